"""Every form run by survey-core: loaded without a mistake, and of one mind with the schema.

The forms are those of the shipped frameworks and of the one made by hand. What survey-core says to
generated answer sets is held against the JSON Schema and against a count of the prompts made from
the model; then forms are filled in answer by answer, as a person does.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from answer_sets import answer_sets, as_sent, unreasoned, without_stale
from answering import IDENTITY, Json
from enforced import every_example, hold, tally
from jsonschema import Draft202012Validator
from made_framework import hostel, reworded

from assay.emitters.forms import emit as emit_schemas
from assay.emitters.forms.naming import without_language
from assay.emitters.forms.sheet import Sheet
from assay.emitters.forms.surveyjs import emit
from assay.model.document import load
from assay.model.framework import Framework

GENERATED = Path(__file__).parents[2] / "generated" / "probation"
HEAR = Path(__file__).parent / "surveyjs" / "hear.cjs"
PAGE = Path(__file__).parents[2] / "docs" / "forms" / "surveyjs.md"


@dataclass(frozen=True, repr=False)
class Form:
    """One form in one set, as a survey and as a schema."""

    framework: Framework
    survey: Json
    schema: Json


@pytest.fixture(scope="module")
def forms() -> dict[str, Form]:
    shipped = (load(path.read_bytes()).framework for path in GENERATED.glob("*/model.json"))
    made: dict[str, Form] = {}
    for framework in (hostel(), *shipped):
        surveys = {_stem(path): json.loads(data) for path, data in emit(framework).items()}
        for path, data in emit_schemas(framework).items():
            if path.endswith(".en.schema.json"):
                survey = surveys.pop(_stem(path))
                made[f"{framework.code}.{_stem(path)}"] = Form(framework, survey, json.loads(data))
        assert not surveys
    return made


def _stem(path: str) -> str:
    """The form and set of a file: `forms/stay.CO.en.schema.json` is of `stay.CO`."""
    name = path.removeprefix("forms/")
    for ending in (".surveyjs.json", ".en.schema.json"):
        name = name.removesuffix(ending)
    return name


def hear(node_modules: Path, **asked: Any) -> Json:
    """What survey-core says: see surveyjs/hear.cjs."""
    done = subprocess.run(
        ["node", str(HEAR)],
        input=json.dumps(asked),
        env={**os.environ, "NODE_PATH": str(node_modules)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    heard: Json = json.loads(done.stdout)
    return heard


def surveys(forms: dict[str, Form]) -> Json:
    return {name: form.survey for name, form in forms.items()}


# ------------------------------------------------------------------ the file
def test_every_form_is_there(forms: dict[str, Form]) -> None:
    assert len(forms) >= 9
    assert {name.partition(".")[0] for name in forms} >= {"hostel", "pdu", "region"}


def test_survey_core_finds_no_mistake(node_modules: Path, forms: dict[str, Form]) -> None:
    misspelt = {
        "pages": [{"name": "p", "elements": [{"type": "text", "name": "a", "tittle": "A"}]}]
    }
    found = hear(node_modules, surveys={"misspelt": misspelt, **surveys(forms)})["mistakes"]
    assert found.pop("misspelt")
    assert {name: mistakes for name, mistakes in found.items() if mistakes} == {}


# ------------------------------------------------------------------ what it says to answers
def many(schema: Json) -> int:
    """How many answer sets are begun with; fewer of large forms, which SurveyJS takes time over."""
    return 140 if len(schema["properties"]) < 50 else 5


def test_it_is_of_one_mind_with_the_schema(node_modules: Path, forms: dict[str, Form]) -> None:
    given = [
        (name, answers)
        for name, form in forms.items()
        for answers in answer_sets(form.schema, many(form.schema))
    ]
    assert len(given) > 2000
    heard = hear(node_modules, surveys=surveys(forms), given=given)["heard"]
    verdicts: Counter[tuple[str, str]] = Counter()
    for (name, answers), said in zip(given, heard, strict=True):
        form = forms[name]
        kept = as_sent(form.schema, said["kept"], said["asked"])
        sent = as_sent(form.schema, answers, said["asked"])
        assert kept == without_stale(form.schema, sent), (name, answers)
        valid = Draft202012Validator(form.schema).is_valid(kept)
        against = unreasoned(form.framework, form.schema, kept) if valid else set()
        assert (not said["errors"]) == (valid and not against), (name, answers, said["errors"])
        if valid:
            assert said["errors"].keys() == {f"{key}_reason" for key in against}
        verdicts[name, "counted" if against else str(valid)] += 1
    assert all(verdicts[name, verdict] > 2 for name in forms for verdict in ("True", "False"))
    assert sum(number for (_, verdict), number in verdicts.items() if verdict == "counted") > 10


EXCEPTIONS = {
    "kind:hostel/case_needs": "what is not offered is dropped; one code may stand for a list",
    "kind:hostel/case_after": "a number may be written as a text",
    "kind:hostel/case_attended": "a number may be written as a text",
    "kind:hostel/case_worker": "whatever is loaded as a text is taken for one",
    "kind:hostel/summary": "whatever is loaded as a text is taken for one",
    "kind:hostel/A1_d": "what is not offered is dropped, and nothing is required instead",
    "kind:hostel/A2_e": "what is not offered is dropped, and nothing is required instead",
    "kind:hostel/A1_i": "whatever is loaded as a text is taken for one",
}
"""The rules that survey-core holds loaded answers to less strictly than the schema, and how."""

WRONG = (
    *("nobody", "NO", "", "   ", "x" * 4001, "10", "2025-3-1", "work"),
    *(True, -1, 1.5, 101, ["work", "nobody"], {}),
)


def test_no_rule_but_the_exceptions_lets_a_wrong_answer_in(
    node_modules: Path, forms: dict[str, Form]
) -> None:
    form = forms["hostel.stay.CO"]
    good = form.schema["examples"][0] | {"summary": "In words."}
    schema = Draft202012Validator(form.schema)
    wrong = [
        (key, good | {key: value})
        for key in good
        if key not in IDENTITY
        for value in WRONG
        if not schema.is_valid(good | {key: value})
    ]
    given = [("form", answers) for _, answers in wrong]
    heard = hear(node_modules, surveys={"form": form.survey}, given=given)["heard"]
    let_in = {key for (key, _), said in zip(wrong, heard, strict=True) if not said["errors"]}
    assert {f"kind:hostel/{key}" for key in let_in} == EXCEPTIONS.keys()
    assert len(wrong) > 100


def test_every_example_is_counted(node_modules: Path, forms: dict[str, Form], update: bool) -> None:
    """Stale answers and what is not offered are dropped, and not sent: that counts as refused."""
    tried = every_example()
    given = [(named(each.sheet), each.answers) for each in tried]
    heard = hear(node_modules, surveys=surveys(forms), given=given)["heard"]
    refused = []
    for (name, answers), said in zip(given, heard, strict=True):
        kept = as_sent(forms[name].schema, said["kept"], said["asked"])
        refused.append(bool(said["errors"]) or kept != answers)
    hold(
        "surveyjs", "survey-core", tally(tried, refused), "all languages in one file", update=update
    )


def named(sheet: Sheet) -> str:
    return f"{sheet.framework}.{without_language(sheet)}"


# ------------------------------------------------------------------ as a person does
PC = "pdu.case_assessment.PC"


def walk(node_modules: Path, form: Form, *steps: list[Any]) -> list[Json]:
    """What becomes of a form step by step."""
    heard = hear(node_modules, surveys={"form": form.survey}, walks=[("form", steps)])
    walked: list[Json] = heard["walked"][0]
    return walked


def answering(answers: Json) -> list[list[Any]]:
    return [["answer", key, value] for key, value in answers.items() if key not in IDENTITY]


def test_another_case_leaves_no_stale_answer(node_modules: Path, forms: dict[str, Form]) -> None:
    form = forms[PC]
    opened, *_, given, switched, completed = walk(
        node_modules,
        form,
        ["load", {}],
        *answering(form.schema["examples"][0]),
        ["answer", "case_court_report", "no"],
        ["complete"],
    )
    identity = {key: form.schema["properties"][key]["const"] for key in IDENTITY}
    assert opened["data"] == identity
    assert given["data"] == form.schema["examples"][0]
    stale = {key for key in given["data"] if key.startswith("CW")}
    assert stale
    assert completed["done"]
    assert completed["data"] == {
        key: value for key, value in given["data"].items() if key not in stale
    } | {"case_court_report": "no"}
    assert switched["data"] == completed["data"]
    assert Draft202012Validator(form.schema).is_valid(completed["data"])


def test_a_hurdle_sets_its_answer_and_is_named_when_that_is_set_back(
    node_modules: Path, forms: dict[str, Form]
) -> None:
    form = forms[PC]
    good = form.schema["examples"][0] | {"case_child_safeguarding_concern": "yes", "A3_c": "yes"}
    given, met, back, refused, mended, reasoned = walk(
        node_modules,
        form,
        ["load", good],
        ["answer", "A3_c", "no"],
        ["answer", "A3", "yes"],
        ["complete"],
        ["answer", "A3", "no"],
        ["complete"],
    )
    message = "Child safeguarding: when A 3 (c) is No, A 3 must be No"
    assert given["data"]["A3"] == "yes"
    assert met["data"]["A3"] == "no"
    assert met["texts"]["note_rule_child_safeguarding"] == message
    assert "note_rule_child_safeguarding" not in given["texts"]
    assert back["data"]["A3"] == "yes"
    assert not refused["done"]
    assert refused["errors"] == {"A3": [f"{message} [hurdle:pdu/child_safeguarding]"]}
    assert mended["data"]["A3"] == "no"
    assert reasoned["errors"].keys() == {"A3_reason"}
    assert "[reason:pdu/A3]" in reasoned["errors"]["A3_reason"][0]


# ------------------------------------------------------------------ what it tells
def elements(made: Json) -> list[Json]:
    """All elements of a survey, page or panel, with those inside them."""
    inside = made.get("pages", made.get("elements", []))
    return [each for part in inside for each in (part, *elements(part))]


def test_no_answer_is_preset_and_no_checked_question_is_locked(forms: dict[str, Form]) -> None:
    for form in forms.values():
        for made in elements(form.survey):
            assert not made.keys() & {"defaultValue", "defaultValueExpression"}
            assert not made.keys() & {"readOnly", "enableIf"}
            assert made.get("clearIfInvisible") is None


def test_information_questions_are_never_required(forms: dict[str, Form]) -> None:
    told = 0
    for form in forms.values():
        for made in elements(form.survey):
            if form.schema["properties"].get(made["name"], {}).get("x-role") == "information-only":
                assert not made.keys() & {"isRequired", "requiredIf"}
                told += 1
    assert told > 30


def test_it_asks_what_the_schema_asks_in_the_same_order(forms: dict[str, Form]) -> None:
    for form in forms.values():
        names = [each["name"] for each in elements(form.survey)]
        assert len(names) == len({name.lower() for name in names})
        keys = form.schema["properties"].keys() - set(IDENTITY)
        assert [name for name in names if name in keys] == [
            key for key in form.schema["properties"] if key in keys
        ]


def test_what_is_not_enforced_is_said_in_the_form(forms: dict[str, Form]) -> None:
    said = forms["hostel.stay.CO"].survey["description"]["default"]
    assert set(re.findall(r"\[(\S+)\]", said)) == {
        "applies:hostel/A1_d",
        "applies:hostel/A2_e",
        "hurdle:hostel/partly_known",
        "hurdle:hostel/never_known",
    }
    assert "[" not in forms[PC].survey["description"]["default"]


ODD = "{case_origin} {pageno} <img src=x> =1+1 & {A1}"


def test_words_of_rule_files_stay_words(node_modules: Path) -> None:
    framework = reworded(hostel(), ODD)
    form = Form(framework, json.loads(emit(framework)["forms/stay.CO.surveyjs.json"]), {})
    given = {"case_origin": "street", "case_stopped": "no", "A1_a": "no", "A1": "yes"}
    *_, last = walk(node_modules, form, *answering(given), ["complete"])
    texts = {name: text.replace("\u2060", "") for name, text in last["texts"].items()}
    assert ODD in texts["case_origin"]
    assert ODD in texts["A1"]
    assert "&lt;img src=x&gt;" in texts["note_rule_nobody_there"]
    assert "street" not in json.dumps(last["texts"]) + json.dumps(last["errors"])
    assert "<img" not in texts["note_rule_nobody_there"]


# ------------------------------------------------------------------ the how-to
USED = """
import { assessment } from "./assessment.mjs";

