"""Where the evaluator and the second implementation differ, over any number of random inspections.

    python tests/second/agreement.py [INSPECTIONS] [SEED]

The test in `test_agreement.py` runs the same on fewer. An evaluator that says more is possible than
there is has not lied, but is allowed to only where one unknown matters twice, which `loose` says.
It does *not* say who is right.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from random import Random
from typing import Any, NamedTuple

from as_evaluated import evaluated, rated
from manual_pdu import Rated, loose, rate_pdu
from manual_region import RatedRegion, rate_region
from manual_shares import NOT_RATED, in_codes
from random_inspections import region, region_of_counts, unit_of_cases, unit_of_counts

from assay.evaluator import result

MIXED = ((unit_of_counts, 950), (unit_of_cases, 24), (region, 4), (region_of_counts, 22))
"""Of every thousand inspections, how many are of which kind."""

Difference = tuple[str, str]


class Agreed(NamedTuple):
    """How many inspections were compared, and where they differ: what, and the document."""

    number: int
    differences: list[Difference]


def agree(number: int, seed: int, processes: int | None = None) -> Agreed:
    """Compare on at least so many inspections, in blocks of a thousand, on all processors."""
    blocks = range(seed, seed + -(-number // 1000))
    with ProcessPoolExecutor(processes or os.cpu_count()) as pool:
        found = list(pool.map(block, blocks, chunksize=max(1, len(blocks) // 16)))
    return Agreed(1000 * len(blocks), [difference for each in found for difference in each])


def block(seed: int) -> list[Difference]:
    """Differences over the thousand inspections of one seed."""
    rng = Random(seed)
    found = []
    for make, number in MIXED:
        for _ in range(number):
            document = make(rng)
            found += [(what, json.dumps(document)) for what in differences(document)]
    return found


def differences(document: dict[str, Any]) -> Iterator[str]:
    """What the two say differently of one inspection."""
    made = evaluated(document)
    if document["framework"] == "pdu":
        yield from unit_differences(rate_pdu(document), made, document)
        return
    expected = rate_region(document)
    seen = rated(made, "region_overall", document)
    yield from compare(expected, seen)
    yield from staffing_differences(expected, made)
    units = zip(expected.units, made.units, document["units"], strict=True)
    for at, (unit, made_unit, given) in enumerate(units, start=1):
        for difference in unit_differences(unit, made_unit, given):
            yield f"unit {at}: {difference}"


def unit_differences(
    expected: Rated, made: result.Result, document: dict[str, Any]
) -> Iterator[str]:
    seen = rated(made, "pdu_overall", document)
    yield from compare(expected, seen)
    if expected.hurdles != seen.hurdles:
        yield f"hurdles: {sorted(seen.hurdles)}, not {sorted(expected.hurdles)}"


def compare(expected: Rated | RatedRegion, seen: Rated) -> Iterator[str]:
    """What is the same of units and regions: ratings, totals and what rules say."""
    if expected.possible.keys() != seen.possible.keys():
        yield f"items: {sorted(seen.possible)}, not {sorted(expected.possible)}"
        return
    wide = loose(expected.possible)
    for item, possible in expected.possible.items():
        found = seen.possible[item]
        fits = set(possible) <= set(found) if item in wide else possible == found
        if not fits:
            yield f"{item}: possible {found}, not {possible}"
        elif possible == found and expected.rating[item] != seen.rating[item]:
            yield f"{item}: rating {seen.rating[item]}, not {expected.rating[item]}"
    if expected.total != seen.total and not wide:
        yield f"total: {seen.total}, not {expected.total}"
    for part in ("refused", "waiting", "advised"):
        one, other = getattr(expected, part), getattr(seen, part)
        if one != other:
            yield f"{part}: {sorted(other - one)} too many, {sorted(one - other)} too few"


def staffing_differences(expected: RatedRegion, made: result.Result) -> Iterator[str]:
    """Whether the table's missing rows are reported, and departures from the starting point."""
    lacking = {
        (found.units, frozenset(found.outcomes))
        for found in made.found
        if isinstance(found, result.NoRow)
    }
    start = frozenset(in_codes(expected.staffing.outcomes - {NOT_RATED}))
    printed = expected.staffing.printed or made.items["R1.2"].standing == "settled"
    wanted = set() if printed else {(expected.staffing.units, start)}
    if lacking != wanted:
        yield f"row not printed: {sorted(lacking)}, not {wanted}"
    left = any(isinstance(found, result.LeftStart) and found.item == "R1.2" for found in made.found)
    if left != expected.left_start:
        yield f"left the starting point: {left}, not {expected.left_start}"


def main() -> int:
    """Compare on as many as asked, and show the smallest document for each difference."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    start = time.perf_counter()
    agreed = agree(number, seed)
    spent = time.perf_counter() - start
    for what, document in smallest(agreed.differences):
        print(f"{what}\n  {document}")
    print(f"{agreed.number} inspections, {len(agreed.differences)} differences, {spent:.0f} s")
    return int(bool(agreed.differences))


def smallest(found: list[Difference]) -> list[Difference]:
    """The shortest document for each kind of difference."""
    best: dict[str, Difference] = {}
    for what, document in found:
        kind = what.split(":")[0]
        if kind not in best or len(document) < len(best[kind][1]):
            best[kind] = (what, document)
    return list(best.values())


if __name__ == "__main__":
    sys.exit(main())
