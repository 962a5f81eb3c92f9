"""Every combination of ratings that a rating is made from, by what two methods make of each.

A total, a lowest and a highest are all made one item after the other, so combinations that came to
the same so far are counted as one: twelve standards take no longer than three. It does *not* know
rules, or what is not rated: a combination has a rating for each item.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction

from assay import model
from assay.evaluator.banding import Bander
from assay.record import Record

Combine = Callable[[int, int], int]


class Fold(Record):
    """A method: the number that each rating of each item stands for, how numbers come together,
    and the rating that follows."""

    numbers: Mapping[str, Mapping[str, int]]
    combine: Combine
    rating: Callable[[int], str | None]


class Counted(Record):
    """How many combinations there are, how many come to another rating, and one of these."""

    total: int
    changed: int
    example: tuple[tuple[str, str], ...] = ()
    before: str | None = None
    after: str | None = None


State = tuple[int | None, int | None]


def fold(framework: model.Framework, method: model.Method, scale: str) -> Fold | None:
    """A method as a fold; None where it is not made of the ratings of items here."""
    ranks = [point.code for point in framework.index.scale(scale).points]
    match method:
        case model.LowestOrHighest(over=None, banded=None):
            return Fold(
                _numbers(framework, method.items, by_rank=True),
                _least if method.extreme == "lowest" else _most,
                lambda rank: ranks[rank],
            )
        case model.BandedScore(over=None) | model.ShareOfMaximum(over=None):
            return _of_scores(framework, method, scale)
        case _:
            return None


def _of_scores(
    framework: model.Framework, method: model.BandedScore | model.ShareOfMaximum, scale: str
) -> Fold | None:
    numbers = _numbers(framework, method.items, by_rank=False)
    how = method.how if isinstance(method, model.BandedScore) else "total"
    combine: Combine = _add if how == "total" else _least if how == "lowest" else _most
    greatest = [max(scores.values()) for scores in numbers.values()]
    most = sum(greatest) if how == "total" else max(greatest, default=0)
    banding = _banding(framework, method.banded)
    if banding is None:
        return None
    bander = Bander(banding, framework.index.scale(scale), most)
    if isinstance(method, model.ShareOfMaximum):
        return Fold(numbers, combine, lambda total: bander.of_share(total, most) if most else None)
    return Fold(numbers, combine, lambda total: bander.of(Fraction(total)))


def _add(one: int, other: int) -> int:
    return one + other


def _least(one: int, other: int) -> int:
    return min(one, other)


def _most(one: int, other: int) -> int:
    return max(one, other)


def _banding(framework: model.Framework, banded: model.Banded) -> model.Banding | None:
    match banded:
        case model.InBands():
            return framework.index.bands(banded.bands).banding
        case model.InOwnBands():
            return banded.banding
        case model.InTable():
            return None


def _numbers(
    framework: model.Framework, items: model.Items, *, by_rank: bool
) -> dict[str, dict[str, int]]:
    return {
        item.code: {
            point.code: rank if by_rank else point.score
            for rank, point in enumerate(framework.index.points(item))
        }
        for item in items.items
    }


def compare(before: Fold, after: Fold) -> Counted:
    """Every combination of ratings of all the items, by what both methods make of it."""
    states: dict[State, tuple[int, tuple[tuple[str, str], ...]]] = {(None, None): (1, ())}
    for code in dict.fromkeys((*before.numbers, *after.numbers)):
        old, new = before.numbers.get(code), after.numbers.get(code)
        reached: dict[State, tuple[int, tuple[tuple[str, str], ...]]] = {}
        for (was, now), (number, way) in states.items():
            for rating in dict.fromkeys((*(old or ()), *(new or ()))):
                state = (
                    _with(before.combine, was, old, rating),
                    _with(after.combine, now, new, rating),
                )
                known, first = reached.get(state, (0, (*way, (code, rating))))
                reached[state] = known + number, first
        states = reached
    return _counted(before, after, states)


def _with(
    combine: Combine, so_far: int | None, numbers: Mapping[str, int] | None, rating: str
) -> int | None:
    if numbers is None or rating not in numbers:
        return so_far
    return numbers[rating] if so_far is None else combine(so_far, numbers[rating])


def _counted(
    before: Fold,
    after: Fold,
    states: Mapping[State, tuple[int, tuple[tuple[str, str], ...]]],
) -> Counted:
    total, changed = 0, 0
    example: tuple[tuple[tuple[str, str], ...], str | None, str | None] = ((), None, None)
    for (was, now), (number, way) in states.items():
        total += number
        old = None if was is None else before.rating(was)
        new = None if now is None else after.rating(now)
        if old != new:
            changed += number
            if not example[0]:
                example = way, old, new
    return Counted(total, changed, *example)
