"""How well mistakes are found: put mistakes into the rule files, and count what is said about them.

    PYTHONPATH=compiler python tests/recovery/measure.py --kinds fresh --rounds 5 --seed 1
    PYTHONPATH=compiler python tests/recovery/measure.py --show lost_line    (what was missed)

A mistake is *found* when a diagnostic stands within a line of it; a diagnostic is *spurious* when
it stands within a line of no mistake. Mistakes stand at least three lines apart, and a mutation
that leaves a valid file is no mistake.
"""

from __future__ import annotations

import argparse
import random
import sys
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parent))
from mutations import FRESH, TUNING, Change, Kind, Written

from assay.syntax.parser import parse
from assay.text import Sources

STANDARDS = Path(__file__).parents[2] / "standards"


class Count(NamedTuple):
    """What came of some mistakes."""

    made: int = 0
    found: int = 0
    said: int = 0
    spurious: int = 0

    def plus(self, other: Count) -> Count:
        return Count(*(a + b for a, b in zip(self, other, strict=True)))

    @property
    def found_share(self) -> float:
        return self.found / max(self.made, 1)

    @property
    def spurious_share(self) -> float:
        return self.spurious / max(self.said, 1)


def rule_files() -> list[str]:
    return [path.read_text("utf-8") for path in sorted(STANDARDS.rglob("*.assay"))]


def said_lines(text: str) -> list[tuple[int, str]]:
    """The line of each diagnostic, and its words."""
    source = Sources().add("mutated.assay", text)
    return [
        (source.locate(found.start).line, f"{found.code} {found.message()}")
        for found in parse(source).diagnostics
    ]


def mutate(text: str, changes: list[Change]) -> tuple[str, list[int]]:
    """The text with these changes, and the lines on which they are."""
    lines: list[int] = []
    for change in sorted(changes, reverse=True):
        text = text[: change.start] + change.text + text[change.end :]
    shift = 0
    for change in sorted(changes):
        lines.append(text.count("\n", 0, change.start + shift + change.at) + 1)
        shift += len(change.text) - (change.end - change.start)
    return text, lines


def mistakes(text: str, kinds: list[Kind], count: int, chance: random.Random) -> list[Change]:
    """So many changes, each a mistake by itself, at least three lines apart."""
    written = Written(text)
    made: list[Change] = []
    for _ in range(200):
        if len(made) == count:
            break
        change = chance.choice(kinds)(written, chance)
        if change is None or not said_lines(mutate(text, [change])[0]):
            continue
        line = text.count("\n", 0, change.start)
        if all(abs(text.count("\n", 0, other.start) - line) > 2 for other in made):
            made.append(change)
    return made


def judge(text: str, changes: list[Change]) -> tuple[Count, list[str]]:
    """What is said about a mutated text, and an account of what was missed."""
    mutated, lines = mutate(text, changes)
    said = said_lines(mutated)
    found = [any(abs(line - at) <= 1 for at, _ in said) for line in lines]
    spurious = [words for words in said if not any(abs(line - words[0]) <= 1 for line in lines)]
    account: list[str] = []
    if not all(found) or spurious:
        rows = mutated.split("\n")
        for line, was in zip(lines, found, strict=True):
            account.append(
                f"  {'found ' if was else 'MISSED'} {line}: "
                f"{' / '.join(rows[max(line - 2, 0) : line + 1])}"
            )
        account += [
            f"  said {at}: {words}{'' if (at, words) not in spurious else '   SPURIOUS'}"
            for at, words in said
        ]
    return Count(len(lines), sum(found), len(said), len(spurious)), account


def measure(kinds: list[Kind], count: int, rounds: int, seed: int) -> tuple[Count, list[str]]:
    """So many mistakes a file, in each rule file, in each round."""
    chance = random.Random(seed)
    total, accounts = Count(), list[str]()
    for text in rule_files():
        for _ in range(rounds):
            counted, account = judge(text, mistakes(text, kinds, count, chance))
            total = total.plus(counted)
            accounts += account and ["--", *account]
    return total, accounts


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--rounds", type=int, default=2)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--kinds", default="tuning")
    options.add_argument("--show", default="")
    chosen = options.parse_args()
    kinds = {"tuning": TUNING, "fresh": FRESH}[chosen.kinds]
    for kind in kinds:
        if chosen.show and kind.__name__ != chosen.show:
            continue
        total, accounts = measure([kind], 1, chosen.rounds, chosen.seed)
        print(
            f"{kind.__name__:32} {total.made:5}  found {total.found_share:6.1%}  spurious "
            f"{total.spurious_share:6.1%}"
        )
        if chosen.show:
            print("\n".join(accounts))
    if not chosen.show:
        for count in (1, 3, 10):
            total, _ = measure(kinds, count, chosen.rounds * 3, chosen.seed)
            print(
                f"k={count:<3} {total.made} made, {total.found_share:.1%} found; {total.said} "
                f"said, {total.spurious_share:.1%} spurious"
            )


if __name__ == "__main__":
    main()
