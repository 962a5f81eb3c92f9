"""Thousands of answered forms for one sheet, good and bad, most near where a rule changes its mind.

For every test in which two readers of a form must agree. The same seed gives the same answers. A
set begins as an accepted form with other facts; then a few things are done to it: an answer is
moved to a value that some rule compares with or to one beside it, prompts are brought to a balance
within one of even, something is left out, added, blanked or made odd. About half are mended
afterwards, as somebody would at the messages. It does *not* say which are good: clients do.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, assert_never

from assay.answers.checking import Checker, Mistake, identity
from assay.emitters.forms.examples import examples
from assay.emitters.forms.schema import schema
from assay.emitters.forms.sheet import (
    Choices,
    Date,
    Field,
    Json,
    Percentage,
    Role,
    SeveralChoices,
    Shape,
    Sheet,
    Text,
    WholeNumber,
)
from assay.emitters.forms.wording import wording

ODD: tuple[Any, ...] = (
    *(None, True, False, 0, 1.0, 2.5, -1, 100, 100.5, "", " ", "yes", "no such code", [], {}),
    *("\u00a0\ufeff", "\u0085", "\u001c", "\u180e", "\u200b", "x" * 4000, "x" * 4001),
    *("\U0001f600" * 4000, "2025-02-30", "2024-02-29", "0000-01-01", "2025-3-1", "2025-03-31\n"),
    *(["no such code"], ["yes", "yes"], [1], "９", "２０２５-03-31"),
)
"""Values of the wrong kind for most, and of the right kind for some."""


def many_answers(sheet: Sheet, number: int, seed: int = 1) -> Iterator[Json]:
    """So many answered forms."""
    making = Making(sheet, seed)
    for turn in range(number):
        yield making.one(turn)


class Making:
    """One sheet, while answers to it are made."""

    def __init__(self, sheet: Sheet, seed: int) -> None:
        self.sheet = sheet
        self.chance = random.Random(f"{seed} {sheet.urn}")
        self.checker = Checker(sheet)
        self.fields = {field.key: field for field in sheet.fields}
        self.landmarks = landmarks(sheet)
        self.balances = [rule.balance for rule in sheet.rules if rule.balance is not None]
        self.facts = [field for field in sheet.fields if field.role is Role.FACT]
        self.good: list[Json] = examples(sheet, schema(sheet, wording(sheet.language)))
        assert self.good, sheet.urn

    def one(self, turn: int) -> Json:
        """The next one."""
        made = self._another_case() if turn % 3 == 0 else dict(self.chance.choice(self.good))
        for _ in range(self.chance.randint(0, 3)):
            self._change(made)
        if turn % 2:
            return self._mended(made) or made
        if turn % 50 == 0:
            return identity(self.sheet) | {
                key: self._value(field) for key, field in self.fields.items()
            }
        return made

    def _another_case(self) -> Json:
        """An accepted form whose facts differ from those before, where one is found."""
        made = dict(self.chance.choice(self.good))
        for field in self.chance.sample(self.facts, min(len(self.facts), 4)):
            made[field.key] = self._value(field)
        mended = self._mended(made)
        if mended is not None and len(self.good) < 40:
            self.good.append(mended)
        return dict(mended or made)

    # -------------------------------------------------------------- changes
    def _change(self, made: Json) -> None:
        field = self.fields[self.chance.choice(list(self.fields))]
        match self.chance.randrange(12):
            case 0 | 1 | 2 if self.balances:
                self._bring_to_balance(made)
            case 3 | 4 | 5 if self.landmarks:
                key = self.chance.choice(list(self.landmarks))
                made[key] = self._value(self.fields[key])
            case 6 | 7:
                made.pop(self.chance.choice(list(made)), None)
            case 8:
                made[field.key] = self.chance.choice(ODD)
            case 9 if self.chance.random() < 0.3:
                key = self.chance.choice(["unheard_of", "A1(a)", *identity(self.sheet)])
                made[key] = self.chance.choice(["yes", "8.4", ""])
            case _:
                made[field.key] = self._value(field)

    def _bring_to_balance(self, made: Json) -> None:
        """A question in favour, with about as many prompts against it as for it."""
        balance = self.chance.choice(self.balances)
        asked = [each for each in balance.prompts if each[0] in made]
        self.chance.shuffle(asked)
        against = len(asked) // 2 + self.chance.randint(-1, 1)
        for place, (key, counts_for, counts_against) in enumerate(asked):
            options = counts_against if place < against else counts_for
            codes = [code for code, _ in _options(self.fields[key].shape)]
            made[key] = self.chance.choice([*options, *options, *options, codes[-1]])
        made[balance.key] = self.chance.choice(balance.favours)
        if self.chance.random() < 0.3:
            made[f"{balance.key}_reason"] = "Some words."
        else:
            made.pop(f"{balance.key}_reason", None)

    def _value(self, field: Field) -> Any:
        """A value of the field's kind, as likely as not near one that a rule compares with."""
        near = self.landmarks.get(field.key)
        if near and self.chance.random() < 0.6:
            return self.chance.choice(near)
        return self._of_shape(field.shape)

    def _of_shape(self, shape: Shape) -> Any:
        chance = self.chance
        match shape:
            case Choices(options=options):
                return chance.choice(options)[0]
            case SeveralChoices(choices):
                codes = [code for code, _ in choices.options]
                return chance.sample(codes, chance.randint(0, len(codes)))
            case WholeNumber():
                return chance.choice((0, 1, 7, 12, 39, 40, 41, 10.0))
            case Percentage():
                return chance.choice((0, 50, 64.5, 65, 99.99, 100))
            case Date():
                return str(date(2024, 1, 1) + timedelta(chance.randrange(1000)))
            case Text():
                return chance.choice(("Some words.", "x", "Ŵy 🙂"))
            case _:
                assert_never(shape)

    # -------------------------------------------------------------- mending
    def _mended(self, answers: Json) -> Json | None:
        """The answers with every message seen to; nothing, if that came to no end."""
        made = dict(answers)
        for _ in range(8):
            mistakes = self.checker.check(made)
            if not mistakes:
                return made
            for mistake in mistakes:
                if not self._seen_to(made, mistake):
                    return None
        return None

    def _seen_to(self, made: Json, mistake: Mistake) -> bool:
        key = mistake.key
        if key in identity(self.sheet):
            made[key] = identity(self.sheet)[key]
        elif key not in self.fields or mistake.found == self.checker.words.does_not_apply:
            made.pop(key, None)
        elif mistake.kind == "set":
            return False
        elif key in made and mistake.kind != "kind":
            made[key] = self._of_shape(self.fields[key].shape)
        else:
            made[key] = self._value(self.fields[key])
        return bool(key)


