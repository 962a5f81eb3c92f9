"""The way from the rating that an item has to another: what the method would have needed.

Data for whoever words it (`assay.reports`); `nearness` finds it. It does *not* say which rules
would stand in the way.
"""

from __future__ import annotations

from fractions import Fraction

from assay.evaluator.result import Part
from assay.record import Record


class MoreCases(Record):
    """So many more cases in which a question counts for, or fewer when `more` is negative.

    `number` of `base` is what it then comes to, and `percent` how that is banded. `question` is
    empty where the share is of cases that meet a condition.
    """

    question: str
    more: int
    number: int
    base: int
    percent: Fraction


class MorePoints(Record):
    """So many more points, or fewer when `more` is negative; `points` of `out_of` is what it then
    comes to."""

    more: int
    points: int
    out_of: int


class PartRated(Record):
    """A part that has to be rated so, or better."""

    part: Part
    rating: str


class PartScored(Record):
    """A part that has to score so much, or more (or less, where `fewer`)."""

    part: Part
    score: int
    fewer: bool


class LineFits(Record):
    """A line of a rule that has to be the first that fits; `otherwise` when it is -1."""

    line: int


class Proposed(Record):
    """A person has to propose it."""

    role: str


Need = MoreCases | MorePoints | PartRated | PartScored | LineFits | Proposed


class Step(Record):
    """The way to another rating: all of the needs, or one of them where not `every`.

    No needs: the method would give it as things are. `reachable` is False where nothing of this
    kind leads there. `of_start`: not to the rating of a judgement, but to its starting point.
    """

    rating: str
    better: bool
    every: bool
    needs: tuple[Need, ...]
    reachable: bool = True
    of_start: bool = False
