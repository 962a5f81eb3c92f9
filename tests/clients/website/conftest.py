"""The website as the command builds it, served as a web host serves it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from website_host import ROOT, assay, build, served

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

WIDE = (1280, 900)

Once = Callable[[str, Callable[[Path], object]], Path]


@pytest.fixture(scope="session")
def site(once: Once) -> Path:
    """The website of all frameworks."""
    return once("website", lambda room: build(room, ROOT / "standards")) / "site"


@pytest.fixture(scope="session")
def later_site(once: Once) -> Path:
    """The website of two versions of a framework, one after the other, and an item retired."""
    return once("website-of-two-versions", _build_two_versions) / "site"


def _build_two_versions(room: Path) -> None:
    standards = room / "standards"
    shutil.copytree(ROOT / "standards", standards)
    assay(room, "release", "standards/probation/pdu")
    for name, old, new in LATER:
        text = (standards / name).read_text("utf-8")
        assert text.count(old) == 1, (name, old)
        (standards / name).write_text(text.replace(old, new), "utf-8")
    build(room, standards)


LATER = (
    ("probation/pdu/framework.assay", '  version   "8.5"', '  version   "8.6"'),
    ("probation/pdu/framework.assay", "from 2025-03-01", "from 2026-03-01"),
    ("common/common.assay", "65% to 79%", "70% to 79%"),
    ("common/common.assay", "50% to 64%", "50% to 69%"),
    (
        "probation/pdu/assessment.assay",
        'key question A1 "Does assessment focus sufficiently on',
        'key question A1 "Does the assessment focus enough on',
    ),
    (
        "probation/pdu/leadership.assay",
        'that fits the needs of this PDU?" {',
        'that fits the needs of this PDU?" { retired from 2026-03-01 because "Asked elsewhere."',
    ),
)
"""What the later of two versions says otherwise."""


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Where the website is served."""
    with served(site) as address:
        yield address


@pytest.fixture(scope="session")
def later_address(later_site: Path) -> Iterator[str]:
    """Where the website of two versions is served."""
    with served(later_site) as address:
        yield address


@pytest.fixture(scope="session")
def kinds(site: Path) -> list[str]:
    """A page of each type in each language: all pages of the framework that has most, but only
    three standards, one standard of the other, and what stands around the frameworks."""
    pages = sorted(path.name for path in (site / "probation/pdu").glob("*.html"))
    few = [name for name in pages if not name.startswith(("standard-", "print"))]
    few += ["standard-p1_1.html", "standard-p2_1.html", "standard-cw.html"]
    return [
        "index.html",
        "404.html",
        *(f"probation/pdu/{language}{name}" for name in few for language in ("", "cy/")),
        "probation/region/standard-r1_1.html",
        "probation/region/cy/standard-r1_1.html",
        "probation/pdu/files/try-it.en.html",
        "probation/pdu/files/try-it.cy.html",
    ]


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    opened = browser.new_page(
        viewport={"width": WIDE[0], "height": WIDE[1]}, reduced_motion="reduce"
    )
    yield opened
    opened.close()
