"""Which changes of the rules no scenario would notice.

Every change is tried against the scenarios until one fails. The scenarios are read once, against the
rules as they are: what is given stays the same, and only the rules differ. It does *not* make
changes, nor look for the scenario that is missing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assay.evaluator.rating import Evaluator
from assay.model.framework import Framework
from assay.record import Record
from assay.scenarios import changes
from assay.scenarios.changes.change import Change
from assay.scenarios.running import Trial, holds, prepare


class Mutations(Record):
    """How many changes were tried, and those that nothing noticed."""

    tried: int
    missed: tuple[Change, ...]

    @property
    def noticed(self) -> int:
        """How many changes a scenario notices."""
        return self.tried - len(self.missed)


def mutate(framework: Framework) -> Mutations:
    """Try every change. The scenarios are taken to hold on the rules as they are."""
    trials = [trial for one in framework.scenarios for trial in prepare(framework, one)]
    crowd = _Crowd(trials)
    tried = 0
    missed = []
    for change in changes.every(framework):
        tried += 1
        if not crowd.notices(change):
            missed.append(change)
    return Mutations(tried, tuple(missed))


class _Crowd:
    """Scenarios, of which those are asked first that noticed a change of the same thing before."""

    def __init__(self, trials: Sequence[Trial]) -> None:
        self._trials = tuple(trials)
        self._noticed: dict[str, list[Trial]] = {}

    def notices(self, change: Change) -> bool:
        """Whether some scenario fails when the rules are changed."""
        evaluator = Evaluator(change.framework)
        for trial in self._in_order(change.code):
            if not holds(evaluator, trial):
                known = self._noticed.setdefault(change.code, [])
                if trial in known:
                    known.remove(trial)
                known.insert(0, trial)
                return True
        return False

    def _in_order(self, code: str) -> Iterator[Trial]:
        first = tuple(self._noticed.get(code, ()))
        yield from first
        for trial in self._trials:
            if trial not in first:
                yield trial
