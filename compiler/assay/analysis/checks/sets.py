"""Does every case fall in exactly one set, and does every set adjust what its base has?

Decided exactly, for all facts that are known; a fact that is not known leaves the set open and is
no gap. It does *not* ask whether adjusted prompts are good questions.
"""

from __future__ import annotations

from collections.abc import Iterator

from assay.analysis.facts import Facts, Scope, Symbol
from assay.analysis.logic import (
    Formula,
    Formulas,
    Outcomes,
    all_of,
    any_of,
    example,
    negation,
    outcomes,
)
from assay.diagnostics import Diagnostic, sets
from assay.diagnostics.conditions import NeverHolds
from assay.record import Record
from assay.syntax import tree
from assay.syntax.tree import Node


class Part(Record):
    """One set, and which cases it takes; `formula` is None for the set of every other case."""

    symbol: Symbol
    takes: Node
    formula: Formula | None


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Reports: E0501 to E0505, W0506, W0511."""
    for scope in facts.scopes:
        found = scope.symbols("set")
        if not found:
            continue
        formulas = Formulas(facts)
        parts = _parts(found, formulas)
        if parts is not None:
            yield from _exactly_one(parts)
            for part in parts:
                yield from _never_asked(facts, formulas, parts, part)
        for symbol in found:
            yield from _adjusts(facts, scope, symbol)


def _parts(symbols: tuple[Symbol, ...], formulas: Formulas) -> list[Part] | None:
    """Every set with its cases; None when that cannot be told of one of them."""
    parts: list[Part] = []
    for symbol in symbols:
        every_other = tree.first(symbol.node, tree.ForEveryOtherCase)
        if every_other is not None:
            parts.append(Part(symbol, every_other, None))
            continue
        for_cases = tree.each(symbol.node, tree.ForCases)
        found = [formulas.of(one.condition) for one in for_cases]
        known = [formula for formula in found if formula is not None]
        if not known or len(known) < len(found):
            return None
        parts.append(Part(symbol, for_cases[0], any_of(known)))
    return parts


# ------------------------------------------------------------------ every case in one set
def _exactly_one(parts: list[Part]) -> Iterator[Diagnostic]:
    conditions = [(part, part.formula) for part in parts if part.formula is not None]
    others = [part for part in parts if part.formula is None]
    result = outcomes([formula for _, formula in conditions])
    if result is None:
        return
    for place, (part, formula) in enumerate(conditions):
        for earlier, (other, other_formula) in enumerate(conditions[:place]):
            for truths, situation in result.items():
                if truths[place] and truths[earlier]:
                    both = all_of([formula, other_formula])
                    shown = example(situation, lambda tried, both=both: both.holds(tried) is True)  # type: ignore[misc]  # a lambda's default has no type of its own
                    yield _in_two(part, other, shown)
                    break
    yield from _left_over(parts, others, result, [formula for _, formula in conditions])


def _left_over(
    parts: list[Part], others: list[Part], result: Outcomes, formulas: list[Formula]
) -> Iterator[Diagnostic]:
    """The cases that no condition takes: exactly one set is there for them."""
    left = next(
        (case for truths, case in result.items() if not any(t is not False for t in truths)), None
    )
    if left is None:
        for part in others[:1]:
            so = ", since the other sets take every case"
            yield NeverHolds(part.takes.start, part.takes.end, "`for every other case`", so)
        return
    shown = example(left, lambda tried: all(formula.holds(tried) is False for formula in formulas))
    if not others:
        name = parts[0].symbol.name
        yield sets.CaseInNoSet(
            name.start, name.end, tuple(part.symbol.code for part in parts), shown
        )
    for part in others[1:]:
        yield _in_two(part, others[0], shown)


def _in_two(part: Part, other: Part, shown: str) -> Diagnostic:
    place = (other.takes.start, other.takes.end)
    code = part.symbol.code
    return sets.CaseInTwoSets(
        part.takes.start, part.takes.end, code, other.symbol.code, shown, place
    )


# ------------------------------------------------------------------ what a set adjusts
def _adjusts(facts: Facts, scope: Scope, symbol: Symbol) -> Iterator[Diagnostic]:
    adjustments = tree.each(symbol.node, tree.Adjustment)
    why, instead, bases = _bases(facts, symbol)
    if why and (adjustments or bases):
        start, end = symbol.name.start, symbol.name.end
        yield sets.AdjustsNothing(start, end, symbol.code, why, instead)
    seen: dict[str, Node] = {}
    for adjustment in adjustments:
        question = facts.target.get(adjustment.key_question)
        if question is None:
            continue
        if question.framework != scope.name and bases:
            code = adjustment.key_question
            why = f"it belongs to the framework `{question.framework}`"
            yield sets.NotInBase(code.start, code.end, symbol.code, bases[0].code, code.value, why)
            continue
        for part in adjustment.body:
            if isinstance(part, tree.LeaveOut | tree.Replace | tree.Keep):
                yield from _adjusted(symbol, bases, question, part, seen)


def _bases(facts: Facts, symbol: Symbol) -> tuple[str, str, list[Symbol]]:
    """What is wrong with the sets that a set starts from, what to do, and these sets, the nearest
    first. Of sets that start from each other it is said once, where the circle closes."""
    found: list[Symbol] = []
    here = symbol
    while isinstance(here.node, tree.Set) and here.node.adjusts is not None:
        base = facts.target.get(here.node.adjusts)
        if base is None:
            return "", "", found  # reported as an unknown name
        if base is symbol and not found:
            instead = "write the code of the set that it starts from after `adjusts`"
            return "the set it starts from is itself", instead, [base]
        if base is symbol:
            last = all(other.name.start < symbol.name.start for other in found)
            why = f"`{found[0].code}` starts from it in turn"
            return why if last else "", "take `adjusts` away from one of them", [base]
        if base in found:
            return "", "", found
        found.append(base)
        here = base
    instead = "write which set it adjusts after its title: `adjusts` and the set's code"
    return "" if found else "does not say which set it starts from", instead, found


def _adjusted(
    symbol: Symbol,
    bases: list[Symbol],
    question: Symbol,
    part: tree.LeaveOut | tree.Replace | tree.Keep,
    seen: dict[str, Node],
) -> Iterator[Diagnostic]:
    label = part.label
    code = f"{question.code}({label.value})"
    first = seen.setdefault(code, label)
    if first is not label:
        place = (first.start, first.end)
        yield sets.AdjustedTwice(label.start, label.end, symbol.code, code, place)
        return
    for base in bases:
        if base is not symbol and code in _left_out(base):
            why = f"`{base.code}` leaves it out"
            yield sets.NotInBase(label.start, label.end, symbol.code, bases[0].code, code, why)
            return


def _left_out(symbol: Symbol) -> set[str]:
    return {
        f"{adjustment.key_question.value}({part.label.value})"
        for adjustment in tree.each(symbol.node, tree.Adjustment)
        for part in tree.each(adjustment, tree.LeaveOut)
    }


# ------------------------------------------------------------------ prompts for nobody
def _never_asked(
    facts: Facts, formulas: Formulas, parts: list[Part], part: Part
) -> Iterator[Diagnostic]:
    """Prompts that a set names and that apply to none of its cases."""
    others = [negation(other.formula) for other in parts if other.formula is not None]
    takes = part.formula or (all_of(others) if others else None)
    if takes is None:
        return
    for adjustment in tree.each(part.symbol.node, tree.Adjustment):
        question = facts.target.get(adjustment.key_question)
        for adjusted in adjustment.body:
            applies = _applies(facts, adjusted)
            formula = formulas.of(applies.condition) if applies is not None else None
            if question is None or applies is None or formula is None:
                continue
            result = outcomes([takes, formula])
            if result is None or not _each_alone(result) or (True, True) in result:
                continue
            code = f"{question.code}({adjusted.label.value})"  # type: ignore[attr-defined]  # as _applies asks
            place = (part.takes.start, part.takes.end)
            start, end = applies.start, applies.end
            if not part.symbol.node.start <= start < part.symbol.node.end:
                label = adjusted.label  # type: ignore[attr-defined]  # as _applies asks
                start, end = label.start, label.end
            yield sets.PromptNeverAsked(start, end, part.symbol.code, code, place)


def _applies(facts: Facts, adjusted: Node) -> tree.Applies | None:
    """When an added, replaced or kept prompt applies; a kept one as in the set that is adjusted."""
    match adjusted:
        case tree.Add() | tree.Replace():
            return tree.first(adjusted, tree.Applies)
        case tree.Keep():
            prompt = facts.target.get(adjusted.label)
            kept = tree.first(prompt.node, tree.Applies) if prompt is not None else None
            return tree.first(adjusted, tree.Applies) or kept
    return None


def _each_alone(result: Outcomes) -> bool:
    """Whether each of two conditions holds at least sometimes."""
    return any(first for first, _ in result) and any(second for _, second in result)
