"""What is known of one inspection: cases or counts, facts, judgements, reviews and, of a whole, its
units.

The evaluator's only input beside the model. Whoever makes one has seen to it that every code is one
of the framework and every value one that it may have (`assay.intake`, `assay.scenarios`). What is
not here is not known: there is no default anywhere. It does *not* rate.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from assay.record import Record

NOT_RATED = "not_rated"
"""The outcome of an item that is not rated, beside the codes of its scale."""

NOT_KNOWN = "not_known"
"""In counts: cases whose answer is not known yet."""

NOTHING: Mapping[str, Any] = MappingProxyType({})

FactValue = str | int | frozenset[str]
"""The value of a fact: the code of a choice (`yes`, `licence`) or a text; the codes of several
choices; a whole number, or a number of days, weeks or months; a percentage in hundredths of a
percent; a day as its ordinal (`datetime.date.toordinal`)."""


class Case(Record):
    """One case; or `number` cases of which exactly the same is known.

    `facts` by code (`case.sentence`); `answers` by the code of the question: the code of an answer,
    or the number, percentage or day that answers a prompt. What answers an information question
    has no place here. `cohort` is the name of a cohort that questions are asked of apart
    from the others, and empty for the rest. An answer that is given shows that its question
    applies.
    """

    id: str
    facts: Mapping[str, FactValue] = NOTHING
    answers: Mapping[str, FactValue] = NOTHING
    cohort: str = ""
    number: int = 1


class Judgement(Record):
    """A rating that a person proposes, or that whoever decides departs to.

    `by` says who and `on` when (`2025-06-20`, or empty). `reason` is why this rating; `sets_aside`
    is a reason by the name of each piece of guidance that it departs from.
    """

    rating: str
    by: str = ""
    on: str = ""
    reason: str = ""
    sets_aside: Mapping[str, str] = NOTHING


class Inspection(Record):
    """All that is known of the inspection of one unit, or of a whole made of units.

    `counts` are numbers of cases by question and answer, and stand where `cases` would; hurdles are
    already enforced in them, and in cases when `hurdles_enforced`. In the inspection of a whole
    they may be counts over all units. `number_of_cases` is by cohort (empty: no cohort of its own).

    Without `cases`, `counts` and `number_of_cases` nothing is known of cases; an inspection that
    has none says so by a number of 0. Cases or counts may be fewer than the number, and what is not
    among them is not known. `answers` are those to questions that are asked once of the unit.

    `judgements` are proposals and `departures` what whoever decides made of them, by item;
    `reviews` what each review came to; `ratings` are settled, and nothing is asked of them again.
    `considered` is what would be proposed, by item. `dates` are ordinals by milestone.

    `units` are those of a whole, and `number_of_units` how many it has, when they are not all here.
    """

    unit: str = ""
    cases: tuple[Case, ...] = ()
    counts: Mapping[str, Mapping[str, int]] = NOTHING
    number_of_cases: Mapping[str, int] = NOTHING
    hurdles_enforced: bool = False
    facts: Mapping[str, FactValue] = NOTHING
    answers: Mapping[str, FactValue] = NOTHING
    dates: Mapping[str, int] = NOTHING
    judgements: Mapping[str, Judgement] = NOTHING
    departures: Mapping[str, Judgement] = NOTHING
    reviews: Mapping[str, str] = NOTHING
    ratings: Mapping[str, str] = NOTHING
    considered: Mapping[str, str] = NOTHING
    units: tuple[Inspection, ...] = ()
    number_of_units: int | None = None
