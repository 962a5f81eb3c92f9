"""Which way the rating that a method gives goes with what it is made from.

It does *not* know what rules do to the rating then; `effects.py` does.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, assert_never

from assay import model
from assay.evaluator.banding import Bander, row_banding
from assay.verifier import domains
from assay.verifier.rated import Rated
from assay.verifier.ways import (
    NOTHING,
    RISES,
    Turned,
    Way,
    Ways,
    blamed,
    joined,
    of_ranks,
    of_steps,
    through,
)

if TYPE_CHECKING:
    from assay.verifier.polarity import Polarity


class Method:
    """The way of what the method of one item gives."""

    def __init__(self, polarity: Polarity, reference: model.Reference, found: Rated) -> None:
        self.polarity = polarity
        self.reference = reference
        self.found = found
        self.index = polarity.index
        self.scale = polarity.index.scale(found.scale or "")
        self.codes = [point.code for point in self.scale.points]

    def ways(self) -> Ways:
        method = self.found.method
        match method:
            case None:
                return NOTHING
            case model.Judgement():
                return {("proposal", self.reference.code): RISES}
            case model.FirstThatFits():
                return self._first_that_fits(method)
            case model.ShareOfCases():
                return self._banded(
                    self.polarity.of_condition(method.condition), method.banded, (100,), share=True
                )
            case model.ShareOfMaximum():
                ways = self.polarity.scored(method.items.items)
                return self._banded(ways, method.banded, (100,), share=True)
            case model.BandedScore():
                ways = self.polarity.scored(method.items.items)
                return self._banded(ways, method.banded, self._maxima(method), share=False)
            case model.LowestOrHighest(banded=None):
                return joined(self.polarity.of_item(item) for item in method.items.items)
            case model.LowestOrHighest():
                assert method.banded is not None
                ways = joined(self.polarity.of_answer(item) for item in method.items.items)
                return self._banded(ways, method.banded, (100,), share=True)
            case _:
                assert_never(method)

    def _maxima(self, method: model.BandedScore) -> tuple[int, ...]:
        """Every greatest score that there may be, as parts that are not rated are left out."""
        most = [
            max(point.score for point in self.index.points(item)) for item in method.items.items
        ]
        return tuple(range(1, sum(most) + 1)) if method.how == "total" else tuple(sorted(set(most)))

    def _banded(
        self, ways: Ways, banded: model.Banded, maxima: tuple[int, ...], *, share: bool
    ) -> Ways:
        steps: list[int] = []
        for bander, most in self._banders(banded, maxima):
            if share:
                ratings = [bander.of_share(*counts) for counts in domains.shares([bander])]
            else:
                ratings = [bander.of(score) for score in range(most + 1)]
            ranks = [self.codes.index(rating) for rating in ratings if rating is not None]
            steps += [b - a for a, b in pairwise(ranks)]
        turned = Turned(f"the bands of {self.found.printed}", self.found.place)
        return through(ways, of_steps(steps), turned)

    def _banders(
        self, banded: model.Banded, maxima: tuple[int, ...]
    ) -> Iterable[tuple[Bander, int]]:
        bandings: list[tuple[model.Banding, int]] = []
        match banded:
            case model.InBands(bands=code):
                bandings = [(self.index.bands(code).banding, most) for most in maxima]
            case model.InOwnBands(banding=banding):
                bandings = [(banding, most) for most in maxima]
            case model.InTable(table=code):
                table = self.index.table(code)
                bandings = [
                    (row_banding(row), max(cell.high for cell in row.cells)) for row in table.rows
                ]
                if table.law is not None:
                    law = model.Banding(measures="score", law=table.law)
                    bandings += [(law, most) for most in maxima]
            case _:
                assert_never(banded)
        if any(banding.bands for banding, _ in bandings) and not isinstance(banded, model.InTable):
            # Printed bands are the same for every maximum.
            bandings = bandings[-1:]
        for banding, most in bandings:
            yield Bander(banding, self.scale, most), most

    def _first_that_fits(self, method: model.FirstThatFits) -> Ways:
        outcomes = [_rank(self.codes, fit.outcome) for fit in method.fits]
        last = None if method.otherwise is None else _rank(self.codes, method.otherwise)
        ways = []
        for place, fit in enumerate(method.fits):
            holds = self.polarity.of_condition(fit.condition)
            turned = Turned(f"a line of {self.found.printed}", fit.place)
            way = _way_of_line(outcomes, last, place)
            ways.append(blamed(through(holds, way, turned), turned))
        return joined(ways)


def _rank(codes: Sequence[str], outcome: model.Outcome) -> int | None:
    return codes.index(outcome.rating) if isinstance(outcome, model.RatingOutcome) else None


def _way_of_line(outcomes: Sequence[int | None], last: int | None, place: int) -> Way | None:
    """Which way the rating goes when a line comes to fit: against every line that may be next."""
    others = (*outcomes[place + 1 :], last)
    return of_ranks((other, outcomes[place]) for other in others)
