"""What a rule file says, without how it is laid out; and the rule files that the tests lay out."""

from __future__ import annotations

from pathlib import Path

from assay.syntax import tree
from assay.syntax.lexer import Token
from assay.syntax.parser import Parsed, parse
from assay.text import Source

STANDARDS = sorted((Path(__file__).parents[2] / "standards").rglob("*.assay"))
CASES = sorted((Path(__file__).parent / "cases").glob("*.before.assay"))


def read(text: str) -> Parsed:
    """The text, parsed; it has no mistakes."""
    parsed = parse(Source("test", text))
    assert parsed.diagnostics == []
    return parsed


def said(part: object) -> object:
    """A tree as nested tuples: places left out, texts by value."""
    if isinstance(part, tree.Text):
        return "text", part.value
    if isinstance(part, tree.Node):
        fields = [field for field in type(part).fields if field not in ("start", "end")]
        return type(part).__name__, *(said(getattr(part, field)) for field in fields)
    if isinstance(part, tuple):
        return tuple(said(one) for one in part)
    return part


def words(parsed: Parsed) -> list[str]:
    """Token texts, texts by value."""
    return [value_of(token) for token in parsed.tokens]


def value_of(token: Token) -> str:
    """The text of a token; of a text block, its value."""
    return tree.Text(0, 0, token.text).value if token.type == "LONG_STRING" else token.text


def comments(parsed: Parsed) -> list[str]:
    """Comments without the spaces behind them."""
    return [comment.text.rstrip() for comment in parsed.comments]
