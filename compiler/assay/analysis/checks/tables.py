"""Do the rows of a table hold together: each with its own maximum, with one another, and
with the law they follow?"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from assay.analysis.checks.bands import fits, names_unknown, order_of, scores, starts_by_law
from assay.analysis.checks.unsaid_law import PrintedRow, apart
from assay.analysis.facts import Facts, Scope
from assay.diagnostics import Diagnostic, bands, tables
from assay.syntax import tree
from assay.syntax.tree import Node

CLOSED_UP = "let one range start just above where the one before it ends (`0 to 2`, then `3 to 7`)"


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Reports: E0408, W0410 to E0416, W0418, E0419, and E0401 and W0402 inside a row."""
    for scope in facts.scopes:
        for table in scope.each(tree.Table):
            yield from _table(facts, scope, table)


def _table(facts: Facts, scope: Scope, table: tree.Table) -> Iterator[Diagnostic]:
    rows = tree.each(table, tree.Row)
    order = order_of(facts, table)
    if len(rows) < 2 or not order:
        yield bands.NothingIsBanded(
            table.name.start, table.name.end, f"the rows of `{table.name.value}`"
        )
        return
    misshapen = [
        problem for number, row in enumerate(rows) for problem in _shape(row, number, len(order))
    ]
    yield from misshapen
    if misshapen or not set(_columns(rows[0])) <= set(order):
        return  # a rating that is not on the scale is reported where its name stands
    unordered = _unordered(rows, order)
    if unordered is not None:
        yield unordered
        return
    printed = [
        row
        for row in rows[1:]
        if isinstance(row.body[0], tree.Number) and len(row.body) == len(order) + 1
    ]
    columns = _columns(rows[0])
    yield from _twice(printed)
    top = _top(facts, scope, table)
    said = tree.first(table, tree.Law)
    if said is not None and not fits(said, len(order)):
        yield tables.LawMisfits(said.start, said.end, len(said.fractions), len(order) - 1)
        said = None
    for row in printed:
        yield from _row(row, columns, order, top, said)
    yield from _alike(printed, top)
    if tree.first(table, tree.Law) is None:
        yield from apart([_starts(row, columns, order, top) for row in printed if top])
    yield from _missing(table, printed, said is not None)


def _shape(row: tree.Row, number: int, ratings: int) -> Iterator[Diagnostic]:
    cells = row.body
    if number == 0:
        if len(cells) != ratings + 1 or not all(isinstance(cell, tree.Name) for cell in cells):
            expected = f"the word `units` and the names of the {ratings} ratings"
            yield tables.RowMisshapen(row.start, row.end, f"{len(cells)} cells", expected)
    elif len(cells) != ratings + 1:
        expected = f"{ratings + 1}: a number of units, and a range for each of {ratings} ratings"
        yield tables.RowMisshapen(row.start, row.end, f"{len(cells)} cells", expected)
    elif not isinstance(cells[0], tree.Number) or any(
        isinstance(cell, tree.Name) for cell in cells
    ):
        expected = "a number of units, then numbers or ranges such as `0 to 2`"
        yield tables.RowMisshapen(row.start, row.end, "a word among its cells", expected)
    else:
        for cell in cells[1:]:
            low, high = ends(cell)
            if low > high:
                yield bands.RunsBackward(cell.start, cell.end, str(low), str(high))


def _columns(heading: tree.Row) -> list[str]:
    """The ratings that the heading row names, column by column."""
    return [cell.value for cell in heading.body[1:] if isinstance(cell, tree.Name)]


def _unordered(rows: tuple[tree.Row, ...], order: tuple[str, ...]) -> Diagnostic | None:
    """A heading that names a rating twice, or puts the ratings in another order than that in which
    the scores of most rows rise: the ranges are right then, and stand under the wrong names."""
    heading, columns = rows[0], _columns(rows[0])
    rising = [
        all(ends(one)[1] < ends(other)[0] for one, other in itertools.pairwise(row.body[1:]))
        for row in rows[1:]
    ]
    ordered = tuple(columns) == order or (len(set(columns)) == len(order) and not any(rising))
    if ordered:
        return None
    found = "the columns " + ", ".join(f"`{column}`" for column in columns)
    expected = "the ratings in the order of the scale: " + ", ".join(f"`{one}`" for one in order)
    return tables.RowMisshapen(heading.start, heading.end, found, expected)


def _top(facts: Facts, scope: Scope, table: tree.Table) -> int:
    """The most that one unit can score by the methods that use the table."""
    for declaration in scope.declarations:
        for score in _scores_in(facts, declaration, table):
            if names_unknown(facts, score):
                continue
            items = facts.items.get(score, ())
            return sum(max(scores(facts, symbol), default=0) for symbol in items)
    scale = facts.scale.get(table)
    points = tree.each(scale.node, tree.Point) if scale is not None else ()
    return max((point.score.value for point in points), default=0)


