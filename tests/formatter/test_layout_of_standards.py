"""The rule files of this project are laid out, and layout changes nothing that they say."""

from __future__ import annotations

from pathlib import Path

import pytest
from what_is_said import STANDARDS, comments, read, said, words

from assay.formatter import format_text


@pytest.mark.parametrize("path", STANDARDS, ids=lambda path: path.name)
def test_standards_are_laid_out(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert format_text(text) == text


@pytest.mark.parametrize("path", STANDARDS, ids=lambda path: path.name)
def test_layout_changes_nothing_that_is_said(path: Path) -> None:
    before = read(path.read_text(encoding="utf-8"))
    after = read(format_text(before.source.text) or "")
    assert words(after) == words(before)
    assert comments(after) == comments(before)
    assert said(after.tree) == said(before.tree)
