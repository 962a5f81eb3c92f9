"""Inspections of the past once more, by other rules: those that can still be read, and what stands
in the way of the others, unit by unit.

What was made for the earlier version says so, and is read all the same. It does *not* rate.
"""

from __future__ import annotations

import json

from assay.cli import inspections
from assay.project import read, shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from assay.evaluator.inspection import Inspection
    from assay.intake.problem import Problem
    from assay.model import Framework

LINES = (".jsonl", ".ndjson")


class Reread:
    """What came of reading again: inspections and problems, by unit."""

    def __init__(self) -> None:
        self.inspections: dict[str, Inspection] = {}
        self.problems: dict[str, tuple[Problem, ...]] = {}

    def take(self, found: Sequence[Inspection]) -> None:
        """Inspections that can be read."""
        self.inspections.update((each.unit, each) for each in found)

    def refuse(self, known: Sequence[Inspection], problems: tuple[Problem, ...]) -> None:
        """Inspections that cannot."""
        self.problems.update((each.unit, problems) for each in known)


def again(
    versions: tuple[Framework, Framework],
    paths: Sequence[str],
    *,
    beside: str,
    hurdles_enforced: bool,
) -> Reread:
    """The inspections of some files by the later of two versions; the earlier can read them all."""
    before, after = versions[0], _taken_for(*versions)
    found = Reread()

    def given(rules: Framework, files: Sequence[str]) -> inspections.Given:
        has_table = any(map(inspections.is_table, files))
        return inspections.inspections(
            rules,
            files,
            beside=beside if has_table else "",
            hurdles_enforced=hurdles_enforced and has_table,
        )

    files = [file for path in paths for file in inspections.files(path, beside)]
    whole = given(after, files)
    if not whole.problems:
        found.take(whole.inspections)
        return found
    for file in files:
        one = given(after, [file])
        if not one.problems:
            found.take(one.inspections)
        elif inspections.is_table(file):
            found.refuse(given(before, [file]).inspections, one.problems)
        else:
            _piece_by_piece((before, after), file, found)
    return found


def _piece_by_piece(versions: tuple[Framework, Framework], file: str, found: Reread) -> None:
    """Each document of a file on its own."""
    from assay.intake.documents import read_documents

    for piece in _pieces(file, read(file)):
        again, problems = read_documents(versions[1], [(shown(file), piece)])
        if problems:
            found.refuse(read_documents(versions[0], [(shown(file), piece)])[0], problems)
        else:
            found.take(again)


def _pieces(file: str, data: bytes) -> Iterator[bytes]:
    """The documents of a file; those on lines stay on their lines, for the places of problems."""
    if file.lower().endswith(LINES):
        for number, line in enumerate(data.split(b"\n")):
            if line.strip():
                yield b"\n" * number + line
        return
    whole = json.loads(data)
    if isinstance(whole, list) and len(whole) > 1:
        yield from (json.dumps(document).encode() for document in whole)
    else:
        yield data


def _taken_for(before: Framework, after: Framework) -> Framework:
    """The later rules under the version numbers of the earlier ones, which documents may name."""
    versions = {used.name: used.version for used in before.uses}
    uses = tuple(
        used.model_copy(update={"version": versions.get(used.name, used.version)})
        for used in after.uses
    )
    made = after.model_copy(update={"version": before.version, "uses": uses})
    made.__dict__.pop("index", None)  # lookups of what was copied
    return made
