"""The conditions of a sheet made ready to be asked of answers: yes, no, or not clear.

They are written as JSON Schema (`emitters/forms/conditions.py`), and are read here as any validator
reads them, except that nothing is concluded from an answer of the wrong kind. It does *not* know
what a rule demands; `rules.py` does.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from assay import truth
from assay.truth import Truth


class Unclear:
    """What stands for an answer that is given and of the wrong kind."""


UNCLEAR = Unclear()
Given = Mapping[str, Any]
"""The answers by key, as JSON has them; `UNCLEAR` for one that is not of its kind."""

Test = Callable[[Given], Truth]
ValueTest = Callable[[Any], bool]


def keys(schema: Any) -> Iterator[str]:
    """The keys of the answers that a condition, or a rule made of some, looks at."""
    if isinstance(schema, dict):
        yield from schema.get("required", ())
        yield from schema.get("properties", ())
        for keyword in ("allOf", "anyOf"):
            for part in schema.get(keyword, ()):
                yield from keys(part)
        for keyword in ("not", "if", "then", "else"):
            yield from keys(schema.get(keyword))


def test(schema: Any) -> Test:
    """The test of a condition on answers."""
    if isinstance(schema, bool):
        return lambda _: schema
    parts = [part for keyword, wanted in schema.items() for part in _parts(keyword, wanted, schema)]
    if len(parts) == 1:
        return parts[0]
    return lambda given: truth.all_of(part(given) for part in parts)


def _parts(keyword: str, wanted: Any, schema: Any) -> list[Test]:
    match keyword:
        case "required":
            return [_answered(key) for key in wanted]
        case "properties":
            needed = schema.get("required", ())
            return [_about(key, part, absent=key not in needed) for key, part in wanted.items()]
        case "allOf":
            return [test(part) for part in wanted]
        case "anyOf":
            tests = [test(part) for part in wanted]
            return [lambda given: truth.any_of(one(given) for one in tests)]
        case "not":
            inner = test(wanted)
            return [lambda given: truth.opposite(inner(given))]
        case "$comment" | "if" | "then" | "else":
            return []
        case _:
            raise AssertionError(f"no condition on answers is written with {keyword}")


def _answered(key: str) -> Test:
    return lambda given: key in given


def _about(key: str, schema: Any, *, absent: bool) -> Test:
    """One answer is as the schema says; `absent` is what holds where it is not given."""
    if isinstance(schema, bool):
        return lambda given: schema if key in given else absent
    inner = value_test(schema)

    def asked(given: Given) -> Truth:
        if key not in given:
            return absent
        value = given[key]
        return None if value is UNCLEAR else inner(value)

    return asked


def value_test(schema: Any) -> ValueTest:
    """The test of a condition on one value that is of its kind."""
    if isinstance(schema, bool):
        return lambda _: schema
    parts = [_meets(keyword, wanted) for keyword, wanted in schema.items() if keyword != "type"]
    if len(parts) == 1:
        return parts[0]
    return lambda value: all(part(value) for part in parts)


def _meets(keyword: str, wanted: Any) -> ValueTest:
    match keyword:
        case "const":
            return lambda value: bool(value == wanted)
        case "enum":
            options = frozenset(wanted)
            return lambda value: value in options
        case "minimum":
            return lambda value: bool(value >= wanted)
        case "maximum":
            return lambda value: bool(value <= wanted)
        case "exclusiveMinimum":
            return lambda value: bool(value > wanted)
        case "exclusiveMaximum":
            return lambda value: bool(value < wanted)
        case "pattern":
            pattern = re.compile(wanted)
            return lambda value: pattern.search(value) is not None
        case "contains":
            inner = value_test(wanted)
            return lambda value: any(inner(part) for part in value)
        case "not":
            inner = value_test(wanted)
            return lambda value: not inner(value)
        case _:
            raise AssertionError(f"no value is described with {keyword}")
