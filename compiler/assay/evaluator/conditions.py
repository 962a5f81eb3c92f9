"""Conditions made ready to be asked of what is known: the model's tree, read once.

A test gives yes, no or not known. A comparison with what does not apply or is not rated is not met,
whichever way it is put; what is not known stays so. It does *not* know whether it is asked of a
case or of an inspection: `Knowledge` does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from fractions import Fraction
from typing import Protocol, assert_never

from assay import model, truth
from assay.evaluator import days
from assay.evaluator.inspection import NOT_RATED, FactValue
from assay.truth import Truth

ABSENT = ""
"""The outcome of a question that does not apply, beside the codes of its answers."""

Outcomes = frozenset[str]
"""What an answer, rating or review may be; one thing when it is known."""


class Absent:
    """The value of a fact that does not apply."""


DOES_NOT_APPLY = Absent()
Value = FactValue | Absent | None
"""The value of a fact; None when it is not known."""


class Knowledge(Protocol):
    """What is known of a case, or of an inspection."""

    def outcomes(self, reference: model.Reference) -> Outcomes:
        """What an answer, rating or review may be."""

    def value(self, reference: model.Reference) -> Value:
        """The number or day that answers a question."""

    def fact(self, code: str) -> Value:
        """The value of a fact."""

    def considered(self, reference: model.Reference) -> Outcomes:
        """The ratings that may be on the table for an item."""

    def number_of_cases(self) -> int | None:
        """How many cases there are."""

    def number_of_units(self) -> int | None:
        """How many units there are."""

    def day(self, milestone: str) -> int | None:
        """The day of a milestone."""

    def parts_not_rated(self) -> Iterable[Truth]:
        """Of each part of the rating at hand, whether it is not rated."""


Test = Callable[[Knowledge], Truth]


class Conditions:
    """Makes tests of conditions, each once."""

    def __init__(self, index: model.Index) -> None:
        self.index = index
        self._made: dict[int, tuple[model.Condition, Test]] = {}

    def test(self, said: model.Condition | None) -> Test:
        """The test of a condition; where there is none, it always holds."""
        if said is None:
            return _always
        key = id(said)
        if key not in self._made:
            self._made[key] = said, self._test(said)
        return self._made[key][1]

    def _test(self, said: model.Condition) -> Test:
        match said:
            case model.And():
                parts = self._tests(said.conditions)
                return lambda known: truth.all_of(part(known) for part in parts)
            case model.Or():
                parts = self._tests(said.conditions)
                return lambda known: truth.any_of(part(known) for part in parts)
            case model.Is():
                return self._is(said.subject, said.predicate)
            case model.Considered():
                target, rating = said.target, said.rating
                return lambda known: _within(known.considered(target), frozenset((rating,)))
            case model.Scores():
                wanted = self._with_score(said.subject, said.score)
                return _among(_item(said.subject), wanted)
            case model.Counted():
                parts = [self._is(one, said.predicate) for one in said.subjects]
                return _counted(said.how_many, parts)
            case model.CountedConditions():
                return _counted(said.how_many, self._tests(said.conditions))
            case model.AnyPartNotRated():
                return lambda known: truth.any_of(known.parts_not_rated())
            case model.EveryPartNotRated():
                return lambda known: truth.all_of(known.parts_not_rated())
            case _:
                assert_never(said)

    def _tests(self, conditions: Iterable[model.Condition]) -> list[Test]:
        return [self._test(one) for one in conditions]

    def _with_score(self, subject: model.Subject, score: int) -> Outcomes:
        points = self.index.points(_item(subject))
        return frozenset(point.code for point in points if point.score == score)

    # -------------------------------------------------------------- what is compared
    def _is(self, subject: model.Subject, predicate: model.Predicate) -> Test:
        match subject:
            case model.FactSubject():
                return self._of_fact(subject.fact, predicate)
            case model.ItemSubject():
                return self._of_item(subject.item, predicate)
            case model.NumberOfCases():
                within = _number_test(predicate)
                return lambda known: _passes(known.number_of_cases(), within)
            case model.NumberOfUnits():
                within = _number_test(predicate)
                return lambda known: _passes(known.number_of_units(), within)
            case model.ScoreOf():
                return self._of_score(subject, _number_test(predicate))
            case _:
                assert_never(subject)

    def _of_fact(self, code: str, predicate: model.Predicate) -> Test:
        match predicate:
            case model.IsKnown():
                return lambda known: _is_known(known.fact(code))
            case model.IsNotKnown():
                return lambda known: not _is_known(known.fact(code))
            case _:
                compare = self._comparison(predicate)
                return lambda known: compare(known, known.fact(code))

    def _of_item(self, item: model.Reference, predicate: model.Predicate) -> Test:
        if item.kind == "milestone":
            compare = self._comparison(predicate)
            return lambda known: compare(known, known.day(item.code))
        values = self.index.values_of(item)
        match predicate:
            case model.IsKnown():
                return lambda known: self._known(known, item)
            case model.IsNotKnown():
                return lambda known: not self._known(known, item)
            case model.IsNotRated():
                return _among(item, frozenset((NOT_RATED,)))
            case model.IsOneOf():
                return _among(item, frozenset(predicate.values))
            case model.IsNotOneOf():
                return _among(item, frozenset(values).difference(predicate.values))
            case model.IsAtLeast() | model.IsAtMost():
                return _among(item, self._ordered(item, predicate))
            case _:
                compare = self._comparison(predicate)
                return lambda known: compare(known, known.value(item))

    def _known(self, known: Knowledge, item: model.Reference) -> bool:
        if not self.index.values_of(item):
            return _is_known(known.value(item))
        outcomes = known.outcomes(item)
        return len(outcomes) == 1 and ABSENT not in outcomes

    def _ordered(
        self, item: model.Reference, predicate: model.IsAtLeast | model.IsAtMost
    ) -> Outcomes:
        """The ratings from one to an end of the scale."""
        codes = [point.code for point in self.index.points(item)]
        place = codes.index(predicate.value)
        return frozenset(codes[place:] if predicate.kind == "is_at_least" else codes[: place + 1])

    def _of_score(self, subject: model.ScoreOf, within: Callable[[Fraction], bool]) -> Test:
        items = subject.items.items
        scores = [{point.code: point.score for point in self.index.points(item)} for item in items]

        def test(known: Knowledge) -> Truth:
            possible = []
            for item, points in zip(items, scores, strict=True):
                outcomes = known.outcomes(item)
                if not points.keys() >= outcomes:
                    # A part without a score: there is nothing to compare.
                    return False if points.keys().isdisjoint(outcomes) else None
                possible.append({points[outcome] for outcome in outcomes})
            passed = {within(Fraction(score)) for score in combined(subject.how, possible)}
            return passed.pop() if len(passed) == 1 else None

        return test

    # -------------------------------------------------------------- values
    def _comparison(self, predicate: model.Predicate) -> Callable[[Knowledge, Value], Truth]:
        """A comparison with the value of a fact, or with a day."""
        match predicate:
            case model.IsOneOf():
                wanted = frozenset(predicate.values)
                return lambda _, value: _chosen(value, wanted, met=True)
            case model.IsNotOneOf():
                unwanted = frozenset(predicate.values)
                return lambda _, value: _chosen(value, unwanted, met=False)
            case model.IsOn() | model.IsBefore() | model.IsAfter():
                on_day = _date_test(predicate)
                return lambda _, value: _passes(value, on_day)
            case model.IsWithin():
                event = _event(predicate.range)
                if event is None:
                    within = _range_test(predicate.range)
                    return lambda _, value: _passes(value, within)
                return lambda known, value: _near_event(known, value, predicate.range, event)
            case model.IsKnown():
                return lambda _, value: _is_known(value)
            case model.IsNotKnown():
                return lambda _, value: not _is_known(value)
            case model.IsNotRated() | model.IsAtLeast() | model.IsAtMost():
                raise AssertionError(f"a value compared by {predicate.kind}")
            case _:
                assert_never(predicate)


# ------------------------------------------------------------------ tests
def _always(_known: Knowledge) -> Truth:
    return True


def _item(subject: model.Subject) -> model.Reference:
    assert isinstance(subject, model.ItemSubject), subject.kind
    return subject.item


def _among(item: model.Reference, wanted: Outcomes) -> Test:
    return lambda known: _within(known.outcomes(item), wanted)


def _within(outcomes: Outcomes, wanted: Outcomes) -> Truth:
    if outcomes <= wanted:
        return True if outcomes else None
    return False if outcomes.isdisjoint(wanted) else None


def _counted(how_many: model.HowMany, parts: list[Test]) -> Test:
    low, high = how_many.bounds(len(parts))
    return lambda known: truth.between(low, high, (part(known) for part in parts))


def _is_known(value: Value) -> bool:
    return value is not None and not isinstance(value, Absent)


def _passes(value: Value, within: Callable[[Fraction], bool]) -> Truth:
    if value is None:
        return None
    return within(Fraction(value)) if isinstance(value, int) else False


def _chosen(value: Value, wanted: Outcomes, *, met: bool) -> Truth:
    if value is None:
        return None
    if isinstance(value, frozenset):
        return bool(value & wanted) is met
    return (value in wanted) is met if isinstance(value, str) else False


# ------------------------------------------------------------------ numbers and days
def _number_test(predicate: model.Predicate) -> Callable[[Fraction], bool]:
    match predicate:
        case model.IsWithin():
            return _range_test(predicate.range)
        case _:
            raise AssertionError(f"a number compared by {predicate.kind}")


def _range_test(said: model.Range) -> Callable[[Fraction], bool]:
    low, high = said.low, said.high

    def within(value: Fraction) -> bool:
        if low is not None:
            first = number(low.quantity)
            if value < first or (value == first and not low.included):
                return False
        if high is not None:
            last = number(high.quantity)
            return value < last or (value == last and high.included)
        return True

    return within


def number(quantity: model.Quantity) -> int:
    """A quantity as the number that a fact's value is compared with; percentages in hundredths."""
    match quantity:
        case model.Number():
            return quantity.value
        case model.Percent():
            return quantity.hundredths
        case model.Length() | model.BeforeEvent() | model.AfterEvent():
            return quantity.number
        case _:
            assert_never(quantity)


