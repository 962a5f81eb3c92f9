"""Comparisons as Markdown, for a pull request or a page of changes.

What went is struck through and what came is bold, with a word before each, so that nothing hangs on
colour, and nothing on HTML. It does *not* word any change; `words_of_changes` does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assay.comparison import words_of_changes as words
from assay.comparison.change import TIERS, Change, Comparison, ItemChanges, Run

SPECIAL = re.compile(r"([\\`*_\[\]<>#|~])")


def render(found: Sequence[Comparison]) -> str:
    """One section for each framework."""
    return "\n".join("\n".join(_comparison(each)).rstrip("\n") + "\n" for each in found)


def _comparison(said: Comparison) -> Iterator[str]:
    yield f"## {safe(words.heading(said))}"
    yield ""
    yield f"{_sentence(words.summary(said))}"
    yield ""
    for tier in reversed(TIERS):
        items = [item for item in said.items if item.tier == tier]
        if items:
            yield f"### {words.REACHES[tier].capitalize()}"
            yield ""
        for item in items:
            yield from _item(item)
    for each in said.alike:
        yield f"> {safe(words.likeness(each))}"
        yield ""


def _item(item: ItemChanges) -> Iterator[str]:
    yield f"**{safe(_sentence(words.item(item), stop=''))}**"
    yield ""
    for change in item.changes:
        yield from _change(change)
    yield ""


def _change(change: Change) -> Iterator[str]:
    yield f"- {words.happened(change)}"
    for line in _told(change):
        yield f"    - {line}"
    if change.reach is not None:
        yield f"    - {safe(words.reach(change.reach))}"


def _told(change: Change) -> Iterator[str]:
    if change.numbers:
        for number in change.numbers:
            of = f"{safe(number.of)}: " if number.of else ""
            yield f"{of}was ~~{safe(number.before)}~~, is now **{safe(number.after)}**"
    elif change.kind in {"added", "removed"}:
        return
    elif change.kind in {"moved", "retired", "restored"}:
        yield safe(words.told(change))
    else:
        yield marked(change.runs)


def marked(runs: Sequence[Run]) -> str:
    """Words that went struck through, words that came bold."""
    return " ".join("".join(_run(run) for run in words.apart(runs)).split())


def _run(run: Run) -> str:
    match run.how:
        case "removed":
            return _around(run.text, "~~")
        case "added":
            return _around(run.text, "**")
        case _:
            return safe(words.short(run.text))


def _around(text: str, mark: str) -> str:
    """A mark around words, blanks outside it: Markdown takes no mark beside a blank."""
    inside = " ".join(text.split())
    if not inside:
        return " "
    before = " " if text[0].isspace() else ""
    after = " " if text[-1].isspace() else ""
    return f"{before}{mark}{safe(inside)}{mark}{after}"


def safe(text: str) -> str:
    """A text in which nothing is a mark of Markdown."""
    return SPECIAL.sub(r"\\\1", text)


def _sentence(text: str, stop: str = ".") -> str:
    return f"{text[:1].upper()}{text[1:]}{stop}"
