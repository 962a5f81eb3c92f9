"""An impact as Markdown: a table of what differs, then the reasons unit by unit.

It does *not* word anything; `words` does.
"""

from __future__ import annotations

from collections.abc import Iterator

from assay.comparison.as_markdown import safe
from assay.comparison.impact import words
from assay.comparison.impact.impact import Differing, Impact, UnitImpact


def render(said: Impact) -> str:
    """The whole."""
    return "\n".join(_lines(said)).rstrip("\n") + "\n"


def _lines(said: Impact) -> Iterator[str]:
    yield f"## {safe(words.heading(said))}"
    yield ""
    yield f"{safe(words.summary(said))}."
    yield ""
    if any(said.with_differences()):
        yield "| unit | item | was | is now |"
        yield "|---|---|---|---|"
        for unit in said.with_differences():
            yield from (_row(unit, each) for each in unit.differing)
        yield ""
    for unit in said.units:
        yield from _unit(unit)


def _row(unit: UnitImpact, said: Differing) -> str:
    cells = (
        words.unit(unit),
        said.heading,
        said.before or words.NO_ITEM,
        said.after or words.NO_ITEM,
    )
    return f"| {' | '.join(map(safe, cells))} |"


def _unit(unit: UnitImpact) -> Iterator[str]:
    name = safe(words.unit(unit))
    if unit.problems:
        yield f"### {name}: can no longer be rated"
        yield ""
        yield from (f"- {safe(' '.join(problem.split()))}" for problem in unit.problems)
        yield ""
    elif unit.differing:
        yield f"### {name}"
        yield ""
        for each in unit.differing:
            yield f"- **{safe(each.heading)}**: {safe(words.became(each))}"
            yield from (f"    - before: {safe(why)}" for why in each.why_before)
            yield from (f"    - now: {safe(why)}" for why in each.why_after)
            yield from (f"    - {safe(line)}" for line in words.behind(each))
        yield f"- {words.stay(unit)}"
        yield ""
