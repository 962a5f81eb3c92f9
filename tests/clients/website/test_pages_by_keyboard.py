"""The website by keyboard: everything is reached, in order, and nothing is done by one letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Page

WIDE, PHONE = (1280, 900), (360, 740)
MOST = 1000
"""Stops on a page, or it has no end."""
STOPS = """() => {
  const at = document.activeElement, box = at.getBoundingClientRect();
  window.stops = window.stops || [];
  const seen = box.width > 1 && box.height > 1 && box.right > 0 && box.bottom > 0
    && box.left < innerWidth && box.top < innerHeight
    && getComputedStyle(at).visibility === "visible";
  const before = window.stops.at(-1);
  const follows = !before
    || !!(before.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING);
  window.stops.push(at);
  return {end: at === document.body, seen, follows, what: at.outerHTML.slice(0, 120)};
}"""
REACHABLE = """() => [
  ...document.querySelectorAll("a[href], button, input, [tabindex='0']")
].filter(
  at => at.checkVisibility({visibilityProperty: true, opacityProperty: true})
    && at.getBoundingClientRect().width > 1 && at.tabIndex >= 0
    && !window.stops.some(stop => stop === at || (at.type === "radio" && stop.name === at.name))
).map(at => at.outerHTML.slice(0, 120))"""
"""What was no stop on the way; of radio buttons with one name the arrow keys reach the others."""


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
@pytest.mark.parametrize(
    "name", ["key", "index", "rules", "ratings", "standard-cw", "try-it", "codes", "cy/key"]
)
def test_the_keyboard_reaches_everything_in_order(
    page: Page, address: str, name: str, size: tuple[int, int]
) -> None:
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.goto(f"{address}/probation/pdu/{name}.html", wait_until="networkidle")
    for _ in range(MOST):
        page.keyboard.press("Tab")
        stop = page.evaluate(STOPS)
        if stop["end"]:
            break
        assert stop["seen"], stop
        assert stop["follows"], stop
    else:
        raise AssertionError("the keyboard never leaves the page")
    assert page.evaluate(REACHABLE) == []


def test_the_keyboard_opens_the_menu_of_a_phone_and_shuts_it(page: Page, address: str) -> None:
    page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    page.goto(f"{address}/probation/pdu/key.html", wait_until="networkidle")
    page.get_by_role("button", name="Navigation").press("Enter")
    assert page.evaluate("document.activeElement.textContent.trim()") == "Home"
    for _ in range(3):
        page.keyboard.press("Tab")
    assert "P 1.2" in page.evaluate("document.activeElement.textContent")
    page.keyboard.press("Escape")
    page.wait_for_function("document.activeElement.getAttribute('aria-label') === 'Navigation'")
    assert not page.get_by_role("link", name="P 1.2 Staffing").first.is_visible()


def test_a_letter_is_no_command(page: Page, address: str) -> None:
    page.goto(f"{address}/probation/pdu/key.html", wait_until="networkidle")
    for letter in "fsnp/,.":
        page.keyboard.press(letter)
    page.wait_for_timeout(100)
    assert page.url.endswith("key.html")
    assert page.evaluate("document.activeElement === document.body")
