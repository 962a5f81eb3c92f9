"""The rules that would stand in the way of a rating, were it proposed, all else as it is.

It asks the evaluator's own rules. It does *not* ask guidance, which never stands in the way.
"""

from __future__ import annotations

from assay.evaluator.rating import Seen
from assay.evaluator.result import ByRule


def obstacles(seen: Seen, code: str, rating: str) -> tuple[ByRule, ...]:
    """Each rule that refuses a rating for an item, may do so, or has it wait for a review."""
    judged = seen.judged(rating, code)
    return tuple(reason for reason in judged.reasons if reason.verdict != "allowed")
