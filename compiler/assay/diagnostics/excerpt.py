"""A line of the author's text as a terminal shows it, and where in it a stretch then stands.

A letter may take no column (a combining accent), one, or two (most emoji), and some characters must
not reach a terminal at all: controls could move its cursor, and invisible ones would hide the very
thing a message is about. They are drawn as something visible. It does *not* know of findings or
colours.
"""

from __future__ import annotations

TAB = 4
CUT = "…"
NEAR = 4
"""How many widths on each side of a stretch are looked at; a file may be one line of megabytes."""


class Drawn:
    """A line as drawn, and the screen columns (from 0) at which a stretch starts and ends."""

    __slots__ = ("end", "start", "text")

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        self.start = start
        self.end = end


def draw(line: str, start: int, end: int, width: int) -> Drawn:
    """A line cut to `width` columns around a stretch.

    Args: `start` and `end` count characters from 0, `end` not included.
    """
    start = min(start, len(line))
    end = min(max(end, start), len(line))
    near = max(start - NEAR * width, 0)
    far = min(end, start + NEAR * width) + NEAR * width
    part = line[near:far]
    shown, columns = _cells(part)
    start, end = start - near, min(end - near, len(part))
    low, high = _window(columns, start, end, width)
    before, after = CUT if near + low else "", CUT if near + high < len(line) else ""
    shift = len(before) - columns[low]
    last = min(columns[end], columns[high])
    return Drawn(
        before + "".join(shown[low:high]) + after,
        columns[start] + shift,
        max(last, columns[start] + 1) + shift,
    )


def plain(text: str) -> str:
    """Text without anything that a terminal would obey or hide; line ends stay."""
    if text.isascii() and text.isprintable():
        return text
    return "\n".join("".join(_cells(line)[0]) for line in text.split("\n"))


def _window(columns: list[int], start: int, end: int, width: int) -> tuple[int, int]:
    """Which characters fit: all, or those around the stretch, its start before its end."""
    from bisect import bisect_left, bisect_right

    if columns[-1] <= width:
        return 0, len(columns) - 1
    room = max(width - 2 * len(CUT), 1)
    span = min(columns[end] - columns[start], room)
    left = max(columns[start] - (room - span) // 2, 0)
    left = min(left, max(columns[-1] - room, 0))
    low = bisect_left(columns, left)
    while low < start and columns[low + 1] == columns[low]:
        low += 1
    high = bisect_right(columns, columns[low] + room) - 1
    return low, high


def _cells(line: str) -> tuple[list[str], list[int]]:
    """What is drawn for each character, and the column before each and after the last."""
    if line.isascii() and line.isprintable():
        return list(line), list(range(len(line) + 1))
    shown: list[str] = []
    columns = [0]
    for at, character in enumerate(line):
        if character == "\t":
            drawn = " " * (TAB - columns[-1] % TAB)
            wide = len(drawn)
        else:
            drawn, wide = _cell(character, line[at - 1] if at else "", columns)
        shown.append(drawn)
        columns.append(columns[-1] + wide)
    return shown, columns


JOINER = "\u200d"
EMOJI_STYLE = "\ufe0f"


def _cell(character: str, before: str, columns: list[int]) -> tuple[str, int]:
    """What is drawn for a character, and how many columns it takes after the one `before` it."""
    from unicodedata import category, east_asian_width

    point = ord(character)
    if character.isascii() and character.isprintable():
        return character, 1
    if point < 0x20:
        return chr(0x2400 + point), 1
    kind = category(character)
    symbol_before = bool(before) and ord(before) >= 0x2190
    if kind in {"Mn", "Me"}:
        lone = len(columns) > 1 and columns[-1] - columns[-2] == 1
        return character, 1 if character == EMOJI_STYLE and symbol_before and lone else 0
    if symbol_before and (character == JOINER or 0xE0020 <= point <= 0xE007F):
        return character, 0
    if before == JOINER and point >= 0x2190:
        return character, 0
    if 0x1F3FB <= point <= 0x1F3FF and symbol_before:
        return character, 0
    if kind in {"Cc", "Cf", "Cs", "Zl", "Zp"}:
        visible = f"<U+{point:04X}>"
        return visible, len(visible)
    new_emoji = kind == "Cn" and 0x1F000 <= point <= 0x1FAFF
    return character, 2 if new_emoji or east_asian_width(character) in {"W", "F"} else 1
