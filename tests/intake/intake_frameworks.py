"""The frameworks that documents and tables are read for, and their published schemas."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import jsonschema

import assay
from assay import model, pipeline
from assay.analysis.lower import lower
from assay.emitters.inspections import emit

ROOT = Path(__file__).parents[2]
LIBRARY = ROOT / "tests" / "model" / "library"


@cache
def framework(name: str) -> model.Framework:
    """`pdu` and `region` as they are generated; `house` and `group` from a small library.

    The house has every construct once, and a group is made of houses.
    """
    if name in ("pdu", "region"):
        return assay.load(ROOT / "generated" / "probation" / name / "model.json")
    files = [(path.as_posix(), path.read_bytes()) for path in sorted(LIBRARY.rglob("*.assay"))]
    checked = pipeline.check(files)
    (scope,) = (scope for scope in checked.facts.scopes if scope.name == name)
    return lower(scope, checked.facts, checked.sources)


@cache
def validator(name: str, file: str = "inspection") -> jsonschema.Draft202012Validator:
    """A validator of one of the schemas of a framework."""
    schema = json.loads(emit(framework(name))[f"{file}.schema.json"])
    return jsonschema.Draft202012Validator(
        schema, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
    )
