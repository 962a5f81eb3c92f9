"""The website of `assay build --site`: the documents of each framework, built by MkDocs.

The one door to MkDocs and its theme, which are loaded only here. The same documents give the same
bytes. It does *not* change the documents.
"""

from __future__ import annotations

import contextlib
import logging
import os
import sys
from importlib.util import find_spec

from assay import delivery
from assay.project import Trouble, shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

CONFIGURATION = "docs/mkdocs.yml"

HOLLOW = ("404.html", "sitemap.xml", "sitemap.xml.gz")
"""Files that MkDocs makes, and that say nothing of a website which may stand anywhere: a page for
what is not found that finds no style, and maps without an address but with the time of the build.
"""


def build(out: str, outputs: Iterable[str], site: str) -> None:
    """Build the website of each framework below `out` into the same folder below `site`.

    Raises: `Trouble`, when MkDocs is not there or has a complaint; then `site` stays as it was.
    """
    frameworks = [
        path.removesuffix(CONFIGURATION).rstrip("/")
        for path in sorted(outputs)
        if path == CONFIGURATION or path.endswith("/" + CONFIGURATION)
    ]

    def fill(folder: str) -> None:
        for framework in frameworks:
            _build_one(
                os.path.join(out, framework, *CONFIGURATION.split("/")),
                os.path.join(folder, *framework.split("/")),
            )

    delivery.fill_tree(site, fill)
    sites = f"{len(frameworks)} website{'' if len(frameworks) == 1 else 's'}"
    sys.stdout.write(f"built {sites} in {site}\n")


def expect_mkdocs() -> None:
    """Refuse to go on without MkDocs and its theme."""
    try:
        import mkdocs
    except ImportError as trouble:
        raise _missing("MkDocs") from trouble
    assert mkdocs.__version__
    if find_spec("material") is None:
        raise _missing("the theme Material for MkDocs")


def _missing(name: str) -> Trouble:
    return Trouble(
        f"`--site` needs {name}, which is not installed",
        'install it with `pip install "assay[site]"`',
    )


def _build_one(configuration: str, folder: str) -> None:
    """Build one website, with every complaint of MkDocs an end to it."""
    # The theme would print, on every build, what its makers plan; that is known here.
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    from mkdocs.commands.build import build
    from mkdocs.config import load_config
    from mkdocs.exceptions import MkDocsException

    complaints = _Complaints(logging.WARNING)
    logger = logging.getLogger("mkdocs")
    logger.addHandler(complaints)
    logger.propagate = False
    try:
        build(load_config(configuration, site_dir=os.path.abspath(folder), strict=True))
    except (MkDocsException, SystemExit) as stop:
        said = complaints.said or [str(stop)]
        raise Trouble(
            f"MkDocs could not build `{shown(configuration)}`: {'; '.join(said)}"
        ) from stop
    finally:
        logger.removeHandler(complaints)
    for name in HOLLOW:
        with contextlib.suppress(FileNotFoundError):
            os.remove(os.path.join(folder, name))


class _Complaints(logging.Handler):
    """Keeps what MkDocs warns of."""

    def __init__(self, level: int) -> None:
        super().__init__(level)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(record.getMessage())
