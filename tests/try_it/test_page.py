"""The page as a person uses it: fields filled in by keyboard, ratings read beside them."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pages import PROBATION, framework, opened

from assay import languages
from assay.emitters import docs
from assay.emitters.try_it import emit, parts, wording
from assay.emitters.try_it.script import modules, script
from assay.model import Framework, sentences

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

BUDGET = 150_000
"""Bytes that a reader's browser may be sent, compressed."""


def summary(page: Page) -> str:
    """What the page says of the whole."""
    page.wait_for_timeout(300)
    return page.locator(".try-summary").inner_text()


def number(page: Page, question: str, answer: str) -> Any:
    """The field for the number of cases with an answer to a question."""
    group = page.get_by_role("group", name=re.compile(f"^{re.escape(question)} "))
    return group.last.get_by_label(answer, exact=True)


def item(page: Page, name: str) -> Any:
    """What is said of an item, opened."""
    found = page.locator("details.try-item", has_text=name).first
    found.locator("summary").first.click()
    return found


def test_counts_make_a_rating_with_its_reasons(browser: Browser, tmp_path: Path) -> None:
    with opened(browser, tmp_path, framework("pdu")) as page:
        assert summary(page) == "Nothing is entered yet."
        number(page, "A 1", "Yes").focus()
        for text in ("30", "10", "", "28", "12", "", "24", "16"):
            page.keyboard.type(text)
            page.keyboard.press("Tab")
        assert summary(page) == "Overall PDU rating: Not known yet."
        assessment = item(page, "P 2.1 Assessment")
        assert "Requires improvement" in assessment.locator("summary").inner_text()
        said = assessment.inner_text().replace("\xa0", " ")
        assert "A 3 is the lowest key question: it was answered “Yes” in 24 of 40 cases" in said
        rows = assessment.locator("tbody tr")
        assert rows.nth(2).inner_text().split("\t")[1:3] == ["24 of 40", "60%"]


def test_the_example_of_the_manual_is_filled_in(browser: Browser, tmp_path: Path) -> None:
    with opened(browser, tmp_path, framework("pdu")) as page:
        page.get_by_role("button", name="Fill it in").click()
        assert number(page, "A 3", "No").input_value() == "16"
        assert "Requires improvement" in item(page, "P 2.1").locator("summary").inner_text()
        page.get_by_role("button", name="Clear everything").click()
        assert number(page, "A 3", "No").input_value() == ""
        assert summary(page) == "Nothing is entered yet."


def test_ratings_alone_make_the_whole(browser: Browser, tmp_path: Path) -> None:
    with opened(browser, tmp_path, framework("pdu")) as page:
        for code in ("P 1.1", "P 1.2", "P 1.3"):
            group = page.get_by_role("group", name=re.compile(f"^{code} "))
            group.get_by_label("Rating that the lead inspector proposes").select_option("good")
        for code in ("P 2.1", "P 2.2", "P 2.3", "P 2.4"):
            group = page.get_by_role("group", name=re.compile(f"^{code} "))
            group.get_by_label("The rating").check()
            group.get_by_label("Rating", exact=True).select_option("good")
        assert summary(page) == "Overall PDU rating: Good, 14 of 21."


def test_a_rule_refuses_and_a_review_lets_pass(browser: Browser, tmp_path: Path) -> None:
    with opened(browser, tmp_path, framework("pdu")) as page:
        leadership = page.get_by_role("group", name="P 1.1 Leadership")
        leadership.get_by_label("Rating that").select_option("outstanding")
        for code in ("P 2.1", "P 2.2", "P 2.3", "P 2.4"):
            group = page.get_by_role("group", name=re.compile(f"^{code} "))
            group.get_by_label("The rating").check()
            group.get_by_label("Rating", exact=True).select_option("good")
        summary(page)
        outcome = page.locator("details.try-item", has_text="P 1.1 Leadership").first
        assert "Waiting for a review" in outcome.inner_text()
        page.get_by_label("Review of diversity arrangements").select_option("sufficient")
        summary(page)
        assert "Outstanding" in outcome.inner_text()


