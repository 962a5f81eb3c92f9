"""What a form says of itself: its versions, and which rules it does not enforce.

For files that hold several languages and have one place for such a text. It does *not* hold other
languages than English: the catalogues of `assay.languages` do.
"""

from __future__ import annotations

from dataclasses import dataclass

from assay.emitters.forms.demands import unsaid, with_id
from assay.emitters.forms.sheet import Sheet
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


def about(sheet: Sheet) -> str:
    """The text, for a form that counts: it says each rule that it leaves to others, with its id."""
    told = language(sheet.language).wording(ENGLISH)
    versions = told.about.format(release=sheet.release, version=sheet.version)
    unchecked = " / ".join(with_id(rule) for rule in sheet.rules if unsaid(rule))
    return f"{versions} {told.not_checked.format(messages=unchecked)}" if unchecked else versions
