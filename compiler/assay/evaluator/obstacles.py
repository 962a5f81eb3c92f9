"""What would stand in the way of a rating, were it proposed, all else as it is; and what guidance
would say of it.

It asks the evaluator's own rules. It does *not* say what the method would have needed: `nearness`.
"""

from __future__ import annotations

from assay.evaluator.rating import Seen
from assay.evaluator.result import Advised, ByRule

Obstacle = ByRule | Advised


def obstacles(seen: Seen, code: str, rating: str) -> tuple[Obstacle, ...]:
    """Each rule that refuses a rating for an item, may do so, or has it wait for a review.

    Guidance that says otherwise comes last: it does not stand in the way, and asks for a reason.
    """
    judged = seen.judged(rating, code)
    binding = tuple(reason for reason in judged.reasons if reason.verdict != "allowed")
    return (*binding, *seen.advised(rating, code))
