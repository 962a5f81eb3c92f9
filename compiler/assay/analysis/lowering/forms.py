"""Forms: views and sections, and what each `ask` comes down to.

It does *not* lay anything out.
"""

from __future__ import annotations

from typing import Any

from assay import model
from assay.analysis.facts import Symbol
from assay.analysis.lowering.conditions import applies_when
from assay.analysis.lowering.context import Context
from assay.analysis.resolve import live
from assay.syntax import tree


def form_of(context: Context, node: tree.Form) -> model.Form:
    """A form."""
    version = tree.first(node, tree.Version)
    one_per = tree.first(node, tree.OnePer)
    cases = tree.first(node, tree.CasesFrom)
    return model.Form(
        **context.item(node),
        version="" if version is None else version.text.value,
        record="" if one_per is None else context.target(one_per.record).code,
        in_each_set=one_per is not None and one_per.in_each_set is not None,
        cases_from=None if cases is None else context.target(cases.cohort).code,
        views=tuple(
            _view(context, view, f"view_{number}")
            for number, view in enumerate(tree.each(node, tree.View), start=1)
        ),
    )


def _view(context: Context, node: tree.View, key: str) -> model.View:
    return model.View(**_headed(context, node, key))


def _headed(context: Context, node: tree.View | tree.Section, key: str) -> dict[str, Any]:
    return {
        "key": key,
        "title": node.title.value,
        "place": context.place(node),
        "applies": applies_when(context, node),
        "parts": _parts(context, node, key),
    }


def _parts(context: Context, node: tree.View | tree.Section, key: str) -> tuple[model.Part, ...]:
    found: list[model.Part] = []
    sections = 0
    for part in node.body:
        match part:
            case tree.Section():
                sections += 1
                found.append(model.Section(**_headed(context, part, f"{key}_section_{sections}")))
            case tree.Comment():
                found.append(_comment(context, part))
            case tree.AskEvidence(targets=targets):
                found += [_evidence(context, part, context.target(target)) for target in targets]
            case tree.Ask(targets=targets):
                found += [_ask(context, part, context.target(target)) for target in targets]
    return tuple(found)


def _comment(context: Context, node: tree.Comment) -> model.Comment:
    symbol = context.symbol(node)
    return model.Comment(
        code=symbol.code, key=symbol.key, title=node.title.value, place=context.place(node)
    )


def _evidence(context: Context, node: tree.AskEvidence, standard: Symbol) -> model.AskEvidence:
    return model.AskEvidence(standard=standard.code, place=context.place(node))


def _ask(context: Context, node: tree.Ask, named: Symbol) -> model.Ask:
    return model.Ask(of=named.code, asked=_asked(context, named), place=context.place(node))


def _asked(context: Context, named: Symbol) -> tuple[model.Asked, ...]:
    inside = {"record": "fact", "standard": "key question"}.get(named.kind)
    found = (named,) if inside is None else context.inside(named, inside)
    return tuple(_one(symbol) for symbol in found if symbol is named or live(symbol))


def _one(symbol: Symbol) -> model.Asked:
    kind: Any = symbol.kind.replace(" ", "_")
    return model.Asked(kind=kind, code=symbol.code)
