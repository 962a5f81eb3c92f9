"""From what was typed to answers and the form that they are to.

Shared by what `assay answers` does and by `assay.check_answers`. It does *not* check anything
itself; `assay.answers` does.
"""

from __future__ import annotations

import os
import re
import sys
from typing import TYPE_CHECKING

from assay.answers import documents, faults
from assay.cli import frameworks
from assay.delivery import MANIFEST
from assay.diagnostics.suggest import near
from assay.emitters.forms import sheets_of, spoken
from assay.project import LIBRARY, MODEL, RELEASES, Trouble, cannot, find, read, shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from assay.answers.faults import Fault
    from assay.emitters.forms.sheet import Sheet
    from assay.model import Framework

FINE, BROKEN = 0, 1
INCOMING = "-"
ENDINGS = (".json", ".jsonl", ".ndjson")


def check(named: str, paths: Sequence[str], language: str, how: str, old: str = "") -> int:
    """Check, say what was found, and give the exit status."""
    framework, code = framework_and_form(named)
    form = documents.Form(of_form(framework, code, language))
    form.since(Earlier(named, framework, code, language, old).sheets)
    number, found = documents.check(form, files(paths))
    sys.stdout.write(rendered(found, how))
    if how == "text":
        sys.stdout.write(summary(number, found))
    return BROKEN if found else FINE


class Earlier:
    """The sheets of a form on other releases: those that `--from` names, or else those kept."""

    def __init__(
        self, named: str, framework: Framework, code: str, language: str, old: str
    ) -> None:
        self._shelf = named.replace(os.sep, "/").rpartition("/")[0]
        self._framework = framework
        self._code = code
        self._language = language
        self._known: dict[str, tuple[Sheet, ...]] = {}
        if old:
            found = self._named(old)
            self._known[found.version] = of_form(found, code, language)

    def sheets(self, release: str) -> tuple[Sheet, ...]:
        """The sheets of a release; none, where it is not at hand."""
        if release not in self._known:
            path = self._kept(release)
            found = frameworks.of_document(path) if path else None
            asks = found is not None and any(each.code == self._code for each in found.forms)
            self._known[release] = (
                of_form(found, self._code, self._language) if found is not None and asks else ()
            )
        return self._known[release]

    def _named(self, old: str) -> Framework:
        """What `--from` names. Raises: `Trouble`, when it is the release of today."""
        from assay.cli import versions

        before = versions.version(old)
        found = before.take(self._framework.code)
        if found.version == self._framework.version:
            raise Trouble(
                f"{before.shown} is release `{found.version}` of `{found.code}`, as the rules of "
                "today are",
                "give the rules on which the answers were given: `--from git:v8.4`, or a "
                "model.json; what `assay release` kept is found without `--from`",
            )
        return found

    def _kept(self, release: str) -> str:
        """The file that `assay release` wrote of a release; nothing, where there is none."""
        # What answers say is nobody's path: only what a version can be called is looked for.
        if not re.fullmatch(r"[\w.+ -]+", release) or os.path.isfile(self._shelf):
            return ""
        here = "/" in self._shelf or not os.path.isdir(LIBRARY)
        library = find([self._shelf] if here and os.path.isdir(self._shelf) else ())[0]
        folder = self._framework.files[0].rpartition("/")[0]
        path = library.path_of(f"{folder}/{RELEASES}/{release}{MODEL}")
        return path if os.path.isfile(path) else ""


def write_examples(named: str, out: str) -> None:
    """Write the examples of every rule of a form as whole answers, each in a file of its own."""
    from assay import delivery
    from assay.answers import examples
    from assay.cli.moving_answers import with_manifest

    made: dict[str, bytes] = {}
    for sheet in of_form(*framework_and_form(named), ""):
        made |= examples.as_files(sheet)
    delivery.write_tree(out, with_manifest(made))
    sys.stdout.write(f"wrote {len(made)} answered forms to {out}\n")


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
    """The sheets of a form, one a set; in any language, if none is said.

    Raises: `Trouble`, when there are none.
    """
    codes = [form.code for form in framework.forms]
    if code not in codes:
        close = near(code, codes)
        there = ", ".join(f"`{each}`" for each in codes) or "none"
        help = f"did you mean `{framework.code}/{close[0]}`?" if close else f"there are {there}"
        raise Trouble(f"`{framework.code}` has no form `{code}`", help)
    languages = spoken(framework)
    if language and language not in languages:
        told = ", ".join(f"`{each}`" for each in languages)
        raise Trouble(f"`{framework.code}/{code}` is not there in `{language}`", f"there is {told}")
    return sheets_of(framework, code, language or languages[0])


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
    found = [name for name in found if name != MANIFEST]
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
