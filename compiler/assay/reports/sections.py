"""What text and Markdown share: which reasons a page shows, and how a place is written.

It does *not* lay anything out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from assay.evaluator.inspection import NOT_RATED
from assay.evaluator.result import (
    ByScore,
    ByShare,
    Departed,
    Found,
    Missing,
    NotRatedBecause,
    Refused,
    ReviewNeeded,
)
from assay.evaluator.steps import MoreCases
from assay.languages import phrase
from assay.reports.findings import item_of
from assay.reports.page import ItemPage, Page, ShareRow, Statement
from assay.reports.traces import Trace


def shown_reasons(item: ItemPage) -> list[Statement]:
    """The reasons that are sentences of a page.

    The shares that did not set the rating stand in the table above them; of what is not rated, only
    why it is not.
    """
    if item.result.rating == NOT_RATED:
        why = [each for each in item.because if isinstance(each.about, NotRatedBecause)]
        if why:
            return why
    return [
        statement
        for statement in item.because
        if not item.shares or not isinstance(statement.about, ByShare) or statement.about.deciding
    ]


def shown_nearness(item: ItemPage) -> list[Statement]:
    """What a page says of other ratings; what was proposed stands among the reasons."""
    return [
        statement
        for near in item.nearness
        if not near.was_proposed
        for statement in near.statements()
    ]


SETS, MAY_SET = phrase("sets the rating"), phrase("may set the rating")


def mark(page: Page, row: ShareRow) -> str:
    """What the last column of a table of shares says."""
    if not row.deciding:
        return ""
    return page.say(SETS if row.known else MAY_SET)


def with_score(item: ItemPage) -> str:
    """What an item came to, with its score where that is one of so many."""
    is_share = item.score and item.result.out_of is not None
    return f"{item.outcome}, {item.score}" if is_share else item.outcome


def nearest_parts(page: Page, item: ItemPage) -> list[Statement]:
    """Of a total, what its parts would have needed for their next rating, fewest cases first."""
    totals = [each for each in item.result.because if isinstance(each, ByScore)]
    parts = {part.code for total in totals for part in total.made_from if not part.unit}
    found = []
    for other in page.items():
        if other.code in parts and other.nearness and other.nearness[0].step.better:
            near = other.nearness[0]
            cases = [need.more for need in near.step.needs if isinstance(need, MoreCases)]
            if cases and not near.rules:
                text = f"{other.heading}: {near.way.text}"
                found.append((sum(cases), Statement(text, near.way.trace, near.step)))
    return [statement for _, statement in sorted(found, key=lambda each: each[0])]


def concerns(statement: Statement, item: ItemPage) -> bool:
    """Whether a finding is about an item, or about a question that it is rated from.

    What the reasons of the item have said already is not said again.
    """
    about = statement.about
    if not isinstance(about, Found) or isinstance(about, Refused | ReviewNeeded | Departed):
        return False
    shares = [each.question for each in item.result.because if isinstance(each, ByShare)]
    return item_of(about) in (item.code, *shares)


def is_wanted_for(statement: Statement, item: ItemPage) -> bool:
    """Whether an item waits for what is missing."""
    return isinstance(statement.about, Missing) and item.code in statement.about.wanted_for


def where(trace: Trace) -> str:
    """`manual 2.3, 7.1; standards/…/rules.assay:12`."""
    published = cited(source.split(" ", 1) for source in trace.sources)
    if trace.illustrative:
        published.append("illustrative")
    return "; ".join([*published, trace.place] if trace.place else published)


def cited(sources: Iterable[Sequence[str]]) -> list[str]:
    """`manual 2.3, 7.1`: the sections of each document together."""
    sections: dict[str, list[str]] = {}
    for document, *section in sources:
        sections.setdefault(document, []).extend(section)
    return [f"{document} {', '.join(each)}" for document, each in sections.items()]
