"""A report as Markdown, for a page that a ratings panel reads.

What people wrote is set so that it cannot be taken for markup. It does *not* say anything that
`page` does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assay.reports.page import ItemPage, Page, Statement
from assay.reports.sections import mark, shown_nearness, shown_reasons, where, with_score

MARKUP = re.compile(r"([\\`*_\[\]<>|#~])")


def render(page: Page, level: int = 1) -> str:
    """The whole report, its first heading of this level."""
    return "\n".join(_page(page, level)).rstrip("\n") + "\n"


def _page(page: Page, level: int) -> Iterator[str]:
    yield from _head(page, level)
    rows = [(item.heading, item.outcome, item.score) for item in page.standards]
    rows += [(item.heading, item.outcome, item.score) for item in page.ratings]
    head = (page.say("Standard"), page.say("Rating"), page.say("Score"))
    yield from _table(head, rows, "llr")
    for item in page.items():
        yield from _item(page, item, level + 1)
    yield from _list(page.say("Findings"), page.findings, level + 1)
    yield from _list(page.say("Missing"), page.missing, level + 1)
    for unit in page.units:
        yield from _page(unit, level + 1)


def _head(page: Page, level: int) -> Iterator[str]:
    yield f"{'#' * min(level, 6)} {_plain(page.unit or page.title)}"
    yield ""
    yield _plain(page.say("{title}, version {version}", title=page.title, version=page.version))
    yield ""


def _item(page: Page, item: ItemPage, level: int) -> Iterator[str]:
    yield f"{'#' * min(level, 6)} {_plain(item.heading)}: {_plain(with_score(item))}"
    yield ""
    if item.shares:
        rows = [
            (
                row.question,
                row.counted,
                row.base,
                row.percent,
                row.rating,
                mark(page, row),
            )
            for row in item.shares
        ]
        named = (page.say("Key question"), item.counted_as, page.say("Cases"))
        head = (*named, page.say("Share"), page.say("Band"), "")
        yield from _table(head, rows, "lrrrll")
    yield from (_statement(statement) for statement in shown_reasons(item))
    if item.possible:
        yield f"- {_plain(item.possible)}"
    yield from (_statement(statement) for statement in shown_nearness(item))
    if item.because or item.possible or item.nearness:
        yield ""


def _list(title: str, statements: Sequence[Statement], level: int) -> Iterator[str]:
    if not statements:
        return
    yield f"{'#' * min(level, 6)} {title}"
    yield ""
    yield from (_statement(statement) for statement in statements)
    yield ""


def _statement(statement: Statement) -> str:
    trace = where(statement.trace)
    text = _plain(statement.text)
    return f"- {text} {_plain(f'[{trace}]')}" if trace else f"- {text}"


def _table(head: Sequence[str], rows: Sequence[Sequence[str]], sides: str) -> Iterator[str]:
    if not rows:
        return
    yield _cells(head)
    yield "|" + "|".join("--:" if side == "r" else "---" for side in sides) + "|"
    for row in rows:
        yield _cells(row)
    yield ""


def _cells(cells: Sequence[str]) -> str:
    return f"| {' | '.join(_plain(cell) for cell in cells)} |"


def _plain(text: str) -> str:
    """Text that is no markup: on one line, with what Markdown would take for its own escaped."""
    return MARKUP.sub(r"\\\1", " ".join(text.split()))
