"""Rules about ratings: hurdles, decision rules, decision guidance and limiting judgements.

`kind` is what the manual calls a rule; the effects say how far it binds. It does *not* apply any:
the evaluator does, in the order of `Stage`.
"""

from typing import Annotated, Literal, Self, assert_never

from pydantic import Field, model_validator

from assay.model.conditions import Condition
from assay.model.item import Code, Item, Model, Place
from assay.model.references import Reference

RuleKind = Literal["hurdle", "decision_rule", "decision_guidance", "limiting_judgement"]

Stage = Literal["answer", "review", "force", "limit", "advise"]
"""When an effect acts: on an answer, before any counting; as a review that the rating waits for; by
forcing the rating that the method or a person gives; by limiting it; as advice that never
changes a computed rating."""


# ------------------------------------------------------------------ what is demanded
class BeExactly(Model):
    """`be no`, `be good`."""

    kind: Literal["be_exactly"] = "be_exactly"
    value: Code


class BeAtLeast(Model):
    """`be at least good`."""

    kind: Literal["be_at_least"] = "be_at_least"
    value: Code


class BeAtMost(Model):
    """`be at most good`."""

    kind: Literal["be_at_most"] = "be_at_most"
    value: Code


class BeNotRated(Model):
    """`be not rated`."""

    kind: Literal["be_not_rated"] = "be_not_rated"


Demand = Annotated[BeExactly | BeAtLeast | BeAtMost | BeNotRated, Field(discriminator="kind")]


# ------------------------------------------------------------------ effects
class MustBe(Model):
    """Binds always."""

    kind: Literal["must_be"] = "must_be"
    target: Reference
    demand: Demand


class MustNotBe(Model):
    """Binds always."""

    kind: Literal["must_not_be"] = "must_not_be"
    target: Reference
    value: Code


class ShouldBe(Model):
    """Binds by default; a reason sets it aside, and the reason is kept."""

    kind: Literal["should_be"] = "should_be"
    target: Reference
    demand: Demand


class ReviewFirst(Model):
    """Binds always: the rating waits for the review."""

    kind: Literal["review_first"] = "review_first"
    review: Code


class AllowOnlyWhen(Model):
    """Binds always: a computed rating falls to the best that is allowed."""

    kind: Literal["allow_only_when"] = "allow_only_when"
    value: Code
    target: Reference
    condition: Condition


Effect = Annotated[
    MustBe | MustNotBe | ShouldBe | ReviewFirst | AllowOnlyWhen, Field(discriminator="kind")
]


def stage(effect: Effect, *, on_an_answer: bool) -> Stage:
    """When an effect acts; `on_an_answer` when its target is answered and not rated.

    Source: language.md#8-rules-about-ratings
    """
    match effect:
        case ShouldBe():
            return "advise"
        case ReviewFirst():
            return "review"
        case AllowOnlyWhen() | MustNotBe() | MustBe() if on_an_answer:
            return "answer"
        case AllowOnlyWhen() | MustNotBe() | MustBe(demand=BeAtMost()):
            return "limit"
        case MustBe():
            return "force"
        case _:
            assert_never(effect)


class Then(Model):
    """An effect, when in the order it acts, and what sets it aside."""

    effect: Effect
    stage: Stage
    unless: Condition | None = None
    place: Place


class Rule(Item):
    """`when` a condition holds (or always, when there is none), its effects in order."""

    kind: RuleKind
    when: Condition | None = None
    then: Annotated[tuple[Then, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _binds_as_its_kind_says(self) -> Self:
        advice = [then.stage == "advise" for then in self.then]
        if self.kind == "decision_guidance" and not all(advice):
            raise ValueError(f"decision guidance `{self.code}` has an effect that binds")
        if self.kind in ("hurdle", "decision_rule") and any(advice):
            raise ValueError(f"`{self.code}` has an effect that does not bind")
        return self
