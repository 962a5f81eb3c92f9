"""What rating costs: many units from a table, in multiples of a query, and one unit from a file, in
multiples of `python -c pass`.

    python benchmarks/rating.py [ROUNDS]

A Parquet file holds a million case answers (12 key questions, 83,333 cases, 2,000 units), and three
judgements of each unit are beside it. The query is written by hand for DuckDB and gives ratings
alone. Assay reads the same file, finds out whether anything in it is wrong, and gives ratings with
their reasons; then again, with every sentence of the report. All must come to the same ratings.
They take turns in every round, so that a busy machine slows them alike; medians are compared. The
most memory is that of a process that does nothing else. Exit status 1 when a budget is missed.
"""

from __future__ import annotations

import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

from startup import PASS, REPOSITORY, assay

CASES, UNITS = 83_333, 2_000
QUESTIONS = tuple(f"{stage}{at}" for stage in "APDV" for at in (1, 2, 3))
RATINGS = ("inadequate", "requires_improvement", "good", "outstanding")
ONE_UNIT = REPOSITORY / "examples" / "pdu" / "north-town.json"

QUERY = """
WITH counted AS (
  SELECT unit, question, count(*) AS asked, count(*) FILTER (answer = 'yes') AS yes
  FROM read_parquet('{folder}/answers.parquet') GROUP BY unit, question
), shares AS (
  SELECT unit, left(question, 1) AS stage, (200 * yes + asked) // (2 * asked) AS percent
  FROM counted
), standards AS (
  SELECT unit, stage,
    min(CASE WHEN percent < 50 THEN 0 WHEN percent < 65 THEN 1 WHEN percent < 80 THEN 2 ELSE 3 END)
      AS score
  FROM shares GROUP BY unit, stage
), scores AS (
  SELECT unit, stage, score FROM standards
  UNION ALL
  SELECT unit, item,
    CASE rating WHEN 'inadequate' THEN 0 WHEN 'requires_improvement' THEN 1 WHEN 'good' THEN 2
      ELSE 3 END
  FROM read_parquet('{folder}/judgements.parquet')
)
SELECT unit, max(score) FILTER (stage = 'A'), max(score) FILTER (stage = 'P'),
  max(score) FILTER (stage = 'D'), max(score) FILTER (stage = 'V'),
  CASE WHEN sum(score) <= 3 THEN 0 WHEN sum(score) <= 10 THEN 1 WHEN sum(score) <= 17 THEN 2
    ELSE 3 END
FROM scores GROUP BY unit
"""

Ratings = dict[str, tuple[str, ...]]


class Figure(NamedTuple):
    """What was measured, in which unit, and the most that it may be."""

    name: str
    value: float
    unit: str
    most: float | None = None


def main() -> int:
    """Measure, print a table, and say whether every budget was kept."""
    if sys.argv[1:2] == ["--as-child"]:
        return as_child(sys.argv[2], Path(sys.argv[3]), int(sys.argv[4]))
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        child("make", folder, 1)
        times = child("times", folder, rounds)
        memory = child("memory", folder, 1)
        one = one_unit(folder, max(rounds, 15))
    query = median(times["query"])
    ratings, report = median(times["ratings"]), median(times["report"])
    return show(
        [
            Figure("query, ratings alone", 1000 * query, "ms"),
            Figure("Parquet to ratings with reasons", 1000 * ratings, "ms"),
            Figure("", ratings / query, "x query", 25),
            Figure("the same with all sentences", 1000 * report, "ms"),
            Figure("", report / query, "x query"),
            Figure("most memory, with reasons", memory["ratings"], "MiB", 1024),
            Figure("most memory, with all sentences", memory["report"], "MiB"),
            *one,
        ],
        rounds,
    )


def show(figures: list[Figure], rounds: int) -> int:
    """Print what was measured; 1 when a budget was missed."""
    print(f"medians of {rounds} rounds\n")
    missed = 0
    for figure in figures:
        kept = figure.most is None or figure.value <= figure.most
        missed += not kept
        most = "" if figure.most is None else f"at most {figure.most:g}"
        verdict = "" if kept else "  missed"
        print(f"{figure.name:34}{figure.value:10.1f} {figure.unit:10}{most:14}{verdict}")
    return int(missed > 0)


# ------------------------------------------------------------------ what is rated
def make(folder: Path) -> None:
    """Write the answers, every one of them given, and the judgements beside them. Each unit has a
    quality of its own, so that all ratings occur."""
    import duckdb

    questions = ", ".join(f"'{question}'" for question in QUESTIONS)
    ratings = ", ".join(f"'{rating}'" for rating in RATINGS[:3])
    connection = duckdb.connect()
    connection.execute(
        f"""
        COPY (
          SELECT 'Unit ' || (number % {UNITS}) AS unit, 'Case ' || number AS "case", question,
            CASE WHEN hash(number, question) % 100 < 40 + hash(number % {UNITS}, question) % 60
              THEN 'yes' ELSE 'no' END AS answer
          FROM range({CASES}) AS cases(number), unnest([{questions}]) AS asked(question)
          ORDER BY number % {UNITS}, number, question
        ) TO '{folder}/answers.parquet'
        """
    )
    connection.execute(
        f"""
        COPY (
          SELECT 'Unit ' || number AS unit, item,
            [{ratings}][CAST(1 + hash(number, item) % 3 AS BIGINT)] AS rating
          FROM range({UNITS}) AS units(number), unnest(['P1.1', 'P1.2', 'P1.3']) AS judged(item)
        ) TO '{folder}/judgements.parquet'
        """
    )
    judgements: dict[str, Any] = {}
    for unit, item, rating in connection.execute(
        f"SELECT unit, item, rating FROM read_parquet('{folder}/judgements.parquet')"
    ).fetchall():
        said = {"rating": rating, "by": "lead inspector", "reason": "the evidence as a whole"}
        judgements.setdefault(unit, {})[item] = said
    beside = {
        "framework": "pdu",
        "units": [{"unit": unit, "judgements": said} for unit, said in judgements.items()],
    }
    (folder / "beside.json").write_text(json.dumps(beside), "utf-8")


