"""Forms on a page of their own: the component of a how-to, bundled, and driven in Chromium.

The code is that of the page in docs/forms, to the letter; `tests/clients/pages` only puts it on a
page. It does *not* know one client from another: `tests/clients/test_….py` does.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

ROOT = Path(__file__).parents[2]
GENERATED = ROOT / "generated" / "probation"
PAGES = Path(__file__).parent / "pages"
PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Form</title><style>{style}</style>
<main id="form"></main><script src="{client}.js"></script></html>
"""

AXE = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
Json = dict[str, Any]


def bundle(node_modules: Path, room: Path, client: str, how_to: str) -> Path:
    """A page that has the code of a how-to; `window.show` puts a form on it."""
    text = (ROOT / "docs" / "forms" / f"{how_to}.md").read_text("utf-8")
    (code,) = re.findall(r"```jsx\n(.*?)```", text, re.DOTALL)
    style = "".join(re.findall(r"```css\n(.*?)```", text, re.DOTALL))
    (room / f"{how_to}-how-to.jsx").write_text(code, "utf-8")
    shutil.copy(PAGES / f"{client}.jsx", room)
    (room / "forms").mkdir()
    shutil.copy(GENERATED / "pdu" / "forms" / "answers.js", room / "forms")
    esbuild(node_modules, room, f"{client}.jsx", "--jsx=automatic")
    page = room / "out" / "page.html"
    page.write_text(PAGE.format(client=client, style=style), "utf-8")
    return page


def esbuild(node_modules: Path, room: Path, entry: str, *more: str) -> None:
    """Bundle what a file imports; the outcome lies in the folder `out` beside it."""
    command = [
        *(str(node_modules / ".bin" / "esbuild"), entry, "--bundle", "--minify", "--outdir=out"),
        *('--define:process.env.NODE_ENV="production"', *more),
    ]
    done = subprocess.run(
        command,
        cwd=room,
        env={**os.environ, "NODE_PATH": str(node_modules)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def read(framework: str, name: str) -> Json:
    """A generated file."""
    found: Json = json.loads((GENERATED / framework / f"{name}.json").read_text("utf-8"))
    return found


class Shown:
    """A form in the browser, and what became of it."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.faults: list[str] = []
        page.on("pageerror", lambda fault: self.faults.append(str(fault)))
        page.on("console", lambda said: self._heard(said.type, said.text))

    def _heard(self, kind: str, text: str) -> None:
        if kind in ("error", "warning"):
            self.faults.append(text)

    def answer(self, question: str, option: str) -> None:
        """Click an answer, as a person finds it: by the words of the question."""
        self.question(question).get_by_label(option, exact=True).click()

    def turn_to(self, view: str) -> None:
        """Open a view, where the client shows one at a time."""
        tab = self.page.get_by_role("tab", name=view)
        if tab.count():
            tab.click()

    def question(self, words: str) -> Any:
        """The answers under a question, which are a group of their own for a screen reader."""
        return self.page.get_by_role("group", name=re.compile(f"^{re.escape(words)}"))

    def saved(self) -> Json | None:
        """What the host was given when the form was saved last."""
        self.page.get_by_role("button", name="Save").click()
        found: Json | None = self.page.evaluate("window.saved")
        return found

    def problems(self) -> list[str]:
        """What is listed as left to do."""
        return [each.inner_text() for each in self.page.get_by_role("alert").locator("li").all()]

    def inaccessible(self, node_modules: Path) -> list[str]:
        """What axe finds: its rule, and where."""
        self.page.add_script_tag(path=node_modules / "axe-core" / "axe.min.js")
        found = self.page.evaluate(
            "tags => axe.run({runOnly: tags}).then(found => found.violations.map("
            "each => `${each.id}: ${each.nodes[0].target} (${each.nodes.length})`))",
            list(AXE),
        )
        return [str(each) for each in found]


def show(browser: Browser, page: Path, form: Json, width: int = 1280) -> Shown:
    """A form on a fresh page."""
    shown = Shown(browser.new_page(viewport={"width": width, "height": 900}))
    shown.page.goto(page.as_uri())
    shown.page.evaluate("form => window.show(form)", form)
    shown.page.get_by_role("button", name="Save").wait_for()
    return shown


def good(framework: str, name: str, number: int) -> Json:
    """Answers that the schema of a form accepts: one of its examples."""
    found: Json = read(framework, f"forms/{name}.schema")["examples"][number]
    return found


FORMS = sorted(
    (path.parts[-3], path.name.removesuffix(".schema.json"))
    for path in GENERATED.glob("*/forms/*.en.schema.json")
)
"""Every form of the shipped frameworks, in every set, in English."""
