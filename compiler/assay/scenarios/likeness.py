"""From a condition to a case for which it holds: values of facts and answers to questions.

A condition is taken apart, each part gives the values that would do, and the first values that go
together are taken; at a limit, the limit itself. What is not mentioned stays unknown, but for what
a fact needs in order to apply. It does *not* judge whether the condition then holds: the evaluator
does, and whoever asks for a case asks it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from itertools import combinations
from typing import Any, assert_never

from assay.evaluator.inspection import Case, FactValue
from assay.model import conditions as c
from assay.model import quantities as q
from assay.model.facts import Fact, NumberOf, OneOf, SeveralOf, YesOrNo
from assay.model.framework import Framework
from assay.model.references import Reference
from assay.scenarios.problem import Impossible

ABSENT = object()
"""In place of a value: the fact or answer must not be known."""

Way = Mapping[str, Any]
"""A value, or `ABSENT`, by the code of a fact or of a question."""

DAYS = {"days": 1, "weeks": 7}


def case_like(
    framework: Framework,
    condition: c.Condition,
    dates: Mapping[str, int],
    *,
    id: str = "",
    number: int = 1,
) -> Case:
    """A case for which a condition holds; `dates` are those of the timetable.

    Raises: `Impossible`, when no values are found.
    """
    for way in Likeness(framework, dates).ways(condition):
        known = {code: value for code, value in way.items() if value is not ABSENT}
        return Case(
            id=id,
            facts={code: value for code, value in known.items() if is_fact(code)},
            answers={code: value for code, value in known.items() if not is_fact(code)},
            number=number,
        )
    raise Impossible(
        "no case is found for which this condition holds",
        "give values of facts and answers of one case, such as `case.sentence is licence`",
    )


class Likeness:
    """Ways in which a condition can hold, or fail to."""

    def __init__(self, framework: Framework, dates: Mapping[str, int]) -> None:
        self._index = framework.index
        self._dates = dates

    def ways(self, condition: c.Condition) -> Iterator[Way]:
        """Values with which a condition holds, likeliest first, and those they need to apply."""
        for way in self._ways(condition, True):
            yield from self._applied(way, tuple(way))

    def _applied(self, way: Way, codes: tuple[str, ...]) -> Iterator[Way]:
        """A way, with what its facts need in order to apply."""
        for place, code in enumerate(codes):
            if way[code] is ABSENT:
                continue
            applies = self._applies(code)
            if applies is not None:
                rest = codes[place + 1 :]
                for needed in self._ways(applies, True):
                    both = _together(way, needed)
                    if both is not None:
                        more = tuple(one for one in needed if one not in way)
                        yield from self._applied(both, (*rest, *more))
                return
        yield way

    def _applies(self, code: str) -> c.Condition | None:
        if is_fact(code):
            return self._index.fact(code).applies
        return getattr(self._index.any_item(code), "applies", None)

    def _ways(self, condition: c.Condition, holds: bool) -> Iterator[Way]:
        match condition:
            case c.And(conditions=parts):
                yield from self._all(parts, True) if holds else self._any(parts, False)
            case c.Or(conditions=parts):
                yield from self._any(parts, True) if holds else self._all(parts, False)
            case c.Is(subject=subject, predicate=predicate):
                yield from self._is(subject, predicate, holds)
            case c.Counted(how_many=how_many, subjects=subjects, predicate=predicate):
                parts = tuple(c.Is(subject=one, predicate=predicate) for one in subjects)
                yield from self._counted(how_many, parts, holds)
            case c.CountedConditions(how_many=how_many, conditions=parts):
                yield from self._counted(how_many, parts, holds)
            case c.Considered() | c.Scores() | c.AnyPartNotRated() | c.EveryPartNotRated():
                raise Impossible(
                    "a case has facts and answers, and no ratings",
                    "give what is said of ratings in a line of its own: `given P2.1 is good`",
                )
            case _:
                assert_never(condition)

    def _all(self, parts: tuple[c.Condition, ...], holds: bool) -> Iterator[Way]:
        if not parts:
            yield {}
            return
        for first in self._ways(parts[0], holds):
            for rest in self._all(parts[1:], holds):
                both = _together(first, rest)
                if both is not None:
                    yield both

    def _any(self, parts: tuple[c.Condition, ...], holds: bool) -> Iterator[Way]:
        for part in parts:
            yield from self._ways(part, holds)

    def _counted(
        self, how_many: c.HowMany, parts: tuple[c.Condition, ...], holds: bool
    ) -> Iterator[Way]:
        total = len(parts)
        least, most = how_many.bounds(total)
        counts = [count for count in range(total + 1) if (least <= count <= most) is holds]
        for count in counts:
            others_fail = not all(more in counts for more in range(count, total + 1))
            for chosen in combinations(parts, count):
                others = tuple(part for part in parts if part not in chosen)
                for first in self._all(chosen, True):
                    for rest in self._all(others, False) if others_fail else ({},):
                        both = _together(first, rest)
                        if both is not None:
                            yield both

    # -------------------------------------------------------------- one value
    def _is(self, subject: c.Subject, predicate: c.Predicate, holds: bool) -> Iterator[Way]:
        match subject:
            case c.FactSubject(fact=code):
                values = self._fact_values(self._index.fact(code), predicate, holds)
            case c.ItemSubject(item=item) if item.kind in ("key_question", "prompt"):
                code = item.code
                values = self._answers(item, predicate, holds)
            case _:
                raise Impossible(
                    "a case has facts and answers, and nothing else can be asked of it",
                    "give this in a line of its own, such as `given number of cases is exactly 20`",
                )
        for value in values:
            yield {code: value}

    def _answers(
        self, item: Reference, predicate: c.Predicate, holds: bool
    ) -> Iterator[FactValue | object]:
        yield from _among(tuple(self._index.values_of(item)), predicate, holds)

    def _fact_values(
        self, fact: Fact, predicate: c.Predicate, holds: bool
    ) -> Iterator[FactValue | object]:
        match fact.value:
            case YesOrNo():
                yield from _among(("yes", "no"), predicate, holds)
            case OneOf(choices=choices):
                yield from _among(tuple(one.code for one in choices), predicate, holds)
            case SeveralOf(choices=choices):
                for value in _among(tuple(one.code for one in choices), predicate, holds):
                    yield frozenset([value]) if isinstance(value, str) else value
            case _:
                yield from self._measured(fact, predicate, holds)

    def _measured(
        self, fact: Fact, predicate: c.Predicate, holds: bool
    ) -> Iterator[FactValue | object]:
        match predicate:
            case c.IsNotKnown() | c.IsKnown() if isinstance(predicate, c.IsNotKnown) is holds:
                yield ABSENT
            case c.IsNotKnown() | c.IsKnown():
                yield 1 if fact.value.kind != "text" else "-"
            case c.IsOn(date=day):
                first, last = _days(day)
                yield from (first,) if holds else (last + 1, first - 1)
            case c.IsBefore(date=day):
                yield _days(day)[0] - (1 if holds else 0)
            case c.IsAfter(date=day):
                yield _days(day)[1] + (1 if holds else 0)
            case c.IsWithin(range=within):
                low, high = self._ends(fact, within)
                inside = tuple(end for end in (high, low) if end is not None)
                beyond = (
                    *(() if high is None else (high + 1,)),
                    *(() if low is None else (low - 1,)),
                )
                yield from inside if holds else (end for end in beyond if end >= 0)
            case _:
                raise Impossible(f"`{fact.code}` has no value for which this holds")

    def _ends(self, fact: Fact, within: q.Range) -> tuple[int | None, int | None]:
        """The least and the greatest value in a range, both included.

        A distance from a milestone runs backwards in time: the far end is the earlier day.
        """
        low, high = self._end(fact, within.low, +1), self._end(fact, within.high, -1)
        some = within.low or within.high
        if some is not None and isinstance(some.quantity, q.BeforeEvent):
            low, high = high, low
        return low, high

    def _end(self, fact: Fact, limit: q.Limit | None, inwards: int) -> int | None:
        if limit is None:
            return None
        match limit.quantity:
            case q.Number(value=value):
                return value + (0 if limit.included else inwards)
            case q.Percent(hundredths=hundredths):
                return hundredths + (0 if limit.included else inwards)
            case q.Length(number=number, unit=unit):
                return self._length(fact, number, unit) + (0 if limit.included else inwards)
            case q.BeforeEvent(number=number, unit=unit, event=event):
                return self._day(event, -number, unit) - (0 if limit.included else inwards)
            case q.AfterEvent(number=number, unit=unit, event=event):
                return self._day(event, number, unit) + (0 if limit.included else inwards)
            case _:
                assert_never(limit.quantity)

    def _length(self, fact: Fact, number: int, unit: q.Unit) -> int:
        kind = fact.value
        if isinstance(kind, NumberOf) and kind.unit == unit:
            return number
        if isinstance(kind, NumberOf) and kind.unit == "days" and unit in DAYS:
            return number * DAYS[unit]
        raise Impossible(
            f"`{fact.code}` counts in another unit than this limit",
            "give it a value in its own unit",
        )

    def _day(self, event: str, number: int, unit: q.Unit) -> int:
        if event not in self._dates:
            raise Impossible(
                f"this hangs on when `{event}` is, which is not given",
                f"add `given {event} is on 2025-06-02`",
            )
        if unit not in DAYS:
            raise Impossible(
                "months before or after a day are not turned into a day here",
                "give the date itself: `case.start is on 2025-03-03`",
            )
        return self._dates[event] + number * DAYS[unit]


def _among(values: tuple[str, ...], predicate: c.Predicate, holds: bool) -> Iterator[object]:
    """The values of a choice for which a predicate holds, or fails to."""
    match predicate:
        case c.IsOneOf(values=named):
            yield from (one for one in values if (one in named) is holds)
        case c.IsNotOneOf(values=named):
            yield from (one for one in values if (one not in named) is holds)
        case c.IsKnown():
            yield from values if holds else (ABSENT,)
        case c.IsNotKnown():
            yield from (ABSENT,) if holds else values
        case _:
            raise Impossible("this is said of numbers, days or ratings, and not of a choice")


def _together(first: Way, second: Way) -> Way | None:
    """Both ways at once; None where they want different values."""
    both = dict(first)
    for code, value in second.items():
        there = both.setdefault(code, value)
        if isinstance(there, frozenset) and isinstance(value, frozenset):
            both[code] = there | value
        elif there != value:
            return None
    return both


def _days(written: str) -> tuple[int, int]:
    """The first and last day, as ordinals, of a day or a month."""
    if len(written) > len("2025-03"):
        day = date.fromisoformat(written).toordinal()
        return day, day
    first = date.fromisoformat(f"{written}-01")
    following = (first + timedelta(days=31)).replace(day=1)
    return first.toordinal(), following.toordinal() - 1


def is_fact(code: str) -> bool:
    """Facts are written with their record, in lower case; codes of items start with a capital."""
    return code[0].islower() and "." in code
