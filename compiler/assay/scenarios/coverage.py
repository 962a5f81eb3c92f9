"""What no scenario tries, in the words of the rules: ends of bands, cells of tables, rules that act
and do not, hurdles, sets, lines of `first that fits`, ratings that are not given.

A band's ends are tried once for each set of bands and not for each item rated in it: the bands are
one rule, and what an item does with its share is its own. An end that no score can reach, and the
outermost ends of percentages, are no points. It does *not* ask whether a scenario would notice a
change there; `mutation` does.

Source: testing-rules.md#what-is-not-tried
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import TypeVar

from assay.evaluator.inspection import NOT_RATED
from assay.evaluator.rating import Seen
from assay.evaluator.result import ByLine, ByScore, ByShare, NotRatedBecause
from assay.model import quantities as q
from assay.model import ratings as r
from assay.model import rules, spelling
from assay.model.framework import Framework
from assay.model.item import Place
from assay.model.scales import Banding, Row, Table
from assay.model.words import percent
from assay.record import Record
from assay.scenarios.changes import parts
from assay.scenarios.running import Outcome
from assay.truth import Truth


class Point(Record):
    """Something that scenarios may try; `words` say that none does."""

    place: Place
    words: str
    tried: bool


class Coverage(Record):
    """Every point, in the order of the rules."""

    points: tuple[Point, ...]

    @property
    def tried(self) -> int:
        """How many points some scenario tries."""
        return sum(point.tried for point in self.points)

    @property
    def percent(self) -> int:
        """The share of points that are tried, rounded down, so that 100 means all."""
        return 100 * self.tried // len(self.points) if self.points else 100


def coverage(framework: Framework, outcomes: Iterable[Outcome]) -> Coverage:
    """What scenarios try of the rules of a framework, and what they do not."""
    evidence = _Evidence(framework)
    for outcome in outcomes:
        for _, seen in outcome.seen:
            evidence.take(seen)
    return Coverage(tuple(_points(framework, evidence)))


class _Evidence:
    """What was seen in any scenario."""

    def __init__(self, framework: Framework) -> None:
        self._framework = framework
        self._own = {item.code for item in parts.rated(framework)}
        self.percents: set[tuple[str, Fraction]] = set()
        self.scores: set[tuple[str, Fraction]] = set()
        self.cells: set[tuple[str, int, int]] = set()
        self.by_law: set[str] = set()
        self.effects: set[tuple[str, int, Truth]] = set()
        self.sets: set[str] = set()
        self.lines: set[tuple[str, int]] = set()
        self.unrated: set[tuple[str, bool]] = set()

    def take(self, seen: Seen) -> None:
        """Note what one inspection came to."""
        for code, item in seen.items.items():
            for reason in item.because:
                self._reason(seen, code, reason)
            if item.standing == "computed" and item.rating is not None:
                by_condition = any(
                    isinstance(reason, NotRatedBecause) and reason.why in ("parts", "condition")
                    for reason in item.because
                )
                if by_condition or item.rating != NOT_RATED:
                    self.unrated.add((code, by_condition))
        for rule in self._framework.rules:
            for number in range(len(rule.then)):
                self.effects.add((rule.code, number, seen.comes_about(rule, number)))
        for case in seen.inspection.cases:
            found = seen.set_of(case)
            if found is not None:
                self.sets.add(found)

    def _reason(self, seen: Seen, code: str, reason: object) -> None:
        match reason:
            case ByShare(bands=bands, percent=percent, deciding=True) if percent is not None:
                self.percents.add((bands or code, percent))
            case ByScore(how="share_of_maximum", bands=bands, score=score) if score is not None:
                self.percents.add((bands or code, score))
            case ByScore(bands=bands, points=points) if points is not None:
                self.scores.add((bands or code, Fraction(points)))
                self.cells.add((bands, seen.number_of_units() or 0, points))
                if reason.by_law:
                    self.by_law.add(bands)
            case ByLine(line=line):
                self.lines.add((code, line))
            case _:
                return


# ------------------------------------------------------------------ the points, in order
def _points(framework: Framework, evidence: _Evidence) -> Iterator[Point]:
    for code in sorted(parts.bands_used(framework)):
        bands = framework.index.bands(code)
        yield from _ends(bands.banding, code, f"bands `{code}`", None, evidence)
    yield from _tables(framework, evidence)
    for item in parts.rated(framework):
        yield from _item(framework, item, evidence)
    for rule in framework.rules:
        if rule.retired is None:
            yield from _rule(rule, evidence)
    for one in framework.sets:
        words = f"no scenario has a case in `{one.code}`"
        yield Point(one.place, words, one.code in evidence.sets)


def _ends(
    banding: Banding, key: str, called: str, greatest: int | None, evidence: _Evidence
) -> Iterator[Point]:
    measured = evidence.scores if banding.measures == "score" else evidence.percents
    for band in banding.bands:
        for value, end in _each_once(_ends_of(banding, band.range)):
            if greatest is not None and not 0 <= value <= greatest:
                continue
            shown = str(value) if banding.measures == "score" else percent(int(value * 100))
            what = "a score" if banding.measures == "score" else "a share"
            words = f"no scenario has {what} of {shown}, where {band.rating} {end} in {called}"
            yield Point(band.place, words, (key, value) in measured)


Value = TypeVar("Value")


def _each_once(ends: Iterable[tuple[Value, str]]) -> list[tuple[Value, str]]:
    """A value that is both the first and the last is one to try."""
    found: dict[Value, str] = {}
    for value, end in ends:
        found.setdefault(value, end)
    return list(found.items())


def _ends_of(banding: Banding, said: q.Range) -> Iterator[tuple[Fraction, str]]:
    """The first and last value in a range, where it has one."""
    whole = banding.rounding != "not_rounded"
    for end, limit, step in (("begins", said.low, 1), ("ends", said.high, -1)):
        if limit is None or not (limit.included or whole):
            continue
        match limit.quantity:
            case q.Number(value=number):
                value = Fraction(number)
            case q.Percent(hundredths=hundredths):
                value = Fraction(hundredths, 100)
            case _:
                continue
        yield value if limit.included else value + step, end


def _tables(framework: Framework, evidence: _Evidence) -> Iterator[Point]:
    done = set()
    for item in parts.rated(framework):
        method = parts.computed(item.method)
        if not isinstance(method, r.BandedScore) or not isinstance(method.banded, r.InTable):
            continue
        table = framework.index.table(method.banded.table)
        if table.code in done:
            continue
        done.add(table.code)
        greatest = parts.greatest(framework, method) or 0
        for row in table.rows:
            yield from _row(table, row, greatest * row.units, evidence)
        if table.law is not None:
            words = f"no scenario has a number of units without a row in table `{table.code}`"
            yield Point(table.law.place, words, table.code in evidence.by_law)


def _row(table: Table, row: Row, greatest: int, evidence: _Evidence) -> Iterator[Point]:
    for cell in row.cells:
        for score, end in _each_once(((cell.low, "begins"), (cell.high, "ends"))):
            if score <= greatest:
                words = (
                    f"no scenario has {row.units} units with a score of {score}, "
                    f"where {cell.rating} {end} in table `{table.code}`"
                )
                yield Point(row.place, words, (table.code, row.units, score) in evidence.cells)


def _item(framework: Framework, item: parts.RatedItem, evidence: _Evidence) -> Iterator[Point]:
    method = parts.computed(item.method)
    code = item.code
    banded = getattr(method, "banded", None)
    if isinstance(banded, r.InOwnBands):
        greatest = parts.greatest(framework, item.method)
        called = f"{item.kind.replace('_', ' ')} `{code}`"
        yield from _ends(banded.banding, code, called, greatest, evidence)
    if isinstance(method, r.FirstThatFits):
        yield from _lines(method, item, evidence)
    when = getattr(item, "not_rated_when", None)
    if when is not None and method is not None:
        said = spelling.condition(when)
        words = f"in no scenario `{code}` is not rated, as when {said}"
        yield Point(item.place, words, (code, True) in evidence.unrated)
        words = f"in no scenario `{code}` is rated by its method"
        yield Point(item.place, words, (code, False) in evidence.unrated)


def _lines(method: r.FirstThatFits, item: parts.RatedItem, evidence: _Evidence) -> Iterator[Point]:
    for number, fit in enumerate(method.fits):
        outcome = spelling.outcome(fit.outcome)
        words = f"in no scenario `{outcome} when {spelling.condition(fit.condition)}` is what fits"
        yield Point(fit.place, words, (item.code, number) in evidence.lines)
    if method.otherwise is not None:
        words = f"in no scenario `{item.code}` is rated by `otherwise`"
        yield Point(item.place, words, (item.code, -1) in evidence.lines)


def _rule(rule: rules.Rule, evidence: _Evidence) -> Iterator[Point]:
    called = f"{rule.kind.replace('_', ' ')} `{rule.code}`"
    for number, then in enumerate(rule.then):
        effect = _effect(then.effect)
        for acts, word in ((True, "has"), (False, "lacks")):
            words = f"in no scenario the {called} {word} its effect `{effect}`"
            yield Point(then.place, words, (rule.code, number, acts) in evidence.effects)


def _effect(said: rules.Effect) -> str:
    if isinstance(said, rules.AllowOnlyWhen):
        return f"{said.value} is not allowed for {said.target.code}"
    return spelling.effect(said)
