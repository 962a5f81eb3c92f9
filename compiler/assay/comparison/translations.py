"""Texts in other languages that are others now, language by language.

They follow the words of the rule files, and have no items of their own: they stand with the
framework. It does *not* know whether a translation is right.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from assay.comparison.change import Change
from assay.comparison.runs import runs
from assay.model.translations import Translation


def changes(before: Iterable[Translation], after: Iterable[Translation]) -> Iterator[Change]:
    """What changed in each language: how many texts came, and each that is another or gone.

    A text goes when the words that it translates change, until it is translated again.
    """
    old = {each.language: each.texts for each in before}
    new = {each.language: each.texts for each in after}
    for language in dict.fromkeys((*old, *new)):
        what = f"translation into {language}"
        was, now = old.get(language, {}), new.get(language, {})
        came = len(now.keys() - was.keys())
        if came:
            more = f"{came} more text{'' if came == 1 else 's'}"
            yield Change("reworded", "wording", what, "", more, runs("", more))
        for name, text in was.items():
            if now.get(name, "") != text:
                words = text, now.get(name, "")
                about = f"{what} of {name}"
                told = runs(*words)
                yield Change("reworded", "wording", about, *words, told, language=language)
