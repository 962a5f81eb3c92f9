"""Small frameworks from files, and every inspection that they can have.

The plainest way to the truth: each inspection is rated by the evaluator, one by one. Nothing here
shares code with the verifier.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from pathlib import Path

from assay import model, pipeline
from assay.analysis.lower import lower
from assay.evaluator.inspection import NOT_RATED, Inspection, Judgement

HERE = Path(__file__).parent
SMALL = (HERE / "small.assay").read_text()

PROPOSALS = ("poor", "fair", "fine", NOT_RATED)
SHARES = (0, 1, 2, None)
"""How many of two cases are yes; None where no case is asked."""

CHOICES = {
    "K1": SHARES,
    "K2": SHARES,
    "S3": PROPOSALS,
    "S4": PROPOSALS,
    "second_look": ("no", "yes"),
    "place.new": ("no", "yes"),
}
ORDERED = {"K1": 3, "K2": 3, "S3": 3, "S4": 3, "second_look": 2}
"""How many of the choices, from the first, stand from worse to better."""

Choice = tuple[object, ...]


def framework(text: str, name: str = "small") -> model.Framework | None:
    """The small framework with more rules; None where the compiler finds a mistake in it."""
    return compiled([(f"{name}/small.assay", SMALL + text)], name)


def compiled(files: list[tuple[str, str]], name: str) -> model.Framework | None:
    checked = pipeline.check([(path, text.encode()) for path, text in files])
    if checked.errors:
        return None
    (scope,) = [each for each in checked.facts.scopes if each.node and each.folder == name]
    return lower(scope, checked.facts, checked.sources)


def every_choice() -> Iterator[Choice]:
    return product(*CHOICES.values())


def inspection(choice: Choice, leave_open: str = "") -> Inspection:
    """An inspection in which everything is known, but for one proposal."""
    chosen = dict(zip(CHOICES, choice, strict=True))
    return Inspection(
        counts={
            code: {"yes": number or 0, "no": 0 if number is None else 2 - number}
            for code, number in (("K1", chosen["K1"]), ("K2", chosen["K2"]))
        },
        judgements={code: Judgement(chosen[code]) for code in ("S3", "S4") if code != leave_open},
        reviews={"second_look": chosen["second_look"]},
        facts={"place.new": chosen["place.new"]},
    )


def better(choice: Choice) -> Iterator[Choice]:
    """Every choice in which one thing is better, and the rest the same."""
    for place, name in enumerate(CHOICES):
        ordered = CHOICES[name][: ORDERED.get(name, 0)]
        if choice[place] in ordered:
            for higher in ordered[ordered.index(choice[place]) + 1 :]:
                yield (*choice[:place], higher, *choice[place + 1 :])
