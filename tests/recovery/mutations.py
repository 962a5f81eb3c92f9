"""Kinds of mistakes that people make in rule files, as changes of a text."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import NamedTuple

from assay.syntax.lexer import Token, lex
from assay.syntax.tables import KEYWORDS
from assay.text import Source


class Change(NamedTuple):
    """Replace text[start:end]; the mistake is then `at` characters into what was put there."""

    start: int
    end: int
    text: str
    at: int = 0


class Written:
    """A text and its tokens."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = lex(Source("valid.assay", text)).tokens[:-1]

    def some(self, chance: random.Random, *types: str) -> Token | None:
        found = [token for token in self.tokens if not types or token.type in types]
        return chance.choice(found) if found else None

    def keyword(self, chance: random.Random, least: int = 3) -> Token | None:
        found = [t for t in self.tokens if t.text in KEYWORDS and len(t.text) >= least]
        return chance.choice(found) if found else None


Kind = Callable[[Written, random.Random], Change | None]
MARKS = ("{", "}", "(", ")", ",", "|")


def misspelt_keyword(written: Written, chance: random.Random) -> Change | None:
    token = written.keyword(chance, 4)
    if token is None:
        return None
    at = chance.randrange(1, len(token.text) - 1)
    word = token.text
    slips = (
        word[:at] + word[at + 1 :],
        word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        word[:at] + word[at] + word[at:],
    )
    return Change(token.start, token.end, chance.choice(slips))


def lost_word(written: Written, chance: random.Random) -> Change | None:
    token = written.some(chance, "WORD", "CODE", "FACT", "NUMBER", "PERCENT")
    return Change(token.start, token.end, "") if token else None


def lost_text(written: Written, chance: random.Random) -> Change | None:
    token = written.some(chance, "STRING")
    return Change(token.start, token.end, "") if token else None


def doubled_token(written: Written, chance: random.Random) -> Change | None:
    token = written.some(chance, "WORD", "CODE", "FACT", "NUMBER", "PERCENT", "STRING", *MARKS)
    return Change(token.end, token.end, " " + token.text) if token else None


def lost_opening_brace(written: Written, chance: random.Random) -> Change | None:
    token = written.some(chance, "{")
    return Change(token.start, token.end, "") if token else None


def lost_closing_brace(written: Written, chance: random.Random) -> Change | None:
    token = written.some(chance, "}")
    return Change(token.start, token.end, "") if token else None


def extra_closing_brace(written: Written, chance: random.Random) -> Change | None:
    token = written.some(chance)
    if token is None:
        return None
    line = written.text.rfind("\n", 0, token.start) + 1
    return Change(line, line, " " * chance.choice((0, 2, 4)) + "}\n")


def lost_quote(written: Written, chance: random.Random) -> Change | None:
    token = written.some(chance, "STRING")
    return Change(token.end - 1, token.end, "") if token else None


def lost_block_quotes(written: Written, chance: random.Random) -> Change | None:
    token = written.some(chance, "LONG_STRING")
    if token is None:
        return None
    if chance.random() < 0.5:
        return Change(token.start, token.start + 3, "")
    return Change(token.end - 3, token.end, "")


def lost_comma(written: Written, chance: random.Random) -> Change | None:
    token = written.some(chance, ",")
    return Change(token.start, token.end, "") if token else None


def stray_mark(written: Written, chance: random.Random) -> Change | None:
    token = written.some(chance)
    return Change(token.end, token.end, " " + chance.choice(";=:,.({")) if token else None


def stray_word(written: Written, chance: random.Random) -> Change | None:
    token = written.some(chance)
    return (
        Change(
            token.end,
            token.end,
            " " + chance.choice(("perhaps", "the", "of", "please", "standard")),
        )
        if token
        else None
    )


def other_word(written: Written, chance: random.Random) -> Change | None:
    token = written.some(chance, "WORD", "CODE", "NUMBER", "FACT")
    return (
        Change(token.start, token.end, chance.choice(("thing", "X9", "42", "whatever")))
        if token
        else None
    )


