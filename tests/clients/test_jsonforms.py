"""The shipped forms in JSON Forms with its Material renderers, as docs/forms/json-forms.md says."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from shown import FORMS, Json, Shown, bundle, good, read, show

if TYPE_CHECKING:
    from playwright.sync_api import Browser

IDENTITY = {"framework": "pdu", "release": "8.5", "form": "case_assessment", "set": "PC"}


@pytest.fixture(scope="session")
def page(node_modules: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return bundle(node_modules, tmp_path_factory.mktemp("jsonforms"), "jsonforms", "json-forms")


def form(framework: str, name: str, saved: Json | None = None) -> Json:
    return {
        "schema": read(framework, f"forms/{name}.schema"),
        "uischema": read(framework, f"forms/{name}.uischema"),
        "rules": read(framework, "rules"),
        "saved": saved,
    }


def opened(browser: Browser, page: Path, saved: Json | None = None) -> Shown:
    return show(browser, page, form("pdu", "case_assessment.PC.en", saved))


@pytest.mark.parametrize(("framework", "name"), FORMS)
def test_every_form_opens_blank_and_accessible(
    browser: Browser, page: Path, node_modules: Path, framework: str, name: str
) -> None:
    shown = show(browser, page, form(framework, name))
    assert shown.page.locator("input:checked").count() == 0
    assert shown.inaccessible(node_modules) == []
    assert shown.saved() is None
    assert shown.problems()
    assert shown.faults == []


def test_second_question_alone_changes(browser: Browser, page: Path) -> None:
    answers = good("pdu", "case_assessment.PC.en", 0)
    shown = opened(browser, page, answers)
    shown.page.get_by_role("tab", name="Assessment").click()
    shown.answer("A 1 (b)", "No")
    assert shown.saved() == answers | {"A1_b": "no"}


def test_another_case_leaves_no_stale_answer(browser: Browser, page: Path) -> None:
    answers = good("pdu", "case_assessment.PC.en", 0)
    assert "CW1_a" in answers
    shown = opened(browser, page, answers)
    shown.answer("Was a court report written", "No")
    saved = shown.saved()
    assert saved == {key: value for key, value in answers.items() if not key.startswith("CW")} | {
        "case_court_report": "no"
    }


def test_hurdle_names_its_rule(browser: Browser, page: Path) -> None:
    answers = good("pdu", "case_assessment.PC.en", 0)
    assert (answers["A3"], answers["A3_c"]) == ("yes", "yes")
    shown = opened(browser, page, answers)
    shown.page.get_by_role("tab", name="Assessment").click()
    shown.answer("A 3 (c)", "No")
    message = read("pdu", "rules")["rules"]["hurdle:pdu/child_safeguarding"]["message"]["en"]
    assert shown.page.locator(".MuiAlert-standardInfo").inner_text() == message
    assert shown.question("A 3 Does").get_by_text(message).is_visible()
    assert shown.saved() is None
    assert shown.problems() == [message]
    assert shown.question("A 3 Does").get_by_label("Yes").is_checked()


def test_reason_is_asked_for(browser: Browser, page: Path) -> None:
    answers = good("pdu", "case_assessment.PC.en", 0)
    shown = opened(browser, page, answers)
    shown.page.get_by_role("tab", name="Assessment").click()
    reason = shown.page.get_by_label("Why is this your answer to A 2?")
    assert reason.count() == 0
    shown.answer("A 2 Does", "No")
    assert shown.saved() is None
    assert shown.problems() == ["give the reason for the answer to A 2"]
    reason.fill("The factors are listed, but not one is analysed.")
    shown.page.get_by_role("alert").wait_for(state="detached")
    assert shown.saved() == answers | {"A2": "no", "A2_reason": reason.input_value()}


def test_answers_can_be_given_by_keyboard(browser: Browser, page: Path) -> None:
    shown = opened(browser, page)
    shown.page.get_by_role("tab", name="Case details").focus()
    shown.page.keyboard.press("Tab")
    shown.page.keyboard.press("Space")
    shown.page.keyboard.press("ArrowRight")
    sentence = shown.question("Sentence")
    assert sentence.get_by_label("Suspended sentence order").is_checked()
    assert shown.page.locator("input:checked").count() == 1


def test_wrong_saved_answers_are_found_on_load(browser: Browser, page: Path) -> None:
    wrong = good("pdu", "case_assessment.PC.en", 0) | {"A1": "perhaps", "case_ended_after": -3}
    shown = opened(browser, page, wrong)
    assert len(shown.problems()) == 2
    assert shown.saved() is None
