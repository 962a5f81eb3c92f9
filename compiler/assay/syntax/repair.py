"""The one-token edit after which the rest fits, if there is one.

Tried at the token that does not fit and, since a misspelt keyword is often taken as a name, at
the two before it: another keyword for a near one; one token put in, exchanged or left out. An
edit counts when three further tokens then fit. Everything is tried on stacks of states, so
nothing is built and nothing need be undone. It does *not* word the message.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from assay.diagnostics.suggest import near
from assay.syntax.expectation import accepted
from assay.syntax.lexer import Token
from assay.syntax.parser import after, kind_of
from assay.syntax.tables import KEYWORDS, ROWS, STATEMENTS

BODIES = frozenset(
    state for state, row in enumerate(ROWS) if "<source>" in row or "<framework>" in row
)
"""States in which a statement may start: every block may say its source."""

ENOUGH = 3
FARTHEST = 6
MUCH_FARTHER = 40
MOST_RIVALS = 12
CHEAP = {"}": 0.7, "{": 0.8, ")": 0.65, "(": 0.6, ",": 0.6, "STRING": 0.55, "NAME": 0.35}


class Repair(NamedTuple):
    """Go `back` tokens, put `words` in, leave `dropped` tokens out."""

    sort: Literal["misspelt", "glued", "put in", "exchanged", "left out", "swapped"]
    back: int
    words: tuple[str, ...]
    dropped: int


class Tried(NamedTuple):
    """An edit that does: how many tokens then fit, what it is worth, and where reading
    would go on."""

    fit: int
    worth: float
    repair: Repair
    states: list[int]
    at: int


class Place(NamedTuple):
    """A place where an edit may be made: the states there, and the tokens from there on."""

    back: int
    states: list[int]
    at: int


def repair(tokens: list[Token], places: list[Place], braces: bool) -> Repair | None:
    """The best edit at these places, the place of the error first; `braces` says whether braces may
    be edited."""
    wrong = places[0].at
    kinds = {place.back: accepted(place.states) for place in places}
    for place in places:
        found = misspelt(tokens, place, kinds[place.back], wrong) or glued(
            tokens, place, kinds[place.back], wrong
        )
        if found:
            return found
    tried: list[Tried] = []
    for place in places:
        tried += edits(tokens, place, kinds[place.back], wrong, braces)
    if not tried:
        return None
    most = max(edit.fit for edit in tried)
    if most >= FARTHEST:  # several may do: look farther
        full = sorted(
            (edit for edit in tried if edit.fit >= FARTHEST), key=lambda edit: -edit.worth
        )
        tried = [
            edit._replace(
                worth=edit.worth + reach(edit.states, tokens, edit.at, wrong, MUCH_FARTHER) / 10
            )
            for edit in full[:MOST_RIVALS]
        ]
    return max(tried, key=lambda edit: edit.worth).repair


def ahead(states: list[int] | None, tokens: list[Token], at: int, most: int) -> int:
    """How many of the next `most` tokens fit; the end of the file counts as all."""
    stack = states
    for count in range(most):
        if stack is None:
            return max(count - 1, 0)
        if at + count >= len(tokens):
            return most
        stack = after(stack, kind_of(stack, tokens[at + count]))
    return most if stack is not None else most - 1


def reach(
    states: list[int] | None, tokens: list[Token], at: int, wrong: int, most: int = FARTHEST
) -> int:
    """How many tokens fit from the wrong one on, when reading goes on at `at`."""
    if states is None:
        return 0
    before = max(wrong - at, 0)
    return ahead(states, tokens, at, before + most) - before


def misspelt(
    tokens: list[Token], place: Place, kinds: tuple[str, ...], wrong: int
) -> Repair | None:
    """Another keyword for a word that is nearly one."""
    token = tokens[place.at]
    if token.type not in ("WORD", "CODE"):
        return None
    known = [kind for kind in kinds if kind in KEYWORDS and kind != token.text]
    best: tuple[int, str] | None = None
    for word in near(token.text, known, 4):
        if word.lower().startswith(token.text) and len(token.text) < 4:
            continue  # `a` is no slip for `account`
        fit = reach(after(place.states, word), tokens, place.at + 1, max(wrong, place.at + 1))
        if fit >= ENOUGH - 1 and (best is None or fit > best[0]):
            best = (fit, word)
    return Repair("misspelt", place.back, (best[1],), 1) if best else None


def glued(tokens: list[Token], place: Place, kinds: tuple[str, ...], wrong: int) -> Repair | None:
    """Two words for one that runs them together: `keyquestion`."""
    token = tokens[place.at]
    if token.type != "WORD" or len(token.text) < 4:
        return None
    for kind in kinds:
        rest = token.text.removeprefix(kind).lstrip("_")
        if (
            kind not in KEYWORDS
            or not rest
            or rest == token.text
            or (rest not in KEYWORDS and len(kind) < 3)
        ):
            continue
        states = after(place.states, kind)
        word = Token("WORD", rest, token.start, token.end, False)
        states = after(states, kind_of(states, word)) if states else None
        if reach(states, tokens, place.at + 1, max(wrong, place.at + 1)) >= ENOUGH:
            return Repair("glued", place.back, (kind, rest), 1)
    return None


def edits(
    tokens: list[Token], place: Place, kinds: tuple[str, ...], wrong: int, braces: bool
) -> list[Tried]:
    """Each edit of one token that makes enough fit."""
    token = tokens[place.at]
    starts = (token.text in STATEMENTS or token.type == "}") and (
        token.first or (place.back > 0 and place.states[-1] in BODIES)
    )
    late = 0.45 * place.back
    found: list[Tried] = []

    def try_out(
        worth: float, repair: Repair, states: list[int] | None, at: int, least: int = ENOUGH
    ) -> None:
        fit = reach(states, tokens, at, max(wrong, at))
        if states is not None and fit >= least:
            found.append(Tried(fit, fit + worth - late, repair, states, at))

    may_go = token.type != "$END" and not starts and (braces or token.type not in "{}")
    for kind in kinds:
        if kind == "$END" or (kind in "{}" and not braces):
            continue
        states = after(place.states, kind)
        worth = CHEAP.get(kind, 0.5 if kind in KEYWORDS else 0.3)
        try_out(worth, Repair("put in", place.back, (kind,), 0), states, place.at)
        if may_go:
            repair = Repair("exchanged", place.back, (kind,), 1)
            try_out(worth + alike(kind, token), repair, states, place.at + 1)
    following = tokens[min(place.at + 1, len(tokens) - 1)]
    if not starts and not following.first and following.type != "$END":
        states = after(place.states, kind_of(place.states, following))
        states = after(states, kind_of(states, token)) if states else None
        try_out(0.85, Repair("swapped", place.back, (), 0), states, place.at + 2, ENOUGH - 1)
    if may_go:
        try_out(
            0.3 if token.first else 0.58,
            Repair("left out", place.back, (), 1),
            place.states,
            place.at + 1,
        )
    return found


def alike(kind: str, token: Token) -> float:
    """Worth more when a token is exchanged for one of its own sort: a word for a word, a mark for a
    mark."""
    if kind in KEYWORDS or kind == "NAME":
        return -0.02 if token.type == "WORD" else -0.1
    if len(kind) == 1:
        return 0.02 if len(token.type) == 1 else -0.1
    return (
        0.0
        if token.type in ("NUMBER", "PERCENT", "CODE", "FACT", "STRING", "LONG_STRING")
        else -0.05
    )
