"""A PDF of a page of the website, by Chromium: tagged, with an outline, for `assay build --pdf`.

The only place that starts a browser. HTML stays the accessible version; a PDF is for whoever wants
one file. It does *not* make the page.
"""

from __future__ import annotations

import os
import shutil
import subprocess

from assay.project import Trouble

PROGRAMS = ("chromium", "chromium-browser", "google-chrome", "chrome")
SECONDS = 300
"""How long a browser may take over one document."""


def browser() -> str:
    """The browser of this machine. Raises: `Trouble`, when there is none."""
    for name in PROGRAMS:
        found = shutil.which(name)
        if found:
            return found
    raise Trouble(
        "`--pdf` needs Chromium, which is not installed",
        "install it (on Debian and Ubuntu: `apt install chromium`), or leave `--pdf` out and print "
        "`print.html` from any browser",
    )


def write_pdf(program: str, page: str, target: str) -> None:
    """Print a page of this disk into a file. Raises: `Trouble`, when the browser cannot."""
    command = [
        program,
        "--headless",
        "--disable-gpu",
        "--disable-background-networking",
        # Chromium refuses to start its sandbox for the administrator, as whom containers run.
        *(["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []),
        "--export-tagged-pdf",
        "--generate-pdf-document-outline",
        "--no-pdf-header-footer",
        f"--print-to-pdf={os.path.abspath(target)}",
        "file://" + os.path.abspath(page),
    ]
    try:
        done = subprocess.run(command, capture_output=True, timeout=SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired) as trouble:
        raise Trouble(f"`{program}` could not print `{page}`: {trouble}") from trouble
    if done.returncode or not os.path.isfile(target):
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise Trouble(f"`{program}` could not print `{page}`", said[-1] if said else "")
