"""`assay answers upgrade`: answers on older rules in; answers on the rules of today out.

What is written goes into a folder of its own as a whole, and no file that was given is touched. It
does *not* decide what can be moved; `assay.answers` does.
"""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING

from assay import delivery
from assay.answers import documents, moving
from assay.cli import answering
from assay.project import Trouble, shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

FINE, LEFT = 0, 1
INCOMING = "answers.json"


def upgrade(named: str, paths: Sequence[str], language: str, how: str, old: str, out: str) -> int:
    """Move, write, say what is left, and give the exit status."""
    framework, code = answering.framework_and_form(named)
    form = documents.Form(answering.of_form(framework, code, language))
    older = answering.Earlier(named, framework, code, language, old).sheets
    _expect_apart(paths, out)
    made, reports, faults = moving.Moving(form, older).move(answering.files(paths))
    if faults:
        sys.stdout.write(answering.rendered(faults, how))
        sys.stderr.write("nothing was written\n")
        return LEFT
    delivery.write_tree(out, with_manifest(_by_name(made)))
    sys.stdout.write(
        moving.as_documents(reports) if how == "json" else moving.as_text(reports, form)
    )
    return FINE if all(each.is_whole for each in reports) else LEFT


def with_manifest(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """The files, with the list of them by which the folder is known as ours."""
    listed = {"format": "assay-answers", "files": sorted(files)}
    return {**files, delivery.MANIFEST: (json.dumps(listed, indent=1) + "\n").encode()}


def _by_name(made: Mapping[str, bytes]) -> dict[str, bytes]:
    """The new files by their names alone. Raises: `Trouble`, when two have one name."""
    found: dict[str, bytes] = {}
    for path, data in made.items():
        name = INCOMING if path == answering.INCOMING else os.path.basename(path)
        if name in found or name == delivery.MANIFEST:
            raise Trouble(
                f"the name `{name}` cannot be written twice", "move such files one folder at a time"
            )
        found[name] = data
    return found


def _expect_apart(paths: Iterable[str], out: str) -> None:
    """Refuse to write where the answers are read from. Raises: `Trouble`."""
    target = os.path.realpath(out)
    for path in paths:
        given = os.path.realpath(path)
        folder = given if os.path.isdir(given) else os.path.dirname(given)
        if path != answering.INCOMING and (folder == target or folder.startswith(target + os.sep)):
            raise Trouble(
                f"`{out}` holds `{shown(path)}`, and answers that are given are never written over",
                "give `--out` a folder of its own",
            )
