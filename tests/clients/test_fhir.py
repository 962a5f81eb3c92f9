"""Every form as a FHIR Questionnaire: read by fhir.resources, checked by the code of its how-to.

The forms are those of the shipped frameworks and of the one made by hand. fhir.resources has R4B
and no R4; the resources we write are the same in both. FHIRPath is that of fhirpath.js.
"""

from __future__ import annotations

import json
import re
import subprocess
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from answering import Json
from enforced import every_example, hold, tally
from fhir_responses import response, within
from made_framework import hostel, reworded
from many_answers import many_answers

from assay.answers.checking import Checker
from assay.emitters.forms import sheets
from assay.emitters.forms.demands import unsaid
from assay.emitters.forms.examples import examples
from assay.emitters.forms.fhir import emit
from assay.emitters.forms.naming import without_language
from assay.emitters.forms.schema import schema
from assay.emitters.forms.sheet import Role, Sheet
from assay.emitters.forms.wording import wording
from assay.model.document import load
from assay.model.framework import Framework

ROOT = Path(__file__).parents[2]
GENERATED = ROOT / "generated" / "probation"
CONSTRAINT = "http://hl7.org/fhir/StructureDefinition/targetConstraint"
CODES = "forms/code-systems.fhir.json"


@dataclass(frozen=True, repr=False)
class Form:
    """One form in one set, and its Questionnaire."""

    sheet: Sheet
    questionnaire: Json


def frameworks() -> list[Framework]:
    paths = sorted(GENERATED.glob("*/model.json"))
    return [hostel(), *(load(path.read_bytes()).framework for path in paths)]


def emitted(framework: Framework) -> Json:
    return {path: json.loads(data) for path, data in emit(framework).items()}


@pytest.fixture(scope="module")
def forms() -> dict[str, Form]:
    made: dict[str, Form] = {}
    for framework in frameworks():
        files = emitted(framework)
        for sheet in sheets(framework):
            if sheet.language == "en":
                name = without_language(sheet)
                questionnaire = files[f"forms/{name}.fhir.json"]
                made[f"{framework.code}.{name}"] = Form(sheet, questionnaire)
    return made


