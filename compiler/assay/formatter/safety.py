"""The net under the formatter: every run reads its own output and holds it against the input.

It does *not* repair: a word lost is our mistake, and no text is handed out.
"""

from __future__ import annotations

from itertools import zip_longest

from assay.syntax import tree
from assay.syntax.lexer import Token
from assay.syntax.parser import Parsed


def ensure_nothing_lost(before: Parsed, after: Parsed) -> None:
    """Nothing, where both say the same.

    Raises: AssertionError, naming the input and the first place that differs.
    """
    for problem in after.diagnostics:
        raise AssertionError(f"{before.source.path}: laid out, it no longer reads: {problem!r}")
    _ensure_same(before, before.tokens, after.tokens)
    _ensure_same(before, before.comments, after.comments)


def _ensure_same(before: Parsed, old: list[Token], new: list[Token]) -> None:
    for was, now in zip_longest(old, new):
        if was is None or now is None or _said(was) != _said(now):
            place = before.source.locate(was.start if was else before.source.end)
            raise AssertionError(
                f"{place.path}:{place.line}:{place.column}: laid out, {was!r} became {now!r}"
            )


def _said(token: Token) -> tuple[str, str]:
    """What a token says: of a text, its value, since its indentation is layout."""
    if token.type in ("STRING", "LONG_STRING"):
        return "text", tree.Text(token.start, token.end, token.text).value
    return token.type, token.text.rstrip()
