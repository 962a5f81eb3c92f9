"""The pages of a survey, one a view, with a panel for each section, standard and key question.

In one language; `__init__.py` puts the languages together. All that is wrong is said when the
survey is completed, so that views may be filled in in any order. It does *not* make questions:
`questions.py` does.
"""

from __future__ import annotations

from html import escape

from assay.emitters.forms.about import about
from assay.emitters.forms.demands import Demands
from assay.emitters.forms.expressions import quoted
from assay.emitters.forms.guidance import in_plain_text
from assay.emitters.forms.languages import Words
from assay.emitters.forms.naming import Distinct
from assay.emitters.forms.sheet import Block, Field, Gate, Json, Notice, Sheet, View
from assay.emitters.forms.surveyjs.expression import SurveyReader
from assay.emitters.forms.surveyjs.questions import question, shown

IDENTITY = ("framework", "release", "form", "set")


def survey(sheet: Sheet) -> Json:
    """The whole survey, in the language of the sheet."""
    return Pages(sheet).survey()


class Pages:
    """One sheet, while its pages are made."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._demands = Demands(sheet, SurveyReader({field.key: field for field in sheet.fields}))
        self._names = Distinct((*IDENTITY, *(field.key for field in sheet.fields)))

    def survey(self) -> Json:
        """What holds for the whole survey, and its pages."""
        return {
            "title": Words(self._sheet.title),
            "description": Words(about(self._sheet)),
            "clearInvisibleValues": "onHiddenContainer",
            "checkErrorsMode": "onComplete",
            "showQuestionNumbers": "off",
            "calculatedValues": [
                {"name": key, "expression": quoted(value), "includeIntoResult": True}
                for key in IDENTITY
                if (value := getattr(self._sheet, key))
            ],
            "pages": [self._page(view) for view in self._sheet.views],
        }

    def _page(self, view: View) -> Json:
        return self._filled({}, "view", view.block, None)

    def _panel(self, block: Block, around: Gate | None) -> Json:
        return self._filled({"type": "panel"}, "part", block, around)

    def _filled(self, made: Json, kind: str, block: Block, around: Gate | None) -> Json:
        """A page or panel with what is in it."""
        made |= {"name": self._names.named(kind, block.key), "title": Words(block.title)}
        if block.guidance:
            made["description"] = Words(in_plain_text(block.guidance))
        made |= shown(block.gate.said.schema if block.gate else None, around, self._demands)
        inside = block.gate or around
        return made | {"elements": [self._element(part, inside) for part in block.parts]}

    def _element(self, part: Block | Notice | Field, around: Gate | None) -> Json:
        match part:
            case Block():
                return self._panel(part, around)
            case Notice():
                return self._notice(part, around)
            case Field():
                return question(part, self._demands, around)

    def _notice(self, notice: Notice, around: Gate | None) -> Json:
        """What a hurdle says while it holds: the one kind of text that SurveyJS takes for HTML."""
        return {
            "type": "html",
            "name": self._names.named("note", notice.key),
            "html": Words(escape(notice.text)),
        } | shown(notice.shown, around, self._demands)
