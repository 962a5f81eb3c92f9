"""The nodes inside a node, in the order of the text.

Leaves (names, numbers, texts) are left out, since most walks want none of them: those that do ask
the node that holds them. It does *not* know what any node means."""

from __future__ import annotations

from collections.abc import Iterator

from assay.syntax import tree
from assay.syntax.tree import Node

LEAVES = frozenset(
    (
        int,
        str,
        type(None),
        tree.Name,
        tree.Code,
        tree.Number,
        tree.Percent,
        tree.Fraction,
        tree.Text,
    )
)
"""What a walk passes over; facts' names and dates are visited, since they stand where only they
can."""


def children(node: Node) -> list[Node]:
    """The nodes directly inside a node, leaves left out."""
    found: list[Node] = []
    for part in type(node).all_values(node):
        kind = type(part)
        if kind is tuple:
            found += [one for one in part if type(one) not in LEAVES]
        elif kind not in LEAVES:
            found.append(part)
    return found


def walk(node: Node) -> Iterator[Node]:
    """A node and all inside it, outer before inner, leaves left out."""
    waiting = [node]
    while waiting:
        here = waiting.pop()
        yield here
        waiting += reversed(children(here))
