"""What to do about a token that does not fit: say so, and go on where a statement starts."""

from __future__ import annotations

from assay.diagnostics import writing
from assay.syntax.parser import Parsed, Run, takes, word_kind
from assay.syntax.tables import ROWS
from assay.text import Source


def recover(source: Source, run: Run, parsed: Parsed) -> None:
    """Read on to the end of the file, reporting each thing that does not fit."""
    while True:
        token = run.tokens[run.at]
        parsed.diagnostics.append(
            writing.UnexpectedWord(token.start, max(token.end, token.start + 1), f"`{token.text}`", expected(run))
        )
        if not _skip(run) or run.advance():
            return


def expected(run: Run) -> tuple[str, ...]:
    return tuple(f"`{kind}`" for kind in sorted(ROWS[run.states[-1]]) if kind[0] != "<" and takes(run.states, kind))


def _skip(run: Run) -> bool:
    at = run.at + 1
    while at < len(run.tokens):
        token = run.tokens[at]
        if token.first or token.type == "}":
            for depth in range(len(run.states), 0, -1):
                stack = run.states[:depth]
                if "}" not in ROWS[stack[-1]] and depth > 1:
                    continue
                kind = word_kind(stack, token) if token.type == "WORD" else token.type
                if takes(stack, kind):
                    del run.states[depth:], run.values[depth - 1 :], run.ends[depth - 1 :]
                    run.at = at
                    return True
        at += 1
    return False
