"""JSON documents to inspections: `{"framework": "pdu", "unit": "North Town", "cases": […], …}`.

A file holds one document, a list of them, or, when its name ends in `.jsonl`, one on each line.
Every problem of every file comes out in one run. It does *not* read the disk.

Source: inspection-documents.md
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from assay import model
from assay.evaluator.conditions import Conditions
from assay.evaluator.inspection import NOTHING, Inspection
from assay.intake import json_text, values
from assay.intake.answers import read_answers
from assay.intake.cases import read_cases
from assay.intake.counts import read_counts, read_numbers
from assay.intake.facts import read_facts
from assay.intake.judgements import (
    read_decisions,
    read_judgements,
    read_ratings,
    read_reviews,
)
from assay.intake.places import Path
from assay.intake.problem import Problem, meant, quoted
from assay.intake.reading import Reading
from assay.model.vocabulary import Vocabulary, vocabulary

SAID_BESIDE_CASES = (
    "facts",
    "answers",
    "dates",
    "judgements",
    "decisions",
    "reviews",
    "ratings",
    "considered",
)
"""The members that say something of a unit, beside its cases; a table has them in a file."""

OF_ANY = (
    "framework",
    "version",
    "unit",
    "cases",
    "counts",
    "number_of_cases",
    "hurdles_enforced",
    *SAID_BESIDE_CASES,
)
OF_A_WHOLE = ("units", "number_of_units")


def read_document(
    framework: model.Framework, data: bytes, path: str
) -> tuple[Inspection | None, tuple[Problem, ...]]:
    """The inspection of a file with one document; none, where there is a problem."""
    found, problems = read_documents(framework, [(path, data)])
    if len(found) == 1:
        return found[0], ()
    if not problems:
        said = f"the file has {len(found)} documents"
        problems = (Problem(path=path, found=said, expected="one document", line=1, column=1),)
    return None, problems


def read_documents(
    framework: model.Framework, files: Iterable[tuple[str, bytes]]
) -> tuple[tuple[Inspection, ...], tuple[Problem, ...]]:
    """The inspections of some files, in order; none at all, where there is a problem.

    Args: `files` are paths, as messages name them, with what is in them.
    """
    words, conditions = vocabulary(framework), Conditions(framework.index)
    inspections: list[Inspection] = []
    problems: list[Problem] = []
    units: dict[str, str] = {}
    for path, data in files:
        for text, line, wrong in _texts(path, data):
            problems += wrong
            if wrong:
                continue
            reading = Reading(conditions)
            found, wrong = _read_text(words, text, (path, line), units, reading)
            inspections += found
            problems += wrong
    return ((), tuple(problems)) if problems else (tuple(inspections), ())


def _texts(path: str, data: bytes) -> Iterator[tuple[str, int, tuple[Problem, ...]]]:
    """The JSON texts of a file, each with the line on which it starts."""
    text, problems = json_text.decode(data, path)
    if problems or not path.lower().endswith((".jsonl", ".ndjson")):
        yield text, 1, problems
        return
    lines = [(number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip()]
    if not lines:
        yield "", 1, ()
    for number, line in lines:
        yield line, number, ()


def _read_text(
    words: Vocabulary,
    text: str,
    place: tuple[str, int],
    units: dict[str, str],
    reading: Reading,
) -> tuple[list[Inspection], tuple[Problem, ...]]:
    path, line = place
    parsed = json_text.parse(text, path, line)
    if not parsed.can_be_read:
        return [], parsed.problems
    value = parsed.value
    documents: Iterable[tuple[Path, Any]] = [((), value)]
    if isinstance(value, list):
        documents = list(reading.list(value, (), "the file"))
        if not value:
            reading.say((), "the file is an empty list", "one or more documents")
    found = []
    for at, document in documents:
        inspection = read_value(words, document, at, reading)
        found.append(inspection)
        _expect_once(inspection, units, path, at, reading)
    said = json_text.place(reading.said, parsed.text, path, line) if reading.said else ()
    problems = json_text.in_order((*parsed.problems, *said))
    return ([], problems) if problems else (found, ())


def _expect_once(
    inspection: Inspection, units: dict[str, str], path: str, at: Path, reading: Reading
) -> None:
    unit = inspection.unit
    if unit in units:
        where = "here" if units[unit] == path else f"in {units[unit]}"
        reading.say((*at, "unit"), f"the unit {quoted(unit)} is {where} already", "each unit once")
    elif unit:
        units[unit] = path


def read_value(words: Vocabulary, value: Any, path: Path, reading: Reading) -> Inspection:
    """The inspection of a document, as far as it can be read; what is wrong goes to `reading`."""
    known = (*OF_ANY, *OF_A_WHOLE) if words.is_whole else OF_ANY
    said = reading.object(value, path, "the document")
    if "units" in said and not words.is_whole:
        said = {name: inner for name, inner in said.items() if name not in OF_A_WHOLE}
        found = f"{quoted(words.name)} is not made of units"
        reading.say((*path, "units"), found, "no `units` in this document")
    if isinstance(value, dict):
        said = reading.members(said, path, "the document", known, ("framework", "unit"))
    if "framework" in said and not is_of(words, said, path, reading):
        # Read against other rules, everything else would be an echo.
        return Inspection(unit=_unit(said, path, reading))
    facts = read_facts(
        words.unit_facts, words, said.get("facts", {}), (*path, "facts"), "facts", reading, NOTHING
    )
    counts = read_counts(words, said.get("counts", {}), (*path, "counts"), reading)
    cases = read_cases(words, said.get("cases", []), (*path, "cases"), facts, counts, reading)
    units = _units(words, said, path, reading)
    _expect_one_count(counts, units, (*path, "counts"), reading)
    return Inspection(
        unit=_unit(said, path, reading),
        cases=cases,
        counts=counts,
        number_of_cases=read_numbers(words, said, path, cases, counts, reading),
        hurdles_enforced=_hurdles_enforced(said, path, reading),
        units=units,
        number_of_units=_number_of_units(said, path, units, reading),
        **read_beside(words, said, path, facts, reading),
    )


def read_beside(
    words: Vocabulary, said: dict[str, Any], path: Path, facts: Any, reading: Reading
) -> dict[str, Any]:
    """What stands beside the cases of a unit, as fields of its inspection."""

    def of(name: str) -> tuple[Any, Path]:
        return said.get(name, {}), (*path, name)

    return {
        "facts": facts,
        "answers": read_answers(words, *of("answers"), facts, reading),
        "dates": reading.named(
            *of("dates"), "`dates`", lambda name, value, at: _date(words, name, value, at, reading)
        ),
        "judgements": read_judgements(words, *of("judgements"), reading),
        "departures": read_decisions(words, *of("decisions"), reading),
        "reviews": read_reviews(words, *of("reviews"), reading),
        "ratings": read_ratings(words, *of("ratings"), reading, "ratings"),
        "considered": read_ratings(words, *of("considered"), reading, "considered"),
    }


# ------------------------------------------------------------------ what the document is of
def is_of(words: Vocabulary, said: dict[str, Any], path: Path, reading: Reading) -> bool:
    """Whether something is of the framework, and of its version where it says one."""
    name = reading.taken((*path, "framework"), "`framework`", values.text(said["framework"]))
    if name is None:
        return False
    if name != words.name:
        found = f"the document is of the framework {quoted(name)}"
        near = meant(name, [words.name])
        reading.say((*path, "framework"), found, quoted(words.name), near=near)
        return False
    if "version" not in said:
        return True
    version = reading.taken((*path, "version"), "`version`", values.text(said["version"]))
    if version is not None and version != words.version:
        found = f"the document was made for version {quoted(version)} of {quoted(words.name)}"
        help = "rate it by the rules of its version, or check it against these and change `version`"
        reading.say((*path, "version"), found, f"version {quoted(words.version)}", help)
        return False
    return version is not None


def _unit(said: dict[str, Any], path: Path, reading: Reading) -> str:
    if "unit" not in said:
        return ""
    return reading.taken((*path, "unit"), "`unit`", values.text(said["unit"])) or ""


def _hurdles_enforced(said: dict[str, Any], path: Path, reading: Reading) -> bool:
    value = said.get("hurdles_enforced", False)
    if isinstance(value, bool):
        return value
    reading.taken(
        (*path, "hurdles_enforced"),
        "`hurdles_enforced`",
        values.kind_refused(value, "`true` or `false`, without quotes"),
    )
    return False


def _date(words: Vocabulary, name: str, value: Any, path: Path, reading: Reading) -> int | None:
    if name not in words.milestones:
        found = f"{quoted(name)} is no milestone of {quoted(words.name)}"
        reading.say(path, found, "the name of a milestone", near=meant(name, words.milestones))
        return None
    return reading.taken(path, f"the date of {quoted(name)}", values.day(value))


# ------------------------------------------------------------------ units of a whole
def _units(
    words: Vocabulary, said: dict[str, Any], path: Path, reading: Reading
) -> tuple[Inspection, ...]:
    if "units" not in said:
        return ()
    found: list[Inspection] = []
    names: dict[str, int] = {}
    of_units = words.units
    for at, value in reading.list(said["units"], (*path, "units"), "`units`"):
        if of_units is None:
            nothing = f"units, and {quoted(words.name)} uses nothing of them"
            reading.say((*path, "units"), nothing, "no `units`", "settle ratings in `ratings`")
            break
        unit = read_value(of_units, value, at, reading)
        if unit.unit and unit.unit in names:
            said_of = f"the unit {quoted(unit.unit)} is here more than once"
            reading.say((*at, "unit"), said_of, "each unit once")
        names.setdefault(unit.unit, len(found))
        found.append(unit)
    return tuple(found)


def _expect_one_count(
    counts: Mapping[str, Mapping[str, int]],
    units: tuple[Inspection, ...],
    path: Path,
    reading: Reading,
) -> None:
    """What is counted over all units is not counted in one of them too."""
    for code in counts:
        for unit in units:
            if code in unit.counts or any(code in case.answers for case in unit.cases):
                found = f"{quoted(code)} is counted here, and in the unit {quoted(unit.unit)} too"
                reading.say((*path, code), found, "counts over all units or of each, and not both")
                break


def _number_of_units(
    said: dict[str, Any], path: Path, units: tuple[Inspection, ...], reading: Reading
) -> int | None:
    if "number_of_units" not in said:
        return None
    at = (*path, "number_of_units")
    number = reading.taken(at, "`number_of_units`", values.whole_number(said["number_of_units"]))
    if number is not None and number < len(units):
        found = f"`number_of_units` is {number}, and there are {len(units)} in `units`"
        reading.say(at, found, f"{len(units)} or more")
    return number
