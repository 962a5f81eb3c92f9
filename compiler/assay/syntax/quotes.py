"""Texts whose quotes are not those of the language: curly ones around a text, straight ones in it.

Called by the lexer when it meets one. Where the text was meant to end is found from the quotes
themselves, so that the rest of the line is read as rules again. It does *not* change what is
written inside: there, every character is ordinary.
"""

from __future__ import annotations

import re

from assay.diagnostics import texts, writing
from assay.syntax.lexer import Lexed, Token

DOUBLE, SINGLE, ANGLED = "\u201c\u201d\u201e", "\u2018\u2019", "\u00ab\u00bb"
OPENS = {"\u201c": "\u201c\u201e", "\u201e": "\u201e", "\u2018": "\u2018", "\u00ab": "\u00ab"}
"""Of each curly quote that opens a text: those that open one inside it."""
CLOSES = {"\u201c": "\u201d", "\u201e": "\u201c", "\u2018": "\u2019", "\u00ab": "\u00bb"}
ENDED = re.compile(r"[ ,)|{}]|$", re.MULTILINE)
"""What may stand behind the quote that closes a text."""
RULE = re.compile(r'[a-z]+(?: [a-z0-9_]+)* *"')
"""A line that gives a text to something: a rule, and no prose."""
RULES_AGAIN = re.compile(r'["\u201c\u201e]|\{ *$|^ *\}', re.MULTILINE)
"""What never stands between the lines of one text, but in rules."""


def curly(text: str, at: int, base: int, first: bool, lexed: Lexed) -> int:
    """A text between curly quotes is read as a text."""
    stop, closed = _curly_end(text, at)
    inner = text[at + 1 : stop - 1 if closed else stop]
    written = between_straight(inner, _indent(text, at))
    lexed.diagnostics.append(texts.CurlyQuotes(base + at, base + stop, inner, written))
    kind = "LONG_STRING" if written.startswith('"""') else "STRING"
    lexed.tokens.append(Token(kind, written, base + at, base + stop, first))
    return stop


def _curly_end(text: str, at: int) -> tuple[int, bool]:
    """Just past the text that a curly quote opens, and whether a quote closes it there."""
    opening = text[at]
    line_end = text.find("\n", at)
    line_end = len(text) if line_end < 0 else line_end
    opens, closes = OPENS.get(opening, ""), CLOSES.get(opening, opening)
    if opening == "\u201e" and "\u201c" not in text[at:line_end]:
        closes = "\u201d"
    depth, last = 1, 0
    for place in range(at + 1, line_end):
        character = text[place]
        if character == closes and not (
            closes == "\u2019" and text[place + 1 : place + 2].isalnum()
        ):
            depth, last = depth - 1, place
            if depth == 0:
                return place + 1, True
        elif character in opens:
            depth += 1
    straight = text.find('"', at, line_end)
    if last or straight > 0:
        return (last or straight) + 1, True
    further = text.find(closes, line_end)
    if further > 0 and not RULES_AGAIN.search(text, at + 1, further):
        return further + 1, True
    shown = text[at:line_end].rstrip()
    if shown.endswith("{"):  # the brace that opens the block is no part of the text
        shown = shown[:-1].rstrip()
    return at + len(shown), False


def single(text: str, at: int, base: int, first: bool, lexed: Lexed) -> int:
    """A text between single quotes or backticks on one line is read as a text; where reading goes
    on, or `at` when it is none."""
    line_end = text.find("\n", at)
    line_end = len(text) if line_end < 0 else line_end
    place = text.find(text[at], at + 1, line_end)
    while place >= 0 and not ENDED.match(text, place + 1):
        place = text.find(text[at], place + 1, line_end)
    if place < 0:
        return at
    written = between_straight(text[at + 1 : place], _indent(text, at))
    advice = 'put straight double quotes around the text: `"`'
    lexed.diagnostics.append(
        writing.UnknownCharacter(base + at, base + place + 1, text[at], advice, written)
    )
    kind = "LONG_STRING" if written.startswith('"""') else "STRING"
    lexed.tokens.append(Token(kind, written, base + at, base + place + 1, first))
    return place + 1


def quoted_inside(text: str, at: int, base: int, first: bool, lexed: Lexed) -> int:
    """A text with straight quotes in it is read to the last of them that can close it."""
    line_end = text.find("\n", at)
    line_end = len(text) if line_end < 0 else line_end
    places = [place for place in range(at, line_end) if text[place] == '"']
    stop = places[-1] + 1
    for count, place in enumerate(places, 1):
        if count > 2 and count % 2 == 0 and ENDED.match(text, place + 1):
            stop = place + 1
            break
    if len(places) == 2:  # nothing is quoted inside: a word follows the text without a space
        lexed.tokens.append(Token("STRING", text[at:stop], base + at, base + stop, first))
        return stop
    written = between_straight(text[at + 1 : stop - 1], _indent(text, at))
    lexed.diagnostics.append(texts.QuotesInside(base + at, base + stop, written))
    lexed.tokens.append(Token("LONG_STRING", written, base + at, base + stop, first))
    return stop


def outdented(text: str, newline: int, close: int, indent: int) -> list[tuple[int, int]]:
    """The lines of a text of several lines that are not indented deeper than the line that opens
    it, where it ends with quotes of its own all the same; none where rules may stand between."""
    line = text.rfind("\n", 0, close) + 1
    end = text.find("\n", close)
    own = text[line : end if end >= 0 else len(text)].strip()
    if own != '"""' or close - line != indent:
        return []
    found: list[tuple[int, int]] = []
    at = newline + 1
    while at < line:
        stop = text.find("\n", at)
        filled = text[at:stop].strip()
        if filled and stop - at - len(text[at:stop].lstrip(" ")) <= indent:
            if filled.endswith("{") or filled == "}" or RULE.match(filled):
                return []
            found.append((at, at + len(text[at:stop].rstrip())))
        at = stop + 1
    return found


def between_straight(inner: str, indent: int) -> str:
    """A text as it is written in a rule file, on a line that is indented so far."""
    if "\n" not in inner and '"' not in inner:
        return f'"{inner}"'
    if "\n" not in inner and not inner.endswith('"'):
        return f'"""{inner}"""'
    margin = " " * (indent + 2)
    lines = "\n".join(margin + line.strip() for line in inner.strip().split("\n"))
    return f'"""\n{lines}\n{" " * indent}"""'


def _indent(text: str, at: int) -> int:
    line = text[text.rfind("\n", 0, at) + 1 : at]
    return len(line) - len(line.lstrip(" "))
