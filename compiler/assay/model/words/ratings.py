"""How ratings follow, and what binds them: effects, rules, methods, bands.

It does *not* rate.
"""

from __future__ import annotations

from typing import assert_never

from assay.languages import phrase
from assay.model import ratings as r
from assay.model import rules
from assay.model.framework import Framework
from assay.model.references import Reference
from assay.model.scales import Banding, Law
from assay.model.words.conditions import SCORES, condition, value_of
from assay.model.words.names import items, lower, name
from assay.model.words.quantities import range

ROUNDINGS = {
    "half_up": phrase("rounded half up to a whole number"),
    "half_to_even": phrase("rounded half to even to a whole number"),
    "down": phrase("rounded down to a whole number"),
    "up": phrase("rounded up to a whole number"),
    "not_rounded": phrase("not rounded"),
}


def effect(framework: Framework, said: rules.Effect) -> str:
    """An effect as a sentence without its full stop."""
    say = framework.say
    match said:
        case rules.MustBe():
            whole = name(framework, said.target)
            demanded = demand(framework, said.demand, said.target)
            return say("{item} must be {demand}", item=whole, demand=demanded)
        case rules.MustNotBe():
            whole = name(framework, said.target)
            value = value_of(framework, said.target, said.value)
            return say("{item} must not be {value}", item=whole, value=value)
        case rules.ShouldBe():
            whole = name(framework, said.target)
            demanded = demand(framework, said.demand, said.target)
            return say("{item} should normally be {demand}", item=whole, demand=demanded)
        case rules.ReviewFirst():
            return say("“{review}” comes first", review=framework.index.review(said.review).title)
        case rules.AllowOnlyWhen():
            return say(
                "{value} is allowed for {item} only when {condition}",
                value=value_of(framework, said.target, said.value),
                item=name(framework, said.target),
                condition=condition(framework, said.condition),
            )
        case _:
            assert_never(said)


def demand(framework: Framework, said: rules.Demand, target: Reference) -> str:
    """What follows `must be`."""
    match said:
        case rules.BeExactly():
            return value_of(framework, target, said.value)
        case rules.BeAtLeast():
            return framework.say("at least {value}", value=value_of(framework, target, said.value))
        case rules.BeAtMost():
            return framework.say("at most {value}", value=value_of(framework, target, said.value))
        case rules.BeNotRated():
            return framework.say("not rated")
        case _:
            assert_never(said)


def then(framework: Framework, said: rules.Then) -> str:
    """An effect with what sets it aside."""
    words = effect(framework, said.effect)
    if said.unless is None:
        return words
    unless = condition(framework, said.unless)
    return framework.say("{effect}, unless {condition}", effect=words, condition=unless)


def rule(framework: Framework, said: rules.Rule) -> str:
    """A whole rule as one or more sentences."""
    effects = [then(framework, one) for one in said.then]
    if said.when is None:
        return " ".join(_sentence(words) for words in effects)
    told, *others = effects
    for each in others:
        told = framework.say("{first}; and {second}", first=told, second=each)
    when = condition(framework, said.when)
    return _sentence(framework.say("When {condition}, {effects}", condition=when, effects=told))


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}."


def method(framework: Framework, said: r.Method) -> str:
    """How a rating follows, as a clause after `rated by`."""
    say = framework.say
    match said:
        case r.Judgement():
            return _judgement(framework, said)
        case r.LowestOrHighest():
            template = (RATINGS if said.banded is None else PERCENTAGES)[said.extreme]
            whole = say(template, items=items(framework, said.items))
        case r.BandedScore():
            whole = say(SCORES[said.how], items=items(framework, said.items))
        case r.ShareOfMaximum():
            of = items(framework, said.items)
            whole = say("the score of {items} as a percentage of its maximum", items=of)
        case r.ShareOfCases():
            when = condition(framework, said.condition)
            whole = say("the percentage of cases where {condition}", condition=when)
        case r.FirstThatFits():
            return _first_that_fits(framework, said)
        case _:
            assert_never(said)
    return _in(framework, _over(framework, whole, said.over), said.banded)


