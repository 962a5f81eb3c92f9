"""XLSForms through the real converter, all in one process.

pyxform runs in a process of its own, without interegular: we have that for our own grammar, and
beside it Lark compares every two terminals of pyxform's, for minutes.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

CONVERT = """
import json, sys
sys.modules["interegular"] = None
from pathlib import Path
from pyxform.xls2xform import convert

for file in sorted(Path(sys.argv[1]).glob("*.xlsx")):
    made = convert(file, validate=False)
    file.with_suffix(".xml").write_text(made.xform, "utf-8")
    file.with_suffix(".json").write_text(json.dumps(made.warnings), "utf-8")
"""


def converted(folder: Path, spreadsheets: Mapping[str, bytes]) -> dict[str, tuple[Path, list[str]]]:
    """The XForm of each spreadsheet, and what the converter warned of, by the name given."""
    for name, data in spreadsheets.items():
        (folder / f"{name}.xlsx").write_bytes(data)
    done = subprocess.run(
        [sys.executable, "-W", "error::UserWarning", "-c", CONVERT, str(folder)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return {
        name: (folder / f"{name}.xml", json.loads((folder / f"{name}.json").read_text("utf-8")))
        for name in spreadsheets
    }


def validator() -> Path:
    """ODK Validate, which pyxform brings; found without importing that, for the same reason."""
    found = find_spec("pyxform")
    assert found is not None
    assert found.origin is not None
    folder = Path(found.origin).parent / "validators" / "odk_validate" / "bin"
    return folder / "ODK_Validate.jar"
