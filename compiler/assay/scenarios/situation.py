"""From a scenario to the inspection that it describes.

Answers in so many cases become counts, the rest of the cases counted the other way; ratings are
settled, and nothing is asked of them again; a rating that is considered is one that would be
proposed. Whatever a scenario does not give is not known. Scenarios that contradict themselves, or
give what cannot be, are reported, all of it at once. It does *not* run anything.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
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
from assay.model.scales import Answers, Counts, Point
from assay.model.standards import Standard
from assay.record import Record
from assay.scenarios.likeness import case_like, is_fact
from assay.scenarios.problem import Impossible, Problem

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
        self._given: dict[tuple[str, str], tuple[object, Place]] = {}
        self._shares: dict[str, list[_Share]] = {}
        self._in_units: dict[str, list[tuple[str, int, Place]]] = {}
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
                f"`{code}` is {_said(before)} by line {where.line} and {_said(value)} here",
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
                self._share(subject, value, number, base, place)
            case claims.InUnits(number=number):
                self._units(subject, value, number, place)
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

    # -------------------------------------------------------------- shares of cases
    def _share(self, subject: c.Subject, value: str, number: int, base: int, place: Place) -> None:
        if not isinstance(subject, c.ItemSubject) or subject.item.kind != "key_question":
            raise Impossible(
                "only answers to key questions are counted over cases",
                "write `given 10 cases where …` for facts and for the prompts of single cases",
            )
        if number > base:
            raise Impossible(
                f"{number} of {base} cases are more than there are", "give a smaller number"
            )
        code = subject.item.code
        shares = self._shares.setdefault(code, [])
        if shares and shares[0].base != base:
            raise Impossible(
                f"`{code}` is answered in {shares[0].base} cases by line {shares[0].place.line} "
                f"and in {base} here",
                "give the same number of cases",
            )
        if any(share.answer == value for share in shares):
            raise Impossible(f"`{code}` is {_said(value)} twice", "keep one of the two")
        if sum(share.number for share in shares) + number > base:
            raise Impossible(
                f"`{code}` is answered in more than {base} cases in all",
                "give smaller numbers",
            )
        shares.append(_Share(value, number, base, place))

    def _counts(self) -> dict[str, dict[str, int]]:
        counts: dict[str, dict[str, int]] = {}
        for code, shares in self._shares.items():
            counted = {share.answer: share.number for share in shares}
            rest = shares[0].base - sum(counted.values())
            try:
                if rest:
                    other = self._the_rest(code, counted, rest)
                    counted[other] = counted.get(other, 0) + rest
                if code in self._cases_place:
                    raise Impossible(
                        f"`{code}` is answered in so many cases here and in single cases "
                        f"by line {self._cases_place[code].line}",
                        "give its answers in one way",
                    )
            except Impossible as why:
                self._problems.append(Problem(shares[-1].place, why.message, why.help))
            counts[code] = counted
        return counts

    def _the_rest(self, code: str, counted: Mapping[str, int], rest: int) -> str:
        """The answer of the cases that are not spoken of: it counts the other way."""
        answers = self._answers(code)
        known = [answer for answer in counted if answer != NOT_KNOWN]
        ways = {one.counts for one in answers.answers if one.code in known}
        wanted: Counts = "against" if ways <= {"for", "not"} else "for"
        if not {"for", "against"} <= ways and ("for" in ways or "against" in ways):
            for answer in answers.answers:
                if answer.counts == wanted:
                    return answer.code
        raise Impossible(
            f"it is not said what `{code}` is in {rest} of the cases",
            "give all its answers, or how many count for it",
        )

    def _answers(self, code: str) -> Answers:
        answered = self._index.key_question(code).answered_by
        return self._index.answers(str(getattr(answered, "answers", "")))

    # -------------------------------------------------------------- units
    def _units(self, subject: c.Subject, value: str, number: int, place: Place) -> None:
        inspects = self._framework.inspects
        if inspects is None or inspects.made_of is None:
            raise Impossible(
                f"`{self._framework.code}` inspects nothing that is made of units",
                "leave out `in … units`",
            )
        match subject:
            case c.FactSubject(fact=code) if code.partition(".")[0] == inspects.made_of:
                pass
            case c.ItemSubject(item=item) if self._is_rated(item) and item.code not in self._own:
                code = item.code
            case _:
                raise Impossible(
                    "this is not known unit by unit",
                    "give ratings of the units, such as `P1.2 is good in 6 units`",
                )
        self._in_units.setdefault(code, []).append((value, number, place))

    def _made_units(self) -> tuple[Inspection, ...]:
        columns: dict[str, list[str]] = {}
        for code, given in self._in_units.items():
            columns[code] = [value for value, number, _ in given for _ in range(number)]
        most = max(map(len, columns.values()), default=0)
        for code, column in columns.items():
            if len(column) != most:
                self._problems.append(
                    Problem(
                        self._in_units[code][-1][2],
                        f"`{code}` is given in {len(column)} units and another item in {most}",
                        f"give it in {most} units; it may be `not known` in some",
                    )
                )
        if self._number_of_units is not None and most > self._number_of_units[0]:
            self._problems.append(
                Problem(
                    self._number_of_units[1],
                    f"there are {self._number_of_units[0]} units, and {most} are given",
                    "give as many units as there are",
                )
            )
        # Units of which the same is known are one and the same, and are then rated once.
        alike: dict[tuple[tuple[str, str], ...], Inspection] = {}
        units = []
        for place in range(most):
            known = {code: column[place] for code, column in columns.items() if place < len(column)}
            key = tuple(known.items())
            if key not in alike:
                alike[key] = _unit(known)
            units.append(alike[key])
        return tuple(units)

    # -------------------------------------------------------------- totals
    def _settle(self, items: tuple[Reference, ...], total: int, place: Place) -> None:
        """Give items ratings whose scores come to a total; in every unit, where they are rated."""
        if all(item.code in self._own for item in items):
            free = [item for item in items if item.code not in self._ratings]
            for item in items:
                if item.code in self._ratings:
                    total -= self._score_of(item, self._ratings[item.code])
            for item, point in zip(
                free, _adding_up(total, [self._points(item) for item in free]), strict=True
            ):
                self._ratings[item.code] = point.code
            return
        if len(items) != 1 or self._number_of_units is None:
            raise Impossible(
                "it is not said over how many units this total is",
                "name one item, and add `given number of units is exactly 5`",
            )
        slots = [self._points(items[0])] * self._number_of_units[0]
        for point in _adding_up(total, slots):
            self._in_units.setdefault(items[0].code, []).append((point.code, 1, place))

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
        number = self._number_of_cases
        cohorts = {one.cases_from or "" for one in self._all_standards()} | {""}
        inspection = Inspection(
            unit="the scenario",
            cases=tuple(self._cases),
            counts=self._counts(),
            number_of_cases={} if number is None else dict.fromkeys(sorted(cohorts), number),
            facts=self._facts,
            dates=self._dates,
            reviews=self._reviews,
            ratings=self._ratings,
            considered=self._considered,
            units=self._made_units(),
            number_of_units=None if self._number_of_units is None else self._number_of_units[0],
        )
        case = self._cases[0] if len(self._cases) == 1 else None
        return Situation(inspection, case, tuple(self._problems))

    def _all_standards(self) -> Iterable[Standard]:
        yield from self._framework.standards
        for used in self._framework.uses:
            yield from used.standards


class _Share(Record):
    """An answer in so many of so many cases."""

    answer: str
    number: int
    base: int
    place: Place


def _adding_up(total: int, slots: Sequence[Sequence[Point]]) -> tuple[Point, ...]:
    """A rating for each slot, with scores as even as can be that come to a total.

    Raises: `Impossible`.
    """
    reachable: list[set[int]] = [{0}]  # what the last slots can come to, shortest first
    for slot in reversed(slots):
        reachable.append({sum_ + point.score for sum_ in reachable[-1] for point in slot})
    if total not in reachable[-1]:
        least, most = min(reachable[-1]), max(reachable[-1])
        raise Impossible(
            f"no ratings have scores that come to {total}",
            f"these come to at least {least} and at most {most}",
        )
    chosen = []
    for place, slot in enumerate(slots):
        left = len(slots) - place
        fitting = [point for point in slot if total - point.score in reachable[left - 1]]
        point = min(fitting, key=lambda one: abs(one.score * left - total))
        chosen.append(point)
        total -= point.score
    return tuple(chosen)


def _unit(known: Mapping[str, str]) -> Inspection:
    values = {code: value for code, value in known.items() if value != NOT_KNOWN}
    return Inspection(
        unit=", ".join(f"{code} {value}" for code, value in known.items()),
        facts={code: value for code, value in values.items() if is_fact(code)},
        ratings={code: value for code, value in values.items() if not is_fact(code)},
    )


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


def _said(value: object) -> str:
    if value is None or value == NOT_KNOWN:
        return "not known"
    return "not rated" if value == NOT_RATED else f"`{value}`"
