"""Can each condition hold, and does it say anything?

Every condition is tried on all situations that it tells apart. It does *not* look at what a
condition is there for: sets and rules have checks of their own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assay.analysis.facts import Facts
from assay.analysis.logic import Formula, Formulas, all_of, outcomes, wanted
from assay.diagnostics import Diagnostic, conditions
from assay.record import Record
from assay.syntax import tree
from assay.syntax.tree import Node


class Clause(Record):
    """A condition in its place: how it is introduced, and what follows from never or always.

    Where `so_never` or `so_always` is None, holding so is no mistake, or another check tells of it.
    """

    words: str
    place: Node
    condition: Node
    so_never: str | None = ""
    so_always: str | None = ""


Kinds = frozenset[type[Node]]
NEEDED: Kinds = frozenset((tree.Applies, tree.When, tree.IncludeCases))
"""Whatever else is said in a body matters only where these hold."""
STATING: Kinds = NEEDED | {
    tree.Then,
    tree.Allow,
    tree.ForCases,
    tree.NotRatedWhen,
    tree.Fit,
    tree.LeaveOutCases,
    tree.MayLeaveOutCases,
    tree.MatchShare,
    tree.ShareOfCases,
    tree.TakeWeeks,
    tree.OtherMoment,
    tree.GivenCase,
    tree.GivenCases,
}
"""What states a condition."""
LISTING: Kinds = frozenset(
    (
        tree.ScoreOf,
        tree.LowestOrHighest,
        tree.TakingIntoAccount,
        tree.ShareOfMaximum,
        tree.GivenAll,
    )
)
"""What names items in a list, outside conditions."""
BARREN: Kinds = frozenset(
    (
        tree.Because,
        tree.Source,
        tree.Illustrative,
        tree.Guidance,
        tree.Evidence,
        tree.LeaveOut,
        tree.Ask,
        tree.AskEvidence,
        tree.AskFor,
        tree.Comment,
        tree.InformationQuestion,
        tree.Finding,
    )
)
"""What holds no condition and stands everywhere: passing it over saves most of the walk."""


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Reports: W0511 to W0516."""
    checker = Checker(facts)
    for scope in facts.scopes:
        for declaration in scope.declarations:
            yield from checker.visit(declaration, ())


