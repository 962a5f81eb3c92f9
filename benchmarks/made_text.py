"""A framework of any size, made up from a seed: the text that `scale.py` has checked.

Each prompt has about a hundred words of guidance, as in the shipped standards. It does *not*
measure anything.
"""

from __future__ import annotations

import random
from pathlib import Path

QUESTIONS_OF_A_STANDARD, PROMPTS_OF_A_QUESTION = 4, 7
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
    for question in range(1, QUESTIONS_OF_A_STANDARD + 1):
        if used == most:
            break
        parts.append(f'\n  key question {code}.{question} "{title(words)}?" {{\n')
        for label in "abcdefg"[: min(PROMPTS_OF_A_QUESTION, most - used)]:
            applies = "      applies when case.open is yes\n" if label == "a" else ""
            parts.append(
                f'    prompt {label} "{title(words)}?" {{\n{applies}'
                f'      guidance """\n{guidance(words)}      """\n    }}\n'
            )
            used += 1
        parts.append("  }\n")
    return "".join(parts) + "}\n", used


def title(words: random.Random) -> str:
    return " ".join(words.choices(WORDS, k=8)).capitalize()


def guidance(words: random.Random) -> str:
    """About a hundred words, in lines of fourteen."""
    lines = [" ".join(words.choices(WORDS, k=14)) for _ in range(7)]
    return "".join(f"        {line}\n" for line in lines)
