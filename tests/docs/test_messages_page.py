"""The page of all messages is what the diagnostics say of themselves."""

from __future__ import annotations

from pathlib import Path

from assay import catalog

PAGE = Path(__file__).parents[2] / "docs" / "diagnostics.md"


def test_page_is_written_from_the_diagnostics() -> None:
    """After a change: `python -m assay.catalog > docs/diagnostics.md`."""
    assert PAGE.read_text(encoding="utf-8") == catalog.manual()
