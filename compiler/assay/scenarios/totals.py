"""Ratings whose scores come to a total: what a scenario means that gives only the total.

Any ratings would do where only their total counts; the most even ones are taken. It does *not* say
which item gets which of them for a reason.
"""

from __future__ import annotations

from collections.abc import Sequence

from assay.model.scales import Point
from assay.scenarios.problem import Impossible


def adding_up(total: int, slots: Sequence[Sequence[Point]]) -> tuple[Point, ...]:
    """A rating for each slot, with scores as even as can be that come to a total.

    Raises: `Impossible`.
    """
    reachable: list[set[int]] = [{0}]  # what the last slots can come to, shortest first
    for slot in reversed(slots):
        reachable.append({sum_ + point.score for sum_ in reachable[-1] for point in slot})
    if total not in reachable[-1]:
        least, most = min(reachable[-1]), max(reachable[-1])
        raise Impossible(
            f"no ratings have scores that come to {total}",
            f"these come to at least {least} and at most {most}",
        )
    chosen = []
    for place, slot in enumerate(slots):
        left = len(slots) - place
        fitting = [point for point in slot if total - point.score in reachable[left - 1]]
        point = min(fitting, key=lambda one: abs(one.score * left - total))
        chosen.append(point)
        total -= point.score
    return tuple(chosen)
