"""Days as whole numbers: what a written date covers, how far apart two days are, and when the
milestones of a timetable fall.

It does *not* know today.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import assert_never

from assay import model

WEEKDAYS: tuple[model.Weekday, ...] = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")


def covered(written: str) -> tuple[int, int]:
    """The first and the last day that a date or month means, as ordinals."""
    year, month, *day = (int(part) for part in written.split("-"))
    first = date(year, month, day[0] if day else 1)
    last = first if day else date(year, month, monthrange(year, month)[1])
    return first.toordinal(), last.toordinal()


def between(first: date, last: date, unit: model.Unit) -> int:
    """The whole units from one day to a later one."""
    match unit:
        case "days":
            return (last - first).days
        case "weeks":
            return (last - first).days // 7
        case "months":
            months = 12 * (last.year - first.year) + last.month - first.month
            return months if moved(first, months, "months") <= last else months - 1
        case _:
            assert_never(unit)


def moved(start: date, number: int, unit: model.Unit) -> date:
    """A day so many units later, or earlier where the number is below 0.

    Where a month is too short for the day, its last day.
    """
    match unit:
        case "days":
            return start + timedelta(days=number)
        case "weeks":
            return start + timedelta(weeks=number)
        case "months":
            year, month = divmod(12 * start.year + start.month - 1 + number, 12)
            return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))
        case _:
            assert_never(unit)


Holds = Callable[[model.Condition], bool | None]


def day(
    code: str, timetables: tuple[model.Timetable, ...], given: Mapping[str, int], holds: Holds
) -> int | None:
    """The day of a milestone: the one given, or counted from those given; None when not known.

    Args: `holds` says whether a condition does, by which a milestone has another moment.
    """
    if code in given:
        return given[code]
    for timetable in timetables:
        for milestone in timetable.milestones:
            if milestone.code == code:
                moment = _moment(milestone, holds)
                return None if moment is None else _fall(moment, timetables, given, holds)
    return None


Moment = model.GivenDate | model.Moment | model.WeekOf


def _moment(milestone: model.Milestone, holds: Holds) -> Moment | None:
    """Its moment; None while it is not known which of them it is."""
    for other in milestone.others:
        applies = holds(other.when)
        if applies is None:
            return None
        if applies:
            return other.moment
    return milestone.moment


def _fall(
    moment: Moment,
    timetables: tuple[model.Timetable, ...],
    given: Mapping[str, int],
    holds: Holds,
) -> int | None:
    match moment:
        case model.GivenDate():
            return None
        case model.WeekOf():
            start = day(moment.event, timetables, given, holds)
            return start and _in_week(date.fromordinal(start), moment.weekday)
        case model.Moment():
            quantity = moment.quantity
            assert isinstance(quantity, model.BeforeEvent | model.AfterEvent), quantity.kind
            start = day(quantity.event, timetables, given, holds)
            if start is None:
                return None
            number = quantity.number
            if isinstance(quantity, model.BeforeEvent):
                number = -number
            found = moved(date.fromordinal(start), number, quantity.unit)
            return _in_week(found, moment.weekday)
        case _:
            assert_never(moment)


def _in_week(found: date, weekday: model.Weekday | None) -> int:
    """A day as an ordinal, moved to a weekday of its week where one is said."""
    if weekday is not None:
        found += timedelta(days=WEEKDAYS.index(weekday) - found.weekday())
    return found.toordinal()
