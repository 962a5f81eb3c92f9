"""The manual's arithmetic a second time: what is counted, shares of cases and their bands (7.1).

Written from the text of the manual and of the rule files, and from nothing else: it imports nothing
of the compiler, and no part of it was taken from the evaluator. It is plain on purpose. Whole
numbers only, straight down, and every unknown tried out one by one. It does *not* explain.

A rating is its score, 0 to 3, and `NOT_RATED` where there is none.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any, NamedTuple

RATINGS = ("inadequate", "requires_improvement", "good", "outstanding")
NOT_RATED = 4
EVERY_RATING = frozenset({0, 1, 2, 3})
ANYTHING = EVERY_RATING | {NOT_RATED}


def code_of(score: int) -> str:
    return "not_rated" if score == NOT_RATED else RATINGS[score]


def score_of(code: str) -> int:
    return NOT_RATED if code == "not_rated" else RATINGS.index(code)


def in_codes(scores: Iterable[int]) -> tuple[str, ...]:
    """Ratings as codes, from worst to best, not rated last."""
    return tuple(code_of(score) for score in sorted(scores))


def the_only(scores: Collection[int]) -> str | None:
    """The code of a rating if it is the only one possible."""
    return code_of(next(iter(scores))) if len(scores) == 1 else None


class Tally(NamedTuple):
    """Cases by what is known of one question in them.

    `open`: it was asked, and the answer is not known; `maybe`: not even whether it was asked.
    `unbounded`: there may be any number of other cases.
    """

    yes: int = 0
    no: int = 0
    open: int = 0
    maybe: int = 0
    unbounded: bool = False


def added(tallies: list[Tally]) -> Tally:
    """Pooling is by case: the numbers are added, and one share is taken of the sums."""
    return Tally(
        sum(tally.yes for tally in tallies),
        sum(tally.no for tally in tallies),
        sum(tally.open for tally in tallies),
        sum(tally.maybe for tally in tallies),
        any(tally.unbounded for tally in tallies),
    )


def percent(yes: int, asked: int) -> int:
    """A share in whole percent, a half going up: 20 of 31 is 64.516, so 65."""
    return (200 * yes + asked) // (2 * asked)


def band(whole_percent: int) -> int:
    """The table of 7.1: below 50, 50 to 64, 65 to 79, 80 and more."""
    if whole_percent < 50:
        return 0
    if whole_percent < 65:
        return 1
    if whole_percent < 80:
        return 2
    return 3


def possible_bands(tally: Tally) -> frozenset[int]:
    """The bands of every way in which the open cases can turn out."""
    if tally.unbounded:
        # Enough further cases of either answer reach every band; no case is possible only where
        # there is none yet.
        none_yet = tally.yes + tally.no + tally.open == 0
        return ANYTHING if none_yet else EVERY_RATING
    found = set()
    for also_asked in range(tally.maybe + 1):
        asked = tally.yes + tally.no + tally.open + also_asked
        if asked == 0:
            found.add(NOT_RATED)
            continue
        for also_yes in range(tally.open + also_asked + 1):
            found.add(band(percent(tally.yes + also_yes, asked)))
    return frozenset(found)


def possible_lowest(tallies: list[Tally]) -> frozenset[int]:
    """The rating of a standard: its lowest key question; not rated when any of them is not."""
    lowest = {3}
    not_rated = False
    for tally in tallies:
        bands = possible_bands(tally)
        not_rated = not_rated or NOT_RATED in bands
        bands -= {NOT_RATED}
        if not bands:
            return frozenset({NOT_RATED})
        lowest = {min(one, other) for one in lowest for other in bands}
    return frozenset(lowest | {NOT_RATED} if not_rated else lowest)


def tally_of(document: dict[str, Any], question: str, cohort: str = "") -> Tally:
    """What is known of a question in a document: from its counts, or case by case."""
    number = document.get("number_of_cases")
    if isinstance(number, dict):
        number = number.get(cohort)
    counts = document.get("counts", {}).get(question)
    if counts is not None:
        yes, no = counts.get("yes", 0), counts.get("no", 0)
        return Tally(yes, no, counts.get("not_known", 0))
    cases = [case for case in document.get("cases", ()) if case.get("cohort", "") == cohort]
    if not cases:
        return Tally(unbounded=True) if number is None else Tally(open=number)
    enforced = document.get("hurdles_enforced", False)
    yes = no = unanswered = maybe = 0
    for case in cases:
        kind = answer_in(case, question, enforced)
        many = case.get("number", 1)
        if kind == "yes":
            yes += many
        elif kind == "no":
            no += many
        elif kind == "open":
            unanswered += many
        elif kind == "maybe":
            maybe += many
    return Tally(yes, no, unanswered, maybe)


ASKED_WHEN = {
    "CW1": ("court_report",),
    "RS1": ("released_from_custody",),
    "VW3": ("contact_wanted", "release_prepared"),
}
"""Questions that are not asked in every case, and the facts that must all be yes."""


def answer_in(case: dict[str, Any], question: str, hurdles_enforced: bool) -> str:
    """yes, no, open, maybe or not_asked; after the one hurdle of domain two (2.3)."""
    answers = case.get("answers", {})
    answer = answers.get(question)
    if question == "A3" and not hurdles_enforced and answer != "no":
        safeguarding = answers.get("A3(c)")
        concern = fact_of(case, "child_safeguarding_concern")
        if safeguarding == "no":
            return "no"
        if safeguarding is None and concern != "no":
            return "open"
    if answer is not None:
        return str(answer)
    if question in ASKED_WHEN:
        asked = [fact_of(case, fact) for fact in ASKED_WHEN[question]]
        if "no" in asked:
            return "not_asked"
        return "maybe" if None in asked else "open"
    return "open"


def fact_of(case: dict[str, Any], name: str) -> Any:
    """A fact, by its name with or without that of its record."""
    for written, value in case.get("facts", {}).items():
        if written.split(".")[-1] == name:
            return value
    return None
