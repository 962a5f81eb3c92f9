"""Frameworks of rule files, as the tests of scenarios need them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from assay import model, pipeline
from assay.project import find

HERE = Path(__file__).parent
SHIPPED = HERE.parent.parent / "standards"


@cache
def frameworks(folder: Path) -> Mapping[str, model.Framework]:
    """The frameworks of a folder of rules, by name."""
    return compiled(tuple(find([str(folder)])[0].files))


def compiled(files: tuple[tuple[str, bytes], ...]) -> dict[str, model.Framework]:
    """The frameworks of rule files, by name; fails where there is an error."""
    checked = pipeline.check(files)
    errors = [found for found in checked.diagnostics if found.severity() == "error"]
    assert not errors, [(found.code, found.message()) for found in errors]
    return {one.code: one for one in pipeline.models(checked).values()}


EVERY = [
    *((HERE / "standards", name) for name in ("lodge", "valley")),
    *((SHIPPED, name) for name in ("pdu", "region")),
]
"""Every framework that scenarios are tried on here: the folder of its library, and its name."""
EVERY_NAME = [name for _, name in EVERY]
