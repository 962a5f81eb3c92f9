"""What a rule file holds that is no word of the language, read as what it most likely stands for.

Called by the lexer for a character that starts no token and for a word with letters that do not
belong to it: `<` is read as `below`, `50-64%` as `50% to 64%`. Each is reported. What stands in
quotes is `quotes.py`; it does *not* look at what may stand at a place.
"""

from __future__ import annotations

import re

from assay.diagnostics import reading, writing
from assay.syntax.lexer import GLUED, PATTERN, Lexed, Token
from assay.syntax.reading import FORBIDDEN

FACT = re.compile(r"\.[a-z][a-z0-9_]*")
SIGNS = re.compile(r"[=<>!;:\[\]'`/\\%&*+^~@$?.-]+")
SPACES = (
    "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)
DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
CURLY = "\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb"
LOOK_ALIKES = str.maketrans(
    "асеорхуіјѕԁһԛԝАВСЕНІЈКМОРЅТХΑΒΕΖΗΙΚΜΝΟΡΤΧοα", "aceopxyijsdhqwABCEHIJKMOPSTXABEZHIKMNOPTXoa"
)
COMPARED = {
    "<": "below",
    ">": "above",
    "<=": "at most",
    "=<": "at most",
    "\u2264": "at most",
    ">=": "at least",
    "=>": "at least",
    "\u2265": "at least",
    "=": "exactly",
    "==": "exactly",
}
"""Signs of comparison, in the language's words."""
QUOTES = "'`"
UNEQUAL = frozenset(("!=", "<>", "\u2260"))
ADVICE = {
    ";": "a statement ends where the next one starts: remove it",
    ":": "names and values stand beside each other without a sign: remove it",
    "=": "names and values stand beside each other without a sign: write `is`, or remove it",
    "<": "comparisons are written in words: `below 50%`, `at most 3`",
    ">": "comparisons are written in words: `above 50%`, `at least 3`",
    "[": "lists stand in round brackets, or after a keyword with commas",
    "]": "lists stand in round brackets, or after a keyword with commas",
    "'": 'a text stands between straight double quotes: `"`',
    "`": 'a text stands between straight double quotes: `"`',
    "/": "a comment starts with `#`",
    "%": "a percentage is written without a space: `50%`",
}
RANGE_END = re.compile(rf" *[-{DASHES}] *([0-9]+(?:\.[0-9]+)?)(%?)(?![\w/-])")
NAME_END = re.compile(r"(?:-[a-z][a-z0-9_]*)+(?!\w)")
CODE_START = re.compile(r"(?<![\w.])([A-Z]{1,2} ?|[a-z]{1,2})([0-9]+)$")
CODE_END = re.compile(r"((?:\.[0-9]+)*)(?:\.([a-z])(?!\w)|(\([a-z0-9]+\)))?")
POINTS = re.compile(r"(?:\.[0-9]+)+(?![\w%])")
WITH_UNIT = re.compile(r"([0-9]+)((?:day|week|month)s?)")
DAY_FIRST = re.compile(r"/[0-9]{4}(?![\w/])")


def run_together(
    text: str, at: int, stop: int, end: int, kind: str, base: int, first: bool, lexed: Lexed
) -> int:
    """A word with letters that do not belong: read without those that nobody sees, look-alikes as
    what they look like."""
    whole = text[at:end]
    seen = re.sub(FORBIDDEN, "", whole)
    plain = seen.translate(LOOK_ALIKES)
    if plain != seen and plain.isascii():
        lexed.diagnostics.append(
            writing.LookAlike(
                base + at, base + end, f"`{seen}` holds letters of another alphabet and", plain
            )
        )
        _piece(plain, base + at, base + end, first, lexed)
    elif seen != whole:
        _piece(seen, base + at, base + end, first, lexed)
    elif length := WITH_UNIT.fullmatch(whole):
        apart = f"{length[1]} {length[2]}"
        lexed.diagnostics.append(writing.WordsRunTogether(base + at, base + end, whole, apart))
        lexed.tokens += [
            Token("NUMBER", length[1], base + at, base + at + len(length[1]), first),
            Token("WORD", length[2], base + at + len(length[1]), base + end, False),
        ]
    else:
        lexed.diagnostics.append(writing.WordsRunTogether(base + at, base + end, whole))
        lexed.tokens.append(Token(kind, text[at:stop], base + at, base + end, first))
    return end


def _piece(plain: str, start: int, end: int, first: bool, lexed: Lexed) -> None:
    """The token that a repaired word makes."""
    found = PATTERN.match(plain)
    kind = found.lastgroup if found and found.end() == len(plain) else "WORD"
    if FACT.search(plain) and plain[0].islower():
        kind = "FACT"
    lexed.tokens.append(Token(str(kind), plain, start, end, first))


def stray(text: str, at: int, base: int, first: bool, lexed: Lexed) -> int:
    """One character, or a run of them, that the language does not have; where reading goes on."""
    character = text[at]
    if character == "\t":
        lexed.diagnostics.append(reading.TabCharacter(base + at, base + at + 1))
        return at + 1
    if character in SPACES:
        lexed.diagnostics.append(
            writing.LookAlike(base + at, base + at + 1, "a no-break space", " ")
        )
        return at + 1
    if character in CURLY:
        from assay.syntax.quotes import curly

        return curly(text, at, base, first, lexed)
    if character == "-" or character in DASHES:
        return _dash(text, at, base, first, lexed)
    if character.isalpha():
        glued = re.compile(GLUED).match(text, at)
        end = glued.end() if glued else at + 1
        return run_together(text, at, end, end, "WORD", base, first, lexed)
    last = lexed.tokens[-1] if lexed.tokens and not first else None
    if character == "%" and last is not None and last.type == "NUMBER":
        return _apart(at, base, lexed)
    if character == "+" and last is not None and last.type in ("NUMBER", "PERCENT"):
        return _and_more(at, base, lexed)
    if character == "." and last is not None and _unquoted(text, at, base, lexed):
        return lexed.tokens[-1].end - base
    if character == "." and _dotted(text, at, base, lexed):
        return lexed.tokens[-1].end - base
    run = SIGNS.match(text, at)
    stop = run.end() if run else at + 1
    sign = text[at:stop]
    if first and sign.startswith("//"):
        return _comment(text, at, base, lexed)
    if character == "/" and last is not None and text[stop : stop + 2] == "no":
        return _yes_or_no(at, base, lexed)
    if character in QUOTES:
        from assay.syntax.quotes import single

        quoted = single(text, at, base, first, lexed)
        if quoted > at:
            return quoted
    if sign in COMPARED or sign in UNEQUAL:
        return _compared(text, at, stop, base, first, lexed)
    if character == "/" and DAY_FIRST.match(text, at) and _beside(at, base, "FRACTION", lexed):
        return _day_first(text, at, base, lexed)
    advice = ADVICE.get(character, "remove it, or put it inside a text")
    lexed.diagnostics.append(writing.UnknownCharacter(base + at, base + stop, sign, advice))
    return stop


def _comment(text: str, at: int, base: int, lexed: Lexed) -> int:
    """`//` is read as `#`, to the end of the line."""
    end = text.find("\n", at)
    end = len(text) if end < 0 else end
    lexed.diagnostics.append(
        writing.UnknownCharacter(base + at, base + at + 2, "//", "start the comment with `#`", "#")
    )
    lexed.comments.append(Token("COMMENT", text[at:end], base + at, base + end, True))
    return end


def _yes_or_no(at: int, base: int, lexed: Lexed) -> int:
    """`yes/no` is read as `yes or no`."""
    lexed.diagnostics.append(
        writing.UnknownCharacter(base + at, base + at + 1, "/", "write `yes or no`", " or ")
    )
    lexed.tokens.append(Token("WORD", "or", base + at, base + at + 1, False))
    return at + 1


def _beside(at: int, base: int, kind: str, lexed: Lexed) -> bool:
    """Whether the last token is of a kind and ends here."""
    last = lexed.tokens[-1] if lexed.tokens else None
    return last is not None and last.type == kind and last.end == base + at


# ------------------------------------------------------------------ numbers
def _dash(text: str, at: int, base: int, first: bool, lexed: Lexed) -> int:
    """Between two numbers a dash is read as `to`, and a percentage as one at both ends."""
    last = lexed.tokens[-1] if lexed.tokens and not first else None
    found = RANGE_END.match(text, at)
    if found and last is not None and last.type in ("NUMBER", "PERCENT"):
        stop = found.end()
        sign = "%" if found[2] or last.type == "PERCENT" else ""
        low, high = last.text.rstrip("%") + sign, found[1] + sign
        start, kind = last.start, "PERCENT" if sign else "NUMBER"
        lexed.diagnostics.append(
            writing.LookAlike(start, base + stop, "a range with a dash", f"{low} to {high}")
        )
        lexed.tokens[-1] = Token(kind, low, start, last.end, last.first)
        lexed.tokens.append(Token("WORD", "to", base + at, base + at + 1, False))
        lexed.tokens.append(Token(kind, high, base + found.start(1), base + stop, False))
        return stop
    name = NAME_END.match(text, at)
    if name and last is not None and last.type == "WORD" and last.end == base + at:
        return _hyphened(name, base, lexed)
    if text[at] == "-":
        run = SIGNS.match(text, at)
        stop = run.end() if run else at + 1
        advice = "remove it, or put it inside a text"
        lexed.diagnostics.append(
            writing.UnknownCharacter(base + at, base + stop, text[at:stop], advice)
        )
        return stop
    lexed.diagnostics.append(writing.LookAlike(base + at, base + at + 1, "a dash", " to "))
    lexed.tokens.append(Token("WORD", "to", base + at, base + at + 1, first))
    return at + 1


def _hyphened(found: re.Match[str], base: int, lexed: Lexed) -> int:
    """`child-safeguarding` is read as `child_safeguarding`."""
    last = lexed.tokens.pop()
    written, end = last.text + found[0], base + found.end()
    name = written.replace("-", "_")
    lexed.diagnostics.append(writing.NameInWords(last.start, end, written, name))
    lexed.tokens.append(Token("WORD", name, last.start, end, last.first))
    return found.end()


def _dotted(text: str, at: int, base: int, lexed: Lexed) -> bool:
    """`P 2.3` and `p2.3` are read as `P2.3`, and `A3.c` as `A3(c)`, if it is one of these."""
    begun = CODE_START.search(text, text.rfind("\n", 0, at) + 1, at)
    ended = CODE_END.match(text, at)
    if not begun or not ended or not ended[0]:
        return False
    label = f"({ended[2]})" if ended[2] else ended[3] or ""
    code = begun[1].strip().upper() + begun[2] + ended[1] + label
    start, first = base + begun.start(), False
    while lexed.tokens and lexed.tokens[-1].start >= start:
        first = lexed.tokens.pop().first
    end = base + ended.end()
    lexed.diagnostics.append(
        writing.LookAlike(start, end, f"`{text[begun.start() : ended.end()]}`", code)
    )
    lexed.tokens.append(Token("CODE", code, start, end, first))
    return True


def _unquoted(text: str, at: int, base: int, lexed: Lexed) -> bool:
    """`version 8.5` and `source manual 2.3` are read with the quotes that belong there."""
    before = [token.text for token in lexed.tokens[-3:]]
    further = POINTS.match(text, at)
    if not further or not _beside(at, base, "NUMBER", lexed):
        return False
    if "version" not in before[-2:-1] and "source" not in before[-3:-2]:
        return False
    last = lexed.tokens.pop()
    written = f'"{last.text}{further[0]}"'
    end = base + further.end()
    lexed.diagnostics.append(writing.LookAlike(last.start, end, "a number without quotes", written))
    lexed.tokens.append(Token("STRING", written, last.start, end, last.first))
    return True


def _and_more(at: int, base: int, lexed: Lexed) -> int:
    """`80%+` is read as `at least 80%`."""
    last = lexed.tokens.pop()
    lexed.diagnostics.append(
        writing.LookAlike(last.start, base + at + 1, f"`{last.text}+`", f"at least {last.text}")
    )
    for word in ("at", "least"):
        lexed.tokens.append(Token("WORD", word, last.start, last.end, False))
    lexed.tokens.append(last)
    return at + 1


def _apart(at: int, base: int, lexed: Lexed) -> int:
    """`50 %` is read as `50%`."""
    last = lexed.tokens.pop()
    whole = f"{last.text}%"
    lexed.diagnostics.append(
        writing.LookAlike(last.start, base + at + 1, "a percentage with a space in it", whole)
    )
    lexed.tokens.append(Token("PERCENT", whole, last.start, base + at + 1, last.first))
    return at + 1


def _day_first(text: str, at: int, base: int, lexed: Lexed) -> int:
    """`01/03/2025`: read as the day first; which was meant is for the author to say."""
    last = lexed.tokens.pop()
    day, month = last.text.split("/")
    year = text[at + 1 : at + 5]
    lexed.diagnostics.append(
        writing.UnknownCharacter(
            last.start,
            base + at + 5,
            f"{last.text}/{year}",
            "a date is written year, month and day, as `2025-03-01`",
        )
    )
    date = f"{year}-{month:0>2.2}-{day:0>2.2}"
    lexed.tokens.append(Token("CALENDAR_DATE", date, last.start, base + at + 5, last.first))
    return at + 5


# ------------------------------------------------------------------ comparisons
def _compared(text: str, at: int, stop: int, base: int, first: bool, lexed: Lexed) -> int:
    """A sign of comparison, read as the words for it; `=` before anything but a number is `is`."""
    sign = text[at:stop]
    words = _words_for(sign, text[stop:].lstrip(" ")[:1], lexed.tokens[-1] if not first else None)
    advice = ADVICE.get(sign[0], "comparisons are written in words: `at most 3`, `is not yes`")
    if words is None:
        lexed.diagnostics.append(writing.UnknownCharacter(base + at, base + stop, sign, advice))
        return stop
    written = " ".join(words)
    before = "" if text[at - 1 : at] in (" ", "") else " "
    after = "" if text[stop : stop + 1] in (" ", "\n", "") else " "
    lexed.diagnostics.append(
        writing.UnknownCharacter(
            base + at,
            base + stop,
            sign,
            f"write `{written}`" if written else "remove it",
            f"{before}{written}{after}",
        )
    )
    for word in words:
        lexed.tokens.append(Token("WORD", word, base + at, base + stop, False))
    return stop


def _words_for(sign: str, following: str, last: Token | None) -> tuple[str, ...] | None:
    """What to read a sign as, given what stands on both sides; None where it compares nothing."""
    if last is None:
        return None
    said = last.text in ("is", "are", "be") and last.type == "WORD"
    subject = last.type in ("FACT", "CODE") or last.text in ("cases", "units", ")")
    number = following.isdigit()
    if sign in UNEQUAL:
        return ("not",) if said else ("is", "not") if subject else None
    if sign in ("=", "==") and not number:
        return () if said else ("is",) if subject else None
    if not number:
        return None
    words = COMPARED[sign].split(" ")
    if subject:
        return ("is", *words)
    return tuple(words) if said or (last.type == "WORD" and sign[0] != "=") else None
