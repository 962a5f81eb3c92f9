"""Which files are read, under which names, and what is said of those that cannot be."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from assay.project import Library, Trouble, find, shown

FRAMEWORK = b"# nothing yet\n"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working folder, with a small library in it."""
    for name in ("standards/common/common.assay", "standards/pdu/b.assay", "standards/pdu/a.assay"):
        put(tmp_path / name)
    put(tmp_path / "standards/pdu/notes.txt")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def put(path: Path, data: bytes = FRAMEWORK) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def only(*paths: str) -> Library:
    (library,) = find(paths)
    return library


def names(library: Library) -> list[str]:
    return [name for name, _ in library.files]


def asked(library: Library) -> list[str]:
    return [name for name in names(library) if library.asks_about(name)]


EVERY = ["standards/common/common.assay", "standards/pdu/a.assay", "standards/pdu/b.assay"]


@pytest.mark.parametrize(
    ("paths", "about"),
    [
        ([], EVERY),
        (["standards"], EVERY),
        (["standards/"], EVERY),
        (["standards/pdu"], EVERY[1:]),
        (["./standards/../standards/pdu/a.assay"], EVERY[1:2]),
        (["standards/pdu/a.assay", "standards/common"], EVERY[:2]),
    ],
)
@pytest.mark.usefixtures("here")
def test_the_whole_library_is_read_and_the_paths_are_asked_about(
    paths: list[str], about: list[str]
) -> None:
    library = only(*paths)
    assert names(library) == EVERY
    assert asked(library) == about


