"""A sheet for React JSON Schema Form (RJSF): a schema that it draws rightly, and its uiSchema.

One of the emitters. The schema accepts the same answers as the form's own and has the same rules in
the same places; only what RJSF misreads is written in another way. Of alternatives that each are
one constant it takes the first for a default, so that a form would open with every judgement made:
answers are an `enum`. What a rule demands of an answer it merges into the question, and then fills
the answer in, or deletes the one that does not fit: such a rule is a `not`, which it leaves to the
validator. RJSF does *not* group questions: the groups stand in the uiSchema for a template of the
host.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from assay.emitters.forms import sheets
from assay.emitters.forms.schema import schema as as_published
from assay.emitters.forms.sheet import (
    Block,
    Choices,
    Field,
    Json,
    Notice,
    Role,
    SeveralChoices,
    Sheet,
    Text,
)
from assay.emitters.forms.wording import Wording, wording
from assay.model.document import as_json
from assay.model.framework import Framework


def emit(framework: Framework) -> dict[str, bytes]:
    """Schema and uiSchema of each form, set and language."""
    files: dict[str, bytes] = {}
    for sheet in sheets(framework):
        words = wording(sheet.language)
        files[f"{sheet.path}.rjsf.schema.json"] = as_json(schema(sheet, words))
        files[f"{sheet.path}.rjsf.uischema.json"] = as_json(uischema(sheet, words))
    return files


# ------------------------------------------------------------------ the schema
def schema(sheet: Sheet, wording: Wording) -> Json:
    """The schema of the form, with the parts rewritten that RJSF misreads."""
    made = as_published(sheet, wording)
    made["$id"] += ":rjsf"
    made["allOf"] = [
        _left_to_the_validator(rule.member) for rule in sheet.rules if rule.member is not None
    ]
    made["$defs"] = {name: _with_codes(each) for name, each in made.get("$defs", {}).items()}
    return made


def _left_to_the_validator(member: Json) -> Json:
    """A rule as a `not`, unless all it says is what must be there and what must not."""
    said = {key: part for key, part in member.items() if key != "$comment"}
    demanded = said.get("then", {})
    match said:
        case {"if": condition, **more} if not set(demanded) <= {"required"}:
            assert set(more) == {"then"}, member["$comment"]
            refused: Json = {"allOf": [condition, {"not": demanded}]}
        case {"if": _} | {"not": _}:
            return member
        case _:
            refused = {"not": said}
    return {"$comment": member["$comment"], "not": refused}


def _with_codes(definition: Json) -> Json:
    """Choices as an `enum`; their titles are in the uiSchema."""
    if "oneOf" not in definition:
        return definition
    kept = {key: part for key, part in definition.items() if key != "oneOf"}
    return kept | {"enum": [option["const"] for option in definition["oneOf"]]}


# ------------------------------------------------------------------ the uiSchema
def uischema(sheet: Sheet, wording: Wording) -> Json:
    """How each question is shown, in which order, and under which headings."""
    told = ["framework", "release", "form", *(["set"] if sheet.set else [])]
    shown = {field.key: _field(field, wording) for field in sheet.fields}
    return {
        "ui:order": [*told, *shown],
        "ui:groups": [_group(view.block, wording) for view in sheet.views],
        "ui:description": "",
        **{key: {"ui:widget": "hidden"} for key in told},
        **shown,
    }


def _group(block: Block, wording: Wording) -> Json:
    """A heading, the guidance below it, and the keys and groups that stand there, in order."""
    made: Json = {"key": block.key, "title": block.title}
    if block.guidance:
        about = wording.guidance.format(name=block.title)
        made |= {"guidance": about, "description": block.guidance}
    return made | {"parts": list(_parts(block, wording))}


def _parts(block: Block, wording: Wording) -> Iterable[str | Json]:
    for part in block.parts:
        match part:
            case Block():
                yield _group(part, wording)
            case Field():
                yield part.key
            case Notice():
                # What a hurdle says shows as an error at the answer that it binds.
                pass
            case _:
                assert_never(part)


def _field(field: Field, wording: Wording) -> Json:
    label = f"{field.printed} {field.title}" if field.printed else field.title
    made: Json = {"ui:title": label} | _widget(field)
    if not field.guidance:
        return made
    return made | {
        "ui:guidance": wording.guidance.format(name=field.printed or f"“{field.title}”"),
        "ui:description": field.guidance,
        "ui:enableMarkdownInDescription": True,
    }


def _widget(field: Field) -> Json:
    match field.shape:
        case Choices(options=options):
            return {"ui:widget": "radio", "ui:enumNames": [title for _, title in options]}
        case SeveralChoices(choices):
            titles = [title for _, title in choices.options]
            return {"ui:widget": "checkboxes", "ui:enumNames": titles}
        case Text() if field.role is not Role.FACT:
            return {"ui:widget": "textarea"}
        case _:
            return {}
