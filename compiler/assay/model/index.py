"""Finding things in a framework by their codes, and proof that every reference has something to
find.

Built once for each framework, at `Framework.index`. What is brought in is found as the framework's
own is. It does *not* say which items a framework has; that is `Framework`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import chain
from typing import TYPE_CHECKING

from assay.model import walk
from assay.model.conditions import FactSubject, ItemSubject, Subject
from assay.model.facts import Fact, OneOf, RecordOfFacts, SeveralOf
from assay.model.forms import Asked, AskEvidence
from assay.model.inspections import AtMostForEach, EvidenceInAdvance, WeekOf, Window
from assay.model.item import Item, Model, Named
from assay.model.quantities import AfterEvent, BeforeEvent
from assay.model.questions import ByAnswers
from assay.model.ratings import InBands, InTable, Judgement, Rating, Review, Test
from assay.model.references import Reference
from assay.model.rules import ReviewFirst
from assay.model.scales import Answers, Bands, Point, Scale, Table
from assay.model.standards import KeyQuestion, Standard

if TYPE_CHECKING:
    from assay.model.framework import BroughtIn, Framework
    from assay.model.sets import QuestionInSet, Set

_REFERENCE = re.compile(r"\{([^{}\s]+)\}")
"""A cross reference in a text of an author."""


class Index:
    """Lookups by code. One that fails is a bug of ours: a `KeyError` that names the code."""

    def __init__(self, framework: Framework) -> None:
        self._framework = framework
        whole: tuple[Framework | BroughtIn, ...] = (framework, *framework.uses)
        nearest_last = whole[::-1]  # of two with one name the framework's own is found
        self._scales = {scale.code: scale for part in nearest_last for scale in part.scales}
        self._answers = {answers.code: answers for part in nearest_last for answers in part.answers}
        self._bands = {bands.code: bands for part in nearest_last for bands in part.bands}
        self._tables = {table.code: table for part in nearest_last for table in part.tables}
        self._records = {record.code: record for part in nearest_last for record in part.records}
        self._facts = {
            fact.code: fact
            for part in nearest_last
            for record in part.records
            for fact in record.facts
        }
        self._documents = {each.code: each for part in nearest_last for each in part.documents}
        self._domains = {domain.code: domain for part in nearest_last for domain in part.domains}
        self._evidence = {each.standard: each for each in framework.evidence_in_advance}
        self._roles = {role.code: role for part in nearest_last for role in part.roles}
        self._items: dict[tuple[str, str], Item | Named] = {}
        self._sets = {each.code: each for part in whole for each in part.sets}
        self._in_set = {
            (each.code, question.key_question): question
            for part in whole
            for each in part.sets
            for question in each.questions
        }
        for part in whole:
            self._take(part)
        self._by_code = {item.code: item for item in self._items.values() if isinstance(item, Item)}
        self._by_kind: dict[str, Collection[str]] = {
            "scale": self._scales,
            "answers": self._answers,
            "bands": self._bands,
            "table": self._tables,
            "fact": self._facts,
            "domain": self._domains,
            "role": self._roles,
            "evidence_in_advance": self._evidence,
        }

    def _take(self, part: Framework | BroughtIn) -> None:
        for item in chain(
            _questions(part.standards),
            _rated(part.ratings),
            part.reviews,
            part.rules,
        ):
            self._items.setdefault((item.kind, item.code), item)
        for question in self._in_set.values():
            for asked in question.prompts:
                self._items.setdefault(("prompt", asked.prompt.code), asked.prompt)
        for timetable in part.timetables:
            for milestone in timetable.milestones:
                self._items.setdefault(("milestone", milestone.code), milestone)

    # -------------------------------------------------------------- lookups
    def scale(self, code: str) -> Scale:
        """A scale by its name."""
        return self._scales[code]

    def answers(self, code: str) -> Answers:
        """A list of answers by its name."""
        return self._answers[code]

    def bands(self, code: str) -> Bands:
        """Bands by their name."""
        return self._bands[code]

    def table(self, code: str) -> Table:
        """A table by its name."""
        return self._tables[code]

    def record(self, code: str) -> RecordOfFacts:
        """A record of facts by its name."""
        return self._records[code]

    def title_of_unit(self, code: str) -> str:
        """The title of the record with the facts of a unit; without one, the unit's own name."""
        record = self._records.get(code)
        return code if record is None else record.title

    def evidence(self, standard: str) -> EvidenceInAdvance:
        """What is asked for in advance for a standard."""
        return self._evidence[standard]

    def fact(self, code: str) -> Fact:
        """A fact by its record and name."""
        return self._facts[code]

    def set(self, code: str) -> Set:
        """A set by its code."""
        return self._sets[code]

    def cited_as(self, document: str) -> str:
        """What sources call a document: its code, when its author gave no name for that."""
        return self._documents[document].cited_as or document.replace("_", " ").capitalize()

    def documents(self) -> dict[str, str]:
        """What sources call the documents, and their titles."""
        return {self.cited_as(code): each.title for code, each in self._documents.items()}

    def domain(self, code: str) -> Named:
        """A domain by its name."""
        return self._domains[code]

    def role(self, code: str) -> Named:
        """A role by its name."""
        return self._roles[code]

    def item(self, reference: Reference) -> Item | Named:
        """What a reference names."""
        return self._items[reference.kind, reference.code]

    def standard(self, code: str) -> Standard:
        """A standard by its code."""
        found = self._items["standard", code]
        assert isinstance(found, Standard), code
        return found

    def key_question(self, code: str) -> KeyQuestion:
        """A key question by its code."""
        found = self._items["key_question", code]
        assert isinstance(found, KeyQuestion), code
        return found

    def milestone(self, code: str) -> Named:
        """A milestone by its name."""
        found = self._items["milestone", code]
        assert isinstance(found, Named), code
        return found

    def review(self, code: str) -> Review:
        """A review by its name."""
        found = self._items["review", code]
        assert isinstance(found, Review), code
        return found

    def any_item(self, code: str) -> Item | None:
        """The standard, question, rating, test, review or rule of a code, if there is one."""
        return self._by_code.get(code)

    def with_codes(self, text: str) -> str:
        """A text with its cross references as people read them: `{A3(c)}` is A 3 (c)."""

        def printed(reference: re.Match[str]) -> str:
            found = self.any_item(reference[1])
            return reference[1] if found is None else found.printed

        return _REFERENCE.sub(printed, text)

    def in_set(self, set_code: str, key_question: str) -> QuestionInSet | None:
        """A key question as a set asks it; nothing, if it is not asked of cases."""
        return self._in_set.get((set_code, key_question))

    # -------------------------------------------------------------- values
    def values(self, subject: Subject) -> dict[str, str]:
        """The values that a subject may have, and their titles.

        Empty for numbers, dates and texts.
        """
        if isinstance(subject, FactSubject):
            value = self.fact(subject.fact).value
            if isinstance(value, OneOf | SeveralOf):
                return {choice.code: choice.title for choice in value.choices}
            say = self._framework.say
            return {"yes": say("Yes"), "no": say("No")} if value.kind == "yes_or_no" else {}
        if isinstance(subject, ItemSubject):
            return self.values_of(subject.item)
        return {}

    def values_of(self, reference: Reference) -> dict[str, str]:
        """The answers or ratings that an item may have, and their titles."""
        item = self.item(reference)
        scale = getattr(item, "scale", None)
        if scale is not None:
            return {point.code: point.title for point in self.scale(scale).points}
        answered = getattr(item, "answered_by", None)
        if isinstance(answered, ByAnswers):
            return {answer.code: answer.title for answer in self.answers(answered.answers).answers}
        return {}

    def points(self, reference: Reference) -> tuple[Point, ...]:
        """The ratings that an item may have, from worst to best; none, if it is not rated."""
        scale = getattr(self.item(reference), "scale", None)
        return () if scale is None else self.scale(scale).points

    # -------------------------------------------------------------- proof
    def expect_complete(self) -> None:
        """Fail on the first reference that names nothing. Raises: `ValueError`."""
        for part in walk.parts(self._framework):
            for kind, code in named_in(part):
                if not self._has(kind, code):
                    framework = self._framework.code
                    raise ValueError(f"`{framework}` refers to a {kind} `{code}` that it lacks")

    def _has(self, kind: str, code: str) -> bool:
        return code in self._by_kind.get(kind, ()) or (kind, code) in self._items


