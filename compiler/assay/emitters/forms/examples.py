"""Answered forms that a schema accepts, found from the sheet.

Two ways of answering, all in favour and all against, over the first case that belongs to the set;
each is checked by reading the schema's rules before it is handed out. `holds` reads the few
keywords that this package writes and does *not* replace a validator: the tests hold it against one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, product
from typing import Any, assert_never

from assay.emitters.forms.sheet import (
    Choices,
    Date,
    Field,
    Json,
    Percentage,
    Role,
    SeveralChoices,
    Sheet,
    Text,
    WholeNumber,
)

CASES_TRIED = 20_000
"""How many cases are tried before a set is taken to have none that is easily found."""


def examples(sheet: Sheet, schema: Json) -> list[Json]:
    """One or two answered forms; none only where no case of the set was found."""
    found: list[Json] = []
    for option in (0, 1):
        for answers in _answered(sheet, option):
            whole = _completed(sheet, schema, answers)
            if whole not in found and holds({"allOf": schema.get("allOf", [])}, whole):
                found.append(whole)
                break
    return found


def _answered(sheet: Sheet, option: int) -> Iterator[Json]:
    """Every field answered by the option with this index; facts in every way that matters."""
    fields = sheet.fields
    ways = [_values(field, sheet.landmarks, option) for field in fields]
    for values in islice(product(*ways), CASES_TRIED):
        yield {
            field.key: value
            for field, value in zip(fields, values, strict=True)
            if field.role is not Role.COMMENT
        }


def _values(field: Field, landmarks: tuple[tuple[str, Any], ...], option: int) -> list[Any]:
    """The values of a fact that the sets could tell apart; one, where none looks at it."""
    tested = [value for key, value in landmarks if key == field.key]
    match field.shape:
        case Choices(options=options) if tested:
            first = answer(field, option)
            return [first, *(code for code, _ in options if code != first)]
        case SeveralChoices(choices) if tested:
            return [[], *([code] for code, _ in choices.options)]
        case WholeNumber() | Percentage() if tested:
            return sorted({max(0, value + step) for value in tested for step in (-1, 0, 1)})
        case Date() if tested:
            return sorted({_a_year_from(value, years) for value in tested for years in (-1, 0, 1)})
        case _:
            return [answer(field, option)]


def _a_year_from(date: str, years: int) -> str:
    """The same day of another year; the last day of February becomes the 28th, which all have."""
    return f"{int(date[:4]) + years:04}{date[4:]}".replace("-02-29", "-02-28")


def answer(field: Field, option: int) -> Any:
    """A value that answers a question: the option of this index, or the last; else any."""
    match field.shape:
        case Choices(options=options):
            return options[min(option, len(options) - 1)][0]
        case SeveralChoices(choices):
            return [choices.options[0][0]]
        case WholeNumber():
            return 10
        case Percentage():
            return 50
        case Date():
            return "2025-03-31"
        case Text() if field.role is Role.FILE:
            return f"{field.key.removesuffix('_file')}.pdf"
        case Text():
            return "In words."
        case _:
            assert_never(field.shape)


def _completed(sheet: Sheet, schema: Json, answers: Json) -> Json:
    """The answers with what identifies the form, without the fields that do not apply."""
    told = {
        key: schema["properties"][key]["const"]
        for key in ("framework", "release", "form", "set")
        if key in schema["properties"]
    }
    left = told | answers
    for field in sheet.fields:
        shown = field.gate.said.schema if field.gate else None
        if shown is not None and not holds(shown, left):
            left.pop(field.key, None)
    return left


def holds(schema: Json | bool, value: Any) -> bool:
    """Whether a value meets a condition written by `conditions.py`, or a rule made of some."""
    if isinstance(schema, bool):
        return schema
    if "if" in schema:
        branch = schema.get("then" if holds(schema["if"], value) else "else", True)
        if not holds(branch, value):
            return False
    return all(_meets(keyword, wanted, value) for keyword, wanted in schema.items())


def _meets(keyword: str, wanted: Any, value: Any) -> bool:
    match keyword:
        case "required":
            return all(key in value for key in wanted)
        case "properties":
            return all(holds(part, value[key]) for key, part in wanted.items() if key in value)
        case "allOf":
            return all(holds(part, value) for part in wanted)
        case "anyOf":
            return any(holds(part, value) for part in wanted)
        case "oneOf":
            return sum(holds(part, value) for part in wanted) == 1
        case "not":
            return not holds(wanted, value)
        case "const":
            return bool(value == wanted)
        case "enum":
            return value in wanted
        case "minimum":
            return bool(value >= wanted)
        case "maximum":
            return bool(value <= wanted)
        case "exclusiveMinimum":
            return bool(value > wanted)
        case "exclusiveMaximum":
            return bool(value < wanted)
        case "pattern":
            return re.search(wanted, value) is not None
        case "contains":
            return any(holds(wanted, part) for part in value)
        case "$comment" | "if" | "then" | "else" | "type":
            return True
        case _:
            raise AssertionError(f"no condition is written with {keyword}")
