"""Does every value that is possible fall in exactly one band?

Values are whole: scores as they are, percentages in hundredths of a percent. Every finding shows a
value, looked up again in the bands before it is shown. How a rating follows from a value is the
evaluator's business."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator

from assay.analysis.facts import Facts, Scope, Symbol
from assay.analysis.values import limits, measure_of, point_values
from assay.diagnostics import Diagnostic, bands, kinds, tables
from assay.record import Record
from assay.syntax import tree
from assay.syntax.tree import Node

WHOLE = 100
"""Hundredths in one percent."""
TOP = 100 * WHOLE


UNROUNDED = "let one band end where the next starts (`50% to below 65%`, say), or round the value"
"""What to do about a gap between percentages that are not rounded."""


class Interval(Record):
    """What one band holds. Units: score points, or hundredths of a percent."""

    band: tree.Band
    rating: str
    low: int
    low_included: bool
    high: int
    high_included: bool

    def holds(self, value: int) -> bool:
        """Whether a value is in the band."""
        above = value > self.low or (self.low_included and value == self.low)
        return above and (value < self.high or (self.high_included and value == self.high))


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Reports: E0401, W0402, E0403, W0404 to E0408, W0412, E0415, E0419."""
    for scope in facts.scopes:
        uses = dict(_uses(facts, scope))
        for node in scope.each(tree.Bands):
            yield from _band_set(facts, node, f"the bands `{node.name.value}`", node, None)
        for item, method in _methods(scope):
            banded = getattr(method, "banded", None)
            shared = _bands_node(facts, banded)
            if shared is None or measure_of(shared) == "percentage":
                if isinstance(banded, tree.InOwnBands):
                    yield from _band_set(facts, banded, "these bands", item, None)
                continue
            possible = uses.get(method)
            if isinstance(banded, tree.InOwnBands):
                yield from _band_set(facts, banded, "these bands", item, possible)
            elif possible is not None and not _is_misread(shared):
                yield from _against(facts, shared, shared, possible)


def _methods(scope: Scope) -> Iterator[tuple[Node, Node]]:
    """Each rated item of a framework with the computed method that rates it or is its starting
    point."""
    for declaration in scope.declarations:
        for item in (
            declaration,
            *tree.each(declaration, tree.Test),
            *tree.each(declaration, tree.KeyQuestion),
        ):
            rated = tree.first(item, tree.RatedBy)
            if rated is None:
                continue
            method: Node = rated.method
            if isinstance(method, tree.Judgement) and method.starting_from is not None:
                method = method.starting_from.method
            yield (declaration if isinstance(item, tree.Test | tree.KeyQuestion) else item), method


def _bands_node(facts: Facts, banded: Node | None) -> tree.Bands | tree.InOwnBands | None:
    if isinstance(banded, tree.InOwnBands):
        return banded
    if isinstance(banded, tree.InBands) and banded.bands in facts.target:
        node = facts.target[banded.bands].node
        return node if isinstance(node, tree.Bands) else None
    return None


def _uses(facts: Facts, scope: Scope) -> Iterator[tuple[Node, tuple[int, ...]]]:
    """The totals that each score method can give."""
    for _, method in _methods(scope):
        if isinstance(method, tree.BandedScore) and method.over is None:
            possible = totals(facts, method.score)
            if possible:
                yield method, possible


def totals(facts: Facts, score: tree.ScoreOf) -> tuple[int, ...]:
    """Every score that is possible, in order; none where that hangs on an unknown name."""
    each = [scores(facts, symbol) for symbol in facts.items.get(score, ())]
    if not each or not all(each) or names_unknown(facts, score):
        return ()
    if isinstance(score.how, tree.Total):
        reached = {0}
        for one in each:
            reached = {total + point for total in reached for point in one}
        return tuple(sorted(reached))
    lowest, highest = [min(one) for one in each], [max(one) for one in each]
    every = sorted({point for one in each for point in one})
    if isinstance(score.how, tree.Lowest):
        return tuple(point for point in every if point <= min(highest))
    return tuple(point for point in every if point >= max(lowest))


def names_unknown(facts: Facts, score: tree.ScoreOf) -> bool:
    """Whether a list names an item that there is not, which is reported where it is named."""
    named = len(score.items) if isinstance(score.items, tuple) else 1
    found = len(facts.items.get(score, ()))
    return found < named if isinstance(score.items, tuple | tree.Code | tree.Name) else False


def scores(facts: Facts, symbol: Symbol) -> tuple[int, ...]:
    """The scores that an item's scale gives."""
    node = symbol.node
    if symbol.kind == "test" and symbol.within is not None:
        node = symbol.within.node
    points = [point.node for point in point_values(facts, node).values() if point is not None]
    return tuple(sorted(point.score.value for point in points if isinstance(point, tree.Point)))


