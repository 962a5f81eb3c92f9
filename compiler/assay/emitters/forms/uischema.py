"""A sheet as a JSON Forms UI schema: the order of the views, the labels, and what shows when.

Every Control has a label of its own, because JSON Forms drops a title that stands beside `$ref`.
What shows when is the condition of the schema, read at the root of the data and failing while it is
undefined. Guidance is a Label before its question, and has in its options what it is guidance on,
by which a host tells it from other Labels. It does *not* enforce anything: hidden answers must be
stripped and the schema checked by whoever takes the answers in.
"""

from __future__ import annotations

from typing import Any

from assay.emitters.forms.guidance import in_plain_text
from assay.emitters.forms.sheet import (
    Block,
    Choices,
    Field,
    Gate,
    Json,
    Notice,
    SeveralChoices,
    Sheet,
)
from assay.emitters.forms.wording import Wording


def uischema(sheet: Sheet, wording: Wording) -> Json:
    """One Categorization of views, or the only view as a layout of its own."""
    return Drawing(sheet, wording).whole()


class Drawing:
    """One sheet, while it is drawn."""

    def __init__(self, sheet: Sheet, wording: Wording) -> None:
        self.sheet = sheet
        self.wording = wording
        self.base = f"{sheet.framework}.{sheet.form}"

    def whole(self) -> Json:
        """Everything together."""
        views = self.sheet.views
        if len(views) == 1:
            return {"type": "VerticalLayout", "elements": [self._block(views[0].block, None)]}
        return {
            "type": "Categorization",
            "label": self.sheet.title,
            "i18n": self.base,
            "elements": [self._block(view.block, None) | {"type": "Category"} for view in views],
        }

    def _block(self, block: Block, around: Gate | None) -> Json:
        """A Group with what is in it; it shows the condition that nothing around it shows yet."""
        elements: list[Json] = []
        if block.guidance:
            elements.append(self._guidance(block.guidance, block.key, block.title))
        inside = block.gate or around
        for part in block.parts:
            match part:
                case Block():
                    elements.append(self._block(part, inside))
                case Notice():
                    elements.append(self._notice(part))
                case Field():
                    elements += self._field(part, inside)
        made: Json = {"type": "Group", "label": block.title, "i18n": f"{self.base}.{block.key}"}
        return made | {"elements": elements} | _rule(block.gate, around)

    def _field(self, field: Field, around: Gate | None) -> list[Json]:
        """The Control, and its guidance as a Label before it."""
        rule = _rule(field.gate, around)
        label = f"{field.printed} {field.title}" if field.printed else field.title
        control: Json = {
            "type": "Control",
            "scope": f"#/properties/{field.key}",
            "label": label,
            "i18n": f"{self.base}.{field.key}",
        }
        options = _options(field)
        if options:
            control["options"] = options
        made = [control | rule]
        if field.guidance:
            about = field.printed or f"“{field.title}”"
            made.insert(0, self._guidance(field.guidance, field.key, about) | rule)
        return made

    def _guidance(self, text: str, key: str, about: str) -> Json:
        return {
            "type": "Label",
            "text": in_plain_text(text),
            "i18n": f"{self.base}.{key}.guidance",
            "options": {"guidance": self.wording.guidance.format(name=about)},
        }

    def _notice(self, notice: Notice) -> Json:
        made: Json = {"type": "Label", "text": notice.text, "i18n": f"{self.base}.{notice.key}"}
        return made | {"rule": _show(notice.shown)}


def _options(field: Field) -> Json:
    """Answers as radio buttons, words in a box of several lines."""
    match field.shape:
        case Choices():
            return {"format": "radio"}
        case SeveralChoices():
            return {"format": "checkbox"}
        case _:
            return {"multi": True} if field.at_length else {}


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
