"""Cohorts, timetables and facts in words, beside the conditions and ranges that `words` reads.

It does *not* word conditions or ranges: `words` does.
"""

from __future__ import annotations

from typing import assert_never

from assay import model
from assay.model import words

_RECORDED = {
    "yes_or_no": "Yes or no",
    "one_of": "One of these",
    "several_of": "Any of these",
    "whole_number": "A whole number",
    "percentage": "A percentage",
    "date": "A date",
    "text": "Words",
}


def recorded(fact: model.Fact) -> str:
    """How a fact is recorded."""
    if isinstance(fact.value, model.NumberOf):
        return f"A number of {fact.value.unit}"
    return _RECORDED[fact.value.kind]


def clause(framework: model.Framework, said: model.CohortClause) -> str:
    """A line of a cohort, as a sentence."""
    match said:
        case model.IncludeCases():
            return f"Include cases where {words.condition(framework, said.condition)}."
        case model.LeaveOutCases():
            left_out = words.condition(framework, said.condition)
            return f"Leave out cases where {left_out}. {said.because}"
        case model.MayLeaveOutCases():
            left_out = words.condition(framework, said.condition)
            return f"Cases may be left out where {left_out}. {said.because}"
        case model.Window():
            fact = framework.index.fact(said.fact).title
            return f"The window: “{fact}” is {words.range(framework, said.range)}."
        case model.TakeWeeks():
            return _weeks(framework, said)
        case model.MatchShare():
            matched = words.condition(framework, said.condition)
            return f"Match the share, among all cases in the window, of cases where {matched}."
        case model.AtMostForEach():
            fact = framework.index.fact(said.fact).title
            return f"At most {_cases(said.number)} for each “{fact}”."
        case model.AtLeastCases():
            return f"At least {_cases(said.number)}."
        case _:
            assert_never(said)


def _weeks(framework: model.Framework, said: model.TakeWeeks) -> str:
    weeks = f"Take {said.number} week{'' if said.number == 1 else 's'} of the window"
    if said.one_early_and_one_late:
        weeks += ", one early and one late"
    if said.when is not None:
        weeks += f", when {words.condition(framework, said.when)}"
    return f"{weeks}."


def _cases(number: int) -> str:
    return f"{number} case{'' if number == 1 else 's'}"


def moment(framework: model.Framework, said: model.Milestone) -> str:
    """The day of a milestone, and the others that it may be."""
    others = [
        f"; or {day(framework, other.moment)}, when {words.condition(framework, other.when)}"
        for other in said.others
    ]
    return day(framework, said.moment) + "".join(others)


def day(framework: model.Framework, said: model.GivenDate | model.Moment | model.WeekOf) -> str:
    match said:
        case model.GivenDate():
            return "Given for each inspection"
        case model.Moment():
            distance = words.quantity(framework, said.quantity)
            return distance if said.weekday is None else f"{said.weekday}, {distance}"
        case model.WeekOf():
            week = f"the week of “{framework.index.milestone(said.event).title}”"
            return f"In {week}" if said.weekday is None else f"{said.weekday} of {week}"
        case _:
            assert_never(said)
