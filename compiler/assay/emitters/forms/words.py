"""Conditions in plain words, for the messages of a form: `“Sentence” is Licence`.

One reading of the tree among several; short, because it stands beside a question. It does *not*
word rules about ratings: `assay.emitters.docs` does.
"""

from __future__ import annotations

from typing import assert_never

from assay.model import conditions as model
from assay.model import rules, words
from assay.model.framework import Framework
from assay.model.item import Item, Named
from assay.model.quantities import Range


def in_words(condition: model.Condition, framework: Framework, *, inner: bool = False) -> str:
    """A condition as an inspector would say it; inside another, a joined one stands in brackets."""
    match condition:
        case model.And(conditions=parts):
            return _joined(parts, "and", framework, inner)
        case model.Or(conditions=parts):
            return _joined(parts, "or", framework, inner)
        case model.Is(subject=subject, predicate=predicate):
            return f"{_subject(subject, framework)} is {_predicate(subject, predicate, framework)}"
        case model.Counted(how_many=how_many, subjects=subjects, predicate=predicate):
            names = ", ".join(_subject(subject, framework) for subject in subjects)
            told = _predicate(subjects[0], predicate, framework) if subjects else ""
            return f"{_how_many(how_many)} of ({names}) are {told}"
        case model.CountedConditions(how_many=how_many, conditions=conditions):
            told = ", ".join(in_words(part, framework, inner=True) for part in conditions)
            return f"{_how_many(how_many)} of these hold: {told}"
        case model.Considered(rating=rating, target=target):
            title = framework.index.values_of(target).get(rating, rating)
            return f"{title} is considered for {_named(framework.index.item(target))}"
        case model.Scores(subject=subject, score=score):
            return f"{_subject(subject, framework)} scores {score}"
        case model.AnyPartNotRated():
            return "any part is not rated"
        case model.EveryPartNotRated():
            return "every part is not rated"
        case _:
            assert_never(condition)


def answered_in_words(title: str, answers: tuple[str, ...]) -> str:
    """That a question has one of some answers: `“PDU delivery plan” is Not available`."""
    told = answers[0] if len(answers) == 1 else f"one of {', '.join(answers)}"
    return f"“{title}” is {told}"


def effect_in_words(then: rules.Then, framework: Framework) -> str:
    """What an effect demands of an answer: `A 3 must be No`."""
    effect = then.effect
    match effect:
        case rules.MustBe(target=target, demand=demand):
            told = f"must be {_demand(demand, framework.index.values_of(target))}"
        case rules.MustNotBe(target=target, value=value):
            told = f"must not be {framework.index.values_of(target).get(value, value)}"
        case rules.ShouldBe(target=target, demand=demand):
            told = f"should normally be {_demand(demand, framework.index.values_of(target))}"
        case rules.AllowOnlyWhen(target=target, value=value, condition=condition):
            title = framework.index.values_of(target).get(value, value)
            told = f"may be {title} only when {in_words(condition, framework)}"
        case rules.ReviewFirst(review=review):
            return f"“{framework.index.review(review).title}” comes first"
        case _:
            assert_never(effect)
    unless = f" unless {in_words(then.unless, framework)}" if then.unless else ""
    return f"{_named(framework.index.item(target))} {told}{unless}"


def _demand(demand: rules.Demand, titles: dict[str, str]) -> str:
    match demand:
        case rules.BeExactly(value=value):
            return titles.get(value, value)
        case rules.BeAtLeast(value=value):
            return f"at least {titles.get(value, value)}"
        case rules.BeAtMost(value=value):
            return f"at most {titles.get(value, value)}"
        case rules.BeNotRated():
            return "not rated"
        case _:
            assert_never(demand)


def _named(item: Item | Named) -> str:
    return item.printed if isinstance(item, Item) else item.title


def _joined(
    parts: tuple[model.Condition, ...], word: str, framework: Framework, inner: bool
) -> str:
    told = f" {word} ".join(in_words(part, framework, inner=True) for part in parts)
    return f"({told})" if inner else told


def _how_many(how_many: model.HowMany) -> str:
    told = how_many.how.replace("_", " ")
    return told if how_many.number is None else f"{told} {how_many.number}"


def _subject(subject: model.Subject, framework: Framework) -> str:
    match subject:
        case model.FactSubject(fact=fact):
            return f"“{framework.index.fact(fact).title}”"
        case model.ItemSubject(item=reference):
            return _named(framework.index.item(reference))
        case model.NumberOfCases():
            return "the number of cases"
        case model.NumberOfUnits():
            return "the number of units"
        case model.ScoreOf(how=how, items=items):
            return f"the {how} score of ({', '.join(item.code for item in items.items)})"
        case _:
            assert_never(subject)


def _predicate(subject: model.Subject, predicate: model.Predicate, framework: Framework) -> str:
    titles = framework.index.values(subject)
    match predicate:
        case model.IsOneOf(values=values):
            return _values(values, titles)
        case model.IsNotOneOf(values=values):
            return f"not {_values(values, titles)}"
        case model.IsKnown():
            return "known"
        case model.IsNotKnown():
            return "not known"
        case model.IsNotRated():
            return "not rated"
        case model.IsAtLeast(value=value):
            return f"at least {titles.get(value, value)}"
        case model.IsAtMost(value=value):
            return f"at most {titles.get(value, value)}"
        case model.IsOn(date=date):
            return f"on {date}"
        case model.IsBefore(date=date):
            return f"before {date}"
        case model.IsAfter(date=date):
            return f"after {date}"
        case model.IsWithin(range=range_):
            return _range(range_, framework)
        case _:
            assert_never(predicate)


def _values(values: tuple[str, ...], titles: dict[str, str]) -> str:
    told = [titles.get(value, value) for value in values]
    return told[0] if len(told) == 1 else f"one of {', '.join(told)}"


def _range(range_: Range, framework: Framework) -> str:
    low, high = range_.low, range_.high
    if low and high and low.quantity == high.quantity:
        return f"exactly {words.quantity(framework, low.quantity)}"
    told = []
    if low:
        limit = "at least" if low.included else "above"
        told.append(f"{limit} {words.quantity(framework, low.quantity)}")
    if high:
        limit = "at most" if high.included else "below"
        told.append(f"{limit} {words.quantity(framework, high.quantity)}")
    return " and ".join(told)
