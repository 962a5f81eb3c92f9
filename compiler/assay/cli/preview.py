"""`assay preview`: the forms of a framework as pages, on this machine, following the rule files.

It does *not* make pages; `assay.preview` does.
"""

from __future__ import annotations

import os
import sys

from assay.cli.arguments import Misuse, Operands, Option
from assay.project import Trouble

TYPE_CHECKING = False
if TYPE_CHECKING:
    from assay.cli.arguments import Arguments
    from assay.preview.application import Application
    from assay.preview.server import Server

USAGE = "assay preview FRAMEWORK [FORM] [--port NUMBER] [--save FILE]"
ABOUT = """
Show the forms of a framework as pages in the style of GOV.UK, one question a page, with the
guidance beside it; fill them in, and see what the answers come to. The pages are for browsers on
this machine alone, and follow the rule files as they are saved. FRAMEWORK is a name, a folder of
rules or a model.json, as for `assay rate`. Answers are kept in memory and are gone when the preview
ends, unless `--save` names a file for those to FORM, as `assay answers check` takes them.

Needs the extra `preview`: pip install "assay[preview]".

Exit status: 0 when it was ended; 1 when the rule files have errors; 2 when it could not be started.
"""
OPTIONS = (
    Option("--port", "the port to listen on, 8000 if not said; 0 takes any that is free", "NUMBER"),
    Option("--save", "keep the answers to FORM in this file, and begin with those in it", "FILE"),
)
OPERANDS = Operands("framework", 1)
USUAL_PORT = 8000


def run(arguments: Arguments) -> int:
    """Serve until it is ended, and give the exit status."""
    framework, form, *more = (*arguments.operands, "")
    if any(more):
        raise Misuse(f"`{more[0]}` is one word too many for `assay preview`", USAGE)
    port = _port(arguments.value("--port", str(USUAL_PORT)))
    if arguments.has("--save") and not form:
        raise Misuse("`--save` keeps the answers to one form", f"name it: {USAGE}")
    _expect_pages()
    from assay.cli import frameworks, previewing

    try:
        application = previewing.application(framework, form, arguments.value("--save"))
    except frameworks.Unsound as unsound:
        from assay.cli import check

        sys.stderr.write(check.render(unsound.errors, [unsound.library]))
        return 1
    return _serve(application, port)


def _port(typed: str) -> int:
    if not typed.isdigit() or int(typed) > 65535:
        raise Misuse(f"`--port` cannot be `{typed}`", "a port is a number from 0 to 65535")
    return int(typed)


def _expect_pages() -> None:
    """Say what to install where what makes pages is not there."""
    from importlib.util import find_spec

    missing = [name for name in ("govuk_frontend_jinja", "markdown_it") if find_spec(name) is None]
    if missing:
        raise Trouble(
            f"pages are made with {' and '.join(f'`{name}`' for name in missing)}, which is not "
            "installed",
            'pip install "assay[preview]"',
        )


def _serve(application: Application, port: int) -> int:
    server = _listening(application, port)
    sys.stdout.write(f"{server.address}\nend the preview with Ctrl+C\n")
    sys.stdout.flush()
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        return 0
    finally:
        server.server_close()
    return 0


def _listening(application: Application, port: int) -> Server:
    from assay.preview.server import Server

    try:
        return Server(application, port)
    except OSError as trouble:
        why = os.strerror(trouble.errno).lower() if trouble.errno else str(trouble)
        raise Trouble(
            f"nothing can listen on port {port}: {why}",
            "another preview may be running; `--port 0` takes any port that is free",
        ) from trouble
