"""Conditions as clauses. Titles stand where rules have names: `“Sentence” is “Licence”`.

It does *not* say whether one holds.
"""

from __future__ import annotations

from typing import assert_never

from assay.languages import phrase
from assay.model import conditions as c
from assay.model.facts import Fact
from assay.model.framework import Framework
from assay.model.references import Reference
from assay.model.words.names import all_of, items, name, named, one_of
from assay.model.words.quantities import range

NUMBERS = (
    *(phrase("no"), phrase("one"), phrase("two"), phrase("three"), phrase("four")),
    *(phrase("five"), phrase("six"), phrase("seven"), phrase("eight"), phrase("nine")),
)


def condition(framework: Framework, said: c.Condition) -> str:
    """A condition as a clause: `Sentence is "Licence" and Time from release is at most 8 weeks`."""
    say = framework.say
    match said:
        case c.And():
            return _joined(framework, said.conditions, phrase("{first} and {second}"))
        case c.Or():
            return _joined(framework, said.conditions, phrase("{first} or {second}"))
        case c.Is():
            whole = subject(framework, said.subject)
            what = predicate(framework, said.predicate, said.subject)
            return say("{subject} is {predicate}", subject=whole, predicate=what)
        case c.Considered():
            value = value_of(framework, said.target, said.rating)
            item = name(framework, said.target)
            return say("{rating} is considered for {item}", rating=value, item=item)
        case c.Scores():
            whole = subject(framework, said.subject)
            return say("{subject} scores {score}", subject=whole, score=said.score)
        case c.Counted():
            return _counted(framework, said)
        case c.CountedConditions():
            each = "; ".join(condition(framework, one) for one in said.conditions)
            how = how_many(framework, said.how_many)
            return say("{how_many} of these hold: ({conditions})", how_many=how, conditions=each)
        case c.AnyPartNotRated():
            return say("any part of it is not rated")
        case c.EveryPartNotRated():
            return say("every part of it is not rated")
        case _:
            assert_never(said)


def _joined(framework: Framework, parts: tuple[c.Condition, ...], template: str) -> str:
    told, *others = (_bracketed(framework, part) for part in parts)
    for each in others:
        told = framework.say(template, first=told, second=each)
    return told


def _bracketed(framework: Framework, part: c.Condition) -> str:
    words = condition(framework, part)
    return f"({words})" if isinstance(part, c.And | c.Or) else words


def _counted(framework: Framework, said: c.Counted) -> str:
    among = subjects(framework, said)
    how = how_many(framework, said.how_many)
    first = said.subjects[0] if said.subjects else c.NumberOfCases()
    what = predicate(framework, said.predicate, first)
    is_one = said.how_many.number == 1 or said.how_many.how == "any"
    one, many = (
        phrase("{how_many} of {among} is {what}"),
        phrase("{how_many} of {among} are {what}"),
    )
    return framework.say(one if is_one else many, how_many=how, among=among, what=what)


HOW_MANY = {
    "all": phrase("all"),
    "any": phrase("at least one"),
    "none": phrase("none"),
    "at_least": phrase("at least {number}"),
    "at_most": phrase("at most {number}"),
    "exactly": phrase("exactly {number}"),
}


def how_many(framework: Framework, said: c.HowMany) -> str:
    """`all`, `at least two`; for `any` that one is enough, since the word may mean every one."""
    return framework.say(HOW_MANY[said.how], number=_number(framework, said.number or 0))


def _number(framework: Framework, number: int) -> str:
    return framework.say(NUMBERS[number]) if 0 < number < len(NUMBERS) else str(number)


def subjects(framework: Framework, said: c.Counted) -> str:
    """What is counted: `the standards in "Service delivery"`, or a list."""
    if said.said.phrase == "listed":
        return all_of(framework, [subject(framework, one) for one in said.subjects])
    return named(framework, said.said.phrase, said.said.of)


def subject(framework: Framework, said: c.Subject) -> str:
    """What a condition is about: a fact by its title, an item by its printed code and title."""
    match said:
        case c.FactSubject():
            return _fact(framework, framework.index.fact(said.fact))
        case c.ItemSubject():
            return name(framework, said.item)
        case c.NumberOfCases():
            return framework.say("the number of cases")
        case c.NumberOfUnits():
            return framework.say("the number of units")
        case c.ScoreOf():
            return framework.say(SCORES[said.how], items=items(framework, said.items))
        case _:
            assert_never(said)


SCORES = {
    "total": phrase("the total score of {items}"),
    "highest": phrase("the highest score of {items}"),
    "lowest": phrase("the lowest score of {items}"),
}


def _fact(framework: Framework, fact: Fact) -> str:
    if fact.title.endswith("?"):
        return framework.say("the answer to “{question}”", question=fact.title)
    return f"“{fact.title}”"


def predicate(framework: Framework, said: c.Predicate, about: c.Subject) -> str:
    """What follows `is`."""
    say = framework.say
    match said:
        case c.IsOneOf():
            return one_of(framework, [_value(framework, about, value) for value in said.values])
        case c.IsNotOneOf():
            values = [_value(framework, about, value) for value in said.values]
            return say("not {value}", value=one_of(framework, values))
        case c.IsKnown():
            return say("known")
        case c.IsNotKnown():
            return say("not known")
        case c.IsNotRated():
            return say("not rated")
        case c.IsAtLeast():
            return say("at least {value}", value=_value(framework, about, said.value))
        case c.IsAtMost():
            return say("at most {value}", value=_value(framework, about, said.value))
        case c.IsOn():
            return say("on {date}", date=said.date)
        case c.IsBefore():
            return say("before {date}", date=said.date)
        case c.IsAfter():
            return say("after {date}", date=said.date)
        case c.IsWithin():
            return range(framework, said.range)
        case _:
            assert_never(said)


def _value(framework: Framework, about: c.Subject, value: str) -> str:
    return f"“{framework.index.values(about).get(value, value)}”"


def value_of(framework: Framework, item: Reference, value: str) -> str:
    """A rating of an item, by its title, in quotes."""
    return f"“{framework.index.values_of(item).get(value, value)}”"
