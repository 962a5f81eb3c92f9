"""Output folders change as a whole or not at all, and only when they are ours."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

import pytest

from assay import delivery
from assay.delivery import compare_tree, fill_tree, write_file, write_tree
from assay.project import Trouble


def tree(**files: str) -> dict[str, bytes]:
    made = {name.replace("__", "/"): text.encode() for name, text in files.items()}
    made["manifest.json"] = json.dumps(
        {"format": "assay-manifest", "files": dict.fromkeys(made, "hash")}
    ).encode()
    return made


OLD = tree(model="old", docs__index="old", gone="old")
NEW = tree(model="new", docs__index="new", docs__deep__page="new")


def held(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "generated"


def test_writes_a_new_folder_and_the_folders_above_it(tmp_path: Path) -> None:
    out = tmp_path / "a" / "b" / "generated"
    assert write_tree(str(out), OLD)
    assert held(out) == OLD
    assert os.listdir(out.parent) == ["generated"]


def test_a_changed_tree_takes_the_place_of_the_old_one(out: Path) -> None:
    write_tree(str(out), OLD)
    assert write_tree(str(out), NEW)
    assert held(out) == NEW
    assert os.listdir(out.parent) == ["generated"]


def test_an_unchanged_tree_is_not_written_again(out: Path) -> None:
    write_tree(str(out), OLD)
    before = (out / "model").stat()
    assert not write_tree(str(out), OLD)
    after = (out / "model").stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)


def test_the_rights_are_those_of_any_new_file(out: Path) -> None:
    mask = os.umask(0o022)
    try:
        write_tree(str(out), OLD)
    finally:
        os.umask(mask)
    assert out.stat().st_mode & 0o777 == 0o755
    assert (out / "model").stat().st_mode & 0o777 == 0o644


def test_a_link_to_a_folder_stays_a_link(tmp_path: Path, out: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    os.symlink("elsewhere", out)
    write_tree(str(out), OLD)
    assert out.is_symlink()
    assert held(tmp_path / "elsewhere") == OLD


def test_compare_names_what_a_build_would_change(out: Path) -> None:
    assert compare_tree(str(out), {"a": b""}) == [("missing", "a")]
    write_tree(str(out), OLD)
    assert compare_tree(str(out), OLD) == []
    assert compare_tree(str(out), NEW) == [
        ("missing", "docs/deep/page"),
        ("stale", "docs/index"),
        ("extra", "gone"),
        ("stale", "manifest.json"),
        ("stale", "model"),
    ]
    (out / "model").unlink()
    os.symlink("gone", out / "model")
    assert compare_tree(str(out), OLD) == [("stale", "model")]


@pytest.mark.parametrize("name", ["notes.txt", "docs/mine.md"])
def test_a_folder_with_somebody_elses_file_is_refused(out: Path, name: str) -> None:
    write_tree(str(out), OLD)
    (out / name).write_text("mine")
    with pytest.raises(Trouble, match=f"`.*{name}` was not written by assay"):
        write_tree(str(out), NEW)
    assert held(out) == {**OLD, name: b"mine"}
    assert os.listdir(out.parent) == ["generated"]


@pytest.mark.parametrize(
    "manifest",
    [
        None,
        "",
        "[]",
        "{}",
        "\xff",
        '{"name": "an extension", "files": ["thesis.txt"]}',
        '{"format": "assay-manifest"}',
        '{"format": "assay-manifest", "files": 3}',
        '{"format": "assay-manifest", "files": []}',
    ],
)
def test_a_folder_that_was_never_ours_is_refused(out: Path, manifest: str | None) -> None:
    out.mkdir()
    (out / "thesis.txt").write_text("years of work")
    if manifest is not None:
        (out / "manifest.json").write_text(manifest, "latin-1")
    with pytest.raises(Trouble, match="was not written by assay"):
        write_tree(str(out), NEW)
    assert (out / "thesis.txt").read_text() == "years of work"


def test_an_empty_folder_and_the_litter_of_file_managers_are_fine(out: Path) -> None:
    out.mkdir()
    (out / ".DS_Store").write_bytes(b"litter")
    write_tree(str(out), OLD)
    assert held(out) == OLD


def test_what_python_leaves_beside_a_package_is_nobodys_work(out: Path) -> None:
    write_tree(str(out), OLD)
    (out / "__pycache__").mkdir()
    (out / "__pycache__" / "package.cpython-311.pyc").write_bytes(b"litter")
    assert compare_tree(str(out), OLD) == []
    write_tree(str(out), NEW)
    assert held(out) == NEW


def test_a_file_in_place_of_the_folder(out: Path) -> None:
    out.write_text("a file")
    with pytest.raises(Trouble, match="is a file"):
        write_tree(str(out), OLD)
    assert out.read_text() == "a file"


@pytest.mark.parametrize("path", ["../x", "/x", "a//b", "a/./b", "", "a\\b", "c:x", "a\nb"])
def test_an_output_path_that_leads_elsewhere_is_our_mistake(out: Path, path: str) -> None:
    with pytest.raises(AssertionError):
        write_tree(str(out), {path: b""})
    assert not out.exists()


def test_output_paths_that_are_one_file_on_some_computers_are_our_mistake(out: Path) -> None:
    with pytest.raises(AssertionError):
        write_tree(str(out), {"a/Page": b"", "a/page": b""})


# Stopped on the way


class Stop(BaseException):
    """Stands for a Ctrl-C, at a moment of our choosing."""


def no_exchange(one: str, other: str) -> bool:
    return False


STEPS: Mapping[str, tuple[str, ...]] = {
    "os": ("mkdir", "makedirs", "fsync", "rename", "open"),
    "delivery": ("_exchange", "_sync", "_sync_folder", "_remove"),
}


@pytest.mark.parametrize("can_exchange", [True, False])
def test_stopped_between_any_two_steps_one_whole_tree_is_there(
    out: Path, monkeypatch: pytest.MonkeyPatch, can_exchange: bool
) -> None:
    """Stops at the first step, at the second, and so on, until a run gets through."""
    if not can_exchange:
        monkeypatch.setattr(delivery, "_exchange", no_exchange)
    write_tree(str(out), OLD)
    stops = 0
    while True:
        with monkeypatch.context() as patch:
            stopped = stop_at(stops, patch)
            with suppress(Stop):
                write_tree(str(out), NEW)
            if not stopped():
                break
        if can_exchange and sys.platform == "linux":
            assert held(out) in (OLD, NEW), "usable as it was left"
        write_tree(str(out), OLD)
        assert held(out) == OLD
        assert os.listdir(out.parent) == ["generated"], "nothing is left beside it"
        stops += 1
    assert stops > 10
    assert held(out) == NEW


def stop_at(step: int, patch: pytest.MonkeyPatch) -> Callable[[], bool]:
    """Raise `Stop` at a numbered step; the function given back says whether that came."""
    taken = [0]

    def stopping(function: Callable[..., object]) -> Callable[..., object]:
        def wrapped(*arguments: object, **named: object) -> object:
            taken[0] += 1
            if taken[0] == step + 1:
                raise Stop
            return function(*arguments, **named)

        return wrapped

    for name in STEPS["os"]:
        patch.setattr(delivery.os, name, stopping(getattr(os, name)))
    for name in STEPS["delivery"]:
        patch.setattr(delivery, name, stopping(getattr(delivery, name)))
    return lambda: taken[0] > step


WRITER = """
import json
import sys
from assay import delivery
if sys.argv[2] == "two renames":
    delivery._exchange = lambda one, other: False
