"""Filling in forms, so that a schema meets answers that nobody picked to please it.

`at_random` gives any values of the right kinds; `repaired` adds what is missing and drops what is
forbidden, as an inspector would at the messages of the form, until the schema accepts; `pool` gives
accepted forms that differ from the examples in one answer and what follows from it.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from typing import Any

from jsonschema import Draft202012Validator

IDENTITY = ("framework", "release", "form", "set")
Json = dict[str, Any]


def answer(schema: Json, key: str, chance: random.Random) -> Any:
    """A value of the property's own kind."""
    return _value(schema, schema["properties"][key], chance)


def _value(schema: Json, made: Json, chance: random.Random) -> Any:
    if "$ref" in made:
        return _value(schema, schema["$defs"][made["$ref"].rpartition("/")[2]], chance)
    if "const" in made:
        return made["const"]
    if "oneOf" in made:
        return chance.choice([option["const"] for option in made["oneOf"]])
    match made["type"]:
        case "array":
            codes = [option["const"] for option in _items(schema, made)["oneOf"]]
            return chance.sample(codes, chance.randint(0, len(codes)))
        case "integer":
            return chance.randint(0, 12)
        case "number":
            return chance.choice([0, 50, 64, 64.5, 65, 100])
        case _ if made.get("format") == "date":
            return f"{chance.randint(2024, 2026)}-{chance.choice(['02', '03', '11'])}-01"
        case _:
            return "Some words."


def _items(schema: Json, made: Json) -> Json:
    found: Json = schema["$defs"][made["items"]["$ref"].rpartition("/")[2]]
    return found


def at_random(schema: Json, chance: random.Random) -> Json:
    """Values for some of the properties, rules or no rules."""
    return {
        key: answer(schema, key, chance)
        for key in schema["properties"]
        if key in IDENTITY or chance.random() < 0.8
    }


def every_answer(schema: Json, key: str) -> list[Any]:
    """Values of the property's own kind, one for each way in which a condition could read it."""
    chance = random.Random(5)
    found: list[Any] = []
    for _ in range(24):
        value = answer(schema, key, chance)
        if value not in found:
            found.append(value)
    return found


def repaired(schema: Json, instance: Json) -> Json | None:
    """The instance made to fit its rules; nothing where it belongs to no case of the form."""
    validator = Draft202012Validator(schema)
    chance = random.Random(7)
    found = dict(instance)
    for _ in range(8):
        errors = list(validator.iter_errors(found))
        if not errors:
            return found
        for error in errors:
            if error.validator == "required":
                for key in error.validator_value:
                    found.setdefault(key, answer(schema, key, chance))
            elif error.validator == "const":
                found[str(error.path[0])] = error.validator_value
            elif error.validator is None:
                found.pop(str(error.absolute_schema_path[-1]), None)
            else:
                return None
    return None


def pool(schema: Json) -> list[Json]:
    """Accepted forms: the examples, and each with an answer and what follows from it changed."""
    found: list[Json] = list(schema["examples"])
    for wish in [*_one_change(schema), *_against_all_prompts(schema)]:
        made = repaired(schema, wish)
        if made is not None:
            found.append(made)
    return found


def _one_change(schema: Json) -> Iterator[Json]:
    """Every fact changed, and every answer that a rule other than of its reason looks at."""
    rules = [rule for rule in schema.get("allOf", []) if "reason:" not in rule["$comment"]]
    conditions = json.dumps([rule.get("if") for rule in rules])
    for example in schema["examples"]:
        for key, made in schema["properties"].items():
            if made.get("x-role") == "fact" or f'"{key}"' in conditions:
                for value in every_answer(schema, key):
                    yield example | {key: value}


def _against_all_prompts(schema: Json) -> Iterator[Json]:
    """Each key question answered in favour, the last prompt against it and no other counting."""
    example = schema["examples"][0]
    for question in (key for key in example if f"{key}_reason" in schema["properties"]):
        prompts = [
            key
            for key in example
            if key.startswith(f"{question}_") and schema["properties"][key]["x-role"] == "prompt"
        ]
        answers = {key: _options(schema, key)[-1] for key in prompts}
        answers[prompts[-1]] = _options(schema, prompts[-1])[1]
        yield example | answers | {f"{question}_reason": "Some words."}


def _options(schema: Json, key: str) -> list[str]:
    """The answers to a prompt: for, against, and not counted."""
    name = schema["properties"][key]["$ref"].rpartition("/")[2]
    return [option["const"] for option in schema["$defs"][name]["oneOf"]]
