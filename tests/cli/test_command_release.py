"""`assay release`, and the pages that a build makes of what was released."""

from __future__ import annotations

import json
from pathlib import Path

from assay_process import Run


def edit(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert text.count(old) == 1
    file.write_text(text.replace(old, new), "utf-8")


def test_a_version_is_kept_once(kitchen: Path, run: Run) -> None:
    done = run("release", "standards/kitchen")
    kept = "standards/kitchen/releases/0.1.json"
    assert (done.returncode, done.stdout) == (0, f"kept version 0.1 of kitchen in {kept}\n")
    edit(kitchen / "meals.assay", "# The questions,", "# All the questions,")
    again = run("release", "standards/kitchen")
    assert (again.returncode, again.stdout) == (0, f"{kept} is kept already, and says the same\n")
    edit(kitchen / "meals.assay", "Is the food safe to eat?", "Is all food safe to eat?")
    refused = run("release", "standards/kitchen")
    assert (refused.returncode, refused.stdout) == (2, "")
    assert "version `0.1` of `kitchen` is kept already, and these rules are others" in (
        refused.stderr
    )
    assert "give the framework another version" in refused.stderr
    assert "Is {+all+}" not in run("diff", kept, kept).stdout
    assert "Is [-the-] {+all+} food safe to eat?" in run("diff", kept, "kitchen").stdout


def test_rule_files_with_an_error_are_not_released(broken: Path, run: Run) -> None:
    done = run("release", "standards/kitchen")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.endswith("nothing was released\n")
    assert not (broken / "releases").exists()


def test_a_website_has_a_page_for_each_version(kitchen: Path, run: Run, tmp_path: Path) -> None:
    for version, following in (("0.1", "0.9"), ("0.9", "0.10"), ("0.10", "1.0")):
        assert run("release", "standards/kitchen").returncode == 0
        numbers = f'version   "{version}"', f'version   "{following}"'
        edit(kitchen / "framework.assay", *numbers)
    edit(kitchen / "meals.assay", "Is the food safe to eat?", "Is all food safe to eat?")
    done = run("build", "--site", "site")
    assert done.returncode == 0, done.stderr
    pages = tmp_path / "generated" / "kitchen" / "docs" / "pages" / "changes"
    assert {page.name for page in pages.iterdir()} == {
        *("index.md", "changes.css", "0-9.md", "0-10.md", "1-0.md"),
    }
    listed = (pages / "index.md").read_text("utf-8")
    order = [listed.index(f"| [{version}]") for version in ("1.0", "0.10", "0.9")]
    assert order == sorted(order)
    site = tmp_path / "site" / "kitchen" / "changes" / "1-0.html"
    assert "<del>" in site.read_text("utf-8")
    manifest = json.loads((tmp_path / "generated" / "manifest.json").read_text("utf-8"))
    emitter = manifest["files"]["kitchen/docs/pages/changes/1-0.md"]["emitter"]
    assert emitter == "docs.changes"


def test_changes_alone_and_documents_without_forms(kitchen: Path, run: Run, tmp_path: Path) -> None:
    run("build", "--only", "docs.changes", "--out", "some")
    assert [
        path.relative_to(tmp_path / "some").as_posix()
        for path in sorted((tmp_path / "some").rglob("*.md"))
    ] == ["kitchen/docs/pages/changes/index.md"]
    done = run("build", "--only", "docs.changs", "--out", "none")
    assert done.returncode == 2
    assert "`docs.changes`" in done.stderr


def test_a_release_that_cannot_be_read(kitchen: Path, run: Run, tmp_path: Path) -> None:
    kept = kitchen / "releases"
    kept.mkdir()
    (kept / "0.0.json").write_text('{"format": "assay-model", "format_version": "0.3"}')
    done = run("build")
    assert done.returncode == 2
    assert "`standards/kitchen/releases/0.0.json` is not a model of rules" in done.stderr
    assert not (tmp_path / "generated").exists()
