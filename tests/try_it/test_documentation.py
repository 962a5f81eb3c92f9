"""`docs/try-it.md` does what it says: its page opens, and its script rates."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Browser

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "try-it.md").read_text("utf-8")


def block(language: str) -> str:
    (found,) = re.findall(rf"^```{language}\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    return str(found)


def test_the_page_of_somebody_else(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "generated").symlink_to(ROOT / "generated")
    subprocess.run([sys.executable, "-c", block("python")], cwd=tmp_path, check=True)
    page = browser.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto((tmp_path / "rules.html").as_uri())
    page.get_by_role("button", name="Fill it in").click()
    assert page.get_by_role("heading", name="Our rules").is_visible()
    page.add_script_tag(content=block("js"))
    assert said == ["requires_improvement"]
    page.close()
