"""What rules do to a rating: force it, limit it, refuse it, or have it wait for a review.

A computed rating is changed; what a person proposes is refused instead, since only a person can
propose another. It does *not* know how the rating came about, nor what guidance says: `advice.py`
does.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, assert_never

from assay import model
from assay.evaluator.conditions import Knowledge, Outcomes
from assay.evaluator.effects import Bound
from assay.evaluator.inspection import NOT_RATED
from assay.evaluator.result import ByRule, RuleVerdict
from assay.record import Record

Verdict = Literal["allowed", "refused", "waits", "may_bind", "not_rated"]


class Asks(Record):
    """A review that ratings of an item wait for, and whether they do."""

    bound: Bound
    review: str


class Judged(Record):
    """Whether a proposed rating stands, and each rule that was asked, in order of effect."""

    verdict: Verdict
    reasons: tuple[ByRule, ...]
    waits_for: tuple[str, ...] = ()


class Rules:
    """The rules that bind one item, in order of effect."""

    def __init__(
        self, codes: tuple[str, ...], binding: Sequence[Bound], reviews: Sequence[Asks]
    ) -> None:
        self.binding = tuple(binding)
        self.reviews = tuple(reviews)
        self._codes = codes
        self._ranks = {code: rank for rank, code in enumerate(codes)}

    def judge(self, rating: str, known: Knowledge) -> Judged:
        """Whether a rating that is proposed may stand. `known` takes it to be considered."""
        reasons: list[ByRule] = []
        verdict: Verdict = "allowed"
        for bound in self.binding:
            acts = bound.acts(known)
            stands = self._after(bound.effect, rating) == rating
            if acts is False or stands:
                if self._concerns(bound.effect, rating):
                    reasons.append(ByRule(bound.rule.code, bound.then, "allowed", rating))
            elif acts and _unrates(bound.effect):
                forced = ByRule(bound.rule.code, bound.then, "forced", rating, NOT_RATED)
                return Judged("not_rated", (forced,))
            elif acts:
                verdict = "refused"
                reasons.append(ByRule(bound.rule.code, bound.then, "refused", rating))
            else:
                verdict = verdict if verdict == "refused" else "may_bind"
                after = NOT_RATED if _unrates(bound.effect) else ""
                reasons.append(ByRule(bound.rule.code, bound.then, "may_bind", rating, after))
        waits = []
        for asks in self.reviews:
            acts = asks.bound.acts(known)
            if acts is False or not self._is_open(asks, known):
                continue
            said: RuleVerdict = "waits" if acts else "may_bind"
            reasons.append(ByRule(asks.bound.rule.code, asks.bound.then, said, rating))
            if acts:
                waits.append(asks.review)
        if waits and verdict != "refused":
            verdict = "waits"
        return Judged(verdict, tuple(reasons), tuple(waits))

    @staticmethod
    def _is_open(asks: Asks, known: Knowledge) -> bool:
        review = model.Reference.model_construct(kind="review", code=asks.review)
        return len(known.outcomes(review)) != 1

    def bind(self, rating: str, known: Knowledge) -> tuple[Outcomes, tuple[ByRule, ...]]:
        """What becomes of a computed rating. `known` takes it to be considered."""
        possible = {rating}
        reasons: list[ByRule] = []
        for _ in self._codes:
            before = set(possible)
            for bound in self.binding:
                possible = self._bound(bound, possible, known, reasons)
            if possible == before:
                break
        return frozenset(possible), tuple(reasons)

    def _bound(
        self, bound: Bound, possible: set[str], known: Knowledge, reasons: list[ByRule]
    ) -> set[str]:
        in_order = [code for code in (*self._codes, NOT_RATED) if code in possible]
        changed = {code: self._after(bound.effect, code) for code in in_order}
        if all(before == after for before, after in changed.items()):
            return possible
        acts = bound.acts(known)
        if acts is False:
            return possible
        forced = isinstance(bound.effect, model.MustBe) and not isinstance(
            bound.effect.demand, model.BeAtMost
        )
        verdict: RuleVerdict = "may_bind" if acts is None else "forced" if forced else "lowered"
        for before, after in changed.items():
            if before != after:
                reasons.append(ByRule(bound.rule.code, bound.then, verdict, before, after))
        return set(changed.values()) if acts else possible | set(changed.values())

    def _after(self, effect: model.Effect, rating: str) -> str:
        """What an effect that comes about makes of a rating."""
        match effect:
            case model.MustBe(demand=demand) | model.ShouldBe(demand=demand):
                return self.demanded(demand, rating)
            case model.MustNotBe(value=value) | model.AllowOnlyWhen(value=value):
                return self._beside(value) if rating == value else rating
            case model.ReviewFirst():
                return rating
            case _:
                assert_never(effect)

    def demanded(self, demand: model.Demand, rating: str) -> str:
        """The rating nearest to one that a demand is content with."""
        if isinstance(demand, model.BeNotRated):
            return NOT_RATED
        if rating == NOT_RATED:
            return rating
        match demand:
            case model.BeExactly(value=value):
                return value
            case model.BeAtLeast(value=value):
                return max(rating, value, key=self._ranks.__getitem__)
            case model.BeAtMost(value=value):
                return min(rating, value, key=self._ranks.__getitem__)
            case _:
                assert_never(demand)

    def _beside(self, rating: str) -> str:
        """The best rating below one that is not allowed; of the worst, the one above."""
        rank = self._ranks[rating]
        return self._codes[rank - 1 if rank else 1]

    @staticmethod
    def _concerns(effect: model.Effect, rating: str) -> bool:
        """Whether an effect is about this very rating, so that it is worth saying that it did not
        stand in the way."""
        return isinstance(effect, model.AllowOnlyWhen | model.MustNotBe) and effect.value == rating


def _unrates(effect: model.Effect) -> bool:
    """Whether it leaves an item not rated, which no proposal can answer."""
    return isinstance(effect, model.MustBe) and isinstance(effect.demand, model.BeNotRated)
