"""What the rules on one item make of each of its ratings, in every combination of them.

So it is told which way the rating goes when one of them comes into force, whatever the others do.
It does *not* know what the rules hang on; `polarity.py` does.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, product

from assay import model
from assay.evaluator.conditions import Conditions, Outcomes
from assay.evaluator.inspection import NOT_RATED
from assay.evaluator.nothing_known import NothingKnown
from assay.truth import Truth
from assay.verifier import binding
from assay.verifier.ways import Way, of_ranks

MOST_EFFECTS = 10
"""How many effects on one item are tried in every combination; beyond that they go either way."""


class OnlyConsidered(NothingKnown):
    """Knowledge of nothing but the rating that is considered for an item."""

    __slots__ = ("_item", "_rating")

    def __init__(self, item: model.Reference, rating: str) -> None:
        self._item = item
        self._rating = rating

    def considered(self, reference: model.Reference) -> Outcomes:
        """The one rating that is."""
        return frozenset((self._rating,)) if reference == self._item else frozenset()


class Table:
    """What the effects on one item make of every rating, in every combination of them."""

    def __init__(
        self, conditions: Conditions, reference: model.Reference, bound: Sequence[binding.Binding]
    ) -> None:
        self.codes = [point.code for point in conditions.index.points(reference)]
        found = conditions.index.item(reference)
        self.judged = isinstance(getattr(found, "method", None), model.Judgement)
        self.many = len(bound) > MOST_EFFECTS
        self._effects = binding.Effects(self.codes, bound)
        self._fixed = {
            code: [self._told(conditions, reference, one, code) for one in bound]
            for code in self.codes
        }
        self._size = len(bound)

    @staticmethod
    def _told(
        conditions: Conditions, reference: model.Reference, one: binding.Binding, code: str
    ) -> Truth:
        """Whether it is in force, as far as the rating that is considered alone tells."""
        known = OnlyConsidered(reference, code)
        told: Truth = True
        for condition, wanted in one.conditions():
            holds = conditions.test(condition)(known)
            if holds is None:
                told = None if told else told
            elif holds is not wanted:
                return False
        return told

    def _in_force(self, code: str, chosen: Sequence[bool]) -> list[bool]:
        return [
            one if told is None else told
            for told, one in zip(self._fixed[code], chosen, strict=True)
        ]

    def _after(self, chosen: Sequence[bool]) -> tuple[int | None, ...]:
        """Each rating as computed; or the worst and the best that is allowed. None where there is
        no rating."""
        if not self.judged:
            left = [self._effects.leave(code, self._in_force(code, chosen)) for code in self.codes]
            return tuple(None if code == NOT_RATED else self.codes.index(code) for code in left)
        judged = [self._effects.judge(code, self._in_force(code, chosen)) for code in self.codes]
        allowed = [rank for rank, code in enumerate(self.codes) if judged[rank] == code]
        if not allowed or NOT_RATED in judged:
            return None, None
        return allowed[0], allowed[-1]

    def with_effect(self, place: int) -> Way | None:
        """Which way the rating goes when an effect comes into force."""
        if self.many:
            return "either"
        return of_ranks(
            change
            for chosen in product((False, True), repeat=self._size)
            if not chosen[place]
            for change in zip(self._after(chosen), self._after(_put(chosen, place)), strict=True)
        )

    def with_rating(self) -> Way | None:
        """Which way a computed rating goes with what the method gives."""
        if self.many:
            return "either"
        return of_ranks(
            change
            for chosen in product((False, True), repeat=self._size)
            for change in pairwise(self._after(chosen))
        )


def _put(chosen: Sequence[bool], place: int) -> list[bool]:
    return [True if each == place else one for each, one in enumerate(chosen)]
