"""`assay translations`, and what a build says of translations."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from assay_process import Run


@pytest.fixture
def bilingual(kitchen: Path) -> Path:
    """The starter framework, published in Welsh too; gives the folder of its rule files."""
    path = kitchen / "framework.assay"
    text = path.read_text("utf-8")
    assert "  languages en\n" in text
    path.write_text(text.replace("  languages en\n", "  languages en, cy\n"), "utf-8")
    return kitchen


def test_a_catalogue_is_made_for_each_further_language(run: Run, bilingual: Path) -> None:
    assert "W0605" in run("check").stdout
    done = run("translations")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == (
        "standards/kitchen/locale/cy.po is now up to date\n1 catalogue up to date\n"
    )
    assert (bilingual / "locale" / "cy.po").is_file()
    assert "W0605" not in run("check").stdout


def test_check_writes_nothing_and_names_what_is_not_up_to_date(run: Run, bilingual: Path) -> None:
    done = run("translations", "--check")
    assert done.returncode == 1
    assert "standards/kitchen/locale/cy.po is not up to date" in done.stdout
    assert not (bilingual / "locale").exists()
    run("translations")
    assert run("translations", "--check").returncode == 0


def test_rule_files_with_errors_give_no_catalogue(run: Run, bilingual: Path) -> None:
    (bilingual / "more.assay").write_text("standard X1.1 {", "utf-8")
    done = run("translations")
    assert done.returncode == 1
    assert "error" in done.stdout
    assert not (bilingual / "locale").exists()


def test_a_broken_catalogue_is_told_at_its_place_and_left_alone(run: Run, bilingual: Path) -> None:
    run("translations")
    path = bilingual / "locale" / "cy.po"
    broken = path.read_text("utf-8").replace('msgstr ""\n\n', 'msgstr "Cegin\n\n', 2)
    path.write_text(broken, "utf-8")
    for typed in (["translations"], ["build"]):
        done = run(*typed)
        assert done.returncode == 1
        assert "error E0801 catalogue-not-readable" in done.stdout
        assert "standards/kitchen/locale/cy.po:" in done.stdout
        assert "Traceback" not in done.stderr
    assert path.read_text("utf-8") == broken


def test_a_build_counts_what_is_left_and_a_release_refuses_it(run: Run, bilingual: Path) -> None:
    run("translations")
    done = run("build")
    assert done.returncode == 0
    assert done.stdout.count("W0805") == 2, "once, and in the line on `explain`"
    assert "are not translated in `cy`" in done.stdout
    released = run("build", "--release", "--out", "released")
    assert released.returncode == 1
    assert "error W0805" in released.stdout
    assert "nothing was built" in released.stdout


def test_a_release_refuses_a_language_without_a_catalogue(run: Run, bilingual: Path) -> None:
    done = run("build", "--release")
    assert done.returncode == 1
    assert "error W0605" in done.stdout
    assert "nothing was built" in done.stdout


def test_a_translation_is_in_the_model_and_makes_forms(run: Run, bilingual: Path) -> None:
    run("translations")
    path = bilingual / "locale" / "cy.po"
    lines = path.read_text("utf-8").split("\n")
    first = lines.index('msgctxt "framework kitchen title"')
    lines[first + 2] = 'msgstr "Arolygu ceginau"'
    path.write_text("\n".join(lines), "utf-8")
    assert run("build").returncode == 0
    built = bilingual.parent.parent / "generated" / "kitchen"
    document = json.loads((built / "model.json").read_text("utf-8"))
    (translation,) = document["framework"]["translations"]
    assert translation["texts"] == {"framework kitchen title": "Arolygu ceginau"}
    assert list((built / "forms").glob("*.cy.schema.json"))


def test_an_unchanged_check_reads_no_catalogue(run: Run, bilingual: Path) -> None:
    run("translations")
    run("check")
    (bilingual / "locale" / "cy.po").write_bytes(b"\xff nothing that can be read")
    assert run("check").returncode == 0
