"""Can rules about ratings all be followed, and does each of them matter?

Every demand on an item is tried, together with all others on it, on every situation that their
conditions tell apart. Ratings are taken as free of each other: where a condition hangs on a rating
and on what that is computed from, a clash is not claimed. Rules that bind what the conditions ask
about are kept to; it does *not* follow such rules any further.
"""

from __future__ import annotations

from collections.abc import Iterator

from assay.analysis.checks.conditions import counts_out_of_reach
from assay.analysis.facts import Facts, Scope, Symbol
from assay.analysis.kinds import rule_kind, why_not
from assay.analysis.logic import (
    NOT_RATED,
    Formula,
    Formulas,
    Situation,
    all_of,
    any_of,
    example,
    negation,
    outcomes,
    ranked,
)
from assay.analysis.values import about_a_case, range_of_symbol
from assay.diagnostics import Diagnostic, rules
from assay.diagnostics.diagnostic import Span
from assay.record import Record
from assay.syntax import tree
from assay.syntax.tree import Node

Allowed = frozenset[object]
"""The ratings or answers that meet a demand."""
RULES = (tree.Hurdle, tree.DecisionRule, tree.DecisionGuidance, tree.LimitingJudgement)
ALWAYS = Formula((), lambda _: True)


class Demand(Record):
    """One effect of one rule: what meets it, and when it takes effect."""

    node: tree.Then | tree.Allow
    target: Symbol
    allowed: Allowed
    words: str
    binds: bool
    active: Formula
    conditions: tuple[Node, ...]

    @property
    def place(self) -> Span:
        return self.node.start, self.node.end


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Reports: E0521, W0522 to W0525, E0526, E0527, W0528, E0529."""
    formulas = Formulas(facts)
    for scope in facts.scopes:
        by_target: dict[Symbol, list[Demand]] = {}
        for rule in scope.declarations:
            if not isinstance(rule, RULES) or tree.first(rule, tree.Junk) is not None:
                continue  # a condition that could not be read may be what keeps two rules apart
            if isinstance(rule, tree.Hurdle):
                yield from _across_forms(facts, scope, rule)
            for demand in _demands(facts, formulas, rule):
                circular = list(_circular(facts, rule, demand))
                yield from circular
                without = list(_without_effect(facts, demand))
                yield from without
                if not circular and not without:
                    by_target.setdefault(demand.target, []).append(demand)
        for demands in by_target.values():
            yield from _together(facts, demands, _laws(facts, formulas, demands, by_target))


# ------------------------------------------------------------------ what rules demand
def _demands(facts: Facts, formulas: Formulas, rule: tree.RuleAboutRatings) -> Iterator[Demand]:
    when = tree.first(rule, tree.When)
    for part in rule.body:
        found = _demand(facts, rule, part)
        if found is None or not isinstance(part, tree.Then | tree.Allow):
            continue
        target, allowed, words, binds = found
        unless = part.condition if isinstance(part, tree.Allow) else part.unless
        conditions = [when.condition] if when is not None else []
        parts = [formulas.of(one) for one in conditions]
        if unless is not None:
            exception = formulas.of(unless)
            parts.append(negation(exception) if exception is not None else None)
            conditions.append(unless)
        known = [formula for formula in parts if formula is not None]
        if any(True for one in conditions for _ in counts_out_of_reach(facts, one)):
            continue  # reported there; what follows from it would be an echo
        if len(known) == len(parts):
            active = all_of(known) if known else ALWAYS
            yield Demand(part, target, allowed, words, binds, active, tuple(conditions))


def _demand(
    facts: Facts, rule: tree.RuleAboutRatings, part: Node
) -> tuple[Symbol, Allowed, str, bool] | None:
    """The target, what meets the demand, the demand in words, and whether it binds."""
    effect = part.effect if isinstance(part, tree.Then) else part
    if not isinstance(effect, tree.MustBe | tree.MustNotBe | tree.ShouldBe | tree.Allow):
        return None
    target = facts.target.get(effect.target)
    is_range = range_of_symbol(facts, target) if target is not None else None
    if target is None or is_range is None or not is_range.values or why_not(rule, target, is_range):
        return None
    names = ranked(is_range)
    allowed: Allowed
    match effect:
        case tree.MustNotBe() | tree.Allow():
            value = effect.value.value
            allowed, words, known = (
                frozenset(names) - {value},
                f"must not be `{value}`",
                value in names,
            )
        case _:
            allowed, meeting, known = _meeting(effect.demand, names)
            words = (
                f"{'must' if isinstance(effect, tree.MustBe) else 'should normally'} be {meeting}"
            )
    return (target, allowed, words, not isinstance(effect, tree.ShouldBe)) if known else None


def _meeting(demand: tree.Demand, names: tuple[str, ...]) -> tuple[Allowed, str, bool]:
    """What meets `good`, `at least good`, `not rated`; its words; and whether the value is one of
    the names."""
    if isinstance(demand, tree.NotRatedOutcome):
        return frozenset((NOT_RATED,)), "not rated", True
    if isinstance(demand, tree.Name):
        return frozenset((demand.value,)), f"`{demand.value}`", demand.value in names
    value = demand.value.value
    if value not in names:
        return frozenset(), "", False
    place = names.index(value)
    if isinstance(demand, tree.AtLeastDemand):
        return frozenset(names[place:]), f"at least `{value}`", True
    return frozenset(names[: place + 1]), f"at most `{value}`", True


# ------------------------------------------------------------------ one rule by itself
def _without_effect(facts: Facts, demand: Demand) -> Iterator[Diagnostic]:
    is_range = range_of_symbol(facts, demand.target)
    if is_range is not None and demand.allowed >= frozenset(is_range.values):
        what = "rating" if is_range.kind == "rating" else "answer"
        yield _no_effect(demand, f"every {what} meets it")
    elif not demand.binds:
        rated = tree.first(demand.target.node, tree.RatedBy)
        if rated is not None and not isinstance(rated.method, tree.Judgement):
            why = "the rating is computed, and guidance never changes a computed rating"
            yield _no_effect(demand, why)


def _no_effect(demand: Demand, why: str) -> Diagnostic:
    return rules.NoEffect(*demand.place, demand.target.code, demand.words, why)


def _circular(facts: Facts, rule: tree.RuleAboutRatings, demand: Demand) -> Iterator[Diagnostic]:
    """Whether a condition names the item itself, or a rating that is computed from it."""
    for condition in demand.conditions:
        for place, symbol in mentioned(facts, condition):
            if isinstance(rule, tree.Hurdle) and symbol is not demand.target:
                continue  # a hurdle never asks about ratings, and that is said elsewhere
            if symbol is demand.target or demand.target in made_from(facts, symbol):
                through = "" if symbol is demand.target else symbol.code
                called = f"{rule_kind(rule)} `{rule.name.value}`"
                code = demand.target.code
                yield rules.CircularRule(
                    place.start, place.end, called, code, through, demand.place
                )
                return


def mentioned(facts: Facts, condition: Node) -> Iterator[tuple[Node, Symbol]]:
    """What a condition asks about, and where it names it; what is only considered is not asked
    about."""
    if isinstance(condition, tree.Considered):
        return
    if condition in facts.target:
        yield condition, facts.target[condition]
    for symbol in facts.items.get(condition, ()):
        yield condition, symbol
    for _, part in condition.parts():
        for one in part if isinstance(part, tuple) else (part,):
            if isinstance(one, Node):
                yield from mentioned(facts, one)


def made_from(facts: Facts, symbol: Symbol) -> set[Symbol]:
    """All that a rating is computed from, through ratings that are computed themselves."""
    found: set[Symbol] = set()
    waiting = [symbol]
    while waiting:
        rated = tree.first(waiting.pop().node, tree.RatedBy)
        if rated is None or isinstance(rated.method, tree.Judgement):
            continue
        new = {part for _, part in mentioned(facts, rated.method)} - found
        found |= new
        waiting += new
    return found


# ------------------------------------------------------------------ all rules on one item
Cases = list[tuple[list[Demand], Situation]]
"""The demands that take effect together, with a situation in which they do."""


def _laws(
    facts: Facts,
    formulas: Formulas,
    demands: list[Demand],
    by_target: dict[Symbol, list[Demand]],
) -> list[Formula]:
    """What rules that bind make of the items that the conditions ask about."""
    asked = _asked_about(facts, demands)
    laws: list[Formula] = []
    for target in by_target:
        for law in by_target[target] if target in asked else ():
            met = formulas.met(target, law.allowed) if law.binds else None
            if met is not None:
                laws.append(any_of([negation(law.active), met]))
    return laws


def _together(facts: Facts, demands: list[Demand], laws: list[Formula]) -> Iterator[Diagnostic]:
    result = outcomes([*(demand.active for demand in demands), *laws])
    if result is None:
        yield from _by_twos(facts, demands, laws)
        return
    cases: Cases = [
        ([demand for demand, active in zip(demands, truths, strict=False) if active], situation)
        for truths, situation in result.items()
        if False not in truths[len(demands) :]
    ]
    if not cases:
        return  # rules about the items that are asked about clash, and that is reported of them
    for place, demand in enumerate(demands):
        for other in demands[:place]:
            if demand.binds is other.binds and not demand.allowed & other.allowed:
                yield from _clash(facts, demand, other, cases)
    yield from _nothing_left(facts, cases)
    never = list(_never_allowed(demands, cases))
    yield from never
    lost = {diagnostic.value for diagnostic in never}
    implied: list[Demand] = []
    for demand in reversed(demands):
        if isinstance(demand.node, tree.Allow) and demand.node.value.value in lost:
            continue
        found = _never_followed(demand, cases) or _implied(demand, cases, implied)
        if found is not None:
            yield found
            implied.append(demand)


def _by_twos(facts: Facts, demands: list[Demand], laws: list[Formula]) -> Iterator[Diagnostic]:
    """Where all together are too many to try, every two of them."""
    if len(demands) > 2:
        for place, demand in enumerate(demands):
            for other in demands[:place]:
                yield from _together(facts, [other, demand], laws)


def _clash(facts: Facts, demand: Demand, other: Demand, cases: Cases) -> Iterator[Diagnostic]:
    asked = _asked_about(facts, [demand, other])
    if any(asked & made_from(facts, symbol) for symbol in asked):
        return  # the ratings that the conditions ask about are not free of each other
    for active, situation in cases:
        if demand in active and other in active:
            kind = rules.RulesClash if demand.binds else rules.GuidanceClashes
            code = demand.target.code
            shown = _example(situation, [demand, other])
            yield kind(*demand.place, demand.words, other.words, code, shown, other.place)
            return


def _nothing_left(facts: Facts, cases: Cases) -> Iterator[Diagnostic]:
    """The fewest demands that bind, three or more, which any two of can be met and all cannot."""
    for active, situation in cases:
        together = [demand for demand in active if demand.binds]
        if not together or frozenset.intersection(*(one.allowed for one in together)):
            continue
        for demand in tuple(together):
            others = [one for one in together if one is not demand]
            if others and not frozenset.intersection(*(one.allowed for one in others)):
                together = others
        asked = _asked_about(facts, together)
        if len(together) < 3 or any(asked & made_from(facts, symbol) for symbol in asked):
            continue  # two by two is said of the two
        *others, last = together
        shown = _example(situation, together)
        places = tuple((one.words, *one.place) for one in others)
        yield rules.RulesLeaveNothing(*last.place, last.target.code, last.words, places, shown)
        return


def _asked_about(facts: Facts, demands: list[Demand]) -> set[Symbol]:
    return {
        symbol
        for demand in demands
        for condition in demand.conditions
        for _, symbol in mentioned(facts, condition)
    }


def _example(situation: Situation, demands: list[Demand]) -> str:
    return example(situation, lambda tried: all(one.active.holds(tried) for one in demands))


def _never_allowed(demands: list[Demand], cases: Cases) -> Iterator[rules.NeverAllowed]:
    """Ratings that some rule allows on a condition, and that no situation allows."""
    if any(_is_free(active) for active, _ in cases):
        return
    possible = {value for active, _ in cases for value in _left(active)}
    told: set[str] = set()
    for demand in demands:
        value = demand.node.value.value if isinstance(demand.node, tree.Allow) else ""
        if not value or value in possible or value in told:
            continue
        told.add(value)
        others = [
            one.place
            for one in demands
            if one is not demand and one.binds and value not in one.allowed
        ]
        yield rules.NeverAllowed(*demand.place, value, demand.target.code, tuple(others))


def _left(active: list[Demand]) -> Allowed:
    """What meets all demands that bind; nothing where none binds or they clash."""
    binding = [demand.allowed for demand in active if demand.binds]
    return frozenset.intersection(*binding) if binding else frozenset()


def _is_free(active: list[Demand]) -> bool:
    return not any(demand.binds for demand in active)


def _never_followed(demand: Demand, cases: Cases) -> Diagnostic | None:
    """Guidance that the rules that bind forbid whenever it takes effect."""
    if demand.binds:
        return None
    mine = [(active, situation) for active, situation in cases if demand in active]
    against: dict[Demand, Situation] = {}
    for active, situation in mine:
        left = _left(active)
        if _is_free(active) or not left or left & demand.allowed:
            return None
        for other in active:
            if other.binds and not other.allowed >= demand.allowed:
                against.setdefault(other, situation)
    if not against:
        return None
    first = next(iter(against))
    shown = _example(against[first], [demand, first])
    places = tuple(other.place for other in against)
    return rules.GuidanceNeverFollowed(
        *demand.place, demand.target.code, demand.words, shown, places
    )


def _implied(demand: Demand, cases: Cases, implied: list[Demand]) -> Diagnostic | None:
    """A demand that others make as strictly whenever it takes effect: one other if that is enough,
    or several."""
    mine = [active for active, _ in cases if demand in active]
    candidates = [
        other
        for other in (mine[0] if mine else [])
        if other is not demand and other not in implied and (other.binds or not demand.binds)
    ]
    for other in candidates:
        if other.allowed <= demand.allowed and all(other in active for active in mine):
            return _is_implied(demand, [other])
    needed: list[Demand] = []
    for active in mine:
        others = [
            other
            for other in active
            if other is not demand and other not in implied and other.binds >= demand.binds
        ]
        left = frozenset.intersection(*(other.allowed for other in others)) if others else None
        if not left or not left <= demand.allowed:
            return None
        needed += [other for other in others if other not in needed]
    return _is_implied(demand, needed) if needed else None


def _is_implied(demand: Demand, others: list[Demand]) -> Diagnostic:
    places = tuple(other.place for other in others)
    return rules.RuleImplied(*demand.place, demand.target.code, demand.words, places)


# ------------------------------------------------------------------ hurdles
def _across_forms(facts: Facts, scope: Scope, rule: tree.Hurdle) -> Iterator[Diagnostic]:
    """Whether all that a hurdle asks about is answered of the case that it acts on."""
    for then in tree.each(rule, tree.Then):
        if not isinstance(then.effect, tree.MustBe | tree.MustNotBe):
            continue
        target = facts.target.get(then.effect.target)
        if target is None:
            continue
        when = tree.first(rule, tree.When)
        conditions = [when.condition] if when is not None else []
        for condition in (*conditions, *((then.unless,) if then.unless is not None else ())):
            for place, symbol in mentioned(facts, condition):
                why = _elsewhere(facts, scope, symbol, target)
                if why:
                    yield rules.HurdleAcrossForms(
                        place.start, place.end, symbol.code, target.code, why
                    )


def _elsewhere(facts: Facts, scope: Scope, symbol: Symbol, target: Symbol) -> str:
    """Why something is not answered of the same case as a hurdle's target; nothing when it is."""
    if symbol.kind in ("choice", "answer", "point"):
        return ""
    is_range = range_of_symbol(facts, symbol)
    if is_range is not None and is_range.kind == "rating":
        return "a rating, which is made from many cases"
    if symbol.kind == "review":
        return "a review, which is made once in an inspection"
    if symbol.kind == "fact" and not about_a_case(facts, symbol):
        return ""  # what is known of the whole inspection is known of each case in it
    here, there = _asked_of(facts, scope, symbol), _asked_of(facts, scope, target)
    if here and there and here != there:
        return f"answered of the {here}, not of the {there}"
    if _cohort(symbol) != _cohort(target) and symbol.kind != "fact":
        return "answered of the cases of another cohort"
    return ""


def _asked_of(facts: Facts, scope: Scope, symbol: Symbol) -> str:
    """The record that a fact belongs to, or that a form with the question is filled in for."""
    if symbol.kind == "fact":
        return symbol.code.partition(".")[0]
    around: list[Symbol | None] = [symbol, symbol.within]
    around.append(symbol.within.within if symbol.within is not None else None)
    for form in scope.each(tree.Form):
        one_per = tree.first(form, tree.OnePer)
        if one_per is not None and any(asked in around for asked in _asked(facts, form)):
            return one_per.record.value
    return ""


def _asked(facts: Facts, form: Node) -> Iterator[Symbol]:
    for part in getattr(form, "body", ()):
        if isinstance(part, tree.Ask):
            yield from (facts.target[one] for one in part.targets if one in facts.target)
        else:
            yield from _asked(facts, part)


def _cohort(symbol: Symbol) -> str:
    """The cohort whose cases a question is answered for; empty for the framework's own."""
    place: Symbol | None = symbol
    while place is not None:
        cases_from = tree.first(place.node, tree.CasesFrom)
        if cases_from is not None:
            return cases_from.cohort.value
        place = place.within
    return ""
