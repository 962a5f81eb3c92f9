"""The words on a page that its readers may not know, with what they mean.

It does *not* find out which words those are: the rule files say so, with `term`.
"""

from __future__ import annotations

from assay.model.framework import Framework
from assay.model.glossary import mentions, terms


class Explained:
    """What the terms of a framework mean, in the language that it is told in."""

    def __init__(self, framework: Framework) -> None:
        self._index = framework.index
        self._terms = {term.key: term for term in terms(framework)}
        self._mentions = mentions(framework)

    def of(self, *texts: str) -> list[tuple[str, str]]:
        """Each term that texts mention, in that order: its title, and its meaning as Markdown."""
        found = (key for text in texts for _, _, key in self._mentions.each(text))
        told = [self._terms[key] for key in dict.fromkeys(found)]
        return [(term.title, self._index.with_codes(term.meaning)) for term in told]
