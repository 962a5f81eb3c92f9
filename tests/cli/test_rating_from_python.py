"""`assay.rate`: the same documents as the command gives, and what it raises."""

from __future__ import annotations

import json
from datetime import date
from numbers import Integral
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

import assay
from assay import model
from assay.cli.frameworks import Unsound, framework
from assay.project import Trouble

ROOT = Path(__file__).parents[2]
REPORTS = ROOT / "tests" / "reports"
SCHOOL = REPORTS / "standards" / "school"
HILL = REPORTS / "cases" / "school" / "rules_bind.json"
LAKE = REPORTS / "cases" / "school" / "left_the_start.json"


@pytest.fixture(scope="module")
def school() -> model.Framework:
    return framework(str(SCHOOL))


def document(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return found


def test_the_result_is_the_document_of_the_command(school: model.Framework) -> None:
    expected = assay.rate(school, document(HILL))
    assert isinstance(expected, dict)
    assert expected["format"] == "assay-rating"
    assert expected["ratings"]["school_overall"]["out_of"] == 9
    assert assay.rate(SCHOOL, str(HILL)) == expected
    assert assay.rate(str(SCHOOL), HILL) == expected


def test_a_list_gives_a_list(school: model.Framework) -> None:
    both = assay.rate(school, [document(HILL), LAKE])
    assert [each["unit"] for each in both] == ["Hill School", "Lake School"]
    assert assay.rate(school, [HILL]) == [assay.rate(school, HILL)]
    assert assay.rate(school, []) == []


def test_a_folder_of_several_units_gives_a_list(school: model.Framework, tmp_path: Path) -> None:
    for number, path in enumerate((HILL, LAKE)):
        (tmp_path / f"{number}.json").write_bytes(path.read_bytes())
    assert assay.rate(school, tmp_path) == assay.rate(school, [HILL, LAKE])


def test_all_problems_are_raised_together(school: model.Framework) -> None:
    bad = {**document(HILL), "unit": 4, "ratings": {"S9": "fine"}}
    with pytest.raises(assay.BadInspection) as raised:
        assay.rate(school, bad)
    assert len(raised.value.problems) == 2
    assert "/ratings/S9" in str(raised.value)
    assert {problem.pointer for problem in raised.value.problems} == {"/unit", "/ratings/S9"}


class Count:
    """A whole number that is no `int`, as those of numpy are."""

    def __int__(self) -> int:
        return 3


Integral.register(Count)


def test_what_json_lacks_is_taken_for_what_a_document_would_say(school: model.Framework) -> None:
    plain = {"framework": "school", "unit": "Hill", "counts": {"S1.1": {"seen": 3}}}
    other = {**plain, "counts": MappingProxyType({"S1.1": {"seen": Count()}})}
    assert assay.rate(school, other) == assay.rate(school, plain)
    decided = {"rating": "fine", "by": "Panel", "reason": "So.", "on": date(2025, 6, 20)}
    said = str(assay.rate(school, {**plain, "decisions": {"S5": decided}}))
    assert "20 June 2025" in said


def test_what_no_document_can_say_is_named(school: model.Framework) -> None:
    with pytest.raises(TypeError, match="a document cannot hold 3j"):
        assay.rate(school, {"framework": "school", "unit": 3j})


@pytest.mark.parametrize("results", [None, 3, b"{}", [None]])
def test_what_are_no_results_is_said(school: model.Framework, results: Any) -> None:
    with pytest.raises(TypeError, match="results are a document as a dictionary, the path"):
        assay.rate(school, results)


def test_what_stands_in_the_way_is_raised(tmp_path: Path, school: model.Framework) -> None:
    with pytest.raises(Trouble, match="nowhere"):
        assay.rate(str(tmp_path / "nowhere"), {})
    with pytest.raises(Trouble, match="there is no"):
        assay.rate(school, tmp_path / "nothing.json")
    rules = tmp_path / "standards" / "school"
    rules.mkdir(parents=True)
    text = (SCHOOL / "school.assay").read_text("utf-8")
    (rules / "school.assay").write_text(text.replace("must be not_seen", "must be sen"), "utf-8")
    with pytest.raises(Unsound) as raised:
        assay.rate(rules, document(HILL))
    assert [found["code"] for found in raised.value.errors] == ["E0301"]
