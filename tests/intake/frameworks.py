"""The frameworks that documents and tables are read for."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import assay
from assay import model, pipeline
from assay.analysis.lower import lower

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
