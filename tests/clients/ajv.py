"""Ajv, the validator of forms on the web, asked of many answers in one process of Node."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from assay.emitters.forms.schema import KEYWORDS

SCRIPT = Path(__file__).parent / "schemas" / "verdicts.mjs"
Json = dict[str, Any]


def verdicts(
    node_modules: Path,
    room: Path,
    forms: Sequence[tuple[Json, Sequence[Json]]],
    other_keywords: Sequence[str] = (),
) -> list[list[frozenset[str]]]:
    """For each schema, of each of its answered forms: the ids of the rules that Ajv finds broken.

    What a rule of the framework says of one answer is `kind:` with the key, and `form:` is that it
    is another form, or that it has a key that the form lacks.
    """
    asked = room / "asked.json"
    made = [{"schema": schema, "answers": list(answers)} for schema, answers in forms]
    asked.write_text(json.dumps({"keywords": [*KEYWORDS, *other_keywords], "forms": made}), "utf-8")
    done = subprocess.run(
        ["node", str(SCRIPT), str(asked)],
        capture_output=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, "CLIENTS": str(node_modules.parent / "package.json")},
    )
    assert done.returncode == 0, done.stderr
    told: list[list[list[str]]] = json.loads(done.stdout)
    return [
        [frozenset(_named(schema, place) for place in places) for places in of_form]
        for (schema, _), of_form in zip(forms, told, strict=True)
    ]


def _named(schema: Json, place: str) -> str:
    if "$ref" in schema:
        return "in what it refers to"
    what, _, which = place.partition("/")
    if what == "allOf":
        return str(schema["allOf"][int(which)]["$comment"])
    if what == "key" and which in schema["properties"]:
        return f"kind:{which}"
    return "form:"
