"""Mistakes are found where they are, and nothing is said of what is right: bounds on a small seeded
sample.

`measure.py` measures more; its fresh kinds were never tuned on, and these bounds are the promise.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from measure import measure
from mutations import FRESH, TUNING, Kind


@pytest.mark.parametrize("kinds", [TUNING, FRESH], ids=["tuning", "fresh"])
def test_one_mistake_a_file(kinds: list[Kind]) -> None:
    total, accounts = measure(kinds, count=1, rounds=4, seed=5)
    assert total.made >= 50
    assert total.found_share >= 0.98, "\n".join(accounts)


@pytest.mark.parametrize("kinds", [TUNING, FRESH], ids=["tuning", "fresh"])
def test_three_mistakes_a_file(kinds: list[Kind]) -> None:
    total, accounts = measure(kinds, count=3, rounds=4, seed=5)
    assert total.made >= 150
    assert total.found_share >= 0.95, "\n".join(accounts)
    assert total.spurious_share <= 0.03, "\n".join(accounts)


def test_enough_kinds() -> None:
    assert len(TUNING) >= 12
    assert len(FRESH) >= 10