def _options(shape: Shape) -> tuple[tuple[str, str], ...]:
    assert isinstance(shape, Choices)
    return shape.options


def landmarks(sheet: Sheet) -> dict[str, list[Any]]:
    """By key, the values that some rule compares an answer with, and those beside them."""
    found: dict[str, list[Any]] = {}
    fields = {field.key: field for field in sheet.fields}
    for rule in sheet.rules:
        if rule.member is not None and rule.kind != "reason":
            for key, wanted in _compared(rule.member):
                if key in fields:
                    known = found.setdefault(key, [])
                    known += [
                        each for each in _near(wanted, fields[key].shape) if each not in known
                    ]
    return found


def _compared(member: Any) -> Iterator[tuple[str, Any]]:
    match member:
        case {"properties": properties}:
            yield from properties.items()
    if isinstance(member, dict):
        for part in member.values():
            yield from _compared(part)
    elif isinstance(member, list):
        for part in member:
            yield from _compared(part)


def _near(wanted: Any, shape: Shape) -> list[Any]:
    match shape:
        case Choices(options=options):
            return [code for code, _ in options]
        case SeveralChoices(choices):
            codes = [code for code, _ in choices.options]
            return [[], codes, *([code] for code in codes)]
        case WholeNumber() | Percentage():
            step = 1 if isinstance(shape, WholeNumber) else 0.5
            limits = [value for value in _numbers(wanted) if not isinstance(value, bool)]
            return [max(0, value + way * step) for value in limits for way in (-1, 0, 1)]
        case Date():
            return _days(str(wanted))
        case _:
            return []


def _numbers(wanted: Any) -> Iterator[int | float]:
    if isinstance(wanted, int | float):
        yield wanted
    elif isinstance(wanted, dict):
        for part in wanted.values():
            yield from _numbers(part)


def _days(pattern: str) -> list[str]:
    """Days on both sides of the months that a pattern of dates names."""
    named = re.findall(r"([0-9]{4})(?:-([0-9]{1,2}))?", pattern)
    years = {int(year) for year, _ in named}
    days = [date(year, month, 1) for year in years for month in range(1, 13)]
    return [str(day + timedelta(by)) for day in days for by in (-1, 0, 1)]
