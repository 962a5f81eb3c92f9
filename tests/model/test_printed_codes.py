"""How codes are printed."""

from __future__ import annotations

import pytest

from assay.analysis.lowering.printed import printed


@pytest.mark.parametrize(
    ("code", "example", "said"),
    [
        ("A3(c)", "P 1.1.1 (a)", "A 3 (c)"),
        ("P1.1.1(a)", "P 1.1.1 (a)", "P 1.1.1 (a)"),
        ("P1.1", "P 1.1.1 (a)", "P 1.1"),
        ("PC", "P 1.1.1 (a)", "PC"),
        ("A3(c)", "P1.1.1(a)", "A3(c)"),
        ("A3(c)", "P1.1a", "A3c"),
        ("A3(c)", "1.1 a)", "3 c)"),
        ("A3(c)", "P 1.1", "A 3(c)"),
        ("A3(c)", "", "A3(c)"),
        ("H1A", "H 1", "H1A"),
    ],
)
def test_codes_are_printed_as_the_example(code: str, example: str, said: str) -> None:
    assert printed(code, example) == said
