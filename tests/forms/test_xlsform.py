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
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from pathlib import Path

import made_framework
import pytest
from answer_sets import answer_sets, as_sent, cases, unreasoned
from answering import IDENTITY, Json
from converted import converted, validator
from jsonschema import Draft202012Validator
from lxml import etree
from made_framework import CASE, hostel
from openpyxl import load_workbook
from xform import XFORMS, XForm

from assay.emitters.forms import emit as emit_schemas
from assay.emitters.forms.xlsform import emit
from assay.model.framework import Framework

CASES = 14
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
        required = {
            place.rpartition("/")[2] for place, kind in form.xform.conditions if kind == "required"
        }
        for key, made in form.schema["properties"].items():
            if made.get("x-role") == "information-only":
                assert key not in required
                told += 1
    assert told > 30


# ------------------------------------------------------------------ what it says to answers
def test_it_is_of_one_mind_with_the_schema(forms: Forms) -> None:
    counted = 0
    for name, form in forms.items():
        schema = Draft202012Validator(form.schema)
        verdicts: Counter[str] = Counter()
        for answers in answer_sets(form.schema):
            heard = form.xform.hear(answers)
            valid = schema.is_valid(as_sent(form.schema, answers, heard.asked))
            against = unreasoned(form.framework, form.schema, answers) if valid else set()
            assert heard.accepted == (valid and not against), (name, answers, heard)
            if valid:
                assert heard.missing == {f"{key}_reason" for key in against}
            verdicts["counted" if against else str(valid)] += 1
        assert min(verdicts["True"], verdicts["False"]) > 20, name
        assert heard_one_way(form.xform) == set(), name
        counted += verdicts["counted"]
    assert counted > 40


def test_nothing_is_refused_on_the_way_to_an_accepted_form(forms: Forms) -> None:
    """A constraint waits until what it looks at is answered."""
    chance = random.Random(3)
    for name, form in forms.items():
        asked = [key for key in form.schema["properties"] if key not in IDENTITY]
        for accepted in islice(cases(form.schema, chance), CASES):
            so_far: Json = {}
            facts = [key for key in asked if form.schema["properties"][key]["x-role"] == "fact"]
            for key in (key for key in facts if key in accepted):
                so_far[key] = accepted[key]
                assert form.xform.hear(so_far).refused == frozenset(), (name, so_far)


def heard_one_way(xform: XForm) -> set[tuple[str, str]]:
    """The conditions on other answers that never held, or always: nothing was learnt of them."""
    return {
        (place, kind)
        for (place, kind), condition in xform.conditions.items()
        if kind == "relevant" or (kind == "constraint" and "/data/" in condition.path)
        if xform.seen.get((place, kind)) != {True, False}
    }


# ------------------------------------------------------------------ what it tells people
def table(spreadsheet: bytes, name: str) -> list[dict[str, str]]:
    """The rows of a sheet, by heading."""
    sheet = load_workbook(io.BytesIO(spreadsheet))[name]
    assert not any(cell.data_type == "f" for row in sheet for cell in row)
    headings, *rows = ([str(cell or "") for cell in row] for row in sheet.values)
    return [dict(zip(headings, row, strict=True)) for row in rows]


def test_a_hurdle_is_a_constraint_with_its_message_and_its_name(forms: Forms) -> None:
    (asked,) = (
        row
        for row in table(forms["pdu.case_assessment.PC"].spreadsheet, "survey")
        if row["name"] == "A3"
    )
    assert asked["constraint"] == "not(${A3_c} = 'no') or . = 'no'"
    assert asked["constraint_message::English (en)"] == (
        "Child safeguarding: when A 3 (c) is No, A 3 must be No [hurdle:pdu/child_safeguarding]"
    )


def test_what_is_not_enforced_is_said_in_the_form_and_in_its_rules(forms: Forms) -> None:
    form = forms["hostel.stay.CO"].spreadsheet
    told = {row["id"]: row for row in table(form, "rules")}
    left = {name for name, row in told.items() if row["enforced"] != "yes"}
    assert left == {
        "applies:hostel/A1_d",
        "applies:hostel/A2_e",
        "hurdle:hostel/partly_known",
        "hurdle:hostel/never_known",
    }
    assert all(bool(row["why"]) == (name in left) for name, row in told.items())
    (about,) = (row for row in table(form, "survey") if row["name"] == "about")
    assert all(f"[{name}]" in about["label::English (en)"] for name in left)
    assert told["reason:hostel/A1/balance"]["enforced"] == "yes"


ODD = "=1+1 ${case_worker} <b>&amp;"


def test_words_of_rule_files_stay_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    facts = tuple(each.model_copy(update={"title": ODD}) for each in CASE.facts)
    monkeypatch.setattr(made_framework, "CASE", CASE.model_copy(update={"facts": facts}))
    form = emit(hostel())["forms/stay.CO.xlsform.xlsx"]
    asked = [row for row in table(form, "survey") if row["name"] == "case_origin"]
    assert asked[0]["label::English (en)"] == ODD.replace("${", "$ {")
    file, warnings = converted(tmp_path, {"odd": form})["odd"]
    assert not warnings
    texts = etree.parse(file).findall(f".//{XFORMS}text/{XFORMS}value")
    assert ODD.replace("${", "$ {") in {text.text for text in texts}
    assert all(len(text) == 0 for text in texts if "case_origin" in text.getparent().get("id"))
