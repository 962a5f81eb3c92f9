"""Conditions and lists of items, from the tree to the model's expression tree.

It does *not* simplify: what the author wrote is what documents show.
"""

from __future__ import annotations

from typing import assert_never

from assay import model
from assay.analysis.lowering.context import Context, as_reference
from assay.analysis.lowering.quantities import range_of
from assay.syntax import tree
from assay.syntax.tree import Node


def condition_of(context: Context, said: tree.Condition) -> model.Condition:
    """A condition."""
    match said:
        case tree.And(body=body):
            return model.And(conditions=tuple(condition_of(context, part) for part in body))
        case tree.Or(body=body):
            return model.Or(conditions=tuple(condition_of(context, part) for part in body))
        case tree.Is(subject=subject, predicate=predicate):
            return model.Is(subject=subject_of(context, subject), predicate=predicate_of(predicate))
        case tree.Considered(target=target):
            return model.Considered(rating=value_of(said.rating), target=context.reference(target))
        case tree.Scores(subject=subject, score=score):
            return model.Scores(subject=subject_of(context, subject), score=score.value)
        case tree.Counted():
            return _counted(context, said)
        case tree.CountedNamed():
            return _counted_named(context, said)
        case tree.CountedConditions(how_many=how_many, conditions=conditions):
            return model.CountedConditions(
                how_many=how_many_of(how_many),
                conditions=tuple(condition_of(context, part) for part in conditions),
            )
        case tree.AnyPartNotRated():
            return model.AnyPartNotRated()
        case tree.EveryPartNotRated():
            return model.EveryPartNotRated()
        case _:
            assert_never(said)


def applies_when(context: Context, node: Node) -> model.Condition | None:
    """When an item applies, if it says so; several statements must all hold."""
    return all_of(context, tuple(each.condition for each in tree.each(node, tree.Applies)))


def all_of(context: Context, said: tuple[tree.Condition, ...]) -> model.Condition | None:
    """One condition that holds when all do; nothing, when there are none."""
    found = tuple(condition_of(context, each) for each in said)
    return model.And(conditions=found) if len(found) > 1 else next(iter(found), None)


def _counted(context: Context, said: tree.Counted) -> model.Counted:
    return model.Counted(
        how_many=how_many_of(said.how_many),
        said=model.Said(phrase="listed"),
        subjects=tuple(subject_of(context, subject) for subject in said.subjects),
        predicate=predicate_of(said.predicate),
    )


def _counted_named(context: Context, said: tree.CountedNamed) -> model.Counted:
    return model.Counted(
        how_many=how_many_of(said.how_many),
        said=words_of(said.items),
        subjects=tuple(
            model.ItemSubject(item=as_reference(symbol)) for symbol in context.facts.items[said]
        ),
        predicate=predicate_of(said.predicate),
    )


def how_many_of(said: tree.HowMany) -> model.HowMany:
    """`at least 2`."""
    match said:
        case tree.AllOf():
            return model.HowMany(how="all")
        case tree.AnyOf():
            return model.HowMany(how="any")
        case tree.NoneOf():
            return model.HowMany(how="none")
        case tree.AtLeastOf(number=number):
            return model.HowMany(how="at_least", number=number.value)
        case tree.AtMostOf(number=number):
            return model.HowMany(how="at_most", number=number.value)
        case tree.ExactlyOf(number=number):
            return model.HowMany(how="exactly", number=number.value)
        case _:
            assert_never(said)


def subject_of(context: Context, said: tree.Subject) -> model.Subject:
    """What a condition is about."""
    match said:
        case tree.FactName(value=value):
            return model.FactSubject(fact=value)
        case tree.Code() | tree.Name():
            return model.ItemSubject(item=context.reference(said))
        case tree.NumberOfCases():
            return model.NumberOfCases()
        case tree.NumberOfUnits():
            return model.NumberOfUnits()
        case tree.ScoreOf():
            return model.ScoreOf(how=how_of(said.how), items=items_of(context, said, said.items))
        case _:
            assert_never(said)


def value_of(said: tree.Subject) -> str:
    """The rating that `outstanding is considered for …` starts with."""
    assert isinstance(said, tree.Name)
    return said.value


def predicate_of(said: tree.Predicate) -> model.Predicate:
    """What is said of a subject."""
    match said:
        case tree.IsValue(value=value):
            return model.IsOneOf(values=(value.value,))
        case tree.IsNot(value=value):
            return model.IsNotOneOf(values=(value.value,))
        case tree.IsOneOf(values=values):
            return model.IsOneOf(values=tuple(value.value for value in values))
        case tree.IsNotOneOf(values=values):
            return model.IsNotOneOf(values=tuple(value.value for value in values))
        case tree.IsKnown():
            return model.IsKnown()
        case tree.IsNotKnown():
            return model.IsNotKnown()
        case tree.IsNotRated():
            return model.IsNotRated()
        case tree.IsAtLeast(value=value):
            return model.IsAtLeast(value=value.value)
        case tree.IsAtMost(value=value):
            return model.IsAtMost(value=value.value)
        case tree.IsOn(date=date):
            return model.IsOn(date=date.value)
        case tree.IsBefore(date=date):
            return model.IsBefore(date=date.value)
        case tree.IsAfter(date=date):
            return model.IsAfter(date=date.value)
        case _:
            return model.IsWithin(range=range_of(said))


# ------------------------------------------------------------------ lists of items
def items_of(context: Context, owner: Node, said: tree.Items) -> model.Items:
    """A list of items; `owner` is the statement that says it."""
    found = tuple(as_reference(symbol) for symbol in context.facts.items[owner])
    return model.Items(said=words_of(said), items=found)


def words_of(said: tree.Items) -> model.Said:
    """The words that name a list."""
    match said:
        case tuple() | tree.Code() | tree.Name():
            return model.Said(phrase="listed")
        case tree.ItsKeyQuestions():
            return model.Said(phrase="its_key_questions")
        case tree.ItsTests():
            return model.Said(phrase="its_tests")
        case tree.KeyQuestionsOf(standard=standard):
            return model.Said(phrase="key_questions_of", of=standard.value)
        case tree.TheStandards():
            return model.Said(phrase="the_standards")
        case tree.StandardsInDomain(domain=domain):
            return model.Said(phrase="standards_in_domain", of=domain.value)
        case _:
            assert_never(said)


def how_of(said: tree.Total | tree.Highest | tree.Lowest) -> model.ScoreHow:
    """`total`, `highest` or `lowest`."""
    match said:
        case tree.Total():
            return "total"
        case tree.Highest():
            return "highest"
        case tree.Lowest():
            return "lowest"
        case _:
            assert_never(said)
