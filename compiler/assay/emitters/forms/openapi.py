"""An OpenAPI 3.1 document for each language: an operation that takes in the answers to each form.

One of the emitters. The body of a request is what the JSON Schema of the form says, with the
definitions that forms share moved to the components, so that no tool has to follow `$id`. A server
answers with every rule that is broken, as problem details (RFC 9457). It does *not* describe a
service that we run: who takes answers in sets the address and who may send.
"""

from __future__ import annotations

from typing import Any

from assay.emitters.forms import sheets, told_in
from assay.emitters.forms.naming import Names, without_language
from assay.emitters.forms.schema import schema
from assay.emitters.forms.sheet import Json, Sheet
from assay.emitters.forms.wording import Wording, wording
from assay.model.document import as_json
from assay.model.framework import Framework

POINTER = "^(/([^~/]|~[01])*)*$"
"""What a JSON Pointer looks like (RFC 6901)."""

PROBLEM_JSON = "application/problem+json"


def emit(framework: Framework) -> dict[str, bytes]:
    """One document for each language in which the framework has forms."""
    found = sheets(framework)
    names = Names(found)
    by_language: dict[str, list[Sheet]] = {}
    for each in found:
        by_language.setdefault(each.language, []).append(each)
    return {
        f"forms/openapi.{language}.json": as_json(_document(framework, told, names, language))
        for language, told in by_language.items()
    }


def _document(framework: Framework, told: list[Sheet], names: Names, language: str) -> Json:
    words = wording(language)
    schemas: Json = {}
    paths: Json = {}
    for each in told:
        body = schema(each, words)
        for name, definition in body.pop("$defs").items():
            schemas[names.of_definition(name)] = definition
        examples = body.pop("examples")
        schemas[names.of(each)] = _body(body, names)
        paths[_path(each)] = {"post": _operation(each, names, words, examples)}
    schemas |= {names.own("BrokenRule"): _broken(), names.own("Problem"): _problem(names)}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": told_in(framework, language).title,
            "version": framework.version,
            "summary": words.submit_service,
            "description": words.submit_limits,
            "x-locale": language,
        },
        "jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema",
        "servers": [{"url": "/"}],
        "paths": paths,
        "components": {"schemas": schemas, "responses": _responses(names, words)},
    }


# ------------------------------------------------------------------ one form
def _path(sheet: Sheet) -> str:
    return "/forms/" + without_language(sheet).replace(".", "/") + "/answers"


def _body(body: Json, names: Names) -> Json:
    """The schema as a component: under no address of its own, its references from the root."""
    left = {key: value for key, value in body.items() if key not in ("$schema", "$id")}
    made: Json = _rooted(left, names)
    return made


def _rooted(value: Any, names: Names) -> Any:
    if isinstance(value, dict):
        made = {key: _rooted(part, names) for key, part in value.items()}
        if isinstance(value.get("$ref"), str):
            name = value["$ref"].removeprefix("#/$defs/")
            made["$ref"] = _reference("schemas", names.of_definition(name))
        return made
    if isinstance(value, list):
        return [_rooted(part, names) for part in value]
    return value


def _operation(sheet: Sheet, names: Names, wording: Wording, examples: list[Json]) -> Json:
    made: Json = {
        "operationId": f"submit{names.of(sheet)}",
        "summary": wording.submit.format(title=sheet.title),
        "description": sheet.description,
        "x-form-version": sheet.version,
        "x-not-enforced": _left_out(sheet),
        "requestBody": {
            "required": True,
            "content": {
                "application/json": {
                    "schema": {"$ref": _reference("schemas", names.of(sheet))},
                    "examples": {
                        f"example_{number}": {"value": example}
                        for number, example in enumerate(examples, start=1)
                    },
                }
            },
        },
        "responses": {
            "204": {"description": wording.taken_in},
            "400": {"$ref": _reference("responses", "Unreadable")},
            "409": {"$ref": _reference("responses", "OtherRelease")},
            "422": {"$ref": _reference("responses", "RulesBroken")},
        },
    }
    if not made["requestBody"]["content"]["application/json"]["examples"]:
        del made["requestBody"]["content"]["application/json"]["examples"]
    return made


def _left_out(sheet: Sheet) -> list[Json]:
    """The rules that the schema of the body does not say, or not wholly; a server still may."""
    return [{"rule": rule.id, "why": list(rule.unsaid)} for rule in sheet.rules if rule.unsaid]


# ------------------------------------------------------------------ what goes wrong
def _broken() -> Json:
    return {
        "type": "object",
        "properties": {
            "rule": {"type": "string", "examples": ["reason:pdu/A1"]},
            "message": {"type": "string"},
            "pointer": {"type": "string", "pattern": POINTER, "examples": ["/A1_reason"]},
        },
        "required": ["rule", "message", "pointer"],
    }


def _problem(names: Names) -> Json:
    return {
        "type": "object",
        "properties": {
            "type": {"type": "string", "format": "uri-reference", "default": "about:blank"},
            "title": {"type": "string"},
            "status": {"type": "integer", "minimum": 400, "maximum": 599},
            "detail": {"type": "string"},
            "instance": {"type": "string", "format": "uri-reference"},
            "problems": {
                "type": "array",
                "items": {"$ref": _reference("schemas", names.own("BrokenRule"))},
            },
        },
        "required": ["title", "status"],
    }


def _responses(names: Names, wording: Wording) -> Json:
    about = {
        "Unreadable": wording.unreadable,
        "OtherRelease": wording.other_release,
        "RulesBroken": wording.rules_broken,
    }
    shape: Json = {"$ref": _reference("schemas", names.own("Problem"))}
    listed: Json = {"allOf": [shape, {"required": ["problems"]}]}
    return {
        name: {
            "description": text,
            "content": {PROBLEM_JSON: {"schema": listed if name == "RulesBroken" else shape}},
        }
        for name, text in about.items()
    }


def _reference(kind: str, name: str) -> str:
    return f"#/components/{kind}/{name}"
