"""Which ratings of which inspections differ, with the reasons of both versions.

A rating differs when it is another, or when other ratings are still possible. It does *not* word
reasons: the reports do.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from assay import model
from assay.comparison.change import Comparison, Side
from assay.comparison.impact.behind import Behind, Grounds
from assay.record import Record
from assay.reports.page import ItemPage, Page
from assay.reports.sections import shown_reasons


class Differing(Record):
    """A rating that differs: as it was and is, why, and what stands behind it.

    `before` and `after` are in words, and empty for an item that only one version has.
    `follows_from` names the items whose ratings differ and that this one is made from.
    """

    code: str
    heading: str
    before: str
    after: str
    rating_before: str | None
    rating_after: str | None
    why_before: tuple[str, ...]
    why_after: tuple[str, ...]
    behind: tuple[Behind, ...]
    follows_from: tuple[str, ...]


class UnitImpact(Record):
    """One unit: what differs, how many ratings stay, or why it can no longer be rated.

    `whole` is the unit that it is part of, or empty.
    """

    unit: str
    whole: str
    differing: tuple[Differing, ...]
    stay: int
    problems: tuple[str, ...] = ()


class Impact(Record):
    """Two versions, and every unit that was rated by the earlier one."""

    title: str
    framework: str
    before: Side
    after: Side
    units: tuple[UnitImpact, ...]

    def with_differences(self) -> Iterator[UnitImpact]:
        """The units of which a rating differs."""
        return (unit for unit in self.units if unit.differing)

    def unreadable(self) -> Iterator[UnitImpact]:
        """The units that can no longer be rated."""
        return (unit for unit in self.units if unit.problems)

    @property
    def differs(self) -> bool:
        """Whether any rating differs or can no longer be given."""
        return any(unit.differing or unit.problems for unit in self.units)


def impact(
    comparison: Comparison,
    versions: tuple[model.Framework, model.Framework],
    before: Sequence[Page],
    after: Mapping[str, Page],
    problems: Mapping[str, tuple[str, ...]],
) -> Impact:
    """What became of each unit.

    Args: `before` are the reports by the earlier version; `after` those by the later, and
        `problems` what stands in the way of one, both by unit.
    """
    grounds = Grounds(comparison, versions)
    units = [
        each
        for page in before
        for each in _units(grounds, page, after.get(page.unit), problems.get(page.unit, ()), "")
    ]
    return Impact(
        comparison.after.title,
        comparison.after.code,
        comparison.before,
        comparison.after,
        tuple(units),
    )


def _units(
    grounds: Grounds, before: Page, after: Page | None, problems: tuple[str, ...], whole: str
) -> Iterator[UnitImpact]:
    """A unit, and those that it is made of."""
    if after is None:
        assert problems, before.unit
        yield UnitImpact(before.unit, whole, (), 0, problems)
        return
    pairs = list(_pairs(before, after))
    differing = {code for code, was, now in pairs if _differs(was, now)}
    beneath = {unit.unit: unit for unit in after.units}
    made_of = [(unit, beneath.get(unit.unit)) for unit in before.units]
    within = _within(made_of)
    found = [
        _differing(grounds, (before, after), (was, now), differing, within)
        for code, was, now in pairs
        if code in differing
    ]
    yield UnitImpact(before.unit, whole, tuple(found), len(pairs) - len(found))
    for unit, now_unit in made_of:
        yield from _units(grounds, unit, now_unit, problems, before.unit)


Pair = tuple[str, ItemPage | None, ItemPage | None]


def _pairs(before: Page, after: Page) -> Iterator[Pair]:
    """Each item of either version, in the order of the reports."""
    old = {item.code: item for item in before.items()}
    new = {item.code: item for item in after.items()}
    for code in dict.fromkeys((*old, *new)):
        yield code, old.get(code), new.get(code)


def _differs(before: ItemPage | None, after: ItemPage | None) -> bool:
    if before is None or after is None:
        return True
    was, now = before.result, after.result
    return (was.rating, was.possible) != (now.rating, now.possible)


def _within(made_of: Sequence[tuple[Page, Page | None]]) -> dict[str, tuple[str, ...]]:
    """The units in which an item differs, by the item's code."""
    found: dict[str, tuple[str, ...]] = {}
    for before, after in made_of:
        for code, was, now in _pairs(before, after) if after is not None else ():
            if _differs(was, now):
                found[code] = (*found.get(code, ()), before.unit)
    return found


def _differing(
    grounds: Grounds,
    pages: tuple[Page, Page],
    pair: tuple[ItemPage | None, ItemPage | None],
    differing: set[str],
    within: Mapping[str, tuple[str, ...]],
) -> Differing:
    was, now = pair
    latest = now or was
    assert latest is not None
    told = _told(was), _told(now)
    items = grounds.hangs_on(latest.code, pair)
    headings = {item.code: item.heading for page in pages for item in page.items()}
    follows = [headings[code] for code in items if code in differing and code != latest.code]
    for code in items:
        follows += [f"{grounds.called(code)} in {unit}" for unit in within.get(code, ())]
    return Differing(
        code=latest.code,
        heading=latest.heading,
        before="" if was is None else _outcome(was),
        after="" if now is None else _outcome(now),
        rating_before=None if was is None else was.result.rating,
        rating_after=None if now is None else now.result.rating,
        why_before=_only(told[0], told[1]),
        why_after=_only(told[1], told[0]),
        behind=grounds.behind(latest.code, pages, pair),
        follows_from=tuple(dict.fromkeys(follows)),
    )


def _outcome(item: ItemPage) -> str:
    """A rating in words, with what is still possible where there is none."""
    if item.result.rating is None and item.possible:
        return f"{item.outcome} ({item.possible.removesuffix('.')})"
    return item.outcome


def _told(item: ItemPage | None) -> tuple[str, ...]:
    return () if item is None else tuple(each.text for each in shown_reasons(item))


def _only(these: tuple[str, ...], others: tuple[str, ...]) -> tuple[str, ...]:
    """The reasons that the other version does not give; all, where it gives the same."""
    return tuple(text for text in these if text not in others) or these
