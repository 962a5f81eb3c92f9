"""The framework that a command is about: by its name, by its folder of rules, or from a model.json.

Rule files are checked and lowered once; after that the rule objects are recalled, until a byte of a
rule file or of the compiler changes. It does *not* rate.
"""

from __future__ import annotations

import gc
import os

from assay.cli import cache, checking
from assay.project import LIBRARY, Library, Trouble, find, read, shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from assay.diagnostics.finding import Finding
    from assay.model import Framework
    from assay.pipeline import Checked

GENERATED = "generated"


class Unsound(Exception):
    """The rule files of a framework have errors, so that there is nothing to rate by."""

    def __init__(self, errors: list[Finding], library: Library) -> None:
        number = len(errors)
        super().__init__(f"the rule files have {number} error{'' if number == 1 else 's'}")
        self.errors = errors
        self.library = library


def framework(given: str) -> Framework:
    """The framework of a name (`pdu`), of a folder of rules, or of a `model.json`.

    Raises: `Trouble`, when there is none; `Unsound`, when its rule files have errors.
    """
    if given.endswith(".json") or os.path.isfile(given):
        return of_document(given)
    if os.sep in given or "/" in given or given in (".", "..") or given == LIBRARY:
        return of_folder(given)
    if os.path.isdir(LIBRARY):
        return of_name(given)
    if os.path.isfile(os.path.join(GENERATED, "manifest.json")):
        return _of_generated(given)
    if os.path.isdir(given):
        return of_folder(given)
    raise Trouble(
        f"there is no framework `{given}`: here is neither `{LIBRARY}` nor `{GENERATED}`",
        "say which folder of rules or which model.json, or go to the folder that holds them",
    )


# ------------------------------------------------------------------ from rule files
def of_name(name: str) -> Framework:
    """The framework of a name in the folder `standards` here."""
    library = find(())[0]
    shelf = _Shelf(library)
    folders = [folder for folder, known in shelf.names.items() if known == name]
    if not folders:
        raise _no_framework(name, shelf.names.values(), f"`{LIBRARY}`")
    if len(folders) > 1:
        places = " and ".join(f"`{library.shown(folder)}`" for folder in folders)
        raise Trouble(f"{places} are both framework `{name}`", "say which of these folders")
    return shelf.take(folders[0])


def of_folder(path: str) -> Framework:
    """The framework whose rules are in a folder, or in one folder below it."""
    library = find([path])[0]
    shelf = _Shelf(library)
    folders = [folder for folder in shelf.names if library.asks_about(folder)]
    if not folders:
        raise Trouble(f"no rule file in `{shown(path)}` declares a framework")
    if len(folders) > 1:
        names = ", ".join(f"`{name}`" for name in sorted(shelf.names[each] for each in folders))
        raise Trouble(f"`{shown(path)}` holds several frameworks: {names}", "say which one")
    return shelf.take(folders[0])


def makers(library: Library) -> dict[str, Callable[[], Framework]]:
    """The frameworks that a library is asked about, each to be made when it is wanted, by name."""
    shelf = _Shelf(library)

    def maker(folder: str) -> Callable[[], Framework]:
        return lambda: shelf.take(folder)

    return {
        name: maker(folder) for folder, name in shelf.names.items() if library.asks_about(folder)
    }


class _Shelf:
    """The frameworks of a library, by folder; checked only when they cannot be recalled."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._translations = library.translations()
        self._key = cache.key([*library.files, *self._translations])
        self._checked: Checked | None = None
        names: dict[str, str] | None = cache.recall(f"{self._key}.names")
        if names is None:
            scopes = self._check().facts.scopes
            names = {scope.folder: scope.name for scope in scopes if scope.node is not None}
            cache.keep(f"{self._key}.names", names)
        self.names = names

    def take(self, folder: str) -> Framework:
        """The framework of a folder. Raises: `Unsound`."""
        return _recalled(f"{self._key}.{self.names[folder]}", lambda: self._lowered(folder))

    def _check(self) -> Checked:
        if self._checked is None:
            from assay import pipeline

            self._checked = pipeline.check(self._library.files, catalogues=self._library.catalogues)
        return self._checked

    def _lowered(self, folder: str) -> Framework:
        from assay import pipeline

        checked = self._check()
        only = Library(self._library.root)
        only.files = self._library.files
        only.ask(only.path_of(folder))
        findings = checking.asked(only, checking.plain(checked))
        errors = [found for found in findings if found["severity"] == "error"]
        if errors:
            raise Unsound(errors, only)
        _, made = pipeline.translated(checked, self._translations)
        return made[folder]


# ------------------------------------------------------------------ from what was built
def of_document(path: str) -> Framework:
    """The framework that a `model.json` holds."""
    return of_bytes(shown(path), read(path))


def of_bytes(called: str, data: bytes) -> Framework:
    """The framework of the bytes of a `model.json`, or of a released version; `called` is where
    they come from. Raises: `Trouble`; `Unsound`, of a release whose rule files have errors."""
    from assay.cli import released

    release = released.read(called, data)
    if release is not None:
        found = makers(release.library)
        if release.name not in found:
            raise Trouble(
                f"`{called}` is a released version of `{release.name}`, and holds no rules of it",
                "take it again from where it was kept",
            )
        return found[release.name]()
    return _recalled(cache.key([("model.json", data)]), lambda: _loaded(called, data))


def built(manifest: str) -> dict[str, str]:
    """The folders that a manifest lists, by the names of their frameworks."""
    import json

    try:
        frameworks: dict[str, Any] = json.loads(read(manifest))["frameworks"]
        return {known: str(about["folder"]) for known, about in frameworks.items()}
    except (ValueError, TypeError, KeyError, AttributeError):
        raise Trouble(
            f"`{manifest}` does not list frameworks", "`assay build` writes it anew"
        ) from None


def _of_generated(name: str) -> Framework:
    folders = built(os.path.join(GENERATED, "manifest.json"))
    if name not in folders:
        raise _no_framework(name, folders, f"`{GENERATED}`")
    return of_document(os.path.join(GENERATED, *folders[name].split("/"), "model.json"))


def _loaded(called: str, data: bytes) -> Framework:
    from assay import model

    try:
        return model.read(data)
    except model.NotAModel as why:
        raise Trouble(
            f"`{called}` is not a model of rules: {why}",
            "`assay build` writes one for each framework, in `generated`",
        ) from None


def _no_framework(name: str, known: Sequence[str] | Any, where: str) -> Trouble:
    from assay.diagnostics.suggest import near

    names = sorted(known)
    close = near(name, names)
    there = ", ".join(f"`{each}`" for each in names) or "none"
    help = f"did you mean `{close[0]}`?" if close else f"there are {there}"
    return Trouble(f"there is no framework `{name}` in {where}", help)


# ------------------------------------------------------------------ kept and recalled
def _recalled(key: str, work_out: Callable[[], Framework]) -> Framework:
    """A framework from the cache; worked out and kept when it is not there, or damaged."""
    import pickle

    kept = cache.recall(f"{key}.model")
    if isinstance(kept, bytes):
        gc.disable()  # nothing becomes garbage while rule objects are made
        try:
            found: Framework = pickle.loads(kept)
            gc.freeze()  # they stay to the end, so that nobody need look through them again
            return found
        except (pickle.UnpicklingError, AttributeError, ImportError, EOFError, IndexError):
            pass
        finally:
            gc.enable()
    made = work_out()
    cache.keep(f"{key}.model", pickle.dumps(made, pickle.HIGHEST_PROTOCOL))
    return made
