"""What every rule object says of itself: its codes, its title, where it is published and where it
is written.

First in the model. All rule objects are frozen, refuse unknown fields, hold tuples and exact whole
numbers only, and compare by value. It does *not* know the syntax: a place is a path and a line,
kept so that each output can be traced.

The modules of the model do not postpone their annotations, except where one is about itself:
pydantic would compile every one again from its text, a fifth of what loading the model costs.
"""

from typing import Annotated, ClassVar

from pydantic import BaseModel, ConfigDict, Field

Key = Annotated[str, Field(pattern=r"^[A-Za-z][A-Za-z0-9_]*$")]
"""The name of an item for machines: `A3_c`, `case_quality`."""

Code = Annotated[str, Field(min_length=1)]
"""The name of an item as rule files give it, and as references give it.

`A3(c)`, `case.sentence`.
"""

CalendarDate = Annotated[str, Field(pattern=r"^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$")]
"""A day, `2025-03-01`, or a month, `2025-03`."""


class Translatable:
    """The mark of a field that holds words for readers, in the language of the rule files.

    A text is known by where it stands (`prompt A1(c) title`), so that it may be reworded and moved.
    With `shared`, it is known by what it is and by its own words: for what has no code, or is said
    in many places alike.
    """

    __slots__ = ("shared",)

    def __init__(self, shared: str = "") -> None:
        self.shared = shared


Words = Annotated[str, Translatable()]
"""Words for readers. Every `str` of the model is such words, or is listed as none in a test."""


class Model(BaseModel):
    """Anything in the model.

    `named_by` is the field that tells it from others beside it, where anything in it is words.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, defer_build=True)
    named_by: ClassVar[str] = ""


class Place(Model):
    """Where in the rule files something is written.

    Units: `line` counts from 1.
    """

    path: str
    line: Annotated[int, Field(ge=1)]


class Source(Model):
    """Where something is published; `says` holds the published words where they matter."""

    document: Code
    sections: tuple[str, ...]
    says: str = ""


class Retired(Model):
    """Since when an item is no longer used, and why."""

    since: CalendarDate
    because: Words


class Named(Model):
    """A line in a list: a point, an answer, a choice, a milestone.

    Its code is unique in its list.
    """

    named_by: ClassVar[str] = "code"
    code: Code
    key: Key
    title: Words
    place: Place


class Item(Model):
    """A declared thing, with all that can be said of any.

    `code` is what references name, `printed` what people read, `key` what machines use. `because`
    and `guidance` are Markdown; both are empty when the rule files say nothing.
    """

    kind: str
    code: Code
    printed: str
    key: Key
    title: Words
    place: Place
    illustrative: bool = False
    sources: tuple[Source, ...] = ()
    because: Words = ""
    guidance: Words = ""
    retired: Retired | None = None
