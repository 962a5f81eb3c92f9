"""Findings to render, made by hand."""

from __future__ import annotations

from assay.diagnostics.finding import Finding, FoundFix, Range


def stretch(line: int, column: int, end_column: int, end_line: int | None = None) -> Range:
    return {
        "start": {"line": line, "column": column},
        "end": {"line": end_line or line, "column": end_column},
    }


def found(
    place: Range,
    *,
    message: str = "no standard is called `P2.5`",
    code: str = "E0201",
    path: str = "standards/pdu.assay",
    help: str = "",
) -> Finding:
    return {
        "code": code,
        "name": "unknown-name",
        "severity": "error" if code[0] == "E" else "warning",
        "message": message,
        "help": help,
        "path": path,
        "range": place,
        "notes": [],
        "fixes": [],
    }


def repair(title: str, *edits: tuple[Range, str], path: str = "standards/pdu.assay") -> FoundFix:
    return {
        "title": title,
        "edits": [{"path": path, "range": place, "text": text} for place, text in edits],
    }
