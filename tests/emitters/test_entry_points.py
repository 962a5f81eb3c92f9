"""Emitters of other packages, found as ours are: installed for these tests in a folder of their
own."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from assay.emitters import Trouble, emitters

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "emitters.md").read_text("utf-8")
RULES = ROOT / "compiler" / "assay" / "cli" / "starter" / "standards"


def code_of_the_page() -> str:
    (code,) = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    return str(code)


def install(room: Path, name: str, module: str, code: str) -> None:
    """Put a package with one emitter into a folder, as pip would."""
    (room / f"{module}.py").write_text(code, "utf-8")
    info = room / f"{module}-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {module}\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(f"[assay.emitters]\n{name} = {module}:emit\n")


def build(room: Path, *more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "assay", "build", str(RULES), *more],
        env={**os.environ, "PYTHONPATH": str(room), "NO_COLOR": "1"},
        cwd=room,
        capture_output=True,
        text=True,
        check=False,
    )


def test_ours_come_by_the_same_door() -> None:
    assert set(emitters()) >= {"docs", "forms.schema", "inspections", "model"}
    assert set(emitters(("forms",))) == {name for name in emitters() if name.startswith("forms.")}


def test_an_installation_without_ours_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.metadata.entry_points", lambda group: ())
    with pytest.raises(Trouble, match="the emitters of assay are not installed"):
        emitters()


def test_page_lists_ours() -> None:
    listed = set(re.findall(r"^\| `([a-z_.]+)` \|", PAGE, re.MULTILINE))
    assert listed == set(emitters())


def test_the_emitter_of_the_page(tmp_path: Path) -> None:
    install(tmp_path, "lists", "question_lists", code_of_the_page())
    done = build(tmp_path, "--only", "lists", "--out", "made")
    assert done.returncode == 0, done.stderr
    lines = (tmp_path / "made" / "kitchen" / "key-questions.tsv").read_text("utf-8").splitlines()
    assert all(line.count("\t") == 1 for line in lines)
    assert lines
    manifest = json.loads((tmp_path / "made" / "manifest.json").read_text("utf-8"))
    assert {file["emitter"] for file in manifest["files"].values()} == {"lists"}


BROKEN = "def emit(framework):\n    raise ValueError('no such thing')\n"
SAME = "def emit(framework):\n    return {'model.json': b'{}'}\n"
LACKING = "import nowhere_to_be_found\n"


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (BROKEN, "the emitter `mine` failed on `kitchen`: ValueError: no such thing"),
        (SAME, "the emitters `mine` and `model` both make `kitchen/model.json`"),
        (LACKING, "the emitter `mine` cannot be loaded from `my_emitter:emit`: No module named"),
    ],
)
def test_an_emitter_that_fails_writes_nothing(tmp_path: Path, code: str, said: str) -> None:
    install(tmp_path, "mine", "my_emitter", code)
    done = build(tmp_path, "--out", "made")
    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "made").exists()


def test_two_packages_with_one_name(tmp_path: Path) -> None:
    install(tmp_path, "mine", "first_emitter", SAME)
    install(tmp_path, "mine", "second_emitter", SAME)
    done = build(tmp_path, "--out", "made")
    assert done.returncode == 2
    assert "two packages have an emitter `mine`" in done.stderr


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (("--only", "forms"), "`--only` needs `--out`"),
        (("--only", "form", "--out", "made"), "there is no emitter `form`"),
        (("--only", ",", "--out", "made"), "`--only` names no emitter"),
    ],
)
def test_wrong_use(tmp_path: Path, typed: tuple[str, ...], said: str) -> None:
    done = build(tmp_path, *typed)
    assert done.returncode == 2
    assert said in done.stderr
