"""The packages of pydantic models: imported with pydantic alone, and of the schemas' opinion."""

from __future__ import annotations

import importlib
import json
import random
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from answering import IDENTITY, Json, answer, at_random, every_answer
from jsonschema import Draft202012Validator, FormatChecker
from made_framework import hostel
from pydantic import ValidationError

from assay.emitters.forms import python_models
from assay.model.framework import Framework

ROOT = Path(__file__).parents[2]
TURNS = {"hostel": 2400, "pdu": 900}
ODD = [None, True, 1.0, 2.5, -1, "", " ", "2025-02-30", "no such code", [], ["no such code"], {}]
"""Values of the wrong kind for most, and of the right kind for some."""


def write(room: Path, framework: Framework) -> Path:
    """The package in a folder that is on the path of imports."""
    for path, data in python_models.emit(framework).items():
        place = room / path.removeprefix("forms/python/")
        place.parent.mkdir(exist_ok=True)
        place.write_bytes(data)
    return room


@pytest.fixture(scope="session")
def models(
    framework: Framework, schemas: dict[str, Json], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[list[tuple[Json, Any]]]:
    """Each schema beside the model of the same form and set."""
    room = write(tmp_path_factory.mktemp("packages"), framework)
    sys.path.insert(0, str(room))
    package = importlib.import_module(f"{framework.code}_answers")
    found = {}
    for name in package.__all__:
        fields = getattr(getattr(package, name), "model_fields", {})
        if "form" in fields:
            told = {key: _only(fields[key]) for key in ("form", "set") if key in fields}
            found[tuple(told.values())] = getattr(package, name)
    pairs = []
    for path, schema in schemas.items():
        if path.startswith("forms/"):
            told = [schema["properties"][key]["const"] for key in IDENTITY[2:] if _has(schema, key)]
            pairs.append((schema, found.pop(tuple(told))))
    assert not found
    yield pairs
    sys.path.remove(str(room))


def _only(field: Any) -> str:
    (code,) = field.annotation.__args__
    return str(code)


def _has(schema: Json, key: str) -> bool:
    return key in schema["properties"]


# ------------------------------------------------------------------ of one opinion
def validates(schema: Json) -> Draft202012Validator:
    """The schema as the library reads it; with its references written out, which is quicker."""
    flat = {
        key: schema["$defs"][made["$ref"].rpartition("/")[2]] if "$ref" in made else made
        for key, made in schema["properties"].items()
    }
    return Draft202012Validator(schema | {"properties": flat}, format_checker=FormatChecker())


def rules_broken(validator: Draft202012Validator, answers: Json) -> set[str]:
    """By the schema: the ids of the rules that answers break."""
    schema = validator.schema
    prefix = f"kind:{schema['properties']['framework']['const']}/"
    found = set()
    for error in validator.iter_errors(answers):
        path = list(error.absolute_schema_path)
        if path[0] == "allOf":
            found.add(schema["allOf"][path[1]]["$comment"])
        elif path[0] == "required":
            found |= {f"{prefix}{key}" for key in schema["required"] if key not in answers}
        elif path[0] == "properties":
            found.add(f"{prefix}{path[1]}")
        else:
            found.add("not of this form")
    return found


def rules_told(model: Any, answers: Json) -> set[str]:
    """By the model: the same, with names for its own rules alike in all sets."""
    by_id = {rule: key for key, (rule, _) in model.kinds.items()}
    prefix = next(iter(by_id)).split("/")[0] + "/"
    found = set()
    for problem in model.problems(answers):
        key = problem.pointer.removeprefix("/")
        if problem.rule == "extra_forbidden":
            found.add("not of this form")
        elif key in IDENTITY:
            found.add(f"{prefix}{key}")
        elif problem.rule in by_id:
            found.add(f"{prefix}{by_id[problem.rule]}")
        else:
            found.add(problem.rule)
    return found


def changed(schema: Json, chance: random.Random) -> Json:
    """An example with a few answers changed, left out, added or made odd."""
    made = dict(chance.choice(schema["examples"]))
    keys = list(schema["properties"])
    for key in chance.choices(keys, k=chance.randint(0, 4)):
        match chance.randrange(8):
            case 0:
                made.pop(key, None)
            case 1:
                made[key] = chance.choice(ODD)
            case 2 if isinstance(made.get(key), list):
                made[key] = made[key] * 2
            case 2:
                made[chance.choice(("unheard_of", "A1(a)"))] = "yes"
            case _:
                made[key] = answer(schema, key, chance)
    return made


def test_models_and_schemas_are_of_one_opinion(
    framework: Framework, models: list[tuple[Json, Any]]
) -> None:
    chance = random.Random(1604)
    seen: dict[bool, int] = {True: 0, False: 0}
    for schema, model in models:
        validator = validates(schema)
        for turn in range(TURNS[framework.code] // len(models)):
            answers = at_random(schema, chance) if turn % 20 == 0 else changed(schema, chance)
            wanted = rules_broken(validator, answers)
            assert rules_told(model, answers) == wanted, json.dumps(answers)
            seen[not wanted] += 1
    assert min(seen.values()) > 50


def test_facts_and_hurdles_are_read_alike(models: list[tuple[Json, Any]]) -> None:
    """Each answer that a rule looks at, in each way in which it could be read."""
    for schema, model in models:
        validator = validates(schema)
        rules = [rule for rule in schema.get("allOf", []) if "reason:" not in rule["$comment"]]
        looked_at = json.dumps(rules)
        for key in schema["properties"]:
            if f'"{key}"' in looked_at and key not in IDENTITY:
                for value in every_answer(schema, key)[:6]:
                    answers = schema["examples"][0] | {key: value}
                    assert rules_told(model, answers) == rules_broken(validator, answers)


def test_every_odd_value_is_judged_alike(models: list[tuple[Json, Any]]) -> None:
    for schema, model in models:
        validator = validates(schema)
        seen = set()
        for key, made in schema["properties"].items():
            kind = str(made.get("format", made.get("type", "$ref")))
            kind += str("needed" in made.get("$ref", ""))
            if kind in seen and key not in IDENTITY:
                continue
            seen.add(kind)
            for value in [*ODD, *_twice(schema, made)]:
                answers = schema["examples"][0] | {key: value}
                assert rules_told(model, answers) == rules_broken(validator, answers), (key, value)


def _twice(schema: Json, made: Json) -> Iterator[list[str]]:
    """One choice made twice, where several can be made."""
    if made.get("type") == "array":
        options = schema["$defs"][made["items"]["$ref"].rpartition("/")[2]]["oneOf"]
        yield [options[0]["const"]] * 2


def test_half_a_sign_is_the_known_exception(stay_models: Any, stay: dict[str, Json]) -> None:
    answers = stay["CO"]["examples"][0] | {"summary": "\ud800"}
    assert not rules_broken(validates(stay["CO"]), answers)
    assert rules_told(stay_models.StayCO, answers) == {"kind:hostel/summary"}


def test_rules_left_out_are_those_of_rules_json(
    models: list[tuple[Json, Any]], files: dict[str, Any]
) -> None:
    left = {rule for _, model in models for rule in model.left_out}
    rules = files["rules.json"]["rules"]
    assert left == {name for name, rule in rules.items() if not rule["enforced"]}


def test_messages_are_those_of_rules_json(
    models: list[tuple[Json, Any]], files: dict[str, Any]
) -> None:
    rules = files["rules.json"]["rules"]
    for schema, model in models:
        path = next(
            path
            for path, made in files.items()
            if isinstance(made, dict) and made.get("$id") == schema["$id"]
        )
        told = {rule.id: rule.message for rule in model.rules} | dict(model.kinds.values())
        for name, message in told.items():
            variants = rules[name].get("messages_by_file", {}).get("en", {})
            assert message == variants.get(path, rules[name]["message"]["en"])


# ------------------------------------------------------------------ as Python
@pytest.fixture(scope="session")
def stay_models(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    room = write(tmp_path_factory.mktemp("hostel"), hostel())
    sys.path.insert(0, str(room))
    yield importlib.import_module("hostel_answers")
    sys.path.remove(str(room))


def test_answers_go_through_json_and_back(models: list[tuple[Json, Any]]) -> None:
    for schema, model in models:
        for example in schema["examples"]:
            made = model.model_validate_json(json.dumps(example))
            assert made.as_answered() == example
            assert model.model_validate(made.as_answered()) == made


def test_answers_are_python_values(stay_models: Any, stay: dict[str, Json]) -> None:
    example = stay["CO"]["examples"][0] | {"case_arrived": date(2025, 3, 31)}
    made = stay_models.StayCO(**example)
    assert made.case_arrived == date(2025, 3, 31)
    assert made.case_needs == tuple(example["case_needs"])
    with pytest.raises(ValidationError):
        made.case_arrived = date(2025, 4, 1)


def test_all_that_is_wrong_comes_at_once(stay_models: Any, stay: dict[str, Json]) -> None:
    example = next(each for each in stay["CO"]["examples"] if each["case_stopped"] == "no")
    answers = example | {"leaving_comment": "Late.", "case_attended": 101, "A1": None}
    told = {(each.rule, each.pointer) for each in stay_models.StayCO.problems(answers)}
    assert told >= {
        ("applies:hostel/stay/leaving", "/leaving_comment"),
        ("kind:hostel/case_attended", "/case_attended"),
        ("kind:hostel/A1", "/A1"),
    }
    with pytest.raises(ValidationError, match="give a percentage, 0 to 100"):
        stay_models.StayCO.model_validate(answers)


NAMES = {"case_origin": "class", "case_worker": "copy", "summary": "Field"}


def test_names_that_python_or_pydantic_has_are_let_in(tmp_path: Path) -> None:
    text = hostel().model_dump_json()
    for old, new in NAMES.items():
        text = text.replace(f'"key":"{old}"', f'"key":"{new}"')
    made = python_models.emit(Framework.model_validate_json(text))
    package = made["forms/python/hostel_answers/stay_co_en.py"].decode("utf-8")
    for new in NAMES.values():
        assert f"    {new}_: " in package
        assert f'alias="{new}"' in package
    compile(package, "stay_co_en.py", "exec")


# ------------------------------------------------------------------ nothing of ours in it
HOSTILE = '""" + __import__("os").abort() + """ \\" \' {0} {says} %s\n\u2028\U0001f600 \\'


def hostile() -> Framework:
    def titled(value: Any) -> Any:
        if isinstance(value, dict):
            made = {key: titled(part) for key, part in value.items()}
            return made | {"title": HOSTILE} if "title" in value else made
        return [titled(part) for part in value] if isinstance(value, list) else value

    return Framework.model_validate_json(json.dumps(titled(json.loads(hostel().model_dump_json()))))


def test_texts_never_become_code(tmp_path: Path) -> None:
    write(tmp_path, hostile())
    script = (
        "import sys, hostel_answers as h\n"
        "assert not {name.partition('.')[0] for name in sys.modules} & {'assay', 'jsonschema'}\n"
        "print(ascii(h.StayCO.model_fields['case_origin'].title))\n"
        "print(len(h.StayCO.problems({})))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    title, number = done.stdout.splitlines()
    assert title == ascii(HOSTILE)
    assert int(number) > 10


@pytest.mark.parametrize("made", [hostel, hostile])
def test_ruff_and_mypy_find_nothing(tmp_path: Path, made: Any) -> None:
    write(tmp_path, made())
    for command in (
        ("ruff", "check", "--config", str(ROOT / "pyproject.toml"), "--no-cache", "."),
        ("ruff", "format", "--check", "--config", str(ROOT / "pyproject.toml"), "--no-cache", "."),
        ("mypy", "--strict", "--config-file=", f"--cache-dir={ROOT / '.mypy_cache'}", "."),
    ):
        done = subprocess.run(
            [sys.executable, "-m", *command],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr


def test_the_example_of_the_page_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    page = (ROOT / "docs" / "forms" / "pydantic.md").read_text("utf-8")
    code = page.partition("```python\n")[2].partition("```")[0]
    forms = ROOT / "generated" / "probation" / "pdu" / "forms"
    schema = json.loads((forms / "case_assessment.PC.en.schema.json").read_text("utf-8"))
    monkeypatch.syspath_prepend(str(forms / "python"))
    for name in [name for name in sys.modules if name.partition(".")[0] == "pdu_answers"]:
        monkeypatch.delitem(sys.modules, name)
    example = schema["examples"][0]
    told: Json = {"answers": example | {"A1": "no"}, "data": json.dumps(example)}
    exec(compile(code, "pydantic.md", "exec"), told)
    assert [each.rule for each in told["problems"]] == ["reason:pdu/A1"]
    assert told["form"].as_answered() == example
