"""The scenarios of the shipped frameworks all hold, try everything, and notice every change."""

from __future__ import annotations

import pytest
from reading import SHIPPED, frameworks

from assay.evaluator.rating import Evaluator
from assay.scenarios import running
from assay.scenarios.coverage import coverage
from assay.scenarios.mutation import mutate

NAMES = ("pdu", "region")


@pytest.mark.parametrize("name", NAMES)
def test_every_scenario_holds_and_everything_is_tried(name: str) -> None:
    framework = frameworks(SHIPPED)[name]
    evaluator = Evaluator(framework)
    outcomes = [running.run(evaluator, one) for one in framework.scenarios]
    assert [one.scenario.title for one in outcomes if one.verdict != "passed"] == []
    untried = [one.words for one in coverage(framework, outcomes).points if not one.tried]
    assert untried == []


@pytest.mark.parametrize("name", NAMES)
def test_every_change_is_noticed(name: str) -> None:
    framework = frameworks(SHIPPED)[name]
    found = mutate(framework, framework.scenarios)
    assert [change.words for change in found.missed] == []
    assert found.tried > 100


@pytest.mark.parametrize("name", NAMES)
def test_titles_are_unlike_each_other(name: str) -> None:
    titles = [one.title for one in frameworks(SHIPPED)[name].scenarios]
    assert len(set(titles)) == len(titles)
