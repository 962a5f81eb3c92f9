"""The real clients that open what is made: Node's are installed once a session, as locked."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

HERE = Path(__file__).parent
sys.path.append(str(HERE.parent / "forms"))


@pytest.fixture(scope="session")
def node_modules(once: Callable[[str, Callable[[Path], object]], Path]) -> Path:
    """The folder of the clients written for Node, which `package-lock.json` names."""
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        pytest.skip("node and npm are not installed, so that no client of theirs can be run")
    once("clients-of-node", lambda _: _install(npm))
    return HERE / "node_modules"


def _install(npm: str) -> None:
    """Install them, unless what the lock names is there."""
    lock = (HERE / "package-lock.json").read_bytes()
    stamp = HERE / "node_modules/installed-from-lock.json"
    if not stamp.is_file() or stamp.read_bytes() != lock:
        command = [npm, "ci", "--no-audit", "--no-fund"]
        done = subprocess.run(command, cwd=HERE, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        stamp.write_bytes(lock)