def swapped_tokens(written: Written, chance: random.Random) -> Change | None:
    at = chance.randrange(len(written.tokens) - 1)
    one, other = written.tokens[at : at + 2]
    if other.first or "LONG_STRING" in (one.type, other.type):
        return None
    between = written.text[one.end : other.start]
    return Change(one.start, other.end, other.text + between + one.text)


def mixed_and_or(written: Written, chance: random.Random) -> Change | None:
    words = [token for token in written.tokens if token.text in ("and", "or")]
    if not words:
        return None
    token = chance.choice(words)
    return Change(token.start, token.end, "or" if token.text == "and" else "and")


def lost_bracket(written: Written, chance: random.Random) -> Change | None:
    token = written.some(chance, "(", ")")
    return Change(token.start, token.end, "") if token else None


# ------------------------------------------------ more kinds, looked at once and then tuned on
def line_of(written: Written, token: Token) -> tuple[int, int]:
    """Where the line of a token starts and ends, without its line end."""
    start = written.text.rfind("\n", 0, token.start) + 1
    end = written.text.find("\n", token.start)
    return start, end if end >= 0 else len(written.text)


def at_statement(written: Written, chance: random.Random) -> Token | None:
    found = [token for token in written.tokens if token.first and token.text in KEYWORDS]
    return chance.choice(found) if found else None


def lost_heading_line(written: Written, chance: random.Random) -> Change | None:
    token = written.some(chance, "{")
    if token is None:
        return None
    start, end = line_of(written, token)
    return Change(start, end, "")


def cut_line(written: Written, chance: random.Random) -> Change | None:
    token = written.some(chance, "WORD", "CODE", "STRING", "NUMBER", "FACT", "PERCENT")
    return Change(token.start, line_of(written, token)[1], "") if token else None


def colon_for_brace(written: Written, chance: random.Random) -> Change | None:
    token = written.some(chance, "{")
    return Change(token.start, token.end, ":") if token else None


def end_for_brace(written: Written, chance: random.Random) -> Change | None:
    token = written.some(chance, "}")
    return Change(token.start, token.end, "end") if token else None


def square_bracket(written: Written, chance: random.Random) -> Change | None:
    token = written.some(chance, "(", ")")
    return Change(token.start, token.end, "[" if token.text == "(" else "]") if token else None


def capital_letter(written: Written, chance: random.Random) -> Change | None:
    token = written.keyword(chance)
    return Change(token.start, token.end, token.text.capitalize()) if token else None


def curly_quote(written: Written, chance: random.Random) -> Change | None:
    token = written.some(chance, "STRING")
    return Change(token.start, token.start + 1, "\u201c") if token else None


def hyphen_in_name(written: Written, chance: random.Random) -> Change | None:
    found = [token for token in written.tokens if token.type == "WORD" and "_" in token.text]
    token = chance.choice(found) if found else None
    return Change(token.start, token.end, token.text.replace("_", "-")) if token else None


def space_in_name(written: Written, chance: random.Random) -> Change | None:
    found = [token for token in written.tokens if token.type == "WORD" and "_" in token.text]
    token = chance.choice(found) if found else None
    return Change(token.start, token.end, token.text.replace("_", " ")) if token else None


def equals_sign(written: Written, chance: random.Random) -> Change | None:
    found = [token for token in written.tokens if token.text == "is"]
    token = chance.choice(found) if found else None
    return Change(token.start, token.end, "==") if token else None


def colon_after_word(written: Written, chance: random.Random) -> Change | None:
    token = at_statement(written, chance)
    return Change(token.end, token.end, ":") if token else None


def slash_comment(written: Written, chance: random.Random) -> Change | None:
    token = at_statement(written, chance)
    if token is None:
        return None
    start = line_of(written, token)[0]
    return Change(start, start, " " * (token.start - start) + "// to be agreed with the panel\n")


