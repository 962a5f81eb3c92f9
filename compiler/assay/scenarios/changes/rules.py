"""Rules that differ in one number, comparison, rating or kind of effect, or that lack one effect.

It does *not* know which rules a framework has.
"""

from __future__ import annotations

from collections.abc import Iterator

from assay.model import rules, spelling
from assay.model.index import Index
from assay.model.references import Reference
from assay.scenarios.changes.change import (
    Variant,
    instead,
    neighbours,
    replaced,
    with_part,
    without,
)
from assay.scenarios.changes.conditions import conditions


def every(index: Index, rule: rules.Rule) -> Iterator[Variant[rules.Rule | None]]:
    """Every way to say a rule a little differently; None is the rule left out."""
    if rule.when is not None:
        for variant in conditions(index, rule.when):
            yield Variant(with_part(rule, when=variant.part), f"{{name}} {variant.words}")
    for place, then in enumerate(rule.then):
        for changed in _thens(index, then):
            whole = with_part(rule, then=replaced(rule.then, place, changed.part))
            yield Variant(whole, f"{{name}} {changed.words}", then.place)
        if len(rule.then) > 1:
            words = f"{{name}} lacked `{spelling.statement(then.effect)}`"
            yield Variant(with_part(rule, then=without(rule.then, place)), words, then.place)
    if len(rule.then) == 1:
        yield Variant(None, "{name} were not there")


def _thens(index: Index, then: rules.Then) -> Iterator[Variant[rules.Then]]:
    for effect in _effects(index, then.effect):
        words = instead(spelling.effect(effect), spelling.effect(then.effect))
        if isinstance(effect, rules.AllowOnlyWhen):
            words = effect_words(effect, then.effect)
        yield Variant(with_part(then, effect=effect, stage=_stage(then, effect)), words)
    if isinstance(then.effect, rules.AllowOnlyWhen):
        for variant in conditions(index, then.effect.condition):
            effect = with_part(then.effect, condition=variant.part)
            yield Variant(with_part(then, effect=effect), variant.words)
    if then.unless is not None:
        for variant in conditions(index, then.unless):
            yield Variant(with_part(then, unless=variant.part), variant.words)
        words = f"said nothing of `unless {spelling.condition(then.unless)}`"
        yield Variant(with_part(then, unless=None), words)


def _stage(then: rules.Then, effect: rules.Effect) -> rules.Stage:
    """When a changed effect acts; what bound an answer still does."""
    return rules.stage(effect, on_an_answer=then.stage == "answer")


def effect_words(after: rules.AllowOnlyWhen, before: rules.Effect) -> str:
    """An `allow` in short: its condition stays as it is."""
    assert isinstance(before, rules.AllowOnlyWhen)
    return instead(
        f"allow {after.value} for {after.target.code}",
        f"allow {before.value} for {before.target.code}",
    )


def _effects(index: Index, said: rules.Effect) -> Iterator[rules.Effect]:
    match said:
        case rules.MustBe(target=target, demand=demand):
            for other in _demands(index, target, demand):
                yield with_part(said, demand=other)
            if _has_scale(index, target):
                yield rules.ShouldBe(target=target, demand=demand)
        case rules.ShouldBe(target=target, demand=demand):
            for other in _demands(index, target, demand):
                yield with_part(said, demand=other)
            yield rules.MustBe(target=target, demand=demand)
        case rules.MustNotBe(target=target, value=value):
            for rating in neighbours(index.values_of(target), value):
                yield with_part(said, value=rating)
        case rules.AllowOnlyWhen(target=target, value=value):
            for rating in neighbours(index.values_of(target), value):
                yield with_part(said, value=rating)
        case rules.ReviewFirst():
            return


def _demands(index: Index, target: Reference, said: rules.Demand) -> Iterator[rules.Demand]:
    values = tuple(index.values_of(target))
    seen = {_meant(values, said)}
    rated = _has_scale(index, target)
    for other in _other_demands(values, said, rated=rated):
        meant = _meant(values, other)
        if meant not in seen and meant != frozenset(values):
            seen.add(meant)
            yield other


def _has_scale(index: Index, target: Reference) -> bool:
    return getattr(index.item(target), "scale", None) is not None


def _other_demands(
    values: tuple[str, ...], said: rules.Demand, *, rated: bool
) -> Iterator[rules.Demand]:
    """Demands that are near; of an answer, only what it must be can be said."""
    if isinstance(said, rules.BeNotRated):
        return
    value = said.value
    for other in neighbours(values, value):
        yield with_part(said, value=other)
    if not rated:
        return
    if not isinstance(said, rules.BeExactly):
        yield rules.BeExactly(value=value)
    if not isinstance(said, rules.BeAtLeast):
        yield rules.BeAtLeast(value=value)
    if not isinstance(said, rules.BeAtMost):
        yield rules.BeAtMost(value=value)


def _meant(values: tuple[str, ...], said: rules.Demand) -> frozenset[str]:
    match said:
        case rules.BeExactly(value=value):
            return frozenset([value])
        case rules.BeAtLeast(value=value):
            return frozenset(values[values.index(value) :])
        case rules.BeAtMost(value=value):
            return frozenset(values[: values.index(value) + 1])
        case rules.BeNotRated():
            return frozenset()
