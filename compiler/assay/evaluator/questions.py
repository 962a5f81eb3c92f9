"""What is asked of cases, and which rules bind the answers: read from the model once.

It does *not* look at any case; `cases.py` does.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from assay import model
from assay.evaluator import truth
from assay.evaluator.conditions import ABSENT, Conditions, Knowledge, Outcomes, Test
from assay.evaluator.tallies import BITS, NOT
from assay.evaluator.truth import Truth
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


def bound_by(
    rules: tuple[model.Rule, ...], conditions: Conditions, stages: tuple[model.Stage, ...]
) -> Iterator[tuple[model.Reference, Bound]]:
    """Every effect that acts at these stages, with the item it acts on, in the order of the
    files."""
    for rule in rules:
        if rule.retired is not None:
            continue
        when = conditions.test(rule.when)
        for number, then in enumerate(rule.then):
            if then.stage not in stages or isinstance(then.effect, model.ReviewFirst):
                continue
            unless = None if then.unless is None else conditions.test(then.unless)
            allowed = None
            if isinstance(then.effect, model.AllowOnlyWhen):
                allowed = conditions.test(then.effect.condition)
            yield then.effect.target, Bound(rule, number, then.effect, when, unless, allowed)
