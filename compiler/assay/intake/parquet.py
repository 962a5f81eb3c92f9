"""A table of case answers in a Parquet file, read by DuckDB.

DuckDB finds the different pairs of question and answer and groups the cases that have the same
ones, so that Python sees each only once. The one door to DuckDB, which is loaded when a table is
read. It does *not* need pandas or Arrow.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from assay.intake.table import COLUMNS, Alike, Asked, Counted, Pair, Rows

if TYPE_CHECKING:
    import duckdb

MOST_BITS = 62
"""So many different pairs fit in a whole number of DuckDB, one bit each."""


class NotParquet(Exception):
    """The file is no Parquet file, or is damaged; DuckDB's words say how."""


class Parquet:
    """The table in a file.

    Raises: `ImportError`, where DuckDB is not installed; `NotParquet`; `OSError`.
    """

    def __init__(self, path: str, name: str) -> None:
        import duckdb

        with open(path, "rb"):
            pass  # A file that is not there is for the caller, and not for DuckDB, to speak of.
        self.path = name
        self._connection: duckdb.DuckDBPyConnection = duckdb.connect(
            config={"autoinstall_known_extensions": "false"}
        )
        self._file = f"read_parquet({_text(path)}, file_row_number = true)"
        try:
            described = self._all(f"DESCRIBE SELECT * EXCLUDE (file_row_number) FROM {self._file}")
        except duckdb.Error as mistake:
            raise NotParquet(str(mistake).splitlines()[0]) from mistake
        self.columns: Sequence[str] = tuple(row[0] for row in described)
        self.kinds: dict[str, str] = {row[0]: row[1] for row in described}
        self._pairs: list[Pair] = []

    def read(self) -> None:
        """Find the different pairs, the columns being those of a table."""
        columns = ", ".join(f'CAST("{column}" AS VARCHAR) AS "{column}"' for column in COLUMNS)
        self._execute(
            f"CREATE VIEW told AS SELECT {columns}, file_row_number + 1 AS row FROM {self._file}"
        )
        found = self._all(
            "SELECT question, answer, count(*), min(row) FROM told "
            f"WHERE {_given(*COLUMNS[2:])} GROUP BY ALL ORDER BY 4"
        )
        self._pairs = [
            Pair(question, answer, Rows(first, number)) for question, answer, number, first in found
        ]
        self._execute("CREATE TABLE pair (question VARCHAR, answer VARCHAR, number BIGINT)")
        values = ", ".join(
            f"({_text(pair.question)}, {_text(pair.answer)}, {number})"
            for number, pair in enumerate(self._pairs)
        )
        if values:
            self._execute(f"INSERT INTO pair VALUES {values}")
        if len(self._pairs) <= MOST_BITS:
            pattern = "bit_or(1::BIGINT << number)"
        else:
            pattern = "list_sort(list_distinct(list(number)))"
        self._execute(
            f'CREATE TABLE told_of AS SELECT unit, "case" AS id, {pattern} AS pattern, '
            "count(*) AS rows, min(row) AS row FROM told JOIN pair USING (question, answer) "
            f"WHERE {_given(*COLUMNS)} GROUP BY ALL"
        )

    # -------------------------------------------------------------- what a table gives
    def empty(self, column: str) -> Rows | None:
        """The rows that have nothing in a column."""
        rows = self._rows(f"NOT ({_given(column)})")
        return rows if rows.number else None

    def pairs(self) -> Sequence[Pair]:
        """The different pairs, in the order in which they come."""
        return self._pairs

    def alike(self) -> Iterable[Alike]:
        """The cases, in the order of the table."""
        size = "bit_count(pattern)" if len(self._pairs) <= MOST_BITS else "len(pattern)"
        found = self._all(
            f"SELECT unit, pattern, arg_min(id, row), count(*), rows > {size} FROM told_of "
            "GROUP BY unit, pattern, rows ORDER BY min(row)"
        )
        if len(self._pairs) <= MOST_BITS:
            return found
        return ((unit, tuple(pairs), *more) for unit, pairs, *more in found)

    def counted(self, questions: Sequence[Sequence[int]]) -> Iterable[Counted] | None:
        """How many cases of each unit have each pair, where each case answers all questions."""
        if len(self._pairs) > MOST_BITS or not questions:
            return None
        masks = [sum(1 << number for number in pairs) for pairs in questions]
        each_once = " AND ".join(f"bit_count(pattern & {mask}) = 1" for mask in masks)
        ((whole,),) = self._all(
            f"SELECT bool_and(rows = {len(questions)} AND {each_once}) FROM told_of"
        )
        if not whole:
            return None
        sums = ", ".join(
            f"sum(pattern >> {number} & 1)::BIGINT" for number in range(len(self._pairs))
        )
        found = self._all(
            f"SELECT unit, count(*), {sums} FROM told_of GROUP BY unit ORDER BY min(row)"
        )
        return ((unit, number, numbers) for unit, number, *numbers in found)

    def rows_of(self, wanted: Collection[Asked]) -> Mapping[Asked, Rows]:
        """The rows in which some questions of some cases are answered."""
        where = 'unit = ? AND "case" = ? AND question = ?'
        return {asked: self._rows(where, *asked) for asked in wanted}

    # -------------------------------------------------------------- asking DuckDB
    def _rows(self, where: str, *values: str) -> Rows:
        sql = f"SELECT min(row), count(*) FROM told WHERE {where}"
        ((first, number),) = self._connection.execute(sql, list(values)).fetchall()
        return Rows(first or 0, number)

    def _all(self, sql: str) -> list[Any]:
        return self._connection.execute(sql).fetchall()

    def _execute(self, sql: str) -> None:
        self._connection.execute(sql)


def _text(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _given(*columns: str) -> str:
    return " AND ".join(f"coalesce(\"{column}\", '') <> ''" for column in columns)
