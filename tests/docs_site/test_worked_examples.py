"""Scenarios and claims on the pages: in words, beside what they try, at addresses that stay."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

import assay
from assay import model
from assay.emitters import emit as emit_all
from assay.emitters import emitters
from assay.emitters.docs import downloads, emit
from assay.emitters.docs.edition import capitalised
from assay.emitters.docs.rounding import BASE, NUMBER, ROUNDED
from assay.evaluator.banding import Bander
from assay.languages import ENGLISH
from assay.model import conditions as c
from assay.model.words import claims as words_of_claims

GENERATED = Path(__file__).parents[2] / "generated/probation"
BOTH = pytest.mark.parametrize("name", ["pdu", "region"])
NOWHERE = model.Place(path="standards/probation/pdu/scenarios.assay", line=1)
MANUALS_OWN = "example-one-weak-key-question-sets-the-rating-of-the-standard"


@cache
def built(name: str) -> model.Framework:
    return assay.load(GENERATED / name / "model.json")


@cache
def pages(name: str) -> dict[str, str]:
    return pages_of(built(name))


def pages_of(framework: model.Framework) -> dict[str, str]:
    files = emit(framework)
    return {Path(path).name: data.decode() for path, data in files.items() if path.endswith(".md")}


def section(page: str, anchor: str) -> str:
    """A heading and what stands below it, as far as the next heading of its level or above."""
    found = re.search(rf"^(#+) .*\{{ #{re.escape(anchor)} \}}$", page, re.MULTILINE)
    assert found, anchor
    rest = page[found.end() :]
    end = re.search(rf"^#{{1,{len(found[1])}}} ", rest, re.MULTILINE)
    return found[0] + (rest[: end.start()] if end else rest)


def without_links(page: str) -> str:
    return re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", page)


def anchors(page: str) -> dict[str, str]:
    """The anchors of examples and claims, by title."""
    found = re.findall(r"^### (.*) \{ #((?:example|claim)-\S+) \}$", page, re.MULTILINE)
    return dict(found)


def links_to_examples(text: str) -> set[str]:
    return set(re.findall(r"\(worked-examples\.md#([^)]+)\)", text))


# ------------------------------------------------------------------ the page
@BOTH
def test_each_example_and_claim_stands_under_its_title_with_its_place(name: str) -> None:
    framework, page = built(name), pages(name)["worked-examples.md"]
    for one in (*framework.scenarios, *framework.claims):
        below = section(page, anchors(page)[capitalised(one.title)])
        assert f"<code>{one.place.path}:{one.place.line}</code>" in below
        assert ("Source: " in below) is bool(one.sources)
        assert ("[Illustrative]" in below) is one.illustrative


@BOTH
def test_examples_of_one_group_keep_the_order_of_the_files(name: str) -> None:
    page = pages(name)["worked-examples.md"]
    path = f"standards/probation/{name}/scenarios.assay"
    groups = re.findall(r"\{ #(about-\S+) \}", page)
    lines = [
        [int(line) for line in re.findall(rf"{path}:(\d+)", section(page, group))]
        for group in groups
    ]
    assert all(group == sorted(group) for group in lines)
    assert [group[0] for group in lines] == sorted(group[0] for group in lines)
    assert sum(map(len, lines)) == len(built(name).scenarios)


@BOTH
def test_no_rule_text_stands_on_the_page(name: str) -> None:
    page = pages(name)["worked-examples.md"]
    assert not re.search(r"^(given|then|example given|when|because of) ", page, re.MULTILINE)
    assert "requires_improvement" not in page


def test_an_example_in_english() -> None:
    example = without_links(section(pages("pdu")["worked-examples.md"], MANUALS_OWN))
    assert re.findall(r"^(?:- |\*\*|The ).*$", example, re.MULTILINE) == [
        "**Given**",
        "- A 1 is “Yes” in 30 of 40 cases",
        "- A 2 is “Yes” in 28 of 40 cases",
        "- A 3 is “Yes” in 24 of 40 cases",
        "**Then**",
        "- P 2.1 Assessment is “Requires improvement”",
        "**Because of** A 3",
        "The example that the manual prints: 75%, 70% and 60%.",
    ]


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("pdu", "- There are 16 cases where A 3 (c) is “No” and A 3 is “Yes”"),
        ("pdu", "- A 1 is answered in no case"),
        ("pdu", "- “Outstanding” is considered for P 1.1 Leadership"),
        ("pdu", "- “Outstanding” is not allowed for P 1.1 Leadership"),
        ("pdu", "- No rule asks that P 1.1 Leadership be at least “Good”"),
        ("pdu", "- “Review of diversity arrangements” is not needed"),
        ("pdu", "- The case is in PA, “PDU adjusted standards”"),
        ("region", "- P 1.2 Staffing is “Inadequate” in 1 unit"),
        ("region", "- The judgement on R 1.2 Staffing starts from “Requires improvement”"),
        (
            "region",
            "| The total score of P 1.2 Staffing over all units is exactly 3 |"
            " The judgement on R 1.2 Staffing starts from “Requires improvement” |",
        ),
    ],
)
def test_lines_of_examples_in_english(name: str, line: str) -> None:
    assert line in without_links(pages(name)["worked-examples.md"]).split("\n")


@pytest.mark.parametrize(
    ("group", "claim"),
    [
        (
            "section-always",
            "Whenever “Overall PDU rating” is not rated, at least one of the standards is not"
            " rated.",
        ),
        (
            "section-never",
            "It never happens that P 1.3 Services is “Outstanding” and P 2.3 Implementation and"
            " delivery is at most “Requires improvement”.",
        ),
        (
            "section-always",
            "A better answer never lowers “Overall PDU rating”, P 1.1 Leadership, P 1.2 Staffing,"
            " P 1.3 Services, P 2.1 Assessment, P 2.2 Planning, P 2.3 Implementation and delivery"
            " or P 2.4 Reviewing.",
        ),
    ],
)
def test_claims_in_english(group: str, claim: str) -> None:
    below = section(pages("pdu")["worked-examples.md"], group)
    assert claim in without_links(below).split("\n")


# ------------------------------------------------------------------ addresses
def test_an_address_stays_when_an_example_is_added_before_it() -> None:
    before = built("pdu")
    added = before.scenarios[3].model_copy(update={"title": "something new"})
    renumbered = tuple(
        one.model_copy(update={"code": f"scenario_{number}", "key": f"scenario_{number}"})
        for number, one in enumerate((added, *before.scenarios), start=1)
    )
    after = pages_of(before.model_copy(update={"scenarios": renumbered}))["worked-examples.md"]
    assert anchors(pages("pdu")["worked-examples.md"]).items() < anchors(after).items()


def test_two_examples_of_one_title_have_two_addresses() -> None:
    before = built("pdu")
    twin = before.scenarios[0].model_copy(update={"code": "scenario_99", "key": "scenario_99"})
    page = pages_of(before.model_copy(update={"scenarios": (*before.scenarios, twin)}))
    found = re.findall(rf"#({MANUALS_OWN}\S*) \}}", page["worked-examples.md"])
    assert found == [MANUALS_OWN, f"{MANUALS_OWN}--2"]


def test_a_framework_without_examples_and_claims_has_no_such_page() -> None:
    bare = pages_of(built("pdu").model_copy(update={"scenarios": (), "claims": ()}))
    assert "worked-examples.md" not in bare
    assert not [name for name, page in bare.items() if "worked-examples.md" in page]


# ------------------------------------------------------------------ beside what they try
@BOTH
def test_each_rule_leads_to_the_examples_in_which_it_decides(name: str) -> None:
    framework = built(name)
    listed = anchors(pages(name)["worked-examples.md"])
    for rule in framework.rules:
        decides = {
            listed[capitalised(one.title)]
            for one in framework.scenarios
            if rule.code in {because.code for because in one.because_of}
        }
        linked = links_to_examples(section(pages(name)["rules.md"], rule.key))
        assert decides <= linked
        assert linked, rule.code


@BOTH
def test_each_rule_shows_the_first_of_its_examples(name: str) -> None:
    page = pages(name)
    for rule in built(name).rules:
        beside = section(page["rules.md"], rule.key)
        first = re.findall(r"\(worked-examples\.md#([^)]+)\)", beside)[0]
        assert boxes(beside) == boxes(section(page["worked-examples.md"], first))


def boxes(text: str) -> list[str]:
    """What is given in each example, and what follows."""
    return re.findall(r'<div class="example" markdown="1">\n(.*?)\n</div>', text, re.DOTALL)


def test_a_rule_leads_to_examples_of_its_effect_and_to_no_others() -> None:
    assert links_to_examples(section(pages("pdu")["rules.md"], "child_safeguarding")) == {
        "example-poor-child-safeguarding-makes-the-assessment-of-harm-insufficient-case-by-case",
        "example-sound-child-safeguarding-leaves-the-answer-to-the-inspector",
    }


@pytest.mark.parametrize(
    ("name", "anchor", "example"),
    [
        ("pdu", "pdu_overall", "example-the-scores-of-the-seven-standards-are-added-up"),
        ("pdu", "case_quality", MANUALS_OWN),
        ("region", "case_quality", "example-where-each-band-begins-and-ends"),
        (
            "region",
            "staffing_aggregate",
            "example-the-starting-point-for-staffing-in-a-region-of-seven-pdus",
        ),
    ],
)
def test_ratings_bands_and_tables_lead_to_examples(name: str, anchor: str, example: str) -> None:
    assert example in links_to_examples(section(pages(name)["ratings.md"], anchor))


def test_the_manuals_own_example_is_linked_from_its_standard() -> None:
    assert MANUALS_OWN in links_to_examples(pages("pdu")["standard-p2_1.md"])
    assert MANUALS_OWN not in links_to_examples(pages("pdu")["standard-p2_2.md"])


# ------------------------------------------------------------------ what ratings come to
@BOTH
def test_the_ratings_page_says_what_happens_on_the_way_to_a_rating(name: str) -> None:
    page = pages(name)["ratings.md"]
    for anchor, said in (
        ("section-order", "before any case is counted" if name == "pdu" else "as they were given"),
        ("section-lowered-and-refused", "refused and not changed"),
        ("section-not-known", "never guessed"),
        ("section-not-rated", "not the lowest rating"),
    ):
        assert said in section(page, anchor)


def test_the_example_of_rounding_is_what_the_evaluator_makes_of_it() -> None:
    said = section(pages("pdu")["ratings.md"], "case_quality")
    assert "20 of 31 cases are 64.516…%, which is rounded to 65%; and 65% to 79% is “Good”." in said
    assert bander("half_up").of_share(NUMBER, BASE) == "good"


@pytest.mark.parametrize("rounding", ROUNDED)
def test_every_way_of_rounding_gives_the_percentage_that_is_printed(
    rounding: model.Rounding,
) -> None:
    assert bander(rounding).percent(NUMBER, BASE) == ROUNDED[rounding]


def bander(rounding: model.Rounding) -> Bander:
    bands = built("pdu").index.bands("case_quality")
    rounded = bands.banding.model_copy(update={"rounding": rounding})
    return Bander(rounded, built("pdu").index.scale(bands.scale))


@BOTH
def test_every_file_is_among_the_downloads_with_what_it_is_for(name: str) -> None:
    made = emit_all({name: built(name)})
    page = made[f"{name}/docs/pages/downloads.md"].decode()
    for path in made:
        own = path.removeprefix(f"{name}/")
        if own != path and not own.startswith("docs/"):
            assert f'<a href="files/{own}" download>' in page, path
    assert set(downloads.PURPOSES) == set(emitters()) - {downloads.PAGES}
    assert not re.search(r"^### .*\n\n\n", page, re.MULTILINE), "files without a purpose"


def test_the_files_of_another_emitter_are_told_by_what_it_says_of_itself() -> None:
    page = downloads.with_downloads(
        ENGLISH,
        {downloads.PAGE: b"# Downloads\n\n<!-- downloads -->\n", "lists.tsv": b"a\tb\n"},
        {downloads.PAGE: "docs", "lists.tsv": "lists"},
        lambda emitter: f"What {emitter} says.",
    )
    assert b"What lists says." in page
    assert b'<a href="files/lists.tsv" download>lists&#46;tsv</a> (4 bytes)' in page or (
        b">lists.tsv</a> (4 bytes)" in page
    )


# ------------------------------------------------------------------ kinds that no framework has
@pytest.mark.parametrize(
    ("given", "words"),
    [
        (
            model.GivenScore(
                subject=c.ItemSubject(item=model.Reference(kind="standard", code="P1.2")),
                score=2,
                place=NOWHERE,
            ),
            "P 1.2 Staffing scores 2",
        ),
        (
            model.GivenThat(
                subject=c.ItemSubject(item=model.Reference(kind="key_question", code="A1")),
                predicate=c.IsNotKnown(),
                amount=model.InCases(number=1, base=1),
                place=NOWHERE,
            ),
            "A 1 is not known in 1 of 1 case",
        ),
    ],
)
def test_other_givens_in_english(given: model.Given, words: str) -> None:
    assert words_of_claims.given(built("pdu"), given) == words


def test_a_claim_without_a_condition_is_of_every_inspection() -> None:
    overall = c.ItemSubject(item=model.Reference(kind="rating", code="pdu_overall"))
    rated = c.Is(subject=overall, predicate=c.IsAtLeast(value="inadequate"))
    said = model.AlwaysHolds(when=(), then=(rated,))
    claim = built("pdu").claims[0].model_copy(update={"claims": (said,)})
    words = "In every inspection, “Overall PDU rating” is at least “Inadequate”."
    assert words_of_claims.claim(built("pdu"), claim) == words
