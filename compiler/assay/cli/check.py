"""`assay check`: what is wrong in rule files, where, and how to mend it.

When nothing has changed since the last run it recalls what was found then. It does *not* write
anything.
"""

from __future__ import annotations

import sys

from assay.cli import checking, terminal
from assay.cli.arguments import Operands, Option
from assay.project import find

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from assay.cli.arguments import Arguments
    from assay.diagnostics.finding import Finding
    from assay.project import Library

USAGE = "assay check [PATH ...] [--format FORMAT] [--strict]"
ABOUT = """
Say what is wrong in rule files, where, and how to mend it. A PATH is a file or a folder; without
one, the folder `standards` here is read.

Exit status: 0 when there is no error; 1 when there is one; 2 when the command could not be run.
"""
OPTIONS = (
    Option(
        "--format",
        "how to say it: text (usual), json, sarif or github",
        "FORMAT",
        ("text", "json", "sarif", "github"),
    ),
    Option("--strict", "exit with 1 for warnings too"),
)
OPERANDS = Operands("path")


def run(arguments: Arguments) -> int:
    """Check, print, and give the exit status."""
    progress = terminal.Progress()
    try:
        libraries = find(arguments.operands, progress.read)
        progress.checking(sum(len(library.files) for library in libraries))
        findings = [
            found
            for library in libraries
            for found in checking.asked(library, checking.check(library))
        ]
    finally:
        progress.done()
    _mention_links(libraries)
    sys.stdout.write(render(findings, libraries, arguments.value("--format", "text")))
    return status(findings, strict=arguments.has("--strict"))


def status(findings: Sequence[Finding], *, strict: bool = False) -> int:
    """1 when something stands against these files, else 0."""
    return int(any(strict or found["severity"] == "error" for found in findings))


def render(findings: Sequence[Finding], libraries: Sequence[Library], form: str = "text") -> str:
    """The findings in one of the formats."""
    if form == "json":
        from assay.diagnostics import as_json

        return as_json.render(findings)
    if form == "sarif":
        return _sarif(findings)
    if form == "github":
        from assay.diagnostics import as_github

        return as_github.render(findings)
    if not findings:
        files = sum(library.asks_about(name) for library in libraries for name, _ in library.files)
        return f"no findings in {files} file{'' if files == 1 else 's'}\n"
    from assay.diagnostics import as_text

    return as_text.render(
        findings,
        checking.texts(libraries),
        colour=terminal.has_colour(),
        width=terminal.width(),
    )


def _sarif(findings: Sequence[Finding]) -> str:
    import assay
    from assay import catalog
    from assay.diagnostics import as_sarif

    found = {finding["code"] for finding in findings}
    kinds = [kind for kind in catalog.every() if kind.code in found]
    return as_sarif.render(findings, kinds, version=assay.__version__, pages=catalog.pages())


def _mention_links(libraries: Sequence[Library]) -> None:
    for library in libraries:
        for name in library.left_out:
            terminal.mention(f"`{library.shown(name)}` is a link, and links are not followed")
