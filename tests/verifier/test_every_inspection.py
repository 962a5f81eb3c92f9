"""Verdicts on frameworks made at random, against rating every inspection that they can have."""

from __future__ import annotations

from hypothesis import Phase, assume, given, note, settings
from hypothesis import strategies as some
from small_frameworks import Choice, better, every_choice, framework, inspection

from assay import model
from assay.evaluator.rating import Evaluator, Seen
from assay.verifier import claims, monotone

RATINGS = ("poor", "fair", "fine")
LAW = "each rating starts above 1/3, 2/3 of the maximum"
BEFORE = {"S3": ("S1", "S2"), "S4": ("S1", "S2", "S3"), "whole": ("S1", "S2", "S3", "S4")}

rating = some.sampled_from(RATINGS)
word = some.sampled_from(("is", "is at least", "is at most", "is not"))


def listed(items: tuple[str, ...]) -> str:
    return f"({', '.join(items)})"


def compared(items: tuple[str, ...]) -> some.SearchStrategy[str]:
    one = some.builds("{} {} {}".format, some.sampled_from(items), word, rating)
    some_of = some.builds(
        "{} of {} are {}{}".format,
        some.sampled_from(("all", "any", "none", "at least 1", "exactly 1", "at most 1")),
        some.just(listed(items)),
        some.sampled_from(("", "at least ", "at most ")),
        rating,
    )
    total = some.builds(
        "total score of {} is {} {}".format,
        some.just(listed(items)),
        some.sampled_from(("at least", "at most", "exactly")),
        some.integers(1, 3),
    )
    others = some.sampled_from(
        (
            "second_look is yes",
            "second_look is no",
            "place.new is yes",
            f"{items[0]} is not rated",
            f"{items[0]} scores 1",
        )
    )
    return some.one_of(one, one, some_of, total, others)


def condition(items: tuple[str, ...]) -> some.SearchStrategy[str]:
    part = compared(items)
    return some.one_of(
        part,
        some.builds("{} and {}".format, part, part),
        some.builds("{} or {}".format, part, part),
        some.builds("({} or {}) and {}".format, part, part, part),
    )


def effect(target: str) -> some.SearchStrategy[str]:
    must = some.builds(
        "then {} must {}{}".format,
        some.just(target),
        some.sampled_from(("be ", "be at least ", "be at most ", "not be ")),
        rating,
    )
    unless = some.builds("{} unless {}".format, must, condition(BEFORE[target]))
    return some.one_of(must, must, unless, some.just(f"then {target} must be not rated"))


@some.composite
def rule(draw: some.DrawFn, number: int) -> str:
    target = draw(some.sampled_from(tuple(BEFORE)))
    when = draw(condition(BEFORE[target]))
    kind = draw(some.sampled_from(("when", "when", "allow", "considered")))
    if kind == "allow":
        said = f"allow {draw(rating)} for {target} only when {when}"
    elif kind == "considered":
        said = f"when {draw(rating)} is considered for {target} and {joined(when)}\n"
        said += draw(effect(target))
    else:
        said = f"when {when}\n  {draw(effect(target))}"
    return f'decision rule rule{number} "Rule {number}" {{\n  {said}\n}}\n'


def joined(when: str) -> str:
    return f"({when})" if " or " in when or " and " in when else when


@some.composite
def method(draw: some.DrawFn) -> str:
    items = listed(BEFORE["whole"])
    first, second = sorted(draw(some.sets(some.integers(1, 7), min_size=2, max_size=2)))
    by_score = f"{{ poor 0 to {first - 1}\n fair {first} to {second - 1}\n fine {second} to 8 }}"
    lines = "\n".join(
        f"{draw(rating)} when {draw(condition(BEFORE['whole']))}"
        for _ in range(draw(some.integers(1, 2)))
    )
    return draw(
        some.sampled_from(
            (
                f"lowest of {items}",
                "highest of (S1, S3)",
                f"total score of {items}, in bands {by_score}",
                f"total score of {items}, in bands {{ {LAW} }}",
                f"share of the maximum score of {items}, in bands thirds",
                f"first that fits {{ {lines}\n otherwise {draw(rating)} }}",
            )
        )
    )


