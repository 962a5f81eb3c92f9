"""What binding rules do to the rating of one item, when some of them are in force.

How they do it is the evaluator's; here its rules are asked for every combination that there is.
Guidance and reviews are left aside: neither changes what a rating may be. It does *not* know when a
rule holds; it is told which do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from assay import model
from assay.evaluator.binding import Rules
from assay.evaluator.effects import Bound
from assay.evaluator.inspection import NOT_RATED
from assay.record import Record


class Binding(Record):
    """One effect that binds the rating of an item, and what it hangs on."""

    rule: model.Rule
    number: int

    @property
    def then(self) -> model.Then:
        """The effect in its rule."""
        return self.rule.then[self.number]

    @property
    def effect(self) -> model.Effect:
        """What is demanded."""
        return self.then.effect

    def conditions(self) -> Iterator[tuple[model.Condition, bool]]:
        """What its force hangs on, and whether each must hold or must not: all must be so."""
        if self.rule.when is not None:
            yield self.rule.when, True
        if self.then.unless is not None:
            yield self.then.unless, False
        if isinstance(self.effect, model.AllowOnlyWhen):
            yield self.effect.condition, False


def on(framework: model.Framework, target: model.Reference) -> tuple[Binding, ...]:
    """Every effect that binds the rating of an item, in order of effect."""
    found = [
        Binding(rule, number)
        for rule in framework.rules
        if rule.retired is None
        for number, then in enumerate(rule.then)
        if then.stage in ("force", "limit") and getattr(then.effect, "target", None) == target
    ]
    return tuple(sorted(found, key=lambda one: one.then.stage != "force"))


class Effects:
    """The effects on one item: what they make of a rating, when they are in force or not."""

    def __init__(self, codes: Sequence[str], bound: Sequence[Binding]) -> None:
        asked = [
            Bound(one.rule, one.number, one.effect, _flag(place), None, None)
            for place, one in enumerate(bound)
        ]
        self._rules = Rules(tuple(codes), asked, ())

    def judge(self, rating: str, in_force: Sequence[bool]) -> str | None:
        """What becomes of a rating that a person proposes: it stands, or they leave the item not
        rated, or None, they refuse it."""
        known: Any = in_force
        verdict = NOT_RATED if rating == NOT_RATED else self._rules.judge(rating, known).verdict
        return {"allowed": rating, "not_rated": NOT_RATED}.get(verdict)

    def leave(self, rating: str, in_force: Sequence[bool]) -> str:
        """A computed rating as they leave it."""
        known: Any = in_force
        (left,) = self._rules.bind(rating, known)[0]
        return left


def _flag(place: int) -> Callable[[Any], bool]:
    return lambda in_force: bool(in_force[place])
