"""Which way each rating goes with each thing that it hangs on, read from the rules themselves.

Every piece of the rule tree goes one way or may go either; a rating goes the way that the pieces
between it and its source come to. No inspection is looked at, so it takes no longer for more
cases. What is said to rise does rise; what is said to go either way may still rise, because pieces
are taken as if nothing held them together. Which items are rated, which questions apply and all
facts are taken as they are; where a better answer can change that, it goes either way. It does
*not* look for examples; `monotone.py` does.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise, product
from typing import assert_never

from assay import model
from assay.evaluator.banding import Bander, row_banding
from assay.evaluator.conditions import Conditions, Outcomes, Value
from assay.evaluator.inspection import NOT_RATED
from assay.evaluator.order import RATED
from assay.evaluator.questions import bound_by
from assay.evaluator.truth import Truth
from assay.model import words
from assay.verifier import binding, domains
from assay.verifier.domains import NotDecided
from assay.verifier.drawing import Rated
from assay.verifier.ways import (
    NOTHING,
    RISES,
    Cause,
    Source,
    Turned,
    Way,
    Ways,
    joined,
    of_steps,
    through,
)

MOST_EFFECTS = 10
"""How many effects on one item are tried in every combination; beyond that they go either way."""


class OnlyConsidered:
    """Knowledge of nothing but the rating that is considered for an item."""

    __slots__ = ("_item", "_rating")

    def __init__(self, item: model.Reference, rating: str) -> None:
        self._item = item
        self._rating = rating

    def outcomes(self, reference: model.Reference) -> Outcomes:
        """Nothing is known."""
        return frozenset()

    def value(self, reference: model.Reference) -> Value:
        """Nothing is known."""
        return None

    def fact(self, code: str) -> Value:
        """Nothing is known."""
        return None

    def considered(self, reference: model.Reference) -> Outcomes:
        """The one rating that is."""
        return frozenset((self._rating,)) if reference == self._item else frozenset()

    def number_of_cases(self) -> int | None:
        """Nothing is known."""
        return None

    def number_of_units(self) -> int | None:
        """Nothing is known."""
        return None

    def day(self, milestone: str) -> int | None:
        """Nothing is known."""
        return None

    def parts_not_rated(self) -> Iterable[Truth]:
        """Nothing is known."""
        return (None,)


class Polarity:
    """The ways of every rated item of a framework; each is worked out once."""

    def __init__(self, framework: model.Framework) -> None:
        self.framework = framework
        self.index = framework.index
        self.conditions = Conditions(framework.index)
        self._items: dict[tuple[str, str], Ways] = {}
        self._firsts: dict[tuple[str, str], Ways] = {}
        self._answers: dict[tuple[str, str], Ways] = {}
        self._on_answers: dict[tuple[str, str], list[tuple[model.Rule, int]]] = {}
        self._open: set[tuple[str, str]] = set()
        rules = (*framework.rules, *(rule for used in framework.uses for rule in used.rules))
        for target, bound in bound_by(rules, self.conditions, ("answer",)):
            key = target.kind, target.code
            self._on_answers.setdefault(key, []).append((bound.rule, bound.then))

    # -------------------------------------------------------------- items
    def of_item(self, reference: model.Reference) -> Ways:
        """The ways of a rating; of one that a person proposes, also of what rules allow it."""
        key = reference.kind, reference.code
        if key not in self._items:
            self._enter(reference)
            self._items[key] = joined((self._of_rated(reference), self._of_rules(reference)))
            self._open.discard(key)
        return self._items[key]

    def _enter(self, reference: model.Reference) -> None:
        """Note that an item or answer is being worked out. Raises: `NotDecided` in a circle."""
        key = reference.kind, reference.code
        if key in self._open:
            raise NotDecided(f"rules about {self._name(reference)} hang on themselves")
        self._open.add(key)

    def _of_rated(self, reference: model.Reference) -> Ways:
        """The ways of what the method gives or a person proposes, as its rules leave it."""
        first = self.of_first(reference)
        found = self.index.item(reference)
        bound = binding.on(self.framework, reference)
        method = getattr(found, "method", None)
        if not bound or isinstance(method, model.Judgement):
            return first
        table = _Table(self, reference, bound)
        place = bound[0].then.place
        return through(first, table.with_rating(), Turned(self._named(bound[0]), place))

    def of_first(self, reference: model.Reference) -> Ways:
        """The ways of a rating before rules."""
        key = reference.kind, reference.code
        if key not in self._firsts:
            self._firsts[key] = self._of_first(reference)
        return self._firsts[key]

    def _of_first(self, reference: model.Reference) -> Ways:
        found = self.index.item(reference)
        if not isinstance(found, Rated) or found.method is None:
            return NOTHING
        if not self._own(reference):
            return {("unit", reference.code): RISES}
        ways = [_Method(self, reference, found).ways()]
        when = None if isinstance(found, model.Test) else found.not_rated_when
        applies = getattr(found, "applies", None)
        for said in (when, applies):
            if said is not None:
                turned = Turned(f"whether {self._name(reference)} is rated", found.place)
                ways.append(through(self.of_condition(said), "either", turned))
        return joined(ways)

    def _own(self, reference: model.Reference) -> bool:
        found = self.index.item(reference)
        own: list[object] = [*self.framework.standards, *self.framework.ratings]
        own += [each for one in self.framework.standards for each in one.key_questions]
        own += [each for one in self.framework.ratings for each in one.tests]
        return any(found is each for each in own)

    def _of_rules(self, reference: model.Reference) -> Ways:
        bound = binding.on(self.framework, reference)
        if not bound:
            return NOTHING
        table = _Table(self, reference, bound)
        ways = []
        for place, one in enumerate(bound):
            turned = Turned(self._named(one), one.then.place)
            for condition, wanted in one.conditions():
                holds = self.of_condition(condition, own=reference)
                in_force = through(holds, "rises" if wanted else "falls", turned)
                ways.append(_blamed(through(in_force, table.with_effect(place), turned), turned))
        return joined(ways)

    def _named(self, one: binding.Binding) -> str:
        return f"the {one.rule.kind.replace('_', ' ')} “{one.rule.title}”"

    def _name(self, reference: model.Reference) -> str:
        return words.name(self.framework, reference)

    # -------------------------------------------------------------- answers
    def of_answer(self, reference: model.Reference) -> Ways:
        """The ways of the answer to a question, in each case, after the hurdles."""
        key = reference.kind, reference.code
        if key in self._answers:
            return self._answers[key]
        self._enter(reference)
        ways: list[Ways] = [{("answer", reference.code): RISES}]
        for rule, number in self._on_answers.get(key, ()):
            one = binding.Binding(rule, number)
            turned = Turned(self._named(one), one.then.place)
            way = self._to_answer(reference, one.effect)
            for condition, wanted in one.conditions():
                holds = self.of_condition(condition)
                in_force = through(holds, "rises" if wanted else "falls", turned)
                ways.append(_blamed(through(in_force, way, turned), turned))
        item = self.index.item(reference)
        applies = getattr(item, "applies", None)
        if applies is not None:
            turned = Turned(
                f"whether {self._name(reference)} applies", getattr(item, "place", None)
            )
            ways.append(through(self.of_condition(applies), "either", turned))
        self._answers[key] = joined(ways)
        self._open.discard(key)
        return self._answers[key]

    def _to_answer(self, reference: model.Reference, effect: model.Effect) -> Way:
        """Which way an answer goes when an effect on it comes into force."""
        counts = self._counts(reference)
        match effect:
            case model.MustBe(demand=model.BeExactly(value=value)):
                put = counts.get(value)
                return "falls" if put == "against" else "rises" if put == "for" else "either"
            case model.AllowOnlyWhen(value=value) | model.MustNotBe(value=value):
                others = {count for answer, count in counts.items() if answer != value}
                return "falls" if counts.get(value) == "for" and others == {"against"} else "either"
            case _:
                return "either"

    def _counts(self, reference: model.Reference) -> Mapping[str, model.Counts]:
        answered = getattr(self.index.item(reference), "answered_by", None)
        if not isinstance(answered, model.ByAnswers):
            return {}
        answers = self.index.answers(answered.answers).answers
        return {answer.code: answer.counts for answer in answers}

    # -------------------------------------------------------------- conditions
    def of_condition(self, said: model.Condition, own: model.Reference | None = None) -> Ways:
        """The ways of the truth of a condition. `own` is the item whose rules ask it: what is
        considered for that is no source of its own."""
        match said:
            case model.And() | model.Or():
                return joined(self.of_condition(one, own) for one in said.conditions)
            case model.Is():
                return self._of_is(said.subject, said.predicate)
            case model.Scores():
                assert isinstance(said.subject, model.ItemSubject), said.subject.kind
                points = self.index.points(said.subject.item)
                wanted = [point.code for point in points if point.score == said.score]
                return self._among(said.subject.item, wanted)
            case model.Considered():
                return NOTHING if said.target == own else self._of_considered(said)
            case model.Counted():
                parts = [self._of_is(one, said.predicate) for one in said.subjects]
                return self._of_count(said.how_many, parts)
            case model.CountedConditions():
                parts = [self.of_condition(one, own) for one in said.conditions]
                return self._of_count(said.how_many, parts)
            case model.AnyPartNotRated() | model.EveryPartNotRated():
                # Parts whose being rated hangs on an answer go either way by themselves.
                return NOTHING
            case _:
                assert_never(said)

    def _of_count(self, how_many: model.HowMany, parts: Sequence[Ways]) -> Ways:
        low, high = how_many.bounds(len(parts))
        way: Way | None = "rises" if low > 0 else None
        if high < len(parts):
            way = "falls" if way is None else "either"
        turned = Turned(f"`{words.how_many(how_many)}` of several", None)
        return through(joined(parts), way, turned)

    def _of_is(self, subject: model.Subject, predicate: model.Predicate) -> Ways:
        match subject:
            case model.FactSubject() | model.NumberOfCases() | model.NumberOfUnits():
                return NOTHING
            case model.ScoreOf():
                assert isinstance(predicate, model.IsWithin), predicate.kind
                return self._of_score(subject, predicate.range)
            case model.ItemSubject(item=item):
                return self._of_item_is(item, predicate)
            case _:
                assert_never(subject)

    def _of_item_is(self, item: model.Reference, predicate: model.Predicate) -> Ways:
        values = tuple(self.index.values_of(item))
        match predicate:
            case model.IsOneOf(values=wanted):
                return self._among(item, wanted)
            case model.IsNotOneOf(values=unwanted):
                return self._among(item, [each for each in values if each not in unwanted])
            case model.IsAtLeast(value=value):
                return self._among(item, values[values.index(value) :])
            case model.IsAtMost(value=value):
                return self._among(item, values[: values.index(value) + 1])
            case model.IsNotRated():
                return {
                    source: cause
                    for source, cause in self.of_item(item).items()
                    if cause.way == "either"
                }
            case _:
                return NOTHING

    def _among(self, item: model.Reference, wanted: Iterable[str]) -> Ways:
        """Whether a rating, answer or review is one of some."""
        chosen = set(wanted)
        turned = Turned(f"what is said of {self._name(item)}", None)
        if item.kind in RATED and self.index.points(item):
            codes = [point.code for point in self.index.points(item)]
            steps = [(b in chosen) - (a in chosen) for a, b in pairwise(codes)]
            return through(self.of_item(item), of_steps(steps), turned)
        counts = self._counts(item)
        steps = [
            (better in chosen) - (worse in chosen)
            for worse, better in product(counts, counts)
            if counts[worse] == "against" and counts[better] == "for"
        ]
        if item.kind == "review":
            ways: Ways = {("review", item.code): RISES} if len(steps) == 1 else NOTHING
        else:
            ways = self.of_answer(item)
        return through(ways, of_steps(steps), turned)

    def _of_considered(self, said: model.Considered) -> Ways:
        codes = [point.code for point in self.index.points(said.target)]
        steps = [(b == said.rating) - (a == said.rating) for a, b in pairwise(codes)]
        turned = Turned(f"what is considered for {self._name(said.target)}", None)
        return through(self.of_first(said.target), of_steps(steps), turned)

    def _of_score(self, subject: model.ScoreOf, said: model.Range) -> Ways:
        way: Way = "rises" if said.high is None else "falls" if said.low is None else "either"
        turned = Turned("a score between two limits", None)
        return through(self.scored(subject.items.items), way, turned)

    def scored(self, items: Iterable[model.Reference]) -> Ways:
        """The ways of the total, highest or lowest score of items."""
        found = []
        for item in items:
            scores = [point.score for point in self.index.points(item)]
            turned = Turned(f"the scores of {self._name(item)}", None)
            way = of_steps(b - a for a, b in pairwise(scores))
            found.append(through(self.of_item(item), way, turned))
        return joined(found)


def _blamed(ways: Ways, turned: Turned) -> Ways:
    """With the rule as what turned a way, rather than a comparison in it."""
    return {
        source: cause if cause.way == "rises" else Cause(cause.way, turned)
        for source, cause in ways.items()
    }


# ------------------------------------------------------------------ rules on one item
class _Table:
    """What the effects on one item make of every rating, in every combination of them."""

    def __init__(
        self, polarity: Polarity, reference: model.Reference, bound: Sequence[binding.Binding]
    ) -> None:
        self.codes = [point.code for point in polarity.index.points(reference)]
        found = polarity.index.item(reference)
        self.judged = isinstance(getattr(found, "method", None), model.Judgement)
        self.many = len(bound) > MOST_EFFECTS
        self._effects = binding.Effects(self.codes, bound)
        self._fixed = {
            code: [self._told(polarity, reference, one, code) for one in bound]
            for code in self.codes
        }
        self._size = len(bound)

    @staticmethod
    def _told(
        polarity: Polarity, reference: model.Reference, one: binding.Binding, code: str
    ) -> Truth:
        """Whether it is in force, as far as the rating that is considered alone tells."""
        known = OnlyConsidered(reference, code)
        told: Truth = True
        for condition, wanted in one.conditions():
            holds = polarity.conditions.test(condition)(known)
            if holds is None:
                told = None if told else told
            elif holds is not wanted:
                return False
        return told

    def _in_force(self, code: str, chosen: Sequence[bool]) -> list[bool]:
        return [
            one if told is None else told
            for told, one in zip(self._fixed[code], chosen, strict=True)
        ]

    def _after(self, chosen: Sequence[bool]) -> tuple[int | None, ...]:
        """Each rating as computed; or the worst and the best that is allowed. None where there is
        no rating."""
        if not self.judged:
            left = [self._effects.leave(code, self._in_force(code, chosen)) for code in self.codes]
            return tuple(None if code == NOT_RATED else self.codes.index(code) for code in left)
        allowed = [
            rank
            for rank, code in enumerate(self.codes)
            if self._effects.allow(code, self._in_force(code, chosen))
        ]
        return (allowed[0], allowed[-1]) if allowed else (None, None)

    def with_effect(self, place: int) -> Way | None:
        """Which way the rating goes when an effect comes into force."""
        if self.many:
            return "either"
        steps = []
        for chosen in product((False, True), repeat=self._size):
            if chosen[place]:
                continue
            without, with_ = self._after(chosen), self._after(_put(chosen, place))
            for before, after in zip(without, with_, strict=True):
                if before is None or after is None:
                    if before != after:
                        return "either"
                    continue
                steps.append(after - before)
        return of_steps(steps)

    def with_rating(self) -> Way | None:
        """Which way a computed rating goes with what the method gives."""
        if self.many:
            return "either"
        steps = []
        for chosen in product((False, True), repeat=self._size):
            for before, after in pairwise(self._after(chosen)):
                if before is None or after is None:
                    if before != after:
                        return "either"
                    continue
                steps.append(after - before)
        return of_steps(steps)


def _put(chosen: Sequence[bool], place: int) -> list[bool]:
    return [True if each == place else one for each, one in enumerate(chosen)]


# ------------------------------------------------------------------ methods
class _Method:
    """The way of what the method of one item gives."""

    def __init__(self, polarity: Polarity, reference: model.Reference, found: Rated) -> None:
        self.polarity = polarity
        self.reference = reference
        self.found = found
        self.index = polarity.index
        self.scale = polarity.index.scale(found.scale or "")
        self.codes = [point.code for point in self.scale.points]

    def ways(self) -> Ways:
        method = self.found.method
        match method:
            case None:
                return NOTHING
            case model.Judgement():
                return {("proposal", self.reference.code): RISES}
            case model.FirstThatFits():
                return self._first_that_fits(method)
            case model.ShareOfCases():
                return self._banded(
                    self.polarity.of_condition(method.condition), method.banded, (100,), share=True
                )
            case model.ShareOfMaximum():
                ways = self.polarity.scored(method.items.items)
                return self._banded(ways, method.banded, (100,), share=True)
            case model.BandedScore():
                ways = self.polarity.scored(method.items.items)
                return self._banded(ways, method.banded, self._maxima(method), share=False)
            case model.LowestOrHighest(banded=None):
                return joined(self.polarity.of_item(item) for item in method.items.items)
            case model.LowestOrHighest():
                assert method.banded is not None
                ways = joined(self.polarity.of_answer(item) for item in method.items.items)
                return self._banded(ways, method.banded, (100,), share=True)
            case _:
                assert_never(method)

    def _maxima(self, method: model.BandedScore) -> tuple[int, ...]:
        """Every greatest score that there may be, as parts that are not rated are left out."""
        most = [
            max(point.score for point in self.index.points(item)) for item in method.items.items
        ]
        return tuple(range(1, sum(most) + 1)) if method.how == "total" else tuple(sorted(set(most)))

    def _banded(
        self, ways: Ways, banded: model.Banded, maxima: tuple[int, ...], *, share: bool
    ) -> Ways:
        steps: list[int] = []
        for bander, most in self._banders(banded, maxima):
            if share:
                ratings = [bander.of_share(*counts) for counts in domains.shares([bander])]
            else:
                ratings = [bander.of(score) for score in range(most + 1)]
            ranks = [self.codes.index(rating) for rating in ratings if rating is not None]
            steps += [b - a for a, b in pairwise(ranks)]
        turned = Turned(f"the bands of {self.found.printed}", self.found.place)
        return through(ways, of_steps(steps), turned)

    def _banders(
        self, banded: model.Banded, maxima: tuple[int, ...]
    ) -> Iterable[tuple[Bander, int]]:
        bandings: list[tuple[model.Banding, int]] = []
        match banded:
            case model.InBands(bands=code):
                bandings = [(self.index.bands(code).banding, most) for most in maxima]
            case model.InOwnBands(banding=banding):
                bandings = [(banding, most) for most in maxima]
            case model.InTable(table=code):
                table = self.index.table(code)
                bandings = [
                    (row_banding(row), max(cell.high for cell in row.cells)) for row in table.rows
                ]
                if table.law is not None:
                    law = model.Banding(measures="score", law=table.law)
                    bandings += [(law, most) for most in maxima]
            case _:
                assert_never(banded)
        if any(banding.bands for banding, _ in bandings) and not isinstance(banded, model.InTable):
            # Printed bands are the same for every maximum.
            bandings = bandings[-1:]
        for banding, most in bandings:
            yield Bander(banding, self.scale, most), most

    def _first_that_fits(self, method: model.FirstThatFits) -> Ways:
        outcomes = [_rank(self.codes, fit.outcome) for fit in method.fits]
        last = None if method.otherwise is None else _rank(self.codes, method.otherwise)
        ways = []
        for place, fit in enumerate(method.fits):
            holds = self.polarity.of_condition(fit.condition)
            turned = Turned(f"a line of {self.found.printed}", fit.place)
            way = _way_of_line(outcomes, last, place)
            ways.append(_blamed(through(holds, way, turned), turned))
        return joined(ways)


def _rank(codes: Sequence[str], outcome: model.Outcome) -> int | None:
    return codes.index(outcome.rating) if isinstance(outcome, model.RatingOutcome) else None


def _way_of_line(outcomes: Sequence[int | None], last: int | None, place: int) -> Way | None:
    """Which way the rating goes when a line comes to fit: against every line that may be next."""
    mine = outcomes[place]
    steps = []
    for other in (*outcomes[place + 1 :], last):
        if mine is None or other is None:
            if mine != other:
                return "either"
            continue
        steps.append(mine - other)
    return of_steps(steps)


def sources_not_up(ways: Ways) -> Mapping[Source, Cause]:
    """The sources with which something may fall."""
    return {source: cause for source, cause in ways.items() if cause.way != "rises"}
