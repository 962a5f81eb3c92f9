"""What comes of rating an inspection: for each item its rating or the ratings still possible, why,
what was found on the way, and what is missing.

Data for whoever words it (`assay.reports`), judges it (`assay.scenarios`) or compares it. Reasons
and findings name rules and items by their codes; sources and lines are in the model. It does *not*
hold a sentence.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Literal

from assay.evaluator.inspection import NOTHING
from assay.record import Record

Standing = Literal["computed", "judged", "decided", "settled", "refused", "waiting", "unknown"]
"""How a rating came about: by its method; as a person proposed it; as whoever decides departed to
it; as it was handed in; or why there is none: a rule refuses what was proposed; it waits for a
review; something is not known."""


RuleVerdict = Literal["forced", "lowered", "refused", "waits", "may_bind", "allowed"]
"""What a rule did to a rating; `ByRule` says what each means."""

Extremity = Literal["lowest", "highest"]
ScoredHow = Literal["total", "highest", "lowest", "share_of_maximum"]


class Part(Record):
    """What a rating is made from: an item, of a unit where it is one over units.

    `outcomes` are the ratings it may have, one when it is known, worst first; `score` is set when
    it is known and rated.
    """

    code: str
    outcomes: tuple[str, ...]
    score: int | None = None
    unit: str = ""


# ------------------------------------------------------------------ why
class ByShare(Record):
    """A share of cases and its band. `deciding` in the share that set the rating.

    `most` and `least` are the numbers counted for; they differ while answers are not known. `base`
    is the number counted for or against, and `open` how many cases may still change it. `percent`
    is the share in percent as it is banded, rounded or exact; None while it is not known, and where
    there is no case. `question` is empty where the share is of cases that meet a condition.
    """

    question: str
    least: int
    most: int
    base: int
    open: int
    percent: Fraction | None
    outcomes: tuple[str, ...]
    bands: str
    deciding: bool


class ByScore(Record):
    """A total, highest or lowest score, or a share of the maximum, and its band.

    `score` is what was banded: points, or for `share_of_maximum` the percent as banded; None when
    it is not known. `out_of` is the greatest it could be. `band` is the first and last score of the
    band it is in, where bands or a row are printed; `by_law` when a law gave it.
    """

    how: ScoredHow
    made_from: tuple[Part, ...]
    score: Fraction | None
    points: int | None
    out_of: int
    outcomes: tuple[str, ...]
    band: tuple[int | None, int | None] | None
    by_law: bool
    bands: str


class ByExtreme(Record):
    """The lowest or highest of some ratings."""

    extreme: Extremity
    made_from: tuple[Part, ...]
    outcomes: tuple[str, ...]


class ByLine(Record):
    """The first line that fits, counted from 0; `otherwise` when it is -1."""

    line: int
    outcome: str


class ByJudgement(Record):
    """What a person proposes; `start` are the ratings that the starting point gives, if there is
    one."""

    judgement_by: str
    role: str
    rating: str
    reason: str
    start: tuple[str, ...] = ()


class ByDeparture(Record):
    """What whoever decides departed to, and from what."""

    decided_by: str
    on: str
    reason: str
    rating: str
    before: str


class BySettlement(Record):
    """The rating was handed in as settled."""

    rating: str


class ByRule(Record):
    """What a rule did: `then` is which of its effects, from 0.

    `forced` or `lowered` a computed rating from `before` to `after`; `refused` what was proposed;
    `waits` for a review; `may_bind` when it hangs on what is not known; `allowed` when it was asked
    and did not stand in the way.
    """

    rule: str
    then: int
    verdict: RuleVerdict
    before: str = ""
    after: str = ""


class NotRatedBecause(Record):
    """Why an item is not rated.

    `no_cases`: nothing was counted; `parts`: parts of it are not rated; `condition`: its `not rated
    when` holds; `does_not_apply`: not in this unit; `rule`: a rule says so; `line`: its first line
    that fits does. `which` are the parts that are not rated. With `of_start`, it is the starting
    point of a judgement that is not rated.
    """

    why: Literal["no_cases", "parts", "condition", "does_not_apply", "rule", "line", "judgement"]
    which: tuple[Part, ...] = ()
    of_start: bool = False


Reason = (
    ByShare
    | ByScore
    | ByExtreme
    | ByLine
    | ByJudgement
    | ByDeparture
    | BySettlement
    | ByRule
    | NotRatedBecause
)


# ------------------------------------------------------------------ found on the way
class HurdleEnforced(Record):
    """A rule changed an answer in some cases, before any counting."""

    rule: str
    then: int
    question: str
    after: str
    cases: tuple[str, ...]
    number: int


class AgainstPrompts(Record):
    """The answer to a key question goes against the balance of its prompts in some cases."""

    question: str
    answer: str
    cases: tuple[str, ...]
    number: int


class Refused(Record):
    """What was proposed or decided for an item is not allowed by a rule."""

    item: str
    rating: str
    rule: str
    then: int


class Advised(Record):
    """Guidance says otherwise; `reason` is why it was set aside, empty while it was not.

    `certain` is False while it hangs on what is not known whether it applies.
    """

    item: str
    rating: str
    rule: str
    then: int
    reason: str
    certain: bool


class ReviewNeeded(Record):
    """The rating waits for a review."""

    item: str
    rating: str
    rule: str
    then: int
    review: str


class LeftStart(Record):
    """A judgement departs from its starting point; `reason` is empty where none was given."""

    item: str
    rating: str
    start: tuple[str, ...]
    reason: str


class Departed(Record):
    """Whoever decides departed from what was proposed."""

    item: str
    before: str
    rating: str
    decided_by: str
    on: str
    reason: str


class NoRow(Record):
    """A table has no row for this number of units; `outcomes` are what its law gives, if any."""

    item: str
    table: str
    units: int
    outcomes: tuple[str, ...]
    score: int | None


class NothingFits(Record):
    """No line, band or cell holds what the inspection came to."""

    item: str


Found = (
    HurdleEnforced
    | AgainstPrompts
    | Refused
    | Advised
    | ReviewNeeded
    | LeftStart
    | Departed
    | NoRow
    | NothingFits
)


class Missing(Record):
    """What is not known and could change a rating; `number` is of cases, or of units.

    `item` is the code of a question, fact, standard, review or milestone; empty for a unit or for
    the number of cases. `cases` are ids, as far as they are known, and `wanted_for` the items that
    wait for it.
    """

    kind: Literal[
        "answer", "fact", "judgement", "review", "date", "rating", "unit", "number_of_cases"
    ]
    item: str
    wanted_for: tuple[str, ...]
    cases: tuple[str, ...] = ()
    number: int = 0


class ItemResult(Record):
    """What an item came to.

    `possible` are the ratings that it may still have, worst first and `not_rated` last; where there
    is one, it is `rating`. `score` is that of the rating on its scale; `out_of` is set for totals,
    and then `score` is the total.
    """

    code: str
    kind: Literal["standard", "key_question", "rating", "test"]
    rating: str | None
    possible: tuple[str, ...]
    score: int | None
    out_of: int | None
    standing: Standing
    because: tuple[Reason, ...]


class Result(Record):
    """All that came of one inspection; `units` are the results of the units of a whole."""

    framework: str
    version: str
    unit: str
    items: Mapping[str, ItemResult] = NOTHING
    found: tuple[Found, ...] = ()
    missing: tuple[Missing, ...] = ()
    units: tuple[Result, ...] = ()
