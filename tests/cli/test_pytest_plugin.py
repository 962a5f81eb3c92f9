"""Scenarios as tests of pytest, in a run of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from test_command_test import BAD, GOOD

PLUGIN = ("-p", "no:assay", "-p", "assay.pytest_plugin")
"""Loaded by name, so that it is there once, whether assay was installed or not."""


def run_pytest(folder: Path, *typed: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *typed],
        cwd=folder,
        env={**os.environ, "PYTEST_ADDOPTS": ""},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def test_one_test_for_each_scenario(kitchen: Path, tmp_path: Path) -> None:
    (kitchen / "scenarios.assay").write_text(GOOD, "utf-8")
    (kitchen / "more.assay").write_text(BAD, "utf-8")
    done = run_pytest(tmp_path, *PLUGIN, "-v", "standards")
    assert done.returncode == 1
    assert "scenarios.assay::six points are outstanding PASSED" in done.stdout
    assert "more.assay::half of the meals are enough FAILED" in done.stdout
    assert "expected `then K1 is good`\n  but K1 is fair\n" in done.stdout
    assert "`K1` is `good` by line 8 and `poor` here" in done.stdout
    assert "Traceback" not in done.stdout
    assert "2 failed, 2 passed" in done.stdout


def test_words_select_scenarios(kitchen: Path, tmp_path: Path) -> None:
    (kitchen / "scenarios.assay").write_text(GOOD, "utf-8")
    done = run_pytest(tmp_path, *PLUGIN, "-k", "points", "standards")
    assert (done.returncode, "1 passed, 1 deselected" in done.stdout) == (0, True)


def test_rules_with_errors_are_not_collected(broken: Path, tmp_path: Path) -> None:
    (broken / "scenarios.assay").write_text(GOOD, "utf-8")
    done = run_pytest(tmp_path, *PLUGIN, "standards")
    assert done.returncode == 2
    assert "standards/kitchen/meals.assay:48" in done.stdout
    assert "Traceback" not in done.stdout


@pytest.mark.usefixtures("kitchen")
def test_rule_files_without_scenarios_are_left_alone(tmp_path: Path) -> None:
    done = run_pytest(tmp_path, *PLUGIN, "standards")
    assert (done.returncode, "no tests ran" in done.stdout) == (5, True)


def test_nothing_is_loaded_where_there_are_no_rule_files(tmp_path: Path) -> None:
    (tmp_path / "test_modules.py").write_text(
        "import sys\n\n\ndef test_modules():\n"
        "    loaded = {name for name in sys.modules if name.startswith('assay')}\n"
        "    assert loaded <= {'assay', 'assay.pytest_plugin'}\n"
        "    assert 'pydantic' not in sys.modules\n",
        "utf-8",
    )
    done = run_pytest(tmp_path, *PLUGIN, "test_modules.py")
    assert done.returncode == 0, done.stdout


def test_it_can_be_switched_off(kitchen: Path, tmp_path: Path) -> None:
    (kitchen / "scenarios.assay").write_text(BAD, "utf-8")
    done = run_pytest(tmp_path, "-p", "no:assay", "standards")
    assert (done.returncode, "no tests ran" in done.stdout) == (5, True)
