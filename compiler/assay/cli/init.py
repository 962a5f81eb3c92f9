"""`assay init`: a small framework that compiles, with comments, to change into one's own.

The framework lies beside this file as rule files like any others. It does *not* write beside other
people's files: the folder is new, or holds nothing that shows.
"""

from __future__ import annotations

import os
import sys

from assay.cli.arguments import Operands
from assay.delivery import JUNK, write_file
from assay.project import LIBRARY, Trouble, cannot, read, shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from assay.cli.arguments import Arguments, Option

USAGE = "assay init DIR"
ABOUT = """
Write a small framework, with comments, below DIR/standards: a kitchen visit with two standards,
three key questions and a hurdle. It compiles as it is. DIR is a new folder, or an empty one.
"""
OPTIONS: tuple[Option, ...] = ()
OPERANDS = Operands("folder", least=1, most=1)

NAMES_SHOWN = 3
STARTER = os.path.join(os.path.dirname(__file__), "starter")


def run(arguments: Arguments) -> int:
    """Write the starter, and say what to do with it."""
    folder = arguments.operands[0]
    _expect_empty(folder)
    files = starter()
    for path, data in files.items():
        there = os.path.join(folder, path)
        os.makedirs(os.path.dirname(there), exist_ok=True)
        write_file(there, data)
        sys.stdout.write(f"wrote {there}\n")
    sys.stdout.write(_next_steps(folder))
    return 0


def starter() -> dict[str, bytes]:
    """The files of the framework, by their path below the new folder."""
    files: dict[str, bytes] = {}
    for below, _, names in os.walk(os.path.join(STARTER, LIBRARY)):
        for name in names:
            full = os.path.join(below, name)
            files[os.path.relpath(full, STARTER).replace(os.sep, "/")] = read(full)
    return dict(sorted(files.items()))


def _expect_empty(folder: str) -> None:
    """Refuse a folder with files that people see; `.git` and the like are no work of theirs."""
    if os.path.lexists(folder) and not os.path.isdir(folder):
        raise Trouble(f"`{shown(folder)}` is a file", "give a folder, which may be new")
    try:
        there = sorted(os.listdir(folder)) if os.path.isdir(folder) else []
    except OSError as trouble:
        raise cannot("read", folder, trouble) from trouble
    seen = [name for name in there if not name.startswith(".") and name not in JUNK]
    if seen:
        more = len(seen) - NAMES_SHOWN
        listed = ", ".join(f"`{name}`" for name in seen[:NAMES_SHOWN])
        raise Trouble(
            f"`{shown(folder)}` is not empty: it holds {listed}{f' and {more} more' * (more > 0)}",
            "give a new folder, or an empty one, and move what you want to keep together later",
        )


def _next_steps(folder: str) -> str:
    go = "" if os.path.abspath(folder) == os.getcwd() else f"  cd {folder}\n"
    return (
        f"\nnext:\n{go}"
        "  assay check    says that there is nothing to mend; change something and run it again\n"
        "  assay build    writes rule objects, forms and documents to the folder `generated`\n"
        "  assay fmt      tidies the files\n"
    )
