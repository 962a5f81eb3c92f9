"""Conditions made ready to be tried on situations: one evaluator for every check.

A test gives True, False or None. None is *not known*, and never turns into no: it stays None
through `and`, `or` and counting wherever the answer hangs on it. A comparison with a fact that does
not apply is not met. It does *not* choose the situations; that is `situations.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from assay import truth
from assay.analysis.facts import Facts, Symbol
from assay.analysis.logic.questions import (
    ABSENT,
    NOT_RATED,
    UNKNOWN,
    Question,
    Situation,
    Special,
    Value,
)
from assay.analysis.values import Range, about_a_case, range_of_symbol
from assay.record import Record
from assay.syntax import tree
from assay.syntax.tree import Node
from assay.truth import Truth

Test = Callable[[Situation], Truth]


class Asked(Record):
    """How a condition asks one question.

    `passes` tells which answers it tells apart, `cuts` where it splits quantities, `special` the
    answers beside the values that it asks for; with `each_counts` no two answers are alike to it.
    """

    question: Question
    passes: Callable[[Value], Truth]
    cuts: tuple[int, ...] = ()
    special: tuple[Special, ...] = ()
    each_counts: bool = False


class Formula(Record):
    """A condition: what it asks, and whether it holds in a situation."""

    asked: tuple[Asked, ...]
    holds: Test


class NotDecided(Exception):
    """The condition is beyond this procedure, or wrong in a way that was reported before."""


class Formulas:
    """Makes formulas of conditions, each once."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._made: dict[Node, Formula | None] = {}
        self._questions: dict[tuple[object, ...], Question] = {}
        self._being_made: set[Symbol] = set()

    def of(self, condition: Node) -> Formula | None:
        """The formula of a condition; None when nothing can be said of it."""
        if condition not in self._made:
            try:
                self._made[condition] = self._formula(condition)
            except NotDecided:
                self._made[condition] = None
        return self._made[condition]

    def met(self, symbol: Symbol, allowed: frozenset[object]) -> Formula | None:
        """That an item's rating or answer is among those allowed, if it has one."""
        try:
            question = self._of_symbol(symbol)
        except NotDecided:
            return None
        return asking(Asked(question, lambda value: value in allowed or isinstance(value, Special)))

    def _applies(self, symbol: Symbol) -> Formula | None:
        """When a fact or question is there to be answered: all that it and what it stands in say of
        that."""
        found: list[Formula] = []
        place: Symbol | None = symbol
        while place is not None:
            applies = tree.first(place.node, tree.Applies)
            if applies is not None:
                found.append(self._formula(applies.condition))
            place = place.within
        return all_of(found) if found else None

    # -------------------------------------------------------------- conditions
    def _formula(self, condition: Node) -> Formula:
        match condition:
            case tree.And():
                return all_of([self._formula(part) for part in condition.body])
            case tree.Or():
                return any_of([self._formula(part) for part in condition.body])
            case tree.Is():
                return self._is(condition.subject, condition.predicate)
            case tree.Scores():
                return self._scores(condition)
            case tree.Considered():
                return self._considered(condition)
            case tree.Counted():
                parts = [self._is(one, condition.predicate) for one in condition.subjects]
                return counting(condition.how_many, parts)
            case tree.CountedNamed():
                symbols = self._facts.items.get(condition, ())
                parts = [
                    self._compare(self._of_symbol(one), condition.predicate) for one in symbols
                ]
                return counting(condition.how_many, parts)
            case tree.CountedConditions():
                return counting(
                    condition.how_many, [self._formula(one) for one in condition.conditions]
                )
        raise NotDecided  # `any part is not rated`: which parts, only the rating's method knows

    def _is(self, subject: Node, predicate: Node) -> Formula:
        match subject:
            case tree.ScoreOf():
                return self._score(subject, predicate)
            case tree.NumberOfCases():
                return self._compare(
                    self._question(("cases",), "the number of cases", "number"), predicate
                )
            case tree.NumberOfUnits():
                return self._compare(
                    self._question(("units",), "the number of units", "number"), predicate
                )
        symbol = self._facts.target.get(subject)
        if symbol is None:
            raise NotDecided
        return self._compare(self._of_symbol(symbol, predicate), predicate)

    def _scores(self, condition: tree.Scores) -> Formula:
        symbol = self._facts.target.get(condition.subject)
        if symbol is None:
            raise NotDecided
        score, scores = condition.score.value, scores_of(self._range(symbol))
        if not scores:
            raise NotDecided
        return leaf(self._of_symbol(symbol), lambda value: scores.get(value) == score)

    def _considered(self, condition: tree.Considered) -> Formula:
        target, rating = self._facts.target.get(condition.target), condition.rating
        if target is None or not isinstance(rating, tree.Name):
            raise NotDecided
        key = ("considered", target, rating.value)
        question = self._questions.get(key)
        if question is None:
            words = f"`{target.code}`"
            question = Question(
                f"`{rating.value}`", "considered", ("yes", "no"), words, False, None
            )
            self._questions[key] = question
        return leaf(question, lambda value: value == "yes")

    def _score(self, subject: tree.ScoreOf, predicate: Node) -> Formula:
        symbols = self._facts.items.get(subject, ())
        if not symbols:
            raise NotDecided
        items = [(self._of_symbol(one), scores_of(self._range(one))) for one in symbols]
        if not all(points for _, points in items):
            raise NotDecided
        within, _ = quantity_test(predicate)
        combine: Callable[[list[int]], int] = sum
        if not isinstance(subject.how, tree.Total):
            combine = max if isinstance(subject.how, tree.Highest) else min

        def holds(situation: Situation) -> Truth:
            scores = [points.get(situation.get(item, UNKNOWN)) for item, points in items]
            known = [score for score in scores if score is not None]
            return within(combine(known)) if len(known) == len(scores) else None

        return Formula(tuple(Asked(item, bool, each_counts=True) for item, _ in items), holds)

    # -------------------------------------------------------------- questions
    def _range(self, symbol: Symbol) -> Range:
        found = range_of_symbol(self._facts, symbol)
        if found is None:
            raise NotDecided
        return found

    def _of_symbol(self, symbol: Symbol, predicate: Node | None = None) -> Question:
        """The question that a fact, an answer, a rating or a review is; dates relative to an event
        by themselves."""
        is_range = self._range(symbol)
        kind, unit = is_range.kind, ""
        if kind.startswith("number of "):
            kind, unit = "number", kind.removeprefix("number of ")
        elif kind == "date" and predicate is not None:
            kind, unit = relative_to(predicate)
        elif kind == "choice" and isinstance(symbol.node, tree.Fact):
            kind = "several" if isinstance(symbol.node.kind, tree.SeveralOf) else "choice"
        key = (symbol, kind, unit)
        if key not in self._questions:
            if symbol in self._being_made:
                raise NotDecided
            self._being_made.add(symbol)
            applies = self._applies(symbol) if symbol.kind != "standard" else None
            self._being_made.discard(symbol)
            values = ("known",) if kind == "text" else ranked(is_range)
            of_case = about_a_case(self._facts, symbol) or is_range.kind == "answer"
            of_case = of_case and symbol.kind != "review"
            name = f"`{symbol.code}`"
            self._questions[key] = Question(name, kind, values, unit, of_case, applies)
        return self._questions[key]

    def _question(self, key: tuple[object, ...], name: str, kind: str) -> Question:
        return self._questions.setdefault(key, Question(name, kind, (), "", False, None))

    # -------------------------------------------------------------- comparisons
    def _compare(self, question: Question, predicate: Node) -> Formula:
        match predicate:
            case tree.IsValue():
                return self._named(question, (predicate.value,), met=True)
            case tree.IsOneOf():
                return self._named(question, predicate.values, met=True)
            case tree.IsNot():
                return self._named(question, (predicate.value,), met=False)
            case tree.IsNotOneOf():
                return self._named(question, predicate.values, met=False)
            case tree.IsKnown():
                return special(question, lambda value: value not in (UNKNOWN, ABSENT), UNKNOWN)
            case tree.IsNotKnown():
                return special(question, lambda value: value in (UNKNOWN, ABSENT), UNKNOWN)
            case tree.IsNotRated():
                return special(question, lambda value: value is NOT_RATED, NOT_RATED)
            case tree.IsAtLeast() | tree.IsAtMost():
                return self._ordered(question, predicate)
            case tree.IsOn() | tree.IsBefore() | tree.IsAfter():
                within, cuts = date_test(predicate)
            case _:
                within, cuts = quantity_test(predicate)
        if question.values:
            raise NotDecided
        return leaf(question, lambda value: isinstance(value, int) and within(value), cuts)

    def _named(self, question: Question, names: tuple[tree.Name, ...], *, met: bool) -> Formula:
        wanted = frozenset(name.value for name in names)
        if not wanted <= set(question.values):
            raise NotDecided
        if question.kind == "several":
            return leaf(
                question, lambda value: bool(isinstance(value, frozenset) and wanted & value) is met
            )
        return leaf(question, lambda value: (value in wanted) is met)

    def _ordered(self, question: Question, predicate: tree.IsAtLeast | tree.IsAtMost) -> Formula:
        order = {name: place for place, name in enumerate(question.values)}
        limit = order.get(predicate.value.value)
        if limit is None or question.kind != "rating":
            raise NotDecided
        low, high = (limit, len(order)) if isinstance(predicate, tree.IsAtLeast) else (0, limit)
        return leaf(question, lambda value: isinstance(value, str) and low <= order[value] <= high)


