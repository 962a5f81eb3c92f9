"""Every XLSForm: converted without a warning, valid to ODK, and of one mind with the schema.

The forms are those of the shipped frameworks and of the one made by hand. pyxform converts them,
ODK Validate reads them, and their conditions are heard on generated answers beside the JSON Schema
and, where a schema cannot count, beside a count of the prompts made here from the model.
"""

from __future__ import annotations

import io
import json
import random
import shutil
import subprocess
import zipfile
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from answering import IDENTITY, Json, answer, at_random, pool
from converted import converted, validator
from jsonschema import Draft202012Validator
from made_framework import CASE, CASE_FORM, hostel
from openpyxl import load_workbook
from xform import XForm

from assay.emitters.forms import emit as emit_schemas
from assay.emitters.forms.xlsform import emit
from assay.model.framework import Framework

ANSWER_SETS = 100
Shipped = dict[str, Framework]


@dataclass(frozen=True, repr=False)
class Converted:
    """One form in one set, as a spreadsheet, an XForm and a schema."""

    framework: Framework
    spreadsheet: bytes
    file: Path
    warnings: list[str]
    schema: Json

    @cached_property
    def xform(self) -> XForm:
        return XForm(self.file)


Forms = dict[str, Converted]


@pytest.fixture(scope="module")
def frameworks(shipped: Shipped) -> Shipped:
    return {"hostel": hostel(), **shipped}


@pytest.fixture(scope="module")
def forms(frameworks: Shipped, tmp_path_factory: pytest.TempPathFactory) -> Forms:
    spreadsheets: dict[str, bytes] = {}
    schemas: dict[str, tuple[Framework, Json]] = {}
    for code, framework in frameworks.items():
        for path, data in emit(framework).items():
            spreadsheets[f"{code}.{_stem(path)}"] = data
        for path, data in emit_schemas(framework).items():
            if path.endswith(".schema.json"):
                schemas[f"{code}.{_stem(path)}"] = framework, json.loads(data)
    made = converted(tmp_path_factory.mktemp("xlsforms"), spreadsheets)
    assert made.keys() == schemas.keys()
    return {
        name: Converted(schemas[name][0], spreadsheets[name], *made[name], schemas[name][1])
        for name in made
    }


def _stem(path: str) -> str:
    """The form and set of a file: `forms/stay.CO.en.schema.json` is of `stay.CO`."""
    name = path.removeprefix("forms/")
    for ending in (".xlsform.xlsx", ".en.schema.json"):
        name = name.removesuffix(ending)
    return name


# ------------------------------------------------------------------ the file
def test_every_form_of_every_framework_is_there(forms: Forms) -> None:
    assert len(forms) >= 9
    assert {name.partition(".")[0] for name in forms} >= {"hostel", "pdu", "region"}


def test_the_same_bytes_every_time(frameworks: Shipped) -> None:
    for framework in frameworks.values():
        assert emit(framework) == emit(framework)
        for data in emit(framework).values():
            with zipfile.ZipFile(io.BytesIO(data)) as parts:
                assert {part.date_time for part in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}
                assert {part.compress_type for part in parts.infolist()} == {zipfile.ZIP_STORED}


def test_the_converter_warns_of_nothing(forms: Forms) -> None:
    assert {name: form.warnings for name, form in forms.items() if form.warnings} == {}


