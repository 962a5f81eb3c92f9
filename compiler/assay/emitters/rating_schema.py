"""`rating.schema.json`: what comes of rating an inspection, as `assay rate` writes it as JSON.

The ratings of each item are listed; of a reason or a finding, what all have is demanded and the
figures of its kind are let in. It does *not* make the document; `assay.reports` does.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from assay import model
from assay.model.vocabulary import RatedItem, Vocabulary, vocabulary

Json = dict[str, Any]

STANDINGS = (
    "computed",
    "judged",
    "decided",
    "settled",
    "refused",
    "waiting",
    "unknown",
)
REASONS = (
    "share",
    "score",
    "lowest",
    "highest",
    "line",
    "judgement",
    "decision",
    "settled",
    "rule",
    "not_rated",
)
MISSING = (
    "answer",
    "fact",
    "judgement",
    "review",
    "date",
    "rating",
    "unit",
    "number_of_cases",
)


def schema(framework: model.Framework) -> Json:
    """The schema of one framework's rating documents."""
    words = vocabulary(framework)
    definitions = _statements() | {f"{words.name}.rating": _unit(words, framework)}
    if words.units is not None:
        definitions[f"{words.units.name}.rating"] = _unit(words.units, framework)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:assay:rating:{framework.code}:{framework.version}",
        "title": f"Rating: {framework.title}",
        "description": "What came of rating one inspection, and why.",
        "type": "object",
        "properties": {"format": {"const": "assay-rating"}, "format_version": {"const": "1.0"}},
        "required": ["format", "format_version"],
        "$ref": f"#/$defs/{words.name}.rating",
        "unevaluatedProperties": False,
        "$defs": definitions,
    }


def _unit(words: Vocabulary, framework: model.Framework) -> Json:
    ratings = {
        code: _item(words, rated, framework)
        for code, rated in words.rated.items()
        if rated.method is not None
    }
    properties: Json = {
        "framework": {"const": words.name},
        "version": {"const": words.version},
        "unit": {"title": "What was inspected", "type": "string"},
        "ratings": {
            "title": "What each item came to",
            "type": "object",
            "properties": ratings,
            "additionalProperties": False,
        },
        "findings": {"title": "What was found on the way", **_list_of("finding")},
        "missing": {"title": "What is not known", **_list_of("missing")},
    }
    needed = list(properties)
    if words.units is not None:
        properties["units"] = {
            "title": "What the units came to",
            "type": "array",
            "items": {
                "$ref": f"#/$defs/{words.units.name}.rating",
                "unevaluatedProperties": False,
            },
        }
    return {"type": "object", "properties": properties, "required": needed}


def _item(words: Vocabulary, rated: RatedItem, framework: model.Framework) -> Json:
    assert rated.item.scale is not None
    points = framework.index.scale(rated.item.scale).points
    outcomes: list[Json] = [{"const": point.code, "title": point.title} for point in points]
    outcomes.append({"const": "not_rated", "title": "Not rated"})
    properties: Json = {
        "title": {"type": "string"},
        "kind": {"const": rated.item.kind},
        "rating": {"oneOf": [*outcomes, {"const": None, "title": "Not known yet"}]},
        "standing": {"enum": list(STANDINGS)},
        "score": {"type": ["integer", "null"]},
        "possible": {"type": "array", "items": {"oneOf": outcomes}, "uniqueItems": True},
        "out_of": {"type": "integer"},
        "because": _list_of("reason"),
        "next": _list_of("next"),
    }
    place = rated.item.place
    return {
        "title": rated.item.title,
        "$comment": f"{place.path}:{place.line}",
        "type": "object",
        "properties": properties,
        "required": [name for name in properties if name not in ("out_of", "next")],
        "additionalProperties": False,
    }


def _list_of(definition: str) -> Json:
    return {"type": "array", "items": {"$ref": f"#/$defs/{definition}"}}


def _statements() -> Json:
    """What every statement has: its kind, its sentence, and where its rule stands."""
    text: Json = {"type": "string"}
    codes: Json = {"type": "array", "items": text}
    traced = {"text": text, "sources": codes, "place": text, "illustrative": {"const": True}}
    finding = {
        "kind": text,
        "severity": text,
        "item": {"type": ["string", "null"]},
        "rule": text,
    }
    missing = {
        "kind": {"enum": list(MISSING)},
        "item": text,
        "text": text,
        "wanted_for": codes,
        "cases": codes,
        "number": {"type": "integer", "minimum": 1},
    }
    return {
        "reason": _open({"kind": {"enum": list(REASONS)}} | traced, ("kind", "text")),
        "next": _open({"rating": text, "text": text}, ("rating", "text")),
        "finding": _open(finding | traced, ("kind", "severity", "item", "text")),
        "missing": _open(missing, ("kind", "item", "text", "wanted_for"))
        | {"additionalProperties": False},
    }


def _open(properties: Json, needed: Sequence[str]) -> Json:
    return {"type": "object", "properties": properties, "required": list(needed)}
