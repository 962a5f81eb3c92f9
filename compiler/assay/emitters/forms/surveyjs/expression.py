"""The atoms of conditions as SurveyJS writes them: `{A3} = 'no'`.

SurveyJS keeps the answer to a question that no longer shows until the survey is completed, where
answers were loaded and not given; so what is said of an answer is said of one that is asked for. It
does *not* put atoms together: `forms/expressions.py` does.
"""

from __future__ import annotations

from collections.abc import Sequence

from assay.emitters.forms import dates
from assay.emitters.forms.expressions import Expression, Reader, both, quoted


class SurveyReader(Reader):
    """Reads conditions as expressions of SurveyJS."""

    def reference(self, key: str) -> str:
        return f"{{{key}}}"

    def given(self, key: str) -> Expression:
        if self.is_several(key):
            return self.applies(key)
        return self.where_asked(key, Expression(f"{self.reference(key)} notempty"))

    def where_asked(self, key: str, value: Expression) -> Expression:
        return both((value, self.applies(key)))

    def is_code(self, key: str, code: str) -> Expression:
        return Expression(f"{self.reference(key)} = {quoted(code)}")

    def is_not_code(self, key: str, code: str) -> Expression:
        return Expression(f"{self.reference(key)} <> {quoted(code)}")

    def includes(self, key: str, codes: Sequence[str]) -> Expression:
        listed = ", ".join(quoted(code) for code in codes)
        return Expression(f"{self.reference(key)} anyof [{listed}]")

    def compares(self, key: str, sign: str, number: float) -> Expression:
        return Expression(f"{self.reference(key)} {sign} {number}")

    def is_written(self, key: str, pattern: str) -> Expression:
        """Dates as texts, year first: SurveyJS compares them so, and has no patterns."""
        it = self.reference(key)
        if dates.is_start(pattern):
            return Expression(f"{it} contains {quoted(pattern[1:])}")
        way, date = dates.compared(pattern)
        return Expression(f"{it} {'<' if way == 'before' else '>'} {quoted(date)}")

    def more(self, these: Sequence[Expression], those: Sequence[Expression]) -> Expression:
        return Expression(f"{_number(these)} > {_number(those)}")

    def opposite(self, text: str) -> str:
        return f"!({text})"


def _number(conditions: Sequence[Expression]) -> str:
    """How many of the conditions hold."""
    return " + ".join(f"iif({condition.text}, 1, 0)" for condition in conditions) or "0"
