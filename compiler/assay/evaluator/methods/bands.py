"""Bands for a method: one set, or a table with bands for each number of units.

It does *not* put anything in a band; `banding.py` does.
"""

from __future__ import annotations

from assay import model
from assay.evaluator.banding import Bander, row_banding


class BandsByUnits:
    """Bands, or a table with bands for each number of units."""

    def __init__(
        self,
        name: str,
        banding: model.Banding | None,
        table: model.Table | None,
        scale: model.Scale,
    ) -> None:
        self.name = name
        self.table = table
        self._banding = banding
        self._scale = scale
        self._made: dict[tuple[int | None, int], Bander | None] = {}

    def banding(self) -> model.Banding:
        """The bands, where there is no table."""
        assert self._banding is not None, self.name
        return self._banding

    def bander(self, units: int | None, maximum: int) -> Bander | None:
        """The bands for a number of units and a greatest score; None where there are none."""
        key = (units if self.table else None, maximum)
        if key not in self._made:
            banding = self._for(units)
            self._made[key] = None if banding is None else Bander(banding, self._scale, maximum)
        return self._made[key]

    def has_row(self, units: int) -> bool:
        """Whether bands are printed for a number of units."""
        return self.table is None or any(row.units == units for row in self.table.rows)

    def _for(self, units: int | None) -> model.Banding | None:
        if self.table is None:
            return self._banding
        for row in self.table.rows:
            if row.units == units:
                return row_banding(row)
        law = self.table.law
        return None if law is None else model.Banding.model_construct(measures="score", law=law)
