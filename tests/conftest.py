"""What tests of several folders share: `--update`, a browser, and what is made once for all."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from filelock import FileLock

if TYPE_CHECKING:
    from playwright.sync_api import Browser

PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
QUIET = ("--no-sandbox", "--disable-gpu", "--disable-background-networking")
"""Flags: a container lets no sandbox be made, and a test asks nothing of other hosts."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="write the expected outputs anew")


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--update"))


@pytest.fixture(scope="session")
def once(
    tmp_path_factory: pytest.TempPathFactory,
) -> Callable[[str, Callable[[Path], object]], Path]:
    """A folder of a name, filled by the first of the processes that run these tests to ask."""
    room = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        room = room.parent  # which the processes of one run share

    def folder(name: str, fill: Callable[[Path], object]) -> Path:
        done = room / f"{name}.done"
        with FileLock(room / f"{name}.lock"):
            if not done.exists():
                fill(room / name)
                done.touch()
        return room / name

    return folder


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium, without a window: the one on this machine, started once a session."""
    program = next(filter(None, map(shutil.which, PROGRAMS)), None)
    if program is None:
        pytest.skip("Chromium is not installed, so that no page can be opened")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=program, args=list(QUIET))
        yield opened
        opened.close()
