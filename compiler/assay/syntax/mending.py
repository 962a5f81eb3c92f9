"""One reading of a file's tokens that goes on after each mistake.

From tokens to tokens: it follows states only, builds nothing, and ends with tokens that do fit.
Each thing that does not fit is said (`wording.py`), and then mended with one token (`repair.py`) or
left out up to the next statement. It does *not* move braces; `indentation.py` does that before.
"""

from __future__ import annotations

from assay.diagnostics import Diagnostic, writing
from assay.syntax import wording
from assay.syntax.expectation import shown
from assay.syntax.indentation import LEFT_OUT_FOR_A_COMPLAINT
from assay.syntax.lexer import DEEPEST, Token
from assay.syntax.parser import after, kind_of, takes
from assay.syntax.progress import Progress
from assay.syntax.repair import BODIES, ENOUGH, Place, Repair, ahead, repair
from assay.syntax.rewording import FARTHEST_BACK, NAME_BACK, Rewording, named, reworded
from assay.syntax.tables import KEYWORDS, STATEMENTS
from assay.text import Source

DECLARING = frozenset(
    [
        "add",
        "characteristics",
        "document",
        "domain",
        "in",
        "information",
        "keep",
        "key",
        "prompt",
        "replace",
        "role",
    ]
)
"""Statements, besides declarations and lines of lists, that give a name or hold a block."""

FILLINGS = {
    "STRING": '""',
    "LONG_STRING": '""""""',
    "NUMBER": "0",
    "PERCENT": "0%",
    "FRACTION": "0/1",
}
PLACEHOLDER = ("FACT", "is", "known")
"""A condition to stand for one that is nested too deeply."""

SLIPS = ("misspelt", "glued")
MOST_REPAIRS = 100
LOOK_BACK = 2
TELLING = frozenset(("E0107", "E0109", "E0110", "E0111", "E0103", "E0105", "E0106", "E0116"))
"""Complaints about a place that explain why the next token does not fit there."""


