"""One document at a time, where a value stands in its text, and what reading one loads."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from intake_frameworks import framework

from assay.intake.documents import read_document
from assay.intake.places import Path, find, line_and_column, lines_and_columns

ONE = {"framework": "pdu", "unit": "North Town"}


def test_one_document_gives_one_inspection() -> None:
    inspection, problems = read_document(framework("pdu"), json.dumps(ONE).encode(), "one.json")
    assert inspection is not None
    assert (inspection.unit, problems) == ("North Town", ())


def test_with_a_problem_there_is_no_inspection() -> None:
    inspection, problems = read_document(framework("pdu"), b'{"framework": "pdu"}', "one.json")
    assert inspection is None
    assert [problem.found for problem in problems] == ["the document has no `unit`"]


def test_several_documents_are_not_one() -> None:
    two = json.dumps([ONE, ONE | {"unit": "South Town"}]).encode()
    inspection, problems = read_document(framework("pdu"), two, "two.json")
    assert inspection is None
    assert [problem.found for problem in problems] == ["the file has 2 documents"]


# ------------------------------------------------------------------ places
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner),
    max_leaves=12,
)


def paths(value: Any, path: Path = ()) -> dict[Path, Any]:
    """Every value in a value, by its path."""
    found = {path: value}
    if isinstance(value, dict):
        for name, inner in value.items():
            found |= paths(inner, (*path, name))
    if isinstance(value, list):
        for number, inner in enumerate(value):
            found |= paths(inner, (*path, number))
    return found


@given(VALUES, st.sampled_from([None, 0, 2]), st.booleans())
def test_every_value_is_found_where_it_stands(value: Any, indent: int | None, plain: bool) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=plain)
    every = paths(value)
    offsets = find(text, every)
    for path, inner in every.items():
        at = offsets[path]
        if path and isinstance(path[-1], str):
            name, at = json.JSONDecoder().raw_decode(text, at)
            assert name == path[-1]
            at += len(text[at:]) - len(text[at:].lstrip(" \n:"))
        assert json.JSONDecoder().raw_decode(text, at)[0] == inner


def test_a_path_that_leads_nowhere_is_shown_where_it_stopped() -> None:
    assert find('{"a": {"b": 1}}', [("a", "c"), ("d",), ("a", "b", 0)]) == {
        ("a", "c"): 1,
        ("d",): 0,
        ("a", "b", 0): 7,
    }


@given(st.text(alphabet="a\n"), st.data())
def test_lines_are_counted_alike(text: str, data: st.DataObject) -> None:
    offsets = sorted(data.draw(st.lists(st.integers(0, len(text)))))
    one_by_one = [line_and_column(text, offset) for offset in offsets]
    assert list(lines_and_columns(text, offsets)) == one_by_one


# ------------------------------------------------------------------ what is loaded
def test_documents_and_csv_tables_need_no_duckdb() -> None:
    program = (
        "import sys; import assay.intake.documents, assay.intake.tables;"
        "print([name for name in ('duckdb', 'jinja2', 'lark', 'assay.syntax', 'assay.analysis')"
        " if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.stdout.strip() == "[]", done.stderr
