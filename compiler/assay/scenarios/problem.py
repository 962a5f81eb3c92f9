"""What is wrong with a scenario itself, before any rule is tried.

First in this room. A scenario that contradicts itself, or gives what cannot be, shows nothing about
the rules; saying so is not the same as saying that a rule failed it. It does *not* say how the
place is printed.
"""

from __future__ import annotations

from assay.evaluator.inspection import NOT_KNOWN, NOT_RATED
from assay.model.item import Place
from assay.record import Record


class Problem(Record):
    """What stands at a place, and what to do about it."""

    place: Place
    message: str
    help: str = ""


class Impossible(Exception):
    """What is given cannot be, or does not say enough; caught where a scenario is read."""

    def __init__(self, message: str, help: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.help = help


def said(value: object) -> str:
    """What is given of something, in a message."""
    if value is None or value == NOT_KNOWN:
        return "not known"
    return "not rated" if value == NOT_RATED else f"`{value}`"
