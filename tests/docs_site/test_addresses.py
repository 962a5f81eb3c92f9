"""Addresses that stay, what uses what, and the tables of a standard."""

from __future__ import annotations

import csv
import io
import json
import re

import pytest
from test_site import FRAMEWORKS, framework

from assay import model
from assay.emitters.docs import emit
from assay.emitters.docs.entrance import entrance, lasting
from assay.emitters.docs.uses import Uses, declared, using
from assay.model.glossary import terms

PDU = "standards/probation/pdu"


@pytest.mark.parametrize("folder", FRAMEWORKS)
def test_every_item_has_one_address_that_leads_to_its_anchor(folder: str) -> None:
    built = framework(folder)
    files = emit(built)
    listed = json.loads(files["docs/pages/addresses.json"])["items"]
    every = {(item.kind, item.code) for item in (*declared(built), *terms(built))}
    assert {(item["kind"], item["code"]) for item in listed.values()} == every
    folded = [name.casefold() for name in listed]
    assert len(folded) == len(set(folded))
    for name, item in listed.items():
        page = files["docs/pages/" + item["page"].replace(".html", ".md")].decode()
        assert re.search(rf"\{{ #{item['anchor']}[ }}]", page), name


@pytest.mark.parametrize("folder", FRAMEWORKS)
def test_an_anchor_without_a_hyphen_is_that_of_an_item(folder: str) -> None:
    files = emit(framework(folder))
    listed = json.loads(files["docs/pages/addresses.json"])["items"].values()
    items = {(item["page"], item["anchor"]) for item in listed}
    for path, data in files.items():
        page = path.removeprefix("docs/pages/").replace(".md", ".html")
        for anchor in re.findall(r"^#+ .*\{ #([^-\s}]+)[ }]", data.decode(errors="ignore"), re.M):
            assert (page, anchor) in items, (page, anchor)


def test_a_word_and_a_rule_of_one_name_have_an_address_each() -> None:
    listed = json.loads(emit(framework(PDU))["docs/pages/addresses.json"])["items"]
    assert listed["child-safeguarding"]["kind"] == "hurdle"
    assert listed["term-child-safeguarding"]["page"] == "glossary.html"


def test_an_address_says_where_it_leads_without_script() -> None:
    listed = json.loads(emit(framework(PDU))["docs/pages/addresses.json"])
    pages = dict(lasting("probation/pdu", {"en": listed}))
    page = pages["id/pdu/A3-c/index.html"].decode()
    assert 'content="0; url=../../../probation/pdu/standard-p2_1.html#A3_c"' in page
    assert "<title>A 3 (c) – Probation delivery unit inspection</title>" in page
    assert "Is the assessment of child safeguarding sufficient?" in page


def test_an_address_outlives_words_and_place() -> None:
    before = framework(PDU)
    (first, second), *rest = (before.standards[:2], *before.standards[2:])
    moved = second.key_questions[-1].model_copy(update={"standard": first.code, "title": "Other?"})
    after = before.model_copy(
        update={
            "standards": (
                first.model_copy(update={"key_questions": (*first.key_questions, moved)}),
                second.model_copy(update={"key_questions": second.key_questions[:-1]}),
                *rest,
            )
        }
    )
    after.__dict__.pop("index", None)
    name = moved.key.replace("_", "-")
    old, new = (
        json.loads(emit(each)["docs/pages/addresses.json"])["items"] for each in (before, after)
    )
    assert old.keys() == new.keys()
    assert old[name]["page"] != new[name]["page"]
    assert new[name]["title"] == "Other?"


def test_what_is_retired_keeps_its_address_and_says_so() -> None:
    before = framework(PDU)
    rule = before.rules[0]
    gone = rule.model_copy(update={"retired": model.Retired(since="2026-01-01", because="Merged.")})
    after = before.model_copy(update={"rules": (gone, *before.rules[1:])})
    after.__dict__.pop("index", None)
    files = emit(after)
    pages = dict(lasting("pdu", {"en": json.loads(files["docs/pages/addresses.json"])}))
    name = rule.key.replace("_", "-")
    page = pages[f"id/pdu/{name}/index.html"].decode()
    assert "<strong>Retired from 1 January 2026.</strong>" in page
    assert "retired from 1 January 2026. Merged." in files["docs/pages/changes.md"].decode()
    assert "**Retired** from 1 January 2026. Merged." in files["docs/pages/rules.md"].decode()


def test_uses_are_what_names_an_item() -> None:
    built = framework(PDU)
    uses = Uses(built, using(built))
    prompt = next(item for item in declared(built) if item.code == "A3(c)")
    assert [item.title for item in uses.of(prompt)] == ["Child safeguarding"]
    bands = built.bands or built.uses[0].bands
    rated = {item.code for one in bands for item in uses.of(one)}
    assert {"P2.1", "P2.2", "P2.3", "P2.4"} <= rated
    unused = built.findings[0]
    assert uses.of(unused) == ()


def test_a_standard_has_its_questions_as_tables() -> None:
    built = framework(PDU)
    files = emit(built)
    for standard in built.standards:
        name = f"docs/pages/standard-{standard.key.lower()}"
        rows = list(csv.DictReader(io.StringIO(files[f"{name}.csv"].decode("utf-8-sig"))))
        assert rows == json.loads(files[f"{name}.json"])["questions"]
        codes = {row["id"] for row in rows}
        asked = [
            each
            for question in standard.key_questions
            for each in (question, *question.prompts, *question.information_questions)
        ]
        assert {f"pdu/{each.key.replace('_', '-')}" for each in asked} <= codes


@pytest.mark.parametrize(
    ("page", "what", "number"),
    [("information-questions", "questions", 15), ("facts", "facts", 19), ("glossary", "words", 31)],
)
def test_a_page_that_lists_has_its_list_as_tables(page: str, what: str, number: int) -> None:
    files = emit(framework(PDU))
    table = files[f"docs/pages/{page}.csv"].decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(table)))
    assert rows == json.loads(files[f"docs/pages/{page}.json"])[what]
    assert len(rows) == number
    lasting = json.loads(files["docs/pages/addresses.json"])["items"]
    assert {row["id"].removeprefix("pdu/") for row in rows} <= set(lasting)
    for name in (page, "downloads"):
        assert f"[CSV]({page}.csv) · [JSON]({page}.json)" in files[f"docs/pages/{name}.md"].decode()


def test_what_is_asked_in_advance_is_a_table_too() -> None:
    built = framework(PDU)
    rows = json.loads(emit(built)["docs/pages/evidence.json"])["requests"]
    asked = [
        (each.title, kind)
        for one in built.evidence_in_advance
        for kind, listed in (("document", one.requests), ("text", one.narratives))
        for each in listed
    ]
    assert [(row["request"], row["kind"]) for row in rows] == asked


def test_the_entrance_leads_to_every_framework() -> None:
    page = entrance(
        [
            {"folder": "b/region", "titles": {"en": "Region"}, "version": "2", "in_force": None},
            {
                "folder": "a/unit",
                "titles": {"en": "Unit & more", "cy": "Uned"},
                "version": "1",
                "in_force": "2025-03-01",
            },
        ]
    )["index.html"].decode()
    assert page.index('href="a/unit/index.html"') < page.index('href="b/region/index.html"')
    assert page.index('href="a/unit/cy/index.html" hreflang="cy">Uned</a>')
    assert "mewn grym o 1 Mawrth 2025" in page
    assert "Unit &amp; more" in page
    assert "in force from 1 March 2025" in page
