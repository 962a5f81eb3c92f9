"""Where a table is read as counts, ratings are those of its cases; where cases say more, it is not.

A CSV file is always read as cases, and so is what the same table as Parquet is held to.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest
from intake_frameworks import framework

from assay.evaluator.inspection import Inspection
from assay.evaluator.rating import Evaluator
from assay.intake.problem import Problem
from assay.intake.tables import Options, read_csv, read_parquet

RATED = {
    "pdu": [f"{stage}{at}" for stage in "APDV" for at in (1, 2, 3)],
    "region": [f"UW{at}" for at in (1, 2, 3)],
}
ENFORCED = Options(hurdles_enforced=True)
Rows = list[tuple[str, str, str, str]]
Change = Callable[[Rows], Rows]
Read = tuple[tuple[Inspection, ...], tuple[Problem, ...]]


def rows_of(questions: list[str], seed: int = 1) -> Rows:
    """Three units of different quality and size, every question answered in every case."""
    chance = random.Random(seed)
    return [
        (unit, f"{unit} {case}", question, "yes" if chance.random() < quality else "no")
        for unit, quality, size in (("North", 0.55, 23), ("South", 0.75, 40), ("East", 0.9, 7))
        for case in range(size)
        for question in questions
    ]


def both(
    name: str, rows: Rows, folder: Path, said: object = None, options: Options = ENFORCED
) -> tuple[Read, Read]:
    """What is read of the table as CSV, and what as Parquet."""
    csv, parquet = folder / "answers.csv", folder / "answers.parquet"
    lines = [",".join(row) for row in (("unit", "case", "question", "answer"), *rows)]
    csv.write_text("\n".join(lines) + "\n", "utf-8")
    copy = f"COPY (SELECT * FROM read_csv('{csv}', all_varchar = true, header = true))"
    duckdb.connect().execute(f"{copy} TO '{parquet}' (FORMAT parquet)")
    beside = None if said is None else ("beside.json", json.dumps(said).encode())
    cases = read_csv(
        framework(name),
        lambda: csv.open(encoding="utf-8", newline=""),
        str(parquet),
        beside,
        options,
    )
    return cases, read_parquet(framework(name), str(parquet), beside, options)


def check_same_ratings(name: str, cases: Read, other: Read) -> None:
    assert cases[1] == other[1] == ()
    evaluator = Evaluator(framework(name))
    assert [repr(evaluator.rate(each)) for each in cases[0]] == [
        repr(evaluator.rate(each)) for each in other[0]
    ]


@pytest.mark.parametrize("name", RATED)
def test_counts_are_rated_as_the_cases_are(name: str, tmp_path: Path) -> None:
    cases, counted = both(name, rows_of(RATED[name]), tmp_path)
    assert [len(each.cases) > 0 for each in cases[0]] == [True] * 3
    assert [(each.unit, each.cases) for each in counted[0]] == [
        ("North", ()),
        ("South", ()),
        ("East", ()),
    ]
    assert sum(counted[0][1].counts[RATED[name][0]].values()) == 40
    check_same_ratings(name, cases, counted)


@pytest.mark.parametrize("number", [None, 40, 45])
def test_cases_that_are_not_in_the_table_are_open(number: int | None, tmp_path: Path) -> None:
    judged = {"P1.1": {"rating": "good", "by": "lead", "reason": "all evidence"}}
    unit = {"unit": "South", "judgements": judged}
    said = {"units": [unit if number is None else {**unit, "number_of_cases": number}]}
    cases, counted = both("pdu", rows_of(RATED["pdu"]), tmp_path, said)
    assert counted[0][1].cases == ()
    check_same_ratings("pdu", cases, counted)
    missing = Evaluator(framework("pdu")).rate(counted[0][1]).missing
    assert any(each.item == "A1" for each in missing) is (number == 45)


def test_fewer_cases_than_there_are_is_the_same_problem(tmp_path: Path) -> None:
    said = {"units": [{"unit": "South", "number_of_cases": 39}, {"unit": "West"}]}
    cases, counted = both("pdu", rows_of(RATED["pdu"]), tmp_path, said)
    assert [repr(each) for each in cases[1]] == [repr(each) for each in counted[1]]
    assert len(cases[1]) == 2


def lacking(rows: Rows) -> Rows:
    return rows[:5] + rows[6:]


def with_a_fact(rows: Rows) -> Rows:
    return [*rows, ("North", "North 0", "case.sentence", "licence")]


def with_a_prompt(rows: Rows) -> Rows:
    return [*rows, ("North", "North 0", "A1(a)", "yes")]


def without_a_question(rows: Rows) -> Rows:
    return [row for row in rows if row[2] != "V3"]


@pytest.mark.parametrize("changed", [lacking, with_a_fact, with_a_prompt, without_a_question])
def test_where_cases_say_more_they_are_read(changed: Change, tmp_path: Path) -> None:
    cases, other = both("pdu", changed(rows_of(RATED["pdu"])), tmp_path)
    assert [len(each.cases) for each in other[0]] == [len(each.cases) for each in cases[0]]
    assert other[0][0].cases
    check_same_ratings("pdu", cases, other)


def test_before_hurdles_cases_are_read(tmp_path: Path) -> None:
    cases, other = both("pdu", rows_of(RATED["pdu"]), tmp_path, options=Options())
    assert other[0][0].cases
    check_same_ratings("pdu", cases, other)


def repeated(rows: Rows) -> Rows:
    return [*rows, rows[5]]


def repeated_and_lacking(rows: Rows) -> Rows:
    return [*rows[:4], rows[5], *rows[5:]]


def answered_twice(rows: Rows) -> Rows:
    unit, case, question, answer = rows[5]
    return [*rows, (unit, case, question, "no" if answer == "yes" else "yes")]


def answered_twice_and_lacking(rows: Rows) -> Rows:
    unit, case, question, answer = rows[5]
    other = "no" if answer == "yes" else "yes"
    return [*rows[:4], (unit, case, question, other), *rows[5:]]


@pytest.mark.parametrize(
    "changed", [repeated, repeated_and_lacking, answered_twice, answered_twice_and_lacking]
)
def test_what_is_wrong_with_a_case_is_said(changed: Change, tmp_path: Path) -> None:
    cases, other = both("pdu", changed(rows_of(RATED["pdu"])), tmp_path)
    assert len(other[1]) == 1
    assert [repr(each) for each in cases[1]] == [repr(each) for each in other[1]]
