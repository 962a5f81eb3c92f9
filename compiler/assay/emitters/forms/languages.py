"""The languages of a form beside each other, for a file that holds them all.

Such a file is made once in each language as a tree of dicts and lists, whose texts for people are
`Words`; put together, everything else must be the same in each. How a text in several languages is
written, the target says. It does *not* translate: each sheet comes in its own language.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from assay.emitters.forms.sheet import Json, Sheet


@dataclass(frozen=True, slots=True)
class Words:
    """A text for people, in one language."""

    text: str


Written = Callable[[str, tuple[str, ...]], Json]
"""Makes the members of an object that hold a text: from its key, and its words by language."""


def by_form(sheets: Sequence[Sheet]) -> list[tuple[Sheet, ...]]:
    """The sheets of one form and set together, whichever languages there are."""
    return [tuple(same) for _, same in groupby(sheets, lambda sheet: (sheet.form, sheet.set))]


def beside(trees: Sequence[Any], written: Written) -> Any:
    """One tree of several that differ in their words only."""
    first = trees[0]
    if isinstance(first, dict):
        made: Json = {}
        for key in first:
            parts = [tree[key] for tree in trees]
            if isinstance(parts[0], Words):
                made |= written(key, tuple(part.text for part in parts))
            else:
                made[key] = beside(parts, written)
        return made
    if isinstance(first, list):
        return [beside(same, written) for same in zip(*trees, strict=True)]
    assert all(tree == first for tree in trees), trees
    return first
