"""How the cost of a cold `assay check` grows with the number of prompts.

    python benchmarks/scale.py [PROMPTS ...]

Writes frameworks of 464, 4,640, 5,000 and 50,000 prompts (or of the sizes given), each prompt with
about a hundred words of guidance, to a temporary folder, checks each in a process of its own, and
prints what it cost. The text is made from a seed, so it is the same in every run.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from startup import assay

SIZES = (464, 4_640, 5_000, 50_000)
KEY_QUESTIONS, PROMPTS = 4, 7
WORDS = [
    "the",
    "plan",
    "record",
    "person",
    "case",
    "risk",
    "safety",
    "staff",
    "review",
    "shows",
    "whether",
    "evidence",
    "of",
    "need",
    "and",
    "harm",
    "was",
    "found",
    "in",
    "time",
    "by",
    "officer",
    "who",
    "knew",
    "what",
    "to",
    "do",
    "next",
    "because",
    "contact",
    "was",
    "kept",
    "through",
    "each",
    "stage",
    "of",
    "work",
]

FRAMEWORK = """\
framework scale "Measured framework" {
  version   "1.0"
  in force  from 2025-01-01
  languages en
  inspects  unit "Unit"
  domain    one "Work with people"
  rated on  two_point
  key questions answered by yes_or_no
  prompts answered by yes_or_no
  not rated when any part is not rated
}

scale two_point "Two points" from worst to best {
  not_met  0  "Not met"
  met      1  "Met"
}

answers yes_or_no "Yes or no" {
  yes  "Yes"  counts for
  no   "No"   counts against
}

bands share "Share of cases" on two_point {
  rounded half up to a whole number
  not_met  below 50%
  met      at least 50%
}

facts case "Case" {
  open "Is the case open?" yes or no
}
"""


class Cost(NamedTuple):
    """What one check cost. Units: seconds, MiB of the largest moment, MB of text."""

    prompts: int
    text: float
    wall: float
    cpu: float
    memory: float


def main() -> int:
    """Measure each size, and print a table."""
    sizes = tuple(int(size) for size in sys.argv[1:]) or SIZES
    print(f"{'prompts':>8}{'MB':>8}{'wall s':>9}{'CPU s':>9}{'ms/prompt':>11}{'MiB':>7}  growth")
    before: Cost | None = None
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            text = write(Path(folder), size)
            cost = _measured(Path(folder), size, text)
        growth = ""
        if before is not None:
            growth = f"{cost.cpu / before.cpu:.1f} x CPU for {size / before.prompts:.1f} x prompts"
        print(
            f"{size:8,}{cost.text:8.2f}{cost.wall:9.2f}{cost.cpu:9.2f}"
            f"{cost.cpu / size * 1000:11.3f}{cost.memory:7.0f}  {growth}"
        )
        before = cost
    return 0


def write(folder: Path, prompts: int) -> float:
    """Write a framework with so many prompts below `folder`; give its size in MB."""
    place = folder / "standards" / "scale"
    place.mkdir(parents=True)
    words = random.Random(prompts)
    standards: list[str] = []
    total = 0
    while prompts > 0:
        number = len(standards) + 1
        text, used = _standard(number, prompts, words)
        prompts -= used
        (place / f"standard_{number:05}.assay").write_text(text, "utf-8")
        total += len(text)
        standards.append(f"S{number}")
    form = 'form case_form "Case form" {\n  version "1.0"\n  one per case\n'
    form += '  view "Case" { ask case }\n'
    form += "".join(f'  view "{code}" {{ ask {code} }}\n' for code in standards) + "}\n"
    (place / "framework.assay").write_text(FRAMEWORK + "\n" + form, "utf-8")
    return (total + len(FRAMEWORK) + len(form)) / 1e6


def _standard(number: int, most: int, words: random.Random) -> tuple[str, int]:
    code = f"S{number}"
    parts = [
        f'standard {code} "Standard {number}" in domain one {{\n'
        "  rated by lowest of its key questions, in bands share\n"
    ]
    used = 0
    for question in range(1, KEY_QUESTIONS + 1):
        if used == most:
            break
        parts.append(f'\n  key question {code}.{question} "{_title(words)}?" {{\n')
        for label in "abcdefg"[: min(PROMPTS, most - used)]:
            applies = "      applies when case.open is yes\n" if label == "a" else ""
            parts.append(
                f'    prompt {label} "{_title(words)}?" {{\n{applies}'
                f'      guidance """\n{_guidance(words)}      """\n    }}\n'
            )
            used += 1
        parts.append("  }\n")
    return "".join(parts) + "}\n", used


def _title(words: random.Random) -> str:
    return " ".join(words.choices(WORDS, k=8)).capitalize()


def _guidance(words: random.Random) -> str:
    """About a hundred words, in lines of fourteen."""
    lines = [" ".join(words.choices(WORDS, k=14)) for _ in range(7)]
    return "".join(f"        {line}\n" for line in lines)


def _measured(folder: Path, prompts: int, text: float) -> Cost:
    environment = {**os.environ, "ASSAY_NO_CACHE": "1"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    start = time.perf_counter()
    with subprocess.Popen(
        [*assay(), "check"], cwd=folder, env=environment, stdout=subprocess.PIPE
    ) as process:
        said = process.stdout.read() if process.stdout else b""
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    wall = time.perf_counter() - start
    if process.returncode:
        raise SystemExit(f"the check of {prompts} prompts failed:\n{said.decode()[-2000:]}")
    kibibytes = usage.ru_maxrss / (1024 if sys.platform == "darwin" else 1)
    return Cost(prompts, text, wall, usage.ru_utime + usage.ru_stime, kibibytes / 1024)


if __name__ == "__main__":
    sys.exit(main())
