"""An impact as plain text, for a terminal.

It does *not* word anything; `words` does.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from assay.comparison.impact import words
from assay.comparison.impact.impact import Differing, Impact, UnitImpact

BOLD, PLAIN = "\x1b[1m", "\x1b[0m"


def render(said: Impact, *, width: int, colour: bool) -> str:
    """The whole, a paragraph for each unit."""
    return "\n".join(_lines(said, min(width, 100), colour)).rstrip("\n") + "\n"


def _lines(said: Impact, width: int, colour: bool) -> Iterator[str]:
    yield _bold(words.heading(said), colour)
    yield words.summary(said)
    for unit in said.units:
        yield ""
        yield from _unit(unit, width, colour)


def _unit(unit: UnitImpact, width: int, colour: bool) -> Iterator[str]:
    name = words.unit(unit)
    if unit.problems:
        yield _bold(f"{name}: can no longer be rated", colour)
        for problem in unit.problems:
            yield from (f"  {line}" for line in problem.split("\n"))
        return
    if not unit.differing:
        yield f"{name}: {words.stay(unit)}"
        return
    yield _bold(name, colour)
    for each in unit.differing:
        yield from _differing(each, width)
    yield f"  {words.stay(unit)}"


def _differing(said: Differing, width: int) -> Iterator[str]:
    yield f"  {said.heading}: {words.became(said)}"
    for why in said.why_before:
        yield from _wrapped(f"before: {why}", width)
    for why in said.why_after:
        yield from _wrapped(f"now:    {why}", width)
    for line in words.behind(said):
        yield from _wrapped(line, width)


def _wrapped(text: str, width: int) -> list[str]:
    return textwrap.wrap(
        text,
        width,
        initial_indent="    ",
        subsequent_indent="            ",
        break_long_words=False,
        break_on_hyphens=False,
    )


def _bold(text: str, colour: bool) -> str:
    return f"{BOLD}{text}{PLAIN}" if colour else text