def _date_test(
    predicate: model.IsOn | model.IsBefore | model.IsAfter,
) -> Callable[[Fraction], bool]:
    first, last = days.covered(predicate.date)
    match predicate:
        case model.IsOn():
            return lambda value: first <= value <= last
        case model.IsBefore():
            return lambda value: value < first
        case model.IsAfter():
            return lambda value: value > last
        case _:
            assert_never(predicate)


def _event(said: model.Range) -> str | None:
    """The milestone that a range of times is counted from."""
    for limit in (said.low, said.high):
        if limit is not None and isinstance(limit.quantity, model.BeforeEvent | model.AfterEvent):
            return limit.quantity.event
    return None


def _near_event(known: Knowledge, value: Value, said: model.Range, event: str) -> Truth:
    """Whether a day lies in a range of times before or after a milestone.

    `26 to 33 weeks before` starts 33 weeks before and takes in the whole of the 26th week: a
    distance counts in whole units.
    """
    if isinstance(value, Absent):
        return False
    day = known.day(event)
    if value is None or day is None:
        return None
    assert isinstance(value, int), value
    limit = said.low or said.high
    assert limit is not None
    quantity = limit.quantity
    assert isinstance(quantity, model.BeforeEvent | model.AfterEvent), quantity.kind
    before = isinstance(quantity, model.BeforeEvent)
    first, last = (value, day) if before else (day, value)
    if last < first:
        return False
    distance = days.between(date.fromordinal(first), date.fromordinal(last), quantity.unit)
    return _range_test(said)(Fraction(distance))


