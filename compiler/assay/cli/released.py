"""Released versions of frameworks, as they are kept beside the rule files: `releases/8.5.json`.

A release is the text of the rule files of then and of their translations, with those of the
frameworks that they use. Rule objects would not do: their format grows with the language, and what
was written stays readable. It does *not* decide when a version is released.
"""

from __future__ import annotations

import json
import os
import re

from assay.project import LIBRARY, MODEL, RELEASES, Library, Snapshot, Trouble, releases

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from assay.model import Framework

FORMAT, FORMAT_VERSION = "assay-release", "1.0"
MARK = b'"assay-release"'
NUMBERS = re.compile(r"(\d+)")


class Release:
    """A released version: the name of the framework, and its rule files as a library."""

    __slots__ = ("library", "name")

    def __init__(self, name: str, library: Library) -> None:
        self.name = name
        self.library = library


def read(called: str, data: bytes) -> Release | None:
    """The release in the bytes of a file; None when it is something else. Raises: `Trouble`."""
    if MARK not in data[:200]:
        return None
    try:
        said: dict[str, Any] = json.loads(data)
        name, files = str(said["framework"]), said["files"]
        written = said["format_version"]
        named = sorted((str(path), str(text).encode("utf-8")) for path, text in files.items())
    except (ValueError, TypeError, KeyError, AttributeError):
        raise Trouble(
            f"`{called}` is not a released version: it lacks `framework` or `files`",
            "`assay release` writes one; take it again from where it was kept",
        ) from None
    if written != FORMAT_VERSION:
        raise Trouble(
            f"`{called}` has format version `{written}`, and this assay reads {FORMAT_VERSION}",
            "use an assay that is as new as the one that wrote it",
        )
    return Release(name, Snapshot(os.path.abspath(LIBRARY), named))


def written(framework: Framework, files: list[tuple[str, bytes]]) -> bytes:
    """A version as a file: its rule files and translations, by their names."""
    document = {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "framework": framework.code,
        "version": framework.version,
        "in_force": framework.in_force,
        "files": {name: data.decode("utf-8") for name, data in sorted(files)},
    }
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def earlier(library: Library) -> dict[str, list[Framework]]:
    """The released versions of each framework, by the folder of its rules, the earliest first.

    Raises: `Trouble`, when one cannot be read.
    """
    found = {folder: _read(library, kept) for folder, kept in releases(library).items()}
    return {folder: sorted(kept, key=in_order) for folder, kept in found.items()}


def in_order(framework: Framework) -> tuple[str, list[tuple[int, str]]]:
    """Versions by the day from which they are in force, then by number: 8.10 after 8.9."""
    parts = NUMBERS.split(framework.version)
    numbers = [(int(part), "") if part.isdigit() else (-1, part) for part in parts if part]
    return framework.in_force or "", numbers


def path_of(library: Library, folder: str, framework: Framework) -> str:
    """Where a version is kept. Raises: `Trouble`, when its number cannot be a file name."""
    if not re.fullmatch(r"[\w.+ -]+", framework.version):
        raise Trouble(
            f"version `{framework.version}` of `{framework.code}` cannot be the name of a file",
            "letters, digits, `.`, `-` and `_` are safe",
        )
    return library.path_of(f"{folder}/{RELEASES}/{framework.version}{MODEL}")


def _read(library: Library, kept: list[tuple[str, bytes]]) -> list[Framework]:
    from assay.cli import frameworks

    found = []
    for name, data in kept:
        try:
            found.append(frameworks.of_bytes(library.shown(name), data))
        except frameworks.Unsound as unsound:
            first = unsound.errors[0]
            raise Trouble(
                f"the released version `{library.shown(name)}` cannot be read any more: "
                f"{first['message']}",
                "the language has changed since; take the assay of then to see it, or move the "
                "file away",
            ) from None
    return found
