"""What an impact comes to, in a sentence or two; for every format that people read.

It does *not* lay anything out.
"""

from __future__ import annotations

from assay.comparison.impact.impact import Differing, Impact, UnitImpact
from assay.comparison.words_of_changes import side

NO_ITEM = "not rated by this version"


def heading(said: Impact) -> str:
    """Which versions rated."""
    before, after = side(said.before), side(said.after)
    if before == after:
        return f"{said.title}: rated by two states of {after}"
    return f"{said.title}: rated by {before}, and by {after}"


def summary(said: Impact) -> str:
    """How many units there are, and what became of them."""
    units = len(said.units)
    differing = list(said.with_differences())
    unreadable = len(list(said.unreadable()))
    ratings = sum(len(unit.differing) for unit in differing)
    stay = sum(unit.stay for unit in said.units)
    verb = "differs" if ratings == 1 else "differ"
    among = _number(len(differing), "unit")
    told = [
        f"{_number(ratings, 'rating')} in {among} {verb}" if ratings else "no rating differs",
        f"{_number(stay, 'rating')} stay{'s' if stay == 1 else ''}",
    ]
    if unreadable:
        told.append(f"{unreadable} can no longer be rated")
    return f"{_number(units, 'unit')}: {', '.join(told)}"


def unit(said: UnitImpact) -> str:
    """A unit by name."""
    name = said.unit or "a unit without a name"
    return f"{name} (in {said.whole})" if said.whole else name


def became(said: Differing) -> str:
    """`Good, now Requires improvement`."""
    return f"{said.before or NO_ITEM}, now {said.after or NO_ITEM}"


def stay(said: UnitImpact) -> str:
    """How many ratings of a unit are as they were."""
    if not said.differing:
        return f"all {said.stay} ratings stay"
    return f"{_number(said.stay, 'other rating')} stay{'s' if said.stay == 1 else ''}"


def behind(said: Differing) -> tuple[str, ...]:
    """What stands behind a difference, a line each."""
    lines = [f"because of {each.item}: {each.what}" for each in said.behind]
    if said.follows_from:
        lines.append(f"follows from {', '.join(said.follows_from)}")
    return tuple(lines) or ("no reason leads to one change",)


def _number(count: int, what: str) -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"
