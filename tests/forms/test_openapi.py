"""The OpenAPI documents: valid, and with bodies that say what the schemas of the forms say."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest
from answering import Json, at_random
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator

from assay.emitters.forms import openapi
from assay.model.framework import Framework


@pytest.fixture(scope="session")
def document(framework: Framework) -> Json:
    (data,) = openapi.emit(framework).values()
    made: Json = json.loads(data)
    return made


@pytest.fixture(scope="session")
def bodies(document: Json) -> dict[str, Draft202012Validator]:
    """What takes the body of each operation, by the form's name of it."""
    found = {}
    for path, item in document["paths"].items():
        content = item["post"]["requestBody"]["content"]["application/json"]
        whole = {"components": document["components"], **content["schema"]}
        found[".".join(path.split("/")[2:-1])] = Draft202012Validator(whole)
    return found


def test_a_public_validator_accepts_it(document: Json) -> None:
    assert [error.message for error in OpenAPIV31SpecValidator(document).iter_errors()] == []


def test_the_validator_does_find_faults(document: Json) -> None:
    broken = json.loads(json.dumps(document))
    del broken["info"]["version"]
    assert list(OpenAPIV31SpecValidator(broken).iter_errors())


def test_every_form_and_set_has_an_operation(document: Json, schemas: dict[str, Json]) -> None:
    named = {
        path.removeprefix("forms/").removesuffix(".en.schema.json")
        for path in schemas
        if path.startswith("forms/")
    }
    operations = [item["post"] for item in document["paths"].values()]
    assert {".".join(path.split("/")[2:-1]) for path in document["paths"]} == named
    assert len({each["operationId"] for each in operations}) == len(operations)
    for each in operations:
        assert set(each["responses"]) == {"204", "400", "409", "422"}


def test_bodies_take_what_the_forms_take(
    bodies: dict[str, Draft202012Validator], schemas: dict[str, Json]
) -> None:
    chance = random.Random(31)
    verdicts = set()
    for name, body in bodies.items():
        schema = schemas[f"forms/{name}.en.schema.json"]
        form = Draft202012Validator(schema)
        wanted = [*schema["examples"], *(at_random(schema, chance) for _ in range(20))]
        for example in schema["examples"]:
            wanted += [example | {"unheard_of": "yes"}, *_one_less(example)]
        for answers in wanted:
            assert body.is_valid(answers) == form.is_valid(answers)
            verdicts.add(body.is_valid(answers))
    assert verdicts == {True, False}


def _one_less(example: Json) -> list[Json]:
    """The answers without one of them, for every ninth."""
    return [
        {key: value for key, value in example.items() if key != left_out}
        for left_out in list(example)[::9]
    ]


def test_examples_are_taken(document: Json, bodies: dict[str, Draft202012Validator]) -> None:
    for path, item in document["paths"].items():
        content = item["post"]["requestBody"]["content"]["application/json"]
        assert content["examples"]
        for example in content["examples"].values():
            assert bodies[".".join(path.split("/")[2:-1])].is_valid(example["value"])


@pytest.mark.parametrize(
    ("changed", "good"),
    [
        ({}, True),
        ({"problems": []}, True),
        ({"problems": [{"rule": "reason:x/A1", "message": "why", "pointer": "A1"}]}, False),
        ({"problems": [{"rule": "reason:x/A1", "message": "why"}]}, False),
        ({"problems": None}, False),
        ({"status": 200}, False),
    ],
)
def test_problems_have_their_shape(document: Json, changed: Json, good: bool) -> None:
    broken = {"rule": "reason:x/A1", "message": "give the reason", "pointer": "/A1_reason"}
    problem: Json = {"title": "Rules broken", "status": 422, "problems": [broken]} | changed
    problem = {key: value for key, value in problem.items() if value is not None}
    response = document["components"]["responses"]["RulesBroken"]
    schema: dict[str, Any] = response["content"]["application/problem+json"]["schema"]
    whole = {"components": document["components"], **schema}
    assert Draft202012Validator(whole).is_valid(problem) is good


def test_rules_left_out_are_those_of_rules_json(document: Json, files: dict[str, Any]) -> None:
    left = {
        each["rule"]
        for item in document["paths"].values()
        for each in item["post"]["x-not-enforced"]
    }
    rules = files["rules.json"]["rules"]
    assert left == {name for name, rule in rules.items() if not rule["enforced"]}
