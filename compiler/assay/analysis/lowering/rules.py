"""Hurdles, decision rules, decision guidance and limiting judgements.

It does *not* apply them.
"""

from __future__ import annotations

from typing import assert_never

from assay import model
from assay.analysis.lowering.conditions import all_of, condition_of
from assay.analysis.lowering.context import Context
from assay.analysis.values import range_of_symbol
from assay.syntax import tree


def rules_of(context: Context) -> tuple[model.Rule, ...]:
    """Every rule about ratings, in the order of the files."""
    found: list[model.Rule] = []
    for node in context.scope.declarations:
        match node:
            case tree.Hurdle():
                found.append(_rule(context, node, "hurdle"))
            case tree.DecisionRule():
                found.append(_rule(context, node, "decision_rule"))
            case tree.DecisionGuidance():
                found.append(_rule(context, node, "decision_guidance"))
            case tree.LimitingJudgement():
                found.append(_rule(context, node, "limiting_judgement"))
    return tuple(found)


def _rule(context: Context, node: tree.RuleAboutRatings, kind: model.RuleKind) -> model.Rule:
    then: list[model.Then] = []
    for part in node.body:
        match part:
            case tree.Then(effect=effect, unless=unless):
                then.append(_then(context, part, effect_of(context, effect), unless))
            case tree.Allow():
                then.append(_then(context, part, _allow(context, part), None))
    return model.Rule(
        **context.item(node),
        kind=kind,
        when=all_of(context, tuple(when.condition for when in tree.each(node, tree.When))),
        then=tuple(then),
    )


def _then(
    context: Context,
    node: tree.Then | tree.Allow,
    effect: model.Effect,
    unless: tree.Condition | None,
) -> model.Then:
    return model.Then(
        effect=effect,
        stage=model.stage(effect, on_an_answer=_on_an_answer(context, node)),
        unless=None if unless is None else condition_of(context, unless),
        place=context.place(node),
    )


def _on_an_answer(context: Context, node: tree.Then | tree.Allow) -> bool:
    """Whether it binds a question that is answered; a key question may be rated instead."""
    said = node.effect if isinstance(node, tree.Then) else node
    if isinstance(said, tree.ReviewFirst):
        return False
    found = range_of_symbol(context.facts, context.target(said.target))
    return found is not None and found.kind != "rating"


def _allow(context: Context, node: tree.Allow) -> model.AllowOnlyWhen:
    return model.AllowOnlyWhen(
        value=node.value.value,
        target=context.reference(node.target),
        condition=condition_of(context, node.condition),
    )


def effect_of(context: Context, said: tree.Effect) -> model.Effect:
    """An effect."""
    match said:
        case tree.MustBe(target=target, demand=demand):
            return model.MustBe(target=context.reference(target), demand=demand_of(demand))
        case tree.MustNotBe(target=target, value=value):
            return model.MustNotBe(target=context.reference(target), value=value.value)
        case tree.ShouldBe(target=target, demand=demand):
            return model.ShouldBe(target=context.reference(target), demand=demand_of(demand))
        case tree.ReviewFirst(review=review):
            return model.ReviewFirst(review=context.target(review).code)
        case _:
            assert_never(said)


def demand_of(said: tree.Demand) -> model.Demand:
    """What is demanded of an item."""
    match said:
        case tree.Name(value=value):
            return model.BeExactly(value=value)
        case tree.AtLeastDemand(value=value):
            return model.BeAtLeast(value=value.value)
        case tree.AtMostDemand(value=value):
            return model.BeAtMost(value=value.value)
        case tree.NotRatedOutcome():
            return model.BeNotRated()
        case _:
            assert_never(said)
