"""Whether a rating came about because of what a scenario says it did.

A key question decides where its share is the lowest (or highest); an item decides where its rating
or score is the one that was taken; a rule decides where it acted. It does *not* follow reasons from
item to item: a scenario speaks of the rating that it expects.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from assay.evaluator.rating import Seen
from assay.evaluator.result import (
    ByExtreme,
    ByLine,
    ByRule,
    ByScore,
    ByShare,
    ItemResult,
    Reason,
)
from assay.model import claims, rules, walk
from assay.model import conditions as c
from assay.model import ratings as r
from assay.model.references import Reference

ACTED = ("forced", "lowered", "refused", "waits")


def decided(seen: Seen, expected: Iterable[claims.Expectation], because: Reference) -> bool:
    """Whether something that was expected came about because of an item or a rule."""
    if because.kind in ("hurdle", "decision_rule", "decision_guidance", "limiting_judgement"):
        return any(_by_rule(seen, one, because.code) for one in expected)
    return any(
        _by_item(seen, item, reason, because.code)
        for item in _items(seen, expected)
        for reason in item.because
    )


def _items(seen: Seen, expected: Iterable[claims.Expectation]) -> Iterator[ItemResult]:
    """The rated items that are spoken of."""
    for one in expected:
        for reference in walk.each(one, Reference):
            if reference.code in seen.items:
                yield seen.items[reference.code]


def _by_item(seen: Seen, item: ItemResult, reason: Reason, code: str) -> bool:
    match reason:
        case ByShare(question=question, deciding=deciding):
            return question == code and deciding
        case ByExtreme(made_from=parts, outcomes=outcomes):
            return any(part.code == code and part.outcomes == outcomes for part in parts)
        case ByScore(how="highest" | "lowest", made_from=parts, points=points):
            return any(part.code == code and part.score == points for part in parts)
        case ByLine(line=line):
            method = _lines(seen, item.code)
            if method is None or line < 0:
                return False
            condition = method.fits[line].condition
            return any(one.code == code for one in walk.each(condition, Reference))
        case _:
            return False


def _lines(seen: Seen, code: str) -> r.FirstThatFits | None:
    item = seen.evaluator.index.any_item(code)
    method = getattr(item, "method", None)
    return method if isinstance(method, r.FirstThatFits) else None


def _by_rule(seen: Seen, expected: claims.Expectation, code: str) -> bool:
    match expected:
        case claims.ExpectEffect(effect=effect):
            return any(
                then.effect == effect and seen.comes_about(rule, number)
                for rule in _rules(seen, code)
                for number, then in enumerate(rule.then)
            )
        case claims.ExpectAllowed(rating=rating, target=target):
            return target.code in seen.items and any(
                reason.rule == code and reason.verdict in ACTED
                for reason in seen.judged(rating, target.code).reasons
            )
        case claims.ExpectCondition(condition=condition):
            return _acted(seen, condition, code)
        case _:
            return False


def _acted(seen: Seen, condition: c.Condition, code: str) -> bool:
    """Whether a rule changed a rating that a condition speaks of, or an answer that decided."""
    named = {reference.code for reference in walk.each(condition, Reference)}
    reasons = [reason for one in named if one in seen.items for reason in seen.items[one].because]
    if any(
        isinstance(reason, ByRule) and reason.rule == code and reason.verdict in ACTED
        for reason in reasons
    ):
        return True
    changed = {one.question for one in seen.cases.enforced() if one.rule == code}
    decided_by = {
        reason.question for reason in reasons if isinstance(reason, ByShare) and reason.deciding
    }
    return not changed.isdisjoint(named | decided_by)


def _rules(seen: Seen, code: str) -> Iterator[rules.Rule]:
    return (rule for rule in seen.evaluator.whole.rules if rule.code == code)
