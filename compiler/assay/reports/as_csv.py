"""Many reports as one table: a row for each unit and item, for a spreadsheet.

Units of a whole come below it. It does *not* have findings: the other formats do.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from io import StringIO

from assay.evaluator.result import ByRule, ByShare
from assay.reports import names
from assay.reports.page import ItemPage, Page

HEAD = ("unit", "item", "title", "rating", "possible", "score", "share", "because")


def render(pages: Sequence[Page]) -> str:
    """The table, with its head."""
    written = StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(HEAD)
    for page in pages:
        writer.writerows([safe(cell) for cell in row] for row in _rows(page))
    return written.getvalue()


def _rows(page: Page) -> Iterator[tuple[str, ...]]:
    for item in page.items():
        yield (page.unit, *_row(item))
    for unit in page.units:
        yield from _rows(unit)


def _row(item: ItemPage) -> tuple[str, ...]:
    result = item.result
    return (
        item.code,
        item.heading,
        result.rating or "",
        " ".join(result.possible),
        "" if result.score is None else str(result.score),
        _share(item),
        " ".join(statement.text for statement in item.because if _decides(statement.about)),
    )


def _share(item: ItemPage) -> str:
    """The share that set the rating, in percent as it was banded."""
    for reason in item.result.because:
        if isinstance(reason, ByShare) and reason.deciding and reason.percent is not None:
            return names.percent(reason.percent).removesuffix("%")
    return ""


def _decides(reason: object) -> bool:
    if isinstance(reason, ByShare):
        return reason.deciding
    return not (isinstance(reason, ByRule) and reason.verdict == "allowed")


def safe(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    is_number = cell.lstrip("-").isdigit()
    return f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t", "\r") and not is_number else cell
