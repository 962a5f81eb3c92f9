"""How far a reading of a file's tokens has come: what was taken, the states after it, and the
statement and the blocks that are open.

Moved on by `mending.py`, a token at a time. It does *not* decide what to take, and says nothing.
"""

from __future__ import annotations

from collections import deque

from assay.syntax.expectation import accepted
from assay.syntax.lexer import Token
from assay.syntax.parser import after, kind_of, takes
from assay.syntax.repair import BODIES
from assay.syntax.rewording import FARTHEST_BACK
from assay.syntax.tables import STATEMENTS
from assay.text import Source

MOST_FILLINGS = 8


class Progress:
    """The tokens that were taken so far, and what they leave open."""

    def __init__(self, source: Source) -> None:
        self.taken: list[Token] = []
        self.states = [0]
        self.statement = 0  # where, among the taken, the innermost statement starts
        self.blocks: list[
            tuple[int, int]
        ] = []  # of each open block: its statement, and its brace among the taken
        self.brackets = 0
        self.earlier: deque[tuple[list[int], int]] = deque(maxlen=FARTHEST_BACK)
        self._source = source

    def take(self, token: Token, kind: str, states: list[int]) -> None:
        """Go on to the states after a token that fits."""
        self.earlier.append((self.states, self.statement))
        if kind == "$END":
            pass
        elif states[-2] in BODIES and kind != "}":
            self.statement = len(self.taken)
        elif kind == "{":
            self.blocks.append((self.statement, len(self.taken)))
        elif kind == "}" and self.blocks:
            self.statement, _ = self.blocks.pop()
        if kind in ("(", "{"):
            self.brackets += 1
        elif kind in (")", "}"):
            self.brackets -= 1
        self.states = states
        self.taken.append(token)

    def give_back(self) -> None:
        """Untake the last token, which is no brace."""
        token = self.taken.pop()
        self.states, self.statement = self.earlier.pop()
        self.brackets -= (token.type == "(") - (token.type == ")")

    def drop_statement(self) -> None:
        """Untake the whole of the statement that was begun."""
        del self.taken[self.statement :]
        while self.states[-1] not in BODIES:
            self.states = self.states[:-1]
        self.brackets = len(self.blocks)

    # ------------------------------------------------------------ what is open
    def unfinished(self) -> bool:
        """Whether the statement that was begun lacks something."""
        return self.states[-1] not in BODIES and not takes(self.states, self.ending())

    def ending(self) -> str:
        """What may follow a whole statement, here."""
        return "}" if self.blocks else "$END"

    def filling(self, goal: str) -> list[str] | None:
        """Tokens that complete a statement so that `goal` fits, the fewest choices made."""
        states, kinds = self.states, list[str]()
        while not takes(states, goal):
            if len(kinds) == MOST_FILLINGS:
                return None
            choice = [kind for kind in accepted(states) if kind not in ("$END", "(", ",", "|")]
            if not choice:
                return None
            kind = next(
                (kind for kind in ("}", ")", "STRING", "NAME", "{") if kind in choice), choice[0]
            )
            further = after(states, kind)
            assert further is not None  # accepted() said so
            kinds.append(kind)
            states = further
        return kinds

    def levels(self) -> list[tuple[list[int], int]]:
        """The states in each open block, innermost first, and how far the line is indented that
        opened the one within."""
        states = self.states
        levels = [(states, 0)]
        for statement, _ in reversed(self.blocks):
            further = after(states, "}")
            if further is None:
                break
            states = further
            levels.append((states, self._column(self.taken[statement])))
        return levels

    def _column(self, token: Token) -> int:
        at = token.start - self._source.base
        return at - (self._source.text.rfind("\n", 0, at) + 1)

    def resumes(self, token: Token, levels: list[tuple[list[int], int]], now: bool) -> int:
        """How many blocks to close so that reading can go on at this token; -1 when it cannot."""
        innermost = levels[0][0]
        if token.type == "$END":
            return len(levels) - 1
        if token.type == "}":
            return 0 if takes(innermost, "}") else -1
        if not token.first and not now:
            return -1
        if takes(innermost, kind_of(innermost, token)):
            return 0
        if token.text not in STATEMENTS or len(levels) == 1:
            return -1
        column = self._column(token)
        for closed, (states, indent) in enumerate(levels):
            if closed and column <= indent and takes(states, kind_of(states, token)):
                return closed
        return -1