# ------------------------------------------------------------------ building blocks
def leaf(question: Question, met: Callable[[Value], bool], cuts: tuple[int, ...] = ()) -> Formula:
    """A comparison: open while the answer is, and not met where there is nothing to compare."""

    def passes(value: Value) -> Truth:
        if isinstance(value, Special):
            return None if value is UNKNOWN else False
        return met(value)

    return asking(Asked(question, passes, cuts))


def special(question: Question, met: Callable[[Value], bool], also: Special) -> Formula:
    """A comparison with what is not a value: it has an answer even where the question has none."""
    return asking(Asked(question, met, (), (also,)))


def asking(asked: Asked) -> Formula:
    """The formula that asks one question."""
    question, passes = asked.question, asked.passes
    known: dict[Value, Truth] = {}  # the same few answers are tried in many situations

    def holds(situation: Situation) -> Truth:
        value = situation.get(question)
        if value is None:
            return None
        if value not in known:
            known[value] = passes(value)
        return known[value]

    return Formula((asked,), holds)


def all_of(parts: list[Formula]) -> Formula:
    """Every part holds."""
    return _of_parts(parts, truth.all_of)


def any_of(parts: list[Formula]) -> Formula:
    """One part or more holds."""
    return _of_parts(parts, truth.any_of)


