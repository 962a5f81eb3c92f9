"""Findings for a person at a terminal: the words, the line they are about, and the repair.

    error E0201 unknown-name: no standard is called `P2.5`
      --> standards/probation/pdu/assessment.assay:12:31
       |
    12 |   rated by lowest of (P2.1, P2.5)
       |                             ^^^^
    help: did you mean `P2.4`?

It does *not* decide whether there is colour, and it reads no file: the caller says both.
"""

from __future__ import annotations

from assay.diagnostics.excerpt import draw, plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from assay.diagnostics.finding import Finding, FoundEdit, FoundFix, Range

    TextOf = Callable[[str], str | None]
    Paint = Callable[[str, str], str]

STYLES = {
    "error": "1;31",
    "warning": "1;33",
    "words": "1",
    "quiet": "36",
    "note": "1;36",
    "help": "1;34",
    "fix": "1;32",
}
MARKS = {"error": "^", "warning": "^", "note": "-", "fix": "+"}
REPAIRED_LINES_SHOWN = 6


def render(
    findings: Sequence[Finding], text_of: TextOf, *, colour: bool = False, width: int = 100
) -> str:
    """Every finding with its excerpt, and a count on the last line.

    Args:
        text_of: the text of a file by the path that a finding names, or None when there is none to
            show.
        width: how many columns the terminal has.
    """
    page = _Page(text_of, _painted if colour else _unpainted, width)
    shown = [page.finding(found) for found in findings]
    if findings:
        shown.append(f"`assay explain {findings[0]['code']}` says more about a finding\n")
    return "\n".join(shown) + count(findings) + "\n"


def count(findings: Sequence[Finding]) -> str:
    """How many findings of each severity there are, in how many files."""
    if not findings:
        return "no findings"
    errors = sum(found["severity"] == "error" for found in findings)
    numbers = [_number(errors, "error")] if errors else []
    if len(findings) > errors:
        numbers.append(_number(len(findings) - errors, "warning"))
    files = len({found["path"] for found in findings})
    return f"{' and '.join(numbers)} in {_number(files, 'file')}"


def _number(how_many: int, what: str) -> str:
    return f"{how_many} {what}{'' if how_many == 1 else 's'}"


def _painted(style: str, text: str) -> str:
    return f"\x1b[{STYLES[style]}m{text}\x1b[0m" if text else ""


def _unpainted(style: str, text: str) -> str:
    return text


class _Page:
    """What all findings of one rendering share: the files' lines, the paint and the width."""

    __slots__ = ("_lines", "_paint", "_text_of", "_width")

    def __init__(self, text_of: TextOf, paint: Paint, width: int) -> None:
        self._text_of = text_of
        self._paint = paint
        self._width = width
        self._lines: dict[str, list[str]] = {}

    def finding(self, found: Finding) -> str:
        paint = self._paint
        severity = found["severity"]
        head = paint(severity, f"{severity} {found['code']}") + f" {found['name']}: "
        parts = [
            head + paint("words", plain(found["message"])),
            *self._excerpt(found["path"], found["range"], severity),
        ]
        for note in found["notes"]:
            parts.append(f"{paint('note', 'note')}: {plain(note['message'])}")
            parts += self._excerpt(note["path"], note["range"], "note")
        if found["help"]:
            parts.append(f"{paint('help', 'help')}: {plain(found['help'])}")
        for fix in found["fixes"]:
            parts += self._fix(fix)
        return "\n".join(parts) + "\n"

    def _excerpt(self, path: str, place: Range, style: str) -> list[str]:
        """Where it is, and the lines there with the exact stretch marked."""
        start, end = place["start"], place["end"]
        spans = _spans(place, self._lines_of(path))
        gutter = len(str(spans[-1][0])) if spans else 1
        parts = [
            self._paint("quiet", f"{' ' * gutter}--> ")
            + f"{plain(path)}:{start['line']}:{start['column']}"
        ]
        if not spans:
            return parts
        parts.append(self._ruled(gutter))
        for number, first, last in spans:
            parts += self._marked(path, number, (first, last), gutter=gutter, style=style)
            if number == start["line"] and end["line"] - number > 2 and len(spans) > 1:
                parts.append(self._paint("quiet", "..."))
        return parts

    def _marked(
        self, path: str, number: int, span: tuple[int, int], *, gutter: int, style: str
    ) -> list[str]:
        """One line, and the marks under it."""
        return self._marked_text(
            self._lines_of(path)[number - 1], number, span, gutter=gutter, style=style
        )

    def _marked_text(
        self, line: str, number: int, span: tuple[int, int], *, gutter: int, style: str
    ) -> list[str]:
        drawn = draw(line, *span, width=self._width - gutter - 3)
        marks = self._paint(style, MARKS[style] * (drawn.end - drawn.start))
        return [
            self._ruled(gutter, drawn.text, number),
            self._ruled(gutter, " " * drawn.start + marks),
        ]

    def _ruled(self, gutter: int, text: str = "", number: int | None = None) -> str:
        """A line beside its number; without one, a line about the text rather than of it."""
        margin = self._paint("quiet", f"{'' if number is None else number:>{gutter}} |")
        return f"{margin} {text}" if text else margin

    def _fix(self, fix: FoundFix) -> list[str]:
        """What the repair does, and the lines as it leaves them."""
        parts = [f"{self._paint('fix', 'fix')}: {plain(fix['title'])}"]
        edits = fix["edits"]
        paths = {edit["path"] for edit in edits}
        if len(paths) != 1:
            return parts
        lines = self._lines_of(edits[0]["path"])
        if not all(_stands_in(edit["range"], lines) for edit in edits):
            return parts
        first, repaired, added = _repaired(edits, lines)
        gutter = len(str(first + len(repaired)))
        parts.append(self._ruled(gutter))
        for number, line in enumerate(repaired[:REPAIRED_LINES_SHOWN], first):
            if number in added:
                parts += self._marked_text(line, number, added[number], gutter=gutter, style="fix")
            else:
                drawn = draw(line, 0, 0, width=self._width - gutter - 3)
                parts.append(self._ruled(gutter, drawn.text, number))
        if len(repaired) > REPAIRED_LINES_SHOWN:
            parts.append(self._paint("quiet", "..."))
        return parts

    def _lines_of(self, path: str) -> list[str]:
        if path not in self._lines:
            text = self._text_of(path)
            self._lines[path] = [] if text is None else text.split("\n")
        return self._lines[path]


