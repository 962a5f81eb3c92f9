"""What may stand at a place, in the words of people: `a name such as case_quality`, never a
terminal's name.

Read by recovery only, when something is wrong. The order of the words hangs on the grammar and
the alphabet alone, so two runs say the same. It does *not* decide what to do about the mistake.
"""

from __future__ import annotations

from collections.abc import Iterable

from assay.syntax.lexer import Token
from assay.syntax.parser import takes
from assay.syntax.tables import KEYWORDS, ROWS

LONGEST = 6
WORDS = {
    "$END": "the end of the file",
    "(": "`(`",
    ")": "`)`",
    ",": "a comma",
    "CALENDAR_DATE": "a date such as `2025-03-01`",
    "CODE": "a code such as `P1.1`",
    "FACT": "a fact such as `case.sentence`",
    "FRACTION": "a fraction such as `1/6`",
    "LONG_STRING": "a text in quotes",
    "NAME": "a name such as `case_quality`",
    "NUMBER": "a number",
    "PERCENT": "a percentage such as `50%`",
    "STRING": "a text in quotes",
    "{": "`{`",
    "|": "`|`",
    "}": "`}`",
}
WHOLES = (  # what begins where only this may begin, instead of each of its first words
    ("<_method>", "how it is rated, such as `lowest of its key questions`"),
    ("<_computed>", "how it is computed, such as `total score of the standards`"),
    ("<_expectation>", "what follows, such as `P1.1 is good`"),
    ("<given_what>", "what is given, such as `P1.1 is good`"),
    ("<effect>", "an effect, such as `P1.1 must be at most good`"),
    ("<_condition>", "a condition, such as `case.sentence is licence`"),
    ("<_term>", "a condition, such as `case.sentence is licence`"),
    ("<_given_value>", "a value, such as `good` or `at least 3`"),
    ("<_predicate>", "a value or a comparison, such as `licence` or `at least 3`"),
    ("<range>", "a comparison, such as `at least 3` or `50% to 64%`"),
    ("<_label>", "a letter or a number, such as `a`"),
    ("<kind>", "a kind of fact, such as `yes or no`, `date` or `one of { … }`"),
    ("<named_items>", "the items, such as `its key questions` or `(P1.1, P1.2)`"),
)
DECLARATION = ("a declaration, such as `standard`, `rating` or `decision rule`",)
SAID_OF_ANYTHING = frozenset(("accept", "because", "illustrative", "retired", "source"))


def accepted(states: list[int]) -> tuple[str, ...]:
    """The terminals and keywords that can be taken next, keywords first, by alphabet."""
    found = [kind for kind in ROWS[states[-1]] if kind[0] != "<" and takes(states, kind)]
    return tuple(sorted(found, key=lambda kind: (kind not in KEYWORDS, kind)))


def expected(states: list[int], kinds: tuple[str, ...]) -> tuple[str, ...]:
    """What may stand here, a few words at most."""
    row = ROWS[states[-1]]
    if all(action >= 0 for action in row.values()):
        for rule, words in WHOLES:
            if rule in row:
                return (words,)
    if "<framework>" in row:
        return DECLARATION
    keywords = [kind for kind in kinds if kind in KEYWORDS]
    if "{" in kinds and keywords and "}" not in kinds:
        return (WORDS["{"],)
    others = unique(WORDS[kind] for kind in kinds if kind in WORDS and kind != "$END")
    if len(keywords) + len(others) <= LONGEST:
        return (*(f"`{word}`" for word in keywords), *others) or (WORDS["$END"],)
    telling = [word for word in keywords if word not in SAID_OF_ANYTHING] or keywords
    if "}" in kinds:
        names = [words for words in others if words != WORDS["}"]]
        return (*names[:2], f"a statement, such as {listed(telling[:3])}", WORDS["}"])
    return (*(f"`{word}`" for word in telling[: max(LONGEST - len(others), 2)]), *others)


def shown(token: Token) -> str:
    """A token as a message names it."""
    if token.type == "$END":
        return WORDS["$END"]
    if token.type == "LONG_STRING":
        return "a text of several lines"
    if token.type == "STRING" and len(token.text) > 40:
        return f"the text `{token.text[:30].rstrip()} …`"
    return f"`{token.text}`"


def part(kind: str) -> str:
    """What a missing terminal is called."""
    if kind.endswith("day"):
        return "a weekday such as `Monday`"
    return WORDS.get(kind) or f"`{kind}`"


def listed(words: list[str]) -> str:
    """`a`, `b` or `c`, in backticks."""
    marked = [f"`{word}`" for word in words]
    return marked[0] if len(marked) == 1 else f"{', '.join(marked[:-1])} or {marked[-1]}"


def unique(words: Iterable[str]) -> list[str]:
    """Each once, in the order of first appearance."""
    return list(dict.fromkeys(words))
