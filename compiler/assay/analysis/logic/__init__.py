"""Exact answers about conditions: can they hold, can they hold together, and in which case.

`Formulas` turns conditions into formulas, `outcomes` tells all that formulas can say together, and
`example` puts one situation into words. Used by `checks/`; it does *not* report anything.
"""

from assay.analysis.logic.formulas import (
    Formula,
    Formulas,
    all_of,
    any_of,
    negation,
    ranked,
    wanted,
)
from assay.analysis.logic.questions import NOT_RATED, Situation
from assay.analysis.logic.situations import Outcomes, example, outcomes

__all__ = [
    "NOT_RATED",
    "Formula",
    "Formulas",
    "Outcomes",
    "Situation",
    "all_of",
    "any_of",
    "example",
    "negation",
    "outcomes",
    "ranked",
    "wanted",
]
