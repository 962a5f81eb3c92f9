"""`assay impact`: inspections of the past, rated by two versions; what differs, and why.

It does *not* rate or compare; the evaluator and `comparison` do.
"""

from __future__ import annotations

import sys

from assay.cli import frameworks, rating, rereading, terminal, versions
from assay.cli.arguments import Operands, Option
from assay.project import Trouble

TYPE_CHECKING = False
if TYPE_CHECKING:
    from assay.cli.arguments import Arguments
    from assay.comparison.impact.impact import Impact
    from assay.model import Framework

USAGE = (
    "assay impact OLD NEW RESULTS ... [--framework NAME] [--format FORMAT] [--out FILE] "
    "[--judgements FILE] [--hurdles-enforced] [--fail-on-change]"
)
ABOUT = """
Rate inspections by two versions of the rules, and say which ratings differ and why. OLD and NEW are
as for `assay diff`, and RESULTS as for `assay rate`; they have to be right by OLD. Those that NEW
cannot read, because it has no longer what they answer, are listed with what stands in the way.

Exit status: 0 when it was said; 1 when there is a problem in the results or an error in rule files,
or with --fail-on-change when a rating differs or can no longer be given; 2 when the command could
not be run.
"""
OPTIONS = (
    Option("--framework", "rate by this framework, where both versions have several", "NAME"),
    Option(
        "--format",
        "how to say it: text (usual), markdown, json or csv",
        "FORMAT",
        ("text", "markdown", "json", "csv"),
    ),
    Option("--out", "write to this file, whole or not at all, instead of to the terminal", "FILE"),
    *rating.BESIDE_TABLES,
    Option("--fail-on-change", "end with status 1 when a rating differs or can no longer be given"),
)
OPERANDS = Operands("two versions of the rules and results", 3)
FINE, CHANGED = 0, 1


def run(arguments: Arguments) -> int:
    """Rate twice, print or write, and give the exit status."""
    old, new, *results = arguments.operands
    try:
        pair = _frameworks(old, new, arguments.value("--framework"))
    except frameworks.Unsound as unsound:
        rating.show(unsound)
        return rating.PROBLEMS
    found = _impact(pair, results, arguments)
    if isinstance(found, int):
        return found
    form, out = arguments.value("--format", "text"), arguments.value("--out")
    rendered = _render(found, form, to_file=bool(out))
    if out:
        from assay import delivery

        # Without the mark, spreadsheets take a file for Windows-1252 and spoil its quotes.
        delivery.write_file(out, rendered.encode("utf-8-sig" if form == "csv" else "utf-8"))
        terminal.mention(f"wrote the impact on {len(found.units)} units to `{out}`")
    else:
        sys.stdout.write(rendered)
    return CHANGED if arguments.has("--fail-on-change") and found.differs else FINE


def _frameworks(old: str, new: str, wanted: str) -> tuple[Framework, Framework]:
    """The framework to rate by, in both versions. Raises: `Trouble`, `Unsound`."""
    before, after = versions.version(old), versions.version(new)
    names = versions.shared(before, after, wanted)
    if len(names) > 1:
        listed = ", ".join(f"`{name}`" for name in names)
        raise Trouble(
            f"both versions have several frameworks: {listed}",
            f"say which one the results are of, as in `--framework {names[0]}`",
        )
    return before.take(names[0]), after.take(names[0])


def _impact(
    pair: tuple[Framework, Framework], results: list[str], arguments: Arguments
) -> Impact | int:
    beside, enforced = arguments.value("--judgements"), arguments.has("--hurdles-enforced")
    earlier = rating.read_in(pair[0], results, beside=beside, hurdles_enforced=enforced)
    if not isinstance(earlier, rating.Report):
        return earlier
    reread = rereading.again(pair, results, beside=beside, hurdles_enforced=enforced)
    later = rating.Report(pair[1], tuple(reread.inspections.values()))

    from assay.comparison.comparing import compare
    from assay.comparison.impact.impact import impact
    from assay.intake.problem import in_words

    problems = {unit: tuple(map(in_words, problems)) for unit, problems in reread.problems.items()}
    pages = {page.unit: page for page in later.pages()}
    return impact(compare(*pair), pair, earlier.pages(), pages, problems)


def _render(found: Impact, form: str, *, to_file: bool) -> str:
    if form == "json":
        from assay.comparison.impact import as_json

        return as_json.render(found)
    if form == "csv":
        from assay.comparison.impact import as_csv

        return as_csv.render(found)
    if form == "markdown":
        from assay.comparison.impact import as_markdown

        return as_markdown.render(found)
    from assay.comparison.impact import as_text

    width = 100 if to_file else terminal.width()
    return as_text.render(found, width=width, colour=not to_file and terminal.has_colour())
