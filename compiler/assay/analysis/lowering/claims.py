"""Scenarios and claims.

They have no names, so their codes count them: `scenario_1`. It does *not* run or prove any.
"""

from __future__ import annotations

from typing import assert_never

from assay import model
from assay.analysis.lowering.conditions import (
    condition_of,
    items_of,
    predicate_of,
    subject_of,
    value_of,
)
from assay.analysis.lowering.context import Context
from assay.analysis.lowering.methods import outcome_of
from assay.analysis.lowering.rules import demand_of, effect_of
from assay.syntax import tree


def scenarios_of(context: Context) -> tuple[model.Scenario, ...]:
    """Every scenario, in the order of the files."""
    return tuple(
        _scenario(context, node, f"scenario_{number}")
        for number, node in enumerate(context.scope.each(tree.Scenario), start=1)
    )


def _scenario(context: Context, node: tree.Scenario, code: str) -> model.Scenario:
    return model.Scenario(
        **context.titled(node, code, code),
        given=tuple(_given(context, each) for each in tree.each(node, tree.GivenThat)),
        then=tuple(_expected(context, each) for each in tree.each(node, tree.Expect)),
        examples=tuple(
            model.Example(
                given=_given(context, each),
                then=_expected(context, each),
                place=context.place(each),
            )
            for each in tree.each(node, tree.Example)
        ),
        because_of=tuple(
            context.reference(target)
            for because in tree.each(node, tree.BecauseOf)
            for target in because.targets
        ),
    )


def _given(context: Context, node: tree.GivenThat | tree.Example) -> model.Given:
    place = context.place(node)
    match node.given:
        case tree.GivenIs() as said:
            return _given_is(context, said, place)
        case tree.GivenScore(subject=subject, score=score):
            return model.GivenScore(
                subject=subject_of(context, subject), score=score.value, place=place
            )
        case tree.GivenAll() as said:
            items = items_of(context, said, said.items)
            return model.GivenAll(items=items, value=said.value.value, place=place)
        case tree.GivenCase(condition=condition):
            return model.GivenCase(condition=condition_of(context, condition), place=place)
        case tree.GivenCases(number=number, condition=condition):
            return model.GivenCase(
                number=number.value, condition=condition_of(context, condition), place=place
            )
        case _:
            assert_never(node.given)


def _given_is(context: Context, said: tree.GivenIs, place: model.Place) -> model.Given:
    match said.value:
        case tree.GivenConsidered(target=target):
            return model.GivenConsidered(
                rating=value_of(said.subject), target=context.reference(target), place=place
            )
        case tree.GivenValue(value=value, amount=amount):
            return model.GivenValue(
                subject=subject_of(context, said.subject),
                value=value.value,
                amount=_amount(amount),
                place=place,
            )
        case tree.GivenAbsent(absent=absent, amount=amount):
            return model.GivenThat(
                subject=subject_of(context, said.subject),
                predicate=predicate_of(absent),
                amount=_amount(amount),
                place=place,
            )
        case predicate:
            return model.GivenThat(
                subject=subject_of(context, said.subject),
                predicate=predicate_of(predicate),
                place=place,
            )


def _amount(said: tree.InCases | tree.InUnits | None) -> model.InCases | model.InUnits | None:
    match said:
        case None:
            return None
        case tree.InCases(number=number, base=base):
            return model.InCases(number=number.value, base=base.value)
        case tree.InUnits(number=number):
            return model.InUnits(number=number.value)
        case _:
            assert_never(said)


def _expected(context: Context, node: tree.Expect | tree.Example) -> model.Expectation:
    place = context.place(node)
    match node.expectation:
        case tree.Allowed(rating=rating, target=target):
            return model.ExpectAllowed(
                rating=value_of(rating),
                target=context.reference(target),
                allowed=True,
                place=place,
            )
        case tree.NotAllowed(rating=rating, target=target):
            return model.ExpectAllowed(
                rating=value_of(rating),
                target=context.reference(target),
                allowed=False,
                place=place,
            )
        case tree.CaseInSet(set=code):
            return model.ExpectSet(set=context.target(code).code, place=place)
        case tree.StartsFrom(target=target, outcome=outcome):
            return model.ExpectStart(
                target=context.reference(target), outcome=outcome_of(outcome), place=place
            )
        case tree.NeedNotBe(target=target, demand=demand):
            return model.ExpectNeedNot(
                target=context.reference(target), demand=demand_of(demand), place=place
            )
        case tree.ReviewNotNeeded(review=review):
            return model.ExpectNoReview(review=context.target(review).code, place=place)
        case tree.MustBe() | tree.MustNotBe() | tree.ShouldBe() | tree.ReviewFirst() as effect:
            return model.ExpectEffect(effect=effect_of(context, effect), place=place)
        case condition:
            return model.ExpectCondition(condition=condition_of(context, condition), place=place)


# ------------------------------------------------------------------ claims
def claims_of(context: Context) -> tuple[model.Claim, ...]:
    """Every claim about all inspections, in the order of the files."""
    nodes = (
        node for node in context.scope.declarations if isinstance(node, tree.Always | tree.Never)
    )
    return tuple(
        _claim(context, node, f"claim_{number}") for number, node in enumerate(nodes, start=1)
    )


def _claim(context: Context, node: tree.Always | tree.Never, code: str) -> model.Claim:
    when = tuple(condition_of(context, each.condition) for each in tree.each(node, tree.When))
    then = tuple(condition_of(context, each.condition) for each in tree.each(node, tree.Claim))
    claims: list[model.ClaimPart] = []
    if isinstance(node, tree.Never):
        claims.append(model.NeverHolds(when=when))
    elif then:
        claims.append(model.AlwaysHolds(when=when, then=then))
    claims += [
        model.BetterNeverLowers(targets=tuple(context.reference(each) for each in said.targets))
        for said in tree.each(node, tree.BetterNeverLower)
    ]
    return model.Claim(**context.titled(node, code, code), claims=tuple(claims))
