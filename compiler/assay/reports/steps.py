"""How near an item is to other ratings, in words: what each better one would have needed.

The sentences are in `model.sentences`. It does *not* find that out: `evaluator.nearness` does, and
`evaluator.obstacles` the rules that stand in the way.
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
from assay.reports.names import listed, quoted, sentence
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
        words = book.say.was_refused if item.standing == "refused" else book.say.was_waiting
        return sentence(words.format(rating=rating))
    if step.needs and isinstance(step.needs[0], Proposed):
        return _for_somebody(book, item, rating, step.needs[0], obstacles)
    if step.of_start:
        words = book.say.start_would_need if step.better else book.say.start_would_follow
    elif not step.better:
        words = book.say.would_follow
    elif not step.reachable:
        return sentence(book.say.cannot_lead.format(rating=rating))
    elif not step.needs:
        return sentence(book.say.by_method_alone.format(rating=rating))
    else:
        words = book.say.would_need
    return sentence(words.format(rating=rating, needs=_one_of(book, code, step)))


def _for_somebody(
    book: Book, item: ItemResult, rating: str, need: Proposed, obstacles: Sequence[Obstacle]
) -> str:
    words, who = book.say.to_propose, names.person(book, need.role, "")
    if item.standing == "decided":
        words, who = book.say.to_decide, names.decider(book, "")
    return sentence(words.format(rating=rating, who=who, in_the_way=_in_the_way(book, obstacles)))


def _in_the_way(book: Book, obstacles: Sequence[Obstacle]) -> str:
    binding = [each for each in obstacles if isinstance(each, ByRule)]
    if any(each.verdict == "refused" for each in binding):
        return book.say.would_be_refused
    if any(each.verdict == "waits" for each in binding):
        return book.say.would_be_waiting
    if binding:
        return book.say.may_be_in_the_way
    if obstacles:
        return book.say.only_guidance
    return book.say.nothing_in_the_way


def _one_of(book: Book, code: str, step: Step) -> str:
    together = _together(book, code, step)
    if together:
        return together
    if not step.every and len(step.needs) > 1:
        each = listed(book, [_need(book, code, need) for need in step.needs], "or")
        return book.say.one_of_these.format(needs=each)
    return listed(book, [_need(book, code, need) for need in step.needs])


def _together(book: Book, code: str, step: Step) -> str:
    """The cases of several questions, said at once where all have to come to the same share."""
    needs = [need for need in step.needs if isinstance(need, MoreCases) and need.question]
    if len(needs) < 2 or len(needs) < len(step.needs) or not step.every:
        return ""
    answers = {names.sufficient(book, need.question) for need in needs}
    if len({(need.number, need.base) for need in needs}) > 1 or len(answers) > 1:
        return ""
    first = needs[0]
    share = counted_share(book, first.number, first.base, first.percent, methods.bander(book, code))
    more = [
        book.say.more_for.format(more=need.more, question=names.short(book, need.question))
        for need in needs
    ]
    return book.say.together.format(
        answer=answers.pop(),
        number=first.number,
        base=first.base,
        share=share,
        more=listed(book, more),
    )


def _need(book: Book, code: str, need: Need) -> str:
    match need:
        case MoreCases():
            return _cases(book, code, need)
        case MorePoints():
            return _points(book, need)
        case PartRated():
            return book.say.need_rating.format(
                part=need.part.unit or names.called(book, need.part.code),
                rating=quoted(book, need.part.code, need.rating),
                outcomes=names.either(book, need.part.code, need.part.outcomes),
            )
        case PartScored():
            words = book.say.need_score_less if need.fewer else book.say.need_score_more
            name = need.part.unit or names.called(book, need.part.code)
            return words.format(part=name, score=need.score, now=need.part.score)
        case LineFits():
            return _line(book, code, need)
        case Proposed():
            return book.say.need_proposal.format(who=names.person(book, need.role, ""))
        case _:
            assert_never(need)


def _cases(book: Book, code: str, need: MoreCases) -> str:
    one, many = book.say.more_case, book.say.more_cases
    if need.more < 0:
        one, many = book.say.fewer_case, book.say.fewer_cases
    number = abs(need.more)
    more = (one if number == 1 else many).format(number=number)
    share = counted_share(book, need.number, need.base, need.percent, methods.bander(book, code))
    figures = {"more": more, "number": need.number, "base": need.base, "share": share}
    if not need.question:
        return book.say.need_condition.format(**figures)
    return book.say.need_answer.format(
        answer=names.sufficient(book, need.question),
        question=names.short(book, need.question),
        **figures,
    )


def _points(book: Book, need: MorePoints) -> str:
    one, many = book.say.more_point, book.say.more_points
    if need.more < 0:
        one, many = book.say.fewer_point, book.say.fewer_points
    number = abs(need.more)
    points = (one if number == 1 else many).format(number=number)
    return book.say.need_points.format(points=points, came=need.points, out_of=need.out_of)


def _line(book: Book, code: str, need: LineFits) -> str:
    method = methods.computed(book, code)
    assert isinstance(method, model.FirstThatFits)
    if need.line < 0:
        return book.say.need_otherwise
    condition = model_words.condition(book.framework, method.fits[need.line].condition)
    return book.say.need_line.format(condition=condition)
