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
from assay.evaluator.conditions import Conditions
from assay.evaluator.effects import bound_by
from assay.evaluator.order import RATED
from assay.model import words
from assay.verifier import binding
from assay.verifier.domains import NotDecided
from assay.verifier.effects import Table
from assay.verifier.methods import Method
from assay.verifier.rated import Rated
from assay.verifier.ways import (
    NOTHING,
    RISES,
    Turned,
    Way,
    Ways,
    blamed,
    joined,
    of_steps,
    through,
)


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
        table = Table(self.conditions, reference, bound)
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
        ways = [Method(self, reference, found).ways()]
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
        table = Table(self.conditions, reference, bound)
        ways = []
        for place, one in enumerate(bound):
            turned = Turned(self._named(one), one.then.place)
            for condition, wanted in one.conditions():
                holds = self.of_condition(condition, own=reference)
                in_force = through(holds, "rises" if wanted else "falls", turned)
                ways.append(blamed(through(in_force, table.with_effect(place), turned), turned))
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
                ways.append(blamed(through(in_force, way, turned), turned))
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
        turned = Turned(f"`{words.how_many(self.framework, how_many)}` of several", None)
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
