"""A check of one framework reads what that one needs, and says what a check of all would say."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

import pytest

from assay import cli, pipeline, project
from assay.cli import checking, reach
from assay.syntax.known_trees import KnownTrees

LIBRARY = {
    "shared/shared.assay": """
        framework shared "Shared" {
          version   "1.0"
          in force  from 2026-01-01
          languages en
        }
        answers yes_or_no "Yes or no" {
          yes "Yes" counts for
          no  "No"  counts against
        }
    """,
    "part/part.assay": """
        # framework hidden, and what it would use: use whole
        framework part "A part that says: use whole" {
          version   "1.0"
          in force  from 2026-01-01
          languages en
          use       # what all share
                    shared
          domain    only "Only"
          role      assessor "Assessor"
        }
        scale marks "Marks" from worst to best {
          low   0 "Low"
          high  1 "High"
        }
        standard Q1 "Of the part" in domain only on marks { rated by judgement of assessor }
        answers met_or_not "Met or not" {
          met     "Met"     counts for
          not_met "Not met" counts against
        }
    """,
    "whole/whole.assay": """
        framework whole "A whole" {
          version   "1.0"
          in force  from 2026-01-01
          languages en
          use       part,
                    shared
        }
        review look "A look" {
          answered by met_or_not
          guidance "Look."
        }
    """,
}
FOLDERS = ("shared", "part", "whole")


@pytest.fixture
def library(tmp_path: Path) -> Path:
    for name, text in LIBRARY.items():
        path = tmp_path / "standards" / name
        path.parent.mkdir(parents=True)
        path.write_text(text, "utf-8")
    return tmp_path / "standards"


def needed(*folders: Path) -> list[str]:
    (found,) = project.find([str(folder) for folder in folders])
    return [name for name, _ in reach.of(found).files]


def test_what_is_used_is_needed_and_what_uses_is_not(library: Path) -> None:
    shared, part, whole = (f"standards/{name}" for name in LIBRARY)
    assert needed(library / "shared") == [shared]
    assert needed(library / "part") == [part, shared]
    assert needed(library / "whole") == [part, shared, whole]
    assert needed(library / "part" / "part.assay") == [part, shared]
    assert needed(library) == [part, shared, whole]


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_part_is_told_what_a_check_of_all_would_tell_it(library: Path, folder: str) -> None:
    (some,) = project.find([str(library / folder)])
    (every,) = project.find([str(library)])
    alone = checking.check(some)
    together = checking.plain(pipeline.check(every.files))
    mine = [found for found in together.findings if some.asks_about(found["path"])]
    assert [found for found in alone.findings if some.asks_about(found["path"])] == mine
    assert alone.reach[f"standards/{folder}"] == together.reach[f"standards/{folder}"]


def test_a_name_that_is_nowhere_is_looked_for_everywhere(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    part = library / "part" / "part.assay"
    part.write_text(part.read_text("utf-8").replace("shared\n", "whoel\n"), "utf-8")
    assert cli.main(["check", str(library / "part")]) == 1
    assert "did you mean `whole`" in capsys.readouterr().out


def test_a_part_and_all_are_kept_apart(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    part = library / "part" / "part.assay"
    part.write_text(part.read_text("utf-8").replace("counts for", "counts fro"), "utf-8")
    assert cli.main(["check", str(library / "shared")]) == 0
    assert cli.main(["check", str(library)]) == 1
    assert cli.main(["check", str(library / "shared")]) == 0
    assert cli.main(["check", str(library / "part")]) == 1
    assert "counts" in capsys.readouterr().out


def test_a_part_is_not_read_for_those_that_use_it(
    library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[list[str]] = []
    check = pipeline.check

    def watched(
        files: list[tuple[str, bytes]],
        used_elsewhere: frozenset[str] = frozenset(),
        known: KnownTrees | None = None,
        catalogues: Collection[str] = (),
    ) -> pipeline.Checked:
        read.append([name for name, _ in files])
        return check(files, used_elsewhere, known, catalogues)

    monkeypatch.setattr(pipeline, "check", watched)
    assert cli.main(["check", str(library / "part")]) == 0
    assert read == [["standards/part/part.assay", "standards/shared/shared.assay"]]
