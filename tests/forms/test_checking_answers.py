"""What the checker says of answers to the forms of a small framework: the rule, the place, and the
cause and not its echoes."""

from __future__ import annotations

import json
from typing import Any

import pytest
from answering import Json
from made_framework import hostel

from assay.answers import documents, faults
from assay.answers.checking import Checker, Mistake
from assay.answers.documents import Form
from assay.emitters.forms import sheets


@pytest.fixture(scope="module")
def form() -> Form:
    """The form that has two sets."""
    return Form(each for each in sheets(hostel()) if each.form == "stay")


@pytest.fixture
def answers(stay: dict[str, Json]) -> Json:
    """A stay of somebody from the street that did not stop early, with all in favour."""
    (found,) = (each for each in stay["CO"]["examples"] if each["case_stopped"] == "no")
    start = {"case_origin": "street", "case_needs": ["work"], "A1": "yes"}
    prompts = {"A1_a": "yes", "A1_d": "yes"}
    kept = {key: value for key, value in found.items() if key not in ("A1_b", "A1_c", "A1_reason")}
    return kept | start | prompts


def said(form: Form, answers: Any) -> list[tuple[str, str]]:
    """The rule and the key of each mistake."""
    return [(each.rule, each.key) for each in form.check(answers)]


def one(form: Form, answers: Any) -> Mistake:
    (found,) = form.check(answers)
    return found


def test_good_answers_break_nothing(form: Form, answers: Json) -> None:
    assert said(form, answers) == []


@pytest.mark.parametrize(
    ("change", "mistakes"),
    [
        ({"case_worker": None}, [("kind:hostel/case_worker", "case_worker")]),
        ({"case_worker": " "}, [("kind:hostel/case_worker", "case_worker")]),
        ({"case_arrived": "2025-02-30"}, [("kind:hostel/case_arrived", "case_arrived")]),
        ({"case_arrived": "0000-01-01"}, [("kind:hostel/case_arrived", "case_arrived")]),
        ({"A1_a": "no"}, [("hurdle:hostel/nobody_there", "A1")]),
        ({"A1": "no"}, [("reason:hostel/A1", "A1_reason")]),
        ({"A1_reason": "Why."}, [("reason:hostel/A1/agrees", "A1_reason")]),
        ({"case_origin": "prison"}, [("applies:hostel/A1_b", "A1_b")]),
        ({"A1_b": "yes"}, [("applies:hostel/A1_b", "A1_b")]),
        ({"leaving_comment": "Late."}, [("applies:hostel/stay/leaving", "leaving_comment")]),
        ({"extra": 1}, [("form:hostel/stay", "extra")]),
        ({"release": "1.9"}, [("form:hostel/stay", "release")]),
        ({"set": "XX"}, [("form:hostel/stay", "set")]),
    ],
)
def test_a_rule_at_a_key(form: Form, answers: Json, change: Json, mistakes: Any) -> None:
    assert said(form, answers | change) == mistakes


def test_a_missing_answer_is_named_by_its_kind(form: Form, answers: Json) -> None:
    del answers["case_origin"]
    found = one(form, answers)
    assert (found.rule, found.key, found.found) == (
        "kind:hostel/case_origin",
        "case_origin",
        "not answered",
    )


def test_prompts_are_counted(form: Form, answers: Json) -> None:
    """A schema demands the reason only where no prompt is in favour; here one is, two are not."""
    leaning = answers | {"case_origin": "prison", "A1_b": "no", "A1_d": "no"}
    assert said(form, leaning) == [("reason:hostel/A1/balance", "A1_reason")]
    assert said(form, leaning | {"A1_d": "na"}) == []
    assert said(form, leaning | {"A1_reason": "Words."}) == []


def test_what_hangs_on_a_wrong_answer_says_nothing(form: Form, answers: Json) -> None:
    assert said(form, answers | {"case_origin": "moon", "A1_b": "yes"}) == [
        ("kind:hostel/case_origin", "case_origin")
    ]
    leaning = answers | {"case_origin": "prison", "A1_b": "no", "A1_d": "nope"}
    assert said(form, leaning) == [("kind:hostel/A1_d", "A1_d")]


def test_what_does_not_apply_is_said_once(form: Form, answers: Json) -> None:
    """Neither that it is of the wrong kind, nor the rules inside the one that shuts it out."""
    stale = {"A2_a": "perhaps", "A2_b": "yes", "A2": "yes"}
    assert said(form, answers | stale) == [
        ("applies:hostel/A2", "A2_a"),
        ("applies:hostel/A2", "A2"),
        ("applies:hostel/A2_b", "A2_b"),
    ]


