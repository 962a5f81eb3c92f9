"""Where braces would stand if the indentation is right.

Braces that do not match can be reported well only by what the author sees: a line that stands as far left as the line
that opened a block lies outside it. This moves braces in a list of tokens and says what it moved; recovery reads both
lists and believes the better one. It does *not* know the grammar beyond the words that start a statement.
"""

from __future__ import annotations

from assay.diagnostics import Diagnostic, writing
from assay.syntax.lexer import DEEPEST, Token
from assay.syntax.tables import STATEMENTS
from assay.text import Source


LONGEST_LINE = 60
"""How many tokens of a line are looked at."""


class Opened:
    """A block that is open: its brace and where that stands among the tokens, the line that opened it, its first line."""

    __slots__ = ("at", "brace", "indent", "inner", "line")

    def __init__(self, brace: Token, at: int, line: int, indent: int) -> None:
        self.brace = brace
        self.at = at
        self.line = line
        self.indent = indent
        self.inner = -1


class Braces:
    """The tokens with their braces as the indentation has them, and what had to be said.

    Units: indents and columns count spaces from 0; places of lines are positions among `tokens`.
    """

    __slots__ = ("_indent", "_line", "_lines", "_opened", "_source", "diagnostics", "tokens")

    def __init__(self, source: Source, tokens: list[Token]) -> None:
        self.tokens: list[Token] = []
        self.diagnostics: list[Diagnostic] = []
        self._source = source
        self._opened: list[Opened] = []
        self._lines: list[tuple[int, int]] = []  # indent and first line of each step to the right
        self._indent = 0
        self._line = 0
        for position, token in enumerate(tokens):
            last = position + 1 < len(tokens) and tokens[position + 1].first
            if token.type == "}" and last and self._goes_on(token, tokens[position + 1]):
                self.diagnostics.append(writing.SuperfluousClosingBrace(token.start, token.end))
            elif token.type == "{" and self._stray(position, tokens):
                self.diagnostics.append(writing.SuperfluousPart(token.start, token.end, "`{`"))
            else:
                self._add(token)

    def _goes_on(self, brace: Token, following: Token) -> bool:
        """Whether the lines after a `}` stand as if it were not there."""
        if following.type == "$END" or not self._opened:
            return False
        column = self._column(following)
        if not brace.first:
            closed = self._opened[-1].indent
            return column > closed or (column == closed and following.type == "}")
        if column <= self._column(brace):
            return False
        return following.type != "}" or any(block.indent == column for block in self._opened[-DEEPEST:])

    def _stray(self, position: int, tokens: list[Token]) -> bool:
        """Whether a `{` stands within a line and has no `}` there, or after another."""
        if position and tokens[position - 1].type == "{" and not tokens[position].first:
            return True
        line = list[str]()
        for token in tokens[position + 1 : position + LONGEST_LINE]:
            if token.first:
                break
            if token.type == "}":
                return False
            line.append(token.type)
        return bool(line) and line != ["STRING"] and line[0] != "{"

    def _add(self, token: Token) -> None:
        if token.first:
            self._start_line(token)
        if token.type == "{":
            self._opened.append(Opened(token, len(self.tokens), self._line, self._indent))
        elif token.type == "}":
            if not self._opened or (token.first and not self._closes()):
                self.diagnostics.append(writing.SuperfluousClosingBrace(token.start, token.end))
                return
            self._shut()
        self.tokens.append(token)

    def _start_line(self, token: Token) -> None:
        self._indent = -1 if token.type == "$END" else self._column(token)
        least = self._indent + (token.type == "}")
        while self._opened and self._opened[-1].indent >= least:
            self._close()
        self._line = len(self.tokens)
        if token.type == "}":
            return
        if self._lines and self._lines[-1][0] < self._indent and self._is_statement(token):
            self._open(len(self.tokens), self._lines[-1][0])
            self._line += 1
        if self._opened and self._opened[-1].inner < 0:
            self._opened[-1].inner = self._indent
        while self._lines and self._lines[-1][0] > self._indent:
            self._lines.pop()
        if not self._lines or self._lines[-1][0] < self._indent:
            self._lines.append((self._indent, self._line))

    def _is_statement(self, token: Token) -> bool:
        """Whether this word starts a statement, and does not go on with the line before."""
        return token.text in STATEMENTS and token.text != "then" and self.tokens[-1].type not in ("{", ",")

    def _column(self, token: Token) -> int:
        at = token.start - self._source.base
        return at - (self._source.text.rfind("\n", 0, at) + 1)

    def _close(self) -> None:
        block = self._shut()
        end = self.tokens[-1].end
        self.tokens.append(Token("}", "", end, end, False))
        opened = head(self.tokens, block.line, block.brace)
        place = (block.brace.start, block.brace.end)
        self.diagnostics.append(writing.MissingClosingBrace(end, end, opened, place))

    def _shut(self) -> Opened:
        """The innermost block, which ends here."""
        block = self._opened.pop()
        while self._lines and self._lines[-1][1] > block.at:
            self._lines.pop()
        return block

    def _closes(self) -> bool:
        """Whether a `}` that starts a line closes a block, if need be one whose `{` was forgotten."""
        innermost = self._opened[-1]
        if innermost.inner < 0:
            return self._indent == innermost.indent
        if self._indent < innermost.inner:
            return True
        position = self._forgotten(innermost.at)
        if position < 0:
            return False
        self._open(position, self._indent)
        return True

    def _open(self, position: int, indent: int) -> None:
        """Put in a `{` that was forgotten."""
        end = self.tokens[position - 1].end
        brace = Token("{", "", end, end, False)
        self.tokens.insert(position, brace)
        self.diagnostics.append(writing.MissingPart(end, end, "`{`", "", "{"))
        self._opened.append(Opened(brace, position, position, indent))

    def _forgotten(self, lowest: int) -> int:
        """Where `{` is missing: before the lines that stand deeper than this `}` and follow one that does not."""
        deeper = -1
        for indent, line in reversed(self._lines):
            if line <= lowest or indent < self._indent:
                return -1
            if indent == self._indent:
                return deeper
            deeper = line
        return -1


def head(tokens: list[Token], line: int, brace: Token) -> str:
    """What opened a block: `key question A1`."""
    words: list[str] = []
    for token in tokens[line : line + 8]:
        if token is brace or token.type in ("STRING", "LONG_STRING", "}"):
            break
        words.append(token.text)
    return f"`{' '.join(words)}`" if words else "this block"
