"""Knowledge of nothing: where every question to an inspection is open.

For those who know a little and want to ask the evaluator's conditions of it: they say what they do
know, and the rest stays unknown. It does *not* stand for what is absent; that is known.
"""

from __future__ import annotations

from collections.abc import Iterable

from assay import model
from assay.evaluator.conditions import Outcomes, Value
from assay.truth import Truth


class NothingKnown:
    """`Knowledge` in which nothing is known."""

    __slots__ = ()

    def outcomes(self, reference: model.Reference) -> Outcomes:
        """None is known of."""
        return frozenset()

    def value(self, reference: model.Reference) -> Value:
        """Not known."""
        return None

    def fact(self, code: str) -> Value:
        """Not known."""
        return None

    def considered(self, reference: model.Reference) -> Outcomes:
        """None is known of."""
        return frozenset()

    def number_of_cases(self) -> int | None:
        """Not known."""
        return None

    def number_of_units(self) -> int | None:
        """Not known."""
        return None

    def day(self, milestone: str) -> int | None:
        """Not known."""
        return None

    def parts_not_rated(self) -> Iterable[Truth]:
        """Of one part, and of that it is not known."""
        return (None,)
