"""A preview, request by request: what is asked, what is refused, what is kept, what follows."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from visiting import FORMS, Visitor

from assay.answers.documents import Form, check
from assay.cli import answering, previewing

ROOT = Path(__file__).parents[2]
STAY = "/en/stay_form/-"
HOSTEL = "/en/hostel_form/-"
VISIT = "/en/visit_form/-"


def text(visitor: Visitor, path: str) -> str:
    response = visitor.get(path)
    assert response.status == 200, path
    return response.body.decode("utf-8")


# ------------------------------------------------------------------ what is asked
def test_questions_come_one_after_the_other_and_only_where_they_apply(visitor: Visitor) -> None:
    asked = visitor.post(f"{VISIT}/question/visit_announced", visit_announced="no")
    assert asked.location == f"{VISIT}/question/visit_first_day"
    assert visitor.get(f"{VISIT}/question/visit_notice").location == f"{VISIT}/"
    asked = visitor.post(f"{VISIT}/question/visit_announced", visit_announced="yes")
    assert asked.location == f"{VISIT}/question/visit_notice"
    asked = visitor.post(f"{VISIT}/question/visit_seen", visit_seen=[])
    assert asked.location == f"{VISIT}/check"


def test_nothing_is_answered_beforehand(visitor: Visitor) -> None:
    for key in ("visit_announced", "visit_seen"):
        assert " checked" not in text(visitor, f"{VISIT}/question/{key}")
    assert json.loads(visitor.get(f"{VISIT}/answers.json").body) == {
        "framework": "hostel",
        "release": "2.0",
        "form": "visit_form",
    }


def test_two_people_have_answers_of_their_own(visitor: Visitor) -> None:
    visitor.post(f"{VISIT}/question/visit_announced", visit_announced="no")
    other = Visitor(visitor._application)
    assert "visit_announced" not in json.loads(other.get(f"{VISIT}/answers.json").body)
    assert "visit_announced" in json.loads(visitor.get(f"{VISIT}/answers.json").body)


def test_answers_can_be_forgotten(visitor: Visitor) -> None:
    visitor.post(f"{VISIT}/question/visit_announced", visit_announced="no")
    visitor.get(f"{VISIT}/forget")
    assert "visit_announced" in json.loads(visitor.get(f"{VISIT}/answers.json").body)
    visitor.post(f"{VISIT}/forget")
    assert "visit_announced" not in json.loads(visitor.get(f"{VISIT}/answers.json").body)


# ------------------------------------------------------------------ what is refused
@pytest.mark.parametrize(
    ("key", "values", "message"),
    [
        ("visit_announced", {}, "choose one of"),
        ("visit_announced", {"visit_announced": "perhaps"}, "choose one of"),
        ("visit_notice", {"visit_notice": "a few"}, "whole number"),
        ("visit_notice", {"visit_notice": "-1"}, "whole number"),
        ("visit_seen", {"visit_seen": ["cellar"]}, "choose any of"),
        (
            "visit_first_day",
            {
                "visit_first_day-day": "31",
                "visit_first_day-month": "2",
                "visit_first_day-year": "2025",
            },
            "date",
        ),
    ],
)
def test_an_answer_that_is_none_is_shown_again(
    visitor: Visitor, key: str, values: dict[str, object], message: str
) -> None:
    visitor.post(f"{VISIT}/question/visit_announced", visit_announced="yes")
    response = visitor.post(f"{VISIT}/question/{key}", **values)
    page = response.body.decode("utf-8")
    assert response.status == 422
    assert "There is a problem" in page
    assert message in page
    assert f"kind:hostel/{key}" in page
    kept = json.loads(visitor.get(f"{VISIT}/answers.json").body)
    assert kept.get(key) == ("yes" if key == "visit_announced" else None)


def test_days_and_numbers_are_taken_as_people_write_them(visitor: Visitor) -> None:
    visitor.post(f"{VISIT}/question/visit_announced", visit_announced="yes")
    visitor.post(f"{VISIT}/question/visit_notice", visit_notice=" 1,200 ")
    visitor.post(
        f"{VISIT}/question/visit_first_day",
        **{
            "visit_first_day-day": "3",
            "visit_first_day-month": "02",
            "visit_first_day-year": "2025",
        },
    )
    kept = json.loads(visitor.get(f"{VISIT}/answers.json").body)
    assert kept["visit_notice"] == 1200
    assert kept["visit_first_day"] == "2025-02-03"
    assert 'value="2"' in text(visitor, f"{VISIT}/question/visit_first_day")


def test_a_hurdle_refuses_and_names_itself(visitor: Visitor) -> None:
    visitor.post(f"{STAY}/question/A1_a", A1_a="no")
    assert "Children: when" in text(visitor, f"{STAY}/question/A1")
    response = visitor.post(f"{STAY}/question/A1", A1="yes")
    assert response.status == 422
    assert "Children: when A 1 (a) is No, A 1 must be No" in response.body.decode()
    assert "hurdle:hostel/children" in response.body.decode()
    assert visitor.post(f"{STAY}/question/A1", A1="no").status == 303


def test_a_rule_speaks_up_when_what_it_hangs_on_is_answered_later(visitor: Visitor) -> None:
    assert visitor.post(f"{STAY}/question/A1", A1="yes").status == 303
    assert visitor.post(f"{STAY}/question/A1_a", A1_a="no").status == 303
    page = text(visitor, f"{STAY}/check")
    assert "Children: when A 1 (a) is No, A 1 must be No" in page
    assert f'href="{STAY}/question/A1?from=check"' in page
    visitor.post(f"{STAY}/question/A1", "from=check", A1="no")
    assert "Children" not in text(visitor, f"{STAY}/check")


def test_a_reason_has_a_page_where_it_is_demanded(visitor: Visitor) -> None:
    assert visitor.get(f"{STAY}/question/A1_reason").location == f"{STAY}/"
    asked = visitor.post(f"{STAY}/question/A1", A1="no")
    assert asked.location == f"{STAY}/question/A1_reason"
    refused = visitor.post(f"{STAY}/question/A1_reason", A1_reason="  ")
    assert refused.status == 422
    assert "Give the reason for the answer to A 1" in refused.body.decode()
    asked = visitor.post(f"{STAY}/question/A1_reason", A1_reason="Nobody was there.")
    assert asked.status == 303


# ------------------------------------------------------------------ languages
def test_each_page_leads_to_itself_in_the_other_language(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    visitor = Visitor(previewing.application("pdu", "domain_one", ""))
    for page in ("", "check", "outcome", "question/P1_1_rating"):
        here, there = (f"/{code}/domain_one/-/{page}" for code in ("en", "cy"))
        assert f'href="{there}"' in text(visitor, here)
        assert f'href="{here}"' in text(visitor, there)
    page = text(visitor, "/cy/domain_one/-/question/P1_1_rating")
    assert '<html lang="cy"' in page
    assert "Parhau" in page
    assert "Continue" not in page
    visitor.post("/cy/domain_one/-/question/P1_1_rating", P1_1_rating="good")
    assert " checked" in text(visitor, "/en/domain_one/-/question/P1_1_rating")


# ------------------------------------------------------------------ what follows
def test_a_case_says_what_would_follow_if_all_were_like_it(visitor: Visitor) -> None:
    visitor.post(f"{STAY}/question/A1", A1="no")
    page = text(visitor, f"{STAY}/outcome")
    assert "if all cases were like it" in page
    assert "it was answered “Yes” in 0 of 1 case, 0%" in page
    assert "Inadequate" in page


def test_proposed_ratings_follow_into_the_whole(visitor: Visitor) -> None:
    visitor.post(f"{HOSTEL}/question/P1_1_rating", P1_1_rating="good")
    page = text(visitor, f"{HOSTEL}/outcome")
    assert "P 1.1 Leadership: Good" in page
    assert "The lead inspector proposes “Good”" in page
    assert "P 1.2 Staff: Not known yet" in page
    assert ">Good<" in "".join(text(visitor, f"{HOSTEL}/").split())


def test_a_form_that_nothing_is_rated_from_says_so(visitor: Visitor) -> None:
    assert "Nothing is rated from this form" in text(visitor, f"{VISIT}/outcome")


# ------------------------------------------------------------------ rule files
def later(path: Path, rules: str) -> None:
    """Save a file, at a time of its own."""
    path.write_text(rules, "utf-8")
    about = path.stat()
    os.utime(path, ns=(about.st_atime_ns, about.st_mtime_ns + 5_000_000))


def test_pages_follow_the_rule_files(visitor: Visitor, standards: Path) -> None:
    before = visitor.get("/stamp").body
    rules = FORMS.replace("Was the visit announced?", "Did they know we were coming?")
    later(standards / "hostel" / "forms.assay", rules)
    assert visitor.get("/stamp").body != before
    assert "Did they know we were coming?" in text(visitor, f"{VISIT}/question/visit_announced")


def test_an_error_keeps_the_last_form_and_shows_what_the_compiler_says(
    visitor: Visitor, standards: Path
) -> None:
    later(standards / "hostel" / "forms.assay", FORMS.replace("ask visit", "ask visits"))
    page = text(visitor, f"{VISIT}/question/visit_announced")
    assert "E0201" in page
    assert "did you mean `visit`?" in page
    assert "Was the visit announced?" in page
    later(standards / "hostel" / "forms.assay", FORMS)
    assert "E0201" not in text(visitor, f"{VISIT}/question/visit_announced")


def test_a_question_that_went_with_the_rules_is_not_there(
    visitor: Visitor, standards: Path
) -> None:
    visitor.post(f"{VISIT}/question/visit_announced", visit_announced="no")
    rules = FORMS.replace('seen "What was seen?" several of { rooms "Rooms" garden "Garden" }', "")
    later(standards / "hostel" / "forms.assay", rules)
    assert visitor.get(f"{VISIT}/question/visit_seen").status == 404
    assert "visit_announced" in json.loads(visitor.get(f"{VISIT}/answers.json").body)


WORDS = """
term notice "Notice" {
  means "A **letter** before the visit; see {A1(a)}."
  also written as "letter"
}
term garden "Garden" { means "Green <b>place</b>." }
"""


def test_a_question_explains_the_words_that_it_mentions(visitor: Visitor, standards: Path) -> None:
    later(standards / "hostel" / "words.assay", WORDS)
    page = text(visitor, f"{VISIT}/question/visit_announced")
    assert "What the words mean" not in page
    visitor.post(f"{VISIT}/question/visit_announced", visit_announced="yes")
    page = text(visitor, f"{VISIT}/question/visit_notice")
    words = page.partition("What the words mean")[2]
    assert ">Notice</dt>" in words
    assert "A <strong>letter</strong> before the visit; see A 1 (a)." in words
    assert ">Garden</dt>" not in words


def test_words_are_explained_in_the_language_of_the_form(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    visitor = Visitor(previewing.application("pdu", "case_assessment", ""))
    for code, told, word in (
        ("en", "What the words mean", "Contact log"),
        ("cy", "Ystyr y geiriau", "Cofnod cyswllt"),
    ):
        page = text(visitor, f"/{code}/case_assessment/PC/question/A1_a")
        assert f">{word}</dt>" in page.partition(told)[2]


def test_what_answers_come_to_is_said_in_the_language_of_the_form(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(ROOT)
    visitor = Visitor(previewing.application("pdu", "case_assessment", ""))
    for code, standard, missing, published in (
        ("en", "P 2.1 Assessment", "P 1 is not answered in this case;", "Manual 2.3, 6.1"),
        ("cy", "P 2.1 Asesu", "Nid yw P 1 wedi ei ateb yn yr achos hwn;", "Llawlyfr 2.3, 6.1"),
    ):
        page = text(visitor, f"/{code}/case_assessment/PC/outcome")
        assert standard in page
        assert missing in page
        question = text(visitor, f"/{code}/case_assessment/PC/question/A1_a")
        assert published in question


HOSTILE = "<script>alert(1)</script>{{ 7*1111117 }}{% raw %}'><img src=x onerror=alert(2)>"
HOSTILE_RULES = f"""
term hostile "Hostile" {{ means "Word {HOSTILE} <b>bold</b>" }}
review hostile "Hostile {HOSTILE}" {{
  answered by yes_or_no
  guidance "{HOSTILE} <b>bold</b> [x](javascript:alert(3)) ![y](https://example.org/y.png)"
}}
facts odd "Odd {HOSTILE}" {{
  choice "Choice {HOSTILE}" one of {{ one "One {HOSTILE}" }}
  day "Day {HOSTILE}" date
}}
form odd_form "Odd form {HOSTILE}" {{
  version "1.0"
  one per odd
  view "View {HOSTILE}" {{
    ask odd, hostile
    comment odd_comment "Comment {HOSTILE}"
  }}
}}
"""


def test_text_from_rule_files_is_text(visitor: Visitor, standards: Path) -> None:
    later(standards / "hostel" / "odd.assay", HOSTILE_RULES)
    asked = ("odd_choice", "odd_day", "hostile", "odd_form_odd_comment")
    questions = [f"/en/odd_form/-/question/{key}" for key in asked]
    visitor.post(questions[0], odd_choice="one")
    found = ""
    for path in ("/en/", "/en/odd_form/-/", "/en/odd_form/-/check", *questions):
        page = text(visitor, path)
        assert "The rule files have errors" not in page, path
        assert "<script>alert" not in page, path
        assert "<img" not in page, path
        assert 'href="javascript:' not in page, path
        assert "7777819" not in page, path
        found += page
    assert "&lt;script&gt;alert(1)" in found
    assert "&lt;b&gt;bold" in found
    assert found.count("{{ 7*1111117 }}{% raw %}") > 7


def test_what_the_compiler_says_of_rule_files_is_text(visitor: Visitor, standards: Path) -> None:
    rules = HOSTILE_RULES.replace("ask odd,", "ask odder,")
    later(standards / "hostel" / "odd.assay", rules + f"# {HOSTILE}\nstandard {HOSTILE}")
    page = text(visitor, "/en/")
    assert "The rule files have errors" in page
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)" in page


def test_answers_are_text_too(visitor: Visitor) -> None:
    visitor.post(f"{STAY}/question/stay_form_remarks", stay_form_remarks=HOSTILE)
    for path in (f"{STAY}/check", f"{STAY}/question/stay_form_remarks"):
        page = text(visitor, path)
        assert "<script>alert" not in page
        assert "&lt;script&gt;alert(1)" in page


# ------------------------------------------------------------------ keeping
def test_answers_are_kept_only_where_that_was_asked_for(standards: Path) -> None:
    before = sorted(path for path in standards.parent.rglob("*") if "cache" not in path.parts)
    visitor = Visitor(previewing.application("hostel", "", ""))
    visitor.post(f"{VISIT}/question/visit_announced", visit_announced="no")
    after = sorted(path for path in standards.parent.rglob("*") if "cache" not in path.parts)
    assert after == before


def test_a_kept_file_is_taken_by_the_checker_and_begun_with(standards: Path) -> None:
    def preview() -> Visitor:
        return Visitor(previewing.application("hostel", "visit_form", "kept.json"))

    visitor = preview()
    visitor.post(f"{VISIT}/question/visit_announced", visit_announced="no")
    visitor.post(f"{VISIT}/question/visit_seen", visit_seen=["rooms"])
    day = {"visit_first_day-day": "3", "visit_first_day-month": "2", "visit_first_day-year": "2025"}
    visitor.post(f"{VISIT}/question/visit_first_day", **day)
    kept = Path("kept.json").read_bytes()
    form = Form(answering.of_form(*answering.framework_and_form("hostel/visit_form"), "en"))
    assert check(form, [("kept.json", kept)]) == (1, ())
    assert json.loads(preview().get(f"{VISIT}/answers.json").body) == json.loads(kept)
    assert not list(Path().glob(".kept*"))


def test_only_one_form_is_shown_where_one_was_named(standards: Path) -> None:
    visitor = Visitor(previewing.application("hostel", "visit_form", ""))
    assert visitor.get(f"{VISIT}/").status == 200
    assert visitor.get(f"{STAY}/").status == 404


@pytest.mark.parametrize("path", ["/cy/", "/en/nothing/-/", f"{VISIT}/question/no", f"{VISIT}/no"])
def test_what_is_not_there_says_so(visitor: Visitor, path: str) -> None:
    response = visitor.get(path)
    assert response.status == 404
    assert "Page not found" in response.body.decode()


@pytest.mark.parametrize("name", ["../pages.py", "nothing.css", "", "..%2fpages.py"])
def test_nothing_else_is_served(visitor: Visitor, name: str) -> None:
    assert visitor.get(f"/static/{name}").status == 404
