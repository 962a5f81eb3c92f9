"""What to do about a file that does not fit the grammar: many mistakes in one run, each said once.

The tokens are read as they stand and, when the braces do not agree with the indentation, a second
time with the braces that the indentation shows; the better reading counts. What each reading says
and mends is `mending.py`; the parser then builds the tree from the mended tokens as it builds any
other. It does *not* look at meaning.
"""

from __future__ import annotations

from bisect import bisect_left

from assay.diagnostics import Diagnostic
from assay.syntax import tree
from assay.syntax.indentation import Braces
from assay.syntax.junk import with_junk
from assay.syntax.mending import Mending
from assay.syntax.parser import Parsed, Run


def recover(parsed: Parsed) -> None:
    """Read the file again, to its end, and say what does not fit.

    Reports: E0101 to E0106, E0111, E0113, E0114.
    """
    source, tokens, complaints = parsed.source, parsed.tokens, parsed.diagnostics
    braces = Braces(source, tokens)
    mended = Mending(source, tokens, complaints, bool(braces.diagnostics))
    moved: list[Diagnostic] = []
    if braces.diagnostics:
        moved = braces.diagnostics
        believing = Mending(source, braces.tokens, sorted_by_place([*complaints, *moved]), False)
        if believing.cost + braces.cost <= mended.cost:
            mended = believing
        else:
            moved = []
    headless = braces.skipped if moved else []
    skipped = sorted([*mended.skipped, *headless])
    unread = sorted([*mended.unread, *headless])
    kept = [found for found in complaints if not within(found.start, unread)]
    parsed.diagnostics = sorted_by_place([*kept, *moved, *mended.diagnostics])
    parsed.tokens = mended.taken
    parsed.broken = merged(
        [*mended.broken, *skipped, *((found.start, found.end) for found in complaints)]
    )
    run = Run(mended.taken)
    run.advance()
    parsed.starts = run.starts
    if isinstance(run.result, tree.RuleFile):
        parsed.tree = with_junk(run.result, skipped)


def sorted_by_place(found: list[Diagnostic]) -> list[Diagnostic]:
    """In the order of the text, each once."""
    once: dict[tuple[int, int, str], Diagnostic] = {}
    for diagnostic in found:
        once.setdefault((diagnostic.start, diagnostic.end, diagnostic.code), diagnostic)
    return [once[key] for key in sorted(once)]


def within(place: int, spans: list[tuple[int, int]]) -> bool:
    """Whether a place lies inside one of these spans, which are in order; their starts do not
    count."""
    position = bisect_left(spans, (place, 0)) - 1
    return position >= 0 and place < spans[position][1]


def merged(spans: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Spans in order, those that touch made one."""
    whole: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if whole and start <= whole[-1][1]:
            whole[-1] = (whole[-1][0], max(end, whole[-1][1]))
        else:
            whole.append((start, end))
    return tuple(whole)
