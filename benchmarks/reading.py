"""What a reader of the website waits for: the weight of a page, and the first result of a search.

    python benchmarks/reading.py [ROUNDS]

A page brings less than 300 kB with it on the first visit, and search answers within 200 ms, in
each language. The website of `standards/` is built into a temporary folder, served compressed, as
web hosts do, and opened in Chromium, which must be installed. The heaviest page is named, and of
the times of a search the median of the rounds counts. Exit status 1 when a budget is missed.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, sync_playwright
from startup import REPOSITORY, assay

sys.path.append(str(REPOSITORY / "tests/clients/website"))
from website_host import served

MOST_BYTES = 300_000
MOST_MILLISECONDS = 200.0
SEARCHES = {"": ("A 3 (c)", "medication"), "cy/": ("A 3 (c)", "Arweinyddiaeth ragorol")}
"""What is typed into the search of each language, by its folder."""
FIRST_RESULT = """typed => new Promise(done => {
  const box = document.querySelector(".md-search__input"), start = performance.now();
  new MutationObserver((_, watch) => {
    if (document.querySelector(".md-search-result__link")) {
      watch.disconnect();
      done(performance.now() - start);
    }
  }).observe(document.querySelector(".md-search-result__list"), {childList: true, subtree: true});
  box.value = typed;
  box.dispatchEvent(new Event("input", {bubbles: true}));
  box.dispatchEvent(new KeyboardEvent("keyup", {bubbles: true, key: "x"}));
})"""
READY = "document.querySelector('.md-search-result__meta').textContent.trim()"


def main() -> int:
    """Measure, print a table, and say whether every budget was kept."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    if program is None:
        raise SystemExit("Chromium is not installed, so that no page can be opened")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        room = Path(folder)
        command = [*assay(), "build", "--out", "out", "--site", "site"]
        subprocess.run([*command, str(REPOSITORY / "standards")], cwd=room, capture_output=True)
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        with served(room / "site") as address:
            pages = [
                path.relative_to(room / "site").as_posix()
                for path in (room / "site/probation").rglob("*.html")
                if path.name != "print.html"  # the whole, to be printed
            ]
            weighed = {page: _weight(browser, f"{address}/{page}") for page in pages}
            searched = dict(_searches(browser, address, rounds))
        browser.close()
    return _report(weighed, searched)


def _weight(browser: Browser, address: str) -> int:
    """The bytes that a first visit brings."""
    page = browser.new_page()
    sizes: list[int] = []
    page.on("response", lambda got: sizes.append(int(got.headers.get("content-length", "0"))))
    page.goto(address, wait_until="networkidle")
    page.close()
    return sum(sizes)


def _searches(browser: Browser, address: str, rounds: int) -> Iterator[tuple[str, float]]:
    """Each search, and how many milliseconds pass until its first result."""
    for folder, searches in SEARCHES.items():
        for typed in searches:
            times = []
            for _ in range(rounds):
                page = browser.new_page()
                page.goto(f"{address}/probation/pdu/{folder}index.html")
                page.locator(".md-search__input").click()
                page.wait_for_function(READY)
                page.wait_for_timeout(300)
                times.append(float(page.evaluate(FIRST_RESULT, typed)))
                page.close()
            yield f"{typed} ({folder.rstrip('/') or 'en'})", median(times)


def _report(weighed: dict[str, int], searched: dict[str, float]) -> int:
    heaviest = max(weighed, key=lambda page: weighed[page])
    print(f"heaviest of {len(weighed)} pages: {heaviest}")
    print(f"{weighed[heaviest] / 1000:40.0f} kB   at most {MOST_BYTES // 1000} kB")
    for typed, took in searched.items():
        print(f"{typed:40} {took:6.0f} ms   at most {MOST_MILLISECONDS:g} ms")
    slow = any(took > MOST_MILLISECONDS for took in searched.values())
    return int(slow or weighed[heaviest] > MOST_BYTES)


if __name__ == "__main__":
    sys.exit(main())
