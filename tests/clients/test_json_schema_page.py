"""The page about JSON Schema: its blocks are run on the files that are published."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "forms" / "json-schema.md").read_text("utf-8")
FILES = ROOT / "generated" / "probation" / "pdu"
FORM = "case_assessment.PC"

ASK = """
const answers = JSON.parse(readFileSync(process.argv[2], "utf8"));
console.log(JSON.stringify(answers.map(problems)));
"""


def blocks(kind: str) -> list[str]:
    return re.findall(rf"```{kind}\n(.*?)```", PAGE, re.DOTALL)


@pytest.fixture(scope="module")
def examples() -> dict[str, Any]:
    made: dict[str, Any] = json.loads((FILES / "forms" / f"{FORM}.examples.json").read_text())
    return made


def whole(examples: dict[str, Any], example: dict[str, Any]) -> dict[str, Any]:
    merged = examples["bases"][example.get("base", 0)] | example["answers"]
    return {key: value for key, value in merged.items() if value is not None}


def test_javascript_tells_the_rule_and_its_message(
    node_modules: Path, tmp_path: Path, examples: dict[str, Any]
) -> None:
    (block,) = blocks("js")
    shutil.copytree(FILES / "forms", tmp_path / "forms", ignore=shutil.ignore_patterns("*.xlsx"))
    shutil.copy(FILES / "rules.json", tmp_path)
    (tmp_path / "node_modules").symlink_to(node_modules)
    (tmp_path / "check.mjs").write_text(block + ASK, "utf-8")
    tried = [
        (rule, bad)
        for rule in examples["rules"]
        for bad in rule["bad"]
        if bad.get("needs") is None and rule["kind"] != "kind"
    ]
    asked = [examples["bases"][0], *(whole(examples, bad) for _, bad in tried)]
    (tmp_path / "answers.json").write_text(json.dumps(asked), "utf-8")
    command = ["node", "check.mjs", "answers.json"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    good, *told = json.loads(done.stdout)
    assert good == []
    messages = json.loads((FILES / "rules.json").read_text("utf-8"))["rules"]
    for (rule, bad), found in zip(tried, told, strict=True):
        if rule["kind"] == "form":
            assert {each["rule"] for each in found} == {"form"}
            continue
        assert [each["rule"] for each in found] == [rule["rule"]], bad
        assert found[0]["message"] == messages[rule["rule"]]["message"]["en"]
    assert len(tried) > 60


def test_python_blocks_run(monkeypatch: pytest.MonkeyPatch, examples: dict[str, Any]) -> None:
    monkeypatch.chdir(FILES)
    left: dict[str, Any] = {}
    for block in blocks("python"):
        exec(compile(block, "docs/forms/json-schema.md", "exec"), left)
    assert len(blocks("python")) == 2
    hurdle = next(rule for rule in examples["rules"] if rule["kind"] == "hurdle")
    bad = whole(examples, hurdle["bad"][0])
    assert left["rules_broken"](bad) == {hurdle["rule"]}
    assert left["rules_broken"](examples["bases"][0]) == set()


def test_commands_run(tmp_path: Path, examples: dict[str, Any]) -> None:
    shutil.copytree(FILES, tmp_path / "pdu", ignore=shutil.ignore_patterns("*.xlsx", "docs"))
    (tmp_path / "pdu" / "answers.json").write_text(json.dumps(examples["bases"][0]), "utf-8")
    shutil.copytree(ROOT / "standards", tmp_path / "pdu" / "standards")
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    for block in blocks("sh"):
        done = subprocess.run(
            block, shell=True, cwd=tmp_path / "pdu", env=os.environ | {"PATH": path}, check=False
        )
        assert done.returncode == 0, block
    made = tmp_path / "pdu" / "examples-of-answers"
    assert len(list(made.rglob("*.json"))) > 400
