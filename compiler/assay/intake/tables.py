"""Tables of case answers to inspections: one row an answer, with the columns unit, case, question
and answer, and what people judged in a file beside it.

Cases of a unit that are answered exactly alike become one `Case` with their number. Of a mistake
that many rows make, the first row is named. It does *not* look for tables; whoever calls it names
the file.

Source: inspection-documents.md#tables
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TextIO

from assay import model
from assay.evaluator.conditions import Conditions
from assay.evaluator.inspection import Inspection
from assay.intake import counted_cases
from assay.intake.alike_cases import CasesOfUnits
from assay.intake.beside import Beside
from assay.intake.comma_separated import CommaSeparated
from assay.intake.meaning import Meaning, Wrong, meaning_of
from assay.intake.problem import Problem, listed, meant, quoted
from assay.intake.table import COLUMNS, Rows, Table, with_more
from assay.model.vocabulary import Vocabulary, vocabulary
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
        if not _can_be_read(table):
            return (), problems
        table.read()
    except UnicodeDecodeError:
        found = "the file is not UTF-8"
        return (), (Problem(path, found, "text in UTF-8", "save the file as UTF-8"),)
    problems += tuple(
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
    return _read(vocabulary(framework), table, beside, options, problems)


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
    not_texts = tuple(
        Problem(path, f"the column {quoted(column)} is {table.kinds[column]}", "texts")
        for column in ("question", "answer")
        if not table.kinds.get(column, "VARCHAR").startswith(("VARCHAR", "ENUM"))
    )
    problems += not_texts
    if not_texts or not _can_be_read(table):
        return (), problems
    table.read()
    return _read(vocabulary(framework), table, beside, options, problems)


# ------------------------------------------------------------------ columns
SEPARATORS = {";": "`;`", "\t": "tabs", "|": "`|`"}


def _can_be_read(table: Table) -> bool:
    """Whether it is clear which columns are ours; others do not stand in the way of problems."""
    return all(list(table.columns).count(column) == 1 for column in COLUMNS)


def _columns(table: Table, options: Options) -> tuple[Problem, ...]:
    columns = list(table.columns)
    expected = f"the columns {listed(COLUMNS, 'and')}"
    problems = []
    misspelt: set[str] = set()
    if not columns:
        return (Problem(table.path, "the file is empty", expected),)
    for separator, called in SEPARATORS.items():
        if len(columns) == 1 and separator in columns[0]:
            said = f"the columns are separated by {called}"
            help = "save the table as CSV with commas"
            return (Problem(table.path, said, "commas between them", help),)
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
        help = "leave the column out of the table"
        said = f"there is a column {quoted(column)}"
        problems.append(Problem(table.path, said, f"{expected} and no other", help))
    return tuple(problems)


# ------------------------------------------------------------------ rows
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
    meanings = tuple(meaning_of(words, pair) for pair in table.pairs())
    problems += tuple(_wrong(table, meanings))
    conditions = Conditions(words.index)
    said = Beside(words, conditions, beside)
    if options.hurdles_enforced and not problems:
        counted = counted_cases.by_unit(words, table, meanings, said)
        if counted is not None:
            problems = said.problems + said.finish(counted)
            return ((), problems) if problems else (tuple(counted.values()), ())
    cases = CasesOfUnits(words, conditions, table, meanings, said)
    by_unit = cases.read()
    if not by_unit and not said.units:
        problems += (Problem(table.path, "the table has no rows", "one row for each answer"),)
    inspections = tuple(
        said.inspection(unit, tuple(of_unit), options.hurdles_enforced)
        for unit, of_unit in by_unit.items()
    )
    problems = _in_order((*problems, *cases.problems())) + said.problems + said.finish(by_unit)
    return ((), problems) if problems else (inspections, ())


def _wrong(table: Table, meanings: Sequence[Meaning | Wrong]) -> Iterator[Problem]:
    """What is wrong with pairs; a question that is wrong whatever its answer, once."""
    unknown: dict[str, tuple[Wrong, Rows]] = {}
    for pair, meaning in zip(table.pairs(), meanings, strict=True):
        if isinstance(meaning, Meaning):
            continue
        about = meaning.about or f"{pair.question} {pair.answer}"
        before = unknown.get(about)
        first = before[1].first if before else pair.rows.first
        number = pair.rows.number + (before[1].number if before else 0)
        unknown[about] = meaning, Rows(first, number)
    for wrong, rows in unknown.values():
        yield _in(table, rows, wrong.found, wrong.expected, wrong.help, wrong.near)


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
    help = with_more(help, rows.number - 1, "row")
    return Problem(table.path, found, expected, help, near, row=rows.first)
