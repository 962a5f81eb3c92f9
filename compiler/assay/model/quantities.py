"""Numbers with their units, and ranges of them. All exact; no binary fraction stands anywhere in
the model.

It does *not* compare: a percentage is compared after rounding, in one place, by the evaluator.
"""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from assay.model.item import Code, Model

Unit = Literal["days", "weeks", "months"]


class Number(Model):
    """A whole number: a score or a count."""

    kind: Literal["number"] = "number"
    value: int


class Percent(Model):
    """A percentage, in hundredths of a percent: 64.5% is 6450."""

    kind: Literal["percent"] = "percent"
    hundredths: int


class Length(Model):
    """A length of time: 8 weeks."""

    kind: Literal["length"] = "length"
    number: int
    unit: Unit


class BeforeEvent(Model):
    """A time before a milestone.

    In a range, the limits are distances: `26 to 33 weeks before` starts 33 weeks before.
    """

    kind: Literal["before_event"] = "before_event"
    number: int
    unit: Unit
    event: Code


class AfterEvent(Model):
    """A time after a milestone."""

    kind: Literal["after_event"] = "after_event"
    number: int
    unit: Unit
    event: Code


Quantity = Annotated[
    Number | Percent | Length | BeforeEvent | AfterEvent, Field(discriminator="kind")
]


class Limit(Model):
    """One end of a range, and whether the end itself is inside."""

    quantity: Quantity
    included: bool


class Range(Model):
    """What lies between two limits.

    A missing limit leaves that side open. `exactly 20` has 20 at both ends.
    """

    low: Limit | None = None
    high: Limit | None = None

    @model_validator(mode="after")
    def _has_an_end(self) -> Self:
        if self.low is None and self.high is None:
            raise ValueError("a range has at least one limit")
        if self.low and self.high and self.low.quantity.kind != self.high.quantity.kind:
            raise ValueError("both limits of a range have the same unit")
        return self


class Fraction(Model):
    """An exact fraction: 1/6."""

    numerator: int
    denominator: Annotated[int, Field(ge=1)]
