"""What text and Markdown share: which reasons a page shows, and how a place is written.

It does *not* lay anything out.
"""

from __future__ import annotations

from assay.evaluator.result import ByShare
from assay.reports.page import ItemPage, Statement
from assay.reports.traces import Trace


def shown_reasons(item: ItemPage) -> list[Statement]:
    """The reasons that are sentences of a page.

    The shares that did not set the rating stand in the table above them.
    """
    return [
        statement
        for statement in item.because
        if not item.shares or not isinstance(statement.about, ByShare) or statement.about.deciding
    ]


def where(trace: Trace) -> str:
    """`manual 2.3, 7.1; standards/…/rules.assay:12`."""
    sections: dict[str, list[str]] = {}
    for source in trace.sources:
        document, _, section = source.partition(" ")
        sections.setdefault(document, []).append(section)
    published = [f"{document} {', '.join(each)}" for document, each in sections.items()]
    if trace.illustrative:
        published.append("illustrative")
    return "; ".join([*published, trace.place] if trace.place else published)
