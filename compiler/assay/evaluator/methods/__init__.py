"""How a rating follows from counts, ratings or conditions: each method of the model, on sets of
what is still possible.

Where everything is known a set has one member, and that is the rating. Parts are taken as
independent of each other, so a set may hold a rating too many and never one too few. It does *not*
know what rules do to a rating; `binding.py` does.

Source: language.md#7-how-ratings-follow; M 2.3, 7.1
"""

from __future__ import annotations

from typing import assert_never

from assay import model
from assay.evaluator.banding import Bander
from assay.evaluator.conditions import Conditions
from assay.evaluator.methods.bands import BandsByUnits
from assay.evaluator.methods.lines import Lines
from assay.evaluator.methods.method import Ready
from assay.evaluator.methods.ratings import Extreme, Parts, Scores
from assay.evaluator.methods.shares import ShareOfCases, Shares


class Methods:
    """Makes methods ready, for the items of one framework."""

    def __init__(self, conditions: Conditions) -> None:
        self._conditions = conditions
        self._index = conditions.index
        self._banders: dict[tuple[str, str], Bander] = {}

    def ready(self, said: model.Computed, item: str, scale: model.Scale, cohort: str) -> Ready:
        """A method, for an item on a scale."""
        match said:
            case model.LowestOrHighest(banded=None):
                return Extreme(item, said.extreme, scale, self._parts(said.items, said.over))
            case model.LowestOrHighest():
                assert said.banded is not None
                codes = tuple(each.code for each in said.items.items)
                bander, name = self._bander(said.banded, scale)
                pooled = isinstance(said.over, model.PooledOver)
                return Shares(item, said.extreme, codes, bander, name, pooled=pooled)
            case model.BandedScore():
                parts = self._parts(said.items, said.over)
                return Scores(item, said.how, parts, self._bands(said.banded, scale), scale)
            case model.ShareOfMaximum():
                parts = self._parts(said.items, said.over)
                bands = self._bands(said.banded, scale)
                return Scores(item, "share_of_maximum", parts, bands, scale)
            case model.ShareOfCases():
                bander, name = self._bander(said.banded, scale)
                test = self._conditions.test(said.condition)
                pooled = isinstance(said.over, model.PooledOver)
                return ShareOfCases(item, test, cohort, bander, name, pooled=pooled)
            case model.FirstThatFits():
                return Lines(item, said, self._conditions)
            case _:
                assert_never(said)

    def _parts(self, items: model.Items, over: model.Over | None) -> Parts:
        scores = {}
        for item in items.items:
            points = self._index.points(item)
            scores[item.code] = {point.code: point.score for point in points}
        return Parts(items.items, scores, isinstance(over, model.OverEvery))

    def _bander(self, banded: model.Banded, scale: model.Scale) -> tuple[Bander, str]:
        bands = self._bands(banded, scale)
        if not bands.name:
            return Bander(bands.banding(), scale), ""
        key = (bands.name, scale.code)
        if key not in self._banders:
            self._banders[key] = Bander(bands.banding(), scale)
        return self._banders[key], bands.name

    def _bands(self, banded: model.Banded, scale: model.Scale) -> BandsByUnits:
        match banded:
            case model.InBands(bands=code):
                return BandsByUnits(code, self._index.bands(code).banding, None, scale)
            case model.InOwnBands(banding=banding):
                return BandsByUnits("", banding, None, scale)
            case model.InTable(table=code):
                return BandsByUnits(code, None, self._index.table(code), scale)
            case _:
                assert_never(banded)
