"""The frameworks whose forms are tested: one made by hand, and the shipped one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from made_framework import hostel

from assay import pipeline
from assay.analysis.lower import lower
from assay.emitters.forms import emit
from assay.model.framework import Framework

STANDARDS = Path(__file__).parents[2] / "standards"


@pytest.fixture(scope="session")
def shipped() -> dict[str, Framework]:
    """The shipped frameworks as their rule files have them, by code."""
    root = STANDARDS.parent
    files = [
        (path.relative_to(root).as_posix(), path.read_bytes())
        for path in sorted(STANDARDS.rglob("*.assay"))
    ]
    checked = pipeline.check(files)
    assert not checked.errors
    made = [
        lower(scope, checked.facts, checked.sources)
        for scope in checked.facts.scopes
        if scope.name in ("pdu", "region")
    ]
    return {framework.code: framework for framework in made}


@pytest.fixture(scope="session")
def pdu(shipped: dict[str, Framework]) -> Framework:
    """The PDU framework."""
    return shipped["pdu"]


@pytest.fixture(scope="session", params=["hostel", "pdu"])
def framework(request: pytest.FixtureRequest) -> Framework:
    """Each framework in turn."""
    if request.param == "hostel":
        return hostel()
    found = request.getfixturevalue("pdu")
    assert isinstance(found, Framework)
    return found


@pytest.fixture(scope="session")
def files(framework: Framework) -> dict[str, Any]:
    """What is emitted for it, read as JSON."""
    return {path: json.loads(data) for path, data in emit(framework).items()}


@pytest.fixture(scope="session")
def schemas(files: dict[str, Any]) -> dict[str, Any]:
    """The schemas among it."""
    return {path: made for path, made in files.items() if path.endswith(".schema.json")}


@pytest.fixture(scope="session")
def stay() -> dict[str, Any]:
    """The schemas of the form that each set of the hostel has, by set."""
    made = emit(hostel())
    return {code: json.loads(made[f"forms/stay.{code}.en.schema.json"]) for code in ("CO", "AD")}
