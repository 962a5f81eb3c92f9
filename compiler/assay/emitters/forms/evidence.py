"""Evidence in advance on a form: for each document an answer, its file or an explanation, and last
the narrative.

Part of the layout. What is attached is named and never carried: a form of answers holds no files,
so a document is the name under which it was uploaded. It does *not* ask for comments of its own: a
form has those that its author puts there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from assay.emitters.forms import conditions
from assay.emitters.forms.binding import origin
from assay.emitters.forms.sheet import (
    ALWAYS,
    Choices,
    Field,
    Gate,
    Origin,
    Role,
    Said,
    Text,
)
from assay.emitters.forms.vocabulary import Vocabulary
from assay.emitters.forms.words import answered_in_words
from assay.model.framework import Framework
from assay.model.inspections import EvidenceInAdvance, Request
from assay.model.item import Key

ATTACHED, CONTAINED, ALTERNATIVE, NOT_AVAILABLE = (
    "attached",
    "contained",
    "alternative",
    "not_available",
)
"""What can be said of a document, by the codes of the answers."""


def evidence_fields(
    asked: EvidenceInAdvance, vocabulary: Vocabulary, around: Gate | None
) -> tuple[Field, ...]:
    """All that is asked in advance for one standard."""
    return tuple(_Evidence(asked, vocabulary, around).fields())


def keys_of_evidence(framework: Framework, asked: EvidenceInAdvance) -> Iterator[Key]:
    """The keys of all fields that are made of what is asked for a standard."""
    for request in asked.requests:
        if request.key is not None:
            yield from (request.key, f"{request.key}_file", f"{request.key}_comment")
    yield f"{framework.index.standard(asked.standard).key}_narrative"


class _Evidence:
    """What is asked for one standard, while it is laid out."""

    def __init__(
        self, asked: EvidenceInAdvance, vocabulary: Vocabulary, around: Gate | None
    ) -> None:
        self.asked = asked
        self.vocabulary = vocabulary
        self.wording = vocabulary.wording
        self.around = around

    def fields(self) -> Iterator[Field]:
        for request in self.asked.requests:
            yield from self._document(request)
        standard = self.vocabulary.framework.index.standard(self.asked.standard)
        for narrative in self.asked.narratives:
            written = Origin(
                origin(self.asked).sections, narrative.place.path, narrative.place.line
            )
            key, title = f"{standard.key}_narrative", narrative.title
            yield self._field(key, title, Text(needed=True), written)

    def _document(self, request: Request) -> Iterator[Field]:
        """What became of it; then its file, or where it is, what is sent instead, or why not."""
        assert request.key is not None, request.title  # the compiler asks for a name
        written = Origin(origin(self.asked).sections, request.place.path, request.place.line)
        answers = self._answers(request.key, request.otherwise)
        document = self._field(request.key, request.title, answers, written)
        yield document
        wording = self.wording
        file = self._beside(document, "file", wording.file, (ATTACHED, ALTERNATIVE))
        yield replace(file, role=Role.FILE, guidance=wording.file_told)
        when = (CONTAINED, ALTERNATIVE, NOT_AVAILABLE)
        explanation = self._beside(document, "comment", wording.explained, when)
        yield replace(explanation, role=Role.EXPLANATION)

    def _beside(self, document: Field, name: str, title: str, when: tuple[str, ...]) -> Field:
        """What is asked of a document only after some answers."""
        assert isinstance(document.shape, Choices)
        titles = dict(document.shape.options)
        framework = self.vocabulary.framework
        words = answered_in_words(document.title, tuple(titles[code] for code in when), framework)
        answered = Said(
            {
                "properties": {document.key: {"enum": list(when)}},
                "required": [document.key],
            }
        )
        around = self.around
        key = f"{document.key}_{name}"
        title = title.format(title=document.title)
        gate = Gate(
            f"applies:{framework.code}/{key}",
            conditions.both(around.said if around else ALWAYS, answered),
            framework.say("{first} and {second}", first=around.words, second=words)
            if around
            else words,
            self.wording.applies.format(name=f"“{title}”", words=words),
            document.origin,
            around,
        )
        return replace(self._field(key, title, Text(needed=True), document.origin), gate=gate)

    def _field(self, key: str, title: str, shape: Choices | Text, written: Origin) -> Field:
        return Field(
            key=key,
            code="",
            printed="",
            role=Role.EVIDENCE,
            title=title,
            shape=shape,
            gate=self.around,
            origin=written,
        )

    def _answers(self, key: str, otherwise: str) -> Choices:
        """The same for all documents, but for one with an alternative that is named."""
        wording = self.wording
        name, alternative = "evidence", wording.alternative
        if otherwise:
            name = f"evidence_{key}"
            alternative = wording.alternative_named.format(otherwise=otherwise)
        return Choices(
            name,
            "",
            (
                (ATTACHED, wording.attached),
                (CONTAINED, wording.contained),
                (ALTERNATIVE, alternative),
                (NOT_AVAILABLE, wording.not_available),
            ),
        )
