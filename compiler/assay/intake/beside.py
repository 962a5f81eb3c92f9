"""What stands in a file beside a table: for each unit, its judgements, reviews, facts, decisions.

The same members as in a document, without the cases. It does *not* say what a judgement may be;
`judgements` does.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from assay.evaluator.conditions import Conditions
from assay.evaluator.inspection import NOTHING, Case, Inspection
from assay.intake import json_text, values
from assay.intake.answers import Counts
from assay.intake.counts import read_numbers
from assay.intake.documents import SAID_BESIDE_CASES, is_of, read_beside
from assay.intake.facts import Facts, read_facts
from assay.intake.places import Path
from assay.intake.problem import Problem, meant, quoted
from assay.intake.reading import Reading
from assay.model.vocabulary import Vocabulary

OF_THE_FILE = ("framework", "version", "units")
OF_A_UNIT = ("framework", "version", "unit", "number_of_cases", *SAID_BESIDE_CASES)


class Beside:
    """What is said of the units of a table; nothing, where there is no file beside it.

    `problems` are those that are known before the table is read.
    """

    def __init__(
        self, words: Vocabulary, conditions: Conditions, file: tuple[str, bytes] | None
    ) -> None:
        self.words = words
        self.problems: tuple[Problem, ...] = ()
        self.units: dict[str, tuple[dict[str, Any], Path]] = {}
        self._facts: dict[str, Facts] = {}
        self._reading = Reading(conditions)
        self._path, self._text = "", ""
        if file is not None:
            self._path, data = file
            self._text, self.problems = json_text.decode(data, self._path)
            if not self.problems:
                self._read()

    def _read(self) -> None:
        parsed = json_text.parse(self._text, self._path)
        self.problems, self._text = parsed.problems, parsed.text
        if not parsed.can_be_read:
            return
        value = parsed.value
        entries: Any = value
        path: Path = ()
        if not isinstance(value, list):
            said = self._reading.members(value, (), "the file", OF_THE_FILE, ("units",))
            entries, path = said.get("units", []), ("units",)
            if "framework" in said and not is_of(self.words, said, (), self._reading):
                # Read against other rules, everything else would be an echo.
                entries = []
        for at, entry in self._reading.list(entries, path, "`units`"):
            self._take(entry, at)
        self.problems = json_text.in_order((*self.problems, *self._said()))

    def _take(self, entry: Any, at: Path) -> None:
        said = self._reading.members(entry, at, "a unit", OF_A_UNIT, ("unit",))
        if "unit" not in said:
            return
        if "framework" in said and not is_of(self.words, said, at, self._reading):
            return
        unit = self._reading.taken((*at, "unit"), "`unit`", values.text(said["unit"]))
        if unit is None:
            return
        if unit in self.units:
            found = f"the unit {quoted(unit)} is here already"
            self._reading.say((*at, "unit"), found, "each unit once")
            return
        self.units[unit] = said, at
        self._facts[unit] = read_facts(
            self.words.unit_facts,
            self.words,
            said.get("facts", {}),
            (*at, "facts"),
            "facts",
            self._reading,
            NOTHING,
        )

    def _said(self) -> tuple[Problem, ...]:
        said, self._reading.said = self._reading.said, []
        return json_text.place(said, self._text, self._path) if said else ()

    # -------------------------------------------------------------- with the table
    def facts(self, unit: str) -> Facts:
        """The facts of a unit; the same object for each that has none."""
        return self._facts.get(unit) or NOTHING

    def inspection(self, unit: str, cases: tuple[Case, ...], hurdles_enforced: bool) -> Inspection:
        """The inspection of a unit, with what is said beside its cases."""
        if unit not in self.units:
            return Inspection(unit=unit, cases=cases, hurdles_enforced=hurdles_enforced)
        said, at = self.units[unit]
        return Inspection(
            unit=unit,
            cases=cases,
            number_of_cases=read_numbers(self.words, said, at, cases, {}, self._reading),
            hurdles_enforced=hurdles_enforced,
            **read_beside(self.words, said, at, self.facts(unit), self._reading),
        )

    def counted(self, unit: str, counts: Counts, number_of_cases: Mapping[str, int]) -> Inspection:
        """The same with counts in place of the cases, their hurdles enforced."""
        cases = tuple(
            Case("", cohort=cohort, number=number) for cohort, number in number_of_cases.items()
        )
        known = dict(self.inspection(unit, cases, hurdles_enforced=True).parts())
        numbers = {**number_of_cases, **known["number_of_cases"]}
        return Inspection(**{**known, "cases": (), "counts": counts, "number_of_cases": numbers})

    def finish(self, units: Collection[str]) -> tuple[Problem, ...]:
        """What is wrong that only shows beside the table."""
        for unit, (_, at) in self.units.items():
            if unit not in units:
                self._reading.say(
                    (*at, "unit"),
                    f"the table has no row of the unit {quoted(unit)}",
                    "units of the table",
                    "a unit without cases is a document of its own",
                    meant(unit, units),
                )
        return self._said()
