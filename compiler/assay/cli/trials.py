"""Scenarios and claims as they are tried: what came of each, in words, and how long it took.

`assay test`, its JUnit XML and the plugin for pytest show the same trials. It does *not* print
them, and knows neither how a scenario is run nor how a claim is proved.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from assay.evaluator.rating import Evaluator
from assay.model import BetterNeverLowers, Claim, Framework, Place, Scenario
from assay.record import Record
from assay.scenarios.running import Outcome
from assay.verifier import outcomes

if TYPE_CHECKING:
    from assay.verifier.claims import Checker
    from assay.verifier.monotone import Judged

Shown = Callable[[Place], str]
"""How a place is written."""

Verdict = Literal["passed", "failed", "error"] | outcomes.Verdict


class Trial(Record):
    """What came of one scenario or claim.

    `told` is what must be said of it, line by line, and `proof` what a proof stands on. `outcome`
    is what running a scenario gave; None for a claim.
    """

    item: Scenario | Claim
    verdict: Verdict
    told: tuple[str, ...]
    seconds: float
    proof: tuple[str, ...] = ()
    outcome: Outcome | None = None

    @property
    def title(self) -> str:
        """What it is called where it stands beside others."""
        return title(self.item)

    @property
    def is_well(self) -> bool:
        """Whether the scenario passed, or the claim is proved."""
        return self.verdict in ("passed", "proved")


def title(item: Scenario | Claim) -> str:
    """The title of a scenario; of a claim with `always` or `never` before it."""
    return outcomes.title(item) if isinstance(item, Claim) else item.title


class Suite(Record):
    """What came of the scenarios and claims of one framework."""

    framework: Framework
    evaluator: Evaluator
    trials: tuple[Trial, ...]

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """What running the scenarios gave."""
        return tuple(trial.outcome for trial in self.trials if trial.outcome is not None)


def lowered(suite: Suite) -> tuple[Judged, ...]:
    """Whether better answers can lower the rated items of which no claim that was tried says so."""
    from assay.verifier import monotone

    claimed = {
        (target.kind, target.code)
        for trial in suite.trials
        if isinstance(trial.item, Claim)
        for part in trial.item.claims
        if isinstance(part, BetterNeverLowers)
        for target in part.targets
    }
    found = monotone.report(suite.framework, suite.evaluator)
    return tuple(each for each in found if (each.item.kind, each.item.code) not in claimed)


class Trier:
    """Tries the scenarios and claims of one framework, one after the other."""

    def __init__(self, framework: Framework, at: Shown) -> None:
        self.framework = framework
        self.evaluator = Evaluator(framework)
        self._at = at

    def items(self) -> tuple[Scenario | Claim, ...]:
        """All there is to try: first the scenarios, then the claims."""
        claims = tuple(claim for claim in self.framework.claims if claim.retired is None)
        return (*self.framework.scenarios, *claims)

    def attempt(self, item: Scenario | Claim) -> Trial:
        """What comes of a scenario or a claim."""
        began = time.perf_counter()
        match item:
            case Scenario():
                return self._scenario(item, began)
            case Claim():
                return self._claim(item, began)

    def _scenario(self, scenario: Scenario, began: float) -> Trial:
        from assay.scenarios import running, telling

        outcome = running.run(self.evaluator, scenario)
        seconds = time.perf_counter() - began
        told = tuple(telling.told(outcome, self._at)) if outcome.verdict != "passed" else ()
        return Trial(scenario, outcome.verdict, told, seconds, outcome=outcome)

    def _claim(self, claim: Claim, began: float) -> Trial:
        found = self._checker.check(claim)
        seconds = time.perf_counter() - began
        told, proof = _told(found, self._at), _proof(found, self._at)
        return Trial(claim, _worst(found), tuple(told), seconds, tuple(proof))

    @cached_property
    def _checker(self) -> Checker:
        from assay.verifier.claims import Checker

        return Checker(self.framework, self.evaluator)


def _worst(found: Sequence[outcomes.Outcome]) -> outcomes.Verdict:
    """A claim is as its worst part is."""
    verdicts = {each.verdict for each in found}
    worst_first: tuple[outcomes.Verdict, ...] = ("broken", "not proved")
    return next((each for each in worst_first if each in verdicts), "proved")


def _told(found: Sequence[outcomes.Outcome], at: Shown) -> Iterator[str]:
    """What keeps a claim from being proved; and a proof that says nothing, since nothing can."""
    for each in found:
        if each.verdict != "proved" or each.is_empty:
            yield from outcomes.told(each, at)


def _proof(found: Sequence[outcomes.Outcome], at: Shown) -> Iterator[str]:
    for each in found:
        if each.verdict == "proved" and not each.is_empty:
            yield from outcomes.told(each, at)
