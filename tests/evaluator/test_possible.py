"""What is still possible always holds what full knowledge gives, and changing the order of things
changes nothing."""

from __future__ import annotations

import random
from typing import Any

import pytest
from inspected import evaluator, inspection

from assay.evaluator.inspection import Case, Inspection
from assay.evaluator.result import Result

MARKS = ("poor", "fair", "good", "excellent")
JUDGED = ("H1", "H2", "H3", "H5.1", "H5.2")


def a_case(chance: random.Random) -> dict[str, Any]:
    """A case of which everything is known."""
    child, urgent = chance.random() < 0.4, chance.random() < 0.6
    facts: dict[str, Any] = {
        "child": "yes" if child else "no",
        "urgent": "yes" if urgent else "no",
        "waited": chance.randrange(4),
    }
    answers = {code: chance.choice(("yes", "yes", "no")) for code in ("A1", "A2", "D1")}
    answers["D2"] = chance.choice(("met", "not_met", "not_seen"))
    answers["L1"] = chance.choice(("yes", "no", "no", "no"))
    answers["L2"] = chance.choice(("yes", "no", "no", "no"))
    if child:
        answers["A2(b)"] = chance.choice(("met", "not_met", "not_seen"))
    if urgent:
        answers["A3"] = chance.choice(("yes", "no"))
    return {"facts": facts, "answers": answers}


def a_clinic(chance: random.Random) -> dict[str, Any]:
    """An inspection of which everything is known."""
    pharmacy = chance.choice(("yes", "no"))
    cases = [a_case(chance) for _ in range(chance.choice((0, 1, 2, 3, 5, 9)))]
    judged = {code: chance.choice(MARKS) for code in JUDGED if code != "H3" or pharmacy == "yes"}
    return {
        "cases": cases,
        "number_of_cases": len(cases),
        "facts": {"beds": chance.choice((5, 20, 50)), "has_pharmacy": pharmacy},
        "reviews": {"fairness": chance.choice(("yes", "no"))},
        "judge": judged,
    }


def hide(known: Inspection, chance: random.Random) -> Inspection:
    """The same inspection, less of it known."""
    some = chance.choice((0.05, 0.3, 0.8))
    cases = tuple(
        Case(
            case.id,
            {code: value for code, value in case.facts.items() if chance.random() > some},
            {code: value for code, value in case.answers.items() if chance.random() > some},
        )
        for case in known.cases
        if chance.random() > some / 2
    )
    number = {"": len(known.cases)} if cases or chance.random() < 0.5 else {}
    return Inspection(
        unit=known.unit,
        cases=cases,
        number_of_cases=number,
        facts={code: value for code, value in known.facts.items() if chance.random() > some},
        reviews=known.reviews if chance.random() > some else {},
        judgements={
            code: value for code, value in known.judgements.items() if chance.random() > some
        },
    )


def outcomes(result: Result) -> dict[str, tuple[str | None, tuple[str, ...]]]:
    return {code: (item.rating, item.possible) for code, item in result.items.items()}


@pytest.mark.parametrize("seed", range(40))
def test_possible_ratings_hold_the_one_that_full_knowledge_gives(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(25):
        known = inspection("clinic", a_clinic(chance))
        whole = evaluator("clinic").rate(known)
        part = evaluator("clinic").rate(hide(known, chance))
        for code, item in whole.items.items():
            if code == "C8" or item.standing == "refused":
                continue
            missing = set(item.possible) - set(part.items[code].possible)
            assert not missing, (code, item.possible, part.items[code].possible)


@pytest.mark.parametrize("seed", range(10))
def test_the_order_of_cases_changes_nothing(seed: int) -> None:
    chance = random.Random(seed)
    known = inspection("clinic", a_clinic(chance))
    cases = list(known.cases)
    chance.shuffle(cases)
    other = Inspection(
        unit=known.unit,
        cases=tuple(cases),
        number_of_cases=known.number_of_cases,
        facts=known.facts,
        reviews=known.reviews,
        judgements=known.judgements,
    )
    rate = evaluator("clinic").rate
    assert outcomes(rate(known)) == outcomes(rate(other))


@pytest.mark.parametrize("seed", range(10))
def test_units_in_another_order_give_the_same(seed: int) -> None:
    chance = random.Random(seed)
    units = [a_clinic(chance) for _ in range(chance.choice((2, 3, 4)))]
    named = [{"unit": f"Clinic {number}", **unit} for number, unit in enumerate(units)]
    rate = evaluator("chain").rate
    first = rate(inspection("chain", {"units": named}))
    chance.shuffle(named)
    assert outcomes(first) == outcomes(rate(inspection("chain", {"units": named})))


@pytest.mark.parametrize("seed", range(20))
def test_counts_give_what_their_cases_give(seed: int) -> None:
    chance = random.Random(seed)
    document = a_clinic(chance)
    document["hurdles_enforced"] = True
    known = inspection("clinic", document)
    codes = ("A1", "A2", "A3", "D1", "D2", "L1", "L2")
    counts = {code: {} for code in codes}
    for case in known.cases:
        for code in codes:
            answer = case.answers.get(code)
            if answer is not None:
                counts[code][answer] = counts[code].get(answer, 0) + 1
    del document["cases"], document["hurdles_enforced"]
    document["counts"] = counts
    rate = evaluator("clinic").rate
    by_cases, by_counts = rate(known), rate(inspection("clinic", document))
    for code in ("C1", "C2", "C3", "C4", "C5", "C7", "C8", "C9", "H2", "by_total"):
        assert by_counts.items[code].possible == by_cases.items[code].possible, code
