"""What a rule comes to in a situation: which ratings or answers it leaves to what it is about.

Said as sets, so that two ways of saying the same are the same. It does *not* go through situations.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from assay import model
from assay.comparison.situations import Side, Supposed
from assay.evaluator.inspection import NOT_RATED
from assay.model import words

Demands = dict[tuple[str, str], frozenset[str]]
"""By how far it binds and what it is about: what is left."""


def conditions(rule: model.Rule | None) -> Iterator[model.Condition | None]:
    """All that a rule hangs on."""
    if rule is None or rule.retired is not None:
        return
    yield rule.when
    for then in rule.then:
        yield then.unless
        if isinstance(then.effect, model.AllowOnlyWhen):
            yield then.effect.condition


def acting(side: Side, rule: model.Rule | None, known: Supposed) -> Iterator[model.Effect]:
    """The effects of a rule that come about."""
    if rule is None or rule.retired is not None or not side.holds(rule.when, known):
        return
    for then in rule.then:
        if then.unless is not None and side.holds(then.unless, known):
            continue
        effect = then.effect
        allows = isinstance(effect, model.AllowOnlyWhen) and side.holds(effect.condition, known)
        if not allows:
            yield effect


def demands(side: Side, effects: Iterator[model.Effect]) -> Demands:
    """What effects come to together."""
    found: Demands = {}
    for effect in effects:
        binds, about, left = _demand(side, effect)
        key = binds, about
        found[key] = found[key] & left if key in found else left
    return found


def _demand(side: Side, effect: model.Effect) -> tuple[str, str, frozenset[str]]:
    match effect:
        case model.MustBe():
            return "must", effect.target.code, _left(side, effect.target, effect.demand)
        case model.ShouldBe():
            return "should", effect.target.code, _left(side, effect.target, effect.demand)
        case model.MustNotBe():
            return "must", effect.target.code, _all(side, effect.target) - {effect.value}
        case model.ReviewFirst():
            return "review", effect.review, frozenset()
        case model.AllowOnlyWhen():
            return "must", effect.target.code, _all(side, effect.target) - {effect.value}
        case _:
            assert_never(effect)


def _all(side: Side, target: model.Reference) -> frozenset[str]:
    return frozenset((*side.framework.index.values_of(target), NOT_RATED))


def _left(side: Side, target: model.Reference, demand: model.Demand) -> frozenset[str]:
    codes = list(side.framework.index.values_of(target))
    match demand:
        case model.BeExactly():
            return frozenset((demand.value,))
        case model.BeNotRated():
            return frozenset((NOT_RATED,))
        case model.BeAtLeast():
            return frozenset((*codes[codes.index(demand.value) :], NOT_RATED))
        case model.BeAtMost():
            return frozenset((*codes[: codes.index(demand.value) + 1], NOT_RATED))
        case _:
            assert_never(demand)


def in_words(side: Side, effects: Iterator[model.Effect]) -> str:
    """What follows from a rule in a situation."""
    said = [_followed(side, effect) for effect in effects]
    return "; ".join(said) or side.framework.say("nothing follows")


def _followed(side: Side, effect: model.Effect) -> str:
    if isinstance(effect, model.AllowOnlyWhen):
        values = side.framework.index.values_of(effect.target)
        target = words.name(side.framework, effect.target)
        value = values.get(effect.value, effect.value)
        return side.framework.say("“{value}” is not allowed for {item}", value=value, item=target)
    return words.effect(side.framework, effect)
