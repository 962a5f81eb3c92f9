"""The same tree of pages, built by Zensical, the successor of the theme, without a change.

Zensical is at version 0 and is no part of what we install: `.ci/run` puts it into a room of its own
and names its program in `ZENSICAL`. Without that the test is left out.
"""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest

import assay
from assay.emitters.docs import emit

GENERATED = Path(__file__).parents[2] / "generated/probation"
PROGRAM = os.environ.get("ZENSICAL", "")


@pytest.mark.skipif(not PROGRAM, reason="ZENSICAL does not name a program")
@pytest.mark.parametrize("name", ["pdu", "region"])
def test_another_builder_makes_the_same_pages(name: str, tmp_path: Path) -> None:
    """In both languages; but it writes no pages outside the folder that it is told to build."""
    files = emit(assay.load(GENERATED / name / "model.json"))
    for path, data in files.items():
        target = tmp_path / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data.replace(b"site_dir: ../site/cy", b"site_dir: site"))
    for tree in ("docs", "docs/cy"):
        command = [PROGRAM, "build", "-f", "mkdocs.yml"]
        done = subprocess.run(
            command, cwd=tmp_path / tree, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        assert "No issues found" in done.stdout + done.stderr
    pages = {path for path in files if path.endswith(".md")}
    assert any("/cy/" in path for path in pages)
    for path in pages:
        tree, _, page = path.partition("/pages/")
        html = (tmp_path / tree / "site" / page).with_suffix(".html").read_text("utf-8")
        anchors = re.findall(r"\{ #([\w-]+)[ }]", files[path].decode())
        missing = [anchor for anchor in anchors if f'id="{anchor}"' not in html]
        assert not missing, (path, missing)
        assert len(re.findall(r'role="dialog"[^>]*aria-label', html)) == 1
        assert not re.findall(r'<(?:script|link|img)[^>]*(?:src|href)="https?:', html), path
