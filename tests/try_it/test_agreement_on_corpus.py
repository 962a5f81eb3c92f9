"""The page in the browser agrees with `assay rate`: each rating, each reason, each word.

Every inspection of the conformance corpus is rated by the page's own script. So is every example
of the evaluator's tests, whose frameworks use the methods and rules that the manual does not.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import inspected
import pytest
from pages import framework, opened

import assay
from assay.evaluator.rating import Evaluator
from assay.intake.documents import read_document
from assay.model import Framework
from assay.model.texts import in_language
from assay.reports import as_json
from assay.reports.page import Reporter

if TYPE_CHECKING:
    from playwright.sync_api import Browser

ROOT = Path(__file__).parents[2]
CORPUS = json.loads((ROOT / "docs" / "conformance" / "corpus.json").read_text("utf-8"))
EXAMPLES = sorted((ROOT / "tests" / "evaluator" / "examples").glob("*.json"))

NOT_ON_THE_PAGE = ("sources", "place", "illustrative")
"""What a report has and the page does not: where rules are written."""

Json = dict[str, Any]


def rated(of: Framework, documents: list[Json]) -> list[Json]:
    """What `assay rate --format json` says of each document."""
    evaluator, reporter = Evaluator(of), Reporter(of)
    found = []
    for document in documents:
        read, problems = read_document(of, json.dumps(document).encode(), "a file")
        assert read is not None, problems
        page = as_json.document(reporter.report(evaluator.see(read)))
        found.append(json.loads(json.dumps(_on_the_page(page))))
    return found


def _on_the_page(report: Any) -> Any:
    if isinstance(report, dict):
        kept = {name: part for name, part in report.items() if name not in NOT_ON_THE_PAGE}
        return {name: _on_the_page(part) for name, part in kept.items()}
    return [_on_the_page(part) for part in report] if isinstance(report, list) else report


def rated_in_page(
    browser: Browser, folder: Path, of: Framework, documents: list[Json], language: str = "en"
) -> list[Json]:
    with opened(browser, folder, of, language=language) as page:
        found: list[Json] = page.evaluate("all => all.map(one => assayTryIt.rate(one))", documents)
    return found


@pytest.mark.parametrize("name", ["pdu", "region"])
def test_every_inspection_of_the_corpus(browser: Browser, tmp_path: Path, name: str) -> None:
    inspections = [each for each in CORPUS["inspections"] if each["input"]["framework"] == name]
    documents = [each["input"] for each in inspections]
    found = rated_in_page(browser, tmp_path, framework(name), documents)
    assert found == rated(framework(name), documents)
    # What the corpus itself expects, which neither of the two worked out.
    for each, report in zip(inspections, found, strict=True):
        expected = each["expected"]
        for item, wanted in expected["ratings"].items():
            assert report["ratings"][item]["rating"] == wanted["rating"], each["name"]
            if item not in expected.get("at_least", ()):
                assert report["ratings"][item]["possible"] == wanted["possible"], each["name"]


@pytest.mark.parametrize("name", ["pdu", "region"])
def test_every_sentence_in_welsh(browser: Browser, tmp_path: Path, name: str) -> None:
    """As `assay rate --language cy` says it."""
    made = assay.load(ROOT / "generated" / "probation" / name / "model.json")
    documents = [
        each["input"] for each in CORPUS["inspections"] if each["input"]["framework"] == name
    ]
    found = rated_in_page(browser, tmp_path, made, documents, "cy")
    assert found == rated(in_language(made, "cy"), documents)


@pytest.mark.parametrize("name", sorted({path.stem.partition("_")[0] for path in EXAMPLES}))
def test_every_example_of_the_evaluator(browser: Browser, tmp_path: Path, name: str) -> None:
    examples = [
        example
        for path in EXAMPLES
        if path.stem.partition("_")[0] == name
        for example in json.loads(path.read_text("utf-8"))
    ]
    of = inspected.frameworks()[name]
    documents = [inspected._whole(name, example["inspection"]) for example in examples]
    assert rated_in_page(browser, tmp_path, of, documents) == rated(of, documents)
