"""Every part of a rule object, whatever its kind.

It does *not* follow references: a code is a leaf.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from assay.model.item import Model

AnyModel = TypeVar("AnyModel", bound=Model)


def parts(whole: Model) -> Iterator[Model]:
    """The object itself and every object inside it, in order of fields."""
    yield whole
    for value in vars(whole).values():
        if isinstance(value, Model):
            yield from parts(value)
        elif isinstance(value, tuple):
            for each in value:
                if isinstance(each, Model):
                    yield from parts(each)


def each(whole: Model, kind: type[AnyModel]) -> Iterator[AnyModel]:
    """Every part of one kind."""
    return (part for part in parts(whole) if isinstance(part, kind))
