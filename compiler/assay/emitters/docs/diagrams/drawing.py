"""Boxes, arrows and bars as SVG: a column of shapes, one below the other.

Colours are those of the page, by class and `currentColor`, so that a diagram is legible in light,
dark, on paper and in colours that the reader forces. How wide letters are is not known here: they
are taken for as wide as in the widest of usual typefaces, and a test in a browser looks for words
that leave their box. It does *not* know what a framework is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from markupsafe import Markup

WIDTH = 360
"""Units: the width of every diagram, which is that of a narrow phone."""

EDGE = 1
PADDING = 12
LINE = 20
GAP = 26
LETTERS = 14
WIDE_LETTER, LETTER = 0.74, 0.58
"""Units: the width of a capital, a digit or `m`, and of other letters, in the size of letters."""

_TOGETHER = "\u00a0"
_IN_CODE = re.compile(r"(?<=\b[A-Z]) (?=[0-9])|(?<=\b[A-Z][A-Z]) (?=[0-9])|(?<=[0-9]) (?=\()")
"""The blanks in a printed code, such as `A 3 (c)`."""


@dataclass(frozen=True, slots=True)
class Box:
    """A box: the words above the text in bold, the text, and its class, which says how it looks."""

    head: str
    text: str = ""
    look: str = "plain"


@dataclass(frozen=True, slots=True)
class Link:
    """What stands between two boxes: an arrow, or only a word such as `and`."""

    word: str = ""
    arrow: bool = True


@dataclass(frozen=True, slots=True)
class Bar:
    """A part of a scale: what it is called, and from where to where it reaches, from 0 to 1."""

    head: str
    text: str
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Leaf:
    """A line of a tree, indented, with a line from the one that it hangs on."""

    text: str
    depth: int


Shape = Box | Link | Bar | Leaf


def figure(shapes: Sequence[Shape], *, name: str, title: str, description: str) -> Markup:
    """The shapes as a figure of HTML on one line, which Markdown lets through as it is.

    Args: `name` makes the ids of title and description unique on a page.
    """
    drawn: list[str] = []
    top = EDGE
    for number, shape in enumerate(shapes):
        made, top = _draw(shape, top, shapes[:number])
        drawn += made
    height = top + EDGE
    ids = f"{name}-title", f"{name}-about"
    return Markup(
        f'<figure class="diagram" data-search-exclude>'
        f'<svg viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}" role="img" '
        f'aria-labelledby="{ids[0]} {ids[1]}">'
        f'<title id="{ids[0]}">{escape(title)}</title>'
        f'<desc id="{ids[1]}">{escape(description)}</desc>'
        f"{''.join(drawn)}</svg></figure>"
    )


def _draw(shape: Shape, top: int, before: Sequence[Shape]) -> tuple[list[str], int]:
    """The elements of a shape, and where the next one begins."""
    match shape:
        case Box():
            return _box(shape, top)
        case Link():
            return _link(shape, top)
        case Bar():
            return _bar(shape, top)
        case Leaf():
            return _leaf(shape, top, before)


def _box(box: Box, top: int) -> tuple[list[str], int]:
    head = _wrapped(box.head, WIDTH - 2 * EDGE - 2 * PADDING, bold=True)
    text = _wrapped(box.text, WIDTH - 2 * EDGE - 2 * PADDING)
    height = 2 * PADDING + LINE * (len(head) + len(text)) - 4
    shape = (
        f'<rect class="{box.look}" x="{EDGE}" y="{top}" width="{WIDTH - 2 * EDGE}" '
        f'height="{height}"/>'
    )
    x, y = EDGE + PADDING, top + PADDING + LETTERS - 1
    return [shape, *_lines(head, text, x, y)], top + height


def _link(link: Link, top: int) -> tuple[list[str], int]:
    middle, bottom = WIDTH // 2, top + GAP
    word = []
    if link.word:
        beside = middle + 12 if link.arrow else middle
        place = ' text-anchor="middle"' if not link.arrow else ""
        word = [f'<text x="{beside}" y="{top + 18}"{place}>{escape(link.word)}</text>']
    if not link.arrow:
        return word, bottom
    tip = f"M{middle - 5},{bottom - 8}L{middle},{bottom - 1}L{middle + 5},{bottom - 8}"
    line = f'<path class="line" d="M{middle},{top + 2}V{bottom - 2}{tip}"/>'
    return [line, *word], bottom


def _bar(bar: Bar, top: int) -> tuple[list[str], int]:
    head = _wrapped(bar.head, WIDTH - 2 * EDGE, bold=True)
    text = _wrapped(bar.text, WIDTH - 2 * EDGE)
    y = top + LETTERS
    lines = _lines(head, text, EDGE, y)
    track = top + LINE * (len(head) + len(text)) + 2
    span = WIDTH - 2 * EDGE
    left, right = EDGE + round(span * bar.low), EDGE + round(span * bar.high)
    shapes = [
        f'<rect class="track" x="{EDGE}" y="{track}" width="{span}" height="12"/>',
        f'<rect class="part" x="{left}" y="{track}" width="{max(right - left, 3)}" height="12"/>',
    ]
    return [*lines, *shapes], track + 12 + 14


def _leaf(leaf: Leaf, top: int, before: Sequence[Shape]) -> tuple[list[str], int]:
    x = EDGE + 24 * leaf.depth
    text = _wrapped(leaf.text, WIDTH - EDGE - x - 4, bold=leaf.depth == 0)
    y = top + LETTERS + 3
    lines = _lines(text if leaf.depth == 0 else [], [] if leaf.depth == 0 else text, x, y)
    bottom = top + LINE * len(text) + 8
    if leaf.depth == 0:
        return lines, bottom
    start = top - _since_parent(leaf, before)
    corner = x - 14
    return [f'<path class="line" d="M{corner},{start}V{y - 5}H{x - 5}"/>', *lines], bottom


def _since_parent(leaf: Leaf, before: Sequence[Shape]) -> int:
    """How far above a line the one that it hangs on ends."""
    height = 4
    for shape in reversed(before):
        assert isinstance(shape, Leaf)
        if shape.depth < leaf.depth:
            return height
        width = WIDTH - EDGE - EDGE - 24 * shape.depth - 4
        height += LINE * len(_wrapped(shape.text, width)) + 8
    return height


def _lines(head: Sequence[str], text: Sequence[str], x: int, y: int) -> list[str]:
    marked = [*((line, ' class="head"') for line in head), *((line, "") for line in text)]
    return [
        f'<text x="{x}" y="{y + LINE * number}"{mark}>{escape(line)}</text>'
        for number, (line, mark) in enumerate(marked)
    ]


def _wrapped(text: str, width: int, *, bold: bool = False) -> list[str]:
    """The words on lines that fit, by the width that letters may have at most; a code on one."""
    lines: list[list[str]] = []
    taken = 0.0
    together = _IN_CODE.sub(_TOGETHER, " ".join(text.split()))
    for word in together.split(" ") if together else ():
        wide = _width(word, bold=bold)
        longer = taken + _width(" ", bold=bold) + wide
        if lines and longer <= width:
            lines[-1].append(word)
            taken = longer
        else:
            lines.append([word])
            taken = wide
    return [" ".join(line).replace(_TOGETHER, " ") for line in lines]


def _width(text: str, *, bold: bool) -> float:
    wide = sum(letter.isupper() or letter.isdigit() or letter in "mw%—" for letter in text)
    width = LETTERS * (WIDE_LETTER * wide + LETTER * (len(text) - wide))
    return width * 1.08 if bold else width
