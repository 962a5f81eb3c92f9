"""How one rule object names another: by its kind and code; and lists of such names, with the words
that gave them.

It does *not* hold what is named; `Framework.index` finds that.
"""

from typing import Literal

from assay.model.item import Code, Model

RatedKind = Literal["standard", "key_question", "rating", "test"]
QuestionKind = Literal["key_question", "prompt", "information_question"]
ReferenceKind = Literal[
    "standard",
    "key_question",
    "prompt",
    "information_question",
    "rating",
    "test",
    "review",
    "milestone",
    "hurdle",
    "decision_rule",
    "decision_guidance",
    "limiting_judgement",
]


class Reference(Model):
    """The name of an item that is answered, rated or dated."""

    kind: ReferenceKind
    code: Code


class Said(Model):
    """The words that name a list of items; `of` is the standard or domain that they name.

    `its …` are the parts of the item that the rule belongs to.
    """

    phrase: Literal[
        "listed",
        "its_key_questions",
        "its_tests",
        "key_questions_of",
        "the_standards",
        "standards_in_domain",
    ]
    of: str = ""


class Items(Model):
    """Items in order: what the words came to, beside the words."""

    said: Said
    items: tuple[Reference, ...]
