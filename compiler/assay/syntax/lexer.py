"""From text to tokens and comments, positions kept.

A token knows whether it starts its line, since a statement keyword that starts a line is a keyword.
The lexer never stops: what it cannot read is reported, repaired where the repair is certain, and
stepped over; `strays.py` and `quotes.py` see to that. It does *not* tell keywords from names; that
hangs on what can follow, which the parser knows."""

from __future__ import annotations

import re

from assay.diagnostics import Diagnostic, texts
from assay.syntax.reading import INVISIBLE
from assay.text import Source

PATTERN = re.compile(
    r"""(?P<SPACE>[ \n]+)
      | (?P<WORD>[a-z][a-z0-9_]*)(?P<FACT>\.[a-z][a-z0-9_]*)?
      | (?P<STRING>"(?!"")[^"\n]*"?)
      | (?P<LONG_STRING>\"\"\")
      | (?P<MARK>[{}(),|])
      | (?P<CODE>[A-Z][A-Za-z0-9]*(?:\.[0-9]+)*(?:\([a-z0-9]+\))?)
      | (?P<CALENDAR_DATE>[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?)
      | (?P<FRACTION>[0-9]+/[0-9]+)
      | (?P<PERCENT>[0-9]+(?:\.[0-9]{1,2})?%)
      | (?P<NUMBER>[0-9]+)
      | (?P<COMMENT>\#[^\n]*)
      | (?P<OTHER>.)""",
    re.VERBOSE,
)
DEEPEST = 64
"""How many brackets and blocks may stand inside one another."""

WORDS = frozenset(("WORD", "FACT", "CODE", "CALENDAR_DATE", "FRACTION", "PERCENT", "NUMBER"))
APART = frozenset(("", *' \n(){},|"#'))
"""What nearly always follows a word or number, and cannot be a part of it."""
WORDLIKE = rf"[\w{INVISIBLE}]"
GLUED = rf"[\w.%/{INVISIBLE}-]*\w"


class Token:
    """A word, number, text or mark; `type` is a terminal of the grammar, `WORD`, or the mark
    itself."""

    __slots__ = ("end", "first", "start", "text", "type")

    def __init__(self, type: str, text: str, start: int, end: int, first: bool) -> None:
        self.type = type
        self.text = text
        self.start = start
        self.end = end
        self.first = first

    def __repr__(self) -> str:
        return f"Token({self.type}, {self.text!r}, {self.start})"


class Lexed:
    """What a file holds, in order; `tokens` ends with `$END`. Offsets are on the shelf.

    `deepest` is how many brackets stand inside one another at most, if they match.
    """

    __slots__ = ("comments", "deepest", "diagnostics", "tokens")

    def __init__(self) -> None:
        self.deepest = 0
        self.tokens: list[Token] = []
        self.comments: list[Token] = []
        self.diagnostics: list[Diagnostic] = []


def lex(source: Source) -> Lexed:
    """Tokens, comments and complaints of one file.

    Reports: E0004, E0107 to E0112, E0115, E0118, E0120.
    """
    text, base = source.text, source.base
    lexed = Lexed()
    add, match = lexed.tokens.append, PATTERN.match
    at, end, first, depth = 0, len(text), True, 0
    while at < end:
        if text[at] == " ":  # most tokens have a space before them, which needs no pattern
            at += 1
            continue
        found = match(text, at)
        assert found is not None  # OTHER takes any character, and SPACE the line ends
        kind, stop = found.lastgroup, found.end()
        if kind in WORDS and text[stop : stop + 1] in APART:
            add(Token(kind, found[0], base + at, base + stop, first))
            at, first = stop, False
            continue
        if kind == "SPACE":
            first = first or "\n" in found[0]
            at = stop
            continue
        if kind == "COMMENT":
            lexed.comments.append(Token("COMMENT", found[0], base + at, base + stop, first))
            at = stop
            continue
        if kind == "MARK":
            mark = found[0]
            add(Token(mark, mark, base + at, base + stop, first))
            if mark in "({":
                depth += 1
                if depth > lexed.deepest:
                    lexed.deepest = depth
            elif mark in ")}" and depth:
                depth -= 1
        elif kind == "STRING":
            stop = _string(text, at, stop, base, first, lexed)
        elif kind == "LONG_STRING":
            stop = _long_string(text, at, base, first, lexed)
        elif kind == "OTHER":
            from assay.syntax.strays import stray

            stop = stray(text, at, base, first, lexed)
            first = first and text[at:stop].isspace()
            at = stop
            continue
        else:
            stop = _not_apart(text, at, stop, str(kind), base, first, lexed)
        at, first = stop, False
    add(Token("$END", "", source.end, source.end, True))
    return lexed


