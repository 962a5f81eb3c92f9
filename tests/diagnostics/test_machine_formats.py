"""What other programs read: JSON, SARIF, workflow commands."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest
from made_findings import found, repair, stretch

from assay.diagnostics import Diagnostic, as_github, as_json, as_sarif


class UnknownName(Diagnostic):
    """A name that nothing has.

    Names are declared before they are used.
    """

    code = "E0201"


class UnusedName(Diagnostic):
    """A name that nothing uses."""

    code = "W0601"


def everything() -> Any:
    wrong = found(stretch(2, 29, 33), help="did you mean `P2.1`?", path="standards/gŵyl a/x.assay")
    wrong["notes"].append(
        {"path": "standards/x.assay", "range": stretch(1, 10, 14), "message": "declared here"}
    )
    wrong["fixes"].append(
        repair("write `P2.1`", (stretch(2, 29, 33), "P2.1"), path="standards/gŵyl a/x.assay")
    )
    return wrong


def test_json_is_one_array_of_findings() -> None:
    findings = [everything(), found(stretch(1, 1, 1), code="W0601")]
    written = as_json.render(findings)
    assert json.loads(written) == findings
    assert written.isascii()
    assert as_json.render([]) == "[]\n"


def sarif(*findings: Any, pages: str = "") -> Any:
    written = as_sarif.render(findings, [UnknownName, UnusedName], version="1.2.3", pages=pages)
    return json.loads(written)


def test_sarif_has_the_shape_of_the_standard() -> None:
    log = sarif(everything(), found(stretch(1, 1, 1), code="W0601"), pages="https://example.org/d/")
    jsonschema.validate(log, SARIF)
    run = log["runs"][0]
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["E0201", "W0601"]
    rule = run["tool"]["driver"]["rules"][0]
    assert rule["fullDescription"]["text"] == "A name that nothing has."
    assert rule["helpUri"] == "https://example.org/d/E0201/"
    assert run["columnKind"] == "unicodeCodePoints"
    first, second = run["results"]
    assert (first["ruleIndex"], second["ruleIndex"]) == (0, 1)
    assert (first["level"], second["level"]) == ("error", "warning")
    place = first["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {
        "uri": "standards/g%C5%B5yl%20a/x.assay",
        "uriBaseId": "%SRCROOT%",
    }
    assert place["region"] == {"startLine": 2, "startColumn": 29, "endLine": 2, "endColumn": 33}
    assert first["relatedLocations"][0]["message"]["text"] == "declared here"
    change = first["fixes"][0]["artifactChanges"][0]["replacements"][0]
    assert change["insertedContent"] == {"text": "P2.1"}
    assert "fixes" not in second


def test_sarif_without_findings_is_a_log_all_the_same() -> None:
    log = sarif()
    jsonschema.validate(log, SARIF)
    assert log["runs"][0]["results"] == []


def test_sarif_names_a_file_outside_the_working_folder_by_its_whole_address() -> None:
    place = sarif(found(stretch(1, 1, 1), path="/srv/a b/x.assay"))["runs"][0]["results"][0]
    artifact = place["locations"][0]["physicalLocation"]["artifactLocation"]
    assert artifact == {"uri": "file:///srv/a%20b/x.assay"}


def test_a_path_that_is_not_text_is_no_trouble() -> None:
    wrong = found(stretch(1, 1, 1), path="caf\udce9/x.assay")
    place = sarif(wrong)["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "caf%E9/x.assay"
    assert json.loads(as_json.render([wrong])) == [wrong]


def test_a_fingerprint_outlives_a_move_and_tells_twins_apart() -> None:
    def fingerprints(*findings: Any) -> list[str]:
        return [
            result["partialFingerprints"]["assay/v1"]
            for result in sarif(*findings)["runs"][0]["results"]
        ]

    here, there = found(stretch(2, 1, 4)), found(stretch(9, 1, 4))
    assert fingerprints(here) == fingerprints(there)
    assert len(set(fingerprints(here, there))) == 2
    assert fingerprints(here) != fingerprints(found(stretch(2, 1, 4), message="another"))


@pytest.mark.parametrize(
    ("message", "path", "line"),
    [
        (
            "no standard is called `P2.5`",
            "standards/pdu.assay",
            "::error file=standards/pdu.assay,line=2,col=29,endLine=2,endColumn=33,"
            "title=E0201 unknown-name::no standard is called `P2.5`%0Ahelp: what to do\n",
        ),
        (
            "50% is: not\r\n::error::x, or y",
            "a,b:c%.assay",
            "::error file=a%2Cb%3Ac%25.assay,line=2,col=29,endLine=2,endColumn=33,"
            "title=E0201 unknown-name::50%25 is: not%0D%0A::error::x, or y%0Ahelp: what to do\n",
        ),
    ],
)
def test_a_workflow_command_is_one_escaped_line(message: str, path: str, line: str) -> None:
    wrong = found(stretch(2, 29, 33), message=message, path=path, help="what to do")
    assert as_github.render([wrong]) == line


def test_a_workflow_command_names_second_places_and_severity() -> None:
    warned = found(stretch(1, 1, 2), code="W0601")
    warned["notes"].append(
        {"path": "x.assay", "range": stretch(7, 1, 2), "message": "declared here"}
    )
    command = as_github.render([warned])
    assert command.startswith("::warning ")
    assert command.endswith("%0Ax.assay:7: declared here\n")


# The parts of the SARIF 2.1.0 schema that we write, closed so that a misspelt key fails.
POSITIVE = {"type": "integer", "minimum": 1}
MESSAGE = {
    "type": "object",
    "properties": {"text": {"type": "string", "minLength": 1}, "markdown": {"type": "string"}},
    "required": ["text"],
    "additionalProperties": False,
}
ARTIFACT = {
    "type": "object",
    "properties": {
        "uri": {"type": "string", "pattern": "^[!-~]+$"},
        "uriBaseId": {"const": "%SRCROOT%"},
    },
    "required": ["uri"],
    "additionalProperties": False,
}
REGION = {
    "type": "object",
    "properties": dict.fromkeys(("startLine", "startColumn", "endLine", "endColumn"), POSITIVE),
    "additionalProperties": False,
}
LOCATION = {
    "type": "object",
    "properties": {
        "id": {"type": "integer", "minimum": 0},
        "message": MESSAGE,
        "physicalLocation": {
            "type": "object",
            "properties": {"artifactLocation": ARTIFACT, "region": REGION},
            "required": ["artifactLocation", "region"],
            "additionalProperties": False,
        },
    },
    "required": ["physicalLocation"],
    "additionalProperties": False,
}
FIX = {
    "type": "object",
    "properties": {
        "description": MESSAGE,
        "artifactChanges": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "properties": {
                    "artifactLocation": ARTIFACT,
                    "replacements": {
                        "type": "array",
                        "minItems": 1,
                        "items": {
                            "type": "object",
                            "properties": {"deletedRegion": REGION, "insertedContent": MESSAGE},
                            "required": ["deletedRegion"],
                            "additionalProperties": False,
                        },
                    },
                },
                "required": ["artifactLocation", "replacements"],
                "additionalProperties": False,
            },
        },
    },
    "required": ["artifactChanges"],
    "additionalProperties": False,
}
RESULT = {
    "type": "object",
    "properties": {
        "ruleId": {"type": "string"},
        "ruleIndex": {"type": "integer", "minimum": 0},
        "level": {"enum": ["none", "note", "warning", "error"]},
        "message": MESSAGE,
        "locations": {"type": "array", "items": LOCATION},
        "relatedLocations": {"type": "array", "items": LOCATION, "uniqueItems": True},
        "partialFingerprints": {"type": "object", "additionalProperties": {"type": "string"}},
        "fixes": {"type": "array", "items": FIX},
    },
    "required": ["message"],
    "additionalProperties": False,
}
RULE = {
    "type": "object",
    "properties": {
        "id": {"type": "string"},
        "name": {"type": "string"},
        "shortDescription": MESSAGE,
        "fullDescription": MESSAGE,
        "help": MESSAGE,
        "helpUri": {"type": "string", "format": "uri"},
        "defaultConfiguration": {
            "type": "object",
            "properties": {"level": {"enum": ["error", "warning"]}},
            "additionalProperties": False,
        },
    },
    "required": ["id"],
    "additionalProperties": False,
}
SARIF = {
    "type": "object",
    "properties": {
        "$schema": {"type": "string", "format": "uri"},
        "version": {"const": "2.1.0"},
        "runs": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "tool": {
                        "type": "object",
                        "properties": {
                            "driver": {
                                "type": "object",
                                "properties": {
                                    "name": {"const": "assay"},
                                    "semanticVersion": {"type": "string"},
                                    "rules": {"type": "array", "items": RULE, "uniqueItems": True},
                                },
                                "required": ["name"],
                                "additionalProperties": False,
                            }
                        },
                        "required": ["driver"],
                        "additionalProperties": False,
                    },
                    "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
                    "results": {"type": "array", "items": RESULT},
                },
                "required": ["tool"],
                "additionalProperties": False,
            },
        },
    },
    "required": ["version", "runs"],
    "additionalProperties": False,
}
