"""Does a form ask everything once?"""

from __future__ import annotations

from collections.abc import Iterator

from assay.analysis.facts import Facts, Symbol
from assay.diagnostics import Diagnostic, completeness
from assay.syntax import tree
from assay.syntax.tree import Node


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Reports: E0609."""
    for scope in facts.scopes:
        for form in scope.each(tree.Form):
            yield from _once(facts, form)


def _once(facts: Facts, form: tree.Form) -> Iterator[Diagnostic]:
    whole: dict[tuple[type[Node], Symbol], tree.Target] = {}
    partly: dict[tuple[type[Node], Symbol], tree.Target] = {}
    for kind, target in _targets(form):
        symbol = facts.target.get(target)
        if symbol is None:
            continue
        around = _around(symbol) if kind is tree.Ask else (symbol,)
        first = next((whole[kind, one] for one in around if (kind, one) in whole), None)
        first = first or partly.get((kind, symbol))
        if first is not None:
            place = (first.start, first.end)
            start, end, code = target.start, target.end, target.value
            yield completeness.AskedTwice(start, end, code, first.value, place)
            continue
        whole[kind, symbol] = target
        for one in around[1:]:
            partly.setdefault((kind, one), target)


def _around(symbol: Symbol) -> tuple[Symbol, ...]:
    """What is asked, and all that it stands in."""
    found = [symbol]
    while found[-1].within is not None:
        found.append(found[-1].within)
    return tuple(found)


def _targets(node: Node) -> Iterator[tuple[type[Node], tree.Target]]:
    for part in getattr(node, "body", ()):
        match part:
            case tree.Ask(targets=targets) | tree.AskEvidence(targets=targets):
                for target in targets:
                    yield type(part), target
            case tree.View() | tree.Section():
                yield from _targets(part)
