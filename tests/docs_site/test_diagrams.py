"""Diagrams say what the rules say, and a drawing is made of nothing but what it is given."""

from __future__ import annotations

import re
from html import unescape
from xml.etree import ElementTree

import pytest
from test_site import FRAMEWORKS, framework

from assay.emitters.docs.diagrams import of_bands, of_ratings, of_rule, of_structure
from assay.emitters.docs.diagrams.drawing import WIDTH, Box, Leaf, Link, figure
from assay.emitters.docs.edition import Edition
from assay.model import words

SVG = "{http://www.w3.org/2000/svg}"


def words_in(drawn: str) -> str:
    return unescape(" ".join(re.findall(r"<text[^>]*>([^<]*)</text>", drawn)))


@pytest.mark.parametrize("folder", FRAMEWORKS)
def test_every_rule_is_drawn_with_its_whole_condition_and_effects(folder: str) -> None:
    built = framework(folder)
    for rule in built.rules:
        drawn = of_rule(built, rule, "Rule")
        told = words_in(drawn)
        for then in rule.then:
            effect = " ".join(words.then(built, then).split())
            first = effect.partition(" only when ")[0]
            assert first[1:] in told, rule.code
        if rule.when is not None:
            for word in words.condition(built, rule.when).split():
                assert word in told or word in ("(", ")", "and", "or") or word.strip("()") in told
        assert unescape(re.findall(r"<desc[^>]*>([^<]*)</desc>", drawn)[0]) == words.rule(
            built, rule
        )


@pytest.mark.parametrize("folder", FRAMEWORKS)
def test_structure_and_ratings_name_all_that_there_is(folder: str) -> None:
    built = framework(folder)
    edition = Edition(built)
    structure, ratings = words_in(of_structure(edition)), words_in(of_ratings(edition))
    for standard in built.standards:
        assert standard.printed in structure
        assert standard.method is None or standard.printed in ratings
    for rating in built.ratings:
        assert rating.method is None or rating.title in ratings


@pytest.mark.parametrize("folder", FRAMEWORKS)
def test_a_drawing_is_well_formed_and_holds_no_blank_line(folder: str) -> None:
    built = framework(folder)
    for rule in built.rules:
        drawn = of_rule(built, rule, "Rule")
        assert "\n" not in drawn
        svg = ElementTree.fromstring(drawn.replace(" data-search-exclude", ""))[0]
        assert [child.tag for child in svg][:2] == ["title", "desc"]


def test_bands_are_drawn_from_limit_to_limit() -> None:
    built = framework("standards/probation/pdu")
    bands = built.index.bands("case_quality")
    drawn = of_bands(built, bands.banding, built.index.scale(bands.scale), "x", "Bands")
    parts = re.findall(r'class="part" x="(\d+)" y="\d+" width="(\d+)"', drawn)
    width = WIDTH - 2
    spans = [(round((int(x) - 1) / width, 2), round(int(w) / width, 2)) for x, w in parts]
    assert [low for low, _ in spans] == pytest.approx([0.8, 0.65, 0.5, 0], abs=0.01)
    assert spans[0][0] + spans[0][1] == pytest.approx(1, abs=0.02)


def test_words_are_letters() -> None:
    drawn = figure(
        [Box("<b>", "a & b"), Link("</svg>")], name="x", title="<script>", description="'\"&"
    )
    assert "<b>" not in drawn
    assert "<script>" not in drawn
    assert words_in(drawn) == "<b> a & b </svg>"
    assert not re.search(r"<text[^>]*></text>", drawn)


def test_a_branch_begins_at_what_it_hangs_on() -> None:
    drawn = figure(
        [Leaf("Whole", 0), Leaf("Part", 1), Leaf("Its part", 2), Leaf("Other part", 1)],
        name="x",
        title="Tree",
        description="A tree",
    )
    starts = [int(y) for y in re.findall(r'class="line" d="M\d+,(\d+)V', drawn)]
    assert starts[0] == starts[2] < starts[1]


@pytest.mark.parametrize("filled", range(0, 46, 3))
def test_a_code_stays_on_one_line(filled: int) -> None:
    said = f"{'n' * filled} P 1.1, A 3 (c), R 1.1.4 (e) and CW 1"
    drawn = figure([Box("", said)], name="x", title="Codes", description="Codes")
    for line in re.findall(r"<text[^>]*>([^<]*)</text>", drawn):
        assert not re.search(r"\b[A-Z]{1,2}$|\d$|^\(", line.removesuffix("CW 1")), line
