"""What the question bank holds: each question as it is asked in one form and set, and its answers.

Each text is there in every language that the forms have. It does *not* know how it is read from the
sheets, nor columns or file formats.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from assay.emitters.forms.sheet import Origin

Texts = Mapping[str, str]
"""A text by language."""


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer that is offered, its place in its list, and what it counts where a question counts;
    nothing for the value of a fact."""

    code: str
    number: int
    title: Texts
    counts: str


@dataclass(frozen=True, slots=True)
class AnswerList:
    """Answers that are offered together, under the name that forms give them."""

    name: str
    title: Texts
    answers: tuple[Answer, ...]

    @property
    def counts(self) -> bool:
        """Whether its answers can count: those of a fact and the ratings of a scale do not."""
        return any(answer.counts for answer in self.answers)


@dataclass(frozen=True, slots=True)
class Binding:
    """A rule that binds an answer or asks for it, and what it says."""

    id: str
    message: Texts


@dataclass(frozen=True, slots=True)
class About:
    """Where a question belongs and is from, as far as that is the same in each language."""

    standard: str = ""
    key_question: str = ""
    domain: str = ""
    also_printed: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    status: str = ""
    page: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """One row: a question as one form asks it in one set."""

    form: str
    form_title: Texts
    set: str
    number: int
    view: Texts
    section: Texts
    kind: str
    code: str
    printed: str
    key: str
    text: Texts
    guidance: Texts
    answered_by: str
    unit: str
    answers: AnswerList | None
    counted: bool
    required: str
    applies: Texts
    rules: tuple[Binding, ...]
    set_difference: str
    about: About
    origin: Origin

    @property
    def id(self) -> str:
        """The name that no other row of the framework has."""
        return "/".join(part for part in (self.form, self.set, self.key) if part)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A prompt that an adjusted set does not ask."""

    set: str
    code: str
    printed: str
    text: Texts
    because: Texts
    about: About
    origin: Origin


@dataclass(frozen=True, slots=True)
class Bank:
    """All questions of a framework, by form and set, in the order in which they are asked."""

    framework: str
    release: str
    title: str
    languages: tuple[str, ...]
    questions: tuple[Question, ...]
    answer_lists: tuple[AnswerList, ...]
    left_out: tuple[LeftOut, ...]
