"""Every situation that two conditions can tell apart, and how many there are of each.

What a condition asks of one thing (a fact, a rating, a number) is asked of each of its values. The
values that all conditions take alike stand for one another, so that a count is exact and yet quick.
It does *not* know what hangs on a condition.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product
from math import prod
from typing import cast

from assay import model
from assay.evaluator.conditions import ABSENT, Absent, Conditions, Outcomes, Value
from assay.evaluator.inspection import NOT_RATED
from assay.languages import phrase
from assay.model import words
from assay.record import Record
from assay.truth import Truth
from assay.verifier import domains

MOST = 10_000
"""How many situations that differ for the conditions are gone through."""

Name = tuple[str, str]
"""What is asked about: `fact case.sentence`, `standard P2.1`, `considered P1.1`."""

Situation = dict[Name, Value]

Asked = list[tuple[model.Condition | None, ...]]
"""What each version asks of one thing alone; None where it is asked together with others."""

NUMBERS_OF = {
    "number_of_cases": phrase("number of cases"),
    "number_of_units": phrase("number of units"),
}
PARTS: Name = ("parts", "")
PARTS_NOT_RATED: dict[str, tuple[Truth, ...]] = {
    phrase("every part is rated"): (False, False),
    phrase("one of several parts is not rated"): (True, False),
    phrase("no part is rated"): (True, True),
}


class TooMany(Exception):
    """There are more situations than are gone through; `total` is how many."""

    def __init__(self, total: int) -> None:
        super().__init__(total)
        self.total = total


class Supposed:
    """What is known in one situation: of each thing, one value."""

    def __init__(self, values: Situation) -> None:
        self._values = values

    def outcomes(self, reference: model.Reference) -> Outcomes:
        """What a rating, answer or review is."""
        value = self._values[reference.kind, reference.code]
        return frozenset((str(value),))

    def value(self, reference: model.Reference) -> Value:
        """The number or day that answers a question."""
        return self._values[reference.kind, reference.code]

    def fact(self, code: str) -> Value:
        """The value of a fact."""
        return self._values["fact", code]

    def considered(self, reference: model.Reference) -> Outcomes:
        """The rating that is on the table for an item."""
        return frozenset((str(self._values["considered", reference.code]),))

    def number_of_cases(self) -> int | None:
        """How many cases there are."""
        return self._number("number_of_cases")

    def number_of_units(self) -> int | None:
        """How many units there are."""
        return self._number("number_of_units")

    def _number(self, what: str) -> int | None:
        value = self._values[what, ""]
        return value if isinstance(value, int) else None

    def day(self, milestone: str) -> int | None:
        """No day is fixed: whoever asks for one was sent away before."""
        raise AssertionError(milestone)

    def parts_not_rated(self) -> Iterable[Truth]:
        """Of each part of the rating at hand, whether it is not rated."""
        return PARTS_NOT_RATED[str(self._values[PARTS])]


class Side:
    """One version, and its conditions about something."""

    def __init__(self, framework: model.Framework, said: Iterable[model.Condition | None]) -> None:
        self.framework = framework
        self.said = tuple(each for each in said if each is not None)
        self.conditions = Conditions(framework.index)
        self.asked = tuple(_asked(self.said))

    def holds(self, condition: model.Condition | None, known: Supposed) -> bool:
        """Whether a condition holds in a situation; it always does where there is none."""
        return self.conditions.test(condition)(known) is True


class Likes(Record):
    """Values that the conditions take alike: one of them, and how many they are."""

    value: Value
    number: int


class Space:
    """All situations that the conditions of two versions tell apart."""

    def __init__(self, before: Side, after: Side, *, with_not_rated: bool = True) -> None:
        self._sides = (before, after)
        self._left_out = () if with_not_rated else (NOT_RATED,)
        self.names = tuple(dict.fromkeys(name for side in self._sides for name in side.asked))
        self._likes = [self._grouped(name) for name in self.names]
        self.total = prod(sum(like.number for like in likes) for likes in self._likes)

    def situations(self) -> Iterator[tuple[Situation, int]]:
        """Each situation, and how many it stands for. Raises: `TooMany`."""
        if prod(map(len, self._likes)) > MOST:
            raise TooMany(self.total)
        for chosen in product(*self._likes):
            values = {name: like.value for name, like in zip(self.names, chosen, strict=True)}
            yield values, prod(like.number for like in chosen)

    def some(self) -> Iterator[Situation]:
        """Situations where there are too many to go through: those that differ in a few things."""
        usual = {name: likes[0].value for name, likes in zip(self.names, self._likes, strict=True)}
        for first, likes in zip(self.names, self._likes, strict=True):
            for like in likes:
                one = {**usual, first: like.value}
                yield one
                for second, others in zip(self.names, self._likes, strict=True):
                    yield from ({**one, second: other.value} for other in others)

    def _grouped(self, name: Name) -> list[Likes]:
        """The values of a thing; those that every condition takes alike are one."""
        asked = [tuple(_atoms(side.said, name)) for side in self._sides]
        groups: dict[object, list[Value]] = {}
        for value in self._values(name):
            groups.setdefault(self._taken(name, asked, value), []).append(value)
        return [Likes(values[0], len(values)) for values in groups.values()]

    def _values(self, name: Name) -> tuple[Value, ...]:
        found: dict[object, Value] = {}
        for side in self._sides:
            if name in side.asked:
                found.update((_plain(value), value) for value in _values(side, self._said(), name))
        return tuple(value for plain, value in found.items() if plain not in self._left_out)

    def _said(self) -> tuple[model.Condition, ...]:
        return tuple(each for side in self._sides for each in side.said)

    def _taken(self, name: Name, asked: Asked, value: Value) -> object:
        """What the conditions make of a value: yes or no for each thing they ask of it."""
        if name[0] == "considered" or name == PARTS:
            return value
        if any(atom is None for atoms in asked for atom in atoms):
            return _plain(value)
        known = Supposed({name: value})
        return tuple(
            side.conditions.test(atom)(known)
            for side, atoms in zip(self._sides, asked, strict=True)
            for atom in atoms
        )


# ------------------------------------------------------------------ what conditions ask
def _asked(said: Iterable[model.Condition]) -> Iterable[Name]:
    found: dict[Name, None] = {}
    for condition in said:
        for part in model.parts(condition):
            found.update(dict.fromkeys(_named(part)))
    return found


def _named(part: model.Model) -> Iterator[Name]:
    match part:
        case model.FactSubject():
            yield "fact", part.fact
        case model.ItemSubject():
            yield part.item.kind, part.item.code
        case model.ScoreOf():
            yield from ((item.kind, item.code) for item in part.items.items)
        case model.Considered():
            yield "considered", part.target.code
        case model.NumberOfCases() | model.NumberOfUnits():
            yield part.kind, ""
        case model.AnyPartNotRated() | model.EveryPartNotRated():
            yield PARTS


def _atoms(said: Iterable[model.Condition], name: Name) -> Iterator[model.Condition | None]:
    """What is asked of one thing alone; None where it is asked together with others."""
    for condition in said:
        for part in model.parts(condition):
            match part:
                case model.Is(subject=model.ScoreOf()) if name in _named(part.subject):
                    yield None
                case model.Is() | model.Scores() if name in _named(part.subject):
                    yield part
                case model.Counted():
                    for subject in part.subjects:
                        if name in _named(subject):
                            is_score = isinstance(subject, model.ScoreOf)
                            yield None if is_score else _is(subject, part.predicate)


def _is(subject: model.Subject, predicate: model.Predicate) -> model.Condition:
    return model.Is.model_construct(subject=subject, predicate=predicate)


def _values(side: Side, said: tuple[model.Condition, ...], name: Name) -> Iterable[Value]:
    """The values that a thing may have. Raises: `domains.NotDecided`."""
    kind, code = name
    index = side.framework.index
    match kind:
        case "fact":
            # The verifier keeps values of any kind on its leaves; a fact's are the evaluator's.
            return cast("tuple[Value, ...]", domains.of_fact(index.fact(code), said))
        case "parts":
            return tuple(PARTS_NOT_RATED)
        case "number_of_cases" | "number_of_units":
            return domains.cut(_limits(said, kind), least=0)
        case "milestone":
            raise domains.NotDecided(phrase("it hangs on a day that is not fixed"))
        case "considered":
            return tuple(_considered(side, code))
        case _:
            return tuple(_of_item(side, name))


def _limits(said: tuple[model.Condition, ...], kind: str) -> Iterator[int]:
    for condition in said:
        for part in model.each(condition, model.Is):
            if part.subject.kind == kind and isinstance(part.predicate, model.IsWithin):
                yield from domains.limits(part.predicate.range, NUMBERS_OF[kind])


def _considered(side: Side, code: str) -> Iterator[str]:
    for condition in side.said:
        for part in model.each(condition, model.Considered):
            if part.target.code == code:
                yield from side.framework.index.values_of(part.target)
                return


def _of_item(side: Side, name: Name) -> Iterator[str]:
    """The ratings of an item and that it is not rated; or answers, and that it is not asked."""
    reference = model.Reference.model_validate({"kind": name[0], "code": name[1]})
    values = side.framework.index.values_of(reference)
    if not values:
        raise domains.NotDecided(
            phrase("`{code}` is answered by a number, a date or a text"), code=name[1]
        )
    yield from values
    item = side.framework.index.item(reference)
    if getattr(item, "scale", None) is not None:
        yield NOT_RATED
    elif getattr(item, "applies", None) is not None:
        yield ABSENT


def _plain(value: Value) -> object:
    return "does not apply" if isinstance(value, Absent) else value


# ------------------------------------------------------------------ in words
def in_words(sides: tuple[Side, Side], situation: Situation) -> tuple[tuple[str, str], ...]:
    """A situation: each thing by its name with its value."""
    return tuple(_pair(sides, name, value) for name, value in situation.items())


def _pair(sides: tuple[Side, Side], name: Name, value: Value) -> tuple[str, str]:
    for side in reversed(sides):
        if name in side.asked:
            return _subject(side, name), _value(side, name, value)
    raise AssertionError(name)


def _subject(side: Side, name: Name) -> str:
    kind, code = name
    framework = side.framework
    match kind:
        case "fact":
            return f"“{framework.index.fact(code).title}”"
        case "parts":
            return ""
        case "number_of_cases" | "number_of_units":
            return framework.say(NUMBERS_OF[kind])
        case "considered":
            return framework.say("considered for {item}", item=_called(framework, code))
        case _:
            reference = model.Reference.model_validate({"kind": kind, "code": code})
            return words.name(framework, reference)


def _called(framework: model.Framework, code: str) -> str:
    item = framework.index.any_item(code)
    return code if item is None else f"“{item.title}”"


def _value(side: Side, name: Name, value: Value) -> str:
    match value:
        case Absent():
            return side.framework.say("does not apply")
        case None:
            return side.framework.say("not known")
        case frozenset():
            titles = [_title(side, name, each) for each in sorted(value)]
            both = side.framework.say("and")
            return f" {both} ".join(titles) or side.framework.say("none")
        case int():
            return _number(side, name, value)
        case _:
            return _title(side, name, value)


def _number(side: Side, name: Name, value: int) -> str:
    if name[0] != "fact":
        return str(value)
    kind = side.framework.index.fact(name[1]).value
    match kind:
        case model.ADate():
            from datetime import date

            return date.fromordinal(value).isoformat()
        case model.Percentage():
            return words.percent(value)
        case model.NumberOf():
            return f"{value} {kind.unit}"
        case _:
            return str(value)


def _title(side: Side, name: Name, value: str) -> str:
    if name == PARTS:
        return side.framework.say(value)
    if value in (NOT_RATED, ABSENT):
        return side.framework.say(phrase("not rated") if value else phrase("does not apply"))
    kind, code = name
    index = side.framework.index
    if kind == "fact":
        subject: model.Subject = model.FactSubject(fact=code)
        return f"“{index.values(subject).get(value, value)}”"
    for condition in side.said:
        for part in model.each(condition, model.Reference):
            if part.code == code:
                return f"“{index.values_of(part).get(value, value)}”"
    return f"“{value}”"