# ------------------------------------------------------------------ the ways to rate it
def by_query(folder: Path) -> Ratings:
    """The ratings alone, by a query."""
    import duckdb

    rows = duckdb.connect().execute(QUERY.format(folder=folder)).fetchall()
    return {unit: tuple(RATINGS[score] for score in scores) for unit, *scores in rows}


def by_assay(folder: Path, *, sentences: bool = False) -> Ratings:
    """Ratings with reasons, by Assay; and every sentence of the report, where asked for."""
    from assay.evaluator.rating import Evaluator
    from assay.intake.tables import Options, read_parquet
    from assay.model import document

    model = REPOSITORY / "generated" / "probation" / "pdu" / "model.json"
    framework = document.load(model.read_bytes()).framework
    inspections, problems = read_parquet(
        framework,
        str(folder / "answers.parquet"),
        ("beside.json", (folder / "beside.json").read_bytes()),
        Options(hurdles_enforced=True),
    )
    assert not problems, problems[:3]
    evaluator = Evaluator(framework)
    report = reporting(framework) if sentences else None
    found: Ratings = {}
    pages = []
    for inspection in inspections:
        seen = evaluator.see(inspection)
        items = seen.result.items
        rated = (items[code].rating for code in ("P2.1", "P2.2", "P2.3", "P2.4", "pdu_overall"))
        found[inspection.unit] = tuple(str(rating) for rating in rated)
        if report is not None:
            pages.append(report(seen))
    return found


def reporting(framework: Any) -> Callable[[Any], Any]:
    """What makes a page of every sentence of a report."""
    from assay.reports.page import Reporter

    return Reporter(framework).report


# ------------------------------------------------------------------ measuring
def child(what: str, folder: Path, rounds: int) -> dict[str, Any]:
    """What a process of its own measures."""
    if what == "memory":
        return {way: child(way, folder, rounds)["most"] for way in ("ratings", "report")}
    command = [sys.executable, __file__, "--as-child", what, str(folder), str(rounds)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stderr)
    made: dict[str, Any] = json.loads(done.stdout)
    return made


def as_child(what: str, folder: Path, rounds: int) -> int:
    """Make what is rated, or measure times or the memory of one way; print what came as JSON.

    The parent makes nothing itself: the most memory of a process counts what its parent had.
    """
    if what == "make":
        make(folder)
        print("{}")
        return 0
    if what != "times":
        by_assay(folder, sentences=what == "report")
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        print(json.dumps({"most": most / (1024 if sys.platform != "darwin" else 1024**2)}))
        return 0
    ways: dict[str, Callable[[], Ratings]] = {
        "query": lambda: by_query(folder),
        "ratings": lambda: by_assay(folder),
        "report": lambda: by_assay(folder, sentences=True),
    }
    times: dict[str, list[float]] = {way: [] for way in ways}
    for turn in range(rounds + 1):
        came = {}
        for way, rate in ways.items():
            start = time.perf_counter()
            came[way] = rate()
            if turn:  # the first round loads modules and fills the disk's cache
                times[way].append(time.perf_counter() - start)
        assert len(came["query"]) == UNITS
        assert came["query"] == came["ratings"] == came["report"]
    print(json.dumps(times))
    return 0


def one_unit(folder: Path, rounds: int) -> list[Figure]:
    """A unit from its file, as a whole process, and `python -c pass`."""
    shutil.copytree(REPOSITORY / "standards", folder / "standards")
    environment = {**os.environ, "XDG_CACHE_HOME": str(folder / "cache")}
    for name in ("PYTHONDONTWRITEBYTECODE", "ASSAY_NO_CACHE"):
        environment.pop(name, None)
    commands = {"pass": PASS, "rate": [*assay(), "rate", "pdu", str(ONE_UNIT)]}
    times: dict[str, list[float]] = {name: [] for name in commands}
    for turn in range(rounds + 1):
        for name, command in commands.items():
            start = time.perf_counter()
            done = subprocess.run(command, cwd=folder, env=environment, capture_output=True)
            spent = time.perf_counter() - start
            if done.returncode:
                raise SystemExit(f"{name} failed:\n{done.stderr.decode(errors='replace')}")
            if turn:
                times[name].append(spent)
    nothing, rate = median(times["pass"]), median(times["rate"])
    return [
        Figure("python -c pass", 1000 * nothing, "ms"),
        Figure("one unit, whole process", 1000 * rate, "ms"),
        Figure("", rate / nothing, "x pass", 20),
    ]


if __name__ == "__main__":
    sys.exit(main())
