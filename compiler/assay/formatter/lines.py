"""From words to logical lines: what stands on one line unless it is too long.

A statement with blocks makes several: its heading, the statements in the block, and the line of the
closing brace. It does *not* know how wide anything is, save to keep a short block on the line it
was written on.
"""

from __future__ import annotations

from assay.formatter.words import Word
from assay.syntax import tree

LIMIT = 100
"""Units: columns."""
STEP = 2


class Line:
    """Words that belong on one line, at a block's depth.

    `blank` is whether an empty line goes before it; `hang` is the column at which it goes on when
    it is too long, where that is not a matter of course.
    """

    __slots__ = ("blank", "depth", "hang", "words")

    def __init__(self, words: list[Word], depth: int, blank: bool) -> None:
        self.words = words
        self.depth = depth
        self.blank = blank
        self.hang: int | None = None

    @property
    def statement(self) -> tree.Node | None:
        """The statement that starts here."""
        return self.words[0].statement

    @property
    def code(self) -> list[Word]:
        """The words without the comment that may trail them."""
        return self.words[:-1] if self.words[-1].comment else self.words

    @property
    def remark(self) -> bool:
        """Whether this is a comment on a line of its own."""
        return self.words[0].comment

    @property
    def plain(self) -> bool:
        """Whether nothing asks for a second line: no comment on the way, no long text."""
        return bool(self.code) and not any(word.comment or word.block for word in self.code)

    @property
    def opens(self) -> bool:
        """Whether it ends with the brace that opens a block."""
        return bool(self.code) and self.code[-1].kind == "{"

    @property
    def width(self) -> int:
        """Of a plain line, without the comment behind it; includes the indentation."""
        first, *others = self.code
        words = len(first.text) + sum(word.space + len(word.text) for word in others)
        return STEP * self.depth + words


def logical_lines(words: list[Word]) -> list[Line]:
    """All lines of a file, in order, empty lines decided."""
    lines: list[Line] = []
    depth = 0
    for word, starts in zip(words, _line_starts(words), strict=True):
        if starts or not lines:
            if word.kind == "}":
                depth -= 1
            blank = bool(lines) and _blank_between(lines[-1], word, depth)
            lines.append(Line([word], depth, blank))
        else:
            depth -= word.kind == "}"
            lines[-1].words.append(word)
        depth += word.kind == "{"
    return lines


def _line_starts(words: list[Word]) -> list[bool]:
    """Of each word, whether it starts a line; a comment of its own does where a statement could."""
    starts = [False] * len(words)
    between = True
    for at in range(len(words) - 1, -1, -1):
        word = words[at]
        if word.comment:
            starts[at] = between and word.first
        else:
            between = word.kind == "}" or word.statement is not None
            empty_block = word.kind == "}" and words[at - 1].kind == "{"
            starts[at] = between and not empty_block
    return starts


def _blank_between(above: Line, word: Word, depth: int) -> bool:
    if above.opens or word.kind == "}":
        return False
    return word.blank or (depth == 0 and not above.remark)


def join_short_blocks(lines: list[Line]) -> list[Line]:
    """The lines, a short block that the author left on its line being back there."""
    joined: list[Line] = []
    at = 0
    while at < len(lines):
        line = lines[at]
        if at + 2 < len(lines) and _short(line, lines[at + 1], lines[at + 2]):
            together = line.words + lines[at + 1].words + lines[at + 2].words
            line = Line(together, line.depth, line.blank)
            at += 2
        joined.append(line)
        at += 1
    return joined


def _short(heading: Line, inside: Line, closing: Line) -> bool:
    block = [*inside.words, closing.words[0]]
    if not (heading.opens and inside.statement and closing.words[0].kind == "}"):
        return False
    if len(closing.code) > 1 or inside.opens or any(word.first for word in block):
        return False
    together = Line(heading.words + inside.words + closing.words, heading.depth, False)
    return together.plain and together.width <= LIMIT
