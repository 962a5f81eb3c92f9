"""Second pass: what each name and code refers to.

Every reference in a file becomes an entry of `Facts.target`, and every list such as `the standards
in domain two` one of `Facts.items`. Values (`good`, `yes`, `licence`) wait for `kinds.py`, since
what they can be hangs on what they are compared with."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from assay.analysis.facts import Facts, Kind, Scope, Symbol
from assay.diagnostics import Diagnostic, evidence, frameworks, names
from assay.diagnostics.suggest import near
from assay.syntax import tree
from assay.syntax.tree import Node
from assay.syntax.walk import children

RATED: tuple[Kind, ...] = ("standard", "rating")
ITEMS: tuple[Kind, ...] = ("standard", "key question", "prompt", "information question")
SUBJECTS: tuple[Kind, ...] = (*ITEMS, "rating", "review", "milestone")
RULES: tuple[Kind, ...] = ("hurdle", "decision rule", "decision guidance", "limiting judgement")
CROSS_REFERENCE = re.compile(r"\{([A-Za-z][A-Za-z0-9_.]*(?:\([a-z0-9]+\))?)\}")
LOOSE_REFERENCE = re.compile(
    r"\{([A-Za-z]+ ?[0-9]+(?:\.[0-9]+)*(?: ?\([a-z0-9]+\))?)(\}|(?![\w.(}]| \())"
)
"""A reference with spaces in it, or without its closing brace."""
CALLED: dict[Kind, str] = {"record": "record of facts", "unit": "unit that is inspected"}


def resolve(facts: Facts) -> list[Diagnostic]:
    """Fill `Facts.target`, `items`, `used`, `answers`, `scale`, `nodes` and `acceptances`.

    Reports: E0201, E0203, E0204, E0205, E0213, E0216 to E0218.
    """
    diagnostics: list[Diagnostic] = []
    for scope in facts.scopes:
        resolver = Resolver(scope, facts, diagnostics)
        for declaration in scope.declarations:
            resolver.acceptances = []
            resolver.visit(declaration, None, None)
            facts.acceptances += reversed(resolver.acceptances)
    return diagnostics


class Resolver:
    """Walks one framework; `standard` and `owner` say what the walk is inside of."""

    def __init__(self, scope: Scope, facts: Facts, diagnostics: list[Diagnostic]) -> None:
        self.scope = scope
        self.facts = facts
        self.diagnostics = diagnostics
        self.nodes = facts.nodes[scope]
        self.acceptances: list[tuple[Scope, Node, tree.Accept]] = []
        self.elsewhere: dict[str, Symbol] = {}  # frameworks not used, and what was found first
        self.default_scale = self._default(tree.RatedOn, "scale", "scale")
        self.question_answers = self._default(tree.KeyQuestionsAnswered, "answers", "answers")
        self.prompt_answers = self._default(tree.PromptsAnswered, "answers", "answers")

    def _default(self, statement: type[Node], field: str, kind: Kind) -> Symbol | None:
        found = tree.first(self.scope.node, statement) if self.scope.node is not None else None
        return self.scope.find(getattr(found, field).value, (kind,)) if found is not None else None

    # -------------------------------------------------------------- one reference
    def refer(self, leaf: tree.Name | tree.Code | tree.FactName, *kinds: Kind) -> Symbol | None:
        """Find what a leaf names, note it, and say so when nothing or the wrong thing is found."""
        found = self.scope.find(leaf.value, kinds)
        if found is not None:
            self.facts.target[leaf] = found
            self.facts.used.add(found)
            self._retired(leaf, found)
            return found
        if not leaf.value:
            return None
        called = "item" if len(kinds) > 3 else " or ".join(CALLED.get(kind, kind) for kind in kinds)
        elsewhere = self._other_kind(leaf.value, kinds)
        if elsewhere is None:
            unused = self._in_unused(leaf, kinds)
            if unused is not None:
                return unused
        if elsewhere is not None:
            place = (elsewhere.name.start, elsewhere.name.end)
            found_kind = CALLED.get(elsewhere.kind, elsewhere.kind)
            self.diagnostics.append(
                names.WrongKind(leaf.start, leaf.end, leaf.value, found_kind, called, place)
            )
        else:
            close = near(leaf.value, self.scope.known(kinds)) or self._of_a_record(leaf.value)
            self.diagnostics.append(
                names.UnknownName(leaf.start, leaf.end, called, leaf.value, close)
            )
        return None

    def _of_a_record(self, name: str) -> tuple[str, ...]:
        """The facts of that name, which rules write with their record."""
        facts = self.scope.known(("fact",))
        return tuple(sorted(fact for fact in facts if fact.partition(".")[2] == name))

    def _other_kind(self, code: str, kinds: tuple[Kind, ...]) -> Symbol | None:
        every = {kind for scope in self.scope.chain() for kind in scope.own}
        return self.scope.find(code, sorted(every - set(kinds)))

    def _in_unused(
        self, leaf: tree.Name | tree.Code | tree.FactName, kinds: tuple[Kind, ...]
    ) -> Symbol | None:
        """What a leaf names in a framework that this one does not use; said once a framework."""
        for scope in self.facts.scopes:
            found = scope.find(leaf.value, kinds) if scope not in self.scope.chain() else None
            if found is None or found.framework != scope.name or not scope.name:
                continue
            if scope.name not in self.elsewhere:
                self.elsewhere[scope.name] = found
                place = (found.name.start, found.name.end)
                self.diagnostics.append(
                    frameworks.NotBroughtIn(leaf.start, leaf.end, leaf.value, scope.name, place)
                )
            self.facts.target[leaf] = found
            self.facts.used.add(found)
            return found
        return None

    def _retired(self, leaf: Node, found: Symbol) -> None:
        retired = tree.first(found.node, tree.Retired)
        if retired is not None:
            place = (retired.start, retired.end)
            self.diagnostics.append(
                names.RetiredCode(leaf.start, leaf.end, found.code, retired.since.value, place)
            )

    # -------------------------------------------------------------- the walk
    def visit(self, node: Node, standard: tree.Standard | None, owner: Node | None) -> None:
        """Resolve what a node itself names, then what stands in it."""
        match node:
            case tree.Standard():
                standard, owner = node, node
            case tree.KeyQuestion() | tree.Rating() | tree.Test():
                owner = node
        action = ACTIONS.get(type(node))
        if action is not None:
            action(self, node, standard, owner)
        self.nodes.append(node)
        inside = children(node)
        for inner in inside:
            if type(inner) is tree.Accept:
                self.acceptances.append((self.scope, node, inner))
        for inner in inside:
            self.visit(inner, standard, owner)

    def _name(self, node: Node, standard: tree.Standard | None, owner: Node | None) -> None:
        """Statements that name one thing."""
        match node:
            case tree.Standard():
                if node.domain is not None:
                    self.refer(node.domain, "domain")
                self._scale_of(node, node.scale)
            case tree.Rating() | tree.Bands() | tree.Table():
                self._scale_of(node, node.scale)
            case tree.Test():
                self._scale_of(node, None)
            case tree.RatedOn():
                self.refer(node.scale, "scale")
            case tree.KeyQuestionsAnswered() | tree.PromptsAnswered() | tree.AnsweredBy():
                self.refer(node.answers, "answers")
            case tree.DecidedBy():
                self.refer(node.role, "role")
            case tree.Inspects():
                if node.made_of is not None:
                    self.refer(node.made_of, "unit")
            case tree.Source():
                self.refer(node.document, "document")
            case tree.Guidance():
                self._text(node.text)
            case tree.CasesFrom():
                self.refer(node.cohort, "cohort")
            case tree.CalendarDate():
                self._date(node)
            case tree.FactName():
                self.refer(node, "fact")
            case tree.BeforeEvent() | tree.AfterEvent() | tree.WeekOf():
                self.refer(node.event, "milestone")
            case tree.DueBy():
                self.refer(node.milestone, "milestone")

    def _scale_of(self, node: Node, named: tree.Name | None) -> None:
        scale = self.refer(named, "scale") if named is not None else self.default_scale
        if scale is not None:
            self.facts.scale[node] = scale
            self.facts.used.add(scale)

    def _question(self, node: Node, standard: tree.Standard | None, owner: Node | None) -> None:
        match node:
            case tree.KeyQuestion():
                default = self.question_answers
            case tree.Prompt() | tree.InformationQuestion() | tree.Replace() | tree.Add():
                default = self.prompt_answers
            case tree.Review():
                default = None
            case tree.Set():
                if node.adjusts is not None:
                    self.refer(node.adjusts, "set")
                return
            case tree.Adjustment():
                self._adjustment(node)
                return
            case _:
                return
        own = tree.first(node, tree.AnsweredBy)
        answers = self.scope.find(own.answers.value, ("answers",)) if own is not None else default
        if answers is not None and tree.first(node, tree.AnsweredByKind) is None:
            self.facts.answers[node] = answers
            self.facts.used.add(answers)

    def _adjustment(self, node: tree.Adjustment) -> None:
        question = self.refer(node.key_question, "key question")
        if question is None:
            return
        for part in node.body:
            if isinstance(part, tree.LeaveOut | tree.Replace | tree.Keep):
                label = part.label
                code = f"{question.code}({label.value})"
                prompt = self.scope.find(code, ("prompt",))
                if prompt is not None:
                    self.facts.target[label] = prompt
                    self._retired(label, prompt)
                elif label.value != "":
                    labels = [s.code for s in self.scope.symbols("prompt") if s.within is question]
                    self.diagnostics.append(
                        names.UnknownName(
                            label.start, label.end, "prompt", code, near(code, labels)
                        )
                    )

    def _condition(self, node: Node, standard: tree.Standard | None, owner: Node | None) -> None:
        match node:
            case tree.Is() | tree.Scores():
                self._subject(node.subject)
            case tree.GivenIs() | tree.GivenScore():
                if not isinstance(getattr(node, "value", None), tree.GivenConsidered):
                    self._subject(node.subject)
            case tree.Counted():
                for subject in node.subjects:
                    self._subject(subject)
            case tree.CountedNamed():
                self._items(node, node.items, standard, owner)
            case tree.ScoreOf() | tree.TakingIntoAccount() | tree.GivenAll():
                self._items(node, node.items, standard, owner)
            case tree.Considered() | tree.Allowed() | tree.NotAllowed():
                self.refer(node.target, *RATED)
            case tree.GivenConsidered() | tree.StartsFrom():
                self.refer(node.target, *RATED)
            case tree.CaseInSet():
                self.refer(node.set, "set")
            case tree.BecauseOf():
                for target in node.targets:
                    self.refer(target, *SUBJECTS, *RULES)
            case tree.BetterNeverLower():
                for target in node.targets:
                    self.refer(target, *RATED)

    def _subject(self, subject: tree.Subject) -> None:
        if isinstance(subject, tree.Code | tree.Name):
            self.refer(subject, *SUBJECTS)

    def _method(self, node: Node, standard: tree.Standard | None, owner: Node | None) -> None:
        match node:
            case tree.Judgement():
                self.refer(node.role, "role")
            case tree.LowestOrHighest() | tree.ShareOfMaximum():
                self._items(node, node.items, standard, owner)
            case tree.PooledOver() | tree.OverEvery():
                self.refer(node.unit, "unit")
            case tree.InBands():
                self.refer(node.bands, "bands")
            case tree.InTable():
                self.refer(node.table, "table")

    def _items(
        self, node: Node, items: tree.Items, standard: tree.Standard | None, owner: Node | None
    ) -> None:
        found: list[Symbol | None]
        match items:
            case tuple():
                found = [self.refer(target, *ITEMS, "rating", "test") for target in items]
            case tree.Code() | tree.Name():
                found = [self.refer(items, *ITEMS, "rating", "test")]
            case tree.ItsKeyQuestions():
                found = list(self._questions_of(standard))
            case tree.ItsTests():
                found = [
                    test
                    for test in self.scope.symbols("test")
                    if test.within and test.within.node is owner
                ]
            case tree.KeyQuestionsOf():
                named = self.refer(items.standard, "standard")
                inside = named.node if named is not None else None
                found = list(
                    self._questions_of(inside if isinstance(inside, tree.Standard) else None)
                )
            case tree.TheStandards():
                found = list(rated_standards(self.scope))
            case tree.StandardsInDomain():
                domain = self.refer(items.domain, "domain")
                found = [
                    s for s in rated_standards(self.scope) if domain and domain_of(s) == domain.code
                ]
        self.facts.items[node] = tuple(symbol for symbol in found if symbol is not None)
        self.facts.used.update(self.facts.items[node])

    def _questions_of(self, standard: tree.Standard | None) -> Iterator[Symbol]:
        for scope in self.scope.chain():
            for question in scope.symbols("key question"):
                if (
                    question.within is not None
                    and question.within.node is standard
                    and live(question)
                ):
                    yield question

    def _rule(self, node: Node, standard: tree.Standard | None, owner: Node | None) -> None:
        match node:
            case (
                tree.MustBe() | tree.MustNotBe() | tree.ShouldBe() | tree.NeedNotBe() | tree.Allow()
            ):
                self.refer(node.target, *ITEMS, "rating")
            case tree.ReviewFirst() | tree.ReviewNotNeeded():
                self.refer(node.review, "review")

    def _form(self, node: Node, standard: tree.Standard | None, owner: Node | None) -> None:
        match node:
            case tree.OnePer():
                self.refer(node.record, "record", "unit")
            case tree.Ask():
                for target in node.targets:
                    self.refer(target, *ITEMS, "record", "review")
            case tree.AskEvidence():
                for target in node.targets:
                    self._evidence(target)
            case tree.EvidenceInAdvance():
                self.refer(node.standard, "standard")

    def _evidence(self, target: tree.Target) -> None:
        """A standard for which this framework asks for evidence in advance."""
        standard = self.refer(target, "standard")
        if standard is not None and standard.code not in self.scope.own.get("evidence", {}):
            self.diagnostics.append(
                evidence.NoEvidenceInAdvance(target.start, target.end, standard.code)
            )

    # -------------------------------------------------------------- texts and dates
    def _text(self, text: tree.Text) -> None:
        if "{" not in text.raw:
            return
        for found in CROSS_REFERENCE.finditer(text.raw):
            symbol = self.scope.find(found[1], (*ITEMS, "rating", "review", "set"))
            start, end = text.start + found.start(1), text.start + found.end(1)
            if symbol is None:
                close = near(found[1], self.scope.known(ITEMS))
                self.diagnostics.append(names.DanglingReference(start, end, found[1], close))
        for found in LOOSE_REFERENCE.finditer(text.raw):
            code = found[1].replace(" ", "")
            start, end = text.start + found.start(1), text.start + found.end(1)
            if self.scope.find(code, ITEMS) is None:
                continue  # a brace that is no reference
            if not found[2]:
                self.diagnostics.append(names.UnclosedReference(start - 1, end, code))
            elif code != found[1]:
                self.diagnostics.append(names.DanglingReference(start, end, found[1], (code,)))

    def _date(self, node: tree.CalendarDate) -> None:
        year, month, *day = (int(part) for part in node.value.split("-")) if node.value else (1, 1)
        if not (1 <= month <= 12 and year) or (day and not 1 <= day[0] <= days_in(year, month)):
            self.diagnostics.append(names.NoSuchDate(node.start, node.end, node.value))


Action = Callable[[Resolver, Node, tree.Standard | None, Node | None], None]
ACTIONS: dict[type[Node], Action] = {
    kind: action
    for action, kinds in (
        (
            Resolver._name,
            (
                tree.Standard,
                tree.Rating,
                tree.Bands,
                tree.Table,
                tree.Test,
                tree.RatedOn,
                tree.KeyQuestionsAnswered,
                tree.PromptsAnswered,
                tree.AnsweredBy,
                tree.DecidedBy,
                tree.Inspects,
                tree.Source,
                tree.Guidance,
                tree.CasesFrom,
                tree.CalendarDate,
                tree.FactName,
                tree.BeforeEvent,
                tree.AfterEvent,
                tree.WeekOf,
                tree.DueBy,
            ),
        ),
        (
            Resolver._question,
            (
                tree.KeyQuestion,
                tree.Prompt,
                tree.InformationQuestion,
                tree.Replace,
                tree.Add,
                tree.Review,
                tree.Set,
                tree.Adjustment,
            ),
        ),
        (
            Resolver._condition,
            (
                tree.Is,
                tree.Scores,
                tree.GivenIs,
                tree.GivenScore,
                tree.Counted,
                tree.CountedNamed,
                tree.ScoreOf,
                tree.TakingIntoAccount,
                tree.GivenAll,
                tree.Considered,
                tree.Allowed,
                tree.NotAllowed,
                tree.GivenConsidered,
                tree.StartsFrom,
                tree.CaseInSet,
                tree.BecauseOf,
                tree.BetterNeverLower,
            ),
        ),
        (
            Resolver._method,
            (
                tree.Judgement,
                tree.LowestOrHighest,
                tree.ShareOfMaximum,
                tree.PooledOver,
                tree.OverEvery,
                tree.InBands,
                tree.InTable,
            ),
        ),
        (
            Resolver._rule,
            (
                tree.MustBe,
                tree.MustNotBe,
                tree.ShouldBe,
                tree.NeedNotBe,
                tree.Allow,
                tree.ReviewFirst,
                tree.ReviewNotNeeded,
            ),
        ),
        (Resolver._form, (tree.OnePer, tree.Ask, tree.AskEvidence, tree.EvidenceInAdvance)),
    )
    for kind in kinds
}
"""Which part of the resolver looks at a node of each kind; kinds that name nothing are not here."""


def days_in(year: int, month: int) -> int:
    """How many days a month has."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def live(symbol: Symbol) -> bool:
    """Whether an item is still in force."""
    return tree.first(symbol.node, tree.Retired) is None


def rated_standards(scope: Scope) -> Iterator[Symbol]:
    """`the standards`: the rated standards of the framework itself."""
    for symbol in scope.symbols("standard"):
        if tree.first(symbol.node, tree.NeverRated) is None and live(symbol):
            yield symbol


def domain_of(symbol: Symbol) -> str:
    """The domain that a standard is in, or nothing."""
    node = symbol.node
    return node.domain.value if isinstance(node, tree.Standard) and node.domain is not None else ""
