"""A diagnostic made plain: dicts, lists, strings and whole numbers, places as people count them.

Every rendering starts from a `Finding`, never from a `Diagnostic`. Being plain, a finding goes
through `marshal` and JSON as it is, so what a run found can be kept for the next one. Keys stand in
the order in which JSON shows them. It does *not* hold the author's text: whoever draws an excerpt
asks for that by path.
"""

from __future__ import annotations

from assay.diagnostics.diagnostic import Diagnostic, Fix, Note
from assay.text import Sources

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypedDict
else:
    TypedDict = dict  # to Python they are plain, and `typing` takes long to load


class Point(TypedDict):
    """A place between two characters.

    Units: `line` and `column` count from 1, columns in Unicode characters.
    """

    line: int
    column: int


class Range(TypedDict):
    """Start included, end not: the end is the place just past the last character."""

    start: Point
    end: Point


class FoundNote(TypedDict):
    """A second place, and what it has to do with the first."""

    path: str
    range: Range
    message: str


class FoundEdit(TypedDict):
    """Replace what stands in a range."""

    path: str
    range: Range
    text: str


class FoundFix(TypedDict):
    """A repair that is certain."""

    title: str
    edits: list[FoundEdit]


class Finding(TypedDict):
    """One thing to tell the author, as every rendering shows it."""

    code: str
    name: str
    severity: str
    message: str
    help: str
    path: str
    range: Range
    notes: list[FoundNote]
    fixes: list[FoundFix]


def finding(diagnostic: Diagnostic, sources: Sources) -> Finding:
    """The plain form of a diagnostic."""
    path, place = _place(diagnostic.start, diagnostic.end, sources)
    return {
        "code": diagnostic.code,
        "name": diagnostic.name(),
        "severity": diagnostic.severity(),
        "message": diagnostic.message(),
        "help": diagnostic.help(),
        "path": path,
        "range": place,
        "notes": [_note(note, sources) for note in diagnostic.notes()],
        "fixes": [_fix(fix, sources) for fix in diagnostic.fixes()],
    }


def _note(note: Note, sources: Sources) -> FoundNote:
    path, place = _place(note.start, note.end, sources)
    return {"path": path, "range": place, "message": note.message}


def _fix(fix: Fix, sources: Sources) -> FoundFix:
    edits: list[FoundEdit] = []
    for edit in fix.edits:
        path, place = _place(edit.start, edit.end, sources)
        edits.append({"path": path, "range": place, "text": edit.text})
    return {"title": fix.title, "edits": edits}


def _place(start: int, end: int, sources: Sources) -> tuple[str, Range]:
    source = sources.source_at(start)
    first = source.locate(start)
    last = source.locate(max(start, end))
    return source.path, {
        "start": {"line": first.line, "column": first.column},
        "end": {"line": last.line, "column": last.column},
    }