def _spans(place: Range, lines: list[str]) -> list[tuple[int, int, int]]:
    """The lines to draw as (number, first, last character); none when the text is not there.

    Of a stretch over many lines the first and the last are drawn, and one in between.
    """
    if not _stands_in(place, lines):
        return []
    start, end = place["start"], place["end"]
    first, last = start["line"], end["line"]
    if last > first and end["column"] == 1:
        last -= 1
        end = {"line": last, "column": len(lines[last - 1]) + 1}
    if first == last:
        return [(first, start["column"] - 1, end["column"] - 1)]
    between = [first + 1] if last - first == 2 else []
    return [
        (first, start["column"] - 1, len(lines[first - 1])),
        *((number, *_inked(lines[number - 1])) for number in between),
        (last, _inked(lines[last - 1])[0], end["column"] - 1),
    ]


def _inked(line: str) -> tuple[int, int]:
    """The stretch of a line without the space around it."""
    return len(line) - len(line.lstrip()), len(line.rstrip())


def _stands_in(place: Range, lines: list[str]) -> bool:
    return 1 <= place["start"]["line"] <= place["end"]["line"] <= len(lines)


def _repaired(
    edits: list[FoundEdit], lines: list[str]
) -> tuple[int, list[str], dict[int, tuple[int, int]]]:
    """The first line that changes, the lines as repaired, and what was added to which."""
    first = min(edit["range"]["start"]["line"] for edit in edits)
    last = max(edit["range"]["end"]["line"] for edit in edits)
    block = "\n".join(lines[first - 1 : last])
    starts = [0]
    for line in lines[first - 1 : last]:
        starts.append(starts[-1] + len(line) + 1)

    def offset(line: int, column: int) -> int:
        return starts[line - first] + column - 1

    made, at = "", 0
    stretches: list[tuple[int, int]] = []
    for edit in sorted(edits, key=_where):
        start, end = edit["range"]["start"], edit["range"]["end"]
        made += block[at : offset(start["line"], start["column"])]
        stretches.append((len(made), len(made) + len(edit["text"])))
        made += edit["text"]
        at = offset(end["line"], end["column"])
    made += block[at:]
    return first, made.split("\n"), _added(made, stretches, first)


def _where(edit: FoundEdit) -> tuple[int, int]:
    start = edit["range"]["start"]
    return start["line"], start["column"]


def _added(text: str, stretches: list[tuple[int, int]], first: int) -> dict[int, tuple[int, int]]:
    """For each line with one addition that fits on it: from where to where."""
    added: dict[int, tuple[int, int]] = {}
    for start, end in stretches:
        if start == end or "\n" in text[start:end]:
            continue
        line_start = text.rfind("\n", 0, start) + 1
        number = first + text.count("\n", 0, start)
        low = added[number][0] if number in added else start - line_start
        added[number] = (low, end - line_start)
    return added
