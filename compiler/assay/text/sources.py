"""Files laid end to end on one line of offsets, so that a place is one number in every later stage.

A `Source` is one file, decoded, with LF line ends; `Sources` gives each a base offset, as a shelf
gives books places. A span is a pair of offsets, start included and end not. People count lines and
columns from 1; a column here counts Unicode characters (an editor's UTF-16 columns are
`Sources.utf16_column`). It does *not* read the disk."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from assay.record import Record

BOARD = 1 << 16
"""Each file starts on a board of its own, so that the next ones stay where they are when it grows
a little."""


class Location(Record):
    """A place as people name it.

    Units: `line` and `column` count from 1.
    """

    path: str
    line: int
    column: int


class Source:
    """One file: its path as people know it, its text, and its base on the shelf."""

    __slots__ = ("_line_starts", "base", "path", "text")

    def __init__(self, path: str, text: str, base: int = 0) -> None:
        self.path = path
        self.text = text
        self.base = base
        self._line_starts: list[int] | None = None

    @property
    def end(self) -> int:
        """The offset just past the last character."""
        return self.base + len(self.text)

    @property
    def line_starts(self) -> list[int]:
        """Offsets within this text (not on the shelf) at which lines start."""
        if self._line_starts is None:
            starts = [0]
            at = self.text.find("\n")
            while at >= 0:
                starts.append(at + 1)
                at = self.text.find("\n", at + 1)
            self._line_starts = starts
        return self._line_starts

    def locate(self, offset: int) -> Location:
        """The line and column of an offset on the shelf."""
        at = min(max(offset - self.base, 0), len(self.text))
        line = bisect_right(self.line_starts, at)
        return Location(self.path, line, at - self.line_starts[line - 1] + 1)

    def line(self, number: int) -> str:
        """The text of a line, counted from 1, without its line end."""
        start = self.line_starts[number - 1]
        end = self.line_starts[number] - 1 if number < len(self.line_starts) else len(self.text)
        return self.text[start:end]


class Sources:
    """All files of one run, in the order they were added."""

    def __init__(self) -> None:
        self._sources: list[Source] = []
        self._bases: list[int] = []

    def __iter__(self) -> Iterator[Source]:
        return iter(self._sources)

    def __len__(self) -> int:
        return len(self._sources)

    def add(self, path: str, text: str) -> Source:
        """Put a file on the shelf and give it back with its base."""
        base = (self._sources[-1].end // BOARD + 1) * BOARD if self._sources else 0
        source = Source(path, text, base)
        self._sources.append(source)
        self._bases.append(base)
        return source

    def source_at(self, offset: int) -> Source:
        """The file that holds an offset."""
        return self._sources[max(bisect_right(self._bases, offset) - 1, 0)]

    def locate(self, offset: int) -> Location:
        """Path, line and column of an offset."""
        return self.source_at(offset).locate(offset)

    def utf16_column(self, offset: int) -> int:
        """The column that an editor counts: UTF-16 units, from 0."""
        source = self.source_at(offset)
        place = source.locate(offset)
        return len(source.line(place.line)[: place.column - 1].encode("utf-16-le")) // 2

    def excerpt(self, start: int, end: int) -> str:
        """The text between two offsets of one file."""
        source = self.source_at(start)
        return source.text[start - source.base : end - source.base]
