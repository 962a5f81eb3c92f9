"""What scripts rely on: the status, whatever the format, and quiet endings."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from assay_process import Run

from assay import cli, pipeline

FORMATS = ("text", "json", "sarif", "github")


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.usefixtures("kitchen")
def test_0_without_findings(run: Run, form: str) -> None:
    done = run("check", "--format", form, "--strict")
    assert (done.returncode, done.stderr) == (0, ""), done.stdout


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.usefixtures("broken")
def test_1_with_an_error_cold_and_warm(run: Run, form: str) -> None:
    cold = run("check", "--format", form)
    warm = run("check", "--format", form)
    assert (cold.returncode, cold.stderr) == (1, "")
    assert "E01" in cold.stdout
    assert (warm.returncode, warm.stdout, warm.stderr) == (1, cold.stdout, "")


@pytest.mark.parametrize("form", FORMATS)
def test_2_when_there_is_nothing_to_check(run: Run, form: str) -> None:
    done = run("check", "--format", form)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("assay: there is no folder `standards` here\nhelp: ")


def test_the_status_does_not_count_the_findings(run: Run, kitchen: Path) -> None:
    lines = "".join(f'bands b{number} "B" on missing {{ }}\n' for number in range(256))
    (kitchen / "many.assay").write_text(lines, "utf-8")
    done = run("check", "--format", "json")
    assert len(json.loads(done.stdout)) >= 256
    assert done.returncode == 1


def test_warnings_count_only_when_strict(
    kitchen: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from assay.cli import checking

    monkeypatch.chdir(tmp_path)
    warning = {
        "code": "W9901",
        "name": "slight",
        "severity": "warning",
        "message": "something is slightly off",
        "help": "",
        "path": "standards/kitchen/meals.assay",
        "range": {"start": {"line": 1, "column": 1}, "end": {"line": 1, "column": 2}},
        "notes": [],
        "fixes": [],
    }
    outcome = checking.Outcome([warning], {})  # type: ignore[list-item]  # a finding, key by key
    monkeypatch.setattr(checking, "check", lambda library: outcome)
    assert cli.main(["check"]) == 0
    assert cli.main(["check", "--strict"]) == 1


@pytest.mark.usefixtures("kitchen")
def test_70_and_an_apology_for_our_own_mistake(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stumble(*given: object, **named: object) -> None:
        raise LookupError("the cupboard\nwas bare")

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(pipeline, "check", stumble)
    assert cli.main(["check", "standards"]) == 70
    out, err = capsys.readouterr()
    assert out == ""
    assert "LookupError: the cupboard was bare" in err
    assert "`assay check standards`" in err
    assert "please report it" in err
    assert "Traceback" not in err
    monkeypatch.setenv("ASSAY_TRACEBACK", "1")
    with pytest.raises(LookupError):
        cli.main(["check", "standards"])


@pytest.mark.usefixtures("kitchen")
def test_an_interrupt_is_quiet(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(*given: object, **named: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(pipeline, "check", interrupted)
    assert cli.main(["check"]) == 130
    assert capsys.readouterr() == ("", "")


@pytest.mark.skipif(os.name == "nt", reason="pipes end otherwise there")
@pytest.mark.parametrize("typed", [["explain"], ["--help"], ["check", "--format", "json"]])
@pytest.mark.usefixtures("broken")
def test_a_reader_that_leaves_is_no_trouble(tmp_path: Path, typed: list[str]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [sys.executable, "-m", "assay", *typed],
        cwd=tmp_path,
        stdout=writer,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writer)
    assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device here")
def test_output_that_cannot_be_written_is_said_once(tmp_path: Path) -> None:
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "assay", "explain"],
            cwd=tmp_path,
            stdout=full,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr == "assay: the system refused: no space left on device\n"


@pytest.mark.skipif(os.name == "nt", reason="needs a shell")
@pytest.mark.usefixtures("broken")
def test_output_that_is_closed_is_no_trouble(tmp_path: Path) -> None:
    done = subprocess.run(
        f"'{sys.executable}' -m assay check >&- 2>&-", cwd=tmp_path, shell=True, check=False
    )
    assert done.returncode == 1


def test_a_full_disk_is_said_plainly(
    kitchen: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def full(*given: object, **named: object) -> None:
        raise OSError(28, "No space left on device", "generated/model.json")

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(pipeline, "build", full)
    assert cli.main(["build"]) == 2
    assert "`generated/model.json`: no space left on device" in capsys.readouterr().err


@pytest.mark.usefixtures("broken")
def test_a_terminal_without_letters_gets_escapes(run: Run) -> None:
    done = run("check", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert done.returncode == 1
    assert done.stdout.isascii()
