"""Changes of the rules, one at a time: a number, a comparison, a rating, a word.

Only what ratings hang on is changed, and only where the change can come to something. Texts, forms,
cohorts and timetables stay as they are: no scenario can see them. It does *not* run scenarios.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator
from typing import TypeVar

from assay.model import conditions as c
from assay.model import ratings as r
from assay.model.framework import Framework
from assay.model.item import Item, Place
from assay.model.references import Reference
from assay.model.scales import Answers, Bands, Scale, Table
from assay.model.sets import CasesWhere, Set
from assay.model.standards import KeyQuestion, Standard
from assay.scenarios.changes import conditions, methods, parts, rules, scales
from assay.scenarios.changes.change import (
    About,
    Change,
    Part,
    Variant,
    replaced,
    with_part,
    without,
)

Shared = TypeVar("Shared", Bands, Table, Scale, Answers)


def every(framework: Framework) -> Iterator[Change]:
    """Every change of the rules of a framework, in the order of the rules."""
    yield from _bands(framework)
    yield from _tables(framework)
    yield from _scales(framework)
    yield from _answers(framework)
    for item in parts.rated(framework):
        yield from _item(framework, item)
    for standard in framework.standards:
        yield from _applies(framework, standard)
    for place, rule in enumerate(framework.rules):
        if rule.retired is None:
            for variant in rules.every(framework.index, rule):
                after = variant.part
                others = framework.rules
                changed = (
                    without(others, place) if after is None else replaced(others, place, after)
                )
                whole = with_part(framework, rules=changed)
                yield _change(variant, "rule", rule, rule.kind.replace("_", " "), whole)
    for place, one in enumerate(framework.sets):
        yield from _set(framework, place, one)


def _change(
    variant: Variant[Part], about: About, item: Item, called: str, framework: Framework
) -> Change:
    place: Place = variant.place or item.place
    words = variant.words.format_map({"name": f"{called} `{item.code}`"})
    return Change(about, item.code, f"{called} {item.code}", place, words, framework)


# ------------------------------------------------------------------ what several items share
def _bands(framework: Framework) -> Iterator[Change]:
    used = parts.bands_used(framework)

    def changes(bands: Bands) -> Iterator[Variant[Bands]]:
        for variant in scales.bandings(bands.banding):
            banded = with_part(bands, banding=variant.part)
            yield Variant(banded, variant.words, variant.place)

    return _shared(framework, "bands", "bands", used, changes)


def _tables(framework: Framework) -> Iterator[Change]:
    reach = {}
    for rated in parts.rated(framework):
        method = parts.computed(rated.method)
        if isinstance(method, r.BandedScore) and isinstance(method.banded, r.InTable):
            reach[method.banded.table] = parts.greatest(framework, method)

    def changes(table: Table) -> Iterator[Variant[Table]]:
        return scales.tables(table, reach[table.code])

    return _shared(framework, "table", "tables", reach, changes)


def _scales(framework: Framework) -> Iterator[Change]:
    return _shared(framework, "scale", "scales", parts.scales_scored(framework), scales.scales)


def _answers(framework: Framework) -> Iterator[Change]:
    return _shared(framework, "answers", "answers", parts.answers_used(framework), scales.answers)


def _shared(
    framework: Framework,
    about: About,
    field: str,
    used: Container[str],
    changes: Callable[[Shared], Iterator[Variant[Shared]]],
) -> Iterator[Change]:
    """Changes of what is used of one kind, in the framework and in what it brings in."""
    for place, item, variant in _variants(getattr(framework, field), used, changes):
        changed = replaced(getattr(framework, field), place, variant.part)
        yield _change(variant, about, item, about, with_part(framework, **{field: changed}))
    for number, brought in enumerate(framework.uses):
        for place, item, variant in _variants(getattr(brought, field), used, changes):
            changed = replaced(getattr(brought, field), place, variant.part)
            uses = replaced(framework.uses, number, with_part(brought, **{field: changed}))
            yield _change(variant, about, item, about, with_part(framework, uses=uses))


def _variants(
    items: tuple[Shared, ...],
    used: Container[str],
    changes: Callable[[Shared], Iterator[Variant[Shared]]],
) -> Iterator[tuple[int, Shared, Variant[Shared]]]:
    for place, item in enumerate(items):
        if item.code in used:
            for variant in changes(item):
                yield place, item, variant


# ------------------------------------------------------------------ rated items
def _item(framework: Framework, item: parts.RatedItem) -> Iterator[Change]:
    assert item.method is not None
    index = framework.index
    owner = Reference(kind=item.kind, code=item.code)
    called = item.kind.replace("_", " ")
    reach = parts.greatest(framework, item.method)
    for method in methods.methods(index, item.method, owner, reach):
        changed = _with_item(framework, item, method=method.part)
        yield _change(method, "item", item, called, changed)
    when = getattr(item, "not_rated_when", None)
    if when is None:
        return
    for condition in conditions.conditions(index, when):
        if _about_parts(when) and not parts.has_parts(item.method):
            continue
        changed = _with_item(framework, item, not_rated_when=condition.part)
        words = f"{{name}} {condition.words} after `not rated when`"
        yield _change(Variant(item, words), "item", item, called, changed)


def _about_parts(said: c.Condition) -> bool:
    return isinstance(said, c.AnyPartNotRated | c.EveryPartNotRated)


def _applies(framework: Framework, standard: Standard) -> Iterator[Change]:
    if standard.applies is None or standard.method is None:
        return
    for condition in conditions.conditions(framework.index, standard.applies):
        changed = _with_item(framework, standard, applies=condition.part)
        words = f"{{name}} {condition.words} after `applies when`"
        yield _change(Variant(standard, words), "item", standard, "standard", changed)


def _with_item(framework: Framework, item: parts.RatedItem, **changed: object) -> Framework:
    """The framework with one rated item different."""
    match item:
        case Standard():
            standards = _put(framework.standards, item, **changed)
            return with_part(framework, standards=standards)
        case KeyQuestion():
            standard = framework.index.standard(item.standard)
            questions = _put(standard.key_questions, item, **changed)
            standards = _put(framework.standards, standard, key_questions=questions)
            return with_part(framework, standards=standards)
        case r.Rating():
            return with_part(framework, ratings=_put(framework.ratings, item, **changed))
        case r.Test():
            rating = next(one for one in framework.ratings if item in one.tests)
            tests = _put(rating.tests, item, **changed)
            return with_part(framework, ratings=_put(framework.ratings, rating, tests=tests))


def _put(items: tuple[Part, ...], item: Item, **changed: object) -> tuple[Part, ...]:
    place = next(place for place, one in enumerate(items) if one is item)
    made: Part = with_part(item, **changed)  # type: ignore[assignment]  # a copy is of its kind
    return replaced(items, place, made)


# ------------------------------------------------------------------ sets
def _set(framework: Framework, place: int, said: Set) -> Iterator[Change]:
    if not isinstance(said.cases, CasesWhere):
        return
    for condition in conditions.conditions(framework.index, said.cases.condition):
        cases = CasesWhere(condition=condition.part)
        sets = replaced(framework.sets, place, with_part(said, cases=cases))
        words = f"{{name}} {condition.words}"
        whole = with_part(framework, sets=sets)
        yield _change(Variant(said, words), "set", said, "set", whole)
