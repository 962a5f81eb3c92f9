"""The whole of a rating: one inspection through hurdles, methods, rules and decisions.

The order is the same for every framework: hurdles on answers, before any counting; the rating that
the method gives or a person proposes; what rules force; the limits they set. `Evaluator` prepares a
framework once; `see` looks at one inspection. It does *not* word what comes out.

Source: language.md#8-rules-about-ratings; M 2.3, 7.1
"""

from __future__ import annotations

from collections.abc import Iterator
from types import MappingProxyType

from assay import model
from assay.evaluator import missing
from assay.evaluator.binding import Judged
from assay.evaluator.computing import Rated, computed, judge
from assay.evaluator.conditions import Conditions
from assay.evaluator.effects import bound
from assay.evaluator.inspection import NOT_RATED, Case, Inspection
from assay.evaluator.judging import judged
from assay.evaluator.knowledge import Known
from assay.evaluator.methods.method import UNRATED
from assay.evaluator.order import as_published
from assay.evaluator.preparing import Prepared, prepare
from assay.evaluator.questions import Questions
from assay.evaluator.result import (
    Advised,
    BySettlement,
    Found,
    ItemResult,
    Missing,
    NotRatedBecause,
    Result,
)
from assay.truth import Truth


class Evaluator:
    """A framework, ready to rate inspections; `of_units` rates the units of a whole."""

    of_units: Evaluator | None

    def __init__(self, framework: model.Framework) -> None:
        inspects = framework.inspects
        unit = "" if inspects is None else inspects.code
        self._prepare(framework, framework, unit, Conditions(framework.index))
        made_of = None if inspects is None else inspects.made_of
        for used in framework.uses:
            if used.inspects is not None and used.inspects.code == made_of:
                self.of_units = Evaluator.__new__(Evaluator)
                self.of_units._prepare(framework, used, used.inspects.code, self.conditions)

    def _prepare(
        self,
        framework: model.Framework,
        whole: model.Framework | model.BroughtIn,
        unit: str,
        conditions: Conditions,
    ) -> None:
        self.framework = framework
        self.whole = whole
        self.of_units = None
        self.conditions = conditions
        self.index = framework.index
        self.questions = Questions(whole, conditions, unit)
        brought_in = (each for used in framework.uses for each in used.timetables)
        self.timetables = (*framework.timetables, *brought_in)
        self.items = prepare(whole, self.questions, conditions)
        self.prepared = {item.code: item for item in self.items}
        self.listed = as_published(item.rated for item in self.items)

    @property
    def name(self) -> str:
        """The name of the framework that is rated by."""
        whole = self.whole
        return whole.code if isinstance(whole, model.Framework) else whole.name

    def see(self, inspection: Inspection) -> Seen:
        """Look at one inspection."""
        return Seen(self, inspection)

    def rate(self, inspection: Inspection) -> Result:
        """The result of one inspection."""
        return self.see(inspection).result


