"""A version of the rules that a command is given: a folder, a model, what was built, or a revision
of git.

It does *not* compare; each side gives its frameworks by name, and makes one when it is asked for.
"""

from __future__ import annotations

import os

from assay.cli import frameworks
from assay.project import LIBRARY, Trouble, find, shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from assay.model import Framework

GIT = "git:"


class Version:
    """One side: what it is called, and the frameworks in it."""

    def __init__(self, shown: str, makers: dict[str, Callable[[], Framework]]) -> None:
        self.shown = shown
        self._makers = makers

    @property
    def names(self) -> tuple[str, ...]:
        """The names of its frameworks."""
        return tuple(self._makers)

    def take(self, name: str) -> Framework:
        """A framework by its name. Raises: `Unsound`, when its rule files have errors."""
        if name not in self._makers:
            raise self._without(name)
        return self._makers[name]()

    def _without(self, name: str) -> Trouble:
        from assay.diagnostics.suggest import near

        close = near(name, self.names)
        there = ", ".join(f"`{each}`" for each in self.names) or "none"
        return Trouble(
            f"there is no framework `{name}` in {self.shown}",
            f"did you mean `{close[0]}`?" if close else f"there are {there}",
        )


def version(given: str) -> Version:
    """What an operand means. Raises: `Trouble`, when it leads to no rules."""
    if given.startswith(GIT):
        return _of_revision(given.removeprefix(GIT))
    if os.path.isfile(given):
        return _of_model(given)
    if os.path.isdir(given):
        manifest = os.path.join(given, "manifest.json")
        return _of_built(given, manifest) if os.path.isfile(manifest) else _of_folder(given)
    if os.path.isdir(LIBRARY) and given in (standards := _of_folder(LIBRARY)).names:
        return Version(f"`{LIBRARY}`", {given: lambda: standards.take(given)})
    from assay.cli import revisions

    if revisions.is_one(given.partition(":")[0]):
        return _of_revision(given)
    raise Trouble(
        f"there is no `{given}`: no file or folder, no framework in `{LIBRARY}`, and no revision "
        "that git knows",
        "give a folder of rule files, a model.json, a folder that `assay build` wrote, or a "
        "revision such as `git:HEAD~1`",
    )


def shared(before: Version, after: Version, wanted: str = "") -> tuple[str, ...]:
    """The names of the frameworks to compare: the wanted one, or all that both sides have.

    Raises: `Trouble`, when there is none.
    """
    if wanted:
        return (wanted,)
    names = tuple(name for name in after.names if name in before.names)
    if names:
        return names
    raise Trouble(
        f"{before.shown} and {after.shown} have no framework in common: "
        f"{_listed(before.names)} and {_listed(after.names)}",
        "give two versions of one framework: its name has to be the same in both",
    )


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names) or "none"


# ------------------------------------------------------------------ from the disk
def _of_model(path: str) -> Version:
    framework = frameworks.of_document(path)
    return Version(f"`{shown(path)}`", {framework.code: lambda: framework})


def _of_folder(path: str) -> Version:
    library = find([path])[0]
    makers = frameworks.makers(library)
    if not makers:
        raise Trouble(f"no rule file in `{shown(path)}` declares a framework")
    return Version(f"`{shown(path)}`", makers)


def _of_built(folder: str, manifest: str) -> Version:
    def maker(below: str) -> Callable[[], Framework]:
        path = os.path.join(folder, *below.split("/"), "model.json")
        return lambda: frameworks.of_document(path)

    built = frameworks.built(manifest)
    return Version(f"`{shown(folder)}`", {name: maker(below) for name, below in built.items()})


# ------------------------------------------------------------------ from git
def _of_revision(written: str) -> Version:
    """`HEAD~1`: the rule files of then in the folder `standards`; `HEAD~1:PATH`: what was there."""
    from assay.cli import revisions

    revision, _, path = written.partition(":")
    if path.endswith(".json"):
        framework = frameworks.of_bytes(f"{revision}:{path}", revisions.file(revision, path))
        return Version(f"`{path}` of `{revision}`", {framework.code: lambda: framework})
    folder = path.rstrip("/") or LIBRARY
    library = revisions.library(revision, folder)
    return Version(f"`{folder}` of `{revision}`", frameworks.makers(library))
