"""What is asked of cases, and which rules bind the answers: read from the model once.

It does *not* look at any case; `cases.py` does.
"""

from __future__ import annotations

from collections.abc import Mapping

from assay import model
from assay.evaluator.conditions import ABSENT, Conditions, Outcomes, Test
from assay.evaluator.effects import Bound, bound_by
from assay.evaluator.tallies import BITS, NOT
from assay.record import Record

Key = tuple[str, str]
"""The kind and code of a question."""


class Asked(Record):
    """A key question or prompt: what may answer it, what each answer counts, when it applies.

    `within` is the key question of a prompt. `cohort` is that of its standard.
    """

    code: str
    kind: str
    outcomes: Outcomes
    bits: Mapping[str, int]
    applies: Test
    conditions: tuple[model.Condition, ...]
    within: Key | None
    cohort: str


class AskedBySet(Record):
    """A set: whose cases it is for, and when each of its prompts applies, by code."""

    code: str
    cases: Test | None
    condition: model.Condition | None
    prompts: Mapping[str, tuple[Test, model.Condition | None]]


class Questions:
    """All questions of a framework, its sets, and the rules on answers.

    Args: `unit` is the record of facts of what is inspected; all other records are of cases.
    """

    def __init__(
        self,
        whole: model.Framework | model.BroughtIn,
        conditions: Conditions,
        unit: str,
    ) -> None:
        self.conditions = conditions
        self._unit = f"{unit}."
        self.asked: dict[Key, Asked] = {}
        self.prompts: dict[str, str] = {}
        for standard in whole.standards:
            for question in standard.key_questions:
                self._take(standard, question)
        self.sets = tuple(self._set(each) for each in whole.sets)
        for each in whole.sets:
            self._take_added(each)
        self.rules: dict[Key, list[Bound]] = {}
        for target, bound in bound_by(whole.rules, conditions, ("answer",)):
            self.rules.setdefault((target.kind, target.code), []).append(bound)

    def is_of_cases(self, fact: str) -> bool:
        """Whether a fact is about single cases and not about the unit."""
        return not fact.startswith(self._unit)

    def _take(self, standard: model.Standard, question: model.KeyQuestion) -> None:
        if question.answered_by is None:
            return
        cohort = standard.cases_from or ""
        around = tuple(said for said in (standard.applies, question.applies) if said is not None)
        self._add(question, question.answered_by, around, None, cohort)
        within = (question.kind, question.code)
        for prompt in question.prompts:
            own = around if prompt.applies is None else (*around, prompt.applies)
            self._add(prompt, prompt.answered_by, own, within, cohort)

    def _take_added(self, each: model.Set) -> None:
        """The prompts that only this set asks."""
        for question in each.questions:
            within = self.asked.get(("key_question", question.key_question))
            if within is None:
                continue
            for asked in question.prompts:
                prompt = asked.prompt
                if (prompt.kind, prompt.code) not in self.asked:
                    key = (within.kind, within.code)
                    self._add(prompt, prompt.answered_by, within.conditions, key, within.cohort)

    def _add(
        self,
        item: model.KeyQuestion | model.Prompt,
        answered: model.AnsweredBy,
        conditions: tuple[model.Condition, ...],
        within: Key | None,
        cohort: str,
    ) -> None:
        bits: dict[str, int] = {ABSENT: NOT}
        outcomes: Outcomes = frozenset()
        if isinstance(answered, model.ByAnswers):
            answers = self.conditions.index.answers(answered.answers).answers
            bits |= {answer.code: BITS[answer.counts] for answer in answers}
            outcomes = frozenset(answer.code for answer in answers)
        whole = model.And.model_construct(conditions=conditions) if len(conditions) > 1 else None
        applies = self.conditions.test(whole or next(iter(conditions), None))
        if within is not None:
            self.prompts[item.code] = within[1]
        self.asked[item.kind, item.code] = Asked(
            item.code, item.kind, outcomes, bits, applies, conditions, within, cohort
        )

    def _set(self, each: model.Set) -> AskedBySet:
        condition = each.cases.condition if isinstance(each.cases, model.CasesWhere) else None
        prompts = {
            asked.prompt.code: (self.conditions.test(asked.prompt.applies), asked.prompt.applies)
            for question in each.questions
            for asked in question.prompts
        }
        cases = None if condition is None else self.conditions.test(condition)
        return AskedBySet(each.code, cases, condition, prompts)