@some.composite
def program(draw: some.DrawFn) -> str:
    unrated = draw(
        some.sampled_from(("any part is not rated", "every part is not rated", "S1 is not rated"))
    )
    text = f'rating whole "Whole" {{\n rated by {draw(method())}\n not rated when {unrated}\n}}\n'
    for number in range(draw(some.integers(0, 3))):
        text += draw(rule(number))
    items = ("S1", "S2", "S3", "S4", "whole")
    text += f'never "it" {{\n when {draw(condition(items))}\n}}\n'
    text += f'always "it" {{\n when {draw(condition(items))}\n then {draw(condition(items))}\n}}\n'
    return text


def stands(seen: Seen, code: str) -> bool:
    """Whether a proposal is not refused."""
    return seen.result.items[code].standing in ("judged", "computed")


class Tried:
    """Every inspection, rated."""

    def __init__(self, framework: model.Framework) -> None:
        self.evaluator = Evaluator(framework)
        self.seen = {each: self.evaluator.see(inspection(each)) for each in every_choice()}
        self.valid = {
            choice: seen
            for choice, seen in self.seen.items()
            if all(stands(seen, code) for code in ("S3", "S4"))
        }

    def breaks(self, part: model.NeverHolds | model.AlwaysHolds) -> bool:
        return any(
            all(seen.truth(one) is True for one in part.when)
            and (
                isinstance(part, model.NeverHolds)
                or not all(seen.truth(one) is True for one in part.then)
            )
            for seen in self.valid.values()
        )

    def lowers(self, code: str) -> bool:
        if code in ("S3", "S4"):
            return self.lowers_allowed(code)
        ranks = {
            choice: RATINGS.index(rated)
            for choice, seen in self.valid.items()
            if (rated := seen.result.items[code].rating) in RATINGS
        }
        return any(
            ranks[two] < rank for one, rank in ranks.items() for two in better(one) if two in ranks
        )

    def lowers_allowed(self, code: str) -> bool:
        place = {"S3": 2, "S4": 3}[code]
        other = {"S3": "S4", "S4": "S3"}[code]
        ends: dict[Choice, tuple[int, int]] = {}
        for choice in self.seen:
            if choice[place] != RATINGS[0]:
                continue  # what is proposed for it is left open, and the same for all
            seen = self.evaluator.see(inspection(choice, leave_open=code))
            item = model.Reference(kind="standard", code=code)
            allowed = [rank for rank, each in enumerate(RATINGS) if seen.allowed(each, item)]
            if allowed and (code == "S3" or stands(seen, other)):
                ends[choice] = allowed[0], allowed[-1]
        return any(
            ends[two][0] < low or ends[two][1] < high
            for one, (low, high) in ends.items()
            for two in better(one)
            if two in ends
        )


def hangs_on(framework: model.Framework, code: str) -> set[str]:
    """The items that a rating hangs on, itself among them."""
    found = {code}
    while True:
        parts: list[model.Model] = []
        for item in (*framework.standards, *framework.ratings):
            if item.code in found:
                parts += [each for each in (item.method, item.not_rated_when) if each is not None]
        for one in framework.rules:
            effects = [each.effect for each in one.then]
            if any(
                effect.target.code in found
                for effect in effects
                if not isinstance(effect, model.ReviewFirst)
            ):
                parts.append(one)
        more = {each.code for part in parts for each in model.each(part, model.Reference)}
        if more <= found:
            return found
        found |= more


QUICK = settings(
    max_examples=12, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate)
)
"""Shrinking would rate everything again and again."""


def check_claims(framework: model.Framework, tried: Tried) -> None:
    for outcome in claims.check(framework, tried.evaluator):
        assert isinstance(outcome.part, model.NeverHolds | model.AlwaysHolds)
        assert outcome.verdict == ("broken" if tried.breaks(outcome.part) else "proved")


def check_better_answers(framework: model.Framework, tried: Tried) -> None:
    for judged in monotone.report(framework, tried.evaluator):
        code = judged.item.code
        below = hangs_on(framework, code) & {"S3", "S4"}
        lowered = tried.lowers(code)
        lowered_below = any(tried.lowers(each) for each in below - {code})
        if judged.states or judged.verdict != "proved":
            assert judged.verdict == ("broken" if lowered or lowered_below else "proved"), code
        else:
            # By the rules alone: a rule below that never does anything is then no part of it.
            assert not lowered, code


@QUICK
@given(program())
def test_verdicts(text: str) -> None:
    made = framework(text)
    assume(made is not None)
    assert made is not None
    note(text)
    tried = Tried(made)
    check_claims(made, tried)
    check_better_answers(made, tried)
