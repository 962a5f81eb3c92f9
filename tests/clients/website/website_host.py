"""The website as the command builds it, and as a web host serves it: compressed, and from one
address."""

from __future__ import annotations

import functools
import gzip
import http.server
import os
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from types import MappingProxyType
from typing import Any

ROOT = Path(__file__).parents[3]


def build(room: Path, standards: Path, setting: Mapping[str, str] = MappingProxyType({})) -> None:
    """The website of rule files, in the folder `site` of a room."""
    room.mkdir(exist_ok=True)
    assay(room, "build", "--out", "out", "--site", "site", str(standards), setting=setting)


def assay(room: Path, *typed: str, setting: Mapping[str, str] = MappingProxyType({})) -> None:
    """Run a command in a room, where it must succeed."""
    command = [sys.executable, "-m", "assay", *typed]
    run = subprocess.run(
        command, cwd=room, env=os.environ | setting, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout + run.stderr


class Host(http.server.SimpleHTTPRequestHandler):
    """A web host: it compresses what is text, and says nothing."""

    def log_message(self, *_: Any) -> None:
        pass

    def do_GET(self) -> None:
        with suppress(ConnectionError):  # a reader who has left
            self._answer()

    def _answer(self) -> None:
        path = Path(self.translate_path(self.path))
        if path.is_dir():
            path = path / "index.html"
        if not path.is_file():
            self.send_error(404)
            return
        body = gzip.compress(path.read_bytes(), 6)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def served(site: Path) -> Iterator[str]:
    """The address at which a folder is served, as long as this lasts."""
    host = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Host, directory=str(site))
    )
    threading.Thread(target=host.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{host.server_port}"
    host.shutdown()
