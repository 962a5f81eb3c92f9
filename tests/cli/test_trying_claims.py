"""`assay test` and pytest say what comes of claims, and what better answers do to ratings."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest
from assay_process import Run
from test_pytest_plugin import PLUGIN, run_pytest

CLAIMS = """\
always "a good kitchen has a safe meal" {
  when overall is at least good
  then K1 is at least good
}

never "an outstanding kitchen over a fair meal" {
  when overall is outstanding and K1 is at most fair
}

always "a poor kitchen is not outstanding" {
  when overall is outstanding and overall is poor
  then K1 is poor
}

always "a kitchen with allergies is seen twice" {
  when case.pupil_with_allergy is yes
  then K1 is at least fair
}
"""
ODD = """\
decision rule odd "Too good" {
  when K1 is outstanding
  then K2 must be at most fair
}
"""
ON_K2 = """\
always "doing better never makes a meal worse" {
  better answers never lower K2
}
"""
LOWERS = "the decision rule “Too good” can lower K2 A good meal"


@pytest.fixture
def claimed(kitchen: Path) -> Path:
    """The starter with claims of which one is broken, and one cannot be told."""
    (kitchen / "claims.assay").write_text(CLAIMS, "utf-8")
    return kitchen


@pytest.fixture
def odd(kitchen: Path) -> Path:
    """The starter with a rule by which a better answer lowers a rating."""
    framework = kitchen / "framework.assay"
    text = framework.read_text("utf-8").replace("1 hurdle", "1 hurdle, 1 decision rule")
    framework.write_text(text, "utf-8")
    (kitchen / "odd.assay").write_text(ODD, "utf-8")
    return kitchen


@pytest.mark.usefixtures("claimed")
def test_a_line_for_each_claim_with_what_breaks_it(run: Run) -> None:
    done = run("test")
    assert (done.returncode, done.stderr) == (1, "")
    lines = done.stdout.splitlines()
    assert [line for line in lines if line.startswith(("proved", "broken", "not proved"))] == [
        "broken  standards/kitchen/claims.assay:1: always: a good kitchen has a safe meal",
        "proved  standards/kitchen/claims.assay:6: never: an outstanding kitchen over a fair meal",
        "proved  standards/kitchen/claims.assay:10: always: a poor kitchen is not outstanding",
        "not proved  standards/kitchen/claims.assay:15: "
        "always: a kitchen with allergies is seen twice",
    ]
    assert "    K1 Safe food is “Fair”" in lines
    assert lines[-1] == "4 claims: 2 proved, 1 broken, 1 not proved"


@pytest.mark.usefixtures("claimed")
def test_a_proof_is_silent_unless_it_says_nothing_or_is_asked_for(run: Run) -> None:
    gone_through = "  every possible inspection was gone through"
    plain, asked = (run("test", *typed).stdout.splitlines() for typed in ((), ("--claims",)))
    said = [line for line in plain if line.startswith(gone_through)]
    assert len(said) == 1
    assert said[0].endswith("; there is none that meets its conditions")
    assert len([line for line in asked if line.startswith(gone_through)]) == 2


def test_the_scenario_that_is_shown_passes(run: Run, claimed: Path) -> None:
    shown = run("test", "-k", "safe").stdout.partition("as a scenario:\n")[2].partition("\n\n")[0]
    (claimed / "shown.assay").write_text(shown, "utf-8")
    done = run("test", "standards/kitchen/shown.assay")
    assert (done.returncode, done.stdout.splitlines()[-1]) == (0, "1 scenario: 1 passed")


@pytest.mark.usefixtures("claimed")
@pytest.mark.parametrize(
    ("typed", "status", "last"),
    [
        (("-k", "fair"), 0, "1 claim: 1 proved"),
        (("-k", "safe"), 1, "1 claim: 0 proved, 1 broken"),
        (("standards/kitchen/meals.assay",), 0, "there are no scenarios or claims"),
    ],
)
def test_only_some(run: Run, typed: tuple[str, ...], status: int, last: str) -> None:
    done = run("test", *typed)
    assert (done.returncode, done.stdout.splitlines()[-1]) == (status, last)


@pytest.mark.usefixtures("claimed")
def test_claims_are_counted_in_junit(run: Run, tmp_path: Path) -> None:
    run("test", "--junit", "results.xml")
    (suite,) = ElementTree.parse(tmp_path / "results.xml").getroot()
    assert [suite.get(name) for name in ("tests", "failures", "errors")] == ["4", "2", "0"]
    cases = {case.get("name"): case for case in suite}
    broken = cases["always: a good kitchen has a safe meal"]
    assert (broken[0].tag, broken[0].get("type")) == ("failure", "broken")
    assert "K1 Safe food is “Fair”" in (broken[0].text or "")
    assert cases["always: a kitchen with allergies is seen twice"][0].get("type") == "not proved"
    assert len(cases["never: an outstanding kitchen over a fair meal"]) == 0


@pytest.mark.usefixtures("claimed")
def test_pytest_collects_claims(tmp_path: Path) -> None:
    done = run_pytest(tmp_path, *PLUGIN, "-v", "standards")
    assert done.returncode == 1
    assert "claims.assay::never: an outstanding kitchen over a fair meal PASSED" in done.stdout
    assert "claims.assay::always: a good kitchen has a safe meal FAILED" in done.stdout
    assert "  K1 Safe food is “Fair”\n" in done.stdout
    assert "Traceback" not in done.stdout
    assert "2 failed, 2 passed" in done.stdout


# ------------------------------------------------------------------ better answers
@pytest.mark.usefixtures("kitchen")
def test_nothing_is_said_of_better_answers_that_lower_nothing(run: Run) -> None:
    assert "better" not in run("test").stdout
    said = run("test", "--claims").stdout.splitlines()
    assert [line.partition("better answers never lower ")[2][:4] for line in said[-3:]] == [
        "`K1`",
        "`K2`",
        "`ove",
    ]


@pytest.mark.usefixtures("odd")
def test_what_better_answers_can_lower_is_said_and_is_no_failure(run: Run) -> None:
    done = run("test")
    assert done.returncode == 0
    assert f"odd.assay:3: with better answers, {LOWERS}\n" in done.stdout


def test_what_a_claim_says_is_not_said_again(run: Run, odd: Path) -> None:
    (odd / "claims.assay").write_text(ON_K2, "utf-8")
    done = run("test")
    assert done.returncode == 1
    assert done.stdout.count(LOWERS) == 1
    assert f"  {LOWERS}\n  see standards/kitchen/odd.assay:3\n" in done.stdout
