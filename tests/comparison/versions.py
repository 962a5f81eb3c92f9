"""Two versions of a framework: the school of the reports, or the kitchen of `assay init`, and the
same with some lines changed."""

from __future__ import annotations

from pathlib import Path

from assay import pipeline
from assay.cli.init import starter
from assay.model import Framework

ROOT = Path(__file__).parents[2]


def school() -> dict[str, bytes]:
    """The rule files of a school."""
    file = ROOT / "tests" / "reports" / "standards" / "school" / "school.assay"
    return {"standards/school/school.assay": file.read_bytes()}


FRAMEWORKS = {"school": school, "kitchen": starter}


def framework(name: str, files: dict[str, bytes]) -> Framework:
    """The framework of some rule files."""
    checked = pipeline.check(sorted(files.items()))
    assert not checked.errors, [each.message() for each in checked.diagnostics]
    return pipeline.models(checked)[f"standards/{name}"]


def versions(name: str, change: str) -> tuple[Framework, Framework]:
    """A framework as it is, and with the lines of a change: `-` goes, `+` comes, ` ` stays.

    An empty line ends one change and starts the next.
    """
    files = FRAMEWORKS[name]()
    changed = dict(files)
    for block in change.strip("\n").split("\n\n"):
        lines = block.splitlines()
        old = "".join(f"{line[1:]}\n" for line in lines if line[0] != "+").encode()
        new = "".join(f"{line[1:]}\n" for line in lines if line[0] != "-").encode()
        (holder,) = [path for path, data in changed.items() if data.count(old) == 1]
        changed[holder] = changed[holder].replace(old, new)
    return framework(name, files), framework(name, changed)
