"""Three truths: yes, no and not known. What hangs on something unknown is not known, and nothing
else is.

Below everything that asks conditions of anything. It does *not* know what the truths are about.
"""

from __future__ import annotations

from collections.abc import Iterable

Truth = bool | None
"""None is not known; it never turns into no."""


def all_of(truths: Iterable[Truth]) -> Truth:
    """Whether all hold."""
    result: Truth = True
    for truth in truths:
        if truth is False:
            return False
        if truth is None:
            result = None
    return result


def any_of(truths: Iterable[Truth]) -> Truth:
    """Whether one or more hold."""
    result: Truth = False
    for truth in truths:
        if truth:
            return True
        if truth is None:
            result = None
    return result


def opposite(truth: Truth) -> Truth:
    """Whether it does not hold."""
    return None if truth is None else not truth


def between(low: int, high: int, truths: Iterable[Truth]) -> Truth:
    """Whether no fewer than `low` and no more than `high` hold."""
    met = open_ = 0
    for truth in truths:
        if truth:
            met += 1
        elif truth is None:
            open_ += 1
    if met > high or met + open_ < low:
        return False
    return True if met >= low and met + open_ <= high else None
