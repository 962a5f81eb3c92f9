"""The pages of a preview, from what is asked and answered to HTML, by the macros of the Design
System.

The second door to jinja2. Everything is escaped by the templates, save guidance, which
`guidance.py` makes safe. It does *not* decide which page is shown.
"""

from __future__ import annotations

import json
import secrets
from typing import Any

from jinja2 import ChoiceLoader, Environment, PackageLoader, PrefixLoader
from markupsafe import Markup

from assay.answers.checking import Mistake
from assay.emitters.forms.sheet import (
    Block,
    Choices,
    Date,
    Field,
    Json,
    Percentage,
    SeveralChoices,
    Shape,
    Sheet,
    WholeNumber,
)
from assay.languages import NAMES
from assay.preview.guidance import as_html
from assay.preview.outcome import Outcome
from assay.preview.questions import Question, Questions
from assay.preview.reading import PARTS_OF_A_DAY, boxes
from assay.preview.rules import ALONE, Rules, Shown
from assay.preview.words import Words, words
from assay.record import Record
from assay.reports.sections import cited

COMPONENTS = "govuk_frontend_jinja"


class Place(Record):
    """Where a page is: its language, and the form and set where it is about one."""

    language: str
    form: str = ""
    set: str = ""
    page: str = ""

    def path(self) -> str:
        """Its address."""
        parts = [self.language, self.form, self.set, self.page]
        told = "/".join(part for part in parts if part)
        return f"/{told}" if self.page else f"/{told}/"

    def to(self, page: str) -> str:
        """The address of another page of the form."""
        return Place(self.language, self.form, self.set, page).path()

    def question(self, key: str) -> str:
        """The address of a question of the form."""
        return self.to(f"question/{key}")


