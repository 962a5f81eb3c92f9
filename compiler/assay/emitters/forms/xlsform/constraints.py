"""What a spreadsheet form demands of each answer, and where it demands one.

From a sheet's rules: hurdles and the bounds of a value as constraints on the answer that they bind,
the set of the case as a constraint on each fact that decides it, reasons as a condition of
*required*. XPath counts, so the reason that goes with an answer against the balance of its prompts
is demanded exactly. It does *not* say when a question shows: that is its gate.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import assert_never

from assay.emitters.forms.schema import LONGEST_TEXT
from assay.emitters.forms.sheet import (
    Balance,
    Choices,
    Date,
    Field,
    Percentage,
    Role,
    Rule,
    SeveralChoices,
    Sheet,
    Text,
    WholeNumber,
)
from assay.emitters.forms.xlsform.xpath import (
    TRUE,
    Reader,
    XPath,
    both,
    either,
    named,
    negated,
    quoted,
)


@dataclass(frozen=True, slots=True)
class Demand:
    """A condition, and the rules that it is from: what is shown where it does not hold."""

    condition: XPath
    rules: tuple[Rule, ...]

    @property
    def message(self) -> str:
        """The messages of its rules, each with the rule's id."""
        return " / ".join(f"{rule.message} [{rule.id}]" for rule in self.rules)


class Demands:
    """The demands of one sheet."""

    def __init__(self, sheet: Sheet) -> None:
        self.reader = Reader({field.key: field for field in sheet.fields})
        self._fields = {field.key: field for field in sheet.fields}
        self._kinds = {rule.key: rule for rule in sheet.rules if rule.kind == "kind"}
        self._binding: dict[str, list[Rule]] = {}
        self._reasons: dict[str, list[Rule]] = {}
        self._set = [rule for rule in sheet.rules if rule.kind == "set" and rule.member]
        for rule in sheet.rules:
            if rule.target and rule.member is not None:
                asks = self._reasons if rule.kind == "reason" else self._binding
                asks.setdefault(rule.target, []).append(rule)

    # -------------------------------------------------------------- answers that are there
    def constraint(self, field: Field) -> Demand:
        """What an answer must be: its kind, the rules that bind it, the set that it decides."""
        found = [(_bounds(field), self._kinds[field.key])]
        found += [(self._bound(rule), rule) for rule in self._binding.get(field.key, ())]
        found += [(self._in_set(rule, field.key), rule) for rule in self._set]
        told = [(condition, rule) for condition, rule in found if condition != TRUE]
        return Demand(
            both(condition for condition, _ in told),
            tuple(rule for _, rule in told),
        )

    def _bound(self, rule: Rule) -> XPath:
        assert rule.member is not None
        reader = self.reader.of(rule.target)
        return either(
            (negated(reader.read(rule.member["if"])), reader.read(rule.member["then"])),
        )

    def _in_set(self, rule: Rule, key: str) -> XPath:
        """That the case is of the set, said at whichever fact is the last to be answered."""
        assert rule.member is not None
        looked_at = self._with_gates(named(rule.member))
        if key not in looked_at:
            return TRUE
        settled = both(self._settled(other) for other in looked_at if other != key)
        return either((negated(settled), self.reader.of(key).read(rule.member)))

    def _with_gates(self, keys: Iterable[str]) -> tuple[str, ...]:
        """The answers, and those that decide whether they are asked, in the order of the form."""
        found: set[str] = set()
        left = list(keys)
        while left:
            key = left.pop()
            if key not in found:
                found.add(key)
                left += self._deciding(key)
        return tuple(key for key in self._fields if key in found)

    def _deciding(self, key: str) -> list[str]:
        gate = self._fields[key].gate
        return list(named(gate.said.schema)) if gate and gate.said.schema else []

    def _settled(self, key: str) -> XPath:
        """It is answered, or it need not be; what decides that is looked at by itself."""
        needed = self.required(self._fields[key]).condition
        return TRUE if needed == NEVER else either((self.reader.given(key), negated(needed)))

    # -------------------------------------------------------------- answers that must be there
    def required(self, field: Field) -> Demand:
        """When there must be an answer; wherever the question shows, or never, or in between.

        Several choices need none: to choose nothing is an answer.
        """
        if field.role is Role.REASON:
            rules = tuple(self._reasons.get(field.key, ()))
            return Demand(either(self._reason(rule) for rule in rules), rules)
        gate = field.gate
        certain = gate is None or (bool(gate.said.schema) and not gate.said.unsaid)
        if not field.required or not certain or isinstance(field.shape, SeveralChoices):
            return Demand(NEVER, ())
        return Demand(self.reader.applies(field.key), (self._kinds[field.key],))

    def _reason(self, rule: Rule) -> XPath:
        assert rule.member is not None
        if rule.balance is None:
            return self.reader.read(rule.member["if"])
        return self._against(rule.balance)

    def _against(self, balance: Balance) -> XPath:
        """Answered in favour, with more prompts against it than for it."""
        favours = either(_is(self.reader, balance.key, code) for code in balance.favours)
        against = _number((self.reader, key, codes) for key, _, codes in balance.prompts)
        for_it = _number((self.reader, key, codes) for key, codes, _ in balance.prompts)
        return both((favours, XPath(f"{against} > {for_it}")))


NEVER = negated(TRUE)


def unsaid(rule: Rule) -> tuple[str, ...]:
    """Why not all of a rule is demanded; nothing where it is."""
    return () if rule.balance is not None else rule.unsaid


def _is(reader: Reader, key: str, code: str) -> XPath:
    return XPath(f"{reader.reference(key)} = {quoted(code)}")


def _number(counted: Iterator[tuple[Reader, str, tuple[str, ...]]]) -> str:
    """How many of the questions are answered by one of their codes."""
    found = [
        f"number({either(_is(reader, key, code) for code in codes).text})"
        for reader, key, codes in counted
        if codes
    ]
    return " + ".join(found) or "0"


def _bounds(field: Field) -> XPath:
    match field.shape:
        case WholeNumber():
            return XPath(". >= 0")
        case Percentage():
            return XPath(". >= 0 and . <= 100", "and")
        case Text(needed=True):
            written = XPath("normalize-space(.) != ''")
            return both((written, XPath(f"string-length(.) <= {LONGEST_TEXT}")))
        case Text():
            return XPath(f"string-length(.) <= {LONGEST_TEXT}")
        case Choices() | SeveralChoices() | Date():
            return TRUE
        case _:
            assert_never(field.shape)
