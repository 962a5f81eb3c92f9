"""Every form schema: legal, closed, without a judgement made beforehand, and true to its rules."""

from __future__ import annotations

import json
import os
import random
import re
import subprocess
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from answering import IDENTITY, Json, answer, at_random, pool
from jsonschema import Draft202012Validator, FormatChecker
from made_framework import CASE_FORM, comment, hostel

from assay.emitters.forms import dates, emit
from assay.emitters.forms.examples import holds
from assay.model import walk
from assay.model.framework import Framework
from assay.model.questions import InformationQuestion, Prompt
from assay.model.standards import KeyQuestion

CHECKER = FormatChecker()


def accepts(schema: Json, instance: Json) -> bool:
    return bool(Draft202012Validator(schema, format_checker=CHECKER).is_valid(instance))


def rules_broken(schema: Json, instance: Json) -> set[str]:
    """The ids of the rules that an instance breaks, `shape` for what is no rule."""
    found = set()
    for error in Draft202012Validator(schema).iter_errors(instance):
        path = list(error.absolute_schema_path)
        known = path[0] == "allOf"
        found.add(schema["allOf"][path[1]]["$comment"] if known else "shape")
    return found


# ------------------------------------------------------------------ the form of a schema
def test_every_schema_is_legal(schemas: dict[str, Json]) -> None:
    for schema in schemas.values():
        Draft202012Validator.check_schema(schema)
        assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
        assert schema["$id"].startswith("urn:assay:")
        assert schema["additionalProperties"] is False


def test_addresses_are_all_different(schemas: dict[str, Json]) -> None:
    assert len({schema["$id"] for schema in schemas.values()}) == len(schemas)


def test_no_answer_has_a_default(schemas: dict[str, Json]) -> None:
    for schema in schemas.values():
        for key, made in schema["properties"].items():
            assert ("default" in made) == (key in IDENTITY)
        assert "default" not in json.dumps(schema["$defs"])


def test_nothing_is_a_boolean(schemas: dict[str, Json]) -> None:
    for schema in schemas.values():
        assert '"type": "boolean"' not in json.dumps(schema)


def test_keys_differ_in_more_than_case(schemas: dict[str, Json]) -> None:
    for schema in schemas.values():
        assert len({key.lower() for key in schema["properties"]}) == len(schema["properties"])


def test_keys_that_differ_in_case_only_are_refused() -> None:
    details = CASE_FORM.views[0]
    doubled = details.model_copy(update={"parts": (*details.parts, comment("SUMMARY"))})
    form = CASE_FORM.model_copy(update={"views": (doubled, *CASE_FORM.views[1:])})
    with pytest.raises(ValueError, match="two properties"):
        emit(hostel().model_copy(update={"forms": (form,)}))


def test_every_reference_is_found(schemas: dict[str, Json]) -> None:
    for schema in schemas.values():
        named = {ref.rpartition("/")[2] for ref in _references(schema)}
        assert named == set(schema["$defs"])


