"""A rating that a person judges: what is proposed and decided, checked against the rules that bind.

What a rule refuses is not lowered: a person proposes again. It does *not* compute anything but a
starting point, which it asks `computing.py` for.
"""

from __future__ import annotations

from collections.abc import Iterator

from assay import model
from assay.evaluator.binding import Judged
from assay.evaluator.computing import Rated, by_method, in_order, judge, reviews_needed
from assay.evaluator.conditions import Outcomes
from assay.evaluator.inspection import NOT_RATED, Judgement
from assay.evaluator.knowledge import Known
from assay.evaluator.methods.method import UNRATED
from assay.evaluator.preparing import Prepared
from assay.evaluator.result import (
    ByDeparture,
    ByJudgement,
    Departed,
    Found,
    LeftStart,
    NotRatedBecause,
    Reason,
    Refused,
    Standing,
)
from assay.record import Record
from assay.truth import Truth


class Said(Record):
    """What people said of an item: the proposal, and what whoever decides made of it.

    `rating` is the one that counts; None where nobody has said any, and what is only considered
    where there is neither.
    """

    proposed: Judgement | None
    decided: Judgement | None
    rating: str | None

    @property
    def by_anyone(self) -> bool:
        """Whether a person has said how the item should be rated."""
        return self.proposed is not None or self.decided is not None


def said_of(code: str, known: Known) -> Said:
    """What people said of an item."""
    inspection = known.inspection
    proposed, decided = inspection.judgements.get(code), inspection.departures.get(code)
    final = decided or proposed
    rating = inspection.considered.get(code) if final is None else final.rating
    return Said(proposed, decided, rating)


def judged(prepared: Prepared, method: model.Judgement, known: Known) -> Rated:
    """The rating of an item that a person judges."""
    start, because, found = _start(prepared, known)
    unjudged = _never_judged(prepared, method, known)
    if unjudged:
        why = (*because, NotRatedBecause("condition"))
        return Rated(UNRATED, "computed", why, UNRATED, found, start=start)
    said = said_of(prepared.code, known)
    because = (*because, *_reasons(method, said, start))
    if said.rating is None:
        rated = _left_open(prepared, known)
    elif said.rating == NOT_RATED:
        standing: Standing = "judged" if said.decided is None else "decided"
        rated = Rated(UNRATED, standing, (NotRatedBecause("judgement"),), UNRATED)
    else:
        rated = _checked(prepared, said, said.rating, known)
    return Rated(
        outcomes=rated.outcomes | UNRATED if unjudged is None else rated.outcomes,
        standing=rated.standing,
        because=(*because, *rated.because),
        proposed=rated.proposed,
        found=(
            *found,
            *rated.found,
            *_asked_first(prepared, said, known),
            *_left(prepared.code, said, start),
        ),
        waits_for=rated.waits_for,
        start=start,
    )


def _start(
    prepared: Prepared, known: Known
) -> tuple[tuple[str, ...], tuple[Reason, ...], tuple[Found, ...]]:
    """The ratings that the starting point gives, why, and what was found."""
    if prepared.ready is None:
        return (), (), ()
    came = by_method(prepared, known)
    reasons = tuple(
        NotRatedBecause(each.why, each.which, True) if isinstance(each, NotRatedBecause) else each
        for each in came.reasons
    )
    return in_order(prepared.codes, came.outcomes), reasons, came.found


def _never_judged(prepared: Prepared, method: model.Judgement, known: Known) -> Truth:
    """Whether the item says itself that it is not rated here."""
    if prepared.never_judged_when is None:
        return False
    account = method.taking_into_account
    parts = [known.outcomes(item) for item in account.items] if account is not None else []
    known.with_parts(
        None if NOT_RATED in part and len(part) > 1 else part == UNRATED for part in parts
    )
    return prepared.never_judged_when(known)


# ------------------------------------------------------------------ proposals
def _left_open(prepared: Prepared, known: Known) -> Rated:
    """Nobody has said anything: it may be all that the rules do not refuse."""
    outcomes = _not_refused(prepared, known)
    if outcomes == UNRATED:
        return Rated(UNRATED, "computed", (NotRatedBecause("rule"),), UNRATED)
    return Rated(outcomes, "unknown", (), outcomes)


def _checked(prepared: Prepared, said: Said, rating: str, known: Known) -> Rated:
    """What people said, checked against the rules that bind."""
    verdict = judge(prepared, rating, known)
    standing, outcomes = _standing(prepared, said, rating, verdict, known)
    refused = [
        Refused(prepared.code, rating, reason.rule, reason.then)
        for reason in verdict.reasons
        if reason.verdict == "refused"
    ]
    return Rated(
        outcomes=outcomes,
        standing=standing,
        because=verdict.reasons,
        proposed=frozenset((rating,)),
        found=(*refused, *reviews_needed(prepared, rating, verdict)),
        waits_for=() if verdict.verdict in ("allowed", "not_rated") else verdict.waits_for,
    )


def _asked_first(prepared: Prepared, said: Said, known: Known) -> tuple[Found, ...]:
    """The reviews that a rating waits for which is considered beside the one that is proposed."""
    considered = known.inspection.considered.get(prepared.code)
    if considered is None or considered == said.rating:
        return ()
    return reviews_needed(prepared, considered, judge(prepared, considered, known))


def _standing(
    prepared: Prepared, said: Said, rating: str, verdict: Judged, known: Known
) -> tuple[Standing, Outcomes]:
    match verdict.verdict:
        case "allowed" if not said.by_anyone:
            # Nobody has proposed it yet: it is only looked at.
            return "unknown", _not_refused(prepared, known)
        case "allowed":
            return ("judged" if said.decided is None else "decided"), frozenset((rating,))
        case "not_rated":
            return "computed", UNRATED
        case "refused":
            return "refused", _not_refused(prepared, known)
        case "waits":
            return "waiting", _not_refused(prepared, known) | {rating}
        case "may_bind":
            return "unknown", _not_refused(prepared, known) | {rating}


def _not_refused(prepared: Prepared, known: Known) -> Outcomes:
    """Every rating that could be proposed and is not sure to be refused."""
    found: set[str] = set()
    for code in prepared.codes:
        verdict = judge(prepared, code, known)
        if verdict.verdict not in ("refused", "not_rated"):
            found.add(code)
        if any(reason.after == NOT_RATED for reason in verdict.reasons):
            found.add(NOT_RATED)
    return frozenset(found)


# ------------------------------------------------------------------ who said what
def _reasons(method: model.Judgement, said: Said, start: tuple[str, ...]) -> Iterator[Reason]:
    """What a person proposed, and what whoever decides made of it."""
    proposed, decided = said.proposed, said.decided
    if proposed is not None:
        yield ByJudgement(proposed.by, method.role, proposed.rating, proposed.reason, start)
    if decided is not None:
        before = "" if proposed is None else proposed.rating
        yield ByDeparture(decided.by, decided.on, decided.reason, decided.rating, before)


def _left(code: str, said: Said, start: tuple[str, ...]) -> Iterator[Found]:
    """Where a person left the starting point, or whoever decides left what was proposed."""
    proposed, decided = said.proposed, said.decided
    final = decided or proposed
    if final is not None and final.rating not in start and set(start) - {NOT_RATED}:
        reason = final.reason or ("" if proposed is None else proposed.reason)
        yield LeftStart(code, final.rating, start, reason)
    if decided is not None and proposed is not None and decided.rating != proposed.rating:
        yield Departed(
            code, proposed.rating, decided.rating, decided.by, decided.on, decided.reason
        )
