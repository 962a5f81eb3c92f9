"""A key question as its sets ask it, laid side by side.

A prompt that every set asks in the same words stands once. Where a set keeps, replaces, adds or
leaves out, each set has a side of its own. It does *not* write Markdown; the templates do.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from assay.emitters.docs.addresses import anchor_in_set
from assay.model import Framework, KeyQuestion, LeftOut, Prompt, QuestionInSet, Set


@dataclass(frozen=True, slots=True)
class Side:
    """A prompt in one set: asked there, or left out, or neither because another set adds it."""

    set: Set
    how: str
    prompt: Prompt | None
    left_out: LeftOut | None
    anchor: str


@dataclass(frozen=True, slots=True)
class Row:
    """A prompt, with its sides; none when there is nothing to tell apart."""

    prompt: Prompt
    sides: tuple[Side, ...] = ()

    @property
    def added_by(self) -> tuple[Set, ...]:
        """The sets that add this prompt, when those that they adjust do not ask it."""
        return tuple(side.set for side in self.sides if side.how == "added")


def rows(framework: Framework, question: KeyQuestion) -> tuple[Row, ...]:
    """The prompts of a key question in the order of the core set, then what other sets add."""
    asked = [
        (one, in_set)
        for one in framework.sets
        if (in_set := framework.index.in_set(one.code, question.code)) is not None
    ]
    prompts = {prompt.code: prompt for prompt in _all_prompts(question, asked)}
    return tuple(Row(prompt, _sides(prompt, asked)) for prompt in prompts.values())


def _all_prompts(question: KeyQuestion, asked: list[tuple[Set, QuestionInSet]]) -> Iterator[Prompt]:
    added = [one.prompt for _, in_set in asked for one in in_set.prompts if one.how in ("added",)]
    yield from question.prompts
    yield from (prompt for prompt in added if prompt.code not in _codes(question))


def _codes(question: KeyQuestion) -> set[str]:
    return {prompt.code for prompt in question.prompts}


def _sides(prompt: Prompt, asked: list[tuple[Set, QuestionInSet]]) -> tuple[Side, ...]:
    sides = tuple(_side(prompt, one, in_set) for one, in_set in asked)
    return () if all(side.how == "unchanged" for side in sides) else sides


def _side(prompt: Prompt, one: Set, in_set: QuestionInSet) -> Side:
    anchor = anchor_in_set(prompt.key, one.code)
    for asked in in_set.prompts:
        if asked.prompt.code == prompt.code:
            return Side(one, asked.how, asked.prompt, None, anchor)
    for left_out in in_set.left_out:
        if left_out.prompt == prompt.code:
            return Side(one, "left_out", None, left_out, anchor)
    return Side(one, "not_asked", None, None, anchor)
