"""Marks around a text that has no translation, while something is made from it.

Such a text stands between two letters that no text has, so that whoever shows it can say that it is
in English. It does *not* know which texts have a translation, nor how one without is shown.
"""

from __future__ import annotations

OPENS, CLOSES = "\ue000", "\ue001"


def marked(english: str) -> str:
    """The text between its marks."""
    return f"{OPENS}{english}{CLOSES}"


def is_untranslated(text: str) -> bool:
    """Whether a text stands between marks, as a whole."""
    return text.startswith(OPENS) and text.endswith(CLOSES)


def bare(text: str) -> str:
    """The text without marks."""
    return text.replace(OPENS, "").replace(CLOSES, "")


def closed(text: str) -> str:
    """A piece cut out of a text, with a mark at each end at which the cut has taken it away."""
    before = OPENS if CLOSES in text.partition(OPENS)[0] else ""
    after = CLOSES if OPENS in text.rpartition(CLOSES)[2] else ""
    return f"{before}{text}{after}"
