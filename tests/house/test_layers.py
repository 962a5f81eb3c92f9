"""Who may import whom: the contracts in `pyproject.toml`, and one door for each library."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "compiler" / "assay"
DOORS: dict[str, str | tuple[str, ...]] = {
    "lark": "syntax/compile_grammar.py",
    "pydantic": "model/",
    "jinja2": ("emitters/docs/", "preview/pages.py"),
    "markdown_it": "preview/guidance.py",
    "duckdb": "intake/parquet.py",
    "mkdocs": ("cli/site.py", "mkdocs_plugin.py"),
}


def test_contracts_hold() -> None:
    """In a process of its own: the linter silences the loggers that there are."""
    lint = "import sys; from importlinter import cli; sys.exit(cli.lint_imports(cache_dir=None))"
    done = subprocess.run(
        [sys.executable, "-c", lint], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(("library", "door"), DOORS.items())
def test_library_has_one_door(library: str, door: str | tuple[str, ...]) -> None:
    imported = re.compile(rf"^\s*(?:from|import) {library}\b", re.MULTILINE)
    found = {
        path.relative_to(SOURCE).as_posix()
        for path in SOURCE.rglob("*.py")
        if imported.search(path.read_text(encoding="utf-8"))
    }
    assert found
    assert {path for path in found if not path.startswith(door)} == set()
