"""How near an item is to other ratings, in words: what each better one would have needed.

It does *not* find that out: `evaluator.nearness` does, and `evaluator.obstacles` the rules that
stand in the way.
"""

from __future__ import annotations

from typing import assert_never

from assay import model
from assay.evaluator.nearness import (
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
from assay.reports.names import listed, number, quoted, sentence
from assay.reports.words import counted_share


def way(framework: model.Framework, code: str, step: Step, *, ruled_out: bool = False) -> str:
    """A step as a sentence: `“Good” would need “Yes” to A 3 in 2 more cases (26 of 40, 65%).`

    Where it is `ruled_out`, sentences on the rules that stand in the way follow.
    """
    rating = quoted(framework, code, step.rating)
    if step.needs and isinstance(step.needs[0], Proposed):
        who = names.person(framework, step.needs[0].role, "")
        rules = "and rules stand in the way" if ruled_out else "and no rule stands in the way"
        return sentence(f"{rating} is for {who} to propose, {rules}")
    if not step.better:
        return sentence(f"{rating} would follow from {_one_of(framework, code, step)}")
    if not step.reachable:
        return sentence(f"nothing of this kind could have led to {rating}")
    if not step.needs:
        return sentence(f"by its method alone it would be {rating}")
    return sentence(f"{rating} would need {_one_of(framework, code, step)}")


def _one_of(framework: model.Framework, code: str, step: Step) -> str:
    if not step.every and len(step.needs) > 1:
        each = listed([_need(framework, code, need) for need in step.needs], "or")
        return f"one of these: {each}"
    return listed([_need(framework, code, need) for need in step.needs])


def _need(framework: model.Framework, code: str, need: Need) -> str:
    match need:
        case MoreCases():
            return _cases(framework, code, need)
        case MorePoints():
            return _points(need)
        case PartRated():
            name = need.part.unit or names.called(framework, need.part.code)
            outcome = names.either(framework, need.part.code, need.part.outcomes)
            at_least = quoted(framework, need.part.code, need.rating)
            return f"{name} to be at least {at_least}, where it is {outcome}"
        case PartScored():
            name = need.part.unit or names.called(framework, need.part.code)
            more = "less" if need.fewer else "more"
            return f"{name} to score {need.score} or {more}, where it scores {need.part.score}"
        case LineFits():
            return _line(framework, code, need)
        case Proposed():
            return f"{names.person(framework, need.role, '')} to propose it"
        case _:
            assert_never(need)


def _cases(framework: model.Framework, code: str, need: MoreCases) -> str:
    more = number(abs(need.more), "more case" if need.more > 0 else "fewer case")
    share = counted_share(need.number, need.base, need.percent, methods.bander(framework, code))
    result = f"({need.number} of {need.base}, {share})"
    if not need.question:
        return f"the condition to hold in {more} {result}"
    question = names.short(framework, need.question)
    return f"{names.sufficient(framework, need.question)} to {question} in {more} {result}"


def _points(need: MorePoints) -> str:
    points = number(abs(need.more), "more point" if need.more > 0 else "fewer point")
    return f"{points} ({need.points} of {need.out_of})"


def _line(framework: model.Framework, code: str, need: LineFits) -> str:
    method = methods.computed(framework, code)
    assert isinstance(method, model.FirstThatFits)
    if need.line < 0:
        return "no line of its rule to fit"
    before = " and no line before it to fit" if need.line else ""
    condition = model_words.condition(framework, method.fits[need.line].condition)
    return f"this to hold: {condition}{before}"
