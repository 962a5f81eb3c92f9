"""A framework's texts as a catalogue, and a catalogue as the translation that its model carries.

Catalogues lie in the folder of the framework, `locale/cy.po`. All that is wrong with one is
returned with its place; it does *not* stop at the first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, TypeVar

from assay import model
from assay.diagnostics import Diagnostic
from assay.diagnostics import translations as told
from assay.model.texts import Text, texts
from assay.record import Record
from assay.text import Source, Sources

if TYPE_CHECKING:
    from assay.languages.po import Catalogue, Entry

REFERENCE = re.compile(r"\{[^{}\s]+\}")
"""A cross reference inside a text, which a translation must have too."""
EXAMPLES = 3
"""How many of the texts without translation are named."""

AnyPart = TypeVar("AnyPart", model.Framework, model.BroughtIn)


class File(Record):
    """A catalogue as it lies on the disk: of the framework in a folder, in a language."""

    path: str
    data: bytes

    @property
    def folder(self) -> str:
        """The folder of the framework."""
        return self.path.rpartition("/locale/")[0]

    @property
    def language(self) -> str:
        """The language that its name says."""
        return self.path.rpartition("/")[2].removesuffix(".po")


def translated(
    frameworks: Mapping[str, model.Framework],
    files: Sequence[tuple[str, bytes]],
    sources: Sources,
) -> tuple[dict[str, model.Framework], list[Diagnostic]]:
    """The frameworks, by folder, with the translations that the catalogues have of their texts.

    Reports: E0801 to E0804, W0805.
    """
    if not files:
        return dict(frameworks), []
    found: list[Diagnostic] = []
    made: dict[str, list[model.Translation]] = {}
    for path, data in files:
        file = File(path, data)
        framework = frameworks.get(file.folder)
        if framework is None:
            continue
        reading = _Reading(file, framework, sources)
        translation = reading.translation()
        found += reading.found
        if translation is not None:
            made.setdefault(framework.code, []).append(translation)
    return {folder: _with(each, made) for folder, each in frameworks.items()}, found


def _with(
    framework: model.Framework, made: Mapping[str, list[model.Translation]]
) -> model.Framework:
    """A framework that carries its translations, and those of what it brings in."""
    uses = tuple(_carrying(used, made.get(used.name, ())) for used in framework.uses)
    whole = _carrying(framework, made.get(framework.code, ()))
    return whole.model_copy(update={"uses": uses})


def _carrying(part: AnyPart, made: Sequence[model.Translation]) -> AnyPart:
    names = {text.name for text in texts(part)} if made else set()
    kept = tuple(
        model.Translation(
            language=each.language,
            texts={name: text for name, text in each.texts.items() if name in names},
            unreviewed=tuple(name for name in each.unreviewed if name in names),
        )
        for each in made
    )
    return part.model_copy(update={"translations": kept}) if kept else part


# ------------------------------------------------------------------ one catalogue
class _Reading:
    """One catalogue, while it is read beside the framework that it translates."""

    def __init__(self, file: File, framework: model.Framework, sources: Sources) -> None:
        self._file = file
        self._framework = framework
        self._sources = sources
        self.found: list[Diagnostic] = []

    def translation(self) -> model.Translation | None:
        """What the catalogue comes to; None, where it cannot be read."""
        from assay.languages import po

        try:
            text = self._file.data.decode("utf-8-sig").replace("\r\n", "\n")
        except UnicodeDecodeError as mistake:
            source = self._sources.add(self._file.path, "")
            words = f"it is not UTF-8, from byte {mistake.start + 1} on"
            self.found.append(told.CatalogueNotReadable(source.base, source.base, words))
            return None
        source = self._sources.add(self._file.path, text)
        if self._file.language not in self._framework.languages[1:]:
            code = self._framework.code
            self.found.append(
                told.LanguageNotPublished(source.base, source.base, self._file.language, code)
            )
            return None
        try:
            catalogue = po.read(text)
        except po.Unreadable as mistake:
            place = _line(source, mistake.line)
            self.found.append(told.CatalogueNotReadable(*place, mistake.message))
            return None
        return self._compiled(catalogue, source)

    def _compiled(self, catalogue: Catalogue, source: Source) -> model.Translation:
        self.found += _twice(catalogue, source)
        known = {entry.key: entry for entry in catalogue.entries if not entry.obsolete}
        done: dict[str, str] = {}
        unreviewed: list[str] = []
        stale: list[Text] = []
        missing: list[Text] = []
        contexts = {entry.context for entry in catalogue.entries if entry.text}
        for text in texts(self._framework):
            entry = known.get((text.context, text.english))
            if entry is None or not entry.is_current:
                was = entry.text if entry else not text.is_shared and text.context in contexts
                (stale if was else missing).append(text)
                continue
            if _references(entry.text) != _references(text.english):
                self.found.append(_differs(entry, source))
            done[text.name] = entry.text
            if not entry.is_reviewed:
                unreviewed.append(text.name)
        if missing or stale:
            self.found.append(self._incomplete(source, len(done), missing, stale))
        return model.Translation(
            language=self._file.language, texts=done, unreviewed=tuple(unreviewed)
        )

    def _incomplete(
        self, source: Source, done: int, missing: Sequence[Text], stale: Sequence[Text]
    ) -> Diagnostic:
        return told.TranslationsMissing(
            source.base,
            source.base,
            self._file.language,
            self._framework.code,
            done + len(missing) + len(stale),
            len(missing),
            len(stale),
            tuple(text.about for text in (*stale, *missing)[:EXAMPLES]),
        )


def _line(source: Source, number: int) -> tuple[int, int]:
    """The offsets of a line, from 1."""
    start = source.base + source.line_starts[number - 1]
    return start, start + len(source.line(number))


def _twice(catalogue: Catalogue, source: Source) -> Iterator[Diagnostic]:
    seen: dict[tuple[str, str], Entry] = {}
    for entry in catalogue.entries:
        if entry.obsolete:
            continue
        first = seen.setdefault(entry.key, entry)
        if first is not entry:
            yield told.TranslatedTwice(
                *_line(source, entry.line), entry.context, _line(source, first.line)
            )


def _differs(entry: Entry, source: Source) -> Diagnostic:
    english, welsh = _references(entry.english), _references(entry.text)
    return told.ReferencesDiffer(
        *_line(source, entry.line),
        entry.context,
        tuple(sorted(english - welsh)),
        tuple(sorted(welsh - english)),
    )


def _references(text: str) -> set[str]:
    return set(REFERENCE.findall(text))


# ------------------------------------------------------------------ for the translator
def up_to_date(framework: model.Framework, language: str, old: str | None) -> str:
    """The catalogue of a framework with today's texts, and what the old one has of them.

    Raises: `po.Unreadable`, when the old one cannot be read.
    """
    from assay.languages import NAMES, po

    title = f"{NAMES.get(language, language)}: {framework.title}"
    catalogue = po.read(old) if old is not None else po.Catalogue(po.head(language, title), ())
    wanted = tuple(
        po.Entry(
            text.context,
            text.english,
            about=(text.about,),
            places=((text.place.path, text.place.line),) if text.place else (),
        )
        for text in texts(framework)
    )
    return po.write(po.merged(catalogue, wanted))
