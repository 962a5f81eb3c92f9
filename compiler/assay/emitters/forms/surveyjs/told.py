"""What a survey says in words of its own, language by language.

The rest of its words are those of the sheet. It does *not* hold languages that have no form:
`assay.emitters.forms.wording` says which have.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Told:
    """The fixed texts of one language; braces name what is filled in."""

    about: str
    not_checked: str


ENGLISH = Told(
    about="Standards {release}, form {version}.",
    not_checked="This form does not check: {messages}.",
)
WELSH = Told(
    about="Safonau {release}, ffurflen {version}.",
    not_checked="Nid yw'r ffurflen hon yn gwirio: {messages}.",
)

TOLD = {"en": ENGLISH, "cy": WELSH}
