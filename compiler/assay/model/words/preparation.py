"""Cohorts, timetables and facts: how an inspection is prepared.

It does *not* word conditions or ranges: those beside it do.
"""

from __future__ import annotations

from typing import assert_never

from assay import model
from assay.languages import phrase
from assay.model import words

_RECORDED = {
    "yes_or_no": phrase("Yes or no"),
    "one_of": phrase("One of these"),
    "several_of": phrase("Any of these"),
    "whole_number": phrase("A whole number"),
    "percentage": phrase("A percentage"),
    "date": phrase("A date"),
    "text": phrase("Words"),
}
_NUMBERS = {
    "days": phrase("A number of days"),
    "weeks": phrase("A number of weeks"),
    "months": phrase("A number of months"),
}
_WEEKDAYS = {
    "Monday": phrase("Monday"),
    "Tuesday": phrase("Tuesday"),
    "Wednesday": phrase("Wednesday"),
    "Thursday": phrase("Thursday"),
    "Friday": phrase("Friday"),
}


def recorded(framework: model.Framework, fact: model.Fact) -> str:
    """How a fact is recorded."""
    if isinstance(fact.value, model.NumberOf):
        return framework.say(_NUMBERS[fact.value.unit])
    return framework.say(_RECORDED[fact.value.kind])


def clause(framework: model.Framework, said: model.CohortClause) -> str:
    """A line of a cohort, as a sentence."""
    say = framework.say
    match said:
        case model.IncludeCases():
            included = words.condition(framework, said.condition)
            return say("Include cases where {condition}.", condition=included)
        case model.LeaveOutCases():
            return say(
                "Leave out cases where {condition}. {reason}",
                condition=words.condition(framework, said.condition),
                reason=said.because,
            )
        case model.MayLeaveOutCases():
            return say(
                "Cases may be left out where {condition}. {reason}",
                condition=words.condition(framework, said.condition),
                reason=said.because,
            )
        case model.Window():
            fact = framework.index.fact(said.fact).title
            within = words.range(framework, said.range)
            return say("The window: “{fact}” is {range}.", fact=fact, range=within)
        case model.TakeWeeks():
            return _weeks(framework, said)
        case model.MatchShare():
            return say(
                "Match the share, among all cases in the window, of cases where {condition}.",
                condition=words.condition(framework, said.condition),
            )
        case model.AtMostForEach():
            fact = framework.index.fact(said.fact).title
            cases = _cases(framework, said.number)
            return say("At most {cases} for each “{fact}”.", cases=cases, fact=fact)
        case model.AtLeastCases():
            return say("At least {cases}.", cases=_cases(framework, said.number))
        case _:
            assert_never(said)


def _weeks(framework: model.Framework, said: model.TakeWeeks) -> str:
    say, number = framework.say, said.number
    one = phrase("Take {number} week of the window")
    many = phrase("Take {number} weeks of the window")
    weeks = say(one if number == 1 else many, number=number)
    if said.one_early_and_one_late:
        weeks = say("{weeks}, one early and one late", weeks=weeks)
    if said.when is not None:
        when = words.condition(framework, said.when)
        weeks = say("{weeks}, when {condition}", weeks=weeks, condition=when)
    return f"{weeks}."


def _cases(framework: model.Framework, number: int) -> str:
    one, many = phrase("{number} case"), phrase("{number} cases")
    return framework.say(one if number == 1 else many, number=number)


def moment(framework: model.Framework, said: model.Milestone) -> str:
    """The day of a milestone, and the others that it may be."""
    told = day(framework, said.moment)
    for other in said.others:
        told = framework.say(
            "{days}; or {day}, when {condition}",
            days=told,
            day=day(framework, other.moment),
            condition=words.condition(framework, other.when),
        )
    return told


def day(framework: model.Framework, said: model.GivenDate | model.Moment | model.WeekOf) -> str:
    """A day as it follows from others."""
    say = framework.say
    match said:
        case model.GivenDate():
            return say("Given for each inspection")
        case model.Moment():
            distance = words.quantity(framework, said.quantity)
            if said.weekday is None:
                return distance
            weekday = _weekday(framework, said.weekday)
            return say("{weekday}, {distance}", weekday=weekday, distance=distance)
        case model.WeekOf():
            event = framework.index.milestone(said.event).title
            if said.weekday is None:
                return say("In the week of “{event}”", event=event)
            weekday = _weekday(framework, said.weekday)
            return say("{weekday} of the week of “{event}”", weekday=weekday, event=event)
        case _:
            assert_never(said)


def _weekday(framework: model.Framework, name: str) -> str:
    return framework.say(_WEEKDAYS[name])