def test_answers_on_another_release_are_not_read_by_this_one(form: Form, answers: Json) -> None:
    assert said(form, answers | {"release": "1.9", "A1": "maybe"}) == [
        ("form:hostel/stay", "release")
    ]


def test_a_case_is_told_its_set(form: Form, answers: Json) -> None:
    short = answers | {"case_stopped": "yes", "case_after": 3, "set": "CO"}
    found = [each for each in form.check(short) if each.kind == "set"]
    assert [each.help for each in found] == ["by its facts the case belongs to `AD`"]


def test_a_question_of_another_set_is_told_its_set(form: Form, answers: Json) -> None:
    found = one(form, answers | {"A1_e": "yes"})
    assert (found.key, found.help, found.near) == ("A1_e", "it is asked in `AD`", ())


@pytest.mark.parametrize(
    ("key", "value", "near"),
    [
        ("A1_a", "Yes", ("yes",)),
        ("A1_a", True, ("yes",)),
        ("case_origin", "prisn", ("prison",)),
        ("case_needs", ["work", "helth"], ("health",)),
        ("A1a", "yes", ("A1_a",)),
    ],
)
def test_what_may_have_been_meant(
    form: Form, answers: Json, key: str, value: Any, near: tuple[str, ...]
) -> None:
    assert one(form, answers | {key: value}).near == near


def test_answers_that_are_no_object(form: Form) -> None:
    assert [one(form, value).rule for value in (None, 3, "yes", [])] == ["form:hostel/stay"] * 4


# ------------------------------------------------------------------ files
def check(form: Form, text: str, path: str = "a.json") -> list[faults.Fault]:
    return list(documents.check(form, [(path, text.encode())])[1])


def test_places_in_a_file(form: Form, answers: Json) -> None:
    text = json.dumps(answers | {"A1": "maybe"}, indent=2)
    (fault,) = check(form, text)
    line = next(n for n, each in enumerate(text.splitlines(), 1) if '"A1":' in each)
    assert (fault.line, fault.column, fault.pointer) == (line, 3, "/A1")


def test_a_list_and_lines(form: Form, answers: Json) -> None:
    bad = answers | {"A1": "maybe"}
    (fault,) = check(form, json.dumps([answers, bad]))
    assert fault.pointer == "/1/A1"
    lines = f"{json.dumps(answers)}\n\n{json.dumps(bad)}\n"
    for path in ("a.jsonl", "-"):
        (fault,) = check(form, lines, path)
        assert (fault.line, fault.pointer) == (3, "/A1")


def test_what_is_no_json_is_said_with_the_rest(form: Form, answers: Json) -> None:
    text = json.dumps(answers | {"A1": "maybe"}, indent=1)
    found = check(form, text.replace('"A1": "maybe"', '"A1": "maybe", "A1": "may"'))
    assert [each.mistake.rule for each in found] == ["json", "kind:hostel/A1"]
    (broken,) = check(form, text[:-2])
    assert broken.mistake.rule == "json"
    assert (broken.line, broken.mistake.found) == (
        text.count("\n"),
        "the file ends in the middle of the document",
    )


def test_numbers_are_read_as_validators_read_them(form: Form, answers: Json) -> None:
    text = json.dumps(answers)
    for written, good in (("64.50", True), ("5e1", True), ("1e400", False), ("NaN", False)):
        found = check(form, text.replace('"case_attended": 50', f'"case_attended": {written}'))
        assert (found == []) is good, written


def test_three_ways_to_tell(form: Form, answers: Json) -> None:
    found = check(form, json.dumps(answers | {"A1_b": "yes"}))
    assert faults.as_text(found) == (
        f"a.json:1:{found[0].column} /A1_b: answered, though it does not apply; A1 (b) is asked "
        "only when “Where from?” is Prison\n"
        "  [applies:hostel/A1_b, handbook 2.1, standards/hostel/framework.assay:7]\n"
    )
    (told,) = json.loads(faults.as_json(found))
    assert told["source"] == [{"document": "handbook", "section": "2.1"}]
    assert told["place"] == {"path": "standards/hostel/framework.assay", "line": 7}
    assert faults.as_github(found).startswith(
        f"::error file=a.json,line=1,col={found[0].column},title=applies%3Ahostel/A1_b::/A1_b ans"
    )


def test_a_language_has_its_own_words_and_the_same_verdict(answers: Json) -> None:
    for sheet in sheets(hostel()):
        if (sheet.form, sheet.set) == ("stay", "CO"):
            assert not Checker(sheet).accepts(answers | {"A1": "maybe"})
            assert Checker(sheet).accepts(answers)
