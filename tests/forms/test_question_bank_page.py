"""The page about the question bank: what it tells makers, analysts and translators to run, run on
the files that are published."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "forms" / "questions.md").read_text("utf-8")
FILES = ROOT / "generated" / "probation" / "pdu"


@pytest.fixture
def done(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What all blocks of the page leave behind, run one after the other where the files are."""
    monkeypatch.chdir(FILES)
    left: dict[str, Any] = {}
    blocks = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    assert len(blocks) == 4
    for block in blocks:
        exec(compile(block, "docs/forms/questions.md", "exec"), left)
    return left


def test_makers_analysts_and_translators_get_what_they_came_for(done: dict[str, Any]) -> None:
    bank = json.loads((FILES / "questions.json").read_text("utf-8"))
    core = [
        question
        for question in bank["questions"]
        if (question["form"], question["set"]) == ("case_assessment", "PC")
    ]
    assert done["columns"] == [
        (question["key"].lower(), question["answered_by"], question["answer_list"])
        for question in core
    ]
    assert len({name for name, _, _ in done["columns"]}) == len(core)

    prompts = {(code, how or ""): number for code, how, number in done["prompts"]}
    assert prompts["PC", ""] == sum(question["kind"] == "prompt" for question in core)
    assert {how for code, how in prompts if code == "PA"} == {"unchanged", "kept", "replaced"}

    assert [row["text_en"] for row in done["exact"]] == [
        question["text"]["en"] for question in bank["questions"]
    ]
    both = done["to_translate"]["Sentence"]
    assert both == ["case_assessment/PC/case_sentence", "case_assessment/PA/case_sentence"]


def test_the_page_names_every_file_and_every_kind_of_answer() -> None:
    schema = json.loads((FILES / "questions.schema.json").read_text("utf-8"))
    question = schema["$defs"]["question"]["properties"]
    for kind in (*question["answered_by"]["enum"], *question["required"]["enum"]):
        assert f"`{kind}`" in PAGE
    for path in FILES.glob("questions.*"):
        assert f"`{path.name}`" in PAGE
