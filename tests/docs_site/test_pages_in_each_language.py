"""The pages in each language: the same pages and anchors, and what has no translation marked.

How they are built and read is held by `tests/clients/website/`.
"""

from __future__ import annotations

import re
from pathlib import Path

import markdown
import pytest

import assay
from assay import model
from assay.emitters.docs import emit
from assay.emitters.docs.untranslated import shown
from assay.languages.untranslated import CLOSES, OPENS, marked

GENERATED = Path(__file__).parents[2] / "generated/probation"
ENGLISH, WELSH = "docs/pages/", "docs/cy/pages/"
MARKS = (OPENS, CLOSES, "\\ue000", "\\ue001")


@pytest.fixture(scope="module", params=["pdu", "region"])
def framework(request: pytest.FixtureRequest) -> model.Framework:
    return assay.load(GENERATED / request.param / "model.json")


@pytest.fixture(scope="module")
def files(framework: model.Framework) -> dict[str, bytes]:
    return emit(framework)


def below(files: dict[str, bytes], folder: str) -> dict[str, str]:
    return {
        path.removeprefix(folder): data.decode()
        for path, data in files.items()
        if path.startswith(folder)
    }


def test_both_languages_have_the_same_pages_and_anchors(files: dict[str, bytes]) -> None:
    english, welsh = below(files, ENGLISH), below(files, WELSH)
    assert english.keys() == welsh.keys()
    for path, page in english.items():
        for anchor in (r"\{ #([\w-]+)", r'\sid="([\w-]+)"'):
            # the words of the glossary are in the order of each language
            found = [sorted(re.findall(anchor, text)) for text in (page, welsh[path])]
            assert found[0] == found[1], path


def test_what_has_no_translation_is_marked_on_pages_and_nowhere_else(
    framework: model.Framework, files: dict[str, bytes]
) -> None:
    for path, text in below(files, "docs/").items():
        assert not any(mark in text for mark in MARKS), path
        if not path.endswith(".md"):
            assert 'class="untranslated"' not in text, path
    names = {f"{scenario.kind} {scenario.code} title" for scenario in framework.scenarios}
    fewer = tuple(
        each.model_copy(
            update={"texts": {name: said for name, said in each.texts.items() if name not in names}}
        )
        for each in framework.translations
    )
    welsh = below(emit(framework.model_copy(update={"translations": fewer})), WELSH)
    title = shown(marked("x")).split("x")[0]
    assert welsh["worked-examples.md"].count(f"## {title}") >= len(framework.scenarios)


def test_without_translations_there_is_english_alone_and_it_is_the_same(
    framework: model.Framework, files: dict[str, bytes]
) -> None:
    used = tuple(each.model_copy(update={"translations": ()}) for each in framework.uses)
    alone = emit(framework.model_copy(update={"translations": (), "uses": used}))
    assert not [path for path in alone if path.startswith("docs/cy/")]
    assert below(alone, ENGLISH) == below(files, ENGLISH)
    assert b"languages:" not in alone["docs/mkdocs.yml"]


@pytest.mark.parametrize(
    ("page", "html"),
    [
        ("# {} {{ #a }}", '<h1 id="a"><span lang="en"'),
        ("| A |\n| --- |\n| {} |", '<td><span lang="en"'),
        ("[{}](a.md)", '<a href="a.md"><span lang="en"'),
        ('<div aria-label="{}" markdown="1">\n\na\n\n</div>', '<div aria-label="One two">'),
        ("<svg><text>{}</text></svg>", "<svg><text>One two</text></svg>"),
        ("```\n{}\n```", "One two"),
    ],
    ids=["heading", "cell", "link", "attribute", "drawing", "code"],
)
def test_a_mark_is_an_element_where_one_can_stand(page: str, html: str) -> None:
    text = shown(page.format(marked("One two")))
    made = markdown.markdown(text, extensions=["attr_list", "tables", "md_in_html", "fenced_code"])
    assert html in made
    assert made.count("<span") == made.count("</span>")
    assert not any(mark in made for mark in MARKS)
