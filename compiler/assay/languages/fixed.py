"""What Assay says in words of its own, in the languages that it speaks.

The words stand in English where they are used, with names in braces for what is filled in, and a
catalogue beside this file has them in each other language (docs/translating.md). A framework's own
texts are not here. It does *not* guess: what a catalogue lacks is said in English.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import fields, replace
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from assay.record import Record

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

FOLDER = os.path.dirname(__file__)
NAMES = {"en": "English", "cy": "Cymraeg"}
"""Each language in its own words."""

AnyWording = TypeVar("AnyWording", bound="DataclassInstance")


class Language(Record):
    """A language: its code, its own name, and what each English text is in it."""

    code: str
    name: str
    texts: Mapping[str, str]

    def say(self, english: str, **parts: object) -> str:
        """A text in this language, with what its braces name filled in."""
        text = self.texts.get(english, english)
        return text.format(**parts) if parts else text

    def wording(self, english: AnyWording) -> AnyWording:
        """A dataclass of fixed texts with each of them in this language, braces and all."""
        if not self.texts:
            return english
        told: dict[str, Any] = {}
        for field in fields(english):
            told[field.name] = self._anew(getattr(english, field.name))
        return replace(english, **told)

    def _anew(self, told: Any) -> Any:
        if isinstance(told, Mapping):
            return {key: self._anew(each) for key, each in told.items()}
        return self.texts.get(told, told)


ENGLISH = Language("en", "English", {})


def phrase(english: str) -> str:
    """The text itself: the mark of one that stands away from where it is said."""
    return english


def known() -> tuple[str, ...]:
    """The codes of the languages that Assay speaks, English first."""
    return tuple(NAMES)


@cache
def language(code: str) -> Language:
    """A language by its code; English under that code, where Assay does not speak it."""
    if code == "en" or code not in NAMES:
        return Language(code, NAMES.get(code, code), {})
    from assay.languages import po

    with open(os.path.join(FOLDER, f"{code}.po"), encoding="utf-8") as file:
        catalogue = po.read(file.read())
    return Language(code, NAMES[code], {entry.english: entry.text for entry in catalogue.current()})
