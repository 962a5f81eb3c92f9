"""Forms as FHIR R4 Questionnaires with the extensions of SDC, and the answers as code systems.

One of the emitters: one Questionnaire a form and set, whose languages stand beside each other as
translations, and one Bundle with the code systems and value sets of all its answers. `fhirpath.py`
words the conditions, `enabling.py` says when an item shows, `items.py` makes the items,
`constraints.py` the demands; here they are put together. It does *not* make a page: an SDC client
draws a Questionnaire.
"""

from __future__ import annotations

from assay.emitters.forms import sheets
from assay.emitters.forms.about import about
from assay.emitters.forms.fhir.codes import bundle
from assay.emitters.forms.fhir.constraints import constraints
from assay.emitters.forms.fhir.items import items
from assay.emitters.forms.fhir.vocabulary import translated
from assay.emitters.forms.languages import Words, beside, by_form
from assay.emitters.forms.naming import type_name, without_language
from assay.emitters.forms.sheet import Json, Sheet
from assay.model.document import as_json
from assay.model.framework import Framework

IDENTITY = ("framework", "release", "form", "set")


def emit(framework: Framework) -> dict[str, bytes]:
    """Every Questionnaire and the code systems, by path below the framework's folder."""
    found = by_form(sheets(framework))
    files = {
        f"forms/{without_language(languages[0])}.fhir.json": as_json(_questionnaire(languages))
        for languages in found
    }
    if files:
        files["forms/code-systems.fhir.json"] = as_json(bundle(framework, found))
    return files


def _questionnaire(languages: tuple[Sheet, ...]) -> Json:
    """The Questionnaire of one form and set; the first language is that of the whole."""
    named = [sheet.language for sheet in languages]
    made: Json = beside([_in_one(sheet) for sheet in languages], translated(named))
    return {"resourceType": "Questionnaire", "language": named[0]} | made


def _in_one(sheet: Sheet) -> Json:
    """What a Questionnaire says in one language; the order of its members is that of FHIR."""
    identity = {key: str(getattr(sheet, key)) for key in IDENTITY}
    made: Json = {
        "extension": constraints(sheet),
        "url": canonical(sheet),
        "identifier": [
            {"system": f"urn:assay:{key}", "value": value}
            for key, value in identity.items()
            if value
        ],
        "version": f"{sheet.release}-{sheet.version}",
        "name": type_name(sheet.form, sheet.set),
        "title": Words(sheet.title),
        "status": "active",
        "description": Words(about(sheet)),
        "item": items(sheet),
    }
    if not made["extension"]:
        del made["extension"]
    return made


def canonical(sheet: Sheet) -> str:
    """The address of a form in a set, the same in every release; `version` tells releases apart."""
    parts = [sheet.framework, sheet.form, sheet.set]
    return "urn:assay:" + ":".join(part for part in parts if part)