def test_names_do_not_depend_on_where_one_stands(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(here / "standards" / "pdu")
    library = only("a.assay")
    assert names(library) == EVERY
    assert library.shown("standards/pdu/a.assay") == "a.assay"
    assert library.shown(EVERY[0]) == (here / EVERY[0]).as_posix()
    monkeypatch.chdir(here.parent)
    assert names(only(f"{here.name}/standards")) == EVERY


def test_the_nearest_standards_is_the_library(here: Path) -> None:
    put(here / "standards/old/standards/x.assay")
    assert names(only("standards/old/standards/x.assay")) == ["standards/x.assay"]


def test_a_folder_elsewhere_is_a_library_of_its_own(here: Path) -> None:
    put(here / "draft/one.assay")
    put(here / "draft/deep/two.assay")
    assert names(only("draft")) == ["deep/two.assay", "one.assay"]


def test_a_lone_file_does_not_bring_what_lies_below_its_folder(here: Path) -> None:
    put(here / "draft/one.assay")
    put(here / "draft/two.assay")
    put(here / "draft/deep/three.assay")
    library = only("draft/one.assay")
    assert names(library) == ["one.assay", "two.assay"]
    assert asked(library) == ["one.assay"]


def test_two_libraries_stay_apart(here: Path) -> None:
    put(here / "draft/one.assay")
    assert [names(library) for library in find(["standards", "draft"])] == [EVERY, ["one.assay"]]


def test_what_is_hidden_is_left_alone(here: Path) -> None:
    put(here / "standards/.git/x.assay")
    put(here / "standards/pdu/.a.assay.swp.assay")
    assert names(only()) == EVERY


@pytest.mark.usefixtures("here")
def test_links_are_not_followed_and_are_mentioned(tmp_path_factory: pytest.TempPathFactory) -> None:
    outside = put(tmp_path_factory.mktemp("outside") / "x.assay")
    os.symlink(outside, "standards/pdu/linked.assay")
    os.symlink(outside.parent, "standards/linked_folder")
    os.symlink("..", "standards/pdu/round_and_round")
    library = only()
    assert names(library) == EVERY
    assert sorted(library.left_out) == [
        "standards/linked_folder",
        "standards/pdu/linked.assay",
        "standards/pdu/round_and_round",
    ]


def test_a_library_that_is_itself_a_link_is_read(here: Path) -> None:
    (here / "elsewhere").mkdir()
    os.symlink(here / "standards", here / "elsewhere" / "standards")
    assert names(only("elsewhere/standards")) == EVERY


@pytest.mark.parametrize(
    ("paths", "message", "help"),
    [
        (["standards/pdo"], "there is no `standards/pdo`", "did you mean `standards/pdu`?"),
        (["nowhere/at/all"], "there is no `nowhere/at/all`", "no folder `nowhere/at` either"),
        ([""], "there is no ``", ""),
        (["standards/pdu/notes.txt"], "`standards/pdu/notes.txt` is not a rule file", ".assay"),
        (["empty"], "there are no rule files in `empty`", ".assay"),
        (["standards/empty"], "there are no rule files in `standards/empty`", ".assay"),
        (["a\0b"], "there is no `a\0b`", ""),
    ],
)
def test_what_cannot_be_read_is_said(here: Path, paths: list[str], message: str, help: str) -> None:
    (here / "empty").mkdir()
    (here / "standards" / "empty").mkdir()
    with pytest.raises(Trouble) as trouble:
        find(paths)
    assert trouble.value.message == message
    assert help in trouble.value.help


def test_nothing_to_read_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(Trouble, match="there is no folder `standards` here"):
        find([])


@pytest.mark.parametrize(
    ("name", "point"),
    [
        ("a\nb.assay", "U+000A"),
        ("\x1b[2J.assay", "U+001B"),
        ("gnp\u202eyassa.assay", "U+202E"),
        ("a\\b.assay", "U+005C"),
        ("what?.assay", "U+003F"),
        ("a:b/c.assay", "U+003A"),
    ],
)
def test_names_that_not_every_computer_can_have(here: Path, name: str, point: str) -> None:
    put(here / "standards" / name)
    with pytest.raises(Trouble) as trouble:
        find([])
    assert point in trouble.value.message
    assert trouble.value.message.isprintable()
    assert trouble.value.message.isascii()


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_a_name_that_is_not_text(here: Path) -> None:
    path = os.fsencode(here / "standards") + b"/caf\xe9.assay"
    with open(path, "wb"):
        pass
    with pytest.raises(Trouble, match=r"caf\\udce9"):
        find([])


def test_letters_of_every_language_and_spaces_are_fine(here: Path) -> None:
    put(here / "standards/Tŷ gŵyl/safonau 漢字.assay")
    assert "standards/Tŷ gŵyl/safonau 漢字.assay" in names(only())


def test_names_that_differ_only_in_capitals(here: Path) -> None:
    put(here / "standards/pdu/A.assay")
    if len(os.listdir(here / "standards/pdu")) == 3:
        pytest.skip("the file system here does not tell them apart")
    with pytest.raises(Trouble, match="differ only in capitals"):
        find([])


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no such files here")
def test_what_is_not_an_ordinary_file_is_not_waited_for(here: Path) -> None:
    os.mkfifo(here / "standards/pdu/pipe.assay")
    with pytest.raises(Trouble, match=r"`standards/pdu/pipe.assay` is not an ordinary file"):
        find([])
    with pytest.raises(Trouble, match="neither a file nor a folder"):
        find(["standards/pdu/pipe.assay"])


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is closed to this user"
)
def test_files_and_folders_that_are_closed_to_us(here: Path) -> None:
    (here / "standards/pdu/a.assay").chmod(0)
    with pytest.raises(Trouble, match=r"cannot read `standards/pdu/a.assay`: permission denied"):
        find([])
    (here / "standards/pdu").chmod(0)
    try:
        with pytest.raises(Trouble, match="cannot read `standards/pdu`: permission denied"):
            find([])
    finally:
        (here / "standards/pdu").chmod(0o755)


def test_progress_is_told_each_file(here: Path) -> None:
    told: list[int] = []
    find([], told.append)
    assert told == [1, 2, 3]


def test_shown_paths_are_relative_only_below_the_working_folder(here: Path) -> None:
    assert shown("standards") == "standards"
    assert shown(str(here)) == "."
    assert shown(str(here.parent / f"{here.name}2")) == f"{here.as_posix()}2"