const given = JSON.parse(process.argv[2]);
const saved = [];
const survey = assessment((answers) => saved.push(answers));
for (const [key, value] of Object.entries(given)) survey.getQuestionByName(key).value = value;
survey.currentPageNo = survey.visiblePageCount - 1;
survey.tryComplete();
process.stdout.write(JSON.stringify(saved));
"""


def test_the_how_to_hands_good_answers_on_and_no_others(
    node_modules: Path, forms: dict[str, Form], tmp_path: Path
) -> None:
    (code,) = re.findall(r"```js\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)
    (tmp_path / "assessment.mjs").write_text(code, "utf-8")
    (tmp_path / "use.mjs").write_text(USED, "utf-8")
    (tmp_path / "node_modules").symlink_to(node_modules)
    (tmp_path / "forms").symlink_to(GENERATED / "pdu" / "forms")
    good = forms[PC].schema["examples"][0]
    given = {key: value for key, value in good.items() if key not in IDENTITY}
    assert use(tmp_path, given) == [good]
    assert use(tmp_path, {key: value for key, value in given.items() if key != "A1"}) == []


def use(room: Path, given: Json) -> list[Json]:
    command = ["node", "use.mjs", json.dumps(given)]
    done = subprocess.run(command, cwd=room, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    saved: list[Json] = json.loads(done.stdout)
    return saved
