"""How near an item is to other ratings: what each better one would have needed, and what would have
lost the one it has.

One thing is changed at a time: the method, all else as it was. It asks the evaluator's own bands,
whole number by whole number, and has no rule of its own. It does *not* ask which rules would then
stand in the way: `evaluator.obstacles` does.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from assay import model
from assay.evaluator.banding import Bander, row_banding
from assay.evaluator.inspection import NOT_RATED
from assay.evaluator.result import (
    ByExtreme,
    ByLine,
    ByRule,
    ByScore,
    ByShare,
    ItemResult,
    Result,
)
from assay.evaluator.steps import (
    LineFits,
    MoreCases,
    MorePoints,
    PartRated,
    PartScored,
    Proposed,
    Step,
)

MEASURES = (ByScore, ByShare, ByExtreme)


class Nearness:
    """A framework made ready to be asked how near its items are to other ratings."""

    def __init__(self, framework: model.Framework) -> None:
        self._framework = framework
        self._banders: dict[tuple[str, int, int], Bander | None] = {}
        self._reached: dict[tuple[str, int, int, int], int | None] = {}

    def better(self, result: Result, code: str) -> tuple[Step, ...]:
        """What each better rating would have needed, the next one first.

        Of a judgement that is open, better than any that the rules allow. Nothing is said of other
        items while they are not known, and of those that were handed in as settled.
        """
        item = result.items[code]
        codes = self._codes(code)
        now = item.rating
        if now is None and isinstance(self._method(code), model.Judgement):
            allowed = [each for each in item.possible if each != NOT_RATED]
            now = allowed[-1] if allowed else None
        if now not in codes or item.standing == "settled" or _is_open(item):
            return ()
        return tuple(
            self._step(result, item, codes, each) for each in codes[codes.index(now) + 1 :]
        )

    def worse(self, result: Result, code: str) -> Step | None:
        """The smallest change of a share or total that loses the rating; None if there is none."""
        item = result.items[code]
        if item.standing != "computed" or any(isinstance(each, ByRule) for each in item.because):
            return None  # a rule may have set it, so that a small change changes nothing
        return self._loses(result, item, item.rating)

    def start(self, result: Result, code: str) -> tuple[Step, ...]:
        """How near the starting point of a judgement is: to the next better, and the next worse.

        How close it is to an edge is for the person who judges to weigh.
        """
        item = result.items[code]
        codes = self._codes(code)
        measured = [each for each in item.because if isinstance(each, MEASURES)]
        now = measured[-1].outcomes if measured else ()
        if not isinstance(self._method(code), model.Judgement) or len(now) != 1 or _is_open(item):
            return ()
        if now[0] not in codes:
            return ()
        above = codes[codes.index(now[0]) + 1 :][:1]
        better = [self._by_method(result, item, codes, each) for each in above]
        worse = self._loses(result, item, now[0])
        return tuple(_of_start(step) for step in (*better, worse) if step is not None)

    def _loses(self, result: Result, item: ItemResult, rating: str | None) -> Step | None:
        codes = self._codes(item.code)
        rank = _rank(codes, rating)
        if rank < 1 or _is_open(item):
            return None
        shares = _shares(item)
        if shares:
            return self._fewer_cases(item, codes, rank, shares)
        for reason in item.because:
            if isinstance(reason, ByScore) and reason.how == "total":
                return self._fewer_points(result, item, codes, rank, reason)
        return None

    # -------------------------------------------------------------- by kind of reason
    def _step(self, result: Result, item: ItemResult, codes: Sequence[str], rating: str) -> Step:
        method = self._method(item.code)
        if isinstance(method, model.Judgement):
            return Step(rating, True, True, (Proposed(method.role),))
        return self._by_method(result, item, codes, rating)

    def _by_method(
        self, result: Result, item: ItemResult, codes: Sequence[str], rating: str
    ) -> Step:
        rank = codes.index(rating)
        for reason in item.because:
            match reason:
                case ByShare():
                    return self._more_cases(item, codes, rank)
                case ByScore():
                    return self._score(result, item, codes, rank, reason)
                case ByExtreme():
                    return self._extreme(codes, rank, reason)
                case ByLine():
                    return self._line(item, rating)
                case _:
                    continue
        return Step(rating, True, True, (), reachable=False)

    def _more_cases(self, item: ItemResult, codes: Sequence[str], rank: int) -> Step:
        every = self._extreme_of(item.code) == "lowest"
        needs = []
        for share in _shares(item):
            need = self._cases_for(item, codes, rank, share)
            if need is None:
                if every:
                    return Step(codes[rank], True, True, (), reachable=False)
            elif need.more or not every:
                needs.append(need)
        if not every:
            needs = [need for need in _nearest(needs) if need.more]
            return Step(codes[rank], True, every, tuple(needs))
        return Step(codes[rank], True, every, tuple(needs))

    def _cases_for(
        self, item: ItemResult, codes: Sequence[str], rank: int, share: ByShare
    ) -> MoreCases | None:
        key = (item.code, share.least, share.base, rank)
        bander = self._bander(item.code)
        if bander is None:
            return None
        if key not in self._reached:
            self._reached[key] = next(
                (
                    number
                    for number in range(share.least, share.base + 1)
                    if _rank(codes, bander.of_share(number, share.base)) >= rank
                ),
                None,
            )
        number = self._reached[key]
        if number is None:
            return None
        percent = bander.percent(number, share.base)
        return MoreCases(share.question, number - share.least, number, share.base, percent)

    def _fewer_cases(
        self, item: ItemResult, codes: Sequence[str], rank: int, shares: Sequence[ByShare]
    ) -> Step | None:
        bander = self._bander(item.code)
        if bander is None or (len(shares) > 1 and self._extreme_of(item.code) != "lowest"):
            return None
        needs = []
        for share in shares:
            for number in range(share.least - 1, -1, -1):
                if _rank(codes, bander.of_share(number, share.base)) < rank:
                    percent = bander.percent(number, share.base)
                    fewer = number - share.least
                    needs.append(MoreCases(share.question, fewer, number, share.base, percent))
                    break
        least = _nearest(needs)
        if not least:
            return None
        lost = bander.of_share(least[0].number, least[0].base)
        return None if lost is None else Step(lost, False, False, tuple(least))

    def _score(
        self, result: Result, item: ItemResult, codes: Sequence[str], rank: int, reason: ByScore
    ) -> Step:
        rating = codes[rank]
        points = self._nearest_points(result, item, codes, reason, rank)
        if points is None or reason.points is None:
            return Step(rating, True, True, (), reachable=False)
        if reason.how in ("total", "share_of_maximum"):
            more = points - reason.points
            needs = (MorePoints(more, points, reason.out_of),) if more else ()
            return Step(rating, True, True, needs)
        fewer = points < reason.points
        parts = [
            PartScored(part, points, fewer)
            for part in reason.made_from
            if part.score is not None and (part.score > points if fewer else part.score < points)
        ]
        every = (reason.how == "lowest") != fewer
        return Step(rating, True, every, tuple(parts))

    def _nearest_points(
        self, result: Result, item: ItemResult, codes: Sequence[str], reason: ByScore, rank: int
    ) -> int | None:
        bander = self._score_bander(result, item.code, reason)
        if bander is None or reason.points is None:
            return None
        for points in _outwards(reason.points, reason.out_of):
            if _rank(codes, _of_points(bander, points, reason.out_of)) >= rank:
                return points
        return None

    def _fewer_points(
        self, result: Result, item: ItemResult, codes: Sequence[str], rank: int, reason: ByScore
    ) -> Step | None:
        bander = self._score_bander(result, item.code, reason)
        if bander is None or reason.points is None:
            return None
        for points in _outwards(reason.points, reason.out_of):
            lost = bander.of(points)
            if lost is not None and _rank(codes, lost) < rank:
                need = MorePoints(points - reason.points, points, reason.out_of)
                return Step(lost, False, True, (need,))
        return None

    def _extreme(self, codes: Sequence[str], rank: int, reason: ByExtreme) -> Step:
        rating = codes[rank]
        below = [
            PartRated(part, rating)
            for part in reason.made_from
            if part.outcomes and _rank(codes, part.outcomes[0]) < rank
        ]
        return Step(rating, True, reason.extreme == "lowest", tuple(below))

    def _line(self, item: ItemResult, rating: str) -> Step:
        method = _computed(self._framework.index.any_item(item.code))
        assert isinstance(method, model.FirstThatFits)
        for line, fit in enumerate(method.fits):
            if _gives(fit.outcome, rating):
                return Step(rating, True, True, (LineFits(line),))
        if method.otherwise is not None and _gives(method.otherwise, rating):
            return Step(rating, True, True, (LineFits(-1),))
        return Step(rating, True, True, (), reachable=False)

    # -------------------------------------------------------------- what an item is banded by
    def _method(self, code: str) -> model.Method | None:
        method: model.Method | None = getattr(self._framework.index.any_item(code), "method", None)
        return method

    def _codes(self, code: str) -> tuple[str, ...]:
        """The ratings of an item, worst first."""
        scale = getattr(self._framework.index.any_item(code), "scale", None)
        if scale is None:
            return ()
        return tuple(point.code for point in self._framework.index.scale(scale).points)

    def _extreme_of(self, code: str) -> str:
        method = _computed(self._framework.index.any_item(code))
        return method.extreme if isinstance(method, model.LowestOrHighest) else "lowest"

    def _score_bander(self, result: Result, code: str, reason: ByScore) -> Bander | None:
        return self._bander(
            code, reason.out_of, units=len({part.unit for part in reason.made_from})
        )

    def _bander(self, code: str, maximum: int = 0, units: int = 0) -> Bander | None:
        key = (code, maximum, units)
        if key not in self._banders:
            self._banders[key] = self._new_bander(code, maximum, units)
        return self._banders[key]

    def _new_bander(self, code: str, maximum: int, units: int) -> Bander | None:
        index = self._framework.index
        item = index.any_item(code)
        banding = self._banding(getattr(_computed(item), "banded", None), units)
        scale = getattr(item, "scale", None)
        if banding is None or scale is None:
            return None
        return Bander(banding, index.scale(scale), maximum)

    def _banding(self, banded: model.Banded | None, units: int) -> model.Banding | None:
        match banded:
            case model.InBands():
                return self._framework.index.bands(banded.bands).banding
            case model.InOwnBands():
                return banded.banding
            case model.InTable():
                table = self._framework.index.table(banded.table)
                for row in table.rows:
                    if row.units == units:
                        return row_banding(row)
                if table.law is None:
                    return None
                return model.Banding.model_construct(measures="score", law=table.law)
            case None:
                return None


def _computed(item: model.Item | None) -> model.Computed | None:
    """The method of an item, or the starting point of a judgement."""
    method: model.Method | None = getattr(item, "method", None)
    return method.starting_from if isinstance(method, model.Judgement) else method


def _of_start(step: Step) -> Step:
    return Step(step.rating, step.better, step.every, step.needs, step.reachable, of_start=True)


def _is_open(item: ItemResult) -> bool:
    """Whether an item has its rating while a measure of it is not known: none could be counted."""
    return any(
        (isinstance(reason, ByShare) and bool(reason.open))
        or (isinstance(reason, ByScore) and reason.points is None)
        for reason in item.because
    )


def _shares(item: ItemResult) -> list[ByShare]:
    """The shares of an item that are known and of some case."""
    shares = [reason for reason in item.because if isinstance(reason, ByShare)]
    return [each for each in shares if each.base and each.least == each.most]


def _rank(codes: Sequence[str], rating: str | None) -> int:
    """How far from the worst end; -1 for no rating."""
    return codes.index(rating) if rating in codes else -1


def _nearest(needs: Iterable[MoreCases]) -> list[MoreCases]:
    """Those that need the fewest cases."""
    each = list(needs)
    least = min((abs(need.more) for need in each), default=0)
    return [need for need in each if abs(need.more) == least]


def _outwards(points: int, most: int) -> Iterator[int]:
    """Whole numbers, the nearest first, that a score may come to."""
    yield points
    for away in range(1, max(points, most - points) + 1):
        if points + away <= most:
            yield points + away
        if points - away >= 0:
            yield points - away


def _of_points(bander: Bander, points: int, out_of: int) -> str | None:
    if bander.banding.measures == "percentage":
        return bander.of_share(points, out_of) if out_of else None
    return bander.of(points)


def _gives(outcome: model.Outcome, rating: str) -> bool:
    return isinstance(outcome, model.RatingOutcome) and outcome.rating == rating
