"""Answers moved from one version of a form to another: what certainly means the same, and no more.

An answer moves where its question is still asked under its key, is answered by the same kind of
thing, and, of choices, still offers the one made. What does not apply any longer is left out. It
does *not* guess: whatever is left out, or has to be answered now, is listed with the reason.
"""

from __future__ import annotations

from typing import Any, Literal

from assay.answers.changes import kind, options
from assay.answers.checking import Checker, Mistake, identity, shown
from assay.answers.kinds import plain
from assay.emitters.forms.sheet import Json, Sheet
from assay.record import Record

Fate = Literal["left_out", "open", "look"]
"""An answer that was left out; a problem that is open; an answer that moved, to a question that now
reads otherwise."""


class Left(Record):
    """Something that a person has to see to: what became of the answer to `key`, and why."""

    fate: Fate
    key: str
    reason: str
    value: str = ""
    rule: str = ""


class Upgraded(Record):
    """Answers on the newer form, how many were moved, and what is left for a person."""

    answers: Json
    moved: int
    left: tuple[Left, ...]


class Upgrading:
    """Two versions of one form in one set."""

    def __init__(self, old: Sheet, new: Checker) -> None:
        self._old = {field.key: field for field in old.fields}
        self._new = {field.key: field for field in new.sheet.fields}
        self._identity = identity(old).keys() | identity(new.sheet).keys()
        self._checker = new
        self._words = new.words

    def upgraded(self, answers: Json) -> Upgraded:
        """The answers on the newer form."""
        made: Json = dict(identity(self._checker.sheet))
        left: list[Left] = []
        for key, value in answers.items():
            if key in self._identity:
                continue
            reason = self._reason(key, value)
            if reason:
                left.append(Left("left_out", key, reason, shown(value)))
                continue
            made[key] = value
            left += self._to_look_at(key)
        left += self._without_stale(made)
        left += open_problems(self._checker, made)
        dropped = {each.key for each in left if each.fate == "left_out"}
        looked_at = tuple(each for each in left if each.fate != "look" or each.key not in dropped)
        return Upgraded(made, len(made.keys() - self._identity), looked_at)

    def _reason(self, key: str, value: Any) -> str:
        """Why an answer cannot move; nothing, if it can."""
        words = self._words
        if key not in self._new:
            return words.gone
        if key in self._old:
            old, new = self._old[key].shape, self._new[key].shape
            if kind(old) != kind(new):
                return words.kind_changed.format(old=kind(old), new=kind(new))
            chosen = value if isinstance(value, list) else [value]
            lost = [each for each in chosen if each in options(old) and each not in options(new)]
            if lost:
                return words.not_offered.format(value=shown(lost[0]))
        else:
            return words.not_asked_then
        if not self._checker.fits(key, plain(value)):
            return words.does_not_fit
        return ""

    def _to_look_at(self, key: str) -> list[Left]:
        old, new = self._old[key].title, self._new[key].title
        if old == new:
            return []
        return [Left("look", key, self._words.reads_otherwise.format(old=old, new=new))]

    def _without_stale(self, made: Json) -> list[Left]:
        """Take away what does not apply on the newer form, which may shut out more."""
        left: list[Left] = []
        while True:
            stale = [each for each in self._checker.check(made) if each.about == "stale"]
            if not stale:
                return left
            for each in stale:
                value = made.pop(each.key, None)
                left.append(Left("left_out", each.key, each.message, shown(value), each.rule))


def open_problems(checker: Checker, answers: Json) -> tuple[Left, ...]:
    """What a person has to see to in answers on the newer form."""
    return tuple(_open(each) for each in checker.check(answers))


def _open(mistake: Mistake) -> Left:
    reason = f"{mistake.found}; {mistake.message}" if mistake.found else mistake.message
    return Left("open", mistake.key, reason, rule=mistake.rule)
