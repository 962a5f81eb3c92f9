"""`assay build`: what it writes, refuses to write, and compares."""

from __future__ import annotations

import json
import os
from pathlib import Path
from xml.etree import ElementTree

import pytest
from assay_process import Run

SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"


def held(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.mark.usefixtures("kitchen")
def test_builds_once_and_then_has_nothing_to_do(run: Run, tmp_path: Path) -> None:
    first = run("build")
    assert first.returncode == 0, first.stderr
    made = held(tmp_path / "generated")
    assert "manifest.json" in made
    assert first.stdout.splitlines()[-1] == f"wrote {len(made)} files to generated"
    again = run("build", "standards/kitchen")
    assert again.stdout.splitlines()[-1] == f"generated is up to date: {len(made)} files"
    assert run("build", "--check").returncode == 0
    assert held(tmp_path / "generated") == made
    assert sorted(os.listdir(tmp_path)) == ["generated", "standards"]


@pytest.mark.usefixtures("kitchen")
def test_check_says_what_differs_and_writes_nothing(run: Run, tmp_path: Path) -> None:
    before = run("build", "--check", "--out", "made")
    assert before.returncode == 1
    assert "missing: made/manifest.json is missing" in before.stdout
    assert not (tmp_path / "made").exists()
    run("build", "--out", "made")
    (tmp_path / "made/manifest.json").write_bytes(
        (tmp_path / "made/manifest.json").read_bytes() + b"\n"
    )
    after = run("build", "--check", "--out", "made")
    assert after.returncode == 1
    assert after.stdout.splitlines()[-2:] == [
        "stale: made/manifest.json is not what a build would write",
        "made is not up to date: run `assay build`",
    ]


def test_an_error_anywhere_in_the_library_leaves_the_output_alone(
    run: Run, kitchen: Path, tmp_path: Path
) -> None:
    run("build")
    made = held(tmp_path / "generated")
    (kitchen / "slip.assay").write_text("hurdel x\n")
    done = run("build", "standards/kitchen/framework.assay")
    assert done.returncode == 1
    assert "standards/kitchen/slip.assay:1:1" in done.stdout
    assert done.stdout.splitlines()[-1] == "nothing was built"
    assert held(tmp_path / "generated") == made
    assert run("build", "--check").returncode == 1


@pytest.mark.usefixtures("kitchen")
@pytest.mark.parametrize("out", [".", "..", "standards", "standards/made", "standards/kitchen/.."])
def test_an_output_folder_among_the_rules_is_refused(run: Run, tmp_path: Path, out: str) -> None:
    before = held(tmp_path)
    for option in ("--out", "--site"):
        done = run("build", option, out)
        assert done.returncode == 2
        assert "folders of their own" in done.stderr
    assert held(tmp_path) == before


@pytest.mark.usefixtures("kitchen")
def test_an_output_folder_that_holds_the_working_folder_is_refused(
    run: Run, tmp_path: Path
) -> None:
    here = tmp_path / "work"
    here.mkdir()
    done = run("build", "../standards", "--out", ".", cwd=here)
    assert (done.returncode, done.stdout) == (2, "")
    assert "`.` and the working folder lie one inside the other" in done.stderr


@pytest.mark.usefixtures("kitchen")
def test_an_output_folder_beside_the_rules_of_a_folder_of_its_own_is_fine(
    run: Run, tmp_path: Path
) -> None:
    assert run("build", ".").returncode == 0
    assert run("build", ".", "--check").returncode == 0
    done = run("build", "--site", "generated/site")
    assert done.returncode == 2
    assert "`generated/site` and `generated` lie one inside the other" in done.stderr


@pytest.mark.usefixtures("kitchen")
def test_check_names_a_file_that_nobody_built(run: Run, tmp_path: Path) -> None:
    run("build")
    (tmp_path / "generated/notes.txt").write_text("mine")
    done = run("build", "--check")
    assert done.returncode == 1
    assert done.stdout.splitlines()[-2:] == [
        "alien: generated/notes.txt was not written by assay, and a build does not touch it",
        "generated is not up to date, and `assay build` refuses it while it holds what assay did "
        "not write, such as `generated/notes.txt`: move that away first",
    ]
    refused = run("build")
    assert refused.returncode == 2
    assert "`generated/notes.txt` was not written by assay" in refused.stderr
    (tmp_path / "generated/notes.txt").unlink()
    assert run("build", "--check").returncode == 0


@pytest.mark.usefixtures("kitchen")
def test_check_names_a_file_that_an_earlier_build_wrote(run: Run, tmp_path: Path) -> None:
    run("build")
    manifest = tmp_path / "generated/manifest.json"
    written = json.loads(manifest.read_text("utf-8"))
    written["files"]["old.json"] = next(iter(written["files"].values()))
    manifest.write_text(json.dumps(written), "utf-8")
    (tmp_path / "generated/old.json").write_text("old")
    done = run("build", "--check")
    assert "extra: generated/old.json would not be there after a build" in done.stdout
    assert done.stdout.splitlines()[-1] == "generated is not up to date: run `assay build`"
    assert run("build").returncode == 0
    assert run("build", "--check").returncode == 0


@pytest.mark.usefixtures("kitchen")
def test_two_libraries_are_not_built_into_one_folder(run: Run, tmp_path: Path) -> None:
    (tmp_path / "draft").mkdir()
    (tmp_path / "draft/x.assay").write_text("# nothing\n")
    done = run("build", "standards", "draft")
    assert done.returncode == 2
    assert "more than one library" in done.stderr


@pytest.mark.usefixtures("kitchen")
def test_the_website_of_each_framework_is_built(run: Run, tmp_path: Path) -> None:
    done = run("build", "--site", "site")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == "built 1 website in site"
    pages = held(tmp_path / "site")
    assert {"index.html", "404.html", "kitchen/index.html", "kitchen/files/model.json"} <= set(
        pages
    )
    assert any(path.startswith("id/kitchen/") for path in pages)
    assert sorted(os.listdir(tmp_path)) == ["generated", "site", "standards"]


@pytest.mark.usefixtures("kitchen")
@pytest.mark.parametrize(
    "typed", ["https://www.example.org/rules", "https://www.example.org/rules/"]
)
def test_a_website_that_knows_its_address_has_a_map(run: Run, tmp_path: Path, typed: str) -> None:
    done = run("build", "--site", "site", "--address", typed)
    assert done.returncode == 0, done.stderr
    site = tmp_path / "site"
    assert b"xhtml:link" not in (site / "sitemap.xml").read_bytes()  # in one language only
    found = ElementTree.parse(site / "sitemap.xml").iterfind(f"{{{SITEMAP}}}url/{{{SITEMAP}}}loc")
    address = "https://www.example.org/rules/"
    paths = [(loc.text or "").removeprefix(address) for loc in found]
    every = {path.relative_to(site).as_posix() for path in (site / "kitchen").glob("**/*.html")}
    aside = {path for path in every if path.endswith("/print.html") or "/files/" in path}
    assert sorted(paths) == sorted({"", *(every - aside)})
    page = (site / "kitchen/glossary.html").read_text("utf-8")
    assert f'<link rel="canonical" href="{address}kitchen/glossary.html">' in page
    assert f'<a href="{address}">' in (site / "404.html").read_text("utf-8")


@pytest.mark.usefixtures("kitchen")
def test_a_website_that_may_stand_anywhere_says_no_address(run: Run, tmp_path: Path) -> None:
    assert run("build", "--site", "site").returncode == 0
    assert not list((tmp_path / "site").glob("**/sitemap.xml*"))
    assert "canonical" not in (tmp_path / "site/kitchen/glossary.html").read_text("utf-8")
    assert "<a " not in (tmp_path / "site/404.html").read_text("utf-8")


@pytest.mark.usefixtures("kitchen")
@pytest.mark.parametrize(
    "typed",
    ["", "www.example.org", "ftp://x.org/", "https://", "https://[x/", "https://x.org/?a=b"],
)
def test_what_is_no_address_is_refused(run: Run, tmp_path: Path, typed: str) -> None:
    done = run("build", "--site", "site", "--address", typed)
    assert done.returncode == 2
    assert "address" in done.stderr
    assert not (tmp_path / "site").exists()


@pytest.mark.usefixtures("kitchen")
def test_an_address_is_that_of_a_site(run: Run) -> None:
    done = run("build", "--address", "https://www.example.org/")
    assert done.returncode == 2
    assert "`--address` needs `--site`" in done.stderr


@pytest.mark.usefixtures("kitchen")
def test_without_mkdocs_a_site_is_refused_before_anything_is_built(
    run: Run, tmp_path: Path
) -> None:
    (tmp_path / "blocked").mkdir()
    (tmp_path / "blocked/sitecustomize.py").write_text(
        "import sys\n"
        "class Blocked:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name == 'mkdocs':\n"
        "            raise ModuleNotFoundError(name)\n"
        "sys.meta_path.insert(0, Blocked())\n"
    )
    search = os.pathsep.join([str(tmp_path / "blocked"), os.environ["PYTHONPATH"]])
    done = run("build", "--site", "site", PYTHONPATH=search)
    assert done.returncode == 2
    assert "needs MkDocs, which is not installed" in done.stderr
    assert 'pip install "assay[site]"' in done.stderr
    assert not (tmp_path / "generated").exists()
    assert not (tmp_path / "site").exists()


@pytest.mark.usefixtures("kitchen")
def test_check_does_not_go_with_a_site(run: Run) -> None:
    done = run("build", "--check", "--site", "site")
    assert done.returncode == 2
    assert "`--check` writes nothing" in done.stderr


def test_what_mkdocs_complains_of_leaves_the_site_as_it_was(tmp_path: Path) -> None:
    from assay.cli import site
    from assay.project import Trouble

    docs = tmp_path / "generated/kitchen/docs"
    (docs / "pages").mkdir(parents=True)
    (docs / "mkdocs.yml").write_text("site_name: Kitchen\ndocs_dir: pages\n")
    (docs / "pages/index.md").write_text("# Kitchen\n")
    target = tmp_path / "site"
    addresses = {"framework": "kitchen", "title": "Kitchen", "items": {}}
    about = {"title": "Kitchen", "version": "1.0", "in_force": "2025-01-01"}
    manifested = about | {"folder": "kitchen"}
    outputs = {
        "kitchen/docs/mkdocs.yml": b"",
        "kitchen/docs/pages/addresses.json": json.dumps(addresses).encode(),
        "manifest.json": json.dumps({"frameworks": {"kitchen": manifested}}).encode(),
    }
    site.build(str(tmp_path / "generated"), outputs, str(target))
    before = held(target)
    assert "kitchen/index.html" in before
    (docs / "pages/index.md").write_text("# Kitchen\n\n[gone](gone.md)\n")
    with pytest.raises(Trouble, match=r"MkDocs could not build .*docs/mkdocs.yml.*gone.md"):
        site.build(str(tmp_path / "generated"), outputs, str(target))
    assert held(target) == before
    assert sorted(os.listdir(tmp_path)) == ["generated", "site"]
