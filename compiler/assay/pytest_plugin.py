"""Scenarios as tests of pytest: every `.assay` file that has some is a file of tests.

Loaded by pytest wherever assay is installed, so it loads nothing itself until there is a scenario
to collect. `-p no:assay` switches it off. It does *not* report what no scenario tries; `assay test`
does.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from assay.evaluator.rating import Evaluator
    from assay.model import Place, Scenario
    from assay.project import Library

RULES = ".assay"


def pytest_collect_file(file_path: Any, parent: pytest.Collector) -> RuleFile | None:
    """A rule file with scenarios; nothing for any other file."""
    if file_path.suffix != RULES or b"scenario" not in file_path.read_bytes():
        return None
    made: RuleFile = RuleFile.from_parent(parent, path=file_path)
    return made


class RuleFile(pytest.File):
    """A file of rules, and the scenarios in it."""

    def collect(self) -> Iterator[ScenarioItem]:
        """One test for each scenario, in the order of the file."""
        shelf = self.config.stash.setdefault(SHELVES, Shelves())
        for library, evaluator in shelf.of(str(self.path)):
            for scenario in evaluator.framework.scenarios:
                if library.path_of(scenario.place.path) == str(self.path):
                    item: ScenarioItem = ScenarioItem.from_parent(
                        self,
                        name=scenario.title,
                        library=library,
                        evaluator=evaluator,
                        scenario=scenario,
                    )
                    yield item


class ScenarioItem(pytest.Item):
    """One scenario."""

    def __init__(
        self, *, library: Library, evaluator: Evaluator, scenario: Scenario, **others: Any
    ) -> None:
        super().__init__(**others)
        self._library = library
        self._evaluator = evaluator
        self._scenario = scenario

    def runtest(self) -> None:
        """Run it. Raises: `Unmet`."""
        from assay.scenarios import running, telling

        outcome = running.run(self._evaluator, self._scenario)
        if outcome.verdict != "passed":
            raise Unmet("\n".join(telling.told(outcome, self._place)))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """What was expected, what came and why; a trace only where we are at fault."""
        if isinstance(excinfo.value, Unmet):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[os.PathLike[str] | str, int | None, str]:
        """Where the scenario stands, with lines counted from 0, and its title."""
        return self.path, self._scenario.place.line - 1, self.name

    def _place(self, place: Place) -> str:
        return f"{self._library.shown(place.path)}:{place.line}"


class Unmet(Exception):
    """A scenario did not pass; the text says why."""


class Shelves:
    """The frameworks of each library, checked once in a run of pytest."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Library, list[Evaluator]]] = {}

    def of(self, path: str) -> Iterator[tuple[Library, Evaluator]]:
        """The frameworks of the library that a file lies in."""
        from assay.project import Trouble, find

        try:
            library = find([path])[0]
        except Trouble as trouble:
            raise pytest.Collector.CollectError(trouble.message) from None
        if library.root not in self._known:
            self._known[library.root] = library, self._evaluators(library)
        library, evaluators = self._known[library.root]
        return ((library, evaluator) for evaluator in evaluators)

    def _evaluators(self, library: Library) -> list[Evaluator]:
        from assay import pipeline
        from assay.cli import check, checking
        from assay.evaluator.rating import Evaluator

        checked = pipeline.check(library.files)
        if checked.errors:
            library.ask(library.root)
            findings = checking.asked(library, checking.plain(checked))
            errors = [found for found in findings if found["severity"] == "error"]
            raise pytest.Collector.CollectError(check.render(errors, [library]))
        return [Evaluator(framework) for framework in pipeline.models(checked).values()]


SHELVES: pytest.StashKey[Shelves] = pytest.StashKey()
