"""`assay release`: the rules as they are now, kept as a version for later ones to be compared with.

A version is kept once; what was released does not change. It does *not* publish anything.
"""

from __future__ import annotations

import os
import sys

from assay.cli import frameworks, reach, released
from assay.cli.arguments import Operands
from assay.project import Trouble, find, read, shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from assay.cli.arguments import Arguments, Option
    from assay.model import Framework
    from assay.project import Library

USAGE = "assay release PATH"
ABOUT = """
Keep the rules of a framework as they are now, under its version: PATH is the folder of its rule
files, and their text goes to `releases` in it, in one file with that of the frameworks that they
use. Commit the file. From then on `assay build` makes pages of what changed since, and the file can
be compared with, and rated by, like a model.json.

Exit status: 0 when the version is kept; 1 when there is an error in the rule files; 2 when the
command could not be run, as when other rules are kept under this version already.
"""
OPTIONS: tuple[Option, ...] = ()
OPERANDS = Operands("folder of rule files", 1, 1)


def run(arguments: Arguments) -> int:
    """Keep a version, and give the exit status."""
    path = arguments.operands[0]
    library = find([path])[0]
    try:
        framework = frameworks.of_folder(path)
    except frameworks.Unsound as unsound:
        from assay.cli import check

        sys.stderr.write(check.render(unsound.errors, [unsound.library]))
        sys.stderr.write("nothing was released\n")
        return 1
    file = released.path_of(library, _folder(library, framework), framework)
    return _keep(file, framework, _files(library))


def _folder(library: Library, framework: Framework) -> str:
    """The folder that holds the rule files of a framework."""
    folder = framework.files[0].rpartition("/")[0]
    assert any(name.startswith(f"{folder}/") for name, _ in library.files), folder
    return folder


def _files(library: Library) -> list[tuple[str, bytes]]:
    """The rule files that a version needs, and their translations."""
    files = reach.of(library).files
    folders = {name.rpartition("/")[0] for name, _ in files}
    translations = [
        (name, data)
        for name, data in library.translations()
        if name.rpartition("/")[0].rpartition("/")[0] in folders
    ]
    return [*files, *translations]


def _keep(file: str, framework: Framework, files: list[tuple[str, bytes]]) -> int:
    from assay.comparison.comparing import compare
    from assay.delivery import write_file

    if os.path.exists(file):
        kept = frameworks.of_bytes(shown(file), read(file))
        if compare(kept, framework).items:
            raise Trouble(
                f"version `{framework.version}` of `{framework.code}` is kept already, and these "
                "rules are others",
                f"give the framework another version; `assay diff {shown(file)} "
                f"{shown(os.path.dirname(os.path.dirname(file)))}` says what is different",
            )
        sys.stdout.write(f"{shown(file)} is kept already, and says the same\n")
        return 0
    os.makedirs(os.path.dirname(file), exist_ok=True)
    write_file(file, released.written(framework, files))
    sys.stdout.write(f"kept version {framework.version} of {framework.code} in {shown(file)}\n")
    return 0
