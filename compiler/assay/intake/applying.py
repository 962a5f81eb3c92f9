"""Whether a condition holds in one case, as far as its facts and answers say; `None` where they do
not.

It says whether a question or fact applies, and in which set a case is, and nothing about ratings.
Of what does not apply nothing is true, but that it is not known. It does *not* take what is unknown
for *no*: only what is certain is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import assert_never

from assay import model
from assay.evaluator.inspection import FactValue
from assay.model.vocabulary import Vocabulary
from assay.record import Record


class Known(Record):
    """What is known of a case, and of the unit it is in."""

    facts: Mapping[str, FactValue]
    answers: Mapping[str, FactValue]
    of_unit: Mapping[str, FactValue]


def sets_of(vocabulary: Vocabulary, known: Known) -> tuple[model.Set, ...]:
    """The sets that the case may be in: one, where its facts decide it."""
    possible: list[model.Set] = []
    every_other: list[model.Set] = []
    for each in vocabulary.part.sets:
        if isinstance(each.cases, model.EveryOtherCase):
            every_other.append(each)
            continue
        holds = holds_in(vocabulary, each.cases.condition, known)
        if holds:
            return (each,)
        if holds is None:
            possible.append(each)
    return (*every_other, *possible)


def applies(vocabulary: Vocabulary, condition: model.Condition | None, known: Known) -> bool:
    """Whether something may apply: False only where it certainly does not."""
    return condition is None or holds_in(vocabulary, condition, known) is not False


def holds_in(vocabulary: Vocabulary, said: model.Condition, known: Known) -> bool | None:
    """Whether a condition holds."""
    match said:
        case model.And(conditions=parts):
            return _and(holds_in(vocabulary, part, known) for part in parts)
        case model.Or(conditions=parts):
            return _or(holds_in(vocabulary, part, known) for part in parts)
        case model.Is(subject=subject, predicate=predicate):
            return _is(vocabulary, subject, predicate, known)
        case model.Counted(how_many=how_many, subjects=subjects, predicate=predicate):
            return _counted(how_many, [_is(vocabulary, s, predicate, known) for s in subjects])
        case model.CountedConditions(how_many=how_many, conditions=parts):
            return _counted(how_many, [holds_in(vocabulary, part, known) for part in parts])
        case model.Considered() | model.Scores():
            return None
        case model.AnyPartNotRated() | model.EveryPartNotRated():
            return None
        case _:
            assert_never(said)


def _and(parts: Iterable[bool | None]) -> bool | None:
    values = list(parts)
    return False if False in values else None if None in values else True


def _or(parts: Iterable[bool | None]) -> bool | None:
    values = list(parts)
    return True if True in values else None if None in values else False


def _counted(how_many: model.HowMany, parts: list[bool | None]) -> bool | None:
    low, high = how_many.bounds(len(parts))
    least = parts.count(True)
    most = least + parts.count(None)
    if most < low or least > high:
        return False
    return True if least >= low and most <= high else None


def _is(
    vocabulary: Vocabulary, subject: model.Subject, predicate: model.Predicate, known: Known
) -> bool | None:
    match subject:
        case model.FactSubject(fact=code):
            fact = vocabulary.index.fact(code)
            value = known.facts.get(code, known.of_unit.get(code))
            if value is None and not applies(vocabulary, fact.applies, known):
                return isinstance(predicate, model.IsNotKnown)
            return None if value is None else _fits(predicate, value, fact.value)
        case model.ItemSubject(item=item):
            answer = known.answers.get(item.code)
            return None if answer is None else _fits(predicate, answer, None)
        case model.NumberOfCases() | model.NumberOfUnits() | model.ScoreOf():
            return None
        case _:
            assert_never(subject)


def _fits(predicate: model.Predicate, value: FactValue, kind: model.FactKind | None) -> bool | None:
    match predicate:
        case model.IsOneOf(values=values):
            return bool(_codes(value) & set(values))
        case model.IsNotOneOf(values=values):
            return not _codes(value) & set(values)
        case model.IsKnown():
            return True
        case model.IsNotKnown() | model.IsNotRated():
            return False
        case model.IsAtLeast() | model.IsAtMost():
            return None
        case model.IsOn(date=day):
            return _dated(value, day, lambda first, last, on: first <= on <= last)
        case model.IsBefore(date=day):
            return _dated(value, day, lambda first, last, on: on < first)
        case model.IsAfter(date=day):
            return _dated(value, day, lambda first, last, on: on > last)
        case model.IsWithin(range=within):
            return _within(within, value, kind)
        case _:
            assert_never(predicate)


def _codes(value: FactValue) -> set[str]:
    if isinstance(value, frozenset):
        return set(value)
    return {value} if isinstance(value, str) else set()


def _dated(value: FactValue, day: str, compare: Callable[[int, int, int], bool]) -> bool | None:
    """Compare with the first and last day of a day or a month."""
    if not isinstance(value, int):
        return None
    if len(day) == len("2025-03-01"):
        first = last = date.fromisoformat(day).toordinal()
    else:
        year, month = int(day[:4]), int(day[5:])
        first = date(year, month, 1).toordinal()
        last = date(year + month // 12, month % 12 + 1, 1).toordinal() - 1
    return compare(first, last, value)


def _within(within: model.Range, value: FactValue, kind: model.FactKind | None) -> bool | None:
    """Only where the limits are in the unit of the fact; a milestone is no matter of one case."""
    low, high = within.low, within.high
    limits = [limit for limit in (low, high) if limit is not None]
    if not isinstance(value, int) or not all(_same_unit(each.quantity, kind) for each in limits):
        return None
    if low is not None and not (_number(low) < value or (low.included and _number(low) == value)):
        return False
    return high is None or _number(high) > value or (high.included and _number(high) == value)


def _same_unit(quantity: model.Quantity, kind: model.FactKind | None) -> bool:
    match quantity:
        case model.Number():
            return isinstance(kind, model.WholeNumber)
        case model.Percent():
            return isinstance(kind, model.Percentage)
        case model.Length(unit=unit):
            return isinstance(kind, model.NumberOf) and kind.unit == unit
        case model.BeforeEvent() | model.AfterEvent():
            return False
        case _:
            assert_never(quantity)


def _number(limit: model.Limit) -> int:
    match limit.quantity:
        case model.Number(value=number) | model.Percent(hundredths=number):
            return number
        case model.Length(number=number):
            return number
        case model.BeforeEvent() | model.AfterEvent():
            raise AssertionError("a time from a milestone is no plain number")
        case _:
            assert_never(limit.quantity)
