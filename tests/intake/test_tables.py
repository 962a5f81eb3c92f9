"""Tables in files, each read as CSV and as Parquet, and beside each what is read or what is wrong.

After a wanted change, `pytest tests/intake --update` writes what is expected anew: review the
difference.
"""

from __future__ import annotations

import random
from pathlib import Path

import duckdb
import pytest
from inspection_outline import compare, outline
from intake_frameworks import framework

from assay.evaluator.inspection import Inspection
from assay.intake.problem import Problem, in_words
from assay.intake.tables import Options, read_csv, read_parquet

TABLES = Path(__file__).parent / "tables"
CASES = sorted(TABLES.rglob("*.csv"))
Read = tuple[tuple[Inspection, ...], tuple[Problem, ...]]


def as_csv(name: str, path: Path, options: Options = Options()) -> Read:  # noqa: B008  # frozen
    """What is read of a CSV file with the file beside it, if there is one."""
    return read_csv(
        framework(name),
        lambda: path.open(encoding="utf-8-sig", newline=""),
        path.name,
        beside(path),
        options,
    )


def as_parquet(name: str, path: Path, folder: Path, options: Options = Options()) -> Read:  # noqa: B008  # frozen
    """The same of the same table as a Parquet file."""
    made = folder / path.with_suffix(".parquet").name
    copy = f"COPY (SELECT * FROM read_csv('{path}', all_varchar = true, header = true))"
    duckdb.connect().execute(f"{copy} TO '{made}' (FORMAT parquet)")
    return read_parquet(framework(name), str(made), beside(path), options)


def beside(path: Path) -> tuple[str, bytes] | None:
    found = path.with_suffix(".beside.json")
    return (found.name, found.read_bytes()) if found.exists() else None


def in_lines(read: Read) -> list[str]:
    inspections, problems = read
    assert bool(inspections) != bool(problems), "either inspections or problems, and never both"
    lines = [in_words(problem) for problem in problems]
    for inspection in inspections:
        lines += outline(inspection, 0)
    return lines


@pytest.mark.parametrize("path", CASES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_table(path: Path, tmp_path: Path, update: bool) -> None:
    name = path.parent.name
    found = "\n".join(in_lines(as_csv(name, path))) + "\n"
    compare(path.with_name(f"{path.name}.txt"), found, update)
    # DuckDB finds out what separates columns, and gives a second one of a name a name of its own.
    if path.stem not in ("wrong_columns", "other_separator"):
        parquet = "\n".join(in_lines(as_parquet(name, path, tmp_path))) + "\n"
        made = str(tmp_path / path.with_suffix(".parquet").name)
        assert parquet.replace(made, path.name) == found


def test_other_columns_are_not_looked_at_when_that_is_said(tmp_path: Path) -> None:
    path = tmp_path / "answers.csv"
    path.write_text("by,unit,case,question,answer\nKim,North Town,1,A1,yes\n", encoding="utf-8")
    for options in (Options(other_columns=("by",)), Options(other_columns=("*",))):
        for inspections, problems in (
            as_csv("pdu", path, options),
            as_parquet("pdu", path, tmp_path, options),
        ):
            assert problems == ()
            assert inspections[0].cases[0].answers == {"A1": "yes"}


def test_hurdles_are_enforced_when_that_is_said(tmp_path: Path) -> None:
    path = TABLES / "pdu" / "good.csv"
    for read in (as_csv, lambda *args: as_parquet(*args[:2], tmp_path, args[2])):
        inspections, _ = read("pdu", path, Options(hurdles_enforced=True))
        assert all(inspection.hurdles_enforced for inspection in inspections)


@pytest.mark.parametrize("questions", [12, 60], ids=["in bits", "in lists"])
def test_both_kinds_of_file_give_the_same(questions: int, tmp_path: Path) -> None:
    made = random.Random(questions)
    codes = [f"{letter}{number}" for letter in "APDV" for number in (1, 2, 3)]
    prompts = [f"{code}({label})" for code in codes for label in "acde"]
    asked = (codes + prompts)[:questions]
    rows = ["unit,case,question,answer"]
    for unit in range(20):
        for case in range(40):
            chosen = made.sample(asked, made.randint(1, 4))
            rows += [f"Unit {unit},{case},{code},{made.choice(['yes', 'no'])}" for code in chosen]
    path = tmp_path / "many.csv"
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    one, another = in_lines(as_csv("pdu", path)), in_lines(as_parquet("pdu", path, tmp_path))
    assert one == another
    assert sum(line.strip() == "Case" for line in one) < 800
    assert sum(int(line.split()[1]) for line in one if line.strip().startswith("number")) == 800


def test_what_is_no_table(tmp_path: Path) -> None:
    path = tmp_path / "answers.parquet"
    path.write_bytes(b"unit,case,question,answer\n")
    _, problems = read_parquet(framework("pdu"), str(path))
    assert [problem.found.partition(":")[0] for problem in problems] == [
        "no Parquet file that can be read"
    ]
    path = tmp_path / "answers.csv"
    for data, found in (
        (b"", "the file is empty"),
        (b"unit,case,question,answer\nA,1,A1,yes\nA,2,A1\n", "3 values in a row"),
        (b"unit,case,question,answer\nA,1,A1,yes\nTre\xf6r,2,A1,yes\n", "the file is not UTF-8"),
    ):
        path.write_bytes(data)
        _, problems = as_csv("pdu", path)
        assert [problem.found for problem in problems] == [found]


def test_answers_are_texts(tmp_path: Path) -> None:
    path = tmp_path / "answers.parquet"
    told = "SELECT 'North Town' AS unit, 1 AS \"case\", 'A1' AS question, true AS answer"
    duckdb.connect().execute(f"COPY ({told}) TO '{path}' (FORMAT parquet)")
    _, problems = read_parquet(framework("pdu"), str(path))
    assert [problem.found for problem in problems] == ["the column `answer` is BOOLEAN"]
