"""What a spreadsheet form says in words of its own, language by language.

The rest of its words are those of the sheet. It does *not* hold languages that have no form:
`assay.emitters.forms.wording` says which have.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Told:
    """The fixed texts of one language; braces name what is filled in."""

    name: str
    """The language itself, as a column is headed."""
    about: str
    not_checked: str
    wholly: str
    partly: str
    not_at_all: str


ENGLISH = Told(
    name="English (en)",
    about="{title}. Standards {release}, form {version}.",
    not_checked="This form does not check: {messages}.",
    wholly="yes",
    partly="in part",
    not_at_all="no",
)

TOLD = {"en": ENGLISH}
