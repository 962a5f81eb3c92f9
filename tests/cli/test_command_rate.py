"""`assay rate` and `assay why` as their users have them, by the rules of a school."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from assay_process import Run

ROOT = Path(__file__).parents[2]
SCHOOL = ROOT / "tests" / "reports"
HILL = SCHOOL / "cases" / "school" / "rules_bind.json"
LAKE = SCHOOL / "cases" / "school" / "left_the_start.json"

ANSWERS = """\
unit,case,question,answer
Mill School,1,S1.1,seen
Mill School,1,S1.2,seen
Mill School,2,S1.1,not_seen
Mill School,2,S1.2,seen
"""
PURPOSE = "Mill School,1,S1.1(a),seen\nMill School,2,S1.1(a),seen\n"
NO_PURPOSE = PURPOSE.replace("1,S1.1(a),seen", "1,S1.1(a),not_seen")


@pytest.fixture
def school(tmp_path: Path) -> Path:
    """The test's folder, with the rules of a school and of a district in `standards`."""
    shutil.copytree(SCHOOL / "standards", tmp_path / "standards")
    (tmp_path / "results").mkdir()
    shutil.copy(HILL, tmp_path / "results" / "hill.json")
    return tmp_path


def break_rules(school: Path) -> Path:
    rules = school / "standards" / "school" / "school.assay"
    text = rules.read_text("utf-8")
    assert "  then S1.1 must be not_seen\n" in text
    rules.write_text(text.replace("  then S1.1 must be", "  then S1.9 must be"), "utf-8")
    return rules


# ------------------------------------------------------------------ rating
def test_a_page_for_people(school: Path, run: Run) -> None:
    done = run("rate", "school", "results/hill.json")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("Hill School\nSchool visit, version 1.2\n")
    assert "lowers “Fine” to “Fair”" in done.stdout
    assert done.stderr == ""


REGION = ROOT / "generated" / "probation" / "region" / "model.json"
FOUND = ROOT / "examples" / "region"


def test_a_page_in_welsh(run: Run) -> None:
    done = run("rate", str(REGION), str(FOUND), "--language", "cy")
    assert done.returncode == 0, done.stderr
    assert "Arolygiad o ranbarth y gwasanaeth prawf, fersiwn 8.5\n" in done.stdout
    assert "R 2.1 Diogelu'r cyhoedd: Angen gwella\n" in done.stdout
    assert "A 3 yw'r cwestiwn allweddol isaf: fe'i hatebwyd â “Ie” mewn 165 o 273" in done.stdout
    assert "Achosion  Cyfran  Band" in done.stdout
    table = run("rate", str(REGION), str(FOUND), "--language", "cy", "--format", "markdown")
    assert "| Safon | Gradd | Sgôr |" in table.stdout


def test_why_in_welsh(run: Run) -> None:
    done = run("why", str(REGION), str(FOUND), "R2.2", "--language", "cy")
    assert done.returncode == 0, done.stderr
    assert "\nPam nad Rhagorol?\n" in done.stdout
    assert "\nBeth fyddai wedi ei cholli?\n" in done.stdout


def test_the_same_ratings_in_every_language(run: Run) -> None:
    found = []
    for language in ("en", "cy"):
        typed = ("rate", str(REGION), str(FOUND), "--language", language, "--format", "json")
        ratings = json.loads(run(*typed).stdout)["ratings"]
        found.append({code: each["rating"] for code, each in ratings.items()})
    assert found[0] == found[1]


def test_a_language_that_a_framework_is_not_in(school: Path, run: Run) -> None:
    done = run("rate", "school", "results/hill.json", "--language", "cy")
    assert done.returncode == 2
    assert "`school` is not published in `cy`" in done.stderr
    assert "it is in `en`" in done.stderr


