"""Pages of a framework over units name what they take from the framework of the units."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

import assay
from assay.emitters.docs import emit

GENERATED = Path(__file__).parents[2] / "generated/probation"
PDU = "Probation delivery unit inspection"


@cache
def pages(framework: str) -> dict[str, str]:
    built = assay.load(GENERATED / framework / "model.json")
    files = emit(built)
    return {Path(path).name: data.decode() for path, data in files.items() if path.endswith(".md")}


@pytest.mark.parametrize(
    ("page", "row"),
    [
        (
            "standard-r2_1.md",
            "| D 3 | Does delivery focus sufficiently on keeping other people safe? |"
            " P 2.3 Implementation and delivery |",
        ),
        (
            "standard-r2_3.md",
            "| CW 1 | Does the court report give the court a sound basis for its sentence? |"
            " CW Court work |",
        ),
        ("standard-r1_2.md", "| P 1.2 | Staffing | Organisational arrangements and activity |"),
    ],
)
def test_what_is_counted_is_named_with_its_framework(page: str, row: str) -> None:
    before, heading, after = pages("region")[page].partition("## What is counted {")
    assert heading, before
    assert f"Asked or rated in “{PDU}”" in after
    assert row in after.split("\n")


def test_a_standard_of_its_own_questions_counts_nothing_of_others() -> None:
    for page in ("standard-r1_1.md", "standard-r2_4.md"):
        assert "## What is counted {" not in pages("region")[page]


def test_the_list_of_standards_says_how_many_questions_are_asked_elsewhere() -> None:
    rows = {
        line.split("|")[1].strip()[:6]: line
        for line in pages("region")["index.md"].split("\n")
        if line.startswith("| [R")
    }
    assert "| 4, asked elsewhere |" in rows["[R 2.1"]
    assert "| 1, asked elsewhere |" in rows["[R 2.5"]
    assert "| 3 |" in rows["[R 2.6"]


def test_a_list_of_standards_stands_in_a_box_that_scrolls() -> None:
    for framework in ("region", "pdu"):
        *before, _ = pages(framework)["index.md"].split("\n\n| Standard | Key questions |")
        assert before
        assert all(text.split("\n")[-1].startswith('<div class="wide"') for text in before)


def test_units_are_called_by_their_title() -> None:
    said = pages("region")["ratings.md"]
    assert "the counts of every probation delivery unit added together" in said
    assert "over every probation delivery unit" in said
    assert "every pdu" not in said
    assert "One per probation delivery unit" in pages("pdu")["forms.md"]
    assert "One per statutory victim contact" in pages("region")["forms.md"]


def test_whoever_decides_is_named_though_the_role_is_brought_in() -> None:
    said = pages("region")["ratings.md"]
    assert "- Regional lead inspector\n" in said
    assert "- Ratings panel: decides the ratings" in said


def test_facts_that_are_brought_in_say_so() -> None:
    own, _, brought_in = pages("region")["facts.md"].partition("## Case {")
    assert PDU not in own
    assert brought_in.lstrip().split("\n")[2].startswith(f"Of “{PDU}”.")
    assert "Of “" not in pages("pdu")["facts.md"]


def test_a_table_shows_what_was_reported_on_it_and_why_it_stays() -> None:
    table = pages("region")["ratings.md"].partition("## PDU aggregate for staffing {")[2]
    table = table.partition("\n## ")[0]
    for code in ("W0410", "W0411", "W0412", "W0413"):
        assert f"- [{code}](findings.md#what-the-compiler-reported) **Reported:**" in table
    assert table.count("**Left as it is:**") == 4


def test_questions_of_a_cohort_say_which_cases_they_are_asked_of() -> None:
    assert "**Applies to:** every case" in pages("region")["standard-r2_4.md"]
    assert "**Applies to:** every case" not in pages("region")["standard-r1_1.md"]
