"""What a spreadsheet form demands of each answer that is there.

The demands of the rules as one constraint, with the bounds of the answer's kind before them. It
does *not* work out what the rules demand: `forms/demands.py` does.
"""

from __future__ import annotations

from typing import assert_never

from assay.emitters.forms.demands import Demand, Demands
from assay.emitters.forms.expressions import TRUE, Expression, both
from assay.emitters.forms.schema import LONGEST_TEXT
from assay.emitters.forms.sheet import (
    Choices,
    Date,
    Field,
    Percentage,
    SeveralChoices,
    Text,
    WholeNumber,
)


def constraint(field: Field, demands: Demands) -> Demand:
    """What an answer must be: of its kind, as the rules that bind it say, of the form's set."""
    found = list(demands.bound(field.key))
    bounds = _bounds(field)
    if bounds != TRUE:
        found.insert(0, Demand(bounds, (demands.kind(field.key),)))
    rules = tuple(rule for demand in found for rule in demand.rules)
    return Demand(both(demand.condition for demand in found), rules)


def _bounds(field: Field) -> Expression:
    match field.shape:
        case WholeNumber():
            return Expression(". >= 0")
        case Percentage():
            return Expression(". >= 0 and . <= 100", "and")
        case Text(needed=True):
            written = Expression("normalize-space(.) != ''")
            return both((written, Expression(f"string-length(.) <= {LONGEST_TEXT}")))
        case Text():
            return Expression(f"string-length(.) <= {LONGEST_TEXT}")
        case Choices() | SeveralChoices() | Date():
            return TRUE
        case _:
            assert_never(field.shape)
