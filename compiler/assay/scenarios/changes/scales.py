"""Bands, tables, laws, scores and answers that differ in one number or word.

A boundary between two bands moves as one, so that no gap opens that no author would write. What
never comes to anything is left alone: a law under bands that are printed, an end that no score can
reach. It does *not* look for what is banded.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from assay.evaluator.conditions import number
from assay.model import quantities as q
from assay.model import spelling
from assay.model.scales import Answer, Answers, Band, Banding, Counts, Law, Row, Scale, Table
from assay.scenarios.changes.change import Variant, replaced, shifted, with_part

ROUNDINGS = {
    "half_up": "half up",
    "half_to_even": "half to even",
    "down": "down",
    "up": "up",
}


def bandings(said: Banding, greatest: int | None = None) -> Iterator[Variant[Banding]]:
    """Every way to band a little differently; `greatest` is the highest score there is."""
    for place in range(len(said.bands) - 1):
        yield from _boundary(said, place)
    if said.bands:
        yield from _outer_ends(said, greatest)
    if said.rounding is not None:
        yield from _roundings(said)
    if said.law is not None and not said.bands:
        for variant in laws(said.law):
            yield Variant(with_part(said, law=variant.part), variant.words, variant.place)


def _boundary(said: Banding, place: int) -> Iterator[Variant[Banding]]:
    """Where one band ends and the next begins, one further down or up."""
    lower, upper = said.bands[place : place + 2]
    if not _follow(lower, upper):
        lower, upper = upper, lower
    if lower.range.high is None or upper.range.low is None:
        return
    for step in (-1, +1):
        bands = tuple(
            _moved(band, "high", step)
            if band is lower
            else _moved(band, "low", step)
            if band is upper
            else band
            for band in said.bands
        )
        if any(_is_empty(band.range) for band in bands):
            continue
        after = _begins(_moved(upper, "low", step))
        words = f"{upper.rating} began {after} instead of {_begins(upper)} in {{name}}"
        yield Variant(with_part(said, bands=bands), words, upper.place)


def _follow(lower: Band, upper: Band) -> bool:
    if lower.range.low is None or upper.range.high is None:
        return True
    if lower.range.high is None or upper.range.low is None:
        return False
    return number(lower.range.high.quantity) <= number(upper.range.low.quantity)


def _begins(band: Band) -> str:
    low = band.range.low
    assert low is not None
    return f"{'at' if low.included else 'above'} {spelling.quantity(low.quantity)}"


def _moved(band: Band, end: str, step: int) -> Band:
    limit = getattr(band.range, end)
    after = with_part(limit, quantity=shifted(limit.quantity, step))
    return with_part(band, range=with_part(band.range, **{end: after}))


def _is_empty(said: q.Range) -> bool:
    if said.low is None or said.high is None:
        return False
    low, high = number(said.low.quantity), number(said.high.quantity)
    return low > high or (low == high and not (said.low.included and said.high.included))


def _outer_ends(said: Banding, greatest: int | None) -> Iterator[Variant[Banding]]:
    """A first band that begins later, a last one that ends sooner: some values have none then."""
    for place, band in enumerate(said.bands):
        for end, step, word in (("low", +1, "began"), ("high", -1, "ended")):
            limit = getattr(band.range, end)
            if limit is None or not _is_outer(said, place, end):
                continue
            if end == "high" and greatest is not None and number(limit.quantity) > greatest:
                continue
            moved = _moved(band, end, step)
            if _is_empty(moved.range):
                continue
            after = getattr(moved.range, end)
            words = (
                f"{band.rating} {word} at {spelling.quantity(after.quantity)} "
                f"instead of {spelling.quantity(limit.quantity)} in {{name}}"
            )
            bands = replaced(said.bands, place, moved)
            yield Variant(with_part(said, bands=bands), words, band.place)


def _is_outer(said: Banding, place: int, end: str) -> bool:
    ends = [getattr(band.range, end) for band in said.bands]
    if any(limit is None for limit in ends):
        return False
    numbers = [number(limit.quantity) for limit in ends]
    return numbers[place] == (min(numbers) if end == "low" else max(numbers))


def _roundings(said: Banding) -> Iterator[Variant[Banding]]:
    before = ROUNDINGS.get(str(said.rounding))
    place = said.bands[0].place if said.bands else None
    if before is None:
        before = "not at all"
    alike = {"down", "not_rounded"} if _limits_are_where_bands_begin(said) else set()
    for rounding, after in ROUNDINGS.items():
        if rounding != said.rounding and not {rounding, said.rounding} <= alike:
            words = f"{{name}} were rounded {after} instead of {before}"
            yield Variant(with_part(said, rounding=rounding), words, place)
    if said.rounding != "not_rounded" and said.rounding not in alike:
        words = f"{{name}} were not rounded, instead of {before}"
        yield Variant(with_part(said, rounding="not_rounded"), words, place)


def _limits_are_where_bands_begin(said: Banding) -> bool:
    """Whether each band takes in its first whole percent and stops short of its last: then it
    comes to the same whether shares are rounded down or not at all."""
    for band in said.bands:
        for limit, included in ((band.range.low, True), (band.range.high, False)):
            if limit is not None and (limit.included != included or number(limit.quantity) % 100):
                return False
    return True


def laws(said: Law) -> Iterator[Variant[Law]]:
    """A law that starts a rating elsewhere."""
    other = "at" if said.starts == "above" else "above"
    words = f"each rating started {other} its fraction instead of {said.starts} it in {{name}}"
    yield Variant(with_part(said, starts=other), words, said.place)
    for place, fraction in enumerate(said.fractions):
        for step in (-1, +1):
            moved = with_part(fraction, numerator=fraction.numerator + step)
            fractions = replaced(said.fractions, place, moved)
            ends = [(0, 1), *((one.numerator, one.denominator) for one in fractions), (1, 1)]
            if any(a * d >= c * b for (a, b), (c, d) in pairwise(ends)):
                continue
            words = (
                f"a rating started {said.starts} {moved.numerator}/{moved.denominator} "
                f"instead of {fraction.numerator}/{fraction.denominator} in {{name}}"
            )
            yield Variant(with_part(said, fractions=fractions), words, said.place)


# ------------------------------------------------------------------ tables
def tables(said: Table, greatest_of_one: int | None) -> Iterator[Variant[Table]]:
    """A table with one printed cell different; `greatest_of_one` unit is what scores go up to."""
    for place, row in enumerate(said.rows):
        greatest = None if greatest_of_one is None else greatest_of_one * row.units
        for variant in _rows(row, greatest):
            rows = replaced(said.rows, place, variant.part)
            yield Variant(with_part(said, rows=rows), variant.words, row.place)
    if said.law is not None:
        for law in laws(said.law):
            yield Variant(with_part(said, law=law.part), law.words, law.place)


def _rows(row: Row, greatest: int | None) -> Iterator[Variant[Row]]:
    units = f"for {row.units} units in {{name}}"
    for place, (lower, upper) in enumerate(pairwise(row.cells)):
        for step in (-1, +1):
            below = with_part(lower, high=lower.high + step)
            above = with_part(upper, low=upper.low + step)
            if below.low > below.high or above.low > above.high:
                continue
            if greatest is not None and min(upper.low, above.low) > greatest:
                continue
            cells = replaced(replaced(row.cells, place, below), place + 1, above)
            words = f"{upper.rating} began at {above.low} instead of {upper.low} {units}"
            yield Variant(with_part(row, cells=cells), words)
    last = row.cells[-1]
    if (greatest is None or last.high <= greatest) and last.low < last.high:
        cells = replaced(row.cells, len(row.cells) - 1, with_part(last, high=last.high - 1))
        words = f"{last.rating} ended at {last.high - 1} instead of {last.high} {units}"
        yield Variant(with_part(row, cells=cells), words)
    first = row.cells[0]
    if first.low < first.high:
        cells = replaced(row.cells, 0, with_part(first, low=first.low + 1))
        words = f"{first.rating} began at {first.low + 1} instead of {first.low} {units}"
        yield Variant(with_part(row, cells=cells), words)


# ------------------------------------------------------------------ scores and answers
def scales(said: Scale) -> Iterator[Variant[Scale]]:
    """A scale with one score different, where the scores still run one way."""
    for place, point in enumerate(said.points):
        for step in (-1, +1):
            points = replaced(said.points, place, with_part(point, score=point.score + step))
            scores = [one.score for one in points]
            if scores not in (sorted(set(scores)), sorted(set(scores), reverse=True)):
                continue
            words = f"{point.code} scored {point.score + step} instead of {point.score} in {{name}}"
            yield Variant(with_part(said, points=points), words, point.place)


COUNTS: dict[Counts, str] = {
    "for": "counted for",
    "against": "counted against",
    "not": "did not count",
}


def answers(said: Answers) -> Iterator[Variant[Answers]]:
    """Answers of which one counts otherwise."""
    for place, answer in enumerate(said.answers):
        for counts in _other_counts(answer):
            changed = replaced(said.answers, place, with_part(answer, counts=counts))
            words = f"{answer.code} {COUNTS[counts]}, and not as it does in {{name}}"
            yield Variant(with_part(said, answers=changed), words, answer.place)


def _other_counts(answer: Answer) -> Iterator[Counts]:
    for counts in COUNTS:
        if counts != answer.counts:
            yield counts
