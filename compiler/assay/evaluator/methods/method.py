"""What every method is: it asks an inspection, and comes to ratings with reasons.

It does *not* rate; the other modules of this room do, one kind of method each.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol

from assay import model
from assay.evaluator.conditions import Knowledge, Outcomes, Test
from assay.evaluator.inspection import NOT_RATED
from assay.evaluator.result import (
    Found,
    NoRow,
    NothingFits,
    Part,
    Reason,
)
from assay.evaluator.tallies import Tally
from assay.record import Record
from assay.truth import Truth

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

    @property
    def may_be_nothing(self) -> bool:
        """Whether it may come to no rating at all, for want of a band, a row or a line."""
        return any(
            isinstance(each, NothingFits) or (isinstance(each, NoRow) and not each.outcomes)
            for each in self.found
        )


class Ready(Protocol):
    """A method made ready to rate."""

    def not_rated(self, known: Inspected) -> Iterable[Truth]:
        """Of each part, whether it is not rated."""

    def made_from(self, known: Inspected) -> list[Part]:
        """Its parts, in the same order; one without a code where it is made from cases alone."""

    def rate(self, known: Inspected, *, whole: bool) -> Came:
        """What it comes to. With `whole`, every part is taken to be rated; without, parts that
        are not rated are left out."""


def ordered(outcomes: Outcomes, codes: Iterable[str]) -> tuple[str, ...]:
    """Outcomes from worst to best, not rated last."""
    return tuple(code for code in (*codes, NOT_RATED) if code in outcomes)
