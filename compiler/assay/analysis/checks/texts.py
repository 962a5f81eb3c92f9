"""Does every title, reason and guidance say something?

Only that there is a text is asked, *not* what it says: that is its author's.
"""

from __future__ import annotations

from collections.abc import Iterator

from assay.analysis.facts import Facts
from assay.diagnostics import Diagnostic, completeness
from assay.syntax import tree
from assay.syntax.tree import Node

CALLED = {"title": "this title", "reason": "this reason", "text": "this text"}
"""The parts of a node that hold its text, and what a message calls each."""


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Reports: E0607."""
    for scope in facts.scopes:
        waiting: list[Node] = list(scope.declarations)
        if scope.node is not None:
            waiting.append(scope.node)
        while waiting:
            node = waiting.pop()
            yield from _empty(node)
            waiting += getattr(node, "body", ())


def _empty(node: Node) -> Iterator[Diagnostic]:
    for part, called in CALLED.items():
        text = getattr(node, part, None)
        if not isinstance(text, tree.Text) or text.raw.strip('" \n') or text.start == text.end:
            continue  # one that is missing whole is reported where it is missing
        yield completeness.EmptyText(text.start, text.end, called)
