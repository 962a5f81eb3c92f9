"""Whether a subject is compared with what it can be: asked by `kinds.py`, wherever something is
compared, counted, demanded or given.

Fills `Facts.target` for the values. It does *not* look for comparisons; `kinds.py` walks.
"""

from __future__ import annotations

from collections.abc import Iterator

from assay.analysis.facts import Facts, Scope, Symbol
from assay.analysis.values import (
    Range,
    bare_start,
    limits,
    quantity_kind,
    range_of,
    range_of_symbol,
    shown,
)
from assay.diagnostics import Diagnostic, kinds, names
from assay.diagnostics.names import article
from assay.diagnostics.suggest import near
from assay.syntax import tree
from assay.syntax.tree import Node

NAMING = (tree.IsValue, tree.IsNot, tree.IsAtLeast, tree.IsAtMost)
"""Comparisons with one value that has a name."""


class Comparisons:
    """Compares subjects and values of one framework."""

    def __init__(self, scope: Scope, facts: Facts) -> None:
        self.scope = scope
        self.facts = facts

    def compare(self, subject: Node, predicate: Node) -> Iterator[Diagnostic]:
        """What is wrong with comparing a subject so."""
        if isinstance(subject, tree.NumberOfUnits) and not self._has_units():
            yield kinds.NotMadeOfUnits(subject.start, subject.end, self.scope.name)
            return
        is_range = range_of(self.facts, subject)
        if is_range is None:
            return
        other = self._another_kind(subject, is_range, predicate)
        if other is not None:
            yield other
            self.facts.target.pop(subject, None)  # what follows from it would be an echo
            return
        found = list(self._compare_with(shown(subject), is_range, predicate))
        yield from found
        if found:  # a sum compared with a percentage says nothing that could be reasoned from
            self.facts.items.pop(subject, None)

    def compare_items(self, node: tree.CountedNamed) -> Iterator[Diagnostic]:
        """The same for a list of items, by the first of them."""
        for symbol in self.facts.items.get(node, ())[:1]:
            is_range = range_of_symbol(self.facts, symbol)
            if is_range is not None:
                yield from self._compare_with(f"`{symbol.code}`", is_range, node.predicate)

    def considered(self, rating: Node, target: Node) -> Iterator[Diagnostic]:
        """Whether a rating is one that its target can have."""
        is_range = range_of(self.facts, target)
        self.facts.target.pop(rating, None)
        if is_range is not None and isinstance(rating, tree.Name):
            yield from self.value(shown(target), is_range, rating)

    def value(self, subject: str, is_range: Range, value: tree.Name) -> Iterator[Diagnostic]:
        """Whether a value is one that a subject can have; if so, what it stands for."""
        if not value.value:
            return
        if not is_range.values:
            if is_range.kind not in ("rating", "answer"):
                yield self._differ(
                    value, subject, is_range, f"the word `{value.value}`".replace("the", "a", 1)
                )
            return
        if value.value not in is_range.values:
            possible = tuple(is_range.values)
            close = near(value.value, possible)
            yield kinds.UnknownValue(value.start, value.end, subject, value.value, possible, close)
            return
        symbol = is_range.values[value.value]
        if symbol is not None:
            self.facts.target[value] = symbol
            self.facts.used.add(symbol)

    def _another_kind(self, subject: Node, is_range: Range, predicate: Node) -> Diagnostic | None:
        """A standard compared with an answer, or a key question with a rating: the item is
        misnamed, not the value."""
        symbol = self.facts.target.get(subject)
        value = predicate.value if isinstance(predicate, NAMING) else None
        if symbol is None or value is None or not is_range.values or not value.value:
            return None
        if value.value in is_range.values:
            return None
        place = (symbol.name.start, symbol.name.end)
        for item in self._items_around(symbol):
            found = range_of_symbol(self.facts, item)
            if found is not None and found.kind != is_range.kind and value.value in found.values:
                word = "answer" if found.kind == "answer" else "rating"
                instead = f"`{value.value}` is {article(word)}: name {article(item.kind)}, such as"
                return names.WrongKind(
                    subject.start,
                    subject.end,
                    symbol.code,
                    symbol.kind,
                    item.kind,
                    place,
                    f"{instead} `{item.code}`",
                )
        return None

    def _items_around(self, symbol: Symbol) -> Iterator[Symbol]:
        """The key questions of a standard; the standard of a key question or a prompt."""
        if symbol.kind == "standard":
            for question in self.scope.symbols("key question"):
                if question.within is symbol:
                    yield question
        around = symbol.within
        while around is not None:
            yield around
            around = around.within

    def _has_units(self) -> bool:
        """Whether the framework says what the whole is made of."""
        inspects = tree.first(self.scope.node, tree.Inspects) if self.scope.node else None
        return self.scope.node is None or (inspects is not None and inspects.made_of is not None)

    def _compare_with(self, subject: str, is_range: Range, predicate: Node) -> Iterator[Diagnostic]:
        match predicate:
            case tree.IsNot() if f"not_{predicate.value.value}" in is_range.values:
                whole = f"not_{predicate.value.value}"
                yield kinds.UnknownValue(
                    predicate.start,
                    predicate.end,
                    subject,
                    predicate.value.value,
                    tuple(is_range.values),
                    (whole,),
                )
            case tree.IsValue() | tree.IsNot():
                yield from self.value(subject, is_range, predicate.value)
            case tree.IsOneOf() | tree.IsNotOneOf():
                for value in predicate.values:
                    yield from self.value(subject, is_range, value)
            case tree.IsAtLeast() | tree.IsAtMost():
                if is_range.values and is_range.kind != "rating":
                    yield kinds.NotOrdered(predicate.start, predicate.end, subject)
                else:
                    yield from self.value(subject, is_range, predicate.value)
            case tree.IsOn() | tree.IsBefore() | tree.IsAfter():
                if is_range.kind != "date":
                    yield self._differ(predicate, subject, is_range, "a date")
            case tree.IsKnown() | tree.IsNotKnown():
                return
            case tree.IsNotRated():
                if is_range.kind != "rating":
                    yield self._differ(predicate, subject, is_range, "a rating")
            case _:
                yield from self._quantities(subject, is_range, predicate)

    def _quantities(self, subject: str, is_range: Range, predicate: Node) -> Iterator[Diagnostic]:
        for limit in limits(predicate)[-1:] if bare_start(predicate) else limits(predicate):
            kind = quantity_kind(limit)
            if kind != is_range.kind and {kind, is_range.kind} != {"number", "score"}:
                yield self._differ(limit, subject, is_range, kind)
                return

    def _differ(self, place: Node, subject: str, is_range: Range, other: str) -> Diagnostic:
        write = {
            "rating": "compare it with a rating: `is at least good`",
            "date": "compare it with a date: `is before 2025-03-01`",
            "percentage": "compare it with a percentage: `is below 50%`",
            "text": "a text is only known or not: `is known`",
        }.get(is_range.kind, f"compare it with a {is_range.kind}")
        if is_range.values and is_range.kind != "rating":
            write = "compare it with one of its values: `is …`"
        article = other if other.startswith("a ") else f"a {other}"
        return kinds.KindsDiffer(place.start, place.end, subject, is_range.kind, article, write)
