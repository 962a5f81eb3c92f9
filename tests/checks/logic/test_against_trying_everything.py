"""Each verdict is compared with the plainest way to it: every value of every fact, one by one.

The conditions are made at random as small tuples, written out as Assay, and judged twice. The judge
here shares no code with the compiler.
"""

from __future__ import annotations

from itertools import product
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as some

from assay import pipeline

PRELUDE = Path(__file__).parents[2] / "docs" / "prelude"
FILES = [
    (path.relative_to(PRELUDE).as_posix(), path.read_bytes())
    for path in sorted(PRELUDE.glob("*/*.assay"))
]
FACTS = b"""
facts case "Stay" {
  left "Has the person left?" yes or no
  from "Where from?" one of { prison "Prison" court "Court" street "Street" }
  nights "Nights" number of days { applies when case.left is yes }
}
"""
HEAD = b"""framework shelter "Shelter" {
  version "1.0"
  in force from 2025-04-01
  languages en
}
"""
LEFT, FROM, NIGHTS = ("yes", "no"), ("prison", "court", "street"), range(9)
CASES = [
    {"left": left, "from": origin, "nights": nights if left == "yes" else None}
    for left, origin, nights in product(LEFT, FROM, NIGHTS)
]

days = some.integers(1, 6)
comparison = some.one_of(
    some.tuples(some.sampled_from(("is", "is not")), some.just("left"), some.sampled_from(LEFT)),
    some.tuples(some.sampled_from(("is", "is not")), some.just("from"), some.sampled_from(FROM)),
    some.tuples(
        some.sampled_from(("at most", "at least", "below", "above")), some.just("nights"), days
    ),
)
condition = some.recursive(
    comparison,
    lambda part: some.tuples(
        some.sampled_from(("and", "or", "at least 2", "exactly 1", "none")),
        some.lists(part, min_size=2, max_size=3),
    ),
    max_leaves=5,
)


def written(what: tuple) -> str:  # type: ignore[type-arg]  # trees of tuples have no plain type
    match what:
        case ("and" | "or" as word, parts):
            return "(" + f" {word} ".join(written(part) for part in parts) + ")"
        case (how_many, parts):
            return f"{how_many} of ({', '.join(written(part) for part in parts)})"
        case ("is" | "is not" as word, fact, value):
            return f"case.{fact} {word} {value}"
        case (word, fact, value):
            return f"case.{fact} is {word} {value} days"
    raise AssertionError(what)


def holds(what: tuple, case: dict) -> bool:  # type: ignore[type-arg]  # as above
    match what:
        case ("and", parts):
            return all(holds(part, case) for part in parts)
        case ("or", parts):
            return any(holds(part, case) for part in parts)
        case (how_many, parts):
            met = sum(holds(part, case) for part in parts)
            return {"at least 2": met >= 2, "exactly 1": met == 1, "none": met == 0}[how_many]
        case (word, fact, value):
            answer = case[fact]
            if answer is None:
                return False
            return bool(
                {
                    "is": lambda: answer == value,
                    "is not": lambda: answer != value,
                    "at most": lambda: answer <= value,
                    "at least": lambda: answer >= value,
                    "below": lambda: answer < value,
                    "above": lambda: answer > value,
                }[word]()
            )
    raise AssertionError(what)


def codes(text: str) -> set[str]:
    file = ("shelter/case.assay", HEAD + FACTS + text.encode())
    checked = pipeline.check([file])
    assert not [d.message() for d in checked.diagnostics if d.code[:3] in ("E01", "E02", "E03")]
    return {diagnostic.code for diagnostic in checked.diagnostics}


@settings(max_examples=150, deadline=None)
@given(some.lists(condition, min_size=1, max_size=3))
def test_sets(conditions: list) -> None:  # type: ignore[type-arg]  # as above
    text = "".join(
        f'set S{number} "Set" {{ for cases where {written(one)} }}\n'
        for number, one in enumerate(conditions)
    )
    taken = [sum(holds(one, case) for one in conditions) for case in CASES]
    found = codes(text)
    assert ("E0501" in found) == (max(taken) > 1)
    assert ("E0502" in found) == (min(taken) == 0)


@settings(max_examples=150, deadline=None)
@given(condition)
def test_one_condition(one: tuple) -> None:  # type: ignore[type-arg]  # as above
    found = codes(
        f'set S1 "Set" {{ for cases where {written(one)} }}\nset S2 "R" {{ for every other case }}'
    )
    truths = {holds(one, case) for case in CASES}
    assert truths != {False} or "W0511" in found
    assert truths != {True} or "W0512" in found


RATINGS = ("inadequate", "requires_improvement", "good", "outstanding")
INPUTS = ("P2.1", "P2.2")
asked = some.tuples(
    some.sampled_from(INPUTS),
    some.sampled_from(("is", "is at least", "is at most", "is not")),
    some.sampled_from(RATINGS),
)
demanded = some.tuples(some.sampled_from(("at least ", "at most ", "")), some.sampled_from(RATINGS))
binding = some.tuples(some.lists(asked, min_size=1, max_size=2), demanded)


def meets(rating: str, word: str, limit: str) -> bool:
    mine, other = RATINGS.index(rating), RATINGS.index(limit)
    return {
        "is": mine == other,
        "": mine == other,
        "is not": mine != other,
        "is at least": mine >= other,
        "at least ": mine >= other,
        "is at most": mine <= other,
        "at most ": mine <= other,
    }[word]


@settings(max_examples=150, deadline=None)
@given(some.lists(binding, min_size=2, max_size=3))
def test_rules_clash(rules: list) -> None:  # type: ignore[type-arg]  # as above
    text = "".join(
        f'decision rule rule{number} "Rule" {{\n'
        f"  when {' and '.join(' '.join(one) for one in conditions)}\n"
        f"  then P1.1 must be {word}{limit}\n}}\n"
        for number, (conditions, (word, limit)) in enumerate(rules)
    )
    checked = pipeline.check([*FILES, ("hostel/rules.assay", text.encode())])
    found = {diagnostic.code for diagnostic in checked.diagnostics}
    expected = False
    for situation in product(RATINGS, repeat=2):
        rated = dict(zip(INPUTS, situation, strict=True))
        active = [
            {rating for rating in RATINGS if meets(rating, *demand)}
            for conditions, demand in rules
            if all(meets(rated[item], word, limit) for item, word, limit in conditions)
        ]
        expected |= any(not one & other for one in active for other in active)
    assert ("E0521" in found) == expected
