"""From a scenario to the inspection that it describes.

Answers in so many cases become counts, the rest of the cases counted the other way; ratings are
settled, and nothing is asked of them again; a rating that is considered is one that would be
proposed. Whatever a scenario does not give is not known. Scenarios that contradict themselves, or
give what cannot be, are reported, all of it at once. It does *not* run anything.

Source: language.md#scenarios
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import assert_never

from assay.evaluator.inspection import NOT_KNOWN, NOT_RATED, Case, FactValue, Inspection
from assay.model import claims
from assay.model import conditions as c
from assay.model import quantities as q
from assay.model.facts import SeveralOf
from assay.model.framework import Framework
from assay.model.item import Place
from assay.model.references import Reference
from assay.model.scales import Point
from assay.model.standards import Standard
from assay.record import Record
from assay.scenarios.changes import parts
from assay.scenarios.likeness import case_like
from assay.scenarios.problem import Impossible, Problem, said
from assay.scenarios.shares import Shares
from assay.scenarios.totals import adding_up
from assay.scenarios.units import Units

RATED = ("standard", "key_question", "rating", "test")
QUESTIONS = ("key_question", "prompt", "information_question")


class Situation(Record):
    """What a scenario gives: an inspection, and the case that it speaks of, if it does."""

    inspection: Inspection
    case: Case | None
    problems: tuple[Problem, ...]


def situation(framework: Framework, given: Iterable[claims.Given]) -> Situation:
    """The inspection that the givens of a scenario describe, and what is wrong with them."""
    reading = _Reading(framework)
    late: list[claims.GivenCase] = []
    for one in given:
        if isinstance(one, claims.GivenCase):
            late.append(one)  # a case may hang on dates that are given after it
        else:
            reading.take(one)
    for one in late:
        reading.take(one)
    return reading.situation()


class _Reading:
    """What has been read of one scenario so far."""

    def __init__(self, framework: Framework) -> None:
        self._framework = framework
        self._index = framework.index
        own = (*framework.standards, *framework.ratings)
        self._own = {item.code for item in own}
        self._own |= {test.code for rating in framework.ratings for test in rating.tests}
        self._own |= {one.code for item in framework.standards for one in item.key_questions}
        self._own_questions = {
            question.code
            for standard in framework.standards
            for whole in standard.key_questions
            for question in (whole, *whole.prompts, *whole.information_questions)
        }
        self._asked_of_cases = _asked_of_cases(framework)
        self._of_unit: dict[str, FactValue] = {}
        self._given: dict[tuple[str, str], tuple[object, Place]] = {}
        self._shares = Shares(framework.index)
        self._units = Units(framework)
        self._ratings: dict[str, str] = {}
        self._reviews: dict[str, str] = {}
        self._considered: dict[str, str] = {}
        self._facts: dict[str, FactValue] = {}
        self._dates: dict[str, int] = {}
        self._cases: list[Case] = []
        self._cases_place: dict[str, Place] = {}
        self._number_of_cases: int | None = None
        self._number_of_units: tuple[int, Place] | None = None
        self._totals: list[tuple[c.ScoreOf, int, Place]] = []
        self._problems: list[Problem] = []

    def take(self, given: claims.Given) -> None:
        """Read one line of what is given."""
        try:
            self._take(given)
        except Impossible as why:
            self._problems.append(Problem(given.place, why.message, why.help))

    def _take(self, given: claims.Given) -> None:
        match given:
            case claims.GivenValue(subject=subject, value=value, amount=amount, place=place):
                self._value(subject, value, amount, place)
            case claims.GivenThat(subject=subject, predicate=predicate, place=place):
                self._that(given, subject, predicate, place)
            case claims.GivenConsidered(rating=rating, target=target, place=place):
                self._once("considered", target.code, rating, place)
                self._considered[target.code] = rating
            case claims.GivenScore(subject=subject, score=score, place=place):
                self._value(subject, self._rating_of(subject, score), None, place)
            case claims.GivenAll(items=items, value=value, place=place):
                for item in items.items:
                    self._value(c.ItemSubject(item=item), value, None, place)
            case claims.GivenCase(condition=condition, number=number, place=place):
                self._case(condition, number, place)
            case _:
                assert_never(given)

    def _once(self, kind: str, code: str, value: object, place: Place) -> None:
        """Note what is given of something; to give it otherwise is a contradiction."""
        before, where = self._given.setdefault((kind, code), (value, place))
        if before != value:
            raise Impossible(
                f"`{code}` is {said(before)} by line {where.line} and {said(value)} here",
                "keep one of the two",
            )

    # -------------------------------------------------------------- values
    def _value(
        self,
        subject: c.Subject,
        value: str,
        amount: claims.InCases | claims.InUnits | None,
        place: Place,
    ) -> None:
        match amount:
            case claims.InCases(number=number, base=base):
                self._shares.take(subject, value, number, base, place)
            case claims.InUnits(number=number):
                self._units.take(subject, value, number, place)
            case None:
                self._plain(subject, value, place)
            case _:
                assert_never(amount)

    def _plain(self, subject: c.Subject, value: FactValue, place: Place) -> None:
        match subject:
            case c.FactSubject(fact=code):
                self._expect_of_unit(code)
                if isinstance(self._index.fact(code).value, SeveralOf) and isinstance(value, str):
                    value = frozenset([value])
                self._once("fact", code, value, place)
                self._facts[code] = value
            case c.ItemSubject(item=item) if item.kind == "review":
                self._once("review", item.code, value, place)
                self._reviews[item.code] = str(value)
            case c.ItemSubject(item=item) if self._is_rated(item):
                self._expect_own(item)
                self._once("rating", item.code, value, place)
                self._ratings[item.code] = str(value)
            case c.ItemSubject(item=item) if self._is_asked_once(item):
                self._once("answer", item.code, value, place)
                self._of_unit[item.code] = value
            case c.ItemSubject(item=item) if item.kind in QUESTIONS:
                raise Impossible(
                    f"it is not said in how many cases `{item.code}` is {value}",
                    f"write `{item.code} is {value} in 30 of 40 cases`, "
                    f"or `a case where {item.code} is {value}`",
                )
            case _:
                raise Impossible(
                    "a scenario gives what is put in, and this is worked out from it",
                    "give the answers, ratings, facts and dates that it is worked out from",
                )

    def _is_rated(self, item: Reference) -> bool:
        return item.kind in RATED and getattr(self._index.item(item), "scale", None) is not None

    def _is_asked_once(self, item: Reference) -> bool:
        """Whether a question is asked once of the unit, and not of its cases."""
        if item.kind not in QUESTIONS or item.code not in self._own_questions:
            return False
        code = item.code if item.kind == "key_question" else self._question_of(item)
        return code not in self._asked_of_cases

    def _question_of(self, item: Reference) -> str:
        return str(getattr(self._index.item(item), "key_question", ""))

    def _expect_own(self, item: Reference) -> None:
        if item.code not in self._own:
            raise Impossible(
                f"`{item.code}` is rated in each unit, and it is not said in how many",
                f"write `{item.code} is … in 6 units`",
            )

    def _expect_of_unit(self, code: str) -> None:
        record = code.partition(".")[0]
        inspects = self._framework.inspects
        if inspects is not None and record == inspects.code:
            return
        if inspects is not None and record == inspects.made_of:
            raise Impossible(
                f"`{code}` is known of each unit, and it is not said in how many",
                f"write `{code} is … in 6 units`",
            )
        raise Impossible(
            f"`{code}` is known of a case, and no case is given here",
            f"write `a case where {code} is …`",
        )

    def _rating_of(self, subject: c.Subject, score: int) -> str:
        if not isinstance(subject, c.ItemSubject):
            raise Impossible(
                "a scenario gives the scores of single items, and this is worked out from them",
                "give the score or rating of each item",
            )
        item = self._index.item(subject.item)
        scale = self._index.scale(str(getattr(item, "scale", "")))
        for point in scale.points:
            if point.score == score:
                return point.code
        scores = ", ".join(str(point.score) for point in scale.points)
        raise Impossible(f"no rating of `{scale.code}` scores {score}", f"its scores are {scores}")

    # -------------------------------------------------------------- what else is said
    def _that(
        self,
        given: claims.GivenThat,
        subject: c.Subject,
        predicate: c.Predicate,
        place: Place,
    ) -> None:
        match predicate:
            case c.IsNotKnown() if given.amount is not None:
                self._value(subject, NOT_KNOWN, given.amount, place)
            case c.IsNotKnown():
                self._unknown(subject, place)
            case c.IsNotRated():
                self._value(subject, NOT_RATED, given.amount, place)
            case c.IsOn(date=day):
                self._day(subject, day, place)
            case c.IsWithin(range=within):
                self._number(subject, _exactly(within), place)
            case _:
                raise Impossible(
                    "this does not say what is, only what it is not",
                    "give the value itself",
                )

    def _unknown(self, subject: c.Subject, place: Place) -> None:
        match subject:
            case c.FactSubject(fact=code):
                self._once("fact", code, None, place)
            case c.ItemSubject(item=item):
                kind = item.kind
                kind_given = "rating" if self._is_rated(item) else str(kind)
                self._once(kind_given, item.code, None, place)
            case _:
                return

    def _day(self, subject: c.Subject, written: str, place: Place) -> None:
        day = date.fromisoformat(written if written.count("-") > 1 else f"{written}-01").toordinal()
        match subject:
            case c.ItemSubject(item=item) if item.kind == "milestone":
                self._once("milestone", item.code, day, place)
                self._dates[item.code] = day
            case _:
                self._plain(subject, day, place)

    def _number(self, subject: c.Subject, number: int, place: Place) -> None:
        match subject:
            case c.NumberOfCases():
                self._once("number", "number of cases", number, place)
                self._number_of_cases = number
            case c.NumberOfUnits():
                self._once("number", "number of units", number, place)
                self._number_of_units = number, place
            case c.ScoreOf(how="total"):
                self._totals.append((subject, number, place))
            case _:
                self._plain(subject, number, place)

    # -------------------------------------------------------------- totals
    def _settle(self, items: tuple[Reference, ...], total: int, place: Place) -> None:
        """Give items ratings whose scores come to a total; in every unit, where they are rated."""
        if all(item.code in self._own for item in items):
            free = [item for item in items if item.code not in self._ratings]
            for item in items:
                if item.code in self._ratings:
                    total -= self._score_of(item, self._ratings[item.code])
            for item, point in zip(
                free, adding_up(total, [self._points(item) for item in free]), strict=True
            ):
                self._ratings[item.code] = point.code
            return
        if len(items) != 1 or self._number_of_units is None:
            raise Impossible(
                "it is not said over how many units this total is",
                "name one item, and add `given number of units is exactly 5`",
            )
        slots = [self._points(items[0])] * self._number_of_units[0]
        for point in adding_up(total, slots):
            self._units.add(items[0].code, point.code, 1, place)

    def _points(self, item: Reference) -> tuple[Point, ...]:
        return self._index.scale(str(getattr(self._index.item(item), "scale", ""))).points

    def _score_of(self, item: Reference, rating: str) -> int:
        for point in self._points(item):
            if point.code == rating:
                return point.score
        raise Impossible(
            f"`{item.code}` is not rated and has no score", "leave it out of the total"
        )

    # -------------------------------------------------------------- cases
    def _case(self, condition: c.Condition, number: int, place: Place) -> None:
        if number < 1:
            raise Impossible("no case is given here", "leave the line out, or give one case")
        name = str(len(self._cases) + 1)
        made = case_like(self._framework, condition, self._dates, id=name, number=number)
        cohorts = {self._cohort(code) for code in made.answers}
        if len(cohorts) > 1:
            raise Impossible(
                "these questions are asked of different cases",
                "give one case for each cohort",
            )
        for code in made.answers:
            self._cases_place.setdefault(code, place)
        self._cases.append(
            Case(made.id, made.facts, made.answers, next(iter(cohorts), ""), made.number)
        )

    def _cohort(self, code: str) -> str:
        """The cohort of its own that a question is asked of, or nothing."""
        item = self._index.any_item(code)
        question = getattr(item, "key_question", code)
        standard = self._index.key_question(question).standard
        return self._index.standard(standard).cases_from or ""

    # -------------------------------------------------------------- the whole
    def situation(self) -> Situation:
        """All that was read."""
        for subject, total, place in self._totals:
            try:
                self._settle(subject.items.items, total, place)
            except Impossible as why:
                self._problems.append(Problem(place, why.message, why.help))
        counts, wrong_counts = self._shares.counts(self._cases_place)
        units, wrong_units = self._units.made(self._number_of_units)
        number = self._number_of_cases
        cohorts = {one.cases_from or "" for one in self._all_standards()} | {""}
        inspection = Inspection(
            unit="the scenario",
            cases=tuple(self._cases),
            counts=counts,
            number_of_cases={} if number is None else dict.fromkeys(sorted(cohorts), number),
            facts=self._facts,
            answers=self._of_unit,
            dates=self._dates,
            reviews=self._reviews,
            ratings=self._ratings,
            considered=self._considered,
            units=units,
            number_of_units=None if self._number_of_units is None else self._number_of_units[0],
        )
        case = self._cases[0] if len(self._cases) == 1 else None
        return Situation(inspection, case, (*self._problems, *wrong_counts, *wrong_units))

    def _all_standards(self) -> Iterable[Standard]:
        yield from self._framework.standards
        for used in self._framework.uses:
            yield from used.standards


def _asked_of_cases(framework: Framework) -> frozenset[str]:
    """The key questions that are counted over cases, or adjusted for some."""
    counted = parts.counted_questions(framework)
    in_sets = (question.key_question for one in framework.sets for question in one.questions)
    cohorts = (
        question.code
        for standard in framework.standards
        if standard.cases_from is not None
        for question in standard.key_questions
    )
    return counted.union(in_sets, cohorts)


def _exactly(within: q.Range) -> int:
    low, high = within.low, within.high
    if low is None or high is None or low.quantity != high.quantity:
        raise Impossible("this leaves open which number it is", "write `exactly` and one number")
    match low.quantity:
        case q.Number(value=number) | q.Percent(hundredths=number) | q.Length(number=number):
            return number
        case q.BeforeEvent() | q.AfterEvent():
            raise Impossible(
                "a scenario gives the day itself", "write `is on` and a date, such as 2025-06-02"
            )
        case _:
            assert_never(low.quantity)