def named_in(part: Model) -> Iterator[tuple[str, str]]:
    """What one rule object itself names, and not its parts: by kind and code."""
    match part:
        case Reference(kind=kind, code=code) | Asked(kind=kind, code=code):
            yield kind, code
        case FactSubject(fact=fact) | Window(fact=fact) | AtMostForEach(fact=fact):
            yield "fact", fact
        case AskEvidence(standard=standard):
            yield "evidence_in_advance", standard
        case ByAnswers(answers=answers):
            yield "answers", answers
        case InBands(bands=bands):
            yield "bands", bands
        case InTable(table=table):
            yield "table", table
        case Judgement(role=role):
            yield "role", role
        case ReviewFirst(review=review):
            yield "review", review
        case BeforeEvent(event=event) | AfterEvent(event=event) | WeekOf(event=event):
            yield "milestone", event
        case Standard(scale=scale, domain=domain):
            if scale is not None:
                yield "scale", scale
            if domain is not None:
                yield "domain", domain
        case Rating(scale=scale) | Test(scale=scale) | Bands(scale=scale) | Table(scale=scale):
            yield "scale", scale


def _questions(standards: tuple[Standard, ...]) -> Iterator[Item]:
    for standard in standards:
        yield standard
        for question in standard.key_questions:
            yield question
            yield from question.prompts
            yield from question.information_questions


def _rated(ratings: tuple[Rating, ...]) -> Iterator[Item]:
    for rating in ratings:
        yield rating
        yield from rating.tests
