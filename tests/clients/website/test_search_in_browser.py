"""Search, as a reader uses it, in both languages."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import assay
from assay.model import Item, walk
from assay.model.texts import in_language

if TYPE_CHECKING:
    from playwright.sync_api import Page

ROOT = Path(__file__).parents[3]
TYPE = """typed => {
  const box = document.querySelector(".md-search__input");
  box.value = typed;
  box.dispatchEvent(new Event("input", {bubbles: true}));
  box.dispatchEvent(new KeyboardEvent("keyup", {bubbles: true, key: "x"}));
}"""


@pytest.mark.parametrize(
    ("language", "typed", "leads_to"),
    [
        ("en", "A 3 (c)", "pdu/standard-p2_1.html#A3_c"),
        ("en", "Leadership where casework is sound", "pdu/rules.html#sound_casework_leadership"),
        ("en", "medication", "pdu/standard-p2_1.html"),
        ("cy", "A 3 (c)", "pdu/cy/standard-p2_1.html#A3_c"),
        ("cy", "Arweinyddiaeth ragorol", "pdu/cy/rules.html#outstanding_leadership"),
        ("cy", "GUIDANCE", "pdu/cy/standard-p2_1.html"),
    ],
)
def test_search_finds_a_code_a_title_and_a_word_of_guidance(
    page: Page, address: str, language: str, typed: str, leads_to: str
) -> None:
    folder = "" if language == "en" else f"{language}/"
    page.goto(f"{address}/probation/pdu/{folder}index.html", wait_until="networkidle")
    page.locator(".md-search__input").click()
    page.wait_for_function("document.querySelector('.md-search-result__meta').textContent.trim()")
    typed = word_of_guidance("A3(c)", language) if typed == "GUIDANCE" else typed
    page.evaluate(TYPE, typed)
    links = page.locator(".md-search-result__link")
    links.first.wait_for(state="attached")
    found = links.evaluate_all("links => links.map(link => link.href.replace(/[?][^#]*/, ''))")
    assert any(leads_to in link for link in found[:12]), (typed, found)


def word_of_guidance(code: str, language: str) -> str:
    """The rarest and longest word that an inspector is told to look for, in a language."""
    framework = in_language(assay.load(ROOT / "generated/probation/pdu/model.json"), language)
    guidance = [part.guidance for part in walk.parts(framework) if isinstance(part, Item)]
    common = Counter(word for text in guidance for word in set(re.findall(r"\w+", text)))
    item = framework.index.any_item(code)
    assert item is not None
    words = re.findall(r"\w+", item.guidance)
    return min(words, key=lambda word: (common[word], -len(word), word))
