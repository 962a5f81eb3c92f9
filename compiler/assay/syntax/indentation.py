"""Where braces would stand if the indentation is right.

Braces that do not match can be reported well only by what the author sees: a line that stands as
far left as the line that opened a block lies outside it. This moves braces in a list of tokens
and says what it moved; recovery reads both lists and believes the better one. It does *not* know
the grammar beyond the words that start a statement.
"""

from __future__ import annotations

from assay.diagnostics import Diagnostic, writing
from assay.syntax.lexer import DEEPEST, Token
from assay.syntax.tables import STATEMENTS
from assay.text import Source

LONGEST_LINE = 60
"""How many tokens of a line are looked at."""


LEFT_OUT_FOR_A_COMPLAINT = 20
"""So many tokens left out unread weigh as much as one complaint."""

STEP = 2
"""How much deeper the lines of a block stand than the line that opens it."""

HEADINGS = frozenset(
    [
        "add",
        "always",
        "answers",
        "bands",
        "characteristics",
        "cohort",
        "decision",
        "document",
        "evidence",
        "facts",
        "finding",
        "form",
        "framework",
        "hurdle",
        "in",
        "information",
        "keep",
        "key",
        "limiting",
        "never",
        "prompt",
        "rated",
        "rating",
        "replace",
        "review",
        "scale",
        "scenario",
        "section",
        "set",
        "standard",
        "table",
        "term",
        "test",
        "timetable",
        "view",
    ]
)
"""Words that start a line that opens a block; so does a line that starts with a name."""


class Opened:
    """A block that is open: its brace and where that stands among the tokens, the line that opened
    it, its first line."""

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

    __slots__ = (
        "_indent",
        "_left_out",
        "_line",
        "_lines",
        "_opened",
        "_outside",
        "_source",
        "diagnostics",
        "skipped",
        "tokens",
    )

    def __init__(self, source: Source, tokens: list[Token]) -> None:
        self.tokens: list[Token] = []
        self.diagnostics: list[Diagnostic] = []
        self._source = source
        self._opened: list[Opened] = []
        self._lines: list[tuple[int, int]] = []  # indent and first line of each step to the right
        self._indent = 0
        self._line = 0
        self._outside = (
            -1
        )  # how far the lost first line of a block was indented, of which the rest is left out
        self._left_out = 0
        self.skipped: list[tuple[int, int]] = []
        for position, token in enumerate(tokens):
            last = position + 1 < len(tokens) and tokens[position + 1].first
            if self._headless(token):
                continue
            if token.type == "}" and last and self._goes_on(token, tokens[position + 1]):
                self.diagnostics.append(writing.SuperfluousClosingBrace(token.start, token.end))
            elif token.type == "{" and self._stray(position, tokens):
                self.diagnostics.append(writing.SuperfluousPart(token.start, token.end, "`{`"))
            else:
                self._add(token)

    @property
    def cost(self) -> float:
        """What this reading of the braces says, and what it leaves out."""
        return len(self.diagnostics) + self._left_out / LEFT_OUT_FOR_A_COMPLAINT

    def _headless(self, token: Token) -> bool:
        """Whether this token belongs to a block whose first line is lost; it is then left out."""
        if self._outside >= 0:
            column = self._column(token) if token.first and token.type != "$END" else -token.first
            if not token.first or column > self._outside:
                self._leave_out(token)
                return True
            outside, self._outside = self._outside, -1
            if token.type == "}" and column == outside:
                self._leave_out(token)
                return True
        if not token.first or token.type in ("}", "$END"):
            return False
        outside = self._heading_lost(token)
        if outside < 0:
            return False
        self._outside = outside
        self.diagnostics.append(writing.HeadlessBlock(token.start, token.end))
        self.skipped.append((token.start, token.end))
        self._left_out += 1
        return True

    def _leave_out(self, token: Token) -> None:
        self.skipped[-1] = (self.skipped[-1][0], token.end)
        self._left_out += 1

    def _heading_lost(self, token: Token) -> int:
        """How far the line would be indented that opens a block here, where none does; -1 if
        nothing is lost."""
        column = self._column(token)
        if self._line >= len(self.tokens):  # nothing yet, or nothing left of the line before
            return 0 if column == STEP and not self.tokens else -1
        last = self.tokens[-1]
        if last.type == "{":
            indent = self._opened[-1].indent
            return indent + STEP if column == indent + 2 * STEP else -1
        line_indent = self._lines[-1][0] if self._lines else -1
        if not 0 <= line_indent < column:
            return -1
        if last.type == "}" and last.text:
            return line_indent
        heading = self.tokens[self._line]
        lost = (
            self._is_statement(token)
            and heading.text in STATEMENTS
            and heading.text not in HEADINGS
        )
        return line_indent if lost else -1

    def _goes_on(self, brace: Token, following: Token) -> bool:
        """Whether the lines after a `}` stand as if it were not there."""
        if following.type == "$END" or not self._opened:
            return False
        column = self._column(following)
        if not brace.first:
            closed = self._opened[-1].indent
            return column > closed or (column == closed and following.type == "}")
        own = self._column(brace)
        if column <= own or (self._opened[-1].indent == own and self._apart(brace, following)):
            return False
        return following.type != "}" or any(
            block.indent == column for block in self._opened[-DEEPEST:]
        )

    def _apart(self, one: Token, other: Token) -> bool:
        """Whether an empty line stands between two tokens."""
        base = self._source.base
        between = self._source.text[one.end - base : other.start - base]
        return any(not line.strip() for line in between.split("\n")[1:-1])

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
        if not self.tokens or self.tokens[-1].type in ("{", ","):
            return False
        return token.text in STATEMENTS and token.text != "then"

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
        """Whether a `}` that starts a line closes a block, if need be one whose `{` was
        forgotten."""
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
        """Where `{` is missing: before the lines that stand deeper than this `}` and follow one
        that does not."""
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
