"""A change in words: what happened to an item, for a terminal and for a page alike.

It does *not* lay anything out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assay.comparison.change import (
    TIERS,
    Change,
    Comparison,
    Example,
    ItemChanges,
    Kind,
    Likeness,
    NumberChange,
    Reach,
    Run,
    Side,
    Tier,
)

KINDS: dict[Kind, str] = {
    "added": "added",
    "removed": "removed",
    "retired": "retired",
    "restored": "in use again",
    "reworded": "reworded",
    "guidance": "guidance changed",
    "moved": "moved",
    "asked": "asked otherwise",
    "answers": "answers changed",
    "rule": "rule changed",
    "number": "number changed",
    "sources": "sources changed",
    "edition": "edition changed",
}
"""What each kind of change is called."""

SIGNS: dict[Kind, str] = {
    "added": "+",
    "removed": "-",
    "retired": "-",
    "restored": "+",
    "moved": ">",
}
"""Signs beside the words; whatever is not here says something else than before: `~`."""

REACHES: dict[Tier, str] = {
    "wording": "wording",
    "guidance": "guidance",
    "question": "questions",
    "answers": "answer keys",
    "rating": "ratings",
}
"""What each tier is called in a list."""


LONG = 240
"""Words that stayed and are longer than this are cut in the middle."""

KEPT_ENDS = 90
"""How many letters are then left at each end."""


def sign(change: Change) -> str:
    """The sign beside a change."""
    return SIGNS.get(change.kind, "~")


def happened(change: Change) -> str:
    """`reworded: title`."""
    called = KINDS[change.kind]
    if change.what in {"item", "place"} or called.startswith(change.what):
        return called
    return f"{called}: {change.what}"


def item(item: ItemChanges) -> str:
    """`prompt A 3 (c) “Was …?”`, with the framework it comes from where that is another."""
    code = item.printed or item.identity.code
    title = "" if item.title == code else f" “{item.title}”"
    of = f" (of {item.identity.of})" if item.identity.of else ""
    return f"{item.called} {code}{title}{of}"


def side(side: Side) -> str:
    """`version 8.5, in force from 2025-03-01`."""
    since = f", in force from {side.in_force}" if side.in_force else ""
    return f"version {side.version}{since}"


def heading(comparison: Comparison) -> str:
    """Which versions of what are compared."""
    before, after = side(comparison.before), side(comparison.after)
    if before == after:
        return f"{comparison.after.title}: two states of {after}"
    return f"{comparison.after.title}: from {before} to {after}"


def summary(comparison: Comparison) -> str:
    """How many changes there are, and how far they reach."""
    numbers = {tier: comparison.number_of(tier) for tier in TIERS}
    total = sum(numbers.values())
    if not total:
        return "nothing is different"
    reached = [f"{REACHES[tier]} {numbers[tier]}" for tier in reversed(TIERS) if numbers[tier]]
    items = len(comparison.items)
    return (
        f"{total} change{'' if total == 1 else 's'} in {items} item{'' if items == 1 else 's'}: "
        f"{', '.join(reached)}"
    )


def brief(change: Change) -> str:
    """What changed, on one line."""
    if change.numbers:
        return "; ".join(number(each) for each in change.numbers)
    return happened(change)


def told(change: Change) -> str:
    """What became of an item that moved, was retired or is in use again."""
    if change.kind == "moved":
        return f"{change.before}, now {change.after}"
    return change.after or f"was retired {change.before}"


def likeness(said: Likeness) -> str:
    """That an item may be another under a new code."""
    return (
        f"{item(said.before)} went and {item(said.after)} came with nearly the same words; their "
        "codes differ, so they are two items"
    )


def apart(runs: Sequence[Run]) -> Iterator[Run]:
    """The runs with a blank between what went and what came in its place."""
    for place, run in enumerate(runs):
        yield run
        follows = runs[place + 1] if place + 1 < len(runs) else None
        if run.how == "removed" and follows is not None and follows.how == "added":
            yield Run("kept", "" if run.text[-1:].isspace() else " ")


def short(text: str) -> str:
    """Words that stayed, the middle left out where they are many."""
    if len(text) <= LONG:
        return text
    return f"{text[:KEPT_ENDS].rsplit(' ', 1)[0]} … {text[-KEPT_ENDS:].split(' ', 1)[-1]}"


def number(said: NumberChange) -> str:
    """`good: 65% to 79%, now 70% to 79%`."""
    of = f"{said.of}: " if said.of else ""
    return f"{of}{said.before}, now {said.after}"


def reach(said: Reach) -> str:
    """How many situations come to something else."""
    if said.reason:
        return f"not counted: {said.reason}"
    if said.changed is None:
        return f"{said.total:,} {said.what} are too many to count{_for_example(said.example)}"
    if not said.changed:
        return f"of {said.total:,} {said.what}, none comes to anything else"
    verb = "comes" if said.changed == 1 else "come"
    return (
        f"of {said.total:,} {said.what}, {said.changed:,} {verb} to something else"
        f"{_for_example(said.example)}"
    )


def _for_example(example: Example | None) -> str:
    if example is None:
        return ""
    return f"; for example {given(example)}: {example.before}, now {example.after}"


def given(example: Example) -> str:
    """`P 2.1 good, P 2.2 inadequate`."""
    return ", ".join(f"{subject} {value}".strip() for subject, value in example.given)
