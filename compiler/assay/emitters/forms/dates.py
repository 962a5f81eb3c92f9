"""Dates in JSON Schema: text in the order of the calendar, so that a pattern can compare them.

JSON Schema has no *before* for dates. A date is written year first with fixed width, so one date is
before another exactly where the first digit that differs is smaller, and that a pattern can say. It
does *not* know calendars: that the date exists is for `format: date`, which a host must switch on.
"""

from __future__ import annotations

from collections.abc import Callable

WRITTEN = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
"""What a date looks like; many hosts do not check `format`."""


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
