"""Pairs of files in `cases/`: what was written, and how it is laid out."""

from __future__ import annotations

from pathlib import Path

import pytest
from what_is_said import CASES, read, said

from assay.formatter import format_text
from assay.formatter.safety import ensure_nothing_lost


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name.partition(".")[0])
def test_case(case: Path) -> None:
    before = case.read_text(encoding="utf-8")
    after = case.with_name(case.name.replace(".before.", ".after.")).read_text(encoding="utf-8")
    assert format_text(before) == after
    assert format_text(after) == after
    assert said(read(after).tree) == said(read(before).tree)


def test_a_file_with_mistakes_is_left_alone() -> None:
    assert format_text('scale four_point "Four points" {') is None


def test_an_empty_file_stays_empty() -> None:
    assert format_text("\n\n") == ""


def test_line_ends_come_back_as_line_feeds() -> None:
    windows = 'scenario "a" {\r\n  because """\r\n    two\r\n    lines\r\n  """\r\n}\r\n'
    assert format_text(windows) == windows.replace("\r\n", "\n")


def test_a_name_that_would_be_a_keyword_at_a_line_start_stays_on_its_line() -> None:
    before = f'framework a "A" {{ use {", ".join(["source"] * 30)} }}'
    after = format_text(before)
    assert after is not None
    assert "\n      " not in after


def test_a_lost_word_is_noticed() -> None:
    before = read('scenario "a" { given A1 is yes }')
    after = read('scenario "a" { given A1 is no }')
    with pytest.raises(AssertionError, match=r"test:1:28: .*'yes'.*'no'"):
        ensure_nothing_lost(before, after)


def test_a_lost_comment_is_noticed() -> None:
    with pytest.raises(AssertionError, match="# why"):
        ensure_nothing_lost(read("# why"), read(""))


def test_conditions_nest_as_deep_as_one_likes() -> None:
    condition = "(a is b or " * 60 + "a is b" + ")" * 60
    after = format_text(f'never "x" {{ when {condition} }}')
    assert after is not None
    assert format_text(after) == after
