"""How an inspection is prepared and run: evidence in advance, cohorts of cases, timetables.

It does *not* draw a cohort or count days.
"""

from typing import Annotated, Literal

from pydantic import Field

from assay.model.conditions import Condition
from assay.model.item import Code, Item, Key, Model, Named, Place, Translatable
from assay.model.quantities import Quantity, Range


# ------------------------------------------------------------------ evidence in advance
class Request(Model):
    """A document that is asked for, and what will do instead.

    `key` is that of its answer on a form, made from the standard and the name that its author gave
    it; a document that no form asks for may have none.
    """

    key: Key | None = None
    title: Annotated[str, Translatable("request")]
    otherwise: Annotated[str, Translatable("request")] = ""
    place: Place


class NarrativeRequest(Model):
    """A text that is asked for."""

    title: Annotated[str, Translatable("request")]
    place: Place


class EvidenceInAdvance(Item):
    """What is asked for before fieldwork, for one standard."""

    kind: Literal["evidence_in_advance"] = "evidence_in_advance"
    standard: Code
    requests: tuple[Request, ...] = ()
    narratives: tuple[NarrativeRequest, ...] = ()
    due_by: Code | None = None


# ------------------------------------------------------------------ cohorts
class IncludeCases(Model):
    """Only cases like these; several of them must all hold."""

    kind: Literal["include_cases"] = "include_cases"
    condition: Condition
    place: Place


class LeaveOutCases(Model):
    """Never cases like these."""

    kind: Literal["leave_out_cases"] = "leave_out_cases"
    condition: Condition
    because: Annotated[str, Translatable("reason for leaving out")]
    place: Place


class MayLeaveOutCases(Model):
    """Cases like these may be left out, for a reason that is kept."""

    kind: Literal["may_leave_out_cases"] = "may_leave_out_cases"
    condition: Condition
    because: Annotated[str, Translatable("reason for leaving out")]
    place: Place


class Window(Model):
    """The time in which a date of the case lies."""

    kind: Literal["window"] = "window"
    fact: Code
    range: Range
    place: Place


class TakeWeeks(Model):
    """How many weeks of the window are taken, and when that many."""

    kind: Literal["take_weeks"] = "take_weeks"
    number: int
    one_early_and_one_late: bool = False
    when: Condition | None = None
    place: Place


class MatchShare(Model):
    """The share of such cases in the cohort is that in the caseload."""

    kind: Literal["match_share"] = "match_share"
    condition: Condition
    place: Place


class AtMostForEach(Model):
    """No more than so many cases with one value of a fact."""

    kind: Literal["at_most_for_each"] = "at_most_for_each"
    number: int
    fact: Code
    place: Place


class AtLeastCases(Model):
    """No fewer than so many cases."""

    kind: Literal["at_least_cases"] = "at_least_cases"
    number: int
    place: Place


CohortClause = Annotated[
    IncludeCases
    | LeaveOutCases
    | MayLeaveOutCases
    | Window
    | TakeWeeks
    | MatchShare
    | AtMostForEach
    | AtLeastCases,
    Field(discriminator="kind"),
]


class Cohort(Item):
    """How the cases of an inspection are drawn, clause by clause, as the rule files have it."""

    kind: Literal["cohort"] = "cohort"
    clauses: tuple[CohortClause, ...]


# ------------------------------------------------------------------ timetables
Weekday = Literal["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]


class GivenDate(Model):
    """The date is an input."""

    kind: Literal["given"] = "given"


class Moment(Model):
    """A time from another milestone; with a weekday, that day of the week in which it falls."""

    kind: Literal["moment"] = "moment"
    weekday: Weekday | None = None
    quantity: Quantity


class WeekOf(Model):
    """The week of another milestone; with a weekday, that day of it."""

    kind: Literal["week_of"] = "week_of"
    weekday: Weekday | None = None
    event: Code


class OtherMoment(Model):
    """Another moment, and when it is the one."""

    moment: Moment
    when: Condition


class Milestone(Named):
    """A day in the course of an inspection."""

    moment: Annotated[GivenDate | Moment | WeekOf, Field(discriminator="kind")]
    others: tuple[OtherMoment, ...] = ()


class Timetable(Item):
    """The days of an inspection."""

    kind: Literal["timetable"] = "timetable"
    milestones: tuple[Milestone, ...]
