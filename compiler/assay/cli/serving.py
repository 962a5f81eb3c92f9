"""The website while its rules are written: looks for saved files, builds what changed, serves it.

Only frameworks whose pages have changed are built again, without the forms and whatever else is
made beside pages. The last website without an error stays until there is a better one. It does
*not* listen to other machines, and keeps nothing when it ends.
"""

from __future__ import annotations

import functools
import http.server
import json
import os
import sys
import tempfile
import threading
import time

from assay.cli import check, checking, released, site
from assay.project import Trouble, find

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Self

    from assay.project import Library

MADE = ("docs", "model")
"""The emitters that pages need."""

PAUSE = 0.2
"""Seconds between two looks at the rule files."""

STATE = "/assay-state"
FOLLOW = """
<script>
(function () {
  var seen = null;
  function ask() {
    fetch("%s").then(function (got) { return got.json(); }).then(function (state) {
      if (seen !== null && state.version !== seen) { location.reload(); return; }
      seen = state.version;
      var box = document.getElementById("assay-problem");
      if (!box) {
        box = document.createElement("pre");
        box.id = "assay-problem";
        box.setAttribute("role", "alert");
        box.style.cssText = "position:sticky;top:0;z-index:99;margin:0;padding:1em;max-height:50vh;"
          + "overflow:auto;background:#fff;color:#0b0c0c;border:4px solid #b00020;"
          + "white-space:pre-wrap;font:14px/1.5 monospace";
        document.body.prepend(box);
      }
      box.hidden = !state.problem;
      if (box.textContent !== state.problem) { box.textContent = state.problem; }
      setTimeout(ask, 300);
    }, function () { setTimeout(ask, 1000); });
  }
  ask();
})();
</script>
"""


class Workshop:
    """The website as it is now, in a folder of its own: what it was made of, and what is wrong."""

    def __init__(self, paths: Sequence[str]) -> None:
        self._paths = paths
        self._room = tempfile.TemporaryDirectory(prefix="assay-serve-")
        self._seen: object = None
        self._outputs: Mapping[str, bytes] = {}
        self.version = 0
        self.problem = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._room.cleanup()

    @property
    def folder(self) -> str:
        """Where the website lies."""
        return os.path.join(self._room.name, "website")

    def look(self) -> bool:
        """Build again if a rule file has been saved since the last look; say whether one was."""
        libraries = find(self._paths)
        now = [(library.root, library.files, library.translations()) for library in libraries]
        if now == self._seen:
            return False
        self._seen = now
        started = time.monotonic()
        try:
            self.problem = self._build(libraries)
        except Trouble as trouble:
            self.problem = f"{trouble.message}\n{trouble.help}".strip()
        said = "there are errors" if self.problem else "built"
        sys.stdout.write(f"{said}, in {time.monotonic() - started:.1f} s\n")
        sys.stdout.flush()
        return True

    def _build(self, libraries: list[Library]) -> str:
        """Build what changed; what is wrong, if there is an error."""
        from assay import pipeline

        if len(libraries) > 1:
            raise Trouble("these paths lie in more than one library", "serve one library at a time")
        (library,) = libraries
        earlier, catalogues = released.earlier(library), library.translations()
        built = pipeline.build(library.files, MADE, earlier, catalogues)
        library.ask(library.root)
        findings = checking.asked(library, checking.plain(built.checked))
        if built.outputs is None or check.status(findings):
            from assay.diagnostics import as_text

            texts = checking.texts(libraries)
            return as_text.render(findings, texts, colour=False, width=100)
        self._take(built.outputs)
        return ""

    def _take(self, outputs: Mapping[str, bytes]) -> None:
        """Build the websites of the frameworks whose pages are other than before."""
        sources = os.path.join(self._room.name, "sources")
        _write_changed(sources, outputs, self._outputs)
        for framework in site.websites(outputs):
            now, before = _pages(framework, outputs), _pages(framework, self._outputs)
            if now != before:
                # a menu or a frame that changed is on every page
                alone = before.keys() == now.keys() and all(
                    now[path] == before[path]
                    for path in now
                    if not path.endswith(".md") and not path.endswith(DATA)
                )
                site.build_one(sources, outputs, self.folder, framework, changed=alone)
        site.build_around(outputs, self.folder)
        self._outputs = outputs
        self.version += 1


DATA = (".json", ".csv")
"""Files among the pages that are no part of any."""


def _write_changed(folder: str, outputs: Mapping[str, bytes], before: Mapping[str, bytes]) -> None:
    """Bring a folder up to date, and leave alone what is as it was: its age says so."""
    for path in before.keys() - outputs.keys():
        os.remove(os.path.join(folder, *path.split("/")))
    for path, data in outputs.items():
        if before.get(path) != data:
            target = os.path.join(folder, *path.split("/"))
            os.makedirs(os.path.dirname(target), exist_ok=True)
            with open(target, "wb") as file:
                file.write(data)


def _pages(framework: str, outputs: Mapping[str, bytes]) -> dict[str, bytes]:
    """The files of the pages of a framework."""
    below = f"{framework}/docs/" if framework else "docs/"
    return {path: data for path, data in outputs.items() if path.startswith(below)}


class Server(http.server.ThreadingHTTPServer):
    """Serves a workshop to this machine."""

    daemon_threads = True

    def __init__(self, workshop: Workshop, port: int) -> None:
        self._workshop = workshop
        handler = functools.partial(_Handler, workshop)
        super().__init__(("127.0.0.1", port), handler)

    @property
    def address(self) -> str:
        """Where a browser finds it."""
        return f"http://127.0.0.1:{self.server_port}/"

    def serve_and_watch(self) -> None:
        """Serve, and look at the rule files again and again, until it is interrupted."""
        threading.Thread(target=self.serve_forever, daemon=True).start()
        while True:
            time.sleep(PAUSE)
            self._workshop.look()


class _Handler(http.server.SimpleHTTPRequestHandler):
    """Answers with a file of the website; a page follows the workshop by a script at its end."""

    def __init__(self, workshop: Workshop, *arguments: Any) -> None:
        self._workshop = workshop
        super().__init__(*arguments, directory=workshop.folder)

    def log_message(self, *_: Any) -> None:
        """Nothing: whoever writes rules wants to read of rules."""

    def do_GET(self) -> None:
        if self.path == STATE:
            state = {"version": self._workshop.version, "problem": self._workshop.problem}
            self._answer("application/json", json.dumps(state).encode())
            return
        path = self.translate_path(self.path)
        if os.path.isdir(path) and self.path.partition("?")[0].endswith("/"):
            path = os.path.join(path, "index.html")
        if path.endswith(".html") and os.path.isfile(path):
            with open(path, "rb") as file:
                page = file.read()
            follow = (FOLLOW % STATE).encode()
            self._answer("text/html; charset=utf-8", page.replace(b"</body>", follow + b"</body>"))
            return
        super().do_GET()

    def _answer(self, kind: str, body: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(body)
