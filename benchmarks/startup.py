"""How long `assay` takes as a whole process, as a multiple of `python -c pass`.

    python benchmarks/startup.py [ROUNDS]

Every command takes its turn in every round, so that a busy machine slows them all alike; medians
are compared. It works on a copy of `standards/` and with a cache of its own, both in a temporary
folder. Exit status 1 when a budget is missed.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import NamedTuple

REPOSITORY = Path(__file__).resolve().parent.parent
PASS = [sys.executable, "-c", "pass"]
CORE = ["--only", "model,docs,inspections,forms.schema"]
"""What every edition needs; what the other targets cost is for `targets.py`."""


class Task(NamedTuple):
    """A command, what to do before each run of it, and what it may take."""

    name: str
    command: list[str]
    prepare: Callable[[], None] = lambda: None
    most_ratio: float | None = None
    most_seconds: float | None = None


def main() -> int:
    """Measure, print a table, and say whether every budget was kept."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 25
    with tempfile.TemporaryDirectory() as folder:
        room = Path(folder)
        shutil.copytree(REPOSITORY / "standards", room / "standards")
        environment = {**os.environ, "XDG_CACHE_HOME": str(room / "cache")}
        for name in ("PYTHONDONTWRITEBYTECODE", "ASSAY_NO_CACHE"):
            environment.pop(name, None)
        tasks = _tasks(room)
        times = _measure(tasks, rounds, room, environment)
    return _report(tasks, times, rounds)


def assay() -> list[str]:
    """The command as its users have it: the script beside this Python, or else the module."""
    script = Path(sys.executable).parent / "assay"
    return [str(script)] if script.exists() else [sys.executable, "-m", "assay"]


def _tasks(room: Path) -> list[Task]:
    edited = max((room / "standards").rglob("*.assay"), key=lambda path: path.stat().st_size)
    text = edited.read_text("utf-8")
    cache = room / "cache"

    def edit() -> None:
        edited.write_text(f"{text}\n# edited at {time.time_ns()}\n", "utf-8")

    def forget() -> None:
        shutil.rmtree(cache, ignore_errors=True)

    def remember() -> None:
        subprocess.run(
            [*assay(), "check"],
            cwd=room,
            env={**os.environ, "XDG_CACHE_HOME": str(cache)},
            capture_output=True,
            check=False,
        )

    unit = REPOSITORY / "examples" / "pdu" / "north-town.json"
    rate = [*assay(), "rate", "pdu", str(unit), "--out", str(room / "unit.txt")]

    def know() -> None:
        subprocess.run(
            rate,
            cwd=room,
            env={**os.environ, "XDG_CACHE_HOME": str(cache)},
            capture_output=True,
            check=False,
        )

    check = [*assay(), "check"]
    return [
        Task("python -c pass", PASS),
        Task("check, unchanged", check, remember, most_ratio=3),
        Task("check, one file edited", check, edit, most_ratio=12),
        Task("check, cold", check, forget, most_ratio=15),
        Task("rate one unit", rate, know, most_ratio=20),
        Task("--version", [*assay(), "--version"], most_ratio=2),
        Task("--help", [*assay(), "--help"], most_ratio=2),
        Task("build", [*assay(), "build", *CORE, "--out", "made"], most_seconds=1.5),
    ]


def _measure(
    tasks: list[Task], rounds: int, room: Path, environment: dict[str, str]
) -> dict[str, list[float]]:
    times: dict[str, list[float]] = {task.name: [] for task in tasks}
    for turn in range(rounds + 1):
        for task in tasks:
            task.prepare()
            if task.name == "build":
                shutil.rmtree(room / "made", ignore_errors=True)
            start = time.perf_counter()
            done = subprocess.run(task.command, cwd=room, env=environment, capture_output=True)
            spent = time.perf_counter() - start
            if done.returncode not in {0, 1}:
                raise SystemExit(f"{task.name} failed:\n{done.stderr.decode(errors='replace')}")
            if turn:  # the first round compiles modules and fills the disk's cache
                times[task.name].append(spent)
    return times


def _report(tasks: list[Task], times: dict[str, list[float]], rounds: int) -> int:
    unit = median(times[tasks[0].name])
    print(f"medians of {rounds} rounds\n")
    print(f"{'':24}{'ms':>8}{'x pass':>9}{'at most':>10}")
    missed = 0
    for task in tasks:
        spent = median(times[task.name])
        ratio = spent / unit
        budget, kept = "", True
        if task.most_ratio is not None:
            budget, kept = f"{task.most_ratio:g} x", ratio <= task.most_ratio
        elif task.most_seconds is not None:
            budget, kept = f"{task.most_seconds:g} s", spent <= task.most_seconds
        missed += not kept
        verdict = "" if kept else "  missed"
        print(f"{task.name:24}{spent * 1000:8.1f}{ratio:9.2f}{budget:>10}{verdict}")
    return int(missed > 0)


if __name__ == "__main__":
    sys.exit(main())
