"""A scenario as rule text: what an author would write to say this.

Conditions and effects are spelt by `model.spelling`; a test holds that reading the text gives the
same again. It does *not* lay files out: that is the formatter's work, and what is written here is
laid out as it would.
"""

from __future__ import annotations

from datetime import date
from typing import assert_never

from assay.model import claims, spelling


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
        lines.append(f"because of {spelling.codes(said.because_of)}")
    body = "".join(f"  {line}\n" for line in lines)
    return f'scenario "{said.title}" {{\n{body}}}\n'


def given(said: claims.Given) -> str:
    """What follows `given`."""
    match said:
        case claims.GivenValue():
            return f"{spelling.subject(said.subject)} is {said.value}{_amount(said.amount)}"
        case claims.GivenThat():
            value = spelling.predicate(said.predicate)
            return f"{spelling.subject(said.subject)} is {value}{_amount(said.amount)}"
        case claims.GivenConsidered():
            return f"{said.rating} is considered for {said.target.code}"
        case claims.GivenScore():
            return f"{spelling.subject(said.subject)} scores {said.score}"
        case claims.GivenAll():
            return f"all of {spelling.among(said.items)} are {said.value}"
        case claims.GivenCase(number=1):
            return f"a case where {spelling.condition(said.condition)}"
        case claims.GivenCase():
            return f"{said.number} cases where {spelling.condition(said.condition)}"
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
            return spelling.condition(said.condition)
        case claims.ExpectEffect():
            return spelling.effect(said.effect)
        case claims.ExpectAllowed():
            how = "allowed" if said.allowed else "not allowed"
            return f"{said.rating} is {how} for {said.target.code}"
        case claims.ExpectSet():
            return f"the case is in {said.set}"
        case claims.ExpectNeedNot():
            return f"{said.target.code} need not be {spelling.demand(said.demand)}"
        case claims.ExpectNoReview():
            return f"review {said.review} is not needed"
        case claims.ExpectStart():
            return f"{said.target.code} starts from {spelling.outcome(said.outcome)}"
        case _:
            assert_never(said)


def day(ordinal: int) -> str:
    """A day as rule files write it."""
    return date.fromordinal(ordinal).isoformat()
