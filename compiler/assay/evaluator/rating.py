"""The whole of a rating: one inspection through hurdles, methods, rules and decisions.

The order is the same for every framework: hurdles on answers, before any counting; the rating that
the method gives or a person proposes; what rules force; the limits they set. `Evaluator` prepares a
framework once; `see` looks at one inspection. It does *not* word what comes out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from types import MappingProxyType

from assay import model
from assay.evaluator import days, missing
from assay.evaluator.advice import Advice
from assay.evaluator.binding import Asks, Judged, Rules
from assay.evaluator.cases import Cases
from assay.evaluator.conditions import (
    DOES_NOT_APPLY,
    Conditions,
    Outcomes,
    Test,
    Value,
    subjects,
)
from assay.evaluator.inspection import NOT_RATED, Case, Inspection, Judgement
from assay.evaluator.methods import UNRATED, Came, Methods, Ready
from assay.evaluator.order import RatedItem, as_published, rated_items, targets
from assay.evaluator.questions import Bound, Questions, bound_by
from assay.evaluator.result import (
    Advised,
    ByDeparture,
    ByJudgement,
    BySettlement,
    ByShare,
    Departed,
    Found,
    ItemResult,
    LeftStart,
    Missing,
    NotRatedBecause,
    Reason,
    Refused,
    Result,
    ReviewNeeded,
    Standing,
)
from assay.evaluator.tallies import Tally
from assay.evaluator.truth import Truth
from assay.record import Record


class Prepared(Record):
    """A rated item, ready to be rated; `start` and `method` are None where there is none to
    compute."""

    rated: RatedItem
    codes: tuple[str, ...]
    scores: dict[str, int]
    ready: Ready | None
    not_rated_when: Test | None
    never_judged_when: Test | None
    whole: bool
    applies: Test | None
    rules: Rules
    advice: Advice

    @property
    def code(self) -> str:
        """The code of the item."""
        return self.rated.item.code


class Evaluator:
    """A framework, ready to rate inspections."""

    of_units: Evaluator | None = None

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
        self.conditions = conditions
        self.index = framework.index
        self.questions = Questions(whole, conditions, unit)
        self.timetables = (
            *framework.timetables,
            *(each for used in framework.uses for each in used.timetables),
        )
        methods = Methods(conditions)
        binding: dict[str, list[Bound]] = {}
        for stage in ("force", "limit"):
            for target, bound in bound_by(whole.rules, conditions, (stage,)):
                binding.setdefault(target.code, []).append(bound)
        advice: dict[str, list[Bound]] = {}
        for target, bound in bound_by(whole.rules, conditions, ("advise",)):
            advice.setdefault(target.code, []).append(bound)
        reviews = self._reviews(whole.rules)
        self.items = tuple(
            self._item(rated, methods, binding, reviews, advice) for rated in rated_items(whole)
        )
        self.listed = as_published(item.rated for item in self.items)

    @property
    def name(self) -> str:
        """The name of the framework that is rated by."""
        whole = self.whole
        return whole.code if isinstance(whole, model.Framework) else whole.name

    def _reviews(self, rules: tuple[model.Rule, ...]) -> dict[str, list[Asks]]:
        found: dict[str, list[Asks]] = {}
        for rule in rules:
            for number, then in enumerate(rule.then):
                if isinstance(then.effect, model.ReviewFirst) and rule.retired is None:
                    unless = None if then.unless is None else self.conditions.test(then.unless)
                    when = self.conditions.test(rule.when)
                    bound = Bound(rule, number, then.effect, when, unless, None)
                    for target in targets(rule):
                        found.setdefault(target, []).append(Asks(bound, then.effect.review))
        return found

    def _item(
        self,
        rated: RatedItem,
        methods: Methods,
        binding: dict[str, list[Bound]],
        reviews: dict[str, list[Asks]],
        advice: dict[str, list[Bound]],
    ) -> Prepared:
        scale = self.index.scale(rated.scale)
        codes = tuple(point.code for point in scale.points)
        code = rated.item.code
        method = rated.method
        said = method.starting_from if isinstance(method, model.Judgement) else method
        ready = None if said is None else methods.ready(said, code, scale, rated.cohort)
        when = rated.not_rated_when
        own = None
        if isinstance(method, model.Judgement):
            own, when = when, method.no_start_when
        applies = rated.applies
        if applies is not None and self._asks_of_cases(applies):
            applies = None
        rules = Rules(codes, binding.get(code, ()), reviews.get(code, ()))
        return Prepared(
            rated,
            codes,
            {point.code: point.score for point in scale.points},
            ready,
            None if when is None else self.conditions.test(when),
            None if own is None else self.conditions.test(own),
            when is not None and any(model.each(when, model.AnyPartNotRated)),
            None if applies is None else self.conditions.test(applies),
            rules,
            Advice(rules, advice.get(code, ())),
        )

    def _asks_of_cases(self, condition: model.Condition) -> bool:
        """Whether a condition is about single cases, so that it cannot leave an item out."""
        return any(
            isinstance(subject, model.FactSubject) and self.questions.is_of_cases(subject.fact)
            for subject in subjects(condition)
        )

    def see(self, inspection: Inspection) -> Seen:
        """Look at one inspection, and rate it."""
        return Seen(self, inspection)

    def rate(self, inspection: Inspection) -> Result:
        """The result of one inspection."""
        return self.see(inspection).result


# ------------------------------------------------------------------ one inspection
class Seen:
    """One inspection as the evaluator sees it: its result, and answers to questions about it."""

    def __init__(self, evaluator: Evaluator, inspection: Inspection) -> None:
        self.evaluator = evaluator
        self.inspection = inspection
        self.cases = Cases(evaluator.questions, inspection, self)
        own = Case(id=inspection.unit, answers=inspection.answers)
        self._unit = Cases(
            evaluator.questions,
            Inspection(cases=(own,), hurdles_enforced=inspection.hurdles_enforced),
            self,
        )
        self._unit_knowledge = self._unit.knowledge(own)
        self.units: tuple[Seen, ...] = ()
        self.counted_over_units = self.cases
        if evaluator.of_units is not None:
            questions = evaluator.of_units.questions
            self.counted_over_units = Cases(questions, inspection, self)
            # Units that are given as the same are looked at once.
            alike = {id(unit): unit for unit in inspection.units}
            seen = {key: evaluator.of_units.see(unit) for key, unit in alike.items()}
            self.units = tuple(seen[id(unit)] for unit in inspection.units)
        self._outcomes: dict[str, Outcomes] = {}
        self._base: dict[str, Outcomes] = {}
        self._candidate: tuple[str, Outcomes] | None = None
        self._parts: tuple[Truth, ...] = ()
        self._cohort = ""
        self._days: dict[str, int | None] = {}
        self._pooled: dict[str, Tally] = {}
        self._found: list[Found] = []
        self._found_of: dict[str, list[Found]] = {}
        self._items: dict[str, ItemResult] = {}
        self.waits_for: dict[str, tuple[str, ...]] = {}
        self._starts: dict[str, tuple[str, ...]] = {}
        self._waiting = {prepared.code: prepared for prepared in evaluator.items}
        self._made: Result | None = None

    @property
    def items(self) -> dict[str, ItemResult]:
        """What each item came to, by its code."""
        for prepared in self.evaluator.items:
            self._see_to(prepared.code)
        return self._items

    def _see_to(self, code: str) -> None:
        """Rate an item, if that is still to be done: items are rated when they are first asked
        for. One that is asked for while it is being rated is not known."""
        prepared = self._waiting.pop(code, None)
        if prepared is None:
            return
        before = self._cohort, self._parts, self._candidate, self._found
        self._cohort, self._candidate = prepared.rated.cohort, None
        self._found = self._found_of[code] = []
        self._rate(prepared)
        self._cohort, self._parts, self._candidate, self._found = before

    @property
    def result(self) -> Result:
        """All that came of it; put together when it is first asked for."""
        if self._made is None:
            self._made = self._result()
        return self._made

    # -------------------------------------------------------------- questions about it
    def truth(self, condition: model.Condition) -> Truth:
        """Whether a condition about ratings, reviews, facts of the unit or numbers holds."""
        return self.evaluator.conditions.test(condition)(self)

    def truth_in(self, case: Case, condition: model.Condition) -> Truth:
        """Whether a condition holds of one case; what it says of the whole is asked of that."""
        return self.evaluator.conditions.test(condition)(self.cases.knowledge(case))

    def start(self, target: model.Reference) -> tuple[str, ...]:
        """What the judgement of an item may start from; nothing where it has no starting point."""
        self._see_to(target.code)
        return self._starts.get(target.code, ())

    def allowed(self, rating: str, target: model.Reference) -> Truth:
        """Whether the rules that bind allow a rating to be proposed for an item."""
        for prepared in self.evaluator.items:
            if prepared.code == target.code:
                match self._judge(prepared, rating).verdict:
                    case "allowed":
                        return True
                    case "refused":
                        return False
                    case _:
                        return None
        return None

    def judged(self, rating: str, code: str) -> Judged:
        """What the rules that bind say of a rating, were it proposed for an item."""
        return self._judge(self._prepared(code), rating)

    def advised(self, rating: str, code: str) -> tuple[Advised, ...]:
        """What guidance says of a rating, were it given to an item."""
        prepared = self._prepared(code)
        before = self._candidate
        self._candidate = (code, frozenset((rating,)))
        said = tuple(prepared.advice.about(code, rating, {}, self))
        self._candidate = before
        return said

    def _prepared(self, code: str) -> Prepared:
        return next(each for each in self.evaluator.items if each.code == code)

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
        conditions = self.evaluator.conditions
        then = rule.then[number]
        unless = None if then.unless is None else conditions.test(then.unless)
        allowed = None
        if isinstance(then.effect, model.AllowOnlyWhen):
            allowed = conditions.test(then.effect.condition)
        bound = Bound(rule, number, then.effect, conditions.test(rule.when), unless, allowed)
        if then.stage != "answer":
            return bound.acts(self)
        found: Truth = bound.acts(self._unit_knowledge) or False
        for case in self.inspection.cases:
            acts = bound.acts(self.cases.knowledge(case))
            if acts:
                return True
            found = None if acts is None else found
        return found

    def set_of(self, case: Case) -> str | None:
        """The set that asks a case's questions; None while its facts do not decide that."""
        sets = self.cases.knowledge(case).sets()
        return sets[0].code if len(sets) == 1 else None

    # -------------------------------------------------------------- as knowledge
    def outcomes(self, reference: model.Reference) -> Outcomes:
        """What a rating, answer or review may be."""
        code = reference.code
        if self._candidate is not None and self._candidate[0] == code:
            return self._candidate[1]
        if code in self._waiting:
            self._see_to(code)
        if code in self._outcomes:
            return self._outcomes[code]
        if reference.kind == "review":
            came = self.inspection.reviews.get(code)
            if came is not None:
                return frozenset((came,))
        elif code in self.inspection.ratings:
            return frozenset((self.inspection.ratings[code],))
        elif (reference.kind, code) in self.evaluator.questions.asked:
            return self._unit_knowledge.outcomes(reference)
        return frozenset(self.evaluator.index.values_of(reference))

    def value(self, reference: model.Reference) -> Value:
        """The number or day that answers a question asked once of the unit."""
        return self.inspection.answers.get(reference.code)

    def fact(self, code: str) -> Value:
        """The value of a fact of the unit."""
        value = self.inspection.facts.get(code)
        if value is None:
            applies = self.evaluator.index.fact(code).applies
            if applies is not None and self.truth(applies) is False:
                return DOES_NOT_APPLY
        return value

    def considered(self, reference: model.Reference) -> Outcomes:
        """The ratings that may be on the table for an item."""
        if self._candidate is not None and self._candidate[0] == reference.code:
            return self._candidate[1]
        self._see_to(reference.code)
        return self._base.get(reference.code) or self.outcomes(reference)

    def number_of_cases(self) -> int | None:
        """How many cases the item at hand is rated from."""
        if self._cohort or not self.units:
            return self.cases.number(self._cohort)
        numbers = [unit.number_of_cases() for unit in self.units]
        known = [number for number in numbers if number is not None]
        return sum(known) if len(known) == self.number_of_units() else None

    def number_of_units(self) -> int | None:
        """How many units the whole has."""
        if self.inspection.number_of_units is not None:
            return self.inspection.number_of_units
        return len(self.units) or None

    def day(self, milestone: str) -> int | None:
        """The day of a milestone."""
        if milestone not in self._days:
            self._days[milestone] = days.day(
                milestone, self.evaluator.timetables, self.inspection.dates, self.truth
            )
        return self._days[milestone]

    def parts_not_rated(self) -> Iterable[Truth]:
        """Of each part of the rating at hand, whether it is not rated."""
        return self._parts

    # -------------------------------------------------------------- for methods
    def tally(self, code: str, *, pooled: bool) -> Tally:
        """The counts of a key question, here or over all units."""
        if not pooled:
            return self.cases.tally(code)
        if code in self.inspection.counts:
            return self.counted_over_units.tally(code)
        if code not in self._pooled:
            total = self._pooled[code] = Tally()
            total.unbounded = len(self.units) != self.number_of_units()
            for unit in self.units:
                total.include(unit.cases.tally(code))
        return self._pooled[code]

    def tally_where(self, condition: Test, cohort: str, *, pooled: bool) -> Tally:
        """The counts of cases in which a condition holds."""
        if not pooled:
            return self.cases.share(condition, cohort)
        total = Tally()
        total.unbounded = len(self.units) != self.number_of_units()
        for unit in self.units:
            total.include(unit.cases.share(condition, cohort))
        return total

    def over_units(self, item: model.Reference) -> Iterator[tuple[str, Outcomes]]:
        """What an item may be in each unit."""
        for unit in self.units:
            yield unit.inspection.unit, unit.outcomes(item)
        number = self.number_of_units()
        every = frozenset(point.code for point in self.evaluator.index.points(item)) | UNRATED
        for _ in range((number or len(self.units) + 1) - len(self.units)):
            yield "", every

    # -------------------------------------------------------------- one item
    def _rate(self, prepared: Prepared) -> None:
        code = prepared.code
        settled = self.inspection.ratings.get(code)
        if settled is not None:
            self._keep(prepared, frozenset((settled,)), "settled", (BySettlement(settled),))
            return
        applies = True if prepared.applies is None else prepared.applies(self)
        if applies is False:
            self._keep(prepared, UNRATED, "computed", (NotRatedBecause("does_not_apply"),))
            return
        method = prepared.rated.method
        if not isinstance(method, model.Judgement):
            self._rate_by_method(prepared, may_be_unrated=applies is None)
            return
        start, because = self._start(prepared)
        unjudged = self._never_judged(prepared, method)
        if unjudged:
            self._keep(prepared, UNRATED, "computed", (*because, NotRatedBecause("condition")))
            return
        open_ = applies is None or unjudged is None
        self._rate_by_judgement(prepared, method, start, because, may_be_unrated=open_)

    def _never_judged(self, prepared: Prepared, method: model.Judgement) -> Truth:
        """Whether a judged item says itself that it is not rated here."""
        if prepared.never_judged_when is None:
            return False
        account = method.taking_into_account
        parts = [self.outcomes(item) for item in account.items] if account is not None else []
        self._parts = tuple(
            None if NOT_RATED in part and len(part) > 1 else part == UNRATED for part in parts
        )
        return prepared.never_judged_when(self)

    def _rate_by_method(self, prepared: Prepared, *, may_be_unrated: bool) -> None:
        considered = self.inspection.considered.get(prepared.code)
        if considered is not None:
            came = Came(frozenset((considered,)), ())
        else:
            came = self._came(prepared)
        self._found += came.found
        outcomes, reasons = self._bound(prepared, came.outcomes)
        if may_be_unrated:
            outcomes |= UNRATED
        waits = self._waits(prepared, outcomes)
        standing: Standing = "computed" if len(outcomes) == 1 else "unknown"
        standing = "waiting" if waits else standing
        because = (*came.reasons, *reasons)
        score = came.score if came.score is not None and outcomes == came.outcomes else None
        self._keep(prepared, outcomes, standing, because, score=score, out_of=came.out_of)

    def _came(self, prepared: Prepared) -> Came:
        """What a method gives, with what `not rated when` says."""
        assert prepared.ready is not None, prepared.code
        self._parts = tuple(prepared.ready.not_rated(self))
        unrated: Truth = False
        if prepared.not_rated_when is not None:
            unrated = prepared.not_rated_when(self)
        came = prepared.ready.rate(self, whole=prepared.whole)
        if unrated:
            shares = tuple(each for each in came.reasons if isinstance(each, ByShare))
            return Came(UNRATED, (*shares, self._why_not_rated(prepared)), (), None, came.out_of)
        if unrated is None:
            outcomes = came.outcomes | UNRATED
            return Came(outcomes, came.reasons, came.found, None, came.out_of)
        if came.outcomes == UNRATED and not any(
            isinstance(reason, NotRatedBecause) for reason in came.reasons
        ):
            return Came(UNRATED, (*came.reasons, NotRatedBecause("no_cases")), came.found)
        return came

    def _why_not_rated(self, prepared: Prepared) -> NotRatedBecause:
        assert prepared.ready is not None, prepared.code
        parts = prepared.ready.made_from(self)
        which = [part for part, unrated in zip(parts, self._parts, strict=False) if unrated]
        if not which:
            return NotRatedBecause("condition")
        if not which[0].code:
            return NotRatedBecause("no_cases")
        return NotRatedBecause("parts", tuple(which))

    def _bound(self, prepared: Prepared, base: Outcomes) -> tuple[Outcomes, tuple[Reason, ...]]:
        """A computed rating after the rules that force and limit it."""
        self._base[prepared.code] = base
        if not prepared.rules.binding:
            return base, ()
        outcomes: Outcomes = frozenset()
        reasons: list[Reason] = []
        for rating in in_order(prepared.codes, base):
            self._candidate = (prepared.code, frozenset((rating,)))
            possible, said = prepared.rules.bind(rating, self)
            self._candidate = None
            outcomes |= possible
            reasons += [each for each in said if each not in reasons]
        return outcomes, tuple(reasons)

    def _waits(self, prepared: Prepared, outcomes: Outcomes) -> bool:
        """Whether a computed rating waits for a review, which is then asked for."""
        if len(outcomes) != 1 or not prepared.rules.reviews:
            return False
        (rating,) = outcomes
        judged = self._judge(prepared, rating)
        self._ask_for_reviews(prepared, rating, judged)
        return judged.verdict == "waits"

    # -------------------------------------------------------------- judgements
    def _rate_by_judgement(
        self,
        prepared: Prepared,
        method: model.Judgement,
        start: tuple[str, ...],
        because: tuple[Reason, ...],
        *,
        may_be_unrated: bool,
    ) -> None:
        code = prepared.code
        proposed = self.inspection.judgements.get(code)
        decided = self.inspection.departures.get(code)
        because = (*because, *_said_by(method, proposed, decided, start))
        rating = self.proposed(code)
        if rating is None:
            self._leave_open(prepared, because, may_be_unrated=may_be_unrated)
            return
        self._base[code] = frozenset((rating,))
        if rating == NOT_RATED:
            self._keep(prepared, UNRATED, "judged", (*because, NotRatedBecause("judgement")))
            return
        judged = self._judge(prepared, rating)
        standing, outcomes = self._standing(prepared, rating, judged, decided is not None)
        if proposed is None and decided is None and standing == "judged":
            # Nobody has proposed it yet: it is only looked at.
            standing, outcomes = "unknown", self._not_refused(prepared)
        if may_be_unrated:
            outcomes |= UNRATED
        self._keep(prepared, outcomes, standing, (*because, *judged.reasons))
        self._found += [
            Refused(code, rating, reason.rule, reason.then)
            for reason in judged.reasons
            if reason.verdict == "refused"
        ]
        self._ask_for_reviews(prepared, rating, judged)
        self._found += _left(code, proposed, decided, start)

    def proposed(self, code: str) -> str | None:
        """The rating that is proposed for an item, or that whoever decides departed to."""
        for said in (self.inspection.departures, self.inspection.judgements):
            if code in said:
                return said[code].rating
        return self.inspection.considered.get(code)

    def has_judgement(self, code: str) -> bool:
        """Whether a person has said how an item should be rated."""
        return code in self.inspection.judgements or code in self.inspection.departures

    def _start(self, prepared: Prepared) -> tuple[tuple[str, ...], tuple[Reason, ...]]:
        """The ratings that the starting point gives, and why."""
        if prepared.ready is None:
            return (), ()
        came = self._came(prepared)
        self._found += came.found
        codes = (*prepared.codes, NOT_RATED)
        start = tuple(code for code in codes if code in came.outcomes)
        self._starts[prepared.code] = start
        return start, tuple(
            NotRatedBecause(each.why, each.which, True)
            if isinstance(each, NotRatedBecause)
            else each
            for each in came.reasons
        )

    def _judge(self, prepared: Prepared, rating: str) -> Judged:
        before = self._candidate
        self._candidate = (prepared.code, frozenset((rating,)))
        judged = prepared.rules.judge(rating, self)
        self._candidate = before
        return judged

    def _standing(
        self, prepared: Prepared, rating: str, judged: Judged, decided: bool
    ) -> tuple[Standing, Outcomes]:
        if judged.verdict == "allowed":
            return ("decided" if decided else "judged"), frozenset((rating,))
        if judged.verdict == "not_rated":
            return "computed", UNRATED
        self.waits_for[prepared.code] = judged.waits_for
        open_ = self._not_refused(prepared)
        if judged.verdict == "refused":
            return "refused", open_
        return ("waiting" if judged.verdict == "waits" else "unknown"), open_ | {rating}

    def _not_refused(self, prepared: Prepared) -> Outcomes:
        """Every rating that could be proposed and is not sure to be refused."""
        found: set[str] = set()
        for code in prepared.codes:
            judged = self._judge(prepared, code)
            if judged.verdict not in ("refused", "not_rated"):
                found.add(code)
            if any(reason.after == NOT_RATED for reason in judged.reasons):
                found.add(NOT_RATED)
        return frozenset(found)

    def _leave_open(
        self, prepared: Prepared, reasons: tuple[Reason, ...], *, may_be_unrated: bool
    ) -> None:
        outcomes = self._not_refused(prepared)
        self._base[prepared.code] = outcomes
        if may_be_unrated:
            outcomes |= UNRATED
        if outcomes == UNRATED:
            reasons = (*reasons, NotRatedBecause("rule"))
        standing: Standing = "computed" if outcomes == UNRATED else "unknown"
        self._keep(prepared, outcomes, standing, reasons)

    def _ask_for_reviews(self, prepared: Prepared, rating: str, judged: Judged) -> None:
        for asks in prepared.rules.reviews:
            if asks.review in judged.waits_for:
                bound = asks.bound
                self._found.append(
                    ReviewNeeded(prepared.code, rating, bound.rule.code, bound.then, asks.review)
                )

    def _advised(self) -> Iterator[Found]:
        """What guidance says of each rating that is given or proposed."""
        for prepared in self.evaluator.items:
            item = self.items[prepared.code]
            said = (self.inspection.judgements, self.inspection.departures)
            given = [each[item.code] for each in said if item.code in each]
            rating = given[-1].rating if given else item.rating
            if rating is None or item.standing == "settled":
                continue
            sets_aside: dict[str, str] = {}
            for each in given:
                sets_aside |= each.sets_aside
            self._cohort = prepared.rated.cohort
            yield from prepared.advice.about(item.code, rating, sets_aside, self)
        self._cohort = ""

    # -------------------------------------------------------------- results
    def _keep(
        self,
        prepared: Prepared,
        outcomes: Outcomes,
        standing: Standing,
        because: tuple[Reason, ...],
        *,
        score: int | None = None,
        out_of: int | None = None,
    ) -> None:
        self._outcomes[prepared.code] = outcomes
        self._base.setdefault(prepared.code, outcomes)
        known = standing in ("computed", "judged", "decided", "settled") and len(outcomes) == 1
        rating = next(iter(outcomes)) if known else None
        if rating is not None and out_of is None:
            score = prepared.scores.get(rating)
        self._items[prepared.code] = ItemResult(
            prepared.code,
            prepared.rated.item.kind,
            rating,
            tuple(code for code in (*prepared.codes, NOT_RATED) if code in outcomes),
            score,
            out_of,
            standing,
            because,
        )

    def _result(self) -> Result:
        evaluator = self.evaluator
        items = self.items
        found = (
            *self.cases.enforced(),
            *self._unit.enforced(),
            *self.cases.against_prompts(),
            *self._unit.against_prompts(),
            *(each for item in evaluator.items for each in self._found_of[item.code]),
            *self._advised(),
        )
        return Result(
            evaluator.name,
            evaluator.whole.version,
            self.inspection.unit,
            MappingProxyType({code: items[code] for code in evaluator.listed}),
            found,
            self._missing(),
            tuple(unit.result for unit in self.units),
        )

    def _missing(self) -> tuple[Missing, ...]:
        if all(item.rating is not None for item in self.items.values()):
            return ()
        return missing.of(self)


