"""Columns: neighbours of one kind stand in columns, and rows of tables between their bars.

An empty line, or anything that is not such an entry, ends a run; a comment does not. It widens the
space before words and does *not* move a word to another line.
"""

from __future__ import annotations

from itertools import pairwise, zip_longest

from assay.formatter.lines import LIMIT, STEP, Line
from assay.formatter.words import CLAUSE, Word
from assay.syntax import tree

COLUMNS: dict[type[tree.Node], tuple[str, ...]] = {
    tree.Point: ("score", "title"),
    tree.Answer: ("title", "effect"),
    tree.Band: ("range", "title"),
    tree.Fact: ("title", "kind"),
    tree.Choice: ("title",),
    tree.Characteristic: ("texts",),
    tree.Milestone: ("title", "moment"),
}
"""Of each kind of entry, the fields that start a column; a name starts the first."""

HEADS: dict[type[tree.Node], int] = {
    tree.Version: 1,
    tree.CitedAs: 2,
    tree.Date: 1,
    tree.InForce: 2,
    tree.Languages: 1,
    tree.Publisher: 1,
    tree.Codes: 1,
    tree.Use: 1,
    tree.Inspects: 1,
    tree.Domain: 1,
    tree.Role: 1,
}
"""What heads a framework or document, and how many words name each; these align together."""

BETWEEN_COLUMNS = 2


def align(lines: list[Line]) -> None:
    """Set the spaces that make columns."""
    run: list[Line] = []
    running: object = None
    parted = False
    for line in lines:
        parted = parted or line.blank
        if line.remark:
            continue
        family = _family(line)
        if parted or family is not running:
            _align_run(run)
            run = []
        running, parted = family, False
        if family is not None:
            run.append(line)
    _align_run(run)


def _family(line: Line) -> object:
    """What a line must share with its neighbours to stand in columns with them, or None."""
    kind = type(line.statement)
    if not line.plain or line.code[-1].kind in "{}":
        return None
    if kind in HEADS:
        return HEADS
    return kind if kind in COLUMNS or kind is tree.Row else None


def _align_run(run: list[Line]) -> None:
    if len(run) < 2:
        return
    rows = [_columns(line) for line in run]
    gap = BETWEEN_COLUMNS if type(run[0].statement) in COLUMNS else 1
    fitted = [line for line in run if line.width <= LIMIT]
    widths = [
        max((_width(cell) for cell in column if cell), default=0)
        for column in zip_longest(*(row[:-1] for row in rows))
    ]
    for row in rows:
        for cell, after, width in zip(row, row[1:], widths, strict=False):
            after[0].space = gap + width - _width(cell)
    if any(line.width > LIMIT for line in fitted):
        for row in rows:
            for cell in row[1:]:
                cell[0].space = 1
    elif type(run[0].statement) is tree.Characteristic:
        for line in run:
            _hang(line, STEP * line.depth + widths[0] + gap)


def _hang(line: Line, column: int) -> None:
    """Let a list of sentences that is too long go down its column, a sentence a line."""
    if all(column + len(word.text) < LIMIT for word in line.code[1:]):
        line.hang = column
        for word in line.code[2:]:
            if word.kind != ",":
                word.before = (0, CLAUSE)


def _columns(line: Line) -> list[list[Word]]:
    """The words of a line, column by column."""
    starts = [0, *_column_starts(line), len(line.code)]
    return [line.code[start:end] for start, end in pairwise(starts)]


def _column_starts(line: Line) -> list[int]:
    """Which words start a column, the first left out."""
    statement = line.statement
    assert statement is not None  # lines without one have no family
    kind = type(statement)
    if kind in HEADS:
        return [HEADS[kind]]
    if kind is tree.Row:
        return [at for at, word in enumerate(line.code) if word.kind == "|"][1:]
    fields = [getattr(statement, field) for field in COLUMNS[kind]]
    parts = [field[0] if isinstance(field, tuple) else field for field in fields if field]
    offsets = {part.start for part in parts}
    return [at for at, word in enumerate(line.code) if word.start in offsets]


def _width(cell: list[Word]) -> int:
    return len(cell[0].text) + sum(len(word.text) + word.space for word in cell[1:])
