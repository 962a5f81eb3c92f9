"""How long the website takes to make.

    python benchmarks/site.py [ROUNDS]

Pages are written from the model within the time of a check for each language that they are in,
and the whole website of all frameworks is built within 30 seconds. Medians are compared, of
processor time for the first, so that a busy machine does not say otherwise than an idle one, and
of what a reader waits for the second. It works on a copy of `standards/` in
a temporary folder. Exit status 1 when a budget is missed. What a page weighs and how fast search
answers is measured by `reading.py`.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from startup import REPOSITORY, assay

MOST_CHECKS = 1.0
MOST_SECONDS = 30.0
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
    return _report(median(checks), median(pages), median(sites))


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


def _report(check: float, pages: float, site: float) -> int:
    ratio = pages / check
    print(f"check without a cache          {check:6.2f} s")
    print(
        f"pages of all, in a language     {pages:6.2f} s   {ratio:.2f} x, at most {MOST_CHECKS:g} x"
    )
    print(f"website of all frameworks      {site:6.2f} s   at most {MOST_SECONDS:g} s")
    return int(ratio > MOST_CHECKS or site > MOST_SECONDS)


if __name__ == "__main__":
    sys.exit(main())
