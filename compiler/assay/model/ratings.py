"""How ratings follow: the methods, and the ratings, tests and reviews that are no standards.

A method says what is done with which items; how is written once, in the evaluator.
It does *not* say what rules then do to the rating: `rules.py`.
"""

from typing import Annotated, Literal

from pydantic import Field

from assay.model.conditions import Condition, ScoreHow
from assay.model.item import Code, Item, Model, Place, Words
from assay.model.questions import AnsweredBy
from assay.model.references import Items
from assay.model.scales import Banding


# ------------------------------------------------------------------ the parts of a method
class PooledOver(Model):
    """Counts are added over all units; then one share is taken."""

    kind: Literal["pooled_over"] = "pooled_over"
    unit: Code


class OverEvery(Model):
    """The rating of each unit is taken."""

    kind: Literal["over_every"] = "over_every"
    unit: Code


Over = Annotated[PooledOver | OverEvery, Field(discriminator="kind")]


class InBands(Model):
    """In bands that have a name."""

    kind: Literal["in_bands"] = "in_bands"
    bands: Code


class InOwnBands(Model):
    """In bands written in place."""

    kind: Literal["in_own_bands"] = "in_own_bands"
    banding: Banding


class InTable(Model):
    """In the row of a table for the number of units."""

    kind: Literal["in_table"] = "in_table"
    table: Code


Banded = Annotated[InBands | InOwnBands | InTable, Field(discriminator="kind")]


class RatingOutcome(Model):
    """A rating, as a result."""

    kind: Literal["rating"] = "rating"
    rating: Code


class NotRatedOutcome(Model):
    """Not rated, as a result."""

    kind: Literal["not_rated"] = "not_rated"


Outcome = Annotated[RatingOutcome | NotRatedOutcome, Field(discriminator="kind")]


# ------------------------------------------------------------------ methods
class LowestOrHighest(Model):
    """Of key questions in bands: the lowest share of cases. Without bands: the lowest rating."""

    kind: Literal["lowest_or_highest"] = "lowest_or_highest"
    extreme: Literal["lowest", "highest"]
    items: Items
    over: Over | None = None
    banded: Banded | None = None


class BandedScore(Model):
    """The total, highest or lowest score of items, in bands."""

    kind: Literal["banded_score"] = "banded_score"
    how: ScoreHow
    items: Items
    over: Over | None = None
    banded: Banded


class ShareOfMaximum(Model):
    """The score of items as a percentage of the highest that they could have, in bands."""

    kind: Literal["share_of_maximum"] = "share_of_maximum"
    items: Items
    over: Over | None = None
    banded: Banded


class ShareOfCases(Model):
    """The percentage of cases in which a condition holds, in bands."""

    kind: Literal["share_of_cases"] = "share_of_cases"
    condition: Condition
    over: Over | None = None
    banded: Banded


class Fit(Model):
    """A result, and when it is the one."""

    outcome: Outcome
    condition: Condition
    place: Place


class FirstThatFits(Model):
    """Results in order; the first whose condition holds is it."""

    kind: Literal["first_that_fits"] = "first_that_fits"
    fits: tuple[Fit, ...]
    otherwise: Outcome | None = None


Computed = Annotated[
    LowestOrHighest | BandedScore | ShareOfMaximum | ShareOfCases | FirstThatFits,
    Field(discriminator="kind"),
]


class Judgement(Model):
    """A person rates; `taking_into_account` is rated first, `starting_from` proposes.

    `no_start_when` is when the starting point is not rated: what the framework says of computed
    ratings.
    """

    kind: Literal["judgement"] = "judgement"
    role: Code
    taking_into_account: Items | None = None
    starting_from: Computed | None = None
    no_start_when: Condition | None = None


Method = Annotated[
    Judgement | LowestOrHighest | BandedScore | ShareOfMaximum | ShareOfCases | FirstThatFits,
    Field(discriminator="kind"),
]


# ------------------------------------------------------------------ what is no standard
class Test(Item):
    """One of several tests of a rating."""

    kind: Literal["test"] = "test"
    scale: Code
    method: Method


class Rating(Item):
    """A rating of the whole, or of anything that is no standard."""

    kind: Literal["rating"] = "rating"
    scale: Code
    method: Method | None = None
    not_rated_when: Condition | None = None
    not_rated_because: Words = ""
    tests: tuple[Test, ...] = ()


class Review(Item):
    """A look at something that a rule asks for, and the answers that it may come to."""

    kind: Literal["review"] = "review"
    answered_by: AnsweredBy
