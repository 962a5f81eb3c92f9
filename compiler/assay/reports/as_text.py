"""A report as plain text, for a terminal and for an e-mail.

It does *not* say anything that `page` does not.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from assay.reports.page import ItemPage, Page, ShareRow, Statement
from assay.reports.sections import shown_reasons, where

WIDTH = 96


def render(page: Page) -> str:
    """The whole report."""
    return "\n".join(_page(page)).rstrip("\n") + "\n"


def render_item(page: Page, item: ItemPage) -> str:
    """What is said of one item."""
    lines = [*_head(page), "", *_item(item)]
    return "\n".join(lines).rstrip("\n") + "\n"


def _page(page: Page) -> Iterator[str]:
    yield from _head(page)
    yield ""
    yield from _summary(page)
    yield ""
    for item in page.items():
        yield from _item(item)
        yield ""
    yield from _list("Found on the way", page.findings)
    yield from _list("Missing", page.missing)
    for unit in page.units:
        yield from ["", *_page(unit)]


def _head(page: Page) -> Iterator[str]:
    if page.unit:
        yield page.unit
    yield f"{page.title}, version {page.version}"


def _summary(page: Page) -> Iterator[str]:
    rows = [(item.heading, item.outcome, item.score) for item in page.standards]
    rows += [(item.heading, item.outcome, item.score) for item in page.ratings]
    yield from _table(rows)


def _item(item: ItemPage) -> Iterator[str]:
    score = f", {item.score}" if " of " in item.score else ""
    yield f"{item.heading}: {item.outcome}{score}"
    if item.shares:
        yield ""
        yield from _table([_share_head(item), *(_share(row) for row in item.shares)])
        yield ""
    for statement in shown_reasons(item):
        yield from _statement(statement)
    for statement in item.nearness:
        yield from _statement(statement)


def _share_head(item: ItemPage) -> tuple[str, ...]:
    return ("", item.counted_as, "Cases", "Share", "Band", "")


def _share(row: ShareRow) -> tuple[str, ...]:
    mark = "sets the rating" if row.deciding else ""
    return (row.question, row.counted, row.base, row.percent, row.rating, mark)


def _list(title: str, statements: Sequence[Statement]) -> Iterator[str]:
    if not statements:
        return
    yield title
    for statement in statements:
        yield from _statement(statement)
    yield ""


def _statement(statement: Statement) -> Iterator[str]:
    trace = where(statement.trace)
    text = f"{statement.text} [{trace}]" if trace else statement.text
    yield from textwrap.wrap(
        text,
        WIDTH,
        initial_indent="  - ",
        subsequent_indent="    ",
        break_long_words=False,
        break_on_hyphens=False,
    )


def _table(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Columns side by side, numbers to the right."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        cells = [
            cell.rjust(width) if _is_number(cell) else cell.ljust(width)
            for cell, width in zip(row, widths, strict=True)
        ]
        yield f"  {'  '.join(cells)}".rstrip()


def _is_number(cell: str) -> bool:
    return cell[:1].isdigit()
