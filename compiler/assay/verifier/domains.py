"""Everything that a leaf may be, where there are more values than can be told apart.

Shares of cases that every band treats alike are one, and so are numbers between two limits; each
stands as one that can happen. It does *not* leave anything out: between two that are listed there
is nothing that any rule tells from both.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from itertools import combinations

from assay import model
from assay.evaluator import days
from assay.evaluator.banding import Bander
from assay.evaluator.conditions import DOES_NOT_APPLY, number
from assay.languages import Language, phrase
from assay.verifier.nodes import Value

Counts = tuple[int, int]
"""How many cases count for, and how many count."""

BASES = (20, 40, 100, 200, 1_000)
"""Numbers of cases to look for an example in, plain ones first."""


class NotDecided(Exception):
    """The question is beyond this procedure; the words say why, in English or in a language."""

    def __init__(self, english: str, **parts: str) -> None:
        super().__init__(english.format(**parts))
        self._english, self._parts = english, parts

    def said(self, language: Language) -> str:
        """Why, in the words of a language."""
        return language.say(self._english, **self._parts)


# ------------------------------------------------------------------ shares
def shares(banders: Sequence[Bander]) -> tuple[Counts, ...]:
    """A share for every stretch that some bands tell from its neighbours, smallest first."""
    cells: list[tuple[tuple[str | None, ...], list[Fraction]]] = []
    for share in sorted({share for bander in banders for share in _near(bander)}):
        ratings = _ratings(banders, share.numerator, share.denominator)
        if cells and cells[-1][0] == ratings:
            cells[-1][1].append(share)
        else:
            cells.append((ratings, [share]))
    return tuple(_plain(banders, ratings, inside) for ratings, inside in cells)


def _ratings(banders: Sequence[Bander], number: int, base: int) -> tuple[str | None, ...]:
    return tuple(bander.of_share(number, base) for bander in banders)


def _near(bander: Bander) -> Iterable[Fraction]:
    """Shares on each limit and to both sides of it, wherever rounding may move the limit."""
    steps = [Fraction(step, 10_000) for step in (-100, -50, 0, 50, 100)]
    hair = Fraction(1, 1_000_000)
    yield from (Fraction(0), Fraction(1, 2), Fraction(1))
    for limit in _limits(bander.banding):
        for step in steps:
            for share in (limit + step - hair, limit + step, limit + step + hair):
                if 0 <= share <= 1:
                    yield share


def _limits(banding: model.Banding) -> Iterable[Fraction]:
    for limit in model.each(banding, model.Limit):
        assert isinstance(limit.quantity, model.Percent), limit.quantity.kind
        yield Fraction(limit.quantity.hundredths, 10_000)
    if banding.law is not None:
        for each in banding.law.fractions:
            yield Fraction(each.numerator, each.denominator)


def _plain(
    banders: Sequence[Bander], ratings: tuple[str | None, ...], inside: Sequence[Fraction]
) -> Counts:
    """Counts in this stretch, with as few cases as can be."""
    for base in BASES:
        numbers = range(-(-inside[0] * base // 1), int(inside[-1] * base) + 1)
        fitting = [each for each in numbers if _ratings(banders, each, base) == ratings]
        if fitting:
            return fitting[len(fitting) // 2], base
    return inside[0].numerator, inside[0].denominator


# ------------------------------------------------------------------ facts and numbers
def of_fact(fact: model.Fact, asked: Iterable[model.Model]) -> tuple[Value, ...]:
    """Every value of a fact that these conditions can tell apart."""
    value = fact.value
    found: tuple[Value, ...]
    match value:
        case model.YesOrNo():
            found = ("yes", "no")
        case model.OneOf():
            found = tuple(choice.code for choice in value.choices)
        case model.SeveralOf():
            codes = [choice.code for choice in value.choices]
            if len(codes) > 8:
                raise NotDecided(
                    phrase("“{fact}” has too many choices to go through"), fact=fact.title
                )
            found = tuple(
                frozenset(some)
                for size in range(len(codes) + 1)
                for some in combinations(codes, size)
            )
        case model.FreeText():
            found = ("text",)
        case _:
            found = cut(_cuts(fact, asked), least=-1 if value.kind == "date" else 0)
    return (*found, DOES_NOT_APPLY) if fact.applies is not None else found


def _cuts(fact: model.Fact, asked: Iterable[model.Model]) -> Iterable[int]:
    for condition in asked:
        for said in model.each(condition, model.Is):
            if isinstance(said.subject, model.FactSubject) and said.subject.fact == fact.code:
                yield from _cuts_of(fact, said.predicate)
        for counted in model.each(condition, model.Counted):
            if any(
                isinstance(one, model.FactSubject) and one.fact == fact.code
                for one in counted.subjects
            ):
                yield from _cuts_of(fact, counted.predicate)


def _cuts_of(fact: model.Fact, predicate: model.Predicate) -> Iterable[int]:
    match predicate:
        case model.IsWithin():
            yield from limits(predicate.range, fact.title)
        case model.IsOn() | model.IsBefore() | model.IsAfter():
            first, last = days.covered(predicate.date)
            yield first
            yield last


def limits(said: model.Range, about: str) -> Iterable[int]:
    """The limits of a range, as whole numbers."""
    for limit in (said.low, said.high):
        if limit is not None:
            if isinstance(limit.quantity, model.BeforeEvent | model.AfterEvent):
                raise NotDecided(
                    phrase("“{quantity}” is counted from a day that is not fixed"), quantity=about
                )
            yield number(limit.quantity)


def cut(at: Iterable[int], least: int = 0) -> tuple[int, ...]:
    """A number on each limit and to both sides of it, none below `least`."""
    found = {near for limit in at for near in (limit - 1, limit, limit + 1)} or {max(least, 0)}
    return tuple(sorted(each for each in found if each >= least))
