"""Whether two rule objects say the same, wherever they are written.

It does *not* look at places in rule files: a rule that moved to another line is the same rule.
"""

from __future__ import annotations

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


def fields(said: Model) -> dict[str, Any]:
    """The fields of a rule object with their values, but for where it is written."""
    return {
        field: value
        for field in type(said).model_fields
        if not isinstance(value := getattr(said, field), Place)
    }
