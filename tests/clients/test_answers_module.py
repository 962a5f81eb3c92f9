"""`answers.js` in node, held against what the schemas say."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from answering import IDENTITY, answer
from jsonschema import Draft202012Validator
from shown import FORMS, GENERATED, good, read

from assay.emitters.forms.examples import holds

MODULE = GENERATED / "pdu" / "forms" / "answers.js"
Json = dict[str, Any]


def run(code: str, *given: Any) -> Any:
    """What a piece of script makes of some values."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not installed")
    script = (
        f"import {{ applicable, blank, explainer }} from {json.dumps(MODULE.as_uri())};"
        "import { readFileSync } from 'node:fs';"
        "const given = JSON.parse(readFileSync(0, 'utf8'));"
        f"console.log(JSON.stringify({code}))"
    )
    done = subprocess.run(
        [node, "--input-type=module", "--no-warnings", "-e", script],
        input=json.dumps(given),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize(("framework", "name"), FORMS)
def test_blank_is_what_identifies_the_form(framework: str, name: str) -> None:
    schema = read(framework, f"forms/{name}.schema")
    told = good(framework, name, 0)
    assert run("blank(given[0])", schema) == {key: told[key] for key in IDENTITY if key in told}


def at_random(schema: Json, chance: random.Random) -> Json:
    """Any answers, whether they apply or not."""
    return {
        key: answer(schema, key, chance) for key in schema["properties"] if chance.random() < 0.9
    }


def shut_out(schema: Json, answers: Json) -> set[str]:
    """What is answered where a rule of the schema leaves no place for it."""
    members = [each for each in schema["allOf"] if "properties" in each.get("else", {})]
    return {
        key
        for each in members
        if not holds(each["if"], answers)
        for key in each["else"]["properties"]
        if key in answers
    }


@pytest.mark.parametrize(("framework", "name"), FORMS)
def test_what_does_not_apply_is_taken_and_nothing_else(framework: str, name: str) -> None:
    schema = read(framework, f"forms/{name}.schema")
    chance = random.Random(name)
    pool = [at_random(schema, chance) for _ in range(100)]
    kept = run("given[1].map((answers) => applicable(given[0], answers))", schema, pool)
    assert any(shut_out(schema, answers) for answers in pool)
    for answers, left in zip(pool, kept, strict=True):
        assert shut_out(schema, left) == set()
        assert left.items() <= answers.items()
        gone = set(answers) - set(left)
        # Whatever is gone has no place among what is left, so it was not taken for nothing.
        assert gone <= {key for key in gone if key in shut_out(schema, left | {key: answers[key]})}


def test_accepted_answers_stay_as_they_are() -> None:
    for framework, name in FORMS:
        schema = read(framework, f"forms/{name}.schema")
        code = "given[0].examples.map((each) => applicable(given[0], each) === each)"
        assert set(run(code, schema)) == {True}


SAYS = {
    "a prompt is not answered": ({"A1_a": None}, "kind:pdu/A1_a", "A1_a"),
    "no such answer": ({"A1_a": "maybe"}, "kind:pdu/A1_a", "A1_a"),
    "a hurdle": ({"A3_c": "no"}, "hurdle:pdu/child_safeguarding", "A3"),
    "an answer against without a reason": ({"A2": "no"}, "reason:pdu/A2", "A2_reason"),
    "what does not apply": ({"case_court_report": "no"}, "applies:pdu/CW1", "CW1_a"),
    "what applies is missing": ({"CW1_a": None}, "kind:pdu/CW1_a", "CW1_a"),
    "a day that is none": ({"case_start": "yesterday"}, "kind:pdu/case_start", "case_start"),
}


@pytest.mark.parametrize("case", SAYS)
def test_a_broken_rule_is_said_in_its_words(node_modules: Path, case: str) -> None:
    change, rule, key = SAYS[case]
    schema, rules = read("pdu", "forms/case_assessment.PC.en.schema"), read("pdu", "rules")
    changed = good("pdu", "case_assessment.PC.en", 0) | change
    answers = {key: value for key, value in changed.items() if value is not None}
    assert not Draft202012Validator(schema).is_valid(answers)
    ajv = json.dumps((node_modules / "ajv" / "dist" / "2020.js").as_uri())
    code = (
        f"await import({ajv}).then(({{ default: found }}) => {{"
        "const ajv = new found.default({ allErrors: true, strict: false, validateFormats: false });"
        "ajv.validate(given[0], given[2]);"
        "return ajv.errors.map(explainer(given[0], given[1])); })"
    )
    explained = run(code, schema, rules, answers)
    assert (rule, key) in {(each["rule"], each["key"]) for each in explained}
    for each in explained:
        assert each["text"] in ("", rules["rules"][each["rule"]]["message"]["en"])
