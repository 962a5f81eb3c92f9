"""Runs the command as its users do, in a process of its own, with a cache of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from assay_process import Run

import assay
from assay.cli.init import starter

QUIET = ("NO_COLOR", "FORCE_COLOR", "ASSAY_TRACEBACK", "ASSAY_NO_CACHE", "COLUMNS")


@pytest.fixture(autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache, and none of the variables that change what is shown."""
    for name in QUIET:
        monkeypatch.delenv(name, raising=False)
    cache = tmp_path_factory.mktemp("cache")
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache))
    monkeypatch.setenv("PYTHONPATH", str(Path(assay.__file__).parent.parent))
    return cache


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run `assay` with arguments, in the test's folder unless said otherwise."""

    def run_assay(
        *arguments: str, cwd: Path = tmp_path, **environment: str
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "assay", *arguments],
            cwd=cwd,
            env={**os.environ, **environment},
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )

    return run_assay


@pytest.fixture
def kitchen(tmp_path: Path) -> Path:
    """The test's folder with the starter framework in it; gives the folder of its rule files."""
    for path, data in starter().items():
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    return tmp_path / "standards" / "kitchen"


@pytest.fixture
def broken(kitchen: Path) -> Path:
    """The starter framework with one error, on line 48 of meals.assay."""
    meals = kitchen / "meals.assay"
    text = meals.read_text("utf-8")
    assert "  then K1.1 must be no\n" in text
    meals.write_text(text.replace("  then K1.1 must be no\n", "  then K1.1 mst be no\n"), "utf-8")
    return kitchen
