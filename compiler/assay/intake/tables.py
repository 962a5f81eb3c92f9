"""Tables of case answers to inspections: one row an answer, with the columns unit, case, question
and answer, and what people judged in a file beside it.

Cases of a unit that are answered exactly alike become one `Case` with their number. Of a mistake
that many rows make, the first row is named. It does *not* look for tables; whoever calls it names
the file.

Source: docs/inspection-documents.md#tables
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any, TextIO

from assay import model
from assay.evaluator.conditions import Conditions
from assay.evaluator.inspection import NOTHING, Case, FactValue, Inspection
from assay.intake import values
from assay.intake.answers import CaseAnswers
from assay.intake.beside import Beside
from assay.intake.comma_separated import CommaSeparated
from assay.intake.facts import read_facts
from assay.intake.problem import Problem, listed, meant, quoted
from assay.intake.reading import Reading
from assay.intake.table import COLUMNS, Pair, Pattern, Rows, Table, numbers
from assay.model.vocabulary import Question, Vocabulary, vocabulary
from assay.record import Record

Read = tuple[tuple[Inspection, ...], tuple[Problem, ...]]


class Options(Record):
    """How a table is to be read.

    `hurdles_enforced` when the answers are those after the hurdles; `other_columns` are columns
    that are there and not looked at, `*` for all.
    """

    hurdles_enforced: bool = False
    other_columns: tuple[str, ...] = ()


def read_csv(
    framework: model.Framework,
    open_file: Callable[[], TextIO],
    path: str,
    beside: tuple[str, bytes] | None = None,
    options: Options = Options(),  # noqa: B008  # frozen
) -> Read:
    """The inspections of a CSV file; none at all, where there is a problem.

    Args: `open_file` opens the file as UTF-8 text with `newline=""`, again when it is called again;
        `path` is how messages name it; `beside` is the path and content of the file beside it.
    """
    try:
        table = CommaSeparated(path, open_file)
        problems = _columns(table, options)
        if problems:
            return (), problems
        table.read()
    except UnicodeDecodeError:
        found = "the file is not UTF-8"
        return (), (Problem(path, found, "text in UTF-8", "save the file as UTF-8"),)
    misshapen = tuple(
        Problem(
            path,
            f"{row.found} in a row",
            f"{len(table.columns)}, one for each column",
            line=row.line,
            column=1,
            row=row.row,
        )
        for row in table.misshapen
    )
    return _read(vocabulary(framework), table, beside, options, misshapen)


def read_parquet(
    framework: model.Framework,
    path: str,
    beside: tuple[str, bytes] | None = None,
    options: Options = Options(),  # noqa: B008  # frozen
) -> Read:
    """The inspections of a Parquet file; none at all, where there is a problem.

    Raises: `ImportError`, where DuckDB is not installed; `OSError`.
    """
    from assay.intake.parquet import NotParquet, Parquet

    try:
        table = Parquet(path, path)
    except NotParquet as mistake:
        return (), (Problem(path, f"no Parquet file that can be read: {mistake}", "one"),)
    problems = _columns(table, options)
    problems += tuple(
        Problem(path, f"the column {quoted(column)} is {table.kinds[column]}", "texts")
        for column in ("question", "answer")
        if not table.kinds.get(column, "VARCHAR").startswith(("VARCHAR", "ENUM"))
    )
    if problems:
        return (), problems
    table.read()
    return _read(vocabulary(framework), table, beside, options, ())


# ------------------------------------------------------------------ columns
def _columns(table: Table, options: Options) -> tuple[Problem, ...]:
    columns = list(table.columns)
    expected = f"the columns {listed(COLUMNS, 'and')}"
    problems = []
    misspelt: set[str] = set()
    if not columns:
        return (Problem(table.path, "the file is empty", expected),)
    for column in COLUMNS:
        if column not in columns:
            near = tuple(each for each in meant(column, columns) if each not in COLUMNS)
            misspelt.update(near)
            said = f"there is no column {quoted(column)}"
            problems.append(Problem(table.path, said, expected, near=near))
    for column in dict.fromkeys(columns):
        if columns.count(column) > 1:
            said = f"the column {quoted(column)} is there more than once"
            problems.append(Problem(table.path, said, "each column once"))
        known = {*COLUMNS, *options.other_columns, *misspelt}
        if column in known or "*" in options.other_columns:
            continue
        help = "leave it out, or say that it is not to be looked at"
        said = f"there is a column {quoted(column)}"
        problems.append(Problem(table.path, said, f"{expected} and no other", help))
    return tuple(problems)


# ------------------------------------------------------------------ rows
class Meaning(Record):
    """What a pair comes to: a question with its answer, or a fact with its value.

    `value` is what the table says, as a document would have it. `may_not_apply` when it hangs on
    other answers or facts whether it may be there.
    """

    code: str
    value: Any
    read: FactValue
    fact: model.Fact | None
    question: Question | None
    may_not_apply: bool


def _read(
    words: Vocabulary,
    table: Table,
    beside: tuple[str, bytes] | None,
    options: Options,
    problems: tuple[Problem, ...],
) -> Read:
    for column in COLUMNS:
        rows = table.empty(column)
        if rows is not None:
            problems += (_in(table, rows, f"nothing in the column {quoted(column)}", "something"),)
    pairs = table.pairs()
    meanings, wrong = _meanings(words, table, pairs)
    problems += wrong
    conditions = Conditions(words.index)
    reading = Beside(words, conditions, beside)
    if problems or reading.problems:
        return (), _in_order(problems) + reading.problems
    cases = CasesOfUnits(words, conditions, table, meanings, reading)
    by_unit = cases.read()
    if not by_unit and not reading.units:
        problems += (Problem(table.path, "the table has no rows", "one row for each answer"),)
    inspections = tuple(
        reading.inspection(unit, tuple(of_unit), options.hurdles_enforced)
        for unit, of_unit in by_unit.items()
    )
    problems += _in_order(cases.problems) + reading.finish(by_unit)
    return ((), problems) if problems else (inspections, ())


def _in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    return tuple(sorted(problems, key=lambda problem: problem.row))


def _in(
    table: Table,
    rows: Rows,
    found: str,
    expected: str,
    help: str = "",
    near: tuple[str, ...] = (),
) -> Problem:
    help = _with_more(help, rows.number - 1, "row")
    return Problem(table.path, found, expected, help, near, row=rows.first)


def _with_more(help: str, number: int, what: str) -> str:
    """What to do, and in how many more rows or cases."""
    if number == 0:
        return help
    more = f"so it is in one more {what}" if number == 1 else f"so it is in {number} more {what}s"
    return f"{help}; {more}" if help else more


def _meanings(
    words: Vocabulary, table: Table, pairs: Sequence[Pair]
) -> tuple[list[Meaning], tuple[Problem, ...]]:
    """What each pair comes to, or what is wrong with it."""
    found: list[Meaning] = []
    problems: list[Problem] = []
    facts = {
        code: fact
        for cohort in ("", *words.cohorts)
        for code, fact in words.case_facts(cohort).items()
    }
    unknown: set[str] = set()
    for number, pair in enumerate(pairs):
        meaning = _meaning(words, facts, pair)
        if isinstance(meaning, Meaning):
            found.append(meaning)
            continue
        if meaning.about in unknown:
            continue
        if meaning.about:
            unknown.add(meaning.about)
        rows = table.rows_of_pair(number)
        problems.append(
            _in(table, rows, meaning.found, meaning.expected, meaning.help, meaning.near)
        )
    return found, tuple(problems)


class Wrong(Record):
    """What is wrong with a pair; `about` is the question that is wrong whatever its answer."""

    found: str
    expected: str
    help: str = ""
    near: tuple[str, ...] = ()
    about: str = ""


def _meaning(words: Vocabulary, facts: Mapping[str, model.Fact], pair: Pair) -> Meaning | Wrong:
    code = pair.question
    question, fact = words.questions.get(code), facts.get(code)
    if question is not None:
        return _answer(words, question, pair)
    if fact is not None:
        value = _as_value(pair.answer, fact.value)
        read = values.fact(value, fact.value)
        if isinstance(read, values.Refused):
            return Wrong(f"{quoted(code)} is {read.found}", read.expected, read.help, read.near)
        return Meaning(code, value, read, fact, None, fact.applies is not None)
    known = (*words.questions, *facts)
    near = tuple(each for each in meant(code, known, words.printed) if each in known)
    if code in words.unit_facts:
        found = f"{quoted(code)} is a fact of the unit"
        return Wrong(found, "it in `facts` of the file beside the table", about=code)
    found = f"{quoted(code)} is the code of no question and no fact of a case"
    return Wrong(found, listed(known), near=near, about=code)


def _answer(words: Vocabulary, question: Question, pair: Pair) -> Meaning | Wrong:
    item = question.item
    if not question.of_cases:
        found = f"{quoted(question.code)} is asked once of the unit"
        expected = "it in `answers` of the file beside the table"
        return Wrong(found, expected, about=question.code)
    versions = {each.code: each for each in words.part.sets}
    prompts = [words.prompts_in(code).get(question.code) for code in versions]
    asked = [prompt for prompt in prompts if prompt is not None]
    if isinstance(item, model.Prompt) and versions and asked:
        reads = [_read_answer(words, each, pair.answer) for each in asked]
    else:
        reads = [_read_answer(words, item, pair.answer)]
    value, read = next(
        (each for each in reads if not isinstance(each[1], values.Refused)), reads[0]
    )
    if isinstance(read, values.Refused):
        found = f"the answer to {quoted(question.code)} is {read.found}"
        return Wrong(found, read.expected, read.help, read.near)
    may_not_apply = (
        item.retired is not None
        or (isinstance(item, model.Prompt) and bool(versions))
        or any(
            each is not None
            for each in (
                item.applies,
                question.key_question.applies,
                question.standard.applies,
            )
        )
    )
    return Meaning(question.code, value, read, None, question, may_not_apply)


def _read_answer(words: Vocabulary, item: Any, answer: str) -> tuple[Any, Any]:
    value = _as_value(answer, item.answered_by)
    return value, values.answer(value, item.answered_by, words.answers(item))


def _as_value(text: str, kind: Any) -> Any:
    """The text of a cell as a document would have it: a number where one is wanted."""
    match kind:
        case (
            model.WholeNumber()
            | model.NumberOf()
            | model.Percentage()
            | model.ByWholeNumber()
            | model.ByPercentage()
        ):
            try:
                number = Decimal(text)
            except InvalidOperation:
                return text
            return number if number.is_finite() else text
        case model.SeveralOf():
            return [part.strip() for part in text.split(";") if part.strip()]
        case _:
            return text


# ------------------------------------------------------------------ cases
OfCase = tuple[tuple[str, Wrong], ...]
"""What is wrong with a case, by the question or fact."""


class Known(Record):
    """What a pattern comes to."""

    facts: Mapping[str, FactValue]
    answers: Mapping[str, FactValue]
    cohort: str
    said: OfCase


class CasesOfUnits:
    """Cases from patterns, each pattern looked at once; where it hangs on the unit, once for it."""

    def __init__(
        self,
        words: Vocabulary,
        conditions: Conditions,
        table: Table,
        meanings: list[Meaning],
        beside: Beside,
    ) -> None:
        self.words = words
        self.conditions = conditions
        self.table = table
        self.meanings = meanings
        self.beside = beside
        self.problems: list[Problem] = []
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
                self._say(unit, first, number, known.said)
            elif repeated:
                self._say(unit, first, number, self._repeated(unit, first, pattern))
            found[unit].append(Case(first, known.facts, known.answers, known.cohort, number))
        return found

    def _make(self, unit: str, pattern: Pattern) -> Known:
        meanings = [self.meanings[number] for number in numbers(pattern)]
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

    def _say(self, unit: str, case: str, number: int, said: OfCase) -> None:
        """What is wrong with a case, at its rows."""
        for code, wrong in said:
            rows = self.table.rows_of_case(unit, case, code)
            found = f"{wrong.found}, in the case {quoted(case)} of {quoted(unit)}"
            help = _with_more(wrong.help, number - 1, "case")
            self.problems.append(
                Problem(self.table.path, found, wrong.expected, help, wrong.near, row=rows.first)
            )

    def _repeated(self, unit: str, case: str, pattern: Pattern) -> OfCase:
        found = []
        for code in dict.fromkeys(self.meanings[number].code for number in numbers(pattern)):
            rows = self.table.rows_of_case(unit, case, code)
            if rows.number > 1:
                said = f"{quoted(code)} has {rows.number} rows"
                found.append((code, Wrong(said, "one row for each answer")))
        return tuple(found)


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
