"""From what was typed to answers and the form that they are to.

Shared by what `assay answers` does and by `assay.check_answers`. It does *not* check anything
itself; `assay.answers` does.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from assay.answers import documents, faults
from assay.cli import frameworks
from assay.diagnostics.suggest import near
from assay.emitters.forms import sheets
from assay.project import Trouble, cannot, read, shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from assay.answers.faults import Fault
    from assay.emitters.forms.sheet import Sheet
    from assay.model import Framework

FINE, BROKEN = 0, 1
INCOMING = "-"
ENDINGS = (".json", ".jsonl", ".ndjson")


def check(named: str, paths: Sequence[str], language: str, how: str) -> int:
    """Check, say what was found, and give the exit status."""
    form = documents.Form(of_form(*framework_and_form(named), language))
    number, found = documents.check(form, files(paths))
    sys.stdout.write(rendered(found, how))
    if how in ("", "text"):
        sys.stdout.write(summary(number, found))
    return BROKEN if found else FINE


def rendered(found: Sequence[Fault], how: str) -> str:
    """Faults in one of the formats."""
    if how == "json":
        return faults.as_json(found)
    return faults.as_github(found) if how == "github" else faults.as_text(found)


def summary(number: int, found: Sequence[Fault]) -> str:
    """The last line: how many were checked, and how many problems there are."""
    checked = f"{number} answered form{'' if number == 1 else 's'}"
    if not found:
        return f"{checked}: no rule is broken\n"
    problems = len(found)
    return f"{checked}: {problems} problem{'' if problems == 1 else 's'}\n"


# ------------------------------------------------------------------ the form
def framework_and_form(named: str) -> tuple[Framework, str]:
    """What `pdu/case_assessment` names. Raises: `Trouble`, when it is no form of a framework."""
    framework, slash, form = named.replace(os.sep, "/").rpartition("/")
    if not slash or not framework or not form:
        raise Trouble(
            f"`{named}` is no form", "write its framework and its name: `pdu/case_assessment`"
        )
    return frameworks.framework(framework), form


def of_form(framework: Framework, code: str, language: str) -> tuple[Sheet, ...]:
    """The sheets of a form, one a set. Raises: `Trouble`, when there are none."""
    codes = [form.code for form in framework.forms]
    if code not in codes:
        close = near(code, codes)
        there = ", ".join(f"`{each}`" for each in codes) or "none"
        help = f"did you mean `{framework.code}/{close[0]}`?" if close else f"there are {there}"
        raise Trouble(f"`{framework.code}` has no form `{code}`", help)
    of_it = [sheet for sheet in sheets(framework) if sheet.form == code]
    found = tuple(sheet for sheet in of_it if sheet.language == language)
    if not found:
        there = ", ".join(f"`{each}`" for each in dict.fromkeys(each.language for each in of_it))
        raise Trouble(
            f"`{framework.code}/{code}` is not there in `{language}`", f"there is {there}"
        )
    return found


# ------------------------------------------------------------------ the answers
def files(paths: Sequence[str]) -> Iterator[tuple[str, bytes]]:
    """Each file with what is in it; a folder gives its files of answers, by name."""
    for path in paths:
        if path == INCOMING:
            yield "-", sys.stdin.buffer.read()
        elif os.path.isdir(path):
            yield from _inside(path)
        elif os.path.exists(path):
            yield shown(path), read(path)
        else:
            raise _not_there(path)


def _inside(folder: str) -> Iterator[tuple[str, bytes]]:
    try:
        names = sorted(os.listdir(folder))
    except OSError as trouble:
        raise cannot("read", folder, trouble) from trouble
    found = [name for name in names if name.lower().endswith(ENDINGS) and name[0] != "."]
    if not found:
        raise Trouble(
            f"there are no answers in `{shown(folder)}`",
            f"the names of answers end in {', '.join(ENDINGS[:-1])} or {ENDINGS[-1]}",
        )
    for name in found:
        path = os.path.join(folder, name)
        yield shown(path), read(path)


def _not_there(path: str) -> Trouble:
    above, last = os.path.split(os.path.abspath(path))
    if not os.path.isdir(above):
        return Trouble(f"there is no `{path}`", f"there is no folder `{shown(above)}` either")
    close = near(last, os.listdir(above))
    help = f"did you mean `{shown(os.path.join(above, close[0]))}`?" if close else ""
    return Trouble(f"there is no `{path}`", help)
