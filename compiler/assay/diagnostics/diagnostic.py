"""The one shape of everything that can be said: place, words, second places, repairs.

Codes are a letter for the severity (`E` error, `W` warning) and four digits; the first two digits
are the family. A code is never renumbered and never used again."""

from __future__ import annotations

import re

from assay.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import ClassVar, Literal

Span = tuple[int, int]
"""Offsets on the shelf of `assay.text.Sources`: start included, end not."""


class Note(Record):
    """A second place, and what it has to do with the first."""

    start: int
    end: int
    message: str


class Edit(Record):
    """Replace the text between two offsets; an insertion has start and end alike."""

    start: int
    end: int
    text: str


class Fix(Record):
    """A repair that is certain: what it does, and the edits that do it."""

    title: str
    edits: tuple[Edit, ...]


class Diagnostic(Record):
    """Something to tell the author. Subclasses add the facts that their words need.

    `start` and `end` are offsets on the shelf; an empty span stands between two characters.
    """

    code: ClassVar[str]
    start: int
    end: int

    @classmethod
    def name(cls) -> str:
        """The readable name: `UnknownName` is `unknown-name`."""
        return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", cls.__name__).lower()

    @classmethod
    def severity(cls) -> Literal["error", "warning"]:
        """Errors stop a build; warnings are findings that an author may accept with a reason."""
        return "error" if cls.code[0] == "E" else "warning"

    def message(self) -> str:
        """What is there, then what was expected: lower case, no full stop, the author's text in
        backticks."""
        raise NotImplementedError(type(self).__name__)

    def help(self) -> str:
        """What to do next; empty when the message says it all."""
        return ""

    def notes(self) -> tuple[Note, ...]:
        """Second places that matter."""
        return ()

    def fixes(self) -> tuple[Fix, ...]:
        """Repairs that are certain; most often none or one."""
        return ()
