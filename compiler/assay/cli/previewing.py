"""From what was typed to a preview: where the rules come from, and the answers to begin with.

It does *not* listen; `preview.py` starts what does.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from assay.answers import kinds
from assay.answers.checking import identity
from assay.cli import answering, check, frameworks
from assay.emitters.forms.sheet import Json, Sheet
from assay.intake import json_text
from assay.model.framework import Framework
from assay.preview.application import Application
from assay.preview.rules import Rules, Unmade
from assay.preview.sessions import File
from assay.project import LIBRARY, Trouble, find, shown

FOLLOWED = (".assay", ".po")


class Rulefiles:
    """A framework by its name, its folder or its model: made anew as its files are saved."""

    def __init__(self, given: str, first: Framework) -> None:
        self._given = given
        self._first: Framework | None = first
        self._root = _root(given)

    def stamp(self) -> str:
        """The newest change of any file, and how many there are."""
        seen = [(path, os.stat(path)) for path in _files(self._root) if os.path.exists(path)]
        newest = max((about.st_mtime_ns for _, about in seen), default=0)
        size = sum(about.st_size for _, about in seen)
        return f"{newest}-{size}-{len(seen)}"

    def load(self) -> Framework:
        """The framework. Raises: `Unmade`."""
        if self._first is not None:
            first, self._first = self._first, None
            return first
        try:
            return frameworks.framework(self._given)
        except frameworks.Unsound as unsound:
            raise Unmade(check.render(unsound.errors, [unsound.library])) from None
        except Trouble as trouble:
            raise Unmade("\n".join(filter(None, (trouble.message, trouble.help)))) from None


def _root(given: str) -> str:
    """The file, or the folder of all rules, that a framework is made from."""
    if os.path.isfile(given):
        return given
    if os.path.isdir(given) and (os.sep in given or not os.path.isdir(LIBRARY)):
        return find([given])[0].root
    return LIBRARY if os.path.isdir(LIBRARY) else frameworks.GENERATED


def _files(root: str) -> Iterator[str]:
    if os.path.isfile(root):
        yield root
    for folder, _, names in os.walk(root):
        yield from (os.path.join(folder, name) for name in names if name.endswith(FOLLOWED))


def application(given: str, form: str, save: str) -> Application:
    """A preview, ready to answer. Raises: `Trouble`; `Unsound`, when the rules have errors."""
    framework = frameworks.framework(given)
    sheets = answering.of_form(framework, form, "en") if form else ()
    if not framework.forms:
        raise Trouble(f"`{framework.code}` has no forms", "declare one: `form … { view … }`")
    begun: dict[str, Json] = {}
    if save:
        _expect_folder(save)
        if os.path.exists(save):
            begun[form] = _answers(save, sheets)
    file = File(Path(save).absolute()) if save else None
    return Application(Rules(Rulefiles(given, framework), form), begun, file)


def _expect_folder(path: str) -> None:
    folder = os.path.dirname(os.path.abspath(path))
    if os.path.isdir(path):
        raise Trouble(f"`{shown(path)}` is a folder", "name a file for the answers")
    if not os.path.isdir(folder):
        raise Trouble(f"there is no folder `{shown(folder)}`", "make it, or name another file")


def _answers(path: str, sheets: tuple[Sheet, ...]) -> Json:
    """The answers that a file holds. Raises: `Trouble`, when it holds anything else."""
    text, problems = json_text.decode(Path(path).read_bytes(), path)
    value = None if problems else json_text.parse(text, path).value
    known = {field.key for sheet in sheets for field in sheet.fields}
    told = [identity(sheet) for sheet in sheets]
    if not isinstance(value, dict) or not any(_is_of(value, each) for each in told):
        raise Trouble(
            f"`{shown(path)}` is there, and holds no answers to this form on this release",
            "name another file, or move this one away",
        )
    return {key: kinds.plain(each) for key, each in value.items() if key in known}


def _is_of(value: Json, told: dict[str, str]) -> bool:
    return all(value.get(key) == wanted for key, wanted in told.items())
