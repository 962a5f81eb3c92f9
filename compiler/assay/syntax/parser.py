"""From tokens to the tree, by the LALR tables that Lark made, deciding keywords on the way.

A word is a keyword where the parser can take it as one, and a name otherwise. Three exceptions keep
mistakes where they were made: operator words are never names; a statement keyword that starts a
line is a name only where the block lists names; any other word that starts a line of such a list is
a name. What to do about a token that does not fit is `recovery.py`; this never raises for a bad
file and it does *not* look at meaning."""

from __future__ import annotations

from assay.diagnostics import Diagnostic
from assay.syntax import tree
from assay.syntax.build import LEAVES, builders
from assay.syntax.lexer import DEEPEST, Lexed, Token, lex
from assay.syntax.tables import END, KEYWORDS, PRODUCTIONS, ROWS, STATEMENTS
from assay.text import Source

OPERATORS = frozenset(
    ["and", "or", "not", "is", "are", "in", "then", "when", "must", "unless", "where"]
)
BUILDERS = builders()


class Parsed:
    """What was read of one file.

    `tokens` are those the parser took, `$END` last; `starts` are the positions among them that
    start a statement or a line of a list. The formatter prints from these, the compiler goes on
    with `tree`. `broken` are the spans in which something was wrong, in order: what is missing
    there is no news. A token that the author did not write has no width, nor has its leaf in the
    tree."""

    __slots__ = ("broken", "comments", "diagnostics", "source", "starts", "tokens", "tree")

    def __init__(self, source: Source, lexed: Lexed) -> None:
        self.source = source
        self.tokens = lexed.tokens
        self.comments = lexed.comments
        self.diagnostics: list[Diagnostic] = lexed.diagnostics
        self.starts: list[int] = []
        self.broken: tuple[tuple[int, int], ...] = ()
        self.tree = tree.RuleFile(source.base, source.end, ())


def parse(source: Source) -> Parsed:
    """Read one file.

    Reports: E0004 and the E01xx.
    """
    lexed = lex(source)
    parsed = Parsed(source, lexed)
    run = Run(parsed.tokens)
    if run.advance() and lexed.deepest <= DEEPEST:
        parsed.starts = run.starts
        parsed.broken = tuple((found.start, found.end) for found in parsed.diagnostics)
        if isinstance(run.result, tree.RuleFile):
            parsed.tree = run.result
    else:
        from assay.syntax.recovery import recover

        recover(parsed)
    return parsed


class Run:
    """One pass of the parser over tokens: a stack of states, and what each has built so far."""

    __slots__ = ("at", "ends", "result", "starts", "states", "tokens", "values")

    def __init__(self, tokens: list[Token]) -> None:
        self.tokens = tokens
        self.at = 0
        self.states = [0]
        self.values: list[object] = []
        self.ends: list[tuple[int, int]] = []
        self.starts: list[int] = []
        self.result: object = None

    def advance(self) -> bool:
        """Take tokens until the end (True) or until one does not fit (False, `at` is that
        token)."""
        tokens, states, values, ends, starts = (
            self.tokens,
            self.states,
            self.values,
            self.ends,
            self.starts,
        )
        at = self.at
        while True:
            token = tokens[at]
            kind = token.type
            if kind == "WORD":
                kind = word_kind(states, token)
            elif kind == "CODE" and token.text in KEYWORDS:
                kind = kind_of(states, token)
            while True:
                action = ROWS[states[-1]].get(kind)
                if action is None:
                    self.at = at
                    return False
                if action >= 0:
                    break
                if reduce(~action, states, values, ends, token) and kind == "$END":
                    self.at = at
                    self.result = values[-1]
                    return True
            if (token.first and "}" in ROWS[states[-1]] and kind != "}") or len(states) <= 2:
                starts.append(at)
            leaf = LEAVES.get(kind)
            values.append(leaf(token.start, token.end, token.text) if leaf else token)
            ends.append((token.start, token.end))
            states.append(action)
            at += 1


def reduce(
    number: int, states: list[int], values: list[object], ends: list[tuple[int, int]], ahead: Token
) -> bool:
    """Replace the parts on the stack by what they build; True when that was the whole file."""
    size, rule, _, keep = PRODUCTIONS[number]
    build = BUILDERS[number]
    if size == 1 and keep == (0,) and not build:  # one part handed up as it is: the commonest
        part = values[-1]
        if type(part) is not list:
            values[-1] = [part]
        states[-1] = state = ROWS[states[-2]][rule]
        return state == END
    if size:
        start, end = ends[-size][0], ends[-1][1]
        parts = values[-size:]
        del states[-size:], values[-size:], ends[-size:]
    else:
        start = end = ends[-1][1] if ends else ahead.start
        parts = []
    values.append(build(start, end, kept(parts, keep)) if build else handed_up(parts, keep))
    ends.append((start, end))
    state = ROWS[states[-1]][rule]
    states.append(state)
    return state == END


def kept(parts: list[object], keep: tuple[int, ...]) -> list[object]:
    """The parts that a rule keeps, those that were handed up laid flat."""
    flat: list[object] = []
    for position in keep:
        part = parts[position] if position >= 0 else None
        if type(part) is list:
            flat += part
        else:
            flat.append(part)
    return flat


def handed_up(parts: list[object], keep: tuple[int, ...]) -> list[object]:
    """As `kept`; a list that grows is grown in place, so that long blocks cost no more than short
    ones."""
    if keep and type(parts[keep[0]]) is list:
        grown: list[object] = parts[keep[0]]  # type: ignore[assignment]  # the line above says so
        if len(keep) > 1:
            grown += kept(parts, keep[1:])
        return grown
    return kept(parts, keep)


def takes(states: list[int], kind: str) -> bool:
    """Whether a token of this kind would be accepted, reductions and all."""
    return after(states, kind) is not None


def after(states: list[int], kind: str) -> list[int] | None:
    """The stack of states once a token of this kind was taken, or None when it does not fit."""
    stack = states
    fresh = False
    while True:
        action = ROWS[stack[-1]].get(kind)
        if action is None:
            return None
        if action >= 0:
            return [*stack, action]
        size, rule, _, _ = PRODUCTIONS[~action]
        if not fresh:
            stack, fresh = stack[:], True
        if size:
            del stack[-size:]
        stack.append(ROWS[stack[-1]][rule])
        if stack[-1] == END:
            return stack


def kind_of(states: list[int], token: Token) -> str:
    """The terminal or keyword that a token is here."""
    if token.type == "WORD":
        return word_kind(states, token)
    if token.type == "CODE" and token.text in KEYWORDS and token.text in ROWS[states[-1]]:
        return token.text  # the days of the week
    return token.type


def word_kind(states: list[int], token: Token) -> str:
    """Keyword or name: what a word is here."""
    word = token.text
    if word not in KEYWORDS:
        return "NAME"
    if word in OPERATORS:
        return word
    row = ROWS[states[-1]]
    if "NAME" not in row and word in row:
        return word
    if token.first and word in STATEMENTS and takes(states, word):
        return word
    between = token.first and takes(states, "}")  # where a statement may start
    if between and word not in STATEMENTS and takes(states, "NAME"):
        return "NAME"
    if takes(states, word) or (token.first and not between and word in STATEMENTS):
        return word
    return "NAME" if takes(states, "NAME") else word
