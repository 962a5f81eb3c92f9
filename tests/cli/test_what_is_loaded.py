"""Loading costs more than checking, so what a short run loads is kept short."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = {
    *("pydantic", "pydantic_core", "lark", "jinja2", "markupsafe", "mkdocs", "yaml", "click"),
    *("argparse", "dataclasses", "inspect", "json", "logging", "pathlib", "tempfile", "shutil"),
    *("asyncio", "subprocess", "importlib.metadata", "unittest"),
}
"""What no check may load."""

WORK = {
    "re",
    "typing",
    "enum",
    "collections",
    "assay.pipeline",
    "assay.syntax",
    "assay.diagnostics",
}
"""What a run may load only when something has to be worked out or shown."""

NOT_FOR_RATING = {
    *("lark", "jinja2", "duckdb", "csv", "tempfile", "importlib.metadata", "assay.pipeline"),
    *("assay.model.json_schema", "assay.emitters", "pydantic.plugin._loader"),
}
"""What rating one document may not load; the metadata of packages is what pydantic looks through
when it makes a validator, and no rule object is made."""

PRINT_MODULES = """
import sys
from assay.cli import main
status = main(sys.argv[1:])
print("\\n".join(["", "modules:", *sys.modules]))
"""


def loaded(cwd: Path, *typed: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-X", "frozen_modules=on", "-c", PRINT_MODULES, *typed],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=True,
    )
    return set(done.stdout.partition("modules:\n")[2].split()) - BY_PYTHON_ITSELF


BY_PYTHON_ITSELF = set(
    subprocess.run(
        [sys.executable, "-c", "import sys; print(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
)


@pytest.mark.usefixtures("kitchen")
def test_a_cold_check_loads_nothing_heavy(tmp_path: Path) -> None:
    assert loaded(tmp_path, "check") & (HEAVY | {"typing"}) == set()


@pytest.mark.usefixtures("broken")
def test_a_cold_check_with_findings_loads_nothing_heavy(tmp_path: Path) -> None:
    assert loaded(tmp_path, "check") & HEAVY == set()


@pytest.mark.usefixtures("kitchen")
def test_an_unchanged_check_loads_next_to_nothing(tmp_path: Path) -> None:
    loaded(tmp_path, "check")
    again = loaded(tmp_path, "check")
    assert again & (HEAVY | WORK) == set()
    assert {name for name in again if name.startswith("assay")} == {
        "assay",
        "assay.cli",
        "assay.cli.arguments",
        "assay.cli.cache",
        "assay.cli.check",
        "assay.cli.checking",
        "assay.cli.terminal",
        "assay.project",
    }


@pytest.mark.parametrize("typed", ["--version", "--help"])
def test_version_and_help_load_next_to_nothing(tmp_path: Path, typed: str) -> None:
    assert loaded(tmp_path, typed) & (HEAVY | WORK | {"hashlib", "importlib"}) == set()


@pytest.mark.usefixtures("kitchen")
def test_rating_loads_no_compiler_when_the_rules_are_known(tmp_path: Path) -> None:
    document = '{"framework": "kitchen", "unit": "Ours"}'
    (tmp_path / "ours.json").write_text(document, "utf-8")
    loaded(tmp_path, "rate", "kitchen", "ours.json")
    again = loaded(tmp_path, "rate", "kitchen", "ours.json")
    assert again & NOT_FOR_RATING == set()
    assert not [name for name in again if name.startswith(("assay.syntax", "assay.analysis"))]