def test_what_is_wrong_is_said_at_its_field(browser: Browser, tmp_path: Path) -> None:
    with opened(browser, tmp_path, framework("pdu")) as page:
        field = number(page, "A 1", "Yes")
        field.fill("thirty")
        assert summary(page) == "There is something to correct before anything is rated."
        assert field.get_attribute("aria-invalid") == "true"
        described = page.locator(f"#{field.get_attribute('aria-describedby')}").inner_text()
        assert described == 'This is "thirty"; expected a whole number, such as 30.'
        field.fill("30")
        assert summary(page) == "Overall PDU rating: Not known yet."
        assert field.get_attribute("aria-invalid") is None
        page.get_by_label("Number of cases inspected").fill("20")
        summary(page)
        told = page.get_by_text("the number of cases is 20, and 30 are counted for A 1")
        assert told.is_visible()


def test_units_of_a_whole(browser: Browser, tmp_path: Path) -> None:
    with opened(browser, tmp_path, framework("region")) as page:
        for place in range(5):
            page.get_by_role("button", name="Add a unit").click()
            unit = page.get_by_role("group", name=f"Unit {place + 1}", exact=True)
            unit.get_by_label("P 1.2 Staffing").select_option("good")
        summary(page)
        assert "10 of 15" in item(page, "R 1.2 Staffing").inner_text()
        page.get_by_role("button", name="Remove unit 5").click()
        summary(page)
        assert page.get_by_role("group", name="Unit 5", exact=True).count() == 0


def test_a_document_with_cases_is_rated(browser: Browser, tmp_path: Path) -> None:
    example = (PROBATION.parents[1] / "examples" / "pdu" / "north-town.json").read_text("utf-8")
    with opened(browser, tmp_path, framework("pdu")) as page:
        page.get_by_text("The same as a document").click()
        page.get_by_label("Document", exact=True).fill(example)
        page.get_by_role("button", name="Rate this document").click()
        assert summary(page).startswith("Overall PDU rating: ")
        assert page.get_by_text("The ratings are those of the document").is_visible()
        page.get_by_label("Document", exact=True).fill('{"framework": "pdu", "unti": 1}')
        page.get_by_role("button", name="Rate this document").click()
        problems = page.locator(".try-problems li").all_inner_texts()
        assert "`unit` is missing here" in " ".join(problems)
        page.get_by_label("Document", exact=True).fill("{")
        page.get_by_role("button", name="Rate this document").click()
        assert "This is not JSON" in page.locator(".try-problems").inner_text()
        page.get_by_role("button", name="Back to what is entered above").click()
        assert summary(page) == "Nothing is entered yet."


@pytest.mark.parametrize("width", [320, 360, 1280])
def test_nothing_is_wider_than_the_screen(browser: Browser, tmp_path: Path, width: int) -> None:
    for name in ("pdu", "region"):
        with opened(browser, tmp_path, framework(name), width) as page:
            page.get_by_role("button", name="Fill it in").click()
            page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
            assert page.evaluate("document.documentElement.scrollWidth") <= width


HOSTILE = "</script><img src=x onerror=alert(1)>{title} & 'x' \"y\" \u2028 ]]> <!--"


def test_texts_of_rules_never_become_code(browser: Browser, tmp_path: Path) -> None:
    said = _with_titles(json.loads(framework("pdu").model_dump_json()), HOSTILE)
    hostile = Framework.model_validate_json(json.dumps(said))
    with opened(browser, tmp_path, hostile) as page:
        page.get_by_role("button", name="Fill it in").click()
        summary(page)
        assert page.locator("img").count() == 0
        assert page.title() == f"Try it: {HOSTILE}".replace("\u2028", "\u2028")
        assert HOSTILE.split()[0] in page.locator(".try-results").inner_text()


def _with_titles(value: object, title: str) -> object:
    if isinstance(value, dict):
        made = {key: _with_titles(part, title) for key, part in value.items()}
        return made | {"title": title} if "title" in value else made
    if isinstance(value, list):
        return [_with_titles(part, title) for part in value]
    return value


@pytest.mark.parametrize("name", ["pdu", "region"])
def test_it_is_small(name: str) -> None:
    for page in emit(framework(name)).values():
        assert len(gzip.compress(page)) < BUDGET


def test_no_two_modules_of_the_script_name_the_same() -> None:
    names = re.findall(r"^(?:function\*?|class|const|let) (\w+)", script(), re.MULTILINE)
    assert len(modules()) > 20
    assert len(names) > 150
    assert sorted(set(names)) == sorted(names)


