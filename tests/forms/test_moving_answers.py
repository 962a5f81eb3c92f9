"""Answers moved between two versions of the hostel's form: what moves, what is left to people."""

from __future__ import annotations

import json
from typing import Any

import pytest
from answering import Json
from made_framework import hostel

from assay.answers.changes import changes, in_words
from assay.answers.documents import Form, Older
from assay.answers.moving import Moving, Report
from assay.emitters.forms import sheets
from assay.emitters.forms.sheet import Sheet
from assay.model.framework import Framework


def of_stay(framework: Framework) -> list[Sheet]:
    return [each for each in sheets(framework) if each.form == "stay" and each.language == "en"]


def with_titles(value: Any, titles: dict[str, str]) -> Any:
    """A model as JSON with other titles for some codes."""
    if isinstance(value, dict):
        made = {name: with_titles(part, titles) for name, part in value.items()}
        if "title" in made and made.get("code") in titles:
            made["title"] = titles[made["code"]]
        return made
    return [with_titles(part, titles) for part in value] if isinstance(value, list) else value


def in_json() -> Any:
    return json.loads(hostel().model_dump_json())


@pytest.fixture(scope="module")
def older() -> list[Sheet]:
    """Release 1.0: two questions have other words, and that nobody was there is no hurdle."""
    made = in_json() | {"version": "1.0"}
    made["rules"] = [each for each in made["rules"] if each["code"] != "nobody_there"]
    titles = {"A1(d)": "Was Welsh offered there?", "case.worker": "Who is the key worker?"}
    whole = with_titles(made, titles)
    return of_stay(Framework.model_validate_json(json.dumps(whole)))


@pytest.fixture(scope="module")
def newer() -> Form:
    """Release 2.0: health is no need any more, and what was a percentage is a day."""
    made = in_json()
    (case,) = (each for each in made["records"] if each["code"] == "case")
    for fact in case["facts"]:
        if fact["code"] == "case.needs":
            fact["value"]["choices"] = fact["value"]["choices"][:1]
        if fact["code"] == "case.attended":
            fact["value"] = {"kind": "date"}
    return Form(of_stay(Framework.model_validate_json(json.dumps(made))))


@pytest.fixture
def answers(stay: dict[str, Json]) -> Json:
    """A good stay on release 1.0."""
    (found,) = (each for each in stay["CO"]["examples"] if each["case_stopped"] == "no")
    made = {key: value for key, value in found.items() if key not in ("A1_reason", "A1_c")}
    made |= {"release": "1.0", "case_needs": ["work"], "case_origin": "street", "A1": "yes"}
    made |= {"A1_a": "yes", "A1_d": "yes"}
    made.pop("A1_b", None)
    return made


def moved(newer: Form, older: list[Sheet], answers: Any) -> Report:
    files = [("a.json", json.dumps(answers).encode())]
    made, reports, faults = Moving(newer, at_hand(older)).move(files)
    assert faults == ()
    (report,) = reports
    if report.answers is not None:
        assert json.loads(made["a.json"]) == report.answers
    return report


def at_hand(older: list[Sheet]) -> Older:
    return lambda release: [each for each in older if each.release == release]


def fates(report: Report) -> list[tuple[str, str]]:
    return [(each.fate, each.key) for each in report.left]


def test_what_means_the_same_moves_and_is_looked_at(
    newer: Form, older: list[Sheet], answers: Json
) -> None:
    report = moved(newer, older, answers)
    assert report.answers is not None
    assert report.answers["release"] == "2.0"
    assert {key: report.answers[key] for key in ("A1", "A1_a", "case_needs")} == {
        key: answers[key] for key in ("A1", "A1_a", "case_needs")
    }
    # A percentage cannot become a day.
    assert ("left_out", "case_attended") in fates(report)
    assert ("open", "case_attended") in fates(report)
    assert [each.key for each in report.left if each.fate == "look"] == ["case_worker", "A1_d"]
    assert not report.is_whole


def test_a_choice_that_is_gone_is_left_out(newer: Form, older: list[Sheet], answers: Json) -> None:
    report = moved(newer, older, answers | {"case_needs": ["work", "health"]})
    (left,) = (each for each in report.left if each.key == "case_needs" and each.fate != "open")
    assert left.reason == 'the answer `"health"` is not offered any more'
    assert report.answers is not None
    assert "case_needs" not in report.answers


def test_what_does_not_apply_any_more_is_left_out(
    newer: Form, older: list[Sheet], answers: Json
) -> None:
    report = moved(newer, older, answers | {"A2": "yes", "leaving_comment": "Late."})
    told = {each.key: each.rule for each in report.left if each.fate == "left_out"}
    assert told["A2"] == "applies:hostel/A2"
    assert told["leaving_comment"] == "applies:hostel/stay/leaving"


def test_a_rule_that_is_new_is_left_open(newer: Form, older: list[Sheet], answers: Json) -> None:
    """On release 1.0 nobody there was no hurdle; what the answer should be now, nobody guesses."""
    report = moved(newer, older, answers | {"A1_a": "no"})
    assert ("open", "A1") in fates(report)
    assert report.answers is not None
    assert report.answers["A1"] == "yes"


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"release": "0.9"}, 'the rules of `"0.9"` are not at hand'),
        ({"framework": "hotel"}, "have the `framework` `hostel`"),
        ({"set": "XX"}, "`set` must be one of `CO` or `AD`"),
    ],
)
def test_answers_that_cannot_be_moved(
    newer: Form, older: list[Sheet], answers: Json, change: Json, reason: str
) -> None:
    report = moved(newer, older, answers | change)
    assert report.answers is None
    assert reason in report.left[0].reason
    assert not report.is_whole


def test_answers_of_today_stay_as_they_are(newer: Form, older: list[Sheet], answers: Json) -> None:
    today = answers | {"release": "2.0", "case_attended": "2025-03-31"}
    report = moved(newer, older, today)
    assert (report.said, report.answers, report.is_whole) == ("on 2.0 already", today, True)


def test_a_file_keeps_its_layout(newer: Form, older: list[Sheet], answers: Json) -> None:
    line = json.dumps(answers)
    files = [("a.json", f"[{line}]"), ("b.jsonl", f"{line}\n\n{line}\n"), ("c.json", "{")]
    made, reports, faults = Moving(newer, at_hand(older)).move(
        [(path, text.encode()) for path, text in files]
    )
    assert [len(json.loads(made["a.json"])), made["b.jsonl"].count(b"\n")] == [1, 2]
    assert [report.pointer for report in reports] == ["/0", "", ""]
    assert [fault.path for fault in faults] == ["c.json"]


def test_a_check_says_what_has_changed(newer: Form, older: list[Sheet], answers: Json) -> None:
    newer.since(at_hand(older))
    (mistake,) = newer.check(answers)
    assert mistake.key == "release"
    assert "`case_needs` may not be answered `health` any more" in mistake.help
    assert "`hurdle:hostel/nobody_there` is a new rule: " in mistake.help
    assert "`case_attended` is answered by another kind: Date instead of Percentage" in mistake.help


def test_nothing_has_changed_between_the_same_sheets(older: list[Sheet]) -> None:
    assert changes(older[0], older[0]) == ()
    there_and_back = [(each.what, each.about) for each in changes(older[1], older[0])]
    assert ("added", "A1_c") in there_and_back
    assert ("removed", "A1_e") in there_and_back
    assert all(in_words(each, "cy") for each in changes(older[1], older[0]))
