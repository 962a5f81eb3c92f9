"""How a rating follows from counts, ratings or conditions: each method of the model, on sets of
what is still possible.

Where everything is known a set has one member, and that is the rating. Parts are taken as
independent of each other, so a set may hold a rating too many and never one too few. It does *not*
know what rules do to a rating; `binding.py` does.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import Protocol, assert_never

from assay import model
from assay.evaluator.banding import Bander, row_banding
from assay.evaluator.conditions import Conditions, Knowledge, Outcomes, Test
from assay.evaluator.inspection import NOT_RATED
from assay.evaluator.result import (
    ByExtreme,
    ByLine,
    ByScore,
    ByShare,
    Found,
    NoRow,
    NothingFits,
    NotRatedBecause,
    Part,
    Reason,
)
from assay.evaluator.tallies import Tally
from assay.evaluator.truth import Truth
from assay.record import Record

NONE: Outcomes = frozenset()
UNRATED: Outcomes = frozenset((NOT_RATED,))


class Inspected(Knowledge, Protocol):
    """What methods ask of an inspection, beyond what conditions ask."""

    def tally(self, code: str, *, pooled: bool) -> Tally:
        """The counts of a key question, here or over all units."""

    def tally_where(self, condition: Test, cohort: str, *, pooled: bool) -> Tally:
        """The counts of cases in which a condition holds."""

    def over_units(self, item: model.Reference) -> Iterator[tuple[str, Outcomes]]:
        """What an item may be in each unit, by the unit's name; any there may be, where a unit is
        not here."""


class Came(Record):
    """What a method came to."""

    outcomes: Outcomes
    reasons: tuple[Reason, ...]
    found: tuple[Found, ...] = ()
    score: int | None = None
    out_of: int | None = None


class Ready(Protocol):
    """A method made ready to rate."""

    def not_rated(self, known: Inspected) -> Iterable[Truth]:
        """Of each part, whether it is not rated."""

    def made_from(self, known: Inspected) -> list[Part]:
        """Its parts, in the same order; one without a code where it is made from cases alone."""

    def rate(self, known: Inspected, *, whole: bool) -> Came:
        """What it comes to. With `whole`, every part is taken to be rated; without, parts that
        are not rated are left out."""


class Methods:
    """Makes methods ready, for the items of one framework."""

    def __init__(self, conditions: Conditions) -> None:
        self._conditions = conditions
        self._index = conditions.index
        self._banders: dict[tuple[str, str], Bander] = {}

    def ready(self, said: model.Computed, item: str, scale: model.Scale, cohort: str) -> Ready:
        """A method, for an item on a scale."""
        match said:
            case model.LowestOrHighest(banded=None):
                return _Extreme(item, said.extreme, scale, self._parts(said.items, said.over))
            case model.LowestOrHighest():
                assert said.banded is not None
                codes = tuple(each.code for each in said.items.items)
                bander, name = self._bander(said.banded, scale)
                pooled = isinstance(said.over, model.PooledOver)
                return _Shares(item, said.extreme, codes, bander, name, pooled=pooled)
            case model.BandedScore():
                parts = self._parts(said.items, said.over)
                return _Scores(item, said.how, parts, self._bands(said.banded, scale), scale)
            case model.ShareOfMaximum():
                parts = self._parts(said.items, said.over)
                bands = self._bands(said.banded, scale)
                return _Scores(item, "share_of_maximum", parts, bands, scale)
            case model.ShareOfCases():
                bander, name = self._bander(said.banded, scale)
                test = self._conditions.test(said.condition)
                pooled = isinstance(said.over, model.PooledOver)
                return _ShareOfCases(item, test, cohort, bander, name, pooled=pooled)
            case model.FirstThatFits():
                return _Lines(item, said, self._conditions)
            case _:
                assert_never(said)

    def _parts(self, items: model.Items, over: model.Over | None) -> _Parts:
        scores = {}
        for item in items.items:
            points = self._index.points(item)
            scores[item.code] = {point.code: point.score for point in points}
        return _Parts(items.items, scores, isinstance(over, model.OverEvery))

    def _bander(self, banded: model.Banded, scale: model.Scale) -> tuple[Bander, str]:
        bands = self._bands(banded, scale)
        if not bands.name:
            return Bander(bands.banding(), scale), ""
        key = (bands.name, scale.code)
        if key not in self._banders:
            self._banders[key] = Bander(bands.banding(), scale)
        return self._banders[key], bands.name

    def _bands(self, banded: model.Banded, scale: model.Scale) -> _Bands:
        match banded:
            case model.InBands(bands=code):
                return _Bands(code, self._index.bands(code).banding, None, scale)
            case model.InOwnBands(banding=banding):
                return _Bands("", banding, None, scale)
            case model.InTable(table=code):
                return _Bands(code, None, self._index.table(code), scale)
            case _:
                assert_never(banded)


# ------------------------------------------------------------------ bands by number of units
class _Bands:
    """Bands, or a table with bands for each number of units."""

    def __init__(
        self,
        name: str,
        banding: model.Banding | None,
        table: model.Table | None,
        scale: model.Scale,
    ) -> None:
        self.name = name
        self.table = table
        self._banding = banding
        self._scale = scale
        self._made: dict[tuple[int | None, int], Bander | None] = {}

    def banding(self) -> model.Banding:
        """The bands, where there is no table."""
        assert self._banding is not None, self.name
        return self._banding

    def bander(self, units: int | None, maximum: int) -> Bander | None:
        """The bands for a number of units and a greatest score; None where there are none."""
        key = (units if self.table else None, maximum)
        if key not in self._made:
            banding = self._for(units)
            self._made[key] = None if banding is None else Bander(banding, self._scale, maximum)
        return self._made[key]

    def has_row(self, units: int) -> bool:
        """Whether bands are printed for a number of units."""
        return self.table is None or any(row.units == units for row in self.table.rows)

    def _for(self, units: int | None) -> model.Banding | None:
        if self.table is None:
            return self._banding
        for row in self.table.rows:
            if row.units == units:
                return row_banding(row)
        law = self.table.law
        return None if law is None else model.Banding.model_construct(measures="score", law=law)


# ------------------------------------------------------------------ parts with ratings
class _Parts:
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


class _Extreme:
    """The lowest or highest of some ratings."""

    def __init__(self, item: str, extreme: str, scale: model.Scale, parts: _Parts) -> None:
        self._item = item
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
        word: str = "lowest" if self._lowest else "highest"
        return Came(outcomes, (ByExtreme(word, tuple(parts), _ordered(outcomes, self._ranks)),))  # type: ignore[arg-type]

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


class _Scores:
    """A total, highest or lowest score, or a share of the maximum, in bands."""

    def __init__(
        self, item: str, how: str, parts: _Parts, bands: _Bands, scale: model.Scale
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
            self._how,  # type: ignore[arg-type]
            tuple(parts),
            measure,
            points,
            out_of,
            _ordered(outcomes, self._codes),
            band,
            bander is not None and bander.by_law,
            self._bands.name,
        )

    def _found(
        self, units: int | None, outcomes: Outcomes, score: int | None, *, nothing: bool
    ) -> tuple[Found, ...]:
        table = self._bands.table
        if table is not None and units is not None and not self._bands.has_row(units):
            ratings = _ordered(outcomes, self._codes)
            return (NoRow(self._item, table.code, units, ratings, score),)
        return (NothingFits(self._item),) if nothing else ()


# ------------------------------------------------------------------ shares of cases
class _Shares:
    """The lowest or highest share of cases among key questions, in bands."""

    def __init__(
        self,
        item: str,
        extreme: str,
        codes: tuple[str, ...],
        bander: Bander,
        bands: str,
        *,
        pooled: bool,
    ) -> None:
        self._item = item
        self._lowest = extreme == "lowest"
        self._codes = codes
        self._bander = bander
        self._bands = bands
        self._pooled = pooled

    def _tallies(self, known: Inspected) -> list[Tally]:
        return [known.tally(code, pooled=self._pooled) for code in self._codes]

    def not_rated(self, known: Inspected) -> Iterable[Truth]:
        return [_is_empty(tally) for tally in self._tallies(known)]

    def made_from(self, known: Inspected) -> list[Part]:
        return [Part(code, ()) for code in self._codes]

    def rate(self, known: Inspected, *, whole: bool) -> Came:
        tallies = self._tallies(known)
        if all(tally.known and tally.counted for tally in tallies):
            return self._of_known(tallies)
        counted = [_ends(tally) for tally in tallies]
        sure = [
            ends
            for tally, ends in zip(tallies, counted, strict=True)
            if ends is not None and (whole or not tally.may_be_empty)
        ]
        limit = self._limit(sure)
        outcomes: Outcomes = NONE
        nothing = False
        alone = []
        for tally, ends in zip(tallies, counted, strict=True):
            own = _ratings(tally, self._bander) if ends is not None else UNRATED
            alone.append(own)
            if ends is None:
                continue
            near = self._within(tally, ends, limit, own)
            nothing = nothing or None in near
            outcomes |= frozenset(code for code in near if code is not None)
        if all(
            tally.may_be_empty and (not whole or ends is None)
            for tally, ends in zip(tallies, counted, strict=True)
        ):
            outcomes |= UNRATED
        reasons = [
            self._reason(code, tally, ends, own, counted)
            for code, tally, ends, own in zip(self._codes, tallies, counted, alone, strict=True)
        ]
        return Came(outcomes, tuple(reasons), (NothingFits(self._item),) if nothing else ())

    def _of_known(self, tallies: list[Tally]) -> Came:
        """What it comes to where every share is known: the same, without sets."""
        shares = [(tally.least, tally.counted) for tally in tallies]
        first, *others = shares
        for number, base in others:
            below = number * first[1] < first[0] * base
            above = number * first[1] > first[0] * base
            if below if self._lowest else above:
                first = (number, base)
        rating = self._bander.of_share(*first)
        reasons = [
            ByShare(
                code,
                number,
                number,
                base,
                0,
                self._bander.percent_of(number, base),
                _only(self._bander.of_share(number, base)),
                self._bands,
                number * first[1] == first[0] * base,
            )
            for code, (number, base) in zip(self._codes, shares, strict=True)
        ]
        if rating is None:
            return Came(NONE, tuple(reasons), (NothingFits(self._item),))
        return Came(frozenset((rating,)), tuple(reasons))

    def _limit(self, sure: list[tuple[Fraction, Fraction]]) -> Fraction | None:
        """The share beyond which none can be the lowest (or highest), because another is not."""
        if not sure:
            return None
        if self._lowest:
            return min(greatest for _, greatest in sure)
        return max(least for least, _ in sure)

    def _within(
        self,
        tally: Tally,
        ends: tuple[Fraction, Fraction],
        limit: Fraction | None,
        own: frozenset[str | None],
    ) -> frozenset[str | None]:
        """The ratings of a question's shares that can be the lowest (or highest)."""
        least, greatest = ends
        if limit is None:
            return own
        if self._lowest:
            if greatest <= limit:
                return own
            if least > limit:
                return frozenset()
            return _ratings(tally, self._bander, at_most=limit)
        if least >= limit:
            return own
        if greatest < limit:
            return frozenset()
        return _ratings(tally, self._bander, at_least=limit)

    def _reason(
        self,
        code: str,
        tally: Tally,
        ends: tuple[Fraction, Fraction] | None,
        own: frozenset[str | None],
        counted: list[tuple[Fraction, Fraction] | None],
    ) -> ByShare:
        deciding = False
        if ends is not None and not tally.unbounded:
            others = [each for each in counted if each is not None]
            if self._lowest:
                deciding = all(ends[1] <= each[0] or each is ends for each in others)
            else:
                deciding = all(ends[0] >= each[1] or each is ends for each in others)
        return _share(code, tally, own, self._bander, self._bands, deciding=deciding)


