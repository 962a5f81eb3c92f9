"""The profile for React JSON Schema Form: the same rules, in a shape that RJSF does not act on."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from typing import Any

from answering import IDENTITY, answer
from jsonschema import Draft202012Validator

from assay.emitters.forms import emit as emit_forms
from assay.emitters.forms.rjsf import emit
from assay.model.framework import Framework

Json = dict[str, Any]


def pairs(framework: Framework) -> Iterator[tuple[Json, Json, Json]]:
    """The schema of each form, and both files of its profile."""
    published, made = emit_forms(framework), emit(framework)
    assert made
    for path, data in made.items():
        if path.endswith(".rjsf.schema.json"):
            schema = published[path.replace(".rjsf.", ".")]
            shown = made[path.replace(".schema.", ".uischema.")]
            yield json.loads(schema), json.loads(data), json.loads(shown)


def test_same_answers_are_good(framework: Framework) -> None:
    verdicts = {True: 0, False: 0}
    for schema, profile, _ in pairs(framework):
        published, profiled = Draft202012Validator(schema), Draft202012Validator(profile)
        for answers in near(schema):
            verdict = published.is_valid(answers)
            assert profiled.is_valid(answers) == verdict
            verdicts[verdict] += 1
    assert min(verdicts.values()) > 20


def near(schema: Json) -> Iterator[Json]:
    """Good answers, and what is left of them after some that a rule looks at are changed."""
    chance = random.Random(3)
    rules = json.dumps(schema["allOf"])
    keys = [key for key in schema["properties"] if key not in IDENTITY and f'"{key}"' in rules]
    for example in schema["examples"]:
        yield example
        for _ in range(60):
            changed = chance.sample(keys, min(len(keys), chance.randint(1, 3)))
            yield example | {key: answer(schema, key, chance) for key in changed}


def test_rules_stand_in_the_same_places(framework: Framework) -> None:
    for schema, profile, _ in pairs(framework):
        ids = [[rule["$comment"] for rule in each["allOf"]] for each in (schema, profile)]
        assert ids[0] == ids[1]
        assert list(profile["properties"]) == list(schema["properties"])


def test_nothing_can_be_taken_for_a_default(framework: Framework) -> None:
    for _, profile, _ in pairs(framework):
        for key, made in profile["properties"].items():
            assert ("const" in made or "default" in made) == (key in IDENTITY)
        for definition in profile["$defs"].values():
            assert not {"const", "default", "oneOf", "anyOf"} & set(definition)
        for rule in profile["allOf"]:
            assert set(rule) in ({"$comment", "not"}, {"$comment", *(set(rule) & CONDITIONAL)})
            assert set(rule.get("then", {})) <= {"required"}
            assert all(
                each is False for each in rule.get("else", {}).get("properties", {}).values()
            )


CONDITIONAL = {"if", "then", "else"}


def test_every_question_stands_in_one_group(framework: Framework) -> None:
    for schema, profile, shown in pairs(framework):
        asked = [key for group in shown["ui:groups"] for key in _keys(group)]
        assert asked == [key for key in profile["properties"] if key not in IDENTITY]
        assert shown["ui:order"] == list(profile["properties"])
        for key in profile["properties"]:
            if key in IDENTITY:
                assert shown[key] == {"ui:widget": "hidden"}
        for key in asked:
            titles = [option["title"] for option in _options(schema, key)]
            assert shown[key].get("ui:enumNames", []) == titles
            codes = [option["const"] for option in _options(schema, key)]
            assert _codes(profile, key) == codes


def _keys(group: Json) -> Iterator[str]:
    for part in group["parts"]:
        if isinstance(part, str):
            yield part
        else:
            yield from _keys(part)


def _definition(schema: Json, key: str) -> Json:
    made = schema["properties"][key]
    reference = made.get("items", made).get("$ref", "").rpartition("/")[2]
    found: Json = schema["$defs"].get(reference, {})
    return found


def _options(schema: Json, key: str) -> list[Json]:
    return list(_definition(schema, key).get("oneOf", []))


def _codes(schema: Json, key: str) -> list[str]:
    return list(_definition(schema, key).get("enum", []))
