"""A rule in the spelling of the language, made from the model: exact, without blanks to fill in.

It stands beside the sentence on the page of rules, so that nobody has to trust the English. It
does *not* read rule files, and so has none of their layout or comments.
"""

from __future__ import annotations

from typing import assert_never

from assay import model
from assay.model import words


def rule(said: model.Rule) -> str:
    """`when …` and `then …`, a line each."""
    lines = [] if said.when is None else [f"when {condition(said.when)}"]
    for then in said.then:
        unless = "" if then.unless is None else f" unless {condition(then.unless)}"
        start = "" if isinstance(then.effect, model.AllowOnlyWhen) else "then "
        lines.append(f"{start}{effect(then.effect)}{unless}")
    return "\n".join(lines)


def effect(said: model.Effect) -> str:
    """What follows `then`; an `allow` stands alone."""
    match said:
        case model.MustBe():
            return f"{said.target.code} must {_demand(said.demand)}"
        case model.MustNotBe():
            return f"{said.target.code} must not be {said.value}"
        case model.ShouldBe():
            return f"{said.target.code} should normally {_demand(said.demand)}"
        case model.ReviewFirst():
            return f"review {said.review} first"
        case model.AllowOnlyWhen():
            when = condition(said.condition)
            return f"allow {said.value} for {said.target.code} only when {when}"
        case _:
            assert_never(said)


def _demand(said: model.Demand) -> str:
    match said:
        case model.BeExactly():
            return f"be {said.value}"
        case model.BeAtLeast():
            return f"be at least {said.value}"
        case model.BeAtMost():
            return f"be at most {said.value}"
        case model.BeNotRated():
            return "be not rated"
        case _:
            assert_never(said)


def condition(said: model.Condition) -> str:
    """A condition."""
    match said:
        case model.And():
            return _joined(said.conditions, "and")
        case model.Or():
            return _joined(said.conditions, "or")
        case model.Is():
            return f"{_subject(said.subject)} is {_predicate(said.predicate)}"
        case model.Considered():
            return f"{said.rating} is considered for {said.target.code}"
        case model.Scores():
            return f"{_subject(said.subject)} scores {said.score}"
        case model.Counted():
            subjects = [_subject(one) for one in said.subjects]
            verb = "is" if said.how_many.number == 1 else "are"
            among = _among(said.said, subjects)
            return f"{_how_many(said.how_many)} of {among} {verb} {_predicate(said.predicate)}"
        case model.CountedConditions():
            each = ", ".join(condition(one) for one in said.conditions)
            return f"{_how_many(said.how_many)} of ({each})"
        case model.AnyPartNotRated():
            return "any part is not rated"
        case model.EveryPartNotRated():
            return "every part is not rated"
        case _:
            assert_never(said)


def _joined(parts: tuple[model.Condition, ...], word: str) -> str:
    return f" {word} ".join(
        f"({condition(part)})" if isinstance(part, model.And | model.Or) else condition(part)
        for part in parts
    )


def _how_many(said: model.HowMany) -> str:
    how = said.how.replace("_", " ")
    return how if said.number is None else f"{how} {said.number}"


def _subject(said: model.Subject) -> str:
    match said:
        case model.FactSubject():
            return said.fact
        case model.ItemSubject():
            return said.item.code
        case model.NumberOfCases():
            return "number of cases"
        case model.NumberOfUnits():
            return "number of units"
        case model.ScoreOf():
            codes = [one.code for one in said.items.items]
            return f"{said.how} score of {_among(said.items.said, codes)}"
        case _:
            assert_never(said)


def _among(said: model.Said, listed: list[str]) -> str:
    match said.phrase:
        case "listed":
            return listed[0] if len(listed) == 1 else f"({', '.join(listed)})"
        case "its_key_questions" | "its_tests" | "the_standards":
            return said.phrase.replace("_", " ")
        case "key_questions_of":
            return f"the key questions of {said.of}"
        case "standards_in_domain":
            return f"the standards in domain {said.of}"
        case _:
            assert_never(said.phrase)


def _predicate(said: model.Predicate) -> str:
    match said:
        case model.IsOneOf():
            return _values(said.values)
        case model.IsNotOneOf():
            return f"not {_values(said.values)}"
        case model.IsKnown():
            return "known"
        case model.IsNotKnown():
            return "not known"
        case model.IsNotRated():
            return "not rated"
        case model.IsAtLeast():
            return f"at least {said.value}"
        case model.IsAtMost():
            return f"at most {said.value}"
        case model.IsOn():
            return f"on {said.date}"
        case model.IsBefore():
            return f"before {said.date}"
        case model.IsAfter():
            return f"after {said.date}"
        case model.IsWithin():
            return _range(said.range)
        case _:
            assert_never(said)


def _values(values: tuple[str, ...]) -> str:
    return values[0] if len(values) == 1 else f"one of ({', '.join(values)})"


def _range(said: model.Range) -> str:
    low, high = said.low, said.high
    if low is None:
        assert high is not None
        return f"{'at most' if high.included else 'below'} {_quantity(high.quantity)}"
    if high is None:
        return f"{'at least' if low.included else 'above'} {_quantity(low.quantity)}"
    if low == high:
        return f"exactly {_quantity(low.quantity)}"
    last = _quantity(high.quantity)
    first = _quantity(low.quantity)
    if not isinstance(low.quantity, model.Number | model.Percent):
        first = str(low.quantity.number)
    return f"{first} to {last}" if high.included else f"{first} to below {last}"


def _quantity(said: model.Quantity) -> str:
    match said:
        case model.Number():
            return str(said.value)
        case model.Percent():
            return words.percent(said.hundredths)
        case model.Length():
            return f"{said.number} {_unit(said)}"
        case model.BeforeEvent():
            return f"{said.number} {_unit(said)} before {said.event}"
        case model.AfterEvent():
            return f"{said.number} {_unit(said)} after {said.event}"
        case _:
            assert_never(said)


def _unit(said: model.Length | model.BeforeEvent | model.AfterEvent) -> str:
    return said.unit[:-1] if said.number == 1 else said.unit
