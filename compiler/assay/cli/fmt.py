"""`assay fmt`: the one canonical layout, given to files or compared with them.

A file that cannot be read is left alone and its syntax findings are shown. It does *not* know the
layout: the formatter does.
"""

from __future__ import annotations

import sys

from assay.cli import check, checking, terminal
from assay.cli.arguments import Operands, Option
from assay.delivery import write_file
from assay.project import find

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from assay.cli.arguments import Arguments
    from assay.diagnostics.finding import Finding
    from assay.project import Library

USAGE = "assay fmt [PATH ...] [--check] [--diff]"
ABOUT = """
Give rule files their one canonical layout. A PATH is a file or a folder; without one, the folder
`standards` here is formatted. A file that cannot be read stays as it is, and one is told why.

Exit status: 0 when all is well; 1 when a file cannot be read or, with --check or --diff, when one
would change; 2 when the command could not be run.
"""
OPTIONS = (
    Option("--check", "write nothing, and name the files that would change"),
    Option("--diff", "write nothing, and show what would change"),
)
OPERANDS = Operands("path")

SYNTAX = ("E00", "E01")
"""The families of codes that say why a file cannot be read."""


class Layout:
    """What formatting makes of one file: `after` is None for one that cannot be read."""

    __slots__ = ("after", "before", "path")

    def __init__(self, path: str, before: bytes, after: bytes | None) -> None:
        self.path = path
        self.before = before
        self.after = after

    @property
    def changes(self) -> bool:
        """Whether the file would be written."""
        return self.after is not None and self.after != self.before


def run(arguments: Arguments) -> int:
    """Format, or compare, and give the exit status."""
    progress = terminal.Progress()
    findings: list[Finding] = []
    layouts: list[Layout] = []
    try:
        libraries = find(arguments.operands, progress.read)
        progress.checking(sum(len(library.files) for library in libraries))
        for library in libraries:
            found = _layouts(library)
            layouts += found
            findings += _unreadable(library, found)
    finally:
        progress.done()
    only_compares = arguments.has("--check") or arguments.has("--diff")
    if arguments.has("--diff"):
        sys.stdout.write("".join(_diff(layout) for layout in layouts if layout.changes))
    for layout in layouts:
        if not layout.changes:
            continue
        if arguments.has("--check") or not only_compares:
            sys.stdout.write(f"{'would format' if only_compares else 'formatted'} {layout.path}\n")
        if not only_compares and layout.after is not None:
            write_file(layout.path, layout.after)
    if findings:
        sys.stdout.write(check.render(findings, libraries))
    return _summary(layouts, only_compares=only_compares)


def _layouts(library: Library) -> list[Layout]:
    return [
        Layout(library.shown(name), data, formatted(data))
        for name, data in library.files
        if library.asks_about(name)
    ]


def formatted(data: bytes) -> bytes | None:
    """The file in canonical layout, with the line ends that it had; None when it cannot be read."""
    from assay.formatter import format_text

    before = checking.text(data)
    after = None if before is None else format_text(before)
    if after is None:
        return None
    ends = b"\r\n" if b"\r\n" in data else b"\n"
    return after.encode().replace(b"\n", ends)


def _unreadable(library: Library, layouts: Sequence[Layout]) -> list[Finding]:
    """The syntax findings of the files that cannot be read."""
    paths = {layout.path for layout in layouts if layout.after is None}
    if not paths:
        return []
    return [
        found
        for found in checking.asked(library, checking.check(library))
        if found["path"] in paths and found["code"].startswith(SYNTAX)
    ]


def _diff(layout: Layout) -> str:
    from difflib import unified_diff

    from assay.diagnostics.excerpt import plain

    before = (checking.text(layout.before) or "").split("\n")
    after = (checking.text(layout.after or b"") or "").split("\n")
    after_path = f"{layout.path} (formatted)"
    lines = unified_diff(before, after, layout.path, after_path, lineterm="")
    return "".join(f"{plain(line)}\n" for line in lines)


def _summary(layouts: Sequence[Layout], *, only_compares: bool) -> int:
    """Say how many files were which, and give the exit status."""
    changed = sum(layout.changes for layout in layouts)
    unread = sum(layout.after is None for layout in layouts)
    kept = len(layouts) - changed - unread
    counts = [
        (changed, "would change" if only_compares else "formatted"),
        (kept, "already in layout"),
        (unread, "could not be read"),
    ]
    said = [f"{number} {what}" for number, what in counts if number]
    sys.stdout.write(f"{', '.join(said)}\n")
    return int(bool(unread) or (only_compares and bool(changed)))