def order_of(facts: Facts, node: Node) -> tuple[str, ...]:
    """The ratings of an item's scale from worst to best."""
    names = tuple(point_values(facts, node))
    scale = facts.scale.get(node)
    best_first = scale is not None and isinstance(
        getattr(scale.node, "direction", None), tree.BestToWorst
    )
    return tuple(reversed(names)) if best_first else names


def interval(band: tree.Band, least: int, greatest: int) -> Interval:
    """What a band holds, open ends filled with what is possible."""
    range_ = band.range
    low, low_in, high, high_in = least, True, greatest, True
    match range_:
        case tree.Below():
            high, high_in = number(range_.limit), False
        case tree.AtMost():
            high = number(range_.limit)
        case tree.Above():
            low, low_in = number(range_.limit), False
        case tree.AtLeast():
            low = number(range_.limit)
        case tree.Exactly():
            low = high = number(range_.limit)
        case tree.FromTo():
            low, high = number(range_.low), number(range_.high)
        case tree.FromToBelow():
            low, high, high_in = number(range_.low), number(range_.high), False
    return Interval(band, band.rating.value, low, low_in, high, high_in)


def number(quantity: Node) -> int:
    """A limit as it is counted: points, or hundredths of a percent."""
    return quantity.value if isinstance(quantity, tree.Number | tree.Percent) else 0


def _band_set(
    facts: Facts,
    node: tree.Bands | tree.InOwnBands,
    called: str,
    item: Node,
    possible: tuple[int, ...] | None,
) -> Iterator[Diagnostic]:
    lines = tree.each(node, tree.Band)
    said = tree.first(node, tree.Law)
    if said is not None and not lines:  # where no band is printed, the law is the bands
        if not fits(said, len(order_of(facts, item))):
            ratings = len(order_of(facts, item)) - 1
            yield tables.LawMisfits(said.start, said.end, len(said.fractions), ratings)
        return
    if not lines:
        yield bands.NothingIsBanded(node.start, min(node.end, node.start + 8), called)
        return
    yield from _twice(lines)
    mixed = list(_mixed(node, called))
    if mixed:
        yield from mixed
        return
    backward = [found for band in lines for found in _backward(band)]
    if backward:
        yield from backward
        return
    percentage = measure_of(node) == "percentage"
    rounded = tree.first(node, tree.Rounded) is not None
    if percentage and not rounded and tree.first(node, tree.NotRounded) is None:
        start = node.name.start if isinstance(node, tree.Bands) else node.start
        yield bands.RoundingNotSaid(start, start + 8, called)
        return
    if percentage:
        yield from _percentages(facts, node, item, rounded)
    elif possible is not None:
        yield from _against(facts, node, item, possible)
    else:
        yield from _unmeasured(facts, node, item)


def _mixed(node: Node, called: str) -> Iterator[Diagnostic]:
    """The fewer where limits with and without `%` stand together: read as they stand they would be
    another number."""
    ends = [limit for band in tree.each(node, tree.Band) for limit in limits(band.range)]
    if len({type(limit) for limit in ends}) < 2:
        return
    one = f"one of {called}"
    percentage = measure_of(node) == "percentage"
    for limit in ends:
        if percentage and isinstance(limit, tree.Number):
            write = f"write `{limit.value}%`"
            yield kinds.KindsDiffer(limit.start, limit.end, one, "percentage", "a number", write)
        elif not percentage and isinstance(limit, tree.Percent):
            write = f"write `{percent(limit.value).rstrip('%')}`"
            yield kinds.KindsDiffer(limit.start, limit.end, one, "score", "a percentage", write)


def _is_misread(node: Node) -> bool:
    """Whether the limits of bands are reported where they are declared."""
    return any(_mixed(node, "")) or any(
        found for band in tree.each(node, tree.Band) for found in _backward(band)
    )


def _backward(band: tree.Band) -> Iterator[Diagnostic]:
    """A range whose first limit is the greater."""
    if not isinstance(band.range, tree.FromTo | tree.FromToBelow):
        return
    low, high = number(band.range.low), number(band.range.high)
    if low > high:
        first, last = (
            percent(value) if isinstance(band.range.low, tree.Percent) else str(value)
            for value in (low, high)
        )
        yield bands.RunsBackward(band.range.start, band.range.end, first, last)


def _twice(lines: tuple[tree.Band, ...]) -> Iterator[Diagnostic]:
    seen: dict[str, tree.Band] = {}
    for band in lines:
        other = seen.setdefault(band.rating.value, band)
        if other is not band:
            yield bands.RatingBandedTwice(
                band.start, band.end, band.rating.value, (other.start, other.end)
            )


