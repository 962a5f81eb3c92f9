"""Which changes of the rules stand behind a rating that differs, as far as its reasons tell.

A reason names the bands, the table or the rule that it follows from. A change of one of these, or
of the item itself, stands behind it. It does *not* guess: where no reason leads to a change, none
is named.
"""

from __future__ import annotations

from collections.abc import Iterator

from assay import model
from assay.comparison.change import Change, Comparison, ItemChanges
from assay.comparison.words_of_changes import brief
from assay.comparison.words_of_changes import item as item_in_words
from assay.evaluator.result import ByRule, ByScore, ByShare, HurdleEnforced
from assay.record import Record
from assay.reports.page import ItemPage, Page

Name = tuple[str, str]
Pair = tuple[ItemPage | None, ItemPage | None]


class Behind(Record):
    """A change of the rules: the item, and in words what changed about it."""

    item: str
    kind: str
    code: str
    what: str


class Grounds:
    """The changes of two versions that ratings hang on, by item."""

    def __init__(
        self, comparison: Comparison, versions: tuple[model.Framework, model.Framework]
    ) -> None:
        self._versions = versions
        self._changes: dict[Name, list[tuple[ItemChanges, Change]]] = {}
        for item, change in comparison.changes():
            if change.tier == "rating":
                for name in _names(item):
                    self._changes.setdefault(name, []).append((item, change))

    def behind(self, code: str, pages: tuple[Page, Page], pair: Pair) -> tuple[Behind, ...]:
        """The changes that the reasons of either version lead to."""
        found: dict[Name, Behind] = {}
        for name in self._led_to(code, pages, pair):
            for item, change in self._changes.get(name, ()):
                told = Behind(
                    item_in_words(item), item.identity.kind, item.identity.code, brief(change)
                )
                found[told.item, told.what] = told
        return tuple(found.values())

    def _led_to(self, code: str, pages: tuple[Page, Page], pair: Pair) -> Iterator[Name]:
        yield from ((kind, code) for kind in ("standard", "key_question", "rating", "test"))
        for framework, page, item in zip(self._versions, pages, pair, strict=True):
            if item is not None:
                yield from _from_reasons(framework, page, item)

    def hangs_on(self, code: str, pair: Pair) -> tuple[str, ...]:
        """The codes of items that a rating is made from, or that rules about it ask."""
        found: dict[str, None] = {}
        for framework, item in zip(self._versions, pair, strict=True):
            if item is None:
                continue
            parts: list[model.Model] = []
            rated = framework.index.any_item(code)
            method = getattr(rated, "method", None)
            if method is not None:
                parts.append(method)
            for reason in item.result.because:
                rule = _rule(framework, reason.rule) if isinstance(reason, ByRule) else None
                parts += [] if rule is None else [rule]
            parts += list(rated.tests) if isinstance(rated, model.Rating) else []
            for part in parts:
                found.update({each.code: None for each in model.each(part, model.Reference)})
        return tuple(found)

    def called(self, code: str) -> str:
        """An item as people know it."""
        for framework in reversed(self._versions):
            item = framework.index.any_item(code)
            if item is not None:
                return item.printed
        return code


def _names(item: ItemChanges) -> Iterator[Name]:
    """What leads to an item: itself, or for a line of a list the list."""
    kind, code = item.identity.kind, item.identity.code
    yield kind, code
    if kind in ("answer", "point"):
        yield {"answer": "answers", "point": "scale"}[kind], code.partition(": ")[0]


def _from_reasons(framework: model.Framework, page: Page, item: ItemPage) -> Iterator[Name]:
    questions = set()
    for reason in item.result.because:
        match reason:
            case ByShare():
                yield "bands", reason.bands
                questions.add(reason.question)
                yield from _of_question(framework, reason.question)
            case ByScore():
                yield from (("bands", reason.bands), ("table", reason.bands))
            case ByRule():
                yield "rule", reason.rule
    for found in page.findings:
        if isinstance(found.about, HurdleEnforced) and found.about.question in questions:
            yield "rule", found.about.rule
    rated = framework.index.any_item(item.code)
    scale = getattr(rated, "scale", None)
    if scale is not None:
        yield "scale", scale


def _of_question(framework: model.Framework, code: str) -> Iterator[Name]:
    """A key question that is counted, and the answers that it may have."""
    yield "key_question", code
    question = framework.index.any_item(code)
    answered_by = getattr(question, "answered_by", None)
    if isinstance(answered_by, model.ByAnswers):
        yield "answers", answered_by.answers


def _rule(framework: model.Framework, code: str) -> model.Rule | None:
    rule = framework.index.any_item(code)
    return rule if isinstance(rule, model.Rule) else None
