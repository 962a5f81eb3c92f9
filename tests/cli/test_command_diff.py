"""`assay diff` as its users have it: folders, models, what was built, and revisions of git."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from assay_process import Run

TITLE = "Is the food safe to eat?"
REWORDED = "Is all the food safe to eat?"


def edit(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert text.count(old) == 1
    file.write_text(text.replace(old, new), "utf-8")


@pytest.fixture
def later(kitchen: Path, tmp_path: Path) -> Path:
    """The starter beside its earlier version in `earlier/standards`; gives the later folder."""
    shutil.copytree(tmp_path / "standards", tmp_path / "earlier" / "standards")
    edit(kitchen / "meals.assay", TITLE, REWORDED)
    return kitchen


@pytest.fixture
def history(kitchen: Path, tmp_path: Path) -> Path:
    """The starter in a repository of git, changed since its only revision, `first`."""
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "standards")
    git(tmp_path, "commit", "-q", "-m", "first")
    git(tmp_path, "tag", "first")
    edit(kitchen / "meals.assay", TITLE, REWORDED)
    return tmp_path


def git(folder: Path, *arguments: str) -> None:
    who = ["-c", "user.name=Somebody", "-c", "user.email=somebody@example.org"]
    subprocess.run(["git", *who, *arguments], cwd=folder, check=True)


# ------------------------------------------------------------------ what is compared
def test_two_folders(later: Path, run: Run) -> None:
    done = run("diff", "earlier/standards", "standards")
    assert done.returncode == 0, done.stderr
    assert "Is {+all+} the food safe to eat?" in done.stdout
    assert done.stderr == ""


def test_a_folder_of_one_framework_and_a_model(later: Path, run: Run) -> None:
    run("build", "earlier/standards", "--out", "built")
    done = run("diff", "built/kitchen/model.json", "standards/kitchen")
    assert "1 change in 1 item: wording 1" in done.stdout


def test_what_was_built_and_a_name(later: Path, run: Run) -> None:
    run("build", "earlier/standards", "--out", "built")
    done = run("diff", "built", "kitchen")
    assert "1 change in 1 item: wording 1" in done.stdout


@pytest.mark.parametrize(
    "revision", ["git:first", "first", "git:HEAD", "first:standards", "git:first:standards/kitchen"]
)
def test_a_revision_of_git(history: Path, run: Run, revision: str) -> None:
    done = run("diff", revision, "standards")
    assert done.returncode == 0, done.stderr
    assert "1 change in 1 item: wording 1" in done.stdout


def test_a_model_in_a_revision(history: Path, run: Run) -> None:
    run("build", "--only", "model", "--out", "released")
    git(history, "add", "released")
    git(history, "commit", "-q", "-m", "second")
    done = run("diff", "git:first", "git:HEAD:released/kitchen/model.json")
    assert "1 change in 1 item: wording 1" in done.stdout


# ------------------------------------------------------------------ what cannot be compared
def test_a_revision_that_git_does_not_know(history: Path, run: Run) -> None:
    done = run("diff", "git:frist", "standards")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("assay: git knows no revision `frist`\nhelp: `git log")


def test_a_path_that_a_revision_lacks(history: Path, run: Run) -> None:
    done = run("diff", "git:first:rules", "standards")
    assert done.returncode == 2
    assert done.stderr.startswith("assay: there is no `rules` in revision `first`\n")


@pytest.mark.usefixtures("kitchen")
def test_a_folder_without_a_history(run: Run) -> None:
    done = run("diff", "git:HEAD", "standards", GIT_CEILING_DIRECTORIES="/")
    assert done.returncode == 2
    assert "this folder is in no git repository" in done.stderr


def test_a_machine_without_git(history: Path, run: Run) -> None:
    done = run("diff", "git:first", "standards", PATH="/nowhere")
    assert done.returncode == 2
    assert done.stderr.startswith("assay: reading a revision needs git, and there is no `git` here")


@pytest.mark.usefixtures("kitchen")
def test_nothing_of_that_name(run: Run) -> None:
    done = run("diff", "standrads", "standards")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("assay: there is no `standrads`: no file or folder, no framework")


@pytest.mark.usefixtures("kitchen")
def test_a_model_of_another_format(run: Run, tmp_path: Path) -> None:
    (tmp_path / "old.json").write_text('{"format": "assay-model", "format_version": "0.3"}')
    done = run("diff", "old.json", "standards")
    assert done.returncode == 2
    assert "its format is version `0.3`, and this assay reads" in done.stderr


def test_two_frameworks_are_not_two_versions(later: Path, run: Run) -> None:
    edit(later / "framework.assay", 'framework kitchen "', 'framework galley "')
    done = run("diff", "earlier/standards", "standards")
    assert done.returncode == 2
    assert "have no framework in common: `kitchen` and `galley`" in done.stderr


def test_a_framework_that_one_side_lacks(later: Path, run: Run) -> None:
    done = run("diff", "earlier/standards", "standards", "--framework", "kitchn")
    assert done.returncode == 2
    assert "there is no framework `kitchn` in `earlier/standards`" in done.stderr
    assert "did you mean `kitchen`?" in done.stderr


def test_rule_files_with_an_error(later: Path, run: Run) -> None:
    edit(later / "meals.assay", "then K1.1 must be no", "then K1.7 must be no")
    done = run("diff", "earlier/standards", "standards")
    assert (done.returncode, done.stdout) == (1, "")
    assert "K1.7" in done.stderr
    assert done.stderr.endswith("nothing was compared\n")


# ------------------------------------------------------------------ how it is said
@pytest.mark.parametrize(
    ("tier", "status"),
    [("wording", 1), ("guidance", 0), ("question", 0), ("answers", 0), ("rating", 0)],
)
def test_a_tier_decides_the_status(later: Path, run: Run, tier: str, status: int) -> None:
    done = run("diff", "earlier/standards", "standards", "--fail-on", tier)
    assert done.returncode == status
    assert done.stderr == ("1 change reaches as far as `wording` or further\n" if status else "")


def test_a_tier_that_there_is_not(later: Path, run: Run) -> None:
    done = run("diff", "earlier/standards", "standards", "--fail-on", "everything")
    assert done.returncode == 2
    assert "it is one of wording, guidance, question, answers, rating" in done.stderr


def test_colour_is_beside_the_marks_and_only_where_it_is_wanted(later: Path, run: Run) -> None:
    plain = run("diff", "earlier/standards", "standards").stdout
    coloured = run("diff", "earlier/standards", "standards", FORCE_COLOR="1").stdout
    assert "\x1b[32m{+all+}\x1b[0m" in coloured
    assert "\x1b" not in plain
    never = run("diff", "earlier/standards", "standards", FORCE_COLOR="1", NO_COLOR="1").stdout
    assert never == plain


def test_a_file_of_markdown(later: Path, run: Run, tmp_path: Path) -> None:
    done = run(
        "diff", "earlier/standards", "standards", "--format", "markdown", "--out", "changes.md"
    )
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == "note: wrote the comparison to `changes.md`\n"
    assert "- reworded: title\n" in (tmp_path / "changes.md").read_text("utf-8")


def test_json(later: Path, run: Run) -> None:
    done = run("diff", "earlier/standards", "standards", "--format", "json")
    (kitchen,) = json.loads(done.stdout)["comparisons"]
    assert (kitchen["framework"], kitchen["tier"]) == ("kitchen", "wording")
