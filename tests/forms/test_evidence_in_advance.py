"""Forms of evidence in advance: what the page about them tells, and what the manual lists."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from answering import Json
from jsonschema import Draft202012Validator

from assay import pipeline
from assay.analysis.lower import lower
from assay.emitters.forms import emit, sheets
from assay.emitters.forms.sheet import Role
from assay.model.framework import Framework

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "forms" / "evidence-in-advance.md").read_text("utf-8")
PRELUDE = ROOT / "tests" / "docs" / "prelude"


@pytest.fixture(scope="module")
def written() -> Framework:
    """The framework of the documentation, with what the page adds to it."""
    rules = re.findall(r"```assay\n(.*?)```", PAGE, re.DOTALL)
    files = [
        (path.relative_to(PRELUDE).as_posix(), path.read_bytes())
        for path in sorted(PRELUDE.glob("*/*.assay"))
    ]
    checked = pipeline.check([*files, ("hostel/page.assay", rules[0].encode())])
    assert not checked.errors
    scope = next(scope for scope in checked.facts.scopes if scope.name == "hostel")
    return lower(scope, checked.facts, checked.sources)


@pytest.fixture(scope="module")
def schema(written: Framework) -> Json:
    made: Json = json.loads(emit(written)["forms/advance.en.schema.json"])
    return made


def answered(**more: str) -> Json:
    """The answers of a unit that sent both documents."""
    return {
        "framework": "hostel",
        "release": "2.0",
        "form": "advance",
        "P1_1_plan": "attached",
        "P1_1_plan_file": "plan.pdf",
        "P1_1_complaints": "attached",
        "P1_1_complaints_file": "complaints.xlsx",
        "P1_1_narrative": "In a page.",
        **more,
    }


def accepts(schema: Json, answers: Json) -> bool:
    return bool(Draft202012Validator(schema).is_valid(answers))


def without(answers: Json, *keys: str) -> Json:
    return {key: value for key, value in answers.items() if key not in keys}


# ------------------------------------------------------------------ the page
def test_the_page_checks_answers(
    written: Framework, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("advance.en.schema.json").write_bytes(emit(written)["forms/advance.en.schema.json"])
    (block,) = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    done: dict[str, Any] = {}
    exec(compile(block, "docs/forms/evidence-in-advance.md", "exec"), done)
    assert done["problems"] == ["'P1_1_complaints_comment' is a required property"]
    assert done["left"] == []
    assert f"`{done['problems'][0]}`" in PAGE


# ------------------------------------------------------------------ what is complete
def test_attached_needs_its_file_and_takes_no_explanation(schema: Json) -> None:
    assert accepts(schema, answered())
    assert not accepts(schema, without(answered(), "P1_1_plan_file"))
    assert not accepts(schema, answered(P1_1_plan_file="  "))
    assert not accepts(schema, answered(P1_1_plan_comment="It is long."))


@pytest.mark.parametrize("status", ["contained", "not_available"])
def test_what_is_not_attached_needs_an_explanation_and_has_no_file(
    schema: Json, status: str
) -> None:
    told = answered(P1_1_plan=status, P1_1_plan_comment="There was no time.")
    assert accepts(schema, without(told, "P1_1_plan_file"))
    assert not accepts(schema, told)
    assert not accepts(schema, without(told, "P1_1_plan_file", "P1_1_plan_comment"))


def test_what_is_sent_instead_needs_both(schema: Json) -> None:
    told = answered(P1_1_plan="alternative", P1_1_plan_comment="The slides of the talk.")
    assert accepts(schema, told)
    assert not accepts(schema, without(told, "P1_1_plan_file"))
    assert not accepts(schema, without(told, "P1_1_plan_comment"))


@pytest.mark.parametrize("key", ["P1_1_plan", "P1_1_complaints", "P1_1_narrative"])
def test_nothing_is_complete_until_every_section_is_answered(schema: Json, key: str) -> None:
    left = without(answered(), key, f"{key}_file")
    assert not accepts(schema, left)


def test_the_named_alternative_is_an_answer_of_its_own(schema: Json) -> None:
    titles = {
        name: {option["const"]: option["title"] for option in made["oneOf"]}
        for name, made in schema["$defs"].items()
        if name.startswith("evidence")
    }
    assert titles["evidence_P1_1_plan"]["alternative"] == "Attached instead: A talk by the manager"
    assert titles["evidence"]["alternative"] == "Alternative evidence is attached"


def test_that_nothing_is_sent_twice_is_told_and_not_enforced(written: Framework) -> None:
    rules = json.loads(emit(written)["rules.json"])["rules"]
    rule = rules["file:hostel/advance"]
    assert not rule["enforced"]
    assert rule["pointers"] == {"forms/advance.en.schema.json": []}
    (sheet,) = (each for each in sheets(written) if each.form == "advance")
    (found,) = (each for each in sheet.rules if each.id == "file:hostel/advance")
    assert found.distinct == ("P1_1_plan_file", "P1_1_complaints_file")


# ------------------------------------------------------------------ the shipped standards
LISTED = {
    "pdu": {"P1_1": 9, "P1_2": 2, "P1_3": 5},
    "region": {
        "R1_1": 5,
        "R1_2": 2,
        "R2_1": 1,
        "R2_2": 1,
        "R2_3": 1,
        "R2_4": 1,
        "R2_5": 1,
        "R2_6": 1,
    },
}
"""How many documents the manual lists for each standard (M 3.6)."""


@pytest.mark.parametrize("code", LISTED)
def test_every_document_that_the_manual_lists_is_asked_for(
    shipped: dict[str, Framework], code: str
) -> None:
    (sheet,) = (each for each in sheets(shipped[code]) if "evidence_in_advance" in each.form)
    found = dict.fromkeys(LISTED[code], 0)
    for field in sheet.fields:
        if field.role is Role.FILE:
            found["_".join(field.key.split("_")[:2])] += 1
    assert found == LISTED[code]
    narratives = {field.key for field in sheet.fields if field.key.endswith("_narrative")}
    assert narratives == {f"{standard}_narrative" for standard in LISTED[code]}


def test_a_section_holds_one_standard_and_a_comment(shipped: dict[str, Framework]) -> None:
    (sheet,) = (each for each in sheets(shipped["pdu"]) if each.form == "evidence_in_advance")
    for view in sheet.views:
        roles = [getattr(part, "role", Role.EVIDENCE) for part in view.block.parts]
        assert roles == [Role.EVIDENCE, Role.COMMENT]
