"""How much of the rules JSON Forms and RJSF enforce: every example, put to each."""

from __future__ import annotations

import json
import os
import subprocess
from itertools import groupby
from pathlib import Path

from enforced import every_example, hold, tally
from shown import read

SCRIPT = Path(__file__).parent / "schemas" / "web_forms.mjs"
PROFILES = {
    "jsonforms": ("JSON Forms 3.8 with Ajv 2020", ""),
    "rjsf": ("the validator of RJSF 6 with Ajv 2020", "rjsf."),
}


def test_examples(node_modules: Path, tmp_path: Path, update: bool) -> None:
    tried = every_example()
    groups = [(sheet, list(found)) for sheet, found in groupby(tried, key=lambda each: each.sheet)]
    asked = {
        client: [
            {
                "schema": read(sheet.framework, f"{sheet.path}.{profile}schema"),
                "answers": [each.answers for each in found],
            }
            for sheet, found in groups
        ]
        for client, (_, profile) in PROFILES.items()
    }
    (tmp_path / "asked.json").write_text(json.dumps(asked), "utf-8")
    done = subprocess.run(
        ["node", str(SCRIPT), str(tmp_path / "asked.json")],
        capture_output=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, "CLIENTS": str(node_modules.parent / "package.json")},
    )
    assert done.returncode == 0, done.stderr
    for client, verdicts in json.loads(done.stdout).items():
        refused = [verdict for of_form in verdicts for verdict in of_form]
        name, _ = PROFILES[client]
        hold(client, name, tally(tried, refused), "a file for each language", update=update)
