"""Plain English for conditions, effects and methods: the reading that documents and forms show.

Titles stand where rules have names: `“Sentence” is “Licence”`. One function for each
union, each a match that mypy proves complete. Each says its words in the language of the framework
(`Framework.say`). It does *not* put a sentence together from pieces of one: languages differ in the
order of theirs.
"""

from __future__ import annotations

from typing import assert_never

from assay.languages import phrase
from assay.model import conditions as c
from assay.model import quantities as q
from assay.model import ratings as r
from assay.model import rules
from assay.model.facts import Fact
from assay.model.framework import Framework
from assay.model.item import Item
from assay.model.references import Items, Reference
from assay.model.scales import Banding, Law

NUMBERS = (
    *(phrase("no"), phrase("one"), phrase("two"), phrase("three"), phrase("four")),
    *(phrase("five"), phrase("six"), phrase("seven"), phrase("eight"), phrase("nine")),
)
ROUNDINGS = {
    "half_up": phrase("rounded half up to a whole number"),
    "half_to_even": phrase("rounded half to even to a whole number"),
    "down": phrase("rounded down to a whole number"),
    "up": phrase("rounded up to a whole number"),
    "not_rounded": phrase("not rounded"),
}


# ------------------------------------------------------------------ conditions
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
    return _phrase(framework, said.said.phrase, said.said.of)


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


# ------------------------------------------------------------------ effects
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


# ------------------------------------------------------------------ methods
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
    role = _lower(framework.index.role(said.role).title)
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
    return _lower(framework.index.title_of_unit(code))


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


# ------------------------------------------------------------------ ranges and quantities
def range(framework: Framework, said: q.Range) -> str:
    """`at most 8 weeks`, `50% to 64%`, `50% to below 65%`."""
    low, high = said.low, said.high
    say = framework.say
    if low is None:
        assert high is not None
        template = phrase("at most {value}") if high.included else phrase("below {value}")
        return say(template, value=quantity(framework, high.quantity))
    if high is None:
        template = phrase("at least {value}") if low.included else phrase("above {value}")
        return say(template, value=quantity(framework, low.quantity))
    last = quantity(framework, high.quantity)
    if low == high:
        return say("exactly {value}", value=last)
    first = quantity(framework, low.quantity)
    if not isinstance(low.quantity, q.Number | q.Percent):
        first = first.split(" ")[0]
    template = phrase("{first} to {last}") if high.included else phrase("{first} to below {last}")
    return say(template, first=first, last=last)


def quantity(framework: Framework, said: q.Quantity) -> str:
    """A number with its unit."""
    match said:
        case q.Number():
            return str(said.value)
        case q.Percent():
            return percent(said.hundredths)
        case q.Length():
            return _length(framework, said.number, said.unit)
        case q.BeforeEvent():
            return framework.say(
                "{length} before “{event}”",
                length=_length(framework, said.number, said.unit),
                event=_event(framework, said.event),
            )
        case q.AfterEvent():
            return framework.say(
                "{length} after “{event}”",
                length=_length(framework, said.number, said.unit),
                event=_event(framework, said.event),
            )
        case _:
            assert_never(said)


def percent(hundredths: int) -> str:
    """Hundredths of a percent as people write them: 6450 is `64.5%`."""
    whole, rest = divmod(hundredths, 100)
    return f"{whole}.{rest:02}".rstrip("0").rstrip(".") + "%"


ONE = {
    "days": phrase("{number} day"),
    "weeks": phrase("{number} week"),
    "months": phrase("{number} month"),
}
MANY = {
    "days": phrase("{number} days"),
    "weeks": phrase("{number} weeks"),
    "months": phrase("{number} months"),
}


def _length(framework: Framework, number: int, unit: q.Unit) -> str:
    return framework.say((ONE if number == 1 else MANY)[unit], number=number)


def _event(framework: Framework, code: str) -> str:
    return framework.index.milestone(code).title


# ------------------------------------------------------------------ names
def items(framework: Framework, said: Items) -> str:
    """Items in the words that named them."""
    if said.said.phrase == "listed":
        return all_of(framework, [name(framework, one) for one in said.items])
    return _phrase(framework, said.said.phrase, said.said.of)


def _phrase(framework: Framework, kind: str, of: str) -> str:
    say, index = framework.say, framework.index
    match kind:
        case "standards_in_domain":
            return say("the standards in “{domain}”", domain=index.domain(of).title)
        case "key_questions_of":
            return say("the key questions of {standard}", standard=_coded(index.standard(of)))
        case _:
            return say(PHRASES[kind])


PHRASES = {
    "its_key_questions": phrase("its key questions"),
    "its_tests": phrase("its tests"),
    "the_standards": phrase("the standards"),
}


def name(framework: Framework, said: Reference) -> str:
    """What an item is called.

    Its printed code, with its title where it is short; or its title alone.
    """
    found = framework.index.item(said)
    if said.kind in ("key_question", "prompt", "information_question"):
        assert isinstance(found, Item)
        return found.printed
    if said.kind == "standard":
        assert isinstance(found, Item)
        return _coded(found)
    return f"“{found.title}”"


def _coded(item: Item) -> str:
    return f"{item.printed} {item.title}"


def all_of(framework: Framework, words: list[str]) -> str:
    """`A, B and C`."""
    return _listed(framework, words, phrase("{most} and {last}"))


def one_of(framework: Framework, words: list[str]) -> str:
    """`A, B or C`."""
    return _listed(framework, words, phrase("{most} or {last}"))


def _listed(framework: Framework, words: list[str], template: str) -> str:
    if len(words) < 2:
        return "".join(words)
    return framework.say(template, most=", ".join(words[:-1]), last=words[-1])


def _lower(title: str) -> str:
    return title[:1].lower() + title[1:]
