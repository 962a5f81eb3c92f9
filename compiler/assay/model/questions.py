"""What is asked: prompts, information questions and how they are answered.

A key question is rated or counted and so needs methods: it stands with the standards, in
`standards.py`. It does *not* say which cases get which prompts: `sets.py`.
"""

from typing import Annotated, Literal

from pydantic import Field

from assay.model.conditions import Condition
from assay.model.item import Code, Item, Model, Translatable


class ByAnswers(Model):
    """One of a named list of answers."""

    kind: Literal["answers"] = "answers"
    answers: Code


class ByText(Model):
    """A text."""

    kind: Literal["text"] = "text"


class ByDate(Model):
    """A day."""

    kind: Literal["date"] = "date"


class ByWholeNumber(Model):
    """A whole number."""

    kind: Literal["whole_number"] = "whole_number"


class ByPercentage(Model):
    """A percentage."""

    kind: Literal["percentage"] = "percentage"


Evidence = Annotated[str, Translatable("evidence")]
"""The name of something in which an answer is found; many questions name the same."""

AnsweredBy = Annotated[
    ByAnswers | ByText | ByDate | ByWholeNumber | ByPercentage, Field(discriminator="kind")
]


class Prompt(Item):
    """A question that informs the answer to its key question."""

    kind: Literal["prompt"] = "prompt"
    label: str
    key_question: Code
    answered_by: AnsweredBy
    applies: Condition | None = None
    evidence: tuple[Evidence, ...] = ()
    also_printed: tuple[str, ...] = ()


class InformationQuestion(Item):
    """A question that is asked and never counted."""

    kind: Literal["information_question"] = "information_question"
    label: str
    key_question: Code
    answered_by: AnsweredBy
    applies: Condition | None = None
    evidence: tuple[Evidence, ...] = ()
    also_printed: tuple[str, ...] = ()
