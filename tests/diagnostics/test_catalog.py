"""Every diagnostic has a code of its own, a page, and words."""

from __future__ import annotations

import pkgutil
import re
from collections import Counter
from importlib import import_module

import pytest

import assay.diagnostics
from assay import catalog
from assay.diagnostics import Diagnostic
from assay.diagnostics.families import families

SAMPLES = {
    "str": "a word",
    "int": 3,
    "bool": True,
    "str | None": "a word",
    "tuple[int, int]": (0, 1),
    "tuple[int, int] | None": (0, 1),
    "tuple[str, ...]": ("one", "other"),
    "tuple[tuple[int, int], ...]": ((0, 1), (2, 3)),
    "tuple[tuple[str, int, int], ...]": (("one", 0, 1), ("other", 2, 3)),
}
"""A value for each kind of field, by its annotation."""

ONE_LETTER = {"character", "letter"}
"""Fields that hold a single character."""

NOT_TO_BE_SHOWN = {
    *("E0001", "E0002", "E0003", "E0113", "E0206", "E0208"),
    *("E0801", "E0802", "E0803", "E0804", "W0805"),
}
"""Bytes that are not text, sizes and invisible characters: no block on a page can show them."""


def sample(kind: type[Diagnostic]) -> Diagnostic:
    fields = {
        name: str(annotation)
        for base in reversed(kind.__mro__)
        for name, annotation in vars(base).get("__annotations__", {}).items()
    }
    values = [
        "x" if name in ONE_LETTER else SAMPLES[fields[name]]
        for name in kind.fields
        if name not in {"start", "end"}
    ]
    return kind(0, 1, *values)


def test_no_family_is_left_out() -> None:
    holding = {
        module.__name__
        for found in pkgutil.iter_modules(assay.diagnostics.__path__)
        for module in [import_module(f"assay.diagnostics.{found.name}")]
        if any(
            isinstance(kind, type) and issubclass(kind, Diagnostic) and "code" in vars(kind)
            for kind in vars(module).values()
        )
    }
    assert holding == {family.__name__ for family in families()}


def test_codes_and_names_are_unique_and_well_formed() -> None:
    kinds = catalog.every()
    assert [code for code, count in Counter(kind.code for kind in kinds).items() if count > 1] == []
    assert [
        name for name, count in Counter(kind.name() for kind in kinds).items() if count > 1
    ] == []
    for kind in kinds:
        assert re.fullmatch(r"[EW][0-9]{4}", kind.code)
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", kind.name())


@pytest.mark.parametrize("kind", catalog.every(), ids=lambda kind: f"{kind.code}-{kind.name()}")
def test_a_page_has_a_first_line_and_an_example(kind: type[Diagnostic]) -> None:
    page = catalog.page(kind)
    first, _, rest = page.partition("\n")
    assert first.endswith("."), "the first line is a sentence"
    assert rest.startswith("\n"), "and stands alone"
    if kind.code not in NOT_TO_BE_SHOWN:
        assert f"```assay {kind.code}\n" in page, "a block shows the mistake"
    assert page.count("```") % 2 == 0


@pytest.mark.parametrize("kind", catalog.every(), ids=lambda kind: f"{kind.code}-{kind.name()}")
def test_the_words_can_be_said_and_keep_the_style(kind: type[Diagnostic]) -> None:
    said = sample(kind)
    message = said.message()
    assert message
    assert "\n" not in message
    assert not message.endswith(".")
    assert message[0] in "`“" or not message[0].isalpha() or message[0].islower()
    assert "invalid" not in message.lower()
    assert isinstance(said.help(), str)
    assert all(note.message for note in said.notes())
    assert all(fix.title and fix.edits for fix in said.fixes())


def test_finds_by_code_and_by_name_in_any_case() -> None:
    for kind in catalog.every():
        assert catalog.find(kind.code.lower()) is kind
        assert catalog.find(kind.name().upper()) is kind
    assert catalog.find("E9999") is None
    assert catalog.find("") is None
