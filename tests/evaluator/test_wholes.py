"""A whole made of units: what is counted over them, and cases that are its own."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from assay import pipeline
from assay.analysis.lower import lower
from assay.evaluator.inspection import Case, Inspection, Judgement
from assay.evaluator.rating import Evaluator
from assay.evaluator.result import ByJudgement, LeftStart, Missing

FILES = Path(__file__).with_name("district_of_schools")


@cache
def district() -> Evaluator:
    files = [
        (f"standards/{path.stem}/rules.assay", path.read_bytes())
        for path in sorted(FILES.glob("*.assay"))
    ]
    checked = pipeline.check(files)
    assert not checked.errors, [each.message() for each in checked.diagnostics]
    (scope,) = (scope for scope in checked.facts.scopes if scope.name == "district")
    return Evaluator(lower(scope, checked.facts, checked.sources))


def staffed(*ratings: str) -> tuple[Inspection, ...]:
    return tuple(Inspection(ratings={"S1": rating}) for rating in ratings)


# ------------------------------------------------------------------ counts over all units
def test_a_whole_may_be_given_counts_over_all_units() -> None:
    made = district().rate(
        Inspection(counts={"L1.1": {"yes": 8, "no": 2}}, units=staffed("sound", "sound"))
    )
    assert made.items["D1"].rating == "strong"


def test_what_is_not_known_in_counts_over_all_units_is_asked_of_the_whole() -> None:
    counts = {"L1.1": {"yes": 7, "no": 2, "not_known": 1}}
    made = district().rate(Inspection(counts=counts, units=staffed("sound", "sound")))
    assert made.items["D1"].possible == ("sound", "strong")
    assert asked(made.missing, "D1") == [("answer", "L1.1", 1)]


def asked(missing: tuple[Missing, ...], item: str) -> list[tuple[str, str, int]]:
    return [(each.kind, each.item, each.number) for each in missing if item in each.wanted_for]


# ------------------------------------------------------------------ facts of other records
@pytest.mark.parametrize(
    ("announced", "possible"),
    [("no", ("strong",)), ("yes", ("sound", "strong")), ("", ("sound", "strong"))],
)
def test_a_fact_of_any_record_is_one_of_the_case(announced: str, possible: tuple[str, ...]) -> None:
    facts = {"visit.announced": announced} if announced else {}
    cases = (
        Case("1", {"visit.announced": "yes"}, {"V1": "yes", "V2": "yes"}, "visits"),
        Case("2", facts, {"V1": "yes"}, "visits"),
    )
    made = district().rate(Inspection(cases=cases))
    assert made.items["D3"].possible == possible


# ------------------------------------------------------------------ where a judgement starts
@pytest.mark.parametrize(
    ("first", "second", "start", "left"),
    [
        ("sound", "sound", ("sound",), True),
        ("strong", "strong", ("strong",), False),
        ("not_rated", "strong", ("not_rated",), False),
    ],
)
def test_a_start_is_not_rated_when_a_part_is_not(
    first: str, second: str, start: tuple[str, ...], left: bool
) -> None:
    said = Judgement("strong", "inspector", reason="staff are shared")
    made = district().rate(Inspection(units=staffed(first, second), judgements={"D2": said}))
    (because,) = (each for each in made.items["D2"].because if isinstance(each, ByJudgement))
    assert because.start == start
    assert any(isinstance(found, LeftStart) for found in made.found) is left


def test_a_judgement_leaves_a_start_that_is_not_sure() -> None:
    said = Judgement("weak", "inspector", reason="staff are shared")
    units = (*staffed("strong"), Inspection())
    made = district().rate(Inspection(units=units, judgements={"D2": said}))
    (found,) = (each for each in made.found if isinstance(each, LeftStart))
    assert found.start == ("sound", "strong")
