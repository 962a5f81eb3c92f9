"""Which way a thing goes when what it hangs on gets better: it rises, it falls, or either.

A small algebra on maps from sources to ways; a source that a map does not have changes nothing.
Where a way is not plainly up, the first place that turned it is kept with it. It does *not* look
at the model; `polarity.py` does.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal

from assay import model
from assay.record import Record

Way = Literal["rises", "falls", "either"]
SourceKind = Literal["proposal", "answer", "review", "unit"]


class Turned(Record):
    """What turned a way: in words, and where it is written."""

    words: str
    place: model.Place | None


class Cause(Record):
    """A way, and what turned it; nothing did where it rises."""

    way: Way
    turned: Turned | None = None


Source = tuple[SourceKind, str]
"""What a person or a case gives: a proposed rating, an answer, a review, the rating of a unit."""

Ways = Mapping[Source, Cause]
NOTHING: Ways = {}
RISES = Cause("rises")


def joined(all_ways: Iterable[Ways]) -> Ways:
    """The ways of a thing that goes with each of several."""
    found: dict[Source, Cause] = {}
    for ways in all_ways:
        for source, cause in ways.items():
            before = found.get(source)
            if before is None or before.way == cause.way:
                found[source] = before or cause
            else:
                found[source] = Cause("either", before.turned or cause.turned)
    return found


def through(ways: Ways, way: Way | None, turned: Turned) -> Ways:
    """The ways of a thing that goes this way with another; None where it does not go with it."""
    match way:
        case None:
            return NOTHING
        case "rises":
            return ways
        case "falls":
            return {source: _opposite(cause, turned) for source, cause in ways.items()}
        case "either":
            return {
                source: Cause("either", cause.turned or turned) for source, cause in ways.items()
            }


def _opposite(cause: Cause, turned: Turned) -> Cause:
    match cause.way:
        case "rises":
            return Cause("falls", turned)
        case "falls":
            return RISES
        case "either":
            return cause


def of_steps(differences: Iterable[int]) -> Way | None:
    """The way of a thing by what it gains, or loses, at each step up of another."""
    signs = {(difference > 0) - (difference < 0) for difference in differences} - {0}
    if len(signs) == 2:
        return "either"
    return None if not signs else "rises" if signs == {1} else "falls"


def of_ranks(changes: Iterable[tuple[int | None, int | None]]) -> Way | None:
    """The way of a rating by its rank before and after each step up of another thing; that it comes
    to be rated, or not any more, is neither up nor down."""
    steps = []
    for before, after in changes:
        if before is not None and after is not None:
            steps.append(after - before)
        elif before != after:
            return "either"
    return of_steps(steps)


def blamed(ways: Ways, turned: Turned) -> Ways:
    """With the rule as what turned a way, rather than a comparison in it."""
    return {
        source: cause if cause.way == "rises" else Cause(cause.way, turned)
        for source, cause in ways.items()
    }


def sources_not_up(ways: Ways) -> Mapping[Source, Cause]:
    """The sources with which something may fall."""
    return {source: cause for source, cause in ways.items() if cause.way != "rises"}
