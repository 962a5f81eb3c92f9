"""What was in the working folder at a revision, as git has it.

Git itself is asked, in a process of its own; nothing is checked out and no file is written. It does
*not* know what the files mean.
"""

from __future__ import annotations

import os
import subprocess
import tarfile
from io import BytesIO

from assay.project import RULES, Library, Snapshot, Trouble


def is_one(revision: str) -> bool:
    """Whether git knows a revision here; False also where there is no git, or no repository."""
    try:
        return _git("rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}").returncode == 0
    except FileNotFoundError:
        return False


def file(revision: str, path: str) -> bytes:
    """The bytes of a file at a revision."""
    _expect(revision)
    done = _git("show", f"{revision}:./{_plain(path)}")
    if done.returncode:
        raise _not_in(revision, path)
    return done.stdout


def library(revision: str, folder: str) -> Library:
    """The rule files of a folder at a revision, with their translations."""
    _expect(revision)
    done = _git("archive", "--format=tar", revision, "--", _plain(folder))
    if done.returncode:
        raise _not_in(revision, folder)
    root = os.path.abspath(folder)
    named = Library(root).name_of
    found = []
    with tarfile.open(fileobj=BytesIO(done.stdout)) as archive:
        for member in archive:
            data = archive.extractfile(member) if member.isfile() else None
            if data is not None:
                found.append((named(os.path.abspath(member.name)), data.read()))
    made = Snapshot(root, found)
    if not made.files:
        raise Trouble(
            f"there are no rule files in `{folder}` of revision `{revision}`",
            f"the names of rule files end in `{RULES}`",
        )
    return made


def _expect(revision: str) -> None:
    """Raises: `Trouble`, with what git said when it does not know the revision."""
    try:
        done = _git("rev-parse", "--verify", f"{revision}^{{commit}}")
    except FileNotFoundError:
        raise Trouble(
            "reading a revision needs git, and there is no `git` here",
            "install git, or give a folder or a model.json instead",
        ) from None
    if done.returncode:
        if b"not a git repository" in done.stderr:
            raise Trouble(
                f"`{revision}` cannot be read: this folder is in no git repository",
                "go to the folder that holds the rules, or give a folder or a model.json",
            )
        raise Trouble(
            f"git knows no revision `{revision}`",
            "`git log --oneline` lists revisions and `git tag` the names given to some; "
            "a copy made with `--depth` holds the latest only",
        )


def _not_in(revision: str, path: str) -> Trouble:
    return Trouble(
        f"there is no `{path}` in revision `{revision}`",
        f"`git ls-tree {revision}` lists what there is; another path is written "
        f"`git:{revision}:PATH`",
    )


def _plain(path: str) -> str:
    return os.path.relpath(path).replace(os.sep, "/")


def _git(*arguments: str) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "LC_ALL": "C"}
    return subprocess.run(["git", *arguments], capture_output=True, check=False, env=environment)
