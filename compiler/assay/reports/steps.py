"""How near an item is to other ratings, in words: what each better one would have needed.

It does *not* find that out: `evaluator.nearness` does, and `evaluator.obstacles` the rules that
stand in the way.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from assay import model
from assay.evaluator.obstacles import Obstacle
from assay.evaluator.result import ByRule, ItemResult
from assay.evaluator.steps import (
    LineFits,
    MoreCases,
    MorePoints,
    Need,
    PartRated,
    PartScored,
    Proposed,
    Step,
)
from assay.model import words as model_words
from assay.reports import methods, names
from assay.reports.book import Book
from assay.reports.names import listed, number, quoted, sentence
from assay.reports.words import counted_share


def way(
    book: Book,
    item: ItemResult,
    step: Step,
    obstacles: Sequence[Obstacle] = (),
    *,
    proposed: bool = False,
) -> str:
    """A step as a sentence: `“Good” would need “Yes” to A 3 in 2 more cases (26 of 40, 65%).`

    Sentences on the obstacles follow it.
    """
    code = item.code
    rating = quoted(book, code, step.rating)
    if proposed and item.standing in ("refused", "waiting"):
        became = "is refused" if item.standing == "refused" else "waits"
        return sentence(f"{rating} was proposed, and {became}")
    if step.needs and isinstance(step.needs[0], Proposed):
        return sentence(
            f"{rating} is for {_who(book, item, step.needs[0])}{_in_the_way(obstacles)}"
        )
    if step.of_start:
        would = "need" if step.better else "follow from"
        needs = _one_of(book, code, step)
        return sentence(f"a starting point of {rating} would {would} {needs}")
    if not step.better:
        return sentence(f"{rating} would follow from {_one_of(book, code, step)}")
    if not step.reachable:
        return sentence(f"nothing of this kind could have led to {rating}")
    if not step.needs:
        return sentence(f"by its method alone it would be {rating}")
    return sentence(f"{rating} would need {_one_of(book, code, step)}")


def _who(book: Book, item: ItemResult, need: Proposed) -> str:
    if item.standing == "decided":
        return f"{names.decider(book, '')} to decide on"
    return f"{names.person(book, need.role, '')} to propose"


def _in_the_way(obstacles: Sequence[Obstacle]) -> str:
    binding = [each for each in obstacles if isinstance(each, ByRule)]
    if any(each.verdict == "refused" for each in binding):
        return ", and would be refused"
    if any(each.verdict == "waits" for each in binding):
        return ", and would wait for a review"
    if binding:
        return ", and it is not known yet whether a rule stands in the way"
    if obstacles:
        return "; no rule stands in the way, but guidance says otherwise"
    return "; no rule stands in the way"


def _one_of(book: Book, code: str, step: Step) -> str:
    together = _together(book, code, step)
    if together:
        return together
    if not step.every and len(step.needs) > 1:
        each = listed([_need(book, code, need) for need in step.needs], "or")
        return f"one of these: {each}"
    return listed([_need(book, code, need) for need in step.needs])


def _together(book: Book, code: str, step: Step) -> str:
    """The cases of several questions, said at once where all have to come to the same share."""
    needs = [need for need in step.needs if isinstance(need, MoreCases) and need.question]
    if len(needs) < 2 or len(needs) < len(step.needs) or not step.every:
        return ""
    answers = {names.sufficient(book, need.question) for need in needs}
    if len({(need.number, need.base) for need in needs}) > 1 or len(answers) > 1:
        return ""
    first = needs[0]
    share = counted_share(first.number, first.base, first.percent, methods.bander(book, code))
    more = listed([f"{need.more} more for {names.short(book, need.question)}" for need in needs])
    return f"{answers.pop()} in {first.number} of {first.base} cases ({share}): {more}"


def _need(book: Book, code: str, need: Need) -> str:
    match need:
        case MoreCases():
            return _cases(book, code, need)
        case MorePoints():
            return _points(need)
        case PartRated():
            name = need.part.unit or names.called(book, need.part.code)
            outcome = names.either(book, need.part.code, need.part.outcomes)
            at_least = quoted(book, need.part.code, need.rating)
            return f"{name} to be at least {at_least} (it is {outcome})"
        case PartScored():
            name = need.part.unit or names.called(book, need.part.code)
            more = "less" if need.fewer else "more"
            return f"{name} to score {need.score} or {more} (it scores {need.part.score})"
        case LineFits():
            return _line(book, code, need)
        case Proposed():
            return f"{names.person(book, need.role, '')} to propose it"
        case _:
            assert_never(need)


def _cases(book: Book, code: str, need: MoreCases) -> str:
    more = number(abs(need.more), "more case" if need.more > 0 else "fewer case")
    share = counted_share(need.number, need.base, need.percent, methods.bander(book, code))
    result = f"({need.number} of {need.base}, {share})"
    if not need.question:
        return f"the condition to hold in {more} {result}"
    question = names.short(book, need.question)
    return f"{names.sufficient(book, need.question)} to {question} in {more} {result}"


def _points(need: MorePoints) -> str:
    points = number(abs(need.more), "more point" if need.more > 0 else "fewer point")
    return f"{points} ({need.points} of {need.out_of})"


def _line(book: Book, code: str, need: LineFits) -> str:
    method = methods.computed(book, code)
    assert isinstance(method, model.FirstThatFits)
    if need.line < 0:
        return "no line of its rule to fit"
    condition = model_words.condition(book.framework, method.fits[need.line].condition)
    return f"its line to be the first that fits: {condition}"
