"""Scenarios, run: what each expected, what came, and where the two differ.

`prepare` reads a scenario once; it may then be run against the rules as they are, and against the
rules with one thing changed. It does *not* put what came into words; `explaining` does.

Source: language.md#scenarios
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, assert_never

from assay.evaluator.inspection import NOT_RATED
from assay.evaluator.rating import Evaluator, Seen
from assay.model import claims, rules
from assay.model import ratings as r
from assay.model.framework import Framework
from assay.model.item import Place
from assay.model.references import Reference
from assay.record import Record
from assay.scenarios.because import decided
from assay.scenarios.problem import Problem
from assay.scenarios.situation import Situation, situation
from assay.truth import Truth, any_of, opposite

Verdict = Literal["passed", "failed", "error"]


class Trial(Record):
    """A scenario made ready: what is given, and what should follow. One of several, if it has
    examples."""

    scenario: claims.Scenario
    given: tuple[claims.Given, ...]
    then: tuple[claims.Expectation, ...]
    situation: Situation


class Failure(Record):
    """An expectation that was not met; `truth` is None where it is not known."""

    place: Place
    expected: claims.Expectation | Reference
    truth: Truth
    trial: Trial
    seen: Seen


class Outcome(Record):
    """What came of a scenario; what each of its trials looked like is kept for its coverage."""

    scenario: claims.Scenario
    verdict: Verdict
    failures: tuple[Failure, ...]
    problems: tuple[Problem, ...]
    seen: tuple[tuple[Trial, Seen], ...]


def prepare(framework: Framework, scenario: claims.Scenario) -> tuple[Trial, ...]:
    """The trials of a scenario: one, or one for each of its examples."""
    given, then = scenario.given, scenario.then
    if not scenario.examples:
        return (Trial(scenario, given, then, situation(framework, given)),)
    return tuple(
        Trial(
            scenario,
            (*given, example.given),
            (*then, example.then),
            situation(framework, (*given, example.given)),
        )
        for example in scenario.examples
    )


def run(evaluator: Evaluator, scenario: claims.Scenario) -> Outcome:
    """What comes of a scenario."""
    trials = prepare(evaluator.framework, scenario)
    problems = tuple(dict.fromkeys(one for trial in trials for one in trial.situation.problems))
    problems = (*problems, *_says_nothing(scenario))
    if problems:
        return Outcome(scenario, "error", (), _each_once(problems), ())
    seen = tuple((trial, evaluator.see(trial.situation.inspection)) for trial in trials)
    failures = tuple(one for trial, sight in seen for one in failing(sight, trial))
    return Outcome(scenario, "failed" if failures else "passed", failures, (), seen)


def _says_nothing(scenario: claims.Scenario) -> Iterator[Problem]:
    if not scenario.then and not scenario.examples:
        yield Problem(
            scenario.place,
            f"the scenario “{scenario.title}” expects nothing",
            "say what follows: `then P2.1 is good`",
        )


def _each_once(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    found = {(one.place.path, one.place.line, one.message): one for one in problems}
    return tuple(found.values())


def holds(evaluator: Evaluator, trial: Trial) -> bool:
    """Whether all that a trial expects comes about; stops at the first thing that does not."""
    seen = evaluator.see(trial.situation.inspection)
    return next(failing(seen, trial), None) is None


def failing(seen: Seen, trial: Trial) -> Iterator[Failure]:
    """The expectations of a trial that are not met."""
    for expected in trial.then:
        truth = met(seen, trial, expected)
        if truth is not True:
            yield Failure(expected.place, expected, truth, trial, seen)
    for reference in trial.scenario.because_of:
        if not decided(seen, trial.then, reference):
            place = trial.then[0].place if trial.then else trial.scenario.place
            yield Failure(place, reference, False, trial, seen)


def met(seen: Seen, trial: Trial, expected: claims.Expectation) -> Truth:
    """Whether what is expected comes about."""
    match expected:
        case claims.ExpectCondition(condition=condition):
            case = trial.situation.case
            if case is None:
                return seen.truth(condition)
            return seen.truth_in(case, condition)
        case claims.ExpectEffect(effect=effect):
            return seen.demands(effect)
        case claims.ExpectNeedNot(target=target, demand=demand):
            return opposite(
                any_of(
                    seen.demands(kind(target=target, demand=demand))
                    for kind in (rules.MustBe, rules.ShouldBe)
                )
            )
        case claims.ExpectNoReview(review=review):
            return opposite(seen.demands(rules.ReviewFirst(review=review)))
        case claims.ExpectAllowed(rating=rating, target=target, allowed=allowed):
            truth = seen.allowed(rating, target)
            return None if truth is None else truth is allowed
        case claims.ExpectSet(set=code):
            if trial.situation.case is None:
                return None
            found = seen.set_of(trial.situation.case)
            return None if found is None else found == code
        case claims.ExpectStart(target=target, outcome=outcome):
            start = seen.start(target)
            wanted = outcome.rating if isinstance(outcome, r.RatingOutcome) else NOT_RATED
            if wanted not in start:
                return False
            return True if len(start) == 1 else None
        case _:
            assert_never(expected)
