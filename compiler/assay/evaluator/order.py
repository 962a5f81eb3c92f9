"""In which order items are rated: each after all that it hangs on, else as the files have them.

It does *not* look for circles; the compiler refuses those.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from assay import model
from assay.record import Record

RATED = frozenset(("standard", "key_question", "rating", "test"))


class RatedItem(Record):
    """An item that is rated, with what the model says of how."""

    item: model.Standard | model.KeyQuestion | model.Rating | model.Test
    method: model.Method
    scale: str
    not_rated_when: model.Condition | None
    applies: model.Condition | None
    cohort: str


def rated_items(whole: model.Framework | model.BroughtIn) -> tuple[RatedItem, ...]:
    """Every item that is rated, each after those that its rating hangs on."""
    found = {each.item.code: each for each in _all(whole)}
    needs = {code: list(_needs(each, whole.rules)) for code, each in found.items()}
    ordered: dict[str, RatedItem] = {}

    def place(code: str, around: frozenset[str]) -> None:
        if code in ordered or code not in found or code in around:
            return
        for need in needs[code]:
            place(need, around | {code})
        ordered[code] = found[code]

    for code in found:
        place(code, frozenset())
    return tuple(ordered.values())


def _all(whole: model.Framework | model.BroughtIn) -> Iterator[RatedItem]:
    for standard in whole.standards:
        if standard.retired is not None:
            continue
        cohort = standard.cases_from or ""
        for question in standard.key_questions:
            if question.method is not None and question.scale is not None:
                yield _rated(question, question.scale, question.applies, cohort)
        if standard.method is not None and standard.scale is not None:
            yield _rated(standard, standard.scale, standard.applies, cohort)
    for rating in whole.ratings:
        for test in rating.tests:
            yield RatedItem(test, test.method, test.scale, rating.not_rated_when, None, "")
        if rating.method is not None and rating.retired is None:
            yield _rated(rating, rating.scale, None, "")


def _rated(
    item: model.Standard | model.KeyQuestion | model.Rating,
    scale: str,
    applies: model.Condition | None,
    cohort: str,
) -> RatedItem:
    assert item.method is not None, item.code
    return RatedItem(item, item.method, scale, item.not_rated_when, applies, cohort)


def _needs(each: RatedItem, rules: tuple[model.Rule, ...]) -> Iterator[str]:
    """The items that a rating hangs on, by its method, its conditions and the rules about it."""
    code = each.item.code
    parts: list[model.Model | None] = [each.method, each.not_rated_when, each.applies]
    for rule in rules:
        if code not in targets(rule):
            continue
        parts.append(rule.when)
        for then in rule.then:
            if then.stage != "advise" and _acts_on(then.effect, code):
                parts.append(then.unless)
                if isinstance(then.effect, model.AllowOnlyWhen):
                    parts.append(then.effect.condition)
    for part in parts:
        if part is not None:
            for reference in model.each(part, model.Reference):
                if reference.kind in RATED and reference.code != code:
                    yield reference.code


def _acts_on(effect: model.Effect, code: str) -> bool:
    return isinstance(effect, model.ReviewFirst) or effect.target.code == code


def targets(rule: model.Rule) -> frozenset[str]:
    """The items that a rule binds: those of its effects, and those whose rating it considers.

    Guidance binds none.
    """
    binding = [then.effect for then in rule.then if then.stage != "advise"]
    found = {effect.target.code for effect in binding if not isinstance(effect, model.ReviewFirst)}
    if binding and rule.when is not None:
        found |= {each.target.code for each in model.each(rule.when, model.Considered)}
    return frozenset(found)


def as_published(items: Iterable[RatedItem]) -> tuple[str, ...]:
    """The codes of items as a reader expects them: standards by code, then ratings as they come."""
    return tuple(each.item.code for each in sorted(items, key=_published))


def _published(each: RatedItem) -> tuple[bool, list[tuple[int, str]]]:
    """Standards before the ratings made of them; of a code, its numbers count as numbers."""
    item = each.item
    if isinstance(item, model.Rating | model.Test):
        return True, []
    parts = re.findall(r"[0-9]+|[^0-9]+", item.code)
    return False, [(int(part) if part.isdigit() else -1, part) for part in parts]
