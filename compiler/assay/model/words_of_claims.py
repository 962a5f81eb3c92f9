"""Plain English for scenarios and claims: what is given, what should follow, and what holds of
every inspection.

Beside `words`, which has the conditions and effects that they are made of. It does *not* say
whether a scenario passes or a claim is proved.
"""

from __future__ import annotations

from typing import assert_never

from assay.model import claims, words
from assay.model import conditions as c
from assay.model.framework import Framework
from assay.model.references import Items


# ------------------------------------------------------------------ what is given
def given(framework: Framework, said: claims.Given) -> str:
    """What is given, as a clause: `A 1 is “Yes” in 30 of 40 cases`."""
    match said:
        case claims.GivenValue(amount=claims.InCases(base=0)):
            return f"{words.subject(framework, said.subject)} is answered in no case"
        case claims.GivenValue():
            value = _value(framework, said.subject, said.value)
            whole = words.subject(framework, said.subject)
            return f"{whole} is {value}{_amount(said.amount)}"
        case claims.GivenThat():
            what = words.predicate(framework, said.predicate, said.subject)
            return f"{_measured(framework, said.subject)} is {what}{_amount(said.amount)}"
        case claims.GivenConsidered():
            considered = c.Considered(rating=said.rating, target=said.target)
            return words.condition(framework, considered)
        case claims.GivenScore():
            return f"{words.subject(framework, said.subject)} scores {said.score}"
        case claims.GivenAll():
            verb = "is" if len(said.items.items) == 1 else "are"
            return f"{words.items(framework, said.items)} {verb} {_of_all(framework, said)}"
        case claims.GivenCase():
            cases = "is a case" if said.number == 1 else f"are {said.number} cases"
            return f"there {cases} where {words.condition(framework, said.condition)}"
        case _:
            assert_never(said)


def _amount(said: claims.InCases | claims.InUnits | None) -> str:
    match said:
        case None:
            return ""
        case claims.InCases():
            return f" in {said.number} of {_several(said.base, 'case')}"
        case claims.InUnits():
            return f" in {_several(said.number, 'unit')}"
        case _:
            assert_never(said)


def _several(number: int, one: str) -> str:
    return f"{number} {one}{'' if number == 1 else 's'}"


def _measured(framework: Framework, said: c.Subject) -> str:
    """A subject; a score of what stands in another framework is one over all units."""
    whole = words.subject(framework, said)
    if isinstance(said, c.ScoreOf) and not _is_own(framework, said.items):
        return f"{whole} over all units"
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
    match said:
        case claims.ExpectCondition():
            return words.condition(framework, said.condition)
        case claims.ExpectEffect():
            return words.effect(framework, said.effect)
        case claims.ExpectAllowed():
            rating = _value(framework, c.ItemSubject(item=said.target), said.rating)
            is_allowed = "is allowed" if said.allowed else "is not allowed"
            return f"{rating} {is_allowed} for {words.name(framework, said.target)}"
        case claims.ExpectSet():
            return f"the case is in {said.set}, “{framework.index.set(said.set).title}”"
        case claims.ExpectStart():
            start = words.outcome(framework, said.outcome)
            return f"the judgement on {words.name(framework, said.target)} starts from {start}"
        case claims.ExpectNeedNot():
            whole = words.name(framework, said.target)
            demand = words.demand(framework, said.demand, said.target)
            return f"no rule asks that {whole} be {demand}"
        case claims.ExpectNoReview():
            return f"“{framework.index.review(said.review).title}” is not needed"
        case _:
            assert_never(said)


# ------------------------------------------------------------------ claims
def claim(framework: Framework, said: claims.Claim) -> str:
    """All that is claimed, as sentences."""
    return " ".join(_part(framework, part) for part in said.claims)


def _part(framework: Framework, said: claims.ClaimPart) -> str:
    match said:
        case claims.NeverHolds():
            return f"It never happens that {_all(framework, said.when)}."
        case claims.AlwaysHolds(when=()):
            return f"In every inspection, {_all(framework, said.then)}."
        case claims.AlwaysHolds():
            return f"Whenever {_all(framework, said.when)}, {_all(framework, said.then)}."
        case claims.BetterNeverLowers():
            names = [words.name(framework, one) for one in said.targets]
            return f"A better answer never lowers {words.one_of(framework, names)}."
        case _:
            assert_never(said)


def _all(framework: Framework, said: tuple[c.Condition, ...]) -> str:
    if len(said) == 1:
        return words.condition(framework, said[0])
    return words.condition(framework, c.And(conditions=said))
