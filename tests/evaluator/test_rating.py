"""Ratings of inspections that stand in files, each beside what it should come to.

An example says which ratings are expected, one or all that are possible, and may say what is found
on the way, which reasons decide, and what is missing.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from inspected import evaluator, inspection

from assay.evaluator.result import ByRule, ByScore, ByShare, Found, Result

HERE = Path(__file__).parent
FILES = sorted((HERE / "examples").glob("*.json"))


def _examples() -> list[Any]:
    found = []
    for path in FILES:
        for example in json.loads(path.read_text("utf-8")):
            found.append(pytest.param(path.stem, example, id=f"{path.stem}: {example['name']}"))
    return found


@pytest.mark.parametrize(("file", "example"), _examples())
def test_example(file: str, example: dict[str, Any]) -> None:
    framework = file.partition("_")[0]
    result = evaluator(framework).rate(inspection(framework, example["inspection"]))
    check_ratings(result, example.get("ratings", {}))
    for code in example.get("unrated", ()):
        assert result.items[code].rating is None, code
    if "found" in example:
        assert [shown(each) for each in result.found] == example["found"]
    if "missing" in example:
        missing = [[each.kind, each.item, each.number] for each in result.missing]
        assert missing == example["missing"]
    if "deciding" in example:
        found = deciding(result)
        assert {code: found.get(code) for code in example["deciding"]} == example["deciding"]
    if "scores" in example:
        scores = {code: [item.score, item.out_of] for code, item in result.items.items()}
        assert {code: scores[code] for code in example["scores"]} == example["scores"]
    if "rules" in example:
        acted = [each for each in rules(result) if each[2] != "may_bind"]
        assert acted == example["rules"]


def check_ratings(result: Result, expected: dict[str, Any]) -> None:
    for code, wanted in expected.items():
        item = result.items[code]
        if isinstance(wanted, list):
            assert (item.rating, list(item.possible)) == (None, wanted), code
        else:
            assert (item.rating, item.possible) == (wanted, (wanted,)), code


def shown(found: Found) -> list[Any]:
    """A finding as its name and its values."""
    values = [value for _, value in found.parts()]
    return [type(found).__name__, *(list(v) if isinstance(v, tuple) else v for v in values)]


def deciding(result: Result) -> dict[str, list[str]]:
    """The key questions that set each rating from shares."""
    return {
        code: [
            each.question for each in item.because if isinstance(each, ByShare) and each.deciding
        ]
        for code, item in result.items.items()
        if any(isinstance(each, ByShare) and each.deciding for each in item.because)
    }


def rules(result: Result) -> list[list[str]]:
    """What rules did to ratings."""
    return [
        [code, each.rule, each.verdict, each.before, each.after]
        for code, item in result.items.items()
        for each in item.because
        if isinstance(each, ByRule)
    ]


def test_how_near_a_total_is_to_its_band_is_said() -> None:
    document = {"judge": {"H1": "good", "H2": "good"}, "ratings": {"C1": "good"}}
    result = evaluator("clinic").rate(inspection("clinic", document))
    (reason,) = [each for each in result.items["by_total"].because if isinstance(each, ByScore)]
    assert (reason.points, reason.out_of, reason.band) == (6, 9, (6, 7))
