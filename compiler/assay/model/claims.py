"""Rules that test the rules: scenarios that run, and claims about every possible inspection.

It does *not* run or prove them.
"""

from typing import Annotated, Literal

from pydantic import Field

from assay.model.conditions import Condition, Predicate, Subject
from assay.model.item import Code, Item, Model, Place
from assay.model.ratings import Outcome
from assay.model.references import Items, Reference
from assay.model.rules import Demand, Effect


# ------------------------------------------------------------------ what is given
class InCases(Model):
    """In 30 of 40 cases."""

    kind: Literal["in_cases"] = "in_cases"
    number: int
    base: int


class InUnits(Model):
    """In 6 units."""

    kind: Literal["in_units"] = "in_units"
    number: int


class GivenValue(Model):
    """A subject has a value, in all cases or in some."""

    kind: Literal["value"] = "value"
    subject: Subject
    value: Code
    amount: Annotated[InCases | InUnits, Field(discriminator="kind")] | None = None
    place: Place


class GivenThat(Model):
    """A predicate holds of a subject: a date, a range, not known, not rated.

    The last two may hold in some cases or units only.
    """

    kind: Literal["that"] = "that"
    subject: Subject
    predicate: Predicate
    amount: Annotated[InCases | InUnits, Field(discriminator="kind")] | None = None
    place: Place


class GivenConsidered(Model):
    """A rating is considered for an item."""

    kind: Literal["considered"] = "considered"
    rating: Code
    target: Reference
    place: Place


class GivenScore(Model):
    """A rated item has a score."""

    kind: Literal["score"] = "score"
    subject: Subject
    score: int
    place: Place


class GivenAll(Model):
    """All these items have a value."""

    kind: Literal["all"] = "all"
    items: Items
    value: Code
    place: Place


class GivenCase(Model):
    """There are so many cases for which a condition holds; mostly one."""

    kind: Literal["case"] = "case"
    number: int = 1
    condition: Condition
    place: Place


Given = Annotated[
    GivenValue | GivenThat | GivenConsidered | GivenScore | GivenAll | GivenCase,
    Field(discriminator="kind"),
]


# ------------------------------------------------------------------ what is expected
class ExpectCondition(Model):
    """A condition holds."""

    kind: Literal["condition"] = "condition"
    condition: Condition
    place: Place


class ExpectEffect(Model):
    """A rule has an effect."""

    kind: Literal["effect"] = "effect"
    effect: Effect
    place: Place


class ExpectAllowed(Model):
    """A rating is allowed for an item, or is not."""

    kind: Literal["allowed"] = "allowed"
    rating: Code
    target: Reference
    allowed: bool
    place: Place


class ExpectSet(Model):
    """The case is in a set."""

    kind: Literal["set"] = "set"
    set: Code
    place: Place


class ExpectStart(Model):
    """The judgement of an item starts from an outcome."""

    kind: Literal["start"] = "start"
    target: Reference
    outcome: Outcome
    place: Place


class ExpectNeedNot(Model):
    """No rule demands this of an item, bindingly or as guidance."""

    kind: Literal["need_not"] = "need_not"
    target: Reference
    demand: Demand
    place: Place


class ExpectNoReview(Model):
    """No rule asks for a review first."""

    kind: Literal["no_review"] = "no_review"
    review: Code
    place: Place


Expectation = Annotated[
    ExpectCondition
    | ExpectEffect
    | ExpectAllowed
    | ExpectSet
    | ExpectStart
    | ExpectNeedNot
    | ExpectNoReview,
    Field(discriminator="kind"),
]


class Example(Model):
    """One more thing that is given beside the rest, and what follows then."""

    given: Given
    then: Expectation
    place: Place


class Scenario(Item):
    """An example that runs; with examples, once for each of them."""

    kind: Literal["scenario"] = "scenario"
    given: tuple[Given, ...]
    then: tuple[Expectation, ...]
    examples: tuple[Example, ...] = ()
    because_of: tuple[Reference, ...] = ()


# ------------------------------------------------------------------ claims
class NeverHolds(Model):
    """In no inspection do these conditions all hold."""

    kind: Literal["never_holds"] = "never_holds"
    when: tuple[Condition, ...]


class AlwaysHolds(Model):
    """In every inspection in which the first conditions hold, the second do."""

    kind: Literal["always_holds"] = "always_holds"
    when: tuple[Condition, ...]
    then: tuple[Condition, ...]


class BetterNeverLowers(Model):
    """A better answer never lowers these ratings."""

    kind: Literal["better_never_lowers"] = "better_never_lowers"
    targets: tuple[Reference, ...]


ClaimPart = Annotated[NeverHolds | AlwaysHolds | BetterNeverLowers, Field(discriminator="kind")]


class Claim(Item):
    """What is claimed of every possible inspection; all parts of it are."""

    kind: Literal["claim"] = "claim"
    claims: tuple[ClaimPart, ...]
