"""Plain English for conditions, effects and methods: the reading that documents and forms show.

One function for each union, each a match that mypy proves complete. Each says its words in the
language of the framework (`Framework.say`). It does *not* put a sentence together from pieces of
one: languages differ in the order of theirs.
"""

from assay.model.words.conditions import condition, how_many, predicate, subject, subjects, value_of
from assay.model.words.names import all_of, items, name, one_of
from assay.model.words.quantities import percent, quantity, range
from assay.model.words.ratings import (
    ROUNDINGS,
    banding,
    demand,
    effect,
    law,
    method,
    outcome,
    rule,
    then,
)

__all__ = [
    "ROUNDINGS",
    "all_of",
    "banding",
    "condition",
    "demand",
    "effect",
    "how_many",
    "items",
    "law",
    "method",
    "name",
    "one_of",
    "outcome",
    "percent",
    "predicate",
    "quantity",
    "range",
    "rule",
    "subject",
    "subjects",
    "then",
    "value_of",
]
