"""Which changes of the rules no scenario would notice.

Every change is tried against the scenarios until one fails. The scenarios are read once, against
the rules as they are: what is given stays the same, and only the rules differ. It does *not* make
changes, nor look for the scenario that is missing.

Source: testing-rules.md#what-nobody-would-notice
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from assay.evaluator.rating import Evaluator
from assay.model import claims
from assay.model.framework import Framework
from assay.record import Record
from assay.scenarios import changes
from assay.scenarios.changes import parts
from assay.scenarios.changes.change import Change
from assay.scenarios.running import Trial, holds, prepare

MOST_REMEMBERED = 6
"""How many scenarios that noticed something are asked before all others."""


class Mutations(Record):
    """How many changes were tried, and those that nothing noticed."""

    tried: int
    missed: tuple[Change, ...]

    @property
    def noticed(self) -> int:
        """How many changes a scenario notices."""
        return self.tried - len(self.missed)


def mutate(framework: Framework, scenarios: Iterable[claims.Scenario]) -> Mutations:
    """Try every change. The scenarios are taken to hold on the rules as they are."""
    trials = [trial for one in scenarios for trial in prepare(framework, one)]
    crowd = _Crowd(framework, trials)
    tried = 0
    missed = []
    for change in changes.every(framework):
        tried += 1
        if not crowd.notices(change):
            missed.append(change)
    return Mutations(tried, tuple(missed))


class _Crowd:
    """Scenarios, of which those are asked first that are likeliest to notice a change.

    Those speak of what it speaks of, or noticed one of the same thing before, or stand near one
    that did: rules and the scenarios about them tend to be in one order.
    """

    def __init__(self, framework: Framework, trials: Sequence[Trial]) -> None:
        self._framework = framework
        self._trials = tuple(trials)
        self._spoken = [_spoken_of(trial) for trial in trials]
        self._noticed: dict[str, list[int]] = {}
        self._relevance: dict[tuple[str, str], list[int]] = {}

    def notices(self, change: Change) -> bool:
        """Whether some scenario fails when the rules are changed."""
        evaluator = Evaluator(change.framework)
        known = self._noticed.setdefault(change.code, [])
        for place in self._in_order(change, known):
            if not holds(evaluator, self._trials[place]):
                if place in known:
                    known.remove(place)
                known.insert(0, place)
                return True
        return False

    def _in_order(self, change: Change, known: Sequence[int]) -> list[int]:
        key = (change.about, change.code)
        if key not in self._relevance:
            around = parts.around(self._framework, *key)
            self._relevance[key] = [len(around & spoken) for spoken in self._spoken]
        relevance = self._relevance[key]
        last = known[0] if known else 0
        few = known[:MOST_REMEMBERED] if change.about != "table" else ()
        return sorted(
            range(len(self._trials)),
            key=lambda place: (place not in few, -relevance[place], abs(place - last)),
        )


def _spoken_of(trial: Trial) -> frozenset[str]:
    """The codes that a trial names, in what it gives and in what it expects."""
    said = (*trial.given, *trial.then, *trial.scenario.because_of)
    return frozenset(code for one in said for code in parts.named(one))
