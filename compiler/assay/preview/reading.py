"""What a page sends, as an answer: one code, several, a number, a day, words, or nothing.

A value that is of the wrong kind comes back as it was typed, so that it can be shown again beside
what is wrong with it. It does *not* judge an answer; rules do.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, assert_never

from assay.answers import kinds
from assay.emitters.forms.sheet import (
    Choices,
    Date,
    Field,
    Percentage,
    SeveralChoices,
    Text,
    WholeNumber,
)
from assay.record import Record

Posted = Mapping[str, Sequence[str]]
"""The values of a form that was sent, by name."""

PARTS_OF_A_DAY = ("day", "month", "year")


class Read(Record):
    """An answer, if one is given and `fits`; `typed` is what to show in the page again."""

    value: Any
    given: bool
    fits: bool
    typed: Any


def read(field: Field, posted: Posted) -> Read:
    """The answer to a question, from what its page sent."""
    match field.shape:
        case SeveralChoices():
            value: Any = list(dict.fromkeys(posted.get(field.key, ())))
        case Date():
            value = _day(field.key, posted)
        case Choices():
            value = _first(field.key, posted)
        case WholeNumber():
            value = _number(_first(field.key, posted))
        case Percentage():
            value = _number(_first(field.key, posted).removesuffix("%").strip())
        case Text():
            value = _first(field.key, posted).replace("\r\n", "\n")
        case _:
            assert_never(field.shape)
    fits = kinds.test(field.shape)
    if isinstance(field.shape, SeveralChoices):
        return Read(value, True, fits(value), value)
    if value == "":
        return Read(None, False, True, "")
    return Read(value, True, fits(value), value)


def _first(name: str, posted: Posted) -> str:
    return next(iter(posted.get(name, ())), "").strip()


def _number(typed: str) -> int | float | str:
    """A number as people write it, `1,200`; what is none stays as it was typed."""
    plain = re.sub(r"(?<=[0-9])[, ](?=[0-9]{3}\b)", "", typed)
    if re.fullmatch(r"[0-9]{1,15}", plain):
        return int(plain)
    if re.fullmatch(r"[0-9]{1,15}\.[0-9]{1,6}", plain):
        return float(plain)
    return typed


def _day(key: str, posted: Posted) -> str:
    """A day, year first; what is none keeps what was typed in each box, as `31-2-2025`."""
    day, month, year = (_first(f"{key}-{part}", posted) for part in PARTS_OF_A_DAY)
    if not (day or month or year):
        return ""
    if all(re.fullmatch(r"[0-9]{1,4}", part) for part in (day, month, year)) and len(year) == 4:
        return f"{year}-{int(month):02}-{int(day):02}"
    return f"{year}-{month}-{day}"


def boxes(value: Any) -> dict[str, str]:
    """What stands in the three boxes of a day."""
    year, month, day = [*str(value or "").split("-", 2), "", ""][:3]
    return {"day": day.lstrip("0"), "month": month.lstrip("0"), "year": year}
