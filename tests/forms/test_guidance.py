"""Guidance as plain text."""

from __future__ import annotations

import pytest

from assay.emitters.forms.guidance import in_plain_text


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("One line\nand its end.", "One line and its end."),
        ("One.\n\n\nTwo.", "One.\n\nTwo."),
        ("**Good looks like:** *each* risk.", "Good looks like: each risk."),
        ("***All*** of `A_1`.", "All of A_1."),
        ("2 * 3 * 4, snake_case_name", "2 * 3 * 4, snake_case_name"),
        ("Look:\n- the plan\n  of work\n- the log", "Look:\n- the plan of work\n- the log"),
        ("## Where\n1. one\n2. two", "Where\n1. one\n2. two"),
        ("See [the guide](https://example.org/a).", "See the guide (https://example.org/a)."),
    ],
)
def test_words_stay_and_marks_go(written: str, plain: str) -> None:
    assert in_plain_text(written) == plain
