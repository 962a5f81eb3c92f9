"""The two commands of this repository, for a machine that has only Python.

    python3 run.py build     compile standards/ into generated/ and the website into site/
    python3 run.py test      run the tests, on every processor; what follows goes to pytest instead

Both first make `.venv` with the project and its tools in it, and make it anew only when
pyproject.toml, the Python or the place of the repository has changed.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent
ROOM = REPOSITORY / ".venv"
PROGRAMS = ROOM / ("Scripts" if os.name == "nt" else "bin")
STAMP = ROOM / "made-for.txt"
ON_EVERY_PROCESSOR = ("-n", "auto", "--dist", "loadfile")
"""What pytest is told when all tests are run: files of tests side by side."""


def main(typed: list[str]) -> int:
    """Do what was asked, and give the exit status."""
    command, more = typed[:1], typed[1:]
    if command == ["build"]:
        set_up()
        return run(PROGRAMS / "assay", "build", "--site", "site", *more)
    if command == ["test"]:
        set_up()
        return run(PROGRAMS / "python", "-m", "pytest", *(more or ON_EVERY_PROCESSOR))
    print((__doc__ or "").strip(), file=sys.stderr)
    return 2


def set_up() -> None:
    """Have the project installed in `.venv`, as pyproject.toml now says."""
    wanted = stamp()
    if STAMP.is_file() and STAMP.read_text("utf-8") == wanted:
        return
    print("making .venv, with the project and its tools in it", flush=True)
    if run(sys.executable, "-m", "venv", "--clear", ROOM):
        raise SystemExit("could not make .venv (on Debian and Ubuntu: apt install python3-venv)")
    pip = (PROGRAMS / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    for what in (("pip>=25.1",), ("--editable", ".", "--group", "dev")):
        if run(*pip, *what):
            raise SystemExit("could not install; what pip said stands above")
    STAMP.write_text(wanted, "utf-8")


def stamp() -> str:
    """What `.venv` hangs on: what to install, with which Python, and where."""
    project = hashlib.sha256((REPOSITORY / "pyproject.toml").read_bytes()).hexdigest()
    return f"{project}\n{sys.version}\n{REPOSITORY}\n"


def run(*command: str | Path) -> int:
    """Run a command in the repository, and give its exit status."""
    return subprocess.run([str(part) for part in command], cwd=REPOSITORY, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
