"""What is known of one inspection, for conditions and methods to ask: ratings so far, answers,
facts, reviews, counts, and the units of a whole.

It does *not* rate; where a rating is asked for that is still to be made, `Seen` makes it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from assay import model
from assay.evaluator import days
from assay.evaluator.cases import Cases
from assay.evaluator.conditions import DOES_NOT_APPLY, Outcomes, Test, Value
from assay.evaluator.inspection import Case, Inspection
from assay.evaluator.methods.method import UNRATED
from assay.evaluator.tallies import Tally
from assay.truth import Truth

if TYPE_CHECKING:
    from assay.evaluator.rating import Evaluator


class Known:
    """What is known of one inspection.

    Three things hold while an item is rated: its cohort, its parts, and the rating that is tried
    for it.
    """

    def __init__(
        self, evaluator: Evaluator, inspection: Inspection, units: tuple[Known, ...]
    ) -> None:
        self.evaluator = evaluator
        self.inspection = inspection
        self.known_units = units
        self.cases = Cases(evaluator.questions, inspection, self)
        own = Case(id=inspection.unit, answers=inspection.answers)
        enforced = inspection.hurdles_enforced
        self.unit_cases = Cases(
            evaluator.questions, Inspection(cases=(own,), hurdles_enforced=enforced), self
        )
        self.unit_knowledge = self.unit_cases.knowledge(own)
        self.counted_over_units = self.cases
        if evaluator.of_units is not None:
            self.counted_over_units = Cases(evaluator.of_units.questions, inspection, self)
        self._outcomes: dict[str, Outcomes] = {}
        self._proposed: dict[str, Outcomes] = {}
        self._days: dict[str, int | None] = {}
        self._pooled: dict[str, Tally] = {}
        self._candidate: tuple[str, Outcomes] | None = None
        self._parts: tuple[Truth, ...] = ()
        self._cohort = ""

    def see_to(self, code: str) -> None:
        """Have an item rated, if it is one and that is still to be done."""

    def truth(self, condition: model.Condition) -> Truth:
        """Whether a condition about ratings, reviews, facts of the unit or numbers holds."""
        return self.evaluator.conditions.test(condition)(self)

    def suppose(self, code: str, rating: str) -> tuple[str, Outcomes] | None:
        """Take a rating as the one that is considered for an item, until `stop_supposing`."""
        before = self._candidate
        self._candidate = (code, frozenset((rating,)))
        return before

    def stop_supposing(self, before: tuple[str, Outcomes] | None) -> None:
        """Take again as considered what was before."""
        self._candidate = before

    def with_parts(self, parts: Iterable[Truth]) -> tuple[Truth, ...]:
        """Say of the parts of the rating at hand whether they are not rated."""
        self._parts = tuple(parts)
        return self._parts

    # -------------------------------------------------------------- for conditions
    def outcomes(self, reference: model.Reference) -> Outcomes:
        """What a rating, answer or review may be."""
        code = reference.code
        if self._candidate is not None and self._candidate[0] == code:
            return self._candidate[1]
        if code not in self._outcomes:
            self.see_to(code)
        if code in self._outcomes:
            return self._outcomes[code]
        if reference.kind == "review":
            came = self.inspection.reviews.get(code)
            if came is not None:
                return frozenset((came,))
        elif code in self.inspection.ratings:
            return frozenset((self.inspection.ratings[code],))
        elif (reference.kind, code) in self.evaluator.questions.asked:
            return self.unit_knowledge.outcomes(reference)
        return frozenset(self.evaluator.index.values_of(reference))

    def value(self, reference: model.Reference) -> Value:
        """The number or day that answers a question asked once of the unit."""
        return self.inspection.answers.get(reference.code)

    def fact(self, code: str) -> Value:
        """The value of a fact of the unit."""
        value = self.inspection.facts.get(code)
        if value is None:
            applies = self.evaluator.index.fact(code).applies
            if applies is not None and self.truth(applies) is False:
                return DOES_NOT_APPLY
        return value

    def considered(self, reference: model.Reference) -> Outcomes:
        """The ratings that may be on the table for an item."""
        if self._candidate is not None and self._candidate[0] == reference.code:
            return self._candidate[1]
        self.see_to(reference.code)
        return self._proposed.get(reference.code) or self.outcomes(reference)

    def number_of_cases(self) -> int | None:
        """How many cases the item at hand is rated from."""
        if self._cohort or not self.known_units:
            return self.cases.number(self._cohort)
        numbers = [unit.number_of_cases() for unit in self.known_units]
        known = [number for number in numbers if number is not None]
        return sum(known) if len(known) == self.number_of_units() else None

    def number_of_units(self) -> int | None:
        """How many units the whole has."""
        if self.inspection.number_of_units is not None:
            return self.inspection.number_of_units
        return len(self.known_units) or None

    def day(self, milestone: str) -> int | None:
        """The day of a milestone."""
        if milestone not in self._days:
            self._days[milestone] = days.day(
                milestone, self.evaluator.timetables, self.inspection.dates, self.truth
            )
        return self._days[milestone]

    def parts_not_rated(self) -> Iterable[Truth]:
        """Of each part of the rating at hand, whether it is not rated."""
        return self._parts

    # -------------------------------------------------------------- for methods
    def tally(self, code: str, *, pooled: bool) -> Tally:
        """The counts of a key question, here or over all units."""
        if not pooled:
            return self.cases.tally(code)
        if code in self.inspection.counts:
            return self.counted_over_units.tally(code)
        if code not in self._pooled:
            total = self._pooled[code] = Tally()
            total.unbounded = len(self.known_units) != self.number_of_units()
            for unit in self.known_units:
                total.include(unit.cases.tally(code))
        return self._pooled[code]

    def tally_where(self, condition: Test, cohort: str, *, pooled: bool) -> Tally:
        """The counts of cases in which a condition holds."""
        if not pooled:
            return self.cases.share(condition, cohort)
        total = Tally()
        total.unbounded = len(self.known_units) != self.number_of_units()
        for unit in self.known_units:
            total.include(unit.cases.share(condition, cohort))
        return total

    def over_units(self, item: model.Reference) -> Iterator[tuple[str, Outcomes]]:
        """What an item may be in each unit."""
        for unit in self.known_units:
            yield unit.inspection.unit, unit.outcomes(item)
        number = self.number_of_units()
        every = frozenset(point.code for point in self.evaluator.index.points(item)) | UNRATED
        for _ in range((number or len(self.known_units) + 1) - len(self.known_units)):
            yield "", every
