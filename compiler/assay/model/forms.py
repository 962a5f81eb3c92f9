"""Forms: what is asked on one page after the other, each `ask` come down to questions and facts in
order.

It does *not* say how a form looks; `assay.emitters.forms` does.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from assay.model.conditions import Condition
from assay.model.item import Code, Item, Key, Model, Named, Place, Translatable


class Asked(Model):
    """A fact, or a key question with its prompts and information questions.

    Or one of these alone; or, by the code of a standard, the rating that a person proposes for it.
    """

    kind: Literal["fact", "key_question", "prompt", "information_question", "review", "standard"]
    code: Code


class Ask(Model):
    """Ask everything in something.

    `of` is the record, standard or question that the rule files name.
    """

    kind: Literal["ask"] = "ask"
    of: Code
    asked: tuple[Asked, ...]
    place: Place


class AskEvidence(Model):
    """Ask the documents and the narrative that are wanted in advance for a standard."""

    kind: Literal["ask_evidence"] = "ask_evidence"
    standard: Code
    place: Place


class Comment(Named):
    """A place for words."""

    kind: Literal["comment"] = "comment"


class Section(Model):
    """A headed part of a view."""

    kind: Literal["section"] = "section"
    key: Key
    title: Annotated[str, Translatable("section")]
    place: Place
    applies: Condition | None = None
    parts: tuple[Part, ...]


Part = Annotated[Section | Ask | AskEvidence | Comment, Field(discriminator="kind")]


class View(Model):
    """A page of a form."""

    kind: Literal["view"] = "view"
    key: Key
    title: Annotated[str, Translatable("view")]
    place: Place
    applies: Condition | None = None
    parts: tuple[Part, ...]


class Form(Item):
    """A form, filled in once for each `record`.

    `case`, or the unit inspected. With `in_each_set`, each set has one.
    """

    kind: Literal["form"] = "form"
    version: str
    record: Code
    in_each_set: bool = False
    cases_from: Code | None = None
    views: tuple[View, ...]
