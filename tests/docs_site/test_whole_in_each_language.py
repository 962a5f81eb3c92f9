"""The page to print speaks the language of the pages that it is made of."""

from __future__ import annotations

import pytest

from assay.emitters.docs.whole import whole

MANIFEST = {"title": "Schools & nurseries", "version": "2.0", "in_force": "2025-03-01"}
PAGE = (
    '<article class="md-content__inner md-typeset"><h1 id="page-top">{title}</h1>'
    '<p>A rule · <a href="#page-top">{back}</a></p></article>'
)


def printed(language: str, title: str, back: str, since: str | None = "2025-03-01") -> str:
    pages = [("rules.html", PAGE.format(title=title, back=back))]
    told = MANIFEST | {"in_force": since}
    return whole(told, {"items": {}}, pages, "print.pdf", language).decode()


def test_in_english() -> None:
    page = printed("en", "Rules", "Back to top")
    assert "<title>Schools &amp; nurseries, version 2.0: the whole</title>" in page
    assert "<p>Version 2.0, in force from 1 March 2025.</p>" in page
    assert '<a href="print.pdf">This as a PDF</a>' in page
    assert "Back to top" not in page


def test_in_welsh() -> None:
    page = printed("cy", "Rheolau", "Yn ôl i'r brig")
    assert '<html lang="cy">' in page
    assert "<title>Schools &amp; nurseries, fersiwn 2.0: y cyfan</title>" in page
    assert "<p>Fersiwn 2.0, mewn grym o 1 Mawrth 2025.</p>" in page
    assert '<nav class="contents" aria-label="Cynnwys">' in page
    assert "Yn ôl" not in page, "there is no way up on paper"


@pytest.mark.parametrize(("language", "words"), [("en", "Version 2.0."), ("cy", "Fersiwn 2.0.")])
def test_without_a_day_from_which_it_is_in_force(language: str, words: str) -> None:
    assert f"<p>{words}</p>" in printed(language, "Rules", "Back to top", None)


def test_the_foot_of_each_page_has_the_title_as_it_is_written() -> None:
    told = MANIFEST | {"title": """A child's "first" <year> & more"""}
    pages = [("rules.html", PAGE.format(title="Rules", back=""))]
    page = whole(told, {"items": {}}, pages).decode()
    style = page.partition("<style>")[2].partition("</style>")[0]
    assert r"""content: "A child's \22 first\22  \3c year> & more, version 2.0";""" in style
