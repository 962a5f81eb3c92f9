"""What is wrong with a document or a table, as data: where, what was found, what was expected, and
what to do about it.

A problem is returned and never raised. It is not a diagnostic: those are about rule files, have
codes, and can be accepted. It does *not* look anything up; whoever finds the problem does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from assay.diagnostics.suggest import near
from assay.record import Record

LONGEST_SHOWN = 60
UNPRINTABLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)


class Problem(Record):
    """One mistake in one file.

    `pointer` is a JSON Pointer, empty for a whole document and in a table; `row` counts the rows of
    a table below its header, from 1, and is 0 elsewhere. `line` and `column` count from 1, in
    characters; both are 0 in a file that has none. `near` are the words that may have been meant.
    """

    path: str
    found: str
    expected: str
    help: str = ""
    near: tuple[str, ...] = ()
    pointer: str = ""
    line: int = 0
    column: int = 0
    row: int = 0


def in_words(problem: Problem) -> str:
    """The problem as people read it: a line for where and what, and a line for what to do."""
    lines = [f"{place(problem)}: {problem.found}; expected {problem.expected}"]
    if problem.near:
        lines.append(f"  did you mean {listed(problem.near)}?")
    if problem.help:
        lines.append(f"  {problem.help}")
    return "\n".join(lines)


def place(problem: Problem) -> str:
    """`north.json:12:9 /cases/0/answers/A1`, `answers.csv, row 12`."""
    where = problem.path
    if problem.line:
        where += f":{problem.line}:{problem.column}"
    if problem.row:
        where += f", row {problem.row}"
    return f"{where} {printable(problem.pointer)}" if problem.pointer else where


def quoted(text: str) -> str:
    """Someone's own text between backticks, short and printable."""
    return f"`{shorten(text)}`"


def shorten(text: str) -> str:
    """A text on one line that is no longer than people can take in."""
    if len(text) > LONGEST_SHOWN:
        text = f"{text[: LONGEST_SHOWN - 1]}…"
    return printable(text)


def printable(text: str) -> str:
    """A text in which characters that cannot be seen, or not written, are spelt out."""
    return UNPRINTABLE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def listed(words: Iterable[str], joined_by: str = "or") -> str:
    """``a`, `b` or `c``; of a long list, the first few and how many more there are."""
    quotes = [quoted(word) for word in words]
    if len(quotes) > 8:
        return f"{', '.join(quotes[:7])} {joined_by} {len(quotes) - 7} more"
    if len(quotes) < 2:
        return "".join(quotes)
    return f"{', '.join(quotes[:-1])} {joined_by} {quotes[-1]}"


def meant(
    written: str, known: Iterable[str], printed: Iterable[tuple[str, str]] = ()
) -> tuple[str, ...]:
    """What a misspelt code may have been meant for.

    A code written as it is printed (`P 2.1`, `A 1 (a)`) is that code and nothing else.

    Args: `printed` has pairs of what is printed and its code.
    """
    written = written[:LONGEST_SHOWN]
    bare = _bare(written)
    known = tuple(known)
    same = {code for text, code in printed if _bare(text) == bare}
    same |= {code for code in known if _bare(code) == bare}
    return tuple(sorted(same)[:3]) if same and bare else near(written, known)


def _bare(text: str) -> str:
    return re.sub(r"[\W_]", "", text).lower()
