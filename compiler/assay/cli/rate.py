"""`assay rate`: results of inspections in; ratings out, with the reasons in words.

Everything is read before anything is rated, and nothing is rated while there is a problem. It does
*not* know how a rating follows or how it is worded.
"""

from __future__ import annotations

import sys

from assay.cli import terminal
from assay.cli.arguments import Operands, Option
from assay.cli.rating import BESIDE_TABLES, FINE, LANGUAGE, Report, prepare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from assay.cli.arguments import Arguments
    from assay.reports.page import Page

USAGE = (
    "assay rate FRAMEWORK RESULTS ... [--format FORMAT] [--out FILE] [--language CODE] "
    "[--judgements FILE] [--hurdles-enforced]"
)
ABOUT = """
Rate inspections, and say why. FRAMEWORK is the name of a framework (`pdu`: its rule files in
`standards` here, or else what was built of them in `generated`), a folder of rule files, or a
model.json. RESULTS are files, or folders of files: documents (.json, .jsonl) or tables of answers
(.csv, .parquet), one or many units in one run.

Exit status: 0 when everything was rated, whatever the ratings and findings are; 1 when there is a
problem in the results or an error in the rule files, and nothing was rated; 2 when the command
could not be run.
"""
OPTIONS = (
    Option(
        "--format",
        "how to say it: text (usual), markdown, json or csv",
        "FORMAT",
        ("text", "markdown", "json", "csv"),
    ),
    Option("--out", "write to this file, whole or not at all, instead of to the terminal", "FILE"),
    LANGUAGE,
    *BESIDE_TABLES,
)
OPERANDS = Operands("framework and results", 2)


def run(arguments: Arguments) -> int:
    """Rate, print or write, and give the exit status."""
    framework, *results = arguments.operands
    report = prepare(framework, results, arguments)
    if not isinstance(report, Report):
        return report
    rendered = render(report.pages(), arguments.value("--format", "text"))
    out = arguments.value("--out")
    if not out:
        sys.stdout.write(rendered)
        return FINE
    from assay import delivery

    is_table = arguments.value("--format", "text") == "csv"
    # Without the mark, spreadsheets take a file for Windows-1252 and spoil its quotes.
    delivery.write_file(out, rendered.encode("utf-8-sig" if is_table else "utf-8"))
    number = len(report.inspections)
    terminal.mention(f"wrote the ratings of {number} unit{'' if number == 1 else 's'} to `{out}`")
    return FINE


def render(pages: Sequence[Page], form: str) -> str:
    """The reports in one of the formats."""
    if form == "json":
        from assay.reports import as_json

        return as_json.render(pages)
    if form == "csv":
        from assay.reports import as_csv

        return as_csv.render(pages)
    if form == "markdown":
        from assay.reports import as_markdown

        return "\n".join(as_markdown.render(page) for page in pages)
    from assay.reports import as_text

    return "\n\n".join(as_text.render(page) for page in pages)
