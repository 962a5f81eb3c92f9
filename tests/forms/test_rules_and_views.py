"""`rules.json` and the UI schemas name all that the schemas hold, and say what they do not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from answering import IDENTITY, Json
from jsonschema import Draft202012Validator

from assay.emitters.forms.guidance import in_plain_text
from assay.emitters.forms.words import in_words
from assay.model.conditions import Is, IsWithin, NumberOfCases
from assay.model.framework import Framework
from assay.model.quantities import Length, Limit, Percent, Range


# ------------------------------------------------------------------ rules.json
def test_every_pointer_leads_to_its_rule(files: dict[str, Any], schemas: dict[str, Json]) -> None:
    for name, rule in files["rules.json"]["rules"].items():
        for path, pointers in rule["pointers"].items():
            for pointer in pointers:
                found = schemas[path]
                for step in pointer.strip("/").split("/"):
                    found = found[int(step)] if isinstance(found, list) else found[step]
                assert pointer.startswith("/properties/") or found["$comment"] == name


def test_every_rule_of_a_schema_is_listed(files: dict[str, Any], schemas: dict[str, Json]) -> None:
    rules = files["rules.json"]["rules"]
    for path, schema in schemas.items():
        for number, member in enumerate(schema.get("allOf", [])):
            assert rules[member["$comment"]]["pointers"][path] == [f"/allOf/{number}"]
        for key in schema["properties"]:
            if key not in IDENTITY:
                pointer = [f"/properties/{key}"]
                assert any(rule["pointers"].get(path) == pointer for rule in rules.values()), key


def test_every_rule_has_a_message_and_a_place(files: dict[str, Any]) -> None:
    for rule in files["rules.json"]["rules"].values():
        assert rule["message"]["en"]
        assert "{" not in rule["message"]["en"]
        assert rule["place"]["line"] >= 1
        assert rule["enforced"] == ("why" not in rule)
        assert rule["enforced"] <= all(rule["pointers"].values())


def test_every_hurdle_of_the_framework_is_listed(
    framework: Framework, files: dict[str, Any]
) -> None:
    for rule in framework.rules:
        if rule.kind == "hurdle":
            found = files["rules.json"]["rules"][f"hurdle:{framework.code}/{rule.key}"]
            assert found["source"]
            assert rule.title in found["message"]["en"]


def test_what_a_schema_cannot_say_is_listed_with_the_reason(files: dict[str, Any]) -> None:
    rules = files["rules.json"]["rules"]
    if "hurdle:hostel/never_known" in rules:
        hurdle = rules["hurdle:hostel/never_known"]
        assert not hurdle["enforced"]
        assert hurdle["why"] == ["ratings are not known while a form is filled in"]
        assert not any(hurdle["pointers"].values())
        applies = rules["applies:hostel/A1_d"]
        assert not applies["enforced"]
        assert applies["why"] == ["hostel.in_wales is not asked on this form"]


# ------------------------------------------------------------------ UI schemas
def controls(element: Json) -> Iterator[Json]:
    if element["type"] == "Control":
        yield element
    for part in element.get("elements", []):
        yield from controls(part)


def elements(element: Json) -> Iterator[Json]:
    yield element
    for part in element.get("elements", []):
        yield from elements(part)


def test_every_property_is_shown_once_in_order(files: dict[str, Any]) -> None:
    for path, schema, shown in _pairs(files):
        scopes = [control["scope"] for control in controls(shown)]
        keys = [key for key in schema["properties"] if key not in IDENTITY]
        assert scopes == [f"#/properties/{key}" for key in keys], path


def test_every_control_has_a_label_of_its_own(files: dict[str, Any]) -> None:
    for _, schema, shown in _pairs(files):
        for control in controls(shown):
            key = control["scope"].rpartition("/")[2]
            assert schema["properties"][key]["title"] in control["label"]
            assert control["i18n"]
            if "answers_" in schema["properties"][key].get("$ref", ""):
                assert control["options"] == {"format": "radio"}


def test_what_shows_when_is_what_the_schema_lets_in(files: dict[str, Any]) -> None:
    for _, schema, shown in _pairs(files):
        forbidden = {
            key: rule["if"]
            for rule in schema.get("allOf", [])
            for key in rule.get("else", {}).get("properties", {})
        }
        for key, conditions in _shown_when(shown, ()):
            for example in schema["examples"]:
                visible = all(Draft202012Validator(each).is_valid(example) for each in conditions)
                allowed = Draft202012Validator(forbidden.get(key, True)).is_valid(example)
                assert visible == allowed, key


def test_conditions_fail_while_undefined(files: dict[str, Any]) -> None:
    for _, _, shown in _pairs(files):
        for element in elements(shown):
            if "rule" in element:
                assert element["rule"]["effect"] == "SHOW"
                assert element["rule"]["condition"]["failWhenUndefined"] is True


def test_a_hurdle_speaks_up_beside_its_question(files: dict[str, Any]) -> None:
    rules = files["rules.json"]["rules"]
    for path, _, shown in _pairs(files):
        for name, rule in rules.items():
            if name.startswith("hurdle:") and rule["pointers"].get(path):
                labels = [each for each in elements(shown) if each["type"] == "Label"]
                assert rule["message"]["en"] in [label["text"] for label in labels]


def test_guidance_stands_before_its_question(framework: Framework, files: dict[str, Any]) -> None:
    texts = {
        element["text"]
        for _, _, shown in _pairs(files)
        for element in elements(shown)
        if element["type"] == "Label"
    }
    for standard in framework.standards:
        for question in standard.key_questions:
            for prompt in question.prompts:
                if prompt.retired is None and "{" not in prompt.guidance:
                    assert in_plain_text(prompt.guidance) in texts
    assert not any("{" in text for text in texts)


def _pairs(files: dict[str, Any]) -> Iterator[tuple[str, Json, Json]]:
    for path, schema in files.items():
        if path.endswith(".schema.json"):
            yield path, schema, files[path.replace(".schema.json", ".uischema.json")]


def _shown_when(element: Json, around: tuple[Json, ...]) -> Iterator[tuple[str, tuple[Json, ...]]]:
    if "rule" in element:
        around = (*around, element["rule"]["condition"]["schema"])
    if element["type"] == "Control":
        yield element["scope"].rpartition("/")[2], around
    for part in element.get("elements", []):
        yield from _shown_when(part, around)


def test_a_condition_in_words_counts_as_people_do(framework: Framework) -> None:
    one_week = Limit(quantity=Length(number=1, unit="weeks"), included=True)
    half = Limit(quantity=Percent(hundredths=5050), included=False)
    assert _in_words(Range(low=one_week), framework) == "is at least 1 week"
    assert _in_words(Range(low=one_week, high=one_week), framework) == "is exactly 1 week"
    assert _in_words(Range(high=half), framework) == "is below 50.5%"


def _in_words(range_: Range, framework: Framework) -> str:
    """The words behind the subject of a comparison."""
    condition = Is(subject=NumberOfCases(), predicate=IsWithin(range=range_))
    return in_words(condition, framework).removeprefix("the number of cases ")