@pytest.mark.skipif(shutil.which("java") is None, reason="ODK Validate needs Java, not installed")
def test_odk_validate_accepts_every_form(forms: Forms) -> None:
    command = ["java", "-Djava.awt.headless=true", "-jar", str(validator())]
    files = [str(form.file) for form in forms.values()]
    done = subprocess.run([*command, *files], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert (done.stdout + done.stderr).count("Xform is valid!") == len(forms)


@pytest.mark.skipif(shutil.which("java") is None, reason="ODK Validate needs Java, not installed")
def test_odk_validate_refuses_a_broken_form(forms: Forms, tmp_path: Path) -> None:
    text = forms["hostel.stay.CO"].file.read_text("utf-8")
    broken = tmp_path / "broken.xml"
    broken.write_text(text.replace('relevant="', 'relevant="('), "utf-8")
    command = ["java", "-Djava.awt.headless=true", "-jar", str(validator()), str(broken)]
    assert subprocess.run(command, capture_output=True, check=False).returncode != 0


# ------------------------------------------------------------------ what it asks
def test_it_asks_what_the_schema_asks_in_the_same_order(forms: Forms) -> None:
    for name, form in forms.items():
        asked = [key for key in form.xform.places if key in form.schema["properties"]]
        assert [key for key in asked if key not in IDENTITY] == [
            key for key in form.schema["properties"] if key not in IDENTITY
        ], name


def test_no_answer_is_preset(forms: Forms) -> None:
    for name, form in forms.items():
        assert form.xform.preset == set(), name
        assert form.xform.given == {
            key: form.schema["properties"][key]["const"]
            for key in IDENTITY
            if key in form.schema["properties"]
        }


def test_information_questions_are_never_required(forms: Forms) -> None:
    told = 0
    for form in forms.values():
        required = {place.rpartition("/")[2] for place, kind in form.xform.conditions
                    if kind == "required"}
        for key, made in form.schema["properties"].items():
            if made.get("x-role") == "information-only":
                assert key not in required
                told += 1
    assert told > 30


# ------------------------------------------------------------------ what it says to answers
def answer_sets(schema: Json) -> Iterator[Json]:
    """Accepted forms, each of them spoilt in a few ways, and some filled in at random."""
    chance = random.Random(11)
    keys = [key for key in schema["properties"] if key not in IDENTITY]
    accepted = list(schema["examples"])
    chance.shuffle(accepted)
    for number in range(ANSWER_SETS):
        instance = accepted[number % len(accepted)]
        yield instance
        for key in chance.sample(keys, min(len(keys), number % 4)):
            instance = instance | {key: answer(schema, key, chance)}
        yield instance
        if instance.keys() - IDENTITY:
            left_out = chance.choice(sorted(instance.keys() - set(IDENTITY)))
            yield {key: value for key, value in instance.items() if key != left_out}
        if number % 10 == 0:
            yield at_random(schema, chance)


def unreasoned(framework: Framework, form: Json, answers: Mapping[str, Any]) -> set[str]:
    """The key questions answered in favour against more prompts than with them, without reason."""
    counts = {
        (answers_.code, answer_.code): answer_.counts
        for answers_ in framework.answers
        for answer_ in answers_.answers
    }
    found = set()
    for key, made in form["properties"].items():
        if made["x-role"] != "key-question" if "x-role" in made else True:
            continue
        if f"{key}_reason" not in form["properties"] or f"{key}_reason" in answers:
            continue
        if counts.get((_answers(made), answers.get(key))) != "for":
            continue
        weights = [
            counts.get((_answers(other), answers.get(name)))
            for name, other in form["properties"].items()
            if other.get("x-role") == "prompt" and name.startswith(f"{key}_")
        ]
        if weights.count("against") > weights.count("for"):
            found.add(key)
    return found


def _answers(made: Json) -> str:
    return str(made["$ref"]).rpartition("/answers_")[2] if "$ref" in made else ""


def as_sent(schema: Json, answers: Json, asked: Collection[str]) -> Json:
    """The answers as a client sends them: of several choices none is no answer to it, and one to
    the schema."""
    several = {key for key, made in schema["properties"].items() if made.get("type") == "array"}
    told = {key: value for key, value in answers.items() if key not in several or value}
    return told | {key: [] for key in several & set(asked) if key not in told}


def test_it_is_of_one_mind_with_the_schema(forms: Forms) -> None:
    for name, form in forms.items():
        schema = Draft202012Validator(form.schema)
        verdicts = {True: 0, False: 0}
        counted = 0
        for answers in answer_sets(form.schema):
            heard = form.xform.hear(answers)
            valid = schema.is_valid(as_sent(form.schema, answers, heard.asked))
            against = unreasoned(form.framework, form.schema, answers) if valid else set()
            assert heard.accepted == (valid and not against), (name, answers, heard)
            if valid:
                assert heard.missing == {f"{key}_reason" for key in against}
            verdicts[heard.accepted] += 1
            counted += bool(against)
        print(name, verdicts, counted)
        for (place, kind), c in form.xform.conditions.items():
            if form.xform.seen.get((place, kind), set()) != {True, False} and c.path != "true()": print("  only", place, kind, form.xform.seen.get((place,kind)), c.path[:150])
        assert min(verdicts.values()) > 20, name
