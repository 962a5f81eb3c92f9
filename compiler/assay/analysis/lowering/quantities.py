"""Ranges and quantities, from words to limits.

It does *not* compare or convert units.
"""

from __future__ import annotations

from typing import assert_never

from assay import model
from assay.syntax import tree


def unit_of(unit: tree.Unit) -> model.Unit:
    """`weeks`."""
    match unit:
        case tree.Days():
            return "days"
        case tree.Weeks():
            return "weeks"
        case tree.Months():
            return "months"
        case _:
            assert_never(unit)


def quantity_of(quantity: tree.Quantity) -> model.Quantity:
    """A number with its unit."""
    match quantity:
        case tree.Number(value=value):
            return model.Number(value=value)
        case tree.Percent(value=value):
            return model.Percent(hundredths=value)
        case tree.Length(number=number, unit=unit):
            return model.Length(number=number.value, unit=unit_of(unit))
        case tree.BeforeEvent(number=number, unit=unit, event=event):
            return model.BeforeEvent(number=number.value, unit=unit_of(unit), event=event.value)
        case tree.AfterEvent(number=number, unit=unit, event=event):
            return model.AfterEvent(number=number.value, unit=unit_of(unit), event=event.value)
        case _:
            assert_never(quantity)


def range_of(said: tree.Range) -> model.Range:
    """The limits of a range."""
    match said:
        case tree.Below(limit=limit):
            return model.Range(high=_limit(quantity_of(limit), included=False))
        case tree.Above(limit=limit):
            return model.Range(low=_limit(quantity_of(limit), included=False))
        case tree.AtLeast(limit=limit):
            return model.Range(low=_limit(quantity_of(limit), included=True))
        case tree.AtMost(limit=limit):
            return model.Range(high=_limit(quantity_of(limit), included=True))
        case tree.Exactly(limit=limit):
            both = _limit(quantity_of(limit), included=True)
            return model.Range(low=both, high=both)
        case tree.FromTo(low=low, high=high):
            return _between(low, high, high_included=True)
        case tree.FromToBelow(low=low, high=high):
            return _between(low, high, high_included=False)
        case _:
            assert_never(said)


def _between(low: tree.Quantity, high: tree.Quantity, *, high_included: bool) -> model.Range:
    last = quantity_of(high)
    return model.Range(
        low=_limit(_with_unit_of(low, last), included=True),
        high=_limit(last, included=high_included),
    )


def _with_unit_of(low: tree.Quantity, last: model.Quantity) -> model.Quantity:
    """In `26 to 33 weeks before fieldwork` the first number has the unit of the second."""
    if not isinstance(low, tree.Number) or isinstance(last, model.Number):
        return quantity_of(low)
    if isinstance(last, model.Percent):
        return model.Percent(hundredths=low.value * 100)
    return last.model_copy(update={"number": low.value})


def _limit(quantity: model.Quantity, *, included: bool) -> model.Limit:
    return model.Limit(quantity=quantity, included=included)
