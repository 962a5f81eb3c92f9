"""A change in words: what happened to an item, for a terminal and for a page alike.

Words are English, or those of the language that is given. It does *not* lay anything out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

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
from assay.languages import ENGLISH, Language, phrase
from assay.languages.untranslated import closed

KINDS: dict[Kind, str] = {
    "added": phrase("added"),
    "removed": phrase("removed"),
    "retired": phrase("retired"),
    "restored": phrase("in use again"),
    "reworded": phrase("reworded"),
    "guidance": phrase("guidance changed"),
    "moved": phrase("moved"),
    "asked": phrase("asked otherwise"),
    "answers": phrase("answers changed"),
    "rule": phrase("rule changed"),
    "number": phrase("number changed"),
    "sources": phrase("sources changed"),
    "edition": phrase("edition changed"),
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
    "wording": phrase("wording"),
    "guidance": phrase("guidance"),
    "question": phrase("questions"),
    "answers": phrase("answer keys"),
    "rating": phrase("ratings"),
}
"""What each tier is called in a list."""


LONG = 240
"""Words that stayed and are longer than this are cut in the middle."""

KEPT_ENDS = 90
"""How many letters are then left at each end."""


def _since(side: Side) -> str:
    return side.in_force


def sign(change: Change) -> str:
    """The sign beside a change."""
    return SIGNS.get(change.kind, "~")


def happened(change: Change, language: Language = ENGLISH) -> str:
    """`reworded: title`."""
    called = KINDS[change.kind]
    if change.what in {"item", "place"} or called.startswith(change.what):
        return language.say(called)
    return f"{language.say(called)}: {part(change, language)}"


def part(change: Change, language: Language = ENGLISH) -> str:
    """The part of the item that a change is about. What is made of names has no translation."""
    return language.texts.get(change.what, change.what)


def item(item: ItemChanges) -> str:
    """`prompt A 3 (c) “Was …?”`, with the framework it comes from where that is another."""
    code = item.printed or item.identity.code
    title = "" if item.title == code else f" “{item.title}”"
    of = f" (of {item.identity.of})" if item.identity.of else ""
    return f"{item.called} {code}{title}{of}"


def side(side: Side, language: Language = ENGLISH, since: Callable[[Side], str] = _since) -> str:
    """`version 8.5, in force from 2025-03-01`, or with another way to say days."""
    date = since(side)
    if date:
        return language.say(
            "version {version}, in force from {date}", version=side.version, date=date
        )
    return language.say("version {version}", version=side.version)


def heading(
    comparison: Comparison, language: Language = ENGLISH, since: Callable[[Side], str] = _since
) -> str:
    """Which versions of what are compared."""
    before, after = (side(each, language, since) for each in (comparison.before, comparison.after))
    title, say = comparison.after.title, language.say
    if before == after:
        return say("{framework}: two states of {version}", framework=title, version=after)
    return say("{framework}: from {before} to {after}", framework=title, before=before, after=after)


def summary(comparison: Comparison, language: Language = ENGLISH) -> str:
    """How many changes there are, and how far they reach."""
    say = language.say
    numbers = {tier: comparison.number_of(tier) for tier in TIERS}
    total, items = sum(numbers.values()), len(comparison.items)
    if not total:
        return say("nothing is different")
    reached = [f"{say(REACHES[tier])} {numbers[tier]}" for tier in reversed(TIERS) if numbers[tier]]
    changes = say("1 change") if total == 1 else say("{number} changes", number=total)
    changed = say("1 item") if items == 1 else say("{number} items", number=items)
    return say(
        "{changes} in {items}: {by_reach}",
        changes=changes,
        items=changed,
        by_reach=", ".join(reached),
    )


def brief(change: Change) -> str:
    """What changed, on one line."""
    if change.numbers:
        return "; ".join(number(each) for each in change.numbers)
    return happened(change)


def told(change: Change, language: Language = ENGLISH) -> str:
    """What became of an item that moved, was retired or is in use again."""
    if change.kind == "moved":
        return language.say("{before}, now {after}", before=change.before, after=change.after)
    return change.after or language.say("was retired {since}", since=change.before)


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
    first, last = text[:KEPT_ENDS].rsplit(" ", 1)[0], text[-KEPT_ENDS:].split(" ", 1)[-1]
    return f"{closed(first)} … {closed(last)}"


def number(said: NumberChange) -> str:
    """`good: 65% to 79%, now 70% to 79%`."""
    of = f"{said.of}: " if said.of else ""
    return f"{of}{said.before}, now {said.after}"


def reach(said: Reach, language: Language = ENGLISH) -> str:
    """How many situations come to something else."""
    say = language.say
    if said.reason:
        return say("not counted: {reason}", reason=said.reason)
    total = f"{said.total:,}"
    if said.changed is None:
        counted = say(
            "{total} {situations} are too many to count", total=total, situations=said.what
        )
        return f"{counted}{_for_example(said.example, language)}"
    if not said.changed:
        none = phrase("of {total} {situations}, none comes to anything else")
        return say(none, total=total, situations=said.what)
    text = phrase("of {total} {situations}, {changed} come to something else")
    if said.changed == 1:
        text = phrase("of {total} {situations}, {changed} comes to something else")
    told = say(text, total=total, situations=said.what, changed=f"{said.changed:,}")
    return f"{told}{_for_example(said.example, language)}"


def _for_example(example: Example | None, language: Language) -> str:
    if example is None:
        return ""
    return language.say(
        "; for example {situation}: {before}, now {after}",
        situation=given(example),
        before=example.before,
        after=example.after,
    )


def given(example: Example) -> str:
    """`P 2.1 good, P 2.2 inadequate`."""
    return ", ".join(f"{subject} {value}".strip() for subject, value in example.given)