# ------------------------------------------------------------------ scores
def combined(how: model.ScoreHow, possible: Iterable[Iterable[int]]) -> set[int]:
    """Every total, highest or lowest of one number from each."""
    found: set[int] | None = None
    for numbers in possible:
        if found is None:
            found = set(numbers)
        elif how == "total":
            found = {one + other for one in found for other in numbers}
        else:
            pick = max if how == "highest" else min
            found = {pick(one, other) for one in found for other in numbers}
    return found or set()


# ------------------------------------------------------------------ what a condition asks
def subjects(said: model.Condition | None) -> Iterator[model.Subject | model.Considered]:
    """Everything that a condition looks at, the items of scores one by one."""
    if said is None:
        return
    for part in model.parts(said):
        match part:
            case model.ScoreOf():
                for item in part.items.items:
                    yield model.ItemSubject.model_construct(item=item)
            case (
                model.FactSubject()
                | model.ItemSubject()
                | model.NumberOfCases()
                | model.NumberOfUnits()
                | model.Considered()
            ):
                yield part


def milestones(said: model.Condition | None) -> Iterator[str]:
    """Every milestone that a condition counts from."""
    if said is None:
        return
    for part in model.parts(said):
        if isinstance(part, model.BeforeEvent | model.AfterEvent):
            yield part.event
