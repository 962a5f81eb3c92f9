"""Standards and the key questions under them.

`not_rated_when` is the item's own, or else the framework's. It does *not* say which cases get which
prompts: `sets.py`.
"""

from typing import Annotated, Literal

from assay.model.conditions import Condition
from assay.model.item import Code, Item, Model, Place, Translatable, Words
from assay.model.questions import AnsweredBy, Evidence, InformationQuestion, Prompt
from assay.model.ratings import Method


class KeyQuestion(Item):
    """A question answered by judgement, informed by its prompts.

    Or rated by a method of its own.
    """

    kind: Literal["key_question"] = "key_question"
    standard: Code
    answered_by: AnsweredBy | None = None
    scale: Code | None = None
    method: Method | None = None
    not_rated_when: Condition | None = None
    not_rated_because: Words = ""
    applies: Condition | None = None
    evidence: tuple[Evidence, ...] = ()
    also_printed: tuple[str, ...] = ()
    prompts: tuple[Prompt, ...] = ()
    information_questions: tuple[InformationQuestion, ...] = ()


class Characteristic(Model):
    """What a standard is like at one rating."""

    rating: Code
    texts: tuple[Annotated[str, Translatable("characteristic")], ...]
    place: Place


class Standard(Item):
    """A standard. One without a method is asked here and rated elsewhere.

    `not_rated_because` says where.
    """

    kind: Literal["standard"] = "standard"
    domain: Code | None = None
    scale: Code | None = None
    method: Method | None = None
    not_rated_when: Condition | None = None
    not_rated_because: Words = ""
    cases_from: Code | None = None
    applies: Condition | None = None
    also_printed: tuple[str, ...] = ()
    key_questions: tuple[KeyQuestion, ...] = ()
    characteristics: tuple[Characteristic, ...] = ()