def list_dash(written: Written, chance: random.Random) -> Change | None:
    token = at_statement(written, chance)
    return Change(token.start, token.start, "- ") if token else None


SYNONYMS = {
    "prompt": "item",
    "standard": "criterion",
    "guidance": "advice",
    "evidence": "proof",
    "when": "if",
    "then": "so",
    "source": "reference",
    "because": "reason",
    "least": "minimum",
    "lowest": "minimum",
    "illustrative": "example",
    "replace": "substitute",
    "keep": "retain",
    "yes": "true",
}


def other_keyword(written: Written, chance: random.Random) -> Change | None:
    found = [token for token in written.tokens if token.text in SYNONYMS]
    token = chance.choice(found) if found else None
    return Change(token.start, token.end, SYNONYMS[token.text]) if token else None


def plural_keyword(written: Written, chance: random.Random) -> Change | None:
    token = written.keyword(chance)
    return Change(token.end, token.end, "s") if token else None


def quoted_name(written: Written, chance: random.Random) -> Change | None:
    found = [
        t for t in written.tokens if t.type in ("WORD", "CODE", "FACT") and t.text not in KEYWORDS
    ]
    token = chance.choice(found) if found else None
    return Change(token.start, token.end, f'"{token.text}"') if token else None


def unquoted_text(written: Written, chance: random.Random) -> Change | None:
    token = written.some(chance, "STRING")
    return Change(token.start, token.end, token.text.strip('"')) if token else None


def spelt_number(written: Written, chance: random.Random) -> Change | None:
    token = written.some(chance, "NUMBER", "PERCENT")
    return Change(token.start, token.end, "eight") if token else None


def pasted_fragment(written: Written, chance: random.Random) -> Change | None:
    token = at_statement(written, chance)
    if token is None:
        return None
    start = line_of(written, token)[0]
    return Change(
        start,
        start,
        chance.choice(("See the manual for details\n", "<<<<<<< HEAD\n", "TODO ask\n")),
    )


def joined_words(written: Written, chance: random.Random) -> Change | None:
    pairs = [
        (one, other)
        for one, other in zip(written.tokens, written.tokens[1:], strict=False)
        if one.text in KEYWORDS and other.text in KEYWORDS and not other.first
    ]
    if not pairs:
        return None
    one, other = chance.choice(pairs)
    return Change(one.end, other.start, "")


TUNING: list[Kind] = [
    misspelt_keyword,
    lost_word,
    lost_text,
    doubled_token,
    lost_opening_brace,
    lost_closing_brace,
    extra_closing_brace,
    lost_quote,
    lost_block_quotes,
    lost_comma,
    stray_mark,
    stray_word,
    other_word,
    swapped_tokens,
    mixed_and_or,
    lost_bracket,
    lost_heading_line,
    cut_line,
    colon_for_brace,
    end_for_brace,
    square_bracket,
    capital_letter,
    curly_quote,
    hyphen_in_name,
    space_in_name,
    equals_sign,
    colon_after_word,
    slash_comment,
    list_dash,
    other_keyword,
    plural_keyword,
    quoted_name,
    unquoted_text,
    spelt_number,
    pasted_fragment,
    joined_words,
]


# ------------------------------------------------ fresh kinds: written when tuning had stopped, and
# never tuned on
def lost_two_tokens(written: Written, chance: random.Random) -> Change | None:
    at = chance.randrange(len(written.tokens) - 1)
    one, other = written.tokens[at : at + 2]
    if other.first or "LONG_STRING" in (one.type, other.type):
        return None
    return Change(one.start, other.end, "")


def trailing_comma(written: Written, chance: random.Random) -> Change | None:
    token = written.some(chance, "STRING", "WORD", "CODE", "NUMBER", "CALENDAR_DATE")
    return Change(line_of(written, token)[1], line_of(written, token)[1], ",") if token else None


