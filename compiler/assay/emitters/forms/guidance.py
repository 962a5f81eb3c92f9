"""Guidance for clients that show letters and no Markdown.

A rule file writes guidance in Markdown, in lines of its own length. Here it becomes paragraphs: a
line each, a blank line between them, no marks. It does *not* lay out tables: their rows stay as
they are written.
"""

from __future__ import annotations

import re

_OWN_LINE = re.compile(r"^\s*(?:[-*+]\s|\d+[.)]\s|\||#{1,6}\s)")
_MARKS = re.compile(
    r"(?P<run>`+)(?P<code>.+?)(?P=run)"
    r"|\[(?P<label>[^\]]+)\]\((?P<address>[^)\s]+)\)"
    r"|(?<![*\w])(?P<stars>\*{1,3})(?=\S)(?P<strong>.+?)(?<=\S)(?P=stars)(?![*\w])"
    r"|(?<![_\w])(?P<lines>_{1,3})(?=\S)(?P<weak>.+?)(?<=\S)(?P=lines)(?![_\w])"
)


def in_plain_text(text: str) -> str:
    """The same words: one line a paragraph, an item of a list or a row; emphasis is dropped."""
    paragraphs = re.split(r"\n\s*\n", text.strip())
    return "\n\n".join("\n".join(map(_unmarked, _lines(each))) for each in paragraphs)


def _lines(paragraph: str) -> list[str]:
    """The lines as they are meant: what goes on in the next line is one with it."""
    found: list[str] = []
    for line in paragraph.splitlines():
        if found and not _OWN_LINE.match(line):
            found[-1] += f" {line.strip()}"
        else:
            found.append(line.strip())
    return found


def _unmarked(line: str) -> str:
    return _MARKS.sub(_words, re.sub(r"^#{1,6}\s+", "", line))


def _words(found: re.Match[str]) -> str:
    if found["address"]:
        return f"{_unmarked(found['label'])} ({found['address']})"
    return found["code"] or _unmarked(found["strong"] or found["weak"])
