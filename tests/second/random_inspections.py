"""Random inspections, as documents, with the edges over-represented.

A seeded `Random` makes the same documents every time. Shares stand at and beside 49.5, 64.5 and
79.5 %, totals at and beside the ends of their bands, in cohorts of every size that matters.
Answers, facts, judgements and reviews are missing here and there. It does *not* know what a
document is rated: `manual_pdu` and `manual_region` do.
"""

from __future__ import annotations

from random import Random
from typing import Any

from manual_pdu import JUDGED, QUESTIONS
from manual_region import OWN_CASES, POOLED
from manual_shares import RATINGS

KEY_QUESTIONS = tuple(question for three in QUESTIONS.values() for question in three)
SENTENCES = ("community_order", "suspended_sentence", "licence", "post_sentence_supervision")
GUIDED = {
    "P1.1": (
        "sound_casework_leadership",
        "weak_casework_leadership",
        "failing_casework_leadership",
    ),
    "P1.3": ("well_used_services", "weak_delivery_services", "unplanned_services"),
    "R1.1": ("sound_regional_work", "weak_regional_work", "failing_regional_work"),
}
Document = dict[str, Any]


# ------------------------------------------------------------------ numbers with edges
def cohort_size(rng: Random) -> int:
    """A number of cases: mostly 20 to 60, often 1 to 5, and where rounding shows."""
    kind = rng.random()
    if kind < 0.5:
        return rng.randint(20, 60)
    if kind < 0.7:
        return rng.randint(1, 5)
    if kind < 0.9:
        return rng.choice((31, 34, 37, 44, 48, 101, 200, 400))
    return rng.randint(6, 19) if kind < 0.99 else 0


