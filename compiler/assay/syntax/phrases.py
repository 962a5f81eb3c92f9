"""Phrases that people write, and what the language says instead: one a line, to be added to.

Looked up by `rewording.py` where something does not fit, and nowhere else. A phrase may be legal
language in another place, so it does *not* matter that some of its words are keywords.
"""

from __future__ import annotations

from collections.abc import Iterator

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
    ("judged by", "rated by judgement of"),
    ("taking account of", "taking into account"),
    ("lowest of key questions", "lowest of its key questions"),
    ("highest of key questions", "highest of its key questions"),
    ("lowest key question", "lowest of its key questions"),
    ("highest key question", "highest of its key questions"),
    ("of all its", "of its"),
    ("sum of", "total score of"),
    ("sum of the scores of", "total score of"),
    ("for all other cases", "for every other case"),
    ("all other cases", "every other case"),
    ("remove prompt", "leave out prompt"),
    ("delete prompt", "leave out prompt"),
    ("omit prompt", "leave out prompt"),
    ("drop prompt", "leave out prompt"),
    ("change prompt", "replace prompt"),
    ("meaning", "means"),
    ("also known as", "also written as"),
    ("also called", "also written as"),
    ("abbreviated as", "also written as"),
    ("short for", "also written as"),
    ("definition", "term"),
    ("glossary entry", "term"),
    ("one for each", "one per"),
    ("otherwise", "or"),
    ("one of * or *", "one of ( * , * )"),
    ("* and * are", "all of ( * , * ) are"),
    ("both * and * are", "all of ( * , * ) are"),
    ("either * or * is", "any of ( * , * ) are"),
    ("of all standards", "of the standards"),
    ("of all the standards", "of the standards"),
    ("exclude cases", "leave out cases"),
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
    *(
        (
            f"rounded to {nearest} whole number",
            "rounded half up to a whole number",
            "`rounded half up to a whole number` or, if halves go to the even number, "
            "`rounded half to even to a whole number`",
        )
        for nearest in ("the nearest", "nearest")
    ),
    ("# working unit", "# unit", "the time in calendar days or weeks, such as `3 weeks`"),
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


Phrase = tuple[tuple[str, ...], tuple[str, ...], str]
"""What is written, how to read it and, if that is not certain, what to write."""


def _phrases() -> Iterator[Phrase]:
    for written, instead in SAID_OTHERWISE:
        yield tuple(written.split()), tuple(instead.split()), ""
    for joiner in ("or", "and"):
        for limit, words in (("at least", MORE), ("at most", LESS)):
            for word in words:
                for value in ("*", "# unit"):
                    yield (*value.split(), joiner, word), (*limit.split(), *value.split()), ""
    for written, instead, advice in UNSURE:
        yield tuple(written.split()), tuple(instead.split()), advice


def _by_first_word() -> dict[str, tuple[Phrase, ...]]:
    found: dict[str, tuple[Phrase, ...]] = {}
    for phrase in _phrases():
        first = phrase[0][0]
        found[first] = (*found.get(first, ()), phrase)
    return found


PHRASES = _by_first_word()
"""By their first word. `*` stands for a value, `#` for a number, `unit` for a unit of time."""
