"""Above the syntax, for Pygments: the colours of rule text, in documentation and wherever Pygments
is used.

The compiler's own lexer finds the words and its own parser tells keywords from names, so the
colours never say anything else than the compiler does: a fact called `standard` is a name. Only
Pygments loads this module, by its entry point. It does *not* report mistakes; what cannot be read
keeps the colour of plain text.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from pygments.lexer import Lexer
from pygments.token import (
    Comment,
    Keyword,
    Literal,
    Name,
    Number,
    Punctuation,
    String,
    Text,
    Whitespace,
)

from assay.syntax import tree
from assay.syntax.lexer import Token, lex
from assay.syntax.parser import parse
from assay.syntax.tables import KEYWORDS
from assay.syntax.tree import Node
from assay.text import Source

COLOURS = {
    "STRING": String,
    "LONG_STRING": String,
    "COMMENT": Comment.Single,
    "CODE": Name.Constant,
    "FACT": Name.Attribute,
    "NUMBER": Number.Integer,
    "PERCENT": Number,
    "FRACTION": Number,
    "CALENDAR_DATE": Literal.Date,
}
"""The colour of each kind of word, save words that may be keywords or names."""


class AssayLexer(Lexer):
    """Rule text for Pygments."""

    name = "Assay"
    aliases: ClassVar[list[str]] = ["assay"]
    filenames: ClassVar[list[str]] = ["*.assay"]
    url = ""

    def get_tokens_unprocessed(self, text: str) -> Iterator[tuple[int, Any, str]]:
        """Every stretch of the text once, in order, with its colour."""
        source = Source("a rule file", text)
        lexed, names = lex(source), set(_names(parse(source).tree))
        at = 0
        words = [*lexed.tokens, *lexed.comments]
        for word in sorted(words, key=lambda one: (one.start, one.end)):
            if word.start < at or word.end > len(text) or word.end == word.start:
                continue  # put in by a repair, or part of what stands already
            yield from _between(text, at, word.start)
            yield word.start, _colour(word, names), text[word.start : word.end]
            at = word.end
        yield from _between(text, at, len(text))


def _between(text: str, start: int, end: int) -> Iterator[tuple[int, Any, str]]:
    """What no word covers: space, or what could not be read."""
    if start < end:
        yield start, Whitespace if text[start:end].isspace() else Text, text[start:end]


def _colour(word: Token, names: set[int]) -> Any:
    if word.start in names and word.type not in ("CODE", "FACT"):
        return Name
    if word.text in KEYWORDS:
        return Keyword
    return COLOURS.get(word.type, Name if word.type == "WORD" else Punctuation)


def _names(node: Node) -> Iterator[int]:
    """Where each word stands that the parser took for a name."""
    waiting = [node]
    while waiting:
        for _, part in waiting.pop().parts():
            for one in part if isinstance(part, tuple) else (part,):
                if isinstance(one, tree.Name):
                    yield one.start
                elif isinstance(one, Node):
                    waiting.append(one)
