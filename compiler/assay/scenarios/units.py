"""The units of a whole, from what a scenario says of so many of them.

Lines about different items are laid side by side, unit by unit. It does *not* rate a unit.
"""

from __future__ import annotations

from collections.abc import Mapping

from assay.evaluator.inspection import NOT_KNOWN, Inspection
from assay.model import conditions as c
from assay.model.framework import Framework
from assay.model.item import Place
from assay.model.references import Reference
from assay.scenarios.likeness import is_fact
from assay.scenarios.problem import Impossible, Problem


class Units:
    """What has been given of the units so far."""

    def __init__(self, framework: Framework) -> None:
        self._framework = framework
        self._given: dict[str, list[tuple[str, int, Place]]] = {}

    def take(self, subject: c.Subject, value: str, number: int, place: Place) -> None:
        """Note what holds in a number of units. Raises: `Impossible`."""
        inspects = self._framework.inspects
        if inspects is None or inspects.made_of is None:
            raise Impossible(
                f"`{self._framework.code}` inspects nothing that is made of units",
                "leave out `in … units`",
            )
        match subject:
            case c.FactSubject(fact=code) if code.partition(".")[0] == inspects.made_of:
                pass
            case c.ItemSubject(item=item) if self._is_rated_in_units(item):
                code = item.code
            case _:
                raise Impossible(
                    "this is not known unit by unit",
                    "give ratings of the units, such as `P1.2 is good in 6 units`",
                )
        self.add(code, value, number, place)

    def add(self, code: str, value: str, number: int, place: Place) -> None:
        """Note the value of a fact, or the rating of an item, in a number of units."""
        self._given.setdefault(code, []).append((value, number, place))

    def _is_rated_in_units(self, item: Reference) -> bool:
        own = any(
            item.code == one.code for one in (*self._framework.standards, *self._framework.ratings)
        )
        rated = getattr(self._framework.index.item(item), "scale", None) is not None
        return rated and not own

    def made(
        self, number_of_units: tuple[int, Place] | None
    ) -> tuple[tuple[Inspection, ...], list[Problem]]:
        """The units, and what is wrong with them."""
        problems = []
        columns: dict[str, list[str]] = {}
        for code, given in self._given.items():
            columns[code] = [value for value, number, _ in given for _ in range(number)]
        most = max(map(len, columns.values()), default=0)
        for code, column in columns.items():
            if len(column) != most:
                problems.append(
                    Problem(
                        self._given[code][-1][2],
                        f"`{code}` is given in {len(column)} units and another item in {most}",
                        f"give it in {most} units; it may be `not known` in some",
                    )
                )
        if number_of_units is not None and most > number_of_units[0]:
            problems.append(
                Problem(
                    number_of_units[1],
                    f"there are {number_of_units[0]} units, and {most} are given",
                    "give as many units as there are",
                )
            )
        # Units of which the same is known are one and the same, and are then rated once.
        alike: dict[tuple[tuple[str, str], ...], Inspection] = {}
        units = []
        for place in range(most):
            known = {code: column[place] for code, column in columns.items() if place < len(column)}
            key = tuple(known.items())
            if key not in alike:
                alike[key] = _unit(known)
            units.append(alike[key])
        return tuple(units), problems


def _unit(known: Mapping[str, str]) -> Inspection:
    values = {code: value for code, value in known.items() if value != NOT_KNOWN}
    return Inspection(
        unit="unit",
        facts={code: value for code, value in values.items() if is_fact(code)},
        ratings={code: value for code, value in values.items() if not is_fact(code)},
    )
