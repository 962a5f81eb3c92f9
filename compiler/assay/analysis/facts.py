"""What the passes learn about a tree, kept beside it.

A `Scope` is one framework with everything declared in it and in those it uses. `Facts.target` says
what each name or code in the files stands for. Nothing here is found out; `declare.py` and
`resolve.py` do that."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from assay.diagnostics import Diagnostic
from assay.record import Record
from assay.syntax import tree
from assay.syntax.tree import Node

Kind = str
"""What a symbol is, in the manual's words: `key question`, `scale`, `choice` …"""


class Symbol(Record):
    """One declared thing.

    `code` is how rules name it: `A3(c)`, `case.sentence`, `four_point`; `key` is made from it for
    machines. `within` is what it is declared in: a prompt's key question, a key question's
    standard, a fact's record; `set` is the adjusted set that declares a prompt of its own."""

    kind: Kind
    code: str
    node: Node
    name: Node
    within: Symbol | None
    framework: str
    set: str = ""

    @property
    def key(self) -> str:
        """`A3(c)` is `A3_c`, `P1.1` is `P1_1`, `case.sentence` is `case_sentence`."""
        return self.code.replace("(", "_").replace(")", "").replace(".", "_")


class Accepted(Record):
    """A warning, and the line that sets it aside."""

    finding: Diagnostic
    accept: tree.Accept
    framework: str


class Scope:
    """One framework: its files, its declarations in order, and what names mean in it."""

    def __init__(self, folder: str, files: tuple[tree.RuleFile, ...]) -> None:
        self.folder = folder
        self.files = files
        self.node: tree.Framework | None = None
        self.name = ""
        self.uses: tuple[Scope, ...] = ()
        self._chain: tuple[Scope, ...] = ()
        self.own: dict[Kind, dict[str, Symbol]] = {}

    @property
    def declarations(self) -> Iterator[Node]:
        """Every declaration of the framework's own files, in order of file and place."""
        for file in self.files:
            yield from file.body

    def each(self, kind: type[tree.AnyNode]) -> Iterator[tree.AnyNode]:
        """The framework's own declarations of one kind."""
        for declaration in self.declarations:
            if type(declaration) is kind:
                yield declaration

    def chain(self) -> tuple[Scope, ...]:
        """The framework itself, then all that it uses, each once."""
        if not self._chain:
            found: list[Scope] = [self]
            for scope in found:
                found += [used for used in scope.uses if used not in found]
            self._chain = tuple(found)
        return self._chain

    def find(self, code: str, kinds: Iterable[Kind]) -> Symbol | None:
        """What a name or code stands for, if it is one of these kinds."""
        for scope in self.chain():
            for kind in kinds:
                found = scope.own.get(kind, {}).get(code)
                if found is not None:
                    return found
        return None

    def known(self, kinds: Iterable[Kind]) -> list[str]:
        """Every code of these kinds that may be used here."""
        return [
            code for scope in self.chain() for kind in kinds for code in scope.own.get(kind, {})
        ]

    def symbols(self, *kinds: Kind) -> tuple[Symbol, ...]:
        """The framework's own symbols of these kinds, in order of declaration."""
        return tuple(symbol for kind in kinds for symbol in self.own.get(kind, {}).values())


class Facts:
    """Everything learnt about one run's trees."""

    def __init__(
        self, scopes: tuple[Scope, ...], used_elsewhere: frozenset[str] = frozenset()
    ) -> None:
        self.scopes = scopes
        self.nodes: dict[Scope, list[Node]] = {scope: [] for scope in scopes}
        """Every node of a framework's own files, outer before inner, leaves left out; taken down by
        the walk that resolves, so that few others have to walk."""
        self.acceptances: list[tuple[Scope, Node, tree.Accept]] = []
        """Every `accept` with the block that it stands in, inner blocks before outer ones."""
        self.values: dict[tuple[Symbol, Kind], dict[str, Symbol | None]] = {}
        """The values of scales, answers and facts that were asked for already."""
        self.used_elsewhere = used_elsewhere
        self.catalogues: frozenset[str] = frozenset()
        """Names of frameworks that are used by others, which are not part of this run."""
        self.target: dict[Node, Symbol] = {}
        """What each name or code that refers to something stands for."""
        self.items: dict[Node, tuple[Symbol, ...]] = {}
        """What a list such as `the standards in domain two` holds, by the statement that says it: a
        RatedBy method, a ScoreOf, a CountedNamed, a TakingIntoAccount."""
        self.used: set[Symbol] = set()
        """Symbols that something refers to."""
        self.answers: dict[Node, Symbol] = {}
        """The answers by which a question or review is answered, by its node; absent for text,
        dates and numbers."""
        self.scale: dict[Node, Symbol] = {}
        """The scale on which a standard, rating, test, bands or table is rated, by its node."""
        self.accepted: list[Accepted] = []
        """Warnings that their authors have answered."""
