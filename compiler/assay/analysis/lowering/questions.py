"""Standards, key questions, prompts and information questions.

It does *not* say which cases get which prompts; `sets.py` does.
"""

from __future__ import annotations

from typing import Any

from assay import model
from assay.analysis.facts import Symbol
from assay.analysis.lowering.answers import answered_by
from assay.analysis.lowering.conditions import applies_when
from assay.analysis.lowering.context import Context
from assay.analysis.lowering.methods import not_rated_because, not_rated_when, rated_by
from assay.syntax import tree
from assay.syntax.tree import Node


def standard_of(context: Context, node: tree.Standard) -> model.Standard:
    """A standard with all that is asked under it."""
    method = rated_by(context, node)
    scale = context.facts.scale.get(node)
    cases = tree.first(node, tree.CasesFrom)
    return model.Standard(
        **context.item(node),
        domain=None if node.domain is None else context.target(node.domain).code,
        scale=None if scale is None else scale.code,
        method=method,
        not_rated_when=not_rated_when(context, node, method),
        not_rated_because=not_rated_because(node),
        cases_from=None if cases is None else context.target(cases.cohort).code,
        applies=applies_when(context, node),
        also_printed=_also_printed(node),
        key_questions=tuple(
            _key_question(context, question, node) for question in tree.each(node, tree.KeyQuestion)
        ),
        characteristics=_characteristics(context, node),
    )


def _characteristics(context: Context, node: tree.Standard) -> tuple[model.Characteristic, ...]:
    return tuple(
        model.Characteristic(
            rating=each.rating.value,
            texts=tuple(text.value for text in each.texts),
            place=context.place(each),
        )
        for block in tree.each(node, tree.Characteristics)
        for each in tree.each(block, tree.Characteristic)
    )


def _key_question(
    context: Context, node: tree.KeyQuestion, standard: tree.Standard
) -> model.KeyQuestion:
    method = rated_by(context, node)
    scale = context.facts.scale.get(standard) if method is not None else None
    return model.KeyQuestion(
        **context.item(node),
        standard=context.symbol(standard).code,
        answered_by=None if method is not None else answered_by(context, node),
        scale=None if scale is None else scale.code,
        method=method,
        not_rated_when=not_rated_when(context, node, method),
        not_rated_because=not_rated_because(node),
        applies=applies_when(context, node),
        evidence=evidence_of(node),
        also_printed=_also_printed(node),
        prompts=tuple(
            prompt_of(context, prompt, context.symbol(prompt))
            for prompt in tree.each(node, tree.Prompt)
        ),
        information_questions=tuple(
            model.InformationQuestion(**_question(context, question, context.symbol(question)))
            for question in tree.each(node, tree.InformationQuestion)
        ),
    )


def prompt_of(
    context: Context, node: tree.Prompt | tree.Replace | tree.Add, symbol: Symbol
) -> model.Prompt:
    """A prompt as one node says it, under the code of a symbol."""
    return model.Prompt(**_question(context, node, symbol))


def _question(
    context: Context,
    node: tree.Prompt | tree.InformationQuestion | tree.Replace | tree.Add,
    symbol: Symbol,
) -> dict[str, Any]:
    assert symbol.within is not None
    return {
        **context.item(node, symbol),
        "label": str(node.label.value),
        "key_question": symbol.within.code,
        "answered_by": answered_by(context, node),
        "applies": applies_when(context, node),
        "evidence": evidence_of(node),
        "also_printed": _also_printed(node),
    }


def evidence_of(node: Node) -> tuple[str, ...]:
    """Where to look, as a question lists it."""
    return tuple(
        text.value for evidence in tree.each(node, tree.Evidence) for text in evidence.texts
    )


def _also_printed(node: Node) -> tuple[str, ...]:
    return tuple(also.text.value for also in tree.each(node, tree.AlsoPrinted))
