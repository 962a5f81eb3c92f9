"""The page of a framework, opened from a file as a reader would.

It does *not* decide what is on it: `assay.emitters.try_it` does.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from assay.emitters.try_it import emit
from assay.model import Framework
from assay.model.document import load

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

PROBATION = Path(__file__).parents[2] / "generated" / "probation"


def framework(name: str) -> Framework:
    """A framework of the probation service, as it is published."""
    return load((PROBATION / name / "model.json").read_bytes()).framework


@contextmanager
def opened(
    browser: Browser, folder: Path, of: Framework, width: int = 1280, language: str = "en"
) -> Iterator[Page]:
    """The page, which must not fail, say anything to the console, or ask for another file."""
    troubles: list[str] = []
    asked: list[str] = []
    path = folder / f"try-it.{language}.html"
    path.write_bytes(emit(of)[path.name])
    page = browser.new_page(viewport={"width": width, "height": 900})
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.on("console", lambda said: troubles.append(said.text))
    page.on("request", lambda request: asked.append(request.url))
    page.goto(path.as_uri())
    yield page
    page.close()
    assert not troubles
    assert asked == [path.as_uri()]
