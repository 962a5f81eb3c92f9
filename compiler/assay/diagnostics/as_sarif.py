"""Findings as SARIF 2.1.0, which code hosts and editors read.

Columns count Unicode characters, as SARIF lets a tool declare. The fingerprint of a finding leaves
lines out, so a finding stays the same one when text above it moves. It does *not* look a code up:
the caller hands over the classes.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from assay.diagnostics.diagnostic import Diagnostic
    from assay.diagnostics.finding import Finding, FoundFix, FoundNote, Range

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def render(
    findings: Sequence[Finding],
    kinds: Sequence[type[Diagnostic]],
    *,
    version: str,
    pages: str = "",
) -> str:
    """One SARIF log with one run.

    Args:
        kinds: the classes of at least the codes found; each becomes a rule, in this order.
        pages: the address under which the page of each code is published, if it is:
            `<pages>E0201/`.
    """
    import json

    driver = {
        "name": "assay",
        "semanticVersion": version,
        "rules": [_rule(kind, pages) for kind in kinds],
    }
    places = {kind.code: index for index, kind in enumerate(kinds)}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": _results(findings, places),
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _rule(kind: type[Diagnostic], pages: str) -> dict[str, Any]:
    from inspect import cleandoc

    page = cleandoc(kind.__doc__ or "")
    summary, _, _ = page.partition("\n\n")
    rule: dict[str, Any] = {
        "id": kind.code,
        "name": kind.name(),
        "shortDescription": {"text": kind.name().replace("-", " ")},
        "fullDescription": {"text": " ".join(summary.split())},
        "help": {"text": page, "markdown": page},
        "defaultConfiguration": {"level": kind.severity()},
    }
    if pages:
        rule["helpUri"] = f"{pages}{kind.code}/"
    return rule


def _results(findings: Sequence[Finding], places: dict[str, int]) -> list[dict[str, Any]]:
    seen: dict[tuple[str, str, str], int] = {}
    results = []
    for found in findings:
        same = (found["code"], found["path"], found["message"])
        seen[same] = seen.get(same, 0) + 1
        results.append(_result(found, places[found["code"]], _fingerprint(same, seen[same])))
    return results


def _result(found: Finding, rule: int, fingerprint: str) -> dict[str, Any]:
    words = found["message"] + (f"\n{found['help']}" if found["help"] else "")
    result: dict[str, Any] = {
        "ruleId": found["code"],
        "ruleIndex": rule,
        "level": found["severity"],
        "message": {"text": words},
        "locations": [_location(found["path"], found["range"])],
        "partialFingerprints": {"assay/v1": fingerprint},
    }
    if found["notes"]:
        result["relatedLocations"] = [
            _related(number, note) for number, note in enumerate(found["notes"], 1)
        ]
    if found["fixes"]:
        result["fixes"] = [_fix(fix) for fix in found["fixes"]]
    return result


def _fingerprint(same: tuple[str, str, str], count: int) -> str:
    import hashlib

    return hashlib.sha256(
        "\0".join((*same, str(count))).encode("utf-8", "surrogateescape")
    ).hexdigest()[:32]


def _related(number: int, note: FoundNote) -> dict[str, Any]:
    return {
        "id": number,
        **_location(note["path"], note["range"]),
        "message": {"text": note["message"]},
    }


def _fix(fix: FoundFix) -> dict[str, Any]:
    changes: dict[str, list[dict[str, Any]]] = {}
    for edit in fix["edits"]:
        replacement: dict[str, Any] = {"deletedRegion": _region(edit["range"])}
        if edit["text"]:
            replacement["insertedContent"] = {"text": edit["text"]}
        changes.setdefault(edit["path"], []).append(replacement)
    return {
        "description": {"text": fix["title"]},
        "artifactChanges": [
            {"artifactLocation": _artifact(path), "replacements": replacements}
            for path, replacements in changes.items()
        ],
    }


def _location(path: str, place: Range) -> dict[str, Any]:
    return {
        "physicalLocation": {"artifactLocation": _artifact(path), "region": _region(place)},
    }


def _artifact(path: str) -> dict[str, str]:
    """Where a file is: a relative path where it can be one, so that a code host finds it."""
    from urllib.parse import quote

    if path.startswith("/"):
        return {"uri": "file://" + quote(path, errors="surrogateescape")}
    if path[1:3] == ":/":
        return {"uri": "file:///" + quote(path, safe="/:", errors="surrogateescape")}
    return {"uri": quote(path, errors="surrogateescape"), "uriBaseId": "%SRCROOT%"}


def _region(place: Range) -> dict[str, int]:
    return {
        "startLine": place["start"]["line"],
        "startColumn": place["start"]["column"],
        "endLine": place["end"]["line"],
        "endColumn": place["end"]["column"],
    }
