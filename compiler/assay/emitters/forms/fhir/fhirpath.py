"""The atoms of conditions as FHIRPath over a QuestionnaireResponse.

An item is found by its `linkId` in the groups that it stands in: to look for it everywhere would
cost an engine many times as much. Every atom is true or false and never empty,
because in FHIRPath what is empty is neither, nor is its opposite. It does *not* put atoms together:
`forms/expressions.py` does.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assay.emitters.forms.expressions import Expression, Reader, quoted
from assay.emitters.forms.fhir.places import places
from assay.emitters.forms.sheet import Field, Sheet


def reader(sheet: Sheet) -> FhirPathReader:
    """The reader of a sheet's conditions."""
    return FhirPathReader({field.key: field for field in sheet.fields}, places(sheet))


class FhirPathReader(Reader):
    """Reads conditions as FHIRPath; `around` are the groups that each question stands in."""

    def __init__(
        self, fields: Mapping[str, Field], around: Mapping[str, tuple[str, ...]], own: str = ""
    ) -> None:
        super().__init__(fields, own)
        self._around = around

    def of(self, key: str) -> Reader:
        return FhirPathReader(self.fields, self._around, key)

    def reference(self, key: str) -> str:
        way = (*self._around[key], key)
        steps = "".join(f".item.where(linkId = {quoted(each)})" for each in way)
        return f"%resource{steps}.answer"

    def _where(self, key: str, test: str) -> Expression:
        return Expression(f"{self.reference(key)}.where({test}).exists()")

    def given(self, key: str) -> Expression:
        if self.is_several(key):
            return self.applies(key)
        return Expression(f"{self.reference(key)}.exists()")

    def is_code(self, key: str, code: str) -> Expression:
        return self._where(key, f"value.code = {quoted(code)}")

    def is_not_code(self, key: str, code: str) -> Expression:
        return Expression(f"{self.reference(key)}.where(value.code = {quoted(code)}).empty()")

    def includes(self, key: str, codes: Sequence[str]) -> Expression:
        return self._where(key, " or ".join(f"value.code = {quoted(code)}" for code in codes))

    def compares(self, key: str, sign: str, number: float) -> Expression:
        return self._where(key, f"value {sign} {number}")

    def is_written(self, key: str, pattern: str) -> Expression:
        return self._where(key, f"value.toString().matches({quoted(f'{pattern}.*$')})")

    def more(self, these: Sequence[Expression], those: Sequence[Expression]) -> Expression:
        return Expression(f"{_number(these)} > {_number(those)}")

    def opposite(self, text: str) -> str:
        return f"({text}).not()"


def _number(conditions: Sequence[Expression]) -> str:
    """How many of the conditions hold."""
    return " + ".join(f"iif({condition.text}, 1, 0)" for condition in conditions) or "0"
