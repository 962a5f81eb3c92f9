"""Puts the stretches that could not be read back into the tree, as `Junk` in the innermost block
that holds them.

So a later stage that misses something in a block can see that something there could not be read,
and say nothing. It does *not* change what was read.
"""

from __future__ import annotations

from assay.syntax import tree

Span = tuple[int, int]


def with_junk(file: tree.RuleFile, spans: list[Span]) -> tree.RuleFile:
    """The file with a `Junk` for each span."""
    if not spans:
        return file
    changed = holding(file, sorted(set(spans)))
    assert isinstance(changed, tree.RuleFile)  # it has a body
    return changed


def filled(body: tuple[tree.Node, ...], spans: list[Span]) -> list[tree.Node]:
    """The statements of a block and its junk, in the order of the text."""
    found: list[tree.Node] = []
    at = 0
    for node in body:
        while at < len(spans) and spans[at][0] < node.start:
            found.append(tree.Junk(*spans[at]))
            at += 1
        inner = at
        while inner < len(spans) and spans[inner][1] <= node.end:
            inner += 1
        changed = holding(node, spans[at:inner]) if inner > at else None
        if changed is not None:
            at = inner
        found.append(node if changed is None else changed)
    return [*found, *(tree.Junk(*span) for span in spans[at:])]


def holding(node: tree.Node, spans: list[Span]) -> tree.Node | None:
    """The node with these spans as junk in its block, or None when it has no block."""
    fields = type(node).fields
    values = [getattr(node, field) for field in fields]
    if fields[-1] == "body":
        values[-1] = tuple(filled(values[-1], spans))
        return type(node)(*values)
    for position, value in enumerate(values):
        if (
            isinstance(value, tree.Node)
            and value.start <= spans[0][0]
            and spans[-1][1] <= value.end
        ):
            changed = holding(value, spans)
            if changed is not None:
                values[position] = changed
                return type(node)(*values)
    return None
