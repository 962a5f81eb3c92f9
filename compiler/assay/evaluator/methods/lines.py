"""The method that takes the first line that fits.

It does *not* know what the conditions of its lines look at.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from assay import model
from assay.evaluator.conditions import Conditions
from assay.evaluator.inspection import NOT_RATED
from assay.evaluator.methods.method import Came, Inspected
from assay.evaluator.result import (
    ByLine,
    NothingFits,
    NotRatedBecause,
    Part,
    Reason,
)
from assay.truth import Truth


class Lines:
    """Results in order; the first whose condition holds."""

    def __init__(self, item: str, said: model.FirstThatFits, conditions: Conditions) -> None:
        self._item = item
        self._lines = [(_outcome(fit.outcome), conditions.test(fit.condition)) for fit in said.fits]
        self._otherwise = None if said.otherwise is None else _outcome(said.otherwise)
        self._parts = _rated_in(said)

    def not_rated(self, known: Inspected) -> Iterable[Truth]:
        found: list[Truth] = []
        for item in self._parts:
            outcomes = known.outcomes(item)
            rated = NOT_RATED not in outcomes
            found.append(False if rated else True if len(outcomes) == 1 else None)
        return found

    def made_from(self, known: Inspected) -> list[Part]:
        return [Part(item.code, tuple(known.outcomes(item))) for item in self._parts]

    def rate(self, known: Inspected, *, whole: bool) -> Came:
        possible: list[tuple[int, str]] = []
        for number, (outcome, holds) in enumerate(self._lines):
            fits = holds(known)
            if fits is not False:
                possible.append((number, outcome))
            if fits:
                return self._came(possible)
        if self._otherwise is not None:
            possible.append((-1, self._otherwise))
            return self._came(possible)
        came = self._came(possible)
        return Came(came.outcomes, came.reasons, (NothingFits(self._item),))

    def _came(self, possible: list[tuple[int, str]]) -> Came:
        reasons: tuple[Reason, ...] = tuple(ByLine(line, outcome) for line, outcome in possible)
        if [outcome for _, outcome in possible] == [NOT_RATED]:
            reasons = (*reasons, NotRatedBecause("line"))
        return Came(frozenset(outcome for _, outcome in possible), reasons)


def _outcome(said: model.Outcome) -> str:
    match said:
        case model.RatingOutcome():
            return said.rating
        case model.NotRatedOutcome():
            return NOT_RATED
        case _:
            assert_never(said)


RATED = ("standard", "rating", "test", "key_question")


def _rated_in(said: model.FirstThatFits) -> tuple[model.Reference, ...]:
    """The rated items that its lines look at: the parts of such a rating."""
    found = {
        part: None
        for fit in said.fits
        for part in model.each(fit.condition, model.Reference)
        if part.kind in RATED
    }
    return tuple(found)
