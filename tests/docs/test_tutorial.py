"""The tutorials are followed to the letter: files written, commands run, their output compared.

A path in bold names the file that the next block is about: an `assay` or `json` block is its text,
a `diff` block a change to it that lasts until the next heading. In a `console` block, lines with
`$` are commands, run in one folder from first to last; a `python` block is run there too.
`python tests/docs/test_tutorial.py` puts the output of today into the pages; read the difference
before you keep it. It does *not* judge the words, and a line number of the shipped rules may move.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
TUTORIALS = {
    "tutorial.md": False,
    "testing-rules.md": False,
    "rating.md": True,
    "comparing-versions.md": True,
    "forms/answers.md": True,
}
"""The pages, and whether one starts with the shipped standards."""

LINE = re.compile(r"(standards/(?:common|probation)/[\w/]+\.assay):\d+")
STEP = re.compile(
    r"^(?P<heading>#+ [^\n]*)$"
    r"|^\*\*`(?P<path>[^`]+)`\*\*$"
    r"|^```(?P<kind>\w+)\n(?P<body>.*?)^```$",
    re.DOTALL | re.MULTILINE,
)


class Reader:
    """Somebody who follows the tutorial in an empty folder."""

    def __init__(self, folder: Path) -> None:
        self.home = folder
        self.folder = folder
        self.path = Path()
        self.before: dict[Path, str] = {}

    def follow(self, page: str) -> str:
        """The page, with the output that its commands have now."""
        return STEP.sub(self.take, page)

    def take(self, step: re.Match[str]) -> str:
        if step["heading"]:
            self.put_back()
        elif step["path"]:
            self.path = self.folder / step["path"]
        elif step["kind"] in ("assay", "json"):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self.path.write_text(step["body"], encoding="utf-8")
        elif step["kind"] == "diff":
            self.change(step["body"].splitlines())
        elif step["kind"] == "console":
            commands = [line[2:] for line in step["body"].splitlines() if line.startswith("$ ")]
            return "```console\n" + "".join(map(self.run, commands)) + "```"
        elif step["kind"] == "python":
            self.call(step["body"])
        return step[0]

    def change(self, lines: list[str]) -> None:
        text = self.before.setdefault(self.path, self.path.read_text(encoding="utf-8"))
        old = "".join(f"{line[1:]}\n" for line in lines if line[0] != "+")
        new = "".join(f"{line[1:]}\n" for line in lines if line[0] != "-")
        assert text.count(old) == 1, f"the change does not fit one place:\n{old}"
        self.path.write_text(text.replace(old, new), encoding="utf-8")

    def put_back(self) -> None:
        for path, text in self.before.items():
            path.write_text(text, encoding="utf-8")
        self.before.clear()

    def run(self, command: str) -> str:
        """The command as typed, and what it prints."""
        program, *arguments = shlex.split(command)
        if program == "cd":
            self.folder /= arguments[0]
            return f"$ {command}\n"
        assert program == "assay", f"the tutorial runs assay, not {program}"
        done = subprocess.run(
            [sys.executable, "-m", "assay", *arguments],
            cwd=self.folder,
            env=self.surroundings(),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )
        return f"$ {command}\n{done.stdout}"

    def call(self, program: str) -> None:
        """Run a Python program; it only has to run."""
        subprocess.run(
            [sys.executable, "-c", program], cwd=self.folder, env=self.surroundings(), check=True
        )

    def surroundings(self) -> dict[str, str]:
        own = {"COLUMNS": "90", "NO_COLOR": "1", "PYTHONIOENCODING": "utf-8"}
        places = {"PYTHONPATH": str(ROOT / "compiler"), "XDG_CACHE_HOME": str(self.home / "cache")}
        return {**os.environ, **own, **places}


def followed(page: str, folder: Path) -> str:
    """A page of today."""
    if TUTORIALS[page]:
        shutil.copytree(ROOT / "standards", folder / "standards")
    return Reader(folder).follow((DOCS / page).read_text(encoding="utf-8"))


@pytest.mark.parametrize("page", TUTORIALS)
def test_tutorial_shows_what_happens(page: str, tmp_path: Path) -> None:
    written = (DOCS / page).read_text(encoding="utf-8")
    assert LINE.sub(r"\1", followed(page, tmp_path)) == LINE.sub(r"\1", written)


if __name__ == "__main__":
    for name in TUTORIALS:
        with TemporaryDirectory() as empty:
            today = followed(name, Path(empty))
        (DOCS / name).write_text(today, encoding="utf-8")
