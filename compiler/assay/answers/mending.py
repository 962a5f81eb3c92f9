"""Answers mended at the messages of their checker, as somebody would who fills in a form.

What is missing is answered in favour, what does not apply is taken away, what a hurdle demands is
done. What it is told to keep stays; the facts that it hangs on, and those that decide the set, are
then changed for it. It does *not* look further than a few changes, and may give up.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import islice
from typing import Any

from assay.answers.checking import Checker, Mistake
from assay.answers.solving import Edits, Solving, edited
from assay.emitters.forms.examples import answer
from assay.emitters.forms.sheet import Choices, Field, Json

ROUNDS, WAYS_TRIED = 8, 60


class Mended:
    """Answers, the good ones that they were made of, and the keys at which the two may differ."""

    def __init__(self, base: Json, answers: Json, changed: Iterable[str] = ()) -> None:
        self.base = base
        self.answers = answers
        self.changed = dict.fromkeys(changed)

    def put(self, key: str, value: Any) -> None:
        """Change one answer; `None` takes it away."""
        self.changed[key] = None
        if value is None:
            self.answers.pop(key, None)
        else:
            self.answers[key] = value

    def with_edits(self, edits: Edits) -> Mended:
        """Others, with some changes."""
        return Mended(self.base, edited(self.answers, edits), [*self.changed, *edits])


class Mending:
    """One sheet, and how each of its questions is answered when nothing speaks against it."""

    def __init__(self, checker: Checker, solving: Solving) -> None:
        self._checker = checker
        self._solving = solving
        self._sets = [rule.member for rule in checker.sheet.rules if rule.kind == "set"]
        self._fields = {field.key: field for field in checker.sheet.fields}

    def mended(self, start: Mended, edits: Edits, breaking: str = "") -> Mended | None:
        """Good answers with some changes and what follows from them, breaking no rule but the one
        that they are meant to break.

        Nothing, if that cannot be without touching what was changed.
        """
        made = start.with_edits(edits)
        for _ in range(ROUNDS):
            found = self._checker.check_changed(made.answers, made.changed)
            left = [each for each in found if each.rule != breaking]
            if not left:
                return made
            for mistake in left:
                if mistake.kind == "set":
                    done = all(self._bring_about(made, each, edits) for each in self._sets)
                elif mistake.key in edits:
                    done = mistake.about == "stale" and self._let_in(made, mistake.key, edits)
                else:
                    done = self._mend(made, mistake)
                if not done:
                    return None
        return None

    def usual(self, key: str) -> Any:
        """The answer to a question when nothing speaks against it."""
        return answer(self._fields[key], 0)

    def _mend(self, made: Mended, mistake: Mistake) -> bool:
        match mistake.about:
            case "stale" | "unknown":
                made.put(mistake.key, None)
            case "missing" | "unfit" if mistake.key in self._fields:
                made.put(mistake.key, self.usual(mistake.key))
            case "bound" if mistake.key in made.answers:
                return self._bend(made, mistake, self._fields[mistake.key])
            case _:
                return False
        return True

    def _let_in(self, made: Mended, key: str, kept: Collection[str]) -> bool:
        """Change what keeps a question from being asked."""
        gate = self._fields[key].gate
        return gate is not None and self._bring_about(made, gate.said.schema, kept)

    def _bring_about(self, made: Mended, condition: Any, kept: Collection[str]) -> bool:
        """Let a condition hold, by changes of what need not be kept."""
        if condition is None:
            return False
        for edits in islice(self._solving.ways(condition, True, made.answers), WAYS_TRIED):
            if not any(key in kept for key in edits):
                for key, value in edits.items():
                    made.put(key, value)
                return True
        return False

    def _bend(self, made: Mended, mistake: Mistake, field: Field) -> bool:
        """Take the first answer that the rule which binds it lets through."""
        if not isinstance(field.shape, Choices):
            return False
        for code, _ in field.shape.options:
            made.put(field.key, code)
            if mistake.rule not in self._checker.rules_broken_by_change(made.answers, {field.key}):
                return True
        return False
