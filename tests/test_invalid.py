"""Each program in `tests/invalid/` reports what its comments announce, line by line, and nothing
else."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from assay import catalog, pipeline

HERE = Path(__file__).parent
PRELUDE = HERE / "docs" / "prelude"
PROGRAMS = sorted((HERE / "invalid").glob("*.assay"))
ANNOUNCED = re.compile(r"(?:error|warning): ([EW]\d{4})")
NOT_A_FILE = {
    *("E0001", "E0002", "E0206", "E0208"),
    *("E0801", "E0802", "E0803", "E0804", "W0805"),
}
"""What one readable file cannot show: bytes that are no text, a huge file, a folder without or in a
circle, a catalogue of translations (those are in `tests/translation`)."""


def compile_beside_prelude(name: str, data: bytes) -> set[tuple[int, str]]:
    """(line, code) of each finding in one file."""
    own = re.search(rb"^framework (\w+)", data, re.MULTILINE)
    path = f"{own[1].decode() if own else 'hostel'}/{name}"
    prelude = [
        (found.relative_to(PRELUDE).as_posix(), found.read_bytes())
        for found in sorted(PRELUDE.glob("*/*.assay"))
    ]
    checked = pipeline.check([*prelude, (path, data)])
    places = [(checked.sources.locate(one.start), one.code) for one in checked.diagnostics]
    return {(place.line, code) for place, code in places if place.path == path}


@pytest.mark.parametrize("program", PROGRAMS, ids=[program.stem for program in PROGRAMS])
def test_program_reports_what_it_announces(program: Path) -> None:
    data = program.read_bytes()
    found = compile_beside_prelude(program.name, data)
    if program.stem.startswith(("E00", "E01")):  # these show how a file reads, not what it means
        found = {(line, code) for line, code in found if code.startswith(("E00", "E01"))}
    lines = data.decode("utf-8", "replace").split("\n")
    announced = {
        (number, code)
        for number, line in enumerate(lines, 1)
        for comment in line.partition("# ")[2:]
        for code in ANNOUNCED.findall(comment)
    }
    assert found == announced
    assert program.stem[:5] in {code for _, code in announced}


def test_every_code_has_a_program() -> None:
    shown = {program.stem[:5] for program in PROGRAMS}
    assert sorted({kind.code for kind in catalog.every()} - shown - NOT_A_FILE) == []
