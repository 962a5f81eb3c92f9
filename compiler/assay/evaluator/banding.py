"""From a measure to its rating, in the one place where anything is rounded.

Shares come as two counts and scores as whole numbers; what is compared are whole numbers or exact
fractions. It does *not* know where a measure comes from.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import assert_never

from assay import model

MOST_KEPT = 100_000
"""How many shares are kept; the same counts come again and again."""


class Bander:
    """Bands made ready for one scale; `maximum` is the greatest score, which a law divides."""

    def __init__(
        self, banding: model.Banding, scale: model.Scale, maximum: int | None = None
    ) -> None:
        self.banding = banding
        self.codes = tuple(point.code for point in scale.points)
        self._round = _rounding(banding.rounding)
        self._bands = tuple((band.rating, _limits(band.range)) for band in banding.bands)
        self._starts = _starts(banding, self.codes, maximum)
        self._shares: dict[tuple[int, int], str | None] = {}
        self._percents: dict[tuple[int, int], Fraction] = {}
        self._between: dict[tuple[Fraction, Fraction], frozenset[str | None]] = {}
        self._places: tuple[Fraction, ...] | None = None

    def percent(self, number: int, base: int) -> Fraction:
        """A share in percent as it is compared: rounded, where the bands say so."""
        return self._round(100 * number, base)

    def percent_of(self, number: int, base: int) -> Fraction:
        """The same, kept for the next time."""
        key = (number, base)
        if key not in self._percents:
            if len(self._percents) > MOST_KEPT:
                self._percents.clear()
            self._percents[key] = self.percent(number, base)
        return self._percents[key]

    def of_share(self, number: int, base: int) -> str | None:
        """The rating of a share; None when no band holds it. `base` is not 0."""
        key = (number, base)
        if key not in self._shares:
            if len(self._shares) > MOST_KEPT:
                self._shares.clear()
            self._shares[key] = self.of(self.percent(number, base))
        return self._shares[key]

    def of(self, measure: Fraction | int) -> str | None:
        """The rating of a score, or of a percentage that is rounded already."""
        if not self._bands:
            return self._by_law(measure)
        for rating, holds in self._bands:
            if holds(measure):
                return rating
        return None

    def between(self, low: Fraction, high: Fraction) -> frozenset[str | None]:
        """The ratings that some share from one to another has, both parts of 1."""
        key = (low, high)
        if key not in self._between:
            if len(self._between) > MOST_KEPT:
                self._between.clear()
            if self._places is None:
                self._places = tuple(self._landmarks())
            tried = (low, high, *(share for share in self._places if low <= share <= high))
            self._between[key] = frozenset(
                self.of_share(share.numerator, share.denominator) for share in tried
            )
        return self._between[key]

    def _landmarks(self) -> frozenset[Fraction]:
        """Shares such that between two neighbours the rating does not change but at one of them:
        every limit, half a percent to each side of it, and a hair beyond each."""
        hair = Fraction(1, 10**9)
        places = [
            _measure(limit.quantity) / 100
            for band in self.banding.bands
            for limit in (band.range.low, band.range.high)
            if limit is not None
        ]
        if self.banding.law is not None:
            places += [Fraction(f.numerator, f.denominator) for f in self.banding.law.fractions]
        near = (Fraction(0), Fraction(1, 200), Fraction(1, 100))
        return frozenset(
            share
            for place in places
            for distance in near
            for side in (place - distance, place + distance)
            for share in (side - hair, side, side + hair)
            if 0 <= share <= 1
        )

    @property
    def by_law(self) -> bool:
        """Whether no band is printed, so that the law is the bands."""
        return not self._bands

    def band(self, rating: str) -> tuple[int | None, int | None] | None:
        """The first and last whole number of a rating's band; None where no band is printed."""
        for band in self.banding.bands:
            if band.rating == rating:
                return _whole_ends(band.range)
        return None

    def _by_law(self, measure: Fraction | int) -> str | None:
        found = self.codes[0]
        for rating, begun in self._starts:
            if begun(measure):
                found = rating
        return found if self._starts else None


def row_banding(row: model.Row) -> model.Banding:
    """The row of a table as bands of scores.

    It was proved when the table was; proving it once more would cost more than rating by it.
    """
    bands = tuple(
        model.Band.model_construct(
            rating=cell.rating,
            range=model.Range.model_construct(low=_included(cell.low), high=_included(cell.high)),
            place=row.place,
        )
        for cell in row.cells
    )
    return model.Banding.model_construct(measures="score", bands=bands)


def _included(score: int) -> model.Limit:
    number = model.Number.model_construct(value=score)
    return model.Limit.model_construct(quantity=number, included=True)


# ------------------------------------------------------------------ rounding
def _rounding(said: model.Rounding | None) -> Callable[[int, int], Fraction]:
    """What happens to a number of parts before it is compared; both are whole and exact."""
    match said:
        case None | "not_rounded":
            return Fraction
        case "half_up":
            return lambda number, base: Fraction((2 * number + base) // (2 * base))
        case "half_to_even":
            return _half_to_even
        case "down":
            return lambda number, base: Fraction(number // base)
        case "up":
            return lambda number, base: Fraction(-(-number // base))
        case _:
            assert_never(said)


def _half_to_even(number: int, base: int) -> Fraction:
    whole, rest = divmod(number, base)
    up = 2 * rest > base or (2 * rest == base and whole % 2 == 1)
    return Fraction(whole + up)


# ------------------------------------------------------------------ limits
def _limits(said: model.Range) -> Callable[[Fraction | int], bool]:
    low, high = said.low, said.high
    first = None if low is None else _measure(low.quantity)
    last = None if high is None else _measure(high.quantity)
    from_first = low is not None and low.included
    to_last = high is not None and high.included

    def holds(measure: Fraction | int) -> bool:
        if first is not None and (measure < first or (measure == first and not from_first)):
            return False
        return last is None or measure < last or (measure == last and to_last)

    return holds


def _measure(quantity: model.Quantity) -> Fraction:
    """A limit as a score, or as a percentage."""
    match quantity:
        case model.Number():
            return Fraction(quantity.value)
        case model.Percent():
            return Fraction(quantity.hundredths, 100)
        case model.Length() | model.BeforeEvent() | model.AfterEvent():
            raise AssertionError(f"bands of {quantity.kind}")
        case _:
            assert_never(quantity)


def _whole_ends(said: model.Range) -> tuple[int | None, int | None]:
    first: int | None = None
    last: int | None = None
    if said.low is not None:
        low = _measure(said.low.quantity)
        first = -(-low.numerator // low.denominator)
        first += low == first and not said.low.included
    if said.high is not None:
        high = _measure(said.high.quantity)
        last = high.numerator // high.denominator
        last -= high == last and not said.high.included
    return first, last


def _starts(
    banding: model.Banding, codes: tuple[str, ...], maximum: int | None
) -> tuple[tuple[str, Callable[[Fraction | int], bool]], ...]:
    """Each rating but the worst, and whether it has begun at a measure."""
    law = banding.law
    if law is None or banding.bands:
        return ()
    whole = 100 if banding.measures == "percentage" else maximum
    if whole is None:
        return ()
    above = law.starts == "above"
    return tuple(
        (code, _begins(Fraction(each.numerator * whole, each.denominator), above=above))
        for code, each in zip(codes[1:], law.fractions, strict=True)
    )


def _begins(start: Fraction, *, above: bool) -> Callable[[Fraction | int], bool]:
    return (lambda measure: measure > start) if above else (lambda measure: measure >= start)
