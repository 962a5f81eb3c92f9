"""`assay answers` and `assay.check_answers` as their users have them, on the shipped PDU rules."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from assay_process import Run

import assay
from assay.project import Trouble

MODEL = Path(__file__).parents[2] / "generated" / "probation" / "pdu" / "model.json"
SCHEMA = MODEL.parent / "forms" / "case_assessment.PC.en.schema.json"
FORM = f"{MODEL.as_posix()}/case_assessment"


@pytest.fixture
def good() -> dict[str, Any]:
    """An answered form."""
    found: dict[str, Any] = json.loads(SCHEMA.read_bytes())["examples"][0]
    return found


def write(folder: Path, name: str, answers: object) -> str:
    (folder / name).write_text(json.dumps(answers, indent=2), "utf-8")
    return name


def test_good_answers(run: Run, tmp_path: Path, good: dict[str, Any]) -> None:
    done = run("answers", "check", FORM, write(tmp_path, "good.json", [good, good]))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "2 answered forms: no rule is broken\n"


def test_every_problem_in_one_run(run: Run, tmp_path: Path, good: dict[str, Any]) -> None:
    bad = good | {"A3_c": "no", "case_start": "2025-02-30", "D1": "no", "A1b": "yes"}
    done = run("answers", "check", FORM, write(tmp_path, "bad.json", bad), "--format", "json")
    assert (done.returncode, done.stderr) == (1, "")
    told = {each["rule"]: each for each in json.loads(done.stdout)}
    assert set(told) == {
        "hurdle:pdu/child_safeguarding",
        "kind:pdu/case_start",
        "reason:pdu/D1",
        "form:pdu/case_assessment",
    }
    hurdle = told["hurdle:pdu/child_safeguarding"]
    assert hurdle["pointer"] == "/A3"
    assert hurdle["message"] == "Child safeguarding: when A 3 (c) is No, A 3 must be No"
    assert hurdle["source"] == [{"document": "manual", "section": "2.3"}]
    assert hurdle["place"]["path"] == "standards/probation/pdu/rules.assay"


def test_a_folder_and_what_comes_in(run: Run, tmp_path: Path, good: dict[str, Any]) -> None:
    write(tmp_path, "one.json", good)
    write(tmp_path, "two.json", good | {"A1": "perhaps"})
    done = run("answers", "check", FORM, ".")
    assert done.returncode == 1
    assert done.stdout.startswith('two.json:33:3 /A1: `"perhaps"` is given; A 1: choose one of')
    assert done.stdout.endswith("2 answered forms: 1 problem\n")


@pytest.mark.parametrize(
    ("typed", "message", "help"),
    [
        (("chek", "pdu/x", "a.json"), "there is no action `chek`", "did you mean `check`?"),
        (("check", "pdu"), "`assay answers check` needs a form and answers", "usage"),
        (("check", "pdu", "a.json"), "`pdu` is no form", "`pdu/case_assessment`"),
        (
            ("check", FORM.replace("ment", ""), "a.json"),
            "`pdu` has no form `case_assess`",
            "did you mean `pdu/case_assessment`?",
        ),
        (("check", FORM, "god.json"), "there is no `god.json`", "did you mean `good.json`?"),
        (("check", FORM, "good.json", "--language", "fr"), "is not there in `fr`", "`en`"),
    ],
)
def test_wrong_use(
    run: Run, tmp_path: Path, good: dict[str, Any], typed: tuple[str, ...], message: str, help: str
) -> None:
    write(tmp_path, "good.json", good)
    done = run("answers", *typed)
    assert done.returncode == 2
    assert message in done.stderr
    assert help in done.stderr or help == "usage"
    assert done.stdout == ""


def test_from_python(tmp_path: Path, good: dict[str, Any]) -> None:
    assert assay.check_answers(MODEL, "case_assessment", good) == []
    bad = good | {"A1": "perhaps"}
    (found,) = assay.check_answers(assay.load(MODEL), "case_assessment", bad)
    assert (found["rule"], found["pointer"], found["line"]) == ("kind:pdu/A1", "/A1", 0)
    path = tmp_path / "bad.json"
    path.write_text(json.dumps(bad), "utf-8")
    (found,) = assay.check_answers(MODEL, "case_assessment", [good, path])
    assert (found["path"], found["line"]) == (path.as_posix(), 1)
    with pytest.raises(Trouble, match="no form"):
        assay.check_answers(MODEL, "assessment", good)
    with pytest.raises(TypeError, match="and not int"):
        assay.check_answers(MODEL, "case_assessment", [3])  # type: ignore[list-item]  # the mistake that is tested
