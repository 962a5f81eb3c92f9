"""A rating that is computed: what its method gives, whether it is rated at all, and what the rules
that bind make of it.

It does *not* rate what a person judges: `judging.py` does, and comes here for a starting point.
"""

from __future__ import annotations

from assay.evaluator.binding import Judged
from assay.evaluator.conditions import Outcomes
from assay.evaluator.inspection import NOT_RATED
from assay.evaluator.knowledge import Known
from assay.evaluator.methods.method import UNRATED, Came
from assay.evaluator.preparing import Prepared
from assay.evaluator.result import (
    ByShare,
    Found,
    NotRatedBecause,
    Reason,
    ReviewNeeded,
    Standing,
)
from assay.record import Record
from assay.truth import Truth


class Rated(Record):
    """What an item came to: what it may be, and all that the result says of it.

    `proposed` is what may be considered for it; `start` the ratings that its starting point gives.
    """

    outcomes: Outcomes
    standing: Standing
    because: tuple[Reason, ...]
    proposed: Outcomes
    found: tuple[Found, ...] = ()
    waits_for: tuple[str, ...] = ()
    start: tuple[str, ...] = ()
    score: int | None = None
    out_of: int | None = None


def computed(prepared: Prepared, known: Known) -> Rated:
    """The rating of an item by its method, after the rules that bind."""
    considered = known.inspection.considered.get(prepared.code)
    if considered is not None:
        came = Came(frozenset((considered,)), ())
    else:
        came = by_method(prepared, known)
    outcomes, reasons = _bound(prepared, came.outcomes, known)
    judged = None
    if len(came.outcomes) == 1 and prepared.rules.reviews:
        judged = judge(prepared, next(iter(came.outcomes)), known)
    waits_for = () if judged is None else judged.waits_for
    one = len(outcomes) == 1 and not came.may_be_nothing
    standing: Standing = "computed" if one else "unknown"
    return Rated(
        outcomes=outcomes,
        standing="waiting" if waits_for else standing,
        because=(*came.reasons, *reasons),
        proposed=came.outcomes,
        found=(*came.found, *reviews_needed(prepared, next(iter(came.outcomes), ""), judged)),
        waits_for=waits_for,
        score=came.score if outcomes == came.outcomes else None,
        out_of=came.out_of,
    )


def by_method(prepared: Prepared, known: Known) -> Came:
    """What a method gives, with what `not rated when` says."""
    assert prepared.ready is not None, prepared.code
    parts = known.with_parts(prepared.ready.not_rated(known))
    unrated: Truth = False
    if prepared.not_rated_when is not None:
        unrated = prepared.not_rated_when(known)
    came = prepared.ready.rate(known, whole=prepared.whole)
    if unrated:
        # What was counted stays true; what it would have come to is beside the point.
        shares = tuple([each for each in came.reasons if isinstance(each, ByShare)])
        why = _why_not_rated(prepared, parts, known)
        return Came(UNRATED, (*shares, why), (), None, came.out_of)
    if unrated is None:
        return Came(came.outcomes | UNRATED, came.reasons, came.found, None, came.out_of)
    if came.outcomes == UNRATED and not _says_why_not(came):
        return Came(UNRATED, (*came.reasons, NotRatedBecause("no_cases")), came.found)
    return came


def _says_why_not(came: Came) -> bool:
    return any(isinstance(reason, NotRatedBecause) for reason in came.reasons)


def _why_not_rated(prepared: Prepared, parts: tuple[Truth, ...], known: Known) -> NotRatedBecause:
    assert prepared.ready is not None, prepared.code
    made_from = prepared.ready.made_from(known)
    which = [part for part, unrated in zip(made_from, parts, strict=False) if unrated]
    if not which:
        return NotRatedBecause("condition")
    if not which[0].code:
        return NotRatedBecause("no_cases")
    return NotRatedBecause("parts", tuple(which))


def _bound(
    prepared: Prepared, proposed: Outcomes, known: Known
) -> tuple[Outcomes, tuple[Reason, ...]]:
    """A computed rating after the rules that force and limit it."""
    if not prepared.rules.binding:
        return proposed, ()
    outcomes: Outcomes = frozenset()
    reasons: list[Reason] = []
    for rating in in_order(prepared.codes, proposed):
        before = known.suppose(prepared.code, rating)
        possible, said = prepared.rules.bind(rating, known)
        known.stop_supposing(before)
        outcomes |= possible
        reasons += said
    return outcomes, tuple(reasons)


def judge(prepared: Prepared, rating: str, known: Known) -> Judged:
    """What the rules that bind say of a rating that is considered for an item."""
    before = known.suppose(prepared.code, rating)
    judged = prepared.rules.judge(rating, known)
    known.stop_supposing(before)
    return judged


def reviews_needed(
    prepared: Prepared, rating: str, judged: Judged | None
) -> tuple[ReviewNeeded, ...]:
    """The reviews that a rating waits for."""
    if judged is None or not judged.waits_for:
        return ()
    return tuple(
        ReviewNeeded(prepared.code, rating, asks.bound.rule.code, asks.bound.then, asks.review)
        for asks in prepared.rules.reviews
        if asks.review in judged.waits_for
    )


def in_order(codes: tuple[str, ...], outcomes: Outcomes) -> tuple[str, ...]:
    """Outcomes from worst to best, and not rated: a set comes in another order in each run."""
    if len(outcomes) == 1:
        return tuple(outcomes)
    return tuple([code for code in (*codes, NOT_RATED) if code in outcomes])
