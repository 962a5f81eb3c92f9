"""Items that stand elsewhere: in another standard or section, or in another order.

Of an order that changed, the fewest items are said to have moved that explain it. It does *not*
call something moved because another item came before it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

from assay.comparison.change import Change, Identity, Tier
from assay.comparison.inventory import Entry, Key, key
from assay.languages import Language

MOVES: dict[str, Tier] = {
    "standard": "question",
    "key_question": "question",
    "prompt": "question",
    "information_question": "question",
    "fact": "question",
    "answer": "question",
    "choice": "question",
    "set": "question",
    "point": "rating",
}
"""How far a move reaches; of what is not here, only readers see it."""

Group = tuple[Key | None, str, str]


def moves(
    old: Mapping[Key, Entry], new: Mapping[Key, Entry], language: Language
) -> Iterator[tuple[Key, Change]]:
    """Every item that moved, with the change, in the words of a language."""
    groups: dict[Group, list[tuple[int, Key]]] = {}
    for name, after in new.items():
        before = old.get(name)
        if before is None:
            continue
        if _group(before) != _group(after):
            yield name, _moved(after, _inside(before, old, language), _inside(after, new, language))
        elif before.order is not None and after.order is not None:
            groups.setdefault(_group(after), []).append((before.order, name))
    for members in groups.values():
        for name in _out_of_order(members):
            yield name, _moved(new[name], _after(name, old, language), _after(name, new, language))


def _group(entry: Entry) -> Group:
    inside = None if entry.inside is None else key(entry.inside)
    return inside, entry.identity.kind, entry.identity.of


def _moved(entry: Entry, before: str, after: str) -> Change:
    tier = MOVES.get(entry.identity.kind, "wording")
    return Change("moved", tier, "place", before, after)


def _inside(entry: Entry, there: Mapping[Key, Entry], language: Language) -> str:
    if entry.inside is None:
        return language.say("on its own")
    return language.say("in {item}", item=_called(entry.inside, there))


def _called(identity: Identity, there: Mapping[Key, Entry]) -> str:
    found = there[key(identity)]
    return f"{found.printed} {found.title}".strip()


def _after(name: Key, there: Mapping[Key, Entry], language: Language) -> str:
    """Which item of its group it stands after."""
    own = there[name]
    before = [
        (other.order, other)
        for other in there.values()
        if other.order is not None and own.order is not None and other.order < own.order
        if _group(other) == _group(own)
    ]
    if not before:
        return language.say("first")
    _, last = max(before, key=lambda each: each[0])
    return language.say("after {item}", item=_called(last.identity, there))


def _out_of_order(members: Sequence[tuple[int, Key]]) -> Iterator[Key]:
    """The members that are not on one longest row of rising orders."""
    ends: list[int] = []
    rows: list[tuple[int, ...]] = []
    for place, (order, _) in enumerate(members):
        at = bisect_left(ends, order)
        row = (*(rows[at - 1] if at else ()), place)
        ends[at : at + 1] = [order]
        rows[at : at + 1] = [row]
    stayed = set(rows[-1]) if rows else set()
    yield from (name for place, (_, name) in enumerate(members) if place not in stayed)
