"""An inspection as lines of text, to compare with what is expected of it in a file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from assay.record import Record


def outline(value: Any, depth: int) -> Iterator[str]:
    """A record, its fields that are not empty, one on each line."""
    yield "  " * depth + type(value).__name__
    for name, inner in value.parts():
        for line in _field(name, inner, depth + 1):
            if inner not in ("", (), {}, None, False):
                yield line


def _field(name: str, value: Any, depth: int) -> Iterator[str]:
    space = "  " * depth
    if isinstance(value, tuple):
        for each in value:
            yield from outline(each, depth)
    elif isinstance(value, Mapping) and any(isinstance(each, Record) for each in value.values()):
        for code, each in value.items():
            yield f"{space}{name} {code}"
            yield from outline(each, depth + 1)
    elif isinstance(value, Mapping):
        shown = (f"{code}: {_plain(each)}" for code, each in value.items())
        yield f"{space}{name} {', '.join(shown)}"
    else:
        yield f"{space}{name} {value}"


def _plain(value: Any) -> str:
    if isinstance(value, Mapping):
        return ", ".join(f"{_plain(each)} {code}" for code, each in value.items())
    return f"{sorted(value)}" if isinstance(value, frozenset) else repr(value)


def compare(path: Path, found: str, update: bool) -> None:
    if update:
        path.write_text(found, encoding="utf-8")
    assert path.read_text(encoding="utf-8") == found
