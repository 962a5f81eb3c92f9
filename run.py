"""The two commands of this repository, for a machine that has only Python.

    python3 run.py build     compile standards/ into generated/ and the website into site/
    python3 run.py test      run the tests; what follows goes to pytest

Both first make `.venv` and install the project into it, and do so again only when pyproject.toml
has changed.
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
INSTALLED = ROOM / "installed.txt"


def main(typed: list[str]) -> int:
    """Do what was asked, and give the exit status."""
    match typed:
        case ["build", *more]:
            set_up()
            return run(PROGRAMS / "assay", "build", "--site", "site", *more)
        case ["test", *more]:
            set_up()
            return run(PROGRAMS / "python", "-m", "pytest", *more)
        case _:
            print((__doc__ or "").strip(), file=sys.stderr)
            return 2


def set_up() -> None:
    """Have the project installed in `.venv`, as pyproject.toml now says."""
    wanted = hashlib.sha256((REPOSITORY / "pyproject.toml").read_bytes()).hexdigest()
    if INSTALLED.is_file() and INSTALLED.read_text() == wanted:
        return
    if sys.version_info < (3, 11):
        raise SystemExit("Assay needs Python 3.11 or later; this is " + sys.version.split()[0])
    if not (PROGRAMS / "pip").exists() and not (PROGRAMS / "pip.exe").exists():
        print("making .venv", flush=True)
        if run(sys.executable, "-m", "venv", "--clear", ROOM):
            raise SystemExit(
                "could not make .venv (on Debian and Ubuntu: apt install python3-venv)"
            )
    pip = (PROGRAMS / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    print("installing the project and its tools into .venv", flush=True)
    for what in (("pip>=25.1",), ("--editable", ".", "--group", "dev")):
        if run(*pip, *what):
            raise SystemExit("could not install; what pip said stands above")
    INSTALLED.write_text(wanted)


def run(*command: str | Path) -> int:
    """Run a command in the repository, and give its exit status."""
    return subprocess.run([str(part) for part in command], cwd=REPOSITORY, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
