"""What people write in place of the language's own words: `less than 40` for `below 40`, `Good` or
`requires improvement` for the name of a rating.

Asked by `mending.py` at a token that does not fit, before any other repair. An answer counts only
when reading can then go on. It does *not* know which names are declared.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from assay.diagnostics import Diagnostic, writing
from assay.syntax.lexer import Token
from assay.syntax.parser import after, kind_of, takes
from assay.syntax.phrases import PHRASES
from assay.syntax.repair import Place, reach
from assay.syntax.tables import KEYWORDS, STATEMENTS

UNITS = frozenset(("day", "days", "week", "weeks", "month", "months"))
NUMBERS = frozenset(("NUMBER", "PERCENT"))
VALUES = frozenset(("NUMBER", "PERCENT", "WORD", "CODE"))
HOLES = ("*", "#", "unit")
COUNTED = (
    *("zero", "one", "two", "three", "four", "five", "six"),
    *("seven", "eight", "nine", "ten", "eleven", "twelve"),
)
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
ARTICLES = frozenset(("the", "a", "an"))
PER_CENT = (("per", "cent"), ("percent",), ("pc",))
MARKS = "(),"
FARTHEST_BACK = 5
NAME_BACK = 3
LEAST_FIT = 2
LONGEST_NAME = 4
WORD = re.compile(r"[A-Za-z0-9][A-Za-z0-9_]*")
CODE = re.compile(r"[A-Z]+[0-9]+(?:\.[0-9]+)*(?:\([a-z0-9]+\))?")
CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")


class Rewording(NamedTuple):
    """Go `back` tokens, take `tokens` in place of `dropped` ones, and say so."""

    back: int
    tokens: list[Token]
    dropped: int
    told: Diagnostic


def reworded(tokens: list[Token], places: list[Place]) -> Rewording | None:
    """The phrase at one of these places that the language says in other words; of several, the one
    that reaches farthest."""
    wrong = places[0].at
    best: tuple[int, Place, list[Token], str] | None = None
    for place in reversed(places):
        for made, stop, advice, least in _candidates(tokens, place.at):
            if stop < max(wrong, best[0] + 1 if best else 0):
                continue
            if _fits(tokens, place.states, made, stop, least):
                best = stop, place, made, advice
    return _told(tokens, best[1], best[2], best[0], best[3]) if best else None


def _candidates(tokens: list[Token], at: int) -> Iterator[tuple[list[Token], int, str, int]]:
    """Each phrase that stands here: what to read in its place, where it ends, advice where it is
    not certain, and how many tokens must fit behind it."""
    token = tokens[at]
    by_value = "#" if token.type in NUMBERS else "*"
    for written, instead, advice in (
        *PHRASES.get(token.text.lower(), ()),
        *PHRASES.get("*", ()),
        *PHRASES.get(by_value, ()),
    ):
        if _stands(tokens, at, written):
            least = max(LEAST_FIT + 1 - sum(word not in HOLES for word in written), 0)
            yield _made(tokens, at, written, instead), at + len(written), advice, least
    lowered = _lowered(tokens, at)
    if lowered:
        yield lowered, at + len(lowered), "", 0
    number = _number(tokens, at)
    if number is not None:
        yield [number[0]], at + number[1], "", LEAST_FIT


def _told(
    tokens: list[Token], place: Place, made: list[Token], stop: int, advice: str
) -> Rewording:
    start, end = tokens[place.at].start, tokens[stop - 1].end
    written = _shown(tokens[place.at : stop])
    told = writing.OtherWords(start, end, written, "" if advice else _shown(made), advice)
    return Rewording(place.back, made, stop - place.at, told)


def _lowered(tokens: list[Token], at: int) -> list[Token]:
    """`Key Question` as `key question`: keywords that are written with capitals, if several are."""
    found: list[Token] = []
    for place in range(at, len(tokens)):
        token = tokens[place]
        if token.type != "CODE" or token.text.lower() not in KEYWORDS:
            break
        found.append(Token("WORD", token.text.lower(), token.start, token.end, token.first))
    return found if len(found) > 1 else []


def _number(tokens: list[Token], at: int) -> tuple[Token, int] | None:
    """`three` as `3`, `50 per cent` as `50%`: the number, and how many tokens it takes."""
    token = tokens[at]
    if token.type == "WORD" and token.text in (*COUNTED, *TENS):
        tens = token.text in TENS
        number = str(TENS.index(token.text) * 10 + 20 if tens else COUNTED.index(token.text))
        return Token("NUMBER", number, token.start, token.end, token.first), 1
    if token.type == "NUMBER":
        for words in PER_CENT:
            following = tokens[at + 1 : at + 1 + len(words)]
            if tuple(one.text for one in following) == words:
                whole = Token("PERCENT", f"{token.text}%", token.start, token.end, token.first)
                return whole, 1 + len(words)
    return None


def named(tokens: list[Token], places: list[Place]) -> Rewording | None:
    """A name in several words, with capitals, in quotes or behind an article, or a code with a
    space in it."""
    for place in places:
        code = _code(tokens, place, places[0].at)
        if code is not None:
            return code
        if not takes(place.states, "NAME") or (place.back and tokens[place.at].type != "WORD"):
            continue
        if tokens[place.at].text in ARTICLES and place.at + 1 < len(tokens):
            made = [tokens[place.at + 1]]
            if made[0].type == "WORD" and _fits(tokens, place.states, made, place.at + 2):
                article = tokens[place.at]
                what = f"`{article.text}`"
                superfluous = writing.SuperfluousPart(article.start, article.end, what)
                return Rewording(place.back, made, 2, superfluous)
        for length in range(LONGEST_NAME, 0, -1):
            stop = place.at + length
            if stop <= places[0].at or not _may_be_a_name(tokens, place.at, stop):
                continue
            if length > 1 and _may_be_a_list(tokens, place):
                continue
            first, last = tokens[place.at], tokens[stop - 1]
            words = _shown(tokens[place.at : stop])
            name = "_".join(CAPITAL.sub("_", word) for word in WORD.findall(words)).lower()
            made = [Token("WORD", name, first.start, last.end, first.first)]
            if _fits(tokens, place.states, made, stop):
                told = writing.NameInWords(first.start, last.end, words, name)
                return Rewording(place.back, made, length, told)
    return None


def _may_be_a_list(tokens: list[Token], place: Place) -> bool:
    """Whether a comma behind the first word does as well, or the first word names a document: what
    follows is then another thing."""
    first = tokens[place.at]
    comma = [first, Token(",", ",", first.end, first.end, False)]
    cited = place.at > 0 and tokens[place.at - 1].text == "source"
    return cited or _fits(tokens, place.states, comma, place.at + 1)


def _stands(tokens: list[Token], at: int, written: tuple[str, ...]) -> bool:
    """Whether a phrase stands here, as part of one statement."""
    for place, word in enumerate(written, at):
        if place >= len(tokens):
            return False
        token = tokens[place]
        if place > at and token.first and token.text in STATEMENTS:
            return False
        if word in ("*", "#"):
            if token.type not in (VALUES if word == "*" else NUMBERS) or token.text in KEYWORDS:
                return False
        elif word == "unit":
            if token.text not in UNITS:
                return False
        elif token.text.lower() != word or token.type not in ("WORD", "CODE"):
            return False
    return True


def _made(
    tokens: list[Token], at: int, written: tuple[str, ...], instead: tuple[str, ...]
) -> list[Token]:
    """The tokens to read in place of a phrase, its values and units kept."""
    last = tokens[at + len(written) - 1]
    kept = {
        word: [tokens[at + place] for place, one in enumerate(written) if one == word]
        for word in HOLES
    }
    return [
        kept[word].pop(0)
        if word in kept
        else Token(
            word if word in MARKS else "WORD",
            word,
            tokens[at].start,
            last.end,
            tokens[at].first and not number,
        )
        for number, word in enumerate(instead)
    ]


def _fits(
    tokens: list[Token], states: list[int], made: list[Token], stop: int, least: int = LEAST_FIT
) -> bool:
    """Whether reading can go on behind what was put in place."""
    further: list[int] | None = states
    for token in made:
        further = after(further, kind_of(further, token)) if further is not None else None
    return further is not None and reach(further, tokens, stop, stop) >= least


def _code(tokens: list[Token], place: Place, wrong: int) -> Rewording | None:
    """`A3 (c)` or `A 1`: a code with a space in it."""
    first = tokens[place.at]
    quoted = CODE.fullmatch(first.text[1:-1]) if first.type == "STRING" else None
    made = [Token("CODE", first.text[1:-1], first.start, first.end, first.first)]
    if quoted and place.at == wrong and _fits(tokens, place.states, made, wrong + 1):
        told = writing.LookAlike(first.start, first.end, "a code in quotes", quoted[0])
        return Rewording(place.back, made, 1, told)
    if first.type != "CODE":
        return None
    for length in (5, 4, 2):
        stop = place.at + length
        parts = tokens[place.at : stop]
        code = "".join(part.text for part in parts)
        if stop <= wrong or any(part.first for part in parts[1:]) or not CODE.fullmatch(code):
            continue
        made = [Token("CODE", code, parts[0].start, parts[-1].end, parts[0].first)]
        if _fits(tokens, place.states, made, stop):
            told = writing.LookAlike(
                parts[0].start, parts[-1].end, "a code with a space in it", code
            )
            return Rewording(place.back, made, length, told)
    return None


def _may_be_a_name(tokens: list[Token], at: int, stop: int) -> bool:
    """Whether words on one line could be one name: several, or one with a capital or in quotes."""
    words = tokens[at:stop]
    if any(token.first for token in words[1:]) or stop >= len(tokens):
        return False
    if words[0].text in ARTICLES:
        return False
    if len(words) == 1 and words[0].type == "STRING":
        return len(words[0].text) < 40 and bool(re.fullmatch(r'"[A-Za-z][\w ]*"', words[0].text))
    if len(words) == 1 and words[0].type == "WORD":
        return False
    if [token.type for token in words] in (["(", "WORD", ")"], ["(", "NUMBER", ")"]):
        return tokens[stop].type == "STRING"  # a label, as it is printed
    declared = tokens[stop].type == "STRING"  # a title follows the name
    return all(
        token.type in ("WORD", "CODE")
        and WORD.fullmatch(token.text) is not None
        and (token.text not in KEYWORDS or declared)
        and (token.type == "WORD" or token.text.isalpha())
        for token in words
    )


def _shown(tokens: list[Token]) -> str:
    words = " ".join(token.text for token in tokens)
    return words.replace("( ", "(").replace(" )", ")").replace(" ,", ",")
