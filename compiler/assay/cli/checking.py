"""The findings that a command shows, worked out or recalled, under the paths that people know.

Shared by the commands that check. It does *not* draw them.
"""

from __future__ import annotations

import os

from assay.cli import cache
from assay.project import CATALOGUE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from assay.diagnostics.finding import Finding
    from assay.pipeline import Checked
    from assay.project import Library
    from assay.syntax.known_trees import KnownTrees


class Outcome:
    """What a check of a library gave.

    `findings` are in order and go by the names of files. `reach` says of each folder that is a
    framework which folders its rules can come from: its own, and those of the frameworks it uses.
    """

    __slots__ = ("findings", "reach")

    def __init__(self, findings: list[Finding], reach: dict[str, list[str]]) -> None:
        self.findings = findings
        self.reach = reach


def check(library: Library) -> Outcome:
    """The findings of a library, as far as it is asked about; recalled when nothing has changed."""
    compiler = cache.compiler()
    catalogues = [(name, b"") for name in library.catalogues]
    key = cache.key([*library.files, *catalogues], compiler)
    kept = cache.recall(key)
    asked = {_folder(name) for name, _ in library.files if library.asks_about(name)}
    if kept is None and asked != {_folder(name) for name, _ in library.files}:
        folders = ((folder, b"") for folder in sorted(asked))
        key = cache.key([*library.files, *catalogues, *folders], compiler)
        kept = cache.recall(key)
    if kept is not None:
        return Outcome(*kept)
    outcome = _worked_out(library, cache.key([("trees of", os.fsencode(library.root))], compiler))
    cache.keep(key, (outcome.findings, outcome.reach))
    return outcome


def _worked_out(library: Library, trees: str) -> Outcome:
    """The outcome of a check that takes the trees of files that have not changed from the cache."""
    import gc

    gc.disable()  # next to nothing becomes garbage in a check, and looking for it grows with size
    try:
        from assay.syntax.known_trees import KnownTrees

        known = KnownTrees(cache.recall(trees) or {})
        outcome = plain(_checked(library, known))
        if known.learnt:
            cache.keep(trees, known.asked)
        return outcome
    finally:
        gc.freeze()  # what was made stays to the end, so that nobody need look through it at all
        gc.enable()


def _checked(library: Library, known: KnownTrees) -> Checked:
    """What a check of the files that are asked about says, and of all where that is not enough."""
    from assay import pipeline

    if not all(library.asks_about(name) for name, _ in library.files):
        from assay.cli import reach

        needed = reach.of(library)
        if len(needed.files) < len(library.files):
            checked = pipeline.check(needed.files, needed.used_elsewhere, known, library.catalogues)
            if not reach.missed(checked):
                return checked
    return pipeline.check(library.files, known=known, catalogues=library.catalogues)


def plain(checked: Checked) -> Outcome:
    """The outcome of a check as plain values."""
    from assay.diagnostics.finding import finding

    return Outcome(
        [finding(diagnostic, checked.sources) for diagnostic in checked.diagnostics],
        {
            scope.folder: [reached.folder for reached in scope.chain()]
            for scope in checked.facts.scopes
        },
    )


def asked(library: Library, outcome: Outcome) -> list[Finding]:
    """The findings that matter to the files asked about, under the paths that people know.

    These are their own, and the errors of the frameworks that theirs use: without those, theirs
    would not build.
    """
    folders = {_folder(name) for name, _ in library.files if library.asks_about(name)}
    reached = {far for folder in folders for far in outcome.reach.get(folder, ())} - folders
    return [
        _shown(library, found)
        for found in outcome.findings
        if library.asks_about(found["path"])
        or (found["severity"] == "error" and _folder(found["path"]) in reached)
    ]


NOT_IN_A_RELEASE = frozenset(("W0605", "W0805"))
"""Warnings that are errors in a release: readers of one language would have less than others."""


def for_release(findings: list[Finding]) -> list[Finding]:
    """The findings as they are told of a release."""
    return [
        {**found, "severity": "error"} if found["code"] in NOT_IN_A_RELEASE else found
        for found in findings
    ]


def _folder(name: str) -> str:
    return name.rpartition("/")[0]


def _shown(library: Library, found: Finding) -> Finding:
    path = library.shown(found["path"])
    if path == found["path"]:
        return found
    return {
        **found,
        "path": path,
        "notes": [{**note, "path": library.shown(note["path"])} for note in found["notes"]],
        "fixes": [
            {
                **fix,
                "edits": [{**edit, "path": library.shown(edit["path"])} for edit in fix["edits"]],
            }
            for fix in found["fixes"]
        ],
    }


def texts(libraries: Iterable[Library]) -> Callable[[str], str | None]:
    """A function from the path of a file, as people know it, to its text if it has one."""
    files: dict[str, bytes] = {}

    def text_of(path: str) -> str | None:
        if not files:
            files.update(
                (library.shown(name), data) for library in libraries for name, data in library.files
            )
        if path.endswith(CATALOGUE) and path not in files:
            files.update(
                (library.shown(name), data)
                for library in libraries
                for name, data in library.translations()
            )
        data = files.get(path)
        return None if data is None else text(data)

    return text_of


def text(data: bytes) -> str | None:
    """The text of a file, its line ends those that places are counted by; None if not UTF-8."""
    try:
        decoded = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
    return decoded.replace("\r\n", "\n").replace("\r", "\n")
