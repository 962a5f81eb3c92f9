"""A sheet: all that one form asks in one set, laid flat, with the rules it can and cannot enforce.

Between the model and the files: `layout.py` fills it from the model, `schema.py`, `uischema.py` and
`rules.py` each read it. It does *not* know languages other than the one it was laid out in, nor
JSON Schema's outer form: a rule carries the one member of `allOf` that enforces it, and nothing
else here is JSON.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

Json = dict[str, Any]


class Role(StrEnum):
    """What a field is for; it is published as `x-role`."""

    FACT = "fact"
    KEY_QUESTION = "key-question"
    PROMPT = "prompt"
    INFORMATION = "information-only"
    REVIEW = "review"
    RATING = "rating"
    REASON = "reason"
    COMMENT = "comment"
    EVIDENCE = "evidence"
    FILE = "file"
    EXPLANATION = "explanation"


REQUIRED = (
    Role.FACT,
    Role.KEY_QUESTION,
    Role.PROMPT,
    Role.RATING,
    Role.EVIDENCE,
    Role.FILE,
    Role.EXPLANATION,
)
"""The roles of what must be answered wherever it applies."""


@dataclass(frozen=True, slots=True)
class Choices:
    """One of several codes; `name` is its entry in `$defs`."""

    name: str
    title: str
    options: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class SeveralChoices:
    """Any number of several codes, each at most once."""

    choices: Choices


@dataclass(frozen=True, slots=True)
class WholeNumber:
    """0, 1, 2 …; `unit` where it is a length of time."""

    unit: str = ""


@dataclass(frozen=True, slots=True)
class Percentage:
    """0 to 100, fractions allowed."""


@dataclass(frozen=True, slots=True)
class Date:
    """A day of the calendar."""


@dataclass(frozen=True, slots=True)
class Text:
    """Words of the inspector's own; `needed` refuses a blank one."""

    needed: bool = False


Shape = Choices | SeveralChoices | WholeNumber | Percentage | Date | Text


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a rule or question is from: the published sections, and the line of the rule file."""

    sections: tuple[tuple[str, str], ...] = ()
    path: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class Said:
    """A condition in JSON Schema.

    `schema` holds of an answered form whenever the condition does. It says exactly the condition if
    `unsaid` is empty; otherwise it is weaker, and `unsaid` gives the reasons. No schema: nothing of
    the condition can be said.
    """

    schema: Json | None
    unsaid: tuple[str, ...] = ()


ALWAYS = Said({})


@dataclass(frozen=True, slots=True)
class Gate:
    """A condition under which some fields apply; `said` includes all conditions around it."""

    rule: str
    said: Said
    words: str
    message: str
    origin: Origin
    around: Gate | None = None


@dataclass(frozen=True, slots=True)
class Field:
    """One property of the form; rules about it are named by `named`, or else by its key."""

    key: str
    code: str
    printed: str
    role: Role
    title: str
    shape: Shape
    gate: Gate | None = None
    guidance: str = ""
    origin: Origin = Origin()
    named: str = ""

    @property
    def required(self) -> bool:
        """Whether it must be answered wherever it applies."""
        return self.role in REQUIRED

    @property
    def at_length(self) -> bool:
        """Whether it is answered in words that may take several lines."""
        return isinstance(self.shape, Text) and self.role not in (Role.FACT, Role.FILE)


@dataclass(frozen=True, slots=True)
class Notice:
    """A text that shows while a condition holds: what a hurdle says."""

    text: str
    key: str
    shown: Json


@dataclass(frozen=True, slots=True)
class Block:
    """A titled part of a view: a section, a key question with its prompts, or a record of facts."""

    key: str
    title: str
    guidance: str = ""
    gate: Gate | None = None
    parts: tuple[Block | Notice | Field, ...] = ()


@dataclass(frozen=True, slots=True)
class View:
    """A page of the form."""

    block: Block


@dataclass(frozen=True, slots=True)
class Balance:
    """Against what an answer in favour is held: more prompts answered against it than for it.

    `favours` are the answers to `key` that are in favour; each prompt has the answers that count
    for, and those that count against.
    """

    key: str
    favours: tuple[str, ...]
    prompts: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule about answers.

    `member` is what enforces it in `allOf`; a rule without one is enforced by the property of
    `key`, if it has one, or not at all. `unsaid` tells why a schema cannot say all of it. `target`
    is the key of the answer that a hurdle binds, or of the reason that is asked for. Whoever can
    count reads `balance` and not `member`, and so says all of a rule about reasons. Whoever can
    compare answers reads `distinct`: no two of these keys have the same answer.
    """

    id: str
    kind: str
    message: str
    origin: Origin
    member: Json | None = None
    key: str = ""
    unsaid: tuple[str, ...] = ()
    target: str = ""
    balance: Balance | None = None
    distinct: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """One form in one set, in one language."""

    framework: str
    release: str
    form: str
    version: str
    set: str
    language: str
    title: str
    description: str
    views: tuple[View, ...]
    rules: tuple[Rule, ...]
    landmarks: tuple[tuple[str, Any], ...] = ()

    @property
    def fields(self) -> tuple[Field, ...]:
        """Every field, in the order in which it is asked."""
        return tuple(field for view in self.views for field in fields_of(view.block))

    @property
    def path(self) -> str:
        """The file name without what says which file of the sheet it is."""
        parts = [self.form, self.set, self.language]
        return "forms/" + ".".join(part for part in parts if part)

    @property
    def urn(self) -> str:
        """The address that names this sheet and no other."""
        parts = [self.framework, self.release, self.form, self.version, self.set, self.language]
        return "urn:assay:" + ":".join(part for part in parts if part)


def fields_of(block: Block) -> Iterator[Field]:
    """The fields of a block and of the blocks in it, in order."""
    for part in block.parts:
        if isinstance(part, Block):
            yield from fields_of(part)
        elif isinstance(part, Field):
            yield part