pages = [f"page{number}" for number in range(20)]
manifest = json.dumps({"format": "assay-manifest", "files": pages}).encode()
trees = [
    {**dict.fromkeys(pages, text * 200), "manifest.json": manifest}
    for text in (b"a", b"b")
]
print("ready", flush=True)
while True:
    for tree in trees:
        delivery.write_tree(sys.argv[1], tree)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such signal here")
@pytest.mark.parametrize("how", ["one exchange", "two renames"])
def test_killed_at_any_moment_the_next_run_finds_a_whole_tree(out: Path, how: str) -> None:
    moments = random.Random(how)
    for _ in range(12):
        with subprocess.Popen(
            [sys.executable, "-c", WRITER, str(out), how], stdout=subprocess.PIPE
        ) as writer:
            assert writer.stdout is not None
            writer.stdout.readline()
            time.sleep(moments.uniform(0.005, 0.06))
            writer.kill()
        if how == "one exchange" and sys.platform == "linux":
            assert whole(out), "usable as it was left"
        write_tree(str(out), {**held(out), "manifest.json": manifest(held(out))})
        assert whole(out)
        assert os.listdir(out.parent) == ["generated"]


def whole(folder: Path) -> bool:
    pages = {path: data for path, data in held(folder).items() if path != "manifest.json"}
    return len(pages) in {0, 20} and len(set(pages.values())) <= 1


