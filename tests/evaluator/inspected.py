"""The frameworks of these tests, compiled once, and inspections of them from documents."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from assay import model, pipeline
from assay.analysis.lower import lower
from assay.evaluator.inspection import Inspection
from assay.evaluator.rating import Evaluator
from assay.intake.documents import read_document

STANDARDS = Path(__file__).parent / "standards"


@cache
def frameworks() -> dict[str, model.Framework]:
    """Every framework of `standards/`, by name."""
    files = [
        (f"standards/{path.relative_to(STANDARDS).as_posix()}", path.read_bytes())
        for path in sorted(STANDARDS.glob("*/*.assay"))
    ]
    checked = pipeline.check(files)
    assert not checked.errors, [each.message() for each in checked.diagnostics]
    scopes = [scope for scope in checked.facts.scopes if scope.node is not None]
    return {scope.name: lower(scope, checked.facts, checked.sources) for scope in scopes}


@cache
def evaluator(name: str) -> Evaluator:
    """One framework, ready to rate."""
    return Evaluator(frameworks()[name])


def inspection(name: str, document: dict[str, Any]) -> Inspection:
    """What a document says, with what all documents of these tests say alike filled in.

    `judge` and `decide` are ratings by item, for judgements and decisions of a person; `cases` may
    be written as a list of facts and answers without ids.
    """
    return _read(frameworks()[name], _whole(name, document))


def _whole(name: str, document: dict[str, Any]) -> dict[str, Any]:
    whole = {"framework": name, "unit": "Mill Lane", **document}
    if "judge" in whole:
        judged = {item: _said(rating) for item, rating in whole.pop("judge").items()}
        whole["judgements"] = judged | whole.get("judgements", {})
    if "decide" in whole:
        decided = {item: _said(rating) for item, rating in whole.pop("decide").items()}
        whole["decisions"] = decided | whole.get("decisions", {})
    if "cases" in whole:
        whole["cases"] = [
            {"id": str(number), **case} for number, case in enumerate(whole["cases"], start=1)
        ]
    if "units" in whole:
        whole["units"] = [
            _whole("clinic", {"unit": f"Clinic {number}", **unit})
            for number, unit in enumerate(whole["units"], start=1)
        ]
    return whole


def _said(rating: str) -> dict[str, str]:
    return {"rating": rating, "by": "Ann Ward", "on": "2025-06-20", "reason": "As we saw it."}


def _read(framework: model.Framework, document: dict[str, Any]) -> Inspection:
    text = json.dumps(document).encode()
    found, problems = read_document(framework, text, "inspection.json")
    assert not problems, problems
    assert found is not None
    return found
