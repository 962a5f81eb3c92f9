"""How the cost of a cold `assay check` grows with the number of prompts, against its limits.

    python benchmarks/scale.py [PROMPTS ...]

Writes frameworks of 464, 4,640, 5,000 and 50,000 prompts (or of the sizes given) to a temporary
folder, checks each in a process of its own, and prints what it cost beside what it may cost. A
framework of 464 prompts is held against pyxform, which converts an equal form in the same run. The
text is made from a seed, so it is the same in every run. Exit status 1 when a limit is missed.
"""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

import xlsform
from made_text import write
from startup import assay

SIZES = (464, 4_640, 5_000, 50_000)
AS_PYXFORM = 464
MOST_CPU = {4_640: 2.9}
MOST_WALL = {5_000: 1.5}
"""What a check of so many prompts may take. Units: seconds."""
LINEAR = 1.5
"""How much dearer a prompt may become from one size to the next before cost is not linear."""


class Cost(NamedTuple):
    """What one process cost. Units: seconds, MiB of the largest moment."""

    wall: float
    cpu: float
    memory: float


class Limit(NamedTuple):
    """Something that was measured, and the most that it may be."""

    name: str
    found: float
    most: float
    unit: str

    @property
    def kept(self) -> bool:
        return self.found <= self.most


def main() -> int:
    """Measure each size, print a table and the limits, and say whether they were kept."""
    sizes = tuple(int(size) for size in sys.argv[1:]) or SIZES
    print(f"{'prompts':>8}{'MB':>8}{'wall s':>9}{'CPU s':>9}{'ms/prompt':>11}{'MiB':>7}")
    costs: dict[int, Cost] = {}
    pyxform: Cost | None = None
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            text = write(Path(folder), size)
            cost = costs[size] = measured([*assay(), "check"], Path(folder))
            print(
                f"{size:8,}{text:8.2f}{cost.wall:9.2f}{cost.cpu:9.2f}"
                f"{cost.cpu / size * 1000:11.3f}{cost.memory:7.0f}"
            )
            if size == AS_PYXFORM:
                pyxform = measured(xlsform.command(Path(folder), size), Path(folder))
                print(
                    f"{'pyxform':>8}{'':8}{pyxform.wall:9.2f}{pyxform.cpu:9.2f}"
                    f"{pyxform.cpu / size * 1000:11.3f}{pyxform.memory:7.0f}"
                )
    return report(limits(costs, pyxform))


def limits(costs: dict[int, Cost], pyxform: Cost | None) -> list[Limit]:
    """What was measured of the sizes that have a limit."""
    found: list[Limit] = []
    if pyxform is not None:
        cpu = costs[AS_PYXFORM].cpu
        found.append(Limit(f"{AS_PYXFORM:,} prompts, as pyxform", cpu, pyxform.cpu, "s CPU"))
    for size, cost in costs.items():
        if size in MOST_CPU:
            found.append(Limit(f"{size:,} prompts", cost.cpu, MOST_CPU[size], "s CPU"))
        if size in MOST_WALL:
            found.append(Limit(f"{size:,} prompts", cost.wall, MOST_WALL[size], "s"))
    ordered = sorted(costs)
    for small, large in itertools.pairwise(ordered):
        dearer = (costs[large].cpu / large) / (costs[small].cpu / small)
        name = f"a prompt of {large:,} to one of {small:,}"
        found.append(Limit(name, dearer, LINEAR, "x CPU"))
    return found


def report(found: list[Limit]) -> int:
    """Print each limit beside what was measured; 1 when one is missed, else 0."""
    print(f"\n{'':36}{'measured':>10}{'at most':>10}")
    for limit in found:
        verdict = "" if limit.kept else "  missed"
        print(f"{limit.name:36}{limit.found:10.2f}{limit.most:10.2f} {limit.unit}{verdict}")
    return int(not all(limit.kept for limit in found))


def measured(command: list[str], folder: Path) -> Cost:
    """What a command costs as a whole process."""
    environment = {**os.environ, "ASSAY_NO_CACHE": "1"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    start = time.perf_counter()
    with subprocess.Popen(
        command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    ) as process:
        said = process.stdout.read() if process.stdout else b""
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    wall = time.perf_counter() - start
    if process.returncode:
        raise SystemExit(f"{' '.join(command)} failed:\n{said.decode()[-2000:]}")
    kibibytes = usage.ru_maxrss / (1024 if sys.platform == "darwin" else 1)
    return Cost(wall, usage.ru_utime + usage.ru_stime, kibibytes / 1024)


if __name__ == "__main__":
    sys.exit(main())
