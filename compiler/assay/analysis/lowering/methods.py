"""How ratings follow: methods, and the ratings, tests and reviews that are no standards.

It does *not* rate.
"""

from __future__ import annotations

from typing import assert_never

from assay import model
from assay.analysis.lowering.answers import answered_by
from assay.analysis.lowering.conditions import condition_of, how_of, items_of
from assay.analysis.lowering.context import Context
from assay.analysis.lowering.scales import banding_of
from assay.syntax import tree
from assay.syntax.tree import Node


def rated_by(context: Context, node: Node) -> model.Method | None:
    """The method of a rated item, if it has one."""
    found = tree.first(node, tree.RatedBy)
    return method_of(context, found.method) if found is not None else None


def method_of(context: Context, said: tree.Method) -> model.Method:
    """A method."""
    if isinstance(said, tree.Judgement):
        return _judgement(context, said)
    return _computed(context, said)


def _judgement(context: Context, said: tree.Judgement) -> model.Judgement:
    account, start = said.taking_into_account, said.starting_from
    unrated = None if start is None else _framework_says(context)
    return model.Judgement(
        role=context.target(said.role).code,
        taking_into_account=None if account is None else items_of(context, account, account.items),
        starting_from=None if start is None else _computed(context, start.method),
        no_start_when=None if unrated is None else condition_of(context, unrated.condition),
    )


def _computed(context: Context, said: tree.Computed) -> model.Computed:
    match said:
        case tree.LowestOrHighest():
            lowest = isinstance(said.extreme, tree.Lowest)
            return model.LowestOrHighest(
                extreme="lowest" if lowest else "highest",
                items=items_of(context, said, said.items),
                over=_over(context, said.over),
                banded=None if said.banded is None else _banded(context, said.banded),
            )
        case tree.BandedScore(score=score):
            return model.BandedScore(
                how=how_of(score.how),
                items=items_of(context, score, score.items),
                over=_over(context, said.over),
                banded=_banded(context, said.banded),
            )
        case tree.ShareOfMaximum():
            return model.ShareOfMaximum(
                items=items_of(context, said, said.items),
                over=_over(context, said.over),
                banded=_banded(context, said.banded),
            )
        case tree.ShareOfCases():
            return model.ShareOfCases(
                condition=condition_of(context, said.condition),
                over=_over(context, said.over),
                banded=_banded(context, said.banded),
            )
        case tree.FirstThatFits():
            return _first_that_fits(context, said)
        case _:
            assert_never(said)


def _first_that_fits(context: Context, said: tree.FirstThatFits) -> model.FirstThatFits:
    otherwise = tree.first(said, tree.Otherwise)
    return model.FirstThatFits(
        fits=tuple(
            model.Fit(
                outcome=outcome_of(fit.outcome),
                condition=condition_of(context, fit.condition),
                place=context.place(fit),
            )
            for fit in tree.each(said, tree.Fit)
        ),
        otherwise=None if otherwise is None else outcome_of(otherwise.outcome),
    )


def outcome_of(said: tree.Outcome) -> model.Outcome:
    """The result of a line, or of a starting point."""
    if isinstance(said, tree.NotRatedOutcome):
        return model.NotRatedOutcome()
    return model.RatingOutcome(rating=said.value)


def _over(context: Context, said: tree.Over | None) -> model.Over | None:
    match said:
        case None:
            return None
        case tree.PooledOver(unit=unit):
            return model.PooledOver(unit=context.target(unit).code)
        case tree.OverEvery(unit=unit):
            return model.OverEvery(unit=context.target(unit).code)
        case _:
            assert_never(said)


def _banded(context: Context, said: tree.Banded) -> model.Banded:
    match said:
        case tree.InBands(bands=bands):
            return model.InBands(bands=context.target(bands).code)
        case tree.InOwnBands():
            return model.InOwnBands(banding=banding_of(context, said))
        case tree.InTable(table=table):
            return model.InTable(table=context.target(table).code)
        case _:
            assert_never(said)


# ------------------------------------------------------------------ not rated
def not_rated_when(
    context: Context, node: Node, method: model.Method | None
) -> model.Condition | None:
    """An item's own condition; of a computed rating without one, the framework's."""
    own = tree.first(node, tree.NotRatedWhen)
    if own is None and method is not None and not isinstance(method, model.Judgement):
        own = _framework_says(context)
    return condition_of(context, own.condition) if own is not None else None


def _framework_says(context: Context) -> tree.NotRatedWhen | None:
    whole = context.scope.node
    return tree.first(whole, tree.NotRatedWhen) if whole is not None else None


def not_rated_because(node: Node) -> str:
    """Why an item is asked here and rated elsewhere, if it is."""
    never = tree.first(node, tree.NeverRated)
    return never.reason.value if never is not None else ""


# ------------------------------------------------------------------ items
def rating_of(context: Context, node: tree.Rating) -> model.Rating:
    """A rating that is no standard."""
    method = rated_by(context, node)
    return model.Rating(
        **context.item(node),
        scale=context.facts.scale[node].code,
        method=method,
        not_rated_when=not_rated_when(context, node, method),
        not_rated_because=not_rated_because(node),
        tests=tuple(_test(context, test) for test in tree.each(node, tree.Test)),
    )


def _test(context: Context, node: tree.Test) -> model.Test:
    method = rated_by(context, node)
    assert method is not None, context.symbol(node).code
    return model.Test(**context.item(node), scale=context.facts.scale[node].code, method=method)


def review_of(context: Context, node: tree.Review) -> model.Review:
    """A review."""
    return model.Review(**context.item(node), answered_by=answered_by(context, node))
