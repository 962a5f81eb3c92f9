"""`assay test`: run the scenarios of rule files, prove their claims, and say what is left untried.

Rule files are checked first, and nothing is run while there is an error. It does *not* know what a
scenario or a claim means; `assay.scenarios` and `assay.verifier` do.
"""

from __future__ import annotations

import sys

from assay.cli import check, checking, terminal
from assay.cli.arguments import Misuse, Operands, Option
from assay.project import cannot, find

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from assay.cli.arguments import Arguments
    from assay.cli.trials import Suite, Trial
    from assay.model import Framework, Place
    from assay.project import Library
    from assay.scenarios.searching import Suggestion

USAGE = (
    "assay test [PATH ...] [-k WORDS] [--claims] [--coverage] [--min-coverage N] [--mutate] "
    "[--junit FILE]"
)
ABOUT = """
Run the scenarios of rule files, and prove what they claim of every inspection. A PATH is a file or
a folder; without one, the folder `standards` here is read.

Exit status: 0 when every scenario passes and every claim is proved; 1 when one is not, when rule
files have errors, when less is tried than --min-coverage asks for, or when --mutate finds a change
that no scenario notices; 2 when the command could not be run.
"""
OPTIONS = (
    Option("-k", "only scenarios and claims with all these words in their titles", "WORDS"),
    Option("--claims", "say what each proof stands on, and what better answers do to each rating"),
    Option("--coverage", "say what no scenario tries"),
    Option("--min-coverage", "the same, and fail when less than N percent is tried", "N"),
    Option("--mutate", "change the rules one at a time, and say what no scenario notices"),
    Option("--junit", "also write the results as JUnit XML", "FILE"),
)
OPERANDS = Operands("path")


def run(arguments: Arguments) -> int:
    """Run scenarios, print, and give the exit status."""
    least = _least(arguments)
    words = arguments.value("-k").lower().split()
    progress = terminal.Progress()
    try:
        libraries = find(arguments.operands, progress.read)
        tables = [_frameworks(library, progress) for library in libraries]
    finally:
        progress.done()
    if any(table is None for table in tables):
        sys.stdout.write("no scenario was run\n")
        return 1
    suites = []
    for library, table in zip(libraries, tables, strict=True):
        for framework in table or ():
            if _is_asked(library, framework):
                suites.append(
                    (library, _run(library, framework, words, proofs=arguments.has("--claims")))
                )
    failing = _summary([suite for _, suite in suites], words)
    if not words:
        _better_answers(suites, proofs=arguments.has("--claims"))
    if arguments.has("--coverage") or least is not None:
        failing |= _coverage(suites, least)
    if arguments.has("--mutate"):
        failing |= _mutate(suites, progress)
    if arguments.has("--junit"):
        _write(arguments.value("--junit"), [suite for _, suite in suites])
    return int(failing)


def _least(arguments: Arguments) -> int | None:
    if not arguments.has("--min-coverage"):
        return None
    written = arguments.value("--min-coverage")
    if not written.isdecimal() or int(written) > 100:
        raise Misuse(
            f"`--min-coverage` cannot be `{written}`", "it is a whole number from 0 to 100"
        )
    return int(written)


def _frameworks(library: Library, progress: terminal.Progress) -> list[Framework] | None:
    """The frameworks of a library; None when its files have errors, which are then printed."""
    from assay import pipeline

    progress.checking(len(library.files))
    checked = pipeline.check(library.files)
    if not checked.errors:
        return list(pipeline.models(checked).values())
    progress.done()
    library.ask(library.root)  # an error anywhere is why nothing is run
    findings = checking.asked(library, checking.plain(checked))
    errors = [found for found in findings if found["severity"] == "error"]
    sys.stdout.write(check.render(errors, [library]))
    return None


def _is_asked(library: Library, framework: Framework) -> bool:
    return any(library.asks_about(name) for name in framework.files)


# ------------------------------------------------------------------ running
def _run(library: Library, framework: Framework, words: Sequence[str], *, proofs: bool) -> Suite:
    """Try what is asked for of one framework, with a line for each as it is done."""
    from assay.cli.trials import Suite, Trier

    trier = Trier(framework, lambda place: _place(library, place))
    trials = []
    for item in trier.items():
        title = item.title.lower()
        if not library.asks_about(item.place.path) or any(word not in title for word in words):
            continue
        trial = trier.attempt(item)
        trials.append(trial)
        sys.stdout.write(f"{_verdict(trial)}  {_place(library, item.place)}: {trial.title}\n")
        told = (*trial.told, *trial.proof) if proofs else trial.told
        sys.stdout.writelines(f"  {line}\n" for line in told)
    return Suite(framework, trier.evaluator, tuple(trials))


