"""What a survey says in words of its own.

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


ENGLISH = Told(
    about=phrase("Standards {release}, form {version}."),
    not_checked=phrase("This form does not check: {messages}."),
)


def told(code: str) -> Told:
    """The fixed texts in a language."""
    return language(code).wording(ENGLISH)
