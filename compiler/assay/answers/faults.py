"""A mistake at its place in a file, and how faults are told: as text, as JSON, to GitHub.

What is no JSON is a fault too, under a rule of its own. Does *not* find any.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from assay.answers.checking import Mistake
from assay.emitters.forms.sheet import Origin
from assay.intake.problem import Problem, listed, printable
from assay.record import Record

NOT_JSON = "json"
"""The rule that a text which is not JSON breaks, or one in which a name stands twice."""


class Fault(Record):
    """One mistake in one file; `line` and `column` count from 1, and are 0 where there is none."""

    path: str
    mistake: Mistake
    pointer: str = ""
    line: int = 0
    column: int = 0


def of_json(problem: Problem) -> Fault:
    """What is wrong with a text as JSON."""
    mistake = Mistake(
        rule=NOT_JSON,
        kind=NOT_JSON,
        key="",
        about="other",
        message=f"expected {problem.expected}",
        found=problem.found,
        help=problem.help,
        near=problem.near,
    )
    return Fault(problem.path, mistake, problem.pointer, problem.line, problem.column)


# ------------------------------------------------------------------ as text
def as_text(faults: Iterable[Fault]) -> str:
    """Each on a line, with what to do and where the rule is from on lines below it."""
    return "".join(f"{line}\n" for fault in faults for line in _lines(fault))


def _lines(fault: Fault) -> list[str]:
    mistake = fault.mistake
    lines = [f"{place(fault)}: {said(mistake)}"]
    if mistake.near:
        lines.append(f"  did you mean {listed(mistake.near)}?")
    if mistake.help:
        lines.append(f"  {mistake.help}")
    if mistake.rule != NOT_JSON:
        lines.append(f"  [{', '.join([mistake.rule, *_from(mistake.origin)])}]")
    return lines


def said(mistake: Mistake) -> str:
    """What was found, and what the rule says."""
    words = f"{mistake.found}; {mistake.message}" if mistake.found else mistake.message
    return printable(words)


def place(fault: Fault) -> str:
    """`north.json:12:9 /A1_reason`."""
    where = f"{fault.path}:{fault.line}:{fault.column}" if fault.line else fault.path
    return f"{where} {printable(fault.pointer)}" if fault.pointer else where


def _from(origin: Origin) -> list[str]:
    told = [f"{document} {section}" for document, section in origin.sections]
    return [*told, f"{origin.path}:{origin.line}"] if origin.path else told


# ------------------------------------------------------------------ as JSON
def as_json(faults: Iterable[Fault]) -> str:
    """One array; only ASCII is written, so that nothing on the way can spoil a letter."""
    return json.dumps([document(fault) for fault in faults], indent=2) + "\n"


def document(fault: Fault) -> dict[str, Any]:
    """A fault as a value of JSON."""
    mistake, origin = fault.mistake, fault.mistake.origin
    return {
        "path": fault.path,
        "line": fault.line,
        "column": fault.column,
        "pointer": fault.pointer,
        "rule": mistake.rule,
        "kind": mistake.kind,
        "message": mistake.message,
        "found": mistake.found,
        "help": mistake.help,
        "near": list(mistake.near),
        "source": [{"document": name, "section": section} for name, section in origin.sections],
        "place": {"path": origin.path, "line": origin.line} if origin.path else None,
    }


# ------------------------------------------------------------------ to GitHub
def as_github(faults: Iterable[Fault]) -> str:
    """One `::error …` line for each."""
    return "".join(_command(fault) for fault in faults)


def _command(fault: Fault) -> str:
    mistake = fault.mistake
    properties = {"file": fault.path, "line": str(fault.line), "col": str(fault.column)}
    if not fault.line:
        del properties["line"], properties["col"]
    properties["title"] = mistake.rule
    told = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    words = [f"{fault.pointer} {said(mistake)}".strip()]
    if mistake.near:
        words.append(f"did you mean {listed(mistake.near)}?")
    if mistake.help:
        words.append(mistake.help)
    return f"::error {told}::{_data(chr(10).join(words))}\n"


def _data(text: str) -> str:
    """Text after the second `::`, where a line end would end the command."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """Text of a property, which a colon or a comma would end as well."""
    return _data(text).replace(":", "%3A").replace(",", "%2C")