def manifest(files: Mapping[str, bytes]) -> bytes:
    return json.dumps(
        {"format": "assay-manifest", "files": [path for path in files if path != "manifest.json"]}
    ).encode()


def test_what_a_killed_run_left_behind_is_put_back_or_cleared_away(out: Path) -> None:
    write_tree(str(out), OLD)
    out.rename(out.parent / ".generated.assay-old")
    (out.parent / ".generated.assay-new").mkdir()
    (out.parent / ".generated.assay-new" / "half").write_text("of a tree")
    assert not write_tree(str(out), OLD), "the old tree came back"
    assert held(out) == OLD
    assert os.listdir(out.parent) == ["generated"]


def test_a_full_disk_leaves_the_old_tree(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(folder: str) -> None:
        raise OSError(28, "No space left on device")

    write_tree(str(out), OLD)
    monkeypatch.setattr(delivery, "_sync", full)
    with pytest.raises(Trouble, match=r"cannot write `.*generated`: no space left on device"):
        write_tree(str(out), NEW)
    assert held(out) == OLD
    assert os.listdir(out.parent) == ["generated"]


# What another program writes, and single files


def test_a_folder_that_another_program_fills(out: Path) -> None:
    def fill(folder: str) -> None:
        Path(folder, "index.html").write_text("<p>")

    fill_tree(str(out), fill)
    fill_tree(str(out), fill)
    assert set(held(out)) == {"index.html", "manifest.json"}
    (out / "mine.txt").write_text("mine")
    with pytest.raises(Trouble, match="was not written by assay"):
        fill_tree(str(out), fill)


def test_when_the_other_program_fails_the_folder_stays(out: Path) -> None:
    def fail(folder: str) -> None:
        Path(folder, "half.html").write_text("<p>")
        raise Trouble("no")

    fill_tree(str(out), lambda folder: Path(folder, "index.html").touch())
    with pytest.raises(Trouble, match="no"):
        fill_tree(str(out), fail)
    assert set(held(out)) == {"index.html", "manifest.json"}


def test_a_single_file_is_written_whole_and_keeps_its_rights(tmp_path: Path) -> None:
    path = tmp_path / "a.assay"
    path.write_text("before")
    path.chmod(0o640)
    write_file(str(path), b"after")
    assert path.read_bytes() == b"after"
    assert path.stat().st_mode & 0o777 == 0o640
    assert os.listdir(tmp_path) == ["a.assay"]


def test_a_single_file_that_cannot_be_written_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    path = tmp_path / "a.assay"
    path.write_text("before")
    monkeypatch.setattr(delivery.os, "fsync", full)
    with pytest.raises(Trouble, match="no space left on device"):
        write_file(str(path), b"after")
    assert path.read_text() == "before"
    assert os.listdir(tmp_path) == ["a.assay"]
