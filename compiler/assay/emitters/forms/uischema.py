"""A sheet as a JSON Forms UI schema: the order of the views, the labels, and what shows when.

Every Control has a label of its own, because JSON Forms drops a title that stands beside `$ref`.
What shows when is the condition of the schema, read at the root of the data and failing while it is
undefined. It does *not* enforce anything: hidden answers must be stripped and the schema checked by
whoever takes the answers in.
"""

from __future__ import annotations

from typing import Any

from assay.emitters.forms.sheet import (
    Block,
    Choices,
    Field,
    Gate,
    Json,
    Notice,
    Role,
    SeveralChoices,
    Sheet,
    Text,
    View,
)


def uischema(sheet: Sheet) -> Json:
    """One Categorization of views, or the only view as a layout of its own."""
    base = f"{sheet.framework}.{sheet.form}"
    if len(sheet.views) == 1:
        return {"type": "VerticalLayout", "elements": [_block(sheet.views[0].block, None, base)]}
    return {
        "type": "Categorization",
        "label": sheet.title,
        "i18n": base,
        "elements": [_category(view, base) for view in sheet.views],
    }


def _category(view: View, base: str) -> Json:
    return _block(view.block, None, base) | {"type": "Category"}


def _block(block: Block, around: Gate | None, base: str) -> Json:
    """A Group with what is in it; it shows the condition that its surroundings do not show yet."""
    elements: list[Json] = []
    if block.guidance:
        elements.append(_guidance(block.guidance, f"{base}.{block.key}"))
    inside = block.gate or around
    for part in block.parts:
        match part:
            case Block():
                elements.append(_block(part, inside, base))
            case Notice():
                elements.append(_notice(part, base))
            case Field():
                elements += _field(part, inside, base)
    made: Json = {"type": "Group", "label": block.title, "i18n": f"{base}.{block.key}"}
    return made | {"elements": elements} | _rule(block.gate, around)


def _field(field: Field, around: Gate | None, base: str) -> list[Json]:
    """The Control, and its guidance as a Label before it."""
    rule = _rule(field.gate, around)
    label = f"{field.printed} {field.title}" if field.printed else field.title
    control: Json = {
        "type": "Control",
        "scope": f"#/properties/{field.key}",
        "label": label,
        "i18n": f"{base}.{field.key}",
    }
    options = _options(field)
    if options:
        control["options"] = options
    made = [control | rule]
    if field.guidance:
        made.insert(0, _guidance(field.guidance, f"{base}.{field.key}") | rule)
    return made


def _options(field: Field) -> Json:
    """Answers as radio buttons, words in a box of several lines."""
    match field.shape:
        case Choices():
            return {"format": "radio"}
        case SeveralChoices():
            return {"format": "checkbox"}
        case Text() if field.role is not Role.FACT:
            return {"multi": True}
        case _:
            return {}


def _guidance(text: str, key: str) -> Json:
    return {"type": "Label", "text": text, "i18n": f"{key}.guidance"}


def _notice(notice: Notice, base: str) -> Json:
    made: Json = {"type": "Label", "text": notice.text, "i18n": f"{base}.{notice.key}"}
    return made | {"rule": _show(notice.shown)}


def _rule(gate: Gate | None, around: Gate | None) -> Json:
    """When to show; nothing where the surroundings already do, or where a schema cannot tell."""
    if gate is None or not gate.said.schema:
        return {}
    if around is not None and gate.said.schema == around.said.schema:
        return {}
    return {"rule": _show(gate.said.schema)}


def _show(condition: Json) -> dict[str, Any]:
    return {
        "effect": "SHOW",
        "condition": {"scope": "#", "schema": condition, "failWhenUndefined": True},
    }
