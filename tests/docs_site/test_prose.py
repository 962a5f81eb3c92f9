"""Author text on a page: Markdown where it is meant, letters everywhere else."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown import Markdown

from assay.emitters.docs import prose
from assay.mentions import Mentions

EXTENSIONS = ["attr_list", "def_list", "md_in_html", "tables", "fenced_code", "toc"]
LISTS = {"ol", "ul", "li", "dl", "dt", "dd"}
TABLES = {"table", "thead", "tbody", "tr", "th", "td"}
HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
TEXT = {"a", "blockquote", "br", "code", "em", "hr", "p", "pre", "strong"}
ALLOWED = LISTS | TABLES | HEADINGS | TEXT
HTML = ["<", ">", "<script>", "</script>", "<div", "<!--", "-->", "<?", "]]>", "<![CDATA[", "&lt;"]
LINKS = [
    "[a]",
    "(",
    ")",
    "](",
    "]: ",
    "![",
    "javascript:x",
    "https://x.y",
    "<https://x.y>",
    "[TOC]",
]
ATTRIBUTES = ["{", "}", "{: onclick=x }", "{ #id }", "{A1}", " onclick=x", "&#123;", "&", "\\"]
MARKS = ["`", "``", "```", "~~~", "*", "**", "_", "#", "## ", "=", "| ", "- ", "1. ", ": ", "> "]
SPACES = ["\n", "\n\n", "\n===\n", "\n---\n", "    ", "\t", " ", "word", "é", "!!! note"]
PIECES = st.sampled_from(HTML + LINKS + ATTRIBUTES + MARKS + SPACES)


class Tags(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str]] = []
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]

    def handle_data(self, data: str) -> None:
        self.text += data


def link(code: str) -> str | None:
    return "[A 1](page.md#A1)" if code == "A1" else None


def rendered(markdown: str) -> Tags:
    return Tags(Markdown(extensions=EXTENSIONS).convert(markdown))


def expect_inert(tags: Tags) -> None:
    assert set(tags.tags) <= ALLOWED
    for name, value in tags.attributes:
        assert name in {"href", "id", "style", "title", "class", "start"}, (name, value)
        if name == "href":
            assert value.lower().startswith(("http://", "https://", "mailto:", "page.md#"))
        if name == "style":
            assert value.startswith("text-align: ")


@given(st.lists(PIECES, max_size=14).map("".join))
def test_no_passage_can_be_more_than_markdown(text: str) -> None:
    expect_inert(rendered(prose.passage(text, link, below=3, anchor="A1")))


@given(st.lists(PIECES, max_size=14).map("".join))
def test_words_that_are_explained_make_a_passage_no_more(text: str) -> None:
    words = Mentions({"word": "word", "note": "note", "x": "x"})
    mention = prose.FirstMentions(words, lambda word: f"page.md#{word}", ())
    expect_inert(rendered(prose.passage(text, link, below=3, anchor="A1", mention=mention)))


LINES = st.sampled_from(["```", "````", "~~~", "~~~~ x", "<script>", "{: onclick=x }", "", "a"])


@given(st.lists(LINES, max_size=8), st.lists(LINES, max_size=8))
def test_no_fence_lets_anything_out_or_takes_in_what_is_below(
    first: list[str], second: list[str]
) -> None:
    passages = [
        prose.passage("\n".join(one), link, below=3, anchor="A1") for one in (first, second)
    ]
    tags = rendered("\n\n".join([passages[0], "**between**", passages[1]]))
    expect_inert(tags)
    assert "strong" in tags.tags


@given(st.lists(PIECES, max_size=14).map("".join))
def test_in_line_text_stays_in_its_line(text: str) -> None:
    line = prose.in_line(text, link)
    assert "\n" not in line
    expect_inert(rendered(line))


@given(st.lists(PIECES, max_size=14).map("".join))
def test_plain_text_means_its_letters(text: str) -> None:
    tags = rendered(f"{prose.plain(text)}")
    assert set(tags.tags) <= {"p"}
    assert tags.text.split() == text.split()


@given(st.lists(PIECES, max_size=14).map("".join))
def test_plain_text_stays_in_its_cell(text: str) -> None:
    tags = rendered(f"| a | b |\n| - | - |\n| {prose.plain(text)} | end |")
    assert tags.tags.count("td") == 2


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("see {A1}", "see [A 1](page.md#A1)"),
        ("see {B9}", "see &#123;B9}"),
        ("a <b>", "a &lt;b>"),
        ("[x](https://x.y)", "[x](https://x.y)"),
        ("[x](javascript:y)", "[x]&#40;javascript:y)"),
        ("<https://x.y>", "[https://x.y](https://x.y)"),
        ("![x](https://x.y)", "[x](https://x.y)"),
        ("# Title", "#### Title { #K-0-1 }"),
        ("Title\n=====\n\ntext", "#### Title { #K-0-1 }\n\n\ntext"),
        ("~~~\n```\n<b>\n~~~", "````\n```\n<b>\n````"),
        ("```\n<b>", "&#96;&#96;&#96;\n&lt;b>"),
        ("**bold** `a|b`", "**bold** <code>a&#124;b</code>"),
    ],
)
def test_passage(text: str, markdown: str) -> None:
    assert prose.passage(text, link, below=3, anchor="K") == markdown
