"""What a form that can count demands of each answer, and where it demands one.

From a sheet's rules, as expressions of whichever language the reader speaks: hurdles on the answer
that they bind, the set of the case on each fact that decides it, reasons as a condition of *there
must be an answer*. Expressions count, so the reason that goes with an answer against the balance of
its prompts is demanded exactly. It does *not* say when a question shows: that is its gate.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from assay.emitters.forms.expressions import (
    FALSE,
    TRUE,
    Expression,
    Reader,
    both,
    either,
    named,
)
from assay.emitters.forms.sheet import Balance, Field, Role, Rule, SeveralChoices, Sheet


@dataclass(frozen=True, slots=True)
class Demand:
    """A condition, and the rules that it is from: what is shown where it does not hold."""

    condition: Expression
    rules: tuple[Rule, ...]

    @property
    def message(self) -> str:
        """The messages of its rules, each with the rule's id."""
        return " / ".join(with_id(rule) for rule in self.rules)


def with_id(rule: Rule) -> str:
    """What a rule says to people, and its id, by which `rules.json` has the rest."""
    return f"{rule.message} [{rule.id}]"


class Demands:
    """The demands of one sheet."""

    def __init__(self, sheet: Sheet, reader: Reader) -> None:
        self.reader = reader
        self._kinds = {rule.key: rule for rule in sheet.rules if rule.kind == "kind"}
        self._binding: dict[str, list[Rule]] = {}
        self._reasons: dict[str, list[Rule]] = {}
        self._set = [rule for rule in sheet.rules if rule.kind == "set" and rule.member]
        for rule in sheet.rules:
            if rule.target and rule.member is not None:
                asks = self._reasons if rule.kind == "reason" else self._binding
                asks.setdefault(rule.target, []).append(rule)

    def kind(self, key: str) -> Rule:
        """The rule that an answer is of its kind."""
        return self._kinds[key]

    # -------------------------------------------------------------- answers that are there
    def binding(self, key: str) -> tuple[Rule, ...]:
        """The rules that bind an answer."""
        return tuple(self._binding.get(key, ()))

    def bound(self, key: str) -> tuple[Demand, ...]:
        """What rules demand of an answer: those that bind it, and the set that it decides."""
        found = [(self._bound(rule), rule) for rule in self.binding(key)]
        found += [(self._in_set(rule, key), rule) for rule in self._set]
        return tuple(Demand(condition, (rule,)) for condition, rule in found if condition != TRUE)

    def _bound(self, rule: Rule) -> Expression:
        assert rule.member is not None
        reader = self.reader.of(rule.target)
        when = reader.negated(reader.read(rule.member["if"]))
        return either((when, reader.read(rule.member["then"])))

    def _in_set(self, rule: Rule, key: str) -> Expression:
        """That the case is of the set, said at whichever fact is the last to be answered."""
        assert rule.member is not None
        looked_at = self._with_gates(named(rule.member))
        if key not in looked_at:
            return TRUE
        settled = both(self._settled(other) for other in looked_at if other != key)
        reader = self.reader.of(key)
        return either((reader.negated(settled), reader.read(rule.member)))

    def _with_gates(self, keys: Iterable[str]) -> tuple[str, ...]:
        """The answers, and those that decide whether they are asked, in the order of the form."""
        found: set[str] = set()
        left = list(keys)
        while left:
            key = left.pop()
            if key not in found:
                found.add(key)
                left += self._deciding(key)
        return tuple(key for key in self.reader.fields if key in found)

    def _deciding(self, key: str) -> list[str]:
        gate = self.reader.fields[key].gate
        return list(named(gate.said.schema)) if gate and gate.said.schema else []

    def _settled(self, key: str) -> Expression:
        """It is answered, or it need not be; what decides that is looked at by itself."""
        needed = self.required(self.reader.fields[key]).condition
        if needed == FALSE:
            return TRUE
        return either((self.reader.given(key), self.reader.negated(needed)))

    # -------------------------------------------------------------- answers that must be there
    def required(self, field: Field) -> Demand:
        """When there must be an answer; wherever the question shows, or never, or in between.

        Several choices need none: to choose nothing is an answer.
        """
        if field.role is Role.REASON:
            rules = self.reasons(field.key)
            return Demand(either(self.reason(rule) for rule in rules), rules)
        gate = field.gate
        certain = gate is None or (bool(gate.said.schema) and not gate.said.unsaid)
        if not field.required or not certain or isinstance(field.shape, SeveralChoices):
            return Demand(FALSE, ())
        return Demand(self.reader.applies(field.key), (self.kind(field.key),))

    def reasons(self, key: str) -> tuple[Rule, ...]:
        """The rules that ask for a reason."""
        return tuple(self._reasons.get(key, ()))

    def reason(self, rule: Rule) -> Expression:
        """When a rule asks for a reason."""
        assert rule.member is not None
        if rule.balance is None:
            return self.reader.read(rule.member["if"])
        return self._against(rule.balance)

    def _against(self, balance: Balance) -> Expression:
        """Answered in favour, with more prompts against it than for it."""
        favours = self._among(balance.key, balance.favours)
        against = [self._among(key, codes) for key, _, codes in balance.prompts if codes]
        for_it = [self._among(key, codes) for key, codes, _ in balance.prompts if codes]
        return both((favours, self.reader.more(against, for_it)))

    def _among(self, key: str, codes: Iterable[str]) -> Expression:
        one_of = either(self.reader.is_code(key, code) for code in codes)
        return self.reader.where_asked(key, one_of)


def unsaid(rule: Rule) -> tuple[str, ...]:
    """Why not all of a rule is demanded; nothing where it is."""
    return () if rule.balance is not None else rule.unsaid
