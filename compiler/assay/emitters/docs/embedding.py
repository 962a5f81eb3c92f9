"""A standard, key question or prompt as a piece of somebody else's page.

It is the Markdown of the standard's own page, or the part of it below one heading, with its
headings moved to a level, its anchors made the page's own, and its links to other pages led to the
framework's website or turned into words. It does *not* read or write a page: whoever calls puts
the piece where it belongs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from assay.emitters.docs import standard_page
from assay.emitters.docs.addresses import page_of
from assay.emitters.docs.edition import Edition
from assay.model import Framework, Standard

_FENCE = re.compile(r"^`{3,}$")
_HEADING = re.compile(r"^(#{1,6}) (.*) \{ #([\w-]+)([^}]*)\}$")
_LINK = re.compile(r"\[([^\[\]\n]*)\]\((?!https?://|mailto:)([^()\s]+)\)(\{: [^}]*\})?", re.I)
_BACK_TO_TOP = re.compile(r"(^| · )\[Back to top\]\(#[^)]*\)(?:\n\{: \.traced \})?", re.MULTILINE)
_TABLES = re.compile(r"^Its questions as a table: .*\n\{: \.tables \}\n", re.MULTILINE)
_RELEASE = re.compile(r'^<p class="release".*$', re.MULTILINE)


class Embeddable:
    """A framework whose standards and questions can be put on other pages.

    Args: `website` is the address of the folder of its own pages; without one, links to them
        become words.
    """

    def __init__(self, framework: Framework, website: str = "") -> None:
        self._framework = framework
        self._website = website and website.rstrip("/") + "/"
        self._pages: dict[str, str] = {}
        self._standards: dict[str, Standard] = {
            page_of(standard): standard for standard in framework.standards
        }
        self._items = {item.code: address for item, address in Edition(framework).addressed()}
        self._printed = {address.text: code for code, address in self._items.items()}

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of all that can be embedded."""
        return tuple(self._items)

    def code(self, written: str) -> str | None:
        """The code that is meant, by itself or as it is printed; `None` when there is none."""
        return written if written in self._items else self._printed.get(written)

    def piece(self, code: str, level: int, taken: set[str]) -> str:
        """The Markdown of an item with its heading at a level. `taken` are the anchors of the
        page, and those of the piece are added to it."""
        address = self._items[code]
        page = self._page(address.page)
        release = _RELEASE.search(page)
        assert release is not None, address.page
        lines = _below(page.split("\n"), address.anchor)
        if release[0] not in lines:
            lines[1:1] = ["", release[0]]
        anchors = _anchors(lines)
        prefix = self._prefix(anchors, taken)
        taken |= {prefix + anchor for anchor in anchors}
        shift = level - min(len(found[1]) for found in map(_HEADING.match, lines) if found)
        return "\n".join(self._adapted(lines, shift, prefix, anchors, address.page)).strip("\n")

    def _page(self, path: str) -> str:
        """The page of a standard, without what has a sense only there."""
        if path not in self._pages:
            page = standard_page(self._framework, self._standards[path])
            page = _BACK_TO_TOP.sub("", page)
            self._pages[path] = page if self._website else _TABLES.sub("", page)
        return self._pages[path]

    def _prefix(self, anchors: set[str], taken: set[str]) -> str:
        """What makes anchors unlike all on the page: the framework, and a number if need be."""
        code = self._framework.code
        prefix, number = f"{code}-", 1
        while any(prefix + anchor in taken for anchor in anchors):
            number += 1
            prefix = f"{code}-{number}-"
        return prefix

    def _adapted(
        self, lines: list[str], shift: int, prefix: str, anchors: set[str], page: str
    ) -> Iterator[str]:
        def led(link: re.Match[str]) -> str:
            path, _, anchor = link[2].partition("#")
            if path in ("", page) and anchor in anchors:
                return f"[{link[1]}](#{prefix}{anchor}){link[3] or ''}"
            return self._led_elsewhere(link, path or page, anchor)

        for line, in_fence in _with_fences(lines):
            heading = None if in_fence else _HEADING.match(line)
            if in_fence:
                yield line
            elif heading:
                marks = "#" * min(6, len(heading[1]) + shift)
                title = _LINK.sub(led, heading[2])
                yield f"{marks} {title} {{ #{prefix}{heading[3]}{heading[4]}}}"
            else:
                yield _LINK.sub(led, line)

    def _led_elsewhere(self, link: re.Match[str], path: str, anchor: str) -> str:
        """A link to the website; its words where there is none, emphasised if it was a mark."""
        text, marks = link[1], link[3] or ""
        if not self._website:
            return f"*{text}*{marks}" if marks else text
        path = re.sub(r"\.md$", ".html", path)
        return f"[{text}]({self._website}{path}{'#' if anchor else ''}{anchor}){marks}"


def _with_fences(lines: list[str]) -> Iterator[tuple[str, bool]]:
    """Each line, and whether it belongs to code in a fence."""
    fence = ""
    for line in lines:
        opens = not fence and _FENCE.match(line)
        yield line, bool(fence or opens)
        if opens:
            fence = line
        elif line == fence:
            fence = ""


def _below(lines: list[str], anchor: str) -> list[str]:
    """The heading with an anchor and all that stands below it."""
    kept: list[str] = []
    level = 0
    for line, in_fence in _with_fences(lines):
        heading = None if in_fence else _HEADING.match(line)
        if heading and level and len(heading[1]) <= level:
            break
        if heading and heading[3] == anchor:
            level = len(heading[1])
        if level:
            kept.append(line)
    assert kept, anchor
    return kept


def _anchors(lines: list[str]) -> set[str]:
    found = (_HEADING.match(line) for line, in_fence in _with_fences(lines) if not in_fence)
    return {heading[3] for heading in found if heading}
