"""Do all rows but one of a table follow a law that the table does not state?

A law puts the start of each rating at one fraction of what a row can score at most. The start in
one row says between which two fractions that one lies, so rows have a law in common as long as
something is left between. Where the table states its law, `tables.py` holds each row against that,
and nothing is asked here; nor is anything where two rows or more stand apart.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assay.diagnostics import Diagnostic, tables
from assay.record import Record
from assay.syntax import tree

TYPE_CHECKING = False
if TYPE_CHECKING:
    from fractions import Fraction

FEWEST = 4
"""With fewer rows, two that agree are too little to hold a third against."""


class PrintedRow(Record):
    """Where each rating but the worst starts in a row, and the cells that say so."""

    units: int
    greatest: int
    ratings: tuple[str, ...]
    starts: tuple[int, ...]
    cells: tuple[tree.Node, ...]


def apart(rows: Sequence[PrintedRow]) -> Iterator[Diagnostic]:
    """The one row that does not follow what the others have in common.

    Reports: W0418.
    """
    if len(rows) < FEWEST or _common(rows) is not None:
        return
    alone = [row for row in rows if _common([one for one in rows if one is not row]) is not None]
    if len(alone) != 1:
        return
    row = alone[0]
    law = _common([one for one in rows if one is not row])
    for place, (least, limit) in enumerate(law or ()):
        first = int(least * row.greatest) + 1
        last = -int(-limit * row.greatest // 1)
        start = row.starts[place]
        if not first <= start <= last:
            cell = row.cells[place]
            expected = str(first) if first == last else f"{first} to {last}"
            yield tables.RowStandsApart(
                cell.start, cell.end, row.units, row.ratings[place], start, expected
            )
            return


def _common(rows: Sequence[PrintedRow]) -> list[tuple[Fraction, Fraction]] | None:
    """For each rating, the fractions between which the law of all these rows lies; none if some
    rating has no such fraction. A start above a fraction and a start at one differ only at the
    ends, which are left out."""
    from fractions import Fraction

    found = []
    for place in range(len(rows[0].starts)):
        least = max(Fraction(row.starts[place] - 1, row.greatest) for row in rows)
        limit = min(Fraction(row.starts[place], row.greatest) for row in rows)
        if least >= limit:
            return None
        found.append((least, limit))
    return found
