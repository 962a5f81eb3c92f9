"""Items that went and came with nearly the same words: perhaps the same under another code.

Only a hint for the author. The language has no renaming, because old reports must go on meaning
what they meant; it does *not* make one item of two.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from assay.comparison.change import ItemChanges, Likeness

LIKE_ENOUGH = 0.8
"""How much of two titles has to be the same words."""


def likenesses(gone: Sequence[ItemChanges], come: Sequence[ItemChanges]) -> Iterator[Likeness]:
    """Each item that went beside the one of its kind that came most like it, if any did."""
    left = list(come)
    for before in gone:
        same_kind = [each for each in left if each.identity.kind == before.identity.kind]
        ranked = sorted(same_kind, key=lambda each: -_ratio(before.title, each.title))
        if ranked and _ratio(before.title, ranked[0].title) >= LIKE_ENOUGH:
            left.remove(ranked[0])
            yield Likeness(before, ranked[0])


def _ratio(one: str, other: str) -> float:
    if not one or not other:
        return 0.0
    return SequenceMatcher(None, one.split(), other.split(), autojunk=False).ratio()
