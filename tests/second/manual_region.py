"""A region rated a second time, from the manual's 2.3 and 7.1 and the text of the rule files in
`standards/probation/region/`.

Cases of all units are pooled by case; the staffing ratings of units are added up and banded by the
printed table. It does *not* import the compiler.
"""

from __future__ import annotations

from itertools import product
from typing import Any, NamedTuple

from manual_judgements import Piece, guidance, judged, proposal, proposes_outstanding, waits
from manual_pdu import Rated, rate_pdu
from manual_shares import (
    EVERY_RATING,
    NOT_RATED,
    Tally,
    added,
    in_codes,
    possible_lowest,
    score_of,
    tally_of,
    the_only,
)

POOLED = {
    "R2.1": ("A3", "P3", "D3", "V3"),
    "R2.2": ("A2", "P2", "D2", "V2"),
    "R2.3": ("CW1",),
    "R2.5": ("RS1",),
}
OWN_CASES = {
    "R2.4": ("unpaid_work", ("UW1", "UW2", "UW3")),
    "R2.6": ("victim_work", ("VW1", "VW2", "VW3")),
}
DOMAIN_TWO = ("R2.1", "R2.2", "R2.3", "R2.4", "R2.5", "R2.6")
STANDARDS = ("R1.1", "R1.2", *DOMAIN_TWO)
REVIEW = "regional_diversity_arrangements"

# The printed table of 7.1, row by row: the first total of each rating but the worst, and the last.
STAFFING_ROWS = {
    5: (3, 8, 13, 15),
    6: (4, 10, 16, 18),
    7: (5, 13, 21, 24),
    8: (5, 13, 21, 24),
    9: (5, 14, 23, 27),
    11: (6, 17, 28, 33),
    13: (7, 20, 33, 39),
    18: (10, 28, 46, 54),
}


class Staffing(NamedTuple):
    """The starting point for R 1.2: the ratings it may be, and whether the table has a row."""

    units: int
    outcomes: frozenset[int]
    totals: frozenset[int]
    printed: bool


class RatedRegion(NamedTuple):
    """What a region came to; `left_start` says that R 1.2 is proposed away from its start."""

    possible: dict[str, tuple[str, ...]]
    rating: dict[str, str | None]
    total: int | None
    refused: frozenset[tuple[str, str]]
    waiting: frozenset[str]
    advised: frozenset[tuple[str, str, bool, bool]]
    staffing: Staffing
    left_start: bool
    units: tuple[Rated, ...]


def rate_region(document: dict[str, Any]) -> RatedRegion:
    """Rate the document of a region with those of its units."""
    settled = {item: score_of(code) for item, code in document.get("ratings", {}).items()}
    units = document.get("units", ())
    rated_units = tuple(rate_pdu(unit) for unit in units)
    number = document.get("number_of_units", len(units))
    lacking = number - len(units)

    possible: dict[str, set[int]] = {item: set() for item in (*STANDARDS, "region_overall")}
    for standard in DOMAIN_TWO:
        if standard in settled:
            possible[standard] = {settled[standard]}
            continue
        tallies = [
            tally_in_region(document, standard, question, lacking)
            for question in questions_of(standard)
        ]
        possible[standard] = set(possible_lowest(tallies))
    casework = list(product(*(possible[standard] for standard in DOMAIN_TWO)))
    reviewed = document.get("reviews", {}).get(REVIEW)
    reviews = [reviewed] if reviewed else ["sufficient", "insufficient"]

    possible["R1.2"] = set(judged(document, settled, "R1.2", EVERY_RATING))
    totals = set()
    for two in casework:
        for review in reviews:
            leadership = judged(document, settled, "R1.1", allowed_for_leadership(two, review))
            possible["R1.1"] |= leadership
            for first, second in product(leadership, possible["R1.2"]):
                if NOT_RATED in two or NOT_RATED in (first, second):
                    possible["region_overall"].add(NOT_RATED)
                else:
                    totals.add(first + second + sum(two))
    possible["region_overall"] |= {overall_band(total) for total in totals}
    total = next(iter(totals)) if len(totals) == 1 else None
    if "region_overall" in settled:
        possible["region_overall"] = {settled["region_overall"]}
        total = None
    if NOT_RATED in possible["region_overall"]:
        total = None

    refused = refusals(document, settled, casework, reviews)
    waiting = {"R1.1"} if waits(document, settled, refused, "R1.1", REVIEW) else set()
    no_rating = {item for item, _ in refused} | waiting
    staffing = staffing_start(rated_units, number, lacking)
    return RatedRegion(
        {item: in_codes(scores) for item, scores in possible.items()},
        {
            item: None if item in no_rating else the_only(scores)
            for item, scores in possible.items()
        },
        total,
        frozenset(refused),
        frozenset(waiting),
        frozenset(guidance(document, settled, no_rating, casework, GUIDANCE)),
        staffing,
        left_start(document, settled, staffing),
        rated_units,
    )


