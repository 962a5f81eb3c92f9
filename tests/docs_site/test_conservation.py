"""Nothing is lost and nothing is made up: the whole in one page has every item once, and every
number on the pages stands in the model or counts what does."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections import Counter
from html import unescape
from os import environ
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import assay
from assay import model
from assay.emitters.docs import emit, trees
from assay.emitters.docs.counting import counted
from assay.emitters.docs.edition import Edition
from assay.emitters.docs.rounding import BASE, NUMBER, ROUNDED
from assay.emitters.docs.whole import whole
from assay.model.texts import in_language

GENERATED = Path(__file__).parents[2] / "generated/probation"
NUMBERS = re.compile(r"(?<![\w.])\d+(?:\.\d+)?(?![\w])")
OURS = ("accessibility.html", "downloads.html", "changes.html", "try-it.html")
"""Pages on which we say something of our own: sizes, tests, versions, what a reader may enter."""


class Built(NamedTuple):
    """A framework in a language, what stands in its `addresses.json`, and the HTML of its pages in
    the order of the menu."""

    made: model.Framework
    language: str
    addresses: dict[str, Any]
    pages: dict[str, str]


@pytest.fixture(
    scope="module",
    params=[(name, language) for name in ("pdu", "region") for language in ("en", "cy")],
    ids="-".join,
)
def built(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Built:
    name, language = request.param
    made = assay.load(GENERATED / name / "model.json")
    folder = tmp_path_factory.mktemp("docs")
    for path, data in emit(made).items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    tree = folder / "docs" / trees.folder(language)
    command = [sys.executable, "-m", "mkdocs", "build", "-q", "-f", tree / "mkdocs.yml"]
    subprocess.run(command, check=True, env=environ | {"NO_MKDOCS_2_WARNING": "1"})
    site = folder / "docs/site" / trees.folder(language)
    menu = re.findall(r": ([\w-]+)\.md$", (tree / "mkdocs.yml").read_text("utf-8"), re.MULTILINE)
    pages = {f"{name}.html": site / f"{name}.html" for name in menu}
    return Built(
        in_language(made, language) if language != trees.ENGLISH else made,
        language,
        json.loads((tree / "pages/addresses.json").read_text("utf-8")),
        {name: path.read_text("utf-8") for name, path in pages.items()},
    )


def printed(built: Built) -> str:
    made = built.made
    told = {"title": made.title, "version": made.version, "in_force": made.in_force}
    pages = list(built.pages.items())
    return whole(told, built.addresses, pages, language=built.language).decode()


def test_the_whole_has_every_item_once_and_no_dead_link(built: Built) -> None:
    html = printed(built)
    ids = Counter(re.findall(r'\sid="([^"]+)"', html))
    assert [name for name, times in ids.items() if times > 1] == []
    assert {item["anchor"] for item in built.addresses["items"].values()} <= set(ids)
    assert set(re.findall(r'href="#([^"]+)"', html)) <= set(ids)
    assert not re.findall(r'href="(?:standard-|rules|ratings)[^"]*\.html', html)


def test_the_contents_name_every_page_and_key_question(built: Built) -> None:
    contents = re.search(r"<nav.*?</nav>", printed(built), re.DOTALL)
    assert contents
    text = unescape(re.sub(r"<[^>]+>", "", contents[0]))
    for standard in built.made.standards:
        assert f"{standard.printed} {standard.title}" in text
        for question in standard.key_questions:
            assert f"{question.printed} {question.title}" in text


def test_every_number_on_the_site_is_in_the_model(built: Built) -> None:
    assert strangers(built.made, built.pages) == {}


def test_a_number_that_is_made_up_is_seen(built: Built) -> None:
    rules = built.pages["rules.html"]
    spoilt = rules.replace("</article>", "<p>At least 987654 cases.</p></article>")
    assert strangers(built.made, {"rules.html": spoilt}) == {"rules.html": ["987654"]}


def strangers(made: model.Framework, pages: dict[str, str]) -> dict[str, list[str]]:
    """The numbers on pages that nothing accounts for."""
    known = numbers_of(made)
    strange: dict[str, list[str]] = {}
    for name, html in pages.items():
        article = re.search(r"<article.*?</article>", html, re.DOTALL)
        assert article
        text = re.sub(
            r"<code>.*?</code>|<pre.*?</pre>|<script.*?</script>", " ", article[0], flags=re.DOTALL
        )
        text = unescape(re.sub(r"<[^>]+>", " ", text))
        found = [number for number in NUMBERS.findall(text) if number not in known]
        if found and name not in OURS:
            strange[name] = found
    return strange


def numbers_of(made: model.Framework) -> set[str]:
    """The numbers that a model says, with hundredths as percentages, and counts of its parts."""
    said = set(NUMBERS.findall(re.sub(r'[\\n"]', " ", made.model_dump_json())))
    parts = list(model.walk.parts(made))
    said |= {
        model.words.percent(one.hundredths).rstrip("%")
        for one in parts
        if isinstance(one, model.Percent)
    }
    edition = Edition(made)
    said |= {str(number) for _, number in counted(edition)}
    for standard in made.standards:
        said.add(str(len(standard.key_questions)))
        said |= {str(len(edition.rows(question))) for question in standard.key_questions}
    said |= {str(edition.prompts_in(one.code)) for one in made.sets}
    said |= {str(number) for number in (NUMBER, BASE, *ROUNDED.values())} | {"64.516"}
    said |= {str(int(part)) for part in re.findall(r"\d+", made.in_force or "")}
    return said
