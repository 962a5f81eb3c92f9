"""What a preview answers to a request: a page, a step to the next one, a file, or that there is
none.

Each answer is judged when its page is sent: what is not of its kind, or what a rule refuses, is
shown again with the message and not taken. It does *not* listen; `server.py` does.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib.resources import files

from assay.answers.checking import About, Mistake
from assay.answers.conditions import test
from assay.emitters.forms.sheet import Json, Sheet
from assay.preview.pages import Pages, Place
from assay.preview.questions import Question, Questions
from assay.preview.reading import Posted, Read, read
from assay.preview.rules import ALONE, Rules, Shown
from assay.preview.sessions import File, Session, Sessions
from assay.preview.words import words
from assay.record import Record

STATIC = {
    "govuk-frontend.css": "text/css; charset=utf-8",
    "govuk-frontend.js": "text/javascript; charset=utf-8",
    "preview.css": "text/css; charset=utf-8",
    "preview.js": "text/javascript; charset=utf-8",
    "LICENCE.txt": "text/plain; charset=utf-8",
}
HTML = "text/html; charset=utf-8"


class Request(Record):
    """What a browser asks for; `posted` is None when it only looks."""

    path: str
    query: str = ""
    posted: Posted | None = None
    token: str = ""


class Response(Record):
    """What it gets; `nonce` lets in the one script that stands in a page."""

    status: int
    body: bytes
    type: str = HTML
    location: str = ""
    token: str = ""
    nonce: str = ""
    filename: str = ""


class Application:
    """One preview."""

    def __init__(self, rules: Rules, begun: Mapping[str, Json], file: File | None = None) -> None:
        self._rules = rules
        self._sessions = Sessions(begun)
        self._file = file
        self._pages = Pages(rules, str(file.path) if file is not None else "")

    def respond(self, request: Request) -> Response:
        """The answer to one request."""
        parts = [part for part in request.path.split("/") if part]
        if parts[:1] == ["static"]:
            return _static("/".join(parts[1:]))
        shown = self._rules.follow()
        if parts == ["stamp"]:
            return Response(200, self._rules.stamp.encode(), "text/plain; charset=utf-8")
        if not parts:
            return _to(f"/{shown.languages[0]}/")
        token, session = self._sessions.of(request.token)
        made = self._page(request, shown, parts, session)
        fields = dict(made.parts()) | {"token": token}
        return Response(**fields)

    def _page(self, request: Request, shown: Shown, parts: list[str], session: Session) -> Response:
        language, *rest = parts
        if language not in shown.languages:
            return self._missing(shown, Place(shown.languages[0]))
        if not rest:
            return _page(self._pages.index(shown, Place(language)))
        form, set_ = (*rest, "", "")[:2]
        asked = shown.questions(language, form, set_)
        if asked is None:
            return self._missing(shown, Place(language))
        visit = _Visit(shown, Place(language, form, set_, "/".join(rest[2:])), asked, session)
        return self._of_form(request, visit)

    def _missing(self, shown: Shown, place: Place) -> Response:
        return _page(self._pages.missing(shown, place), 404)

    # -------------------------------------------------------------- the pages of a form
    def _of_form(self, request: Request, visit: _Visit) -> Response:
        shown, place, asked, answers = visit.shown, visit.place, visit.asked, visit.answers
        match place.page.split("/"):
            case [""]:
                others = _other_sets(shown, place, asked, answers)
                return _page(self._pages.tasks(shown, place, asked, answers, others))
            case ["check"]:
                others = _other_sets(shown, place, asked, answers)
                return _page(self._pages.check(shown, place, asked, answers, others))
            case ["outcome"]:
                outcome = shown.outcomes(place.language).of(asked.sheet, asked.kept(answers))
                return _page(self._pages.outcome(shown, place, asked.sheet, outcome))
            case ["answers.json"]:
                text = json.dumps(asked.document(answers), ensure_ascii=False, indent=1)
                name = f"{place.form}.json"
                return Response(200, text.encode(), "application/json", filename=name)
            case ["forget"] if request.posted is not None:
                visit.session.forget(place.form)
                return _to(place.to(""))
            case ["after", key] if key in asked.all:
                return _to(_next(place, asked, key, answers))
            case ["question", key] if key in asked.all:
                question = asked.all[key]
                if question.key not in {each.key for each in asked.shown(answers)}:
                    return _to(place.to(""))
                if request.posted is None:
                    return self._ask(visit, question, request.query, answers.get(key), ())
                return self._take(visit, question, request.query, request.posted)
            case _:
                return self._missing(shown, place)

    def _ask(
        self,
        visit: _Visit,
        question: Question,
        query: str,
        value: object,
        mistakes: tuple[Mistake, ...],
    ) -> Response:
        place, asked, answers = visit.place, visit.asked, visit.answers
        kept = asked.kept(answers)
        before = asked.before(question.key, answers)
        back = place.question(before.key) if before is not None else place.to("")
        page = self._pages.question(
            visit.shown,
            place,
            asked,
            question,
            value=value,
            demanded=asked.demanded(question, kept),
            back=place.to("check") if query == "from=check" else back,
            query=query,
            mistakes=mistakes,
            notices=tuple(each.text for each in question.notices if test(each.shown)(kept) is True),
        )
        return _page(page, 422 if mistakes else 200)

    def _take(self, visit: _Visit, question: Question, query: str, posted: Posted) -> Response:
        """Take an answer and go on; or show it again, with what stands against it."""
        asked, key = visit.asked, question.key
        answer = read(question.field, posted)
        mistakes = _against(asked, question, answer, visit.answers)
        if mistakes:
            return self._ask(visit, question, query, answer.typed, mistakes)
        answers = visit.session.keep(visit.place.form, key, answer.value)
        if self._file is not None:
            self._file.write(asked.document(answers))
        if query == "from=check":
            return _to(visit.place.to("check"))
        return _to(_next(visit.place, asked, key, answers))


class _Visit(Record):
    """Somebody at a form."""

    shown: Shown
    place: Place
    asked: Questions
    session: Session

    @property
    def answers(self) -> Json:
        """What they have answered so far."""
        return self.session.answers(self.place.form)


def _against(
    asked: Questions, question: Question, answer: Read, answers: Json
) -> tuple[Mistake, ...]:
    """What refuses an answer: its kind, that there must be one, or the rules that bind it."""
    key = question.key
    if answer.given and answer.fits:
        return asked.refusing(key, {**answers, key: answer.value})
    left = asked.kept({name: value for name, value in answers.items() if name != key})
    if not answer.given and not asked.demanded(question, left):
        return ()
    kind = next(rule for rule in asked.sheet.rules if rule.kind == "kind" and rule.key == key)
    demanding = [rule for rule in asked.sheet.rules if rule.kind == "reason" and rule.target == key]
    rule = demanding[0] if demanding and not answer.given else kind
    about: About = "unfit" if answer.given else "missing"
    return (Mistake(rule.id, rule.kind, key, about, rule.message, origin=rule.origin),)


def _next(place: Place, asked: Questions, key: str, answers: Json) -> str:
    """The address behind a question: the next one, or all answers behind the last."""
    after = asked.after(key, answers)
    return place.question(after.key) if after is not None else place.to("check")


def _other_sets(shown: Shown, place: Place, asked: Questions, answers: Json) -> list[Sheet]:
    """The other sets of the form that the case certainly belongs to, when not to this one."""
    if not any(each.kind == "set" for each in asked.mistakes(answers)):
        return []
    found = []
    for sheet in shown.of_language(place.language):
        other = shown.questions(place.language, sheet.form, sheet.set or ALONE)
        is_other = sheet.form == place.form and sheet.set != asked.sheet.set
        if is_other and other is not None and other.checker.belongs(other.kept(answers)):
            found.append(sheet)
    return found


# ------------------------------------------------------------------ responses
def _page(made: tuple[str, str], status: int = 200) -> Response:
    html, nonce = made
    return Response(status, html.encode("utf-8"), nonce=nonce)


def _to(location: str) -> Response:
    return Response(303, b"", location=location)


def _static(name: str) -> Response:
    if name not in STATIC:
        return Response(404, words("en").not_there.encode(), "text/plain; charset=utf-8")
    data = files("assay.preview").joinpath("static", name).read_bytes()
    return Response(200, data, STATIC[name])
