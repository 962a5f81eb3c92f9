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


def rated(framework: model.Framework, code: str) -> model.Item | None:
    """The rated item of a code."""
    return framework.index.any_item(code)


def method(framework: model.Framework, code: str) -> model.Method | None:
    """How an item is rated; None for one that is not, or is rated by its tests."""
    found: model.Method | None = getattr(rated(framework, code), "method", None)
    return found


def computed(framework: model.Framework, code: str) -> model.Computed | None:
    """The method that computes a rating, or the starting point of a judgement."""
    found = method(framework, code)
    return found.starting_from if isinstance(found, model.Judgement) else found


def extreme(framework: model.Framework, code: str) -> str:
    """`lowest` or `highest`."""
    found = computed(framework, code)
    return found.extreme if isinstance(found, model.LowestOrHighest) else "lowest"


def banding(framework: model.Framework, code: str) -> model.Banding | None:
    """The printed bands of an item; None where it has a table, or none."""
    match getattr(computed(framework, code), "banded", None):
        case model.InBands(bands=bands):
            return framework.index.bands(bands).banding
        case model.InOwnBands(banding=own):
            return own
        case _:
            return None


def bands(framework: model.Framework, code: str) -> model.Bands | model.Table | None:
    """The named bands or the table of an item."""
    match getattr(computed(framework, code), "banded", None):
        case model.InBands(bands=bands):
            return framework.index.bands(bands)
        case model.InTable(table=table):
            return framework.index.table(table)
        case _:
            return None


def scale(framework: model.Framework, code: str) -> model.Scale | None:
    """The scale that an item is rated on."""
    found = getattr(rated(framework, code), "scale", None)
    return None if found is None else framework.index.scale(found)


def bander(framework: model.Framework, code: str) -> Bander | None:
    """The evaluator's banding of the shares of an item."""
    bands_of = banding(framework, code)
    scale_of = scale(framework, code)
    if bands_of is None or scale_of is None:
        return None
    return Bander(bands_of, scale_of)


def lines_of(framework: model.Framework, code: str, outcomes: Sequence[str]) -> list[model.Band]:
    """The bands that give one rating, when it is one."""
    printed = banding(framework, code)
    if printed is None or len(outcomes) != 1 or outcomes[0] == NOT_RATED:
        return []
    return [band for band in printed.bands if band.rating == outcomes[0]]


def printed_band(framework: model.Framework, code: str, outcomes: Sequence[str]) -> str:
    """`50% to 64%`; empty where no single band is printed for the rating."""
    found = lines_of(framework, code, outcomes)
    return model_words.range(framework, found[0].range) if len(found) == 1 else ""


def not_rated_when(framework: model.Framework, code: str) -> model.Condition | None:
    """When an item is not rated."""
    found: model.Condition | None = getattr(rated(framework, code), "not_rated_when", None)
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
