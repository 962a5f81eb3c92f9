"""Each program whose text is wrong reports what its comments announce, line by line, from the text
alone.

The words of later stages are no part of this: what syntax says must not hang on them.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from assay.diagnostics import Diagnostic
from assay.syntax.parser import parse
from assay.syntax.reading import read
from assay.text import Sources

PROGRAMS = sorted((Path(__file__).parents[1] / "invalid").glob("E0[01]*.assay"))
ANNOUNCED = re.compile(r"error: (E0[01]\d\d)")
PAGE_BLOCK = re.compile(r"```assay (E0[01]\d\d)\n(.*?)```", re.DOTALL)


def said(data: bytes) -> list[tuple[int, str]]:
    """(line, code) of what is said about a file's text, in order."""
    sources = Sources()
    source, unreadable = read("program.assay", data, sources)
    found: list[Diagnostic] = [*unreadable, *parse(source).diagnostics]
    return sorted((source.locate(one.start).line, one.code) for one in found)


@pytest.mark.parametrize("program", PROGRAMS, ids=[program.stem for program in PROGRAMS])
def test_program_reports_what_it_announces(program: Path) -> None:
    data = program.read_bytes()
    announced = [
        (number, code)
        for number, line in enumerate(data.decode("utf-8", "replace").split("\n"), 1)
        for code in ANNOUNCED.findall(line.partition("# ")[2])
    ]
    assert said(data) == sorted(announced)
    assert program.stem[:5] in {code for _, code in announced}


def pages() -> list[type[Diagnostic]]:
    from assay.diagnostics import reading, writing

    return [
        kind
        for module in (reading, writing)
        for kind in vars(module).values()
        if isinstance(kind, type) and issubclass(kind, Diagnostic) and kind is not Diagnostic
    ]


@pytest.mark.parametrize("kind", pages(), ids=[kind.code for kind in pages()])
def test_page_shows_exactly_its_own_mistake(kind: type[Diagnostic]) -> None:
    blocks = PAGE_BLOCK.findall(re.sub(r"(?m)^    ", "", kind.__doc__ or ""))
    for code, text in blocks:
        assert {found for _, found in said(text.encode())} == {code} == {kind.code}
    assert blocks or kind.code in {"E0001", "E0002"}  # bytes that are no text, and a huge file


def test_file_that_is_not_utf8() -> None:
    assert said("scale café".encode("latin-1")) == [(1, "E0001")]
    assert said("scale".encode("utf-16")) == [(1, "E0001")]


def test_huge_file() -> None:
    assert said(b"#" * 16_000_001) == [(1, "E0002")]


def test_every_code_of_the_text_has_a_program() -> None:
    shown = {program.stem[:5] for program in PROGRAMS} | {"E0001", "E0002"}
    assert {kind.code for kind in pages()} - shown == set()