class _ShareOfCases:
    """The share of cases in which a condition holds, in bands."""

    def __init__(
        self, item: str, test: Test, cohort: str, bander: Bander, bands: str, *, pooled: bool
    ) -> None:
        self._item = item
        self._test = test
        self._cohort = cohort
        self._bander = bander
        self._bands = bands
        self._pooled = pooled

    def _tally(self, known: Inspected) -> Tally:
        return known.tally_where(self._test, self._cohort, pooled=self._pooled)

    def not_rated(self, known: Inspected) -> Iterable[Truth]:
        return [_is_empty(self._tally(known))]

    def made_from(self, known: Inspected) -> list[Part]:
        return [Part("", ())]

    def rate(self, known: Inspected, *, whole: bool) -> Came:
        tally = self._tally(known)
        empty = _ends(tally) is None
        own = UNRATED if empty else _ratings(tally, self._bander)
        outcomes = frozenset(code for code in own if code is not None)
        if tally.may_be_empty and not whole:
            outcomes |= UNRATED
        found = (NothingFits(self._item),) if None in own else ()
        reason = _share("", tally, own, self._bander, self._bands, deciding=tally.known)
        return Came(outcomes, (reason,), found)


def _only(rating: str | None) -> tuple[str, ...]:
    return () if rating is None else (rating,)