def _not_apart(
    text: str, at: int, stop: int, kind: str, base: int, first: bool, lexed: Lexed
) -> int:
    """A word or number, and what follows it is no space and no mark."""
    if re.match(WORDLIKE, text[stop]):
        glued = re.compile(GLUED).match(text, stop)
        if glued:
            from assay.syntax.strays import run_together

            return run_together(text, at, stop, glued.end(), kind, base, first, lexed)
    lexed.tokens.append(Token(kind, text[at:stop], base + at, base + stop, first))
    return stop


def _string(text: str, at: int, stop: int, base: int, first: bool, lexed: Lexed) -> int:
    raw = text[at:stop]
    if len(raw) < 2 or raw[-1] != '"':
        shown = raw.rstrip()
        stop = at + len(shown)
        if shown.endswith("{"):  # the commonest slip: the brace that opens the block was swallowed
            shown = shown[:-1].rstrip()
            stop = at + len(shown)
        lexed.diagnostics.append(
            texts.UnclosedText(base + at, base + stop, '"', (base + at, base + at + 1))
        )
        raw = shown + '"'
    elif raw[-2] in ' ("' and (
        re.match(WORDLIKE, text[stop : stop + 1]) or text.startswith('"', stop)
    ):
        from assay.syntax.quotes import quoted_inside

        return quoted_inside(text, at, base, first, lexed)
    lexed.tokens.append(Token("STRING", raw, base + at, base + stop, first))
    return stop


def _long_string(text: str, at: int, base: int, first: bool, lexed: Lexed) -> int:
    """Texts end where the indentation says they must."""
    line = text.rfind("\n", 0, at) + 1
    indent = len(text[line:at]) - len(text[line:at].lstrip(" "))
    close = text.find('"""', at + 3)
    newline = text.find("\n", at)
    if close >= 0 and (newline < 0 or close < newline):
        stop = close + 3
        lexed.tokens.append(Token("LONG_STRING", text[at:stop], base + at, base + stop, first))
        return stop
    shallow = _shallow_line(text, newline, close if close >= 0 else len(text), indent)
    if shallow >= 0 and close >= 0:
        from assay.syntax.quotes import outdented

        lines = outdented(text, newline, close, indent)
        if lines:
            starts = tuple((base + at, base + end) for at, end in lines)
            lexed.diagnostics.append(texts.TextOutdented(*starts[0], starts, indent + 2))
            shallow = -1
    if shallow >= 0 or close < 0:
        stop = shallow if shallow >= 0 else len(text)
        raw = text[at:stop].rstrip()
        if first and raw == '"""' and _unopened(text, line, at, base, indent, lexed):
            return at + 3
        end = base + at + len(raw)
        lexed.diagnostics.append(
            texts.UnclosedText(end, end, '"""', (base + at, base + at + 3), indent)
        )
        raw += '"""'
    else:
        stop = close + 3
        raw = text[at:stop]
        if text[at + 3 : newline].strip(" "):
            lexed.diagnostics.append(texts.TextStartsTooEarly(base + at, base + newline))
    lexed.tokens.append(Token("LONG_STRING", raw, base + at, base + stop, first))
    return stop


def _unopened(text: str, line: int, at: int, base: int, indent: int, lexed: Lexed) -> bool:
    """Whether these quotes close a text whose opening quotes were forgotten; it is then read as
    that text."""
    stop = line - 1
    while stop > 0:
        start = text.rfind("\n", 0, stop) + 1
        filled = text[start:stop].lstrip(" ")
        if filled and stop - start - len(filled) <= indent:
            break
        stop = start - 1
    else:
        return False
    tokens, opening = lexed.tokens, base + stop
    kept = len(tokens)
    while kept and tokens[kept - 1].start >= opening:
        kept -= 1
    last = tokens[kept - 1] if kept else None
    if (
        kept == len(tokens)
        or last is None
        or last.type != "WORD"
        or text[last.end - base : stop].partition("#")[0].strip()
    ):
        return False
    del tokens[kept:]
    for found in (lexed.comments, lexed.diagnostics):
        while found and found[-1].start >= opening:
            found.pop()
    lexed.diagnostics.append(texts.UnopenedText(opening, opening, (base + at, base + at + 3)))
    tokens.append(Token("LONG_STRING", '"""' + text[stop : at + 3], opening, base + at + 3, False))
    return True


def _shallow_line(text: str, newline: int, end: int, indent: int) -> int:
    """Where the text stops: the end of the line before the first that is not indented deeper, or
    -1."""
    at = newline
    while 0 <= at < end:
        following = text.find("\n", at + 1)
        line = text[at + 1 : following if following >= 0 else len(text)]
        filled = line.lstrip(" ")
        if filled and not filled.startswith('"""') and len(line) - len(filled) <= indent:
            return at
        at = following
    return -1
