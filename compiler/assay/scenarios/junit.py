"""The results of scenarios as JUnit XML, which build servers draw.

A framework is a suite and a scenario a case, named by its title and its file. It does *not* write
a file.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never
from xml.etree import ElementTree as xml

from assay.model.framework import Framework
from assay.model.item import Place
from assay.record import Record
from assay.scenarios import telling
from assay.scenarios.running import Outcome


class Suite(Record):
    """The outcomes of one framework, with the seconds that each took."""

    framework: Framework
    outcomes: tuple[Outcome, ...]
    seconds: tuple[float, ...]


def render(suites: Sequence[Suite]) -> bytes:
    """All suites as one document."""
    whole = xml.Element("testsuites", _counts([one for suite in suites for one in suite.outcomes]))
    whole.set("time", _time(sum(sum(suite.seconds) for suite in suites)))
    for suite in suites:
        if not suite.outcomes:
            continue
        element = xml.SubElement(whole, "testsuite", _counts(suite.outcomes))
        element.set("name", suite.framework.code)
        element.set("time", _time(sum(suite.seconds)))
        for outcome, seconds in zip(suite.outcomes, suite.seconds, strict=True):
            element.append(_case(outcome, seconds))
    xml.indent(whole)
    data: bytes = xml.tostring(whole, encoding="utf-8", xml_declaration=True)
    return data + b"\n"


def _counts(outcomes: Sequence[Outcome]) -> dict[str, str]:
    verdicts = [outcome.verdict for outcome in outcomes]
    return {
        "tests": str(len(verdicts)),
        "failures": str(verdicts.count("failed")),
        "errors": str(verdicts.count("error")),
        "skipped": "0",
    }


def _case(outcome: Outcome, seconds: float) -> xml.Element:
    place = outcome.scenario.place
    element = xml.Element(
        "testcase",
        {
            "classname": place.path.removesuffix(".assay").replace("/", "."),
            "name": outcome.scenario.title,
            "file": place.path,
            "line": str(place.line),
            "time": _time(seconds),
        },
    )
    match outcome.verdict:
        case "passed":
            return element
        case "failed":
            kind = "failure"
        case "error":
            kind = "error"
        case _:
            assert_never(outcome.verdict)
    told = list(telling.told(outcome, _place))
    problem = xml.SubElement(element, kind, {"message": told[0] if told else kind, "type": kind})
    problem.text = "\n".join(told)
    return element


def _place(place: Place) -> str:
    return f"{place.path}:{place.line}"


def _time(seconds: float) -> str:
    return f"{seconds:.3f}"
