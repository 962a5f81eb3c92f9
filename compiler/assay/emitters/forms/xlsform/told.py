"""What a spreadsheet form says in words of its own.

The rest of its words are those of the sheet. It does *not* hold other languages than English: the
catalogues of `assay.languages` do.
"""

from __future__ import annotations

from dataclasses import dataclass

from assay.languages import language, phrase


@dataclass(frozen=True, slots=True)
class Told:
    """The fixed texts of one language; braces name what is filled in."""

    about: str
    not_checked: str
    wholly: str
    partly: str
    not_at_all: str


ENGLISH = Told(
    about=phrase("{title}. Standards {release}, form {version}."),
    not_checked=phrase("This form does not check: {messages}."),
    wholly=phrase("yes"),
    partly=phrase("in part"),
    not_at_all=phrase("no"),
)


def told(code: str) -> Told:
    """The fixed texts in a language."""
    return language(code).wording(ENGLISH)


def column(code: str) -> str:
    """How a column of a language is headed: `Cymraeg (cy)`."""
    return f"{language(code).name} ({code})"
