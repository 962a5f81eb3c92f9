"""The website as its readers open it: in Chromium, with axe-core, by keyboard, on a phone.

The site is built by the command, and served as a web host serves it: compressed, and from one
address, which is the only one that a page may ask.
"""

from __future__ import annotations

import functools
import gzip
import html
import http.server
import json
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

import pytest

from assay.cli import printing
from assay.emitters.docs.accessibility import TESTED
from assay.project import Trouble

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

ROOT = Path(__file__).parent.parent.parent
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
COLOURS = ["color-contrast", "link-in-text-block"]
EVERY_PART = ("pdu/index.html", "pdu/rules.html", "pdu/standard-cw.html")
LETTERS = "document.documentElement.style.fontSize = '200%'"
WIDE, PHONE, NARROW = (1280, 900), (360, 740), (320, 640)


class Host(http.server.SimpleHTTPRequestHandler):
    """A web host: it compresses what is text, and says nothing."""

    def log_message(self, *_: Any) -> None:
        pass

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        if path.is_dir():
            path = path / "index.html"
        if not path.is_file():
            self.send_error(404)
            return
        body = gzip.compress(path.read_bytes(), 6)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The website of all frameworks, as the command builds it."""
    made = tmp_path_factory.mktemp("website")
    command = [sys.executable, "-m", "assay", "build", "--out", "out", "--site", "site"]
    run = subprocess.run(
        [*command, str(ROOT / "standards")], cwd=made, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout + run.stderr
    return made / "site"


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Where the website is served."""
    host = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Host, directory=str(site))
    )
    threading.Thread(target=host.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{host.server_port}"
    host.shutdown()


@pytest.fixture(scope="session")
def kinds(site: Path) -> list[str]:
    """A page of each type: all pages of the framework that has most, but only two standards."""
    pages = sorted(path.name for path in (site / "probation/pdu").glob("*.html"))
    few = [name for name in pages if not name.startswith(("standard-", "print"))]
    return [
        "index.html",
        "404.html",
        *(f"probation/pdu/{name}" for name in few),
        "probation/pdu/standard-p1_1.html",
        "probation/pdu/standard-p2_1.html",
        "probation/pdu/standard-cw.html",
        "probation/region/standard-r1_1.html",
    ]


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    opened = browser.new_page(
        viewport={"width": WIDE[0], "height": WIDE[1]}, reduced_motion="reduce"
    )
    yield opened
    opened.close()


def test_axe_finds_nothing(page: Page, address: str, kinds: list[str], node_modules: Path) -> None:
    """All rules on every type of page, wide and light, and narrow and dark; what can differ in the
    other two, and with letters twice the size, on the types that between them have every part."""
    axe = (node_modules / "axe-core/axe.min.js").read_text("utf-8")
    found: list[str] = []
    for kind in kinds:
        page.set_viewport_size({"width": WIDE[0], "height": WIDE[1]})
        page.emulate_media(color_scheme="light")
        page.goto(f"{address}/{kind}")
        page.evaluate(axe)
        found += faults(page, f"{kind} light, wide", RULES)
        every_part = kind.endswith(EVERY_PART)
        if every_part:
            page.evaluate(LETTERS)
            found += faults(page, f"{kind} letters twice the size", RULES)
            page.evaluate("document.documentElement.style.fontSize = ''")
            page.emulate_media(color_scheme="dark")
            found += faults(page, f"{kind} dark, wide", COLOURS)
        page.emulate_media(color_scheme="dark")
        page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
        found += faults(page, f"{kind} dark, phone", RULES)
        if every_part:
            page.emulate_media(color_scheme="light")
            found += faults(page, f"{kind} light, phone", COLOURS)
    assert not found, "\n".join(found)


def faults(page: Page, where: str, rules: list[str]) -> list[str]:
    found = page.evaluate(
        "rules => axe.run(document, {runOnly: rules, resultTypes: ['violations']})", rules
    )
    return [
        f"{where}: {one['id']} {node['target']} {node['html'][:120]} {node['failureSummary']}"
        for one in found["violations"]
        for node in one["nodes"][:2]
    ]


@pytest.mark.parametrize("name", ["index", "rules", "standard-cw"])
def test_axe_finds_nothing_in_welsh(
    page: Page, address: str, node_modules: Path, name: str
) -> None:
    page.goto(f"{address}/probation/pdu/cy/{name}.html")
    page.evaluate((node_modules / "axe-core/axe.min.js").read_text("utf-8"))
    assert faults(page, name, RULES) == []


@pytest.mark.parametrize("framework", ["pdu", "region"])
def test_each_page_leads_to_itself_in_the_other_language(site: Path, framework: str) -> None:
    """Under the same name, with the same anchors; the comparison of versions is in English only."""
    english, welsh = site / "probation" / framework, site / "probation" / framework / "cy"
    names = {path.name for path in english.glob("*.html")}
    assert names == {path.name for path in welsh.glob("*.html")}
    for name in names:
        told = {"en": (english / name).read_text("utf-8"), "cy": (welsh / name).read_text("utf-8")}
        anchors = [set(re.findall(r'\sid="([^"]+)"', page)) for page in told.values()]
        assert anchors[0] == anchors[1], name
        for code, other, way in (("en", "cy", f"cy/{name}"), ("cy", "en", f"../{name}")):
            assert f'<html lang="{code}"' in told[code], name
            assert f'<link rel="alternate" hreflang="{other}" href="{way}">' in told[code], name
            called = {"en": "English", "cy": "Cymraeg"}[other]
            link = f'<a href="{way}" lang="{other}" hreflang="{other}">{called}</a>'
            assert told[code].count(link) == 1, name


def test_a_reader_changes_language_and_stays_on_the_page(page: Page, address: str) -> None:
    page.goto(f"{address}/probation/pdu/rules.html")
    page.get_by_role("link", name="Cymraeg").click()
    page.wait_for_url("**/probation/pdu/cy/rules.html")
    page.get_by_role("link", name="English").click()
    page.wait_for_url("**/probation/pdu/rules.html")


def test_the_way_in_names_both_languages(site: Path) -> None:
    entrance = (site / "index.html").read_text("utf-8")
    assert 'href="probation/pdu/cy/index.html" lang="cy" hreflang="cy">Cymraeg: ' in entrance
    lasting = (site / "id/pdu/A3-c/index.html").read_text("utf-8")
    assert 'url=../../../probation/pdu/standard-p2_1.html#A3_c"' in lasting
    assert 'href="../../../probation/pdu/cy/standard-p2_1.html#A3_c" lang="cy"' in lasting


def test_axe_finds_nothing_on_the_whole_in_one_page(
    page: Page, address: str, node_modules: Path
) -> None:
    page.goto(f"{address}/probation/region/print.html")
    page.evaluate((node_modules / "axe-core/axe.min.js").read_text("utf-8"))
    assert faults(page, "print", RULES) == []


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


def test_axe_finds_faults_where_there_are_some(page: Page, node_modules: Path) -> None:
    page.set_content("<main><h1 style='color: #ccc; background: #fff'>Pale</h1><img src=''></main>")
    page.evaluate((node_modules / "axe-core/axe.min.js").read_text("utf-8"))
    assert any("color-contrast" in one for one in faults(page, "pale", COLOURS))
    assert any("image-alt" in one for one in faults(page, "pale", RULES))


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
        assert sum(sizes) < 300_000, (kind, sizes)
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


# ------------------------------------------------------------------ by keyboard
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
    && !window.stops.includes(at)).map(at => at.outerHTML.slice(0, 120))"""


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_the_keyboard_reaches_everything_in_order(
    page: Page, address: str, size: tuple[int, int]
) -> None:
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.goto(f"{address}/probation/pdu/key.html", wait_until="networkidle")
    for _ in range(200):
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


def test_the_statement_names_the_program_that_tests() -> None:
    installed = json.loads((Path(__file__).parent / "package.json").read_text("utf-8"))
    assert installed["dependencies"]["axe-core"] == TESTED.axe


# ------------------------------------------------------------------ search
@pytest.mark.parametrize(
    ("typed", "leads_to"),
    [
        ("A 3 (c)", "standard-p2_1.html#A3_c"),
        ("Leadership where casework is sound", "rules.html#sound_casework_leadership"),
        ("medication", "standard-p2_1.html"),
    ],
    ids=["code", "title", "guidance"],
)
def test_search_finds(page: Page, address: str, typed: str, leads_to: str) -> None:
    page.goto(f"{address}/probation/pdu/index.html", wait_until="networkidle")
    box = page.get_by_role("textbox", name="Search")
    box.click()
    page.wait_for_function("document.querySelector('.md-search-result__meta').textContent.trim()")
    page.wait_for_timeout(300)
    waited = page.evaluate(FIRST_RESULT, typed)
    found = page.locator(".md-search-result__link").evaluate_all(
        "links => links.map(link => link.href.replace(/[?][^#]*/, ''))"
    )
    assert any(leads_to in link for link in found[:12]), found
    assert waited < 200, json.dumps(waited)


def test_search_finds_a_welsh_title(page: Page, address: str) -> None:
    page.goto(f"{address}/probation/pdu/cy/index.html", wait_until="networkidle")
    page.locator(".md-search__input").click()
    page.wait_for_function("document.querySelector('.md-search-result__meta').textContent.trim()")
    page.wait_for_timeout(300)
    page.evaluate(FIRST_RESULT, "Arweinyddiaeth ragorol")
    found = page.locator(".md-search-result__link").evaluate_all("links => links.map(l => l.href)")
    assert any("/cy/rules.html" in link and "#outstanding_leadership" in link for link in found)


FIRST_RESULT = """typed => new Promise(done => {
  const box = document.querySelector(".md-search__input"), start = performance.now();
  new MutationObserver((_, watch) => {
    if (document.querySelector(".md-search-result__link")) {
      watch.disconnect();
      done(performance.now() - start);
    }
  }).observe(document.querySelector(".md-search-result__list"), {childList: true, subtree: true});
  box.value = typed;
  box.dispatchEvent(new Event("input", {bubbles: true}));
  box.dispatchEvent(new KeyboardEvent("keyup", {bubbles: true, key: "x"}));
})"""
