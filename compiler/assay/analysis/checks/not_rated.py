"""Does every computed rating say what becomes of it when a part of it is not rated?

One statement in the framework answers for all, so its absence is one finding, at the framework. It
does *not* look at ratings that a person gives: they say themselves that an item is not rated.
"""

from __future__ import annotations

from collections.abc import Iterator

from assay.analysis.facts import Facts, Scope
from assay.diagnostics import Diagnostic, kinds
from assay.syntax import tree


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Reports: E0309."""
    for scope in facts.scopes:
        node = scope.node
        if node is None or tree.first(node, tree.NotRatedWhen) is not None:
            continue
        silent = tuple(_silent(scope))
        if silent:
            name = node.name
            yield kinds.RatingNotRated(name.start, name.end, name.value, silent)


def _silent(scope: Scope) -> Iterator[tuple[str, int, int]]:
    """The computed ratings of a framework that do not say it, each with the place of its name."""
    for symbol in scope.symbols("standard", "rating"):
        rated = tree.first(symbol.node, tree.RatedBy)
        if rated is None or isinstance(rated.method, tree.Judgement):
            continue
        if tree.first(symbol.node, tree.NotRatedWhen) is None:
            yield symbol.code, symbol.name.start, symbol.name.end
