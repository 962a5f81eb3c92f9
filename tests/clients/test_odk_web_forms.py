"""The XForms of shipped forms, opened by ODK Web Forms in Chromium.

ODK Web Forms waits at the top of a module, so it is bundled as modules, which a browser takes from
a web address alone; and it asks the browser for a random number that only safe addresses get. The
test answers for such an address. It asks nothing of other hosts.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from converted import converted
from lxml import etree
from shown import GENERATED, PAGES, Json, esbuild, good, read

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator, Page, Route

ADDRESS = "https://forms.test/"
PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Form</title><div id="form"></div><script type="module" src="odk.js"></script></html>
"""
FORMS = {"PC": ("pdu", "case_assessment.PC"), "victims": ("region", "victim_work_case")}


@pytest.fixture(scope="module")
def xforms(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The XForm of each of the forms, by the real converter."""
    spreadsheets = {
        name: (GENERATED / framework / "forms" / f"{form}.xlsform.xlsx").read_bytes()
        for name, (framework, form) in FORMS.items()
    }
    made = converted(tmp_path_factory.mktemp("xforms"), spreadsheets)
    return {name: file.read_text("utf-8") for name, (file, _) in made.items()}


@pytest.fixture(scope="module")
def client(node_modules: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the client's modules."""
    room = tmp_path_factory.mktemp("odk")
    shutil.copy(PAGES / "odk.js", room)
    esbuild(node_modules, room, "odk.js", "--splitting", "--format=esm", "--target=esnext")
    (room / "out" / "page.html").write_text(PAGE, "utf-8")
    return room / "out"


class Opened:
    """One form in the client."""

    def __init__(self, page: Page, client: Path, xform: str) -> None:
        self.page = page
        self.faults: list[str] = []
        page.on("pageerror", lambda fault: self.faults.append(str(fault)))
        page.route("**/*", lambda route: self._answered(route, client))
        page.goto(f"{ADDRESS}page.html")
        page.wait_for_function("window.show !== undefined")
        page.evaluate("xform => window.show(xform)", xform)
        page.get_by_role("button", name="Send").wait_for()

    def _answered(self, route: Route, client: Path) -> None:
        file = client / route.request.url.removeprefix(ADDRESS)
        if file.is_file():
            route.fulfill(path=file)
        else:
            self.faults.append(f"asked for {route.request.url}")
            route.abort()

    def question(self, words: str) -> Locator:
        """A question with its answers and what is said of them."""
        label = self.page.get_by_text(re.compile(f"^{re.escape(words)}"))
        return self.page.locator(".question-container").filter(has=label)

    def answer(self, words: str, option: str) -> None:
        self.question(words).get_by_label(option, exact=True).check()

    def sent(self) -> str | None:
        """What was sent; nothing, if the client refused to."""
        self.page.get_by_role("button", name="Send").click()
        self.page.wait_for_timeout(200)
        found: str | None = self.page.evaluate("window.sent")
        return found


@pytest.fixture
def opened(
    request: pytest.FixtureRequest, browser: Browser, client: Path, xforms: dict[str, str]
) -> Iterator[Opened]:
    """A form on a fresh page, which has no fault when the test is over."""
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    shown = Opened(page, client, xforms[getattr(request, "param", "PC")])
    yield shown
    assert shown.faults == []
    page.close()


def test_it_opens_blank(opened: Opened) -> None:
    assert opened.page.get_by_role(
        "heading", name="Case assessment: PC, PDU core standards"
    ).count()
    assert opened.question("Sentence").is_visible()
    assert opened.page.locator("input:checked").count() == 0
    assert {each.input_value() for each in opened.page.locator("input[type=text]").all()} <= {""}
    assert opened.sent() is None


def test_it_turns_to_welsh(opened: Opened) -> None:
    welsh = read("pdu", "forms/case_assessment.PC.cy.schema")
    title = welsh["properties"]["case_sentence"]["title"]
    assert opened.question(title).count() == 0
    opened.page.get_by_role("combobox", name="change language").click()
    opened.page.get_by_role("option", name="Cymraeg (cy)").click()
    opened.question(title).wait_for()


def test_a_view_shows_while_it_applies(opened: Opened) -> None:
    court_work = opened.page.get_by_text("Court work", exact=True)
    assert court_work.count() == 0
    opened.answer("Was a court report written", "Yes")
    court_work.wait_for()
    opened.answer("Was a court report written", "No")
    court_work.wait_for(state="detached")


def test_hurdle_names_its_rule(opened: Opened) -> None:
    opened.answer("Is there a child safeguarding concern?", "Yes")
    opened.answer("A 3 (c) Is the assessment", "No")
    opened.answer("A 3 Does assessment", "Yes")
    rule = "hurdle:pdu/child_safeguarding"
    message = f"{read('pdu', 'rules')['rules'][rule]['message']['en']} [{rule}]"
    assert opened.sent() is None
    assert opened.question("A 3 Does assessment").get_by_text(message).is_visible()
    opened.answer("A 3 Does assessment", "No")
    assert opened.question("A 3 Does assessment").get_by_text(message).count() == 0


@pytest.mark.parametrize("opened", ["victims"], indirect=True)
def test_what_is_sent_is_what_was_answered(opened: Opened) -> None:
    answers = good("region", "victim_work_case.en", 0)
    fill(opened, read("region", "forms/victim_work_case.en.schema"), answers)
    sent = opened.sent()
    assert sent is not None
    found = {each.tag: each.text for each in etree.fromstring(sent.encode()).iter() if each.text}
    assert {key: found.get(key) for key in answers} == {key: str(answers[key]) for key in answers}


def fill(opened: Opened, schema: Json, answers: Json) -> None:
    """Answer every question as it comes."""
    labels = {control["scope"].rpartition("/")[2]: control["label"] for control in controls()}
    for key, value in answers.items():
        if key not in labels:
            continue
        question = opened.question(labels[key])
        definition = schema["$defs"].get(schema["properties"][key].get("$ref", "")[8:], {})
        titles = {each["const"]: each["title"] for each in definition.get("oneOf", [])}
        if titles:
            question.get_by_label(titles[value], exact=True).check()
        else:
            question.get_by_role("textbox").fill(str(value))


def controls() -> Iterator[Json]:
    """Every control of the form of victim work."""
    waiting = [read("region", "forms/victim_work_case.en.uischema")]
    while waiting:
        element = waiting.pop()
        if element["type"] == "Control":
            yield element
        waiting += element.get("elements", [])
