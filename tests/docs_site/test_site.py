"""The readers' edition, built with MkDocs as its readers build it, and read back.

The framework of the house and a hostile one go all the way: rule files, model, pages, site. What
a page must hold is taken from the model; nothing here knows how a page looks.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest

from assay import model, pipeline
from assay.analysis.lower import lower
from assay.emitters.docs import emit
from assay.emitters.docs.edition import capitalised

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
FRAMEWORKS = (
    "standards/probation/pdu",
    "standards/probation/region",
    "standards/hostile",
)
BLOCKS = {"p", "div", "li", "td", "th", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "dt", "dd"}
LOADING = {"script": "src", "img": "src", "iframe": "src", "link": "href", "source": "src"}


class Read(HTMLParser):
    """What a page says, where it leads, and what a browser would run or load for it."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.loads: list[str] = []
        self.handlers: list[str] = []
        self.levels: list[int] = []
        self.scripts: list[str] = []
        self._in_script = self._is_data = False
        self._in_main = False
        self.feed(html)
        self.text = " ".join("".join(self.words).split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self._in_script = tag == "script"
        self._is_data = found.get("type") == "application/json"
        if tag in BLOCKS or tag == "br":
            self.words.append(" ")
        if found.get("id"):
            self.ids.append(found["id"] or "")
        if tag in ("main", "footer"):
            self._in_main = tag == "main"
        if self._in_main and re.fullmatch("h[1-6]", tag):
            self.levels.append(int(tag[1]))
        if tag == "a" and found.get("href"):
            self.links.append(found["href"] or "")
        if LOADING.get(tag) in found and found.get("rel") != "canonical":
            self.loads.append(found[LOADING[tag]] or "")
        self.handlers += [name for name in found if name.startswith("on")]

    def handle_endtag(self, tag: str) -> None:
        self._in_script = False
        if tag in BLOCKS:
            self.words.append(" ")

    def handle_data(self, data: str) -> None:
        if not self._in_script:
            self.words.append(data)
        elif not self._is_data:  # data is never run
            self.scripts.append(data)


@cache
def framework(folder: str) -> model.Framework:
    if folder == "standards/hostile":
        names = ("hostile", "rooms")
        files = [
            (f"standards/{name}/{name}.assay", (HERE / f"{name}.assay").read_bytes())
            for name in names
        ]
    else:
        paths = sorted((ROOT / "standards").rglob("*.assay"))
        files = [(path.relative_to(ROOT).as_posix(), path.read_bytes()) for path in paths]
    checked = pipeline.check(files)
    assert not checked.errors, [one.message() for one in checked.diagnostics]
    (scope,) = [one for one in checked.facts.scopes if one.folder == folder]
    return lower(scope, checked.facts, checked.sources)


@pytest.fixture(scope="session", params=FRAMEWORKS)
def site(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[model.Framework, dict[str, Read]]:
    """A framework and its pages as MkDocs makes them, without a single warning."""
    built = framework(request.param)
    folder = tmp_path_factory.mktemp("docs")
    for path, data in emit(built).items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    run = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "-f", folder / "docs/mkdocs.yml"],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
    )
    assert run.returncode == 0, run.stderr
    assert "WARNING" not in run.stderr, run.stderr
    pages = sorted(set((folder / "docs/site").glob("*.html")) - {folder / "docs/site/404.html"})
    return built, {page.name: Read(page.read_text(encoding="utf-8")) for page in pages}


def test_every_word_of_the_model_is_on_a_page(
    site: tuple[model.Framework, dict[str, Read]],
) -> None:
    built, pages = site
    whole = "\n".join(page.text for page in pages.values())
    missing = [text for text in said(built) if text not in whole]
    assert not missing, missing[:5]


def test_every_standard_and_question_is_on_the_page_of_its_standard(
    site: tuple[model.Framework, dict[str, Read]],
) -> None:
    built, pages = site
    for standard in built.standards:
        page = pages[f"standard-{standard.key.lower()}.html"]
        keys = [part.key for part in model.walk.parts(standard) if isinstance(part, model.Item)]
        assert set(keys) <= set(page.ids)


def test_every_link_finds_its_page_and_anchor(
    site: tuple[model.Framework, dict[str, Read]],
) -> None:
    built, pages = site
    for name, page in pages.items():
        for link in page.links:
            if link.startswith(("http://", "https://", "mailto:")):
                continue
            path, _, anchor = link.partition("#")
            if (
                path.startswith("files/") or path == "print.html"
            ):  # laid there by the command; see tests/cli
                continue
            if path.endswith((".csv", ".json")):
                assert f"docs/pages/{path}" in emit(built), (name, link)
                continue
            target = path.removeprefix("./").lstrip("/") or name
            target = "index.html" if target in (".", "") else target
            assert target in pages, (name, link)
            assert not anchor or anchor in pages[target].ids, (name, link)


