"""The scenario that would notice a change that none does, found by trying situations near limits.

What is found is a scenario like any other: it holds on the rules as they are and fails on the
changed ones, and its text is read back before it is shown. It does *not* find one for every change;
some can be seen by no scenario, and that is worth knowing too.
"""

from __future__ import annotations

from collections.abc import Iterator

from assay.evaluator.inspection import NOT_RATED
from assay.evaluator.rating import Evaluator, Seen
from assay.model import claims, rules, walk
from assay.model import conditions as c
from assay.model import ratings as r
from assay.model.framework import Framework
from assay.model.references import Items, Reference, Said
from assay.record import Record
from assay.scenarios import writing
from assay.scenarios.boundaries import NOWHERE, situations
from assay.scenarios.changes.change import Change
from assay.scenarios.running import holds, prepare
from assay.scenarios.situation import Situation, situation


class Search:
    """Finds scenarios for changes of one framework."""

    def __init__(self, framework: Framework) -> None:
        self._framework = framework
        self._evaluator = Evaluator(framework)

    def scenario(self, change: Change) -> claims.Scenario | None:
        """A scenario that would notice a change; None where none is found."""
        evaluator = Evaluator(change.framework)
        for given in situations(self._framework, change.about, change.code):
            described = situation(self._framework, given)
            if described.problems:
                continue
            before = self._evaluator.see(described.inspection)
            after = evaluator.see(described.inspection)
            for expected in _differences(before, after, described, change):
                made = self._made(change, given, expected)
                if self._notices(evaluator, made):
                    return self._shortened(evaluator, change, made)
        return None

    def notices(self, change: Change, made: claims.Scenario) -> bool:
        """Whether a scenario that holds on the rules as they are would notice a change."""
        return self._notices(Evaluator(change.framework), made)

    def _made(
        self, change: Change, given: tuple[claims.Given, ...], then: claims.Expectation
    ) -> claims.Scenario:
        title = f"would notice a change of {change.called}"
        return claims.Scenario(
            code="scenario",
            printed="scenario",
            key="scenario",
            title=title,
            place=NOWHERE,
            given=given,
            then=(then,),
        )

    def _notices(self, changed: Evaluator, made: claims.Scenario) -> bool:
        trials = prepare(self._framework, made)
        if any(trial.situation.problems for trial in trials):
            return False
        return all(holds(self._evaluator, trial) for trial in trials) and not all(
            holds(changed, trial) for trial in trials
        )

    def _shortened(
        self, changed: Evaluator, change: Change, made: claims.Scenario
    ) -> claims.Scenario:
        """The same without what it does not need, and with like things said together."""
        for given in made.given:
            rest = tuple(one for one in made.given if one is not given)
            shorter = self._made(change, rest, made.then[0])
            if self._notices(changed, shorter):
                made = shorter
        together = self._made(change, _together(made.given), made.then[0])
        return together if self._notices(changed, together) else made


# ------------------------------------------------------------------ what would be different
def _differences(
    before: Seen, after: Seen, described: Situation, change: Change
) -> Iterator[claims.Expectation]:
    """What a scenario could expect on the rules as they are, and not on the changed ones."""
    yield from _of_ratings(before, after)
    yield from _of_starts(before, after)
    case = described.case
    if case is not None:
        found = before.set_of(case)
        if found is not None and after.set_of(case) != found:
            yield claims.ExpectSet(set=found, place=NOWHERE)
    if change.about == "rule":
        yield from _of_rules(before, after, change.code)


def _of_ratings(before: Seen, after: Seen) -> Iterator[claims.Expectation]:
    for code, item in before.items.items():
        other = after.items.get(code)
        if item.rating is None or (other is not None and other.rating == item.rating):
            continue
        subject = c.ItemSubject(item=Reference(kind=item.kind, code=code))
        rating = item.rating
        predicate: c.Predicate = c.IsOneOf(values=(rating,))
        if rating == NOT_RATED:
            predicate = c.IsNotRated()
        condition = c.Is(subject=subject, predicate=predicate)
        yield claims.ExpectCondition(condition=condition, place=NOWHERE)


