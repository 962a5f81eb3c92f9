"""First pass: what each framework declares, under which name or code.

Makes one `Scope` a folder, links the `use` of one to the other, and reports what is declared twice.
It does *not* look at what refers to what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from assay.analysis.facts import Facts, Kind, Scope, Symbol
from assay.diagnostics import Diagnostic, frameworks, names
from assay.diagnostics.suggest import near
from assay.syntax import tree
from assay.syntax.tree import Node

KEYED: tuple[Kind, ...] = (
    "standard",
    "key question",
    "prompt",
    "information question",
    "fact",
    "comment",
    "request",
)
"""What becomes a field of a form or an address on the site, and so needs a key of its own."""
BESIDE: dict[Kind, tuple[str, ...]] = {
    "key question": ("reason",),
    "request": ("file", "comment"),
    "standard": ("narrative", "rating"),
}
"""What forms ask beside an item, under its key and one of these words."""


def declare(
    files: Iterable[tuple[str, tree.RuleFile]], used_elsewhere: frozenset[str] = frozenset()
) -> tuple[Facts, list[Diagnostic]]:
    """The scopes of all folders, used ones first.

    Reports: E0201, E0202, E0206 to E0208, E0210, E0215.
    """
    folders: dict[str, list[tree.RuleFile]] = {}
    for path, file in files:
        folders.setdefault(path.rpartition("/")[0], []).append(file)
    diagnostics: list[Diagnostic] = []
    scopes = [Scope(folder, tuple(found)) for folder, found in sorted(folders.items())]
    for scope in scopes:
        diagnostics += _framework(scope)
        diagnostics += _symbols(scope)
    diagnostics += _link(scopes)
    for scope in scopes:
        diagnostics += _keys(scope)
        diagnostics += _printed(scope)
    return Facts(_in_order(scopes), used_elsewhere), diagnostics


def _framework(scope: Scope) -> Iterator[Diagnostic]:
    for node in scope.each(tree.Framework):
        if scope.node is not None:
            first = scope.node.name
            yield frameworks.TwoFrameworks(node.name.start, node.name.end, (first.start, first.end))
            continue
        scope.node, scope.name = node, node.name.value
    if scope.node is None and any(True for _ in scope.declarations):
        start = scope.files[0].start
        yield frameworks.NoFramework(start, start, scope.folder or ".")


def _symbols(scope: Scope) -> Iterator[Diagnostic]:
    doubled: set[Symbol] = set()
    for symbol in _declared(scope):
        if not symbol.code or symbol.name.start == symbol.name.end:
            continue  # a name that the reader could not make out, already reported
        own = scope.own.setdefault(symbol.kind, {})
        other = own.get(symbol.code)
        if other is None:
            own[symbol.code] = symbol
        elif symbol.set == other.set or not symbol.set or not other.set:
            doubled.add(symbol)
            if symbol.within in doubled:
                continue  # what stands in it is doubled with it
            place = (other.name.start, other.name.end)
            if tree.first(other.node, tree.Retired) is not None:
                own[symbol.code] = symbol  # who names it means the one that is in force
            yield _again(symbol, other, place)


def _again(symbol: Symbol, other: Symbol, place: tuple[int, int]) -> Diagnostic:
    """Declared twice; of two items one of which is retired, its code is used again."""
    for one in (symbol, other):
        retired = tree.first(one.node, tree.Retired)
        if retired is not None:
            start, end = symbol.name.start, symbol.name.end
            since, stated = retired.since.value, (retired.start, retired.end)
            return names.CodeUsedAgain(start, end, symbol.kind, symbol.code, since, stated)
    return names.DeclaredTwice(symbol.name.start, symbol.name.end, symbol.kind, symbol.code, place)


NAMED: dict[type[Node], Kind] = {
    tree.Term: "term",
    tree.Scale: "scale",
    tree.Answers: "answers",
    tree.Bands: "bands",
    tree.Table: "table",
    tree.Review: "review",
    tree.Hurdle: "hurdle",
    tree.DecisionRule: "decision rule",
    tree.DecisionGuidance: "decision guidance",
    tree.LimitingJudgement: "limiting judgement",
    tree.Cohort: "cohort",
    tree.Finding: "finding",
    tree.Facts: "record",
    tree.Form: "form",
    tree.Timetable: "timetable",
    tree.Rating: "rating",
    tree.Domain: "domain",
    tree.Role: "role",
    tree.Document: "document",
    tree.Inspects: "unit",
    tree.Point: "point",
    tree.Answer: "answer",
    tree.Fact: "fact",
    tree.Choice: "choice",
    tree.Comment: "comment",
    tree.Milestone: "milestone",
    tree.Test: "test",
    tree.Standard: "standard",
    tree.KeyQuestion: "key question",
    tree.Set: "set",
}
WITH_OUTER_CODE: frozenset[Kind] = frozenset(
    ("point", "answer", "fact", "choice", "comment", "test")
)
"""Kinds whose code is that of what they stand in, a point, and their name."""


def _declared(scope: Scope) -> Iterator[Symbol]:
    for node in scope.declarations:
        yield from _declared_by(scope, node, None)


def _declared_by(scope: Scope, node: Node, within: Symbol | None) -> Iterator[Symbol]:
    """The symbol that a node declares, if any, and those inside it."""
    kind = NAMED.get(type(node))
    symbol = within
    if kind is not None:
        name = getattr(node, "name", None) or node.code  # type: ignore[attr-defined]  # a name or a code
        code = f"{within.code}.{name.value}" if kind in WITH_OUTER_CODE and within else name.value
        symbol = Symbol(kind, code if name.value else "", node, name, within, scope.name)
        yield symbol
    elif isinstance(node, tree.Prompt | tree.InformationQuestion) and within is not None:
        yield _lettered(scope, node, within)
        return
    elif isinstance(node, tree.EvidenceInAdvance):
        yield from _evidence(scope, node)
        return
    for part in getattr(node, "body", ()):
        if isinstance(part, tree.Adjustment):
            yield from _added(scope, part, symbol)
        else:
            yield from _declared_by(scope, part, symbol)
    if isinstance(node, tree.Fact) and isinstance(node.kind, tree.OneOf | tree.SeveralOf):
        for choice in node.kind.body:
            yield from _declared_by(scope, choice, symbol)


def _lettered(scope: Scope, node: tree.Prompt | tree.InformationQuestion, within: Symbol) -> Symbol:
    kind = "prompt" if isinstance(node, tree.Prompt) else "information question"
    label = f"{within.code}({node.label.value})" if node.label.value != "" else ""
    return Symbol(kind, label, node, node.label, within, scope.name)


def _evidence(scope: Scope, node: tree.EvidenceInAdvance) -> Iterator[Symbol]:
    """What is asked for before an inspection, and each document in it that has a name."""
    standard = node.standard.value
    evidence = Symbol("evidence", standard, node, node.standard, None, scope.name)
    yield evidence
    for request in tree.each(node, tree.AskFor):
        if request.name is not None and request.name.value and standard:
            code = f"{standard}.{request.name.value}"
            yield Symbol("request", code, request, request.name, evidence, scope.name)


def _added(scope: Scope, part: tree.Adjustment, owner: Symbol | None) -> Iterator[Symbol]:
    question = scope.own.get("key question", {}).get(part.key_question.value)
    for added in tree.each(part, tree.Add):
        code = f"{part.key_question.value}({added.label.value})"
        yield Symbol(
            "prompt", code, added, added.label, question, scope.name, owner.code if owner else ""
        )


def _link(scopes: list[Scope]) -> Iterator[Diagnostic]:
    by_name = {scope.name: scope for scope in scopes if scope.name}
    guessed: list[tuple[Scope, Scope]] = []
    for scope in scopes:
        wanted = [name for use in _statements(scope, tree.Use) for name in use.names]
        used: list[Scope] = []
        for name in wanted:
            if name.value == scope.name:
                yield frameworks.CircularUse(name.start, name.end, (scope.name, scope.name), ())
            elif name.value in by_name:
                used.append(by_name[name.value])
            elif name.value:
                close = near(name.value, by_name)
                near_by = [by_name[one] for one in close[:1] if one != scope.name]
                guessed += [(scope, one) for one in near_by]
                used += near_by
                yield names.UnknownName(name.start, name.end, "framework", name.value, close)
        scope.uses = tuple(used)
    for scope, guess in guessed:
        if _way_back(scope, scope, (scope,)):
            # Nobody has written that circle: a name was mistyped, and has been told.
            scope.uses = tuple(used for used in scope.uses if used is not guess)
    yield from _circles(scopes)


def _statements(scope: Scope, kind: type[tree.AnyNode]) -> tuple[tree.AnyNode, ...]:
    return tree.each(scope.node, kind) if scope.node is not None else ()


def _circles(scopes: list[Scope]) -> Iterator[Diagnostic]:
    reported: set[Scope] = set()
    for scope in scopes:
        path = _way_back(scope, scope, (scope,))
        if path and not reported & set(path):
            reported |= set(path)
            circle = tuple(step.name for step in (*path, scope))
            (start, end), *others = [
                _use_of(step, used) for step, used in zip(path, circle[1:], strict=True)
            ]
            yield frameworks.CircularUse(start, end, circle, tuple(others))

    for scope in reported:
        scope.uses = ()


def _use_of(scope: Scope, used: str) -> tuple[int, int]:
    """Where a framework says that it uses another."""
    found = (name for use in _statements(scope, tree.Use) for name in use.names)
    name = next(name for name in found if name.value == used)
    return name.start, name.end


def _way_back(here: Scope, goal: Scope, path: tuple[Scope, ...]) -> tuple[Scope, ...]:
    for used in here.uses:
        if used is goal:
            return path
        if used not in path:
            found = _way_back(used, goal, (*path, used))
            if found:
                return found
    return ()


def _in_order(scopes: list[Scope]) -> tuple[Scope, ...]:
    """Used frameworks before those that use them, otherwise by folder."""
    done: list[Scope] = []

    def visit(scope: Scope) -> None:
        if scope in done:
            return
        for used in scope.uses:
            visit(used)
        done.append(scope)

    for scope in scopes:
        visit(scope)
    return tuple(done)


def _keys(scope: Scope) -> Iterator[Diagnostic]:
    """Keys must differ without regard to capitals, over the framework and all that it uses."""
    seen: dict[str, Symbol] = {}
    for used in scope.chain():
        for symbol in used.symbols(*KEYED):
            made = [symbol.key, *(f"{symbol.key}_{word}" for word in BESIDE.get(symbol.kind, ()))]
            for key in made:
                other = seen.setdefault(key.lower(), symbol)
                if other is symbol or (
                    used is scope and other.code == symbol.code and other.kind == symbol.kind
                ):
                    continue
                here, there = (symbol, other) if symbol.framework == scope.name else (other, symbol)
                if here.framework == scope.name:
                    start, end = here.name.start, here.name.end
                    place = (there.name.start, there.name.end)
                    yield names.DeclaredTwice(start, end, "key", key, place)


def _printed(scope: Scope) -> Iterator[Diagnostic]:
    """Second codes must be clear: read without spaces, nothing else's code, and given once."""
    items = scope.symbols("standard", "key question", "prompt", "information question")
    codes = {symbol.code: symbol for symbol in items}
    for symbol in items:
        for also in tree.each(symbol.node, tree.AlsoPrinted):
            short = also.text.value.replace(" ", "")
            other = codes.setdefault(short, symbol)
            if other is not symbol:
                place = (other.name.start, other.name.end)
                yield names.AmbiguousCode(also.start, also.end, also.text.value, other.code, place)
