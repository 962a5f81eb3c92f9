"""The website as its readers open it, in Chromium, on a desk, on a phone and on paper."""

from __future__ import annotations

import html
import re
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

import pytest
from website_host import ROOT, build

from assay.cli import printing
from assay.project import Trouble

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

LETTERS = "document.documentElement.style.fontSize = '200%'"
WIDE, PHONE, NARROW = (1280, 900), (360, 740), (320, 640)
HEAVIEST = 300_000
"""Bytes that a page may bring with it, on the first visit."""


def test_another_machine_on_another_day_makes_the_same_bytes(site: Path, tmp_path: Path) -> None:
    """In a folder of another name, far from UTC, with other letters and other hashes."""
    setting = {
        "PYTHONHASHSEED": "4242",
        "TZ": "Pacific/Auckland",
        "LC_ALL": "tr_TR.UTF-8",
        "PYTHONUTF8": "0",
        "SOURCE_DATE_EPOCH": "86400",
        "ASSAY_NO_CACHE": "1",
    }
    build(tmp_path / "another-place", ROOT / "standards", setting)
    again = tmp_path / "another-place/site"
    made, anew = (
        {path.relative_to(one): path.read_bytes() for path in one.rglob("*") if path.is_file()}
        for one in (site, again)
    )
    assert made.keys() == anew.keys()
    assert [path for path, data in made.items() if anew[path] != data] == []


@pytest.mark.parametrize("framework", ["pdu", "region"])
@pytest.mark.parametrize("version", ["site", "later_site"])
def test_each_page_leads_to_itself_in_the_other_language(
    version: str, framework: str, request: pytest.FixtureRequest
) -> None:
    """Under the same name, with the same anchors."""
    english = request.getfixturevalue(version) / "probation" / framework
    welsh = english / "cy"
    names, welsh_names = (
        {path.relative_to(top).as_posix() for path in (*top.glob("*.html"), *top.glob("changes/*"))}
        for top in (english, welsh)
    )
    assert names == welsh_names
    names = {name for name in names if name.endswith(".html")}
    assert "changes/index.html" in names
    for name in names:
        told = {"en": (english / name).read_text("utf-8"), "cy": (welsh / name).read_text("utf-8")}
        anchors = [set(re.findall(r'\sid="([^"]+)"', page)) for page in told.values()]
        assert anchors[0] == anchors[1], name
        up = "../" * name.count("/")
        for code, other, way in (("en", "cy", f"{up}cy/{name}"), ("cy", "en", f"{up}../{name}")):
            assert f'<html lang="{code}"' in told[code], name
            assert f'<link rel="alternate" hreflang="{other}" href="{way}">' in told[code], name
            called = {"en": "English", "cy": "Cymraeg"}[other]
            link = f'<a href="{way}" lang="{other}" hreflang="{other}">{called}</a>'
            assert told[code].count(link) == 1, name


def test_a_reader_changes_language_and_stays_at_the_place(page: Page, address: str) -> None:
    page.goto(f"{address}/probation/pdu/rules.html")
    page.get_by_role("link", name="Cymraeg").click()
    page.wait_for_url("**/probation/pdu/cy/rules.html")
    page.get_by_role("link", name="English").click()
    page.wait_for_url("**/probation/pdu/rules.html")
    page.goto(f"{address}/probation/pdu/standard-p2_1.html#A3_c")
    page.get_by_role("link", name="Cymraeg").click()
    page.wait_for_url("**/probation/pdu/cy/standard-p2_1.html#A3_c")


def test_the_way_in_names_both_languages(site: Path) -> None:
    entrance = (site / "index.html").read_text("utf-8")
    assert '<h2><a href="probation/pdu/cy/index.html" hreflang="cy">Arolygiad' in entrance
    assert '<span lang="cy">Heb ddod o hyd' in (site / "404.html").read_text("utf-8")
    lasting = (site / "id/pdu/A3-c/index.html").read_text("utf-8")
    assert 'url=../../../probation/pdu/standard-p2_1.html#A3_c"' in lasting
    assert 'href="../../../probation/pdu/cy/standard-p2_1.html#A3_c" hreflang="cy"' in lasting


def test_a_pdf_is_tagged_and_has_an_outline(site: Path, tmp_path: Path) -> None:
    try:
        program = printing.browser()
    except Trouble:
        pytest.skip("Chromium is not installed, so that nothing can be printed")
    target = tmp_path / "licence.pdf"
    printing.write_pdf(program, str(site / "probation/region/licence.html"), str(target))
    made = target.read_bytes()
    assert made.startswith(b"%PDF-")
    for mark in (b"/StructTreeRoot", b"/Marked true", b"/Lang (en)", b"/Outlines"):
        assert mark in made, mark


