"""The whole output of a build: which files, and what the manifest says of them."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

from assay import pipeline

ROOT = Path(__file__).parents[2]
LIBRARY = Path(__file__).parent / "library"


def outputs() -> dict[str, bytes]:
    """What a build of the small library gives."""
    paths = sorted(LIBRARY.rglob("*.assay"))
    named = [(f"standards/{path.relative_to(LIBRARY).as_posix()}", path) for path in paths]
    return pipeline.build([(name, path.read_bytes()) for name, path in named]).outputs


def test_frameworks_lie_where_their_rule_files_lie() -> None:
    made = outputs()
    assert {"manifest.json", "model.schema.json", "house/model.json", "group/model.json"} <= set(
        made
    )
    assert [path for path in made if path.startswith("shared/")] == ["shared/model.json"]


def test_manifest_lists_every_other_file() -> None:
    made = outputs()
    manifest = json.loads(made.pop("manifest.json"))
    assert set(manifest["files"]) == set(made)
    for path, said in manifest["files"].items():
        assert said["sha256"] == hashlib.sha256(made[path]).hexdigest()
        assert said["bytes"] == len(made[path])
    assert manifest["files"]["house/model.json"]["sources"] == [
        "standards/house/house.assay",
        "standards/shared/shared.assay",
    ]
    house = manifest["frameworks"]["house"]
    assert (house["folder"], house["version"], house["uses"]) == ("house", "2.0", {"shared": "1.0"})


def test_building_is_the_same_everywhere() -> None:
    program = (
        "import sys; sys.path[:0] = sys.argv[1:3];"
        "import hashlib, test_emitting;"
        "made = sorted(test_emitting.outputs().items());"
        "print(hashlib.sha256(repr(made).encode()).hexdigest())"
    )
    seeds = {
        subprocess.run(
            [sys.executable, "-c", program, str(ROOT / "compiler"), str(Path(__file__).parent)],
            capture_output=True,
            text=True,
            check=True,
            env=os.environ | {"PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": "C"},
        ).stdout
        for seed, zone in (("0", "UTC"), ("1", "Asia/Tokyo"), ("2", "UTC"))
    }
    assert len(seeds) == 1
