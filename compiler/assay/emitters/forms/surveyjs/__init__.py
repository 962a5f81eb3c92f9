"""Forms as SurveyJS: one file of questions and behaviour that SurveyJS fills in by itself.

One of the emitters, and one file a form and set, since a text of SurveyJS holds its languages
beside each other. `expression.py` words the conditions, `questions.py` makes the questions,
`pages.py` the pages; here the languages are put together. It does *not* hold anything that a person
could not see: SurveyJS refuses what it does not know, so the rules of a form that it cannot enforce
are told in its description.
"""

from __future__ import annotations

from assay.emitters.forms import sheets
from assay.emitters.forms.languages import beside, by_form
from assay.emitters.forms.naming import without_language
from assay.emitters.forms.sheet import Json, Sheet
from assay.emitters.forms.surveyjs.pages import survey
from assay.model.document import as_json
from assay.model.framework import Framework

DEFAULT = "en"
"""The language that SurveyJS calls `default`."""


def emit(framework: Framework) -> dict[str, bytes]:
    """The survey of every form in every set, by path below the framework's folder."""
    files: dict[str, bytes] = {}
    for languages in by_form(sheets(framework)):
        files[f"forms/{without_language(languages[0])}.surveyjs.json"] = as_json(_in_all(languages))
    return files


def _in_all(languages: tuple[Sheet, ...]) -> Json:
    named = tuple(_named(sheet.language) for sheet in languages)

    def written(key: str, texts: tuple[str, ...]) -> Json:
        told = dict(zip(named, map(_inert, texts), strict=True))
        if set(told.values()) == {""}:
            return {}
        return {key: told}

    made: Json = beside([survey(sheet) for sheet in languages], written)
    return made


def _named(language: str) -> str:
    return "default" if language == DEFAULT else language


def _inert(text: str) -> str:
    """A text in which SurveyJS finds nothing to fill in: `{name}` would become an answer.

    SurveyJS has no way to escape a brace. A word joiner takes no room and is no part of a name.
    """
    return text.replace("{", "{\u2060")
