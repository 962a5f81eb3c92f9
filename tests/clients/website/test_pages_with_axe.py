"""axe-core, by all rules of WCAG 2.2 AA and its best practices, on every type of page in both
languages: light and dark, wide and on a phone, and with letters twice the size."""

from __future__ import annotations

import json
import re
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pytest

from assay.emitters.docs.accessibility import TESTED

if TYPE_CHECKING:
    from playwright.sync_api import Page

Scheme = Literal["light", "dark"]
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


SIZES = {"wide": (1280, 900), "phone": (360, 740)}
LETTERS = """size => new Promise(done => {
  document.documentElement.style.fontSize = size;
  requestAnimationFrame(() => requestAnimationFrame(done));
})"""
"""Change the size of letters, and let the page follow."""


@pytest.fixture
def axe(node_modules: Path) -> str:
    return (node_modules / "axe-core/axe.min.js").read_text("utf-8")


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(
    page: Page, address: str, kinds: list[str], axe: str, scheme: Scheme, language: str
) -> None:
    told = [kind for kind in kinds if ("/cy/" in kind or ".cy." in kind) == (language == "cy")]
    assert len(told) > 20
    assert faults(page, [f"{address}/{kind}" for kind in told], axe, scheme) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_pages_of_changes(
    page: Page, later_site: Path, later_address: str, axe: str, scheme: Scheme
) -> None:
    """And of what is retired."""
    pdu = later_site / "probation/pdu"
    pages = [
        *pdu.glob("**/changes/*.html"),
        *pdu.glob("**/changes.html"),
        *pdu.glob("**/index.html"),
    ]
    assert {path.name for path in pages} == {"index.html", "changes.html", "8-6.html"}
    at = [f"{later_address}/{path.relative_to(later_site).as_posix()}" for path in pages]
    assert faults(page, at, axe, scheme) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_permanent_addresses(
    page: Page, later_site: Path, axe: str, scheme: Scheme
) -> None:
    """They lead on at once, so that they are looked at without the line that does."""
    kept, retired = (
        (later_site / f"id/pdu/{name}/index.html").read_text("utf-8")
        for name in ("A3-c", "P1-1-1-a")
    )
    assert "Retired" in retired
    assert "Retired" not in kept
    leads_on = re.compile("<meta http-equiv=[^>]*>")
    told = {
        f"https://assay.example/{name}": leads_on.sub("", html)
        for name, html in (("kept", kept), ("retired", retired))
    }
    page.route(
        "https://assay.example/*",
        lambda route: route.fulfill(
            content_type="text/html; charset=utf-8", body=told[route.request.url]
        ),
    )
    assert faults(page, list(told), axe, scheme) == []


@pytest.mark.parametrize("name", ["region/print", "region/cy/print"])
def test_axe_finds_nothing_on_the_whole_in_one_page(
    page: Page, address: str, axe: str, name: str
) -> None:
    page.goto(f"{address}/probation/{name}.html")
    page.evaluate(axe)
    assert found(page, name) == []


def test_axe_finds_faults_where_there_are_some(page: Page, axe: str) -> None:
    page.set_content("<main><h1 style='color: #ccc; background: #fff'>Pale</h1><img src=''></main>")
    page.evaluate(axe)
    faulty = found(page, "pale")
    assert any("color-contrast" in one for one in faulty)
    assert any("image-alt" in one for one in faulty)


def test_the_statement_names_the_program_that_tests() -> None:
    installed = json.loads((Path(__file__).parents[1] / "package.json").read_text("utf-8"))
    assert installed["dependencies"]["axe-core"] == TESTED.axe


def faults(
    page: Page, addresses: list[str], axe: str, scheme: Literal["light", "dark"]
) -> list[str]:
    """What axe finds on pages in light or dark, on each size with each size of letters."""
    page.emulate_media(color_scheme=scheme)
    faulty: list[str] = []
    for address in addresses:
        page.goto(address)
        page.evaluate(axe)
        for size, letters in product(SIZES, ("100%", "200%")):
            page.set_viewport_size({"width": SIZES[size][0], "height": SIZES[size][1]})
            page.evaluate(LETTERS, letters)
            faulty += found(page, f"{address} {scheme}, {size}, letters {letters}")
    return faulty


def found(page: Page, where: str) -> list[str]:
    """What axe finds on the page as it stands."""
    told = page.evaluate(
        "rules => axe.run(document, {runOnly: rules, resultTypes: ['violations']})", RULES
    )
    return [
        f"{where}: {one['id']} {node['target']} {node['html'][:120]} {node['failureSummary']}"
        for one in told["violations"]
        for node in one["nodes"][:2]
    ]
