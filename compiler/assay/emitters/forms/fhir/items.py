"""The items of a Questionnaire: a group for each view, section, standard and key question.

The `linkId` of a question is its key, its `prefix` the code in the standards. Guidance and what
hurdles say are display items. No question has an initial value. In one language; `__init__.py` puts
the languages together. It does *not* hold demands that hang on several answers: `constraints.py`
does.
"""

from __future__ import annotations

from typing import assert_never

from assay.emitters.forms.demands import Demands
from assay.emitters.forms.expressions import FALSE
from assay.emitters.forms.fhir.enabling import Enabling
from assay.emitters.forms.fhir.fhirpath import reader
from assay.emitters.forms.fhir.places import TOP, inside
from assay.emitters.forms.fhir.vocabulary import control, extension, system
from assay.emitters.forms.guidance import in_plain_text
from assay.emitters.forms.languages import Words
from assay.emitters.forms.schema import LONGEST_TEXT
from assay.emitters.forms.sheet import (
    Block,
    Choices,
    Date,
    Field,
    Gate,
    Json,
    Notice,
    Percentage,
    Role,
    SeveralChoices,
    Sheet,
    Text,
    WholeNumber,
)

NOT_BLANK = r"[\s\S]*\S[\s\S]*"
"""The pattern of a text with a letter in it; FHIR holds the whole text against it."""


def items(sheet: Sheet) -> list[Json]:
    """The items of a sheet, a group for each view."""
    made = Items(sheet)
    return [made.group(view.block, None, TOP) for view in sheet.views]


class Items:
    """One sheet, while its items are made."""

    def __init__(self, sheet: Sheet) -> None:
        self._framework = sheet.framework
        self._demands = Demands(sheet, reader(sheet))
        self._enabling = Enabling(sheet.framework, self._demands.reader)

    def group(self, block: Block, around: Gate | None, place: str) -> Json:
        """A part of the form with its items; `place` is the group that it stands in."""
        here = inside(place, block.key)
        made: Json = {"linkId": here, "text": Words(block.title), "type": "group"}
        made |= self._enabling.when(block.gate.said.schema if block.gate else None, around)
        gate = block.gate or around
        found = [_guidance(block.guidance, here)] if block.guidance else []
        return made | {"item": found + [self._item(part, gate, here) for part in block.parts]}

    def _item(self, part: Block | Notice | Field, around: Gate | None, place: str) -> Json:
        match part:
            case Block():
                return self.group(part, around, place)
            case Notice():
                shown = self._enabling.when(part.shown, around)
                return _display(part.text, inside(place, part.key)) | shown
            case Field():
                return self._question(part, around)

    def _question(self, field: Field, around: Gate | None) -> Json:
        made: Json = {"linkId": field.key}
        if field.printed:
            made["prefix"] = field.printed
        made["text"] = Words(field.title)
        kind = self._kind(field)
        enabled = self._enabling.when(field.gate.said.schema if field.gate else None, around)
        found = kind.pop("extension", []) + enabled.pop("extension", [])
        made |= kind | enabled
        if found:
            made["extension"] = found
        if field.role is not Role.REASON and self._demands.required(field).condition != FALSE:
            made["required"] = True
        if field.guidance:
            made["item"] = [_guidance(field.guidance, field.key) | {"extension": [control("help")]}]
        return made

    def _kind(self, field: Field) -> Json:
        """What an answer is."""
        match field.shape:
            case Choices() as choices:
                return self._choice(choices, "radio-button")
            case SeveralChoices(choices):
                return self._choice(choices, "check-box") | {"repeats": True}
            case WholeNumber():
                return {"type": "integer", "extension": [extension("minValue", valueInteger=0)]}
            case Percentage():
                least = extension("minValue", valueDecimal=0)
                return {
                    "type": "decimal",
                    "extension": [least, extension("maxValue", valueDecimal=100)],
                }
            case Date():
                return {"type": "date"}
            case Text(needed=needed):
                kind = "string" if field.role is Role.FACT else "text"
                made: Json = {"type": kind, "maxLength": LONGEST_TEXT}
                blank = {"extension": [extension("regex", valueString=NOT_BLANK)]}
                return made | (blank if needed else {})
            case _:
                assert_never(field.shape)

    def _choice(self, choices: Choices, drawn: str) -> Json:
        of = system(self._framework, choices.name)
        return {
            "type": "choice",
            "extension": [control(drawn)],
            "answerOption": [
                {"valueCoding": {"system": of, "code": code, "display": Words(title)}}
                for code, title in choices.options
            ],
        }


def _guidance(text: str, place: str) -> Json:
    return _display(in_plain_text(text), inside(place, "guidance"))


def _display(text: str, name: str) -> Json:
    return {"linkId": name, "text": Words(text), "type": "display"}
