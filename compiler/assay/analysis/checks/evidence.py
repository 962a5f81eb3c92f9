"""Is the evidence in advance that forms ask for whole, and each document of it told by a name?"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from assay.analysis.facts import Facts, Scope
from assay.diagnostics import Diagnostic, evidence
from assay.syntax import tree
from assay.syntax.tree import Node

LONGEST_NAME = 40
"""A name that is offered has no more characters."""


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Reports: E0219, W0608."""
    for scope in facts.scopes:
        asked = {target.value for form in scope.each(tree.Form) for target in _asked(form)}
        if asked:
            for node in scope.each(tree.EvidenceInAdvance):
                yield from _of_standard(scope, node, asked)


def _of_standard(
    scope: Scope, node: tree.EvidenceInAdvance, asked: set[str]
) -> Iterator[Diagnostic]:
    standard = node.standard
    if standard.value not in asked:
        if scope.find(standard.value, ("standard",)) is not None:
            yield evidence.EvidenceNeverAsked(standard.start, standard.end, standard.value)
        return
    requests = tree.each(node, tree.AskFor)
    taken = {request.name.value for request in requests if request.name is not None}
    for request in requests:
        if request.name is None and request.title.value:
            title = request.title
            offered = _free(_name(title.value), taken)
            taken.add(offered)
            yield evidence.NamelessDocument(title.start, title.end, title.value, offered)


def _asked(node: Node) -> Iterator[tree.Target]:
    for part in getattr(node, "body", ()):
        if isinstance(part, tree.AskEvidence):
            yield from part.targets
        elif isinstance(part, tree.View | tree.Section):
            yield from _asked(part)


def _name(title: str) -> str:
    """The first words of a title as a name of the language."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    name = ""
    for word in re.findall(r"[a-z0-9]+", plain):
        longer = f"{name}_{word}" if name else word
        if name and len(longer) > LONGEST_NAME:
            break
        name = longer
    return name if name[:1].isalpha() else f"document_{name}".rstrip("_")


def _free(wanted: str, taken: set[str]) -> str:
    name, number = wanted, 1
    while name in taken:
        number += 1
        name = f"{wanted}_{number}"
    return name
