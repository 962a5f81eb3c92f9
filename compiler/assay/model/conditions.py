"""Conditions: the one small expression tree that the evaluator, the provers and the English
renderer all read.

Three-valued when read: what is not known stays unknown. A value (`licence`, `good`, `yes`) is the
code of a choice of the fact, a point of the scale or an answer, as its subject has it. It does
*not* evaluate anything.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from assay.model.item import CalendarDate, Code, Model
from assay.model.quantities import Range
from assay.model.references import Items, Reference, Said

ScoreHow = Literal["total", "highest", "lowest"]


# ------------------------------------------------------------------ what a condition is about
class FactSubject(Model):
    """The value of a fact: `case.sentence`."""

    kind: Literal["fact"] = "fact"
    fact: Code


class ItemSubject(Model):
    """The answer or rating of an item, or the day of a milestone."""

    kind: Literal["item"] = "item"
    item: Reference


class NumberOfCases(Model):
    """How many cases there are."""

    kind: Literal["number_of_cases"] = "number_of_cases"


class NumberOfUnits(Model):
    """How many units there are."""

    kind: Literal["number_of_units"] = "number_of_units"


class ScoreOf(Model):
    """The total, highest or lowest score of items."""

    kind: Literal["score_of"] = "score_of"
    how: ScoreHow
    items: Items


Subject = Annotated[
    FactSubject | ItemSubject | NumberOfCases | NumberOfUnits | ScoreOf,
    Field(discriminator="kind"),
]


# ------------------------------------------------------------------ what is said of it
class IsOneOf(Model):
    """`is licence`, `is one of (licence, community_order)`."""

    kind: Literal["is_one_of"] = "is_one_of"
    values: Annotated[tuple[Code, ...], Field(min_length=1)]


class IsNotOneOf(Model):
    """`is not licence`, `is not one of (licence, community_order)`."""

    kind: Literal["is_not_one_of"] = "is_not_one_of"
    values: Annotated[tuple[Code, ...], Field(min_length=1)]


class IsKnown(Model):
    """`is known`."""

    kind: Literal["is_known"] = "is_known"


class IsNotKnown(Model):
    """`is not known`."""

    kind: Literal["is_not_known"] = "is_not_known"


class IsNotRated(Model):
    """`is not rated`: a result of its own, and not the same as not known."""

    kind: Literal["is_not_rated"] = "is_not_rated"


class IsAtLeast(Model):
    """`is at least good`, looking to the best end of the scale."""

    kind: Literal["is_at_least"] = "is_at_least"
    value: Code


class IsAtMost(Model):
    """`is at most good`, looking to the worst end of the scale."""

    kind: Literal["is_at_most"] = "is_at_most"
    value: Code


class IsOn(Model):
    """`is on 2025-03-01`."""

    kind: Literal["is_on"] = "is_on"
    date: CalendarDate


class IsBefore(Model):
    """`is before 2025-03-01`."""

    kind: Literal["is_before"] = "is_before"
    date: CalendarDate


class IsAfter(Model):
    """`is after 2025-03-01`."""

    kind: Literal["is_after"] = "is_after"
    date: CalendarDate


class IsWithin(Model):
    """`is at most 8 weeks`, `is 50% to 64%`, `is 26 to 33 weeks before fieldwork`."""

    kind: Literal["is_within"] = "is_within"
    range: Range


Predicate = Annotated[
    IsOneOf
    | IsNotOneOf
    | IsKnown
    | IsNotKnown
    | IsNotRated
    | IsAtLeast
    | IsAtMost
    | IsOn
    | IsBefore
    | IsAfter
    | IsWithin,
    Field(discriminator="kind"),
]


class HowMany(Model):
    """`all`, `any`, `none`, `at least 2`, `at most 1`, `exactly 2`.

    Only the last three have a number.
    """

    how: Literal["all", "any", "none", "at_least", "at_most", "exactly"]
    number: int | None = None

    @model_validator(mode="after")
    def _has_its_number(self) -> HowMany:
        if (self.number is None) != (self.how in ("all", "any", "none")):
            raise ValueError(f"`{self.how}` with number {self.number}")
        return self

    def bounds(self, total: int) -> tuple[int, int]:
        """The least and the greatest count, both included, that satisfy it among `total` things."""
        number = self.number or 0
        return {
            "all": (total, total),
            "any": (1, total),
            "none": (0, 0),
            "at_least": (number, total),
            "at_most": (0, number),
            "exactly": (number, number),
        }[self.how]


# ------------------------------------------------------------------ the tree
class And(Model):
    """All hold."""

    kind: Literal["and"] = "and"
    conditions: Annotated[tuple[Condition, ...], Field(min_length=2)]


class Or(Model):
    """At least one holds."""

    kind: Literal["or"] = "or"
    conditions: Annotated[tuple[Condition, ...], Field(min_length=2)]


class Is(Model):
    """A predicate holds of a subject."""

    kind: Literal["is"] = "is"
    subject: Subject
    predicate: Predicate


class Considered(Model):
    """A rating is considered for an item: someone proposes it, or it is what the method gives."""

    kind: Literal["considered"] = "considered"
    rating: Code
    target: Reference


class Scores(Model):
    """A rated item has a score."""

    kind: Literal["scores"] = "scores"
    subject: Subject
    score: int


class Counted(Model):
    """A predicate holds of so many of these subjects."""

    kind: Literal["counted"] = "counted"
    how_many: HowMany
    said: Said
    subjects: tuple[Subject, ...]
    predicate: Predicate


class CountedConditions(Model):
    """So many of these conditions hold."""

    kind: Literal["counted_conditions"] = "counted_conditions"
    how_many: HowMany
    conditions: tuple[Condition, ...]


class AnyPartNotRated(Model):
    """Something that the rating is made from is not rated."""

    kind: Literal["any_part_not_rated"] = "any_part_not_rated"


class EveryPartNotRated(Model):
    """Nothing that the rating is made from is rated."""

    kind: Literal["every_part_not_rated"] = "every_part_not_rated"


Condition = Annotated[
    And
    | Or
    | Is
    | Considered
    | Scores
    | Counted
    | CountedConditions
    | AnyPartNotRated
    | EveryPartNotRated,
    Field(discriminator="kind"),
]
