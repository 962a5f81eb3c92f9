"""Is everything there: as many as the framework says, each with guidance and a source, asked on a
form and used?"""

from __future__ import annotations

from collections.abc import Iterator

from assay.analysis.facts import Facts, Scope, Symbol
from assay.analysis.resolve import live, rated_standards
from assay.diagnostics import Diagnostic, completeness
from assay.syntax import tree
from assay.syntax.tree import Node

COUNTED: dict[type[Node], tuple[str, str, str]] = {
    tree.KindStandard: ("standard", "rated standard", "rated standards"),
    tree.KindKeyQuestion: ("key question", "key question", "key questions"),
    tree.KindPrompt: ("prompt", "prompt", "prompts"),
    tree.KindHurdle: ("hurdle", "hurdle", "hurdles"),
    tree.KindDecisionRule: ("decision rule", "decision rule", "decision rules"),
    tree.KindDecisionGuidance: (
        "decision guidance",
        "piece of decision guidance",
        "pieces of decision guidance",
    ),
    tree.KindLimitingJudgement: ("limiting judgement", "limiting judgement", "limiting judgements"),
}
TO_BE_USED = ("scale", "answers", "bands", "table", "review", "role", "domain", "document", "test")
RULES = ("hurdle", "decision rule", "decision guidance", "limiting judgement")


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Reports: W0601 to W0606."""
    shared = {used.name for scope in facts.scopes for used in scope.uses} | facts.used_elsewhere
    for scope in facts.scopes:
        yield from _counts(scope)
        yield from _asked(scope)
        yield from _guidance(scope)
        yield from _languages(facts, scope)
        yield from _sources(scope)
        if scope.name not in shared and not _only_shares(scope):
            yield from _used(facts, scope)


def _only_shares(scope: Scope) -> bool:
    """A framework without standards and ratings is there for others to use."""
    return not scope.symbols("standard", "rating")


def _counts(scope: Scope) -> Iterator[Diagnostic]:
    said = tree.first(scope.node, tree.ThereAre) if scope.node is not None else None
    for count in said.body if said is not None else ():
        kind, one, many = COUNTED[type(count.kind)]
        found = [s for s in scope.symbols(kind) if live(s) and not s.set]
        if kind == "standard":
            found = list(rated_standards(scope))
        if len(found) != count.number.value:
            what = one if count.number.value == 1 else many
            listed = f": {', '.join(s.code for s in found)}" if 0 < len(found) <= 12 else ""
            yield completeness.CountDiffers(
                count.start, count.end, count.number.value, len(found), what, listed
            )


def _asked(scope: Scope) -> Iterator[Diagnostic]:
    forms = list(scope.each(tree.Form))
    if not forms:
        return
    asked = {target.value for form in forms for target in _targets(form)}
    for question in scope.symbols("key question"):
        outer = question.within.code if question.within is not None else ""
        if live(question) and not {question.code, outer} & asked:
            yield _never_asked(question)
    for record in scope.symbols("record"):
        if record.code not in asked:
            yield _never_asked(record)


def _never_asked(symbol: Symbol) -> Diagnostic:
    kind = "record of facts" if symbol.kind == "record" else symbol.kind
    return completeness.NeverAsked(symbol.name.start, symbol.name.end, kind, symbol.code)


def _targets(node: Node) -> Iterator[tree.Target]:
    for part in getattr(node, "body", ()):
        if isinstance(part, tree.Ask):
            yield from part.targets
        elif isinstance(part, tree.View | tree.Section):
            yield from _targets(part)


def _used(facts: Facts, scope: Scope) -> Iterator[Diagnostic]:
    for symbol in scope.symbols(*TO_BE_USED):
        if symbol not in facts.used:
            yield completeness.NeverUsed(
                symbol.name.start, symbol.name.end, symbol.kind, symbol.code
            )


def _guidance(scope: Scope) -> Iterator[Diagnostic]:
    for symbol in scope.symbols("prompt", "review"):
        if tree.first(symbol.node, tree.Guidance) is None and live(symbol):
            yield completeness.NoGuidance(
                symbol.name.start, symbol.name.end, symbol.kind, symbol.code
            )
    for owner in scope.each(tree.Set):
        for adjustment in tree.each(owner, tree.Adjustment):
            for replaced in tree.each(adjustment, tree.Replace):
                if tree.first(replaced, tree.Guidance) is None:
                    code = f"{adjustment.key_question.value}({replaced.label.value})"
                    label = replaced.label
                    yield completeness.NoGuidance(label.start, label.end, "replaced prompt", code)


def _languages(facts: Facts, scope: Scope) -> Iterator[Diagnostic]:
    said = tree.first(scope.node, tree.Languages) if scope.node is not None else None
    for language in said.names[1:] if said is not None else ():
        first = said.names[0].value if said is not None else ""
        if f"{scope.folder}/locale/{language.value}.po".lstrip("/") in facts.catalogues:
            continue
        yield completeness.LanguageWithoutText(language.start, language.end, language.value, first)


def _sources(scope: Scope) -> Iterator[Diagnostic]:
    if not scope.symbols("document"):
        return  # a framework that no document stands behind has no section to name
    for symbol in scope.symbols("standard", "rating", *RULES):
        if (
            tree.first(symbol.node, tree.Source) is None
            and tree.first(symbol.node, tree.Illustrative) is None
        ):
            yield completeness.NotSaidWhence(
                symbol.name.start, symbol.name.end, symbol.kind, symbol.code
            )