def questions_of(standard: str) -> tuple[str, ...]:
    return POOLED[standard] if standard in POOLED else OWN_CASES[standard][1]


def tally_in_region(document: dict[str, Any], standard: str, question: str, lacking: int) -> Tally:
    """The cases that a question of the region is counted in: those of its units, or its own."""
    if standard in OWN_CASES:
        return tally_of(document, question, OWN_CASES[standard][0])
    if question in document.get("counts", {}):
        return tally_of(document, question)
    tallies = [tally_of(unit, question) for unit in document.get("units", ())]
    if lacking:
        tallies.append(Tally(unbounded=True))
    return added(tallies)


def overall_band(total: int) -> int:
    """0 to 4, 5 to 12, 13 to 20, 21 to 24 (7.1)."""
    if total <= 4:
        return 0
    if total <= 12:
        return 1
    if total <= 20:
        return 2
    return 3


# ------------------------------------------------------------------ staffing
def staffing_start(units: tuple[Rated, ...], number: int, lacking: int) -> Staffing:
    """Add up the staffing scores of all units, and look the total up in the row for so many."""
    totals = {0}
    not_rated = lacking > 0
    for unit in units:
        scores = {score_of(code) for code in unit.possible["P1.2"]}
        not_rated = not_rated or NOT_RATED in scores
        scores -= {NOT_RATED}
        totals = {total + score for total in totals for score in scores}
    for _ in range(lacking):
        totals = {total + score for total in totals for score in EVERY_RATING}
    outcomes = {staffing_band(total, number) for total in totals}
    return Staffing(
        number,
        frozenset(outcomes | {NOT_RATED} if not_rated else outcomes),
        frozenset(totals),
        number in STAFFING_ROWS,
    )


def staffing_band(total: int, number: int) -> int:
    """The printed row; where there is none, its law: a rating starts above 1/6, 1/2 or 5/6 of the
    greatest total that so many units can have."""
    if number in STAFFING_ROWS:
        second, third, fourth, _ = STAFFING_ROWS[number]
        return (total >= second) + (total >= third) + (total >= fourth)
    greatest = 3 * number
    return (6 * total > greatest) + (2 * total > greatest) + (6 * total > 5 * greatest)


def left_start(document: dict[str, Any], settled: dict[str, int], staffing: Staffing) -> bool:
    """Whether the rating proposed for R 1.2 is none that the table may give."""
    proposed = proposal(document, "R1.2")
    if proposed is None or "R1.2" in settled:
        return False
    given = staffing.outcomes - {NOT_RATED}
    return bool(given) and score_of(proposed["rating"]) not in given


# ------------------------------------------------------------------ leadership
def allowed_for_leadership(two: tuple[int, ...], review: str) -> frozenset[int]:
    if outstanding_regional_leadership(two) and review == "sufficient":
        return EVERY_RATING
    return EVERY_RATING - {3}


def outstanding_regional_leadership(two: tuple[int, ...]) -> bool:
    """R2.1 at least Good, four of the six at least Good, none Inadequate."""
    return two[0] in (2, 3) and sum(score in (2, 3) for score in two) >= 4 and 0 not in two


def refusals(
    document: dict[str, Any],
    settled: dict[str, int],
    casework: list[tuple[int, ...]],
    reviews: list[str],
) -> set[tuple[str, str]]:
    found = set()
    if proposes_outstanding(document, settled, "R1.1"):
        if not any(outstanding_regional_leadership(two) for two in casework):
            found.add(("R1.1", "outstanding_regional_leadership"))
        if "sufficient" not in reviews:
            found.add(("R1.1", "regional_diversity"))
    return found


def sound(two: tuple[int, ...]) -> bool:
    good = [score in (2, 3) for score in two]
    return good[0] and good[1] and sum(good) >= 4


def failing(two: tuple[int, ...]) -> bool:
    return two[0] == 0 and two[1] == 0 and not any(score in (2, 3) for score in two)


GUIDANCE: tuple[Piece, ...] = (
    ("R1.1", "sound_regional_work", sound, 2, 3),
    ("R1.1", "weak_regional_work", lambda two: two.count(0) >= 3, 0, 1),
    ("R1.1", "failing_regional_work", failing, 0, 0),
)
