"""A change, as data: which item, what of it, from what to what, and how far it reaches.

First of the comparison. It does *not* find any change, and words none.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from assay.record import Record

Tier = Literal["wording", "guidance", "question", "answers", "rating"]
"""How far a change reaches, each further than those before.

`wording`: people read other words. `guidance`: inspectors are told something else about what to
look for. `question`: something else is asked, or of somebody else, or in another order. `answers`:
an answer that could be given can no longer be given or read, or one can be given that could not.
`rating`: the same answers may come to another rating, review or advice.

Source: comparing-versions.md#how-far-a-change-reaches
"""

TIERS: tuple[Tier, ...] = ("wording", "guidance", "question", "answers", "rating")

Kind = Literal[
    "added",
    "removed",
    "retired",
    "restored",
    "reworded",
    "guidance",
    "moved",
    "asked",
    "answers",
    "rule",
    "number",
    "sources",
    "edition",
]
"""What happened. `asked`: whom something is asked of, when or on which form; `edition`: a version,
a date or a publisher."""


How = Literal["kept", "added", "removed"]


class Run(Record):
    """Words that stayed, came or went."""

    how: How
    text: str


class NumberChange(Record):
    """A number that is another now, and what it is the number of; empty where that is plain."""

    of: str
    before: str
    after: str


class Example(Record):
    """A situation in which a change shows: what is so in it, and what follows before and after."""

    given: tuple[tuple[str, str], ...]
    before: str
    after: str


class Reach(Record):
    """How many situations come to something else, out of how many; `what` says of which.

    `changed` is None where there are too many situations to go through, and `total` is then how
    many there would be. `reason` says why nothing was counted, where nothing was.
    """

    what: str
    total: int
    changed: int | None
    example: Example | None = None
    reason: str = ""


class Change(Record):
    """One thing about one item. `what` names the part of the item in a word or two: `title`.

    `language` is that of the words, where they are a translation.
    """

    kind: Kind
    tier: Tier
    what: str
    before: str = ""
    after: str = ""
    runs: tuple[Run, ...] = ()
    numbers: tuple[NumberChange, ...] = ()
    reach: Reach | None = None
    language: str = ""


class Identity(Record):
    """What makes an item the same item in both versions: its kind and code, and whose it is.

    `of` is the name of the framework that it was brought in from, or empty.
    """

    kind: str
    code: str
    of: str = ""


class ItemChanges(Record):
    """All that happened to one item, the furthest reaching first.

    `called` is what kind of thing it is, `hurdle`; `printed` and `title` are today's, or the last
    that there were; places are `path:line`, empty where there is none.
    """

    identity: Identity
    called: str
    printed: str
    title: str
    place_before: str
    place_after: str
    changes: tuple[Change, ...]

    @property
    def tier(self) -> Tier:
        """The furthest that any of its changes reaches."""
        return furthest(change.tier for change in self.changes) or "wording"


class Likeness(Record):
    """An item that went and one that came, with nearly the same words. Nobody said that they are
    the same, so they are not taken for it."""

    before: ItemChanges
    after: ItemChanges


class Side(Record):
    """One of the two versions."""

    code: str
    title: str
    version: str
    in_force: str


class Comparison(Record):
    """Two versions of a framework, and what is different."""

    before: Side
    after: Side
    items: tuple[ItemChanges, ...]
    alike: tuple[Likeness, ...] = ()

    def changes(self) -> Iterator[tuple[ItemChanges, Change]]:
        """Every change with its item, in order."""
        for item in self.items:
            for change in item.changes:
                yield item, change

    @property
    def tier(self) -> Tier | None:
        """The furthest that any change reaches; None when nothing is different."""
        return furthest(item.tier for item in self.items)

    def number_of(self, tier: Tier) -> int:
        """How many changes reach exactly so far."""
        return sum(change.tier == tier for _, change in self.changes())

    def reaching(self, tier: Tier) -> int:
        """How many changes reach so far or further."""
        least = TIERS.index(tier)
        return sum(TIERS.index(change.tier) >= least for _, change in self.changes())


def furthest(tiers: Iterator[Tier]) -> Tier | None:
    """The one of some tiers that reaches furthest."""
    return max(tiers, key=TIERS.index, default=None)
