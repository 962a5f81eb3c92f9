"""Each rated item of a framework made ready: its method, its conditions, the rules that bind it and
the guidance about it.

Done once for a framework, however many inspections are rated. It does *not* look at any inspection.
"""

from __future__ import annotations

from assay import model
from assay.evaluator.advice import Advice
from assay.evaluator.binding import Asks, Rules
from assay.evaluator.conditions import Conditions, Test, subjects
from assay.evaluator.effects import Bound, bound, bound_by
from assay.evaluator.methods import Methods
from assay.evaluator.methods.method import Ready
from assay.evaluator.order import RatedItem, rated_items, targets
from assay.evaluator.questions import Questions
from assay.record import Record


class Prepared(Record):
    """A rated item, ready to be rated.

    `codes` are the ratings of its scale, worst first, and `scores` their scores. `ready` is its
    method, or what a judgement starts from; None where there is nothing to compute, and then
    `not_rated_when` says nothing either. `whole` when one part that is not rated is enough for it
    not to be. `never_judged_when` is a judged item's own condition, and `applies` is None where it
    applies to every unit.
    """

    rated: RatedItem
    codes: tuple[str, ...]
    scores: dict[str, int]
    ready: Ready | None
    not_rated_when: Test | None
    whole: bool
    never_judged_when: Test | None
    applies: Test | None
    rules: Rules
    advice: Advice

    @property
    def code(self) -> str:
        """The code of the item."""
        return self.rated.item.code


def prepare(
    whole: model.Framework | model.BroughtIn, questions: Questions, conditions: Conditions
) -> tuple[Prepared, ...]:
    """Every rated item, each after those that its rating hangs on."""
    workshop = _Workshop(whole.rules, questions, conditions)
    return tuple(workshop.prepared(rated) for rated in rated_items(whole))


class _Workshop:
    """The rules of a framework by the items they are about, and what methods are made with."""

    def __init__(
        self, rules: tuple[model.Rule, ...], questions: Questions, conditions: Conditions
    ) -> None:
        self._conditions = conditions
        self._questions = questions
        self._methods = Methods(conditions)
        self._binding: dict[str, list[Bound]] = {}
        for stage in ("force", "limit"):
            for target, effect in bound_by(rules, conditions, (stage,)):
                self._binding.setdefault(target.code, []).append(effect)
        self._advice: dict[str, list[Bound]] = {}
        for target, effect in bound_by(rules, conditions, ("advise",)):
            self._advice.setdefault(target.code, []).append(effect)
        self._reviews: dict[str, list[Asks]] = {}
        for rule in rules:
            if rule.retired is None:
                self._take_reviews(rule)

    def _take_reviews(self, rule: model.Rule) -> None:
        for number, then in enumerate(rule.then):
            if isinstance(then.effect, model.ReviewFirst):
                asks = Asks(bound(rule, number, self._conditions), then.effect.review)
                for target in targets(rule):
                    self._reviews.setdefault(target, []).append(asks)

    def prepared(self, rated: RatedItem) -> Prepared:
        """An item, ready to be rated."""
        scale = self._conditions.index.scale(rated.scale)
        codes = tuple(point.code for point in scale.points)
        code, method = rated.item.code, rated.method
        said: model.Computed | None
        own: model.Condition | None = None
        if isinstance(method, model.Judgement):
            said, unrated, own = method.starting_from, method.no_start_when, rated.not_rated_when
        else:
            said, unrated = method, rated.not_rated_when
        rules = Rules(codes, self._binding.get(code, ()), self._reviews.get(code, ()))
        return Prepared(
            rated=rated,
            codes=codes,
            scores={point.code: point.score for point in scale.points},
            ready=None if said is None else self._methods.ready(said, code, scale, rated.cohort),
            not_rated_when=self._test(unrated),
            whole=unrated is not None and any(model.each(unrated, model.AnyPartNotRated)),
            never_judged_when=self._test(own),
            applies=None if self._asks_of_cases(rated.applies) else self._test(rated.applies),
            rules=rules,
            advice=Advice(rules, self._advice.get(code, ())),
        )

    def _test(self, condition: model.Condition | None) -> Test | None:
        return None if condition is None else self._conditions.test(condition)

    def _asks_of_cases(self, condition: model.Condition | None) -> bool:
        """Whether a condition is about single cases, so that it cannot leave an item out."""
        return any(
            isinstance(subject, model.FactSubject) and self._questions.is_of_cases(subject.fact)
            for subject in subjects(condition)
        )
