"""The search is exact, forgets what is not needed, and stops where there is too much."""

from __future__ import annotations

from itertools import product

import pytest

from assay.verifier.nodes import Leaf, Step, fold
from assay.verifier.search import TooMany, reach


def leaves(number: int) -> list[Leaf]:
    return [Leaf(None, (0, 1, 2, 3)) for _ in range(number)]  # type: ignore[arg-type]  # numbers stand for values


def total(parts: list[Leaf]) -> Step:
    node = fold(0, parts, lambda so_far, one: so_far + one, lambda found: found)
    assert isinstance(node, Step)
    return node


def test_totals_of_forty() -> None:
    reached = reach(total(leaves(40)))
    assert set(reached.examples) == set(range(121))
    assert reached.states < 20_000


def test_examples_come_to_what_they_are_examples_of() -> None:
    parts = leaves(5)
    for value, example in reach(total(parts)).examples.items():
        assert sum(example[part] for part in parts) == value  # type: ignore[misc]  # as above


def test_what_two_share_is_the_same_in_both() -> None:
    one, other = leaves(2)
    low = Step((one, other), lambda first, second: min(first, second))
    high = Step((one, other), lambda first, second: max(first, second))
    both = Step((low, high), lambda first, second: (first, second))
    expected = {(min(pair), max(pair)) for pair in product(range(4), repeat=2)}
    assert set(reach(both).examples) == expected


def test_what_cannot_be_is_left_out() -> None:
    (one,) = leaves(1)
    some = Step((one,), lambda value: value if value % 2 else None)
    assert set(reach(some).examples) == {1, 3}


def test_too_many() -> None:
    parts = leaves(12)
    everything = Step(tuple(parts), lambda *values: values)
    with pytest.raises(TooMany):
        reach(everything, 100_000)
