"""Guidance as HTML: Markdown, with the classes of the Design System and nothing that can act.

HTML in a text is shown as it is written, a link goes only to addresses of the web, and no picture
is fetched. The door to markdown-it. It does *not* know what the guidance is about.
"""

from __future__ import annotations

from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import Markup

CLASSES = {
    "paragraph_open": "govuk-body-s",
    "bullet_list_open": "govuk-list govuk-list--bullet govuk-body-s",
    "ordered_list_open": "govuk-list govuk-list--number govuk-body-s",
    "link_open": "govuk-link",
}
READER = MarkdownIt("commonmark", {"html": False}).disable(["image", "heading", "lheading"])


def as_html(text: str) -> Markup:
    """A text in Markdown as HTML that is safe to show."""
    tokens = READER.parse(text)
    _dress(tokens)
    # Markdown-it escapes all text, and writes no HTML but its own.
    return Markup(READER.renderer.render(tokens, READER.options, {}))


def _dress(tokens: Sequence[Token]) -> None:
    for token in tokens:
        if token.type in CLASSES:
            token.attrSet("class", CLASSES[token.type])
        if token.type == "link_open":
            token.attrSet("rel", "noreferrer noopener")
        _dress(token.children or ())