RATINGS = {
    "lowest": phrase("the lowest rating of {items}"),
    "highest": phrase("the highest rating of {items}"),
}
PERCENTAGES = {
    "lowest": phrase("the lowest of the percentages of cases for {items}"),
    "highest": phrase("the highest of the percentages of cases for {items}"),
}


def _judgement(framework: Framework, said: r.Judgement) -> str:
    say = framework.say
    role = lower(framework.index.role(said.role).title)
    words = say("the judgement of the {role}", role=role)
    if said.taking_into_account is not None:
        others = items(framework, said.taking_into_account)
        words = say("{judgement}, taking into account {items}", judgement=words, items=others)
    if said.starting_from is not None:
        start = method(framework, said.starting_from)
        words = say("{judgement}, starting from {method}", judgement=words, method=start)
    return words


def _first_that_fits(framework: Framework, said: r.FirstThatFits) -> str:
    say = framework.say
    fits = [
        say(
            "{rating} when {condition}",
            rating=outcome(framework, fit.outcome),
            condition=condition(framework, fit.condition),
        )
        for fit in said.fits
    ]
    if said.otherwise is not None:
        fits.append(say("otherwise {rating}", rating=outcome(framework, said.otherwise)))
    return say("the first that fits: {fits}", fits="; ".join(fits))


def outcome(framework: Framework, said: r.Outcome) -> str:
    """A rating as a result."""
    match said:
        case r.RatingOutcome():
            for scale in _scales(framework):
                if said.rating in scale:
                    return f"“{scale[said.rating]}”"
            return f"“{said.rating}”"
        case r.NotRatedOutcome():
            return framework.say("not rated")
        case _:
            assert_never(said)


def _scales(framework: Framework) -> list[dict[str, str]]:
    own = framework.scales + tuple(scale for used in framework.uses for scale in used.scales)
    return [{point.code: point.title for point in scale.points} for scale in own]


def _over(framework: Framework, measure: str, said: r.Over | None) -> str:
    match said:
        case None:
            return measure
        case r.PooledOver():
            template = phrase("{measure}, with the counts of every {unit} added together")
        case r.OverEvery():
            template = phrase("{measure} over every {unit}")
        case _:
            assert_never(said)
    return framework.say(template, measure=measure, unit=_unit(framework, said.unit))


def _unit(framework: Framework, code: str) -> str:
    """What a unit is called: the title of the record of its facts; without one, its name."""
    return lower(framework.index.title_of_unit(code))


def _in(framework: Framework, measure: str, said: r.Banded | None) -> str:
    say, index = framework.say, framework.index
    match said:
        case None:
            return measure
        case r.InBands():
            title = index.bands(said.bands).title
            return say("{measure}, in the bands “{title}”", measure=measure, title=title)
        case r.InOwnBands():
            bands = banding(framework, said.banding)
            return say("{measure}, in bands: {bands}", measure=measure, bands=bands)
        case r.InTable():
            title = index.table(said.table).title
            return say("{measure}, in the table “{title}”", measure=measure, title=title)
        case _:
            assert_never(said)


def banding(framework: Framework, said: Banding) -> str:
    """Bands in a line: `“Good” 11 to 17; “Outstanding” 18 to 21`."""
    bands = [
        f"{outcome(framework, r.RatingOutcome(rating=band.rating))} {range(framework, band.range)}"
        for band in said.bands
    ]
    if said.law is not None:
        bands.append(law(framework, said.law))
    if said.rounding is not None:
        bands.append(framework.say(ROUNDINGS[said.rounding]))
    return "; ".join(bands)


def law(framework: Framework, said: Law) -> str:
    """Where each rating starts."""
    starts = ", ".join(f"{each.numerator}/{each.denominator}" for each in said.fractions)
    return framework.say(STARTS[said.starts], fractions=starts)


STARTS = {
    "above": phrase("each rating starts above {fractions} of the maximum"),
    "at": phrase("each rating starts at {fractions} of the maximum"),
}
