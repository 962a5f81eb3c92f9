"""Scenarios and claims: what is given, what should follow, and what holds of every inspection.

It does *not* say whether a scenario passes or a claim is proved.
"""

from __future__ import annotations

from typing import assert_never

from assay.languages import phrase
from assay.model import claims, words
from assay.model import conditions as c
from assay.model.framework import Framework
from assay.model.references import Items


# ------------------------------------------------------------------ what is given
def given(framework: Framework, said: claims.Given) -> str:
    """What is given, as a clause: `A 1 is “Yes” in 30 of 40 cases`."""
    say = framework.say
    match said:
        case claims.GivenValue(amount=claims.InCases(base=0)):
            whole = words.subject(framework, said.subject)
            return say("{subject} is answered in no case", subject=whole)
        case claims.GivenValue():
            value = _value(framework, said.subject, said.value)
            whole = words.subject(framework, said.subject)
            told = say("{subject} is {predicate}", subject=whole, predicate=value)
            return _counted(framework, told, said.amount)
        case claims.GivenThat():
            what = words.predicate(framework, said.predicate, said.subject)
            whole = _measured(framework, said.subject)
            told = say("{subject} is {predicate}", subject=whole, predicate=what)
            return _counted(framework, told, said.amount)
        case claims.GivenConsidered():
            considered = c.Considered(rating=said.rating, target=said.target)
            return words.condition(framework, considered)
        case claims.GivenScore():
            whole = words.subject(framework, said.subject)
            return say("{subject} scores {score}", subject=whole, score=said.score)
        case claims.GivenAll():
            one, many = phrase("{subject} is {predicate}"), phrase("{subjects} are {predicate}")
            told = words.items(framework, said.items)
            every = _of_all(framework, said)
            if len(said.items.items) == 1:
                return say(one, subject=told, predicate=every)
            return say(many, subjects=told, predicate=every)
        case claims.GivenCase():
            when = words.condition(framework, said.condition)
            one = phrase("there is a case where {condition}")
            many = phrase("there are {number} cases where {condition}")
            return say(one if said.number == 1 else many, number=said.number, condition=when)
        case _:
            assert_never(said)


def _counted(
    framework: Framework, told: str, amount: claims.InCases | claims.InUnits | None
) -> str:
    """What is given, with the number of cases or units in which it is."""
    say = framework.say
    match amount:
        case None:
            return told
        case claims.InCases(number=number, base=base):
            one = phrase("{given} in {number} of {base} case")
            many = phrase("{given} in {number} of {base} cases")
            return say(one if base == 1 else many, given=told, number=number, base=base)
        case claims.InUnits(number=number):
            one, many = phrase("{given} in {number} unit"), phrase("{given} in {number} units")
            return say(one if number == 1 else many, given=told, number=number)
        case _:
            assert_never(amount)


def _measured(framework: Framework, said: c.Subject) -> str:
    """A subject; a score of what stands in another framework is one over all units."""
    whole = words.subject(framework, said)
    if isinstance(said, c.ScoreOf) and not _is_own(framework, said.items):
        return framework.say("{measure} over all units", measure=whole)
    return whole


def _is_own(framework: Framework, said: Items) -> bool:
    own = {item.code for item in (*framework.standards, *framework.ratings)}
    return all(one.code in own for one in said.items)


def _of_all(framework: Framework, said: claims.GivenAll) -> str:
    return _value(framework, c.ItemSubject(item=said.items.items[0]), said.value)


def _value(framework: Framework, about: c.Subject, value: str) -> str:
    return words.predicate(framework, c.IsOneOf(values=(value,)), about)


# ------------------------------------------------------------------ what is expected
def expectation(framework: Framework, said: claims.Expectation) -> str:
    """What should follow, as a clause: `P 2.1 Assessment is “Requires improvement”`."""
    say = framework.say
    match said:
        case claims.ExpectCondition():
            return words.condition(framework, said.condition)
        case claims.ExpectEffect():
            return words.effect(framework, said.effect)
        case claims.ExpectAllowed():
            rating = _value(framework, c.ItemSubject(item=said.target), said.rating)
            allowed = phrase("{value} is allowed for {item}")
            refused = phrase("{value} is not allowed for {item}")
            item = words.name(framework, said.target)
            return say(allowed if said.allowed else refused, value=rating, item=item)
        case claims.ExpectSet():
            title = framework.index.set(said.set).title
            return say("the case is in {set}, “{title}”", set=said.set, title=title)
        case claims.ExpectStart():
            start = words.outcome(framework, said.outcome)
            item = words.name(framework, said.target)
            return say("the judgement on {item} starts from {rating}", item=item, rating=start)
        case claims.ExpectNeedNot():
            item = words.name(framework, said.target)
            demand = words.demand(framework, said.demand, said.target)
            return say("no rule asks that {item} be {demand}", item=item, demand=demand)
        case claims.ExpectNoReview():
            title = framework.index.review(said.review).title
            return say("“{review}” is not needed", review=title)
        case _:
            assert_never(said)


# ------------------------------------------------------------------ claims
def claim(framework: Framework, said: claims.Claim) -> str:
    """All that is claimed, as sentences."""
    return " ".join(_part(framework, part) for part in said.claims)


def _part(framework: Framework, said: claims.ClaimPart) -> str:
    say = framework.say
    match said:
        case claims.NeverHolds():
            return say("It never happens that {condition}.", condition=_all(framework, said.when))
        case claims.AlwaysHolds(when=()):
            return say("In every inspection, {condition}.", condition=_all(framework, said.then))
        case claims.AlwaysHolds():
            when, then = _all(framework, said.when), _all(framework, said.then)
            return say("Whenever {condition}, {consequence}.", condition=when, consequence=then)
        case claims.BetterNeverLowers():
            names = [words.name(framework, one) for one in said.targets]
            items = words.one_of(framework, names)
            return say("A better answer never lowers {items}.", items=items)
        case _:
            assert_never(said)


def _all(framework: Framework, said: tuple[c.Condition, ...]) -> str:
    if len(said) == 1:
        return words.condition(framework, said[0])
    return words.condition(framework, c.And(conditions=said))
