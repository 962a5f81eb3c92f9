"""What came instead, in words: what a condition spoke of, and why a rating is what it is.

Rule text stands for what was expected, since that is what the author wrote. It does *not* decide
whether an expectation is met.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from assay.evaluator.inspection import NOT_RATED
from assay.evaluator.rating import Seen
from assay.model import claims, rules, walk
from assay.model import conditions as c
from assay.model.references import Reference
from assay.reports import findings, words
from assay.reports.book import Book
from assay.scenarios import writing
from assay.scenarios.running import Failure

ANSWERED = ("key_question", "prompt", "review")


def expected(failure: Failure) -> str:
    """What was expected, as the rule file has it."""
    if isinstance(failure.expected, Reference):
        return f"because of {failure.expected.code}"
    return f"then {writing.expectation(failure.expected)}"


def came(failure: Failure) -> str:
    """What came instead."""
    said = failure.expected
    seen = failure.seen
    match said:
        case Reference():
            return f"it was not because of {said.code}"
        case claims.ExpectCondition(condition=condition):
            return "; ".join(dict.fromkeys(_subjects(failure, condition))) or "it does not hold"
        case claims.ExpectEffect():
            if failure.truth is None:
                return "it is not known whether a rule says so"
            return "no rule says so here"
        case claims.ExpectNeedNot() | claims.ExpectNoReview():
            if failure.truth is None:
                return "it is not known whether a rule says so"
            return f"a rule says so here{_which(failure)}"
        case claims.ExpectAllowed(rating=rating, target=target, allowed=allowed):
            if failure.truth is None:
                return f"it is not known whether {rating} is allowed for {target.code}"
            return f"{rating} is {'not allowed' if allowed else 'allowed'} for {target.code}"
        case claims.ExpectSet():
            case = failure.trial.situation.case
            if case is None:
                return "no case is given, or more than one"
            found = seen.set_of(case)
            return "its set is not known" if found is None else f"the case is in {found}"
        case claims.ExpectStart(target=target):
            start = seen.start(target)
            return f"{target.code} starts from {_either(start) if start else 'nothing'}"
        case _:
            assert_never(said)


def _which(failure: Failure) -> str:
    """The rules that demand what need not be."""
    said, seen = failure.expected, failure.seen
    found = [
        rule.code
        for rule in seen.evaluator.whole.rules
        for number, then in enumerate(rule.then)
        if _is_demanded(said, then.effect) and seen.comes_about(rule, number)
    ]
    return f": {_either(tuple(dict.fromkeys(found)))}" if found else ""


def _is_demanded(said: claims.Expectation | Reference, effect: rules.Effect) -> bool:
    match said, effect:
        case claims.ExpectNoReview(review=review), rules.ReviewFirst(review=asked):
            return review == asked
        case claims.ExpectNeedNot(), rules.MustBe() | rules.ShouldBe():
            return (effect.target, effect.demand) == (said.target, said.demand)
        case _:
            return False


def because(failure: Failure) -> tuple[str, ...]:
    """Why it came: a sentence for each reason of the ratings that were spoken of."""
    said = failure.expected
    seen = failure.seen
    book = Book(seen.evaluator.framework)
    sentences: list[str] = []
    for code in () if isinstance(said, claims.ExpectAllowed) else _spoken(failure):
        item = seen.result.items[code]
        sentences += [words.why(book, item, reason) for reason in item.because]
    if isinstance(said, claims.ExpectAllowed):
        sentences += _bearing(book, seen, said)
    if failure.truth is None:
        items = seen.result.items
        wanted = {code for code in _spoken(failure) if items[code].possible}
        sentences += [
            findings.lacks(book, missing)
            for missing in seen.result.missing
            if not wanted.isdisjoint(missing.wanted_for)
        ]
    return tuple(dict.fromkeys(sentences))


def _spoken(failure: Failure) -> Iterator[str]:
    """The rated items that the expectation, or for a reason the whole scenario, speaks of."""
    said = failure.expected
    spoken = failure.trial.then if isinstance(said, Reference) else (said,)
    found = {reference.code: None for one in spoken for reference in walk.each(one, Reference)}
    return (code for code in found if code in failure.seen.result.items)


def _bearing(book: Book, seen: Seen, said: claims.ExpectAllowed) -> Iterator[str]:
    item = seen.result.items.get(said.target.code)
    if item is None:
        return
    for reason in seen.judged(said.rating, said.target.code).reasons:
        yield words.why(book, item, reason)


# ------------------------------------------------------------------ what is known of something
def _subjects(failure: Failure, condition: c.Condition) -> Iterator[str]:
    for part in walk.parts(condition):
        match part:
            case c.ItemSubject(item=item) | c.Considered(target=item):
                yield f"{item.code} is {_of_item(failure, item)}"
            case c.FactSubject(fact=code):
                yield f"{code} is {_of_fact(failure, code)}"
            case c.NumberOfCases():
                yield f"number of cases is {_number(failure.seen.number_of_cases())}"
            case c.NumberOfUnits():
                yield f"number of units is {_number(failure.seen.number_of_units())}"
            case c.ScoreOf(items=items):
                for item in items.items:
                    yield f"{item.code} is {_of_item(failure, item)}"


def _of_item(failure: Failure, item: Reference) -> str:
    if item.kind == "milestone":
        day = failure.seen.day(item.code)
        return "not known" if day is None else f"on {writing.day(day)}"
    case = failure.trial.situation.case
    if case is not None and item.kind in ANSWERED:
        outcomes = failure.seen.cases.knowledge(case).outcomes(item)
    else:
        outcomes = failure.seen.outcomes(item)
    known = tuple(failure.seen.evaluator.index.values_of(item))
    ordered = [code for code in (*known, NOT_RATED) if code in outcomes]
    if len(ordered) >= len(known) > 1:
        return "not known"
    if ordered:
        return _either(tuple(ordered))
    return "without a rating" if item.code in failure.seen.result.items else "not asked"


def _of_fact(failure: Failure, code: str) -> str:
    case = failure.trial.situation.case
    known = failure.seen if case is None else failure.seen.cases.knowledge(case)
    value = known.fact(code)
    if isinstance(value, int) and failure.seen.evaluator.index.fact(code).value.kind == "date":
        return f"on {writing.day(value)}"
    if isinstance(value, frozenset):
        return _either(tuple(sorted(value)))
    return str(value) if isinstance(value, str | int) else "not known"


def _either(outcomes: tuple[str, ...]) -> str:
    shown = ["not rated" if one == NOT_RATED else one for one in outcomes]
    if len(shown) == 1:
        return shown[0]
    return f"{', '.join(shown[:-1])} or {shown[-1]}"


def _number(number: int | None) -> str:
    return "not known" if number is None else str(number)
