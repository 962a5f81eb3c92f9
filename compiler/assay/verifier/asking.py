"""Conditions about an inspection, drawn into the network.

What joins, counts and adds is taken apart here, so that the search can forget what was counted; the
single comparisons are the evaluator's own. In a complete inspection nothing is unknown, so every
condition is met or not. It does *not* draw conditions about a single case.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, assert_never

from assay import model
from assay.evaluator.conditions import Outcomes, Test
from assay.evaluator.conditions import Value as FactValue
from assay.evaluator.inspection import NOT_RATED
from assay.record import Record
from assay.truth import Truth
from assay.verifier.nodes import Node, Step, Value, fold

if TYPE_CHECKING:
    from assay.verifier.drawing import Drawing


class About(Record):
    """The item that a condition is about: what it is made from, and what is considered for it."""

    item: model.Reference
    made_of: tuple[Node, ...] = ()
    considered: Node | None = None
    cohort: str = ""


class OneThing:
    """What the evaluator asks, when a condition looks at one thing only: its value."""

    __slots__ = ("_value",)

    def __init__(self, value: Any) -> None:
        self._value = value

    def outcomes(self, reference: model.Reference) -> Outcomes:
        """The one outcome."""
        return frozenset((self._value,))

    def value(self, reference: model.Reference) -> FactValue:
        """The value."""
        found: FactValue = self._value
        return found

    def fact(self, code: str) -> FactValue:
        """The value."""
        found: FactValue = self._value
        return found

    def considered(self, reference: model.Reference) -> Outcomes:
        """The one outcome."""
        return frozenset((self._value,))

    def number_of_cases(self) -> int | None:
        """The number."""
        found: int = self._value
        return found

    def number_of_units(self) -> int | None:
        """The number."""
        found: int = self._value
        return found

    def day(self, milestone: str) -> int | None:
        """The day."""
        found: int = self._value
        return found

    def parts_not_rated(self) -> Iterable[Truth]:
        """Nothing has parts here: they are drawn one by one."""
        return ()


def drawn(drawing: Drawing, said: model.Condition, about: About | None) -> Node:
    """Whether a condition holds. Raises: `NotDecided`."""
    match said:
        case model.And():
            return every([drawn(drawing, one, about) for one in said.conditions])
        case model.Or():
            return some([drawn(drawing, one, about) for one in said.conditions])
        case model.Is(subject=model.ScoreOf() as subject, predicate=predicate):
            return _score(drawing, subject, predicate)
        case model.Is(subject=subject):
            return _atom(drawing, said, _subject(drawing, subject, about))
        case model.Scores(subject=subject):
            return _atom(drawing, said, _subject(drawing, subject, about))
        case model.Considered():
            return _atom(drawing, said, _considered(drawing, said.target, about))
        case model.Counted(how_many=model.HowMany(how="all" | "none")):
            return every(_each(said, drawing, about))
        case model.Counted():
            return _counted(said.how_many, _each(said, drawing, about))
        case model.CountedConditions():
            return _counted(said.how_many, [drawn(drawing, one, about) for one in said.conditions])
        case model.AnyPartNotRated():
            return some([_not_rated(part) for part in _parts(about)])
        case model.EveryPartNotRated():
            return every([_not_rated(part) for part in _parts(about)])
        case _:
            assert_never(said)


def needed(drawing: Drawing, said: model.Condition) -> list[Node]:
    """What must hold for a condition to hold, each apart, so that what fails can be left out as
    soon as it does."""
    match said:
        case model.And():
            return [node for one in said.conditions for node in needed(drawing, one)]
        case model.Counted(how_many=model.HowMany(how="all" | "none")):
            return _each(said, drawing, None)
        case _:
            return [drawn(drawing, said, None)]


def _each(said: model.Counted, drawing: Drawing, about: About | None) -> list[Node]:
    """Whether the predicate holds of each subject, or for `none` whether it does not."""
    truths = [
        drawn(drawing, model.Is(subject=one, predicate=said.predicate), about)
        for one in said.subjects
    ]
    return [_not(truth) for truth in truths] if said.how_many.how == "none" else truths


def _not(truth: Node) -> Node:
    return Step((truth,), lambda holds: not holds)


def every(truths: list[Node]) -> Node:
    """Whether all hold."""
    return truths[0] if len(truths) == 1 else fold(True, truths, _both, bool)


def some(truths: list[Node]) -> Node:
    """Whether one or more hold."""
    return truths[0] if len(truths) == 1 else fold(False, truths, _either, bool)


def _both(so_far: bool, one: bool) -> bool:
    return so_far and one


def _either(so_far: bool, one: bool) -> bool:
    return so_far or one


def _counted(how_many: model.HowMany, truths: list[Node]) -> Node:
    low, high = how_many.bounds(len(truths))
    # Beyond `high`, and where nothing is above it beyond `low`, more of them change nothing.
    enough = low if high >= len(truths) else high + 1
    return fold(
        0,
        truths,
        lambda so_far, one: min(so_far + one, enough),
        lambda number: low <= number <= high,
    )


def _parts(about: About | None) -> tuple[Node, ...]:
    assert about is not None, "parts of nothing"
    return about.made_of


def _not_rated(part: Node) -> Node:
    return Step((part,), lambda outcome: outcome == NOT_RATED)


# ------------------------------------------------------------------ comparisons
def _atom(drawing: Drawing, said: model.Condition, subject: Node) -> Node:
    return Step((subject,), _of_one(drawing.conditions.test(said)))


def _of_one(test: Test) -> Callable[[Value], bool]:
    told: dict[Value, bool] = {}

    def holds(value: Value) -> bool:
        if value not in told:
            # Not known cannot be: everything is given in a complete inspection.
            told[value] = bool(test(OneThing(value)))
        return told[value]

    return holds


def _subject(drawing: Drawing, subject: model.Subject, about: About | None) -> Node:
    match subject:
        case model.FactSubject():
            return drawing.fact(subject.fact)
        case model.ItemSubject(item=item):
            return drawing.outcome(item)
        case model.NumberOfCases():
            return drawing.number_of_cases(about.cohort if about is not None else "")
        case model.NumberOfUnits():
            return drawing.number_of_units()
        case model.ScoreOf():
            raise AssertionError("a score is drawn by itself")
        case _:
            assert_never(subject)


def _considered(drawing: Drawing, target: model.Reference, about: About | None) -> Node:
    if about is not None and about.considered is not None and about.item == target:
        return about.considered
    return drawing.considered(target)


def _score(drawing: Drawing, said: model.ScoreOf, predicate: model.Predicate) -> Node:
    scores = []
    for item in said.items.items:
        points = {point.code: point.score for point in drawing.index.points(item)}
        scores.append(Step((drawing.outcome(item),), _scored(points)))
    number = model.Is(subject=model.NumberOfCases(), predicate=predicate)
    within = _of_one(drawing.conditions.test(number))
    pick = PICKS[said.how]

    def taken(so_far: Any, score: Any) -> Any:
        if so_far is None or NOT_RATED in (so_far, score):
            return score if so_far is None else NOT_RATED
        return pick(so_far, score)

    return fold(None, scores, taken, lambda score: score != NOT_RATED and within(score))


def _scored(points: Mapping[str, int]) -> Callable[[str], int | str]:
    return lambda outcome: points.get(outcome, NOT_RATED)


PICKS: dict[model.ScoreHow, Callable[[Any, Any], Any]] = {
    "total": lambda one, other: one + other,
    "highest": max,
    "lowest": min,
}
