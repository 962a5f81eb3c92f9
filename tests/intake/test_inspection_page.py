"""The page about documents: each of its examples is read, and is valid by the published schema."""

from __future__ import annotations

import io
import json
import re
from typing import Any

import pytest
from intake_frameworks import ROOT, framework, validator

from assay.intake.documents import OF_A_WHOLE, OF_ANY, read_documents
from assay.intake.problem import in_words
from assay.intake.tables import read_csv

PAGE = (ROOT / "docs" / "inspection-documents.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```(\w+)\n(.*?)```", PAGE, re.DOTALL)
JSON = [json.loads(text) for kind, text in BLOCKS if kind == "json"]
BESIDE = [value for value in JSON if isinstance(value, dict) and "unit" not in value]
DOCUMENTS = [value for value in JSON if value not in BESIDE]
TABLES = [text for kind, text in BLOCKS if kind == "csv"]


def test_the_page_has_examples_of_each_kind() -> None:
    assert (len(DOCUMENTS), len(BESIDE), len(TABLES)) == (4, 1, 1)


@pytest.mark.parametrize("value", DOCUMENTS, ids=range(len(DOCUMENTS)))
def test_documents_are_read(value: Any) -> None:
    each = value if isinstance(value, list) else [value]
    name = each[0]["framework"]
    data = json.dumps(value).encode()
    inspections, problems = read_documents(framework(name), [("example.json", data)])
    assert problems == ()
    assert [inspection.unit for inspection in inspections] == [one["unit"] for one in each]
    for document in each:
        validator(name).validate(document)


def test_the_table_is_read_with_what_stands_beside_it() -> None:
    (table,), (beside,) = TABLES, BESIDE
    inspections, problems = read_csv(
        framework("pdu"),
        lambda: io.StringIO(table, newline=""),
        "answers.csv",
        ("beside.json", json.dumps(beside).encode()),
    )
    assert problems == ()
    assert [(one.unit, len(one.cases)) for one in inspections] == [
        ("North Town", 2),
        ("South Town", 1),
    ]
    assert set(inspections[0].judgements) == {"P1.1", "P1.2"}


def test_every_member_has_a_line() -> None:
    lines = set(re.findall(r"^\| `(\w+)` \|", PAGE, re.MULTILINE))
    assert lines == {*OF_ANY}
    assert all(f'"{name}"' in PAGE for name in OF_A_WHOLE)


def test_the_problem_that_is_shown_is_what_is_said() -> None:
    (shown,) = (text for kind, text in BLOCKS if kind == "text")
    head = '{"framework": "pdu", "unit": "North Town", "cases": [{"id": "1", "answers": {'
    data = (head + 11 * "\n" + 8 * " " + '"A 1": "yes"}}]}').encode()
    _, (problem,) = read_documents(framework("pdu"), [("north.json", data)])
    assert in_words(problem) == shown.rstrip("\n")
