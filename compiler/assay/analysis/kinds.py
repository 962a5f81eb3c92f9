"""Third pass: whether what is compared, counted and demanded is of one kind, and what each value
stands for.

Fills `Facts.target` for values: `good` becomes a point of the scale of what it is compared with,
`licence` a choice of the fact (`comparisons.py`). It does *not* ask whether a condition can hold;
that is `checks/`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from assay.analysis.comparisons import Comparisons
from assay.analysis.facts import Facts, Scope, Symbol
from assay.analysis.values import (
    Range,
    measure_of,
    point_values,
    range_of,
    range_of_symbol,
    shown,
)
from assay.diagnostics import Diagnostic, kinds
from assay.diagnostics.names import article
from assay.syntax import tree
from assay.syntax.tree import Node
from assay.syntax.walk import walk


def check_kinds(facts: Facts) -> list[Diagnostic]:
    """Every complaint about kinds, in no order.

    Reports: E0203, E0301 to E0312.
    """
    found: list[Diagnostic] = []
    for scope in facts.scopes:
        checker = Checker(scope, facts)
        for node in facts.nodes[scope]:
            if type(node) in LOOKED_AT:
                found += checker.look_at(node)
    return found


class Checker:
    """Looks at one framework."""

    def __init__(self, scope: Scope, facts: Facts) -> None:
        self.scope = scope
        self.facts = facts
        self.comparisons = Comparisons(scope, facts)

    def look_at(self, node: Node) -> Iterable[Diagnostic]:
        """What is wrong with a node, apart from all that stands in it."""
        match node:
            case tree.Is():
                return self.comparisons.compare(node.subject, node.predicate)
            case tree.Counted():
                return (
                    d
                    for subject in node.subjects
                    for d in self.comparisons.compare(subject, node.predicate)
                )
            case tree.CountedNamed():
                return self.comparisons.compare_items(node)
            case tree.Scores() | tree.GivenScore():
                return self._scored(node.subject)
            case tree.ScoreOf() | tree.ShareOfMaximum():
                return self._scored_items(node)
            case tree.Considered() | tree.Allowed() | tree.NotAllowed():
                return self.comparisons.considered(node.rating, node.target)
            case tree.Standard() | tree.Rating() | tree.Test():
                return self._rated(node)
            case tree.Bands() | tree.Table():
                return self._banded(node)
            case (
                tree.Hurdle()
                | tree.DecisionRule()
                | tree.DecisionGuidance()
                | tree.LimitingJudgement()
            ):
                return self._rule(node)
            case tree.StartsFrom():
                return self.comparisons.considered(node.outcome, node.target)
            case tree.Expect() | tree.Example():
                return self._expected(node.expectation)
            case tree.GivenIs():
                return self._given(node)
            case tree.GivenAll():
                return self._given_all(node)
        return ()

    # -------------------------------------------------------------- scores
    def _scored(self, subject: Node) -> Iterator[Diagnostic]:
        symbol = self.facts.target.get(subject)
        if symbol is not None and not self._has_score(symbol):
            yield kinds.NotNumbered(subject.start, subject.end, symbol.code, symbol.kind)

    def _scored_items(self, node: tree.ScoreOf | tree.ShareOfMaximum) -> Iterator[Diagnostic]:
        named = {symbol: place for place, symbol in references(self.facts, node)}
        for symbol in self.facts.items.get(node, ()):
            if symbol.kind != "information question" and not self._has_score(symbol):
                place = named.get(symbol, node)
                yield kinds.NotNumbered(place.start, place.end, symbol.code, symbol.kind)

    def _has_score(self, symbol: Symbol) -> bool:
        found = range_of_symbol(self.facts, symbol)
        return found is None or found.kind == "rating"

    # -------------------------------------------------------------- ratings
    def _rated(self, node: tree.Standard | tree.Rating | tree.Test) -> Iterator[Diagnostic]:
        points = point_values(self.facts, node)
        rated = tree.first(node, tree.RatedBy)
        item = node.code.value if isinstance(node, tree.Standard) else node.name.value
        for characteristics in tree.each(node, tree.Characteristics):
            for line in tree.each(characteristics, tree.Characteristic):
                yield from self.comparisons.value(f"`{item}`", Range("rating", points), line.rating)
        if rated is None:
            return
        method: Node = rated.method
        if isinstance(method, tree.Judgement):
            if method.starting_from is None:
                return
            method = method.starting_from.method
        yield from self._method(method, node, item, points)

    def _method(
        self, method: Node, node: Node, item: str, points: dict[str, Symbol | None]
    ) -> Iterator[Diagnostic]:
        banded = getattr(method, "banded", None)
        if isinstance(method, tree.FirstThatFits):
            for line in method.body:
                if isinstance(line, tree.Fit | tree.Otherwise) and isinstance(
                    line.outcome, tree.Name
                ):
                    yield from self.comparisons.value(
                        f"`{item}`", Range("rating", points), line.outcome
                    )
        yield from self._counted_in(method)
        if isinstance(method, tree.LowestOrHighest) and banded is None:
            yield from self._has_ratings(method)
        if banded is None:
            return
        gives = "score" if isinstance(method, tree.BandedScore) else "percentage"
        yield from self._measures(banded, gives, node, item)

    def _has_ratings(self, method: tree.LowestOrHighest) -> Iterator[Diagnostic]:
        """Of answers there is no lowest: their shares of cases need bands."""
        for symbol in self.facts.items.get(method, ()):
            found = range_of_symbol(self.facts, symbol)
            if found is not None and found.kind != "rating" and symbol.kind in ASKED:
                yield kinds.NotBanded(method.start, method.end, symbol.kind, symbol.code)
                return

    def _measures(self, banded: Node, gives: str, node: Node, item: str) -> Iterator[Diagnostic]:
        match banded:
            case tree.InOwnBands():
                yield from self._bands(banded, point_values(self.facts, node), "these bands")
                measure = measure_of(banded)
                name = "these bands"
            case tree.InBands():
                symbol = self.facts.target.get(banded.bands)
                if symbol is None:
                    return
                measure, name = measure_of(symbol.node), f"the bands `{symbol.code}`"
                yield from self._same_scale(node, item, symbol, banded)
            case tree.InTable():
                symbol = self.facts.target.get(banded.table)
                if symbol is None:
                    return
                measure, name = "score", f"the rows of `{symbol.code}`"
                yield from self._same_scale(node, item, symbol, banded)
            case _:
                return
        if measure and measure != gives:
            method = "this method"
            yield kinds.BandsMeasureAnother(banded.start, banded.end, method, gives, name, measure)

    def _same_scale(
        self, node: Node, item: str, other: Symbol, place: Node
    ) -> Iterator[Diagnostic]:
        mine, theirs = self.facts.scale.get(node), self.facts.scale.get(other.node)
        if mine is not None and theirs is not None and mine is not theirs:
            yield kinds.ScalesDiffer(
                place.start, place.end, f"`{item}`", mine.code, f"`{other.code}`", theirs.code
            )

    def _banded(self, node: tree.Bands | tree.Table) -> Iterator[Diagnostic]:
        points = point_values(self.facts, node)
        if isinstance(node, tree.Bands):
            yield from self._bands(node, points, f"`{node.name.value}`")
            return
        rows = tree.each(node, tree.Row)
        for cell in rows[0].body[1:] if rows else ():
            if isinstance(cell, tree.Name):
                yield from self.comparisons.value(
                    f"`{node.name.value}`", Range("rating", points), cell
                )

    def _bands(
        self, node: tree.Bands | tree.InOwnBands, points: dict[str, Symbol | None], item: str
    ) -> Iterator[Diagnostic]:
        for band in tree.each(node, tree.Band):
            yield from self.comparisons.value(item, Range("rating", points), band.rating)

    # -------------------------------------------------------------- rules
    def _rule(self, node: tree.RuleAboutRatings) -> Iterator[Diagnostic]:
        called = f"the {rule_kind(node)} `{node.name.value}`"
        for part in node.body:
            match part:
                case tree.Then():
                    yield from self._effect(node, called, part.effect)
                case tree.Allow():
                    yield from self._demand(called, node, part.target, part.value)
                    if isinstance(node, tree.Hurdle | tree.DecisionGuidance):
                        instead = "make it a decision rule, or write `then … should normally be …`"
                        yield kinds.EffectNotAllowed(part.start, part.end, called, "allow", instead)
        yield from self._counted_in(node)

    def _counted_in(self, node: Node) -> Iterator[Diagnostic]:
        for name, symbol in references(self.facts, node):
            if symbol.kind == "information question":
                yield kinds.InformationQuestionCounted(name.start, name.end, symbol.code)

    def _effect(
        self, node: tree.RuleAboutRatings, called: str, effect: tree.Effect
    ) -> Iterator[Diagnostic]:
        binding = not isinstance(effect, tree.ShouldBe)
        if binding and isinstance(node, tree.DecisionGuidance):
            instead = "write `should normally be …`, or make it a decision rule"
            yield kinds.EffectNotAllowed(effect.start, effect.end, called, "must", instead)
        if not binding and isinstance(node, tree.Hurdle | tree.DecisionRule):
            instead = "write `must be …`, or make it decision guidance"
            yield kinds.EffectNotAllowed(
                effect.start, effect.end, called, "should normally", instead
            )
        match effect:
            case tree.MustBe() | tree.ShouldBe():
                demand = effect.demand
                value = demand if isinstance(demand, tree.Name) else getattr(demand, "value", None)
                yield from self._demand(called, node, effect.target, value)
            case tree.MustNotBe():
                yield from self._demand(called, node, effect.target, effect.value)

    def _demand(
        self, called: str, node: tree.RuleAboutRatings, target: Node, value: tree.Name | None
    ) -> Iterator[Diagnostic]:
        symbol = self.facts.target.get(target)
        if symbol is None:
            return
        is_range = range_of_symbol(self.facts, symbol)
        why = why_not(node, symbol, is_range)
        if why:
            yield kinds.CannotAffect(target.start, target.end, called, symbol.code, why)
        elif is_range is not None and value is not None:
            yield from self.comparisons.value(f"`{symbol.code}`", is_range, value)

    # -------------------------------------------------------------- scenarios
    def _given(self, node: tree.GivenIs) -> Iterator[Diagnostic]:
        match node.value:
            case tree.GivenValue():
                is_range = range_of(self.facts, node.subject)
                if is_range is not None:
                    yield from self.comparisons.value(
                        shown(node.subject), is_range, node.value.value
                    )
            case tree.GivenConsidered():
                yield from self.comparisons.considered(node.subject, node.value.target)
            case tree.GivenAbsent():
                yield from self.comparisons.compare(node.subject, node.value.absent)
            case _:
                yield from self.comparisons.compare(node.subject, node.value)

    def _expected(self, expected: Node) -> Iterator[Diagnostic]:
        """An effect that is expected names a value that its target can have."""
        value: Node | None = None
        target: Node | None = None
        match expected:
            case tree.MustBe() | tree.ShouldBe() | tree.NeedNotBe():
                target, demand = expected.target, expected.demand
                value = demand if isinstance(demand, tree.Name) else getattr(demand, "value", None)
            case tree.MustNotBe():
                target, value = expected.target, expected.value
        if isinstance(value, tree.Name) and target is not None:
            is_range = range_of(self.facts, target)
            if is_range is not None:
                yield from self.comparisons.value(shown(target), is_range, value)

    def _given_all(self, node: tree.GivenAll) -> Iterator[Diagnostic]:
        for symbol in self.facts.items.get(node, ())[:1]:
            is_range = range_of_symbol(self.facts, symbol)
            if is_range is not None:
                yield from self.comparisons.value(f"`{symbol.code}`", is_range, node.value)


ASKED = ("key question", "prompt")
LOOKED_AT = frozenset(
    (
        tree.Is,
        tree.Counted,
        tree.CountedNamed,
        tree.Scores,
        tree.GivenScore,
        tree.ScoreOf,
        tree.ShareOfMaximum,
        tree.Considered,
        tree.Allowed,
        tree.NotAllowed,
        tree.StartsFrom,
        tree.Expect,
        tree.Example,
        tree.Standard,
        tree.Rating,
        tree.Test,
        tree.Bands,
        tree.Table,
        tree.Hurdle,
        tree.DecisionRule,
        tree.DecisionGuidance,
        tree.LimitingJudgement,
        tree.GivenIs,
        tree.GivenAll,
    )
)
"""The nodes that `Checker._own` has something to say about."""


def why_not(node: tree.RuleAboutRatings, symbol: Symbol, is_range: Range | None) -> str:
    """Why a rule of this kind cannot affect an item; nothing when it can."""
    if symbol.kind == "information question":
        return "an information question never counts"
    called = article(symbol.kind)
    if isinstance(node, tree.Hurdle):
        if is_range is None or is_range.kind == "answer":
            return ""
        return f"it is {called}, and a hurdle binds the answers to key questions and prompts"
    if tree.first(symbol.node, tree.NeverRated) is not None:
        return "it is never rated"
    if is_range is not None and is_range.kind != "rating":
        return f"it is {called}, and this kind of rule binds the ratings of standards"
    return ""


def references(facts: Facts, node: Node) -> Iterator[tuple[Node, Symbol]]:
    """Every name in a node that stands for something."""
    for part in (value for inner in walk(node) for _, value in inner.parts()):
        for one in part if isinstance(part, tuple) else (part,):
            if isinstance(one, Node) and one in facts.target:
                yield one, facts.target[one]


def rule_kind(node: tree.RuleAboutRatings) -> str:
    """`decision rule`."""
    match node:
        case tree.Hurdle():
            return "hurdle"
        case tree.DecisionRule():
            return "decision rule"
        case tree.DecisionGuidance():
            return "decision guidance"
        case tree.LimitingJudgement():
            return "limiting judgement"
