"""How an item is rated, as the model says it: its method, its bands, and where they stand.

What a report needs to look up beside a result. It does *not* rate or word anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assay import model
from assay.evaluator.banding import Bander
from assay.evaluator.inspection import NOT_RATED
from assay.model import words as model_words
from assay.reports.book import Book


def rated(book: Book, code: str) -> model.Item | None:
    """The rated item of a code."""
    return book.index.any_item(code)


def method(book: Book, code: str) -> model.Method | None:
    """How an item is rated; None for one that is not, or is rated by its tests."""
    found: model.Method | None = getattr(rated(book, code), "method", None)
    return found


def computed(book: Book, code: str) -> model.Computed | None:
    """The method that computes a rating, or the starting point of a judgement."""
    found = method(book, code)
    return found.starting_from if isinstance(found, model.Judgement) else found


def extreme(book: Book, code: str) -> str:
    """`lowest` or `highest`."""
    found = computed(book, code)
    return found.extreme if isinstance(found, model.LowestOrHighest) else "lowest"


def banding(book: Book, code: str) -> model.Banding | None:
    """The printed bands of an item; None where it has a table, or none."""
    match getattr(computed(book, code), "banded", None):
        case model.InBands(bands=bands):
            return book.index.bands(bands).banding
        case model.InOwnBands(banding=own):
            return own
        case _:
            return None


def bands(book: Book, code: str) -> model.Bands | model.Table | None:
    """The named bands or the table of an item."""
    match getattr(computed(book, code), "banded", None):
        case model.InBands(bands=bands):
            return book.index.bands(bands)
        case model.InTable(table=table):
            return book.index.table(table)
        case _:
            return None


def scale(book: Book, code: str) -> model.Scale | None:
    """The scale that an item is rated on."""
    found = getattr(rated(book, code), "scale", None)
    return None if found is None else book.index.scale(found)


def bander(book: Book, code: str) -> Bander | None:
    """The evaluator's banding of the shares of an item."""
    return book.once(("bander", code), lambda: _new_bander(book, code))


def _new_bander(book: Book, code: str) -> Bander | None:
    bands_of = banding(book, code)
    scale_of = scale(book, code)
    if bands_of is None or scale_of is None:
        return None
    return Bander(bands_of, scale_of)


def lines_of(book: Book, code: str, outcomes: Sequence[str]) -> list[model.Band]:
    """The bands that give one rating, when it is one."""
    printed = banding(book, code)
    if printed is None or len(outcomes) != 1 or outcomes[0] == NOT_RATED:
        return []
    return [band for band in printed.bands if band.rating == outcomes[0]]


def printed_band(book: Book, code: str, outcomes: Sequence[str]) -> str:
    """`50% to 64%`; empty where no single band is printed for the rating."""
    return book.once(("band", code, outcomes), lambda: _look_up_band(book, code, outcomes))


def _look_up_band(book: Book, code: str, outcomes: Sequence[str]) -> str:
    found = lines_of(book, code, outcomes)
    return model_words.range(book.framework, found[0].range) if len(found) == 1 else ""


def not_rated_when(book: Book, code: str) -> model.Condition | None:
    """When an item is not rated."""
    found: model.Condition | None = getattr(rated(book, code), "not_rated_when", None)
    return found


def every_rated(framework: model.Framework) -> Iterator[str]:
    """The codes of all items that may be rated: wholes first, then standards by domain and code.

    What is brought in comes after the framework's own.
    """
    parts: tuple[model.Framework | model.BroughtIn, ...] = (framework, *framework.uses)
    for part in parts:
        for rating in part.ratings:
            yield rating.code
            yield from (test.code for test in rating.tests)
    for part in parts:
        domains = [domain.code for domain in part.domains]
        for standard in sorted(part.standards, key=lambda each: _place(each, domains)):
            yield standard.code
            yield from (question.code for question in standard.key_questions)


def _place(standard: model.Standard, domains: Sequence[str]) -> tuple[int, list[tuple[str, int]]]:
    """Where a standard comes in a list: its domain, then its code, `P9` before `P10`."""
    domain = domains.index(standard.domain) if standard.domain in domains else len(domains)
    pieces = re.findall(r"(\D*)(\d*)", standard.code)
    return domain, [(word, int(number or 0)) for word, number in pieces]