@pytest.fixture(scope="module")
def room(node_modules: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the code of the how-to, and the engine that it asks for."""
    made = tmp_path_factory.mktemp("fhir")
    page = (ROOT / "docs" / "forms" / "fhir.md").read_text("utf-8")
    (code,) = re.findall(r"```js\n(.*?)```", page, re.DOTALL)
    (made / "checking.mjs").write_text(code, "utf-8")
    (made / "check.mjs").write_bytes((Path(__file__).parent / "fhir" / "check.mjs").read_bytes())
    (made / "node_modules").symlink_to(node_modules)
    return made


def check(room: Path, *forms: tuple[Json, list[Json]]) -> list[list[Json]]:
    """What the how-to says of responses: see fhir/check.mjs."""
    asked = [{"questionnaire": made, "responses": responses} for made, responses in forms]
    done = subprocess.run(
        ["node", "check.mjs"],
        input=json.dumps({"forms": asked}),
        cwd=room,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told: list[list[Json]] = json.loads(done.stdout)
    return told


# ------------------------------------------------------------------ the resources
def test_every_resource_is_read() -> None:
    from fhir.resources.R4B import get_fhir_model_class

    read: Counter[str] = Counter()
    for framework in frameworks():
        for made in emitted(framework).values():
            entries = [entry["resource"] for entry in made.get("entry", [])]
            for resource in (made, *entries):
                kind = resource["resourceType"]
                again = get_fhir_model_class(kind).model_validate(_readable(resource))
                assert json.loads(again.model_dump_json())["resourceType"] == kind
                read[kind] += 1
    assert read["Questionnaire"] >= 9
    assert read["CodeSystem"] == read["ValueSet"] > 10


def _readable(value: Any) -> Any:
    """A resource without the translations of texts in extensions.

    FHIR has them there as everywhere, but the extensions of fhir.resources have no place for them;
    so they are read by themselves.
    """
    from fhir.resources.R4B.fhirprimitiveextension import FHIRPrimitiveExtension

    if isinstance(value, list):
        return [_readable(part) for part in value]
    if not isinstance(value, dict):
        return value
    if "_valueString" in value:
        FHIRPrimitiveExtension.model_validate(value["_valueString"])
    return {key: _readable(part) for key, part in value.items() if key != "_valueString"}


def test_fhir_resources_refuses_a_broken_one(forms: dict[str, Form]) -> None:
    from fhir.resources.R4B.questionnaire import Questionnaire

    broken = json.loads(json.dumps(forms["hostel.stay.CO"].questionnaire))
    broken["item"][0]["typ"] = broken["item"][0].pop("type")
    with pytest.raises(ValueError, match="type"):
        Questionnaire.model_validate(broken)


def test_what_fhir_asks_of_items(forms: dict[str, Form]) -> None:
    """The invariants of R4 that fhir.resources does not look at."""
    for form in forms.values():
        items = within(form.questionnaire["item"])
        ids = [item["linkId"] for item in items]
        assert len(ids) == len(set(ids))
        for item in items:
            assert ("item" in item) if item["type"] == "group" else True
            assert item["type"] != "display" or not item.keys() & {"required", "item", "prefix"}
            assert ("answerOption" in item) == (item["type"] == "choice")
            assert len(item.get("enableWhen", ())) < 2 or "enableBehavior" in item
            assert {each["question"] for each in item.get("enableWhen", ())} <= set(ids)
        keys = [constraint["key"] for constraint in constraints(form.questionnaire)]
        assert len(keys) == len(set(keys))
        assert all(re.fullmatch(r"[A-Za-z0-9.-]{1,64}", key) for key in keys)
        assert re.fullmatch(r"[A-Z][A-Za-z0-9_]{0,254}", form.questionnaire["name"])


def constraints(questionnaire: Json) -> list[Json]:
    """The parts of each constraint by name."""
    return [
        {
            part["url"]: next(value for key, value in part.items() if key != "url")
            for part in each["extension"]
        }
        for each in questionnaire.get("extension", [])
        if each["url"] == CONSTRAINT
    ]


def test_codings_are_of_our_code_systems() -> None:
    for framework in frameworks():
        files = emitted(framework)
        resources = [entry["resource"] for entry in files.pop(CODES)["entry"]]
        told = {
            (each["url"], concept["code"], concept["display"])
            for each in resources
            if each["resourceType"] == "CodeSystem"
            for concept in each["concept"]
        }
        used = {
            (coding["system"], coding["code"], coding["display"])
            for made in files.values()
            for item in within(made["item"])
            for coding in (option["valueCoding"] for option in item.get("answerOption", ()))
        }
        assert used == told


# ------------------------------------------------------------------ what it asks
def test_it_asks_what_the_form_asks_and_presets_nothing(forms: dict[str, Form]) -> None:
    for form in forms.values():
        items = within(form.questionnaire["item"])
        asked = [item for item in items if item["type"] not in ("group", "display")]
        assert [item["linkId"] for item in asked] == [field.key for field in form.sheet.fields]
        for item, field in zip(asked, form.sheet.fields, strict=True):
            assert item.get("prefix", "") == field.printed
            assert not item.keys() & {"initial", "readOnly"}
            assert not any(
                "initial" in key for each in item.get("answerOption", ()) for key in each
            )
            assert "required" not in item or field.role is not Role.INFORMATION


def test_a_hurdle_is_a_constraint_with_its_message_and_its_name(forms: dict[str, Form]) -> None:
    made = constraints(forms["pdu.case_assessment.PC"].questionnaire)
    (hurdle,) = (each for each in made if each["key"] == "hurdle.pdu.child-safeguarding")
    assert hurdle["severity"] == "error"
    assert hurdle["human"] == (
        "Child safeguarding: when A 3 (c) is No, A 3 must be No [hurdle:pdu/child_safeguarding]"
    )


def test_what_is_not_enforced_is_said_in_the_form(forms: dict[str, Form]) -> None:
    said = forms["hostel.stay.CO"].questionnaire["description"]
    assert set(re.findall(r"\[(\S+)\]", said)) == {
        "applies:hostel/A1_d",
        "applies:hostel/A2_e",
        "hurdle:hostel/partly_known",
        "hurdle:hostel/never_known",
    }


# ------------------------------------------------------------------ what it says to responses


def many(sheet: Sheet) -> int:
    """How many answer sets are made; fewer of large forms, which FHIRPath takes time over."""
    questions = len(sheet.fields)
    return 500 if questions < 30 else 60 if questions < 100 else 20


def test_it_is_of_one_mind_with_our_checker(room: Path, forms: dict[str, Form]) -> None:
    told = check(room, *((form.questionnaire, list(_responses(form))) for form in forms.values()))
    verdicts: Counter[tuple[str, bool]] = Counter()
    rules: Counter[str] = Counter()
    for (name, form), said in zip(forms.items(), told, strict=True):
        checker = Checker(form.sheet)
        left = {rule.id for rule in form.sheet.rules if unsaid(rule)}
        for heard in said:
            answers = heard["answers"]
            broken = checker.rules_broken(answers)
            assert broken if heard["problems"] else broken <= left, (name, heard, broken)
            named = {id_ for each in heard["problems"] for id_ in re.findall(r"\[(\S+)\]$", each)}
            if not any(map(_held_by_items, broken)):
                assert named == broken - left, (name, answers, named, broken)
            verdicts[name, not broken] += 1
            rules.update(named)
    assert sum(verdicts.values()) > 1200
    assert all(verdicts[name, good] > 2 for name in forms for good in (True, False)), verdicts
    assert {rule.partition(":")[0] for rule in rules} >= {"hurdle", "reason", "set"}
    assert sum(number for rule, number in rules.items() if rule.endswith("/balance")) > 20


def _held_by_items(rule: str) -> bool:
    """What an item says of itself: where that is broken, constraints may say echoes too."""
    return rule.startswith(("kind:", "applies:")) or rule.endswith("/agrees")


def _responses(form: Form) -> Iterator[Json]:
    for answers in many_answers(form.sheet, many(form.sheet)):
        made = response(form.questionnaire, answers)
        if made is not None:
            yield made


def test_every_example_is_counted(room: Path, forms: dict[str, Form], update: bool) -> None:
    """What FHIR has no response for, it lets nobody put in."""
    tried = every_example()
    made: dict[str, list[tuple[int, Json]]] = {}
    for number, each in enumerate(tried):
        found = response(named(forms, each.sheet), each.answers)
        if found is not None:
            made.setdefault(each.sheet.urn, []).append((number, found))
    sheets_of = {each.sheet.urn: each.sheet for each in tried}
    told = check(
        room,
        *(
            (named(forms, sheets_of[urn]), [response for _, response in responses])
            for urn, responses in made.items()
        ),
    )
    refused = [True] * len(tried)
    for responses, said in zip(made.values(), told, strict=True):
        for (number, _), heard in zip(responses, said, strict=True):
            refused[number] = bool(heard["problems"])
    client = "fhirpath.js, with the code of the how-to"
    hold("fhir", client, tally(tried, refused), "all languages in one file", update=update)


def named(forms: dict[str, Form], sheet: Sheet) -> Json:
    return forms[f"{sheet.framework}.{without_language(sheet)}"].questionnaire


def test_the_how_to_gives_the_answers_back(room: Path, forms: dict[str, Form]) -> None:
    from fhir.resources.R4B.questionnaireresponse import QuestionnaireResponse

    for form in forms.values():
        good = examples(form.sheet, schema(form.sheet, wording("en")))
        responses = [response(form.questionnaire, answers) for answers in good]
        for made in responses:
            QuestionnaireResponse.model_validate(made)
    (told,) = check(room, (form.questionnaire, [made for made in responses if made]))
    assert [each["answers"] for each in told] == good
    assert [each["problems"] for each in told] == [[] for _ in good]


def test_answers_to_another_version_are_refused(room: Path, forms: dict[str, Form]) -> None:
    form = forms["hostel.running"]
    good = examples(form.sheet, schema(form.sheet, wording("en")))[0]
    made = response(form.questionnaire, good)
    assert made is not None
    other = made | {"questionnaire": made["questionnaire"] + "1"}
    ((right, wrong),) = check(room, (form.questionnaire, [made, other]))
    assert right["problems"] == []
    assert wrong["problems"] == [f"these are answers to {other['questionnaire']}"]


# ------------------------------------------------------------------ what it tells
def test_welsh_stands_beside_english(forms: dict[str, Form]) -> None:
    made = forms["pdu.case_assessment.PC"].questionnaire
    assert made["language"] == "en"
    texts = [item for item in (made, *within(made["item"])) if "text" in item or "title" in item]
    for each in texts:
        told = each["_title" if "title" in each else "_text"]["extension"]
        assert [part["extension"][0] for part in told] == [{"url": "lang", "valueCode": "cy"}]
    (title,) = made["_title"]["extension"]
    assert title["extension"][1]["valueString"] != made["title"]


ODD = "' or true() {x} <b>&amp; %resource `"


def test_words_of_rule_files_stay_words(room: Path) -> None:
    framework = reworded(hostel(), ODD)
    made = emitted(framework)["forms/stay.CO.fhir.json"]
    plain = emitted(hostel())["forms/stay.CO.fhir.json"]
    assert [each["expression"] for each in constraints(made)] == [
        each["expression"] for each in constraints(plain)
    ]
    titles = {item["text"] for item in within(made["item"]) if item["linkId"] == "case_origin"}
    assert titles == {ODD}
