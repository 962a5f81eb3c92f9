"""What is said of a scenario that did not pass: lines for a terminal, a test report or a build
server.

It does *not* print, and does not know how places are shown: whoever prints says that.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from assay.model.item import Place
from assay.scenarios import explaining
from assay.scenarios.running import Failure, Outcome

Shown = Callable[[Place], str]
"""A place as people at this working folder know it."""


def told(outcome: Outcome, shown: Shown) -> Iterator[str]:
    """Each expectation that was not met with what came and why; or what is wrong with the
    scenario."""
    for problem in outcome.problems:
        yield f"{shown(problem.place)}: {problem.message}"
        if problem.help:
            yield f"  help: {problem.help}"
    for failure in outcome.failures:
        yield from _failure(failure, shown)


def _failure(failure: Failure, shown: Shown) -> Iterator[str]:
    yield f"{shown(failure.place)}: expected `{explaining.expected(failure)}`"
    yield f"  but {explaining.came(failure)}"
    for sentence in explaining.because(failure):
        yield f"  {sentence}"
