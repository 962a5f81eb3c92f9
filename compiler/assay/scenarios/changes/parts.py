"""What the ratings of a framework hang on: what is rated, by what, and how far scores can go.

It does *not* change anything.
"""

from __future__ import annotations

from collections.abc import Iterator

from assay.model import claims, rules, walk
from assay.model import conditions as c
from assay.model import ratings as r
from assay.model.framework import Framework
from assay.model.item import Model
from assay.model.questions import ByAnswers
from assay.model.references import Reference
from assay.model.standards import KeyQuestion, Standard

RatedItem = Standard | KeyQuestion | r.Rating | r.Test


def rated(framework: Framework) -> Iterator[RatedItem]:
    """Every item of a framework's own that has a method."""
    for standard in framework.standards:
        if standard.retired is None:
            yield from _with_method(standard, *standard.key_questions)
    for rating in framework.ratings:
        yield from _with_method(rating, *rating.tests)


def _with_method(*items: RatedItem) -> Iterator[RatedItem]:
    return (item for item in items if item.method is not None)


def computed(method: r.Method | None) -> r.Computed | None:
    """How a rating is worked out; for a judgement, what it starts from."""
    return method.starting_from if isinstance(method, r.Judgement) else method


def methods(framework: Framework) -> Iterator[r.Computed]:
    """How each item is worked out, where it is."""
    for item in rated(framework):
        method = computed(item.method)
        if method is not None:
            yield method


def bands_used(framework: Framework) -> frozenset[str]:
    """The named bands that something is rated in."""
    return frozenset(
        banded.bands for method in methods(framework) for banded in walk.each(method, r.InBands)
    )


def counted_questions(framework: Framework) -> frozenset[str]:
    """The key questions whose answers are counted."""
    return frozenset(
        item.code
        for method in methods(framework)
        if isinstance(method, r.LowestOrHighest) and method.banded is not None
        for item in method.items.items
    )


def answers_used(framework: Framework) -> frozenset[str]:
    """The lists of answers that a share is counted from."""
    found = set()
    for code in counted_questions(framework):
        answered = framework.index.key_question(code).answered_by
        if isinstance(answered, ByAnswers):
            found.add(answered.answers)
    return frozenset(found)


def scales_scored(framework: Framework) -> frozenset[str]:
    """The scales whose scores are added up or compared."""
    return frozenset(
        str(getattr(framework.index.item(item), "scale", ""))
        for method in methods(framework)
        if isinstance(method, r.BandedScore | r.ShareOfMaximum)
        for item in method.items.items
    )


def greatest(framework: Framework, method: r.Method | None) -> int | None:
    """The greatest score that a method bands, of one unit where it is over units."""
    said = computed(method)
    if not isinstance(said, r.BandedScore):
        return None
    scores = [_greatest_of(framework, item) for item in said.items.items]
    if said.over is not None and not isinstance(said.banded, r.InTable):
        return None
    return sum(scores) if said.how == "total" else max(scores, default=0)


def _greatest_of(framework: Framework, item: Reference) -> int:
    scale = str(getattr(framework.index.item(item), "scale", ""))
    return max(point.score for point in framework.index.scale(scale).points)


def has_parts(method: r.Method | None) -> bool:
    """Whether a rating is made of more than one part, so that some and all of them can differ."""
    said = computed(method)
    match said:
        case None | r.ShareOfCases():
            return False
        case r.FirstThatFits():
            return True
        case r.LowestOrHighest() | r.BandedScore() | r.ShareOfMaximum():
            return len(said.items.items) > 1 or isinstance(said.over, r.OverEvery)


# ------------------------------------------------------------------ what belongs together
def named(said: Model) -> Iterator[str]:
    """The codes that a part of the rules names."""
    for part in walk.parts(said):
        match part:
            case Reference(code=code):
                yield code
            case c.FactSubject(fact=code) | rules.ReviewFirst(review=code):
                yield code
            case claims.ExpectSet(set=code) | claims.ExpectNoReview(review=code):
                yield code
            case _:
                pass


def around(framework: Framework, about: str, code: str) -> frozenset[str]:
    """The codes that something names, or that name it: what a scenario about it would speak of."""
    found = {code}
    match about:
        case "rule":
            for rule in framework.rules:
                if rule.code == code:
                    found.update(named(rule))
        case "set":
            for one in framework.sets:
                if one.code == code:
                    found.update(named(one.cases))
        case "item":
            for item in rated(framework):
                if item.code == code and item.method is not None:
                    found.update(named(item.method))
        case _:
            for item in rated(framework):
                method = computed(item.method)
                if method is not None and hangs_on(method, about, code):
                    found |= {item.code, *named(method)}
    return frozenset(found)


def hangs_on(method: r.Computed, about: str, code: str) -> bool:
    """Whether a method bands by named bands or a table; scales and answers matter to all."""
    match about:
        case "bands":
            return any(one.bands == code for one in walk.each(method, r.InBands))
        case "table":
            return any(one.table == code for one in walk.each(method, r.InTable))
        case _:
            return True
