"""A probation delivery unit rated a second time, from the manual's 2.3 and 7.1 and the text of the
rule files in `standards/probation/pdu/`.

Standards of domain two follow from cases. Those of domain one are a person's, held against the two
decision rules, the limiting judgement and the six pieces of guidance, one line each below. What is
not known is tried out in every way. It does *not* import the compiler, and has no general rule
engine: it is these rules and no others.
"""

from __future__ import annotations

from itertools import product
from typing import Any, NamedTuple

from manual_judgements import Piece, guidance, judged, proposes_outstanding, waits
from manual_shares import (
    EVERY_RATING,
    NOT_RATED,
    answer_in,
    in_codes,
    possible_lowest,
    score_of,
    tally_of,
    the_only,
)

QUESTIONS = {
    "P2.1": ("A1", "A2", "A3"),
    "P2.2": ("P1", "P2", "P3"),
    "P2.3": ("D1", "D2", "D3"),
    "P2.4": ("V1", "V2", "V3"),
}
JUDGED = ("P1.1", "P1.2", "P1.3")
STANDARDS = (*JUDGED, *QUESTIONS)
REVIEW = "diversity_arrangements"


class Rated(NamedTuple):
    """What an inspection came to, in codes, to be compared.

    `refused` are an item and the rule that refuses what is proposed for it. `advised` are an item,
    the guidance that says otherwise, whether it is certain to apply, and whether a reason sets it
    aside. `hurdles` are the ids of the cases in which the hurdle changed an answer.
    """

    possible: dict[str, tuple[str, ...]]
    rating: dict[str, str | None]
    total: int | None
    refused: frozenset[tuple[str, str]]
    waiting: frozenset[str]
    advised: frozenset[tuple[str, str, bool, bool]]
    hurdles: frozenset[str]


def rate_pdu(document: dict[str, Any]) -> Rated:
    """Rate the document of one unit."""
    settled = {item: score_of(code) for item, code in document.get("ratings", {}).items()}
    casework = [
        frozenset({settled[standard]})
        if standard in settled
        else possible_lowest([tally_of(document, question) for question in QUESTIONS[standard]])
        for standard in QUESTIONS
    ]
    reviewed = document.get("reviews", {}).get(REVIEW)
    reviews = [reviewed] if reviewed else ["sufficient", "insufficient"]
    ways = list(product(product(*casework), reviews))

    possible: dict[str, set[int]] = {item: set() for item in (*STANDARDS, "pdu_overall")}
    totals: set[int] = set()
    for standard, outcomes in zip(QUESTIONS, casework, strict=True):
        possible[standard] |= outcomes
    for two, review in ways:
        one = {
            "P1.1": judged(document, settled, "P1.1", allowed_for_leadership(two, review)),
            "P1.2": judged(document, settled, "P1.2", EVERY_RATING),
            "P1.3": judged(document, settled, "P1.3", allowed_for_services(two)),
        }
        for item, outcomes in one.items():
            possible[item] |= outcomes
        for scores in product(*one.values()):
            everything = (*scores, *two)
            if NOT_RATED in everything:
                possible["pdu_overall"].add(NOT_RATED)
            else:
                totals.add(sum(everything))
    possible["pdu_overall"] |= {overall_band(total) for total in totals}
    known_total = next(iter(totals)) if len(totals) == 1 else None
    if "pdu_overall" in settled:
        possible["pdu_overall"] = {settled["pdu_overall"]}
        known_total = None
    if NOT_RATED in possible["pdu_overall"]:
        known_total = None

    refused = refusals(document, settled, ways)
    waiting = {"P1.1"} if waits(document, settled, refused, "P1.1", REVIEW) else set()
    no_rating = {item for item, _ in refused} | waiting
    return Rated(
        {item: in_codes(scores) for item, scores in possible.items()},
        {
            item: None if item in no_rating else the_only(scores)
            for item, scores in possible.items()
        },
        known_total,
        frozenset(refused),
        frozenset(waiting),
        frozenset(guidance(document, settled, no_rating, list(product(*casework)), GUIDANCE)),
        hurdles(document),
    )


