"""Conditions in plain words, for the messages of a form: `“Sentence” is Licence`.

One reading of the tree among several; short, because it stands beside a question. It does *not*
word rules about ratings: `assay.emitters.docs` does.
"""

from __future__ import annotations

from typing import assert_never

from assay.languages import phrase
from assay.model import conditions as model
from assay.model import rules, words
from assay.model.framework import Framework
from assay.model.item import Item, Named
from assay.model.quantities import Range
from assay.model.references import Reference


def in_words(condition: model.Condition, framework: Framework, *, inner: bool = False) -> str:
    """A condition as an inspector would say it; inside another, a joined one stands in brackets."""
    say = framework.say
    match condition:
        case model.And(conditions=parts):
            return _joined(parts, phrase("{first} and {second}"), framework, inner)
        case model.Or(conditions=parts):
            return _joined(parts, phrase("{first} or {second}"), framework, inner)
        case model.Is(subject=subject, predicate=predicate):
            about = _subject(subject, framework)
            told = _predicate(subject, predicate, framework)
            return say("{subject} is {predicate}", subject=about, predicate=told)
        case model.Counted(how_many=how_many, subjects=subjects, predicate=predicate):
            names = ", ".join(_subject(subject, framework) for subject in subjects)
            told = _predicate(subjects[0], predicate, framework) if subjects else ""
            number = _how_many(how_many, framework)
            return say(
                "{how_many} of ({names}) are {predicate}",
                how_many=number,
                names=names,
                predicate=told,
            )
        case model.CountedConditions(how_many=how_many, conditions=conditions):
            told = ", ".join(in_words(part, framework, inner=True) for part in conditions)
            number = _how_many(how_many, framework)
            return say("{how_many} of these hold: {conditions}", how_many=number, conditions=told)
        case model.Considered(rating=rating, target=target):
            title = framework.index.values_of(target).get(rating, rating)
            item = _named(framework.index.item(target))
            return say("{rating} is considered for {item}", rating=title, item=item)
        case model.Scores(subject=subject, score=score):
            about = _subject(subject, framework)
            return say("{subject} scores {score}", subject=about, score=score)
        case model.AnyPartNotRated():
            return say("any part is not rated")
        case model.EveryPartNotRated():
            return say("every part is not rated")
        case _:
            assert_never(condition)


def answered_in_words(title: str, answers: tuple[str, ...], framework: Framework) -> str:
    """That a question has one of some answers: `“PDU delivery plan” is Not available`."""
    listed = ", ".join(answers)
    told = listed if len(answers) == 1 else framework.say("one of {values}", values=listed)
    return framework.say("{subject} is {predicate}", subject=f"“{title}”", predicate=told)


def effect_in_words(then: rules.Then, framework: Framework) -> str:
    """What an effect demands of an answer: `A 3 must be No`."""
    effect = then.effect
    say = framework.say
    match effect:
        case rules.MustBe(target=target, demand=demand):
            told = say(
                "{item} must be {demand}",
                item=_named(framework.index.item(target)),
                demand=_demand(demand, target, framework),
            )
        case rules.MustNotBe(target=target, value=value):
            told = say(
                "{item} must not be {value}",
                item=_named(framework.index.item(target)),
                value=framework.index.values_of(target).get(value, value),
            )
        case rules.ShouldBe(target=target, demand=demand):
            told = say(
                "{item} should normally be {demand}",
                item=_named(framework.index.item(target)),
                demand=_demand(demand, target, framework),
            )
        case rules.AllowOnlyWhen(target=target, value=value, condition=condition):
            told = say(
                "{item} may be {value} only when {condition}",
                item=_named(framework.index.item(target)),
                value=framework.index.values_of(target).get(value, value),
                condition=in_words(condition, framework),
            )
        case rules.ReviewFirst(review=review):
            return say("“{review}” comes first", review=framework.index.review(review).title)
        case _:
            assert_never(effect)
    if then.unless is None:
        return told
    unless = in_words(then.unless, framework)
    return say("{effect} unless {condition}", effect=told, condition=unless)


