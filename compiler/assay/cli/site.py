"""The website of `assay build --site`: the documents of each framework, built by MkDocs.

The one door to MkDocs, which is loaded only here. It does *not* change the documents.
"""

from __future__ import annotations

import logging
import os
import sys

from assay import delivery
from assay.project import Trouble, shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

CONFIGURATION = "docs/mkdocs.yml"


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
    """Refuse to go on without MkDocs."""
    try:
        import mkdocs
    except ImportError as trouble:
        raise Trouble(
            "`--site` needs MkDocs, which is not installed",
            'install it with `pip install "assay[site]"`',
        ) from trouble
    assert mkdocs.__version__


def _build_one(configuration: str, folder: str) -> None:
    """Build one website, with every complaint of MkDocs an end to it."""
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


class _Complaints(logging.Handler):
    """Keeps what MkDocs warns of."""

    def __init__(self, level: int) -> None:
        super().__init__(level)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(record.getMessage())
