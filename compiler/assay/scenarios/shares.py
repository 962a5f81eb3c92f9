"""Answers in so many of so many cases: from the lines of a scenario to counts.

The cases that no line speaks of are counted the other way: where `A1` is yes in 30 of 40 cases, it
is no in the other 10. It does *not* know of single cases.
"""

from __future__ import annotations

from collections.abc import Mapping

from assay.evaluator.inspection import NOT_KNOWN
from assay.model import conditions as c
from assay.model.index import Index
from assay.model.item import Place
from assay.model.scales import Answers, Counts
from assay.record import Record
from assay.scenarios.problem import Impossible, Problem, said

Counted = dict[str, dict[str, int]]


class Shares:
    """What has been given of the answers to each question so far."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._shares: dict[str, list[_Share]] = {}

    def take(self, subject: c.Subject, value: str, number: int, base: int, place: Place) -> None:
        """Note that a question is answered so in a number of cases. Raises: `Impossible`."""
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
            raise Impossible(f"`{code}` is {said(value)} twice", "keep one of the two")
        if sum(share.number for share in shares) + number > base:
            raise Impossible(
                f"`{code}` is answered in more than {base} cases in all",
                "give smaller numbers",
            )
        shares.append(_Share(value, number, base, place))

    def counts(
        self, single: Mapping[str, Place]
    ) -> tuple[dict[str, dict[str, int]], list[Problem]]:
        """Numbers of cases by question and answer, and what is wrong with them.

        `single` says where questions are answered in single cases.
        """
        counts: dict[str, dict[str, int]] = {}
        problems = []
        for code, shares in self._shares.items():
            counted = {share.answer: share.number for share in shares}
            rest = shares[0].base - sum(counted.values())
            try:
                if rest:
                    other = self._the_rest(code, counted, rest)
                    counted[other] = counted.get(other, 0) + rest
                if code in single:
                    raise Impossible(
                        f"`{code}` is answered in so many cases here and in single cases "
                        f"by line {single[code].line}",
                        "give its answers in one way",
                    )
            except Impossible as why:
                problems.append(Problem(shares[-1].place, why.message, why.help))
            counts[code] = counted
        return counts, problems

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


class _Share(Record):
    """An answer in so many of so many cases."""

    answer: str
    number: int
    base: int
    place: Place
