"""The compiler for a terminal: finds the command, and catches what stops one.

One command is one file beside this one. They are loaded when called, and so is everything that they
need, because most of what a short run costs is loading. It does *not* know what any command does.
"""

from __future__ import annotations

import os
import sys

import assay
from assay.cli import terminal
from assay.cli.arguments import Misuse, help_page, parse, unknown
from assay.project import Trouble

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from assay.cli.arguments import Command

FINE, FINDINGS, WRONG_USE, OUR_MISTAKE = 0, 1, 2, 70
INTERRUPTED, READER_GONE = 130, 141  # what a shell reports of a program ended by SIGINT or SIGPIPE

COMMANDS = {
    "check": "say what is wrong in rule files, where, and how to mend it",
    "test": "run the scenarios of rule files, and say what they do not try",
    "build": "make rule objects, forms and documents from rule files",
    "serve": "show the website while its rule files are edited",
    "translations": "bring catalogues of translations up to date with rule files",
    "rate": "rate inspections from their results, and say why",
    "why": "say why an item is rated as it is, and why not better",
    "diff": "say what is different between two versions of the rules",
    "release": "keep this version of the rules, for later ones to be compared with",
    "impact": "say which past ratings would differ by another version of the rules",
    "answers": "check answers to a form by all of its rules",
    "preview": "fill in forms in a browser, and see the rating follow",
    "fmt": "give rule files their one canonical layout",
    "explain": "print the manual page of a finding's code",
    "init": "start a small framework that compiles",
}


def command() -> None:
    """The process `assay`: run one command, and leave.

    It leaves without taking down, piece by piece, what was made. That would take a tenth of the
    time of a check, and the system takes all of it back anyway.
    """
    status = main()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command, and give the exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    terminal.prepare()
    try:
        status = _run(given)
        sys.stdout.flush()
        return status
    except (Misuse, Trouble) as trouble:
        terminal.complain(trouble.message, trouble.help)
        return WRONG_USE
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        terminal.abandon_output()
        return READER_GONE
    except OSError as trouble:
        terminal.abandon_output()
        where = f" `{trouble.filename}`" if trouble.filename else ""
        terminal.complain(
            f"the system refused{where}: {(trouble.strerror or str(trouble)).lower()}"
        )
        return WRONG_USE
    except Exception as mistake:
        if os.environ.get("ASSAY_TRACEBACK") == "1":
            raise
        terminal.complain(*_apology(mistake, given))
        return OUR_MISTAKE


def _run(given: list[str]) -> int:
    if not given:
        sys.stderr.write(_overview())
        return WRONG_USE
    name, *rest = given
    if name in {"--version", "-V"}:
        sys.stdout.write(f"assay {assay.__version__}\n")
        return FINE
    if name in {"--help", "-h", "help"} and not (name == "help" and rest):
        sys.stdout.write(_overview())
        return FINE
    if name == "help":
        name, rest = rest[0], ["--help"]
    if name not in COMMANDS:
        raise _no_command(name)
    command = _load(name)
    arguments = parse(name, rest, command.OPTIONS, command.OPERANDS)
    if arguments.wants_help:
        sys.stdout.write(help_page(command))
        return FINE
    return command.run(arguments)


def _load(name: str) -> Command:
    from importlib import import_module

    module: Any = import_module(f"assay.cli.{name}")
    command: Command = module
    return command


def _overview() -> str:
    widest = max(len(name) for name in COMMANDS)
    listed = "".join(f"  {name:<{widest}}  {about}\n" for name, about in COMMANDS.items())
    return (
        "Inspection standards as code.\n\n"
        "usage: assay COMMAND ...\n\n"
        f"{listed}\n"
        "`assay COMMAND --help` says what a command takes, `assay --version` which assay this is\n"
    )


def _no_command(name: str) -> Misuse:
    if name.startswith("-"):
        return unknown("option", name, ("--help", "--version"), "assay --help")
    if os.path.exists(name):
        return Misuse(f"there is no command `{name}`", f"did you mean `assay check {name}`?")
    return unknown("command", name, COMMANDS, "assay --help")


def _apology(mistake: Exception, given: list[str]) -> tuple[str, str]:
    """What stopped, on which input, and what we ask for."""
    at = mistake.__traceback__
    while at is not None and at.tb_next is not None:
        at = at.tb_next
    where = "somewhere"
    if at is not None:
        file = at.tb_frame.f_code.co_filename.replace(os.sep, "/")
        where = f"{file.rpartition('/assay/')[2]}, line {at.tb_lineno}"
    words = " ".join(str(mistake).split())[:200]
    python = ".".join(str(part) for part in sys.version_info[:3])
    return (
        f"sorry, this is a mistake in assay and not in your files: "
        f"{type(mistake).__name__}{': ' if words else ''}{words} ({where})",
        f"it stopped `{' '.join(['assay', *given])}` (assay {assay.__version__}, Python {python}); "
        "please report it with the files it was reading; ASSAY_TRACEBACK=1 shows all of it",
    )
