"""Released versions of frameworks, as they are kept beside the rule files: `releases/8.5.json`.

A release is the rule objects of then, whole: it can be compared with, and still rated by. It does
*not* decide when a version is released.
"""

from __future__ import annotations

import re

from assay.project import MODEL, RELEASES, Library, Trouble, releases

TYPE_CHECKING = False
if TYPE_CHECKING:
    from assay.model import Framework

NUMBERS = re.compile(r"(\d+)")


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

    return [frameworks.of_bytes(library.shown(name), data) for name, data in kept]
