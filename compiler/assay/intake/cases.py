"""The cases of a document: what each is called, and its facts and answers.

It does *not* count, and no case is left out.

Source: inspection-documents.md#a-document
"""

from __future__ import annotations

from typing import Any

from assay.evaluator.inspection import NOTHING, Case
from assay.intake import values
from assay.intake.answers import CaseAnswers, Counts
from assay.intake.facts import Facts, read_facts
from assay.intake.places import Path
from assay.intake.problem import quoted
from assay.intake.reading import Reading
from assay.model.vocabulary import Vocabulary

MEMBERS = ("id", "facts", "answers", "cohort")


def read_cases(
    words: Vocabulary, value: Any, path: Path, of_unit: Facts, counts: Counts, reading: Reading
) -> tuple[Case, ...]:
    """The cases, each id once in its cohort."""
    found: list[Case] = []
    ids: dict[tuple[str, str], Path] = {}
    for at, inner in reading.list(value, path, "`cases`"):
        case = _read_case(words, inner, at, of_unit, counts, reading)
        if case is None:
            continue
        if case.id and (case.cohort, case.id) in ids:
            first = ids[case.cohort, case.id][-1]
            said = f"the case {quoted(case.id)} is number {int(first) + 1} in the list already"
            reading.say((*at, "id"), said, "each case once")
        ids.setdefault((case.cohort, case.id), at)
        found.append(case)
    return tuple(found)


def _read_case(
    words: Vocabulary, value: Any, path: Path, of_unit: Facts, counts: Counts, reading: Reading
) -> Case | None:
    said = reading.members(value, path, "a case", MEMBERS, ("id",))
    if not isinstance(value, dict):
        return None
    id = ""
    if "id" in said:
        id = reading.taken((*path, "id"), "`id`", values.text(said["id"])) or ""
    cohort = _cohort(words, said, path, reading)
    if cohort is None:
        return None
    facts: Facts = NOTHING
    if "facts" in said:
        at = (*path, "facts")
        known = words.case_facts(cohort)
        facts = read_facts(known, words, said["facts"], at, "facts", reading, of_unit)
    answers: Facts = NOTHING
    if "answers" in said:
        at = (*path, "answers")
        answers = CaseAnswers(words, cohort, facts, of_unit, counts, reading).read(
            said["answers"], at
        )
    return Case(id=id, facts=facts, answers=answers, cohort=cohort)


def _cohort(words: Vocabulary, said: dict[str, Any], path: Path, reading: Reading) -> str | None:
    if "cohort" not in said:
        return ""
    at = (*path, "cohort")
    if not words.cohorts:
        found = f"no standard of {quoted(words.name)} takes its cases from a cohort of its own"
        reading.say(at, found, "no `cohort`", "leave it out")
        return None
    return reading.taken(at, "`cohort`", values.code(said["cohort"], words.cohorts))
