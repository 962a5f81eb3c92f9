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
from assay.syntax.repair import Place, reach
from assay.syntax.tables import KEYWORDS, STATEMENTS

SAID_OTHERWISE = (
    ("less than or equal to", "at most"),
    ("greater than or equal to", "at least"),
    ("more than or equal to", "at least"),
    ("no more than", "at most"),
    ("not more than", "at most"),
    ("no greater than", "at most"),
    ("no longer than", "at most"),
    ("no later than", "at most"),
    ("no higher than", "at most"),
    ("no better than", "at most"),
    ("no less than", "at least"),
    ("not less than", "at least"),
    ("no fewer than", "at least"),
    ("no shorter than", "at least"),
    ("no lower than", "at least"),
    ("no worse than", "at least"),
    ("less than #", "below #"),
    ("lower than #", "below #"),
    ("fewer than #", "below #"),
    ("shorter than #", "below #"),
    ("more than #", "above #"),
    ("greater than #", "above #"),
    ("higher than #", "above #"),
    ("longer than #", "above #"),
    ("equal to", "exactly"),
    ("equals", "exactly"),
    ("up to", "at most"),
    ("within", "at most"),
    ("a maximum of", "at most"),
    ("a minimum of", "at least"),
    ("maximum", "at most"),
    ("minimum", "at least"),
    ("over", "above"),
    ("under", "below"),
    ("between # and #", "# to #"),
    ("is rated", "is"),
    ("is graded", "is"),
    ("are rated", "are"),
    ("be rated", "be"),
    ("cannot be", "must not be"),
    ("can not be", "must not be"),
    ("may not be", "must not be"),
    ("should not be", "must not be"),
    ("shall not be", "must not be"),
    ("shall be", "must be"),
    ("normally should be", "should normally be"),
    ("then * is", "then * must be"),
    ("is * or *", "is one of ( * , * )"),
    ("are * or *", "are one of ( * , * )"),
    ("one of * or *", "one of ( * , * )"),
    ("* and * are", "all of ( * , * ) are"),
    ("both * and * are", "all of ( * , * ) are"),
    ("either * or * is", "any of ( * , * ) are"),
    ("all standards", "all of the standards"),
    ("all the standards", "all of the standards"),
    ("of standards", "of the standards"),
    ("yes_or_no", "yes or no"),
    ("boolean", "yes or no"),
    ("integer", "whole number"),
    ("is # unit", "is exactly # unit"),
    ("is #", "is exactly #"),
    ("if", "when"),
    ("where", "when"),
    ("is rated by", "rated by"),
)
UNSURE = (
    (
        "should be",
        "should normally be",
        "`should normally be` where a reason may set it aside, `must be` where nothing may",
    ),
    ("# of", "at least # of", "`at least` or `exactly` before the number"),
    *(
        (f"{word} *", "at least *", "`at least` and the worst rating that is meant")
        for word in ("better than", "higher than", "greater than", "more than", "above")
    ),
    *(
        (f"{word} *", "at most *", "`at most` and the best rating that is meant")
        for word in ("worse than", "lower than", "less than", "below")
    ),
)
"""Words that can mean two things: how to read on, and what to write."""
MORE, LESS = (
    ("more", "above", "higher", "better", "over"),
    ("less", "fewer", "below", "lower", "worse", "under"),
)


def _phrases() -> Iterator[tuple[tuple[str, ...], tuple[str, ...], str]]:
    """What is written, how to read it and, if that is not certain, what to write."""
    for written, instead in SAID_OTHERWISE:
        yield tuple(written.split()), tuple(instead.split()), ""
    for joiner in ("or", "and"):
        for limit, words in (("at least", MORE), ("at most", LESS)):
            for word in words:
                for value in ("*", "# unit"):
                    yield (*value.split(), joiner, word), (*limit.split(), *value.split()), ""
    for written, instead, advice in UNSURE:
        yield tuple(written.split()), tuple(instead.split()), advice


PHRASES = tuple(_phrases())
"""In the order tried. `*` stands for a value, `#` for a number, `unit` for a unit of time."""
UNITS = frozenset(("day", "days", "week", "weeks", "month", "months"))
NUMBERS = frozenset(("NUMBER", "PERCENT"))
VALUES = frozenset(("NUMBER", "PERCENT", "WORD", "CODE"))
HOLES = ("*", "#", "unit")
COUNTED = (
    *("zero", "one", "two", "three", "four", "five", "six"),
    *("seven", "eight", "nine", "ten", "eleven", "twelve"),
)
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
    for written, instead, advice in PHRASES:
        if _stands(tokens, at, written):
            least = max(LEAST_FIT + 1 - sum(word not in HOLES for word in written), 0)
            yield _made(tokens, at, written, instead), at + len(written), advice, least
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


def _number(tokens: list[Token], at: int) -> tuple[Token, int] | None:
    """`three` as `3`, `50 per cent` as `50%`: the number, and how many tokens it takes."""
    token = tokens[at]
    if token.type == "WORD" and token.text in COUNTED:
        number = str(COUNTED.index(token.text))
        return Token("NUMBER", number, token.start, token.end, token.first), 1
    if token.type == "NUMBER":
        for words in PER_CENT:
            following = tokens[at + 1 : at + 1 + len(words)]
            if tuple(one.text for one in following) == words:
                whole = Token("PERCENT", f"{token.text}%", token.start, token.end, token.first)
                return whole, 1 + len(words)
    return None


def named(tokens: list[Token], places: list[Place]) -> Rewording | None:
    """A name in several words, with capitals or in quotes, or a code with a space in it."""
    for place in places:
        code = _code(tokens, place, places[0].at)
        if code is not None:
            return code
        if not takes(place.states, "NAME") or (place.back and tokens[place.at].type != "WORD"):
            continue
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
    if tokens[place.at].type != "CODE":
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
        and (token.text not in KEYWORDS or not number or declared)
        and (token.type == "WORD" or token.text.isalpha())
        for number, token in enumerate(words)
    )


def _shown(tokens: list[Token]) -> str:
    words = " ".join(token.text for token in tokens)
    return words.replace("( ", "(").replace(" )", ")").replace(" ,", ",")