def _demand(demand: rules.Demand, target: Reference, framework: Framework) -> str:
    titles = framework.index.values_of(target)
    match demand:
        case rules.BeExactly(value=value):
            return titles.get(value, value)
        case rules.BeAtLeast(value=value):
            return framework.say("at least {value}", value=titles.get(value, value))
        case rules.BeAtMost(value=value):
            return framework.say("at most {value}", value=titles.get(value, value))
        case rules.BeNotRated():
            return framework.say("not rated")
        case _:
            assert_never(demand)


def _named(item: Item | Named) -> str:
    return item.printed if isinstance(item, Item) else item.title


def _joined(
    parts: tuple[model.Condition, ...], template: str, framework: Framework, inner: bool
) -> str:
    told, *others = (in_words(part, framework, inner=True) for part in parts)
    for each in others:
        told = framework.say(template, first=told, second=each)
    return f"({told})" if inner else told


HOW_MANY = {
    "all": phrase("all"),
    "any": phrase("any"),
    "none": phrase("none"),
    "at_least": phrase("at least {number}"),
    "at_most": phrase("at most {number}"),
    "exactly": phrase("exactly {number}"),
}


def _how_many(how_many: model.HowMany, framework: Framework) -> str:
    return framework.say(HOW_MANY[how_many.how], number=how_many.number)


SCORES = {
    "total": phrase("the total score of ({items})"),
    "highest": phrase("the highest score of ({items})"),
    "lowest": phrase("the lowest score of ({items})"),
}


def _subject(subject: model.Subject, framework: Framework) -> str:
    match subject:
        case model.FactSubject(fact=fact):
            return f"“{framework.index.fact(fact).title}”"
        case model.ItemSubject(item=reference):
            return _named(framework.index.item(reference))
        case model.NumberOfCases():
            return framework.say("the number of cases")
        case model.NumberOfUnits():
            return framework.say("the number of units")
        case model.ScoreOf(how=how, items=items):
            codes = ", ".join(item.code for item in items.items)
            return framework.say(SCORES[how], items=codes)
        case _:
            assert_never(subject)


def _predicate(subject: model.Subject, predicate: model.Predicate, framework: Framework) -> str:
    titles = framework.index.values(subject)
    say = framework.say
    match predicate:
        case model.IsOneOf(values=values):
            return _values(values, titles, framework)
        case model.IsNotOneOf(values=values):
            return say("not {value}", value=_values(values, titles, framework))
        case model.IsKnown():
            return say("known")
        case model.IsNotKnown():
            return say("not known")
        case model.IsNotRated():
            return say("not rated")
        case model.IsAtLeast(value=value):
            return say("at least {value}", value=titles.get(value, value))
        case model.IsAtMost(value=value):
            return say("at most {value}", value=titles.get(value, value))
        case model.IsOn(date=date):
            return say("on {date}", date=date)
        case model.IsBefore(date=date):
            return say("before {date}", date=date)
        case model.IsAfter(date=date):
            return say("after {date}", date=date)
        case model.IsWithin(range=range_):
            return range_in_words(range_, framework)
        case _:
            assert_never(predicate)


def _values(values: tuple[str, ...], titles: dict[str, str], framework: Framework) -> str:
    told = [titles.get(value, value) for value in values]
    if len(told) == 1:
        return told[0]
    return framework.say("one of {values}", values=", ".join(told))


def range_in_words(range_: Range, framework: Framework) -> str:
    """What lies between two limits: `at least 26 weeks and at most 33 weeks`."""
    low, high = range_.low, range_.high
    say = framework.say
    if low and high and low.quantity == high.quantity:
        return say("exactly {value}", value=words.quantity(framework, low.quantity))
    told = []
    if low:
        template = phrase("at least {value}") if low.included else phrase("above {value}")
        told.append(say(template, value=words.quantity(framework, low.quantity)))
    if high:
        template = phrase("at most {value}") if high.included else phrase("below {value}")
        told.append(say(template, value=words.quantity(framework, high.quantity)))
    return say("{first} and {second}", first=told[0], second=told[1]) if told[1:] else told[0]
