"""The questions of a sheet one by one: which are shown for some answers, which are open, what comes
next.

A question shows where the condition of its sheet certainly holds. A reason shows where a rule
demands it, and stays while it is given and let in. It does *not* check answers.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from assay.answers import rules
from assay.answers.checking import Checker, Mistake, identity
from assay.answers.conditions import Test, test
from assay.emitters.forms.sheet import Block, Field, Json, Notice, Role, Sheet
from assay.record import Record

Answers = Mapping[str, Any]


class Question(Record):
    """A field where it stands: the view, the blocks around it from the outside in, and notices."""

    field: Field
    view: Block
    blocks: tuple[Block, ...]
    notices: tuple[Notice, ...]
    applies: Test

    @property
    def key(self) -> str:
        """The key of its answer."""
        return self.field.key


class Questions:
    """One sheet, ready to be asked question by question."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.checker = Checker(sheet)
        self.all = {each.key: each for view in sheet.views for each in _in_view(view.block)}
        found = (rules.demand(rule) for rule in sheet.rules if rule.kind == "reason")
        self._reasons = [each for each in found if each is not None and each.needs]

    # -------------------------------------------------------------- for some answers
    def kept(self, answers: Answers) -> Json:
        """The answers to questions of this sheet that apply, in the order of the form."""
        left = {key: answers[key] for key in self.all if key in answers}
        for question in self.all.values():
            if question.key in left and question.applies(left) is not True:
                del left[question.key]
        return left

    def shown(self, answers: Answers) -> tuple[Question, ...]:
        """The questions that are asked, in order."""
        kept = self.kept(answers)
        return tuple(each for each in self.all.values() if self._is_shown(each, kept))

    def _is_shown(self, question: Question, kept: Json) -> bool:
        if question.applies(kept) is not True:
            return False
        if question.field.role is not Role.REASON:
            return True
        return question.key in kept or self.demanded(question, kept)

    def demanded(self, question: Question, kept: Json) -> bool:
        """Whether a question must be answered, as the answers are."""
        if question.field.role is Role.REASON:
            asking = (each for each in self._reasons if question.key in each.needs)
            return any(each.when(kept) is True for each in asking)
        return question.field.required

    def open(self, answers: Answers) -> tuple[Question, ...]:
        """The questions that are shown, must be answered and are not."""
        kept = self.kept(answers)
        return tuple(
            each
            for each in self.shown(answers)
            if each.key not in kept and self.demanded(each, kept)
        )

    def after(self, key: str, answers: Answers) -> Question | None:
        """The question behind one; nothing, if it is the last."""
        order = list(self.all)
        place = order.index(key)
        later = (each for each in self.shown(answers) if order.index(each.key) > place)
        return next(later, None)

    def before(self, key: str, answers: Answers) -> Question | None:
        """The question before one; nothing, if it is the first."""
        order = list(self.all)
        place = order.index(key)
        earlier = [each for each in self.shown(answers) if order.index(each.key) < place]
        return earlier[-1] if earlier else None

    # -------------------------------------------------------------- as a document
    def document(self, answers: Answers) -> Json:
        """The answers as every other tool takes them."""
        return identity(self.sheet) | self.kept(answers)

    def mistakes(self, answers: Answers) -> tuple[Mistake, ...]:
        """The rules that are broken, without what is only not answered yet."""
        open_keys = {each.key for each in self.open(answers)}
        found = self.checker.check(self.document(answers))
        return tuple(each for each in found if each.key not in open_keys)

    def refusing(self, key: str, answers: Answers) -> tuple[Mistake, ...]:
        """The rules that refuse an answer, when all that they hang on is answered too."""
        kept = self.kept(answers)
        members = {rule.id: rule.member for rule in self.sheet.rules}
        return tuple(
            each
            for each in self.mistakes(answers)
            if each.key == key and set(named(members.get(each.rule))) & set(self.all) <= set(kept)
        )


def _in_view(view: Block) -> Iterator[Question]:
    yield from _in_block(view, view, ())


def _in_block(block: Block, view: Block, around: tuple[Block, ...]) -> Iterator[Question]:
    notices = tuple(part for part in block.parts if isinstance(part, Notice))
    for part in block.parts:
        match part:
            case Block():
                yield from _in_block(part, view, (*around, part))
            case Field():
                said = part.gate.said.schema if part.gate is not None else {}
                beside = notices if part.role is Role.KEY_QUESTION else ()
                yield Question(part, view, around, beside, test(said or {}))
            case Notice():
                pass


def named(schema: Any) -> Iterator[str]:
    """The keys that a condition or rule looks at."""
    if isinstance(schema, list):
        for part in schema:
            yield from named(part)
    elif isinstance(schema, dict):
        for keyword, part in schema.items():
            if keyword in ("required", "properties"):
                yield from part
            else:
                yield from named(part)
