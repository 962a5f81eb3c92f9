"""Cases from patterns: each pattern of answers is looked at once, however many cases have it.

Where it may hang on the facts of a case or unit whether an answer may be there, the pattern is read
as a case of a document is. It does *not* read rows.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from assay import model
from assay.evaluator.conditions import Conditions
from assay.evaluator.inspection import NOTHING, Case, FactValue
from assay.intake.answers import CaseAnswers
from assay.intake.beside import Beside
from assay.intake.facts import read_facts
from assay.intake.meaning import Meaning, Wrong
from assay.intake.problem import Problem, quoted
from assay.intake.reading import Reading
from assay.intake.table import Pattern, Rows, Table, numbers, with_more
from assay.model.vocabulary import Vocabulary
from assay.record import Record

OfCase = tuple[tuple[str, Wrong], ...]
"""What is wrong with a case, by the question or fact."""


class Known(Record):
    """What a pattern comes to."""

    facts: Mapping[str, FactValue]
    answers: Mapping[str, FactValue]
    cohort: str
    said: OfCase


class Mistake(Record):
    """What is wrong with some cases: the first of them, and how many they are."""

    unit: str
    case: str
    number: int
    wrong: Wrong


REPEATED = Wrong("a row stands more than once", "one row for each answer")


class CasesOfUnits:
    """Cases from patterns, each pattern looked at once; where it hangs on the unit, once for it."""

    def __init__(
        self,
        words: Vocabulary,
        conditions: Conditions,
        table: Table,
        meanings: Sequence[Meaning | Wrong],
        beside: Beside,
    ) -> None:
        self.words = words
        self.conditions = conditions
        self.table = table
        self.meanings = meanings
        self.beside = beside
        self._mistakes: dict[tuple[str, str], Mistake] = {}
        self._repeated: tuple[Mistake, Pattern] | None = None
        self._known: dict[tuple[Pattern, int], Known] = {}

    def read(self) -> dict[str, list[Case]]:
        """The cases by unit, both in the order of the table."""
        found: dict[str, list[Case]] = {}
        known_of = self._known
        number_of: dict[str, int] = {}
        for unit, pattern, first, number, repeated in self.table.alike():
            of_unit = number_of.get(unit)
            if of_unit is None:
                of_unit = number_of[unit] = id(self.beside.facts(unit))
                found[unit] = []
            known = known_of.get((pattern, of_unit))
            if known is None:
                known = known_of[pattern, of_unit] = self._make(unit, pattern)
            if known.said:
                self._note(unit, first, number, known.said)
            elif repeated:
                self._note_repeated(unit, first, number, pattern)
            found[unit].append(Case(first, known.facts, known.answers, known.cohort, number))
        return found

    def _make(self, unit: str, pattern: Pattern) -> Known:
        looked_up = (self.meanings[number] for number in numbers(pattern))
        meanings = [meaning for meaning in looked_up if isinstance(meaning, Meaning)]
        cohorts = dict.fromkeys(
            meaning.question.cohort for meaning in meanings if meaning.question is not None
        )
        cohort = next(iter(cohorts), "")
        said = _twice(meanings)
        if len(cohorts) > 1 and not said:
            said = (_of_two_cohorts(meanings, tuple(cohorts)),)
        if said:
            return Known(facts=NOTHING, answers=NOTHING, cohort=cohort, said=said)
        if any(meaning.may_not_apply for meaning in meanings):
            return self._with_care(unit, meanings, cohort)
        return Known(
            facts={each.code: each.read for each in meanings if each.fact is not None} or NOTHING,
            answers={
                each.code: each.read
                for each in meanings
                if each.question is not None
                and not isinstance(each.question.item, model.InformationQuestion)
            },
            cohort=cohort,
            said=(),
        )

    def _with_care(self, unit: str, meanings: list[Meaning], cohort: str) -> Known:
        """As a case of a document is read, with all that may be wrong with it."""
        reading = Reading(self.conditions)
        of_unit = self.beside.facts(unit)
        facts = read_facts(
            self.words.case_facts(cohort),
            self.words,
            {each.code: each.value for each in meanings if each.fact is not None},
            (),
            "facts",
            reading,
            of_unit,
        )
        told = {each.code: each.value for each in meanings if each.question is not None}
        answers = CaseAnswers(self.words, cohort, facts, of_unit, NOTHING, reading).read(told, ())
        said = tuple(
            (str(each.path[0]), Wrong(each.found, each.expected, each.help, each.near))
            for each in reading.said
        )
        return Known(facts=facts, answers=answers, cohort=cohort, said=said)

    def _note(self, unit: str, case: str, number: int, said: OfCase) -> None:
        for code, wrong in said:
            noted = self._mistakes.get((code, wrong.found))
            if noted is None:
                self._mistakes[code, wrong.found] = Mistake(unit, case, number, wrong)
            else:
                more = noted.number + number
                self._mistakes[code, wrong.found] = Mistake(noted.unit, noted.case, more, wrong)

    def _note_repeated(self, unit: str, case: str, number: int, pattern: Pattern) -> None:
        before = self._repeated or (Mistake(unit, case, 0, REPEATED), pattern)
        mistake = before[0]
        more = mistake.number + number
        self._repeated = Mistake(mistake.unit, mistake.case, more, REPEATED), before[1]

    # -------------------------------------------------------------- what is wrong
    def problems(self) -> Iterator[Problem]:
        """Each mistake at the first case that makes it, with how many more do."""
        told = tuple(self._with_their_codes())
        asked = {(mistake.unit, mistake.case, code) for code, mistake in told}
        rows_of = self.table.rows_of(asked)
        for code, mistake in told:
            rows = rows_of[mistake.unit, mistake.case, code]
            if mistake.wrong is not REPEATED:
                yield self._problem(mistake, rows, mistake.wrong)
            elif rows.number > 1:
                found = f"{quoted(code)} has {rows.number} rows"
                yield self._problem(mistake, rows, Wrong(found, REPEATED.expected))

    def _with_their_codes(self) -> Iterator[tuple[str, Mistake]]:
        for (code, _), mistake in self._mistakes.items():
            yield code, mistake
        if self._repeated is not None:
            mistake, pattern = self._repeated
            pairs = self.table.pairs()
            for code in dict.fromkeys(pairs[number].question for number in numbers(pattern)):
                yield code, mistake

    def _problem(self, mistake: Mistake, rows: Rows, wrong: Wrong) -> Problem:
        where = f"in the case {quoted(mistake.case)} of {quoted(mistake.unit)}"
        return Problem(
            self.table.path,
            f"{wrong.found}, {where}",
            wrong.expected,
            with_more(wrong.help, mistake.number - 1, "case"),
            wrong.near,
            row=rows.first,
        )


def _twice(meanings: list[Meaning]) -> OfCase:
    codes = [meaning.code for meaning in meanings]
    twice = dict.fromkeys(code for code in codes if codes.count(code) > 1)
    return tuple(
        (code, Wrong(f"{quoted(code)} has {codes.count(code)} answers", "one")) for code in twice
    )


def _of_two_cohorts(meanings: list[Meaning], cohorts: tuple[str, ...]) -> tuple[str, Wrong]:
    last = next(
        meaning
        for meaning in meanings
        if meaning.question is not None and meaning.question.cohort == cohorts[1]
    )
    words = [f"the cohort {quoted(cohort)}" if cohort else "no cohort" for cohort in cohorts]
    found = f"{quoted(last.code)} is asked of cases of {words[1]}"
    return last.code, Wrong(found, f"answers to questions of {words[0]}, as the others are")
