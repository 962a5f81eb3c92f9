"""Whether something applies in one case, and in which set the case is, as far as facts and answers
say.

The conditions are read as the evaluator reads them; what only an inspection knows (a rating, a
number of cases) is not known here. It does *not* take what is unknown for *no*: only what is
certain is refused.
"""

from __future__ import annotations

from collections.abc import Mapping

from assay import model
from assay.evaluator.conditions import ABSENT, DOES_NOT_APPLY, Conditions, Outcomes, Value
from assay.evaluator.inspection import NOTHING, FactValue
from assay.evaluator.nothing_known import NothingKnown
from assay.model.vocabulary import Vocabulary


class Applying(NothingKnown):
    """Asks conditions of what is known of a case and of the unit it is in.

    It is the evaluator's `Knowledge` of a case, before any hurdle: of the inspection it is in, it
    knows nothing.
    """

    def __init__(
        self,
        words: Vocabulary,
        conditions: Conditions,
        facts: Mapping[str, FactValue],
        of_unit: Mapping[str, FactValue],
        answers: Mapping[str, FactValue] = NOTHING,
    ) -> None:
        self.words = words
        self._conditions = conditions
        self._facts = facts
        self._answers = answers
        self._of_unit = of_unit

    # -------------------------------------------------------------- what is asked of it
    def applies(self, condition: model.Condition | None) -> bool:
        """Whether something may apply: False only where it certainly does not."""
        return condition is None or self._conditions.test(condition)(self) is not False

    def sets(self) -> tuple[model.Set, ...]:
        """The sets that the case may be in: one, where its facts decide it."""
        possible: list[model.Set] = []
        every_other: list[model.Set] = []
        for each in self.words.part.sets:
            if isinstance(each.cases, model.EveryOtherCase):
                every_other.append(each)
                continue
            holds = self._conditions.test(each.cases.condition)(self)
            if holds:
                return (each,)
            if holds is None:
                possible.append(each)
        return (*every_other, *possible)

    # -------------------------------------------------------------- as knowledge
    def outcomes(self, reference: model.Reference) -> Outcomes:
        """The answer that is given; else any that there may be, or none."""
        given = self._answers.get(reference.code)
        if isinstance(given, str):
            return frozenset((given,))
        return frozenset((*self.words.index.values_of(reference), ABSENT))

    def value(self, reference: model.Reference) -> Value:
        """The number or day that answers a question."""
        return self._answers.get(reference.code)

    def fact(self, code: str) -> Value:
        """The value of a fact of the case or the unit."""
        value = self._facts.get(code, self._of_unit.get(code))
        if value is None and not self.applies(self.words.index.fact(code).applies):
            return DOES_NOT_APPLY
        return value

    def considered(self, reference: model.Reference) -> Outcomes:
        """Any rating may be on the table."""
        return frozenset((*self.words.index.values_of(reference), ABSENT))
