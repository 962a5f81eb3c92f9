"""The terminal as a command meets it: how wide, with or without colour, if there is one at all.

It does *not* know what is said.
"""

from __future__ import annotations

import os
import sys

MANY_FILES = 200


def prepare() -> None:
    """Let neither a letter nor a closed terminal stop a run.

    What the terminal's encoding lacks is written as an escape; output that was closed goes nowhere.
    """
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_WRONLY), "w"))
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


def abandon_output() -> None:
    """Write what can still be written; where nothing can, let Python's own last try go nowhere."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def complain(message: str, help: str = "") -> None:
    """Say on standard error why the command did not do its work."""
    _say("assay: ", message)
    if help:
        _say("help: ", help)


def mention(message: str) -> None:
    """Say on standard error something that stops nothing."""
    _say("note: ", message)


def _say(before: str, message: str) -> None:
    from assay.diagnostics.excerpt import plain

    try:
        sys.stderr.write(f"{before}{plain(message)}\n")
    except OSError:  # nobody listens
        return


def has_colour() -> bool:
    """Whether to colour standard output: as NO_COLOR or FORCE_COLOR say, or else the terminal."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def width() -> int:
    """The columns of the terminal, or 100 where there is none."""
    try:
        return max(os.get_terminal_size(sys.stdout.fileno()).columns, 40)
    except (OSError, ValueError):
        return 100


class Progress:
    """A line on a terminal that says how far a long run is, and goes when it is over."""

    def __init__(self) -> None:
        self._on = sys.stderr.isatty()
        self._said = False

    def read(self, files: int) -> None:
        """So many files have been read."""
        if files % MANY_FILES == 0:
            self.say(f"reading: {files} files so far")

    def checking(self, files: int) -> None:
        """Reading is over, and the work on so many files begins."""
        if files >= MANY_FILES:
            self.say(f"checking {files} files")

    def say(self, words: str) -> None:
        """Show a line in place of the last one."""
        if self._on:
            sys.stderr.write(f"\r\x1b[K{words}")
            sys.stderr.flush()
            self._said = True

    def done(self) -> None:
        """Leave no line behind."""
        if self._said:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
            self._said = False
