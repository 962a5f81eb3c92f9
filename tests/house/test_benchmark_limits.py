"""The benchmark of growth says which of its limits are missed; what it measures is not tested."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "benchmarks"))
from scale import Cost, limits, report

QUICK = Cost(wall=0.1, cpu=0.1, memory=20)


def missed(costs: dict[int, Cost], pyxform: Cost | None = None) -> list[str]:
    return [limit.name for limit in limits(costs, pyxform) if not limit.kept]


def test_each_limit_can_be_missed() -> None:
    slow = Cost(wall=3, cpu=3, memory=20)
    assert missed({464: QUICK}, slow) == []
    assert missed({464: slow}, QUICK) == ["464 prompts, as pyxform"]
    assert missed({4_640: slow}) == ["4,640 prompts"]
    assert missed({5_000: slow}) == ["5,000 prompts"]
    assert missed({5_000: QUICK, 50_000: slow}) == ["a prompt of 50,000 to one of 5,000"]
    assert missed({5_000: QUICK, 50_000: Cost(1, 1, 20)}) == []


def test_a_missed_limit_is_named_and_is_the_exit_status(capsys: pytest.CaptureFixture[str]) -> None:
    assert report(limits({4_640: QUICK}, None)) == 0
    assert "missed" not in capsys.readouterr().out
    assert report(limits({4_640: Cost(9, 9, 20)}, None)) == 1
    assert "9.00      2.90 s CPU  missed" in capsys.readouterr().out