def _of_starts(before: Seen, after: Seen) -> Iterator[claims.Expectation]:
    for code, item in before.items.items():
        target = Reference(kind=item.kind, code=code)
        start = before.start(target)
        if len(start) == 1 and after.start(target) != start:
            outcome: r.Outcome = r.NotRatedOutcome()
            if start[0] != NOT_RATED:
                outcome = r.RatingOutcome(rating=start[0])
            yield claims.ExpectStart(target=target, outcome=outcome, place=NOWHERE)


def _of_rules(before: Seen, after: Seen, code: str) -> Iterator[claims.Expectation]:
    spoken = [
        rule
        for seen in (before, after)
        for rule in seen.evaluator.framework.rules
        if rule.code == code
    ]
    for effect in dict.fromkeys(then.effect for rule in spoken for then in rule.then):
        yield from _of_effect(before, after, effect)
    for target in dict.fromkeys(one for rule in spoken for one in _targets(before, rule)):
        for rating in reversed(tuple(before.evaluator.index.values_of(target))):
            allowed = before.allowed(rating, target)
            if allowed is not None and after.allowed(rating, target) != allowed:
                yield claims.ExpectAllowed(
                    rating=rating, target=target, allowed=allowed, place=NOWHERE
                )


def _targets(seen: Seen, rule: rules.Rule) -> Iterator[Reference]:
    for reference in walk.each(rule, Reference):
        if reference.code in seen.items:
            yield reference


def _of_effect(before: Seen, after: Seen, effect: rules.Effect) -> Iterator[claims.Expectation]:
    there, then = before.demands(effect), after.demands(effect)
    if isinstance(effect, rules.AllowOnlyWhen) or there == then or there is None:
        return
    if there:
        yield claims.ExpectEffect(effect=effect, place=NOWHERE)
    elif isinstance(effect, rules.ReviewFirst):
        yield claims.ExpectNoReview(review=effect.review, place=NOWHERE)
    elif isinstance(effect, rules.MustBe | rules.ShouldBe):
        yield claims.ExpectNeedNot(target=effect.target, demand=effect.demand, place=NOWHERE)


# ------------------------------------------------------------------ said shortly
def _together(given: tuple[claims.Given, ...]) -> tuple[claims.Given, ...]:
    """Ratings that are the same, given in one line."""
    alike: dict[str, list[Reference]] = {}
    for one in given:
        rated = _rating(one)
        if rated is not None:
            alike.setdefault(rated[0], []).append(rated[1])
    made: list[claims.Given] = []
    for one in given:
        rated = _rating(one)
        items = alike[rated[0]] if rated is not None else []
        if rated is None or len(items) < 2:
            made.append(one)
        elif rated[1] is items[0]:
            listed = Items(said=Said(phrase="listed"), items=tuple(items))
            made.append(claims.GivenAll(items=listed, value=rated[0], place=NOWHERE))
    return tuple(made)


def _rating(given: claims.Given) -> tuple[str, Reference] | None:
    """The rating that is given, and to what; None where something else is given."""
    if not isinstance(given, claims.GivenValue) or given.amount is not None:
        return None
    if not isinstance(given.subject, c.ItemSubject):
        return None
    item = given.subject.item
    return (given.value, item) if item.kind in ("standard", "rating", "test") else None


class Suggestion(Record):
    """A scenario that would notice a change, ready to paste; empty where none was found.

    `again` when it was suggested before, for another change that it would notice too.
    """

    text: str
    again: bool = False


class Suggestions:
    """Suggests scenarios for changes, as few as it can."""

    def __init__(self, framework: Framework) -> None:
        self._search = Search(framework)
        self._made: list[claims.Scenario] = []

    def suggest(self, change: Change) -> Suggestion:
        """A scenario that would notice a change.

        It is read back before it is shown: what cannot be read would help nobody.
        """
        for made in self._made:
            if self._search.notices(change, made):
                return Suggestion(writing.scenario(made), again=True)
        found = self._search.scenario(change)
        if found is None or not reads(writing.scenario(found)):
            return Suggestion("")
        self._made.append(found)
        return Suggestion(writing.scenario(found))


def reads(text: str) -> bool:
    """Whether a text is one that the compiler reads without a complaint."""
    from assay.syntax.parser import parse
    from assay.syntax.reading import read
    from assay.text import Sources

    source, problems = read("suggested.assay", text.encode(), Sources())
    return not problems and not parse(source).diagnostics