def _verdict(trial: Trial) -> str:
    shown = f"{trial.verdict:<6}"
    colour = "32" if trial.is_well else "31"
    return f"\x1b[{colour}m{shown}\x1b[0m" if terminal.has_colour() else shown


def _place(library: Library, place: Place) -> str:
    return f"{library.shown(place.path)}:{place.line}"


SAID = {
    "scenario": {"passed": "passed", "failed": "failed", "error": "could not be run"},
    "claim": {"proved": "proved", "broken": "broken", "not proved": "not proved"},
}
"""What is counted of each kind, and how it is said; the first is always said."""


def _summary(suites: Sequence[Suite], words: Sequence[str]) -> bool:
    """Print how many passed, and give whether some did not."""
    trials = [trial for suite in suites for trial in suite.trials]
    if not trials:
        said = f" with `{' '.join(words)}` in their titles" if words else ""
        sys.stdout.write(f"there are no scenarios or claims{said}\n")
        return False
    sys.stdout.write("\n")
    for kind, verdicts in SAID.items():
        came: list[str] = [trial.verdict for trial in trials if trial.item.kind == kind]
        if came:
            well = next(iter(verdicts))
            parts = [
                f"{came.count(verdict)} {said}"
                for verdict, said in verdicts.items()
                if verdict == well or verdict in came
            ]
            sys.stdout.write(f"{_many(len(came), kind)}: {', '.join(parts)}\n")
    return not all(trial.is_well for trial in trials)


def _better_answers(suites: Sequence[tuple[Library, Suite]], *, proofs: bool) -> None:
    """Print which rated items better answers can lower, where no claim has said so already.

    With proofs, of each item why they cannot. It is for the rules to say whether they may.
    """
    from assay.cli.trials import lowered

    for library, suite in suites:
        for judged in lowered(suite):
            item = suite.framework.index.item(judged.item)
            place = judged.place or item.place
            if not library.asks_about(place.path):
                continue
            if judged.verdict == "proved":
                said = f"better answers never lower `{item.code}`: {judged.because}"
            else:
                said = f"with better answers, {judged.because}"
            if proofs or judged.verdict != "proved":
                sys.stdout.write(f"{_place(library, place)}: {said}\n")


# ------------------------------------------------------------------ what is not tried
def _coverage(suites: Sequence[tuple[Library, Suite]], least: int | None) -> bool:
    """Print what no scenario tries, and give whether that is too much."""
    from assay.scenarios.coverage import coverage

    failing = False
    for library, suite in suites:
        found = coverage(suite.framework, suite.outcomes)
        if not found.points:
            continue
        for point in found.points:
            if not point.tried:
                sys.stdout.write(f"{_place(library, point.place)}: {point.words}\n")
        sys.stdout.write(
            f"{suite.framework.code}: {found.tried} of {_many(len(found.points), 'point')} "
            f"of the rules tried ({found.percent}%)\n"
        )
        if least is not None and found.percent < least:
            sys.stdout.write(
                f"{suite.framework.code}: less than the {least}% that were asked for\n"
            )
            failing = True
    return failing


def _mutate(suites: Sequence[tuple[Library, Suite]], progress: terminal.Progress) -> bool:
    """Print each change that no scenario notices, and give whether there is one."""
    from assay.scenarios.mutation import mutate
    from assay.scenarios.searching import Suggestions

    failing = False
    for library, suite in suites:
        framework = suite.framework
        if any(outcome.verdict != "passed" for outcome in suite.outcomes):
            sys.stdout.write(f"{framework.code}: no change is tried while a scenario fails\n")
            failing = True
            continue
        progress.say(f"changing the rules of {framework.code}")
        found = mutate(framework, [outcome.scenario for outcome in suite.outcomes])
        progress.done()
        if not found.tried:
            continue
        suggestions = Suggestions(framework)
        for change in found.missed:
            sys.stdout.write(
                f"{_place(library, change.place)}: if {change.words}, no scenario would notice\n"
            )
            suggestion = suggestions.suggest(change)
            sys.stdout.writelines(f"    {line}\n" for line in _suggested(suggestion))
        failing |= bool(found.missed)
        sys.stdout.write(
            f"{framework.code}: {found.noticed} of {_many(found.tried, 'change')} noticed\n"
        )
    return failing


def _suggested(suggestion: Suggestion) -> Iterator[str]:
    if not suggestion.text:
        yield "and none is found that would"
    elif suggestion.again:
        yield "one that is suggested above would"
    else:
        yield "this one would:"
        yield from suggestion.text.splitlines()


def _write(path: str, suites: Sequence[Suite]) -> None:
    from assay.cli import junit

    try:
        with open(path, "wb") as file:
            file.write(junit.render(suites))
    except OSError as trouble:
        raise cannot("write", path, trouble) from trouble


def _many(number: int, thing: str) -> str:
    return f"{number} {thing}{'' if number == 1 else 's'}"
