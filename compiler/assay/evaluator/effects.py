"""The effects of rules, each ready to be asked whether it comes about.

It does *not* say what an effect then does: to an answer, `cases.py`; to a rating, `binding.py`.
"""

from __future__ import annotations

from collections.abc import Iterator

from assay import model, truth
from assay.evaluator.conditions import Conditions, Knowledge, Test
from assay.record import Record
from assay.truth import Truth


class Bound(Record):
    """An effect of a rule on an answer or rating, ready to be tried.

    `allowed` is the condition of an `allow … only when`.
    """

    rule: model.Rule
    then: int
    effect: model.Effect
    when: Test
    unless: Test | None
    allowed: Test | None

    def acts(self, known: Knowledge) -> Truth:
        """Whether the effect comes about; for an `allow`, whether the rating is then not
        allowed."""
        acts = self.when(known)
        if self.unless is not None and acts is not False:
            acts = truth.all_of((acts, truth.opposite(self.unless(known))))
        if self.allowed is not None and acts is not False:
            acts = truth.all_of((acts, truth.opposite(self.allowed(known))))
        return acts


def bound(rule: model.Rule, then: int, conditions: Conditions) -> Bound:
    """An effect of a rule, counted from 0."""
    said = rule.then[then]
    unless = None if said.unless is None else conditions.test(said.unless)
    allowed = None
    if isinstance(said.effect, model.AllowOnlyWhen):
        allowed = conditions.test(said.effect.condition)
    return Bound(rule, then, said.effect, conditions.test(rule.when), unless, allowed)


def bound_by(
    rules: tuple[model.Rule, ...], conditions: Conditions, stages: tuple[model.Stage, ...]
) -> Iterator[tuple[model.Reference, Bound]]:
    """Every effect that acts at these stages, with the item it acts on, in the order of the
    files."""
    for rule in rules:
        if rule.retired is None:
            for number, then in enumerate(rule.then):
                if then.stage in stages and not isinstance(then.effect, model.ReviewFirst):
                    yield then.effect.target, bound(rule, number, conditions)
