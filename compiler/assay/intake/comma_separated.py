"""A table of case answers in a CSV file, read row by row.

The file is read again only when there is something to say of a row of it. It does *not* guess
separators: a comma, texts that need it between `"`, and a first line with the names of the columns.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import TextIO

from assay.intake.table import COLUMNS, Alike, Asked, Pair, Rows
from assay.record import Record


class Misshapen(Record):
    """A row that has another number of values than there are columns, or none that can be read."""

    row: int
    line: int
    found: str


class CommaSeparated:
    """The table in a file that `open_file` opens anew each time.

    Raises: `UnicodeDecodeError`, when the file is not UTF-8.
    """

    def __init__(self, path: str, open_file: Callable[[], TextIO]) -> None:
        self.path = path
        self._open = open_file
        with open_file() as file:
            self.columns: Sequence[str] = tuple(next(csv.reader(file), ()))
        self.misshapen: list[Misshapen] = []
        self._empty: dict[str, Rows] = {}
        self._pairs: dict[tuple[str, str], int] = {}
        self._first_rows: list[int] = []
        self._numbers: list[int] = []
        self._cases: dict[tuple[str, str], list[int]] = {}

    def read(self) -> None:
        """Go through the rows once, the columns being those of a table."""
        pairs, cases, counts = self._pairs, self._cases, self._numbers
        for row, (unit, case, question, answer) in enumerate(self._rows(note=True), 1):
            if not (unit and case and question and answer):
                self._note_empty(row, (unit, case, question, answer))
                continue
            number = pairs.get((question, answer))
            if number is None:
                number = pairs[question, answer] = len(counts)
                counts.append(0)
                self._first_rows.append(row)
            counts[number] += 1
            of_case = cases.get((unit, case))
            if of_case is None:
                cases[unit, case] = [number]
            else:
                of_case.append(number)

    def _rows(self, note: bool = False) -> Iterator[Cells]:
        """The values of our columns in each row; what is misshapen counts as empty."""
        places = [self.columns.index(column) for column in COLUMNS]
        first, second, third, fourth = places
        width = len(self.columns)
        with self._open() as file:
            reader = csv.reader(file)
            next(reader, None)
            row = 0
            try:
                for row, values in enumerate(reader, 1):
                    if len(values) == width:
                        yield values[first], values[second], values[third], values[fourth]
                    elif not values:
                        yield "", "", "", ""
                    else:
                        if note:
                            found = f"{len(values)} values"
                            self.misshapen.append(Misshapen(row, reader.line_num, found))
                        yield MISSHAPEN
            except csv.Error:
                if note:
                    found = "something that cannot be read"
                    self.misshapen.append(Misshapen(row + 1, reader.line_num, found))

    def _note_empty(self, row: int, values: Cells) -> None:
        if values is MISSHAPEN or not any(values):
            return
        for column, value in zip(COLUMNS, values, strict=True):
            if not value:
                noted = self._empty.get(column, Rows(row, 0))
                self._empty[column] = Rows(noted.first, noted.number + 1)

    # -------------------------------------------------------------- what a table gives
    def empty(self, column: str) -> Rows | None:
        """The rows that have nothing in a column."""
        return self._empty.get(column)

    def pairs(self) -> Sequence[Pair]:
        """The different pairs, in the order in which they come."""
        return [
            Pair(question, answer, Rows(first, number))
            for (question, answer), first, number in zip(
                self._pairs, self._first_rows, self._numbers, strict=True
            )
        ]

    def alike(self) -> Iterable[Alike]:
        """The cases, in the order of the table."""
        found: dict[tuple[str, tuple[int, ...], bool], tuple[str, int]] = {}
        for (unit, case), pairs in self._cases.items():
            pattern = tuple(sorted(set(pairs)))
            key = unit, pattern, len(pattern) < len(pairs)
            first, number = found.get(key, (case, 0))
            found[key] = first, number + 1
        return (
            (unit, pattern, first, number, repeated)
            for (unit, pattern, repeated), (first, number) in found.items()
        )

    def counted(self, questions: Sequence[Sequence[int]]) -> None:
        """Cases are as quick to read."""

    def rows_of(self, wanted: Collection[Asked]) -> Mapping[Asked, Rows]:
        """The rows in which some questions of some cases are answered."""
        found: dict[Asked, Rows] = {}
        for row, (unit, case, question, _) in enumerate(self._rows() if wanted else (), 1):
            asked = unit, case, question
            if asked in wanted:
                before = found.get(asked, Rows(row, 0))
                found[asked] = Rows(before.first, before.number + 1)
        return found


Cells = tuple[str, str, str, str]
"""Unit, case, question and answer of a row."""

MISSHAPEN: Cells = ("", "", "", "")
