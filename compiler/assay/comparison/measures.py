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
from assay.languages import Language, phrase

CASES = 100
"""Shares are counted of so many cases and of every smaller number."""

PLAIN = (40, 20, 50, 100)
"""Numbers of cases to take an example from, if there is one."""

Rated = tuple[tuple[int, int], str | None, str | None]
"""Two numbers that say what is so, and the rating of it before and after."""


class Titles:
    """The titles of the ratings of two scales, and the language that they are in."""

    def __init__(self, language: Language, before: model.Scale, after: model.Scale) -> None:
        self.language = language
        self._titles = {point.code: point.title for point in (*before.points, *after.points)}

    def of(self, rating: str | None) -> str:
        """A rating as people read it."""
        if rating is None:
            return self.language.say("no rating")
        return f"“{self._titles.get(rating, rating)}”"


def of_bands(
    language: Language,
    before: tuple[model.Banding, model.Scale],
    after: tuple[model.Banding, model.Scale],
) -> Reach | None:
    """Two bandings, over all shares or all scores; None where they do not measure the same."""
    if before[0].measures != after[0].measures:
        return None
    titles = Titles(language, before[1], after[1])
    banders = Bander(*before), Bander(*after)
    if before[0].measures == "percentage":
        what = language.say("shares of 1 to {number} cases", number=CASES)
        share = phrase("{number} of {of} cases")
        return _counted(what, list(_shares(*banders)), titles, share)
    limits = sorted({*_limits(before[0]), *_limits(after[0])})
    if not limits:
        return None
    low, high = limits[0], limits[-1]
    scores: list[Rated] = [
        ((score, 0), banders[0].of(score), banders[1].of(score)) for score in range(low, high + 1)
    ]
    what = language.say("scores from {low} to {high}", low=low, high=high)
    return _counted(what, scores, titles, phrase("a score of {number}"))


def _shares(before: Bander, after: Bander) -> Iterator[Rated]:
    bases = [*PLAIN, *(base for base in range(1, CASES + 1) if base not in PLAIN)]
    for base in bases:
        for number in range(base + 1):
            yield (number, base), before.of_share(number, base), after.of_share(number, base)


def _limits(banding: model.Banding) -> Iterator[int]:
    for limit in model.each(banding, model.Limit):
        if isinstance(limit.quantity, model.Number):
            yield limit.quantity.value


def of_tables(
    language: Language,
    before: tuple[model.Table, model.Scale],
    after: tuple[model.Table, model.Scale],
) -> Reach:
    """Two tables, over every total of every number of units that either prints."""
    most = max(row.units for table, _ in (before, after) for row in table.rows)
    sides = [BandsByUnits(table.code, None, table, scale) for table, scale in (before, after)]
    greatest = max(point.score for _, scale in (before, after) for point in scale.points)
    rated: list[Rated] = [
        ((total, units), *_by_units(sides, units, greatest, total))
        for units in range(1, most + 1)
        for total in range(units * greatest + 1)
    ]
    what = language.say("totals of 1 to {number} units", number=most)
    titles = Titles(language, before[1], after[1])
    return _counted(what, rated, titles, phrase("a total of {number} in {of} units"))


def _by_units(
    sides: Iterable[BandsByUnits], units: int, greatest: int, total: int
) -> tuple[str | None, str | None]:
    banders = [side.bander(units, units * greatest) for side in sides]
    before, after = (None if each is None else each.of(total) for each in banders)
    return before, after


def _counted(what: str, rated: Sequence[Rated], titles: Titles, situation: str) -> Reach:
    """Args: `situation` words the two numbers, `number` and `of`."""
    changed = [each for each in rated if each[1] != each[2]]
    if not changed:
        return Reach(what, len(rated), 0)
    (number, of), before, after = changed[0]
    given = ("", titles.language.say(situation, number=number, of=of))
    example = Example((given,), titles.of(before), titles.of(after))
    return Reach(what, len(rated), len(changed), example)
