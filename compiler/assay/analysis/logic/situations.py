"""Every situation that conditions can tell apart, and what each condition says in it.

Exact or silent: two answers that no condition tells apart count as one, nothing is sampled, and
beyond `MOST` situations there is no result at all. It does *not* judge; the checks do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from assay.analysis.logic.formulas import Asked, Formula
from assay.analysis.logic.questions import ABSENT, UNKNOWN, Question, Situation, Special, Value
from assay.truth import Truth

MOST = 200_000
Test = Callable[[Situation], Truth]
Outcomes = dict[tuple[Truth, ...], Situation]
"""What formulas can say together, each with the first situation in which they do."""


def outcomes(formulas: Sequence[Formula]) -> Outcomes | None:
    """Every combination of truths that the formulas can have; None when it cannot be told."""
    answers = _answers(formulas)
    dates = [question.name for question in answers if question.kind in ("date", "before", "after")]
    if len(set(dates)) < len(dates):
        return (
            None  # one date counted from two events: how they lie to each other is not known here
        )
    number = 1
    for values in answers.values():
        number *= max(len(values), 1)
    if number > MOST:
        return None
    found: Outcomes = {}
    tests = [(place, formula.holds) for place, formula in enumerate(formulas)]
    _explore(list(answers.items()), {}, tests, [None] * len(tests), found)
    return found


def _explore(
    answers: list[tuple[Question, list[Value]]],
    so_far: Situation,
    tests: list[tuple[int, Test]],
    truths: list[Truth],
    found: Outcomes,
) -> None:
    """Answer one question after the other. A formula that is settled by fewer stays as it is
    whatever the others are, so it is not tried again; when all are, the rest need no answers."""
    left = []
    for place, test in tests:
        truths[place] = truth = test(so_far)
        if truth is None:
            left.append((place, test))
    if not left or len(so_far) == len(answers):
        told = tuple(truths)
        if told not in found:
            whole = next(_situations(answers, dict(so_far), len(so_far)), None)
            if whole is not None:
                found[told] = whole
        return
    question, values = answers[len(so_far)]
    for value in _answerable(question, values, so_far):
        so_far[question] = value
        _explore(answers, so_far, left, truths, found)
        del so_far[question]


def _answers(formulas: Sequence[Formula]) -> dict[Question, list[Value]]:
    """The questions that decide, each after those that it hangs on, with the answers that are told
    apart."""
    asked: dict[Question, list[Asked]] = {}

    def collect(formula: Formula) -> None:
        for one in formula.asked:
            if one.question.applies is not None and one.question not in asked:
                collect(one.question.applies)
            asked.setdefault(one.question, []).append(one)

    for formula in formulas:
        collect(formula)
    return {question: _told_apart(question, ways) for question, ways in asked.items()}


def _told_apart(question: Question, ways: list[Asked]) -> list[Value]:
    answers = question.answers(cut for way in ways for cut in way.cuts)
    special: list[Value] = []
    for way in ways:
        special += [one for one in way.special if one not in special]
    if any(way.each_counts for way in ways):
        return answers + special
    seen: dict[tuple[Truth, ...], Value] = {}
    for value in answers:
        seen.setdefault(tuple([way.passes(value) for way in ways]), value)
    return [*seen.values(), *special]


def _situations(
    answers: list[tuple[Question, list[Value]]], so_far: Situation, place: int = 0
) -> Iterator[Situation]:
    """Yield one dictionary again and again, filled anew each time."""
    if place == len(answers):
        yield so_far
        return
    question, values = answers[place]
    for value in _answerable(question, values, so_far):
        so_far[question] = value
        yield from _situations(answers, so_far, place + 1)


def _answerable(question: Question, values: list[Value], so_far: Situation) -> list[Value]:
    if question.applies is None:
        return values
    applies = question.applies.holds(so_far)
    if applies:
        return values
    return [UNKNOWN if applies is None else ABSENT]


def example(situation: Situation, claim: Callable[[Situation], bool]) -> str:
    """The situation in words, without what the claim does not hang on; the claim is tried again on
    what is left."""
    needed = dict(situation)
    if not claim(needed):
        raise AssertionError(f"the example does not show it: {worded(situation)}")
    # Where nothing applies reads worse than why, so what does not apply is left out first.
    for question in sorted(situation, key=lambda one: not isinstance(situation[one], Special)):
        without = {one: value for one, value in needed.items() if one is not question}
        if claim(without):
            needed = without
    return worded(needed)


def worded(situation: Situation) -> str:
    """`a case where `case.sentence` is `licence``."""
    if not situation:
        return "any case"
    whole = "a case" if any(question.of_case for question in situation) else "an inspection"
    return f"{whole} where {' and '.join(one.says(value) for one, value in situation.items())}"