def test_no_page_scrolls_sideways(page: Page, address: str, kinds: list[str]) -> None:
    page.set_viewport_size({"width": NARROW[0], "height": NARROW[1]})
    beyond = {}
    for kind in kinds:
        page.goto(f"{address}/{kind}")
        for letters in ("100%", "200%"):
            if letters == "200%":
                page.set_viewport_size({"width": WIDE[0], "height": WIDE[1]})
                page.evaluate(LETTERS)
            over = page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            )
            if over > 0:
                beyond[kind, letters] = over
        page.set_viewport_size({"width": NARROW[0], "height": NARROW[1]})
    assert not beyond


def test_no_page_asks_another_host_and_none_is_heavy(
    page: Page, address: str, kinds: list[str]
) -> None:
    asked: list[str] = []
    sizes: list[int] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("response", lambda got: sizes.append(int(got.headers.get("content-length", "0"))))
    for kind in kinds:
        context = page.context
        context.clear_cookies()
        sizes.clear()
        page.goto(f"{address}/{kind}", wait_until="networkidle")
        assert sum(sizes) < HEAVIEST, (kind, sizes)
    hosts = {urlsplit(url).netloc for url in asked if not url.startswith("data:")}
    assert hosts == {urlsplit(address).netloc}


def test_every_link_leads_to_a_file_and_an_anchor_that_are_there(site: Path) -> None:
    ids = {
        path: set(re.findall(r'\sid="([^"]+)"', path.read_text("utf-8")))
        for path in site.rglob("*.html")
    }
    assert len(ids) > 300
    for path in ids:
        for link in re.findall(
            r'<(?:a|link|script|img)\s[^>]*?(?:href|src)="([^"]+)"|url=([^"]+)"',
            path.read_text("utf-8"),
        ):
            split = urlsplit(html.unescape("".join(link)))
            if split.scheme in ("http", "https", "mailto"):
                continue
            target = path.parent / unquote(split.path) if split.path else path
            target = (target / "index.html" if target.is_dir() else target).resolve()
            assert target.is_file(), (path, link)
            if split.fragment and target in ids:
                assert unquote(split.fragment) in ids[target] | {"__search"}, (path, link)


def test_a_permanent_address_leads_to_its_place(page: Page, address: str) -> None:
    page.goto(f"{address}/id/pdu/A3-c/")
    page.wait_for_url("**/probation/pdu/standard-p2_1.html#A3_c")
    assert page.locator("#A3_c").is_visible()


def test_the_link_of_an_item_copies_its_permanent_address(browser: Browser, address: str) -> None:
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(f"{address}/probation/pdu/standard-p2_1.html", wait_until="networkidle")
    page.locator("#A3_c .headerlink").click()
    page.wait_for_function("document.querySelector('#A3_c .headerlink').textContent !== 'Link'")
    assert page.evaluate("navigator.clipboard.readText()") == f"{address}/id/pdu/A3-c/"
    page.locator("#A3_c-in-PA .headerlink").click()
    page.wait_for_timeout(100)
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == f"{address}/probation/pdu/standard-p2_1.html#A3_c-in-PA"
    context.close()


OUTSIDE = """() => [...document.querySelectorAll(".diagram text")].filter(text => {
  const svg = text.closest("svg").viewBox.baseVal, box = text.getBBox();
  const boxes = [...text.closest("svg").querySelectorAll("rect:not(.track):not(.part)")];
  const at = box.y + box.height / 2;
  const around = boxes.map(rect => rect.getBBox()).find(r => r.y < at && at < r.y + r.height);
  const [left, right] = around ? [around.x + 4, around.x + around.width - 4] : [0, svg.width];
  return box.x < left || box.x + box.width > right || box.y + box.height > svg.height;
}).map(text => text.textContent)"""


@pytest.mark.parametrize("name", ["rules", "ratings", "index"])
def test_no_word_of_a_diagram_leaves_its_box(page: Page, address: str, name: str) -> None:
    for framework in ("pdu", "region"):
        page.goto(f"{address}/probation/{framework}/{name}.html")
        assert page.locator(".diagram svg").count() > 0
        assert page.evaluate(OUTSIDE) == []


def test_diagrams_are_seen_in_forced_colours(page: Page, address: str) -> None:
    page.emulate_media(forced_colors="active", color_scheme="dark")
    page.goto(f"{address}/probation/pdu/rules.html")
    ground, ink = page.evaluate(
        """() => [".diagram rect", ".diagram text"].map(
          found => getComputedStyle(document.querySelector(found)).fill)"""
    )
    assert ground != ink
