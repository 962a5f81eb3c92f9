"""Values at which the rules of a sheet change their mind: what they compare with, and beside it.

Read from the rules, so that whoever tries a form tries it where it matters. It does *not* say what
a rule makes of any of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from assay.emitters.forms.sheet import (
    Choices,
    Date,
    Percentage,
    SeveralChoices,
    Shape,
    Sheet,
    WholeNumber,
)


def landmarks(sheet: Sheet) -> dict[str, list[Any]]:
    """By key, the values that some rule compares an answer with, and those beside them."""
    found: dict[str, list[Any]] = {}
    shapes = {field.key: field.shape for field in sheet.fields}
    for rule in sheet.rules:
        if rule.member is None or rule.kind == "reason":
            continue
        for key, wanted in _compared(rule.member):
            if key in shapes and wanted is not False:
                known = found.setdefault(key, [])
                known += [each for each in _near(wanted, shapes[key]) if each not in known]
    return found


def _compared(member: Any) -> Iterator[tuple[str, Any]]:
    """The keys that a condition looks at, each with what it wants of the value."""
    if isinstance(member, dict):
        yield from member.get("properties", {}).items()
        for part in member.values():
            yield from _compared(part)
    elif isinstance(member, list):
        for part in member:
            yield from _compared(part)


def _near(wanted: Any, shape: Shape) -> list[Any]:
    match shape:
        case Choices(options=options):
            return [code for code, _ in options]
        case SeveralChoices(choices):
            codes = [code for code, _ in choices.options]
            return [[], codes, *([code] for code in codes)]
        case WholeNumber() | Percentage():
            step = 1 if isinstance(shape, WholeNumber) else 0.5
            near = [value + way * step for value in _numbers(wanted) for way in (-1, 0, 1)]
            return [value for value in near if value >= 0]
        case Date():
            return _days(str(wanted))
        case _:
            return []


def _numbers(wanted: Any) -> Iterator[int | float]:
    if isinstance(wanted, int | float):
        yield wanted
    elif isinstance(wanted, dict):
        for part in wanted.values():
            yield from _numbers(part)


def _days(pattern: str) -> list[str]:
    """Days on both sides of the start of every month in the years that a pattern of dates names."""
    years = {int(year) for year in re.findall(r"[0-9]{4}", pattern)}
    starts = [date(year, month, 1) for year in sorted(years) for month in range(1, 13)]
    return [str(start + timedelta(by)) for start in starts for by in (-1, 0, 1)]