def _scores_in(facts: Facts, node: Node, table: tree.Table) -> Iterator[tree.ScoreOf]:
    rated = tree.first(node, tree.RatedBy)
    method: Node | None = rated.method if rated is not None else None
    if isinstance(method, tree.Judgement):
        method = method.starting_from.method if method.starting_from is not None else None
    if isinstance(method, tree.BandedScore) and isinstance(method.banded, tree.InTable):
        symbol = facts.target.get(method.banded.table)
        if symbol is not None and symbol.node is table:
            yield method.score


def units_of(row: tree.Row) -> int:
    """The number of units that a row is for."""
    head = row.body[0]
    return head.value if isinstance(head, tree.Number) else -1


def ends(cell: Node) -> tuple[int, int]:
    """The least and the greatest score of a cell."""
    if isinstance(cell, tree.CellRange):
        return cell.low.value, cell.high.value
    return (cell.value, cell.value) if isinstance(cell, tree.Number) else (0, 0)


def _twice(rows: list[tree.Row]) -> Iterator[Diagnostic]:
    seen: dict[int, tree.Row] = {}
    for row in rows:
        other = seen.setdefault(units_of(row), row)
        if other is not row:
            yield tables.RowTwice(row.start, row.end, units_of(row), (other.start, other.end))


def _row(
    row: tree.Row, columns: list[str], order: tuple[str, ...], top: int, said: tree.Law | None
) -> Iterator[Diagnostic]:
    units = units_of(row)
    cells = {
        rating: (cell, *ends(cell)) for rating, cell in zip(columns, row.body[1:], strict=True)
    }
    ranked = [(rating, *cells[rating]) for rating in order if rating in cells]
    for (one, here, _, high), (other, there, low, _) in itertools.pairwise(ranked):
        if low <= high:
            place = (here.start, here.end)
            yield bands.BandsOverlap(there.start, there.end, one, other, f"a score of {low}", place)
        elif low > high + 1:
            example = f"a score of {high + 1} with {units} units"
            yield bands.BandsLeaveGap(here.start, here.end, example, CLOSED_UP)
    greatest = max(high for _, _, _, high in ranked)
    if greatest != top * units:
        yield tables.RowMeasuresAnotherMaximum(row.start, row.end, units, greatest, top * units)
    if said is not None:
        starts = starts_by_law(said, top * units)
        for (rating, cell, low, _), start in zip(ranked[1:], starts, strict=True):
            if low != start:
                called = f"the row for {units} units"
                yield tables.RowBreaksLaw(cell.start, cell.end, called, rating, str(low), start)
                return  # one finding a row: what is wrong is the row


def _alike(rows: list[tree.Row], top: int) -> Iterator[Diagnostic]:
    """Of two rows alike, the one that misses its own maximum is the copy."""
    seen: dict[tuple[tuple[int, int], ...], tree.Row] = {}
    for row in rows:
        other = seen.setdefault(tuple(ends(cell) for cell in row.body[1:]), row)
        if other is not row and units_of(other) != units_of(row):
            if ends(row.body[-1])[1] == top * units_of(row):
                row, other = other, row
            place = (other.start, other.end)
            yield tables.RowRepeatsAnother(
                row.start, row.end, units_of(row), units_of(other), place
            )


def _starts(row: tree.Row, columns: list[str], order: tuple[str, ...], top: int) -> PrintedRow:
    """What a row says of where ratings start."""
    cells = dict(zip(columns, row.body[1:], strict=True))
    ratings = tuple(rating for rating in order[1:] if rating in cells)
    found = tuple(cells[rating] for rating in ratings)
    starts = tuple(ends(cell)[0] for cell in found)
    return PrintedRow(units_of(row), top * units_of(row), ratings, starts, found)


def _missing(table: tree.Table, rows: list[tree.Row], by_law: bool) -> Iterator[Diagnostic]:
    printed = sorted({units_of(row) for row in rows})
    missing = [units for units in range(printed[0], printed[-1]) if units not in printed]
    if missing:
        shown = ", ".join(runs(missing))
        yield tables.RowsMissing(table.name.start, table.name.end, table.name.value, shown, by_law)


def runs(numbers: list[int]) -> Iterator[str]:
    """`10`, `12`, `14 to 17`."""
    start = last = numbers[0]
    for value in [*numbers[1:], -1]:
        if value == last + 1:
            last = value
            continue
        yield str(start) if start == last else f"{start} to {last}"
        start = last = value
