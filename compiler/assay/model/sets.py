"""Sets: which prompts a case gets. Both what an adjusted set changes and what it comes to are here.

It does *not* decide which set a case is in; the evaluator reads `cases`.
"""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from assay.model.conditions import Condition
from assay.model.item import Code, Item, Model, Place, Source, Words
from assay.model.questions import Prompt


class AskedPrompt(Model):
    """A prompt as a set asks it.

    A kept one has the set's own guidance; a replaced one inherits nothing.
    """

    how: Literal["unchanged", "kept", "replaced", "added"]
    prompt: Prompt


class LeftOut(Model):
    """A prompt that a set does not ask."""

    named_by: ClassVar[str] = "prompt"
    prompt: Code
    because: Words = ""
    illustrative: bool = False
    sources: tuple[Source, ...] = ()
    place: Place


class QuestionInSet(Model):
    """A key question as a set asks it: its prompts in order, and what is left out."""

    key_question: Code
    adjusted: bool = False
    illustrative: bool = False
    sources: tuple[Source, ...] = ()
    prompts: tuple[AskedPrompt, ...]
    left_out: tuple[LeftOut, ...] = ()


class CasesWhere(Model):
    """The cases for which a condition holds."""

    kind: Literal["cases_where"] = "cases_where"
    condition: Condition


class EveryOtherCase(Model):
    """The cases that are in no other set."""

    kind: Literal["every_other_case"] = "every_other_case"


Cases = Annotated[CasesWhere | EveryOtherCase, Field(discriminator="kind")]


class Set(Item):
    """A set of prompts, complete for every key question that is asked of cases."""

    kind: Literal["set"] = "set"
    adjusts: Code | None = None
    cases: Cases
    questions: tuple[QuestionInSet, ...] = ()
