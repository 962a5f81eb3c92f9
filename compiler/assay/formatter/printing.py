"""From logical lines to text: a line that is too long is broken, and texts of several lines are
laid in.

Where to break follows from the words alone. What stands between commas fills lines; clauses and the
parts of a condition get a line each. It does *not* add, leave out or reorder a word.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

from assay.formatter.lines import LIMIT, STEP, Line
from assay.formatter.words import LIST, Word

CONTINUED = 2 * STEP
"""How much deeper than its statement a broken line goes on: deeper than a block would."""


def printed(lines: list[Line]) -> str:
    """The text of a file."""
    return "".join(row + "\n" for line in lines for row in _Rows(line).rows)


class _Rows:
    """The rows of text that one logical line makes.

    `_open` is whether the next words go on in the last row, as they do behind a text of several
    lines; `_indent` is the indentation of the last row that words were put on.
    """

    def __init__(self, line: Line) -> None:
        self.rows: list[str] = [""] if line.blank else []
        self._line = line
        self._indent = STEP * line.depth
        self._fresh = True
        self._open = False
        for stretch in _stretches(line.words):
            self._add(stretch)

    def _add(self, stretch: list[Word]) -> None:
        *code, last = stretch
        if not last.comment:
            code = stretch
        if code:
            for piece in _pieces(code, self._room(code[0]), self._line):
                self._put(piece)
        if last.comment:
            self._remark(last)

    def _room(self, word: Word) -> int:
        """Units: columns left for a stretch that starts with `word`."""
        if self._open:
            return LIMIT - len(self.rows[-1]) - word.space
        return LIMIT - self._next_indent(word)

    def _next_indent(self, word: Word) -> int:
        return self._indent if self._fresh else _continued(self._line, word)

    def _put(self, words: list[Word]) -> None:
        text = words[0].text + "".join(" " * word.space + word.text for word in words[1:])
        if self._open:
            self.rows[-1] += " " * words[0].space + text
        else:
            self._start_row(words[0], text)
        self._open = words[-1].block
        if words[-1].value is not None:
            self._lay_in(words[-1].value)

    def _start_row(self, word: Word, text: str) -> None:
        self._indent = self._next_indent(word)
        self._fresh = False
        self.rows.append(" " * self._indent + text)

    def _lay_in(self, value: str) -> None:
        """A text of several lines and the quotes that close it, its opening quotes being there."""
        margin = " " * (self._indent + STEP)
        self.rows += (margin + row if row else "" for row in value.split("\n") if value)
        self.rows.append(" " * self._indent + '"""')

    def _remark(self, word: Word) -> None:
        if word.first:
            self._start_row(word, word.text)
        else:
            self.rows[-1] += " " * word.space + word.text
        self._open = False


def _continued(line: Line, word: Word) -> int:
    """The indentation of a row that goes on with `word`: open brackets show in it."""
    if line.hang is not None:
        return line.hang
    return STEP * line.depth + CONTINUED + STEP * word.nest


def _stretches(words: list[Word]) -> Iterator[list[Word]]:
    """The words up to each place where a row has to end: a comment, or a text of several lines."""
    stretch: list[Word] = []
    for word in words:
        if stretch and word.comment and word.first:
            yield stretch
            stretch = []
        stretch.append(word)
        if word.comment or word.block:
            yield stretch
            stretch = []
    if stretch:
        yield stretch


def _pieces(words: list[Word], room: int, line: Line) -> Iterator[list[Word]]:
    """The words row by row: what does not fit is broken at its strongest breaks, then its parts."""
    ends = [0]
    for word in words:
        ends.append(ends[-1] + word.space + len(word.text))

    def width(start: int, end: int) -> int:
        return ends[end] - ends[start] - words[start].space

    def room_for(start: int) -> int:
        return room if start == 0 else LIMIT - _continued(line, words[start])

    waiting = [(0, len(words))]
    while waiting:
        start, end = waiting.pop()
        cuts = [] if width(start, end) <= room_for(start) else _cuts(words, start, end)
        if not cuts:
            yield words[start:end]
            continue
        parts = list(pairwise([start, *cuts, end]))
        if words[cuts[0]].before == (words[cuts[0]].nest, LIST):
            parts = _filled(parts, width, room_for)
        waiting += reversed(parts)


def _cuts(words: list[Word], start: int, end: int) -> list[int]:
    """The places of the strongest kind at which these words may be broken."""
    places = [
        (before, at) for at in range(start + 1, end) if (before := words[at].before) is not None
    ]
    strongest = min(places, default=(None, 0))[0]
    return [at for before, at in places if before == strongest]


def _filled(
    parts: list[tuple[int, int]], width: Callable[[int, int], int], room_for: Callable[[int], int]
) -> list[tuple[int, int]]:
    """Parts put together for as long as they fit on one row."""
    filled = parts[:1]
    for start, end in parts[1:]:
        first = filled[-1][0]
        if width(first, end) <= room_for(first):
            filled[-1] = (first, end)
        else:
            filled.append((start, end))
    return filled
