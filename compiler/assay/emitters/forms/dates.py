"""Dates in JSON Schema: text in the order of the calendar, so that a pattern can compare them.

JSON Schema has no *before* for dates. A date is written year first with fixed width, so one date is
before another exactly where the first digit that differs is smaller, and that a pattern can say. It
does *not* know calendars: that the date exists is for `format: date`, which a host must switch on.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal

WRITTEN = r"^(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}$"
"""What a date looks like; many hosts do not check `format`, and those who do differ on year 0."""


def before(date: str) -> str:
    """The pattern of dates earlier than this one: `before("2025-03-01")`."""
    return _differs(date, lambda digit: (0, digit - 1))


def after(date: str) -> str:
    """The pattern of dates later than this one."""
    return _differs(date, lambda digit: (digit + 1, 9))


def _differs(date: str, span: Callable[[int], tuple[int, int]]) -> str:
    """The pattern of dates whose first different digit lies in the span made from the digit."""
    ways: list[str] = []
    for place, sign in enumerate(date):
        if not sign.isdigit():
            continue
        low, high = span(int(sign))
        if low <= high:
            ways.append(date[:place] + (f"[{low}-{high}]" if low < high else str(low)))
    return f"^(?:{'|'.join(ways)})"


def is_start(pattern: str) -> bool:
    """Whether a pattern is of all dates in one year or month."""
    return re.fullmatch(r"\^[0-9]{4}-([0-9]{2}-)?", pattern) is not None


LENGTHS = (4, 7, 10)
"""Of a year, of a month with its year, of a day. Units: letters."""


def compared(pattern: str) -> tuple[Literal["before", "after"], str]:
    """What a pattern of `before` or `after` compares with: the shortest date that gives it.

    For what compares dates by themselves and has no patterns. A date that is found need not be one
    of the calendar: `after` may give `2025-99`, later than all of that year.
    """
    (last,) = re.findall(r"(?:\||:)([^|:]+)\)$", pattern)
    found = re.fullmatch(r"([0-9-]*)\[?([0-9])(?:-([0-9])\])?", last)
    assert found is not None, pattern
    start, low, high = found.groups()
    ends: tuple[tuple[Literal["before", "after"], Callable[[str], str], int, str], ...] = (
        ("before", before, int(high or low) + 1, "0000-00-00"),
        ("after", after, int(low) - 1, "9999-99-99"),
    )
    for way, pattern_of, digit, filled in ends:
        for length in LENGTHS:
            date = f"{start}{digit}{filled[len(start) + 1 :]}"[:length]
            if pattern_of(date) == pattern:
                return way, date
    raise AssertionError(f"no comparison of dates is written as {pattern}")
