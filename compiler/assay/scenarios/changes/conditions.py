"""Conditions that differ in one number, comparison, rating or answer.

A comparison that comes to the same values is not a change: `at least good` and `not below good`
would be noticed by nobody. It does *not* say where a condition stands.
"""

from __future__ import annotations

from collections.abc import Iterator

from assay.model import conditions as c
from assay.model import quantities as q
from assay.model import spelling
from assay.model.index import Index
from assay.scenarios.changes.change import (
    Variant,
    instead,
    neighbours,
    replaced,
    shifted,
    with_part,
)


def conditions(index: Index, said: c.Condition) -> Iterator[Variant[c.Condition]]:
    """Every way to say a condition a little differently."""
    match said:
        case c.And():
            yield from _parts(index, said)
            yield _said(said, c.Or(conditions=said.conditions))
        case c.Or():
            yield from _parts(index, said)
            yield _said(said, c.And(conditions=said.conditions))
        case c.CountedConditions():
            yield from _parts(index, said)
            for how_many in _how_many(said.how_many, len(said.conditions)):
                yield _said(said, with_part(said, how_many=how_many))
        case c.Is():
            yield from _is(index, said)
        case c.Counted():
            yield from _counted(index, said)
        case c.Considered():
            for rating in neighbours(index.values_of(said.target), said.rating):
                yield _said(said, with_part(said, rating=rating))
        case c.Scores():
            for score in (said.score - 1, said.score + 1):
                yield _said(said, with_part(said, score=score))
        case c.AnyPartNotRated():
            yield _said(said, c.EveryPartNotRated())
        case c.EveryPartNotRated():
            yield _said(said, c.AnyPartNotRated())


def _said(before: c.Condition, after: c.Condition) -> Variant[c.Condition]:
    return Variant(after, instead(spelling.condition(after), spelling.condition(before)))


def _parts(
    index: Index, said: c.And | c.Or | c.CountedConditions
) -> Iterator[Variant[c.Condition]]:
    for place, part in enumerate(said.conditions):
        for variant in conditions(index, part):
            parts = replaced(said.conditions, place, variant.part)
            yield Variant(with_part(said, conditions=parts), variant.words)


# ------------------------------------------------------------------ one comparison
def _is(index: Index, said: c.Is) -> Iterator[Variant[c.Condition]]:
    for predicate in _predicates(index, said.subject, said.predicate):
        yield _said(said, with_part(said, predicate=predicate))
    if isinstance(said.subject, c.ScoreOf):
        for how in ("total", "highest", "lowest"):
            if how != said.subject.how:
                yield _said(said, with_part(said, subject=with_part(said.subject, how=how)))


def _counted(index: Index, said: c.Counted) -> Iterator[Variant[c.Condition]]:
    for how_many in _how_many(said.how_many, len(said.subjects)):
        yield _said(said, with_part(said, how_many=how_many))
    if said.subjects:
        for predicate in _predicates(index, said.subjects[0], said.predicate):
            yield _said(said, with_part(said, predicate=predicate))


def _how_many(said: c.HowMany, total: int) -> Iterator[c.HowMany]:
    others: list[c.HowMany] = []
    match said.how:
        case "all":
            others = [c.HowMany(how="any"), c.HowMany(how="at_least", number=total - 1)]
        case "any":
            others = [c.HowMany(how="all"), c.HowMany(how="at_least", number=2)]
        case "none":
            others = [c.HowMany(how="any"), c.HowMany(how="at_most", number=1)]
        case _:
            number = said.number or 0
            others = [
                with_part(said, number=number - 1),
                with_part(said, number=number + 1),
                *(with_part(said, how=how) for how in ("at_least", "at_most", "exactly")),
            ]
    seen = {_counts(said, total)}
    for other in others:
        counts = _counts(other, total)
        if counts not in seen and 0 <= (other.number or 0) <= total:
            seen.add(counts)
            yield other


def _counts(said: c.HowMany, total: int) -> frozenset[int]:
    least, most = said.bounds(total)
    return frozenset(count for count in range(total + 1) if least <= count <= most)


# ------------------------------------------------------------------ predicates
def _predicates(index: Index, subject: c.Subject, said: c.Predicate) -> Iterator[c.Predicate]:
    values = tuple(index.values(subject))
    meant = _meant(values, said)
    if meant is None:
        yield from _other_predicates(said)
        return
    seen = {meant}
    for other in _choices(values, said):
        comes_to = _meant(values, other)
        if comes_to is not None and comes_to not in seen:
            seen.add(comes_to)
            yield other


def _meant(values: tuple[str, ...], said: c.Predicate) -> frozenset[str] | None:
    """The values for which a predicate holds; None where it is not about a choice of values."""
    match said:
        case c.IsOneOf(values=named):
            return frozenset(named)
        case c.IsNotOneOf(values=named):
            return frozenset(values) - frozenset(named)
        case c.IsAtLeast(value=value) if value in values:
            return frozenset(values[values.index(value) :])
        case c.IsAtMost(value=value) if value in values:
            return frozenset(values[: values.index(value) + 1])
        case _:
            return None


def _choices(values: tuple[str, ...], said: c.Predicate) -> Iterator[c.Predicate]:
    match said:
        case c.IsAtLeast(value=value) | c.IsAtMost(value=value):
            for other in neighbours(values, value):
                yield with_part(said, value=other)
            yield (
                c.IsAtMost(value=value)
                if isinstance(said, c.IsAtLeast)
                else c.IsAtLeast(value=value)
            )
        case c.IsOneOf(values=named) | c.IsNotOneOf(values=named):
            for place, value in enumerate(named):
                for other in neighbours(values, value):
                    if other not in named:
                        yield with_part(said, values=replaced(named, place, other))
            if len(named) > 1:
                for value in named:
                    yield with_part(said, values=tuple(one for one in named if one != value))
            opposite = c.IsNotOneOf if isinstance(said, c.IsOneOf) else c.IsOneOf
            yield opposite(values=named)


def _other_predicates(said: c.Predicate) -> Iterator[c.Predicate]:
    match said:
        case c.IsWithin(range=within):
            for other in ranges(within):
                yield c.IsWithin(range=other)
        case c.IsBefore(date=day):
            yield c.IsAfter(date=day)
        case c.IsAfter(date=day):
            yield c.IsBefore(date=day)
        case c.IsKnown():
            yield c.IsNotKnown()
        case c.IsNotKnown():
            yield c.IsKnown()
        case _:
            return


def ranges(said: q.Range) -> Iterator[q.Range]:
    """Ranges that begin or end one further, and one-sided ones turned round."""
    for end in ("low", "high"):
        limit = getattr(said, end)
        if limit is None:
            continue
        for step in (-1, +1):
            moved = with_part(limit, quantity=shifted(limit.quantity, step))
            if said.low == said.high:
                yield with_part(said, low=moved, high=moved)
            else:
                yield with_part(said, **{end: moved})
        if said.low == said.high:
            return
    if said.low is None or said.high is None:
        yield with_part(said, low=said.high, high=said.low)
