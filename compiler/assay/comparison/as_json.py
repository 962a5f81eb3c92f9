"""Comparisons as JSON, for programs: docs/comparison.schema.json describes every member.

It does *not* leave anything out that a comparison says.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from assay.comparison.change import (
    TIERS,
    Change,
    Comparison,
    Example,
    ItemChanges,
    Reach,
    Side,
)
from assay.model import as_json

FORMAT_VERSION = "1.0"
Json = dict[str, Any]


def render(found: Sequence[Comparison]) -> str:
    """The document: one comparison for each framework."""
    return as_json(document(found)).decode("utf-8")


def document(found: Sequence[Comparison]) -> Json:
    """The document as plain values."""
    return {
        "format": "assay-comparison",
        "format_version": FORMAT_VERSION,
        "comparisons": [_comparison(each) for each in found],
    }


def _comparison(said: Comparison) -> Json:
    return {
        "framework": said.after.code,
        "before": version(said.before),
        "after": version(said.after),
        "tier": said.tier,
        "changes_by_tier": {tier: said.number_of(tier) for tier in TIERS},
        "items": [_item(item) for item in said.items],
        "alike": [
            {"removed": _name(each.before), "added": _name(each.after)} for each in said.alike
        ],
    }


def version(side: Side) -> Json:
    """One of the two versions."""
    return {"title": side.title, "version": side.version, "in_force": side.in_force or None}


def _name(item: ItemChanges) -> Json:
    identity = item.identity
    return {"kind": identity.kind, "code": identity.code, "of": identity.of or None}


def _item(item: ItemChanges) -> Json:
    return _name(item) | {
        "called": item.called,
        "title": item.title,
        "place_before": item.place_before or None,
        "place_after": item.place_after or None,
        "tier": item.tier,
        "changes": [change_as_json(change) for change in item.changes],
    }


def change_as_json(change: Change) -> Json:
    """One change as plain values."""
    return {
        "kind": change.kind,
        "tier": change.tier,
        "what": change.what,
        "before": change.before,
        "after": change.after,
        "runs": [{"how": run.how, "text": run.text} for run in change.runs],
        "numbers": [
            {"of": number.of, "before": number.before, "after": number.after}
            for number in change.numbers
        ],
        "reach": None if change.reach is None else _reach(change.reach),
    }


def _reach(reach: Reach) -> Json:
    return {
        "what": reach.what,
        "total": reach.total,
        "changed": reach.changed,
        "reason": reach.reason or None,
        "example": None if reach.example is None else _example(reach.example),
    }


def _example(example: Example) -> Json:
    return {
        "given": [{"subject": subject, "value": value} for subject, value in example.given],
        "before": example.before,
        "after": example.after,
    }