def in_order(codes: tuple[str, ...], outcomes: Outcomes) -> tuple[str, ...]:
    """Outcomes from worst to best, and not rated: a set comes in another order in each run."""
    return tuple(code for code in (*codes, NOT_RATED) if code in outcomes)


def _said_by(
    method: model.Judgement,
    proposed: Judgement | None,
    decided: Judgement | None,
    start: tuple[str, ...],
) -> Iterator[Reason]:
    """What a person proposed, and what whoever decides made of it."""
    if proposed is not None:
        yield ByJudgement(proposed.by, method.role, proposed.rating, proposed.reason, start)
    if decided is not None:
        before = "" if proposed is None else proposed.rating
        yield ByDeparture(decided.by, decided.on, decided.reason, decided.rating, before)


def _left(
    code: str, proposed: Judgement | None, decided: Judgement | None, start: tuple[str, ...]
) -> Iterator[Found]:
    """Where a person left the starting point, or whoever decides left what was proposed."""
    final = decided or proposed
    if final is not None and final.rating not in start and set(start) - {NOT_RATED}:
        reason = final.reason or ("" if proposed is None else proposed.reason)
        yield LeftStart(code, final.rating, start, reason)
    if decided is not None and proposed is not None and decided.rating != proposed.rating:
        yield Departed(
            code, proposed.rating, decided.rating, decided.by, decided.on, decided.reason
        )
