"""What is not known of an inspection and could change a rating, and which items wait for it.

Looked for only where an item has no rating yet. It does *not* decide what is still possible.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Literal

from assay import model
from assay.evaluator import conditions as c
from assay.evaluator.cases import Cases, Gap
from assay.evaluator.judging import said_of
from assay.evaluator.order import targets
from assay.evaluator.result import ItemResult, Missing

if TYPE_CHECKING:
    from assay.evaluator.preparing import Prepared
    from assay.evaluator.rating import Seen

Kind = Literal["answer", "fact", "judgement", "review", "date", "rating", "unit", "number_of_cases"]


class _Found:
    """What is missing so far, each thing once, with the cases and the items that wait."""

    def __init__(self) -> None:
        self._cases: dict[tuple[Kind, str], dict[str, int]] = {}
        self._number: dict[tuple[Kind, str], int] = {}
        self._wanted: dict[tuple[Kind, str], dict[str, None]] = {}

    def add(
        self,
        kind: Kind,
        item: str,
        wanted_for: str,
        *,
        case: str | None = None,
        number: int = 0,
    ) -> None:
        """Something that an item waits for, in a case where it is about one."""
        key = (kind, item)
        self._wanted.setdefault(key, {})[wanted_for] = None
        if case is not None:
            self._cases.setdefault(key, {})[case] = number
        elif number:
            self._number[key] = number

    def all(self) -> tuple[Missing, ...]:
        """Everything, in the order in which it was found."""
        return tuple(
            Missing(kind, item, tuple(wanted), *self._where((kind, item)))
            for (kind, item), wanted in self._wanted.items()
        )

    def _where(self, key: tuple[Kind, str]) -> tuple[tuple[str, ...], int]:
        cases = self._cases.get(key, {})
        return tuple(cases), sum(cases.values()) + self._number.get(key, 0)


def of(seen: Seen) -> tuple[Missing, ...]:
    """Everything that is missing."""
    found = _Found()
    for code in seen.evaluator.listed:
        item = seen.items[code]
        if item.rating is None:
            _of_item(seen, seen.evaluator.prepared[code], item, found)
    return found.all()


def _of_item(seen: Seen, prepared: Prepared, item: ItemResult, found: _Found) -> None:
    code = item.code
    method = prepared.rated.method
    computed: model.Method | None = method
    nobody = False
    if isinstance(method, model.Judgement):
        said = said_of(code, seen)
        if item.standing in ("unknown", "refused") and not said.by_anyone:
            found.add("judgement", code, code)
        # What rules look at is asked for once there is a rating that they could stand against.
        nobody = said.rating is None
        computed = method.starting_from
    for review in seen.waits_for(code):
        found.add("review", review, code)
    if computed is not None:
        _of_method(seen, computed, prepared, found)
    asked: list[model.Condition | None] = [prepared.rated.not_rated_when, prepared.rated.applies]
    for rule in () if nobody else seen.evaluator.whole.rules:
        if code in targets(rule):
            asked.append(rule.when)
            for then in rule.then:
                asked.append(then.unless)
                if isinstance(then.effect, model.AllowOnlyWhen):
                    asked.append(then.effect.condition)
    for condition in asked:
        _of_condition(seen, condition, code, found)


def _of_method(seen: Seen, method: model.Method, prepared: Prepared, found: _Found) -> None:
    code = prepared.code
    match method:
        case model.LowestOrHighest(banded=banded) if banded is not None:
            for question in method.items.items:
                _of_counts(seen, question.code, method.over, code, found)
        case model.ShareOfCases():
            for cases, unit in _counted_in(seen, method.over):
                gaps = cases.gaps_of(method.condition, prepared.rated.cohort)
                _of_gaps(gaps, unit, code, found)
                if not cases.any:
                    found.add("number_of_cases", "", code)
        case model.FirstThatFits():
            for fit in method.fits:
                _of_condition(seen, fit.condition, code, found)
        case model.LowestOrHighest() | model.BandedScore() | model.ShareOfMaximum():
            pass
        case model.Judgement():
            raise AssertionError("a judgement that starts from a judgement")
    over = getattr(method, "over", None)
    units = seen.number_of_units()
    if over is not None and (units is None or units > len(seen.units)):
        found.add("unit", "", code, number=(units or 0) - len(seen.units))


def _of_counts(
    seen: Seen, question: str, over: model.Over | None, code: str, found: _Found
) -> None:
    counted = _counted_in(seen, over)
    if isinstance(over, model.PooledOver) and question in seen.inspection.counts:
        counted = iter([(seen.counted_over_units or seen.cases, "")])
    for cases, unit in counted:
        tally = cases.tally(question)
        if tally.known:
            continue
        gaps = list(cases.gaps(question))
        _of_gaps(gaps, unit, code, found)
        unseen = tally.open - sum({id(gap.case): gap.case.number for gap in gaps}.values())
        if unseen > 0 or tally.unbounded:
            found.add("answer", question, code, number=max(0, unseen))


def _counted_in(seen: Seen, over: model.Over | None) -> Iterator[tuple[Cases, str]]:
    if isinstance(over, model.PooledOver):
        for unit in seen.units:
            yield unit.cases, unit.inspection.unit
    else:
        yield seen.cases, ""


def _of_gaps(gaps: Iterable[Gap], unit: str, code: str, found: _Found) -> None:
    for gap in gaps:
        case = f"{unit}: {gap.case.id}" if unit else gap.case.id
        kind: Kind = "answer" if gap.kind == "answer" else "fact"
        found.add(kind, gap.item, code, case=case, number=gap.case.number)


def _of_condition(seen: Seen, condition: model.Condition | None, code: str, found: _Found) -> None:
    """What is handed in and not computed, of all that a condition looks at."""
    if condition is None or seen.truth(condition) is not None:
        return
    for subject in c.subjects(condition):
        match subject:
            case model.FactSubject(fact=fact):
                if seen.fact(fact) is None:
                    found.add("fact", fact, code)
            case model.ItemSubject(item=item):
                _of_reference(seen, item, code, found)
            case model.NumberOfCases():
                if seen.number_of_cases() is None:
                    found.add("number_of_cases", "", code)
            case model.NumberOfUnits():
                if seen.number_of_units() is None:
                    found.add("unit", "", code)
            case _:
                pass
    for milestone in c.milestones(condition):
        if seen.day(milestone) is None:
            found.add("date", milestone, code)


def _of_reference(seen: Seen, item: model.Reference, code: str, found: _Found) -> None:
    match item.kind:
        case "milestone":
            if seen.day(item.code) is None:
                found.add("date", item.code, code)
        case "review" if len(seen.outcomes(item)) != 1:
            found.add("review", item.code, code)
        case "key_question" | "prompt" if item.code not in seen.items:
            if len(seen.outcomes(item)) != 1:
                found.add("answer", item.code, code)
        case _:
            pass
