"""Methods that rate from shares of cases: the lowest or highest of key questions, or one share.

It does *not* count; `cases.py` does.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from assay.evaluator.banding import Bander
from assay.evaluator.conditions import Outcomes, Test
from assay.evaluator.inspection import NOT_RATED
from assay.evaluator.methods.method import NONE, UNRATED, Came, Inspected
from assay.evaluator.result import (
    ByShare,
    NothingFits,
    Part,
)
from assay.evaluator.tallies import Tally
from assay.truth import Truth


class Shares:
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


class ShareOfCases:
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
