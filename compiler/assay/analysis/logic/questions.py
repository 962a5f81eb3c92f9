"""What conditions ask about, and the answers each can have.

Every fact, answer, rating and review that a condition names is one `Question`; equal things are one
question, however often they are named. It does *not* know what a condition says of the answer; that
is `formulas.py`.
"""

from __future__ import annotations

from collections.abc import Iterable

from assay.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from assay.analysis.logic.formulas import Formula


class Special(Record):
    """An answer that is not one of the values: `words` say what is the matter."""

    words: str


UNKNOWN = Special("is not known")
ABSENT = Special("does not apply")
NOT_RATED = Special("is not rated")

Value = str | int | frozenset[str] | Special
Situation = dict["Question", Value]
"""An answer to some questions; what is not in it is left open."""


class Question(Record):
    """One thing that conditions ask about.

    `values` are the names it can have, ratings from worst to best; a quantity has none and is split
    where conditions split it. `applies` says when there is anything to answer. `of_case` tells a
    case's questions from an inspection's.
    """

    name: str
    kind: str
    values: tuple[str, ...]
    unit: str
    of_case: bool
    applies: Formula | None

    def answers(self, cuts: Iterable[int]) -> list[Value]:
        """Every answer that matters when quantities are told apart only at `cuts`."""
        if self.kind == "several":
            return [*subsets(self.values)]
        if self.values:
            return list(self.values)
        return list(self._quantities(sorted(set(cuts))))

    def _quantities(self, cuts: list[int]) -> Iterable[int]:
        """One quantity for each stretch between two cuts, the one next to a limit where that is
        possible."""
        signed = self.kind in ("date", "before", "after")
        lowest = None if signed else 0
        highest = 10_000 if self.kind == "percentage" else None
        if not cuts:
            yield 0
            return
        if lowest is None or cuts[0] > lowest:
            yield _round_down(cuts[0] - 1) if self.kind == "percentage" else cuts[0] - 1
        for cut, following in zip(cuts, [*cuts[1:], None], strict=True):
            if highest is not None and cut > highest:
                continue
            whole = -(-cut // 100) * 100
            fits = self.kind == "percentage" and (following is None or whole < following)
            yield min(whole, 10_000) if fits else cut

    def says(self, value: Value) -> str:
        """`case.suspended_after` is 8 weeks."""
        if isinstance(value, Special):
            return f"{self.name} {value.words}"
        if isinstance(value, frozenset):
            named = [f"`{one}`" for one in self.values if one in value]
            return f"{self.name} {'is ' + ' and '.join(named) if named else 'is empty'}"
        if self.kind == "considered":
            return f"{self.name} is {'' if value == 'yes' else 'not '}considered for {self.unit}"
        if isinstance(value, int):
            return f"{self.name} is {self._measured(value)}"
        return f"{self.name} is known" if self.kind == "text" else f"{self.name} is `{value}`"

    def _measured(self, value: int) -> str:
        match self.kind:
            case "date":
                from datetime import date

                return date.fromordinal(value).isoformat()
            case "percentage":
                whole, rest = divmod(value, 100)
                return f"{whole}.{rest:02}%" if rest else f"{whole}%"
            case "before" | "after":
                number, _, event = self.unit.partition(" ")
                return f"{counted(value, number)} {self.kind} {event}"
        return counted(value, self.unit)


def counted(value: int, unit: str) -> str:
    """`8 weeks`, `1 week`, or only the number."""
    if not unit:
        return str(value)
    return f"{value} {unit[:-1] if value == 1 else unit}"


def subsets(names: tuple[str, ...]) -> list[frozenset[str]]:
    """Every choice of some of the names, the smallest first."""
    found: list[frozenset[str]] = [frozenset()]
    for name in names:
        found += [one | {name} for one in found]
    return sorted(found, key=len)


def _round_down(value: int) -> int:
    return value - value % 100
