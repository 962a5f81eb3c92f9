"""Forms: views and sections, and what each `ask` comes down to.

It does *not* lay anything out.
"""

from __future__ import annotations

from collections.abc import Iterator
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
    asks_ratings = one_per is not None and context.target(one_per.record).code == _unit(context)
    return model.Form(
        **context.item(node),
        version="" if version is None else version.text.value,
        record="" if one_per is None else context.target(one_per.record).code,
        in_each_set=one_per is not None and one_per.in_each_set is not None,
        cases_from=None if cases is None else context.target(cases.cohort).code,
        views=tuple(
            _Views(context, asks_ratings).view(view, f"view_{number}")
            for number, view in enumerate(tree.each(node, tree.View), start=1)
        ),
    )


def _unit(context: Context) -> str:
    """The unit that is inspected, or nothing."""
    node = context.scope.node
    inspects = tree.first(node, tree.Inspects) if node is not None else None
    return "" if inspects is None else inspects.name.value


class _Views:
    """The views of one form, while they are made.

    A form that is filled in for the unit asks the ratings that a person proposes for it.
    """

    def __init__(self, context: Context, asks_ratings: bool) -> None:
        self.context = context
        self.asks_ratings = asks_ratings

    def view(self, node: tree.View, key: str) -> model.View:
        return model.View(**self._headed(node, key))

    def _headed(self, node: tree.View | tree.Section, key: str) -> dict[str, Any]:
        return {
            "key": key,
            "title": node.title.value,
            "place": self.context.place(node),
            "applies": applies_when(self.context, node),
            "parts": self._parts(node, key),
        }

    def _parts(self, node: tree.View | tree.Section, key: str) -> tuple[model.Part, ...]:
        context = self.context
        found: list[model.Part] = []
        sections = 0
        for part in node.body:
            match part:
                case tree.Section():
                    sections += 1
                    found.append(model.Section(**self._headed(part, f"{key}_section_{sections}")))
                case tree.Comment():
                    found.append(_comment(context, part))
                case tree.AskEvidence(targets=targets):
                    found += [_evidence(context, part, context.target(one)) for one in targets]
                case tree.Ask(targets=targets):
                    found += [self._ask(part, context.target(target)) for target in targets]
        return tuple(found)

    def _ask(self, node: tree.Ask, named: Symbol) -> model.Ask:
        place = self.context.place(node)
        return model.Ask(of=named.code, asked=tuple(self._asked(named)), place=place)

    def _asked(self, named: Symbol) -> Iterator[model.Asked]:
        inside = {"record": "fact", "standard": "key question"}.get(named.kind)
        found = (named,) if inside is None else self.context.inside(named, inside)
        for symbol in found:
            if symbol is named or live(symbol):
                yield _one(symbol)
        if named.kind == "standard" and self.asks_ratings and _judged(named):
            yield _one(named)


def _judged(standard: Symbol) -> bool:
    """Whether a person rates a standard."""
    rated = tree.first(standard.node, tree.RatedBy)
    return rated is not None and isinstance(rated.method, tree.Judgement)


def _comment(context: Context, node: tree.Comment) -> model.Comment:
    symbol = context.symbol(node)
    return model.Comment(
        code=symbol.code, key=symbol.key, title=node.title.value, place=context.place(node)
    )


def _evidence(context: Context, node: tree.AskEvidence, standard: Symbol) -> model.AskEvidence:
    return model.AskEvidence(standard=standard.code, place=context.place(node))


def _one(symbol: Symbol) -> model.Asked:
    kind: Any = symbol.kind.replace(" ", "_")
    return model.Asked(kind=kind, code=symbol.code)
