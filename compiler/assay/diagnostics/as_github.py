"""Findings as workflow commands, which GitHub shows beside the changed lines of a pull request.

It does *not* print excerpts: GitHub shows the line itself.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from assay.diagnostics.finding import Finding


def render(findings: Sequence[Finding]) -> str:
    """One `::error …` or `::warning …` line for each finding."""
    return "".join(_command(found) for found in findings)


def _command(found: Finding) -> str:
    start, end = found["range"]["start"], found["range"]["end"]
    properties = {
        "file": found["path"],
        "line": str(start["line"]),
        "col": str(start["column"]),
        "endLine": str(end["line"]),
        "endColumn": str(end["column"]),
        "title": f"{found['code']} {found['name']}",
    }
    listed = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    words = [found["message"]]
    words += [
        f"{note['path']}:{note['range']['start']['line']}: {note['message']}"
        for note in found["notes"]
    ]
    if found["help"]:
        words.append(f"help: {found['help']}")
    return f"::{found['severity']} {listed}::{_data(chr(10).join(words))}\n"


def _data(text: str) -> str:
    """Text after the second `::`, where a line end would end the command."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """Text of a property, which a colon or a comma would end as well."""
    return _data(text).replace(":", "%3A").replace(",", "%2C")
