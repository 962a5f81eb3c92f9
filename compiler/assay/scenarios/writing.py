"""Rule text for conditions, effects and scenarios: what an author would write to say this.

The other way round from the compiler, for the few constructs that a scenario is made of; a test
holds that reading the text gives the same again. It does *not* lay files out: that is the
formatter's work, and what is written here is laid out as it would.
"""

from __future__ import annotations

from datetime import date
from typing import assert_never

from assay.model import claims, rules
from assay.model import conditions as c
from assay.model import quantities as q
from assay.model import ratings as r
from assay.model.references import Items, Reference, Said


def scenario(said: claims.Scenario) -> str:
    """A scenario as a block, ready to stand in a rule file."""
    lines = [
        *(f"given {given(one)}" for one in said.given),
        *(f"then {expectation(one)}" for one in said.then),
        *(
            f"example given {given(one.given)} then {expectation(one.then)}"
            for one in said.examples
        ),
    ]
    if said.because_of:
        lines.append(f"because of {_codes(said.because_of)}")
    body = "".join(f"  {line}\n" for line in lines)
    return f'scenario "{said.title}" {{\n{body}}}\n'


def given(said: claims.Given) -> str:
    """What follows `given`."""
    match said:
        case claims.GivenValue():
            return f"{subject(said.subject)} is {said.value}{_amount(said.amount)}"
        case claims.GivenThat():
            return f"{subject(said.subject)} is {predicate(said.predicate)}{_amount(said.amount)}"
        case claims.GivenConsidered():
            return f"{said.rating} is considered for {said.target.code}"
        case claims.GivenScore():
            return f"{subject(said.subject)} scores {said.score}"
        case claims.GivenAll():
            return f"all of {_among(said.items)} are {said.value}"
        case claims.GivenCase(number=1):
            return f"a case where {condition(said.condition)}"
        case claims.GivenCase():
            return f"{said.number} cases where {condition(said.condition)}"
        case _:
            assert_never(said)


def _amount(said: claims.InCases | claims.InUnits | None) -> str:
    match said:
        case None:
            return ""
        case claims.InCases():
            return f" in {said.number} of {said.base} cases"
        case claims.InUnits():
            return f" in {said.number} {'unit' if said.number == 1 else 'units'}"
        case _:
            assert_never(said)


def expectation(said: claims.Expectation) -> str:
    """What follows `then`."""
    match said:
        case claims.ExpectCondition():
            return condition(said.condition)
        case claims.ExpectEffect():
            return effect(said.effect)
        case claims.ExpectAllowed():
            how = "allowed" if said.allowed else "not allowed"
            return f"{said.rating} is {how} for {said.target.code}"
        case claims.ExpectSet():
            return f"the case is in {said.set}"
        case claims.ExpectNeedNot():
            return f"{said.target.code} need not be {demand(said.demand)}"
        case claims.ExpectNoReview():
            return f"review {said.review} is not needed"
        case claims.ExpectStart():
            return f"{said.target.code} starts from {outcome(said.outcome)}"
        case _:
            assert_never(said)


# ------------------------------------------------------------------ effects and methods
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
    return _phrase(said.said) or (said.items[0].code if one else f"({_codes(said.items)})")


def _among(said: Items) -> str:
    return _phrase(said.said) or f"({_codes(said.items)})"


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


def _codes(references: tuple[Reference, ...]) -> str:
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
        if low.quantity == high.quantity:
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


def percent(hundredths: int) -> str:
    """`64.5%`."""
    whole, rest = divmod(hundredths, 100)
    return f"{whole}.{rest:02}".rstrip("0").rstrip(".") + "%"


def day(ordinal: int) -> str:
    """A day as rule files write it."""
    return date.fromordinal(ordinal).isoformat()
