"""An impact as JSON, for programs: docs/impact.schema.json describes every member.

It does *not* leave anything out that an impact says.
"""

from __future__ import annotations

from typing import Any

from assay.comparison.as_json import version
from assay.comparison.impact.impact import Differing, Impact, UnitImpact
from assay.model import as_json

FORMAT_VERSION = "1.0"
Json = dict[str, Any]


def render(said: Impact) -> str:
    """The document."""
    return as_json(document(said)).decode("utf-8")


def document(said: Impact) -> Json:
    """The document as plain values."""
    return {
        "format": "assay-impact",
        "format_version": FORMAT_VERSION,
        "framework": said.framework,
        "before": version(said.before),
        "after": version(said.after),
        "units": [_unit(unit) for unit in said.units],
    }


def _unit(said: UnitImpact) -> Json:
    return {
        "unit": said.unit,
        "whole": said.whole or None,
        "can_be_rated": not said.problems,
        "problems": list(said.problems),
        "stay": said.stay,
        "differing": [_differing(each) for each in said.differing],
    }


def _differing(said: Differing) -> Json:
    return {
        "item": said.code,
        "heading": said.heading,
        "before": {"rating": said.rating_before, "outcome": said.before, "why": said.why_before},
        "after": {"rating": said.rating_after, "outcome": said.after, "why": said.why_after},
        "because_of": [
            {"kind": each.kind, "code": each.code, "change": each.what} for each in said.behind
        ],
        "follows_from": said.follows_from,
    }
