"""Scenarios and claims as tests of pytest: every `.assay` file that has some is a file of tests.

Loaded by pytest wherever assay is installed, so it loads nothing itself until there is something
to collect. `-p no:assay` switches it off. It does *not* report what no scenario tries; `assay test`
does.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from assay.cli.trials import Trier
    from assay.model import Claim, Place, Scenario
    from assay.project import Library

RULES = ".assay"
TESTS = re.compile(rb'^\s*(scenario|always|never)\s+"', re.MULTILINE)
"""How a scenario or a claim starts."""


def pytest_collect_file(file_path: Any, parent: pytest.Collector) -> RuleFile | None:
    """A rule file with scenarios or claims; nothing for any other file."""
    if file_path.suffix != RULES or not TESTS.search(file_path.read_bytes()):
        return None
    made: RuleFile = RuleFile.from_parent(parent, path=file_path)
    return made


class RuleFile(pytest.File):
    """A file of rules, and the scenarios and claims in it."""

    def collect(self) -> Iterator[RuleItem]:
        """One test for each scenario and then for each claim, in the order of the file."""
        from assay.cli.trials import title

        shelf = self.config.stash.setdefault(SHELVES, Shelves())
        for library, trier in shelf.of(str(self.path)):
            for tried in trier.items():
                if library.path_of(tried.place.path) == str(self.path):
                    item: RuleItem = RuleItem.from_parent(
                        self, name=title(tried), trier=trier, tried=tried
                    )
                    yield item


class RuleItem(pytest.Item):
    """One scenario or claim."""

    def __init__(self, *, trier: Trier, tried: Scenario | Claim, **others: Any) -> None:
        super().__init__(**others)
        self._trier = trier
        self._tried = tried

    def runtest(self) -> None:
        """Try it. Raises: `Unmet`."""
        trial = self._trier.attempt(self._tried)
        if not trial.is_well:
            raise Unmet("\n".join(trial.told))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """What was expected, what came and why; a trace only where we are at fault."""
        if isinstance(excinfo.value, Unmet):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[os.PathLike[str] | str, int | None, str]:
        """Where it stands, with lines counted from 0, and its title."""
        return self.path, self._tried.place.line - 1, self.name


class Unmet(Exception):
    """A scenario did not pass, or a claim is not proved; the text says why."""


class Shelves:
    """The frameworks of each library, checked once in a run of pytest."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Library, list[Trier]]] = {}

    def of(self, path: str) -> Iterator[tuple[Library, Trier]]:
        """The frameworks of the library that a file lies in."""
        from assay.project import Trouble, find

        try:
            library = find([path])[0]
        except Trouble as trouble:
            raise pytest.Collector.CollectError(trouble.message) from None
        if library.root not in self._known:
            self._known[library.root] = library, self._triers(library)
        library, triers = self._known[library.root]
        return ((library, trier) for trier in triers)

    def _triers(self, library: Library) -> list[Trier]:
        from assay import pipeline
        from assay.cli import check, checking
        from assay.cli.trials import Trier

        checked = pipeline.check(library.files)
        if checked.errors:
            library.ask(library.root)
            findings = checking.asked(library, checking.plain(checked))
            errors = [found for found in findings if found["severity"] == "error"]
            raise pytest.Collector.CollectError(check.render(errors, [library]))

        def at(place: Place) -> str:
            return f"{library.shown(place.path)}:{place.line}"

        return [Trier(framework, at) for framework in pipeline.models(checked).values()]


SHELVES: pytest.StashKey[Shelves] = pytest.StashKey()
