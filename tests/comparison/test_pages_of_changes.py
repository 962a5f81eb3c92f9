"""The pages of changes: what they mark, how, and what is left when marks are taken away."""

from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser

from versions import versions

from assay.comparison.as_html import CSS
from assay.comparison.comparing import compare
from assay.comparison.history import steps
from assay.comparison.pages import change_pages

CHANGE = """\
-  version   "0.1"
+  version   "0.2"

-  key question K1.1 "Is the food safe to eat?" {
+  key question K1.1 "Is <all> food safe & hot enough for pupils to eat?" {

-  fair         50% to 64%
-  good         65% to 79%
+  fair         50% to 69%
+  good         70% to 79%
"""
TAGS = re.compile(r"<[^>]+>")
MARK = r'<span class="heard">[^<]*</span>'


def pages() -> dict[str, str]:
    both = versions("kitchen", CHANGE)
    made = change_pages(both[-1], steps(both))
    return {path.rpartition("/")[2]: data.decode() for path, data in made.items()}


class Nesting(HTMLParser):
    """Fails where an element is closed that was not the last to open."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in {"link", "br"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_a_first_version_has_nothing_to_be_compared_with() -> None:
    first, _ = versions("kitchen", CHANGE)
    ((path, data),) = change_pages(first, steps([first])).items()
    assert path == "docs/pages/changes/index.md"
    assert b"Version 0.1 is the first that is kept here" in data


def test_each_version_has_a_page_that_is_listed() -> None:
    made = pages()
    assert set(made) == {"index.md", "0-2.md", "changes.css"}
    row = "| [0.2](0-2.md) | 1 January 2026 | 3 changes in 3 items: ratings 1, wording 2 |"
    assert row in made["index.md"]


def test_what_went_and_came_is_marked_by_element_and_by_word() -> None:
    page = pages()["0-2.md"]
    for how, element in (("deleted", "del"), ("inserted", "ins")):
        marked = re.findall(rf"<{element}>(.*?)</{element}>", page)
        assert marked
        for each in marked:
            assert each.startswith(f'<span class="heard">[{how}: </span>')
            assert each.endswith('<span class="heard">]</span>')


def test_without_what_came_the_page_has_the_words_of_before() -> None:
    page = re.sub(MARK, "", pages()["0-2.md"])
    before = TAGS.sub("", re.sub(r"<ins>.*?</ins>", "", page))
    after = TAGS.sub("", re.sub(r"<del>.*?</del>", "", page))
    assert "Is the food safe to eat?" in " ".join(before.split())
    assert "Is <all> food safe & hot enough for pupils to eat?" in " ".join(unescape(after).split())


def test_every_change_of_the_comparison_is_on_the_page() -> None:
    page = pages()["0-2.md"]
    found = compare(*versions("kitchen", CHANGE))
    assert page.count("<strong>") == len(list(found.changes()))
    assert page.count("### ") == len(found.items)
    assert "Of 5,150 shares of 1 to 100 cases, 254 come to something else" in page


def test_a_title_with_marks_of_html_stays_letters() -> None:
    (heading,) = [line for line in pages()["0-2.md"].splitlines() if line.startswith("### Key")]
    assert heading.startswith("### Key question K1.1 Is &lt;all&gt; food safe &amp; hot enough")


def test_elements_are_closed_and_nothing_hangs_on_colour() -> None:
    blocks = re.findall(r'^<div class="changed">.*?^</div>', pages()["0-2.md"], re.DOTALL | re.M)
    assert len(blocks) == 3
    for block in blocks:
        nesting = Nesting()
        nesting.feed(block)
        assert nesting.open == []
    assert "border-inline-start" in CSS
    assert "line-through" in CSS
    assert not re.search(r"#[0-9a-f]{3}|(?<!current)\bcolor:|background", CSS, re.IGNORECASE)
