"""Counts instead of cases, where both say the same.

They do when each key question that is rated is answered in each case and nothing else is said of
cases, hurdles have been enforced and no method looks into cases. A table of a million answers is
then read and rated without a single case being made. Where one answer is lacking, this does *not*
count: whoever reads the result wants to know in which case.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assay import model
from assay.evaluator.inspection import Inspection
from assay.intake.beside import Beside
from assay.intake.meaning import Meaning, Wrong
from assay.intake.table import Table
from assay.model.vocabulary import Question, Vocabulary
from assay.model.walk import each


def by_unit(
    words: Vocabulary, table: Table, meanings: Sequence[Meaning | Wrong], beside: Beside
) -> dict[str, Inspection] | None:
    """The inspections of a table, with counts; None, where cases say more.

    Args: `meanings` are those of the pairs of the table; its hurdles are enforced.
    """
    answers = [meaning for meaning in meanings if isinstance(meaning, Meaning)]
    wanted = {question.code: question for question in _rated(words)}
    cohorts = {question.cohort for question in wanted.values() if question.code in _codes(answers)}
    wanted = {code: question for code, question in wanted.items() if question.cohort in cohorts}
    if (
        len(cohorts) != 1
        or len(answers) != len(meanings)
        or any(meaning.may_not_apply or meaning.code not in wanted for meaning in answers)
        or any(True for _ in each(words.whole, model.ShareOfCases))
    ):
        return None
    numbered = list(enumerate(answers))
    counted = table.counted(
        [[number for number, meaning in numbered if meaning.code == code] for code in wanted]
    )
    if counted is None:
        return None
    (cohort,) = cohorts
    none_of_others = dict.fromkeys(("", *words.cohorts), 0)
    return {
        unit: beside.counted(unit, _counts(answers, numbers), {**none_of_others, cohort: number})
        for unit, number, numbers in counted
    }


def _codes(answers: Sequence[Meaning]) -> frozenset[str]:
    return frozenset(meaning.code for meaning in answers)


def _rated(words: Vocabulary) -> Iterator[Question]:
    """The key questions asked of cases that a rating hangs on."""
    for question in words.questions.values():
        item = question.item
        if (
            isinstance(item, model.KeyQuestion)
            and question.of_cases
            and (question.standard.method is not None or item.method is not None)
        ):
            yield question


def _counts(answers: Sequence[Meaning], numbers: Sequence[int]) -> dict[str, dict[str, int]]:
    """By question and answer; an answer may be written in several ways."""
    counts: dict[str, dict[str, int]] = {}
    for meaning, number in zip(answers, numbers, strict=True):
        if number:
            of_question = counts.setdefault(meaning.code, {})
            answer = str(meaning.read)
            of_question[answer] = of_question.get(answer, 0) + number
    return counts
