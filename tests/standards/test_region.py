"""The region says what the manual prints: titles, table, bands, counts, documents, days."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

import assay
from assay import model

ROOT = Path(__file__).parents[2]
REGION = assay.load(ROOT / "generated/probation/region/model.json")

# ------------------------------------------------------------------ the manual, as printed
TITLES = {
    ("one", "R1.1"): "Leadership",
    ("one", "R1.2"): "Staffing",
    ("two", "R2.1"): "Public protection",
    ("two", "R2.2"): "Desistance",
    ("two", "R2.3"): "Court work",
    ("two", "R2.4"): "Unpaid work",
    ("two", "R2.5"): "Resettlement",
    ("two", "R2.6"): "Victim work",
}
RATINGS = ("inadequate", "requires_improvement", "good", "outstanding")
TABLE = """
5   0 – 2   3 – 7    8 – 12   13 – 15
6   0 – 3   4 – 9    10 – 15  16 – 18
7   0 – 4   5 – 12   13 – 20  21 – 24
8   0 – 4   5 – 12   13 – 20  21 – 24
9   0 – 4   5 – 13   14 – 22  23 – 27
11  0 – 5   6 – 16   17 – 27  28 – 33
13  0 – 6   7 – 19   20 – 32  33 – 39
18  0 – 9   10 – 27  28 – 45  46 – 54
"""
OVERALL = [(0, 4), (5, 12), (13, 20), (21, 24)]
COUNTS = {
    "standard": 8,
    "decision_rule": 1,
    "decision_guidance": 3,
    "limiting_judgement": 1,
}
POOLED = {
    "R2.1": ("A3", "P3", "D3", "V3"),
    "R2.2": ("A2", "P2", "D2", "V2"),
    "R2.3": ("CW1",),
    "R2.5": ("RS1",),
}
OWN_CASES = {"R2.4": "unpaid_work", "R2.6": "victim_work"}
DOCUMENTS = {
    "R1.1": (
        "Regional reducing reoffending strategy",
        "Regional engaging people on probation strategy",
        "Regional equality, diversity and inclusion strategy, including analysis of"
        " disproportionality",
        "Regional risk register",
        "Regional quality improvement plan",
    ),
    "R1.2": (
        "Regional workforce strategy",
        "Workload planning and prioritisation strategy, including diversity analysis across staff"
        " grades, recruitment and retention",
    ),
    "R2.1": (
        "Overview of information-sharing arrangements with local police forces and children's"
        " social care",
    ),
    "R2.2": ("Overview of services and interventions available",),
    "R2.3": ("Overview of local court arrangements",),
    "R2.4": ("Regional unpaid work strategy and delivery arrangements",),
    "R2.5": ("Regional resettlement strategy and delivery arrangements",),
    "R2.6": ("Overview of regional victim contact arrangements",),
}


def printed_rows() -> dict[int, list[tuple[int, int]]]:
    rows = {}
    for line in TABLE.strip().split("\n"):
        units, *numbers = (int(word) for word in line.replace("–", " ").split())
        rows[units] = list(zip(numbers[::2], numbers[1::2], strict=True))
    return rows


def by_law(greatest: int) -> list[tuple[int, int]]:
    """Ratings that start above a sixth, a half and five sixths of the greatest score."""
    ends = [greatest // 6, greatest // 2, 5 * greatest // 6, greatest]
    return list(zip([0, *(end + 1 for end in ends[:-1])], ends, strict=True))


def ranges(row: model.Row) -> list[tuple[int, int]]:
    assert tuple(cell.rating for cell in row.cells) == RATINGS
    return [(cell.low, cell.high) for cell in row.cells]


# ------------------------------------------------------------------ standards and ratings
def test_the_standards_have_the_printed_codes_and_titles() -> None:
    found = {(one.domain, one.code): one.title for one in REGION.standards}
    assert found == TITLES
    assert REGION.inspects is not None
    assert (REGION.inspects.code, REGION.inspects.made_of) == ("region", "pdu")


def test_the_table_is_the_printed_one() -> None:
    (table,) = REGION.tables
    assert {row.units: ranges(row) for row in table.rows} == printed_rows()


def test_only_the_row_for_seven_breaks_the_law() -> None:
    (table,) = REGION.tables
    assert table.law is not None
    fractions = [(one.numerator, one.denominator) for one in table.law.fractions]
    assert (table.law.starts, fractions) == ("above", [(1, 6), (1, 2), (5, 6)])
    odd = [row.units for row in table.rows if ranges(row) != by_law(3 * row.units)]
    assert odd == [7]


def test_what_the_compiler_says_of_the_table_is_answered() -> None:
    (table,) = REGION.tables
    lines = {row.place.line: row.units for row in table.rows} | {table.place.line: 0}
    of_table = {
        (one.code, lines[one.place.line])
        for one in REGION.accepted
        if one.place.path == table.place.path
    }
    assert of_table == {("W0410", 7), ("W0411", 7), ("W0412", 7), ("W0413", 0)}
    assert all(one.reason for one in REGION.accepted)


def test_the_overall_rating_adds_up_eight_standards_in_the_printed_bands() -> None:
    (overall,) = REGION.ratings
    method = overall.method
    assert isinstance(method, model.BandedScore)
    assert method.how == "total"
    assert [one.code for one in method.items.items] == [code for _, code in TITLES]
    assert isinstance(method.banded, model.InOwnBands)
    found = []
    for band in method.banded.banding.bands:
        assert band.range.low is not None
        assert band.range.high is not None
        found.append((value(band.range.low), value(band.range.high)))
    assert tuple(band.rating for band in method.banded.banding.bands) == RATINGS
    assert found == OVERALL == by_law(24)


def value(limit: model.Limit) -> int:
    assert limit.included
    assert isinstance(limit.quantity, model.Number)
    return limit.quantity.value


def test_staffing_starts_from_the_staffing_of_every_unit() -> None:
    method = REGION.index.standard("R1.2").method
    assert isinstance(method, model.Judgement)
    start = method.starting_from
    assert isinstance(start, model.BandedScore)
    assert (start.how, [one.code for one in start.items.items]) == ("total", ["P1.2"])
    assert start.over == model.OverEvery(unit="pdu")
    assert start.banded == model.InTable(table="staffing_aggregate")


def test_leadership_is_judged_with_all_of_domain_two_in_sight() -> None:
    method = REGION.index.standard("R1.1").method
    assert isinstance(method, model.Judgement)
    assert method.taking_into_account is not None
    assert {one.code for one in method.taking_into_account.items} == {*POOLED, *OWN_CASES}


@pytest.mark.parametrize("code", POOLED)
def test_cases_of_units_are_pooled_and_not_asked_again(code: str) -> None:
    standard = REGION.index.standard(code)
    method = standard.method
    assert isinstance(method, model.LowestOrHighest)
    assert (method.extreme, method.over) == ("lowest", model.PooledOver(unit="pdu"))
    assert tuple(one.code for one in method.items.items) == POOLED[code]
    assert method.banded == model.InBands(bands="case_quality")
    assert standard.key_questions == ()


@pytest.mark.parametrize("code", OWN_CASES)
def test_unpaid_work_and_victim_work_have_cases_and_a_form_of_their_own(code: str) -> None:
    standard = REGION.index.standard(code)
    assert standard.cases_from == OWN_CASES[code]
    assert isinstance(standard.method, model.LowestOrHighest)
    assert standard.method.banded == model.InBands(bands="case_quality")
    (form,) = [one for one in REGION.forms if one.cases_from == standard.cases_from]
    asked = {one.code for ask in model.each(form, model.Ask) for one in ask.asked}
    assert {question.code for question in standard.key_questions} <= asked


# ------------------------------------------------------------------ rules and texts
def test_there_are_as_many_as_the_manual_says() -> None:
    rules = Counter(rule.kind for rule in REGION.rules)
    rated = sum(one.method is not None for one in REGION.standards)
    assert {**rules, "standard": rated} == COUNTS
    assert {one.kind: one.number for one in REGION.there_are} == COUNTS


def test_outstanding_leadership_waits_for_a_review() -> None:
    (limiting,) = [rule for rule in REGION.rules if rule.kind == "limiting_judgement"]
    assert isinstance(limiting.when, model.Considered)
    assert (limiting.when.rating, limiting.when.target.code) == ("outstanding", "R1.1")
    assert [then.stage for then in limiting.then] == ["review", "limit"]


def test_the_prompt_on_earlier_inspections_has_the_printed_code() -> None:
    (prompt,) = [one for one in REGION.index.key_question("R1.1.4").prompts if one.label == "e"]
    assert prompt.printed == "R 1.1.4 (e)"
    assert "earlier inspections" in prompt.title


def test_every_question_is_ours_and_has_guidance_of_substance() -> None:
    for standard in REGION.standards:
        assert standard.sources
        for question in standard.key_questions:
            assert question.illustrative
            for prompt in question.prompts:
                assert prompt.illustrative
                for part in ("**Good looks like:**", "**Where to look:**", "**Does not count:**"):
                    assert part in prompt.guidance, prompt.code
                assert prompt.evidence, prompt.code


# ------------------------------------------------------------------ how it is run
def test_evidence_is_asked_for_as_the_manual_lists_it() -> None:
    found = {
        one.standard: tuple(request.title for request in one.requests)
        for one in REGION.evidence_in_advance
    }
    assert found == DOCUMENTS


def test_unpaid_work_comes_from_one_week_of_eight() -> None:
    (cohort,) = [one for one in REGION.cohorts if one.code == "unpaid_work"]
    (window,) = [one for one in cohort.clauses if isinstance(one, model.Window)]
    (take,) = [one for one in cohort.clauses if isinstance(one, model.TakeWeeks)]
    assert window.range.low is not None
    assert window.range.high is not None
    ends = [window.range.low.quantity, window.range.high.quantity]
    assert ends == [weeks_before(26, "regional_fieldwork"), weeks_before(33, "regional_fieldwork")]
    assert (take.number, take.when) == (1, None)
    assert sum(isinstance(one, model.MatchShare) for one in cohort.clauses) == 2


def weeks_before(number: int, event: str) -> model.BeforeEvent:
    return model.BeforeEvent(number=number, unit="weeks", event=event)


def weeks_after(number: int, event: str) -> model.AfterEvent:
    return model.AfterEvent(number=number, unit="weeks", event=event)


def test_the_days_are_those_of_the_manual() -> None:
    (timetable,) = REGION.timetables
    days = {one.code: one for one in timetable.milestones}

    def moment(code: str) -> tuple[str | None, object]:
        found = days[code].moment
        assert isinstance(found, model.Moment)
        return found.weekday, found.quantity

    first, cases, last = "first_pdu_fieldwork", "regional_fieldwork", "regional_fieldwork_ends"
    assert moment("region_announced") == (None, weeks_before(6, first))
    assert moment("regional_evidence_due") == ("Monday", weeks_before(3, first))
    assert moment("fieldwork_planning_meeting") == ("Monday", weeks_before(3, cases))
    assert moment("case_schedule_shared") == ("Monday", weeks_before(2, cases))
    assert moment("regional_meetings_begin") == ("Monday", weeks_after(3, cases))
    assert moment("regional_panel") == ("Friday", weeks_after(1, last))
    assert moment("regional_draft_report") == (None, weeks_after(5, last))
    assert moment("regional_publication") == (None, weeks_after(9, last))
    (in_wales,) = days["regional_publication"].others
    assert in_wales.moment.quantity == weeks_after(11, last)
