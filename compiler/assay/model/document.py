"""The model as a document: what is written to `model.json`, and how it is read back.

It does *not* touch the disk.
"""

import json
from typing import Any, Literal

from pydantic import ValidationError
from pydantic_core import to_json

from assay.model.framework import Framework
from assay.model.item import Model

FORMAT_VERSION = "1.4"
EARLIER = ("1.1", "1.2", "1.3")
"""The formats that are read as today's: what they lack may be left out."""
SCHEMA_ID = f"urn:assay:model:{FORMAT_VERSION}"


class ModelDocument(Model):
    """A framework with the version of its format and of the compiler that wrote it."""

    format: Literal["assay-model"] = "assay-model"
    format_version: Literal["1.1", "1.2", "1.3", "1.4"] = "1.4"
    assay_version: str
    framework: Framework


def dump(document: ModelDocument) -> bytes:
    """The document as JSON: every field, in the order of the model, UTF-8, LF."""
    return (document.model_dump_json(indent=1) + "\n").encode("utf-8")


def load(data: bytes | str) -> ModelDocument:
    """The document again. Raises: `pydantic.ValidationError`, when it is not one."""
    return ModelDocument.model_validate_json(data)


class NotAModel(ValueError):
    """A file that is not a model of this format; the words say why not."""


def read(data: bytes) -> Framework:
    """The framework of a file that somebody gave us. Raises: `NotAModel`, in words for people."""
    try:
        value = json.loads(data)
    except ValueError as mistake:
        raise NotAModel(f"it is not JSON ({mistake})") from None
    if not isinstance(value, dict) or value.get("format") != "assay-model":
        raise NotAModel("it does not say `format`: `assay-model`")
    written = value.get("format_version")
    if written not in (*EARLIER, FORMAT_VERSION):
        raise NotAModel(f"its format is version `{written}`, and this assay reads {FORMAT_VERSION}")
    try:
        return load(data).framework
    except ValidationError as mistake:
        first = mistake.errors(include_url=False)[0]
        at = "/".join(str(part) for part in first["loc"])
        raise NotAModel(f"at `{at}`: {first['msg'].lower()}") from None


def schema() -> bytes:
    """The published JSON Schema of the document."""
    from assay.model.json_schema import PlainSchema

    made = ModelDocument.model_json_schema(mode="serialization", schema_generator=PlainSchema)
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA_ID,
        "title": "Assay model",
    }
    return as_json(head | {key: value for key, value in made.items() if key not in head})


def as_json(value: Any) -> bytes:
    """JSON as this compiler writes it: one space of indent, UTF-8, LF, a line end at the end."""
    return to_json(value, indent=1) + b"\n"
