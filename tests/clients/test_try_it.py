"""The page on which a reader tries the rules: its script under the TypeScript compiler at its
strictest, and the page under axe."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from assay.emitters.try_it import __file__ as emitter
from assay.emitters.try_it import emit
from assay.model.document import load

if TYPE_CHECKING:
    from playwright.sync_api import Browser

GENERATED = Path(__file__).parents[2] / "generated" / "probation"
STRICT = [
    "--noEmit",
    "--allowJs",
    "--checkJs",
    "--strict",
    "--exactOptionalPropertyTypes",
    "--noUncheckedIndexedAccess",
    "--noImplicitReturns",
    "--noImplicitOverride",
    "--noPropertyAccessFromIndexSignature",
    "--noUnusedLocals",
    "--target",
    "es2023",
    "--lib",
    "es2023,dom,dom.iterable",
    "--module",
    "nodenext",
    "--types",
    "",
]
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def test_the_script_is_soundly_typed(node_modules: Path, tmp_path: Path) -> None:
    browser = Path(emitter).parent / "browser"
    shutil.copytree(browser, tmp_path / "browser")
    (tmp_path / "package.json").write_text('{"type": "module"}', "utf-8")
    files = sorted(str(path) for path in (tmp_path / "browser").glob("*.*s"))
    compiler = node_modules / "typescript" / "bin" / "tsc"
    done = subprocess.run(
        ["node", str(compiler), *STRICT, *files], capture_output=True, text=True, check=False
    )
    assert done.stdout + done.stderr == ""
    texts = [path.read_text("utf-8") for path in browser.glob("*.js")]
    assert len(texts) > 20
    assert not any("@ts-" in text or "{any}" in text or "innerHTML" in text for text in texts)


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize(("name", "language"), [("pdu", "en"), ("pdu", "cy"), ("region", "en")])
def test_axe_finds_nothing(
    node_modules: Path, browser: Browser, tmp_path: Path, name: str, language: str, width: int
) -> None:
    framework = load((GENERATED / name / "model.json").read_bytes()).framework
    path = tmp_path / "page.html"
    path.write_bytes(emit(framework)[f"try-it.{language}.html"])
    page = browser.new_page(viewport={"width": width, "height": 800})
    page.goto(path.as_uri())
    page.evaluate((node_modules / "axe-core" / "axe.min.js").read_text("utf-8"))
    look = f"axe.run({{runOnly: {RULES}}}).then(found => found.violations.map(one => one.id))"
    assert page.evaluate(look) == []
    page.locator(".try-tools button").first.click()
    page.locator(".try-number input").last.fill("many")
    page.wait_for_timeout(300)
    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    assert page.locator("[aria-invalid]").count() == 1
    assert page.evaluate(look) == []
    page.close()
