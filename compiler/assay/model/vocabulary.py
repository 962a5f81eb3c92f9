"""What may be said of an inspection: the questions, facts, items and values of one framework.

Made once for a framework, from the framework itself or from what a framework over units brings in
of it. Those who read documents and tables look words up here, and so does the emitter of their
schema, so that they agree. It does *not* read anything, and is no part of `model.json`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from assay.model import walk
from assay.model.facts import Fact, RecordOfFacts
from assay.model.forms import Ask
from assay.model.framework import BroughtIn, Framework
from assay.model.questions import ByAnswers, InformationQuestion, Prompt
from assay.model.ratings import Judgement, Method, Rating, Review, Test
from assay.model.rules import ShouldBe
from assay.model.scales import Answer
from assay.model.standards import KeyQuestion, Standard
from assay.record import Record

LARGEST = 1_000_000_000
"""The largest whole number that anything in an inspection may be."""

AnyQuestion = KeyQuestion | Prompt | InformationQuestion


class Question(Record):
    """A question, the standard it belongs to, and the cohort of which it is asked (or empty).

    `of_cases` when it is asked of each case, and not once of the unit.
    """

    code: str
    item: AnyQuestion
    standard: Standard
    key_question: KeyQuestion
    cohort: str
    of_cases: bool


class RatedItem(Record):
    """An item that has a rating, the codes of its scale from worst to best, and how it is rated.

    `method` is None where it is rated elsewhere.
    """

    code: str
    item: Standard | KeyQuestion | Rating | Test
    scale: tuple[str, ...]
    method: Method | None


class Vocabulary:
    """The words of one framework. `name` and `version` are those of the framework.

    Args: `whole` is what the rule files were compiled to; `part` is `whole` itself, or what it
        brings in; `unit` is the record of facts of what is inspected.
    """

    def __init__(self, whole: Framework, part: Framework | BroughtIn, unit: str) -> None:
        self.whole = whole
        self.part = part
        self.unit = unit
        self.name = part.code if isinstance(part, Framework) else part.name
        self.version = part.version
        self.index = whole.index

    # -------------------------------------------------------------- units of a whole
    @cached_property
    def units(self) -> Vocabulary | None:
        """The words of the units that a whole is made of; none, where it is not made of any."""
        inspects = self.part.inspects
        if self.part is not self.whole or inspects is None or inspects.made_of is None:
            return None
        for used in self.whole.uses:
            if used.standards and used.inspects and used.inspects.code == inspects.made_of:
                return Vocabulary(self.whole, used, inspects.made_of)
        return None

    @cached_property
    def is_whole(self) -> bool:
        """Whether what is inspected is made of units."""
        inspects = self.part.inspects
        return inspects is not None and inspects.made_of is not None

    # -------------------------------------------------------------- questions
    @cached_property
    def questions(self) -> Mapping[str, Question]:
        """Every question by its code, those that only a set asks among them."""
        found: dict[str, Question] = {}
        for standard in self.part.standards:
            for key_question in standard.key_questions:
                cohort = standard.cases_from or ""
                of_cases = key_question.code in self._asked_of_cases
                for item in self._with_parts(key_question):
                    found.setdefault(
                        item.code,
                        Question(item.code, item, standard, key_question, cohort, of_cases),
                    )
        return found

    def _with_parts(self, key_question: KeyQuestion) -> Iterator[AnyQuestion]:
        yield key_question
        yield from key_question.prompts
        yield from key_question.information_questions
        for each in self.part.sets:
            in_set = self.index.in_set(each.code, key_question.code)
            if in_set is not None:
                yield from (asked.prompt for asked in in_set.prompts)

    @cached_property
    def _asked_of_cases(self) -> frozenset[str]:
        """The key questions in sets and on forms for cases; without either, all that are answered.

        What is brought in has no forms, and its sets say as much.
        """
        found = {asked.key_question for each in self.part.sets for asked in each.questions}
        forms = self.part.forms if isinstance(self.part, Framework) else ()
        for form in forms:
            if form.record != self.unit:
                found |= {asked.code for ask in walk.each(form, Ask) for asked in ask.asked}
        if found:
            return frozenset(found)
        return frozenset(
            question.code
            for standard in self.part.standards
            for question in standard.key_questions
            if question.answered_by is not None
        )

    @cached_property
    def questions_of_units(self) -> Mapping[str, Question]:
        """The questions whose cases the units have; in a whole they may only be counted."""
        return self.units.questions if self.units is not None else {}

    @cached_property
    def printed(self) -> tuple[tuple[str, str], ...]:
        """What codes look like where they are published, each with the code."""
        items: list[AnyQuestion | Standard] = [
            question.item for question in self.questions.values()
        ]
        items += self.part.standards
        return tuple(
            (text, item.code)
            for item in items
            for text in (item.printed, *item.also_printed, item.title)
            if text
        )

    @cached_property
    def cohorts(self) -> tuple[str, ...]:
        """The cohorts of which questions are asked apart from the other cases."""
        codes = [standard.cases_from for standard in self.part.standards]
        return tuple(dict.fromkeys(code for code in codes if code))

    def prompts_in(self, set_code: str) -> Mapping[str, Prompt]:
        """The prompts of one set, as it asks them."""
        return self._prompts_in[set_code]

    @cached_property
    def _prompts_in(self) -> Mapping[str, Mapping[str, Prompt]]:
        return {
            each.code: {
                asked.prompt.code: asked.prompt
                for question in each.questions
                for asked in question.prompts
            }
            for each in self.part.sets
        }

    def answers(self, item: AnyQuestion | Review) -> tuple[Answer, ...]:
        """The answers that a question may have; none, where it is answered in another way."""
        by = item.answered_by
        return self.index.answers(by.answers).answers if isinstance(by, ByAnswers) else ()

    # -------------------------------------------------------------- facts
    @cached_property
    def unit_facts(self) -> Mapping[str, Fact]:
        """Facts of what is inspected, by code."""
        return self._facts(record for record in self.part.records if record.code == self.unit)

    def case_facts(self, cohort: str) -> Mapping[str, Fact]:
        """Facts of a case, by code: those on the forms of its cohort, else all that a case has."""
        return self._case_facts.get(cohort, self._case_facts[""])

    @cached_property
    def _case_facts(self) -> Mapping[str, Mapping[str, Fact]]:
        forms = self.part.forms if isinstance(self.part, Framework) else ()
        every = self._facts(record for record in self.part.records if record.code != self.unit)
        found: dict[str, Mapping[str, Fact]] = {"": every}
        for cohort in self.cohorts:
            codes = {form.record for form in forms if form.cases_from == cohort}
            if codes:
                found[cohort] = self._facts(self.index.record(code) for code in sorted(codes))
        return found

    @cached_property
    def facts_of_cases(self) -> Mapping[str, Fact]:
        """Facts of the cases of any cohort, by code."""
        return {
            code: fact
            for cohort in ("", *self.cohorts)
            for code, fact in self.case_facts(cohort).items()
        }

    def _facts(self, records: Iterable[RecordOfFacts]) -> Mapping[str, Fact]:
        return {fact.code: fact for record in records for fact in record.facts}

    # -------------------------------------------------------------- ratings
    @cached_property
    def rated(self) -> Mapping[str, RatedItem]:
        """Every item that may have a rating, by code."""
        found: dict[str, RatedItem] = {}
        for item in self._rated_items():
            if item.scale is not None:
                points = self.index.scale(item.scale).points
                codes = tuple(point.code for point in points)
                found.setdefault(item.code, RatedItem(item.code, item, codes, item.method))
        return found

    def _rated_items(
        self,
    ) -> Iterator[Standard | KeyQuestion | Rating | Test]:
        for standard in self.part.standards:
            yield standard
            yield from (each for each in standard.key_questions if each.method is not None)
        for rating in self.part.ratings:
            yield rating
            yield from rating.tests

    @cached_property
    def judged(self) -> tuple[str, ...]:
        """The items that a person rates."""
        return tuple(
            code for code, rated in self.rated.items() if isinstance(rated.method, Judgement)
        )

    @cached_property
    def guidance(self) -> Mapping[str, tuple[str, ...]]:
        """The rules that give advice on an item, by the item."""
        found: dict[str, list[str]] = {}
        for rule in self.part.rules:
            for then in rule.then:
                if isinstance(then.effect, ShouldBe):
                    found.setdefault(then.effect.target.code, []).append(rule.code)
        return {code: tuple(dict.fromkeys(rules)) for code, rules in found.items()}

    @cached_property
    def reviews(self) -> Mapping[str, Review]:
        """The reviews, by code."""
        return {review.code: review for review in self.part.reviews}

    @cached_property
    def milestones(self) -> tuple[str, ...]:
        """The days of an inspection that have a name."""
        return tuple(
            dict.fromkeys(
                milestone.code
                for timetable in self.part.timetables
                for milestone in timetable.milestones
            )
        )


def vocabulary(framework: Framework) -> Vocabulary:
    """The words of a framework."""
    inspects = framework.inspects
    return Vocabulary(framework, framework, "" if inspects is None else inspects.code)
