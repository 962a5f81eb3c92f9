"""What a merge of two versions left in a file: both versions, between lines of signs.

Read by `reading.py`, and only when such a line is there. The first version is kept and the second
left out, so that nothing is declared twice. It does *not* decide which of the two is right.
"""

from __future__ import annotations

from assay.diagnostics import Diagnostic, reading
from assay.record import Record

OURS, BASE, THEIRS, END = "<" * 7, "|" * 7, "=" * 7, ">" * 7


class Conflict(Record):
    """One conflict: its first line, where its second version starts and where it ends.

    Units: offsets in the text of the file. Without a second version, `theirs` and `end` are where
    the line ends.
    """

    start: int
    line_end: int
    theirs: int
    end: int
    left_out: str

    def told(self, base: int) -> Diagnostic:
        """What is said of it."""
        second = (self.theirs + base, self.end + base) if self.theirs < self.end else None
        return reading.MergeConflict(self.start + base, self.line_end + base, second, self.left_out)


def find_conflicts(text: str) -> tuple[Conflict, ...]:
    """Every conflict, and every line of signs that belongs to none, in order."""
    found: list[Conflict] = []
    lines = marked_lines(text)
    at = 0
    while at < len(lines):
        sign, start, end = lines[at]
        second = at + 1
        if second < len(lines) and lines[second][0] == BASE:
            second += 1
        signs = [line[0] for line in lines[second : second + 2]]
        if sign == OURS and signs == [THEIRS, END]:
            theirs, stop = lines[at + 1][1], lines[second + 1][2]
            found.append(Conflict(start, end, theirs, stop, text[theirs:stop]))
            at = second + 2
        else:
            found.append(Conflict(start, end, end, end, ""))
            at += 1
    return tuple(found)


def marked_lines(text: str) -> list[tuple[str, int, int]]:
    """The lines that a merge writes: their sign, where they start and where they end."""
    found: list[tuple[str, int, int]] = []
    at = 0
    for line in text.split("\n"):
        sign = line[:7]
        if sign in (OURS, BASE, THEIRS, END) and line[7:8] in ("", " "):
            found.append((sign, at, at + len(line)))
        at += len(line) + 1
    return found


def without(text: str, conflicts: tuple[Conflict, ...]) -> str:
    """The text with the signs and the second versions blanked out, every offset kept."""
    for conflict in conflicts:
        for start, end in ((conflict.start, conflict.line_end), (conflict.theirs, conflict.end)):
            blank = "\n".join(" " * len(line) for line in text[start:end].split("\n"))
            text = text[:start] + blank + text[end:]
    return text
