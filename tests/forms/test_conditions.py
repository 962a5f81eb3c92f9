"""Conditions one by one: what each becomes, and that none comes out stronger than it is."""

from __future__ import annotations

from typing import Any

import pytest
from jsonschema import Draft202012Validator
from made_framework import about_fact, at_most, is_

from assay.emitters.forms.conditions import NEVER, say
from assay.emitters.forms.sheet import Choices, Date, SeveralChoices, WholeNumber
from assay.model import conditions
from assay.model.quantities import BeforeEvent, Length, Limit, Range

LETTERS = Choices("letters", "Letters", (("a", "A"), ("b", "B"), ("c", "C")))
ASKED = {
    ("fact", "case.one"): ("one", LETTERS),
    ("fact", "case.two"): ("two", LETTERS),
    ("fact", "case.many"): ("many", SeveralChoices(LETTERS)),
    ("fact", "case.weeks"): ("weeks", WholeNumber("weeks")),
    ("fact", "case.day"): ("day", Date()),
    ("fact", "case.gone"): ("gone", None),
}
ELSEWHERE = is_("unit.size", "a")


def counted(how: str, number: int | None, *parts: Any) -> conditions.CountedConditions:
    return conditions.CountedConditions(
        how_many=conditions.HowMany(how=how, number=number),  # type: ignore[arg-type]  # one of the six
        conditions=parts,
    )


def between(low: int, high: int) -> conditions.IsWithin:
    limits = [Length(number=number, unit="weeks") for number in (low, high)]
    return conditions.IsWithin(
        range=Range(
            low=Limit(quantity=limits[0], included=False),
            high=Limit(quantity=limits[1], included=True),
        )
    )


ONE, TWO = is_("case.one", "a"), is_("case.two", "a", "b")


@pytest.mark.parametrize(
    ("condition", "holds", "fails"),
    [
        (ONE, {"one": "a"}, {"one": "b"}),
        (ONE, {"one": "a"}, {}),
        (about_fact("case.one", conditions.IsNotOneOf(values=("a",))), {"one": "b"}, {"one": "a"}),
        (about_fact("case.one", conditions.IsNotOneOf(values=("a",))), {"one": "b"}, {}),
        (about_fact("case.one", conditions.IsKnown()), {"one": "c"}, {}),
        (about_fact("case.one", conditions.IsNotKnown()), {}, {"one": "c"}),
        (about_fact("case.gone", conditions.IsNotKnown()), {}, None),
        (is_("case.many", "a", "b"), {"many": ["c", "b"]}, {"many": ["c"]}),
        (about_fact("case.weeks", between(2, 8)), {"weeks": 8}, {"weeks": 2}),
        (
            about_fact("case.day", conditions.IsOn(date="2025-03")),
            {"day": "2025-03-31"},
            {"day": "2025-04-01"},
        ),
        (
            about_fact("case.day", conditions.IsAfter(date="2025-03-09")),
            {"day": "2025-03-10"},
            {"day": "2025-03-09"},
        ),
        (conditions.And(conditions=(ONE, TWO)), {"one": "a", "two": "b"}, {"one": "a"}),
        (conditions.Or(conditions=(ONE, TWO)), {"two": "b"}, {"one": "c", "two": "c"}),
        (counted("all", None, ONE, TWO), {"one": "a", "two": "b"}, {"two": "b"}),
        (counted("none", None, ONE, TWO), {"one": "b"}, {"two": "b"}),
        (counted("at_most", 1, ONE, TWO), {"one": "a"}, {"one": "a", "two": "a"}),
        (counted("exactly", 1, ONE, TWO), {"one": "a"}, {}),
        (counted("at_least", 2, ONE, TWO), {"one": "a", "two": "a"}, {"one": "a"}),
    ],
)
def test_what_is_said_exactly(condition: Any, holds: Any, fails: Any) -> None:
    said = say(condition, ASKED)
    assert said.schema is not None
    assert not said.unsaid
    assert Draft202012Validator(said.schema).is_valid(holds)
    assert fails is None or not Draft202012Validator(said.schema).is_valid(fails)


def test_a_prompt_that_is_left_out_is_never_answered() -> None:
    gone = is_("case.gone", "a")
    assert say(gone, ASKED).schema == NEVER
    assert say(conditions.And(conditions=(ONE, gone)), ASKED).schema == NEVER
    assert say(conditions.Or(conditions=(ONE, gone)), ASKED) == say(ONE, ASKED)


def test_of_two_that_must_hold_the_one_that_can_be_said_is_left() -> None:
    said = say(conditions.And(conditions=(ONE, ELSEWHERE)), ASKED)
    assert said.schema == say(ONE, ASKED).schema
    assert said.unsaid == ("unit.size is not asked on this form",)


@pytest.mark.parametrize(
    "condition",
    [
        ELSEWHERE,
        conditions.Or(conditions=(ONE, ELSEWHERE)),
        counted("none", None, ONE, ELSEWHERE),
        counted("at_most", 1, ONE, ELSEWHERE),
        about_fact("case.weeks", at_most(Length(number=50, unit="days"))),
        about_fact("case.day", at_most(BeforeEvent(number=8, unit="weeks", event="fieldwork"))),
        counted("at_least", 6, *[ONE] * 12),
        conditions.AnyPartNotRated(),
    ],
)
def test_what_cannot_be_said_says_nothing(condition: Any) -> None:
    said = say(condition, ASKED)
    assert said.schema is None
    assert said.unsaid
