"""Where the pages of each language lie: English at the top, each other language in a folder.

The same page has the same name in each, so a page leads to itself in another language by its
folder. It does *not* say which languages there are: `forms.spoken` does, as for forms.
"""

from __future__ import annotations

ENGLISH = "en"


def folder(language: str) -> str:
    """The folder of the pages of a language, below those of the framework."""
    return "" if language == ENGLISH else f"{language}/"


def between(own: str, other: str) -> str:
    """The way from the pages of a language to those of another."""
    if own == other:
        return ""
    return ("" if own == ENGLISH else "../") + folder(other)
