"""Where a text mentions one of several words, such as the terms of a glossary.

A word is found whole, over a line end too, and with a large or a small first letter; of two that
start at one place, the longer. It does *not* know what the words mean, nor how they change in
sentences: whoever asks gives every form.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping


class Mentions:
    """Finds words in texts.

    Args: `words` has, for each form of a word, what it is known by.
    """

    def __init__(self, words: Mapping[str, str]) -> None:
        self._known = {alike(form): known for form, known in words.items()}
        self._pattern = _pattern(self._known)

    def each(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Each mention, in order: where it starts and ends, and what the word is known by."""
        for found in self._pattern.finditer(text):
            yield found.start(), found.end(), self._known[alike(found[0])]


def alike(form: str) -> str:
    """The form in which all spellings of it that are found together are the same."""
    line = " ".join(form.split())
    return line[:1].lower() + line[1:]


def _pattern(forms: Iterable[str]) -> re.Pattern[str]:
    """What finds any of the forms. They are sorted by letter, so that few are tried at a place."""
    by_letter: dict[str, list[str]] = {}
    for form in sorted(forms, key=len, reverse=True):
        rest = r"\s+".join(re.escape(word) for word in form[1:].split(" "))
        by_letter.setdefault(form[0], []).append(rest)
    found = "|".join(
        f"[{re.escape(letter + letter.upper())}](?:{'|'.join(rests)})"
        for letter, rests in by_letter.items()
    )
    return re.compile(rf"(?<!\w)(?:{found or '(?!)'})(?!\w)")
