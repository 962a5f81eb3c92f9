"""`inspection.schema.json` and `rating.schema.json`: what goes into a rating and what comes out.

JSON Schema 2020-12 of one document. The first is as strict as a schema can be: every code and every
value is listed with its title, nothing else is let in, and nothing has a default. A `$comment` says
which line of the rule files a code comes from. What hangs on several values at once, such as
whether a question applies to a case, no schema says; whoever reads the document does. It does *not*
look at documents.

Source: inspection-documents.md
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, assert_never

from assay import model
from assay.emitters import rating_schema
from assay.model.vocabulary import LARGEST, AnyQuestion, Question, RatedItem, Vocabulary, vocabulary

Json = dict[str, Any]

DRAFT = "https://json-schema.org/draft/2020-12/schema"
DAY = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"

NOT_RATED = ("not_rated", "Not rated")
NOT_KNOWN = ("not_known", "Not known yet")

TEXT: Json = {"type": "string", "pattern": r"\S"}
NUMBER: Json = {"type": "integer", "minimum": 0, "maximum": LARGEST}


def emit(framework: model.Framework) -> dict[str, bytes]:
    """Both schemas of one framework; none of a framework that only shares."""
    if not framework.standards:
        return {}
    return {
        "inspection.schema.json": model.as_json(_inspection(framework)),
        "rating.schema.json": model.as_json(rating_schema.schema(framework)),
    }


def _inspection(framework: model.Framework) -> Json:
    words = vocabulary(framework)
    definitions: Json = {}
    for each in (words, words.units):
        if each is not None:
            definitions |= Definitions(each).all()
    return {
        "$schema": DRAFT,
        "$id": f"urn:assay:inspection:{framework.code}:{framework.version}",
        "title": f"Inspection: {framework.title}",
        "description": "What is known of one inspection. What is left out is not known.",
        "$ref": f"#/$defs/{words.name}.document",
        "$defs": definitions,
    }


class Definitions:
    """The `$defs` for the documents of one framework; their names start with its name."""

    def __init__(self, words: Vocabulary) -> None:
        self.words = words
        self.index = words.index
        self._lists: dict[str, Json] = {}

    def all(self) -> Json:
        """Every definition by name, those of lists of values first."""
        name = self.words.name
        made = {f"{name}.document": self._document()}
        for cohort in ("", *self.words.cohorts):
            made[f"{name}.{_case(cohort)}"] = self._case(cohort)
        return self._lists | made

    # -------------------------------------------------------------- documents
    def _document(self) -> Json:
        words = self.words
        properties: Json = {
            "framework": {"title": "Framework", "const": words.name},
            "version": {"title": "Version of the framework", "const": words.version},
            "unit": {"title": "What is inspected", **TEXT},
            "cases": {"title": "Cases", "type": "array", "items": self._any_case()},
            "counts": {"title": "Numbers of cases by answer", **self._counts()},
            "number_of_cases": {"title": "How many cases there are", **self._number_of_cases()},
            "hurdles_enforced": {
                "title": "Whether the answers are those after the hurdles",
                "type": "boolean",
            },
            "facts": {"title": "Facts of what is inspected", **self._facts(words.unit_facts)},
            "answers": {
                "title": "Answers to what is asked once",
                **self._answers(each for each in self._questions() if not each.of_cases),
            },
            "dates": {
                "title": "Dates",
                **_only({code: _day(code) for code in words.milestones}),
            },
            "judgements": {"title": "What is proposed", **self._judgements(("rating",))},
            "decisions": {"title": "What was decided instead", **self._decisions()},
            "reviews": {"title": "What reviews came to", **self._reviews()},
            "ratings": {"title": "Ratings that are settled", **self._ratings(NOT_RATED)},
            "considered": {"title": "Ratings that would be proposed", **self._ratings()},
        }
        if words.is_whole:
            properties |= self._of_a_whole()
        return _only(properties) | {"required": ["framework", "unit"]}

    def _of_a_whole(self) -> Json:
        units: Json = {"title": "The units", "type": "array", "maxItems": 0}
        if self.words.units is not None:
            units = {
                "title": "The units",
                "type": "array",
                "items": {"$ref": f"#/$defs/{self.words.units.name}.document"},
            }
        return {"units": units, "number_of_units": {"title": "How many units there are", **NUMBER}}

    # -------------------------------------------------------------- cases
    def _any_case(self) -> Json:
        """The case of its cohort, so that a validator speaks of that one only."""
        name = self.words.name
        made: Json = {"$ref": f"#/$defs/{name}.{_case('')}"}
        for cohort in reversed(self.words.cohorts):
            said = {"properties": {"cohort": {"const": cohort}}, "required": ["cohort"]}
            made = {"if": said, "then": {"$ref": f"#/$defs/{name}.{_case(cohort)}"}, "else": made}
        return made

    def _case(self, cohort: str) -> Json:
        asked = [each for each in self._questions() if each.of_cases and each.cohort == cohort]
        properties: Json = {
            "id": {"title": "What the case is called", **TEXT},
            "facts": {"title": "Facts", **self._facts(self.words.case_facts(cohort))},
            "answers": {"title": "Answers", **self._answers(asked)},
        }
        if cohort:
            properties["cohort"] = {"title": "Cohort", "const": cohort}
        return _only(properties) | {"required": ["id", *(["cohort"] if cohort else [])]}

    def _questions(self) -> Iterable[Question]:
        return self.words.questions.values()

    def _answers(self, questions: Iterable[Question]) -> Json:
        made = {each.code: self._question(each) for each in questions}
        return _only({code: said for code, said in made.items() if said is not None})

    def _question(self, question: Question) -> Json | None:
        """How a question is answered; nothing for one that is not asked any more, or in no set."""
        item = question.item
        if item.retired is not None:
            return None
        versions: list[AnyQuestion] = [item]
        if isinstance(item, model.Prompt) and question.of_cases and self.words.part.sets:
            prompts = [
                self.words.prompts_in(each.code).get(item.code) for each in self.words.part.sets
            ]
            versions = [prompt for prompt in prompts if prompt is not None]
        said: list[Json] = []
        for version in versions:
            answered = self._answered_by(version)
            if answered not in said:
                said.append(answered)
        if not said:
            return None
        return _about(item) | (said[0] if len(said) == 1 else {"anyOf": said})

    def _answered_by(self, item: AnyQuestion | model.Review) -> Json:
        match item.answered_by:
            case model.ByAnswers(answers=code):
                answers = self.index.answers(code)
                return self._list(f"answers.{answers.key}", answers.title, answers.answers)
            case None | model.ByText():
                return TEXT
            case model.ByDate():
                return _day("")
            case model.ByWholeNumber():
                return NUMBER
            case model.ByPercentage():
                return {"type": "number", "minimum": 0, "maximum": 100}
            case _:
                assert_never(item.answered_by)

    def _facts(self, facts: Mapping[str, model.Fact]) -> Json:
        """Each fact by its code, and by its name alone where only one has it; never by both."""
        properties: Json = {}
        apart: list[Json] = []
        names = [fact.name for fact in facts.values()]
        for fact in facts.values():
            said = _about(fact) | self._fact(fact)
            properties[fact.code] = said
            if names.count(fact.name) == 1:
                properties[fact.name] = said
                apart.append({"not": {"required": [fact.name, fact.code]}})
        return _only(properties) | ({"allOf": apart} if apart else {})

    def _fact(self, fact: model.Fact) -> Json:
        match fact.value:
            case model.YesOrNo():
                return self._list("yes_or_no", "", (("yes", "Yes"), ("no", "No")))
            case model.OneOf(choices=choices):
                return self._list(f"choices.{fact.key}", "", choices)
            case model.SeveralOf(choices=choices):
                items = self._list(f"choices.{fact.key}", "", choices)
                return {"type": "array", "items": items, "uniqueItems": True}
            case model.WholeNumber():
                return NUMBER
            case model.NumberOf(unit=unit):
                return {"description": f"A number of {unit}.", **NUMBER}
            case model.Percentage():
                return {"type": "number", "minimum": 0, "maximum": 100}
            case model.ADate():
                return _day("")
            case model.FreeText():
                return TEXT
            case _:
                assert_never(fact.value)

    # -------------------------------------------------------------- counts
    def _counts(self) -> Json:
        properties: Json = {}
        for question in (*self.words.questions_of_units.values(), *self._questions()):
            item = question.item
            answers = self.words.answers(item)
            if not (isinstance(item, model.KeyQuestion) and question.of_cases and answers):
                continue
            titles = [*((answer.code, answer.title) for answer in answers), NOT_KNOWN]
            counts = {code: {"title": title, **NUMBER} for code, title in titles}
            properties.setdefault(question.code, _about(item) | _only(counts))
        return _only(properties)

    def _number_of_cases(self) -> Json:
        of_cohorts = _only(dict.fromkeys(("", *self.words.cohorts), NUMBER))
        return {"anyOf": [NUMBER, of_cohorts]}

    # -------------------------------------------------------------- ratings
    def _judgements(self, needed: Sequence[str]) -> Json:
        judged = (self.words.rated[code] for code in self.words.judged)
        return _only({rated.code: self._judgement(rated, needed) for rated in judged})

    def _judgement(self, rated: RatedItem, needed: Sequence[str]) -> Json:
        aside = self.words.guidance.get(rated.code, ())
        properties = {
            "rating": {"title": "Rating", **self._scale(rated, NOT_RATED)},
            "by": {"title": "By whom", **TEXT},
            "reason": {"title": "Why", **TEXT},
            "on": {"title": "When", **_day("")},
            "sets_aside": {
                "title": "Why guidance is set aside",
                **_only(dict.fromkeys(aside, TEXT)),
            },
        }
        return _about(rated.item) | _only(properties) | {"required": list(needed)}

    def _decisions(self) -> Json:
        if self.words.part.decided_by is None:
            return _only({})
        return self._judgements(("rating", "by", "on", "reason"))

    def _reviews(self) -> Json:
        reviews = self.words.reviews.items()
        return _only({code: _about(each) | self._answered_by(each) for code, each in reviews})

    def _ratings(self, *more: tuple[str, str]) -> Json:
        return _only(
            {
                code: _about(rated.item) | self._scale(rated, *more)
                for code, rated in self.words.rated.items()
                if rated.method is not None
            }
        )

    def _scale(self, rated: RatedItem, *more: tuple[str, str]) -> Json:
        assert rated.item.scale is not None
        scale = self.index.scale(rated.item.scale)
        points = [(point.code, point.title) for point in scale.points]
        name = f"scale.{scale.key}" if more else f"scale.{scale.key}.rated"
        return self._list(name, scale.title, (*points, *more))

    # -------------------------------------------------------------- lists of values
    def _list(self, name: str, title: str, values: Iterable[model.Named | tuple[str, str]]) -> Json:
        """A reference to the definition of a list of values."""
        pairs = [each if isinstance(each, tuple) else (each.code, each.title) for each in values]
        made: Json = {"title": title} if title else {}
        made["oneOf"] = [{"const": code, "title": shown} for code, shown in pairs]
        name = f"{self.words.name}.{name}"
        self._lists[name] = made
        return {"$ref": f"#/$defs/{name}"}


def _case(cohort: str) -> str:
    return f"case.{cohort}" if cohort else "case"


def _only(properties: Json) -> Json:
    """An object with these members and no others."""
    return {"type": "object", "properties": properties, "additionalProperties": False}


def _about(item: model.Item) -> Json:
    """What an item is called, and where it is written."""
    return {"title": item.title, "$comment": f"{item.place.path}:{item.place.line}"}


def _day(title: str) -> Json:
    made: Json = {"title": title} if title else {}
    return made | {"type": "string", "format": "date", "pattern": DAY}
