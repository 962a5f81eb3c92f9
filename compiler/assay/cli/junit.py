"""What was tried, as JUnit XML, which build servers draw.

A framework is a suite, and each of its scenarios and claims a case, named by its title and its
file. It does *not* try anything, or write a file.
"""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree import ElementTree as xml

from assay.cli.trials import Suite, Trial


def render(suites: Sequence[Suite]) -> bytes:
    """All suites as one document."""
    whole = xml.Element("testsuites", _counts([one for suite in suites for one in suite.trials]))
    whole.set("time", _time([one for suite in suites for one in suite.trials]))
    for suite in suites:
        if not suite.trials:
            continue
        element = xml.SubElement(whole, "testsuite", _counts(suite.trials))
        element.set("name", suite.framework.code)
        element.set("time", _time(suite.trials))
        element.extend(_case(trial) for trial in suite.trials)
    xml.indent(whole)
    data: bytes = xml.tostring(whole, encoding="utf-8", xml_declaration=True)
    return data + b"\n"


def _counts(trials: Sequence[Trial]) -> dict[str, str]:
    kinds = [_kind(trial) for trial in trials]
    return {
        "tests": str(len(kinds)),
        "failures": str(kinds.count("failure")),
        "errors": str(kinds.count("error")),
        "skipped": "0",
    }


def _kind(trial: Trial) -> str:
    """The element of JUnit that stands for a verdict; nothing where all is well."""
    if trial.is_well:
        return ""
    return "error" if trial.verdict == "error" else "failure"


def _case(trial: Trial) -> xml.Element:
    place = trial.item.place
    element = xml.Element(
        "testcase",
        {
            "classname": place.path.removesuffix(".assay").replace("/", "."),
            "name": trial.title,
            "file": place.path,
            "line": str(place.line),
            "time": _time([trial]),
        },
    )
    kind = _kind(trial)
    if kind:
        problem = xml.SubElement(element, kind, {"message": trial.told[0], "type": trial.verdict})
        problem.text = "\n".join(trial.told)
    return element


def _time(trials: Sequence[Trial]) -> str:
    return f"{sum(trial.seconds for trial in trials):.3f}"
