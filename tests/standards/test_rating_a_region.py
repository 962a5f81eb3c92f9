"""A region is rated from its units, from counts, and from cases of cohorts of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

import assay
from assay.evaluator.inspection import Case, Inspection, Judgement
from assay.evaluator.rating import Evaluator
from assay.evaluator.result import NoRow, Result

ROOT = Path(__file__).parents[2]
REGION = Evaluator(assay.load(ROOT / "generated/probation/region/model.json"))
ASKED = [f"{stage}{number}" for stage in "APDV" for number in (1, 2, 3)] + ["CW1", "RS1"]
OF_UNPAID_WORK = {f"UW{number}": {"yes": 20, "no": 10} for number in (1, 2, 3)}
OF_VICTIM_WORK = {f"VW{number}": {"yes": 8, "no": 2} for number in (1, 2, 3)}


def unit(number: int, yes: int, staffing: str = "good") -> Inspection:
    ratings = {"P1.1": "good", "P1.2": staffing, "P1.3": "good"}
    return Inspection(
        unit=f"unit {number}",
        counts={code: {"yes": yes, "no": 40 - yes} for code in ASKED},
        judgements={code: Judgement(rating, reason="Seen.") for code, rating in ratings.items()},
    )


def rated(
    units: tuple[Inspection, ...],
    cases: tuple[Case, ...] = (),
    judged: tuple[tuple[str, str], ...] = (("R1.1", "good"), ("R1.2", "good")),
) -> Result:
    return REGION.rate(
        Inspection(
            unit="region",
            units=units,
            cases=cases,
            counts=OF_UNPAID_WORK if cases else OF_UNPAID_WORK | OF_VICTIM_WORK,
            judgements={code: Judgement(rating, reason="Seen.") for code, rating in judged},
        )
    )


def test_cases_of_units_are_added_up_before_a_share_is_taken() -> None:
    # 20 and 32 of 40 are 50% and 80%; together they are 52 of 80, which is 65%.
    result = rated((unit(1, 20), unit(2, 32)))
    assert {result.items[code].rating for code in ("R2.1", "R2.2", "R2.3", "R2.5")} == {"good"}
    assert rated((unit(1, 20), unit(2, 31))).items["R2.1"].rating == "requires_improvement"


@pytest.mark.parametrize(
    ("number", "staffing", "expected"),
    [
        (7, {"outstanding": 6, "good": 1}, "good"),  # 20 of 21: the printed row, not the law
        (8, {"outstanding": 5, "good": 3}, "outstanding"),  # 21 of 24
        (10, {"outstanding": 6, "good": 4}, "outstanding"),  # 26 of 30, by the law
    ],
)
def test_staffing_starts_from_the_row_for_the_number_of_units(
    number: int, staffing: dict[str, int], expected: str
) -> None:
    each = [rating for rating, times in staffing.items() for _ in range(times)]
    units = tuple(unit(place, 30, rating) for place, rating in enumerate(each))
    assert len(units) == number
    result = rated(units, judged=(("R1.1", "good"), ("R1.2", expected)))
    without = [one for one in result.found if isinstance(one, NoRow)]
    assert [one.units for one in without] == ([10] if number == 10 else [])
    assert not [one for one in result.found if type(one).__name__ == "LeftStart"]


def victims(*, prepared: int, facts: bool = True) -> tuple[Case, ...]:
    """Ten cases; of those with work before a release, the victim had no say."""
    return tuple(
        Case(
            id=f"victim {place}",
            cohort="victim_work",
            facts={
                "victim_contact.contact_wanted": "yes",
                "victim_contact.release_prepared": "yes" if place < prepared else "no",
            }
            if facts
            else {},
            answers={"VW1": "yes", "VW2": "yes"} | ({"VW3": "no"} if place < prepared else {}),
        )
        for place in range(10)
    )


def test_facts_of_a_cohorts_own_record_decide_what_is_asked() -> None:
    units = (unit(1, 30), unit(2, 30))
    result = rated(units, victims(prepared=4))
    assert result.items["R2.6"].rating == "inadequate"
    assert not result.missing
    unknown = rated(units, victims(prepared=0, facts=False))
    assert unknown.items["R2.6"].rating is None
    assert len(unknown.items["R2.6"].possible) > 1
