"""Answers changed until a condition holds, or does not: the few changes that bring it about.

A search and no proof: it tries the values at which conditions change their mind, and gives up
early. It does *not* see to what else follows from a change; `mending.py` does.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from assay.answers.conditions import Given, test, value_test
from assay.answers.landmarks import landmarks
from assay.emitters.forms.examples import answer
from assay.emitters.forms.sheet import Choices, Json, SeveralChoices, Sheet

Edits = dict[str, Any]
"""New answers by key; `None` takes one away."""

PARTS_TRIED = 8
"""So many ways of bringing about each part of a condition are tried."""


def edited(answers: Given, edits: Edits) -> Json:
    """The answers with the changes made."""
    made = dict(answers)
    for key, value in edits.items():
        if value is None:
            made.pop(key, None)
        else:
            made[key] = value
    return made


class Solving:
    """One sheet, and the values that are tried for each of its questions."""

    def __init__(self, sheet: Sheet) -> None:
        self._fields = {field.key: field for field in sheet.fields}
        self._landmarks = landmarks(sheet)

    def ways(self, condition: Any, want: bool, answers: Given) -> Iterator[Edits]:
        """Changes after which the condition holds, or does not; none, if it is so already."""
        asked = test(condition)
        if asked(answers) is want:
            yield {}
            return
        for edits in self._ways(condition, want, answers):
            if asked(edited(answers, edits)) is want:
                yield edits

    def _ways(self, condition: Any, want: bool, answers: Given) -> Iterator[Edits]:
        if isinstance(condition, bool):
            return
        parts = list(_parts(condition))
        if want:
            yield from self._all(parts, True, answers)
        else:
            yield from self._one(parts, False, answers)

    def _part(self, part: tuple[str, Any], want: bool, answers: Given) -> Iterator[Edits]:
        match part:
            case ("not", inner):
                yield from self.ways(inner, not want, answers)
            case ("anyOf", inner):
                parts = [("allOf", [each]) for each in inner]
                if want:
                    yield from self._one(parts, True, answers)
                else:
                    yield from self._all(parts, False, answers)
            case ("allOf", inner):
                parts = [each for schema in inner for each in _parts(schema)]
                if want:
                    yield from self._all(parts, True, answers)
                else:
                    yield from self._one(parts, False, answers)
            case (_, (key, schema, needed)):
                yield from self._answers(key, schema, needed, want, answers)

    def _one(self, parts: Iterable[tuple[str, Any]], want: bool, answers: Given) -> Iterator[Edits]:
        for part in parts:
            yield from self._part(part, want, answers)

    def _all(self, parts: list[tuple[str, Any]], want: bool, answers: Given) -> Iterator[Edits]:
        if not parts:
            yield {}
            return
        if len(parts) == 1:
            yield from self._part(parts[0], want, answers)
            return
        open_ = [
            (edits, self._all(parts[1:], want, edited(answers, edits)))
            for edits in islice(self._part(parts[0], want, answers), PARTS_TRIED)
        ]
        # In turns, so that one way of bringing about the first part does not use up all tries.
        while open_:
            for edits, rest in tuple(open_):
                more = next(rest, None)
                if more is None:
                    open_.remove((edits, rest))
                else:
                    yield edits | more

    def _answers(
        self, key: str, schema: Any, needed: bool, want: bool, answers: Given
    ) -> Iterator[Edits]:
        """Values of one question; what is there already, if it will do, costs no change."""
        meets = value_test(schema)
        if (meets(answers[key]) if key in answers else not needed) is want:
            yield {}
        for value in self.values(key):
            if meets(value) is want:
                yield {key: value}
        if needed is not want and key in answers:
            yield {key: None}

    def values(self, key: str) -> list[Any]:
        """The values of a question that are worth trying, the usual one first."""
        field = self._fields[key]
        first = answer(field, 0)
        match field.shape:
            case Choices(options=options):
                return [code for code, _ in options]
            case SeveralChoices(choices):
                return [first, [], *([code] for code, _ in choices.options[1:])]
            case _:
                return [first, *self._landmarks.get(field.key, ())]


def _parts(condition: Any) -> Iterator[tuple[str, Any]]:
    """The parts of a condition, all of which must hold: by keyword, or an answer and its test."""
    needed = condition.get("required", ())
    tested = condition.get("properties", {})
    for key in needed:
        if key not in tested:
            yield "answer", (key, True, True)
    for key, schema in tested.items():
        yield "answer", (key, schema, key in needed)
    for keyword in ("allOf", "anyOf", "not"):
        if keyword in condition:
            yield keyword, condition[keyword]