def _percentages(facts: Facts, node: Node, item: Node, rounded: bool) -> Iterator[Diagnostic]:
    held = [interval(band, 0, TOP) for band in tree.each(node, tree.Band)]
    if rounded:
        values = tuple(range(0, TOP + 1, WHOLE))
        uncertain = list(_each_value(held, values, lambda value: f"{value // WHOLE}%"))
        yield from uncertain
        yield from _never_reached(_untold(held, uncertain), values, percent)
    else:
        yield from _between(held)
    yield from _out_of_reach(held, 0, TOP, lambda value: f"{percent(value)}", "0% to 100%")
    yield from _in_order(held, order_of(facts, item))


def _against(
    facts: Facts, node: Node, item: Node, possible: tuple[int, ...]
) -> Iterator[Diagnostic]:
    """Score bands against the scores that are possible."""
    least, greatest = possible[0], possible[-1]
    held = [interval(band, least, greatest) for band in tree.each(node, tree.Band)]
    if not held:
        return  # only a law is printed, and it leaves nothing out
    uncertain = list(_each_value(held, possible, lambda value: f"a score of {value}"))
    yield from uncertain
    untold = _untold(held, uncertain)
    yield from _never_reached(untold, possible, lambda value: f"a score of {value}")
    yield from _out_of_reach(
        held, least, greatest, lambda value: f"a score of {value}", f"{least} to {greatest}"
    )
    yield from _in_order(held, order_of(facts, item))
    if not uncertain:  # a limit that leaves a gap breaks the law as well, and is mended once
        yield from law(facts, node, item, greatest, held, "these bands")


def _unmeasured(facts: Facts, node: Node, item: Node) -> Iterator[Diagnostic]:
    """Score bands of which nothing says what scores are possible."""
    limits = [
        number(part)
        for band in tree.each(node, tree.Band)
        for _, part in band.range.parts()
        if isinstance(part, tree.Number)
    ]
    held = [interval(band, min(limits), max(limits)) for band in tree.each(node, tree.Band)]
    values = tuple(range(min(limits), min(max(limits), min(limits) + 5000) + 1))
    yield from _each_value(held, values, lambda value: f"a score of {value}")
    yield from _in_order(held, order_of(facts, item))


def _each_value(
    held: list[Interval], values: tuple[int, ...], show: Callable[[int], str]
) -> Iterator[Diagnostic]:
    """Whole values: each in exactly one band. One finding a gap, not one a value."""
    in_gap = False
    overlapping: set[tuple[str, str]] = set()
    covered = [value for value in values if any(one.holds(value) for one in held)]
    for value in values:
        holding = [one for one in held if one.holds(value)]
        if len(holding) > 1 and (holding[0].rating, holding[1].rating) not in overlapping:
            one, other = holding[0], holding[1]
            overlapping.add((one.rating, other.rating))
            yield _overlap(one, other, show(value))
        if holding:
            in_gap = False
        elif not in_gap:
            in_gap = True
            yield _uncovered(held, covered, value, show(value))


def _uncovered(held: list[Interval], covered: list[int], value: int, example: str) -> Diagnostic:
    if not covered or value < covered[0]:
        band = min(held, key=lambda one: one.low).band
        return bands.BandsFallShort(band.start, band.end, example, "start too late")
    if value > covered[-1]:
        band = max(held, key=lambda one: one.high).band
        return bands.BandsFallShort(band.start, band.end, example, "end too early")
    band = max((one for one in held if one.high <= value), key=lambda one: one.high).band
    ends = (
        "`50% to 64%`, then `65% to 79%`" if example.endswith("%") else "`4 to 10`, then `11 to 17`"
    )
    instead = f"let one band start just above where the one before it ends ({ends}, say)"
    return bands.BandsLeaveGap(band.start, band.end, example, instead)


def _overlap(one: Interval, other: Interval, example: str) -> Diagnostic:
    place = (one.band.start, one.band.end)
    return bands.BandsOverlap(
        other.band.start, other.band.end, one.rating, other.rating, example, place
    )


def _between(held: list[Interval]) -> Iterator[Diagnostic]:
    """Percentages that are not rounded: bands must touch, and only one may hold where they do."""
    ordered = sorted(held, key=lambda one: (one.low, one.high))
    first, last = ordered[0], max(ordered, key=lambda one: (one.high, one.high_included))
    if first.low > 0 or not first.low_included:
        yield bands.BandsFallShort(first.band.start, first.band.end, "0%", "start too late")
    if last.high < TOP or not last.high_included:
        yield bands.BandsFallShort(last.band.start, last.band.end, "100%", "end too early")
    for one, other in itertools.pairwise(ordered):
        touching = one.high == other.low and one.high_included != other.low_included
        if one.high > other.low or (
            one.high == other.low and one.high_included and other.low_included
        ):
            yield _overlap(one, other, percent(other.low))
        elif not touching:
            example = share_between(one, other)
            yield bands.BandsLeaveGap(one.band.start, one.band.end, example, UNROUNDED)


