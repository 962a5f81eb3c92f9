"""`assay fmt`, `assay explain` and `assay init`, and findings of only what was asked about."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from assay_process import Run

from assay import catalog, cli
from assay.cli import explain, terminal
from assay.cli.init import starter

MESSY = 'hurdle   hot_food "Hot food"    {\n'


@pytest.fixture
def messy(kitchen: Path) -> Path:
    """The starter with one line out of layout; gives the file."""
    meals = kitchen / "meals.assay"
    text = meals.read_text("utf-8")
    meals.write_text(text.replace('hurdle hot_food "Hot food" {\n', MESSY), "utf-8")
    assert MESSY in meals.read_text("utf-8")
    return meals


@pytest.mark.usefixtures("kitchen")
def test_the_starter_is_in_layout(run: Run) -> None:
    done = run("fmt", "--check")
    assert (done.returncode, done.stdout) == (0, "2 already in layout\n")


def test_fmt_writes_only_what_changes(run: Run, messy: Path) -> None:
    done = run("fmt")
    assert done.returncode == 0
    assert done.stdout == (
        "formatted standards/kitchen/meals.assay\n1 formatted, 1 already in layout\n"
    )
    assert messy.read_bytes() == starter()["standards/kitchen/meals.assay"]


def test_fmt_check_and_diff_write_nothing(run: Run, messy: Path) -> None:
    before = messy.read_bytes()
    checked = run("fmt", "--check", "standards/kitchen")
    assert checked.returncode == 1
    assert checked.stdout.startswith("would format standards/kitchen/meals.assay\n")
    compared = run("fmt", "--diff", str(messy))
    assert compared.returncode == 1
    assert f"-{MESSY}" in compared.stdout
    assert '+hurdle hot_food "Hot food" {\n' in compared.stdout
    assert "would format" not in compared.stdout
    assert messy.read_bytes() == before


def test_fmt_keeps_the_line_ends_that_a_file_has(run: Run, messy: Path) -> None:
    windows = messy.read_bytes().replace(b"\n", b"\r\n")
    messy.write_bytes(windows)
    assert run("fmt").returncode == 0
    expected = starter()["standards/kitchen/meals.assay"].replace(b"\n", b"\r\n")
    assert messy.read_bytes() == expected
    assert run("fmt", "--check").returncode == 0


@pytest.mark.parametrize("data", [b"hurdel x {\n", b"\xff\xfea\0b\0", b"caf\xe9"])
def test_fmt_leaves_a_file_that_cannot_be_read_and_shows_why(
    run: Run, kitchen: Path, data: bytes
) -> None:
    (kitchen / "slip.assay").write_bytes(data)
    done = run("fmt")
    assert done.returncode == 1
    assert "standards/kitchen/slip.assay:1:1" in done.stdout
    assert done.stdout.splitlines()[-1] == "2 already in layout, 1 could not be read"
    assert (kitchen / "slip.assay").read_bytes() == data


def test_fmt_works_on_names_that_nothing_has(run: Run, messy: Path) -> None:
    text = messy.read_text("utf-8").replace("share_of_meals", "share_of_nothing")
    messy.write_text(text, "utf-8")
    assert run("check").returncode == 1
    assert run("fmt").returncode == 0


def test_explain_prints_the_page_of_every_code(capsys: pytest.CaptureFixture[str]) -> None:
    for kind in catalog.every():
        assert cli.main(["explain", kind.code.lower()]) == 0
        page = capsys.readouterr().out
        assert page.startswith(f"{kind.code} {kind.name()} ({kind.severity()})\n\n")
        assert "```" not in page
        assert cli.main(["explain", kind.name()]) == 0
        assert capsys.readouterr().out == page


def test_explain_alone_lists_every_code(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["explain"]) == 0
    lines = capsys.readouterr().out.splitlines()
    kinds = catalog.every()
    assert lines[: len(kinds)] == [f"{kind.code}  {kind.name()}" for kind in kinds]


def test_explain_wraps_prose_and_leaves_rules_alone() -> None:
    class Example(catalog.Diagnostic):
        """The first line.

        A paragraph that is
        wrapped anew in as many lines as it needs to stand inside the width of the terminal.

        - one point that is long enough to need a second line of its own to stand in
        - another

        ```assay E9901
        standard P1.1 "A title that is much longer than forty columns" {
        }
        ```

        After it.
        """

        code = "E9901"

    assert explain.page(Example, width=40) == (
        """\
E9901 example (error)

The first line.

A paragraph that is wrapped anew in as
many lines as it needs to stand inside
the width of the terminal.

- one point that is long enough to need
  a second line of its own to stand in
- another

    standard P1.1 "A title that is much longer than forty columns" {
    }

