"""What every part of lowering needs: one framework, the facts, and what can be said of any item.

It does *not* lower anything whole.
"""

from __future__ import annotations

from typing import Any

from assay import model
from assay.analysis.facts import Facts, Kind, Scope, Symbol
from assay.analysis.lowering.printed import printed
from assay.syntax import tree
from assay.syntax.tree import Node
from assay.text import Sources


class Context:
    """One framework on its way into the model.

    Nothing here fails: the checks have found no errors.
    """

    def __init__(self, scope: Scope, facts: Facts, sources: Sources) -> None:
        self.scope = scope
        self.facts = facts
        self.sources = sources
        codes = tree.first(scope.node, tree.Codes) if scope.node is not None else None
        self._example = codes.example.value if codes is not None else ""
        self._symbols = {
            symbol.node: symbol for own in scope.own.values() for symbol in own.values()
        }

        self._inside: dict[Symbol, list[Symbol]] = {}
        for used in scope.chain():
            for symbol in used.symbols("fact", "key question"):
                if symbol.within is not None:
                    self._inside.setdefault(symbol.within, []).append(symbol)

    # -------------------------------------------------------------- names
    def symbol(self, node: Node) -> Symbol:
        """What a node declares."""
        return self._symbols[node]

    def added(self, adjustment: tree.Adjustment, node: tree.Add) -> Symbol:
        """What a set adds.

        Two sets may add a prompt of one code, and then only the first node has a symbol.
        """
        question = self.target(adjustment.key_question)
        code = f"{question.code}({node.label.value})"
        return Symbol("prompt", code, node, node.label, question, self.scope.name)

    def target(self, leaf: Node) -> Symbol:
        """What a leaf refers to."""
        return self.facts.target[leaf]

    def inside(self, outer: Symbol, kind: Kind) -> tuple[Symbol, ...]:
        """The facts of a record, or the key questions of a standard."""
        return tuple(symbol for symbol in self._inside.get(outer, ()) if symbol.kind == kind)

    def reference(self, leaf: Node) -> model.Reference:
        """What a leaf refers to, as the model names it."""
        return as_reference(self.target(leaf))

    def printed(self, code: str, title: str) -> str:
        """What people read: a published code as the framework prints it.

        Of our own names, the title.
        """
        return printed(code, self._example) if code[:1].isupper() else title

    # -------------------------------------------------------------- what any item says
    def place(self, node: Node) -> model.Place:
        """Where a node is written."""
        found = self.sources.locate(node.start)
        return model.Place(path=found.path, line=found.line)

    def item(self, node: Node, symbol: Symbol | None = None) -> dict[str, Any]:
        """The fields of `model.Item`, but for `kind`, of a node that declares something."""
        symbol = symbol or self.symbol(node)
        return self.titled(node, symbol.code, symbol.key)

    def titled(self, node: Node, code: str, key: str) -> dict[str, Any]:
        """The fields of `model.Item`, but for `kind`, under a code that is given."""
        title = title_of(node)
        return {
            "code": code,
            "printed": self.printed(code, title),
            "key": key,
            "title": title,
            "place": self.place(node),
            **self.about(node),
        }

    def about(self, node: Node) -> dict[str, Any]:
        """What may be said of anything."""
        retired = tree.first(node, tree.Retired)
        return {
            "illustrative": is_illustrative(node),
            "sources": self.sources_of(node),
            "because": texts(node, tree.Because),
            "guidance": texts(node, tree.Guidance),
            "retired": None
            if retired is None
            else model.Retired(since=retired.since.value, because=retired.reason.value),
        }

    def sources_of(self, node: Node) -> tuple[model.Source, ...]:
        """The published places that a node cites."""
        return tuple(
            model.Source(
                document=source.document.value,
                sections=tuple(section.value for section in source.sections),
                says=source.says.value if source.says is not None else "",
            )
            for source in tree.each(node, tree.Source)
        )

    def named(
        self,
        node: tree.Point
        | tree.Answer
        | tree.Choice
        | tree.Domain
        | tree.Role
        | tree.Inspects
        | tree.Milestone,
    ) -> dict[str, Any]:
        """The fields of `model.Named`: a line of a list, whose code is its own name."""
        name = node.name.value
        return {"code": name, "key": name, "title": node.title.value, "place": self.place(node)}


def as_reference(symbol: Symbol) -> model.Reference:
    """A declared thing as the model names it."""
    kind: Any = symbol.kind.replace(" ", "_")
    return model.Reference(kind=kind, code=symbol.code)


def title_of(node: Node) -> str:
    """A declaration's title; of one that has none, nothing."""
    title: tree.Text | None = getattr(node, "title", None)
    return title.value if title is not None else ""


def is_illustrative(node: Node) -> bool:
    """Whether a node says that it is ours and not published."""
    return tree.first(node, tree.Illustrative) is not None


def texts(node: Node, kind: type[tree.Because] | type[tree.Guidance]) -> str:
    """What a node's statements of one kind say, a paragraph each."""
    return "\n\n".join(statement.text.value for statement in tree.each(node, kind))