def share_between(one: Interval, other: Interval) -> str:
    """The share of the fewest cases that falls between two bands: `20 of 31 cases (64.5%)`."""
    for base in range(2, 2000):
        for part in (one.high * base // TOP, one.high * base // TOP + 1):
            scaled = part * TOP
            above = scaled > one.high * base or (
                not one.high_included and scaled == one.high * base
            )
            below = scaled < other.low * base or (
                not other.low_included and scaled == other.low * base
            )
            if 0 <= part <= base and above and below:
                return f"{part} of {base} cases ({part * 1000 // base / 10:.1f}%)"
    return f"a share between {percent(one.high)} and {percent(other.low)}"


def percent(value: int) -> str:
    """Hundredths of a percent as people write them."""
    whole, part = divmod(value, WHOLE)
    return f"{whole}.{part:02d}".rstrip("0") + "%" if part else f"{whole}%"


def _out_of_reach(
    held: list[Interval], least: int, greatest: int, show: Callable[[int], str], limits: str
) -> Iterator[Diagnostic]:
    for one in held:
        beyond = one.high if one.high > greatest and one.high_included else None
        if one.low < least:
            beyond = one.low
        if one.low > greatest:
            beyond = one.low
        if beyond is not None:
            example = show(beyond)
            yield bands.ValueOutOfReach(one.band.start, one.band.end, one.rating, example, limits)


def _untold(held: list[Interval], told: list[Diagnostic]) -> list[Interval]:
    """The bands of which nothing is said yet."""
    places = {one.start for one in told}
    return [one for one in held if one.band.start not in places]


def _never_reached(
    held: list[Interval], values: tuple[int, ...], show: Callable[[int], str]
) -> Iterator[Diagnostic]:
    """Bands that lie whole between two values that are possible, and hold neither."""
    for one in held:
        below = [value for value in values if value <= one.low]
        above = [value for value in values if value >= one.high]
        if below and above and not any(one.holds(value) for value in values):
            limits = f"{show(below[-1])}, then {show(above[0])}"
            example = show(one.low if one.low_included else one.high)
            yield bands.ValueOutOfReach(one.band.start, one.band.end, one.rating, example, limits)


def _in_order(held: list[Interval], order: tuple[str, ...]) -> Iterator[Diagnostic]:
    """Values rise with the rating all the way, or fall all the way."""
    ranked = [one for rating in order for one in held if one.rating == rating]
    rises = [one.low < other.low for one, other in itertools.pairwise(ranked)]
    if not rises or all(rises) or not any(rises):
        return
    at = rises.index(
        not rises[0] if rises.count(True) * 2 == len(rises) else rises.count(True) * 2 < len(rises)
    )
    better = ranked[at + 1]
    yield bands.BandsOutOfOrder(
        better.band.start, better.band.end, better.rating, ranked[at].rating
    )


def law(
    facts: Facts, node: Node, item: Node, maximum: int, held: list[Interval], row: str
) -> Iterator[Diagnostic]:
    """Bands against the law that stands beside them."""
    said = tree.first(node, tree.Law)
    if said is None:
        return
    order = order_of(facts, item)
    if not fits(said, len(order)):
        yield tables.LawMisfits(said.start, said.end, len(said.fractions), len(order) - 1)
        return
    starts = starts_by_law(said, maximum)
    for rating, start in zip(order[1:], starts, strict=True):
        for one in held:
            if one.rating == rating and one.low + (not one.low_included) != start:
                shown = str(one.low + (not one.low_included))
                yield tables.RowBreaksLaw(one.band.start, one.band.end, row, rating, shown, start)


def fits(said: tree.Law, ratings: int) -> bool:
    """Whether a law has a rising fraction for every rating but the worst."""
    parts = [(one.numerator, one.denominator) for one in said.fractions]
    rising = all(a * d < c * b for (a, b), (c, d) in itertools.pairwise(parts))
    return len(parts) == ratings - 1 and rising and all(b and a < b for a, b in parts)


def starts_by_law(said: tree.Law, maximum: int) -> list[int]:
    """Where each rating but the worst starts."""
    above = isinstance(said.start_kind, tree.StartsAbove)
    return [
        one.numerator * maximum // one.denominator + 1
        if above
        else -(-one.numerator * maximum // one.denominator)
        for one in said.fractions
    ]
