"""What must hold of any inspection: a better answer never lowers a rating, order does not matter,
counts and cases agree, groups of cases and single ones too, and a set of possible ratings holds the
one that full knowledge gives.

Each is tried on random inspections, with the edges over-represented.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest
from as_evaluated import evaluated, inspection_of
from manual_pdu import JUDGED
from manual_shares import RATINGS, score_of
from random_inspections import KEY_QUESTIONS, region, unit_of_cases, unit_of_counts

from assay import pipeline
from assay.analysis.lower import lower
from assay.evaluator.rating import Evaluator
from assay.evaluator.result import ItemResult, Result

Document = dict[str, Any]
STANDARDS = Path(__file__).parents[2] / "standards"


def many(make: Callable[[Random], Document], number: int, seed: int) -> Iterator[Document]:
    rng = Random(seed)
    for _ in range(number):
        yield make(rng)


def copied(document: Document) -> Document:
    made: Document = json.loads(json.dumps(document))
    return made


def summary(made: Result) -> dict[str, tuple[Any, ...]]:
    """What each item came to, without the way to it."""
    return {
        code: (item.rating, item.possible, item.standing, item.score)
        for code, item in made.items.items()
    }


def findings(made: Result) -> list[str]:
    """What was found, in some order."""
    return sorted(repr(found) for found in made.found)


# ------------------------------------------------------------------ better answers
def bettered(rng: Random, document: Document) -> Document | None:
    """The same inspection with one better answer, judgement or review; None where all is best."""
    better = copied(document)
    places: list[tuple[Document, str]] = []
    for question, numbers in better.get("counts", {}).items():
        if numbers["no"]:
            places.append((better["counts"], question))
    for case in better.get("cases", ()):
        places += [
            (case["answers"], question)
            for question, answer in case["answers"].items()
            if answer == "no"
        ]
    for item, said in better["judgements"].items():
        if said["rating"] not in ("outstanding", "not_rated"):
            places += [(better["judgements"], item)] * 3
    if better.get("reviews", {}).get("diversity_arrangements") == "insufficient":
        places += [(better["reviews"], "diversity_arrangements")] * 3
    if not places:
        return None
    where, what = rng.choice(places)
    match where[what]:
        case "insufficient":
            where[what] = "sufficient"
        case "no":
            where[what] = "yes"
        case {"no": no, "yes": yes} as numbers:
            where[what] = {**numbers, "no": no - 1, "yes": yes + 1}
        case {"rating": rating} as said:
            where[what] = {**said, "rating": RATINGS[RATINGS.index(rating) + 1]}
    return better


@pytest.mark.parametrize("make", [unit_of_counts, unit_of_cases])
def test_a_better_answer_never_lowers_a_rating(make: Callable[[Random], Document]) -> None:
    """One thing only can happen to somebody who proposes more: that the rules refuse it, may refuse
    it, or ask for a review first. There is then no rating, which is not a lower one; such items are
    left out, and so are totals with them."""
    rng = Random(7)
    tried = 0
    for document in many(make, 1500 if make is unit_of_counts else 300, 7):
        better = bettered(rng, document)
        if better is None:
            continue
        before, after = evaluated(document).items, evaluated(better).items
        newly = {
            code
            for code, item in after.items()
            if code in JUDGED and item.rating is None and before[code].rating is not None
        }
        for code, item in after.items():
            if code not in newly and not (newly and code == "pdu_overall"):
                check_not_lower(before[code], item, better)
                tried += 1
    assert tried > 1000


def check_not_lower(before: ItemResult, after: ItemResult, document: Document) -> None:
    one, other = scores(before), scores(after)
    if one and other:
        assert min(other) >= min(one), (before.code, document)
        assert max(other) >= max(one), (before.code, document)
    assert ("not_rated" in before.possible) == ("not_rated" in after.possible), before.code


def scores(item: ItemResult) -> list[int]:
    return [score_of(code) for code in item.possible if code != "not_rated"]


def test_a_proposal_that_is_refused_is_no_rating_and_not_a_lower_one() -> None:
    document = next(
        each
        for each in many(unit_of_counts, 500, 3)
        if each["judgements"].get("P1.1", {}).get("rating") == "outstanding"
        and not each.get("decisions")
        and evaluated(each).items["P1.1"].standing == "refused"
    )
    assert evaluated(document).items["P1.1"].rating is None


# ------------------------------------------------------------------ order
def test_the_order_of_cases_does_not_matter() -> None:
    for document in many(unit_of_cases, 60, 11):
        shuffled = copied(document)
        Random(1).shuffle(shuffled["cases"])
        for case in shuffled["cases"]:
            case["answers"] = dict(reversed(case["answers"].items()))
        one, other = evaluated(document), evaluated(shuffled)
        assert summary(one) == summary(other)
        assert len(findings(one)) == len(findings(other))


def test_the_order_of_units_does_not_matter() -> None:
    for document in many(region, 60, 12):
        shuffled = copied(document)
        Random(1).shuffle(shuffled["units"])
        one, other = evaluated(document), evaluated(shuffled)
        assert summary(one) == summary(other)
        assert findings(one) == findings(other)


def test_the_order_of_rule_files_does_not_matter() -> None:
    files = [
        (path.relative_to(STANDARDS.parent).as_posix(), path.read_bytes())
        for path in sorted(STANDARDS.rglob("*.assay"))
    ]
    documents = [*many(unit_of_counts, 20, 13), *many(unit_of_cases, 20, 13)]
    expected = [summary(evaluated(document)) for document in documents]
    for seed in (1, 2):
        Random(seed).shuffle(files)
        checked = pipeline.check(files)
        (scope,) = (scope for scope in checked.facts.scopes if scope.name == "pdu")
        other = Evaluator(lower(scope, checked.facts, checked.sources))
        assert [summary(other.rate(inspection_of(each))) for each in documents] == expected


# ------------------------------------------------------------------ counts, cases and groups
def test_counts_and_cases_agree() -> None:
    """Cases without prompts, with hurdles enforced already, and their own counts."""
    for document in many(unit_of_cases, 200, 21):
        by_case = {**document, "hurdles_enforced": True}
        for case in by_case["cases"]:
            case["answers"] = {
                question: answer
                for question, answer in case["answers"].items()
                if "(" not in question
            }
        by_count = {**document, "counts": counted(by_case["cases"])}
        del by_count["cases"]
        if not document["cases"]:
            continue
        one, other = evaluated(by_case), evaluated(by_count)
        assert summary(one) == summary(other), document
        assert in_findings(one) == in_findings(other)


def counted(cases: list[Document]) -> Document:
    """The counts of some cases; answers that are not known are counted so."""
    made = {}
    for question in KEY_QUESTIONS:
        answers = [case["answers"].get(question, "not_known") for case in cases]
        made[question] = {code: answers.count(code) for code in ("yes", "no", "not_known")}
    return made


def in_findings(made: Result) -> list[str]:
    """Findings about ratings; those about single cases can only come from cases."""
    return [each for each in findings(made) if "cases=" not in each]


def test_grouped_cases_agree_with_single_ones() -> None:
    rng = Random(31)
    for document in many(unit_of_cases, 60, 31):
        document["cases"] = document["cases"][:20]
        numbers = [rng.randint(1, 4) for _ in document["cases"]]
        grouped, single = copied(document), copied(document)
        for case, number in zip(grouped["cases"], numbers, strict=True):
            case["number"] = number
        single["cases"] = [
            {**case, "id": f"{case['id']}.{at}"}
            for case, number in zip(document["cases"], numbers, strict=True)
            for at in range(number)
        ]
        assert summary(evaluated(grouped)) == summary(evaluated(single)), document


# ------------------------------------------------------------------ what is not known
def hidden(rng: Random, document: Document) -> Document:
    """The same inspection with some of what is known forgotten.

    A person may say of any standard that it cannot be rated. That is not counted among what is
    still possible before anybody has spoken, or no total would ever be sure; so such
    judgements are kept.
    """
    less = copied(document)
    for numbers in less.get("counts", {}).values():
        if rng.random() < 0.2:
            code = rng.choice(("yes", "no"))
            some = min(numbers[code], rng.randint(1, 3))
            numbers[code] -= some
            numbers["not_known"] = numbers.get("not_known", 0) + some
    for case in less.get("cases", ()):
        for said in (case["answers"], case["facts"]):
            for name in list(said):
                if rng.random() < 0.03:
                    del said[name]
    for item, said in list(less["judgements"].items()):
        if said["rating"] != "not_rated" and rng.random() < 0.2:
            del less["judgements"][item]
    if rng.random() < 0.2:
        less.pop("reviews", None)
    less.pop("considered", None)
    if rng.random() < 0.05 and "counts" in less:
        del less["counts"][rng.choice(sorted(less["counts"]))]
    for unit in less.get("units", ()):
        if rng.random() < 0.2:
            unit.update(hidden(rng, unit))
    return less


@pytest.mark.parametrize(
    ("make", "number"), [(unit_of_counts, 1500), (unit_of_cases, 150), (region, 60)]
)
def test_what_is_possible_holds_what_full_knowledge_gives(
    make: Callable[[Random], Document], number: int
) -> None:
    rng = Random(41)
    wider = 0
    for document in many(make, number, 41):
        less = hidden(rng, document)
        full, part = evaluated(document), evaluated(less)
        for code, item in full.items.items():
            assert set(item.possible) <= set(part.items[code].possible), (code, document, less)
            wider += len(item.possible) < len(part.items[code].possible)
    assert wider > number / 10


def test_an_evaluator_is_prepared_once_and_keeps_nothing() -> None:
    documents = list(many(unit_of_counts, 50, 51))
    first = [summary(evaluated(document)) for document in documents]
    again = [summary(evaluated(document)) for document in reversed(documents)]
    assert first == again[::-1]