def number_in_band(rng: Random, size: int, band: int) -> int:
    """How many of `size` cases are sufficient so that the share is about in a band: mostly at its
    first or last number, or one beside."""
    firsts = [-(-size * half // 200) for half in (0, 99, 129, 159)]
    lasts = [*(first - 1 for first in firsts[1:]), size]
    kind = rng.random()
    if kind < 0.35:
        number = firsts[band] + rng.choice((0, 0, 0, 1, -1))
    elif kind < 0.7:
        number = lasts[band] + rng.choice((0, 0, 0, 1, -1))
    else:
        number = rng.randint(min(firsts[band], lasts[band]), max(firsts[band], lasts[band]))
    return max(0, min(size, number))


def bands_for(rng: Random, standards: int) -> list[int]:
    """Bands for some standards, which are sometimes all good."""
    worst = rng.choice((0, 0, 0, 1, 2))
    return [rng.randint(worst, 3) for _ in range(standards)]


def numbers_for(rng: Random, size: int, questions: int, band: int) -> list[int]:
    """Numbers for the key questions of a standard whose lowest is about in a band."""
    numbers = [number_in_band(rng, size, rng.randint(band, 3)) for _ in range(questions)]
    numbers[rng.randrange(questions)] = number_in_band(rng, size, band)
    return numbers


def scores_for(rng: Random, edges: tuple[int, ...], others: int, judged: int) -> list[int]:
    """Scores for what people judge; half the time so that the total is at an edge of its bands."""
    scores = [rng.randint(0, 3) for _ in range(judged)]
    if rng.random() < 0.5:
        wanted = rng.choice(edges) - others
        for _ in range(12):
            at = rng.randrange(judged)
            scores[at] = max(0, min(3, scores[at] + wanted - sum(scores)))
    return scores


# ------------------------------------------------------------------ a unit
def unit_of_counts(rng: Random) -> Document:
    """A unit that is known by its counts."""
    size = cohort_size(rng)
    bands = bands_for(rng, len(QUESTIONS))
    counts = {}
    for (_, questions), band in zip(QUESTIONS.items(), bands, strict=True):
        numbers = numbers_for(rng, size, len(questions), band)
        for question, yes in zip(questions, numbers, strict=True):
            counts[question] = {"yes": yes, "no": size - yes}
    for question in ("CW1", "RS1"):
        asked = rng.randint(0, size)
        yes = number_in_band(rng, asked, rng.randint(0, 3))
        counts[question] = {"yes": yes, "no": asked - yes}
    if rng.random() < 0.1:
        for question in rng.sample(KEY_QUESTIONS, rng.randint(1, 3)):
            counts[question]["not_known"] = rng.randint(1, 3)
    if rng.random() < 0.02:
        del counts[rng.choice(KEY_QUESTIONS)]
    document: Document = {"framework": "pdu", "unit": "North Town", "counts": counts}
    judge(rng, document, JUDGED, scores_for(rng, (3, 4, 10, 11, 17, 18), sum(bands), 3))
    settle(rng, document, (*JUDGED, *QUESTIONS))
    review(rng, document, "diversity_arrangements", "P1.1")
    return document


def unit_of_cases(rng: Random) -> Document:
    """A unit that is known case by case."""
    size = cohort_size(rng)
    size = size if size <= 60 else rng.randint(1, 5)
    bands = bands_for(rng, len(QUESTIONS))
    holes = rng.choice((0, 0, 0, 0, 0.01, 0.05))
    columns: dict[str, list[str]] = {}
    for questions, band in zip(QUESTIONS.values(), bands, strict=True):
        for question, yes in zip(
            questions, numbers_for(rng, size, len(questions), band), strict=True
        ):
            columns[question] = ["yes"] * yes + ["no"] * (size - yes)
            rng.shuffle(columns[question])
    concern = rng.choice((0, 0.1, 0.5))
    cases = []
    for at in range(size):
        facts = case_facts(rng, concern)
        answers = {question: columns[question][at] for question in KEY_QUESTIONS}
        if facts["child_safeguarding_concern"] == "yes":
            answers["A3(c)"] = "no" if rng.random() < 0.2 else "yes"
        if facts["court_report"] == "yes":
            answers["CW1"] = rng.choice(("yes", "no"))
        if facts["released_from_custody"] == "yes":
            answers["RS1"] = rng.choice(("yes", "no"))
        if holes:
            facts = {name: value for name, value in facts.items() if rng.random() >= holes}
            answers = {name: value for name, value in answers.items() if rng.random() >= holes}
        cases.append({"id": str(at + 1), "facts": facts, "answers": answers})
    document: Document = {"framework": "pdu", "unit": "South Town", "cases": cases}
    if not cases and rng.random() < 0.8:
        document["number_of_cases"] = 0
    judge(rng, document, JUDGED, scores_for(rng, (3, 4, 10, 11, 17, 18), sum(bands), 3))
    settle(rng, document, (*JUDGED, *QUESTIONS))
    review(rng, document, "diversity_arrangements", "P1.1")
    return document


def case_facts(rng: Random, concern: float) -> dict[str, str]:
    return {
        "sentence": rng.choice(SENTENCES),
        "contact_suspended": "no",
        "child_safeguarding_concern": "yes" if rng.random() < concern else "no",
        "domestic_abuse_concern": rng.choice(("yes", "no")),
        "court_report": rng.choice(("yes", "no")),
        "released_from_custody": rng.choice(("yes", "no")),
    }


# ------------------------------------------------------------------ a region
def region(rng: Random) -> Document:
    """A region of 1 to 19 units, those of the printed table most often."""
    number = rng.choice((*range(1, 20), 5, 6, 7, 8, 9, 11, 13, 18))
    make = unit_of_cases if rng.random() < 0.03 else unit_of_counts
    units = [make(rng) for _ in range(number)]
    for unit in units:
        if rng.random() < 0.8:
            # Otherwise hardly a region would be known.
            unit["counts"] = known_counts(unit.get("counts")) or unit.pop("counts", {})
            if not unit["counts"]:
                del unit["counts"]
    staffing_at_an_edge(rng, units)
    bands = bands_for(rng, len(OWN_CASES))
    document: Document = {"framework": "region", "unit": "North", "units": units}
    if rng.random() < 0.9:
        document["counts"] = own_counts(rng, bands)
    else:
        document["cases"] = own_cases(rng, bands)
    judge(
        rng,
        document,
        ("R1.1", "R1.2"),
        scores_for(rng, (4, 5, 12, 13, 20, 21), sum(bands) + rng.randint(0, 12), 2),
    )
    settle(rng, document, ("R1.1", "R1.2", "R2.1", "R2.2", "R2.3", "R2.5"), often=0.3)
    review(rng, document, "regional_diversity_arrangements", "R1.1")
    if rng.random() < 0.02:
        document["number_of_units"] = number + rng.randint(0, 2)
    return document


def region_of_counts(rng: Random) -> Document:
    """A region with counts over all its units, of which only ratings are known: all ratings of its
    own standards occur, where pooled cases mostly come to the middle."""
    number = rng.choice((*range(1, 20), 5, 6, 7, 8, 9, 11, 13, 18))
    units = [
        {
            "framework": "pdu",
            "unit": f"Unit {at + 1}",
            "ratings": {item: rng.choice(RATINGS) for item in (*JUDGED, *QUESTIONS)},
        }
        for at in range(number)
    ]
    staffing_at_an_edge(rng, units)
    bands = bands_for(rng, len(POOLED) + len(OWN_CASES))
    counts = own_counts(rng, bands)
    for questions, band in zip(POOLED.values(), bands[len(OWN_CASES) :], strict=True):
        size = cohort_size(rng)
        numbers = numbers_for(rng, size, len(questions), band)
        for question, yes in zip(questions, numbers, strict=True):
            counts[question] = {"yes": yes, "no": size - yes}
    document: Document = {"framework": "region", "unit": "South", "counts": counts, "units": units}
    scores = scores_for(rng, (4, 5, 12, 13, 20, 21), sum(bands), 2)
    judge(rng, document, ("R1.1", "R1.2"), scores)
    review(rng, document, "regional_diversity_arrangements", "R1.1")
    return document


def own_counts(rng: Random, bands: list[int]) -> Document:
    """The cohorts of the region itself, by their counts."""
    counts = {}
    for (_, questions), band in zip(OWN_CASES.values(), bands, strict=False):
        size = cohort_size(rng)
        numbers = numbers_for(rng, size, len(questions), band)
        for question, yes in zip(questions, numbers, strict=True):
            counts[question] = {"yes": yes, "no": size - yes}
    return counts


def own_cases(rng: Random, bands: list[int]) -> list[Document]:
    """The cohorts of the region itself, case by case."""
    cases = []
    for (cohort, questions), band in zip(OWN_CASES.values(), bands, strict=True):
        size = rng.randint(1, 40)
        numbers = numbers_for(rng, size, len(questions), band)
        for at in range(size):
            answers = {
                question: "yes" if at < yes else "no"
                for question, yes in zip(questions, numbers, strict=True)
            }
            facts = {}
            if cohort == "victim_work":
                facts = {
                    f"victim_contact.{name}": "yes" if rng.random() < 0.8 else "no"
                    for name in ("contact_wanted", "release_prepared")
                }
                if "no" in facts.values():
                    del answers["VW3"]
            if rng.random() < 0.02:
                answers.pop(rng.choice(questions), None)
            cases.append(
                {"id": f"{cohort} {at + 1}", "cohort": cohort, "facts": facts, "answers": answers}
            )
    return cases


def known_counts(counts: Document | None) -> Document:
    """Counts without what is not known."""
    if not counts:
        return {}
    return {
        question: {"yes": number["yes"], "no": number["no"]} for question, number in counts.items()
    }


def staffing_at_an_edge(rng: Random, units: list[Document]) -> None:
    """Give each unit a staffing rating, so that the total is often where the table turns."""
    number = len(units)
    wanted = rng.choice((number // 2, 3 * number // 2, 5 * number // 2)) + rng.randint(-1, 2)
    scores = [0] * number
    for _ in range(max(0, min(3 * number, wanted))):
        at = rng.choice([place for place, score in enumerate(scores) if score < 3])
        scores[at] += 1
    for unit, score in zip(units, scores, strict=True):
        unit.get("ratings", {}).pop("P1.2", None)
        unit.get("decisions", {}).pop("P1.2", None)
        unit.setdefault("judgements", {})["P1.2"] = judgement(RATINGS[score])
    if rng.random() < 0.05:
        del rng.choice(units)["judgements"]["P1.2"]


# ------------------------------------------------------------------ what people say
def judgement(rating: str) -> Document:
    return {"rating": rating, "by": "A. Jones", "reason": "the evidence as a whole"}


def judge(rng: Random, document: Document, items: tuple[str, ...], scores: list[int]) -> None:
    """Proposals; and now and then a decision that departs from one."""
    judgements: Document = {}
    for item, score in zip(items, scores, strict=True):
        kind = rng.random()
        if kind < 0.03:
            continue
        judgements[item] = judgement("not_rated" if kind < 0.035 else RATINGS[score])
        if item in GUIDED and rng.random() < 0.1:
            judgements[item]["sets_aside"] = {rng.choice(GUIDED[item]): "the causes lie elsewhere"}
        if rng.random() < 0.05:
            decided = {**judgement(rng.choice(RATINGS)), "on": "2025-06-20"}
            document.setdefault("decisions", {})[item] = decided
    document["judgements"] = judgements


def settle(rng: Random, document: Document, items: tuple[str, ...], often: float = 0.06) -> None:
    """Ratings that are handed in as settled."""
    if rng.random() < often:
        for item in rng.sample(items, rng.randint(1, 3)):
            rating = "not_rated" if rng.random() < 0.1 else rng.choice(RATINGS)
            document.setdefault("ratings", {})[item] = rating
            for said in ("judgements", "decisions"):
                document.get(said, {}).pop(item, None)


def review(rng: Random, document: Document, name: str, item: str) -> None:
    """What the review came to, where there was one; and what is considered."""
    kind = rng.random()
    if kind < 0.7:
        document["reviews"] = {name: "sufficient" if kind < 0.5 else "insufficient"}
    if rng.random() < 0.03 and item in document["judgements"]:
        document["considered"] = {item: "outstanding"}
