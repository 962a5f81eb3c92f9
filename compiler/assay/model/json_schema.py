"""How pydantic writes the JSON Schema of the model.

A module of its own because loading it costs as much as reading a model, and only a build writes the
schema. It does *not* say what is in the document: `document.py`.
"""

from __future__ import annotations

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema


class PlainSchema(GenerateJsonSchema):
    """Plain 2020-12: no `discriminator`, a word of OpenAPI that strict validators refuse."""

    def tagged_union_schema(self, schema: core_schema.TaggedUnionSchema) -> JsonSchemaValue:
        made = super().tagged_union_schema(schema)
        made.pop("discriminator", None)
        return made
