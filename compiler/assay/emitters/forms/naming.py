"""Names of types and files for sheets, the same in every language that has types.

Read by the emitters of TypeScript, OpenAPI and Python. A name follows from the codes alone, so it
stays when a title is reworded: the form `case_assessment` in the set `PC` is `CaseAssessmentPC`.
Groups and notes, for clients in which they need names, get theirs here too. It does *not* name
properties: they are the keys of the fields, everywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from assay.emitters.forms.schema import NEEDED
from assay.emitters.forms.sheet import Choices, Field, SeveralChoices, Sheet, Text


class Names:
    """The types of some sheets: one a form and set, and one for each list of choices."""

    def __init__(self, sheets: Iterable[Sheet]) -> None:
        sheets = tuple(sheets)
        self._taken: set[str] = set()
        self._of_sheets: dict[tuple[str, str], str] = {}
        self._of_choices: dict[str, str] = {}
        for each in sheets:
            if (each.form, each.set) not in self._of_sheets:
                self._of_sheets[each.form, each.set] = self._free(type_name(each.form, each.set))
        for each in sheets:
            for field in each.fields:
                name = definition(field)
                if name and name not in self._of_choices:
                    self._of_choices[name] = self._free(type_name(name))

    def of(self, sheet: Sheet) -> str:
        """The type of the answers to a sheet, in whatever language."""
        return self._of_sheets[sheet.form, sheet.set]

    def of_definition(self, name: str) -> str:
        """The type of what stands under a name in the `$defs` of the schemas."""
        return self._of_choices[name]

    def own(self, name: str) -> str:
        """A type that no form has: the name as it is wanted, unless a form or list took it."""
        return f"{name}_0" if name.lower() in self._taken else name

    def _free(self, wanted: str) -> str:
        """The name, with a number where only what a name cannot hold tells two apart."""
        found, number = wanted, 1
        while found.lower() in self._taken:
            number += 1
            found = f"{wanted}_{number}"
        self._taken.add(found.lower())
        return found


def type_name(*codes: str) -> str:
    """`case_assessment` and `PC` make `CaseAssessmentPC`."""
    parts = [part for code in codes for part in re.split(r"[^A-Za-z0-9]+", code)]
    made = "".join(part[:1].upper() + part[1:] for part in parts)
    return f"Of{made}" if made[:1].isdigit() else made


def definition(field: Field) -> str:
    """The name of what a field is answered by in `$defs`; nothing where it needs none."""
    match field.shape:
        case Choices(name=name) | SeveralChoices(Choices(name=name)):
            return name
        case Text(needed=True):
            return NEEDED
        case _:
            return ""


def one_a_form(sheets: Iterable[Sheet]) -> tuple[Sheet, ...]:
    """Each form and set once, in the first of its languages."""
    found: dict[tuple[str, str], Sheet] = {}
    for each in sheets:
        found.setdefault((each.form, each.set), each)
    return tuple(found.values())


def without_language(sheet: Sheet) -> str:
    """The file name of what is the same in every language: `case_assessment.PC`."""
    return f"{sheet.form}.{sheet.set}" if sheet.set else sheet.form


class Distinct:
    """Names for the groups and notes of one form, beside the keys of its answers."""

    def __init__(self, taken: Iterable[str]) -> None:
        self._taken = {name.lower() for name in taken}

    def named(self, kind: str, key: str) -> str:
        """A name that nothing else has; it does not change with the language."""
        wanted = key if key.startswith(f"{kind}_") else f"{kind}_{key}".rstrip("_")
        name, number = wanted, 1
        while name.lower() in self._taken:
            number += 1
            name = f"{wanted}_{number}"
        self._taken.add(name.lower())
        return name
