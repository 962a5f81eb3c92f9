"""Whether two rule objects say the same, wherever they are written.

It does *not* look at places in rule files: a rule that moved to another line is the same rule.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from assay.model.item import Model, Place


def same(one: object, other: object) -> bool:
    """Whether two values of a field mean the same."""
    if isinstance(one, Place):
        return True
    if isinstance(one, Model):
        return type(one) is type(other) and all(
            same(getattr(one, field), getattr(other, field)) for field in type(one).model_fields
        )
    if isinstance(one, tuple) and isinstance(other, tuple):
        return len(one) == len(other) and all(map(same, one, other))
    return one == other


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
