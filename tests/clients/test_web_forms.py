"""The shipped forms in JSON Forms with its Material renderers, and in React JSON Schema Form.

Each is opened by the code of its how-to, docs/forms/json-forms.md and docs/forms/rjsf.md, and both
must do the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from shown import FORMS, Json, Shown, bundle, good, read, show

if TYPE_CHECKING:
    from playwright.sync_api import Browser

PC = "case_assessment.PC.en"


@dataclass(frozen=True)
class Client:
    """One of the two, on a page in the browser."""

    browser: Browser
    page: Path
    profile: str

    def form(self, framework: str, name: str) -> Json:
        """What the component of the how-to is given."""
        return {
            "schema": read(framework, f"forms/{name}.{self.profile}schema"),
            "uischema": read(framework, f"forms/{name}.{self.profile}uischema"),
            "rules": read(framework, "rules"),
        }

    def open(
        self, framework: str, name: str, saved: Json | None = None, *, width: int = 1280
    ) -> Shown:
        """A form on a fresh page."""
        form = self.form(framework, name) | {"saved": saved}
        return show(self.browser, self.page, form, width)


@pytest.fixture(scope="session", params=["jsonforms", "rjsf"])
def client(
    request: pytest.FixtureRequest,
    browser: Browser,
    node_modules: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> Client:
    room = tmp_path_factory.mktemp(request.param)
    how_to, profile = {"jsonforms": ("json-forms", ""), "rjsf": ("rjsf", "rjsf.")}[request.param]
    return Client(browser, bundle(node_modules, room, request.param, how_to), profile)


@pytest.mark.parametrize(("framework", "name"), FORMS)
def test_every_form_opens_blank_and_accessible(
    client: Client, node_modules: Path, framework: str, name: str
) -> None:
    shown = client.open(framework, name)
    assert shown.page.locator("input:checked").count() == 0
    assert shown.inaccessible(node_modules) == []
    assert shown.saved() is None
    assert shown.problems()
    assert shown.faults == []


def test_second_question_alone_changes(client: Client) -> None:
    answers = good("pdu", PC, 0)
    shown = client.open("pdu", PC, answers)
    shown.turn_to("Assessment")
    shown.answer("A 1 (b)", "No")
    assert shown.saved() == answers | {"A1_b": "no"}


def test_another_case_leaves_no_stale_answer(client: Client) -> None:
    answers = good("pdu", PC, 1)
    assert answers["case_sentence"] == "suspended_sentence"
    gone = {"case_activity_or_programme", "P2_e", "D2_f"}
    shown = client.open("pdu", PC, answers)
    shown.answer("Sentence", "Licence")
    kept = {key: value for key, value in answers.items() if key not in gone}
    assert shown.saved() == kept | {"case_sentence": "licence"}
    shown.answer("Sentence", "Suspended sentence order")
    shown.page.get_by_role("alert").wait_for()
    rules = read("pdu", "rules")["rules"]
    asked = {rules[f"kind:pdu/{key}"]["message"]["en"] for key in gone}
    assert set(shown.problems()) == asked


def test_hurdle_names_its_rule_and_takes_no_answer(client: Client, node_modules: Path) -> None:
    answers = good("pdu", PC, 0)
    assert (answers["A3"], answers["A3_c"]) == ("yes", "yes")
    shown = client.open("pdu", PC, answers)
    shown.turn_to("Assessment")
    shown.answer("A 3 (c)", "No")
    message = read("pdu", "rules")["rules"]["hurdle:pdu/child_safeguarding"]["message"]["en"]
    judgement = shown.question("A 3 Does")
    judgement.get_by_text(message).wait_for()
    assert shown.saved() is None
    assert shown.problems() == [message]
    assert judgement.get_by_label("Yes").is_checked()
    assert shown.inaccessible(node_modules) == []


def test_reason_is_asked_for(client: Client) -> None:
    answers = good("pdu", PC, 0)
    shown = client.open("pdu", PC, answers)
    shown.turn_to("Assessment")
    reason = shown.page.get_by_label("Why is this your answer to A 2?")
    assert reason.count() == 0
    shown.answer("A 2 Does", "No")
    assert shown.saved() is None
    assert shown.problems() == ["give the reason for the answer to A 2"]
    reason.fill("The factors are listed, but not one is analysed.")
    shown.page.get_by_role("alert").wait_for(state="detached")
    assert shown.saved() == answers | {"A2": "no", "A2_reason": reason.input_value()}


def test_answers_can_be_given_by_keyboard(client: Client) -> None:
    shown = client.open("pdu", PC)
    for _ in range(20):
        shown.page.keyboard.press("Tab")
        if shown.page.evaluate("document.activeElement.type") == "radio":
            break
    shown.page.keyboard.press("Space")
    shown.page.keyboard.press("ArrowRight")
    assert shown.question("Sentence").get_by_label("Suspended sentence order").is_checked()
    assert shown.page.locator("input:checked").count() == 1


def test_wrong_saved_answers_are_found_on_load(client: Client) -> None:
    wrong = good("pdu", PC, 0) | {"A1": "perhaps", "case_ended_after": -3}
    shown = client.open("pdu", PC, wrong)
    shown.page.get_by_role("alert").wait_for()
    assert len(shown.problems()) == 2
    assert shown.saved() is None


def test_narrow_pages_do_not_scroll_sideways(client: Client) -> None:
    shown = client.open("pdu", PC, width=320)
    assert shown.page.evaluate("document.documentElement.scrollWidth") <= 320


def test_welsh_form_speaks_welsh(client: Client, node_modules: Path) -> None:
    schema, rules = read("pdu", "forms/domain_one.cy.schema"), read("pdu", "rules")["rules"]
    shown = client.open("pdu", "domain_one.cy")
    assert shown.page.get_by_role("heading", name=schema["title"], exact=True).is_visible()
    assert shown.inaccessible(node_modules) == []
    shown.answer(schema["properties"]["pdu_in_wales"]["title"], "Ie")
    assert shown.saved() is None
    problems = shown.problems()
    assert problems
    assert set(problems) <= {rule["message"]["cy"] for rule in rules.values()}


HOSTILE = (
    "<img src=x onerror='window.stolen = 1'> **bold** <script>window.stolen = 1</script> "
    "[read](javascript:window.stolen=1) ${window.stolen=1} " + "and so on " * 30
)
"""What a rule file may hold; it is long, so that it is folded away as guidance is."""

TEXTS = {"title", "description", "label", "text", "guidance"}


def with_hostile_texts(made: Any) -> Any:
    """The same file, each of its texts hostile."""
    if isinstance(made, list):
        return [with_hostile_texts(each) for each in made]
    if not isinstance(made, dict):
        return made
    return {
        key: HOSTILE
        if key.removeprefix("ui:") in TEXTS and isinstance(part, str)
        else with_hostile_texts(part)
        for key, part in made.items()
    }


def test_texts_never_become_code(client: Client) -> None:
    form = client.form("pdu", "domain_one.en")
    hostile = {part: with_hostile_texts(form[part]) for part in ("schema", "uischema")}
    shown = show(client.browser, client.page, form | hostile | {"saved": None})
    for folded in shown.page.locator("summary").all()[:5]:
        folded.click()
    assert shown.page.get_by_text("<img src=x").count()
    assert shown.page.locator("main img, main script, [href^=javascript]").count() == 0
    assert shown.page.evaluate("window.stolen") is None
