"""What there is to try is listed in a file, and is tried by the scenarios that should."""

from __future__ import annotations

import pytest
from reading import HERE, frameworks

from assay.evaluator.rating import Evaluator
from assay.scenarios import running
from assay.scenarios.coverage import coverage


@pytest.mark.parametrize("name", ["lodge", "valley"])
def test_what_is_tried_and_what_is_not(name: str, request: pytest.FixtureRequest) -> None:
    framework = frameworks(HERE / "standards")[name]
    evaluator = Evaluator(framework)
    outcomes = [running.run(evaluator, one) for one in framework.scenarios]
    found = "".join(
        f"{'tried' if point.tried else 'not':<5} {point.place.line:>3} {point.words}\n"
        for point in coverage(framework, outcomes).points
    )
    listed = HERE / "coverage" / f"{name}.txt"
    if request.config.getoption("--update"):
        listed.write_text(found, "utf-8")
    assert listed.read_text("utf-8") == found


def test_nothing_is_tried_without_scenarios() -> None:
    framework = frameworks(HERE / "standards")["lodge"]
    nothing = coverage(framework, [])
    assert (nothing.tried, nothing.percent) == (0, 0)
    assert len(nothing.points) > 30
