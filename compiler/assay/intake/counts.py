"""Numbers of cases: by question and answer where they stand for the cases, and how many there are.

It does *not* count anything.

Source: inspection-documents.md#counts
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from assay import model
from assay.evaluator.inspection import NOT_KNOWN, NOTHING, Case
from assay.intake import values
from assay.intake.answers import Counts, question_of
from assay.intake.places import Path
from assay.intake.problem import listed, meant, quoted
from assay.intake.reading import Reading
from assay.model.vocabulary import Vocabulary


def read_counts(words: Vocabulary, value: Any, path: Path, reading: Reading) -> Counts:
    """Numbers of cases by question and answer."""
    return reading.named(
        value,
        path,
        "`counts`",
        lambda code, inner, at: _read_count(words, code, inner, at, reading),
    )


def _read_count(
    words: Vocabulary, code: str, value: Any, at: Path, reading: Reading
) -> Mapping[str, int] | None:
    question = words.questions_of_units.get(code) or question_of(words, code, at, reading)
    if question is None:
        return None
    answers = words.answers(question.item)
    counted = isinstance(question.item, model.KeyQuestion) and question.of_cases and answers
    if not counted:
        found = f"{quoted(code)} is not counted over cases"
        expected = "key questions that are asked of each case"
        reading.say(at, found, expected, "leave it out")
        return None
    codes = [*(answer.code for answer in answers), NOT_KNOWN]
    titles = [(answer.title, answer.code) for answer in answers]
    found_counts: dict[str, int] = {}
    for answer, number in reading.object(value, at, f"the count of {quoted(code)}").items():
        if answer not in codes:
            found = f"{quoted(answer)} is no answer to {quoted(code)}"
            reading.say((*at, answer), found, listed(codes), near=meant(answer, codes, titles))
            continue
        what = f"the number of cases with {quoted(answer)}"
        read = reading.taken((*at, answer), what, values.whole_number(number))
        if read is not None:
            found_counts[answer] = read
    return found_counts


# ------------------------------------------------------------------ how many
def read_numbers(
    words: Vocabulary,
    said: dict[str, Any],
    path: Path,
    cases: tuple[Case, ...],
    counts: Counts,
    reading: Reading,
) -> Mapping[str, int]:
    """How many cases there are, by cohort: no fewer than are here."""
    if "number_of_cases" not in said:
        return NOTHING
    value, at = said["number_of_cases"], (*path, "number_of_cases")
    numbers: dict[str, tuple[int, Path]] = {}
    if isinstance(value, dict):
        cohorts = ["", *words.cohorts]
        for cohort, inner in value.items():
            if cohort not in cohorts:
                found = f"{quoted(cohort)} is no cohort that questions are asked of"
                expected = listed(words.cohorts) or "a number"
                reading.say((*at, cohort), found, expected, near=meant(cohort, words.cohorts))
                continue
            what = f"the number of cases of {quoted(cohort)}"
            number = reading.taken((*at, cohort), what, values.whole_number(inner))
            if number is not None:
                numbers[cohort] = number, (*at, cohort)
    else:
        number = reading.taken(at, "`number_of_cases`", values.whole_number(value))
        if number is not None:
            numbers[""] = number, at
    for cohort, (number, place) in numbers.items():
        _expect_enough(words, cohort, number, place, cases, counts, reading)
    return {cohort: number for cohort, (number, _) in numbers.items()}


def _expect_enough(
    words: Vocabulary,
    cohort: str,
    number: int,
    at: Path,
    cases: tuple[Case, ...],
    counts: Counts,
    reading: Reading,
) -> None:
    here = sum(case.number for case in cases if case.cohort == cohort)
    if number < here:
        found = f"the number of cases is {number}, and {here} are in `cases`"
        reading.say(at, found, f"{here} or more")
    for code, answers in counts.items():
        question = words.questions.get(code) or words.questions_of_units[code]
        counted = sum(answers.values())
        if question.cohort == cohort and number < counted:
            found = f"the number of cases is {number}, and {counted} are counted for {quoted(code)}"
            reading.say(at, found, f"{counted} or more")
