"""The rules of a sheet made ready to be asked of answers: what each demands, where it is broken.

Where a schema can only let in what it cannot count, the prompts are counted here. A rule is broken
only where that is certain: one that hangs on an answer of the wrong kind says nothing. It does
*not* look at kinds; `kinds.py` does.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from assay.answers.conditions import UNCLEAR, Given, Test, keys, test
from assay.emitters.forms.sheet import Balance, Rule
from assay.record import Record
from assay.truth import Truth


class Demand(Record):
    """Where `when` holds, `needs` are answered and `then` holds; elsewhere `bars` are not there.

    `about` are the keys of all answers that it looks at.
    """

    rule: Rule
    when: Test
    needs: tuple[str, ...]
    then: Test
    bars: tuple[str, ...]
    about: tuple[str, ...]


class Broken(Record):
    """A demand that answers do not meet, at one key; no key is the form as a whole."""

    rule: Rule
    key: str
    missing: bool = False
    barred: bool = False


def _always(_: Given) -> Truth:
    return True


def demand(rule: Rule) -> Demand | None:
    """What a rule demands; nothing of a rule about kinds, or one that no form can hold anyone to.

    What a schema says of it in part is a demand too, and never a wider one than the rule.
    """
    if rule.balance is not None:
        about = (rule.balance.key, rule.target, *(key for key, _, _ in rule.balance.prompts))
        needs = (rule.target,)
        return Demand(rule, _against(rule.balance), needs, _always, (), about)
    if rule.distinct:
        return Demand(rule, _always, (), _always, (), rule.distinct)
    member = rule.member
    if member is None:
        return None
    about = tuple(dict.fromkeys(keys(member)))
    if "if" not in member:
        return Demand(rule, _always, (), test(member), (), about)
    then = member.get("then", {})
    needs = tuple(then["required"]) if set(then) == {"required"} else ()
    barred = member.get("else", {}).get("properties", {})
    assert all(value is False for value in barred.values()), rule.id
    demanded = _always if needs else test(then)
    return Demand(rule, test(member["if"]), needs, demanded, tuple(barred), about)


def broken(demand: Demand, given: Given) -> Iterator[Broken]:
    """Where answers certainly do not meet a demand."""
    yield from (Broken(demand.rule, key) for key in _repeated(demand.rule.distinct, given))
    holds = demand.when(given)
    if holds is False:
        for key in demand.bars:
            if key in given:
                yield Broken(demand.rule, key, barred=True)
    elif holds:
        for key in demand.needs:
            if key not in given:
                yield Broken(demand.rule, key, missing=True)
        if demand.then(given) is False:
            yield Broken(demand.rule, demand.rule.target)


def _repeated(keys: tuple[str, ...], given: Given) -> Iterator[str]:
    """The answers that are the same as one before."""
    seen: list[Any] = []
    for key in keys:
        value = given.get(key, UNCLEAR)
        if value is UNCLEAR:
            continue
        if value in seen:
            yield key
        seen.append(value)


def _against(balance: Balance) -> Test:
    """An answer in favour, with more of its prompts answered against it than for it."""
    favours = frozenset(balance.favours)

    def counted(given: Given) -> Truth:
        answer = given.get(balance.key)
        if answer is UNCLEAR:
            return None
        if answer not in favours:
            return False
        margin = open_ = 0
        for key, counts_for, counts_against in balance.prompts:
            value = given.get(key)
            if value is UNCLEAR:
                open_ += 1
            elif value in counts_against:
                margin += 1
            elif value in counts_for:
                margin -= 1
        if margin > open_:
            return True
        return False if margin + open_ <= 0 else None

    return counted