def test_headings_go_down_one_level_at_a_time(
    site: tuple[model.Framework, dict[str, Read]],
) -> None:
    _, pages = site
    for name, page in pages.items():
        levels = page.levels
        assert levels[0] == 1, name
        steps = pairwise(levels)
        assert all(after <= before + 1 for before, after in steps), (name, levels)


def test_anchors_are_unique_without_regard_to_case(
    site: tuple[model.Framework, dict[str, Read]],
) -> None:
    _, pages = site
    for name, page in pages.items():
        folded = [anchor.casefold() for anchor in page.ids]
        assert len(folded) == len(set(folded)), (name, sorted(page.ids))


def test_nothing_is_loaded_from_elsewhere(site: tuple[model.Framework, dict[str, Read]]) -> None:
    _, pages = site
    for page in pages.values():
        assert not [load for load in page.loads if re.match(r"[a-z]+:|//", load)]


def test_nothing_an_author_writes_runs(site: tuple[model.Framework, dict[str, Read]]) -> None:
    _, pages = site
    for page in pages.values():
        assert not page.handlers
        assert not [script for script in page.scripts if "alert(" in script]
        assert not [link for link in page.links if link.lower().startswith(("javascript", "data"))]


def test_the_first_page_says_which_version_of_what_it_is_written_from() -> None:
    page = emit(framework("standards/probation/pdu"))["docs/pages/index.md"].decode()
    assert "**Version** 8&#46;5 · **In force** from 1 March 2025" in page
    assert (
        "**Written from** [Probation service inspections: guidance manual]"
        "(downloads.md#other-documents), version 8&#46;5, March 2025\n"
    ) in page


def test_a_framework_that_only_shares_has_no_pages() -> None:
    assert emit(framework("standards/common")) == {}


@pytest.mark.parametrize("folder", FRAMEWORKS)
def test_the_same_model_gives_the_same_bytes(folder: str) -> None:
    again = model.Framework.model_validate_json(framework(folder).model_dump_json())
    assert emit(framework(folder)) == emit(again)


@pytest.mark.parametrize("folder", FRAMEWORKS)
def test_pages_have_unix_line_ends_and_no_place_of_this_machine(folder: str) -> None:
    for path, data in emit(framework(folder)).items():
        assert b"\r" not in data or path.endswith(".csv"), path
        assert data.endswith(b"\n"), path
        assert str(ROOT).encode() not in data, path


# ------------------------------------------------------------------ what the model says
def said(built: model.Framework) -> Iterator[str]:
    """Every text of the model, as a reader should see it; Markdown paragraph by paragraph.

    Of what is brought in only what is shared is on pages: the rest stands in its own framework.
    """
    shared = [
        item
        for used in built.uses
        for item in (*used.scales, *used.answers, *used.bands, *used.tables, *used.records)
    ]
    for whole in (built.model_copy(update={"uses": ()}), *shared):
        for part in model.walk.parts(whole):
            yield from texts(built, part)


def texts(built: model.Framework, part: model.Model) -> Iterator[str]:
    for field in ("title", "printed", "says", "otherwise"):
        text = getattr(part, field, "")
        if isinstance(text, str) and not shown_elsewhere(part, field):
            said = " ".join(text.split())
            yield capitalised(said) if isinstance(part, model.Scenario | model.Claim) else said
    for field in ("texts", "evidence"):
        for text in getattr(part, field, ()):
            yield " ".join(text.split())
    for field in ("guidance", "because", "message", "reason", "not_rated_because"):
        yield from paragraphs(built, getattr(part, field, ""))


def shown_elsewhere(part: model.Model, field: str) -> bool:
    """Only standards and questions are printed by code."""
    questions = model.Standard | model.KeyQuestion | model.Prompt | model.InformationQuestion
    if field == "printed":
        return not isinstance(part, questions)
    return isinstance(part, model.Inspects)


def paragraphs(built: model.Framework, text: str) -> Iterator[str]:
    if "<" in text:  # the hostile texts are looked at letter by letter in test_prose.py
        return
    for paragraph in re.split(r"\n\s*\n|\n\s*[-*] ", text):
        plain = re.sub(r"\{([^}]+)\}", lambda found: printed(built, found[1]), paragraph)
        plain = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", plain)
        yield " ".join(re.sub(r"[*`]", "", plain).split())


def printed(built: model.Framework, code: str) -> str:
    item = built.index.any_item(code)
    return code if item is None else item.printed