@pytest.mark.parametrize("framework", ["school", "standards/school", "./standards/school/"])
def test_a_framework_by_name_or_folder(school: Path, run: Run, framework: str) -> None:
    done = run("rate", framework, "results", "--format", "json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["ratings"]["S2"]["rating"] == "fair"


def test_a_framework_from_what_was_built(school: Path, run: Run) -> None:
    by_rules = run("rate", "school", "results", "--format", "json")
    assert run("build").returncode == 0
    shutil.rmtree(school / "standards")
    for framework in ("school", "generated/school/model.json"):
        done = run("rate", framework, "results", "--format", "json")
        assert done.returncode == 0, done.stderr
        assert done.stdout == by_rules.stdout


def test_several_units_in_one_run(school: Path, run: Run) -> None:
    shutil.copy(LAKE, school / "results" / "lake.json")
    done = run("rate", "school", "results", "--format", "json")
    assert [each["unit"] for each in json.loads(done.stdout)] == ["Hill School", "Lake School"]
    done = run("rate", "school", "results/lake.json", "results/hill.json")
    assert done.stdout.index("Lake School") < done.stdout.index("Hill School")
    done = run("rate", "school", "results", "--format", "csv")
    assert done.stdout.count("\n") == 1 + 2 * 10
    lines = [json.dumps(json.loads(path.read_text("utf-8"))) for path in (HILL, LAKE)]
    (school / "both.jsonl").write_text("\n".join(lines), "utf-8")
    assert run("rate", "school", "both.jsonl", "--format", "csv").stdout == done.stdout


def test_a_file_is_written_whole(school: Path, run: Run) -> None:
    done = run("rate", "school", "results", "--format", "markdown", "--out", "hill.md")
    assert done.returncode == 0
    assert done.stdout == ""
    assert done.stderr == "note: wrote the ratings of 1 unit to `hill.md`\n"
    assert (school / "hill.md").read_text("utf-8").startswith("# Hill School\n")
    done = run("rate", "school", "results", "--out", "hill.md/under.md")
    assert done.returncode == 2
    assert "cannot write `hill.md/under.md`" in done.stderr


def test_tables_and_what_stands_beside_them(school: Path, run: Run) -> None:
    (school / "mill.csv").write_text(ANSWERS + PURPOSE, "utf-8")
    beside = {"units": [{"unit": "Mill School", "ratings": {"S2": "fine"}}]}
    (school / "mill.judged").write_text(json.dumps(beside), "utf-8")
    alone = json.loads(run("rate", "school", "mill.csv", "--format", "json").stdout)
    assert alone["ratings"]["S1"]["rating"] == "fair"
    assert alone["ratings"]["S2"]["rating"] is None
    done = run("rate", "school", "mill.csv", "--judgements", "mill.judged", "--format", "json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["ratings"]["S2"]["rating"] == "fine"


def test_hurdles_that_a_table_has_behind_it(school: Path, run: Run) -> None:
    (school / "mill.csv").write_text(ANSWERS + NO_PURPOSE, "utf-8")
    enforced = json.loads(run("rate", "school", "mill.csv", "--format", "json").stdout)
    assert enforced["ratings"]["S1"]["rating"] == "poor"
    assert [found["kind"] for found in enforced["findings"]][:1] == ["hurdle_enforced"]
    done = run("rate", "school", "mill.csv", "--hurdles-enforced", "--format", "json")
    taken = json.loads(done.stdout)
    assert taken["ratings"]["S1"]["rating"] == "fair"


# ------------------------------------------------------------------ what stands in the way
def test_every_problem_is_said_and_nothing_is_rated(school: Path, run: Run) -> None:
    (school / "results" / "bad.json").write_text(
        '{"framework": "school", "unit": "Bad", "cuont": {}, "ratings": {"S2": "fin"}}', "utf-8"
    )
    done = run("rate", "school", "results", "--format", "json", "--out", "all.json")
    assert done.returncode == 1
    assert done.stdout == ""
    assert "results/bad.json:1:" in done.stderr
    assert "`cuont`" in done.stderr
    assert "`fin`" in done.stderr
    assert done.stderr.endswith("2 problems in the results: nothing was rated\n")
    assert not (school / "all.json").exists()


def test_a_unit_in_two_files(school: Path, run: Run) -> None:
    (school / "results" / "hill.csv").write_text(ANSWERS.replace("Mill", "Hill"), "utf-8")
    done = run("rate", "school", "results")
    assert done.returncode == 1
    assert "the unit `Hill School` is in a document and in `results/hill.csv`" in done.stderr


def test_rules_with_errors(school: Path, run: Run) -> None:
    break_rules(school)
    done = run("rate", "school", "results")
    assert done.returncode == 1
    assert done.stdout == ""
    assert "standards/school/school.assay:127:8" in done.stderr
    assert done.stderr.endswith("nothing was rated\n")


def test_errors_elsewhere_do_not_matter(school: Path, run: Run) -> None:
    other = school / "standards" / "other"
    other.mkdir()
    (other / "other.assay").write_text('framework other "Other" {\n  version 1\n}\n', "utf-8")
    assert run("check").returncode == 1
    assert run("rate", "school", "results").returncode == 0


MISUSES = {
    "no such name": (("skool", "results"), "there is no framework `skool`", "`school`"),
    "no such folder": (("./rules", "results"), "there is no `./rules`", ""),
    "several": (("standards", "results"), "holds several frameworks: `district`, `school`", "say"),
    "no results there": (("school", "hil.json"), "there is no `hil.json`", ""),
    "misspelt results": (("school", "results/hil.json"), "`results/hil.json`", "hill.json"),
    "empty folder": (("school", "standards"), "there are no results in `standards`", ".json"),
    "not results": (("school", "standards/school/school.assay"), "is not a file of results", ""),
    "nothing": (("school",), "needs a framework and results", ""),
    "no table": (("school", "results", "--hurdles-enforced"), "goes with a table", "document"),
    "no format": (("school", "results", "--format", "pdf"), "cannot be `pdf`", "markdown"),
}


@pytest.mark.parametrize(("typed", "found", "help"), MISUSES.values(), ids=MISUSES)
@pytest.mark.usefixtures("school")
def test_wrong_use(run: Run, typed: tuple[str, ...], found: str, help: str) -> None:
    done = run("rate", *typed)
    assert done.returncode == 2
    assert done.stdout == ""
    said, _, helped = done.stderr.partition("\nhelp: ")
    assert said.startswith("assay: ")
    assert found in said
    assert help in helped


BAD_MODELS = {
    "no JSON": ("{", "it is not JSON"),
    "another thing": ("[]", "it does not say `format`: `assay-model`"),
    "another version": (
        '{"format": "assay-model", "format_version": "9.0"}',
        "its format is version `9.0`, and this assay reads 1.4",
    ),
    "half a model": (
        '{"format": "assay-model", "format_version": "1.3", "assay_version": "1"}',
        "at `framework`: field required",
    ),
}


@pytest.mark.parametrize(("text", "why"), BAD_MODELS.values(), ids=BAD_MODELS)
def test_a_file_that_is_no_model(school: Path, run: Run, text: str, why: str) -> None:
    (school / "model.json").write_text(text, "utf-8")
    done = run("rate", "model.json", "results")
    assert done.returncode == 2
    assert f"`model.json` is not a model of rules: {why}" in done.stderr
    assert "Traceback" not in done.stderr


# ------------------------------------------------------------------ kept and recalled
def test_rule_objects_are_recalled(school: Path, run: Run, own_cache: Path) -> None:
    first = run("rate", "school", "results")
    kept = sorted((own_cache / "assay").iterdir())
    assert {path.suffix for path in kept} == {".names", ".model"}
    again = run("rate", "school", "results")
    assert again.stdout == first.stdout
    assert sorted((own_cache / "assay").iterdir()) == kept


def test_a_damaged_entry_is_passed_over(school: Path, run: Run, own_cache: Path) -> None:
    first = run("rate", "school", "results")
    for path in (own_cache / "assay").iterdir():
        data = path.read_bytes()
        path.write_bytes(data[: len(data) // 2])
    assert run("rate", "school", "results").stdout == first.stdout


def test_a_change_of_the_rules_is_seen(school: Path, run: Run) -> None:
    run("rate", "school", "results")
    rules = school / "standards" / "school" / "school.assay"
    text = rules.read_text("utf-8")
    rules.write_text(text.replace("S2 must be at most fair", "S2 must be at most poor"), "utf-8")
    done = run("rate", "school", "results", "--format", "json")
    assert json.loads(done.stdout)["ratings"]["S2"]["rating"] == "poor"


# ------------------------------------------------------------------ why
def test_why(school: Path, run: Run) -> None:
    done = run("why", "school", "results/hill.json", "S1")
    assert done.returncode == 0, done.stderr
    assert "S 1 Teaching: Fair" in done.stdout
    assert "Why not Fine?\n  - “Fine” would need “Seen” to S 1.1 in 1 more case" in done.stdout
    assert "The hurdle “No purpose” changed the answer to S 1.1" in done.stdout
    assert done.stdout == run("why", "school", "results", "s 1").stdout


def test_why_of_what_is_not_rated_here(school: Path, run: Run) -> None:
    done = run("why", "school", "results", "S9")
    assert done.returncode == 2
    assert "there is no rated item `S9`" in done.stderr
    done = run("why", "school", "results", "S1.1")
    assert done.returncode == 2
    assert done.stderr == (
        "assay: `S1.1` is a key question without a rating of its own\n"
        "help: ask about `S1`, the standard that it belongs to\n"
    )
    done = run("why", "school", "results", "S1", "S2")
    assert done.returncode == 2
    assert "`S2` is one word too many" in done.stderr


def test_a_table_in_a_file_is_one_that_spreadsheets_read(school: Path, run: Run) -> None:
    typed = ("rate", "school", "results", "--format", "csv")
    assert run(*typed, "--out", "all.csv").returncode == 0
    written = (school / "all.csv").read_bytes()
    assert written == b"\xef\xbb\xbf" + run(*typed).stdout.encode("utf-8")


def test_the_same_results_give_the_same_bytes(school: Path, run: Run) -> None:
    shutil.copy(SCHOOL / "cases" / "school" / "nothing_known.json", school / "results")
    for form in ("json", "text"):
        typed = ("rate", "school", "results", "--format", form)
        seeds = [run(*typed, PYTHONHASHSEED=str(seed)).stdout for seed in range(1, 6)]
        assert len(set(seeds)) == 1
