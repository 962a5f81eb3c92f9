"""Plain English for conditions, effects and methods: the reading that documents and forms show.

Titles stand where rules have names: `“Sentence” is “Licence”`. One function for each
union, each a match that mypy proves complete. It does *not* translate: other languages have the
titles, not these sentences.
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

NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
ROUNDINGS = {
    "half_up": "rounded half up to a whole number",
    "half_to_even": "rounded half to even to a whole number",
    "down": "rounded down to a whole number",
    "up": "rounded up to a whole number",
    "not_rounded": "not rounded",
}


# ------------------------------------------------------------------ conditions
def condition(framework: Framework, said: c.Condition) -> str:
    """A condition as a clause: `Sentence is "Licence" and Time from release is at most 8 weeks`."""
    match said:
        case c.And():
            return _joined(framework, said.conditions, "and")
        case c.Or():
            return _joined(framework, said.conditions, "or")
        case c.Is():
            whole = subject(framework, said.subject)
            return f"{whole} is {predicate(framework, said.predicate, said.subject)}"
        case c.Considered():
            value = _value_of(framework, said.target, said.rating)
            return f"{value} is considered for {name(framework, said.target)}"
        case c.Scores():
            return f"{subject(framework, said.subject)} scores {said.score}"
        case c.Counted():
            return _counted(framework, said)
        case c.CountedConditions():
            each = "; ".join(condition(framework, one) for one in said.conditions)
            return f"{how_many(said.how_many)} of these hold: ({each})"
        case c.AnyPartNotRated():
            return "any part of it is not rated"
        case c.EveryPartNotRated():
            return "every part of it is not rated"
        case _:
            assert_never(said)


def _joined(framework: Framework, parts: tuple[c.Condition, ...], word: str) -> str:
    return f" {word} ".join(_bracketed(framework, part) for part in parts)


def _bracketed(framework: Framework, part: c.Condition) -> str:
    words = condition(framework, part)
    return f"({words})" if isinstance(part, c.And | c.Or) else words


def _counted(framework: Framework, said: c.Counted) -> str:
    among = subjects(framework, said)
    how = how_many(said.how_many)
    first = said.subjects[0] if said.subjects else c.NumberOfCases()
    what = predicate(framework, said.predicate, first)
    is_one = said.how_many.number == 1 or said.how_many.how == "any"
    return f"{how} of {among} {'is' if is_one else 'are'} {what}"


def how_many(said: c.HowMany) -> str:
    """`all`, `at least two`; for `any` that one is enough, since the word may mean every one."""
    if said.number is None:
        return "at least one" if said.how == "any" else said.how
    return f"{said.how.replace('_', ' ')} {_number(said.number)}"


def _number(number: int) -> str:
    return NUMBERS[number] if 0 < number < len(NUMBERS) else str(number)


def subjects(framework: Framework, said: c.Counted) -> str:
    """What is counted: `the standards in "Service delivery"`, or a list."""
    if said.said.phrase == "listed":
        return listed([subject(framework, one) for one in said.subjects], "and")
    return _phrase(framework, said.said.phrase, said.said.of)


def subject(framework: Framework, said: c.Subject) -> str:
    """What a condition is about: a fact by its title, an item by its printed code and title."""
    match said:
        case c.FactSubject():
            return _fact(framework.index.fact(said.fact))
        case c.ItemSubject():
            return name(framework, said.item)
        case c.NumberOfCases():
            return "the number of cases"
        case c.NumberOfUnits():
            return "the number of units"
        case c.ScoreOf():
            return f"the {said.how} score of {items(framework, said.items)}"
        case _:
            assert_never(said)


def _fact(fact: Fact) -> str:
    return f"the answer to “{fact.title}”" if fact.title.endswith("?") else f"“{fact.title}”"


def predicate(framework: Framework, said: c.Predicate, about: c.Subject) -> str:
    """What follows `is`."""
    match said:
        case c.IsOneOf():
            return listed([_value(framework, about, value) for value in said.values], "or")
        case c.IsNotOneOf():
            values = listed([_value(framework, about, value) for value in said.values], "or")
            return f"not {values}"
        case c.IsKnown():
            return "known"
        case c.IsNotKnown():
            return "not known"
        case c.IsNotRated():
            return "not rated"
        case c.IsAtLeast():
            return f"at least {_value(framework, about, said.value)}"
        case c.IsAtMost():
            return f"at most {_value(framework, about, said.value)}"
        case c.IsOn():
            return f"on {said.date}"
        case c.IsBefore():
            return f"before {said.date}"
        case c.IsAfter():
            return f"after {said.date}"
        case c.IsWithin():
            return range(framework, said.range)
        case _:
            assert_never(said)


def _value(framework: Framework, about: c.Subject, value: str) -> str:
    return f"“{framework.index.values(about).get(value, value)}”"


def _value_of(framework: Framework, item: Reference, value: str) -> str:
    return f"“{framework.index.values_of(item).get(value, value)}”"


# ------------------------------------------------------------------ effects
def effect(framework: Framework, said: rules.Effect) -> str:
    """An effect as a sentence without its full stop."""
    match said:
        case rules.MustBe():
            whole = name(framework, said.target)
            return f"{whole} must be {demand(framework, said.demand, said.target)}"
        case rules.MustNotBe():
            value = _value_of(framework, said.target, said.value)
            return f"{name(framework, said.target)} must not be {value}"
        case rules.ShouldBe():
            whole = name(framework, said.target)
            return f"{whole} should normally be {demand(framework, said.demand, said.target)}"
        case rules.ReviewFirst():
            return f"“{framework.index.review(said.review).title}” comes first"
        case rules.AllowOnlyWhen():
            value = _value_of(framework, said.target, said.value)
            when = condition(framework, said.condition)
            return f"{value} is allowed for {name(framework, said.target)} only when {when}"
        case _:
            assert_never(said)


def demand(framework: Framework, said: rules.Demand, target: Reference) -> str:
    """What follows `must be`."""
    match said:
        case rules.BeExactly():
            return _value_of(framework, target, said.value)
        case rules.BeAtLeast():
            return f"at least {_value_of(framework, target, said.value)}"
        case rules.BeAtMost():
            return f"at most {_value_of(framework, target, said.value)}"
        case rules.BeNotRated():
            return "not rated"
        case _:
            assert_never(said)


def then(framework: Framework, said: rules.Then) -> str:
    """An effect with what sets it aside."""
    words = effect(framework, said.effect)
    return words if said.unless is None else f"{words}, unless {condition(framework, said.unless)}"


def rule(framework: Framework, said: rules.Rule) -> str:
    """A whole rule as one or more sentences."""
    effects = [then(framework, one) for one in said.then]
    if said.when is None:
        return " ".join(_sentence(words) for words in effects)
    return _sentence(f"When {condition(framework, said.when)}, {'; and '.join(effects)}")


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}."


# ------------------------------------------------------------------ methods
def method(framework: Framework, said: r.Method) -> str:
    """How a rating follows, as a clause after `rated by`."""
    match said:
        case r.Judgement():
            return _judgement(framework, said)
        case r.LowestOrHighest(banded=None):
            rating = f"the {said.extreme} rating of {items(framework, said.items)}"
            return f"{rating}{_over(framework, said.over)}"
        case r.LowestOrHighest():
            questions = items(framework, said.items)
            share = f"the {said.extreme} of the percentages of cases for {questions}"
            return f"{share}{_over(framework, said.over)}{_in(framework, said.banded)}"
        case r.BandedScore():
            score = f"the {said.how} score of {items(framework, said.items)}"
            return f"{score}{_over(framework, said.over)}{_in(framework, said.banded)}"
        case r.ShareOfMaximum():
            share = f"the score of {items(framework, said.items)} as a percentage of its maximum"
            return f"{share}{_over(framework, said.over)}{_in(framework, said.banded)}"
        case r.ShareOfCases():
            share = f"the percentage of cases where {condition(framework, said.condition)}"
            return f"{share}{_over(framework, said.over)}{_in(framework, said.banded)}"
        case r.FirstThatFits():
            return _first_that_fits(framework, said)
        case _:
            assert_never(said)


def _judgement(framework: Framework, said: r.Judgement) -> str:
    words = f"the judgement of the {_lower(framework.index.role(said.role).title)}"
    if said.taking_into_account is not None:
        words += f", taking into account {items(framework, said.taking_into_account)}"
    if said.starting_from is not None:
        words += f", starting from {method(framework, said.starting_from)}"
    return words


def _first_that_fits(framework: Framework, said: r.FirstThatFits) -> str:
    fits = [
        f"{outcome(framework, fit.outcome)} when {condition(framework, fit.condition)}"
        for fit in said.fits
    ]
    if said.otherwise is not None:
        fits.append(f"otherwise {outcome(framework, said.otherwise)}")
    return f"the first that fits: {'; '.join(fits)}"


def outcome(framework: Framework, said: r.Outcome) -> str:
    """A rating as a result."""
    match said:
        case r.RatingOutcome():
            for scale in _scales(framework):
                if said.rating in scale:
                    return f"“{scale[said.rating]}”"
            return f"“{said.rating}”"
        case r.NotRatedOutcome():
            return "not rated"
        case _:
            assert_never(said)


def _scales(framework: Framework) -> list[dict[str, str]]:
    own = framework.scales + tuple(scale for used in framework.uses for scale in used.scales)
    return [{point.code: point.title for point in scale.points} for scale in own]


def _over(framework: Framework, said: r.Over | None) -> str:
    match said:
        case None:
            return ""
        case r.PooledOver():
            return f", with the counts of every {_unit(framework, said.unit)} added together"
        case r.OverEvery():
            return f" over every {_unit(framework, said.unit)}"
        case _:
            assert_never(said)


def _unit(framework: Framework, code: str) -> str:
    """What a unit is called: the title of the record of its facts; without one, its name."""
    return _lower(framework.index.title_of_unit(code))


def _in(framework: Framework, said: r.Banded | None) -> str:
    match said:
        case None:
            return ""
        case r.InBands():
            return f", in the bands “{framework.index.bands(said.bands).title}”"
        case r.InOwnBands():
            return f", in bands: {banding(framework, said.banding)}"
        case r.InTable():
            return f", in the table “{framework.index.table(said.table).title}”"
        case _:
            assert_never(said)


def banding(framework: Framework, said: Banding) -> str:
    """Bands in a line: `“Good” 11 to 17; “Outstanding” 18 to 21`."""
    bands = [
        f"{outcome(framework, r.RatingOutcome(rating=band.rating))} {range(framework, band.range)}"
        for band in said.bands
    ]
    if said.law is not None:
        bands.append(law(said.law))
    if said.rounding is not None:
        bands.append(ROUNDINGS[said.rounding])
    return "; ".join(bands)


def law(said: Law) -> str:
    """Where each rating starts."""
    starts = ", ".join(f"{each.numerator}/{each.denominator}" for each in said.fractions)
    return f"each rating starts {said.starts} {starts} of the maximum"


# ------------------------------------------------------------------ ranges and quantities
def range(framework: Framework, said: q.Range) -> str:
    """`at most 8 weeks`, `50% to 64%`, `50% to below 65%`."""
    low, high = said.low, said.high
    if low is None:
        assert high is not None
        return f"{'at most' if high.included else 'below'} {quantity(framework, high.quantity)}"
    if high is None:
        return f"{'at least' if low.included else 'above'} {quantity(framework, low.quantity)}"
    last = quantity(framework, high.quantity)
    if low == high:
        return f"exactly {last}"
    first = quantity(framework, low.quantity)
    if not isinstance(low.quantity, q.Number | q.Percent):
        first = first.split(" ")[0]
    return f"{first} to {last}" if high.included else f"{first} to below {last}"


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
        return listed([name(framework, one) for one in said.items], "and")
    return _phrase(framework, said.said.phrase, said.said.of)


def _phrase(framework: Framework, phrase: str, of: str) -> str:
    if phrase == "standards_in_domain":
        return f"the standards in “{framework.index.domain(of).title}”"
    if phrase == "key_questions_of":
        return f"the key questions of {_coded(framework.index.standard(of))}"
    return phrase.replace("_", " ")


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


def listed(words: list[str], last: str) -> str:
    """`A, B and C`, with the word for the last."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def _lower(title: str) -> str:
    return title[:1].lower() + title[1:]
