"""Does each word of the glossary stand for one term, and does any text use it?

It does *not* look for words that are missing from the glossary.
"""

from __future__ import annotations

from collections.abc import Iterator

from assay.analysis.facts import Facts, Scope, Symbol
from assay.diagnostics import Diagnostic, completeness, names
from assay.mentions import alike
from assay.syntax import tree
from assay.syntax.tree import Node


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Reports: E0220, W0603."""
    for scope in facts.scopes:
        yield from _twice(scope)
        if scope.name not in facts.used_elsewhere and scope.symbols("term"):
            yield from _unused(facts, scope)


def _twice(scope: Scope) -> Iterator[Diagnostic]:
    """Words that stand for two terms, here or here and in what is brought in."""
    taken: dict[str, tuple[Symbol, tree.Text]] = {}
    for used in reversed(scope.chain()):
        for symbol in used.symbols("term"):
            for form in _forms(symbol.node):
                if not form.value.strip():
                    continue  # an empty text is reported as one
                other, first = taken.setdefault(alike(form.value), (symbol, form))
                same = other is symbol or other.code == symbol.code
                if used is scope and not same:
                    place = (first.start, first.end)
                    yield names.WordOfTwoTerms(form.start, form.end, form.value, other.code, place)


def _unused(facts: Facts, scope: Scope) -> Iterator[Diagnostic]:
    readers = [reader for reader in facts.scopes if scope in reader.chain()]
    nodes = [node for reader in readers for node in facts.nodes[reader]]
    said = " ".join(text.raw for text in _texts(nodes)).lower()
    in_lines: list[str] = []  # made when somebody asks: nearly every word is found without
    for symbol in scope.symbols("term"):
        forms = [form.value.lower() for form in _forms(symbol.node) if form.value.strip()]
        if any(_mentions(said, form) for form in forms):
            continue
        in_lines = in_lines or [" ".join(said.split())]
        meanings = _meanings_of_others(nodes, symbol)
        if not any(_mentions(text, form) for text in (*in_lines, *meanings) for form in forms):
            start, end = symbol.name.start, symbol.name.end
            yield completeness.NeverUsed(start, end, "term", symbol.code)


def _meanings_of_others(nodes: list[Node], symbol: Symbol) -> list[str]:
    """What other terms mean: a term that only its own meaning mentions is one that nobody does."""
    others = [node for node in nodes if isinstance(node, tree.Term) and node is not symbol.node]
    said = [part.text.value for node in others for part in tree.each(node, tree.Means)]
    return [" ".join(text.lower().split()) for text in said]


def _mentions(said: str, form: str) -> bool:
    """Whether a text has a word whole. Both are in small letters."""
    start = said.find(form)
    while start >= 0:
        around = (said[start - 1 : start], said[start + len(form) : start + len(form) + 1])
        if not any(letter.isalnum() or letter == "_" for letter in around):
            return True
        start = said.find(form, start + 1)
    return False


def _forms(node: Node) -> Iterator[tree.Text]:
    """Every form of a term."""
    title = getattr(node, "title", None)
    if isinstance(title, tree.Text):
        yield title
    for said in tree.each(node, tree.AlsoWrittenAs):
        yield from said.texts


def _texts(nodes: list[Node]) -> Iterator[tree.Text]:
    """What is said in nodes, but for what is said in terms of themselves."""
    for node in nodes:
        if isinstance(node, tree.Term | tree.Means | tree.AlsoWrittenAs):
            continue
        for part in type(node).all_values(node):
            if type(part) is tree.Text:
                yield part
            elif type(part) is tuple:
                yield from (each for each in part if type(each) is tree.Text)