def negation(part: Formula) -> Formula:
    """The part does not hold; what is open stays open."""
    holds = part.holds
    return Formula(part.asked, lambda situation: truth.opposite(holds(situation)))


def counting(how_many: Node, parts: list[Formula]) -> Formula:
    """As many parts hold as are asked for; parts that are open may go either way."""
    if not parts:
        raise NotDecided
    low, high = wanted(how_many, len(parts))
    return _joined(parts, lambda truths: truth.between(low, high, truths))


def _of_parts(parts: list[Formula], join: Callable[[Iterator[Truth]], Truth]) -> Formula:
    return parts[0] if len(parts) == 1 else _joined(parts, join)


def _joined(parts: list[Formula], join: Callable[[Iterator[Truth]], Truth]) -> Formula:
    tests = [part.holds for part in parts]

    def holds(situation: Situation) -> Truth:
        return join(test(situation) for test in tests)

    return Formula(tuple(asked for part in parts for asked in part.asked), holds)


def wanted(how_many: Node, parts: int) -> tuple[int, int]:
    """The least and the greatest number of parts that may hold."""
    match how_many:
        case tree.AllOf():
            return parts, parts
        case tree.AnyOf():
            return 1, parts
        case tree.NoneOf():
            return 0, 0
        case tree.AtLeastOf():
            return how_many.number.value, parts
        case tree.AtMostOf():
            return 0, how_many.number.value
        case tree.ExactlyOf():
            return how_many.number.value, how_many.number.value
    raise NotDecided


