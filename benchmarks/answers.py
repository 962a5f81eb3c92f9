"""What it costs to hold answers against a form, against its limits.

    python benchmarks/answers.py

Checks answers to the shipped case assessment a few hundred times in one process, and one file by
the command, as a multiple of `python -c pass`. Exit status 1 when a limit is missed.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from scale import Limit, report

from assay.answers.checking import Checker
from assay.answers.examples import examples
from assay.emitters.forms import sheets
from assay.model.document import load

ROOT = Path(__file__).parents[1]
MODEL = ROOT / "generated" / "probation" / "pdu" / "model.json"
TURNS = 500
MOST_MILLISECONDS = 1.0
"""What one answered form may take, once its rules are ready. Units: milliseconds of CPU."""
MOST_STARTS = 30.0
"""How many starts of Python the command may cost for one file, rules known."""


def main() -> int:
    """Measure both, print them beside their limits, and say whether they were kept."""
    sheet = sheets(load(MODEL.read_bytes()).framework)[0]
    checker = Checker(sheet)
    answers = examples(sheet)["bases"][0]
    assert checker.accepts(answers)
    start = time.process_time()
    for _ in range(TURNS):
        checker.check(answers)
    each = (time.process_time() - start) / TURNS * 1000
    return report(
        [
            Limit("one answered form, rules ready", each, MOST_MILLISECONDS, "ms CPU"),
            Limit("the command, for one file", _command(answers), MOST_STARTS, "starts"),
        ]
    )


def _command(answers: dict[str, object]) -> float:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "answers.json"
        file.write_text(json.dumps(answers), "utf-8")
        form = f"{MODEL}/case_assessment"
        asked = [sys.executable, "-m", "assay", "answers", "check", form, str(file)]
        _fastest(asked)
        return _fastest(asked) / _fastest([sys.executable, "-c", "pass"])


def _fastest(command: list[str]) -> float:
    """The least of five runs. Units: seconds."""
    taken = []
    for _ in range(5):
        start = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True)
        taken.append(time.perf_counter() - start)
    return min(taken)


if __name__ == "__main__":
    sys.exit(main())
