"""A comparison as plain text for a terminal: signs and words first, colour only beside them.

It does *not* word any change; `words_of_changes` does.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator

from assay.comparison import words_of_changes as words
from assay.comparison.change import TIERS, Change, Comparison, ItemChanges, Run

GREEN, RED, BOLD, DIM, PLAIN = "\x1b[32m", "\x1b[31m", "\x1b[1m", "\x1b[2m", "\x1b[0m"
MARKED = re.compile(r"\[-.*?-\]|\{\+.*?\+\}", re.DOTALL)
"""Words that went or came, as they stand in the text, over the ends of lines."""


def render(comparison: Comparison, *, width: int, colour: bool) -> str:
    """The whole comparison, furthest reaching first."""
    text = "\n".join(_Printer(width, colour).page(comparison)).rstrip("\n") + "\n"
    return MARKED.sub(_painted, text) if colour else text


class _Printer:
    """A terminal's width and whether it has colours."""

    def __init__(self, width: int, colour: bool) -> None:
        self._width = min(width, 100)
        self._colour = colour

    def page(self, comparison: Comparison) -> Iterator[str]:
        yield self._in(BOLD, words.heading(comparison))
        yield words.summary(comparison)
        for tier in reversed(TIERS):
            items = [item for item in comparison.items if item.tier == tier]
            if items:
                yield ""
                yield self._in(BOLD, words.REACHES[tier].upper())
            for item in items:
                yield ""
                yield from self._item(item)
        for likeness in comparison.alike:
            yield ""
            yield from self._wrapped(f"note: {words.likeness(likeness)}", "")

    def _item(self, item: ItemChanges) -> Iterator[str]:
        place = item.place_after or item.place_before
        yield from self._wrapped(words.item(item), "")
        if place:
            yield self._in(DIM, f"  {place}")
        for change in item.changes:
            yield from self._change(item, change)

    def _change(self, item: ItemChanges, change: Change) -> Iterator[str]:
        tier = "" if change.tier == item.tier else f" ({words.REACHES[change.tier]})"
        head = f"  {words.sign(change)} {words.happened(change)}{tier}"
        yield self._in(_colour(change), head)
        if change.numbers:
            for number in change.numbers:
                yield from self._wrapped(words.number(number), "      ")
        elif change.kind in {"moved", "retired", "restored"}:
            yield from self._wrapped(words.told(change), "      ")
        elif change.runs:
            yield from self._wrapped(self._marked(change.runs), "      ")
        if change.reach is not None:
            yield from self._wrapped(words.reach(change.reach), "      ")

    def _marked(self, runs: tuple[Run, ...]) -> str:
        """The words, with `[-what went-]` and `{+what came+}`."""
        return "".join(self._run(run) for run in words.apart(runs))

    def _run(self, run: Run) -> str:
        match run.how:
            case "removed":
                return _around(run.text, "[-", "-]")
            case "added":
                return _around(run.text, "{+", "+}")
            case _:
                return words.short(run.text)

    def _wrapped(self, text: str, indent: str) -> Iterator[str]:
        for paragraph in text.split("\n"):
            yield from textwrap.wrap(
                paragraph,
                self._width,
                initial_indent=indent,
                subsequent_indent=indent or "  ",
                break_long_words=False,
                break_on_hyphens=False,
            )

    def _in(self, colour: str, text: str) -> str:
        return f"{colour}{text}{PLAIN}" if self._colour and colour else text


def _painted(marked: re.Match[str]) -> str:
    return f"{RED if marked[0].startswith('[') else GREEN}{marked[0]}{PLAIN}"


def _around(text: str, start: str, end: str) -> str:
    """Marks around a text, the blanks at its ends outside them."""
    inside = text.strip()
    if not inside:
        return text
    at = text.index(inside)
    return f"{text[:at]}{start}{inside}{end}{text[at + len(inside) :]}"


def _colour(change: Change) -> str:
    return {"+": GREEN, "-": RED}.get(words.sign(change), "")
