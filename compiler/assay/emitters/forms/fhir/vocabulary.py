"""The words of FHIR and SDC that our Questionnaires use: extensions, controls, translations.

What the specification fixes, in one place. It does *not* know sheets.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from assay.emitters.forms.languages import Written
from assay.emitters.forms.sheet import Json

FHIR = "http://hl7.org/fhir/StructureDefinition"
SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition"
ITEM_CONTROL = "http://hl7.org/fhir/questionnaire-item-control"
FHIRPATH = "text/fhirpath"


def extension(name: str, **value: Any) -> Json:
    """An extension of FHIR itself: `extension("minValue", valueInteger=0)`."""
    return {"url": f"{FHIR}/{name}", **value}


def control(code: str) -> Json:
    """How an item is to be drawn: `radio-button`, `check-box`, `help`."""
    drawn = {"coding": [{"system": ITEM_CONTROL, "code": code}]}
    return extension("questionnaire-itemControl", valueCodeableConcept=drawn)


def fhirpath(expression: str) -> Json:
    """An expression as a value of its type."""
    return {"language": FHIRPATH, "expression": expression}


def system(framework: str, name: str) -> str:
    """The address of the codes that a list of choices has."""
    return f"urn:assay:{framework}:{name}"


def translated(languages: Sequence[str]) -> Written:
    """Writes a text in the first language, and the others as its translations."""

    def written(key: str, texts: tuple[str, ...]) -> Json:
        others = [
            _translation(language, text)
            for language, text in zip(languages[1:], texts[1:], strict=True)
        ]
        return {key: texts[0]} | ({f"_{key}": {"extension": others}} if others else {})

    return written


def _translation(language: str, text: str) -> Json:
    parts = [{"url": "lang", "valueCode": language}, {"url": "content", "valueString": text}]
    return extension("translation", extension=parts)
