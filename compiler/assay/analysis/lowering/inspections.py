"""Evidence in advance, cohorts and timetables.

It does *not* count days or draw cases.
"""

from __future__ import annotations

from typing import assert_never

from assay import model
from assay.analysis.lowering.conditions import condition_of
from assay.analysis.lowering.context import Context
from assay.analysis.lowering.quantities import quantity_of, range_of
from assay.syntax import tree
from assay.syntax.tree import Node


def evidence_in_advance_of(
    context: Context, node: tree.EvidenceInAdvance
) -> model.EvidenceInAdvance:
    """What is asked for before fieldwork. It has no title of its own, so it has its standard's."""
    standard = context.target(node.standard)
    assert isinstance(standard.node, tree.Standard)
    due = tree.first(node, tree.DueBy)
    return model.EvidenceInAdvance(
        **{
            **context.titled(node, standard.code, f"evidence_{standard.key}"),
            "title": standard.node.title.value,
        },
        standard=standard.code,
        requests=tuple(
            model.Request(
                key=None if request.name is None else context.symbol(request).key,
                title=request.title.value,
                otherwise="" if request.otherwise is None else request.otherwise.value,
                place=context.place(request),
            )
            for request in tree.each(node, tree.AskFor)
        ),
        narratives=tuple(
            model.NarrativeRequest(title=each.title.value, place=context.place(each))
            for each in tree.each(node, tree.Narrative)
        ),
        due_by=None if due is None else context.target(due.milestone).code,
    )


# ------------------------------------------------------------------ cohorts
def cohort_of(context: Context, node: tree.Cohort) -> model.Cohort:
    """A cohort."""
    clauses = (_clause(context, part) for part in node.body)
    return model.Cohort(
        **context.item(node), clauses=tuple(clause for clause in clauses if clause is not None)
    )


def _clause(context: Context, node: Node) -> model.CohortClause | None:
    place = context.place(node)
    match node:
        case tree.IncludeCases(condition=condition):
            return model.IncludeCases(condition=condition_of(context, condition), place=place)
        case tree.LeaveOutCases(condition=condition, reason=reason):
            return model.LeaveOutCases(
                condition=condition_of(context, condition), because=reason.value, place=place
            )
        case tree.MayLeaveOutCases(condition=condition, reason=reason):
            return model.MayLeaveOutCases(
                condition=condition_of(context, condition), because=reason.value, place=place
            )
        case tree.Window(fact=fact, range=said):
            return model.Window(fact=context.target(fact).code, range=range_of(said), place=place)
        case tree.TakeWeeks(number=number, spread=spread, condition=condition):
            return model.TakeWeeks(
                number=number.value,
                one_early_and_one_late=spread is not None,
                when=None if condition is None else condition_of(context, condition),
                place=place,
            )
        case tree.MatchShare(condition=condition):
            return model.MatchShare(condition=condition_of(context, condition), place=place)
        case tree.AtMostForEach(number=number, fact=fact):
            return model.AtMostForEach(
                number=number.value, fact=context.target(fact).code, place=place
            )
        case tree.AtLeastCases(number=number):
            return model.AtLeastCases(number=number.value, place=place)
        case _:
            return None  # a source or a reason, said of the whole cohort


# ------------------------------------------------------------------ timetables
def timetable_of(context: Context, node: tree.Timetable) -> model.Timetable:
    """A timetable."""
    return model.Timetable(
        **context.item(node),
        milestones=tuple(_milestone(context, each) for each in tree.each(node, tree.Milestone)),
    )


def _milestone(context: Context, node: tree.Milestone) -> model.Milestone:
    return model.Milestone(
        **context.named(node),
        moment=_moment(context, node.moment),
        others=tuple(
            model.OtherMoment(
                moment=_from(other.moment), when=condition_of(context, other.condition)
            )
            for other in node.body
        ),
    )


def _moment(
    context: Context, said: tree.Given | tree.Moment | tree.WeekOf
) -> model.GivenDate | model.Moment | model.WeekOf:
    match said:
        case tree.Given():
            return model.GivenDate()
        case tree.Moment():
            return _from(said)
        case tree.WeekOf():
            return model.WeekOf(
                weekday=_weekday(said.weekday), event=context.target(said.event).code
            )
        case _:
            assert_never(said)


def _from(said: tree.Moment) -> model.Moment:
    return model.Moment(weekday=_weekday(said.weekday), quantity=quantity_of(said.quantity))


def _weekday(said: tree.Weekday | None) -> model.Weekday | None:
    match said:
        case None:
            return None
        case tree.Monday():
            return "Monday"
        case tree.Tuesday():
            return "Tuesday"
        case tree.Wednesday():
            return "Wednesday"
        case tree.Thursday():
            return "Thursday"
        case tree.Friday():
            return "Friday"
        case _:
            assert_never(said)
