"""Scales, answers, bands, tables and records of facts.

It does *not* check that bands fit; `analysis.checks` has.
"""

from __future__ import annotations

from typing import assert_never

from assay import model
from assay.analysis.lowering.conditions import applies_when
from assay.analysis.lowering.context import Context
from assay.analysis.lowering.quantities import range_of, unit_of
from assay.syntax import tree
from assay.syntax.tree import Node


def scale_of(context: Context, node: tree.Scale) -> model.Scale:
    """A scale, its points turned round where the rule files start with the best."""
    points = tuple(
        model.Point(**context.named(point), score=point.score.value)
        for point in tree.each(node, tree.Point)
    )
    if isinstance(node.direction, tree.BestToWorst):
        return model.Scale(**context.item(node), listed="best_to_worst", points=points[::-1])
    return model.Scale(**context.item(node), listed="worst_to_best", points=points)


def answers_of(context: Context, node: tree.Answers) -> model.Answers:
    """A list of answers."""
    answers = tuple(
        model.Answer(**context.named(answer), counts=_counts(answer))
        for answer in tree.each(node, tree.Answer)
    )
    return model.Answers(**context.item(node), answers=answers)


def _counts(answer: tree.Answer) -> model.Counts:
    match answer.effect:
        case tree.CountsFor():
            return "for"
        case tree.CountsAgainst():
            return "against"
        case tree.DoesNotCount():
            return "not"
        case _:
            assert_never(answer.effect)


# ------------------------------------------------------------------ bands
def bands_of(context: Context, node: tree.Bands) -> model.Bands:
    """Named bands."""
    return model.Bands(
        **context.item(node),
        scale=context.target(node.scale).code,
        banding=banding_of(context, node),
    )


def banding_of(context: Context, node: tree.Bands | tree.InOwnBands) -> model.Banding:
    """What stands between the braces of bands."""
    bands = tuple(
        model.Band(
            rating=band.rating.value,
            range=range_of(band.range),
            title=band.title.value if band.title is not None else "",
            place=context.place(band),
        )
        for band in tree.each(node, tree.Band)
    )
    rounding = _rounding(node)
    percentage = rounding is not None or any(_measures_percentage(band) for band in bands)
    return model.Banding(
        measures="percentage" if percentage else "score",
        rounding=rounding,
        bands=bands,
        law=law_of(context, node),
    )


def _measures_percentage(band: model.Band) -> bool:
    limits = (band.range.low, band.range.high)
    return any(limit is not None and limit.quantity.kind == "percent" for limit in limits)


def _rounding(node: Node) -> model.Rounding | None:
    if tree.first(node, tree.NotRounded) is not None:
        return "not_rounded"
    rounded = tree.first(node, tree.Rounded)
    if rounded is None:
        return None
    match rounded.mode:
        case tree.HalfUp():
            return "half_up"
        case tree.HalfToEven():
            return "half_to_even"
        case tree.Down():
            return "down"
        case tree.Up():
            return "up"
        case _:
            assert_never(rounded.mode)


def law_of(context: Context, node: Node) -> model.Law | None:
    """The law of bands or of a table, if it has one."""
    law = tree.first(node, tree.Law)
    if law is None:
        return None
    return model.Law(
        starts="above" if isinstance(law.start_kind, tree.StartsAbove) else "at",
        fractions=tuple(
            model.Fraction(numerator=each.numerator, denominator=each.denominator)
            for each in law.fractions
        ),
        place=context.place(law),
    )


def table_of(context: Context, node: tree.Table) -> model.Table:
    """A table; its first row names the ratings of the columns."""
    head, *rows = tree.each(node, tree.Row)
    ratings = [cell.value for cell in head.body[1:] if isinstance(cell, tree.Name)]
    return model.Table(
        **context.item(node),
        scale=context.target(node.scale).code,
        rows=tuple(_row(context, row, ratings) for row in rows),
        law=law_of(context, node),
    )


def _row(context: Context, row: tree.Row, ratings: list[str]) -> model.Row:
    units, *cells = row.body
    assert isinstance(units, tree.Number)
    return model.Row(
        units=units.value,
        cells=tuple(_cell(rating, cell) for rating, cell in zip(ratings, cells, strict=True)),
        place=context.place(row),
    )


def _cell(rating: str, cell: tree.Name | tree.Number | tree.CellRange) -> model.Cell:
    match cell:
        case tree.CellRange(low=low, high=high):
            return model.Cell(rating=rating, low=low.value, high=high.value)
        case tree.Number(value=value):
            return model.Cell(rating=rating, low=value, high=value)
        case _:
            raise AssertionError(f"a cell of a table holds {cell!r}")


# ------------------------------------------------------------------ facts
def record_of(context: Context, node: tree.Facts) -> model.RecordOfFacts:
    """A record of facts."""
    facts = tuple(_fact(context, fact) for fact in tree.each(node, tree.Fact))
    return model.RecordOfFacts(**context.item(node), facts=facts)


def _fact(context: Context, node: tree.Fact) -> model.Fact:
    return model.Fact(
        **context.item(node),
        name=node.name.value,
        value=_fact_kind(context, node.kind),
        applies=applies_when(context, node),
    )


def _fact_kind(context: Context, kind: tree.FactKind) -> model.FactKind:
    match kind:
        case tree.YesOrNo():
            return model.YesOrNo()
        case tree.OneOf():
            return model.OneOf(choices=_choices(context, kind))
        case tree.SeveralOf():
            return model.SeveralOf(choices=_choices(context, kind))
        case tree.WholeNumber():
            return model.WholeNumber()
        case tree.Percentage():
            return model.Percentage()
        case tree.ADate():
            return model.ADate()
        case tree.NumberOfTime(unit=unit):
            return model.NumberOf(unit=unit_of(unit))
        case tree.FreeText():
            return model.FreeText()
        case _:
            assert_never(kind)


def _choices(context: Context, node: Node) -> tuple[model.Named, ...]:
    return tuple(model.Named(**context.named(choice)) for choice in tree.each(node, tree.Choice))
