"""A report as plain text, for a terminal and for an e-mail.

It does *not* say anything that `page` does not.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Sequence

from assay.reports.page import ItemPage, Near, Page, ShareRow, Statement
from assay.reports.sections import (
    concerns,
    is_wanted_for,
    mark,
    nearest_parts,
    shown_nearness,
    shown_reasons,
    where,
    with_score,
)

WIDTH = 96
CODE = re.compile(r"(?<=\b[A-Z]) (?=\d)|(?<=\b[A-Z]{2}) (?=\d)|(?<=\d) (?=\(\w\)|of \d)")
"""The space inside a printed code, where no line may end: `P 2.1`, `A 3 (c)`."""


def render(page: Page) -> str:
    """The whole report."""
    return "\n".join(_page(page)).rstrip("\n") + "\n"


def render_item(page: Page, item: ItemPage) -> str:
    """Why one item is rated as it is, and why it is not rated better."""
    lines = [*_head(page), "", *_rated(page, item)]
    for near in item.nearness:
        asked = _question(page, near)
        lines += ["", asked] if asked not in lines else []
        lines += [line for statement in near.statements() for line in _statement(statement)]
    nearest = nearest_parts(page, item)
    if nearest:
        lines += ["", page.say("What is nearest to a better rating?")]
        lines += [line for statement in nearest for line in _statement(statement)]
    about = [statement for statement in page.findings if concerns(statement, item)]
    lines += ["", *_list(page.say("Findings"), about)]
    wanted = [each for each in page.missing if is_wanted_for(each, item)]
    lines += _list(page.say("Missing"), wanted)
    return "\n".join(lines).rstrip("\n") + "\n"


def _question(page: Page, near: Near) -> str:
    """What a paragraph on another rating answers."""
    if near.step.of_start:
        return page.say("How near is the starting point to another?")
    if near.step.better:
        return page.say("Why not {rating}?", rating=near.title)
    return page.say("What would have lost it?")


def _page(page: Page) -> Iterator[str]:
    yield from _head(page)
    yield ""
    yield from _summary(page)
    yield ""
    for item in page.items():
        yield from _item(page, item)
        yield ""
    yield from _list(page.say("Findings"), page.findings)
    yield from _list(page.say("Missing"), page.missing)
    for unit in page.units:
        yield from ["", *_page(unit)]


def _head(page: Page) -> Iterator[str]:
    if page.unit:
        yield page.unit
    yield page.say("{title}, version {version}", title=page.title, version=page.version)


def _summary(page: Page) -> Iterator[str]:
    rows = [(item.heading, item.outcome, item.score) for item in page.standards]
    rows += [(item.heading, item.outcome, item.score) for item in page.ratings]
    yield from _table(rows)


def _item(page: Page, item: ItemPage) -> Iterator[str]:
    yield from _rated(page, item)
    for statement in shown_nearness(item):
        yield from _statement(statement)


def _rated(page: Page, item: ItemPage) -> Iterator[str]:
    yield f"{item.heading}: {with_score(item)}"
    if item.shares:
        yield ""
        rows = [_share(page, row) for row in item.shares]
        yield from _table([_share_head(page, item), *rows])
        yield ""
    for statement in shown_reasons(item):
        yield from _statement(statement)
    if item.possible:
        yield from _bullet(item.possible)


def _share_head(page: Page, item: ItemPage) -> tuple[str, ...]:
    return ("", item.counted_as, page.say("Cases"), page.say("Share"), page.say("Band"), "")


def _share(page: Page, row: ShareRow) -> tuple[str, ...]:
    return (row.question, row.counted, row.base, row.percent, row.rating, mark(page, row))


def _list(title: str, statements: Sequence[Statement]) -> Iterator[str]:
    if not statements:
        return
    yield title
    for statement in statements:
        yield from _statement(statement)
    yield ""


def _statement(statement: Statement) -> Iterator[str]:
    trace = where(statement.trace)
    yield from _bullet(f"{statement.text} [{trace}]" if trace else statement.text)


def _bullet(text: str) -> Iterator[str]:
    for line in textwrap.wrap(
        CODE.sub("\u00a0", text),
        WIDTH,
        initial_indent="  - ",
        subsequent_indent="    ",
        break_long_words=False,
        break_on_hyphens=False,
    ):
        yield line.replace("\u00a0", " ")


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