def test_every_text_is_said_and_every_text_said_is_there() -> None:
    said = set(re.findall(r'"([a-z_]+)"', script()))
    said |= {f"share_{end}" for end in ("lowest", "highest", "among_lowest", "among_highest")}
    said |= {f"score_{end}" for end in ("lowest", "highest")}
    said |= {f"rating_{end}" for end in ("lowest", "highest", "may_be_lowest", "may_be_highest")}
    said |= {f"is_{severity}" for severity in ("error", "warning", "note")}
    whys = ("no_cases", "rule", "line", "does_not_apply", "judgement")
    said |= {f"because_{why}" for why in whys}
    said |= {"cases", "units", "title", "about", "needs_script", "when"}
    whats = ("case", "cases", "point", "points")
    said |= {f"{how}_{what}" for how in ("more", "fewer") for what in whats}
    kinds = {"hurdle", "decision_rule", "decision_guidance", "limiting_judgement"}
    of_ratings = set(sentences.by_name(sentences.ENGLISH))
    assert of_ratings - said - kinds == set()
    assert set(sentences.by_name(wording.ENGLISH)) - said == set()
    named = set(re.findall(r'\.say(?:Sentence)?\("([a-z_]+)"', script()))
    assert named - of_ratings - set(sentences.by_name(wording.ENGLISH)) == set()


def test_the_page_in_welsh(browser: Browser, tmp_path: Path) -> None:
    counts = {"A1": {"yes": 30, "no": 10}, "A2": {"yes": 28, "no": 12}, "A3": {"yes": 24, "no": 16}}
    document = {"framework": "pdu", "unit": "De", "counts": counts}
    said = {"P1.1": {"rating": "outstanding"}}
    document |= {"judgements": said, "ratings": {"P2.2": "good", "P2.3": "good"}}
    reports = {}
    for language in ("en", "cy"):
        with opened(browser, tmp_path, framework("pdu"), language=language) as page:
            reports[language] = page.evaluate("one => assayTryIt.rate(one)", document)
            if language == "cy":
                assert page.locator("html").get_attribute("lang") == "cy"
                assert page.get_by_role("heading", name="Graddau", exact=True).is_visible()
                assert page.get_by_role("link", name="English").get_attribute("href")
    assert _figures(reports["cy"]) == _figures(reports["en"])
    english, welsh = set(_texts(reports["en"])), set(_texts(reports["cy"]))
    assert len(english) > 20
    assert not english & welsh
    assert any("yw'r cwestiwn allweddol isaf" in text for text in welsh)


def test_every_text_is_translated() -> None:
    known = languages.language("cy").texts
    for texts in (sentences.ENGLISH, wording.ENGLISH):
        assert [text for text in sentences.by_name(texts).values() if text not in known] == []


def _figures(report: Any) -> Any:
    """A report without its texts."""
    if isinstance(report, dict):
        kept = {name: part for name, part in report.items() if name not in ("text", "title")}
        return {name: _figures(part) for name, part in kept.items()}
    return [_figures(part) for part in report] if isinstance(report, list) else report


def _texts(report: Any) -> Iterator[str]:
    if isinstance(report, dict):
        if "text" in report:
            yield report["text"]
        for part in report.values():
            yield from _texts(part)
    elif isinstance(report, list):
        for part in report:
            yield from _texts(part)


def test_a_framework_that_rates_nothing_has_no_page() -> None:
    common = PROBATION.parent / "common" / "model.json"
    from assay.model.document import load

    assert emit(load(common.read_bytes()).framework) == {}


def test_the_site_has_the_page_among_its_own() -> None:
    made, files = parts(framework("pdu")), docs.emit(framework("pdu"))
    page = files["docs/pages/try-it.md"].decode()
    assert made.place.strip() in page
    assert files["docs/pages/assets/try-it.js"].decode() == made.script
    assert "try-it.md" in files["docs/mkdocs.yml"].decode()


def test_parts_are_for_a_page_of_somebody_else() -> None:
    made = parts(framework("pdu"))
    assert 'id="assay-try-it"' in made.place
    assert made.script in emit(framework("pdu"))["try-it.en.html"].decode()
