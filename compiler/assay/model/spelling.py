"""The model in the spelling of the language: what an author would write to say this.

The other way round from the compiler, for rules and what they are made of; documents show it beside
the English of `words`, so that nobody has to trust that, and scenarios are written with it. It does
*not* lay files out: that is the formatter's work.
"""

from __future__ import annotations

from typing import assert_never

from assay.model import conditions as c
from assay.model import quantities as q
from assay.model import ratings as r
from assay.model import rules
from assay.model.references import Items, Reference, Said
from assay.model.words import percent


# ------------------------------------------------------------------ rules and their effects
def rule(said: rules.Rule) -> str:
    """`when …` and `then …`, a line each."""
    lines = [] if said.when is None else [f"when {condition(said.when)}"]
    for then in said.then:
        unless = "" if then.unless is None else f" unless {condition(then.unless)}"
        lines.append(f"{statement(then.effect)}{unless}")
    return "\n".join(lines)


def statement(said: rules.Effect) -> str:
    """An effect as a rule states it: after `then`, though an `allow` stands alone."""
    return effect(said) if isinstance(said, rules.AllowOnlyWhen) else f"then {effect(said)}"


def effect(said: rules.Effect) -> str:
    """What a rule demands."""
    match said:
        case rules.MustBe():
            return f"{said.target.code} must be {demand(said.demand)}"
        case rules.MustNotBe():
            return f"{said.target.code} must not be {said.value}"
        case rules.ShouldBe():
            return f"{said.target.code} should normally be {demand(said.demand)}"
        case rules.ReviewFirst():
            return f"review {said.review} first"
        case rules.AllowOnlyWhen():
            return (
                f"allow {said.value} for {said.target.code} only when {condition(said.condition)}"
            )
        case _:
            assert_never(said)


def demand(said: rules.Demand) -> str:
    """What something must or should be."""
    match said:
        case rules.BeExactly():
            return said.value
        case rules.BeAtLeast():
            return f"at least {said.value}"
        case rules.BeAtMost():
            return f"at most {said.value}"
        case rules.BeNotRated():
            return "not rated"
        case _:
            assert_never(said)


def outcome(said: r.Outcome) -> str:
    """The result of a line of `first that fits`."""
    match said:
        case r.RatingOutcome():
            return said.rating
        case r.NotRatedOutcome():
            return "not rated"
        case _:
            assert_never(said)


# ------------------------------------------------------------------ conditions
def condition(said: c.Condition) -> str:
    """A condition."""
    match said:
        case c.And():
            return " and ".join(_bracketed(part) for part in said.conditions)
        case c.Or():
            return " or ".join(_bracketed(part) for part in said.conditions)
        case c.Is():
            return f"{subject(said.subject)} is {predicate(said.predicate)}"
        case c.Considered():
            return f"{said.rating} is considered for {said.target.code}"
        case c.Scores():
            return f"{subject(said.subject)} scores {said.score}"
        case c.Counted():
            return f"{counted(said)} are {predicate(said.predicate)}"
        case c.CountedConditions():
            parts = ", ".join(condition(part) for part in said.conditions)
            return f"{how_many(said.how_many)} of ({parts})"
        case c.AnyPartNotRated():
            return "any part is not rated"
        case c.EveryPartNotRated():
            return "every part is not rated"
        case _:
            assert_never(said)


def _bracketed(part: c.Condition) -> str:
    text = condition(part)
    return f"({text})" if isinstance(part, c.And | c.Or) else text


def counted(said: c.Counted) -> str:
    """`at least 2 of the standards`."""
    listed = ", ".join(subject(one) for one in said.subjects)
    return f"{how_many(said.how_many)} of {_phrase(said.said) or f'({listed})'}"


def how_many(said: c.HowMany) -> str:
    """`all`, `at least 2`."""
    how = said.how.replace("_", " ")
    return how if said.number is None else f"{how} {said.number}"


def subject(said: c.Subject) -> str:
    """What a condition is about."""
    match said:
        case c.FactSubject():
            return said.fact
        case c.ItemSubject():
            return said.item.code
        case c.NumberOfCases():
            return "number of cases"
        case c.NumberOfUnits():
            return "number of units"
        case c.ScoreOf():
            return f"{said.how} score of {items(said.items)}"
        case _:
            assert_never(said)


def items(said: Items) -> str:
    """A list of items, in the words that named them."""
    one = len(said.items) == 1
    return _phrase(said.said) or (said.items[0].code if one else f"({codes(said.items)})")


def among(said: Items) -> str:
    """A list of items after `of`: in brackets even when it is one."""
    return _phrase(said.said) or f"({codes(said.items)})"


def _phrase(said: Said) -> str:
    match said.phrase:
        case "listed":
            return ""
        case "its_key_questions" | "its_tests" | "the_standards":
            return said.phrase.replace("_", " ")
        case "key_questions_of":
            return f"the key questions of {said.of}"
        case "standards_in_domain":
            return f"the standards in domain {said.of}"
        case _:
            assert_never(said.phrase)


def codes(references: tuple[Reference, ...]) -> str:
    """A list of codes."""
    return ", ".join(one.code for one in references)


def predicate(said: c.Predicate) -> str:
    """What follows `is`."""
    match said:
        case c.IsOneOf():
            return _values(said.values)
        case c.IsNotOneOf():
            return f"not {_values(said.values)}"
        case c.IsKnown():
            return "known"
        case c.IsNotKnown():
            return "not known"
        case c.IsNotRated():
            return "not rated"
        case c.IsAtLeast():
            return f"at least {said.value}"
        case c.IsAtMost():
            return f"at most {said.value}"
        case c.IsOn():
            return f"on {said.date}"
        case c.IsBefore():
            return f"before {said.date}"
        case c.IsAfter():
            return f"after {said.date}"
        case c.IsWithin():
            return within(said.range)
        case _:
            assert_never(said)


def _values(values: tuple[str, ...]) -> str:
    return values[0] if len(values) == 1 else f"one of ({', '.join(values)})"


# ------------------------------------------------------------------ quantities
def within(said: q.Range) -> str:
    """A range, with its limits."""
    low, high = said.low, said.high
    if low is not None and high is not None:
        if low == high:
            return f"exactly {quantity(low.quantity)}"
        to = "to" if high.included else "to below"
        return f"{quantity(low.quantity, short=True)} {to} {quantity(high.quantity)}"
    if low is not None:
        return f"{'at least' if low.included else 'above'} {quantity(low.quantity)}"
    assert high is not None
    return f"{'at most' if high.included else 'below'} {quantity(high.quantity)}"


def quantity(said: q.Quantity, *, short: bool = False) -> str:
    """A number with its unit; `short` without it, where the same unit follows."""
    match said:
        case q.Number():
            return str(said.value)
        case q.Percent():
            return percent(said.hundredths)
        case q.Length():
            return _length(said.number, said.unit, short)
        case q.BeforeEvent():
            return _length(said.number, said.unit, short) + (
                "" if short else f" before {said.event}"
            )
        case q.AfterEvent():
            return _length(said.number, said.unit, short) + (
                "" if short else f" after {said.event}"
            )
        case _:
            assert_never(said)


def _length(number: int, unit: q.Unit, short: bool) -> str:
    if short:
        return str(number)
    return f"{number} {unit.removesuffix('s') if number == 1 else unit}"
