"""Methods that rate from ratings: the lowest or highest, or their scores in bands.

It does *not* know whether the parts are of one inspection or of every unit; `Parts` asks.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from assay import model
from assay.evaluator.banding import Bander
from assay.evaluator.conditions import Outcomes
from assay.evaluator.inspection import NOT_RATED
from assay.evaluator.methods.bands import BandsByUnits
from assay.evaluator.methods.method import UNRATED, Came, Inspected, ordered
from assay.evaluator.result import (
    ByExtreme,
    ByScore,
    Extremity,
    Found,
    NoRow,
    NothingFits,
    Part,
    ScoredHow,
)
from assay.truth import Truth


class Parts:
    """The items that a rating is made from, here or in every unit."""

    def __init__(
        self,
        items: tuple[model.Reference, ...],
        scores: dict[str, dict[str, int]],
        over_units: bool,
    ) -> None:
        self.items = items
        self.scores = scores
        self._over_units = over_units

    def of(self, known: Inspected) -> list[Part]:
        """What each may be."""
        if not self._over_units:
            return [self._part(item, known.outcomes(item), "") for item in self.items]
        return [
            self._part(item, outcomes, unit)
            for item in self.items
            for unit, outcomes in known.over_units(item)
        ]

    def _part(self, item: model.Reference, outcomes: Outcomes, unit: str) -> Part:
        scores = self.scores[item.code]
        if len(outcomes) == 1:
            (only,) = outcomes
            return Part(item.code, (only,), scores.get(only), unit)
        ordered = [code for code in (*scores, NOT_RATED) if code in outcomes]
        return Part(item.code, tuple(ordered), None, unit)

    def not_rated(self, known: Inspected) -> list[Truth]:
        """Of each, whether it is not rated."""
        return [
            None
            if NOT_RATED in part.outcomes and len(part.outcomes) > 1
            else part.outcomes == (NOT_RATED,)
            for part in self.of(known)
        ]


class Extreme:
    """The lowest or highest of some ratings."""

    def __init__(self, item: str, extreme: Extremity, scale: model.Scale, parts: Parts) -> None:
        self._item = item
        self._extreme = extreme
        self._lowest = extreme == "lowest"
        self._ranks = {point.code: rank for rank, point in enumerate(scale.points)}
        self._parts = parts

    def not_rated(self, known: Inspected) -> Iterable[Truth]:
        return self._parts.not_rated(known)

    def made_from(self, known: Inspected) -> list[Part]:
        return self._parts.of(known)

    def rate(self, known: Inspected, *, whole: bool) -> Came:
        parts = self._parts.of(known)
        ranks = [
            [self._ranks[code] for code in part.outcomes if code != NOT_RATED] for part in parts
        ]
        may_be_left_out = [
            (not whole and NOT_RATED in part.outcomes) or not found
            for part, found in zip(parts, ranks, strict=True)
        ]
        outcomes = frozenset(
            code
            for code, rank in self._ranks.items()
            if self._possible(rank, ranks, may_be_left_out)
        )
        if all(may_be_left_out):
            outcomes |= UNRATED
        reason = ByExtreme(self._extreme, tuple(parts), ordered(outcomes, self._ranks))
        return Came(outcomes, (reason,))

    def _possible(self, rank: int, ranks: list[list[int]], left_out: list[bool]) -> bool:
        """Whether some part can have this rank while no other is beyond it."""
        if not any(rank in found for found in ranks):
            return False
        far = max if self._lowest else min
        for found, out in zip(ranks, left_out, strict=True):
            if out or not found:
                continue
            furthest = far(found)
            if furthest < rank if self._lowest else furthest > rank:
                return False
        return True


class Scores:
    """A total, highest or lowest score, or a share of the maximum, in bands."""

    def __init__(
        self, item: str, how: ScoredHow, parts: Parts, bands: BandsByUnits, scale: model.Scale
    ) -> None:
        self._item = item
        self._how = how
        self._parts = parts
        self._bands = bands
        self._codes = {point.code: rank for rank, point in enumerate(scale.points)}
        self._greatest = {code: max(points.values()) for code, points in parts.scores.items()}

    def not_rated(self, known: Inspected) -> Iterable[Truth]:
        return self._parts.not_rated(known)

    def made_from(self, known: Inspected) -> list[Part]:
        return self._parts.of(known)

    def rate(self, known: Inspected, *, whole: bool) -> Came:
        parts = self._parts.of(known)
        totals = self._totals(parts, whole=whole)
        units = known.number_of_units() if self._bands.table is not None else None
        rated: set[str] = set()
        nothing = False
        last: tuple[Fraction | None, Bander | None] = (None, None)
        for points, maximum in totals:
            if points is None:
                rated.add(NOT_RATED)
                continue
            bander = self._bands.bander(units, maximum)
            if bander is None:
                nothing = True
                continue
            measure = self._measure(points, maximum, bander)
            rating = bander.of(measure)
            last = (measure, bander)
            if rating is None:
                nothing = True
            else:
                rated.add(rating)
        outcomes = frozenset(rated)
        if self._bands.table is not None and units is None:
            outcomes |= frozenset(self._codes)
            nothing = False
        single = len(totals) == 1 and next(iter(totals))[0] is not None
        points, maximum = next(iter(totals)) if single else (None, 0)
        reason = self._reason(parts, points, maximum, last if single else (None, None), outcomes)
        found = self._found(units, outcomes, points, nothing=nothing)
        total = self._how == "total"
        return Came(
            outcomes,
            (reason,),
            found,
            points if total else None,
            reason.out_of if total else None,
        )

    def _measure(self, points: int, maximum: int, bander: Bander) -> Fraction:
        if self._how == "share_of_maximum":
            return bander.percent(points, maximum) if maximum else Fraction(0)
        return Fraction(points)

    def _totals(self, parts: list[Part], *, whole: bool) -> set[tuple[int | None, int]]:
        """Every score that the parts can come to, with the greatest that those rated could; None
        where none is rated."""
        found: set[tuple[int | None, int]] = {(None, 0)}
        for part in parts:
            scores = self._parts.scores[part.code]
            options = [scores[code] for code in part.outcomes if code != NOT_RATED]
            greatest = self._greatest[part.code]
            after = {self._with(state, score, greatest) for state in found for score in options}
            if NOT_RATED in part.outcomes and (not whole or not options):
                after |= found
            found = after
        return found

    def _with(
        self, state: tuple[int | None, int], score: int, greatest: int
    ) -> tuple[int | None, int]:
        before, maximum = state
        match self._how:
            case "highest":
                return score if before is None else max(before, score), max(maximum, greatest)
            case "lowest":
                return score if before is None else min(before, score), max(maximum, greatest)
            case _:
                return (before or 0) + score, maximum + greatest

    def _reason(
        self,
        parts: list[Part],
        points: int | None,
        maximum: int,
        last: tuple[Fraction | None, Bander | None],
        outcomes: Outcomes,
    ) -> ByScore:
        measure, bander = last
        band = None
        if bander is not None and len(outcomes) == 1:
            band = bander.band(next(iter(outcomes)))
        greatest = [self._greatest[part.code] for part in parts]
        counted = self._how in ("total", "share_of_maximum")
        out_of = maximum or (sum(greatest) if counted else max(greatest, default=0))
        return ByScore(
            self._how,
            tuple(parts),
            measure,
            points,
            out_of,
            ordered(outcomes, self._codes),
            band,
            bander is not None and bander.by_law,
            self._bands.name,
        )

    def _found(
        self, units: int | None, outcomes: Outcomes, score: int | None, *, nothing: bool
    ) -> tuple[Found, ...]:
        table = self._bands.table
        if table is not None and units is not None and not self._bands.has_row(units):
            ratings = ordered(outcomes, self._codes)
            return (NoRow(self._item, table.code, units, ratings, score),)
        return (NothingFits(self._item),) if nothing else ()
