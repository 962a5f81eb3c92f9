"""The page for translators: its entry is one of ours, its commands run, and what it says comes true
when its steps are followed on a copy of our standards."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

from assay.languages import po

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "translating.md").read_text("utf-8")
CATALOGUE = Path("standards/probation/pdu/locale/cy.po")


def assay(cwd: Path, *typed: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "assay", *typed],
        cwd=cwd,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_the_entry_on_the_page_is_one_of_ours() -> None:
    (block,) = re.findall(r"```po\n(.*?)```", PAGE, re.DOTALL)
    (shown,) = po.read(block).entries
    entries = po.read((ROOT / CATALOGUE).read_text("utf-8")).entries
    (ours,) = [entry for entry in entries if entry.context == shown.context]
    assert (shown.english, shown.about) == (ours.english, ours.about)
    assert [path for path, _ in shown.places] == [path for path, _ in ours.places]
    assert str(CATALOGUE) in PAGE


def test_the_steps_of_the_page_do_what_it_says(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "standards", tmp_path / "standards")
    path = tmp_path / CATALOGUE
    commands = re.findall(r"^assay (.+)$|`assay ([^`]+)`", PAGE, re.MULTILINE)
    named = {"".join(found).replace("\n", " ") for found in commands}
    assert named == {"translations", "translations --check", "build", "build --release"}

    rules = tmp_path / "standards/probation/pdu/assessment.assay"
    text = rules.read_text("utf-8")
    rules.write_text(
        text.replace('standard P2.1 "Assessment"', 'standard P2.1 "Assessing"'), "utf-8"
    )
    assert assay(tmp_path, "translations", "--check").returncode == 1
    assert assay(tmp_path, "translations").returncode == 0
    updated = path.read_text("utf-8")
    changed = '#, fuzzy\n#| msgid "Assessment"\nmsgctxt "standard P2.1 title"\nmsgid "Assessing"\n'
    assert changed in updated
    mended = updated.replace(changed, changed.replace("#, fuzzy\n", "").partition("\n")[2])
    path.write_text(mended, "utf-8")
    assert assay(tmp_path, "translations", "--check").returncode == 0

    release = ("build", "--release", "--only", "model", "--out", "made")
    assert assay(tmp_path, *release).returncode == 0, "nothing is left"
    said = 'msgid "Assessing"\nmsgstr "Asesu"\n'
    assert said in mended
    path.write_text(mended.replace(said, said.replace("Asesu", "")), "utf-8")
    built = assay(tmp_path, "build", "--only", "model,forms.schema", "--out", "made")
    assert built.returncode == 0
    assert "W0805" in built.stdout
    form = json.loads(
        (tmp_path / "made/probation/pdu/forms/case_assessment.PC.cy.schema.json").read_text("utf-8")
    )
    titles = [told["title"] for told in form["properties"].values()]
    assert [title for title in titles if title.startswith("Pam rydych")]
    assert assay(tmp_path, *release).returncode == 1
