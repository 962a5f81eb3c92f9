"""Can every rating be worked out, or does one wait for itself?"""

from __future__ import annotations

from collections.abc import Iterator

from assay.analysis.facts import Facts, Scope, Symbol
from assay.diagnostics import Diagnostic, names
from assay.syntax import tree
from assay.syntax.tree import Node


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Reports: E0209."""
    for scope in facts.scopes:
        needs = {symbol: _needs(facts, symbol) for symbol in _rated(scope)}
        reported: set[Symbol] = set()
        for symbol in needs:
            circle = _circle(symbol, symbol, needs, (symbol,))
            if circle and not reported & set(circle):
                reported |= set(circle)
                shown = tuple(step.code for step in (*circle, symbol))
                others = tuple((step.name.start, step.name.end) for step in circle[1:])
                yield names.CyclicRating(symbol.name.start, symbol.name.end, shown, others)


def _rated(scope: Scope) -> tuple[Symbol, ...]:
    return scope.symbols("standard", "rating", "test")


def _needs(facts: Facts, symbol: Symbol) -> tuple[Symbol, ...]:
    """What must be known before an item can be rated."""
    rated = tree.first(symbol.node, tree.RatedBy)
    found: list[Symbol] = []
    if rated is not None:
        _collect(facts, rated, found)
    return tuple(dict.fromkeys(found))


def _collect(facts: Facts, node: Node, found: list[Symbol]) -> None:
    if isinstance(node, tree.OverEvery | tree.PooledOver):
        return
    if getattr(node, "over", None) is not None:
        return  # rated in the units, not here
    found += facts.items.get(node, ())
    target = facts.target.get(node)
    if target is not None and target.kind in ("standard", "rating", "test"):
        found.append(target)
    for _, part in node.parts():
        for one in part if isinstance(part, tuple) else (part,):
            if isinstance(one, Node):
                _collect(facts, one, found)


def _circle(
    here: Symbol, goal: Symbol, needs: dict[Symbol, tuple[Symbol, ...]], path: tuple[Symbol, ...]
) -> tuple[Symbol, ...]:
    for needed in needs.get(here, ()):
        if needed is goal:
            return path
        if needed not in path:
            found = _circle(needed, goal, needs, (*path, needed))
            if found:
                return found
    return ()