class Seen(Known):
    """One inspection as the evaluator sees it: its result, and answers to questions about it.

    An item is rated when it is first asked for; one that is asked for while it is being rated is
    not known.
    """

    def __init__(self, evaluator: Evaluator, inspection: Inspection) -> None:
        self.units: tuple[Seen, ...] = ()
        if evaluator.of_units is not None:
            # Units that are given as the same are looked at once.
            alike = {id(unit): unit for unit in inspection.units}
            seen = {key: evaluator.of_units.see(unit) for key, unit in alike.items()}
            self.units = tuple(seen[id(unit)] for unit in inspection.units)
        super().__init__(evaluator, inspection, self.units)
        self._waiting = dict(evaluator.prepared)
        self._rated: dict[str, Rated] = {}
        self._items: dict[str, ItemResult] = {}
        self._made: Result | None = None

    @property
    def items(self) -> dict[str, ItemResult]:
        """What each item came to, by its code."""
        for code in self.evaluator.prepared:
            self.see_to(code)
        return self._items

    @property
    def result(self) -> Result:
        """All that came of it; put together when it is first asked for."""
        if self._made is None:
            self._made = self._result()
        return self._made

    def waits_for(self, code: str) -> tuple[str, ...]:
        """The reviews that the rating of an item waits for."""
        self.see_to(code)
        return self._rated[code].waits_for

    # -------------------------------------------------------------- questions about it
    def truth_in(self, case: Case, condition: model.Condition) -> Truth:
        """Whether a condition holds of one case; what it says of the whole is asked of that."""
        return self.evaluator.conditions.test(condition)(self.cases.knowledge(case))

    def start(self, target: model.Reference) -> tuple[str, ...]:
        """What the judgement of an item may start from; nothing where it has no starting point."""
        self.see_to(target.code)
        rated = self._rated.get(target.code)
        return () if rated is None else rated.start

    def allowed(self, rating: str, target: model.Reference) -> Truth:
        """Whether the rules that bind allow a rating to be proposed for an item."""
        return {"allowed": True, "refused": False}.get(self.judged(rating, target.code).verdict)

    def judged(self, rating: str, code: str) -> Judged:
        """What the rules that bind say of a rating, were it proposed for an item."""
        return judge(self.evaluator.prepared[code], rating, self)

    def advised(self, rating: str, code: str) -> tuple[Advised, ...]:
        """What guidance says of a rating, were it given to an item."""
        before = self.suppose(code, rating)
        said = tuple(self.evaluator.prepared[code].advice.about(code, rating, {}, self))
        self.stop_supposing(before)
        return said

    def demands(self, effect: model.Effect) -> Truth:
        """Whether some rule has an effect here: on a rating, or on an answer of some case."""
        found: Truth = False
        for rule in self.evaluator.whole.rules:
            for number, then in enumerate(rule.then):
                if then.effect == effect and rule.retired is None:
                    acts = self.comes_about(rule, number)
                    if acts:
                        return True
                    found = None if acts is None else found
        return found

    def comes_about(self, rule: model.Rule, number: int) -> Truth:
        """Whether an effect of a rule, counted from 0, comes about here: of a hurdle, in some
        case."""
        effect = bound(rule, number, self.evaluator.conditions)
        if rule.then[number].stage != "answer":
            return effect.acts(self)
        found: Truth = effect.acts(self.unit_knowledge) or False
        for case in self.inspection.cases:
            acts = effect.acts(self.cases.knowledge(case))
            if acts:
                return True
            found = None if acts is None else found
        return found

    def set_of(self, case: Case) -> str | None:
        """The set that asks a case's questions; None while its facts do not decide that."""
        sets = self.cases.knowledge(case).sets()
        return sets[0].code if len(sets) == 1 else None

    # -------------------------------------------------------------- one item
    def see_to(self, code: str) -> None:
        """Have an item rated, if it is one and that is still to be done."""
        prepared = self._waiting.pop(code, None)
        if prepared is None:
            return
        before = self._cohort, self._parts, self._candidate
        self._cohort, self._candidate = prepared.rated.cohort, None
        rated = self._rate(prepared)
        self._cohort, self._parts, self._candidate = before
        self._outcomes[code] = rated.outcomes
        self._proposed[code] = rated.proposed
        self._rated[code] = rated
        self._items[code] = _item(prepared, rated)

    def _rate(self, prepared: Prepared) -> Rated:
        settled = self.inspection.ratings.get(prepared.code)
        if settled is not None:
            outcomes = frozenset((settled,))
            return Rated(outcomes, "settled", (BySettlement(settled),), outcomes)
        applies = True if prepared.applies is None else prepared.applies(self)
        if applies is False:
            why = (NotRatedBecause("does_not_apply"),)
            return Rated(UNRATED, "computed", why, UNRATED)
        method = prepared.rated.method
        if isinstance(method, model.Judgement):
            rated = judged(prepared, method, self)
        else:
            rated = computed(prepared, self)
        return rated if applies else _or_not_rated(rated)

    # -------------------------------------------------------------- the result
    def _result(self) -> Result:
        evaluator, items = self.evaluator, self.items
        found = (
            *self.cases.enforced(),
            *self.unit_cases.enforced(),
            *self.cases.against_prompts(),
            *self.unit_cases.against_prompts(),
            *[each for code in evaluator.prepared for each in self._rated[code].found],
            *self._advised(),
        )
        return Result(
            evaluator.name,
            evaluator.whole.version,
            self.inspection.unit,
            MappingProxyType({code: items[code] for code in evaluator.listed}),
            found,
            self._missing(),
            tuple([unit.result for unit in self.units]),
        )

    def _advised(self) -> Iterator[Found]:
        """What guidance says of each rating that is given or proposed."""
        for code, prepared in self.evaluator.prepared.items():
            item = self._items[code]
            said = (self.inspection.judgements, self.inspection.departures)
            given = [each[code] for each in said if code in each]
            rating = given[-1].rating if given else item.rating
            if rating is None or item.standing == "settled":
                continue
            sets_aside: dict[str, str] = {}
            for each in given:
                sets_aside |= each.sets_aside
            self._cohort = prepared.rated.cohort
            yield from prepared.advice.about(code, rating, sets_aside, self)
        self._cohort = ""

    def _missing(self) -> tuple[Missing, ...]:
        if all(item.rating is not None for item in self._items.values()):
            return ()
        return missing.of(self)


def _or_not_rated(rated: Rated) -> Rated:
    """What an item came to that may not apply here."""
    return Rated(
        outcomes=rated.outcomes | UNRATED,
        standing="unknown",
        because=rated.because,
        proposed=rated.proposed,
        found=rated.found,
        waits_for=rated.waits_for,
        start=rated.start,
        out_of=rated.out_of,
    )


def _item(prepared: Prepared, rated: Rated) -> ItemResult:
    """What an item came to, as the result has it."""
    outcomes = rated.outcomes
    possible = tuple([code for code in (*prepared.codes, NOT_RATED) if code in outcomes])
    known = len(possible) == 1 and rated.standing in ("computed", "judged", "decided", "settled")
    rating = possible[0] if known else None
    score = rated.score
    if rating is not None and rated.out_of is None:
        score = prepared.scores.get(rating)
    return ItemResult(
        prepared.code,
        prepared.rated.item.kind,
        rating,
        possible,
        score,
        rated.out_of,
        rated.standing,
        rated.because,
    )
