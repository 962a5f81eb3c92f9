"""Whether an answer is of its kind: a code that is offered, a whole number, a day that exists.

As strict as the JSON Schema of the form, and of the same opinion as its validators in JavaScript
where Python alone would differ: on what is blank, and on numbers, which JSON has one sort of. It
does *not* convert anything: `true` is not *yes*.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any, assert_never

from assay.emitters.forms.schema import LONGEST_TEXT
from assay.emitters.forms.sheet import (
    Choices,
    Date,
    Percentage,
    SeveralChoices,
    Shape,
    Text,
    WholeNumber,
)

WRITTEN_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
BLANK = "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
BLANK += "\u2028\u2029\u202f\u205f\u3000\ufeff"
"""What `\\s` is to JSON Schema, which reads patterns as JavaScript does."""


def plain(value: Any) -> Any:
    """A value as a validator in JavaScript has it: every fraction is a double."""
    return float(value) if isinstance(value, Decimal) else value


def test(shape: Shape) -> Callable[[Any], bool]:
    """Whether a value answers a question of this shape."""
    match shape:
        case Choices(options=options):
            codes = frozenset(code for code, _ in options)
            return lambda value: isinstance(value, str) and value in codes
        case SeveralChoices(choices):
            one = test(choices)
            return lambda value: _each_once(value) and all(map(one, value))
        case WholeNumber():
            return lambda value: _is_number(value) and value >= 0 and float(value).is_integer()
        case Percentage():
            return lambda value: _is_number(value) and 0 <= value <= 100
        case Date():
            return is_day
        case Text(needed=True):
            return lambda value: _is_text(value) and value.strip(BLANK) != ""
        case Text():
            return _is_text
        case _:
            assert_never(shape)


def is_day(value: Any) -> bool:
    """Whether a value is a day of the calendar, year first."""
    if not isinstance(value, str) or not WRITTEN_DAY.fullmatch(value):
        return False
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and len(value) <= LONGEST_TEXT


def _each_once(value: Any) -> bool:
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        return False
    return len(set(value)) == len(value)


def _is_number(value: Any) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return isinstance(value, int) or math.isfinite(value)
