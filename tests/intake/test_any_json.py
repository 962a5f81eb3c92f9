"""Whatever a file holds, reading it gives inspections or problems, and never raises."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from intake_frameworks import framework

from assay.intake.documents import OF_A_WHOLE, OF_ANY, read_documents
from assay.intake.problem import in_words
from assay.model.vocabulary import vocabulary

DOCUMENTS = Path(__file__).parent / "documents"
WHOLE = [
    (name, json.loads((DOCUMENTS / name / "complete.json").read_text(encoding="utf-8")))
    for name in ("pdu", "region", "house", "group")
]
WORDS = vocabulary(framework("house"))
NAMES = st.sampled_from(
    sorted({*OF_ANY, *OF_A_WHOLE, *WORDS.questions, *WORDS.rated, *WORDS.case_facts("stays"), "id"})
)
PLAIN = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | NAMES
    | st.sampled_from(["house", "yes", "met", "low", "2025-02-30", "stays"])
)
VALUES = st.recursive(
    PLAIN,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES | st.text(), inner),
    max_leaves=30,
)


def read(name: str, data: bytes, path: str = "any.json") -> None:
    inspections, problems = read_documents(framework(name), [(path, data)])
    assert bool(inspections) != bool(problems)
    for problem in problems:
        assert problem.found
        assert problem.expected
        assert problem.line >= 1
        assert problem.column >= 1
        in_words(problem).encode("utf-8")


@given(VALUES)
@settings(max_examples=300, deadline=None)
def test_any_value(value: Any) -> None:
    read("house", json.dumps(value).encode())
    head = {"framework": "house", "unit": "Elm House"}
    read("house", json.dumps(head | value if isinstance(value, dict) else value).encode())


@given(st.binary() | st.text().map(str.encode), st.sampled_from(["any.json", "any.jsonl"]))
@settings(max_examples=300, deadline=None)
def test_any_bytes(data: bytes, path: str) -> None:
    read("house", data, path)


@given(st.data())
@settings(max_examples=400, deadline=None)
def test_a_good_document_with_one_value_changed(data: st.DataObject) -> None:
    name, whole = data.draw(st.sampled_from(WHOLE))
    changed = copy.deepcopy(whole)
    inside: Any = changed
    while isinstance(inside, dict | list) and inside:
        keys = sorted(inside) if isinstance(inside, dict) else range(len(inside))
        key: Any = data.draw(st.sampled_from(keys))
        if not isinstance(inside[key], dict | list) or data.draw(st.integers(0, 4)) == 0:
            inside[key] = data.draw(VALUES)
            break
        inside = inside[key]
    read(name, json.dumps(changed).encode())


@given(st.data())
@settings(max_examples=200, deadline=None)
def test_a_good_document_cut_or_garbled(data: st.DataObject) -> None:
    name, whole = data.draw(st.sampled_from(WHOLE))
    text = json.dumps(whole, indent=1)
    at = data.draw(st.integers(0, len(text)))
    put = data.draw(st.sampled_from(["", ",", "}", "]", '"', "'", "\\", "NaN", "//", "\x00", "é"]))
    until = data.draw(st.integers(at, min(len(text), at + 3)))
    read(name, (text[:at] + put + text[until:]).encode())
