"""The script of the page: its modules as one text that a browser runs from a file, too.

A browser loads no module from a file on a disk, so modules are put one after the other, each after
those that it needs, inside one function. Comments stay with the source. It does *not* shorten
names or look into the code beyond imports, exports and whole-line comments.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

FIRST = "page.js"
"""The module that makes the page; whatever it needs comes along."""

_IMPORT = re.compile(r'^import \{[^}]*\} from "\./(?P<name>\w+\.js)";\n', re.MULTILINE)
_COMMENT = re.compile(r"^[ \t]*(?://[^\n]*|/\*\*(?:(?!\*/).)*\*/)\n", re.MULTILINE | re.DOTALL)
_EXPORT = re.compile(r"^export ", re.MULTILINE)
_BLANK = re.compile(r"\n{2,}")


def modules() -> dict[str, str]:
    """The modules of the page by name, each after those that it imports."""
    found: dict[str, str] = {}
    _take(FIRST, found)
    return found


def _take(name: str, found: dict[str, str]) -> None:
    text = files(__package__).joinpath("browser", name).read_text("utf-8")
    for imported in _IMPORT.finditer(text):
        if imported["name"] not in found:
            _take(imported["name"], found)
    found[name] = text


@cache
def script() -> str:
    """The whole script."""
    parts = [_BLANK.sub("\n", _plain(text)).strip("\n") for text in modules().values()]
    return "\n".join(['(() => {\n"use strict";', *parts, "})();\n"])


def _plain(text: str) -> str:
    return _EXPORT.sub("", _IMPORT.sub("", _COMMENT.sub("", text)))
