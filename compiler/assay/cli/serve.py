"""`assay serve`: the website on this machine, built anew whenever a rule file is saved.

It does *not* build or watch; `site.py` and `serving.py` do.
"""

from __future__ import annotations

import os
import sys

from assay.cli.arguments import Misuse, Operands, Option
from assay.project import Trouble

TYPE_CHECKING = False
if TYPE_CHECKING:
    from assay.cli.arguments import Arguments

USAGE = "assay serve [PATH ...] [--port NUMBER]"
ABOUT = """
Show the website of all frameworks of a library to browsers on this machine, and build it anew when
a rule file is saved. An open page shows the change by itself. While there is an error, pages stay
as they were when there was none, and say what is wrong at their top.

Needs the extra `site`: pip install "assay[site]".

Exit status: 0 when it was ended; 2 when it could not be started.
"""
OPTIONS = (
    Option("--port", "the port to listen on, 8001 if not said; 0 takes any that is free", "NUMBER"),
)
OPERANDS = Operands("path")
USUAL_PORT = 8001


def run(arguments: Arguments) -> int:
    """Serve until it is ended, and give the exit status."""
    port = _port(arguments.value("--port", str(USUAL_PORT)))
    from assay.cli import site

    site.expect_mkdocs()
    from assay.cli.serving import Server, Workshop

    with Workshop(arguments.operands) as workshop:
        workshop.look()
        try:
            server = Server(workshop, port)
        except OSError as trouble:
            why = os.strerror(trouble.errno).lower() if trouble.errno else str(trouble)
            raise Trouble(
                f"nothing can listen on port {port}: {why}",
                "`--port 0` takes any port that is free",
            ) from trouble
        sys.stdout.write(f"{server.address}\nend it with Ctrl+C\n")
        sys.stdout.flush()
        try:
            server.serve_and_watch()
        except KeyboardInterrupt:
            return 0
        finally:
            server.server_close()
    return 0


def _port(typed: str) -> int:
    if not typed.isdigit() or int(typed) > 65535:
        raise Misuse(f"`--port` cannot be `{typed}`", "a port is a number from 0 to 65535")
    return int(typed)