After it.
"""
    )


def test_init_writes_a_framework_that_compiles_without_findings(run: Run, tmp_path: Path) -> None:
    done = run("init", "demo")
    assert done.returncode == 0
    assert "cd demo" in done.stdout
    assert "assay check" in done.stdout
    for path, data in starter().items():
        assert (tmp_path / "demo" / path).read_bytes() == data
    checked = run("check", "--strict", cwd=tmp_path / "demo")
    assert (checked.returncode, checked.stdout) == (0, "no findings in 2 files\n")
    assert run("build", cwd=tmp_path / "demo").returncode == 0


def test_the_starter_has_a_hurdle_and_comments() -> None:
    text = b"".join(starter().values()).decode()
    assert "\nhurdle " in text
    assert text.count("\n# ") + text.count("\n  # ") >= 8


def test_init_refuses_to_write_beside_other_peoples_files(run: Run, tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt", "c.txt", "d.txt", "standards/kitchen/meals.assay"):
        there = tmp_path / "demo" / name
        there.parent.mkdir(parents=True, exist_ok=True)
        there.write_text("mine")
    done = run("init", "demo")
    assert (done.returncode, done.stdout) == (2, "")
    assert "`demo` is not empty: it holds `a.txt`, `b.txt`, `c.txt` and 2 more" in done.stderr
    assert "give a new folder, or an empty one" in done.stderr
    assert (tmp_path / "demo/standards/kitchen/meals.assay").read_text() == "mine"
    assert len(list((tmp_path / "demo").rglob("*.*"))) == 5


def test_init_in_a_folder_where_nothing_shows(run: Run, tmp_path: Path) -> None:
    (tmp_path / "demo/.git").mkdir(parents=True)
    assert run("init", ".", cwd=tmp_path / "demo").returncode == 0
    assert run("check", cwd=tmp_path / "demo").returncode == 0


def test_init_where_a_file_is_in_the_way(run: Run, tmp_path: Path) -> None:
    (tmp_path / "demo").write_text("a file")
    done = run("init", "demo")
    assert done.returncode == 2
    assert "`demo` is a file" in done.stderr


@pytest.fixture
def two_frameworks(kitchen: Path, tmp_path: Path) -> Path:
    """The kitchen uses a framework `shared`; a third, `apart`, is used by nobody."""
    framework = kitchen / "framework.assay"
    text = framework.read_text("utf-8")
    framework.write_text(
        text.replace("  languages en\n", "  languages en\n  use shared\n"), "utf-8"
    )
    for name in ("shared", "apart"):
        folder = tmp_path / "standards" / name
        folder.mkdir()
        (folder / "x.assay").write_text(f'framework {name} "{name}" {{\n  slip\n}}\n')
    return tmp_path


def paths(run: Run, *typed: str) -> set[str]:
    return {found["path"] for found in json.loads(run("check", "--format", "json", *typed).stdout)}


@pytest.mark.usefixtures("two_frameworks")
def test_findings_are_of_what_was_asked_and_errors_of_what_it_uses(run: Run) -> None:
    shared, apart = "standards/shared/x.assay", "standards/apart/x.assay"
    assert paths(run, "standards") >= {shared, apart}
    assert paths(run, "standards/apart") == {apart}
    assert apart not in paths(run, "standards/kitchen")
    assert shared in paths(run, "standards/kitchen")
    assert shared in paths(run, "standards/kitchen/meals.assay")


@pytest.mark.parametrize(
    ("environment", "terminal_there", "colour"),
    [
        ({}, False, False),
        ({}, True, True),
        ({"TERM": "dumb"}, True, False),
        ({"NO_COLOR": "1"}, True, False),
        ({"NO_COLOR": ""}, True, True),
        ({"FORCE_COLOR": "1"}, False, True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False, False),
    ],
)
def test_colour_follows_the_terminal_and_its_variables(
    environment: dict[str, str],
    terminal_there: bool,
    colour: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("TERM", raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(terminal.sys.stdout, "isatty", lambda: terminal_there, raising=False)
    assert terminal.has_colour() is colour


@pytest.mark.usefixtures("broken")
def test_colour_reaches_the_page_only_when_forced(run: Run) -> None:
    plain, forced = run("check"), run("check", FORCE_COLOR="1")
    assert "\x1b" not in plain.stdout
    assert "\x1b[1;31m" in forced.stdout
    assert "\x1b" not in run("check", "--format", "json", FORCE_COLOR="1").stdout


def test_progress_shows_on_a_terminal_and_goes(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for there in (False, True):
        monkeypatch.setattr(terminal.sys.stderr, "isatty", lambda there=there: there)
        progress = terminal.Progress()
        for files in range(1, 451):
            progress.read(files)
        progress.checking(450)
        progress.done()
        shown = capsys.readouterr().err
        if not there:
            assert shown == ""
    assert "reading: 200 files so far" in shown
    assert "checking 450 files" in shown
    assert shown.endswith("\r\x1b[K")
