"""A small framework on disk, and previews of it: as an application, and in a browser."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from visiting import FORMS, Visitor

from assay.cli import previewing
from assay.preview.server import Server

ROOT = Path(__file__).parents[2]
PRELUDE = ROOT / "tests" / "docs" / "prelude"


@pytest.fixture
def standards(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The rule files of a hostel, in the working folder."""
    shutil.copytree(PRELUDE, tmp_path / "standards")
    (tmp_path / "standards" / "hostel" / "forms.assay").write_text(FORMS, "utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "standards"


@pytest.fixture
def visitor(standards: Path) -> Visitor:
    """Somebody at a preview of the hostel."""
    return Visitor(previewing.application("hostel", "", ""))


@pytest.fixture
def served(standards: Path) -> Iterator[str]:
    """The address of a preview of the hostel."""
    server = Server(previewing.application("hostel", "", ""), 0)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server.address
    server.shutdown()
    server.server_close()
