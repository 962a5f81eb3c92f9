"""What the evaluator says of a document, in the form in which the second implementation says it.

The bridge between the two, and the only module here that knows both: it makes the evaluator's input
of a document, and a `Rated` or `RatedRegion` of the result. It does *not* rate.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from manual_pdu import Rated

from assay import model
from assay.evaluator import result
from assay.evaluator.inspection import Case, Inspection, Judgement
from assay.evaluator.rating import Evaluator
from assay.model import document

GENERATED = Path(__file__).parents[2] / "generated"


@cache
def framework(name: str) -> model.Framework:
    """A shipped framework, as the compiler wrote it."""
    return document.load((GENERATED / "probation" / name / "model.json").read_bytes()).framework


@cache
def evaluator(name: str) -> Evaluator:
    """The evaluator of a shipped framework."""
    return Evaluator(framework(name))


def inspection_of(given: dict[str, Any]) -> Inspection:
    """The evaluator's input for a document."""
    number = given.get("number_of_cases", {})
    return Inspection(
        unit=given.get("unit", ""),
        cases=tuple(case_of(case) for case in given.get("cases", ())),
        counts=given.get("counts", {}),
        number_of_cases=number if isinstance(number, dict) else {"": number},
        hurdles_enforced=given.get("hurdles_enforced", False),
        judgements=judgements_of(given.get("judgements", {})),
        departures=judgements_of(given.get("decisions", {})),
        reviews=given.get("reviews", {}),
        ratings=given.get("ratings", {}),
        considered=given.get("considered", {}),
        units=tuple(inspection_of(unit) for unit in given.get("units", ())),
        number_of_units=given.get("number_of_units"),
    )


def case_of(given: dict[str, Any]) -> Case:
    facts = {
        name if "." in name else f"case.{name}": value
        for name, value in given.get("facts", {}).items()
    }
    return Case(
        given["id"], facts, given["answers"], given.get("cohort", ""), given.get("number", 1)
    )


def judgements_of(given: dict[str, Any]) -> dict[str, Judgement]:
    return {item: Judgement(**said) for item, said in given.items()}


# ------------------------------------------------------------------ the result
def evaluated(given: dict[str, Any]) -> result.Result:
    """What the evaluator makes of a document."""
    return evaluator(given["framework"]).rate(inspection_of(given))


def rated(made: result.Result, overall: str, given: dict[str, Any]) -> Rated:
    """A result of the evaluator as the second implementation would give it; `given` is its
    document."""
    items = {code: item for code, item in made.items.items() if item.kind != "key_question"}
    total = items[overall]
    final = {**given.get("judgements", {}), **given.get("decisions", {})}
    no_rating = {code for code, item in items.items() if item.standing in ("refused", "waiting")}
    return Rated(
        {code: item.possible for code, item in items.items()},
        {code: item.rating for code, item in items.items()},
        total.score if total.standing == "computed" and total.rating != "not_rated" else None,
        frozenset(
            (found.item, found.rule)
            for found in made.found
            if isinstance(found, result.Refused)
            and found.item in final
            and found.rating == final[found.item]["rating"]
        ),
        frozenset(code for code, item in items.items() if item.standing == "waiting"),
        frozenset(
            (found.item, found.rule, found.certain, bool(found.reason))
            for found in made.found
            if isinstance(found, result.Advised) and found.item not in no_rating
        ),
        frozenset(
            case
            for found in made.found
            if isinstance(found, result.HurdleEnforced)
            for case in found.cases
        ),
    )
