"""Every share, score or total that bands can be asked about, by the rating of two versions.

Shares are those of up to a hundred cases, each of which could be an inspection; scores and totals
are all that there are. It does *not* look at how many inspections come to which.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from assay import model
from assay.comparison.change import Example, Reach
from assay.evaluator.banding import Bander
from assay.evaluator.methods.bands import BandsByUnits

CASES = 100
"""Shares are counted of so many cases and of every smaller number."""

PLAIN = (40, 20, 50, 100)
"""Numbers of cases to take an example from, if there is one."""

Rated = tuple[tuple[tuple[str, str], ...], str | None, str | None]
"""What is so, and the rating of it before and after."""


class Titles:
    """The titles of the ratings of two scales."""

    def __init__(self, before: model.Scale, after: model.Scale) -> None:
        self._titles = {point.code: point.title for point in (*before.points, *after.points)}

    def of(self, rating: str | None) -> str:
        """A rating as people read it."""
        return "no rating" if rating is None else f"“{self._titles.get(rating, rating)}”"


def of_bands(
    before: tuple[model.Banding, model.Scale], after: tuple[model.Banding, model.Scale]
) -> Reach | None:
    """Two bandings, over all shares or all scores; None where they do not measure the same."""
    if before[0].measures != after[0].measures:
        return None
    titles = Titles(before[1], after[1])
    if before[0].measures == "percentage":
        banders = Bander(*before), Bander(*after)
        return _counted(f"shares of 1 to {CASES} cases", list(_shares(*banders)), titles)
    limits = sorted({*_limits(before[0]), *_limits(after[0])})
    if not limits:
        return None
    banders = Bander(*before), Bander(*after)
    scores = [
        ((("a score of", str(score)),), banders[0].of(score), banders[1].of(score))
        for score in range(limits[0], limits[-1] + 1)
    ]
    return _counted(f"scores from {limits[0]} to {limits[-1]}", scores, titles)


def _shares(before: Bander, after: Bander) -> Iterator[Rated]:
    bases = [*PLAIN, *(base for base in range(1, CASES + 1) if base not in PLAIN)]
    for base in bases:
        for number in range(base + 1):
            rated = before.of_share(number, base), after.of_share(number, base)
            yield ((("", f"{number} of {base} cases"),), *rated)


def _limits(banding: model.Banding) -> Iterator[int]:
    for limit in model.each(banding, model.Limit):
        if isinstance(limit.quantity, model.Number):
            yield limit.quantity.value


def of_tables(
    before: tuple[model.Table, model.Scale], after: tuple[model.Table, model.Scale]
) -> Reach:
    """Two tables, over every total of every number of units that either prints."""
    most = max(row.units for table, _ in (before, after) for row in table.rows)
    sides = [BandsByUnits(table.code, None, table, scale) for table, scale in (before, after)]
    greatest = max(point.score for _, scale in (before, after) for point in scale.points)
    rated = [
        ((("", f"a total of {total} in {units} units"),), *_by_units(sides, units, greatest, total))
        for units in range(1, most + 1)
        for total in range(units * greatest + 1)
    ]
    return _counted(f"totals of 1 to {most} units", rated, Titles(before[1], after[1]))


def _by_units(
    sides: Iterable[BandsByUnits], units: int, greatest: int, total: int
) -> tuple[str | None, str | None]:
    banders = [side.bander(units, units * greatest) for side in sides]
    before, after = (None if each is None else each.of(total) for each in banders)
    return before, after


def _counted(what: str, rated: Sequence[Rated], titles: Titles) -> Reach:
    changed = [each for each in rated if each[1] != each[2]]
    if not changed:
        return Reach(what, len(rated), 0)
    given, before, after = changed[0]
    example = Example(given, titles.of(before), titles.of(after))
    return Reach(what, len(rated), len(changed), example)
