"""The how-to about the website, followed: its commands, and the folder that it describes."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs/site.md").read_text("utf-8")


def test_its_commands_make_the_folder_that_it_describes(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "tests/docs/prelude", tmp_path / "standards")
    blocks = "".join(re.findall(r"^```sh\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL))
    for line in re.findall(r"^assay (.*)$", blocks, re.MULTILINE):
        command = [sys.executable, "-m", "assay", *line.split()]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
    website = tmp_path / "website"
    for name in re.findall(r"^\| `(?:…/)?([a-z0-9.]+)/?` \|", PAGE, re.MULTILINE):
        assert list(website.rglob(name)), name
    assert list(website.rglob("addresses.json"))


def test_what_it_names_of_the_house_is_there() -> None:
    for path in re.findall(r"`((?:tests|compiler)/[^`]+)`", PAGE):
        assert (ROOT / path).exists(), path
