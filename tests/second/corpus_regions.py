"""The regions of the conformance corpus: every edge of every row of the staffing table, rows that
are not printed, pooling by case, the cohorts of a region, its rules and its total.

It does *not* say what comes of any of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any

from corpus_units import YES_OF_40, proposal, spread
from manual_region import OWN_CASES, POOLED, STAFFING_ROWS
from manual_shares import RATINGS

Document = dict[str, Any]
Named = tuple[str, str, Document]

DOMAIN_TWO = ("R2.1", "R2.2", "R2.3", "R2.4", "R2.5", "R2.6")
QUESTIONS = {**POOLED, **{standard: questions for standard, (_, questions) in OWN_CASES.items()}}
UNPRINTED = (1, 2, 3, 4, 10, 12, 14, 15, 16, 17, 19)


def inspections() -> Iterator[Named]:
    """All regions, in the order of the corpus."""
    yield from staffing_rows()
    yield from staffing_not_known()
    yield from pooling()
    yield from own_cohorts()
    yield from every_total()
    yield from outstanding_leadership()
    yield from guidance()
    yield from not_known()


# ------------------------------------------------------------------ making documents
def region(
    two: tuple[int, ...] = (2, 2, 2, 2, 2, 2),
    one: tuple[int | None, ...] = (2, 2),
    **members: Any,
) -> Document:
    """A region of five units, Good throughout, with counts over all units; then what is said to be
    different."""
    whole: Document = {
        "counts": counts(two),
        "judgements": judged(one),
        "units": [staffed(2) for _ in range(5)],
        **members,
    }
    whole["units"] = [
        {**unit, "unit": f"Unit {at}"} for at, unit in enumerate(whole["units"], start=1)
    ]
    document = {"framework": "region", "unit": "North", **whole}
    return {member: value for member, value in document.items() if value is not None}


def counts(two: tuple[int, ...]) -> Document:
    """Counts of 40 cases for the scores of domain two."""
    made = {}
    for standard, score in zip(DOMAIN_TWO, two, strict=True):
        for question in QUESTIONS[standard]:
            made[question] = {"yes": YES_OF_40[score], "no": 40 - YES_OF_40[score]}
    return made


def judged(one: tuple[int | None, ...]) -> Document:
    return {
        f"R1.{at}": proposal(RATINGS[score])
        for at, score in enumerate(one, start=1)
        if score is not None
    }


def staffed(score: int) -> Document:
    """A unit of which only the staffing rating is known; `region` gives it a name."""
    return {"framework": "pdu", "ratings": {"P1.2": RATINGS[score]}}


def units(number: int, total: int) -> list[Document]:
    """So many units, with a total of staffing scores."""
    return [staffed(score) for score in spread(total, number)]


# ------------------------------------------------------------------ staffing
def staffing_rows() -> Iterator[Named]:
    """The last total of each rating and the first of the next, in every row, printed or not."""
    for number, (second, third, fourth, _) in STAFFING_ROWS.items():
        for total in (second - 1, second, third - 1, third, fourth - 1, fourth):
            if total <= 3 * number:
                yield staffing(number, total, f"The row for {number} units, a total of {total}")
    for number in UNPRINTED:
        for total in law_edges(number):
            yield staffing(number, total, f"No row for {number} units, a total of {total}")


def law_edges(number: int) -> list[int]:
    """The totals on both sides of where a rating starts by the law; in most rows, those of Good
    only."""
    parts = ((1, 6), (1, 2), (5, 6)) if number in (1, 10, 12) else ((1, 2),)
    last = [3 * number * part // whole for part, whole in parts]
    return sorted({*last, *(total + 1 for total in last)})


def staffing(number: int, total: int, about: str) -> Named:
    return f"staffing-{number}-{total}", about, region(units=units(number, total))


def staffing_not_known() -> Iterator[Named]:
    lacking = units(5, 12)
    lacking[0] = {"framework": "pdu"}
    yield (
        "staffing-not-known",
        "The staffing rating of one unit is not known",
        region(units=lacking),
    )
    not_rated = units(5, 12)
    not_rated[0]["ratings"] = {"P1.2": "not_rated"}
    yield "staffing-not-rated", "Staffing is not rated in one unit", region(units=not_rated)
    for number, total in ((5, 9), (5, 7), (8, 13), (8, 21)):
        for score in range(4):
            name = f"staffing-left-{number}-{total}-for-{score}"
            yield (
                name,
                "A rating beside the one that the table proposes",
                region(one=(2, score), units=units(number, total)),
            )


# ------------------------------------------------------------------ domain two
def pooling() -> Iterator[Named]:
    """Counts of units are added up, and one share is taken of the sums."""
    for name, about, parts in (
        ("rounds-up", "20 of 31 in two units: 64.5 per cent is Good", ((8, 12), (12, 19))),
        ("not-a-mean", "64.9 per cent by case; the mean of two shares is 75", ((50, 80), (24, 25))),
        ("tie", "129 of 200 in two units: exactly 64.5 per cent", ((64, 100), (65, 100))),
        ("below-the-tie", "128 of 200 in two units", ((64, 100), (64, 100))),
        ("half", "99 of 200: exactly 49.5 per cent", ((49, 100), (50, 100))),
        ("below-half", "98 of 200", ((49, 100), (49, 100))),
        ("large", "159 of 200: exactly 79.5 per cent", ((79, 100), (80, 100))),
        ("below-large", "158 of 200", ((79, 100), (79, 100))),
        ("empty-unit", "One unit has no such case", ((13, 20), (0, 0))),
        ("empty-units", "No unit has such a case", ((0, 0), (0, 0))),
    ):
        for standard, question in (
            ("R2.1", "D3"),
            ("R2.2", "V2"),
            ("R2.3", "CW1"),
            ("R2.5", "RS1"),
        ):
            made = []
            for yes, asked in parts:
                numbers = {each: {"yes": 40, "no": 0} for four in POOLED.values() for each in four}
                numbers[question] = {"yes": yes, "no": asked - yes}
                made.append({**staffed(2), "counts": numbers})
            own = {each: {"yes": 28, "no": 12} for _, three in OWN_CASES.values() for each in three}
            yield f"pooled-{standard}-{name}", about, region(counts=own, units=made)


def own_cohorts() -> Iterator[Named]:
    """Unpaid work and victim work, case by case; VW3 is not asked in every case."""
    for size, yes in ((20, 12), (20, 13), (31, 20), (31, 19), (3, 3)):
        cases = []
        for at in range(size):
            answers = dict.fromkeys(OWN_CASES["R2.4"][1], "yes" if at < yes else "no")
            cases.append(own_case("unpaid_work", at, {}, answers))
        cases += [victim_case(at, "yes", "yes") for at in range(10)]
        yield f"unpaid-work-{yes}-of-{size}", "Unpaid work has a cohort of its own", own(cases)
    work = [
        own_case("unpaid_work", at, {}, dict.fromkeys(OWN_CASES["R2.4"][1], "yes"))
        for at in range(10)
    ]
    for name, wanted, prepared in (
        ("asked", "yes", "yes"),
        ("not-wanted", "no", "yes"),
        ("not-prepared", "yes", "no"),
        ("not-known", "", "yes"),
    ):
        cases = [*work, *(victim_case(at, "yes", "yes") for at in range(2))]
        cases.append(victim_case(2, wanted, prepared))
        yield f"victim-work-{name}", "Whether VW3 is asked hangs on two facts", own(cases)
        cases = [*work, victim_case(0, wanted, prepared)]
        yield f"victim-work-only-{name}", "The only victim work case", own(cases)


def own(cases: list[Document]) -> Document:
    """A region whose own cases are given one by one, and those of its units by their counts."""
    made = {question: {"yes": 28, "no": 12} for four in POOLED.values() for question in four}
    return region(
        counts=None, cases=cases, units=[{**staffed(2), "counts": made} for _ in range(5)]
    )


def own_case(cohort: str, at: int, facts: Document, answers: Document) -> Document:
    return {"id": f"{cohort} {at + 1}", "cohort": cohort, "facts": facts, "answers": answers}


def victim_case(at: int, wanted: str, prepared: str) -> Document:
    """A case of victim work; VW3 is answered only where both facts say that it is asked."""
    facts = {"contact_wanted": wanted, "release_prepared": prepared}
    known = {f"victim_contact.{name}": value for name, value in facts.items() if value}
    answers = {"VW1": "yes", "VW2": "yes"}
    if (wanted, prepared) == ("yes", "yes"):
        answers["VW3"] = "no" if at else "yes"
    return own_case("victim_work", at, known, answers)


# ------------------------------------------------------------------ the whole
def every_total() -> Iterator[Named]:
    """Every total from 0 to 24."""
    for total in range(25):
        two = spread(min(total, 18), 6)
        one = spread(total - sum(two), 2)
        yield (
            f"region-total-{total}",
            f"A total of {total}",
            region(two, one, reviews={"regional_diversity_arrangements": "sufficient"}),
        )


PATTERNS = (
    (2, 2, 2, 2, 2, 2),
    (2, 2, 2, 2, 1, 1),
    (1, 2, 2, 2, 2, 2),
    (2, 2, 2, 1, 1, 1),
    (2, 3, 3, 3, 3, 0),
)


def outstanding_leadership() -> Iterator[Named]:
    """Decision rule and limiting judgement on R1.1."""
    for two, reviewed in product(PATTERNS, ("sufficient", "insufficient", "")):
        reviews = {"regional_diversity_arrangements": reviewed} if reviewed else None
        name = "-".join(map(str, two)) + f"-{reviewed or 'no'}-review"
        yield (
            f"region-leadership-{name}",
            "Outstanding is proposed for leadership",
            region(two, (3, 2), reviews=reviews),
        )


def guidance() -> Iterator[Named]:
    """Guidance on R1.1, where it applies and where it nearly does."""
    for two, score in product(
        (
            (2, 2, 2, 2, 1, 1),
            (2, 2, 2, 1, 1, 1),
            (1, 1, 1, 0, 0, 0),
            (0, 0, 1, 1, 1, 1),
            (0, 0, 1, 1, 1, 2),
        ),
        range(3),
    ):
        name = "-".join(map(str, two))
        yield f"region-guidance-{score}-{name}", "Guidance on leadership", region(two, (score, 2))


def not_known() -> Iterator[Named]:
    yield (
        "region-no-leadership",
        "The rating of leadership is not proposed yet",
        region(one=(None, 2)),
    )
    yield "region-no-staffing", "The rating of staffing is not proposed yet", region(one=(2, None))
    yield (
        "region-open-answers",
        "One answer is not known, and no band hangs on it",
        region(counts={**counts((2, 2, 2, 2, 2, 2)), "P3": {"yes": 28, "no": 11, "not_known": 1}}),
    )
    yield (
        "region-open-rating",
        "One answer is not known, and a rating hangs on it",
        region(counts={**counts((2, 2, 2, 2, 2, 2)), "P3": {"yes": 25, "no": 14, "not_known": 1}}),
    )
    yield (
        "region-units-to-come",
        "One unit of six is not there yet",
        region(units=units(5, 10), number_of_units=6),
    )
