"""One change of the rules: the framework as it would be, and the words that say what is different.

First of the changes. A change is made of a part, `Variant`, which its owner puts in place. It does
*not* try a change: `assay.scenarios.mutation` does.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Generic, Literal, TypeVar

from assay.model import quantities as q
from assay.model.framework import Framework
from assay.model.item import Model, Place
from assay.record import Record

Part = TypeVar("Part")
Each = TypeVar("Each")
AnyModel = TypeVar("AnyModel", bound=Model)

About = Literal["bands", "table", "answers", "scale", "item", "rule", "set"]


class Variant(Generic[Part]):
    """A part of the rules in another form, and a clause that says so after `if`.

    `{name}` in the words stands for whatever the part belongs to.
    """

    __slots__ = ("part", "place", "words")

    def __init__(self, part: Part, words: str, place: Place | None = None) -> None:
        self.part = part
        self.words = words
        self.place = place


class Change(Record):
    """A framework in which one thing is different.

    `about` and `code` say what was changed: bands, a table, answers, a scale, a rated item, a rule
    or a set; `called` names it to people. `words` follow `if`: `good began at 66% instead of 65%`.
    """

    about: About
    code: str
    called: str
    place: Place
    words: str
    framework: Framework


def with_part(whole: AnyModel, **parts: object) -> AnyModel:
    """The same with some parts different; not validated, as a change may break a rule of form."""
    made = whole.model_copy(update=parts)
    made.__dict__.pop("index", None)  # lookups of the old parts
    return made


def replaced(parts: tuple[Each, ...], place: int, part: Each) -> tuple[Each, ...]:
    """A tuple with one part different."""
    return (*parts[:place], part, *parts[place + 1 :])


def without(parts: tuple[Each, ...], place: int) -> tuple[Each, ...]:
    """A tuple with one part left out."""
    return (*parts[:place], *parts[place + 1 :])


def shifted(said: q.Quantity, step: int) -> q.Quantity:
    """A quantity by some more, or less: a percentage by whole percents."""
    match said:
        case q.Number():
            return with_part(said, value=said.value + step)
        case q.Percent():
            return with_part(said, hundredths=said.hundredths + step * 100)
        case _:
            return with_part(said, number=said.number + step)


def instead(after: str, before: str) -> str:
    """`said A instead of B`."""
    return f"said `{after}` instead of `{before}`"


def neighbours(values: Iterable[str], value: str) -> tuple[str, ...]:
    """The values beside one in an order."""
    ordered = tuple(values)
    if value not in ordered:
        return ()
    place = ordered.index(value)
    return (*ordered[max(place - 1, 0) : place], *ordered[place + 1 : place + 2])
