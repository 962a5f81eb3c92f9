"""What a form asks in one set, by kind and code: the key and shape of each answer.

First step from the model to a sheet. It does *not* say where on the form something stands, or when
it applies: `layout.py` does.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from assay.emitters.forms.conditions import Asked
from assay.emitters.forms.sheet import (
    Choices,
    Date,
    Percentage,
    SeveralChoices,
    Shape,
    Text,
    WholeNumber,
)
from assay.emitters.forms.wording import Wording
from assay.model import facts, forms, questions, walk
from assay.model.framework import Framework
from assay.model.item import Item, Named
from assay.model.questions import InformationQuestion, Prompt
from assay.model.ratings import Judgement, Review
from assay.model.references import Reference, ReferenceKind
from assay.model.sets import AskedPrompt, Set
from assay.model.standards import KeyQuestion, Standard

KINDS: tuple[ReferenceKind, ...] = (
    "prompt",
    "key_question",
    "information_question",
    "standard",
    "rating",
    "review",
)
"""The kinds of item that have a code, the commonest first."""


class Vocabulary:
    """The items of one form in one set, and what each is answered by."""

    def __init__(
        self, framework: Framework, form: forms.Form, set_: Set | None, wording: Wording
    ) -> None:
        self.framework = framework
        self.form = form
        self.set = set_
        self.wording = wording
        self.asked: Asked = dict(self._entries())

    # -------------------------------------------------------------- what is asked
    def prompts(self, question: KeyQuestion) -> tuple[AskedPrompt, ...]:
        """The prompts of a key question as this form's set asks them."""
        found = self.framework.index.in_set(self.set.code, question.code) if self.set else None
        asked = (
            found.prompts
            if found is not None
            else tuple(AskedPrompt(how="unchanged", prompt=each) for each in question.prompts)
        )
        return tuple(each for each in asked if each.prompt.retired is None)

    def information_questions(self, question: KeyQuestion) -> tuple[InformationQuestion, ...]:
        """What a key question asks for information."""
        return tuple(each for each in question.information_questions if each.retired is None)

    def asks(self, asked: forms.Asked) -> bool:
        """Whether the form still asks it: nothing that is retired is asked."""
        index = self.framework.index
        if asked.kind == "fact":
            return index.fact(asked.code).retired is None
        item = self.item(asked.code)
        return item is not None and item.retired is None

    def named(self, asked: AskedPrompt) -> str:
        """How rules about a prompt are named where the set asks a question of its own."""
        own = asked.how in ("replaced", "added")
        return f"{self.set.key}/{asked.prompt.key}" if self.set and own else ""

    def question(self, kind: str, code: str) -> Prompt | InformationQuestion:
        """A prompt or information question that a form asks alone."""
        found = self.item(code)
        assert isinstance(found, Prompt | InformationQuestion), (kind, code)
        return found

    def item(self, code: str) -> Item | None:
        """What stands under a code: `A3(c)`, `P1.1`; nothing, if it is of no kind that has one."""
        for kind in KINDS:
            try:
                found = self.framework.index.item(Reference(kind=kind, code=code))
            except KeyError:
                continue
            if isinstance(found, Item):
                return found
        return None

    def _entries(self) -> Iterator[tuple[tuple[str, str], tuple[str, Shape | None]]]:
        index = self.framework.index
        for ask in walk.each(self.form, forms.Ask):
            for asked in filter(self.asks, ask.asked):
                match asked.kind:
                    case "fact":
                        fact = index.fact(asked.code)
                        yield (asked.kind, asked.code), (fact.key, self.of_fact(fact))
                    case "key_question":
                        yield from self._of_key_question(index.key_question(asked.code))
                    case "prompt" | "information_question":
                        item = self.question(asked.kind, asked.code)
                        yield (item.kind, item.code), (item.key, self.answered(item.answered_by))
                    case "review":
                        review = index.review(asked.code)
                        shape = self.answered(review.answered_by)
                        yield (review.kind, review.code), (review.key, shape)
                    case "standard":
                        standard = index.standard(asked.code)
                        yield (
                            (standard.kind, standard.code),
                            (f"{standard.key}_rating", self.rated(standard)),
                        )
                    case _:
                        assert_never(asked.kind)

    def _of_key_question(
        self, question: KeyQuestion
    ) -> Iterator[tuple[tuple[str, str], tuple[str, Shape | None]]]:
        shape = self.of_key_question(question)
        if shape is not None:
            yield (question.kind, question.code), (question.key, shape)
        items: list[Prompt | InformationQuestion] = [
            asked.prompt for asked in self.prompts(question)
        ]
        for item in [*items, *self.information_questions(question)]:
            yield (item.kind, item.code), (item.key, self.answered(item.answered_by))
        kept = {asked.prompt.code for asked in self.prompts(question)}
        for prompt in question.prompts:
            if prompt.code not in kept:
                yield (prompt.kind, prompt.code), (prompt.key, None)

    # -------------------------------------------------------------- what it is answered by
    def of_fact(self, fact: facts.Fact) -> Shape:
        """The shape of a fact's value."""
        match fact.value:
            case facts.YesOrNo():
                wording = self.wording
                return Choices("yes_or_no", "", (("yes", wording.yes), ("no", wording.no)))
            case facts.OneOf(choices=choices):
                return _choices(f"choices_{fact.key}", fact, choices)
            case facts.SeveralOf(choices=choices):
                return SeveralChoices(_choices(f"choices_{fact.key}", fact, choices))
            case facts.WholeNumber():
                return WholeNumber()
            case facts.NumberOf(unit=unit):
                return WholeNumber(unit)
            case facts.Percentage():
                return Percentage()
            case facts.ADate():
                return Date()
            case facts.FreeText():
                return Text(needed=True)
            case _:
                assert_never(fact.value)

    def of_key_question(self, question: KeyQuestion) -> Shape | None:
        """Answers, or the ratings where a person rates it; nothing where its rating is computed."""
        if question.answered_by is not None:
            return self.answered(question.answered_by)
        if question.scale is None or not isinstance(question.method, Judgement):
            return None
        return self.on_scale(question.scale)

    def rated(self, standard: Standard) -> Shape:
        """The ratings that a person may propose for a standard."""
        assert standard.scale is not None, standard.code
        return self.on_scale(standard.scale)

    def on_scale(self, code: str) -> Shape:
        """The ratings of a scale."""
        scale = self.framework.index.scale(code)
        return _choices(f"ratings_{scale.key}", scale, scale.points)

    def answered(self, by: questions.AnsweredBy) -> Shape:
        """The shape of an answer."""
        match by:
            case questions.ByAnswers(answers=code):
                answers = self.framework.index.answers(code)
                return _choices(f"answers_{answers.key}", answers, answers.answers)
            case questions.ByText():
                return Text()
            case questions.ByDate():
                return Date()
            case questions.ByWholeNumber():
                return WholeNumber()
            case questions.ByPercentage():
                return Percentage()
            case _:
                assert_never(by)

    def counting(self, item: KeyQuestion | Prompt | Review, how: str) -> tuple[str, ...]:
        """The answers to an item that count `for` or `against`."""
        by = item.answered_by
        if not isinstance(by, questions.ByAnswers):
            return ()
        answers = self.framework.index.answers(by.answers).answers
        return tuple(answer.code for answer in answers if answer.counts == how)


def _choices(name: str, item: Item, options: tuple[Named, ...]) -> Choices:
    return Choices(name, item.title, tuple((option.code, option.title) for option in options))
