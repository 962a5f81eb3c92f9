"""A table as CSV: RFC 4180, with a byte order mark, and no cell that a spreadsheet takes for a
formula.

Excel reads a CSV file as UTF-8 only if it begins with a byte order mark; without one every curly
quote and every accent is broken, in silence. Other programs skip it (`utf-8-sig` in Python).

Spreadsheets take a cell that begins with one of a few signs for a formula, and guidance begins with
hyphens where it is a list. Such a cell, and one that begins with an apostrophe itself, gets an
apostrophe in front: whoever takes one leading apostrophe away from every cell has the exact text.
It does *not* keep Excel from taking a code such as `1E5` for a number: the workbook does.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from assay.emitters.forms.bank.columns import Table

FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a formula may begin with, in the wide letters of East Asian settings too."""


def comma_separated(table: Table) -> bytes:
    """The table with a header row; lines end in CR LF, lines within a cell in LF."""
    return lines((column.name for column in table.columns), table.rows)


def lines(names: Iterable[str], rows: Iterable[Iterable[object]]) -> bytes:
    """Rows below the names of their columns."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(names)
    for row in rows:
        writer.writerow(_guarded(cell) if isinstance(cell, str) else cell for cell in row)
    return text.getvalue().encode("utf-8-sig")


def _guarded(text: str) -> str:
    return f"'{text}" if text.startswith((*FORMULA_SIGNS, "'")) else text
