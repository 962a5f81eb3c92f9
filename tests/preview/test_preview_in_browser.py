"""A preview in Chromium: filled in with and without JavaScript, at two widths, and read by axe."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from visiting import FORMS

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

AXE = Path(__file__).parents[1] / "clients" / "node_modules" / "axe-core" / "axe.min.js"


@pytest.fixture(params=[1280, 360])
def page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A page at each width, past the policy that would keep axe out; complaints fail the test."""
    context = browser.new_context(viewport={"width": request.param, "height": 800}, bypass_csp=True)
    opened = context.new_page()
    wrong: list[str] = []
    opened.on("pageerror", lambda error: wrong.append(str(error)))
    yield opened
    context.close()
    assert not wrong


def faults(page: Page) -> list[str]:
    """What axe finds on a page, and whether it is wider than its window."""
    if not AXE.is_file():
        pytest.skip("axe-core is not installed: run `npm ci` in tests/clients")
    page.evaluate(AXE.read_text("utf-8"))
    found = page.evaluate("axe.run().then(result => result.violations.map(each => each.id))")
    wide = page.evaluate(
        "document.documentElement.scrollWidth > document.documentElement.clientWidth"
    )
    return [*found, *(["wide"] if wide else [])]


def go_on(page: Page) -> None:
    """Press Continue, and wait for the page that comes."""
    with page.expect_navigation():
        page.get_by_role("button", name="Continue").click()


def follow(page: Page, link: str) -> None:
    """Follow a link, and wait for the page that it leads to."""
    with page.expect_navigation():
        page.get_by_role("link", name=link).click()


def test_a_form_is_filled_in_from_the_first_page_to_the_rating(page: Page, served: str) -> None:
    asked: set[str] = set()
    page.on("request", lambda request: asked.add(request.url.split("/")[2]))
    page.goto(served)
    assert faults(page) == []
    follow(page, "One stay")
    assert faults(page) == []
    follow(page, "First days")
    assert page.locator("h1").count() == 1
    assert page.locator("form fieldset").count() == 1
    assert page.locator("input:checked").count() == 0
    assert faults(page) == []

    go_on(page)
    assert page.title().startswith("Error: ")
    page.locator(".govuk-error-summary:focus").wait_for()
    assert faults(page) == []
    page.locator(".govuk-error-summary a").click()
    page.locator("input[name=A1_a]:focus").wait_for()

    page.get_by_label("No", exact=True).check()
    go_on(page)
    while not page.url.endswith("/A1"):
        page.get_by_label("Yes", exact=True).check()
        go_on(page)
    page.get_by_label("Yes", exact=True).check()
    go_on(page)
    summary = page.locator(".govuk-error-summary")
    assert "Children: when A 1 (a) is No, A 1 must be No" in summary.inner_text()
    assert faults(page) == []
    page.get_by_label("No", exact=True).check()
    go_on(page)
    assert page.locator("h1").inner_text().strip() == "Why is this your answer to A 1?"
    page.locator("textarea").fill("Nobody was there.")
    go_on(page)

    page.goto(f"{served}en/stay_form/-/check")
    assert "Nobody was there." in page.locator("main").inner_text()
    assert faults(page) == []
    follow(page, "See what these answers come to")
    assert "in 0 of 1 case" in page.locator("main").inner_text()
    assert faults(page) == []
    assert asked == {served.split("/")[2]}


def test_every_kind_of_question_can_be_read_by_all(page: Page, served: str) -> None:
    page.goto(f"{served}en/visit_form/-/question/visit_announced")
    page.get_by_label("Yes", exact=True).check()
    go_on(page)
    for key in ("visit_notice", "visit_first_day", "visit_seen"):
        page.goto(f"{served}en/visit_form/-/question/{key}")
        assert faults(page) == [], key
        go_on(page)
        assert faults(page) == [], key
    page.goto(f"{served}en/hostel_form/-/question/P1_1_rating")
    assert faults(page) == []


def test_pages_work_without_javascript(browser: Browser, served: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{served}en/visit_form/-/question/visit_announced")
    page.get_by_label("No", exact=True).check()
    go_on(page)
    page.get_by_label("Day").fill("3")
    page.get_by_label("Month").fill("2")
    page.get_by_label("Year").fill("2025")
    go_on(page)
    page.get_by_label("Garden").check()
    go_on(page)
    told = page.locator("main").inner_text()
    assert "3/2/2025" in told
    assert "Garden" in told
    assert "Every question that must be answered is answered." in told
    context.close()


def test_a_page_follows_the_rules_and_never_takes_what_was_typed(
    browser: Browser, served: str, standards: Path
) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{served}en/visit_form/-/question/visit_announced")
    save(standards, FORMS.replace("Was the visit announced?", "Did they know?"))
    page.get_by_role("heading", name="Did they know?").wait_for(timeout=8000)

    page.goto(f"{served}en/stay_form/-/question/stay_form_remarks")
    page.locator("textarea").fill("Something long.")
    save(standards, FORMS.replace("Is there anything else?", "What else?"))
    page.get_by_text("The rule files have changed.").wait_for(timeout=8000)
    assert page.locator("textarea").input_value() == "Something long."
    page.get_by_role("link", name="Load this page again").click()
    page.get_by_role("heading", name="What else? (optional)").wait_for(timeout=8000)

    save(standards, FORMS.replace("ask visit", "ask visits"))
    page.get_by_role("heading", name="The rule files have errors").wait_for(timeout=8000)
    assert "did you mean" in page.locator("pre").inner_text()
    context.close()


def save(standards: Path, rules: str) -> None:
    path = standards / "hostel" / "forms.assay"
    path.write_text(rules, "utf-8")
    now = time.time_ns()
    os.utime(path, ns=(now, now))
