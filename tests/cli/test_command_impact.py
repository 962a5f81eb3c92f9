"""`assay impact` as its users have it: inspections of a kitchen, rated by two versions."""

from __future__ import annotations

import csv
import json
import shutil
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from assay_process import Run

ROOT = Path(__file__).parents[2]
GOOD, FAIR = {"yes": 28, "no": 12}, {"yes": 24, "no": 16}


def edit(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert text.count(old) == 1
    file.write_text(text.replace(old, new), "utf-8")


def inspection(unit: str, counts: dict[str, int], **more: Any) -> dict[str, Any]:
    all_yes = {"yes": 40, "no": 0}
    every = {"K1.1": all_yes, "K1.2": all_yes, "K2.1": counts}
    return {"framework": "kitchen", "version": "0.1", "unit": unit, "counts": every} | more


def case(answers: dict[str, str]) -> dict[str, Any]:
    return {
        "id": "1",
        "facts": {"pupil_with_allergy": "no"},
        "answers": {"K1.1": "yes", "K2.1": "yes"} | answers,
    }


@pytest.fixture
def later(kitchen: Path, tmp_path: Path) -> Path:
    """The starter beside its earlier version: a band moved, and the version is another."""
    shutil.copytree(tmp_path / "standards", tmp_path / "earlier" / "standards")
    framework = kitchen / "framework.assay"
    edit(framework, "fair         50% to 64%", "fair         50% to 74%")
    edit(framework, "good         65% to 79%", "good         75% to 79%")
    edit(framework, 'version   "0.1"', 'version   "0.2"')
    results = tmp_path / "results"
    results.mkdir()
    (results / "hill.json").write_text(json.dumps(inspection("Hill School", GOOD)))
    (results / "mill.json").write_text(json.dumps(inspection("Mill School", FAIR)))
    return kitchen


SIDES = ("impact", "earlier/standards", "standards", "results")


def test_what_differs_and_why(later: Path, run: Run) -> None:
    done = run(*SIDES)
    assert (done.returncode, done.stderr) == (0, "")
    head, summary, _, hill, item, *reasons = done.stdout.splitlines()
    assert head.startswith("School kitchen visit: rated by version 0.1, in force from 2026-01-01,")
    assert head.endswith("and by version 0.2, in force from 2026-01-01")
    assert summary == "2 units: 1 rating in 1 unit differs, 5 ratings stay"
    assert (hill, item) == ("Hill School", "  K2 A good meal: Good, now Fair")
    counted = "K2.1 sets the rating: it was answered “Yes” in 28 of 40 cases, 70%, and"
    assert " ".join(" ".join(reasons).split()) == (
        f"before: {counted} 65% to 79% is “Good”. now: {counted} 50% to 74% is “Fair”. "
        "because of bands share_of_meals “Share of meals”: fair: 50% to 64%, now 50% to 74%; "
        "good: 65% to 79%, now 75% to 79% 2 other ratings stay Mill School: all 3 ratings stay"
    )


def test_a_rating_that_follows_from_another(later: Path, run: Run) -> None:
    framework = later / "framework.assay"
    edit(framework, "good         4 to 5", "good         exactly 5")
    edit(framework, "fair         2 to 3", "fair         2 to 4")
    (hill,) = [
        unit
        for unit in json.loads(run(*SIDES, "--format", "json").stdout)["units"]
        if unit["unit"] == "Hill School"
    ]
    (overall,) = [each for each in hill["differing"] if each["item"] == "overall"]
    assert overall["follows_from"] == ["K2 A good meal"]
    assert overall["because_of"] == [
        {
            "kind": "rating",
            "code": "overall",
            "change": "fair: 2 to 3, now 2 to 4; good: 4 to 5, now exactly 5",
        }
    ]
    assert (overall["before"]["rating"], overall["after"]["rating"]) == ("good", "fair")


@pytest.mark.parametrize("options", [(), ("--fail-on-change",)])
def test_the_status(later: Path, run: Run, options: tuple[str, ...]) -> None:
    assert run(*SIDES, *options).returncode == len(options)
    same = ("impact", "standards", "standards", "results")
    done = run(*same, *options)
    assert done.returncode == 1  # they were made for another version, and so cannot be rated by it
    assert "was made for version `0.1`" in done.stderr
    assert run("impact", "earlier/standards", "earlier/standards", "results").returncode == 0


# ------------------------------------------------------------------ what cannot be read any more
@pytest.fixture
def without_a_prompt(later: Path, tmp_path: Path) -> Path:
    """The later version without prompt b of K1.1, and three more units on lines of a file."""
    text = (later / "meals.assay").read_text("utf-8")
    start = text.index("    prompt b")
    end = text.index("    }\n", start) + len("    }\n")
    (later / "meals.assay").write_text(text[:start] + text[end:], "utf-8")
    edit(later / "framework.assay", "6 prompts", "5 prompts")
    plain = {"framework": "kitchen", "version": "0.1"}
    documents = [
        plain | {"unit": "One", "cases": [case({})]},
        plain | {"unit": "Two", "cases": [case({"K1.1(b)": "yes"})]},
        plain | {"unit": "Three", "cases": [case({"K1.1(a)": "yes"})]},
    ]
    lines = "".join(f"{json.dumps(document)}\n" for document in documents)
    (tmp_path / "results" / "more.jsonl").write_text(lines)
    (tmp_path / "results" / "list.json").write_text(
        json.dumps([each | {"unit": f"{each['unit']} again"} for each in documents])
    )
    return later


@pytest.mark.usefixtures("without_a_prompt")
def test_units_with_an_answer_that_is_gone(run: Run) -> None:
    done = run(*SIDES)
    assert done.returncode == 0, done.stderr
    assert "8 units: 1 rating in 1 unit differs, 17 ratings stay, 2 can no longer be rated" in (
        done.stdout
    )
    gone = done.stdout.partition("\nTwo: can no longer be rated\n")[2].splitlines()[0]
    assert gone.startswith("  results/more.jsonl:2:")
    assert "`K1.1(b)`" in gone
    assert "\nOne: all 3 ratings stay\n" in done.stdout
    assert "\nThree again: all 3 ratings stay\n" in done.stdout


@pytest.mark.usefixtures("without_a_prompt")
def test_a_table_is_read_as_a_whole(run: Run, tmp_path: Path) -> None:
    rows = ["unit,case,question,answer", *(f"Table,1,{code},yes" for code in ("K1.1", "K1.1(b)"))]
    (tmp_path / "answers.csv").write_text("\n".join(rows) + "\n")
    done = run("impact", "earlier/standards", "standards", "answers.csv")
    assert done.returncode == 0, done.stderr
    assert "Table: can no longer be rated\n  answers.csv, row 2: " in done.stdout


@pytest.mark.parametrize("form", ["json", "markdown", "csv"])
@pytest.mark.usefixtures("without_a_prompt")
def test_every_format_has_all_that_differs(run: Run, form: str) -> None:
    done = run(*SIDES, "--format", form)
    assert done.returncode == 0, done.stderr
    if form == "json":
        schema = json.loads((ROOT / "docs" / "impact.schema.json").read_text("utf-8"))
        document = json.loads(done.stdout)
        jsonschema.Draft202012Validator(schema).validate(document)
        assert [unit["can_be_rated"] for unit in document["units"]].count(False) == 2
    elif form == "csv":
        rows = list(csv.DictReader(done.stdout.splitlines()))
        assert {row["unit"] for row in rows} == {"Hill School", "Two", "Two again"}
        assert [row["after"] for row in rows if row["item"] == "K2"] == ["Fair"]
    else:
        assert "| Hill School | K2 A good meal | Good | Fair |\n" in done.stdout
        assert "### Two: can no longer be rated\n" in done.stdout


# ------------------------------------------------------------------ what stands in the way
def test_results_that_were_never_right(later: Path, run: Run, tmp_path: Path) -> None:
    (tmp_path / "results" / "hill.json").write_text('{"framework": "kitchen", "unit": 7}')
    done = run(*SIDES)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.endswith("1 problem in the results: nothing was rated\n")


def test_several_frameworks(run: Run, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "tests" / "reports" / "standards", tmp_path / "standards")
    done = run("impact", "standards", "standards", "results")
    assert done.returncode == 2
    assert "both versions have several frameworks: `school`, `district`" in done.stderr
    assert "--framework school" in done.stderr


def test_units_of_a_whole(run: Run, tmp_path: Path) -> None:
    for name in ("before", "after"):
        shutil.copytree(ROOT / "standards", tmp_path / name / "standards")
    common = tmp_path / "after" / "standards" / "common" / "common.assay"
    edit(common, "good                  65% to 79%", "good                  75% to 79%")
    edit(common, "requires_improvement  50% to 64%", "requires_improvement  50% to 74%")
    example = str(ROOT / "examples" / "region")
    sides = ("before/standards", "after/standards")
    done = run("impact", *sides, example, "--framework", "region", "--format", "json")
    assert done.returncode == 0, done.stderr
    units = json.loads(done.stdout)["units"]
    assert {unit["whole"] for unit in units} == {None, "Norvale"}
    differing = {(unit["unit"], each["item"]) for unit in units for each in unit["differing"]}
    assert ("Norvale", "R2.2") in differing
    assert ("Harbour", "P2.2") in differing
