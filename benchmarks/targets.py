"""What all targets of forms cost, on top of a check, and how that grows with the questions.

    python benchmarks/targets.py [ROUNDS]

Builds everything that is made of forms, from a copy of `standards/` and from made-up frameworks of
500 and 2,000 prompts, each in a process of its own and cold, beside a check of the same files in
the same run. Medians of processor time are compared, which a busy machine leaves as they are. Exit
status 1 when a limit is missed.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path
from statistics import median

from made_text import write
from scale import LINEAR, Limit, measured, report
from startup import REPOSITORY, assay

MOST_ON_TOP = 3.0
"""What all targets for the shipped frameworks may take on top of a check.

Units: seconds of processor time."""
SIZES = (500, 2_000)


def main() -> int:
    """Measure, print a table and the limits, and say whether they were kept."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    print(f"medians of {rounds} rounds, cold\n")
    print(f"{'':16}{'check s':>9}{'targets s':>11}{'x check':>9}")
    found = []
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(REPOSITORY / "standards", Path(folder) / "standards")
        shipped = _on_top("shipped", folder, rounds)
        found.append(Limit("all targets, on top of a check", shipped, MOST_ON_TOP, "s CPU"))
    costs = []
    for size in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            write(Path(folder), size)
            costs.append(_on_top(f"{size:,} prompts", folder, rounds) / size)
    dearer = costs[1] / costs[0]
    found.append(Limit(f"a prompt of {SIZES[1]:,} to one of {SIZES[0]:,}", dearer, LINEAR, "x CPU"))
    return report(found)


def _on_top(name: str, folder: str, rounds: int) -> float:
    """What a build of all targets takes longer than a check. Units: seconds of processor time."""
    room = Path(folder)
    checks, builds = [], []
    for turn in range(rounds + 1):
        check = measured([*assay(), "check"], room).cpu
        shutil.rmtree(room / "made", ignore_errors=True)
        build = measured([*assay(), "build", "--only", "forms", "--out", "made"], room).cpu
        if turn:  # the first round fills the disk's cache
            checks.append(check)
            builds.append(build)
    check, on_top = median(checks), median(builds) - median(checks)
    print(f"{name:16}{check:9.2f}{on_top:11.2f}{on_top / check:9.1f}")
    return on_top


if __name__ == "__main__":
    sys.exit(main())
