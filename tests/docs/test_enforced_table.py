"""The table of what each target enforces says what the tests of its client counted."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
sys.path.append(str(ROOT / "tests" / "forms"))

from enforced import COUNTS, WHAT  # noqa: E402  (a test of documents has no path to those of forms)

PAGE = ROOT / "docs" / "forms" / "index.md"
TABLE = re.compile(r"(<!-- drawn by a test: begin -->\n).*(<!-- end -->\n)", re.DOTALL)
TARGETS = {
    "json-schema": "JSON Schema",
    "openapi": "OpenAPI",
    "pydantic": "Python models",
    "typescript": "TypeScript",
    "xlsform": "XLSForm",
    "jsonforms": "JSON Forms",
    "rjsf": "RJSF",
    "surveyjs": "SurveyJS",
    "odk-web-forms": "ODK Web Forms",
    "fhir": "FHIR Questionnaire",
    "govuk": "GOV.UK pages",
}
"""The columns, in order; one without a count yet is left out."""


def table() -> str:
    counts: dict[str, Any] = {
        path.stem: json.loads(path.read_text("utf-8")) for path in sorted(COUNTS.glob("*.json"))
    }
    assert counts.keys() <= TARGETS.keys(), "name the new target in TARGETS"
    shown = {name: counts[name] for name in TARGETS if name in counts}
    rows = [["", *(TARGETS[name] for name in shown)], ["---"] * (len(shown) + 1)]
    for what, told in WHAT.items():
        rows.append([told, *(_cell(each["right"].get(what)) for each in shown.values())])
    rows.append(["asked", *(each["client"] for each in shown.values())])
    rows.append(["languages", *(each["languages"] for each in shown.values())])
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)


def _cell(counted: list[int] | None) -> str:
    if counted is None:
        return "not tried"
    right, tried = counted
    if right == tried:
        return f"all {tried}"
    return f"{right} of {tried}" if right else f"none of {tried}"


def test_the_table_is_what_was_counted(update: bool) -> None:
    page = PAGE.read_text("utf-8")
    assert TABLE.search(page)
    drawn = TABLE.sub(lambda found: f"{found[1]}\n{table()}\n{found[2]}", page)
    if update:
        PAGE.write_text(drawn, "utf-8")
    assert page == drawn or update, "run this test with --update, and read the difference"