def quantity_test(predicate: Node) -> tuple[Callable[[int], bool], tuple[int, ...]]:
    """Whether a quantity lies in a range, and where the range splits quantities."""
    numbers = [number_of(part) for _, part in predicate.parts() if isinstance(part, Node)]
    low, high = numbers[0], numbers[-1]
    match predicate:
        case tree.Below():
            return lambda value: value < low, (low,)
        case tree.Above():
            return lambda value: value > low, (low + 1,)
        case tree.AtLeast():
            return lambda value: value >= low, (low,)
        case tree.AtMost():
            return lambda value: value <= low, (low + 1,)
        case tree.Exactly() | tree.FromTo():
            return lambda value: low <= value <= high, (low, high + 1)
        case tree.FromToBelow():
            return lambda value: low <= value < high, (low, high)
    raise NotDecided


def number_of(quantity: Node) -> int:
    """The number in a quantity; percentages in hundredths."""
    match quantity:
        case tree.Number() | tree.Percent():
            return quantity.value
        case tree.Length() | tree.BeforeEvent() | tree.AfterEvent():
            return quantity.number.value
    raise NotDecided


def date_test(
    predicate: tree.IsOn | tree.IsBefore | tree.IsAfter,
) -> tuple[Callable[[int], bool], tuple[int, ...]]:
    """As `quantity_test`, of calendar dates, which are counted in days; a month is all its days."""
    first, last = days_of(predicate.date.value)
    match predicate:
        case tree.IsBefore():
            return lambda value: value < first, (first,)
        case tree.IsAfter():
            return lambda value: value > last, (last + 1,)
    return lambda value: first <= value <= last, (first, last + 1)


def days_of(written: str) -> tuple[int, int]:
    """The first and the last day that a date or month means."""
    from datetime import date

    try:
        year, month, *days = (int(part) for part in written.split("-"))
        first = date(year, month, days[0] if days else 1).toordinal()
        return first, first if days else date(year + month // 12, month % 12 + 1, 1).toordinal() - 1
    except ValueError:
        raise NotDecided from None


def relative_to(predicate: Node) -> tuple[str, str]:
    """`before`, `weeks fieldwork` for a date that is counted from an event; `date` for one in the
    calendar."""
    for _, limit in predicate.parts():
        if isinstance(limit, tree.BeforeEvent | tree.AfterEvent):
            unit = type(limit.unit).__name__.lower()
            side = "before" if isinstance(limit, tree.BeforeEvent) else "after"
            return side, f"{unit} {limit.event.value}"
    return "date", ""


def ranked(is_range: Range) -> tuple[str, ...]:
    """The names of a range, ratings from worst to best."""
    names = tuple(is_range.values)
    for symbol in is_range.values.values():
        scale = symbol.within.node if symbol is not None and symbol.within is not None else None
        if isinstance(scale, tree.Scale) and isinstance(scale.direction, tree.BestToWorst):
            return names[::-1]
    return names


def scores_of(is_range: Range) -> dict[Value, int]:
    """The score of each rating."""
    return {
        name: symbol.node.score.value
        for name, symbol in is_range.values.items()
        if symbol is not None and isinstance(symbol.node, tree.Point)
    }
