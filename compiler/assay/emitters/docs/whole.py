"""The whole of a framework as one page, to print: every page of its website, one after the other.

It is made from the pages as they were built, so it cannot say anything else than they do. Links
between pages become links within it, and an anchor that is no item's gets the name of its page
before it, so that each is there once. It does *not* lay out a page: its template does.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from html import unescape
from typing import Any

from assay.emitters.docs.edition import day
from assay.emitters.docs.entrance import html_environment
from assay.emitters.docs.trees import ENGLISH, between
from assay.languages import NAMES, phrase
from assay.languages import language as language_of

LEFT_OUT = ("index.html", "codes.html", "downloads.html")
"""Pages that only lead to others."""

_ARTICLE = re.compile(r'<article class="md-content__inner md-typeset">(.*?)</article>', re.DOTALL)
_PERMALINK = re.compile(r'<a class="headerlink"[^>]*>.*?</a>', re.DOTALL)
_TO_TOP = r'\s*(?:·\s*)?<a href="#[^"]*">{}</a>'
_BACK = phrase("Back to top")
_LANGUAGES = re.compile(r'<p class="languages">.*?</p>')
"""Of the whole, one link leads to the other language."""

_STOP = re.compile(r'(?<=<div )[^>]*tabindex="0"[^>]*')
"""A table that scrolls on a screen: on paper it is no stop on the way, and needs no name."""

_HEADING = re.compile(r"<(/?)h([1-6])\b")
_ID = re.compile(r'(?<=\s)(id|aria-labelledby)="([^"]+)"')
_LINK = re.compile(r'(?<=\s)href="([^":?#/]*)(?:#([^"]*))?"')
_TITLE = re.compile(r'<h([23])[^>]*\sid="([^"]+)"[^>]*>(.*?)</h\1>', re.DOTALL)
_TAG = re.compile(r"<[^>]+>")


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the table of contents, and those below it."""

    title: str
    anchor: str
    inside: tuple[Entry, ...] = ()


def whole(
    manifest: Mapping[str, Any],
    addresses: Mapping[str, Any],
    pages: Sequence[tuple[str, str]],
    pdf: str = "",
    language: str = ENGLISH,
    others: Sequence[str] = (),
) -> bytes:
    """The page.

    Args: what the manifest says of the framework; its `addresses.json`; the path of each page with
        its HTML, in the order of the menu; the name of a PDF of the whole, if one is made; the
        language of the pages, and in which others there are some.
    """
    kept = [(path, html) for path, html in pages if path not in LEFT_OUT]
    said_in, since = language_of(language), manifest["in_force"]
    to_top = _TO_TOP.format(re.escape(said_in.say(_BACK)))
    joined = _Joined({path for path, _ in kept}, addresses, re.compile(to_top))
    bodies = [joined.body(path, html) for path, html in kept]
    template = html_environment().get_template("print.html")
    contents = [_entry(body) for body in bodies]
    ways = [(code, NAMES[code], between(language, code)) for code in others]
    return template.render(
        framework=manifest,
        contents=contents,
        bodies=bodies,
        pdf=pdf,
        language=language,
        languages=ways,
        say=said_in.say,
        in_force=day(since, said_in) if since else "",
    ).encode()


class _Joined:
    """Anchors and links of pages that have become one."""

    def __init__(
        self, paths: Collection[str], addresses: Mapping[str, Any], to_top: re.Pattern[str]
    ) -> None:
        self._paths = paths
        self._to_top = to_top
        self._items = {(item["page"], item["anchor"]) for item in addresses["items"].values()}

    def body(self, path: str, html: str) -> str:
        """What a page says, as a part of the whole."""
        found = _ARTICLE.search(html)
        assert found, path
        text = self._to_top.sub("", _PERMALINK.sub("", found[1]))
        text = _LANGUAGES.sub("", text)
        text = _STOP.sub('class="wide"', text)
        text = _ID.sub(lambda at: f'{at[1]}="{self._anchors(path, at[2])}"', text)
        text = _LINK.sub(lambda link: f'href="{self._target(path, link[1], link[2])}"', text)
        text = _HEADING.sub(lambda tag: f"<{tag[1]}h{min(6, int(tag[2]) + 1)}", text)
        return text.replace("<details", "<details open").strip()

    def _anchors(self, path: str, anchors: str) -> str:
        return " ".join(self._anchor(path, anchor) for anchor in anchors.split())

    def _anchor(self, path: str, anchor: str) -> str:
        if (path, anchor) in self._items:
            return anchor
        return f"{path.removesuffix('.html')}--{anchor}"

    def _target(self, path: str, page: str, anchor: str | None) -> str:
        target = page or path
        if target not in self._paths:
            return page if anchor is None else f"{page}#{anchor}"
        if anchor is None:
            return f"#{self._first(target)}"
        return f"#{self._anchor(target, anchor)}"

    def _first(self, page: str) -> str:
        """The anchor of the heading of a page: of a standard, its own."""
        name = page.removesuffix(".html").removeprefix("standard-")
        own = (anchor for where, anchor in self._items if where == page)
        return next((anchor for anchor in own if anchor.lower() == name), "") or (
            f"{page.removesuffix('.html')}--page-top"
        )


def _entry(body: str) -> Entry:
    titles = [(found[1], found[2], _words(found[3])) for found in _TITLE.finditer(body)]
    (_, anchor, title), *below = titles
    inside = tuple(Entry(words, at) for level, at, words in below if level == "3")
    return Entry(title, anchor, inside)


def _words(html: str) -> str:
    return unescape(" ".join(_TAG.sub("", html).split()))
