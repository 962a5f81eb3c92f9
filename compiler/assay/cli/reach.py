"""Which files a check of some frameworks of a library needs: theirs, and those of what they use.

Read from the bytes, before anything is parsed: where texts and comments are taken out, `framework`
and `use` stand in plain sight. It does *not* decide what a `use` means. `missed` asks the checked
files whether one of theirs was overlooked, and the whole library is then checked instead.
"""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from assay.pipeline import Checked
    from assay.project import Library

TEXT_OR_COMMENT = re.compile(rb'"""(?:.|\n)*?"""|"[^"\n]*"|#[^\n]*')
FRAMEWORK = re.compile(rb"\bframework\s+([a-z]\w*)")
USE = re.compile(rb"\buse\s+([a-z]\w*(?:\s*,\s*[a-z]\w*)*)")


class Reach:
    """The files that a check needs, and the names of those of their frameworks that others use."""

    __slots__ = ("files", "used_elsewhere")

    def __init__(self, files: list[tuple[str, bytes]], used_elsewhere: frozenset[str]) -> None:
        self.files = files
        self.used_elsewhere = used_elsewhere


def of(library: Library) -> Reach:
    """What a check of the files that a library is asked about needs."""
    folders: dict[str, list[tuple[str, bytes]]] = {}
    for name, data in library.files:
        folders.setdefault(name.rpartition("/")[0], []).append((name, data))
    declared: dict[str, set[str]] = {}
    uses: dict[str, set[str]] = {}
    for folder, files in folders.items():
        names, used = _said(files)
        uses[folder] = used
        for name in names:
            declared.setdefault(name, set()).add(folder)
    needed = {name.rpartition("/")[0] for name, _ in library.files if library.asks_about(name)}
    waiting = list(needed)
    for folder in waiting:
        for name in uses[folder]:
            waiting += declared.get(name, set()) - needed
            needed |= declared.get(name, set())
    return Reach(
        [(name, data) for name, data in library.files if name.rpartition("/")[0] in needed],
        frozenset(name for folder in folders.keys() - needed for name in uses[folder]),
    )


def missed(checked: Checked) -> bool:
    """Whether a framework is used that is not among those checked."""
    from assay.syntax import tree

    scopes = checked.facts.scopes
    known = {scope.name for scope in scopes}
    wanted = {
        name.value
        for scope in scopes
        if scope.node is not None
        for use in tree.each(scope.node, tree.Use)
        for name in use.names
    }
    return not wanted <= known


def _said(files: list[tuple[str, bytes]]) -> tuple[set[str], set[str]]:
    """The frameworks that files declare, and those that they use."""
    names: set[str] = set()
    used: set[str] = set()
    for _, data in files:
        if b"framework" not in data:
            continue
        plain = TEXT_OR_COMMENT.sub(b" ", data)
        found = {name.decode() for name in FRAMEWORK.findall(plain)}
        if found:
            names |= found
            used |= {
                name.strip().decode() for said in USE.findall(plain) for name in said.split(b",")
            }
    return names, used
