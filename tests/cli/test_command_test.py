"""`assay test`: what it prints, what it writes, and its exit status."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest
from assay_process import Run

GOOD = """\
scenario "one cold dish makes the meal unsafe" {
  given 2 cases where K1.1 is yes and K1.1(a) is no
  given 8 cases where K1.1 is yes and K1.1(a) is yes
  given K1.2 is yes in 10 of 10 cases
  then K1 is outstanding
  because of hot_food
}

scenario "six points are outstanding" {
  given all of (K1, K2) are outstanding
  then overall is outstanding
}
"""
BAD = """\
scenario "half of the meals are enough" {
  given K1.1 is yes in 5 of 10 cases
  given K1.2 is yes in 10 of 10 cases
  then K1 is good
}

scenario "two at once" {
  given K1 is good
  given K1 is poor
  then overall is fair
}
"""


@pytest.fixture
def good(kitchen: Path) -> Path:
    """The starter with two scenarios that pass."""
    (kitchen / "scenarios.assay").write_text(GOOD, "utf-8")
    return kitchen


@pytest.fixture
def bad(good: Path) -> Path:
    """The same, with one more that fails and one that contradicts itself."""
    (good / "more.assay").write_text(BAD, "utf-8")
    return good


@pytest.mark.usefixtures("good")
def test_a_line_for_each_scenario_and_a_summary(run: Run) -> None:
    done = run("test")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == (
        "passed  standards/kitchen/scenarios.assay:1: one cold dish makes the meal unsafe\n"
        "passed  standards/kitchen/scenarios.assay:9: six points are outstanding\n"
        "\n"
        "2 scenarios: 2 passed\n"
    )


@pytest.mark.usefixtures("bad")
def test_a_failure_says_what_was_expected_what_came_and_why(run: Run) -> None:
    done = run("test")
    assert done.returncode == 1
    lines = done.stdout.splitlines()
    at = lines.index("failed  standards/kitchen/more.assay:1: half of the meals are enough")
    assert lines[at + 1] == "  standards/kitchen/more.assay:4: expected `then K1 is good`"
    assert lines[at + 2] == "    but K1 is fair"
    assert "K1.1 is the lowest key question" in lines[at + 3]
    at = lines.index("error   standards/kitchen/more.assay:7: two at once")
    assert lines[at + 1] == (
        "  standards/kitchen/more.assay:9: `K1` is `good` by line 8 and `poor` here"
    )
    assert lines[at + 2] == "    help: keep one of the two"
    assert lines[-1] == "4 scenarios: 2 passed, 1 failed, 1 could not be run"


@pytest.mark.usefixtures("bad")
@pytest.mark.parametrize(
    ("typed", "status", "last"),
    [
        (("-k", "points"), 0, "1 scenario: 1 passed"),
        (("-k", "MEALS half"), 1, "1 scenario: 0 passed, 1 failed"),
        (("-k", "supper"), 0, "there are no scenarios or claims with `supper` in their titles"),
        (("standards/kitchen/scenarios.assay",), 0, "2 scenarios: 2 passed"),
        (("standards/kitchen/framework.assay",), 0, "there are no scenarios or claims"),
    ],
)
def test_only_some(run: Run, typed: tuple[str, ...], status: int, last: str) -> None:
    done = run("test", *typed)
    assert (done.returncode, done.stdout.splitlines()[-1]) == (status, last)


def test_nothing_is_run_while_there_is_an_error(run: Run, broken: Path) -> None:
    (broken / "scenarios.assay").write_text(GOOD, "utf-8")
    done = run("test")
    assert done.returncode == 1
    assert "standards/kitchen/meals.assay:48" in done.stdout
    assert done.stdout.endswith("no scenario was run\n")
    assert "passed" not in done.stdout


@pytest.mark.usefixtures("good")
def test_coverage_is_said_in_words_and_held_to_a_least_share(run: Run) -> None:
    said = run("test", "--coverage")
    assert said.returncode == 0
    lines = said.stdout.splitlines()
    untried = [line for line in lines if ": no scenario has a score of 0" in line]
    assert untried == [
        "standards/kitchen/framework.assay:63: no scenario has a score of 0, "
        "where poor begins in rating `overall`"
    ]
    summary = lines[-1]
    percent = int(summary.rpartition("(")[2].rstrip("%)"))
    assert 0 < percent < 100
    assert run("test", "--min-coverage", str(percent)).returncode == 0
    less = run("test", "--min-coverage", str(percent + 1))
    assert less.returncode == 1
    assert less.stdout.endswith(f"kitchen: less than the {percent + 1}% that were asked for\n")


def test_changes_that_nothing_notices_come_with_a_scenario_that_would(run: Run, good: Path) -> None:
    first = run("test", "--mutate")
    assert first.returncode == 1
    assert (
        "standards/kitchen/framework.assay:65: if good began at 3 instead of at 4 in rating "
        in (first.stdout)
    )
    suggested = "".join(
        f"{line[4:]}\n"
        for line in first.stdout.splitlines()
        if line.startswith("    ") and not line.startswith(("    this one", "    one that"))
    )
    assert suggested.count("scenario ") >= 5
    (good / "suggested.assay").write_text(suggested, "utf-8")
    second = run("test", "--mutate")
    assert second.returncode == 0, second.stdout
    noticed, _, rest = second.stdout.splitlines()[-1].removeprefix("kitchen: ").partition(" of ")
    assert rest == f"{noticed} changes noticed"


@pytest.mark.usefixtures("bad")
def test_no_change_is_tried_while_a_scenario_fails(run: Run) -> None:
    done = run("test", "--mutate")
    assert done.returncode == 1
    assert done.stdout.endswith("kitchen: no change is tried while a scenario fails\n")


@pytest.mark.usefixtures("bad")
def test_junit_counts_and_names_what_was_run(run: Run, tmp_path: Path) -> None:
    done = run("test", "--junit", "results.xml")
    assert done.returncode == 1
    whole = ElementTree.parse(tmp_path / "results.xml").getroot()
    suites = list(whole)
    assert whole.tag == "testsuites"
    assert [suite.get("name") for suite in suites] == ["kitchen"]
    for counted in (whole, suites[0]):
        numbers = [counted.get(name) for name in ("tests", "failures", "errors", "skipped")]
        assert numbers == ["4", "1", "1", "0"]
    cases = {case.get("name"): case for case in suites[0]}
    failed = cases["half of the meals are enough"]
    assert (failed.get("file"), failed.get("line")) == ("standards/kitchen/more.assay", "1")
    assert failed.get("classname") == "standards.kitchen.more"
    assert "but K1 is fair" in (failed[0].text or "")
    assert [one[0].tag for one in cases.values() if len(one)] == ["failure", "error"]


@pytest.mark.usefixtures("good")
@pytest.mark.parametrize(
    ("typed", "complaint"),
    [
        (("--min-coverage", "most"), "`--min-coverage` cannot be `most`"),
        (("--min-coverage", "101"), "`--min-coverage` cannot be `101`"),
        (("-k",), "`-k` lacks its WORDS"),
        (("--junit", "nowhere/results.xml"), "cannot write `nowhere/results.xml`"),
        (("nowhere",), "there is no `nowhere`"),
    ],
)
def test_what_cannot_be_run(run: Run, typed: tuple[str, ...], complaint: str) -> None:
    done = run("test", *typed)
    assert done.returncode == 2
    assert complaint in done.stderr
