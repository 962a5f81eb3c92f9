"""A table of case answers, whatever file it was in: cases that are answered exactly alike, counted.

What comes of a row is looked up once for each different question and answer, and what comes of a
case once for each different set of them; a million rows hold few of either. It does *not* read a
file; `comma_separated` and `parquet` do.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Protocol

from assay.record import Record

COLUMNS = ("unit", "case", "question", "answer")

Pattern = int | tuple[int, ...]
"""The different pairs that a case has: a bit for each, or their numbers in order."""


Asked = tuple[str, str, str]
"""A unit, the id of a case in it, and a question."""


class Rows(Record):
    """The first of some rows, from 1, and how many there are."""

    first: int
    number: int


class Pair(Record):
    """A question and an answer as they stand in the table, and in which rows."""

    question: str
    answer: str
    rows: Rows


Alike = tuple[str, Pattern, str, int, bool]
"""Cases of a unit that have the same pairs: unit, pattern, the id of the first of them, how many,
and whether a row of one of them stands in the table more than once.

A plain tuple, as there are as many as there are cases and DuckDB gives them so.
"""


Counted = tuple[str, int, Sequence[int]]
"""A unit, how many cases it has, and how many of them have each pair."""


class Table(Protocol):
    """What the reader of a kind of file gives."""

    path: str
    columns: Sequence[str]

    def empty(self, column: str) -> Rows | None:
        """The rows that have nothing in a column."""

    def pairs(self) -> Sequence[Pair]:
        """The different pairs; a pair is known by its place here."""

    def alike(self) -> Iterable[Alike]:
        """The cases, in the order of the table, as far as that is the order of the first alike."""

    def counted(self, questions: Sequence[Sequence[int]]) -> Iterable[Counted] | None:
        """How many cases of each unit have each pair, units in the order of the table.

        Args: `questions` are the numbers of the pairs that answer each.
        None, where a case has not one row for each question and no other; or where cases are as
        quick to read.
        """

    def rows_of(self, wanted: Collection[Asked]) -> Mapping[Asked, Rows]:
        """The rows in which some questions of some cases are answered."""


def numbers(pattern: Pattern) -> tuple[int, ...]:
    """The numbers of the pairs in a pattern."""
    if isinstance(pattern, tuple):
        return pattern
    return tuple(number for number in range(pattern.bit_length()) if pattern >> number & 1)


def with_more(help: str, number: int, what: str) -> str:
    """What to do, and in how many more rows or cases."""
    if number == 0:
        return help
    more = f"so it is in one more {what}" if number == 1 else f"so it is in {number} more {what}s"
    return f"{help}; {more}" if help else more
