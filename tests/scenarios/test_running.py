"""What comes of a scenario stands beside its lines, and nothing else comes of any."""

from __future__ import annotations

import re

import pytest
from reading import HERE, SHIPPED, compiled, frameworks

from assay.evaluator.rating import Evaluator
from assay.project import find
from assay.scenarios import explaining, running

LIBRARY = HERE / "standards"
EXPECTED = re.compile(r"^\s*[^#\s].*?  # (?P<said>.*)$")
NAMES = ("lodge", "valley")


@pytest.mark.parametrize("name", NAMES)
def test_each_scenario_comes_to_what_stands_beside_it(name: str) -> None:
    assert found(name) == expected(name)


def found(name: str) -> list[tuple[int, str]]:
    framework = frameworks(LIBRARY)[name]
    evaluator = Evaluator(framework)
    lines = []
    for scenario in framework.scenarios:
        outcome = running.run(evaluator, scenario)
        lines += [(one.place.line, f"error: {one.message}") for one in outcome.problems]
        lines += [(one.place.line, explaining.came(one)) for one in outcome.failures]
        told = bool(outcome.problems or outcome.failures)
        assert (outcome.verdict == "passed") is not told
    return sorted(lines)


def expected(name: str) -> list[tuple[int, str]]:
    text = (LIBRARY / name / "scenarios.assay").read_text("utf-8")
    matches = ((number, EXPECTED.match(line)) for number, line in enumerate(text.split("\n"), 1))
    return sorted((number, match["said"]) for number, match in matches if match is not None)


def test_a_failure_is_explained_by_the_reasons_of_the_rating() -> None:
    framework = frameworks(LIBRARY)["lodge"]
    wrong = next(one for one in framework.scenarios if one.title == "the wrong reason")
    outcome = running.run(Evaluator(framework), wrong)
    sentences = explaining.because(outcome.failures[0])
    assert any("Q4 is the highest key question" in sentence for sentence in sentences)


def test_what_no_band_holds_is_without_a_rating_and_waits_for_nothing() -> None:
    files = [
        (name, data.replace(b"good                  65% to", b"good                  66% to"))
        for name, data in find([str(SHIPPED)])[0].files
    ]
    framework = compiled(tuple(files))["region"]
    title = "where each band begins and ends"
    edges = next(one for one in framework.scenarios if one.title == title)
    (failure,) = running.run(Evaluator(framework), edges).failures
    assert explaining.came(failure) == "R2.3 is without a rating"
    (said,) = explaining.because(failure)
    assert said.endswith("65%, which no band holds.")