def json_key(written: Written, chance: random.Random) -> Change | None:
    token = at_statement(written, chance)
    return Change(token.start, token.end, f'"{token.text}":') if token else None


def space_before_percent(written: Written, chance: random.Random) -> Change | None:
    token = written.some(chance, "PERCENT")
    return Change(token.end - 1, token.end, " %") if token else None


def single_quotes(written: Written, chance: random.Random) -> Change | None:
    token = written.some(chance, "STRING")
    return Change(token.start, token.end, "'" + token.text.strip('"') + "'") if token else None


def bracket_for_brace(written: Written, chance: random.Random) -> Change | None:
    token = written.some(chance, "{", "}")
    return Change(token.start, token.end, "(" if token.text == "{" else ")") if token else None


def camel_case(written: Written, chance: random.Random) -> Change | None:
    found = [token for token in written.tokens if token.type == "WORD" and "_" in token.text]
    token = chance.choice(found) if found else None
    return Change(token.start, token.end, token.text.title().replace("_", "")) if token else None


def slashed_date(written: Written, chance: random.Random) -> Change | None:
    token = written.some(chance, "CALENDAR_DATE")
    return (
        Change(token.start, token.end, "/".join(reversed(token.text.split("-")))) if token else None
    )


def comparison_sign(written: Written, chance: random.Random) -> Change | None:
    pairs = list(zip(written.tokens, written.tokens[1:], strict=False))
    found = [(a, b) for a, b in pairs if a.text == "at" and b.text in ("least", "most")]
    if not found:
        return None
    one, other = chance.choice(found)
    return Change(one.start, other.end, ">=" if other.text == "least" else "<=")


def dashed_range(written: Written, chance: random.Random) -> Change | None:
    found = [token for token in written.tokens if token.text == "to"]
    token = chance.choice(found) if found else None
    return Change(token.start, token.end, "-") if token else None


def stray_text(written: Written, chance: random.Random) -> Change | None:
    token = written.some(chance)
    return Change(token.end, token.end, ' "see the manual"') if token else None


def lone_keyword(written: Written, chance: random.Random) -> Change | None:
    token = at_statement(written, chance)
    if token is None:
        return None
    start = line_of(written, token)[0]
    word = chance.choice(("guidance", "when", "because", "source", "rated by"))
    return Change(start, start, " " * (token.start - start) + word + "\n")


def ampersand(written: Written, chance: random.Random) -> Change | None:
    found = [token for token in written.tokens if token.text == "and"]
    token = chance.choice(found) if found else None
    return Change(token.start, token.end, "&") if token else None


def glued_unit(written: Written, chance: random.Random) -> Change | None:
    pairs = list(zip(written.tokens, written.tokens[1:], strict=False))
    found = [(a, b) for a, b in pairs if a.type == "NUMBER" and b.type == "WORD" and not b.first]
    if not found:
        return None
    one, other = chance.choice(found)
    return Change(one.end, other.start, "")


def lost_line(written: Written, chance: random.Random) -> Change | None:
    token = written.some(chance)
    if token is None:
        return None
    start, end = line_of(written, token)
    return Change(start, min(end + 1, len(written.text)), "")


def doubled_heading(written: Written, chance: random.Random) -> Change | None:
    token = written.some(chance, "{")
    if token is None:
        return None
    start, end = line_of(written, token)
    return Change(end, end, "\n" + written.text[start:end], 1)


def html_tag(written: Written, chance: random.Random) -> Change | None:
    token = written.some(chance, "STRING", "WORD")
    return Change(token.start, token.end, f"<b>{token.text}</b>") if token else None


FRESH: list[Kind] = [
    lost_two_tokens,
    trailing_comma,
    json_key,
    space_before_percent,
    single_quotes,
    bracket_for_brace,
    camel_case,
    slashed_date,
    comparison_sign,
    dashed_range,
    stray_text,
    lone_keyword,
    ampersand,
    glued_unit,
    lost_line,
    doubled_heading,
    html_tag,
]
