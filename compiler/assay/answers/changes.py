"""What is different between two versions of one form, as far as answers to it are concerned.

Two sheets are laid side by side, key by key and rule by rule: a key keeps its meaning from release
to release, and is never used again for another question. It does *not* know what a change comes to
for a rating; `assay diff` says that.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from assay.answers.wording import words
from assay.emitters.forms.sheet import (
    Choices,
    Field,
    Rule,
    SeveralChoices,
    Shape,
    Sheet,
    WholeNumber,
)
from assay.record import Record

What = Literal[
    "added",
    "removed",
    "reworded",
    "another_kind",
    "answer_added",
    "answer_removed",
    "answer_reworded",
    "rule_added",
    "rule_removed",
    "rule_changed",
]


class Change(Record):
    """One difference: `about` is the key of a question or the id of a rule; `old` and `new` are the
    texts, or the codes of answers, that there were and are."""

    what: What
    about: str
    old: str = ""
    new: str = ""


def changes(old: Sheet, new: Sheet) -> tuple[Change, ...]:
    """All differences, in the order of the newer form; what is gone comes last."""
    return (*_of_questions(old, new), *_of_rules(old, new))


def in_words(change: Change, language: str) -> str:
    """A difference in a sentence."""
    template: str = getattr(words(language), change.what)
    return template.format(about=f"`{change.about}`", old=change.old, new=change.new)


def kind(shape: Shape) -> str:
    """What a question is answered by, apart from which answers there are."""
    unit = shape.unit if isinstance(shape, WholeNumber) else ""
    return f"{type(shape).__name__} {unit}".rstrip()


def options(shape: Shape) -> dict[str, str]:
    """The titles of the answers that are offered, by code."""
    match shape:
        case Choices(options=found) | SeveralChoices(Choices(options=found)):
            return dict(found)
        case _:
            return {}


def _of_questions(old: Sheet, new: Sheet) -> Iterator[Change]:
    before = {field.key: field for field in old.fields}
    after = {field.key: field for field in new.fields}
    for key, field in after.items():
        if key not in before:
            yield Change("added", key, new=field.title)
        else:
            yield from _of_question(before[key], field)
    for key, field in before.items():
        if key not in after:
            yield Change("removed", key, old=field.title)


def _of_question(old: Field, new: Field) -> Iterator[Change]:
    if old.title != new.title:
        yield Change("reworded", new.key, old.title, new.title)
    if kind(old.shape) != kind(new.shape):
        yield Change("another_kind", new.key, kind(old.shape), kind(new.shape))
        return
    before, after = options(old.shape), options(new.shape)
    for code, title in after.items():
        if code not in before:
            yield Change("answer_added", new.key, new=code)
        elif before[code] != title:
            yield Change("answer_reworded", new.key, before[code], title)
    for code in before:
        if code not in after:
            yield Change("answer_removed", new.key, old=code)


def _of_rules(old: Sheet, new: Sheet) -> Iterator[Change]:
    """Rules about kinds are left out: what is new in them is said of their questions."""
    before = {rule.id: rule for rule in old.rules if rule.kind != "kind"}
    after = {rule.id: rule for rule in new.rules if rule.kind != "kind"}
    for name, rule in after.items():
        if name not in before:
            yield Change("rule_added", name, new=rule.message)
        elif _demand(before[name]) != _demand(rule):
            yield Change("rule_changed", name, before[name].message, rule.message)
    for name, rule in before.items():
        if name not in after:
            yield Change("rule_removed", name, old=rule.message)


def _demand(rule: Rule) -> tuple[object, ...]:
    return (rule.member, rule.target, rule.balance, rule.distinct)
