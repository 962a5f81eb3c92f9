"""What the findings show, what unknown and absent facts do, and where the procedure is silent."""

from __future__ import annotations

from pathlib import Path

import pytest

from assay import pipeline
from assay.analysis.logic import Formulas, outcomes
from assay.syntax import tree

PRELUDE = Path(__file__).parents[2] / "docs" / "prelude"
STANDARDS = Path(__file__).parents[3] / "standards"
FILES = [
    (path.relative_to(PRELUDE).as_posix(), path.read_bytes())
    for path in sorted(PRELUDE.glob("*/*.assay"))
]
SHELTER = """framework shelter "Shelter" {
  version "1.0"
  in force from 2025-04-01
  languages en
}
facts case "Stay" {
  left "Has the person left?" yes or no
  start "First day" date
  met "Was the person met?" yes or no
  nights "Nights" number of days { applies when case.left is yes }
  share "Share of meetings attended" percentage
  meetings "Meetings" whole number
  needs "Needs" several of { housing "Housing" health "Health" }
  worker "Key worker" text
}
"""


def messages(text: str, code: str, *others: tuple[str, bytes]) -> list[str]:
    checked = pipeline.check([*others, ("shelter/case.assay", (SHELTER + text).encode())])
    return [one.message() for one in checked.diagnostics if one.code == code]


def sets(*conditions: str) -> str:
    return "".join(
        f'set S{number} "Set" {{ for cases where {one} }}\n'
        for number, one in enumerate(conditions)
    )


GAPS = {
    "`case.nights` does not apply": (
        "case.nights is at most 7 days",
        "case.nights is above 7 days",
    ),
    "`case.share` is 50%": ("case.share is below 50%", "case.share is above 50%"),
    "`case.start` is 2025-03-01": (
        "case.start is before 2025-03",
        "case.start is after 2025-03",
    ),
    "`case.meetings` is 0": ("case.meetings is at least 1",),
    "`case.needs` is `health`": (
        "case.needs is housing",
        "case.needs is not one of (housing, health)",
    ),
    "`case.worker` is not known": ("case.worker is known",),
    "`case.met` is `no` and `case.left` is `no`": (
        "case.met is yes",
        "case.met is no and case.left is yes",
    ),
}
"""A case that falls in no set, and the conditions of the sets."""


@pytest.mark.parametrize("example", GAPS)
def test_a_gap_shows_a_case(example: str) -> None:
    (message,) = messages(sets(*GAPS[example]), "E0502")
    assert message.endswith(f"for example a case where {example}")


def test_an_unknown_fact_is_no_gap() -> None:
    assert messages(sets("case.met is yes", "case.met is no"), "E0502") == []


def test_an_overlap_names_only_what_matters() -> None:
    text = sets("case.nights is at most 8 days or case.met is yes", "case.nights is above 7 days")
    (message,) = messages(text, "E0501")
    assert message.endswith("for example a case where `case.nights` is 8 days")


def test_a_date_counted_from_two_events_is_left_alone() -> None:
    dates = """timetable dates "Dates" {
      visit "Visit" given
      report "Report" 8 weeks after visit
    }
    """
    text = sets(
        "case.start is at least 3 weeks before visit "
        "and case.start is at most 2 weeks before report"
    )
    assert messages(dates + text, "W0511") == []
    assert messages(dates + text, "E0502") == []


def test_too_many_situations_are_left_alone() -> None:
    facts = " ".join(f'f{number} "Fact" yes or no' for number in range(20))
    condition = " and ".join(f"case.f{number} is yes" for number in range(20))
    text = f'facts stay "Stay" {{ {facts} }}\n' + sets(condition.replace("case.", "stay."))
    assert messages(text, "E0502") == []


def test_unknown_never_turns_into_no() -> None:
    text = sets(
        "case.met is not yes",
        "none of (case.met is yes, case.left is yes)",
        "case.met is not known",
    )
    checked = pipeline.check([("shelter/case.assay", (SHELTER + text).encode())])
    formulas = Formulas(checked.facts)
    conditions = [
        one.condition
        for scope in checked.facts.scopes
        for found in scope.each(tree.Set)
        for one in tree.each(found, tree.ForCases)
    ]
    made = [formula for one in conditions if (formula := formulas.of(one)) is not None]
    said = outcomes(made)
    assert said is not None
    assert {truths[:2] for truths in said if truths[2]} == {(None, None), (None, False)}


def test_the_published_standards_hold() -> None:
    files = [
        (path.relative_to(STANDARDS).as_posix(), path.read_bytes())
        for path in sorted(STANDARDS.rglob("*.assay"))
    ]
    checked = pipeline.check(files)
    errors = [one for one in checked.diagnostics if one.code.startswith("E05")]
    assert [(checked.sources.locate(one.start), one.message()) for one in errors] == []


def test_limits_never_clash() -> None:
    text = """
decision rule ceiling "Ceiling" { when P2.1 is inadequate then P1.1 must be at most good }
decision rule door "Door" { allow outstanding for P1.1 only when P2.2 is at least good }
decision rule other_door "Other" { allow good for P1.1 only when P2.3 is at least good }
"""
    checked = pipeline.check([*FILES, ("hostel/rules.assay", text.encode())])
    assert not {one.code for one in checked.diagnostics} & {"E0521", "W0525"}


def test_rules_clash_only_where_the_other_rules_let_them() -> None:
    text = """
decision rule high "High" { when P2.1 is outstanding then P1.1 must be at least good }
decision rule low "Low" { when P2.2 is inadequate then P1.1 must be inadequate }
"""
    law = 'decision rule law "Law" { allow outstanding for P2.1 only when P2.2 is at least good }'
    for added, expected in (("", True), (law, False)):
        checked = pipeline.check([*FILES, ("hostel/rules.assay", (text + added).encode())])
        assert ("E0521" in {one.code for one in checked.diagnostics}) is expected


def test_ratings_that_hang_on_each_other_are_not_said_to_clash() -> None:
    text = """
decision rule high "High" { when hostel_overall is outstanding then P1.3 must be good }
decision rule low "Low" { when P1.1 is inadequate then P1.3 must be inadequate }
"""
    checked = pipeline.check([*FILES, ("hostel/rules.assay", text.encode())])
    assert "E0521" not in {one.code for one in checked.diagnostics}
