"""An impact as one table: a row for each rating that differs and each unit that cannot be rated.

It does *not* have the ratings that stay.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO

from assay.comparison.impact import words
from assay.comparison.impact.impact import Impact, UnitImpact
from assay.reports.as_csv import safe

HEAD = ("unit", "whole", "item", "title", "before", "after", "why_before", "why_after", "because")


def render(said: Impact) -> str:
    """The table, with its head."""
    written = StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(HEAD)
    for unit in said.units:
        writer.writerows([safe(cell) for cell in row] for row in _rows(unit))
    return written.getvalue()


def _rows(unit: UnitImpact) -> Iterator[tuple[str, ...]]:
    if unit.problems:
        why = " ".join(" ".join(unit.problems).split())
        yield (unit.unit, unit.whole, "", "", "", "can no longer be rated", "", why, "")
    for each in unit.differing:
        yield (
            *(unit.unit, unit.whole, each.code, each.heading),
            *(each.before, each.after),
            *(" ".join(each.why_before), " ".join(each.why_after)),
            "; ".join(words.behind(each)),
        )
