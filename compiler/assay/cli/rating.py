"""From what was typed to reports: the framework, the results, and what stands in the way of either.

Shared by the commands that rate. It does *not* render anything.
"""

from __future__ import annotations

import sys

from assay.cli import frameworks, inspections, terminal
from assay.cli.arguments import Misuse, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from assay.cli.arguments import Arguments
    from assay.evaluator.inspection import Inspection
    from assay.model import Framework
    from assay.reports.page import Page

FINE, PROBLEMS = 0, 1
BESIDE_TABLES = (
    Option("--judgements", "with a table: the file of what stands beside the answers", "FILE"),
    Option("--hurdles-enforced", "with tables: the answers have been through the hurdles already"),
)
MANY_UNITS = 50
"""From so many units on, a terminal is told how far the run is."""

LANGUAGE = Option("--language", "say it in this language, one of the framework's, as `cy`", "CODE")


class Report:
    """Inspections that can be rated.

    Args: `language` is that of the words, when it is another than the framework's.
    """

    def __init__(
        self, framework: Framework, inspections: tuple[Inspection, ...], language: str = ""
    ) -> None:
        self.framework = framework
        self.inspections = inspections
        self._language = language

    def pages(self) -> list[Page]:
        """The report of each, in order."""
        import gc

        progress = terminal.Progress()
        gc.disable()  # next to nothing becomes garbage, and looking for it grows with the units
        try:
            return list(self._pages(progress))
        finally:
            gc.enable()
            progress.done()

    def _pages(self, progress: terminal.Progress) -> Iterator[Page]:
        from assay.evaluator.rating import Evaluator
        from assay.reports.page import Reporter

        evaluator = Evaluator(self.framework)
        reporter = Reporter(self._told())
        number = len(self.inspections)
        for done, inspection in enumerate(self.inspections):
            if number >= MANY_UNITS and done % MANY_UNITS == 0:
                progress.say(f"rating: {done} of {number} units so far")
            yield reporter.report(evaluator.see(inspection))

    def _told(self) -> Framework:
        """The framework in the language of the words."""
        if self._language in ("", self.framework.language):
            return self.framework
        from assay.model.texts import in_language

        return in_language(self.framework, self._language)


def prepare(framework: str, results: Sequence[str], arguments: Arguments) -> Report | int:
    """What can be rated; or the exit status, after what stands in the way has been said."""
    try:
        found = frameworks.framework(framework)
    except frameworks.Unsound as unsound:
        show(unsound)
        return PROBLEMS
    return read_in(
        found,
        results,
        beside=arguments.value("--judgements"),
        hurdles_enforced=arguments.has("--hurdles-enforced"),
        language=_language(found, arguments.value("--language")),
    )


def _language(framework: Framework, typed: str) -> str:
    """The language that was asked for, if the framework is published in it."""
    if typed and typed not in framework.languages:
        spoken = " and ".join(f"`{each}`" for each in framework.languages)
        raise Misuse(f"`{framework.code}` is not published in `{typed}`", f"it is in {spoken}")
    return typed


def read_in(
    found: Framework,
    results: Sequence[str],
    *,
    beside: str,
    hurdles_enforced: bool,
    language: str = "",
) -> Report | int:
    """What can be rated by a framework; or the exit status, after the problems have been said."""
    progress = terminal.Progress()
    try:
        given = inspections.inspections(
            found,
            results,
            beside=beside,
            hurdles_enforced=hurdles_enforced,
            progress=progress.read,
        )
    finally:
        progress.done()
    if not given.problems:
        return Report(found, given.inspections, language)
    from assay.intake.problem import in_words

    for problem in given.problems:
        sys.stderr.write(f"{in_words(problem)}\n")
    number = len(given.problems)
    sys.stderr.write(
        f"{number} problem{'' if number == 1 else 's'} in the results: nothing was rated\n"
    )
    return PROBLEMS


def show(unsound: frameworks.Unsound) -> None:
    """Say which errors of the rule files stand in the way."""
    from assay.cli import check

    sys.stderr.write(check.render(unsound.errors, [unsound.library]))
    sys.stderr.write("nothing was rated\n")
