"""The questions of a survey: what each asks, when it shows, what it demands, what it sets.

No question has a value beforehand. Where a hurdle says what an answer must be, the survey sets it
when the hurdle is met, and still checks it: who loads answers or sets it back is told why. A
question that is checked is never read-only, since SurveyJS does not check those. It does *not* know
where on a page a question stands: `pages.py` does.
"""

from __future__ import annotations

from typing import assert_never

from assay.emitters.forms import dates
from assay.emitters.forms.demands import Demands, with_id
from assay.emitters.forms.expressions import FALSE, TRUE, left, quoted
from assay.emitters.forms.guidance import in_plain_text
from assay.emitters.forms.languages import Words
from assay.emitters.forms.schema import LONGEST_TEXT
from assay.emitters.forms.sheet import (
    Choices,
    Date,
    Field,
    Gate,
    Json,
    Percentage,
    Role,
    Rule,
    SeveralChoices,
    Text,
    WholeNumber,
)


def question(field: Field, demands: Demands, around: Gate | None) -> Json:
    """One question as SurveyJS has it; `around` is the condition that its panel already has."""
    title = f"{field.printed} {field.title}" if field.printed else field.title
    return (
        _shape(field)
        | {"name": field.key, "title": Words(title)}
        | ({"description": Words(in_plain_text(field.guidance))} if field.guidance else {})
        | shown(field.gate.said.schema if field.gate else None, around, demands)
        | _needed(field, demands)
        | _set(field, demands)
        | _checked(field, demands)
    )


def shown(schema: Json | None, around: Gate | None, demands: Demands) -> Json:
    """When it shows; nothing where what it stands in already says that."""
    condition = demands.reader.read(left(schema, around.said.schema if around else None))
    return {} if condition == TRUE else {"visibleIf": condition.text}


def _shape(field: Field) -> Json:
    match field.shape:
        case Choices(options=options):
            return {"type": "radiogroup", "choices": _choices(options)}
        case SeveralChoices(choices):
            return {"type": "checkbox", "choices": _choices(choices.options)}
        case WholeNumber():
            return {"type": "text", "inputType": "number", "min": 0, "step": 1}
        case Percentage():
            return {"type": "text", "inputType": "number", "min": 0, "max": 100, "step": "any"}
        case Date():
            return {"type": "text", "inputType": "date"}
        case Text() if field.role is Role.FACT:
            return {"type": "text", "maxLength": LONGEST_TEXT}
        case Text():
            return {"type": "comment", "maxLength": LONGEST_TEXT}
        case _:
            assert_never(field.shape)


def _choices(options: tuple[tuple[str, str], ...]) -> list[Json]:
    return [{"value": code, "text": Words(title)} for code, title in options]


# ------------------------------------------------------------------ that it is answered
def _needed(field: Field, demands: Demands) -> Json:
    """Whether there must be an answer; a question that does not show needs none in any case."""
    needed = demands.required(field)
    if needed.condition == FALSE:
        return {}
    when: Json = {"isRequired": True}
    if field.role is Role.REASON:
        when = {"requiredIf": needed.condition.text}
    return when | {"requiredErrorText": Words(needed.message)}


# ------------------------------------------------------------------ what a rule settles
def _set(field: Field, demands: Demands) -> Json:
    """The answer that a hurdle leaves no choice about, and when; the first, if there are more."""
    for rule in demands.binding(field.key):
        code = _settled(rule)
        if code and rule.member is not None:
            when = demands.reader.read(rule.member["if"])
            return {"setValueIf": when.text, "setValueExpression": quoted(code)}
    return {}


def _settled(rule: Rule) -> str:
    """The only answer that a rule allows, or nothing."""
    assert rule.member is not None
    allowed = rule.member["then"].get("properties", {}).get(rule.target, {})
    return str(allowed.get("const", ""))


# ------------------------------------------------------------------ what it must be
def _checked(field: Field, demands: Demands) -> Json:
    found = _of_kind(field, Words(with_id(demands.kind(field.key))))
    found += [
        {"type": "expression", "expression": each.condition.text, "text": Words(each.message)}
        for each in demands.bound(field.key)
    ]
    return {"validators": found} if found else {}


def _of_kind(field: Field, message: Words) -> list[Json]:
    """What SurveyJS does not hold answers to by their type alone."""
    match field.shape:
        case WholeNumber():
            return [{"type": "regex", "regex": "^[0-9]+$", "text": message}]
        case Percentage():
            return [{"type": "numeric", "minValue": 0, "maxValue": 100, "text": message}]
        case Date():
            return [{"type": "regex", "regex": dates.WRITTEN, "text": message}]
        case Text(needed=needed):
            found: list[Json] = [{"type": "text", "maxLength": LONGEST_TEXT, "text": message}]
            blank: Json = {"type": "regex", "regex": r"\S", "text": message}
            return [blank, *found] if needed else found
        case Choices() | SeveralChoices():
            return []
        case _:
            assert_never(field.shape)
