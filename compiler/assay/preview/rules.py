"""The rules that a preview shows: made from their source, and made anew when that has changed.

A source that cannot be made keeps the last forms that could, with what is wrong beside them. It
does *not* know what a source is: rule files, or a model that was compiled.
"""

from __future__ import annotations

from threading import Lock
from typing import Protocol

from assay.emitters.forms import sheets
from assay.emitters.forms.sheet import Sheet
from assay.model.framework import Framework
from assay.model.texts import in_language
from assay.preview.explained import Explained
from assay.preview.outcome import Outcomes
from assay.preview.questions import Questions

ALONE = "-"
"""Stands for the set in the address of a form that is one for all."""


class Unmade(Exception):
    """Why a source gives no framework now, in words for its author."""


class Source(Protocol):
    """Where a framework comes from."""

    def stamp(self) -> str:
        """Something that differs whenever the source does."""

    def load(self) -> Framework:
        """The framework. Raises: `Unmade`."""


class Shown:
    """One framework as it is shown: its forms by language, form and set."""

    def __init__(self, framework: Framework, only: str) -> None:
        self.framework = framework
        self._sheets: dict[tuple[str, str, str], Sheet] = {}
        self._questions: dict[tuple[str, str, str], Questions] = {}
        for sheet in sheets(framework):
            if only in ("", sheet.form):
                self._sheets[sheet.language, sheet.form, sheet.set or ALONE] = sheet
        self.languages = tuple(dict.fromkeys(language for language, _, _ in self._sheets))
        self._told = {code: _told(framework, code) for code in self.languages}
        self.titles = {code: told.title for code, told in self._told.items()}
        self._outcomes: dict[str, Outcomes] = {}
        self._explained: dict[str, Explained] = {}

    def of_language(self, language: str) -> tuple[Sheet, ...]:
        """The sheets of a language, in the order of the framework's forms."""
        return tuple(sheet for key, sheet in self._sheets.items() if key[0] == language)

    def outcomes(self, language: str) -> Outcomes:
        """What answers come to, in a language."""
        if language not in self._outcomes:
            self._outcomes[language] = Outcomes(self._told[language])
        return self._outcomes[language]

    def cited_as(self, language: str, document: str) -> str:
        """What sources call a document, in a language."""
        return self._told[language].index.cited_as(document)

    def explained(self, language: str) -> Explained:
        """What words mean, in a language."""
        if language not in self._explained:
            self._explained[language] = Explained(self._told[language])
        return self._explained[language]

    def questions(self, language: str, form: str, set_: str) -> Questions | None:
        """The questions of a form in a set and language, if there is one."""
        key = (language, form, set_)
        sheet = self._sheets.get(key)
        if sheet is None:
            return None
        if key not in self._questions:
            self._questions[key] = Questions(sheet)
        return self._questions[key]


def _told(framework: Framework, language: str) -> Framework:
    """The framework in a language; in its own words, where nobody has translated them."""
    return framework if language == framework.language else in_language(framework, language)


class Rules:
    """What is shown now, and what is wrong with what the source has become since."""

    def __init__(self, source: Source, only: str = "") -> None:
        self._source = source
        self._only = only
        self._lock = Lock()
        self.stamp = source.stamp()
        self.shown = Shown(source.load(), only)
        self.trouble = ""

    def follow(self) -> Shown:
        """What is to be shown, after a look at the source."""
        with self._lock:
            stamp = self._source.stamp()
            if stamp != self.stamp:
                try:
                    self.shown, self.trouble = Shown(self._source.load(), self._only), ""
                except Unmade as why:
                    self.trouble = str(why)
                self.stamp = stamp
            return self.shown
