"""What people propose, a second time, and what stands in its way: reviews and guidance (2.3).

The same for units and regions; which items and which guidance is theirs to say. It does *not*
import the compiler.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from manual_shares import NOT_RATED, score_of

Piece = tuple[str, str, Callable[[tuple[int, ...]], bool], int, int]
"""A piece of guidance: its item and name, when it applies, and the least and most it advises."""


def proposal(document: dict[str, Any], item: str) -> dict[str, Any] | None:
    """What stands for an item: the panel's decision, or else the lead inspector's proposal."""
    found: dict[str, Any] | None = document.get("decisions", {}).get(item)
    return found or document.get("judgements", {}).get(item)


def judged(
    document: dict[str, Any], settled: dict[str, int], item: str, allowed: frozenset[int]
) -> frozenset[int]:
    """What an item can come to: what is proposed if that is allowed, else anything that is."""
    if item in settled:
        return frozenset({settled[item]})
    proposed = proposal(document, item)
    if proposed is None:
        return allowed
    score = score_of(proposed["rating"])
    return frozenset({score}) if score in allowed or score == NOT_RATED else allowed


def proposes_outstanding(document: dict[str, Any], settled: dict[str, int], item: str) -> bool:
    proposed = proposal(document, item)
    return item not in settled and proposed is not None and proposed["rating"] == "outstanding"


def waits(
    document: dict[str, Any],
    settled: dict[str, int],
    refused: set[tuple[str, str]],
    item: str,
    review: str,
) -> bool:
    """The review comes first, whenever Outstanding is considered for leadership (2.3).

    What is proposed is what is considered; before that, what is said to be.
    """
    if item in settled or document.get("reviews", {}).get(review):
        return False
    considered = proposal(document, item) or {}
    rating = considered.get("rating", document.get("considered", {}).get(item))
    return rating == "outstanding" and not any(refuses == item for refuses, _ in refused)


def guidance(
    document: dict[str, Any],
    settled: dict[str, int],
    no_rating: set[str],
    casework: list[tuple[int, ...]],
    pieces: Iterable[Piece],
) -> set[tuple[str, str, bool, bool]]:
    """The pieces of guidance that say otherwise than what a person proposes, whether they do
    however the casework turns out, and whether a reason sets them aside."""
    found = set()
    for item, name, applies, at_least, at_most in pieces:
        proposed = proposal(document, item)
        if proposed is None or item in settled or item in no_rating:
            continue
        score = score_of(proposed["rating"])
        if score == NOT_RATED or at_least <= score <= at_most:
            continue
        holds = [applies(two) for two in casework]
        if any(holds):
            aside = set_aside(document, item, name)
            found.add((item, name, all(holds), aside))
    return found


def set_aside(document: dict[str, Any], item: str, name: str) -> bool:
    """Whether a reason is on record, of whoever proposed the rating or of whoever decided."""
    return any(
        document.get(said, {}).get(item, {}).get("sets_aside", {}).get(name)
        for said in ("judgements", "decisions")
    )
