"""`assay.rate`: what the command does, for a program that has Python objects.

It does *not* print, and raises what the command would say.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from datetime import date
from numbers import Integral
from typing import TYPE_CHECKING, Any, cast

from assay import BadInspection
from assay.cli import frameworks, inspections
from assay.cli.rating import Report
from assay.intake.documents import read_documents
from assay.model import Framework
from assay.reports import as_json

if TYPE_CHECKING:
    from assay import Results
    from assay.evaluator.inspection import Inspection


def rated(
    framework: Framework | str | os.PathLike[str], results: Results | Sequence[Results]
) -> dict[str, Any] | list[dict[str, Any]]:
    """See `assay.rate`."""
    found = framework
    if not isinstance(found, Framework):
        found = frameworks.framework(os.fspath(found))
    several = isinstance(results, Sequence) and not isinstance(results, str | bytes)
    # mypy does not see through `several`; written in place, it would narrow a text to a sequence.
    given = cast("Sequence[Results]", results if several else [results])
    read = [one for each in given for one in _read(found, each)]
    documents = [as_json.document(page) for page in Report(found, tuple(read)).pages()]
    return documents if several or len(documents) != 1 else documents[0]


def _read(framework: Framework, results: Results) -> tuple[Inspection, ...]:
    """Raises: `BadInspection`."""
    if isinstance(results, Mapping):
        text = json.dumps(results, default=_as_json).encode("utf-8")
        found, problems = read_documents(framework, [("results", text)])
    elif not isinstance(results, str | os.PathLike):
        raise TypeError(
            "results are a document as a dictionary, the path of a file or folder, or a list of "
            f"these, and not {type(results).__name__}"
        )
    else:
        given = inspections.inspections(framework, [os.fspath(results)])
        found, problems = given.inspections, given.problems
    if problems:
        raise BadInspection(problems)
    return found


def _as_json(value: object) -> object:
    """A value that JSON lacks, as a document says it. Raises: `TypeError`, if none can."""
    match value:
        case Mapping():
            return dict(value)
        case set() | frozenset():
            return sorted(value, key=str)
        case date():
            return value.isoformat()
        case Integral():
            return int(value)
        case _:
            raise TypeError(f"a document cannot hold {value!r}, which JSON has no way to write")