def _references(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if "$ref" in value:
            yield value["$ref"]
        for part in value.values():
            yield from _references(part)
    elif isinstance(value, list):
        for part in value:
            yield from _references(part)


def test_information_questions_are_never_required_nor_ruled_on(schemas: dict[str, Json]) -> None:
    for schema in schemas.values():
        told = {
            key
            for key, made in schema["properties"].items()
            if made.get("x-role") == "information-only"
        }
        assert not told & set(schema["required"])
        for rule in schema.get("allOf", []):
            assert not told & set(rule.get("then", {}).get("required", []))
            assert not any(f'"{key}"' in json.dumps(rule.get("if", {})) for key in told)


# ------------------------------------------------------------------ what it accepts
def test_every_example_is_accepted(schemas: dict[str, Json]) -> None:
    for path, schema in schemas.items():
        assert schema["examples"], path
        for example in schema["examples"]:
            assert accepts(schema, example), path


def test_each_required_answer_is_missed(schemas: dict[str, Json]) -> None:
    for schema in schemas.values():
        example = schema["examples"][0]
        for key in schema["required"]:
            rest = {name: value for name, value in example.items() if name != key}
            assert not accepts(schema, rest), key


def test_each_kind_is_refused_another(schemas: dict[str, Json]) -> None:
    for schema in schemas.values():
        example = schema["examples"][0]
        for key in example:
            assert not accepts(schema, example | {key: True}), key
            assert not accepts(schema, example | {key: "\n" if key in IDENTITY else -1}), key


def test_unknown_properties_are_refused(schemas: dict[str, Json]) -> None:
    for schema in schemas.values():
        assert not accepts(schema, schema["examples"][0] | {"extra": "yes"})


def test_a_choice_that_is_not_offered_is_refused(schemas: dict[str, Json]) -> None:
    for schema in schemas.values():
        example = schema["examples"][0]
        for key, made in schema["properties"].items():
            if "answers_" in made.get("$ref", "") and key in example:
                assert not accepts(schema, example | {key: "maybe"})


# ------------------------------------------------------------------ every rule, both ways
def test_every_rule_refuses_what_breaks_it(schemas: dict[str, Json]) -> None:
    for path, schema in schemas.items():
        accepted = pool(schema)
        for rule in schema.get("allOf", []):
            broken = list(islice(_broken(schema, rule, accepted), 3))
            broken = broken or list(islice(_broken_among_others(schema, rule), 3))
            assert broken, (path, rule["$comment"])
            for instance in broken:
                assert rule["$comment"] in rules_broken(schema, instance)
                assert not holds(rule, instance)


def _broken(schema: Json, rule: Json, accepted: list[Json]) -> Iterator[Json]:
    """Accepted instances with the one change that the rule forbids."""
    when = Draft202012Validator(rule.get("if", False))
    for instance in accepted:
        if when.is_valid(instance):
            then = rule.get("then", {})
            for key in then.get("required", []):
                yield {name: value for name, value in instance.items() if name != key}
            for key, demand in then.get("properties", {}).items():
                if demand is not True:
                    yield instance | {key: _other_than(schema, key, demand)}
        else:
            for key in rule.get("else", {}).get("properties", {}):
                yield instance | {key: answer(schema, key, random.Random(1))}


def _broken_among_others(schema: Json, rule: Json) -> Iterator[Json]:
    """Instances that break the rule and others too: no case of the set breaks it alone."""
    chance = random.Random(3)
    for _ in range(300):
        instance = at_random(schema, chance)
        if not Draft202012Validator(rule).is_valid(instance):
            yield instance


def _other_than(schema: Json, key: str, demand: Json) -> Any:
    chance, refused = random.Random(1), Draft202012Validator(demand)
    return next(
        value
        for value in (answer(schema, key, chance) for _ in range(99))
        if not refused.is_valid(value)
    )


def test_conditions_are_read_as_a_validator_reads_them(schemas: dict[str, Json]) -> None:
    chance = random.Random(11)
    for schema in schemas.values():
        for _ in range(40):
            instance = at_random(schema, chance)
            for rule in schema.get("allOf", []):
                assert holds(rule, instance) == Draft202012Validator(rule).is_valid(instance)


# ------------------------------------------------------------------ rules by name, on the hostel
def changed(schema: Json, **answers: Any) -> Json:
    """The first example with some answers changed; `None` takes one away."""
    made = schema["examples"][0] | answers
    return {key: value for key, value in made.items() if value is not None}


def test_a_hurdle_refuses_yes(stay: dict[str, Json]) -> None:
    made = changed(stay["CO"], A1_a="no", A1="yes")
    assert rules_broken(stay["CO"], made) == {"hurdle:hostel/nobody_there"}
    made = changed(stay["CO"], A1_a="no", A1="no", A1_reason="Nobody came.")
    assert accepts(stay["CO"], made)


def test_a_hurdle_whose_question_a_set_leaves_out_is_not_in_its_schema(
    stay: dict[str, Json],
) -> None:
    found = {code: json.dumps(schema) for code, schema in stay.items()}
    assert "hurdle:hostel/needs_missed" in found["CO"]
    assert "hurdle:hostel/needs_missed" not in found["AD"]


def test_an_answer_that_no_longer_applies_is_refused(stay: dict[str, Json]) -> None:
    made = changed(stay["CO"], case_origin="street", case_needs=["health"], A1_b="yes", A2_e=None)
    assert rules_broken(stay["CO"], made) == {"applies:hostel/A1_b"}
    made = changed(stay["CO"], case_origin="prison", case_needs=["health"], A2_d=None)
    assert accepts(stay["CO"], made)


def test_an_adjusted_question_has_a_rule_of_its_own(stay: dict[str, Json]) -> None:
    made = changed(stay["AD"], case_origin="street", case_needs=["health"], A1_b=None, A2_e=None)
    assert rules_broken(stay["AD"], made) == {"applies:hostel/AD/A1_b"}


def test_a_case_of_the_other_set_is_refused(stay: dict[str, Json]) -> None:
    made = changed(stay["AD"], case_after=9)
    assert rules_broken(stay["AD"], made) == {"set:hostel/AD"}
    made = changed(stay["AD"], case_after=8)
    assert accepts(stay["AD"], made)


def test_a_view_that_does_not_apply_takes_no_comment(stay: dict[str, Json]) -> None:
    (example,) = (each for each in stay["CO"]["examples"] if each["case_stopped"] == "no")
    assert rules_broken(stay["CO"], example | {"leaving_comment": "Too late."}) == {
        "applies:hostel/stay/leaving"
    }


@pytest.mark.parametrize(
    ("answers", "broken"),
    [
        ({"A1": "no"}, {"reason:hostel/A1"}),
        ({"A1": "no", "A1_reason": " "}, {"shape"}),
        ({"A1": "no", "A1_reason": "Words."}, set()),
        ({"A1": "yes", "A1_b": "no"}, set()),
        ({"A1": "yes", "A1_b": "no", "A1_reason": "Words."}, set()),
        ({"A1": "yes", "A1_reason": "Words."}, {"reason:hostel/A1/agrees"}),
        ({"A1_a": "na", "A1_b": "no"}, {"reason:hostel/A1/balance"}),
        ({"A1_a": "na", "A1_b": "no", "A1_reason": "Words."}, set()),
    ],
)
def test_reasons(stay: dict[str, Json], answers: Json, broken: set[str]) -> None:
    start = {"case_origin": "prison", "A1_a": "yes", "A1_b": "yes", "A1": "yes", "A1_d": "na"}
    made = changed(stay["CO"], **(start | {"case_needs": ["work"], "A1_c": None} | answers))
    assert rules_broken(stay["CO"], made) == broken


def test_a_condition_on_another_form_leaves_the_question_open(stay: dict[str, Json]) -> None:
    for value in ("yes", None):
        assert accepts(stay["CO"], changed(stay["CO"], A1_d=value))


def test_half_a_condition_forbids_and_does_not_require(stay: dict[str, Json]) -> None:
    here = {"case_origin": "prison", "A1_b": "yes", "case_needs": ["work"], "A2_d": "yes"}
    assert accepts(stay["AD"], changed(stay["AD"], **(here | {"A1_b": None, "A2_e": "yes"})))
    assert accepts(stay["AD"], changed(stay["AD"], **(here | {"A1_b": None, "A2_e": None})))
    there = {"case_origin": "street", "A1_b": "yes", "case_needs": ["health"], "A2_d": "yes"}
    made = changed(stay["AD"], **(there | {"A2_e": "yes"}))
    assert rules_broken(stay["AD"], made) == {"applies:hostel/A2_e"}


def test_half_a_condition_never_binds(stay: dict[str, Json]) -> None:
    assert accepts(stay["AD"], changed(stay["AD"], A2_a="no", A2="yes"))
    assert "hurdle:hostel/partly_known" not in json.dumps(stay["AD"])


def test_a_key_question_that_a_person_rates_takes_ratings() -> None:
    schema = json.loads(emit(hostel())["forms/running.en.schema.json"])
    made = changed(schema, P1_1_2="good")
    assert accepts(schema, made)
    made |= {"P1_1_1": "no", "P1_1_1_reason": "No plan was found."}
    assert rules_broken(schema, made) == {"decision_rule:hostel/no_plan"}
    assert accepts(schema, made | {"P1_1_2": "fair"})
    assert "P1_1_2_reason" not in schema["properties"]


# ------------------------------------------------------------------ dates
def test_date_patterns_follow_the_calendar() -> None:
    days = [
        f"{year}-{month:02}-{day:02}"
        for year in (1999, 2024, 2025, 2030)
        for month in (1, 2, 3, 9, 10, 12)
        for day in (1, 9, 10, 19, 28)
    ]
    for limit in [*days[::7], "2025-03"]:
        for day in days:
            assert bool(re.search(dates.before(limit), day)) == (day[: len(limit)] < limit)
            assert bool(re.search(dates.after(limit), day)) == (day[: len(limit)] > limit)


# ------------------------------------------------------------------ nothing lost, nothing unstable
def test_every_live_question_is_on_some_form(
    framework: Framework, schemas: dict[str, Json]
) -> None:
    told = {
        (made.get("x-code"), made["title"])
        for schema in schemas.values()
        for made in schema["properties"].values()
    }
    for kind in (KeyQuestion, Prompt, InformationQuestion):
        for item in walk.each(framework, kind):
            if item.retired is None:
                assert (item.code, item.title) in told


def test_bytes_are_the_same_under_any_hash_seed(framework: Framework) -> None:
    script = (
        "import sys; sys.path[:0] = sys.argv[1:]\n"
        "from made_framework import hostel\n"
        "from assay.emitters.forms import emit\n"
        "sys.stdout.buffer.write(b''.join(k.encode() + v for k, v in emit(hostel()).items()))"
    )
    here = Path(__file__).parent
    paths = [str(here), str(here.parents[1] / "compiler")]
    runs = {
        subprocess.run(
            [sys.executable, "-c", script, *paths],
            capture_output=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2")
    }
    assert len(runs) == 1
    assert emit(framework) == emit(framework.model_copy())


def test_files_are_plain_text(framework: Framework) -> None:
    for data in emit(framework).values():
        assert data.endswith(b"}\n")
        assert b"\r" not in data
        data.decode("utf-8")


def test_a_language_without_texts_gets_no_file(framework: Framework) -> None:
    assert "cy" in framework.languages
    assert not any(".cy." in path for path in emit(framework))
