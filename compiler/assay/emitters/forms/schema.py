"""A sheet as JSON Schema 2020-12: the contract that every other form file is a view of.

Flat: every property stands at the root, so that `additionalProperties: false` and generated types
work; a rule only says *required* and *forbidden* (`false`). Answers are codes, never booleans, and
none has a default: a form must not open with a judgement made. It does *not* count: where an answer
goes against a bare majority of its prompts, the schema lets a reason in and does not demand it
(`binding.py` says which part it demands).
"""

from __future__ import annotations

from typing import Any, assert_never

from assay.emitters.forms import dates
from assay.emitters.forms.examples import examples
from assay.emitters.forms.sheet import (
    Choices,
    Date,
    Field,
    Json,
    Percentage,
    SeveralChoices,
    Sheet,
    Text,
    WholeNumber,
)
from assay.emitters.forms.wording import Wording

KEYWORDS = ("i18n", "x-code", "x-locale", "x-place", "x-role", "x-standards-release")
"""The words of ours in a schema; a host with a strict validator declares them."""

LONGEST_TEXT = 4000

NEEDED = "needed_text"
"""The entry in `$defs` of a text that may not be blank."""


def schema(sheet: Sheet, wording: Wording) -> Json:
    """The schema of one sheet, with examples that it accepts."""
    made: Json = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": sheet.urn,
        "title": sheet.title,
        "description": sheet.description,
        "type": "object",
        "x-standards-release": sheet.release,
        "x-locale": sheet.language,
        "properties": identity(sheet, wording) | properties(sheet),
        "required": always_required(sheet),
        "allOf": [_declared(rule.member) for rule in sheet.rules if rule.member is not None],
        "additionalProperties": False,
        "$defs": definitions(sheet),
    }
    if not made["allOf"]:
        del made["allOf"]
    made["examples"] = examples(sheet, made)
    return made


def identity(sheet: Sheet, wording: Wording) -> Json:
    """The properties that say which form was answered; the only ones with a default."""
    told = {
        "framework": (wording.framework, sheet.framework),
        "release": (wording.release, sheet.release),
        "form": (wording.form, sheet.form),
        "set": (wording.set, sheet.set),
    }
    return {
        key: {"title": title, "type": "string", "const": value, "default": value, "readOnly": True}
        for key, (title, value) in told.items()
        if value
    }


def properties(sheet: Sheet) -> Json:
    """A property a field, in the order in which they are asked."""
    return {field.key: _property(field) for field in sheet.fields}


def always_required(sheet: Sheet) -> list[str]:
    """What every answered form has: what is gated becomes required by the rule of its gate."""
    told = ["framework", "release", "form", *(["set"] if sheet.set else [])]
    return told + [field.key for field in sheet.fields if field.required and field.gate is None]


def definitions(sheet: Sheet) -> Json:
    """The answers that the sheet offers, by the names that `$ref` uses."""
    found: Json = {}
    for field in sheet.fields:
        match field.shape:
            case Choices() as choices:
                found[choices.name] = _choices(choices, sheet.framework)
            case SeveralChoices(choices):
                found[choices.name] = _choices(choices, sheet.framework)
            case Text(needed=True):
                found[NEEDED] = {"type": "string", "pattern": r"\S", "maxLength": LONGEST_TEXT}
            case _:
                pass
    return found


def _declared(part: Any) -> Any:
    """A rule in which each key that is required is a property on the same level.

    To say so adds nothing to what it demands; Ajv at its strictest refuses a schema without.
    """
    if isinstance(part, list):
        return [_declared(each) for each in part]
    if not isinstance(part, dict):
        return part
    made = {keyword: _declared(each) for keyword, each in part.items()}
    bare = [key for key in part.get("required", ()) if key not in part.get("properties", {})]
    if bare:
        made["properties"] = made.get("properties", {}) | dict.fromkeys(bare, True)
    return made


def _choices(choices: Choices, framework: str) -> Json:
    return ({"title": choices.title} if choices.title else {}) | {
        "type": "string",
        "oneOf": [
            {"const": code, "title": title, "i18n": f"{framework}.{choices.name}.{code}"}
            for code, title in choices.options
        ],
    }


def _property(field: Field) -> Json:
    made: Json = {"title": field.title} | _shape(field)
    if field.code:
        made["x-code"] = field.code
    made["x-role"] = str(field.role)
    if field.origin.path:
        made["x-place"] = f"{field.origin.path}:{field.origin.line}"
    return made


def _shape(field: Field) -> Json:
    match field.shape:
        case Choices(name=name):
            return {"$ref": f"#/$defs/{name}"}
        case SeveralChoices(choices):
            items = {"$ref": f"#/$defs/{choices.name}"}
            return {"type": "array", "items": items, "uniqueItems": True}
        case WholeNumber():
            return {"type": "integer", "minimum": 0}
        case Percentage():
            return {"type": "number", "minimum": 0, "maximum": 100}
        case Date():
            return {"type": "string", "format": "date", "pattern": dates.WRITTEN}
        case Text(needed=True):
            return {"$ref": f"#/$defs/{NEEDED}"}
        case Text():
            return {"type": "string", "maxLength": LONGEST_TEXT}
        case _:
            assert_never(field.shape)
