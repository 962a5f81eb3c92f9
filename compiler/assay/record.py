"""Frozen, slotted records: the shape of syntax nodes and diagnostics.

Lowest in the house. A `Record` subclass lists its fields as annotations, as a dataclass does, and
gets slots, a constructor and frozenness; records are compared by identity. Making such a class
costs some microseconds where a dataclass costs half a millisecond, and `assay check` makes a
hundred and fifty of them before it can start (docs/decisions/records-not-dataclasses.md). It does
*not* validate: that is the model's work."""

from __future__ import annotations

from operator import attrgetter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any, dataclass_transform
else:  # a check of one edited file would spend a thirtieth of its time on loading `typing`

    def dataclass_transform(**_):
        return lambda kind: kind


@dataclass_transform(frozen_default=True, eq_default=False)
class RecordType(type):
    """Turns annotations into slots; a field may have a default only if all later ones do too."""

    fields: tuple[str, ...]
    setters: tuple[Callable[[Any, object], None], ...]
    all_values: Callable[[Any], tuple[Any, ...]]
    defaults: dict[str, object]

    def __new__(mcs, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> RecordType:
        own = [
            field
            for field, kind in body.get("__annotations__", {}).items()
            if not str(kind).startswith("ClassVar")
        ]
        defaults = {field: body.pop(field) for field in own if field in body}
        inherited: tuple[str, ...] = ()
        for base in bases:
            inherited += getattr(base, "fields", ())
            defaults = {**getattr(base, "defaults", {}), **defaults}
        fields = (*inherited, *own)
        made = super().__new__(
            mcs, name, bases, {**body, "__slots__": tuple(own), "__match_args__": fields}
        )
        made.fields = fields
        made.setters = tuple([getattr(made, field).__set__ for field in fields])
        made.all_values = attrgetter(*fields) if len(fields) > 1 else _few(fields)
        made.defaults = defaults
        return made


def _few(fields: tuple[str, ...]) -> Callable[[Any], tuple[Any, ...]]:
    """What `attrgetter` gives of two fields or more: their values, in order."""
    return lambda record: tuple(getattr(record, field) for field in fields)


class Record(metaclass=RecordType):
    """A frozen record; its fields are its annotations, in order, inherited ones first."""

    def __init__(self, *values: object, **named: object) -> None:
        setters = type(self).setters
        for put, value in zip(setters, values, strict=False):
            put(self, value)
        if len(values) != len(setters):
            self._fill(len(values), named)
        elif named:
            raise TypeError(f"{type(self).__name__} got {sorted(named)} twice or too many")

    def _fill(self, given: int, named: dict[str, object]) -> None:
        kind = type(self)
        if given > len(kind.fields):
            raise TypeError(f"{kind.__name__} takes {len(kind.fields)} values and got {given}")
        for field, put in zip(kind.fields[given:], kind.setters[given:], strict=True):
            if field in named:
                put(self, named.pop(field))
            elif field in kind.defaults:
                put(self, kind.defaults[field])
            else:
                raise TypeError(f"{kind.__name__} lacks {field!r}")
        if named:
            raise TypeError(f"{kind.__name__} has no {sorted(named)}")

    def __setattr__(self, field: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen")

    def __delattr__(self, field: str) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen")

    def __repr__(self) -> str:
        shown = ", ".join(f"{field}={value!r}" for field, value in self.parts())
        return f"{type(self).__name__}({shown})"

    def __reduce__(self) -> tuple[type[Record], tuple[object, ...]]:
        """What makes an equal record, for `pickle`."""
        kind = type(self)
        return kind, kind.all_values(self)

    def parts(self) -> Iterator[tuple[str, Any]]:
        """Yield (field, value) in order."""
        kind = type(self)
        yield from zip(kind.fields, kind.all_values(self), strict=True)
