"""The atoms of conditions in XPath, in the dialect of XForms as an XLSForm writes it.

`${A3} = 'no'`, and `.` for the answer that is being checked. What is absent in the sheet's
conditions is empty here, and what does not apply is empty too. Only functions that every client has
are used, and `regex` in a way that means the same whether a client looks for the pattern in a text
or holds the whole text against it. It does *not* put atoms together: `forms/expressions.py` does.
"""

from __future__ import annotations

from collections.abc import Sequence

from assay.emitters.forms.expressions import Expression, Reader, either, quoted


class XPathReader(Reader):
    """Reads conditions as XPath."""

    def reference(self, key: str) -> str:
        return "." if key == self.own else f"${{{key}}}"

    def given(self, key: str) -> Expression:
        if self.is_several(key):
            return self.applies(key)
        return Expression(f"{self.reference(key)} != ''")

    def is_code(self, key: str, code: str) -> Expression:
        return Expression(f"{self.reference(key)} = {quoted(code)}")

    def is_not_code(self, key: str, code: str) -> Expression:
        return Expression(f"{self.reference(key)} != {quoted(code)}")

    def includes(self, key: str, codes: Sequence[str]) -> Expression:
        it = self.reference(key)
        return either(Expression(f"selected({it}, {quoted(code)})") for code in codes)

    def compares(self, key: str, sign: str, number: float) -> Expression:
        return Expression(f"{self.reference(key)} {sign} {number}")

    def is_written(self, key: str, pattern: str) -> Expression:
        return Expression(f"regex({self.reference(key)}, {quoted(f'{pattern}.*$')})")

    def more(self, these: Sequence[Expression], those: Sequence[Expression]) -> Expression:
        return Expression(f"{_number(these)} > {_number(those)}")

    def opposite(self, text: str) -> str:
        return f"not({text})"


def _number(conditions: Sequence[Expression]) -> str:
    """How many of the conditions hold."""
    return " + ".join(f"number({condition.text})" for condition in conditions) or "0"
