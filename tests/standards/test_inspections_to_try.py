"""The inspections in `examples/`: each is rated without a problem, and comes to what it was made
for."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import assay

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"
OVERALL = {
    "pdu/manual-example.json": None,
    "pdu/north-town.json": ("requires_improvement", 9, 21),
    "region/norvale.json": ("requires_improvement", 11, 24),
}


def rated(path: str) -> dict[str, Any]:
    framework = path.partition("/")[0]
    model = ROOT / "generated" / "probation" / framework / "model.json"
    result = assay.rate(model, EXAMPLES / path)
    assert isinstance(result, dict)
    return result


def test_every_file_is_expected() -> None:
    found = {path.relative_to(EXAMPLES).as_posix() for path in EXAMPLES.rglob("*.*")}
    assert found == set(OVERALL)


@pytest.mark.parametrize(("path", "overall"), OVERALL.items())
def test_overall(path: str, overall: tuple[str, int, int] | None) -> None:
    ratings = rated(path)["ratings"]
    found = ratings[f"{path.partition('/')[0]}_overall"]
    if overall is None:
        assert found["rating"] is None
    else:
        assert (found["rating"], found["score"], found["out_of"]) == overall


def test_the_example_of_the_manual() -> None:
    """Source: M 7.1."""
    assessment = rated("pdu/manual-example.json")["ratings"]["P2.1"]
    assert assessment["rating"] == "requires_improvement"
    (deciding,) = [each for each in assessment["because"] if each.get("deciding")]
    assert deciding["text"] == (
        "A 3 is the lowest key question: it was answered “Yes” in 24 of 40 cases, 60%, and 50% to "
        "64% is “Requires improvement”."
    )
    assert deciding["sources"] == ["manual 7.1"]


def test_what_happened_in_north_town() -> None:
    kinds = [each["kind"] for each in rated("pdu/north-town.json")["findings"]]
    assert sorted(kinds) == ["advised", "against_prompts", "departed", "hurdle_enforced"]


def test_a_region_of_eight_units() -> None:
    region = rated("region/norvale.json")
    assert len(region["units"]) == 8
    start = region["ratings"]["R1.2"]["because"][0]
    assert start["text"].endswith("add up to 10 of 24, and 5 to 12 is “Requires improvement”.")
    assert region["missing"] == []
