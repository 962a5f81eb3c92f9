"""How long the website takes to make.

    python benchmarks/site.py [ROUNDS]

Pages are written from the model within the time of a check for each language that they are in,
and the whole website of all frameworks is built within 30 seconds. Medians are compared, of
processor time for the first, so that a busy machine does not say otherwise than an idle one, and
of what somebody waits for the second. `assay serve` shows a line that was edited within 3 seconds
of the saving. It works on a copy of `standards/` in a temporary folder. Exit status 1 when a budget
is missed. What a page weighs and how fast search answers is measured by `reading.py`.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from socket import socket
from statistics import median
from urllib.request import urlopen

from startup import REPOSITORY, assay

MOST_CHECKS = 1.0
MOST_SECONDS = 30.0
MOST_UNTIL_SHOWN = 3.0
EDITED, SHOWN = "probation/pdu/assessment.assay", "probation/pdu/standard-p2_1.html"
"""The rule file of which a line is edited, and the page that shows it."""

PAGES = """
import gc, sys, time
import assay
from assay.emitters.docs import emit
from assay.emitters.forms import spoken
frameworks = [assay.load(path) for path in sys.argv[1:]]
for framework in frameworks:
    emit(framework)  # compiles the templates, which is done once
gc.disable()  # as a build does
start = time.process_time()
for framework in frameworks:
    emit(framework)
languages = max(len(spoken(framework)) for framework in frameworks)
print((time.process_time() - start) / languages)
"""


def main() -> int:
    """Measure, print a table, and say whether every budget was kept."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    with tempfile.TemporaryDirectory() as folder:
        room = Path(folder)
        shutil.copytree(REPOSITORY / "standards", room / "standards")
        _run([*assay(), "build"], room)
        models = [str(path) for path in sorted((room / "generated").rglob("model.json"))]
        checks, pages, sites = [], [], []
        for _ in range(rounds):
            before = os.times()
            _run([*assay(), "check"], room)
            after = os.times()
            user = after.children_user - before.children_user
            checks.append(user + after.children_system - before.children_system)
            pages.append(float(_run([sys.executable, "-c", PAGES, *models], room)))
            shutil.rmtree(room / "website", ignore_errors=True)
            sites.append(_timed([*assay(), "build", "--site", "website"], room))
        shown = list(_until_shown(room, rounds))
    return _report(median(checks), median(pages), median(sites), median(shown))


def _until_shown(room: Path, rounds: int) -> Iterator[float]:
    """How long after each saving of a file its page says what was saved."""
    with socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [*assay(), "serve", "standards", "--port", str(port)]
    address = f"http://127.0.0.1:{port}/{SHOWN}"
    server = subprocess.Popen(command, cwd=room, stdout=subprocess.DEVNULL)
    try:
        _wait_for(address, "focus sufficiently on engaging")
        file = room / "standards" / EDITED
        text = file.read_text("utf-8")
        for number in range(rounds):
            words = f"Does assessment {number} focus"
            file.write_text(text.replace("Does assessment focus", words), "utf-8")
            start = time.perf_counter()
            _wait_for(address, words)
            yield time.perf_counter() - start
    finally:
        server.terminate()
        server.wait()


def _wait_for(address: str, words: str) -> None:
    for _ in range(6000):
        with suppress(OSError), urlopen(address) as page:
            if words in page.read().decode("utf-8"):
                return
        time.sleep(0.01)
    raise SystemExit(f"{address} never said {words!r}")


def _timed(command: list[str], room: Path) -> float:
    start = time.perf_counter()
    _run(command, room)
    return time.perf_counter() - start


def _run(command: list[str], room: Path) -> str:
    alone = os.environ | {"ASSAY_NO_CACHE": "1"}
    done = subprocess.run(command, cwd=room, env=alone, capture_output=True, text=True, check=False)
    if done.returncode not in {0, 1}:
        raise SystemExit(f"{command} failed:\n{done.stderr}")
    return done.stdout


def _report(check: float, pages: float, site: float, shown: float) -> int:
    ratio = pages / check
    print(f"check without a cache          {check:6.2f} s")
    print(
        f"pages of all, in a language     {pages:6.2f} s   {ratio:.2f} x, at most {MOST_CHECKS:g} x"
    )
    print(f"website of all frameworks      {site:6.2f} s   at most {MOST_SECONDS:g} s")
    print(f"an edited line is shown after  {shown:6.2f} s   at most {MOST_UNTIL_SHOWN:g} s")
    missed = ratio > MOST_CHECKS or site > MOST_SECONDS or shown > MOST_UNTIL_SHOWN
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
