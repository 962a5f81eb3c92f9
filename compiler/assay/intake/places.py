"""Where in a JSON text the value of a pointer stands.

Asked only when there is a problem, so that a good document never pays for it: the ways to the
wanted values are walked, and everything beside them is stepped over by the standard scanner. It
does *not* check anything: the text has been read once without a mistake.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

Path = tuple[str | int, ...]
"""The members and positions that lead to a value: `("cases", 0, "answers", "A1")`."""

SPACE = re.compile(r"[ \t\n\r]*")
SCANNER = json.JSONDecoder(parse_int=str, parse_float=str)


def pointer(path: Path) -> str:
    """A path as a JSON Pointer: `/cases/0/answers/A1`."""
    return "".join(f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in path)


def line_and_column(text: str, offset: int) -> tuple[int, int]:
    """The line and column of an offset, both from 1."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def lines_and_columns(text: str, offsets: Iterable[int]) -> Iterator[tuple[int, int]]:
    """The same of many offsets in rising order, in one walk through the text."""
    line, start = 1, 0
    for offset in offsets:
        line += text.count("\n", start, offset)
        start = offset
        yield line, offset - text.rfind("\n", 0, offset)


def find(text: str, wanted: Iterable[Path]) -> dict[Path, int]:
    """The offset of each wanted value: of its name, where it is a member of an object.

    Of a path that leads nowhere, the offset of what it last led to.
    """
    branches: dict[Any, Any] = {}
    paths = set(wanted)
    for path in paths:
        branch = branches
        for part in path:
            branch = branch.setdefault(part, {})
    found: dict[Path, int] = {}
    _walk(text, _skip(text, 0), (), branches, found)
    return {path: _nearest(path, found) for path in paths}


def _nearest(path: Path, found: dict[Path, int]) -> int:
    while path and path not in found:
        path = path[:-1]
    return found.get(path, 0)


def _walk(text: str, at: int, path: Path, branches: dict[Any, Any], found: dict[Path, int]) -> int:
    """Note what is wanted in the value at an offset, and give the offset after it."""
    found.setdefault(path, at)
    if branches and text[at] == "{":
        return _walk_object(text, at + 1, path, branches, found)
    if branches and text[at] == "[":
        return _walk_list(text, at + 1, path, branches, found)
    return _step_over(text, at)


def _walk_object(
    text: str, at: int, path: Path, branches: dict[Any, Any], found: dict[Path, int]
) -> int:
    at = _skip(text, at)
    while text[at] != "}":
        name_at = at
        name, at = SCANNER.raw_decode(text, at)
        at = _skip(text, _skip(text, at) + 1)
        if name in branches:
            found[*path, name] = name_at
            at = _walk(text, at, (*path, name), branches[name], found)
        else:
            at = _step_over(text, at)
        at = _after_comma(text, at)
    return at + 1


def _walk_list(
    text: str, at: int, path: Path, branches: dict[Any, Any], found: dict[Path, int]
) -> int:
    at = _skip(text, at)
    number = 0
    while text[at] != "]":
        if number in branches:
            at = _walk(text, at, (*path, number), branches[number], found)
        else:
            at = _step_over(text, at)
        at = _after_comma(text, at)
        number += 1
    return at + 1


def _step_over(text: str, at: int) -> int:
    return SCANNER.raw_decode(text, at)[1]


def _after_comma(text: str, at: int) -> int:
    at = _skip(text, at)
    return _skip(text, at + 1) if text[at] == "," else at


def _skip(text: str, at: int) -> int:
    match = SPACE.match(text, at)
    assert match is not None
    return match.end()
