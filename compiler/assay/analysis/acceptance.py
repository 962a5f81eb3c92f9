"""Last of the checks: which warnings their authors have answered with `accept CODE because "…"`.

An acceptance covers the findings of its code inside the block that it stands in; with `on row N`,
those on the row of a table that begins with N. What it sets aside is kept in `Facts.accepted` and
published."""

from __future__ import annotations

from assay.analysis.facts import Accepted, Facts
from assay.diagnostics import Diagnostic, acceptance
from assay.syntax import tree
from assay.syntax.tree import Node
from assay.text import Sources


def settle(facts: Facts, sources: Sources, found: list[Diagnostic]) -> list[Diagnostic]:
    """The findings that are left, and a complaint about each acceptance that covers none.

    Reports: W0701, E0702, W0703.
    """
    left = list(found)
    unused: list[Diagnostic] = []
    for scope, block, accept in facts.acceptances:
        covered = [one for one in left if _covers(block, accept, one)]
        if accept.code.value[:1] != "W":
            unused.append(acceptance.ErrorAccepted(accept.start, accept.end, accept.code.value))
        elif not covered and not _is_known(accept.code.value):
            unused.append(
                acceptance.UnknownCodeAccepted(
                    accept.code.start, accept.code.end, accept.code.value
                )
            )
        elif not covered:
            row = accept.row.value if accept.row is not None else -1
            unused.append(
                acceptance.AcceptanceWithoutFinding(
                    accept.start, accept.end, accept.code.value, row
                )
            )
        else:
            left = [one for one in left if one not in covered]
            facts.accepted += [Accepted(one, accept, scope.name) for one in covered]
    return left + unused


def _is_known(code: str) -> bool:
    from assay.diagnostics.families import every

    return any(kind.code == code for kind in every())


def _covers(block: Node, accept: tree.Accept, one: Diagnostic) -> bool:
    if one.code != accept.code.value or one.severity() != "warning":
        return False
    place = block if accept.row is None else _row(block, accept.row.value)
    return place is not None and place.start <= one.start < max(place.end, place.start + 1)


def _row(block: Node, number: int) -> Node | None:
    for row in tree.each(block, tree.Row):
        head = row.body[0]
        if isinstance(head, tree.Number) and head.value == number:
            return row
    return None
