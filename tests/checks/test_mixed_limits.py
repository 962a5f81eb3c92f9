"""A band whose limits lack their `%` is an error at each number, and its bands say nothing else."""

from __future__ import annotations

import pytest

from assay import pipeline

TEXT = """framework small "Small" {
  version   "1.0"
  in force  from 2026-01-01
  languages en
}
scale two "Two points" from worst to best {
  low   0 "Low"
  high  1 "High"
}
bands share "Share" on two {
  rounded half up to a whole number
  low   0% to 49%
  high  50% to 100%
}
"""


@pytest.mark.parametrize(
    ("slip", "numbers"), [("50 to 100", 2), ("at least 50", 1), ("50% to 100", 1)]
)
def test_a_missing_percent_sign(slip: str, numbers: int) -> None:
    text = TEXT.replace("50% to 100%", slip)
    found = pipeline.check([("small/a.assay", text.encode())]).diagnostics
    assert [one.code for one in found] == ["E0302"] * numbers


def test_bands_with_every_sign_are_fine() -> None:
    assert pipeline.check([("small/a.assay", TEXT.encode())]).diagnostics == ()
