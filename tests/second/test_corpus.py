"""The conformance corpus is what it should be: both implementations come to what it expects, and
writing it again gives the same bytes."""

from __future__ import annotations

import json
from typing import Any

import corpus
import pytest
from as_evaluated import evaluator, framework, rated
from manual_region import RatedRegion, Staffing
from manual_shares import score_of

from assay.evaluator import result
from assay.intake.documents import read_document

PUBLISHED = json.loads(corpus.CORPUS.read_text("utf-8"))
INSPECTIONS = PUBLISHED["inspections"]


def test_writing_it_again_gives_the_same_bytes() -> None:
    assert corpus.text().encode("utf-8") == corpus.CORPUS.read_bytes()


def test_it_says_what_it_is() -> None:
    assert PUBLISHED["format"] == "assay-conformance"
    assert PUBLISHED["version"] == corpus.FORMAT_VERSION
    names = [each["name"] for each in INSPECTIONS]
    assert len(names) == len(set(names)) >= 300


@pytest.mark.parametrize("each", INSPECTIONS, ids=[each["name"] for each in INSPECTIONS])
def test_the_second_implementation_conforms(each: dict[str, Any]) -> None:
    assert corpus.expected(each["input"]) == each["expected"]


@pytest.mark.parametrize("each", INSPECTIONS, ids=[each["name"] for each in INSPECTIONS])
def test_the_evaluator_conforms(each: dict[str, Any]) -> None:
    found, expected = as_corpus(rated_as_published(each["input"]), each["input"]), each["expected"]
    for item in expected.get("at_least", ()):
        possible = found["ratings"][item]["possible"]
        assert set(expected["ratings"][item]["possible"]) <= set(possible)
        found["ratings"][item] = expected["ratings"][item]
    assert found == {member: said for member, said in expected.items() if member != "at_least"}


def rated_as_published(document: dict[str, Any]) -> result.Result:
    """The result of a document, read as it is published and not by the bridge of these tests."""
    name = document["framework"]
    read, problems = read_document(framework(name), json.dumps(document).encode("utf-8"), "a file")
    assert read is not None, problems
    return evaluator(name).rate(read)


def as_corpus(made: result.Result, document: dict[str, Any]) -> dict[str, Any]:
    """What the evaluator says, in the form of the corpus."""
    if document["framework"] == "pdu":
        written = corpus.as_json(rated(made, "pdu_overall", document))
    else:
        staffing = Staffing(
            len(made.units),
            frozenset(score_of(code) for code in start_of(made.items["R1.2"])),
            frozenset(),
            not any(isinstance(found, result.NoRow) for found in made.found),
        )
        left = any(isinstance(found, result.LeftStart) for found in made.found)
        seen = rated(made, "region_overall", document)
        written = corpus.as_json(RatedRegion(*seen[:6], staffing, left, ()))
    return {member: said for member, said in written.items() if member != "at_least"}


def start_of(item: result.ItemResult) -> tuple[str, ...]:
    """The ratings that R 1.2 starts from, whether or not anybody has proposed one."""
    for because in item.because:
        if isinstance(because, result.ByJudgement):
            return because.start
    (total,) = (because for because in item.because if isinstance(because, result.ByScore))
    return total.outcomes
