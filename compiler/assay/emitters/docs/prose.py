"""Author text made safe to stand in a Markdown page.

Three kinds come in. *Plain* text (titles, questions, labels) means exactly its letters. A
*passage* is Markdown by intention: it keeps emphasis, lists, tables, headings and web links, and
everything else in it is letters too. The same Markdown may stand *in line*, in a sentence or a
table cell. Raw HTML, attributes, images, addresses other than web and mail ones, and link
definitions that would reach over the whole page are never let through. It does *not* know where
an item stands: whoever calls says how a reference such as `{A3(c)}` is linked.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache

from markupsafe import Markup

from assay.mentions import Mentions

Link = Callable[[str], str | None]
"""From a code, as it stands in braces, to the Markdown link; `None` when there is no such item."""

Mention = Callable[[str], str]
"""From letters of a passage to the same with links from words to what they mean."""

_WORD = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")
_SPECIAL = re.compile(r"[\\`*_{}\[\]<>&#|~^$]")
_LINE_START = re.compile(r"^(\d+(?=[.)]))?[-+:=!.)]")
_FENCED = re.compile(r"^(`{3,}|~{3,})[^\n]*\n(.*?)^\1[ ]*$\n?", re.MULTILINE | re.DOTALL)
_OPENS_FENCE = re.compile(r"^[`~]{3,}", re.MULTILINE)
_CODE = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)", re.DOTALL)
_AUTOLINK = re.compile(r"<((?:https?://|mailto:)[^\s<>\"]+)>", re.IGNORECASE)
_REFERENCE = re.compile(r"\{([A-Z][A-Za-z0-9_.]*(?:\([A-Za-z0-9]+\))?)\}")
_LINKED = re.compile(r"\]\((?!https?://|mailto:)", re.IGNORECASE)
_HEADING = re.compile(r"^ {0,3}(#{1,6})[ \t]*(.*?)[ \t]*#*[ \t]*$", re.MULTILINE)
_WEB_LINK = re.compile(r"\[[^\]]*\]\([^)]*\)")
_UNDERLINED = re.compile(r"^(?![ ]{4}|\s*$)(.+)\n(=+|-+)[ ]*$", re.MULTILINE)


@lru_cache(maxsize=10_000)
def plain(text: str) -> Markup:
    """The text on one line, as letters: nothing in it is Markdown or HTML."""
    if _WORD.fullmatch(text):
        return Markup(text)
    line = _SPECIAL.sub(_entity, " ".join(text.split()))
    return Markup(_LINE_START.sub(_escaped_start, line))


def passage(text: str, link: Link, *, below: int, anchor: str, mention: Mention = str) -> Markup:
    """Paragraphs of Markdown; headings stand below that level, with ids made from the anchor.

    Args: `mention` links words that are not part of a heading, code or a link.
    """
    pieces: list[str] = []
    rest = 0
    for fence in _FENCED.finditer(text):
        before = text[rest : fence.start()]
        pieces.append(_blocks(before, link, below, f"{anchor}-{len(pieces)}", mention))
        marks = _fence_around(fence[2])
        pieces.append(f"\n{marks}\n{fence[2]}{marks}\n")
        rest = fence.end()
    pieces.append(_blocks(text[rest:], link, below, f"{anchor}-{len(pieces)}", mention))
    return Markup("".join(pieces).strip("\n"))


def in_line(text: str, link: Link) -> Markup:
    """Markdown on one line, for a sentence or a table cell."""
    line = _spans(" ".join(text.split()), link, str).replace("|", "&#124;")
    return Markup(_LINE_START.sub(_escaped_start, line))


class FirstMentions:
    """Links each word where one passage mentions it for the first time.

    Args: `link` gives the address of what a word is known by; `known` are not linked at all.
    """

    def __init__(self, words: Mentions, link: Callable[[str], str], known: Iterable[str]) -> None:
        self._words = words
        self._link = link
        self._known = set(known)

    def __call__(self, text: str) -> str:
        links = [found.span() for found in _WEB_LINK.finditer(text)]
        pieces = []
        rest = 0
        for start, end, word in self._words.each(text):
            if word in self._known or any(first <= start < last for first, last in links):
                continue
            self._known.add(word)
            pieces += [text[rest:start], f"[{text[start:end]}]({self._link(word)})"]
            rest = end
        return "".join((*pieces, text[rest:]))


def _entity(found: re.Match[str]) -> str:
    return f"&#{ord(found[0])};"


def _escaped_start(found: re.Match[str]) -> str:
    """A line's first letters, when they would open a list, a heading or a definition."""
    return f"{found[1] or ''}&#{ord(found[0][-1])};"


def _fence_around(code: str) -> str:
    """Marks that no line of the code can close."""
    longest = max((len(found) for found in re.findall("`+", code)), default=0)
    return "`" * max(3, longest + 1)


def _blocks(text: str, link: Link, below: int, anchor: str, mention: Mention) -> str:
    text = _UNDERLINED.sub(lambda found: f"{'#' if found[2][0] == '=' else '##'} {found[1]}", text)
    levels = [len(found[1]) for found in _HEADING.finditer(text)]
    shift = below + 1 - min(levels, default=1)
    pieces = []
    rest = 0
    for number, heading in enumerate(_HEADING.finditer(text), start=1):
        level = min(6, len(heading[1]) + shift)
        title = in_line(heading[2], link)
        pieces.append(_spans(text[rest : heading.start()], link, mention))
        pieces.append(f"\n{'#' * level} {title} {{ #{anchor}-{number} }}\n")
        rest = heading.end()
    pieces.append(_spans(text[rest:], link, mention))
    return "".join(pieces)


def _spans(text: str, link: Link, mention: Mention) -> str:
    """Inline Markdown with what is unsafe made letters; code spans are letters, and kept so."""
    pieces = []
    rest = 0
    for code in _CODE.finditer(text):
        pieces.append(_marked(text[rest : code.start()], link, mention))
        pieces.append(f"<code>{plain(code[2])}</code>")
        rest = code.end()
    pieces.append(_marked(text[rest:], link, mention))
    return "".join(pieces)


def _marked(text: str, link: Link, mention: Mention) -> str:
    text = text.replace("![", "[").replace("]:", "]&#58;").replace("[TOC]", "&#91;TOC]")
    text = _LINKED.sub("]&#40;", text)
    pieces = []
    rest = 0
    for found in re.finditer(f"{_AUTOLINK.pattern}|{_REFERENCE.pattern}", text, re.IGNORECASE):
        linked = f"[{plain(found[1])}]({found[1]})" if found[1] else link(found[2])
        if linked is None:
            continue
        pieces += [mention(_no_markup(text[rest : found.start()])), linked]
        rest = found.end()
    pieces.append(mention(_no_markup(text[rest:])))
    return "".join(pieces)


def _no_markup(text: str) -> str:
    text = text.replace("<", "&lt;").replace("{", "&#123;")
    # A fence that its author did not close would take in what stands below it on the page.
    return _OPENS_FENCE.sub(lambda found: f"&#{ord(found[0][0])};" * len(found[0]), text)
