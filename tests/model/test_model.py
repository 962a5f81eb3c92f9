"""The model of a small library that says everything once, and of the standards that are shipped."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import jsonschema
import pytest
from pydantic import ValidationError

import assay
from assay import model, pipeline
from assay.analysis.lower import lower
from assay.emitters import model_json
from assay.model import words

ROOT = Path(__file__).parents[2]
LIBRARIES = {"library": Path(__file__).parent / "library", "standards": ROOT / "standards"}
FRAMEWORKS = [
    ("library", "shared"),
    ("library", "house"),
    ("library", "group"),
    ("standards", "common"),
    ("standards", "pdu"),
    ("standards", "region"),
]


def lowered(library: Path) -> Mapping[str, model.Framework]:
    """Every framework of a library, by name."""
    paths = sorted(library.rglob("*.assay"))
    files = [(path.relative_to(library).as_posix(), path.read_bytes()) for path in paths]
    checked = pipeline.check(files)
    assert not checked.errors, [one.message() for one in checked.diagnostics]
    scopes = checked.facts.scopes
    return {scope.name: lower(scope, checked.facts, checked.sources) for scope in scopes}


MODELS = {name: lowered(path) for name, path in LIBRARIES.items()}


@pytest.fixture(params=FRAMEWORKS, ids=lambda found: found[1])
def framework(request: pytest.FixtureRequest) -> model.Framework:
    library, name = request.param
    return MODELS[library][name]


@pytest.fixture
def house() -> model.Framework:
    return MODELS["library"]["house"]


# ------------------------------------------------------------------ the document
def test_loading_gives_back_equal_objects(framework: model.Framework, tmp_path: Path) -> None:
    path = tmp_path / "model.json"
    path.write_bytes(model_json.emit(framework)["model.json"])
    loaded = assay.load(path)
    assert loaded == framework
    assert model_json.emit(loaded)["model.json"] == path.read_bytes()


def test_schema_describes_every_model(framework: model.Framework) -> None:
    schema = json.loads(model.schema())
    jsonschema.Draft202012Validator.check_schema(schema)
    document = json.loads(model_json.emit(framework)["model.json"])
    jsonschema.Draft202012Validator(schema).validate(document)


def test_schema_refuses_what_the_model_refuses(house: model.Framework) -> None:
    document = json.loads(model_json.emit(house)["model.json"])
    document["framework"]["standards"][0]["colour"] = "green"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(json.loads(model.schema())).validate(document)
    with pytest.raises(ValidationError, match="colour"):
        model.load(json.dumps(document))


def test_loading_needs_no_front_half(framework: model.Framework, tmp_path: Path) -> None:
    path = tmp_path / "model.json"
    path.write_bytes(model_json.emit(framework)["model.json"])
    program = (
        "import sys, assay; assay.load(sys.argv[1]);"
        "print([m for m in sys.modules if m.startswith(('assay.syntax', 'assay.analysis'))])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(path)],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": str(ROOT / "compiler")},
    )
    assert done.stdout == "[]\n"


def test_nothing_in_it_is_a_binary_fraction(framework: model.Framework) -> None:
    data = model_json.emit(framework)["model.json"]
    assert b"\r" not in data
    assert data.endswith(b"}\n")

    def refuse(text: str) -> float:
        raise AssertionError(text)

    json.loads(data, parse_float=refuse)


def test_every_item_can_be_traced(framework: model.Framework) -> None:
    library = next(path for name, path in LIBRARIES.items() if framework in MODELS[name].values())
    for item in model.each(framework, model.Item):
        line = (library / item.place.path).read_text().split("\n")[item.place.line - 1]
        assert line.strip()
        if item.title and item.kind != "evidence_in_advance" and len(item.title) < 40:
            assert item.title in line or item.kind == "prompt"


def test_keys_are_keys_and_codes_come_back(framework: model.Framework) -> None:
    for standard in framework.standards:
        for question in standard.key_questions:
            assert framework.index.key_question(question.code) is question
            for prompt in question.prompts:
                assert prompt.code == f"{question.code}({prompt.label})"
                assert prompt.key == f"{question.key}_{prompt.label}"


# ------------------------------------------------------------------ what it cannot be
def test_a_reference_names_something(house: model.Framework) -> None:
    rule = house.rules[0]
    effect = model.MustBe(
        target=model.Reference(kind="key_question", code="Z9"),
        demand=model.BeExactly(value="no"),
    )
    then = model.Then(effect=effect, stage="answer", place=rule.place)
    broken = house.model_dump() | {"rules": (rule.model_copy(update={"then": (then,)}),)}
    with pytest.raises(ValidationError, match="Z9"):
        model.Framework(**broken)


def test_objects_do_not_change(house: model.Framework) -> None:
    with pytest.raises(ValidationError, match="frozen"):
        house.version = "9"  # type: ignore[misc]  # what the test is about


@pytest.mark.parametrize(
    ("made", "complaint"),
    [
        (lambda: model.Range(), "at least one limit"),
        (lambda: model.HowMany(how="all", number=2), "all"),
        (lambda: model.HowMany(how="at_least"), "at_least"),
        (lambda: model.Number(value="3"), "integer"),
        (lambda: model.Number(value=3.0), "integer"),
        (lambda: model.Banding(measures="score"), "bands or a law"),
        (lambda: model.And(conditions=()), "at least 2"),
    ],
)
def test_what_makes_no_sense_cannot_be_made(made: object, complaint: str) -> None:
    assert callable(made)
    with pytest.raises(ValidationError, match=complaint):
        made()


# ------------------------------------------------------------------ what lowering settles
def test_sets_are_complete(house: model.Framework) -> None:
    def asked(code: str) -> list[tuple[str, str, str]]:
        found = house.index.in_set(code, "H1A")
        assert found is not None
        return [(one.how, one.prompt.code, one.prompt.title) for one in found.prompts]

    assert asked("S1") == [
        ("unchanged", "H1A(a)", "Is it warm?"),
        ("unchanged", "H1A(b)", "Is it dry?"),
        ("unchanged", "H1A(c)", "Is it quiet?"),
    ]
    assert asked("S2") == [
        ("kept", "H1A(a)", "Is it warm?"),
        ("replaced", "H1A(b)", "Was it dry on the day?"),
        ("added", "H1A(e)", "Was it explained?"),
    ]
    assert [title for _, _, title in asked("S3")] == ["Is it warm?", "Was it dry on the day?"]
    assert house.index.in_set("S1", "H2A") is None


def test_keeping_a_prompt_carries_over_and_replacing_does_not(house: model.Framework) -> None:
    before = house.index.key_question("H1A").prompts
    found = house.index.in_set("S2", "H1A")
    assert found is not None
    kept, replaced, added = (asked.prompt for asked in found.prompts)
    assert (kept.guidance, kept.evidence) == ("Once is enough.", ("Meter", "Walls"))
    assert kept.applies == before[0].applies is not None
    assert (replaced.guidance, replaced.evidence) == ("", ("Floor",))
    assert added.applies is not None
    assert all(prompt.illustrative for prompt in (kept, replaced, added))
    assert [(left.prompt, left.because) for left in found.left_out] == [
        ("H1A(c)", "Too short to hear.")
    ]


def test_defaults_reach_the_items(house: model.Framework) -> None:
    rooms, people, food, garden = house.standards
    assert rooms.scale == people.scale == "marks"
    assert isinstance(rooms.not_rated_when, model.AnyPartNotRated)
    assert people.not_rated_when is None
    assert isinstance(food.not_rated_when, model.Or)
    assert (garden.method, garden.not_rated_because) == (None, "Rated for the group.")
    question = rooms.key_questions[0]
    assert question.answered_by == model.ByAnswers(answers="yes_or_no")
    assert question.prompts[0].answered_by == model.ByAnswers(answers="met_or_not")
    kinds = [each.answered_by.kind for each in question.information_questions]
    assert kinds == ["text", "date", "whole_number", "percentage"]


def test_points_stand_from_worst_to_best() -> None:
    scale = MODELS["library"]["shared"].scales[0]
    assert [(point.code, point.score) for point in scale.points] == [
        ("low", 1),
        ("middle", 2),
        ("high", 3),
    ]
    assert scale.rank("high") == 2


def test_a_first_number_has_the_unit_of_the_second(house: model.Framework) -> None:
    window = next(each for each in house.cohorts[0].clauses if isinstance(each, model.Window))
    first = model.BeforeEvent(number=26, unit="weeks", event="fieldwork")
    last = model.BeforeEvent(number=33, unit="weeks", event="fieldwork")
    assert window.range == model.Range(
        low=model.Limit(quantity=first, included=True),
        high=model.Limit(quantity=last, included=True),
    )


def test_effects_act_in_their_order(house: model.Framework) -> None:
    assert {rule.code: [then.stage for then in rule.then] for rule in house.rules} == {
        "damp": ["answer"],
        "high_rooms": ["limit"],
        "modest_rooms": ["limit"],
        "weak": ["advise"],
        "empty": ["force"],
        "kind": ["review", "limit", "force"],
    }


def test_forms_come_down_to_questions(house: model.Framework) -> None:
    view = house.forms[0].views[0]
    ask, section = view.parts
    assert isinstance(ask, model.Ask)
    assert [one.code for one in ask.asked][:2] == ["case.came_from", "case.needs"]
    assert isinstance(section, model.Section)
    assert [part.kind for part in section.parts] == ["ask", "comment"]
    asked = next(part for part in section.parts if isinstance(part, model.Ask))
    assert [(one.kind, one.code) for one in asked.asked] == [
        ("key_question", "H1A"),
        ("key_question", "H1B"),
    ]
    assert section.parts[1].key == "stay_more"


def test_what_is_used_is_carried_along() -> None:
    house, group = MODELS["library"]["house"], MODELS["library"]["group"]
    assert [(used.name, len(used.standards)) for used in house.uses] == [("shared", 0)]
    assert [used.name for used in group.uses] == ["house", "shared"]
    assert group.uses[0].standards == house.standards
    assert group.index.scale("marks").title == "Marks"


def test_of_two_with_one_name_a_framework_finds_its_own() -> None:
    group = MODELS["library"]["group"]
    own, brought_in = group.roles[0], group.uses[0].roles[0]
    assert own.code == brought_in.code
    assert own.place != brought_in.place
    assert group.index.role(own.code) == own


def test_accepted_findings_are_kept() -> None:
    accepted = MODELS["library"]["shared"].accepted
    assert [(one.code, one.reason) for one in accepted] == [("W0402", "As the book has it.")]


# ------------------------------------------------------------------ words
def test_rules_read_as_english() -> None:
    pdu = MODELS["standards"]["pdu"]
    said = {rule.code: words.rule(pdu, rule) for rule in pdu.rules}
    assert said["child_safeguarding"] == "When A 3 (c) is “No”, A 3 must be “No”."
    assert said["outstanding_leadership"] == (
        "“Outstanding” is allowed for P 1.1 Leadership only when at least three of the standards"
        " in “Service delivery” are at least “Good” and none of the standards in “Service"
        " delivery” are “Inadequate”."
    )
    assert said["diversity"] == (
        "When “Outstanding” is considered for P 1.1 Leadership, “Review of diversity"
        " arrangements” comes first; and P 1.1 Leadership must be at most “Good”, unless “Review"
        " of diversity arrangements” is “Sufficient”."
    )


def test_methods_read_as_english() -> None:
    house, group = MODELS["library"]["house"], MODELS["library"]["group"]
    methods = [
        (found, standard.method)
        for found in (house, group)
        for standard in found.standards
        if standard.method is not None
    ]
    assert [words.method(found, method) for found, method in methods] == [
        "the lowest of the percentages of cases for its key questions, in the bands “Share of"
        " stays”",
        "the judgement of the lead inspector, taking into account H 1 Rooms, starting from the"
        " lowest rating of H 1 Rooms and H 3 Food",
        "the first that fits: “Low” when at least one of H 1 Rooms is not rated; “High” when the"
        " total score of H 1 Rooms is at least 3; not rated when all of the key questions of H 1"
        " Rooms are “No”; otherwise “Middle”",
        "the judgement of the lead inspector, starting from the total score of H 1 Rooms over"
        " every house, in the table “By number of houses”",
        "the lowest of the percentages of cases for the key questions of H 4 Garden, with the"
        " counts of every house added together, in the bands “Share of stays”",
    ]


def test_everything_can_be_said(framework: model.Framework) -> None:
    for part in model.parts(framework):
        match part:
            case model.Rule():
                assert words.rule(framework, part).endswith(".")
            case model.Standard(method=method) | model.Rating(method=method) if method:
                assert words.method(framework, method)
            case model.CasesWhere(condition=condition) | model.IncludeCases(condition=condition):
                assert words.condition(framework, condition)
            case model.Range():
                assert words.range(framework, part)


@pytest.mark.parametrize(
    ("hundredths", "said"),
    [(6450, "64.5%"), (5000, "50%"), (0, "0%"), (10000, "100%"), (5, "0.05%")],
)
def test_percentages_are_said_exactly(hundredths: int, said: str) -> None:
    assert words.percent(hundredths) == said


def test_counts_have_bounds() -> None:
    assert model.HowMany(how="at_least", number=2).bounds(4) == (2, 4)
    assert model.HowMany(how="none").bounds(4) == (0, 0)
    assert model.HowMany(how="all").bounds(4) == (4, 4)
