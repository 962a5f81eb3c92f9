"""What a command is given to rate: files and folders of documents or tables, read as a whole.

It does *not* know what is in them; `intake` does.
"""

from __future__ import annotations

import os

from assay.project import Trouble, cannot, read, shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import TextIO

    from assay.evaluator.inspection import Inspection
    from assay.intake.problem import Problem
    from assay.model import Framework

    Read = tuple[tuple[Inspection, ...], tuple[Problem, ...]]

DOCUMENTS = (".json", ".jsonl", ".ndjson")
TABLES = (".csv", ".parquet")


class Given:
    """The inspections of a run, or every problem that stands in their way."""

    __slots__ = ("inspections", "problems")

    def __init__(self, inspections: tuple[Inspection, ...], problems: tuple[Problem, ...]) -> None:
        self.inspections = inspections
        self.problems = problems


def inspections(
    framework: Framework,
    paths: Sequence[str],
    *,
    beside: str = "",
    hurdles_enforced: bool = False,
    progress: Callable[[int], None] = lambda files: None,
) -> Given:
    """What is in some files and folders.

    Args: `beside` is the file of judgements that goes with tables, and `hurdles_enforced` is said
    of them; `progress` is told how many files have been read.
    Raises: `Trouble`, when a path leads to nothing that can be rated.
    """
    given = [file for path in paths for file in files(path, beside)]
    tables = [file for file in given if is_table(file)]
    _expect_tables(tables, beside, hurdles_enforced)
    from assay.intake.documents import read_documents

    documents = [file for file in given if not is_table(file)]
    texts = []
    for number, path in enumerate(documents, 1):
        texts.append((shown(path), read(path)))
        progress(number)
    read_in, problems = read_documents(framework, texts)
    found = [(inspection, "a document") for inspection in read_in]
    for number, path in enumerate(tables, len(documents) + 1):
        rows, wrong = _table(framework, path, beside, hurdles_enforced)
        found += [(inspection, f"`{shown(path)}`") for inspection in rows]
        problems += wrong
        progress(number)
    problems += _twice(found, tables)
    return Given((), problems) if problems else Given(tuple(each for each, _ in found), ())


# ------------------------------------------------------------------ tables
def _expect_tables(tables: Sequence[str], beside: str, hurdles_enforced: bool) -> None:
    if (beside or hurdles_enforced) and not tables:
        option = "--judgements" if beside else "--hurdles-enforced"
        raise Trouble(
            f"`{option}` goes with a table of answers, and there is none",
            "a document says it itself, in `judgements` or `hurdles_enforced`",
        )
    if beside and len(tables) > 1:
        raise Trouble(
            f"`--judgements` goes with one table, and there are {len(tables)}",
            "rate one table at a time, or put all rows into one",
        )


def _table(framework: Framework, path: str, beside: str, hurdles_enforced: bool) -> Read:
    from assay.intake import tables

    options = tables.Options(hurdles_enforced=hurdles_enforced)
    other = (shown(beside), read(beside)) if beside else None
    if path.lower().endswith(".csv"):
        return tables.read_csv(framework, lambda: _text(path), shown(path), other, options)
    try:
        return tables.read_parquet(framework, shown(path), other, options)
    except ImportError:
        raise Trouble(
            f"`{shown(path)}` is a Parquet table, and reading one needs DuckDB",
            "install it with `pip install assay[tables]`, or give the table as CSV",
        ) from None


def _text(path: str) -> TextIO:
    try:
        return open(path, encoding="utf-8-sig", newline="")
    except OSError as trouble:
        raise cannot("read", path, trouble) from trouble


def _twice(found: Sequence[tuple[Inspection, str]], tables: Sequence[str]) -> tuple[Problem, ...]:
    """Units that a table has, and another table or a document too."""
    from assay.intake.problem import Problem, quoted

    places: dict[str, str] = {}
    problems = []
    for inspection, place in found:
        first = places.setdefault(inspection.unit, place)
        if first != place:
            said = f"the unit {quoted(inspection.unit)} is in {first} and in {place}"
            problems.append(Problem(shown(tables[0]), said, "each unit once"))
    return tuple(problems)


# ------------------------------------------------------------------ files
def files(path: str, beside: str) -> list[str]:
    """The files of a path: itself, or what a folder holds that can be rated, by name."""
    if os.path.isdir(path):
        try:
            names = sorted(os.listdir(path))
        except OSError as trouble:
            raise cannot("read", path, trouble) from trouble
        inside = [os.path.join(path, name) for name in names if _is_results(name)]
        found = [each for each in inside if not (beside and _same(each, beside))]
        if not found:
            raise Trouble(f"there are no results in `{shown(path)}`", ENDINGS)
        return found
    if not os.path.exists(path):
        raise Trouble(f"there is no `{path}`", _close(path))
    if not _is_results(path):
        raise Trouble(f"`{shown(path)}` is not a file of results", ENDINGS)
    return [path]


ENDINGS = f"the names of results end in {', '.join(DOCUMENTS)}, {TABLES[0]} or {TABLES[1]}"


def _is_results(name: str) -> bool:
    return not os.path.basename(name).startswith(".") and name.lower().endswith(
        (*DOCUMENTS, *TABLES)
    )


def is_table(name: str) -> bool:
    """Whether a file is a table, by its name."""
    return name.lower().endswith(TABLES)


def _same(one: str, other: str) -> bool:
    return os.path.abspath(one) == os.path.abspath(other)


def _close(path: str) -> str:
    """The file beside it that may have been meant."""
    from assay.diagnostics.suggest import near

    folder, name = os.path.split(os.path.abspath(path))
    if not os.path.isdir(folder):
        return f"there is no folder `{shown(folder)}` either"
    close = near(name, os.listdir(folder))
    return f"did you mean `{shown(os.path.join(folder, close[0]))}`?" if close else ""
