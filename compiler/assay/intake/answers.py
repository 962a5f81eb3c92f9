"""Answers to questions: of one case, or of the unit where a question is asked once.

An answer to a question that does not apply, or that the case's set does not ask, is refused:
someone has made a mistake, in the answer or in the facts. It does *not* enforce a hurdle.

Source: inspection-documents.md#what-applies
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from assay import model
from assay.evaluator.inspection import NOTHING, FactValue
from assay.intake import values
from assay.intake.applying import Applying
from assay.intake.facts import Facts, does_not_apply
from assay.intake.places import Path
from assay.intake.problem import listed, meant, quoted
from assay.intake.reading import Reading
from assay.model.vocabulary import AnyQuestion, Question, Vocabulary

Counts = Mapping[str, Mapping[str, int]]


class CaseAnswers:
    """The answers of one case, or of the unit, whose facts are known."""

    def __init__(
        self,
        words: Vocabulary,
        cohort: str | None,
        facts: Facts,
        of_unit: Facts,
        counts: Counts,
        reading: Reading,
    ) -> None:
        self.words = words
        self.cohort = cohort
        self.counts = counts
        self.reading = reading
        self.facts = facts
        self.of_unit = of_unit
        self.answers: dict[str, FactValue] = {}
        self.sets: tuple[model.Set, ...] = ()

    def read(self, value: Any, path: Path) -> Facts:
        """The answers by the code of their question."""
        said = self.reading.object(value, path, "`answers`")
        asked = dict(self._asked(said, path))
        if self.cohort is not None:
            self.sets = self._applying(NOTHING).sets()
        for code, question in asked.items():
            self._take(question, said[code], (*path, code))
        applying = self._applying(self.answers)
        for code, question in asked.items():
            self._expect_applies(question, applying, (*path, code))
        return {
            code: answer
            for code, answer in self.answers.items()
            if not isinstance(asked[code].item, model.InformationQuestion)
        }

    def _asked(self, said: dict[str, Any], path: Path) -> Iterator[tuple[str, Question]]:
        """The questions that are asked here; what is said of others is a problem."""
        for code in said:
            question = question_of(self.words, code, (*path, code), self.reading)
            if question is not None and self._is_asked_here(question, (*path, code)):
                yield code, question

    def _is_asked_here(self, question: Question, at: Path) -> bool:
        wrong = self._why_not_here(question)
        if wrong is not None:
            found, expected = wrong
            self.reading.say(at, f"{quoted(question.code)} is {found}", expected)
        return wrong is None

    def _why_not_here(self, question: Question) -> tuple[str, str] | None:
        """What a question is, and what was expected, where it is not asked here."""
        if question.of_cases != (self.cohort is not None):
            if question.of_cases:
                return "asked of each case", "its answer in a case"
            return "asked once of the unit", "its answer in the `answers` of the document"
        if question.item.retired is not None:
            return f"retired since {question.item.retired.since}", "no answer to it"
        if question.of_cases and question.cohort != self.cohort:
            whose = f"the cohort {quoted(question.cohort)}" if question.cohort else "no cohort"
            return f"asked of cases of {whose}", "answers to the questions of this case's cohort"
        if question.code in self.counts:
            both = "cases or counts for a question, and not both"
            return "answered here and counted in `counts`", both
        return None

    def _versions(self, question: Question) -> tuple[AnyQuestion, ...]:
        """The question as the sets that the case may be in ask it."""
        if not isinstance(question.item, model.Prompt) or not self.sets:
            return (question.item,)
        prompts = (self.words.prompts_in(each.code).get(question.code) for each in self.sets)
        return tuple(prompt for prompt in prompts if prompt is not None)

    def _take(self, question: Question, value: Any, at: Path) -> None:
        versions = self._versions(question)
        if not versions:
            self._not_in_set(question, at)
            return
        refused = None
        for item in versions:
            read = values.answer(value, item.answered_by, self.words.answers(item))
            if not isinstance(read, values.Refused):
                self.answers[question.code] = read
                return
            refused = refused or read
        assert refused is not None
        self.reading.refuse(at, f"the answer to {quoted(question.code)}", refused)

    def _not_in_set(self, question: Question, at: Path) -> None:
        if len(self.sets) == 1:
            chosen = self.sets[0]
            found = f"{quoted(question.code)} is not asked in the set {quoted(chosen.code)}"
            expected = (
                f"answers to what {quoted(chosen.code)} asks, as the facts put the case in it"
            )
            self.reading.say(at, found, expected, "leave it out, or correct the facts of the case")
        else:
            found = f"{quoted(question.code)} is asked in no set"
            self.reading.say(at, found, "answers to questions that are asked", "leave it out")

    def _applying(self, answers: Facts) -> Applying:
        return Applying(self.words, self.reading.conditions, self.facts, self.of_unit, answers)

    def _expect_applies(self, question: Question, applying: Applying, at: Path) -> None:
        if question.code not in self.answers:
            return
        standard, key_question = question.standard, question.key_question
        if not applying.applies(standard.applies):
            what = f"{quoted(question.code)}, in {quoted(standard.code)},"
            does_not_apply(self.words, what, standard.applies, at, self.reading)
        elif question.item is not key_question and not applying.applies(key_question.applies):
            what = f"{quoted(question.code)}, under {quoted(key_question.code)},"
            does_not_apply(self.words, what, key_question.applies, at, self.reading)
        else:
            conditions = [item.applies for item in self._versions(question)]
            if not any(applying.applies(condition) for condition in conditions):
                what = quoted(question.code)
                does_not_apply(self.words, what, conditions[0], at, self.reading)


def read_answers(
    words: Vocabulary, value: Any, path: Path, of_unit: Facts, reading: Reading
) -> Facts:
    """The answers to questions that are asked once of the unit."""
    return CaseAnswers(words, None, NOTHING, of_unit, NOTHING, reading).read(value, path)


def question_of(words: Vocabulary, code: str, at: Path, reading: Reading) -> Question | None:
    """A question by its code; a code that is none is noted."""
    question = words.questions.get(code)
    if question is None and code in words.questions_of_units:
        found = f"{quoted(code)} is a question about cases of the units"
        reading.say(at, found, "its answers in `units`, or their numbers in `counts`")
    elif question is None:
        found = f"{quoted(code)} is the code of no question"
        near = meant(code, words.questions, words.printed)
        near = tuple(each for each in near if each in words.questions)
        reading.say(at, found, listed(words.questions) or "no questions here", near=near)
    return question
