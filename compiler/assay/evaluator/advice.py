"""What guidance says of a rating that is given: whether otherwise, and why it was set aside.

Guidance never changes a rating. It does *not* bind; `binding.py` does.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from assay import model
from assay.evaluator.binding import Rules
from assay.evaluator.conditions import Knowledge
from assay.evaluator.effects import Bound
from assay.evaluator.inspection import NOT_RATED
from assay.evaluator.result import Advised


class Advice:
    """The guidance about one item."""

    def __init__(self, rules: Rules, advising: Sequence[Bound]) -> None:
        self._rules = rules
        self._advising = tuple(advising)

    def about(
        self, code: str, rating: str, sets_aside: Mapping[str, str], known: Knowledge
    ) -> Iterator[Advised]:
        """Each piece of guidance that says otherwise, or may."""
        for bound in self._advising:
            effect = bound.effect
            assert isinstance(effect, model.ShouldBe), effect.kind
            if rating == NOT_RATED or self._rules.demanded(effect.demand, rating) == rating:
                continue
            acts = bound.acts(known)
            if acts is not False:
                rule = bound.rule.code
                reason = sets_aside.get(rule, "")
                yield Advised(code, rating, rule, bound.then, reason, acts is True)