def overall_band(total: int) -> int:
    """0 to 3, 4 to 10, 11 to 17, 18 to 21 (7.1)."""
    if total <= 3:
        return 0
    if total <= 10:
        return 1
    if total <= 17:
        return 2
    return 3


# ------------------------------------------------------------------ what may be proposed
def allowed_for_leadership(two: tuple[int, ...], review: str) -> frozenset[int]:
    """P1.1 may be Outstanding only as decision rule and limiting judgement say."""
    if outstanding_leadership(two) and review == "sufficient":
        return EVERY_RATING
    return EVERY_RATING - {3}


def outstanding_leadership(two: tuple[int, ...]) -> bool:
    """At least 3 standards in domain two at least Good, and none Inadequate."""
    return sum(score in (2, 3) for score in two) >= 3 and 0 not in two


def allowed_for_services(two: tuple[int, ...]) -> frozenset[int]:
    """P1.3 may be Outstanding only when delivery, P2.3, is at least Good."""
    return EVERY_RATING if two[2] in (2, 3) else EVERY_RATING - {3}


def refusals(
    document: dict[str, Any], settled: dict[str, int], ways: list[tuple[tuple[int, ...], str]]
) -> set[tuple[str, str]]:
    """The rules that refuse what is proposed, however the unknown turns out."""
    found = set()
    if proposes_outstanding(document, settled, "P1.1"):
        if not any(outstanding_leadership(two) for two, _ in ways):
            found.add(("P1.1", "outstanding_leadership"))
        if not any(review == "sufficient" for _, review in ways):
            found.add(("P1.1", "diversity"))
    if proposes_outstanding(document, settled, "P1.3") and not any(
        two[2] in (2, 3) for two, _ in ways
    ):
        found.add(("P1.3", "outstanding_services"))
    return found


# ------------------------------------------------------------------ guidance
GUIDANCE: tuple[Piece, ...] = (
    ("P1.1", "sound_casework_leadership", lambda two: all(x in (2, 3) for x in two), 2, 3),
    ("P1.1", "weak_casework_leadership", lambda two: two.count(0) >= 3, 0, 1),
    ("P1.1", "failing_casework_leadership", lambda two: two.count(0) == 4, 0, 0),
    ("P1.3", "well_used_services", lambda two: two[1] in (2, 3) and two[2] in (2, 3), 2, 3),
    ("P1.3", "weak_delivery_services", lambda two: two[2] == 0, 0, 1),
    ("P1.3", "unplanned_services", lambda two: two[1] == 0 and two[2] == 0, 0, 0),
)


# ------------------------------------------------------------------ where less would do
def loose(possible: dict[str, tuple[str, ...]]) -> frozenset[str]:
    """The items of a unit or region in which one unknown matters twice.

    A total, when what is allowed for leadership or services hangs on casework that is in the total
    too and is not known. Who does not try out every way will then find more possible than there is.
    """
    unknown = {item for item, outcomes in possible.items() if len(outcomes) > 1}
    if unknown & {"P1.1", "P1.3", "R1.1"} and any(item[1:3] == "2." for item in unknown):
        return frozenset(item for item in possible if item.endswith("_overall"))
    return frozenset()


# ------------------------------------------------------------------ the hurdle
def hurdles(document: dict[str, Any]) -> frozenset[str]:
    """The cases in which a Yes to A3 became a No because A3(c) is No."""
    if document.get("hurdles_enforced") or "A3" in document.get("counts", {}):
        return frozenset()
    return frozenset(
        case["id"]
        for case in document.get("cases", ())
        if case.get("answers", {}).get("A3") == "yes" and answer_in(case, "A3", False) == "no"
    )
