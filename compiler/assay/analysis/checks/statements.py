"""Does each block say what it must, and nothing twice that can be said once?"""

from __future__ import annotations

from collections.abc import Iterator

from assay.analysis.facts import Facts
from assay.diagnostics import Diagnostic, statements
from assay.syntax import tree
from assay.syntax.tree import Node

ONCE: tuple[type[Node], ...] = (
    tree.Because,
    tree.Illustrative,
    tree.Retired,
    tree.Guidance,
    tree.Applies,
    tree.Version,
    tree.InForce,
    tree.Languages,
    tree.Publisher,
    tree.Codes,
    tree.Inspects,
    tree.RatedOn,
    tree.KeyQuestionsAnswered,
    tree.PromptsAnswered,
    tree.DecidedBy,
    tree.ThereAre,
    tree.CitedAs,
    tree.Date,
    tree.Means,
    tree.Rounded,
    tree.NotRounded,
    tree.Law,
    tree.RatedBy,
    tree.NotRatedWhen,
    tree.NeverRated,
    tree.CasesFrom,
    tree.Characteristics,
    tree.AnsweredBy,
    tree.AnsweredByKind,
    tree.Evidence,
    tree.ForEveryOtherCase,
    tree.Otherwise,
    tree.When,
    tree.OnePer,
    tree.Narrative,
    tree.DueBy,
)
SPELLING: dict[type[Node], str] = {
    tree.Applies: "applies when",
    tree.InForce: "in force from",
    tree.Codes: "codes printed as",
    tree.RatedOn: "rated on",
    tree.KeyQuestionsAnswered: "key questions answered by",
    tree.PromptsAnswered: "prompts answered by",
    tree.DecidedBy: "ratings decided by",
    tree.ThereAre: "there are",
    tree.CitedAs: "cited as",
    tree.NotRounded: "not rounded",
    tree.Law: "each rating starts",
    tree.RatedBy: "rated by",
    tree.NotRatedWhen: "not rated when",
    tree.NeverRated: "not rated because",
    tree.CasesFrom: "cases from",
    tree.AnsweredBy: "answered by",
    tree.AnsweredByKind: "answered by",
    tree.ForCases: "for cases where",
    tree.ForEveryOtherCase: "for every other case",
    tree.OnePer: "one per",
    tree.DueBy: "due by",
}
Need = tuple[tuple[type[Node], ...], str, str]
NEEDED: dict[type[Node], tuple[Need, ...]] = {
    tree.Framework: (
        ((tree.Version,), "version", "and what is published carries a version"),
        ((tree.InForce,), "in force from", "and readers must know since when it holds"),
        ((tree.Languages,), "languages", "and texts are published by language"),
    ),
    tree.Term: (((tree.Means,), "means", "so readers learn nothing from it"),),
    tree.Review: (
        (
            (tree.AnsweredBy, tree.AnsweredByKind),
            "answered by",
            "so no one can record how it ended",
        ),
    ),
    tree.Hurdle: (
        ((tree.When,), "when", "so it can never take effect"),
        ((tree.Then,), "then", "so it has no effect"),
    ),
    tree.DecisionRule: (((tree.Then, tree.Allow), "then", "so it has no effect"),),
    tree.DecisionGuidance: (((tree.Then,), "then", "so it has no effect"),),
    tree.LimitingJudgement: (((tree.Then, tree.Allow), "then", "so it has no effect"),),
    tree.Rating: (((tree.RatedBy,), "rated by", "so nothing says how the rating is made"),),
    tree.Test: (((tree.RatedBy,), "rated by", "so nothing says how its rating is made"),),
    tree.Set: (
        ((tree.ForCases, tree.ForEveryOtherCase), "for cases where", "so no case falls in it"),
    ),
    tree.Form: (
        ((tree.OnePer,), "one per", "so nobody knows how often it is filled in"),
        ((tree.Version,), "version", "and answers are read against the version they were given on"),
    ),
    tree.Finding: (((tree.Because,), "because", "so readers learn no reason"),),
}

EXCLUDE: tuple[tuple[type[Node], type[Node]], ...] = (
    (tree.When, tree.Allow),
    (tree.RatedBy, tree.NeverRated),
    (tree.NotRatedWhen, tree.NeverRated),
    (tree.Rounded, tree.NotRounded),
    (tree.ForCases, tree.ForEveryOtherCase),
)
"""Statements that cannot both hold in one block."""


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Reports: E0211, E0212, E0214."""
    for scope in facts.scopes:
        rated_framework = scope.node is not None
        for declaration in scope.declarations:
            yield from _visit(declaration)
            if isinstance(declaration, tree.Standard) and rated_framework:
                yield from _rated(declaration)


def _visit(node: Node) -> Iterator[Diagnostic]:
    body: tuple[Node, ...] = getattr(node, "body", ())
    if body:
        yield from _said_once(body)
        yield from _excluded(body)
    yield from _needed(node)
    for part in body:
        if getattr(part, "body", ()):
            yield from _visit(part)


def _said_once(body: tuple[Node, ...]) -> Iterator[Diagnostic]:
    seen: dict[str, Node] = {}
    for part in body:
        if type(part) not in ONCE:
            continue
        spelling = spelt(type(part))
        other = seen.setdefault(spelling, part)
        if other is not part:
            yield statements.RepeatedStatement(
                part.start, part.end, spelling, (other.start, other.end)
            )


def _excluded(body: tuple[Node, ...]) -> Iterator[Diagnostic]:
    kinds = {type(part): part for part in body}
    for one, other in EXCLUDE:
        if one in kinds and other in kinds:
            here, there = kinds[other], kinds[one]
            place = (there.start, there.end)
            yield statements.StatementsExclude(
                here.start, here.end, spelt(other), spelt(one), place
            )


def spelt(kind: type[Node]) -> str:
    """The words that a statement starts with."""
    return SPELLING.get(kind, kind.__name__.lower())


def _needed(node: Node) -> Iterator[Diagnostic]:
    if tree.first(node, tree.Junk) is not None:
        return  # what is missing may stand in what could not be read
    for kinds, statement, why in NEEDED.get(type(node), ()):
        if not any(tree.first(node, kind) for kind in kinds):
            name = getattr(node, "name", None) or node.code  # type: ignore[attr-defined]  # one of the two
            yield statements.MissingStatement(
                name.start, name.end, f"`{name.value}`", statement, why
            )


def _rated(node: tree.Standard) -> Iterator[Diagnostic]:
    """A standard says how it is rated, or why it is not."""
    if tree.first(node, tree.Junk) is not None:
        return
    if tree.first(node, tree.RatedBy) is None and tree.first(node, tree.NeverRated) is None:
        why = "so nothing says how its rating is made (`not rated because` says that it has none)"
        yield statements.MissingStatement(
            node.code.start, node.code.end, f"`{node.code.value}`", "rated by", why
        )
