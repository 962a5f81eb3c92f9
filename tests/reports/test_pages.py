"""Reports of inspections, in every format, as files that people can read and judge.

A case is a document in `cases/FRAMEWORK/`, rated by the rules in `standards/` here or by the
shipped ones; beside it stand its pages. After a wanted change, `pytest tests/reports --update`
writes them anew: read their difference as a ratings panel would. Lines of rule files are left out
of them, since a comment more in the rules is no change of a report.
"""

from __future__ import annotations

import csv
import io
import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from assay import model, pipeline
from assay.analysis.lower import lower
from assay.cli.rate import render
from assay.emitters import rating_schema
from assay.evaluator.rating import Evaluator
from assay.intake.documents import read_document
from assay.reports import as_text
from assay.reports.page import Page, Reporter

HERE = Path(__file__).parent
SHIPPED = HERE.parents[1] / "standards"
RATING = "rating.json"
CASES = sorted(path for path in (HERE / "cases").glob("*/*.json") if not path.name.endswith(RATING))
LINE = re.compile(r"(\.assay):\d+")
FORMS = {"text": "txt", "markdown": "md", "json": RATING, "csv": "csv"}


@cache
def framework(name: str) -> model.Framework:
    library = SHIPPED if name == "pdu" else HERE / "standards"
    files = [
        (path.relative_to(library.parent).as_posix(), path.read_bytes())
        for path in sorted(library.rglob("*.assay"))
    ]
    checked = pipeline.check(files)
    assert not checked.errors
    (scope,) = (scope for scope in checked.facts.scopes if scope.name == name)
    return lower(scope, checked.facts, checked.sources)


@cache
def page_of(case: Path) -> Page:
    rules = framework(case.parent.name)
    inspection, problems = read_document(rules, case.read_bytes(), case.name)
    assert not problems
    assert inspection is not None
    return Reporter(rules).report(Evaluator(rules).see(inspection))


@pytest.fixture(params=CASES, ids=[f"{case.parent.name}-{case.stem}" for case in CASES])
def case(request: pytest.FixtureRequest) -> Path:
    path = request.param
    assert isinstance(path, Path)
    return path


@pytest.mark.parametrize(("form", "ending"), FORMS.items())
def test_pages(case: Path, form: str, ending: str, update: bool) -> None:
    compare(case.with_suffix(f".{ending}"), render([page_of(case)], form), update)


def test_why(case: Path, update: bool) -> None:
    page = page_of(case)
    said = "\n".join(as_text.render_item(page, item) for item in page.items())
    compare(case.with_suffix(".why"), said, update)


def compare(path: Path, found: str, update: bool) -> None:
    found = LINE.sub(r"\1", found)
    if update:
        path.write_text(found, encoding="utf-8", newline="\n")
    assert path.read_text(encoding="utf-8") == found


def test_every_format_says_the_same_sentences(case: Path) -> None:
    page = page_of(case)
    document = json.loads(render([page], "json"))
    text = squeezed(render([page], "text"))
    markdown = squeezed(re.sub(r"\\(.)", r"\1", render([page], "markdown")))
    for code, item in document["ratings"].items():
        for reason in item["because"]:
            shown = reason["kind"] != "share" or reason["deciding"]
            if shown and item["rating"] != "not_rated":
                assert squeezed(reason["text"]) in text, code
                assert squeezed(reason["text"]) in markdown, code
    for found in document["findings"] + document["missing"]:
        assert squeezed(found["text"]) in text
        assert squeezed(found["text"]) in markdown


def squeezed(text: str) -> str:
    return " ".join(text.split())


def test_json_is_as_its_schema_says(case: Path) -> None:
    document = json.loads(render([page_of(case)], "json"))
    validator = Draft202012Validator(rating_schema.schema(framework(case.parent.name)))
    assert [mistake.message for mistake in validator.iter_errors(document)] == []


def test_csv_has_a_row_for_each_item_of_each_unit(case: Path) -> None:
    page = page_of(case)
    rows = list(csv.DictReader(io.StringIO(render([page], "csv"))))
    assert [(row["unit"], row["item"]) for row in rows] == [
        (each.unit, item.code) for each in (page, *page.units) for item in each.items()
    ]
    assert not [cell for row in rows for cell in row.values() if cell[:1] in ("=", "+", "@")]


def test_json_has_only_whole_numbers(case: Path) -> None:
    def walk(value: Any) -> None:
        assert not isinstance(value, float)
        for inner in value.values() if isinstance(value, dict) else ():
            walk(inner)
        for inner in value if isinstance(value, list) else ():
            walk(inner)

    walk(json.loads(render([page_of(case)], "json")))


def test_sentences_are_sentences(case: Path) -> None:
    """A capital, number or quotation mark before, one full stop after, numbers that agree."""
    document = json.loads(render([page_of(case)], "json"))
    for text in texts(document):
        assert text[0].isupper() or text[0].isdigit() or text[0] in "“", text
        assert text.endswith((".", "?", "!", "”")), text
        assert ".." not in text, text
        assert "  " not in text, text
        assert not re.search(r"\b1 (cases|points|units|more cases|fewer cases)\b", text), text
        assert not re.search(r"\b(?!1\b)\d+ (case|point|unit)\b", text), text


def texts(value: Any) -> list[str]:
    if isinstance(value, list):
        return [text for inner in value for text in texts(inner)]
    if not isinstance(value, dict):
        return []
    own = [value["text"]] if "text" in value else []
    return own + [text for inner in value.values() for text in texts(inner)]


REASONS = {
    *("share", "score", "lowest", "highest", "line", "judgement", "decision", "settled"),
    *("rule", "not_rated"),
}
VERDICTS = {"forced", "lowered", "refused", "waits", "may_bind", "allowed"}
FINDINGS = {
    *("hurdle_enforced", "against_prompts", "refused", "advised", "review_needed"),
    *("left_starting_point", "departed", "no_row", "nothing_fits"),
}
NEEDS = {"cases", "points", "part", "part_score", "line", "proposal"}


def test_the_pages_show_every_kind_of_statement() -> None:
    """A reason, finding or need that no page shows is one that nobody has read."""
    documents = [json.loads(render([page_of(case)], "json")) for case in CASES]
    items = [item for each in documents for item in each["ratings"].values()]
    reasons = [reason for item in items for reason in item["because"]]
    nexts = [near for item in items for near in item.get("next", ())]
    assert {reason["kind"] for reason in reasons} == REASONS
    assert {each["verdict"] for each in reasons if each["kind"] == "rule"} == VERDICTS
    assert {found["kind"] for each in documents for found in each["findings"]} == FINDINGS
    assert {need["kind"] for near in nexts for need in near["needs"]} == NEEDS


def test_markdown_tables_are_whole(case: Path) -> None:
    """Every row of a table has as many cells as its head."""
    width = 0
    for line in render([page_of(case)], "markdown").splitlines():
        cells = len(re.findall(r"(?<!\\)\|", line)) if line.startswith("|") else 0
        assert cells in (0, width) or not width, line
        width = cells
