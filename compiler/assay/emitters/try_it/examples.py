"""Scenarios of the rule files as documents with which a reader may start.

Only those whose situation is numbers of cases, ratings and reviews, given once. It does *not* run
them or say what they come to: the page does.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from assay import model

Json = dict[str, Any]
RATED = ("standard", "key_question", "rating", "test")


def examples(framework: model.Framework) -> list[Json]:
    """Titles and documents, in the order of the rule files."""
    found = []
    for scenario in framework.scenarios:
        document = None if scenario.examples else _document(framework, scenario)
        if document is not None:
            found.append({"title": _sentence(scenario.title), "document": document})
    return found


def _sentence(title: str) -> str:
    return title[:1].upper() + title[1:]


def _document(framework: model.Framework, scenario: model.Scenario) -> Json | None:
    """What a scenario gives; None where more is given than the page has fields for."""
    made: Json = {
        "framework": framework.code,
        "version": framework.version,
        "unit": _sentence(scenario.title),
    }
    for given in scenario.given:
        for place in _places(framework, given):
            if place is None:
                return None
            member, code, value = place
            made.setdefault(member, {})[code] = value
    return made


def _places(
    framework: model.Framework, given: model.Given
) -> Iterator[tuple[str, str, object] | None]:
    """Where what is given stands in a document: member, code and value."""
    match given:
        case model.GivenAll(items=items, value=value):
            for item in items.items:
                yield _place(framework, item, value)
        case model.GivenValue(subject=model.ItemSubject(item=item), value=value, amount=None):
            yield _place(framework, item, value)
        case model.GivenValue(
            subject=model.ItemSubject(item=item), value=value, amount=model.InCases() as amount
        ):
            yield _counts(framework, item, value, amount)
        case _:
            yield None


def _place(
    framework: model.Framework, item: model.Reference, value: str
) -> tuple[str, str, object] | None:
    if item.kind == "review":
        return "reviews", item.code, value
    if item.kind in RATED and item.code in _own(framework):
        return "ratings", item.code, value
    return None


def _own(framework: model.Framework) -> set[str]:
    """What the framework itself rates; what it brings in is rated in units."""
    own = {standard.code for standard in framework.standards if standard.method is not None}
    return own | {rating.code for rating in framework.ratings if rating.method is not None}


def _counts(
    framework: model.Framework, item: model.Reference, value: str, amount: model.InCases
) -> tuple[str, str, object] | None:
    """So many cases with an answer, and the rest with the one other that there is."""
    others = [answer for answer in framework.index.values_of(item) if answer != value]
    if item.kind != "key_question" or len(others) != 1:
        return None
    return "counts", item.code, {value: amount.number, others[0]: amount.base - amount.number}
