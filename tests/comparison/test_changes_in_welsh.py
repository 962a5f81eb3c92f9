"""The pages of changes in Welsh: the same versions and items, in the words of Welsh readers."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import assay
from assay import model
from assay.comparison.history import steps
from assay.comparison.pages import change_pages
from assay.model.standards import KeyQuestion, Standard

ROOT = Path(__file__).parents[2]
NAMES = ("key_question A1 title", "key_question A2 title", "key_question A3 title")
WELSH = "docs/cy/pages/changes/9-0.md"
ENGLISH = "docs/pages/changes/9-0.md"


def retitled(framework: model.Framework, titles: dict[str, str]) -> model.Framework:
    """The framework with other titles of key questions."""

    def question(one: KeyQuestion) -> KeyQuestion:
        return one.model_copy(update={"title": titles.get(one.code, one.title)})

    def standard(one: Standard) -> Standard:
        return one.model_copy(update={"key_questions": tuple(map(question, one.key_questions))})

    made = framework.model_copy(update={"standards": tuple(map(standard, framework.standards))})
    made.__dict__.pop("index", None)
    return made


def translated(framework: model.Framework, texts: dict[str, str | None]) -> model.Framework:
    """The framework with other translations, and without those that are None."""
    (welsh,) = framework.translations
    told = {name: text for name, text in (welsh.texts | texts).items() if text is not None}
    changed = welsh.model_copy(update={"texts": told})
    return framework.model_copy(update={"translations": (changed,)})


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    """A1 is asked in other words and has lost its translation; A2 is asked in other English words
    only; A3 in other Welsh words only; and a prompt that never had one has other guidance."""
    before = assay.load(ROOT / "generated/probation/pdu/model.json")
    (welsh,) = before.translations
    assert set(NAMES) <= welsh.texts.keys()
    after = retitled(before, {"A1": "Is the person engaged?", "A2": "Are these things analysed?"})
    after = translated(after, {NAMES[0]: None, NAMES[2]: "A gedwir pobl yn ddiogel?"})
    after = after.model_copy(update={"version": "9.0"})
    made = change_pages(after, steps([before, after]))
    return {path: data.decode() for path, data in made.items()}


def entry(page: str, code: str) -> str:
    """What a page says of a key question."""
    found = re.search(
        rf"^### [^\n]* {{ #changed-key-question-{code} }}\n(.*?)(?=^##|\Z)", page, re.S | re.M
    )
    assert found, code
    return found[0]


def test_both_languages_have_the_same_pages(pages: dict[str, str]) -> None:
    english = {path for path in pages if not path.startswith("docs/cy/")}
    assert {path.replace("docs/cy/", "docs/") for path in pages} == english
    assert len(pages) == 2 * len(english)


def test_what_english_readers_are_told_welsh_readers_are_told_too(pages: dict[str, str]) -> None:
    anchors = {
        language: set(re.findall(r"{ #(\S+) }", pages[language])) for language in (ENGLISH, WELSH)
    }
    assert anchors[ENGLISH] - anchors[WELSH] == set()
    assert anchors[WELSH] - anchors[ENGLISH] == {"changed-key-question-a3"}


def test_a_text_that_lost_its_translation_is_shown_in_english(pages: dict[str, str]) -> None:
    told = entry(pages[WELSH], "a1")
    assert "<del>" in told
    assert re.search(r'<ins>.*<span lang="en" class="untranslated">.*Is the person engaged\?', told)


def test_what_changed_in_english_only_is_said_to_be_so(pages: dict[str, str]) -> None:
    told = entry(pages[WELSH], "a2")
    heading = told.splitlines()[0]
    assert 'lang="en"' not in heading
    assert '<div lang="en">' in told
    assert "[inserted: " in told


def test_what_changed_in_welsh_only_is_told_in_welsh(pages: dict[str, str]) -> None:
    told = entry(pages[WELSH], "a3")
    assert "gedwir" in told
    assert 'lang="en"' not in told
    assert re.search(r'<p lang="cy">.*gedwir', pages[ENGLISH])


def test_the_page_says_nothing_else_in_english(pages: dict[str, str]) -> None:
    page = re.sub(r'<span class="mark">EN</span>', "", pages[WELSH])
    page = re.sub(r'<(div|span) lang="en".*?</\1>', "", page, flags=re.DOTALL)
    words = re.sub(r"\(.*?\)|{.*?}|<.*?>", "", page)
    assert "Newidiadau" in words
    assert not re.search(r"\b(the|change|changes|version|inserted|deleted|of)\b", words)


def test_an_item_leads_to_its_place_in_the_same_language(pages: dict[str, str]) -> None:
    for page in (pages[ENGLISH], pages[WELSH]):
        assert "](../standard-p2_1.md#A1)" in page
