"""`generated/` is what a build writes: the same bytes on every machine, and all that was said."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import assay

ROOT = Path(__file__).parents[1]
GENERATED = ROOT / "generated"


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.parent.name != "__pycache__"
    }


@pytest.mark.parametrize(
    "setting",
    [
        {"PYTHONHASHSEED": "1", "TZ": "Pacific/Auckland"},
        {"PYTHONHASHSEED": "4242", "LC_ALL": "tr_TR.UTF-8", "PYTHONUTF8": "0"},
    ],
    ids=["one", "another"],
)
def test_every_machine_writes_the_same_bytes(setting: dict[str, str], tmp_path: Path) -> None:
    shutil.copytree(ROOT / "standards", tmp_path / "elsewhere" / "standards")
    command = [sys.executable, "-m", "assay", "build", "--out", "made"]
    environment = {**os.environ, **setting, "ASSAY_NO_CACHE": "1"}
    subprocess.run(command, cwd=tmp_path / "elsewhere", env=environment, check=True)
    assert tree(tmp_path / "elsewhere" / "made") == tree(GENERATED)


def test_manifest_names_every_file_with_its_hash() -> None:
    manifest = json.loads((GENERATED / "manifest.json").read_text(encoding="utf-8"))
    files = {path: data for path, data in tree(GENERATED).items() if path != "manifest.json"}
    hashes = {path: hashlib.sha256(data).hexdigest() for path, data in files.items()}
    assert {path: entry["sha256"] for path, entry in manifest["files"].items()} == hashes
    for path, entry in manifest["files"].items():
        for source in entry["sources"]:
            assert (ROOT / source).is_file(), f"{path} names {source}"


def test_model_loads_without_the_front_half() -> None:
    path = GENERATED / "probation" / "pdu" / "model.json"
    code = (
        "import sys, assay; assay.load(sys.argv[1]);"
        "assert not [m for m in sys.modules if m.startswith(('assay.syntax', 'assay.analysis'))]"
    )
    subprocess.run([sys.executable, "-c", code, str(path)], check=True)
    assert assay.load(path) == assay.load(path)


def test_accepted_findings_are_published() -> None:
    framework = assay.load(GENERATED / "probation" / "region" / "model.json")
    assert framework.accepted


UNTITLED = ("rating", "reason", "comment", "fact", "file", "explanation")
"""What no line of a rule file words, or not in full."""


def test_every_form_field_names_its_line_in_the_rule_files() -> None:
    for path in sorted(GENERATED.rglob("*.schema.json")):
        form = json.loads(path.read_text(encoding="utf-8"))
        if form.get("x-locale") != "en":
            continue
        for key, field in form["properties"].items():
            if "const" in field:
                continue
            source, _, line = field["x-place"].rpartition(":")
            text = (ROOT / source).read_text(encoding="utf-8").split("\n")[int(line) - 1]
            titled = field["x-role"] not in UNTITLED
            written = (
                field["title"] in text or "keep prompt" in text
            )  # which has no title of its own
            assert not titled or written, f"{key} says {field['x-place']}"
