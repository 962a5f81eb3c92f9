"""From a parsed file to words: tokens and comments in order, each with all that layout asks of it.

What only the tree knows is written on the words here: which start a statement, and which phrases
hold together. It does *not* place anything.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import pairwise

from assay.syntax import tree
from assay.syntax.lexer import Token
from assay.syntax.parser import Parsed
from assay.syntax.tables import STATEMENTS
from assay.text import Source

CLAUSE, LIST, CONDITION = range(3)
"""What a statement may be broken at, strongest first: its clauses, its lists, its conditions."""

Break = tuple[int, int]
"""A place to break: the brackets open there, then `CLAUSE`, `LIST` or `CONDITION`; least first."""

NOT_BLOCKS = (tree.And, tree.Or, tree.ThereAre, tree.Row, tree.Milestone)
PHRASES = (tree.YesOrNo, tree.OneEarlyAndOneLate, tree.Moment, tree.WeekOf)
"""Said in one breath: never broken at the `or`, `and` or comma inside."""


class Word:
    """A token or comment.

    `space` is the gap before it when it does not start a line; `before` is how readily a line
    breaks there; `nest` counts the round brackets around it; `statement` is the node that starts
    with it, if one does.
    """

    __slots__ = (
        "before",
        "blank",
        "end",
        "first",
        "kind",
        "nest",
        "space",
        "start",
        "statement",
        "text",
        "value",
    )

    def __init__(self, token: Token) -> None:
        self.kind = token.type
        self.start = token.start
        self.end = token.end
        self.first = token.first
        self.text = token.text
        self.value: str | None = None
        self.blank = False
        self.nest = 0
        self.space = 1
        self.before: Break | None = None
        self.statement: tree.Node | None = None
        if token.type == "COMMENT":
            self.text = token.text.rstrip()
            self.space = 2
        elif token.type == "LONG_STRING":
            self._take_text(tree.Text(token.start, token.end, token.text).value, "\n" in token.text)

    def _take_text(self, value: str, many_lines: bool) -> None:
        if many_lines:
            self.text, self.value = '"""', value
        else:
            gap = " " if value.endswith('"') else ""
            self.text = f'"""{value}{gap}"""'

    @property
    def comment(self) -> bool:
        """Whether this is a comment."""
        return self.kind == "COMMENT"

    @property
    def block(self) -> bool:
        """Whether this is a text of several lines: `text` is the quotes and `value` the text."""
        return self.value is not None


def words_of(parsed: Parsed) -> list[Word]:
    """Every token and comment of a file that has no mistakes."""
    items = sorted([*parsed.tokens[:-1], *parsed.comments], key=lambda item: item.start)
    words = [Word(item) for item in items]
    _mark_blank_lines(words, parsed.source)
    _mark_statements(words, parsed.tree)
    _mark_spaces_and_breaks(words, parsed)
    return _braces_before_comments(words)


def nodes_of(root: tree.Node) -> Iterator[tree.Node]:
    """A node and all below it, however deep an author nests conditions."""
    stack: list[object] = [root]
    while stack:
        part = stack.pop()
        if isinstance(part, tree.Node):
            yield part
            stack += [getattr(part, field) for field in type(part).fields]
        elif isinstance(part, tuple):
            stack += part


def _mark_blank_lines(words: list[Word], source: Source) -> None:
    end = source.base
    for word in words:
        word.blank = source.text.count("\n", end - source.base, word.start - source.base) > 1
        end = word.end


def _mark_statements(words: list[Word], root: tree.Node) -> None:
    at = {word.start: word for word in words}
    for node in nodes_of(root):
        if not isinstance(node, NOT_BLOCKS):
            for statement in getattr(node, "body", ()):
                at[statement.start].statement = statement


def _mark_spaces_and_breaks(words: list[Word], parsed: Parsed) -> None:
    unbreakable = _unbreakable(words, parsed.tree)
    nest = 0
    previous = ""
    for word in words:
        if word.comment:
            word.nest = nest
            continue
        if word.kind == ")":
            nest -= 1
        word.nest = nest
        if previous == "(" or word.kind in (")", ","):
            word.space = 0
        if word.start not in unbreakable:
            word.before = _break(word, previous)
        if word.kind == "(":
            nest += 1
        previous = word.text


def _break(word: Word, previous: str) -> Break | None:
    if word.kind == "WORD" and word.text in ("and", "or", "unless"):
        clause = word.text == "unless" or previous == ","
        return word.nest, CLAUSE if clause else CONDITION
    return (word.nest, LIST) if previous == "," else None


def _unbreakable(words: list[Word], root: tree.Node) -> set[int]:
    """Where not to break: inside phrases, and before a name that would be a keyword there."""
    starts = [word.start for word in words]
    found: set[int] = set()
    for node in nodes_of(root):
        if isinstance(node, PHRASES):
            found.update(starts[bisect_right(starts, node.start) : bisect_left(starts, node.end)])
        elif isinstance(node, tree.Name) and node.value in STATEMENTS:
            found.add(node.start)
    return found


def _braces_before_comments(words: list[Word]) -> list[Word]:
    """Let a comment between a heading and its brace follow the brace, which ends the heading."""
    ordered: list[Word] = []
    for word in words:
        at = len(ordered)
        if word.kind == "{":
            while at and ordered[at - 1].comment:
                at -= 1
        ordered.insert(at, word)
    for word, after in pairwise(ordered):
        after.first = after.first or word.comment  # two cannot trail one line
    return ordered
