"""Beside the pipeline: the one canonical layout of a rule file.

What is written never changes, only where it stands. Layout follows from the words, save three
things that are the author's: blank lines inside a block, comments, and a short block left on its
line. It knows only syntax, so a file whose names do not resolve is laid out too; it does *not*
touch a file that cannot be read, nor the disk.
"""

from __future__ import annotations

from assay.formatter.columns import align
from assay.formatter.lines import join_short_blocks, logical_lines
from assay.formatter.printing import printed
from assay.formatter.safety import ensure_nothing_lost
from assay.formatter.words import words_of
from assay.syntax.parser import parse
from assay.syntax.reading import can_be_read
from assay.text import Source

__all__ = ["format_text"]


def format_text(text: str, path: str = "a rule file") -> str | None:
    """The text in canonical layout, with LF line ends; None when it has mistakes of syntax.

    Args: `path` names the text should the formatter itself be at fault.
    Raises: AssertionError, when a word or a comment would be lost or changed.
    """
    if not can_be_read(text.replace("\r", "\n")):
        return None
    before = parse(Source(path, text.replace("\r\n", "\n").replace("\r", "\n")))
    if before.diagnostics:
        return None
    lines = logical_lines(words_of(before))
    align(lines)
    after = printed(join_short_blocks(lines))
    ensure_nothing_lost(before, parse(Source(path, after)))
    return after
