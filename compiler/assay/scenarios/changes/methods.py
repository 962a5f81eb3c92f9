"""Methods that differ in one word or number, and when an item is not rated.

Where a change could not come to anything it is not made: the lowest of one thing is the highest of
it. It does *not* change bands or tables that have names of their own.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from assay.model import ratings as r
from assay.model import spelling
from assay.model.index import Index
from assay.model.references import Reference
from assay.scenarios.changes.change import (
    Variant,
    instead,
    neighbours,
    replaced,
    with_part,
)
from assay.scenarios.changes.conditions import conditions
from assay.scenarios.changes.scales import bandings


def methods(
    index: Index, said: r.Method, owner: Reference, greatest: int | None
) -> Iterator[Variant[r.Method]]:
    """Every way to rate an item a little differently."""
    match said:
        case r.Judgement(starting_from=None):
            return
        case r.Judgement(starting_from=start):
            assert start is not None
            for variant in methods(index, start, owner, greatest):
                yield _same(variant, with_part(said, starting_from=variant.part))
        case r.LowestOrHighest():
            if len(said.items.items) > 1 or isinstance(said.over, r.OverEvery):
                other = "highest" if said.extreme == "lowest" else "lowest"
                words = f"{{name}} were rated by {other} instead of {said.extreme}"
                yield Variant(with_part(said, extreme=other), words)
            yield from _own_bands(said, greatest)
        case r.BandedScore():
            if len(said.items.items) > 1 or isinstance(said.over, r.OverEvery):
                for how in ("total", "highest", "lowest"):
                    if how != said.how:
                        words = f"{{name}} were rated by {how} score instead of {said.how} score"
                        yield Variant(with_part(said, how=how), words)
            yield from _own_bands(said, greatest)
        case r.ShareOfMaximum():
            yield from _own_bands(said, greatest)
        case r.ShareOfCases():
            for condition in conditions(index, said.condition):
                words = f"{{name}} {condition.words}"
                yield Variant(with_part(said, condition=condition.part), words)
            yield from _own_bands(said, greatest)
        case r.FirstThatFits():
            yield from _fits(index, said, owner)
        case _:
            assert_never(said)


def _same(variant: Variant[r.Method], method: r.Method) -> Variant[r.Method]:
    return Variant(method, variant.words, variant.place)


def _own_bands(
    said: r.LowestOrHighest | r.BandedScore | r.ShareOfMaximum | r.ShareOfCases,
    greatest: int | None,
) -> Iterator[Variant[r.Method]]:
    if isinstance(said.banded, r.InOwnBands):
        for variant in bandings(said.banded.banding, greatest):
            banded = with_part(said.banded, banding=variant.part)
            yield Variant(with_part(said, banded=banded), variant.words, variant.place)


def _fits(index: Index, said: r.FirstThatFits, owner: Reference) -> Iterator[Variant[r.Method]]:
    scale = tuple(index.values_of(owner))
    for place, fit in enumerate(said.fits):
        for outcome in _outcomes(scale, fit.outcome):
            line = with_part(fit, outcome=outcome)
            words = f"{{name}} {instead(spelling.outcome(outcome), spelling.outcome(fit.outcome))}"
            yield Variant(
                with_part(said, fits=replaced(said.fits, place, line)),
                f"{words} when `{spelling.condition(fit.condition)}`",
                fit.place,
            )
        for variant in conditions(index, fit.condition):
            line = with_part(fit, condition=variant.part)
            fits = replaced(said.fits, place, line)
            yield Variant(with_part(said, fits=fits), f"{{name}} {variant.words}", fit.place)
    if said.otherwise is not None:
        for outcome in _outcomes(scale, said.otherwise):
            words = instead(spelling.outcome(outcome), spelling.outcome(said.otherwise))
            yield Variant(with_part(said, otherwise=outcome), f"{{name}} otherwise {words}")


def _outcomes(scale: tuple[str, ...], said: r.Outcome) -> Iterator[r.Outcome]:
    if isinstance(said, r.NotRatedOutcome):
        yield r.RatingOutcome(rating=scale[0])
        return
    for rating in neighbours(scale, said.rating):
        yield r.RatingOutcome(rating=rating)
