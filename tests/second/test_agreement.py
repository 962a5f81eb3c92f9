"""The evaluator agrees with the second implementation on 100,000 random inspections."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from agreement import agree, smallest

SECOND = (
    *("manual_shares", "manual_judgements", "manual_pdu", "manual_region"),
    "random_inspections",
)


def test_they_agree_on_a_hundred_thousand_inspections() -> None:
    agreed = agree(100_000, seed=1)
    shown = "\n".join(f"{what}\n  {document}" for what, document in smallest(agreed.differences))
    assert agreed.number >= 100_000
    assert not agreed.differences, shown


@pytest.mark.parametrize("name", SECOND)
def test_the_second_implementation_knows_nothing_of_the_first(name: str) -> None:
    tree = ast.parse(Path(__file__).with_name(f"{name}.py").read_text("utf-8"))
    imported = {
        name.split(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, (ast.Import, ast.ImportFrom))
        for name in ([node.module or ""] if isinstance(node, ast.ImportFrom) else [])
        + [each.name for each in node.names if isinstance(node, ast.Import)]
    }
    allowed = {"__future__", "collections", "itertools", "random", "typing"}
    assert imported <= allowed | set(SECOND)
