"""What is said of a token that does not fit: by the edit that mends it, or by what may stand there.

Asked by `mending.py`, before it goes on. It does *not* choose the edit.
"""

from __future__ import annotations

from assay.diagnostics import Diagnostic, writing
from assay.syntax.expectation import DECLARATION, accepted, expected, part, shown
from assay.syntax.indentation import head
from assay.syntax.lexer import Token
from assay.syntax.progress import Progress
from assay.syntax.repair import Repair
from assay.syntax.tables import KEYWORDS, STATEMENTS

REASON = 'the reason, such as `because "As published in version 8.5."`'
BEFORE_A_REASON = frozenset(("and", "because", "on", "or"))
"""What may stand where a reason must follow at last."""

FEW = 3
MARKS = ("{", "}", "(", ")", ",")


def repaired(progress: Progress, found: Repair, tokens: list[Token], end: int) -> Diagnostic:
    """The words for an edit at the first of these tokens; `end` is where the one before it ends."""
    token = tokens[0]
    if found.sort == "misspelt":
        return writing.MisspeltKeyword(token.start, token.end, token.text, found.words[0])
    if found.sort == "glued":
        return writing.WordsRunTogether(token.start, token.end, token.text, " ".join(found.words))
    if found.sort == "exchanged":
        words = _expected(progress)
        whole = words if len(words) == 1 else (part(found.words[0]),)
        return writing.UnexpectedWord(token.start, token.end, shown(token), whole)
    if found.sort == "swapped":
        following = tokens[1]
        return writing.UnexpectedWord(token.start, following.end, shown(token), (shown(following),))
    if found.sort == "left out":
        if token.type == "}":
            return writing.SuperfluousClosingBrace(token.start, token.end)
        return writing.SuperfluousPart(token.start, token.end, shown(token))
    word = found.words[0]
    if word == "}" and progress.blocks:
        return not_closed(progress, end)
    if not progress.unfinished():
        end = token.start
    before = "" if token.first and end < token.start else shown(token)
    mark = word if word in MARKS else ""
    return writing.MissingPart(end, end, _missing(progress, word), before, mark)


def not_closed(progress: Progress, end: int) -> Diagnostic:
    """That the innermost block lacks its closing brace."""
    statement, brace = progress.blocks[-1]
    opened = progress.taken[brace]
    block = head(progress.taken, statement, opened)
    return writing.MissingClosingBrace(end, end, block, (opened.start, opened.end))


def unexpected(progress: Progress, token: Token, end: int) -> Diagnostic:
    """That a token has no place, and what may stand there; or that something is missing."""
    words = _expected(progress)
    unfinished = progress.unfinished()
    if not progress.blocks and not unfinished:
        words = DECLARATION
    over = token.type in ("}", "$END") or (token.first and token.text in STATEMENTS)
    if over and unfinished and (token.first or token.type == "}"):
        missing = REASON if words == (REASON,) else writing.alternatives(words)
        return writing.MissingPart(end, end, missing, "" if token.first else "`}`", "")
    return writing.UnexpectedWord(token.start, max(token.end, token.start), shown(token), words)


def _missing(progress: Progress, word: str) -> str:
    """What is missing: the whole of which the word is a part, where only one may stand here."""
    words = _expected(progress)
    if word in KEYWORDS and 1 < len(words) <= FEW and all(one[0] == "`" for one in words):
        return writing.alternatives(words)  # which of them is not for us to say
    return words[0] if len(words) == 1 and word not in MARKS else part(word)


def _expected(progress: Progress) -> tuple[str, ...]:
    kinds = accepted(progress.states)
    if "because" in kinds and BEFORE_A_REASON.issuperset(kinds):
        return (REASON,)
    return expected(progress.states, kinds)