class Mending:
    """One reading of a file's tokens: those that fit, what was said, which stretches were left out
    or are broken."""

    def __init__(
        self, source: Source, tokens: list[Token], complaints: list[Diagnostic], braces: bool
    ) -> None:
        self._progress = Progress(source)
        self.diagnostics: list[Diagnostic] = []
        self.skipped: list[tuple[int, int]] = []
        self.unread: list[tuple[int, int]] = []  # of these, what nothing was said about
        self.broken: list[tuple[int, int]] = []
        self._left_out = 0  # tokens
        self._tokens = tokens
        self._braces = braces
        self._telling = [found.start for found in complaints if found.code in TELLING]
        self._told = 0  # how many of these lie behind
        self._at = 0
        self._hurt = -1  # where the broken stretch starts that is not yet at its end
        self._last = -1
        self._repairs = 0
        self._forgotten = -1  # where the statement starts that was dropped last
        self._read()

    @property
    def taken(self) -> list[Token]:
        """The tokens that fit, in order."""
        return self._progress.taken

    @property
    def cost(self) -> float:
        """How bad a reading this is: what it says, and what it cannot say because it did
        not look."""
        return len(self.diagnostics) + self._left_out / LEFT_OUT_FOR_A_COMPLAINT

    # ------------------------------------------------------------ reading
    def _read(self) -> None:
        while True:
            token = self._tokens[self._at]
            kind = kind_of(self._progress.states, token)
            if self._is_too_deep(kind):
                self._too_deep(token)
            elif self._take(token, kind):
                self._at += 1
                if kind == "$END":
                    self._healed()
                    return
            else:
                self._mend(token)

    def _is_too_deep(self, kind: str) -> bool:
        deep = kind in ("(", "{") and self._progress.brackets >= DEEPEST
        return deep and takes(self._progress.states, kind)

    def _take(self, token: Token, kind: str) -> bool:
        states = after(self._progress.states, kind)
        if states is None:
            return False
        if kind == "$END" or kind in "{}" or states[-2] in BODIES:
            self._healed()
        self._progress.take(token, kind, states)
        return True

    def _put(self, kind: str, start: int, end: int) -> None:
        """Take a token that the author did not write."""
        text = FILLINGS.get(kind, "") if start == end or kind not in KEYWORDS else kind
        self._take(Token(kind, text, start, end, False), kind)

    def _previous_end(self) -> int:
        """Where the last token before the wrong one ends."""
        return self._tokens[self._at - 1].end if self._at else self._tokens[0].start

    # ------------------------------------------------------------ what is broken
    def _hurts(self) -> None:
        start = self._tokens[self._at].start
        if self._progress.unfinished():
            start = self._progress.taken[self._progress.statement].start
        elif self._progress.statement < len(self._progress.taken) and self._at:
            start = min(start, self._progress.taken[-1].start)
        self._hurt = start if self._hurt < 0 else min(start, self._hurt)

    def _healed(self) -> None:
        if self._hurt >= 0:
            self.broken.append((self._hurt, max(self._previous_end(), self._hurt)))
            self._hurt = -1

    def _explained(self, token: Token) -> bool:
        """Whether a complaint about this place was made already, so that this one would echo it."""
        if self._last == self._at:
            return True
        start = self._tokens[self._at - 1].start if self._at else token.start
        telling = self._telling
        while self._told < len(telling) and telling[self._told] < start:
            self._told += 1
        return self._told < len(telling) and telling[self._told] <= token.start

    # ------------------------------------------------------------ mending
    def _mend(self, token: Token) -> None:
        """Say what is wrong with this token, and go on somehow."""
        quiet = self._explained(token)
        self._last = self._at
        self._hurts()
        if token.type == "}" and not self._progress.blocks and not self._progress.unfinished():
            self._say(quiet, writing.SuperfluousClosingBrace(token.start, token.end))
            self._at += 1
        elif token.type == "$END" and self._progress.blocks and not self._progress.unfinished():
            self._close_block(quiet)
        else:
            self._mend_somehow(token, quiet)

    def _mend_somehow(self, token: Token, quiet: bool) -> None:
        """The nearest repair: other words for the same thing, then a slip, then a name in words,
        then any one token; or else go on at another place."""
        places = self._places(FARTHEST_BACK)
        tired = self._repairs >= MOST_REPAIRS  # so many mistakes are no rules at all
        found, meant = None, None if tired else reworded(self._tokens, places)
        if meant is None and self._mixes(token):
            self._mixed(token, quiet)
            return
        if meant is None:
            found = self._repair(places[: LOOK_BACK + 1])
        if meant is None and not tired and (found is None or found.sort not in SLIPS):
            meant = named(self._tokens, places[: NAME_BACK + 1])
        if meant is not None:
            self._exchange(meant, quiet)
        elif found is not None:
            self._apply(found, quiet)
        else:
            self._go_on(token, quiet)

    def _say(self, quiet: bool, diagnostic: Diagnostic) -> None:
        if not quiet:
            self.diagnostics.append(diagnostic)

    def _mixes(self, token: Token) -> bool:
        """Whether this is `or` where `and` could go on, or the other way round."""
        other = {"and": "or", "or": "and"}.get(token.text)
        return other is not None and takes(self._progress.states, other)

    def _mixed(self, token: Token, quiet: bool) -> None:
        """`or` after `and`: read as the same, said once a statement."""
        last = self.diagnostics[-1] if self.diagnostics else None
        begun = self._progress.taken[self._progress.statement].start
        again = isinstance(last, writing.MixedAndOr) and last.start >= begun
        self._say(quiet or again, writing.MixedAndOr(token.start, token.end, token.text))
        other = "or" if token.text == "and" else "and"
        self._take(Token(other, other, token.start, token.end, False), other)
        self._at += 1

    def _close_block(self, quiet: bool) -> None:
        end = self._previous_end()
        self._say(quiet, wording.not_closed(self._progress, end))
        self._put("}", end, end)

    def _places(self, most: int) -> list[Place]:
        """Where an edit may be made: at the wrong token, then at those before it."""
        places = [Place(0, self._progress.states, self._at)]
        for back in range(1, min(len(self._progress.earlier), self._at, most) + 1):
            taken = self._progress.taken[-back]
            if taken is not self._tokens[self._at - back] or taken.type in "{}":
                break
            places.append(Place(back, self._progress.earlier[-back][0], self._at - back))
        return places

    def _exchange(self, found: Rewording, quiet: bool) -> None:
        for _ in range(found.back):
            self._give_back()
        self._hurts()
        self._say(quiet, found.told)
        for token in found.tokens:
            self._take(token, kind_of(self._progress.states, token))
        self._at += found.dropped
        self._last = -1

    def _repair(self, places: list[Place]) -> Repair | None:
        if self._repairs >= MOST_REPAIRS:
            return None
        self._repairs += 1
        return repair(self._tokens, places, self._braces)

    def _apply(self, found: Repair, quiet: bool) -> None:
        for _ in range(found.back):
            self._give_back()
        token, end = self._tokens[self._at], self._previous_end()
        self._hurts()
        self._say(
            quiet,
            wording.repaired(self._progress, found, self._tokens[self._at : self._at + 2], end),
        )
        if found.sort == "swapped":
            for swapped in (self._tokens[self._at + 1], token):
                self._take(swapped, kind_of(self._progress.states, swapped))
            self._at += 2
        elif found.sort == "put in":
            self._put(found.words[0], end, end)
        elif found.sort == "exchanged" and found.words[0] not in KEYWORDS:
            self._put(found.words[0], token.start, token.start)
        elif found.sort == "glued":
            for word in found.words:
                part_of = Token("WORD", word, token.start, token.end, False)
                self._take(part_of, kind_of(self._progress.states, part_of))
        elif found.words:
            self._put(found.words[0], token.start, token.end)
        self._at += found.dropped
        self._last = -1

    def _give_back(self) -> None:
        self._progress.give_back()
        self._at -= 1

    def _too_deep(self, token: Token) -> None:
        self._hurts()
        self._say(self._explained(token), writing.NestedTooDeeply(token.start, token.end, DEEPEST))
        self._last = self._at
        end = self._closing(self._at) if token.type == "(" else -1
        if end < 0:
            self._leave_out()
            return
        self._progress.earlier.clear()
        self.skipped.append((token.start, self._tokens[end].end))
        self._left_out += end - self._at
        for kind in PLACEHOLDER:
            self._put(kind, token.start, token.start)
        self._at = end + 1

    def _closing(self, at: int) -> int:
        """Where the bracket that opens at `at` is closed, within its statement; -1 when it
        is not."""
        depth = 0
        while True:
            token = self._tokens[at]
            if token.type in ("{", "}", "$END") or (
                depth and token.first and token.text in STATEMENTS
            ):
                return -1
            depth += (token.type == "(") - (token.type == ")")
            if depth == 0:
                return at
            at += 1

    # ------------------------------------------------------------ going on at another place
    def _go_on(self, token: Token, quiet: bool) -> None:
        if self._repairs >= MOST_REPAIRS:
            told: Diagnostic = writing.UnexpectedWord(token.start, token.end, shown(token), ())
        else:
            told = wording.unexpected(self._progress, token, self._previous_end())
        self._say(quiet, told)
        if not (self._progress.unfinished() and self._later_on_this_line()):
            self._leave_out()

    def _later_on_this_line(self) -> bool:
        """Go on with what fits further along this line, a block that opens there above all."""
        at = self._at
        while not self._tokens[at].first:
            token = self._tokens[at]
            if token.type in ("}", "$END"):
                return False
            progress = self._progress
            filled = progress.filling("{") if token.type == "{" else [] if at > self._at else None
            if filled is not None:
                states: list[int] | None = progress.states
                for kind in filled:
                    states = after(states, kind) if states else None
                if states and ahead(states, self._tokens, at, ENOUGH) >= ENOUGH:
                    end = self._previous_end()
                    for kind in filled:
                        self._put(kind, end, end)
                    self._at = at
                    return True
            at += 1
        return False

    def _leave_out(self) -> None:
        """Leave out everything up to where a statement can start or a block can end."""
        begun = self._at
        self._progress.earlier.clear()
        self._finish_or_forget()
        levels = self._progress.levels()
        at, depth, end = self._at, 0, self._previous_end()
        while True:
            token = self._tokens[at]
            if depth == 0 or token.type == "$END":
                closed = self._progress.resumes(token, levels, at == begun)
                if closed >= 0:
                    break
            if token.type == "{":
                depth += 1
            elif token.type == "}":
                depth = max(depth - 1, 0)
            at += 1
        self._left_out += at - begun
        if at > begun:
            self.unread.append((self._tokens[begun].start, self._tokens[at - 1].end))
            start = self._tokens[begun].start if self._forgotten < 0 else self._forgotten
            self.skipped.append((start, self._tokens[at - 1].end))
        elif self._forgotten >= 0:
            self.skipped.append((self._forgotten, end))
        self._at = at
        place = self._previous_end()
        for _ in range(closed):
            self._put("}", place, place)

    def _finish_or_forget(self) -> None:
        """Complete a statement that declares something; drop any other that lacks something."""
        self._forgotten = -1
        progress = self._progress
        if not progress.unfinished():
            return
        written = progress.taken[progress.statement :]
        first = written[0]
        declares = not progress.blocks or first.text in DECLARING or first.text not in STATEMENTS
        named = any(token.type in ("CODE", "WORD", "NUMBER") for token in written[1:])
        if declares and (named or first.text not in KEYWORDS):
            filled = self._progress.filling(self._progress.ending())
            if filled is not None:
                end = self._previous_end()
                for kind in filled:
                    self._put(kind, end, end)
                return
        self._forgotten = first.start
        self._progress.drop_statement()
