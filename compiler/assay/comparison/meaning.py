"""Whether two rule objects say the same, wherever they are written.

It does *not* look at places in rule files: a rule that moved to another line is the same rule.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from assay.model import spelling
from assay.model.conditions import Counted
from assay.model.item import Model, Place
from assay.model.references import Items


def same(one: object, other: object) -> bool:
    """Whether two values of a field mean the same."""
    if isinstance(one, Place):
        return True
    if isinstance(one, Items) and isinstance(other, Items):
        return one.said == other.said and _codes(one) == _codes(other)
    if isinstance(one, Counted) and isinstance(other, Counted):
        return _counted(one) == _counted(other)
    if isinstance(one, Model):
        return type(one) is type(other) and all(
            same(getattr(one, field), getattr(other, field)) for field in type(one).model_fields
        )
    if isinstance(one, tuple) and isinstance(other, tuple):
        return len(one) == len(other) and all(map(same, one, other))
    return one == other


def _codes(items: Items) -> list[str]:
    """What items come to: no method and no count asks in which order they stand."""
    return sorted(item.code for item in items.items)


def _counted(said: Counted) -> tuple[object, ...]:
    return said.how_many, said.said, said.predicate, sorted(map(spelling.subject, said.subjects))


def _members(said: Items | Counted) -> str:
    if isinstance(said, Items):
        return ", ".join(item.code for item in said.items)
    return ", ".join(map(spelling.subject, said.subjects))


def members(one: object, other: object) -> tuple[str, str]:
    """The codes that words such as *its key questions* stood for and stand for now, where they are
    the same words and other codes; empty otherwise."""
    if isinstance(one, Items | Counted) and isinstance(other, Items | Counted):
        before, after = _members(one), _members(other)
        alike = one.said == other.said and one.said.phrase != "listed"
        return (before, after) if alike and not same(one, other) else ("", "")
    pairs: Iterable[tuple[str, str]] = ()
    if isinstance(one, Model) and type(one) is type(other):
        pairs = [members(value, getattr(other, field)) for field, value in fields(one).items()]
    elif isinstance(one, tuple) and isinstance(other, tuple):
        pairs = map(members, one, other)
    return next((pair for pair in pairs if pair[0] != pair[1]), ("", ""))


def unworded(one: object, other: object) -> str:
    """What one value says in names where it differs from another, for want of words: two bands of
    one title, say."""
    return ", ".join(dict.fromkeys(_names(one, other, "")))


def _names(one: object, other: object, field: str) -> Iterator[str]:
    if same(one, other):
        return
    if isinstance(one, Model):
        told = fields(other) if isinstance(other, Model) else {}
        for name, value in fields(one).items():
            yield from _names(value, told.get(name), name)
    elif isinstance(one, tuple):
        others = other if isinstance(other, tuple) else ()
        for place, value in enumerate(one):
            yield from _names(value, others[place] if place < len(others) else None, field)
    elif one is not None:
        yield f"{field}: {one}".replace("_", " ") if field == "kind" else f"{field} `{one}`"


def fields(said: Model) -> dict[str, Any]:
    """The fields of a rule object with their values, but for where it is written."""
    return {
        field: value
        for field in type(said).model_fields
        if not isinstance(value := getattr(said, field), Place)
    }
