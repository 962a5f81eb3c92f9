"""`assay release`, and the pages that a build makes of what was released."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from assay_process import Run

ROOT = Path(__file__).parents[2]


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
    for text, why in (
        ('{"format": "assay-model", "format_version": "0.3"}', "is not a model of rules"),
        ('{"format": "assay-release"}', "is not a released version: it lacks `framework`"),
        (release({}, "2.0"), "has format version `2.0`, and this assay reads 1.0"),
        (release({}), "is a released version of `kitchen`, and holds no rules of it"),
    ):
        (kept / "0.0.json").write_text(text)
        done = run("build")
        assert done.returncode == 2, why
        assert f"`standards/kitchen/releases/0.0.json` {why}" in done.stderr
        assert not (tmp_path / "generated").exists()


def test_a_release_in_a_language_of_long_ago(kitchen: Path, run: Run) -> None:
    rules = 'framework kitchen "Kitchen" {\n  version "0.0"\n  there are 7 standards\n}\n'
    (kitchen / "releases").mkdir()
    kept = kitchen / "releases" / "0.0.json"
    kept.write_text(release({"standards/kitchen/a.assay": rules}), "utf-8")
    built = run("build")
    assert built.returncode == 2
    assert "`standards/kitchen/releases/0.0.json` cannot be read any more: " in built.stderr
    compared = run("diff", "standards/kitchen/releases/0.0.json", "kitchen")
    assert compared.returncode == 1
    assert "`kitchen` says no `in force from`" in compared.stderr


def release(files: dict[str, str], version: str = "1.0") -> str:
    document = {"format": "assay-release", "format_version": version, "framework": "kitchen"}
    return json.dumps(document | {"files": files})


def test_a_release_brings_what_it_uses_and_can_be_rated_by(run: Run, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "standards", tmp_path / "standards")
    assert run("release", "standards/probation/pdu").returncode == 0
    kept = "standards/probation/pdu/releases/8.5.json"
    named = json.loads((tmp_path / kept).read_text("utf-8"))["files"]
    folders = {name.rpartition("/")[0] for name in named}
    rules = ("standards/probation/pdu", "standards/common")
    assert folders == {*rules, *(f"{each}/locale" for each in rules)}
    example = str(ROOT / "examples" / "pdu")
    by_release = run("rate", kept, example)
    assert by_release.returncode == 0, by_release.stderr
    assert by_release.stdout == run("rate", "pdu", example).stdout
    assert "nothing is different" in run("diff", kept, "standards/probation/pdu").stdout
