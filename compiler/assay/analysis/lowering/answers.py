"""How a question or review is answered.

It does *not* hold the answers; those are `scales.py`.
"""

from __future__ import annotations

from typing import assert_never

from assay import model
from assay.analysis.lowering.context import Context
from assay.syntax import tree
from assay.syntax.tree import Node


def answered_by(context: Context, node: Node) -> model.AnsweredBy:
    """How a question is answered.

    As it says, or as the framework does. Where neither does, by text.
    """
    return says_answered_by(context, node) or _by_default(context, node)


def says_answered_by(context: Context, node: Node) -> model.AnsweredBy | None:
    """How a question itself says that it is answered."""
    answers = tree.first(node, tree.AnsweredBy)
    if answers is not None:
        return model.ByAnswers(answers=context.target(answers.answers).code)
    kind = tree.first(node, tree.AnsweredByKind)
    return _by_kind(kind) if kind is not None else None


def _by_default(context: Context, node: Node) -> model.AnsweredBy:
    default = context.facts.answers.get(node)
    return model.ByText() if default is None else model.ByAnswers(answers=default.code)


def _by_kind(said: tree.AnsweredByKind) -> model.AnsweredBy:
    match said.kind:
        case tree.FreeText():
            return model.ByText()
        case tree.ADate():
            return model.ByDate()
        case tree.WholeNumber():
            return model.ByWholeNumber()
        case tree.Percentage():
            return model.ByPercentage()
        case _:
            assert_never(said.kind)