def _is_empty(tally: Tally) -> Truth:
    """Whether no case counts."""
    if tally.known:
        return not tally.counted
    return None if tally.may_be_empty else False


def _ends(tally: Tally) -> tuple[Fraction, Fraction] | None:
    """The smallest and greatest share; None where no case can count."""
    if tally.unbounded:
        return Fraction(0), Fraction(1)
    if not tally.most and not any(number for bits, number in enumerate(tally.numbers) if bits & 2):
        return None
    return tally.ends()


def _ratings(
    tally: Tally,
    bander: Bander,
    *,
    at_least: Fraction | None = None,
    at_most: Fraction | None = None,
) -> frozenset[str | None]:
    """The ratings of every share that a tally can come to, between two shares."""
    if tally.known and at_least is None and at_most is None:
        return frozenset((bander.of_share(tally.least, tally.counted),))
    if tally.unbounded or tally.many:
        low, high = (Fraction(0), Fraction(1)) if tally.unbounded else tally.ends()
        low = low if at_least is None else max(low, at_least)
        high = high if at_most is None else min(high, at_most)
        return bander.between(low, high)
    return frozenset(
        bander.of_share(number, base)
        for number, base in tally.pairs()
        if (at_least is None or Fraction(number, base) >= at_least)
        and (at_most is None or Fraction(number, base) <= at_most)
    )


def _share(
    question: str,
    tally: Tally,
    own: frozenset[str | None],
    bander: Bander,
    bands: str,
    *,
    deciding: bool,
) -> ByShare:
    base = tally.counted
    percent = bander.percent(tally.least, base) if tally.known and base else None
    outcomes = tuple(code for code in (*bander.codes, NOT_RATED) if code in own)
    return ByShare(
        question, tally.least, tally.most, base, tally.open, percent, outcomes, bands, deciding
    )


# ------------------------------------------------------------------ the first line that fits
class _Lines:
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


def _ordered(outcomes: Outcomes, codes: Iterable[str]) -> tuple[str, ...]:
    """Outcomes from worst to best, not rated last."""
    return tuple(code for code in (*codes, NOT_RATED) if code in outcomes)