class Pages:
    """Pages of one preview."""

    def __init__(self, rules: Rules, kept_in: str) -> None:
        self._rules = rules
        self._kept_in = kept_in
        environment = Environment(
            loader=ChoiceLoader(
                [
                    PackageLoader("assay.preview"),
                    PrefixLoader({COMPONENTS: PackageLoader(COMPONENTS)}),
                ]
            ),
            autoescape=True,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._environment = environment
        self._templates: dict[str, Any] = {}

    def _render(self, name: str, shown: Shown, place: Place, **told: Any) -> tuple[str, str]:
        """The HTML of a page, and the nonce of the one script that stands in it."""
        nonce = secrets.token_urlsafe(12)
        text = words(place.language)
        if name not in self._templates:
            self._templates[name] = self._environment.get_template(name)
        html = self._templates[name].render(
            w=text,
            place=place,
            htmlLang=place.language,
            cspNonce=nonce,
            themeColor="#1d70b8",
            service=text.preview.format(title=shown.titles[place.language]),
            others=[
                (each, Place(each, place.form, place.set, place.page).path())
                for each in shown.languages
                if each != place.language
            ],
            language_names=NAMES,
            stamp=self._rules.stamp,
            trouble=self._rules.trouble,
            kept_in=text.kept_in.format(path=self._kept_in) if self._kept_in else "",
            **told,
        )
        return html, nonce

    # -------------------------------------------------------------- what there is
    def index(self, shown: Shown, place: Place) -> tuple[str, str]:
        """The forms of the framework."""
        forms = [
            (sheet, Place(place.language, sheet.form, sheet.set or ALONE).path())
            for sheet in shown.of_language(place.language)
        ]
        return self._render("index.html", shown, place, forms=forms)

    def tasks(
        self, shown: Shown, place: Place, asked: Questions, answers: Json, others: list[Sheet]
    ) -> tuple[str, str]:
        """A form, view by view, with how far each is."""
        items = [self._task(view.block, place, asked, answers) for view in asked.sheet.views]
        return self._render(
            "tasks.html",
            shown,
            place,
            sheet=asked.sheet,
            items=items,
            others_sets=others,
            outcome=shown.outcomes(place.language).of(asked.sheet, asked.kept(answers)),
        )

    def _task(self, view: Block, place: Place, asked: Questions, answers: Json) -> Json:
        text, kept = words(place.language), asked.kept(answers)
        here = [each for each in asked.shown(answers) if each.view is view]
        if not here:
            return {"title": {"text": view.title}, "status": {"text": text.does_not_apply}}
        open_ = [each for each in asked.open(answers) if each.view is view]
        begun = any(each.key in kept for each in here)
        first = (open_ or here)[0]
        tag = {"text": text.begun if begun else text.not_started}
        status = {"tag": {**tag, "classes": "" if begun else "govuk-tag--blue"}}
        if begun and not open_:
            status = {"text": text.done}  # type: ignore[dict-item]  # a status has a tag or a text
        return {
            "title": {"text": view.title},
            "href": place.question(first.key),
            "status": status,
        }

    # -------------------------------------------------------------- one question
    def question(
        self,
        shown: Shown,
        place: Place,
        asked: Questions,
        question: Question,
        *,
        value: Any,
        demanded: bool,
        back: str,
        query: str,
        mistakes: tuple[Mistake, ...] = (),
        notices: tuple[str, ...] = (),
    ) -> tuple[str, str]:
        """The page of one question."""
        text, field = words(place.language), question.field
        guided = [block for block in question.blocks if block.guidance]
        return self._render(
            "question.html",
            shown,
            place,
            field=field,
            sheet=asked.sheet,
            view=question.view,
            heading=field.title if demanded else text.optional.format(title=field.title),
            kind=_kind(field),
            options=_options(field.shape),
            value=value,
            boxes=boxes(value) if isinstance(field.shape, Date) else {},
            parts=[(part, getattr(text, part)) for part in PARTS_OF_A_DAY],
            guidance=as_html(field.guidance) if field.guidance else "",
            about=[(block.title, as_html(block.guidance)) for block in guided],
            explained=_explained(shown, place, field, guided),
            written=_place(field),
            published=_sources(shown, place, field),
            errors=[
                {"text": sentence(each.message), "href": f"#{_first(field)}"} for each in mistakes
            ],
            broken=[each.rule for each in mistakes],
            notices=[each for each in notices if each not in {one.message for one in mistakes}],
            back=back,
            query=query,
            skip=place.to(f"after/{field.key}"),
        )

    # -------------------------------------------------------------- what was answered
    def check(
        self, shown: Shown, place: Place, asked: Questions, answers: Json, others: list[Sheet]
    ) -> tuple[str, str]:
        """All answers, and what is wrong with them."""
        text, kept = words(place.language), asked.kept(answers)
        open_ = asked.open(answers)
        views: list[tuple[str, list[Json]]] = []
        for question in asked.shown(answers):
            if not views or views[-1][0] != question.view.title:
                views.append((question.view.title, []))
            views[-1][1].append(_row(question, kept, place, text))
        errors = [
            {
                "text": sentence(each.message),
                **({"href": place.question(each.key) + "?from=check"} if each.key else {}),
            }
            for each in asked.mistakes(answers)
        ]
        return self._render(
            "check.html",
            shown,
            place,
            sheet=asked.sheet,
            views=views,
            errors=errors,
            open=len(open_),
            first_open=place.question(open_[0].key) if open_ else "",
            others_sets=others,
        )

    def outcome(
        self, shown: Shown, place: Place, sheet: Sheet, outcome: Outcome | None
    ) -> tuple[str, str]:
        """What the answers come to."""
        return self._render("outcome.html", shown, place, sheet=sheet, outcome=outcome)

    def missing(self, shown: Shown, place: Place) -> tuple[str, str]:
        """That there is no such page."""
        return self._render("missing.html", shown, Place(place.language))


# ------------------------------------------------------------------ small words
def sentence(message: str) -> str:
    """A message of a rule, begun as a sentence."""
    return message[:1].upper() + message[1:]


def _explained(
    shown: Shown, place: Place, field: Field, guided: list[Block]
) -> list[tuple[str, Markup]]:
    """The words of a question and its guidance that are explained, with what they mean."""
    texts = (field.title, field.guidance, *(block.guidance for block in guided))
    found = shown.explained(place.language).of(*texts)
    return [(title, as_html(meaning)) for title, meaning in found]


def _kind(field: Field) -> str:
    match field.shape:
        case Choices():
            return "choice"
        case SeveralChoices():
            return "choices"
        case Date():
            return "date"
        case WholeNumber() | Percentage():
            return "number"
        case _:
            return "words" if field.at_length else "line"


def _options(shape: Shape) -> tuple[tuple[str, str], ...]:
    match shape:
        case Choices(options=options) | SeveralChoices(Choices(options=options)):
            return options
        case _:
            return ()


def _first(field: Field) -> str:
    """The id of what an error about a question leads to."""
    return f"{field.key}-day" if isinstance(field.shape, Date) else field.key


def _place(field: Field) -> str:
    return f"{field.origin.path}:{field.origin.line}" if field.origin.path else ""


def _sources(shown: Shown, place: Place, field: Field) -> str:
    """`Manual 2.3, 6.1`, as the pages of the framework name it."""
    sections = field.origin.sections
    named = ((shown.cited_as(place.language, document), section) for document, section in sections)
    return "; ".join(cited(named))


def _row(question: Question, kept: Json, place: Place, text: Words) -> Json:
    field = question.field
    title = f"{field.printed} {field.title}" if field.printed else field.title
    return {
        "key": {"text": title},
        "value": {"text": in_words(field, kept.get(field.key), text)},
        "actions": {
            "items": [
                {
                    "href": place.question(field.key) + "?from=check",
                    "text": text.change,
                    "visuallyHiddenText": title,
                }
            ]
        },
    }


def in_words(field: Field, value: Any, text: Words) -> str:
    """An answer as people read it."""
    titles = dict(_options(field.shape))
    match value:
        case None | []:
            return text.not_answered if value is None else "–"
        case list():
            return ", ".join(str(titles.get(each, each)) for each in value)
        case str() if isinstance(field.shape, Date):
            day = boxes(value)
            return f"{day['day']}/{day['month']}/{day['year']}"
        case str():
            return titles.get(value, value)
        case _:
            return json.dumps(value)
