"""What a target enforces, counted: the examples of every rule, and which of them a client refuses.

A client's test gives `tally` its verdict on each example and holds the count with `hold`, which
keeps it in `enforced/<target>.json`. The table in docs/forms/index.md is drawn from these files by
`tests/docs/test_enforced_table.py`. So nothing in the table is anybody's opinion. It does *not* run
a client.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assay.answers.examples import COUNTING, FORMAT, examples, whole
from assay.emitters.forms import sheets
from assay.emitters.forms.sheet import Json, Sheet
from assay.model.document import load

ROOT = Path(__file__).parents[2]
COUNTS = Path(__file__).parent / "enforced"

WHAT = {
    "good": "accepts answers that break no rule",
    "form": "another form, set or release, or a key that is not asked",
    "kind": "an answer of another kind",
    "day": "a day that does not exist",
    "missing": "an answer that is missing where it applies",
    "stale": "an answer that is left where it does not apply",
    "set": "a case of another set",
    "binding": "hurdles and other rules that bind an answer",
    "reason": "a reason that is missing",
    "balance": "a reason that is missing against a smaller majority of prompts",
    "needless": "a reason where none is due",
    "file": "a file that is named twice",
}
"""The rows of the table: what is tried, and what is said of it."""


@dataclass(frozen=True)
class Tried:
    """Answers to a form that are good, or break one rule; `what` is the row of the table."""

    sheet: Sheet
    what: str
    rule: str
    key: str
    answers: Json


def every_example() -> list[Tried]:
    """The examples of all shipped forms, those of each sheet together."""
    models = sorted(ROOT.glob("generated/probation/*/model.json"))
    frameworks = [load(path.read_bytes()).framework for path in models]
    return [
        each
        for framework in frameworks
        for sheet in sheets(framework)
        if sheet.language == "en"
        for each in of_sheet(sheet)
    ]


def of_sheet(sheet: Sheet) -> Iterator[Tried]:
    """The examples of one sheet."""
    document = examples(sheet)
    seen: list[Json] = []
    for entry in document["rules"]:
        for good in entry["good"]:
            answers = whole(document, good)
            if answers not in seen:
                seen.append(answers)
                yield Tried(sheet, "good", entry["rule"], "", answers)
        for bad in entry["bad"]:
            answers = whole(document, bad)
            key = bad["pointer"].removeprefix("/")
            yield Tried(sheet, _what(entry, bad, key in answers), entry["rule"], key, answers)


def _what(entry: Json, bad: Json, is_there: bool) -> str:
    kind = entry["kind"]
    match kind, bad.get("needs"):
        case "kind", needs:
            return "day" if needs == FORMAT else "kind"
        case "applies", _:
            return "stale" if is_there else "missing"
        case "reason", needs if not is_there:
            return "balance" if needs == COUNTING else "reason"
        case "reason", _:
            return "needless"
        case (("form" | "set" | "file"), _):
            return str(kind)
        case _:
            return "binding"


def tally(tried: Iterable[Tried], refused: Iterable[bool]) -> dict[str, list[int]]:
    """For each row, how many examples were tried, and of how many the client was right."""
    counts: dict[str, list[int]] = {}
    for each, verdict in zip(tried, refused, strict=True):
        right = verdict is (each.what != "good")
        of_row = counts.setdefault(each.what, [0, 0])
        of_row[0] += right
        of_row[1] += 1
    return {what: counts[what] for what in WHAT if what in counts}


def hold(
    target: str, client: str, counts: dict[str, list[int]], languages: str, *, update: bool
) -> None:
    """Expect the counts that are kept for a target, or keep these.

    Args: `client` says who was asked; `languages` how several languages are had.
    """
    made: dict[str, Any] = {"client": client, "languages": languages, "right": counts}
    path = COUNTS / f"{target}.json"
    text = json.dumps(made, indent=1, ensure_ascii=False) + "\n"
    if update:
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")
    assert path.is_file(), f"keep the first count of {target}: run this test with --update"
    assert json.loads(path.read_text("utf-8")) == made
