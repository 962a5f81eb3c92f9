"""`assay.rate` and `assay.check_answers`: what the commands do, for a program with Python objects.

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
    found = _framework(framework)
    several = _are_several(results)
    # mypy does not see through `several`; written in place, it would narrow a text to a sequence.
    given = cast("Sequence[Results]", results if several else [results])
    read = [one for each in given for one in _read(found, each)]
    documents = [as_json.document(page) for page in Report(found, tuple(read)).pages()]
    return documents if several or len(documents) != 1 else documents[0]


def _read(framework: Framework, results: Results) -> tuple[Inspection, ...]:
    """Raises: `BadInspection`."""
    if isinstance(results, Mapping):
        found, problems = read_documents(framework, [("results", _text(results))])
    elif not isinstance(results, str | os.PathLike):
        raise _not_a_document("results", results)
    else:
        given = inspections.inspections(framework, [os.fspath(results)])
        found, problems = given.inspections, given.problems
    if problems:
        raise BadInspection(problems)
    return found


def checked(
    framework: Framework | str | os.PathLike[str],
    form: str,
    answers: Results | Sequence[Results],
    language: str,
) -> list[dict[str, Any]]:
    """See `assay.check_answers`."""
    from assay.answers import documents, faults
    from assay.cli import answering

    asked = documents.Form(answering.of_form(_framework(framework), form, language))
    given = cast("Sequence[Results]", answers if _are_several(answers) else [answers])
    found: list[dict[str, Any]] = []
    for number, each in enumerate(given):
        if isinstance(each, Mapping):
            name = f"answers[{number}]" if _are_several(answers) else "answers"
            told = documents.check(asked, [(name, _text(each))])[1]
            # There is no file, and so no line in it.
            found += [faults.document(fault) | {"line": 0, "column": 0} for fault in told]
        elif isinstance(each, str | os.PathLike):
            told = documents.check(asked, answering.files([os.fspath(each)]))[1]
            found += [faults.document(fault) for fault in told]
        else:
            raise _not_a_document("answers", each)
    return found


def _framework(given: Framework | str | os.PathLike[str]) -> Framework:
    if isinstance(given, Framework):
        return given
    return frameworks.framework(os.fspath(given))


def _are_several(given: object) -> bool:
    return isinstance(given, Sequence) and not isinstance(given, str | bytes)


def _text(document: Mapping[str, Any]) -> bytes:
    return json.dumps(document, default=_as_json).encode("utf-8")


def _not_a_document(what: str, given: object) -> TypeError:
    return TypeError(
        f"{what} are a document as a dictionary, the path of a file or folder, or a list of "
        f"these, and not {type(given).__name__}"
    )


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
