"""Where a reason or a finding is published and where it is written: sections, and a line of a rule
file.

It does *not* say what they say.
"""

from __future__ import annotations

from typing import assert_never

from assay import model
from assay.evaluator.result import (
    ByDeparture,
    ByExtreme,
    ByJudgement,
    ByLine,
    ByRule,
    ByScore,
    BySettlement,
    ByShare,
    Found,
    ItemResult,
    NoRow,
    NotRatedBecause,
    Reason,
)
from assay.record import Record
from assay.reports import findings, methods, names
from assay.reports.book import Book


class Trace(Record):
    """`sources` are `manual 7.1`, `place` is `standards/…/rules.assay:12`; `illustrative` when the
    rule is ours and not published."""

    sources: tuple[str, ...] = ()
    place: str = ""
    illustrative: bool = False


NOWHERE = Trace()


def of_reason(book: Book, item: ItemResult, said: Reason) -> Trace:
    """Where the rule behind a reason stands."""
    match said:
        case ByShare():
            return _of_band(book, item.code, said.outcomes)
        case ByScore():
            units = len({part.unit for part in said.made_from})
            return _of_row(book, item.code, units) or _of_band(book, item.code, said.outcomes)
        case ByLine():
            return _of_line(book, item.code, said.line)
        case ByRule():
            return of_rule(book, said.rule, said.then)
        case ByExtreme() | ByJudgement() | NotRatedBecause():
            return of_item(book, item.code)
        case ByDeparture() | BySettlement():
            return NOWHERE
        case _:
            assert_never(said)


def of_found(book: Book, found: Found) -> Trace:
    """Where the rule behind a finding stands."""
    rule = findings.rule_of(found)
    if rule is not None:
        return of_rule(book, *rule)
    if isinstance(found, NoRow):
        table = book.index.table(found.table)
        return _trace(table, table.place)
    item = findings.item_of(found)
    return of_item(book, item) if item else NOWHERE


def of_rule(book: Book, code: str, then: int) -> Trace:
    """An effect of a rule."""
    return book.once(("trace of rule", code, then), lambda: _of_rule(book, code, then))


def _of_rule(book: Book, code: str, then: int) -> Trace:
    rule = names.the_rule(book, code)
    return _trace(rule, rule.then[then].place)


def of_item(book: Book, code: str) -> Trace:
    """A standard, a question or a rating."""
    return book.once(("trace of item", code), lambda: _of_item(book, code))


def _of_item(book: Book, code: str) -> Trace:
    item = book.index.any_item(code)
    return NOWHERE if item is None else _trace(item, item.place)


def _of_band(book: Book, code: str, outcomes: tuple[str, ...]) -> Trace:
    """The line of the band, or of the bands, with the sections of whoever holds it."""
    return book.once(("trace of band", code, outcomes), lambda: _line_of_band(book, code, outcomes))


def _line_of_band(book: Book, code: str, outcomes: tuple[str, ...]) -> Trace:
    holder = methods.bands(book, code) or book.index.any_item(code)
    if holder is None:
        return NOWHERE
    lines = methods.lines_of(book, code, outcomes)
    return _trace(holder, lines[0].place if lines else holder.place)


def _of_row(book: Book, code: str, units: int) -> Trace | None:
    """The row of a table for a number of units; None where there is none."""
    table = methods.bands(book, code)
    if not isinstance(table, model.Table):
        return None
    places = [row.place for row in table.rows if row.units == units]
    if not places and table.law is not None:
        places = [table.law.place]
    return _trace(table, places[0]) if places else None


def _of_line(book: Book, code: str, line: int) -> Trace:
    item = book.index.any_item(code)
    method = methods.computed(book, code)
    if item is None or not isinstance(method, model.FirstThatFits):
        return NOWHERE
    return _trace(item, method.fits[line].place if line >= 0 else item.place)


def _trace(item: model.Item, place: model.Place) -> Trace:
    sources = tuple(
        f"{source.document} {section}" for source in item.sources for section in source.sections
    )
    return Trace(tuple(dict.fromkeys(sources)), f"{place.path}:{place.line}", item.illustrative)
