"""Has a scale two points or more, and do its scores rise all along it, or fall?

The first two points that differ say nothing by themselves, so the way that most steps go is taken
for the one that is meant. Whether bands fit the scores is *not* asked here; `bands.py` does that.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from assay.analysis.facts import Facts
from assay.diagnostics import Diagnostic, scales
from assay.syntax import tree


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Reports: E0409, E0417."""
    for scope in facts.scopes:
        for scale in scope.each(tree.Scale):
            points = tree.each(scale, tree.Point)
            if len(points) > 1:
                yield from _in_order(scale, points)
            elif tree.first(scale, tree.Junk) is None:
                name = scale.name
                yield scales.TooFewPoints(name.start, name.end, name.value, len(points))


def _in_order(scale: tree.Scale, points: tuple[tree.Point, ...]) -> Iterator[Diagnostic]:
    """The first point whose score goes another way than those of the scale."""
    steps = list(itertools.pairwise(points))
    climbs = [after.score.value - before.score.value for before, after in steps]
    rises = sum(climb > 0 for climb in climbs) >= sum(climb < 0 for climb in climbs)
    for (before, after), climb in zip(steps, climbs, strict=True):
        if not before.name.value or not after.name.value:
            continue  # a point that could not be read whole is reported where it stands
        if climb == 0 or (climb > 0) is not rises:
            yield scales.ScoresInNoOrder(
                after.score.start,
                after.score.end,
                scale.name.value,
                after.name.value,
                after.score.value,
                before.name.value,
                before.score.value,
                rises,
                (before.start, before.end),
            )
            return