class Checker:
    """Walks the bodies of all declarations; `outer` are the conditions of what the walk is inside
    of."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.formulas = Formulas(facts)

    def visit(self, node: Node, outer: tuple[Clause, ...]) -> Iterator[Diagnostic]:
        """Judge the conditions of one node, then those inside it."""
        if type(node) in STATING:
            for clause in clauses_of(node):
                yield from self._clause(clause, outer)
        if type(node) in LISTING:
            yield from self._lists(node)
        if isinstance(node, tree.FirstThatFits):
            yield from self._lines(node)
        if isinstance(node, tree.Adjustment):
            outer = (*outer, *self._of_question(node))
        inner = [part for part in parts_of(node) if type(part) not in BARREN]
        for part in inner:
            if type(part) in NEEDED:
                yield from self.visit(part, outer)
                outer = (*outer, *clauses_of(part))
        for part in inner:
            if type(part) not in NEEDED:
                yield from self.visit(part, outer)

    def _of_question(self, adjustment: tree.Adjustment) -> Iterator[Clause]:
        """What the adjusted question and its standard apply to, which is said elsewhere."""
        place = self.facts.target.get(adjustment.key_question)
        while place is not None:
            for applies in tree.each(place.node, tree.Applies):
                yield from clauses_of(applies)
            place = place.within

    # -------------------------------------------------------------- one condition
    def _clause(self, clause: Clause, outer: Sequence[Clause]) -> Iterator[Diagnostic]:
        yield from self._lists_within(clause.condition)
        counts = list(counts_out_of_reach(self.facts, clause.condition))
        yield from counts
        if counts:
            return
        found = list(self._part(clause.condition, clause))
        yield from found
        formula = self.formulas.of(clause.condition)
        if not found and formula is not None and clause.so_never is not None:
            yield from self._together(clause, formula, outer)

    def _lists_within(self, condition: Node) -> Iterator[Diagnostic]:
        yield from self._lists(condition)
        for part in conditions_of(condition):
            yield from self._lists_within(part)

    def _part(self, condition: Node, clause: Clause | None) -> Iterator[Diagnostic]:
        """A condition, or a part of one when there is no clause: never, always, or so in one of its
        parts."""
        formula = self.formulas.of(condition)
        result = outcomes([formula]) if formula is not None else None
        words = clause.words if clause is not None else "this part of the condition"
        if result is not None and (True,) not in result:
            so = clause.so_never if clause is not None else ""
            if so is not None:
                yield conditions.NeverHolds(condition.start, condition.end, words, so)
            return
        if result is not None and (False,) not in result:
            so = clause.so_always if clause is not None else ""
            if so is not None:
                yield conditions.AlwaysHolds(condition.start, condition.end, words, so)
            return
        for part in conditions_of(condition):
            yield from self._part(part, None)

    def _together(
        self, clause: Clause, formula: Formula, outer: Sequence[Clause]
    ) -> Iterator[Diagnostic]:
        """Whether a condition can hold beside those that it needs."""
        beside: list[Formula] = []
        for other in outer:
            needed = self.formulas.of(other.condition)
            if needed is None:
                continue
            beside.append(needed)
            result = outcomes([formula, all_of(beside)])
            if result is None or not any(alone for _, alone in result):
                return
            if (True, True) not in result:
                place = (other.place.start, other.place.end)
                start, end = clause.condition.start, clause.condition.end
                so = clause.so_never or ""
                yield conditions.NeverTogether(start, end, clause.words, other.words, so, place)
                return

    # -------------------------------------------------------------- lines, counts, lists
    def _lines(self, method: tree.FirstThatFits) -> Iterator[Diagnostic]:
        """Lines of `first that fits` that another always comes before."""
        lines = [line for line in method.body if isinstance(line, tree.Fit | tree.Otherwise)]
        found: list[Formula] = []
        for line in lines:
            formula = self.formulas.of(line.condition) if isinstance(line, tree.Fit) else None
            if isinstance(line, tree.Fit) and formula is None:
                return
            result = outcomes([*found, formula] if formula is not None else found)
            if result is None:
                return
            alone = formula is None or any(truths[-1] for truths in result)
            if alone and found and not any(_reached(truths, len(found)) for truths in result):
                shown = (
                    f"`{line.outcome.value}`"
                    if isinstance(line.outcome, tree.Name)
                    else "`not rated`"
                )
                yield conditions.NeverReached(
                    line.start, line.end, shown, (lines[0].start, lines[0].end)
                )
            if formula is not None:
                found.append(formula)

    def _lists(self, node: Node) -> Iterator[Diagnostic]:
        seen: dict[str, Node] = {}
        for one in listed(node):
            if isinstance(one, tree.Name | tree.Code | tree.FactName) and one.value:
                first = seen.setdefault(one.value, one)
                if first is not one:
                    yield conditions.ListedTwice(
                        one.start, one.end, one.value, (first.start, first.end)
                    )


def _reached(truths: tuple[bool | None, ...], before: int) -> bool:
    """Whether no line before fits, and this one, if it has a condition, does."""
    return not any(truths[:before]) and (len(truths) == before or bool(truths[-1]))


def counts_out_of_reach(facts: Facts, condition: Node) -> Iterator[Diagnostic]:
    """Counts in a condition that can never be reached, or that say nothing."""
    yield from _count(facts, condition)
    for part in conditions_of(condition):
        yield from counts_out_of_reach(facts, part)


def _count(facts: Facts, condition: Node) -> Iterator[Diagnostic]:
    match condition:
        case tree.Counted():
            there_are = len(condition.subjects)
        case tree.CountedNamed():
            there_are = len(facts.items.get(condition, ()))
        case tree.CountedConditions():
            there_are = len(condition.conditions)
        case _:
            return
    how_many = condition.how_many
    if not there_are or isinstance(how_many, tree.AllOf | tree.AnyOf | tree.NoneOf):
        return
    low, high = wanted(how_many, there_are)
    always = low <= 0 and high >= there_are
    if low > there_are or always:
        kind = {tree.AtLeastOf: "at least", tree.AtMostOf: "at most", tree.ExactlyOf: "exactly"}
        asked = f"{kind[type(how_many)]} {how_many.number.value}"
        yield conditions.CountOutOfReach(how_many.start, how_many.end, asked, there_are, always)


# ------------------------------------------------------------------ where conditions stand
def clauses_of(node: Node) -> Iterator[Clause]:
    """The conditions that a node states itself."""
    match node:
        case tree.Applies():
            yield Clause("`applies when`", node, node.condition)
        case tree.When():
            yield Clause("`when`", node, node.condition, ", so the rule never takes effect")
        case tree.Then(unless=unless) if unless is not None:
            always = ", so this effect never comes about"
            yield Clause("`unless`", unless, unless, ", so there is no such exception", always)
        case tree.Allow():
            yield Clause("`only when`", node, node.condition, None, ", so nothing is limited")
        case tree.ForCases():
            always = ", so the set takes every case"
            yield Clause(
                "`for cases where`", node, node.condition, ", so no case falls in the set", always
            )
        case tree.NotRatedWhen():
            always = ", so nothing is ever rated"
            yield Clause("`not rated when`", node, node.condition, "", always)
        case tree.Fit():
            always = ", so the lines below it are never reached"
            yield Clause("this line's condition", node, node.condition, "", always)
        case tree.IncludeCases():
            yield Clause("`include cases where`", node, node.condition, ", so the cohort is empty")
        case tree.LeaveOutCases() | tree.MayLeaveOutCases():
            never, always = ", so no case is left out", ", so every case is left out"
            yield Clause("`leave out cases where`", node, node.condition, never, always)
        case tree.MatchShare() | tree.ShareOfCases():
            yield Clause("`share of cases where`", node, node.condition)
        case tree.TakeWeeks(condition=condition) if condition is not None:
            yield Clause("`when`", node, condition, ", so this number is never taken")
        case tree.OtherMoment():
            always = ", so the date before it never counts"
            yield Clause("`when`", node, node.condition, ", so this date never counts", always)
        case tree.GivenCase():
            yield Clause("`a case where`", node, node.condition, ", so there is no such case", None)
        case tree.GivenCases():
            yield Clause("`cases where`", node, node.condition, ", so there is no such case", None)


def parts_of(node: Node) -> tuple[Node, ...]:
    """What may hold conditions or lists inside a node."""
    match node:
        case tree.Standard() | tree.KeyQuestion() | tree.Prompt() | tree.Adjustment():
            return node.body
        case tree.RatedBy():
            return (node.method,)
        case tree.Judgement():
            found = (node.taking_into_account, node.starting_from and node.starting_from.method)
            return tuple(part for part in found if part is not None)
        case tree.BandedScore():
            return (node.score,)
        case tree.GivenThat() | tree.Example():
            return (node.given,)
    return getattr(node, "body", ())


def conditions_of(condition: Node) -> tuple[Node, ...]:
    """The conditions that a condition is made of."""
    match condition:
        case tree.And() | tree.Or():
            return condition.body
        case tree.CountedConditions():
            return condition.conditions
    return ()


def listed(node: Node) -> tuple[Node, ...]:
    """What stands in a node's list."""
    match node:
        case tree.Is():
            score = listed(node.subject) if isinstance(node.subject, tree.ScoreOf) else ()
            return score or getattr(node.predicate, "values", ())
        case tree.Counted():
            return node.subjects
        case (
            tree.ScoreOf()
            | tree.LowestOrHighest()
            | tree.TakingIntoAccount()
            | tree.ShareOfMaximum()
            | tree.GivenAll()
        ) if isinstance(node.items, tuple):
            return node.items
    return ()
