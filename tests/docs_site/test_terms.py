"""The first mention of a term under a heading leads to its meaning, in every language."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from test_site import framework

import assay
from assay import model
from assay.emitters.docs import emit, prose
from assay.languages.mutations import beginnings
from assay.mentions import Mentions

GENERATED = Path(__file__).parents[2] / "generated"
WORDS = Mentions({"OASys": "oasys", "MAPPA": "mappa", "serious harm": "harm", "harm": "less"})


def linked(text: str, known: str = "") -> str:
    mention = prose.FirstMentions(WORDS, lambda word: f"#{word}", {known})
    return str(prose.passage(text, lambda _: None, below=3, anchor="A1", mention=mention))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("See OASys, then OASys again.", "See [OASys](#oasys), then OASys again."),
        ("**MAPPA** and the rest", "**[MAPPA](#mappa)** and the rest"),
        ("MAPPAs, NOASys and oasys", "MAPPAs, NOASys and oasys"),
        ("Serious\nharm, or harm?", "[Serious\nharm](#harm), or [harm](#less)?"),
        ("`OASys` is code, OASys is not", "<code>OASys</code> is code, [OASys](#oasys) is not"),
        ("[the OASys page](https://x.y) and OASys", "[the OASys page](https://x.y) and "),
        (
            "<https://x.y/OASys> is an address",
            "[https://x.y/OASys](https://x.y/OASys) is an address",
        ),
    ],
)
def test_the_first_mention_in_words_is_linked(text: str, expected: str) -> None:
    assert linked(text).startswith(expected)


def test_no_heading_is_linked_and_no_word_to_itself() -> None:
    assert linked("# OASys\n\nIt is.") == "#### OASys { #A1-0-1 }\n\n\nIt is."
    assert linked("OASys and MAPPA", known="oasys") == "OASys and [MAPPA](#mappa)"


@pytest.mark.parametrize(
    ("form", "found"),
    [
        ("Trwydded", {"Trwydded", "drwydded", "nhrwydded", "thrwydded"}),
        ("gwaith di-dâl", {"gwaith di-dâl", "waith di-dâl", "ngwaith di-dâl"}),
        ("Uned gyflawni", {"Uned gyflawni", "huned gyflawni"}),
        ("Rhaglen achrededig", {"Rhaglen achrededig", "raglen achrededig"}),
        ("Ffurflen", {"Ffurflen"}),
        ("MAPPA", {"MAPPA"}),
        ("nDelius", {"nDelius"}),
    ],
)
def test_welsh_words_are_found_as_sentences_begin_them(form: str, found: set[str]) -> None:
    assert set(beginnings(form, "cy")) == found
    assert list(beginnings(form, "en")) == [form]


def test_a_term_is_explained_once_and_mentioned_in_both_languages() -> None:
    files = emit(assay.load(GENERATED / "probation/pdu/model.json"))
    for tree, word in (("docs/pages", "licences"), ("docs/cy/pages", "thrwyddedau")):
        page = files[f"{tree}/standard-p2_1.md"].decode()
        assert f"[{word}](glossary.md#term-licence)" in page
        glossary = files[f"{tree}/glossary.md"].decode()
        assert len(re.findall(r"\{ #term-licence \}", glossary)) == 1
        assert "](glossary.md#term-licence)" not in glossary.partition("{ #term-licence }")[2][:200]


def test_authors_explain_a_word_of_ours_in_ours_place() -> None:
    made = framework("standards/probation/pdu")
    own = (
        made.uses[0]
        .terms[0]
        .model_copy(
            update={"code": "hurdle", "key": "hurdle", "title": "Hurdle", "meaning": "A high bar."}
        )
    )
    glossary = emit(made.model_copy(update={"terms": (own,)}))["docs/pages/glossary.md"].decode()
    assert len(re.findall(r"\{ #term-hurdle \}", glossary)) == 1
    assert "A high bar." in glossary


def test_of_two_terms_with_one_name_the_nearer_is_told() -> None:
    made = framework("standards/probation/pdu")
    own = made.uses[0].terms[0].model_copy(update={"meaning": "What is inspected here."})
    assert isinstance(own, model.Term)
    glossary = emit(made.model_copy(update={"terms": (own,)}))["docs/pages/glossary.md"].decode()
    assert "What is inspected here." in glossary
    assert made.uses[0].terms[0].meaning not in glossary


def test_a_retired_term_keeps_its_entry_and_is_not_led_to() -> None:
    made = framework("standards/probation/pdu")
    used = made.uses[0]
    gone = model.Retired(since="2026-01-01", because="Nobody says it any more.")
    terms = tuple(
        term.model_copy(update={"retired": gone}) if term.code == "licence" else term
        for term in used.terms
    )
    changed = made.model_copy(update={"uses": (used.model_copy(update={"terms": terms}),)})
    files = emit(changed)
    assert "glossary.md#term-licence" not in files["docs/pages/standard-p2_1.md"].decode()
    assert "Nobody says it any more." in files["docs/pages/glossary.md"].decode()
    assert "[Licence](glossary.md#term-licence)" in files["docs/pages/changes.md"].decode()
