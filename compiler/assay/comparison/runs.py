"""Two texts, word by word: what stayed, what came, what went.

Sentences of a standard are short, so the standard library's matcher is enough. It does *not* know
what a text is about.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher

from assay.comparison.change import How, Run
from assay.languages.untranslated import CLOSES, OPENS, bare

WORD = re.compile(r"\s+|[\w’'%/.-]*\w[%]?|[^\w\s]")
"""Blanks, a word with what belongs to it (`65%`, `don't`, `2.1`), or one mark."""

STRETCH = re.compile(rf"{OPENS}([^{CLOSES}]*){CLOSES}|([^{OPENS}]+)")
"""What has no translation, without its marks; or what is in the language of the text."""

ALIKE = 0.3
"""Under this likeness two texts are two texts: one whole goes and one whole comes."""


def runs(before: str, after: str) -> tuple[Run, ...]:
    """The runs that make `before` of what is kept and removed, and `after` of kept and added."""
    old, new = list(_words(before)), list(_words(after))
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    if matcher.ratio() < ALIKE:
        return tuple(_found("removed", old)) + tuple(_found("added", new))
    return tuple(_bridged(list(_matched(matcher, old, new))))


def _words(text: str) -> Iterator[str]:
    """The words of a text, each of those that have no translation between marks of its own."""
    for untranslated, told in STRETCH.findall(text):
        yield from WORD.findall(told)
        yield from (f"{OPENS}{word}{CLOSES}" for word in WORD.findall(untranslated))


def _matched(matcher: SequenceMatcher[str], old: list[str], new: list[str]) -> Iterator[Run]:
    for tag, low, high, start, end in matcher.get_opcodes():
        if tag == "equal":
            yield from _found("kept", old[low:high])
        else:
            yield from _found("removed", old[low:high])
            yield from _found("added", new[start:end])


def _found(how: How, words: list[str]) -> Iterator[Run]:
    if words:
        yield Run(how, _joined(words))


def _bridged(found: list[Run]) -> Iterator[Run]:
    """Runs in which a lone blank between two changes belongs to both: phrases stay whole."""
    removed, added = "", ""
    for place, run in enumerate(found):
        between = run.how == "kept" and bare(run.text).isspace()
        if between and (removed or added) and place + 1 < len(found):
            removed += run.text
            added += run.text
        elif run.how == "kept":
            yield from _pair(removed, added)
            removed, added = "", ""
            yield run
        elif run.how == "removed":
            removed += run.text
        else:
            added += run.text
    yield from _pair(removed, added)


def _pair(removed: str, added: str) -> Iterator[Run]:
    """What went and what came; blanks that both end in were never gone."""
    if removed:
        yield Run("removed", _joined(removed))
    if added:
        yield Run("added", _joined(added))


def _joined(words: Iterable[str]) -> str:
    """Words as one text, with marks around each stretch that has no translation."""
    return "".join(words).replace(CLOSES + OPENS, "")
