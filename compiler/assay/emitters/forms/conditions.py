"""Conditions of the model as JSON Schema, and what of them a schema cannot say.

Each atom demands its own property (`required`), because an absent answer satisfies `properties`
alone. Read over a completely answered form that is exact: what is absent there does not apply, and
nothing is true of it but that it is not known. Where only a part can be said, `Said.schema` is
weaker than the condition and never stronger. It does *not* look at answers; hosts do.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import combinations
from math import comb
from typing import Any, assert_never

from assay.emitters.forms import dates
from assay.emitters.forms.sheet import (
    ALWAYS,
    Choices,
    Date,
    Json,
    Percentage,
    Said,
    SeveralChoices,
    Shape,
    WholeNumber,
)
from assay.model import conditions as model
from assay.model import walk
from assay.model.quantities import Length, Limit, Number, Percent, Range
from assay.model.references import Reference

Asked = Mapping[tuple[str, str], tuple[str, Shape | None]]
"""The key and shape of what a form asks, by kind and code: `("prompt", "A3(c)")`.

No shape: the form asks its key question and its set leaves this prompt out, so that it is never
answered.
"""

NEVER: Json = {"not": {}}
WAYS_WRITTEN_OUT = 60
"""So many alternatives of an `at least 2 of (…)` are written out, and no more."""


def say(condition: model.Condition | None, asked: Asked) -> Said:
    """The condition in JSON Schema, as far as the form knows what it is about."""
    match condition:
        case None:
            return ALWAYS
        case model.And(conditions=parts):
            return both(*(say(part, asked) for part in parts))
        case model.Or(conditions=parts):
            return either(*(say(part, asked) for part in parts))
        case model.Is(subject=subject, predicate=predicate):
            return _is(subject, predicate, asked)
        case model.Counted(how_many=how_many, subjects=subjects, predicate=predicate):
            return _counted(how_many, tuple(_is(each, predicate, asked) for each in subjects))
        case model.CountedConditions(how_many=how_many, conditions=parts):
            return _counted(how_many, tuple(say(part, asked) for part in parts))
        case model.Considered(rating=rating, target=target):
            return _considered(rating, target, asked)
        case model.Scores():
            return Said(None, ("ratings are not known while a form is filled in",))
        case model.AnyPartNotRated() | model.EveryPartNotRated():
            return Said(None, ("ratings are not known while a form is filled in",))
        case _:
            assert_never(condition)


# ------------------------------------------------------------------ joining
def both(*parts: Said) -> Said:
    """All hold; of parts that cannot be said, the others are left, and the whole is weaker."""
    unsaid = tuple(dict.fromkeys(why for part in parts for why in part.unsaid))
    schemas = _distinct(part.schema for part in parts if part.schema)
    if NEVER in schemas:
        return Said(NEVER)
    if not schemas and unsaid:
        return Said(None, unsaid)
    return Said(_joined("allOf", schemas), unsaid)


def either(*parts: Said) -> Said:
    """At least one holds; one that cannot be said leaves nothing to say."""
    unsaid = tuple(dict.fromkeys(why for part in parts for why in part.unsaid))
    schemas = [part.schema for part in parts if part.schema is not None]
    if len(schemas) < len(parts):
        return Said(None, unsaid)
    if {} in schemas:
        return Said({}, unsaid)
    schemas = [schema for schema in _distinct(schemas) if schema != NEVER] or [NEVER]
    return Said(_joined("anyOf", schemas), unsaid)


def negated(said: Said) -> Said:
    """It does not hold; only of what is said exactly, as the opposite of weaker is stronger."""
    if said.schema is None or said.unsaid:
        return Said(None, said.unsaid)
    if said.schema == NEVER:
        return ALWAYS
    return Said(NEVER if said.schema == {} else {"not": said.schema})


def _joined(word: str, schemas: list[Json]) -> Json:
    if len(schemas) == 1:
        return schemas[0]
    return {word: schemas} if schemas else {}


def _distinct(schemas: Iterable[Json]) -> list[Json]:
    found: list[Json] = []
    for schema in schemas:
        if schema not in found:
            found.append(schema)
    return found


def _counted(how_many: model.HowMany, parts: tuple[Said, ...]) -> Said:
    low, high = how_many.bounds(len(parts))
    at_least = _at_least(low, parts)
    if high >= len(parts):
        return at_least
    return both(at_least, negated(_at_least(high + 1, parts)))


def _at_least(number: int, parts: tuple[Said, ...]) -> Said:
    """So many hold: every way of choosing so many, written out."""
    if number > len(parts):
        return Said(NEVER)
    if comb(len(parts), number) > WAYS_WRITTEN_OUT:
        return Said(None, (f"{number} of {len(parts)} is too many ways to write out in a schema",))
    return either(*(both(*chosen) for chosen in combinations(parts, number)))


# ------------------------------------------------------------------ one property
def _is(subject: model.Subject, predicate: model.Predicate, asked: Asked) -> Said:
    match subject:
        case model.FactSubject(fact=code):
            found, what = asked.get(("fact", code)), code
        case model.ItemSubject(item=item):
            found, what = asked.get((item.kind, item.code)), item.code
        case model.NumberOfCases() | model.NumberOfUnits():
            return Said(None, ("one form does not know how many there are",))
        case model.ScoreOf():
            return Said(None, ("ratings are not known while a form is filled in",))
        case _:
            assert_never(subject)
    if found is None:
        return Said(None, (f"{what} is not asked on this form",))
    key, shape = found
    if isinstance(predicate, model.IsNotKnown):
        return ALWAYS if shape is None else Said({"not": {"required": [key]}})
    if shape is None:
        return Said(NEVER)
    said = _value(predicate, shape, what)
    if said.schema is None:
        return said
    about: Json = {"properties": {key: said.schema}} if said.schema else {}
    return Said(about | {"required": [key]}, said.unsaid)


def _considered(rating: str, target: Reference, asked: Asked) -> Said:
    """A rating is considered where the form asks for it, and it is the one that is proposed."""
    found = asked.get((target.kind, target.code))
    if found is None:
        return Said(None, ("ratings are not known while a form is filled in",))
    key, _ = found
    return Said({"properties": {key: {"const": rating}}, "required": [key]})


def _value(predicate: model.Predicate, shape: Shape, what: str) -> Said:
    """What a predicate demands of the value of one property."""
    match predicate:
        case model.IsOneOf(values=values):
            return Said(_among(values, shape))
        case model.IsNotOneOf(values=values):
            return Said({"not": _among(values, shape)})
        case model.IsKnown() | model.IsNotKnown():
            return ALWAYS
        case model.IsNotRated():
            return Said(None, ("ratings are not known while a form is filled in",))
        case model.IsAtLeast(value=value) if isinstance(shape, Choices):
            return Said(among_choices(shape, value, None))
        case model.IsAtMost(value=value) if isinstance(shape, Choices):
            return Said(among_choices(shape, None, value))
        case model.IsOn(date=date) if isinstance(shape, Date):
            return Said({"const": date} if len(date) == 10 else _like(f"^{date}-"))
        case model.IsBefore(date=date) if isinstance(shape, Date):
            return Said(_like(dates.before(date)))
        case model.IsAfter(date=date) if isinstance(shape, Date):
            return Said(_like(dates.after(date)))
        case model.IsWithin(range=range_) if isinstance(shape, WholeNumber | Percentage):
            return _within(range_, shape)
        case model.IsWithin():
            return Said(None, (f"a schema cannot compare {what} with the day of a milestone",))
        case _:
            return Said(None, (f"a schema cannot compare {what} in this way",))


def _like(pattern: str) -> Json:
    """A text of this pattern; strict validators want the type beside it."""
    return {"type": "string", "pattern": pattern}


def _among(values: tuple[str, ...], shape: Shape) -> Json:
    """One of the values; of several choices, at least one of them."""
    one: Json = {"const": values[0]} if len(values) == 1 else {"enum": list(values)}
    return {"type": "array", "contains": one} if isinstance(shape, SeveralChoices) else one


def among_choices(choices: Choices, worst: str | None, best: str | None) -> Json:
    """The ratings from one to another; the choices of a scale stand from worst to best."""
    codes = [code for code, _ in choices.options]
    first = codes.index(worst) if worst else 0
    last = codes.index(best) if best else len(codes) - 1
    return {"enum": codes[first : last + 1]}


def _within(range_: Range, shape: WholeNumber | Percentage) -> Said:
    made: Json = {"type": "integer" if isinstance(shape, WholeNumber) else "number"}
    for limit, included, excluded in (
        (range_.low, "minimum", "exclusiveMinimum"),
        (range_.high, "maximum", "exclusiveMaximum"),
    ):
        if limit is None:
            continue
        number = _number(limit, shape)
        if number is None:
            return Said(None, ("a schema cannot compare with the day of a milestone",))
        made[included if limit.included else excluded] = number
    return Said(made)


def _number(limit: Limit, shape: WholeNumber | Percentage) -> int | float | None:
    match limit.quantity:
        case Number(value=value):
            return value
        case Percent(hundredths=hundredths) if isinstance(shape, Percentage):
            whole, rest = divmod(hundredths, 100)
            return hundredths / 100 if rest else whole
        case Length(number=number, unit=unit):
            return number if isinstance(shape, WholeNumber) and shape.unit == unit else None
        case _:
            return None


def landmarks(condition: model.Condition, asked: Asked) -> tuple[tuple[str, Any], ...]:
    """The values that a condition compares facts with, by key: where its answer can change."""
    found: list[tuple[str, Any]] = []
    for part in walk.each(condition, model.Is):
        if not isinstance(part.subject, model.FactSubject):
            continue
        place = asked.get(("fact", part.subject.fact))
        if place is not None and place[1] is not None:
            found += [(place[0], value) for value in _compared(part.predicate, place[1])]
    return tuple(found)


def _compared(predicate: model.Predicate, shape: Shape) -> list[Any]:
    match predicate:
        case model.IsOneOf(values=values) | model.IsNotOneOf(values=values):
            return list(values)
        case model.IsOn(date=date) | model.IsBefore(date=date) | model.IsAfter(date=date):
            return [date if len(date) == 10 else f"{date}-01"]
        case model.IsWithin(range=range_) if isinstance(shape, WholeNumber | Percentage):
            ends = [_number(end, shape) for end in (range_.low, range_.high) if end]
            return [end for end in ends if end is not None]
        case _:
            return []
