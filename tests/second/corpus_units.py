"""The units of the conformance corpus: every band edge of a share and of the total, the hurdle,
each rule where it binds and where it does not, what is not known, not rated, settled or decided.

It does *not* say what comes of any of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any

from manual_pdu import QUESTIONS
from manual_shares import RATINGS

Document = dict[str, Any]
Named = tuple[str, str, Document]

KEY_QUESTIONS = tuple(question for three in QUESTIONS.values() for question in three)
YES_OF_40 = (10, 22, 28, 36)
"""Of 40 cases, how many give each rating, well inside its band."""


def inspections() -> Iterator[Named]:
    """All units, in the order of the corpus."""
    yield worked_example()
    yield from share_edges()
    yield from each_key_question_is_the_lowest()
    yield from every_total()
    yield from hurdle()
    yield from outstanding_leadership()
    yield from outstanding_services()
    yield from guidance()
    yield from not_known()
    yield from not_rated()
    yield from decided()
    yield from settled()


# ------------------------------------------------------------------ making documents
def counts(two: tuple[int, ...] = (2, 2, 2, 2), **changed: tuple[int, int]) -> Document:
    """Counts of 40 cases for the scores of domain two; then what is said of single questions."""
    made = {}
    for questions, score in zip(QUESTIONS.values(), two, strict=True):
        for question in questions:
            made[question] = {"yes": YES_OF_40[score], "no": 40 - YES_OF_40[score]}
    for question, (yes, no) in changed.items():
        made[question] = {"yes": yes, "no": no}
    return made


def judged(one: tuple[int | None, ...] = (2, 2, 2)) -> Document:
    """Proposals for P1.1, P1.2 and P1.3 by their scores."""
    return {
        f"P1.{at}": proposal(RATINGS[score])
        for at, score in enumerate(one, start=1)
        if score is not None
    }


def proposal(rating: str, **more: Any) -> Document:
    return {"rating": rating, "by": "lead inspector", "reason": "the evidence as a whole", **more}


def unit(**members: Any) -> Document:
    """A unit of 40 cases, Good throughout, with what is said to be different."""
    whole = {"counts": counts(), "judgements": judged(), **members}
    document = {"framework": "pdu", "unit": "North Town", **whole}
    return {member: value for member, value in document.items() if value is not None}


# ------------------------------------------------------------------ shares and totals
def worked_example() -> Named:
    numbers = counts(A1=(30, 10), A2=(28, 12), A3=(24, 16))
    return "worked-example", "The example of 7.1: the lowest key question", unit(counts=numbers)


def share_edges() -> Iterator[Named]:
    """The first number of cases in each band, with both neighbours, for cohorts of several sizes;
    of 31, 101 and 200 cases the share is rounded into a band."""
    for size, (half, name) in product(
        (1, 3, 20, 31, 44, 101, 200), ((99, "50"), (129, "65"), (159, "80"))
    ):
        first = -(-size * half // 200)
        for yes in (first - 1, first, first + 1):
            if 0 <= yes <= size:
                numbers = {question: {"yes": size, "no": 0} for question in KEY_QUESTIONS}
                numbers["A2"] = {"yes": yes, "no": size - yes}
                about = f"{yes} of {size} cases, at the edge of {name} per cent"
                yield f"share-{name}-{yes}-of-{size}", about, unit(counts=numbers)


def each_key_question_is_the_lowest() -> Iterator[Named]:
    for question in KEY_QUESTIONS:
        numbers = counts((3, 3, 3, 3), **{question: (20, 20)})
        yield (
            f"lowest-{question}",
            f"{question} sets the rating of its standard",
            unit(counts=numbers),
        )


def every_total() -> Iterator[Named]:
    """Every total from 0 to 21: casework first, then domain one; and the edges the other way
    round."""
    for total in range(22):
        two = spread(min(total, 12), 4)
        one = spread(total - sum(two), 3)
        yield (
            f"total-{total}",
            f"A total of {total}, casework first",
            unit(counts=counts(two), judgements=judged(one), reviews=sufficient()),
        )
    for total in (3, 4, 10, 11):
        staffing = min(3, total)
        others = spread(min(4, total - staffing), 2)
        two = spread(total - staffing - sum(others), 4)
        one = (others[0], staffing, others[1])
        yield (
            f"total-{total}-again",
            f"A total of {total}, domain one first",
            unit(counts=counts(two), judgements=judged(one)),
        )


def spread(total: int, parts: int) -> tuple[int, ...]:
    """Scores from 0 to 3, as equal as they can be."""
    least, more = divmod(total, parts)
    return tuple(least + (at < more) for at in range(parts))


def sufficient() -> Document:
    return {"diversity_arrangements": "sufficient"}


# ------------------------------------------------------------------ the hurdle
def hurdle() -> Iterator[Named]:
    """What A3(c) does to A3, in one case of three whose A3 is otherwise Yes in all."""
    for name, about, facts, answers in (
        ("binds", "A3(c) is No, so A3 is No", concern("yes"), {"A3(c)": "no"}),
        ("passed", "A3(c) is Yes", concern("yes"), {"A3(c)": "yes"}),
        ("not-asked", "There is no concern", concern("no"), {}),
        ("not-answered", "A3(c) is asked and not answered", concern("yes"), {}),
        ("not-known", "It is not known whether A3(c) is asked", {}, {}),
        ("already-no", "A3 is No already", concern("yes"), {"A3": "no", "A3(c)": "no"}),
        ("no-and-open", "A3 is No, A3(c) not answered", concern("yes"), {"A3": "no"}),
    ):
        cases = [case("1", concern("no")), case("2", concern("no")), case("3", facts, **answers)]
        yield f"hurdle-{name}", about, unit(counts=None, cases=cases)
    unanswered = case("3", concern("yes"), **{"A3(c)": "no"})
    del unanswered["answers"]["A3"]
    yield (
        "hurdle-on-no-answer",
        "A3 is not answered, and A3(c) is No",
        unit(counts=None, cases=[case("1", concern("no")), case("2", concern("no")), unanswered]),
    )
    enforced = [case("1", concern("yes")), case("2", {})]
    yield (
        "hurdle-enforced",
        "Hurdles are enforced already, prompts are not given",
        unit(counts=None, cases=enforced, hurdles_enforced=True),
    )
    many = [case(str(at), concern("yes"), **{"A3(c)": "yes"}) for at in range(1, 41)]
    for at in range(8):
        many[at]["answers"]["A3"] = "no"
    yield "hurdle-32-of-40", "32 of 40 cases, Outstanding", unit(counts=None, cases=list(many))
    many[39] = case("40", concern("yes"), **{"A3(c)": "no"})
    yield "hurdle-31-of-40", "The hurdle takes the 32nd case, Good", unit(counts=None, cases=many)


def concern(answer: str) -> Document:
    return {"child_safeguarding_concern": answer}


def case(name: str, facts: Document, **answers: str) -> Document:
    """A case of a community order, every key question Yes but for what is said."""
    known = {"sentence": "community_order", "activity_or_programme": "yes", **facts}
    return {
        "id": name,
        "facts": known,
        "answers": {**dict.fromkeys(KEY_QUESTIONS, "yes"), **answers},
    }


# ------------------------------------------------------------------ rules about domain one
PATTERNS = (
    (3, 3, 3, 3),
    (2, 2, 2, 2),
    (2, 2, 2, 1),
    (1, 2, 3, 2),
    (2, 2, 1, 1),
    (2, 2, 2, 0),
    (1, 1, 1, 1),
    (0, 0, 0, 1),
    (0, 0, 0, 0),
)


def outstanding_leadership() -> Iterator[Named]:
    """Decision rule and limiting judgement on P1.1, over casework and what the review came to."""
    for two, reviewed in product(PATTERNS, ("sufficient", "insufficient", "")):
        reviews = {"diversity_arrangements": reviewed} if reviewed else None
        name = "-".join(map(str, two)) + f"-{reviewed or 'no'}-review"
        yield (
            f"leadership-{name}",
            "Outstanding is proposed for leadership",
            unit(counts=counts(two), judgements=judged((3, 2, 2)), reviews=reviews),
        )
    yield (
        "leadership-considered",
        "Outstanding is considered, nothing is proposed yet",
        unit(judgements=judged((None, 2, 2)), considered={"P1.1": "outstanding"}),
    )


def outstanding_services() -> Iterator[Named]:
    """Decision rule on P1.3, over the rating of delivery."""
    for delivery, score in product(range(4), (2, 3)):
        yield (
            f"services-{score}-delivery-{delivery}",
            "Services where delivery is rated so",
            unit(counts=counts((2, 1, delivery, 2)), judgements=judged((2, 2, score))),
        )


def guidance() -> Iterator[Named]:
    """Every rating that a person may propose over casework in which guidance applies, or nearly."""
    for two, score in product(((2, 2, 2, 2), (2, 2, 2, 1), (0, 0, 0, 1), (0, 0, 0, 0)), range(3)):
        name = "-".join(map(str, two))
        yield (
            f"guidance-leadership-{score}-{name}",
            "Guidance on leadership",
            unit(counts=counts(two), judgements=judged((score, 2, 1))),
        )
    for planning, delivery, score in product((0, 2), (0, 2), range(3)):
        name = f"{score}-planning-{planning}-delivery-{delivery}"
        yield (
            f"guidance-services-{name}",
            "Guidance on services",
            unit(counts=counts((1, planning, delivery, 1)), judgements=judged((1, 2, score))),
        )
    for item, two, rating, rule in (
        ("P1.1", (2, 2, 2, 2), "inadequate", "sound_casework_leadership"),
        ("P1.1", (0, 0, 0, 1), "good", "weak_casework_leadership"),
        ("P1.1", (0, 0, 0, 0), "good", "failing_casework_leadership"),
        ("P1.3", (1, 2, 2, 1), "inadequate", "well_used_services"),
        ("P1.3", (1, 1, 0, 1), "good", "weak_delivery_services"),
        ("P1.3", (1, 0, 0, 1), "good", "unplanned_services"),
    ):
        aside = proposal(rating, sets_aside={rule: "The causes lie elsewhere."})
        yield (
            f"set-aside-{rule}",
            "A recorded reason sets guidance aside",
            unit(counts=counts(two), judgements={**judged(), item: aside}),
        )


# ------------------------------------------------------------------ known and not known
def not_known() -> Iterator[Named]:
    for yes, no, open_cases in ((25, 14, 1), (24, 14, 2), (20, 10, 10), (26, 13, 1), (0, 0, 1)):
        numbers = counts()
        numbers["D2"] = {"yes": yes, "no": no, "not_known": open_cases}
        yield (
            f"not-known-{yes}-{no}-{open_cases}",
            "The answer is not known in some cases",
            unit(counts=numbers),
        )
    without = counts()
    del without["V1"]
    yield "not-known-question", "Nothing is known of one key question", unit(counts=without)
    yield "not-known-cases", "Nothing is known of any case", unit(counts=None)
    for lacking in (0, 1, 2):
        one: list[int | None] = [2, 2, 2]
        one[lacking] = None
        yield (
            f"not-known-P1.{lacking + 1}",
            "A judgement is missing",
            unit(judgements=judged(tuple(one))),
        )
        yield (
            f"not-known-P1.{lacking + 1}-weak",
            "A judgement is missing, casework is weak",
            unit(counts=counts((0, 0, 0, 1)), judgements=judged(tuple(one))),
        )
    yield "not-known-judgements", "No judgement is there yet", unit(judgements=None)
    near = counts((2, 2, 2, 0))
    near["V3"] = {"yes": 19, "no": 20, "not_known": 1}
    yield (
        "not-known-rule",
        "Whether a rule binds hangs on one answer",
        unit(counts=near, judgements=judged((3, 2, 2)), reviews=sufficient()),
    )
    yield (
        "not-known-guidance",
        "Whether guidance applies hangs on one answer",
        unit(
            counts={**counts((2, 2, 2, 2)), "V3": {"yes": 25, "no": 14, "not_known": 1}},
            judgements=judged((1, 2, 2)),
        ),
    )
    open_case = case("3", concern("no"))
    del open_case["answers"]["P2"]
    yield (
        "not-known-answer",
        "One answer is missing in one case",
        unit(counts=None, cases=[case("1", concern("no")), case("2", concern("no")), open_case]),
    )


def not_rated() -> Iterator[Named]:
    yield "not-rated-question", "No case of one key question", unit(counts=counts(P3=(0, 0)))
    none = dict.fromkeys(KEY_QUESTIONS, (0, 0))
    yield "not-rated-cases", "No case at all", unit(counts=counts(**none))
    for item in ("P1.1", "P1.2", "P1.3"):
        yield (
            f"not-rated-{item}",
            "A person says that a standard cannot be rated",
            unit(judgements={**judged(), item: proposal("not_rated")}),
        )
    numbers = counts(P3=(0, 0))
    numbers["D2"] = {"yes": 25, "no": 14, "not_known": 1}
    yield (
        "not-rated-and-not-known",
        "One part is not rated, another is not known",
        unit(counts=numbers),
    )


def decided() -> Iterator[Named]:
    """The panel departs from a proposal, and its decision is held against the rules again."""
    for item, proposed, decision, two in (
        ("P1.1", 2, 1, (2, 2, 2, 1)),
        ("P1.1", 2, 3, (2, 2, 2, 2)),
        ("P1.1", 3, 2, (2, 2, 2, 0)),
        ("P1.2", 1, 3, (0, 0, 0, 0)),
        ("P1.3", 2, 3, (2, 2, 1, 2)),
        ("P1.3", 2, 3, (2, 2, 2, 2)),
    ):
        final = proposal(RATINGS[decision], on="2025-06-20", by="ratings panel")
        name = f"{item}-{proposed}-to-{decision}-" + "-".join(map(str, two))
        yield (
            f"decided-{name}",
            "The panel decides otherwise than was proposed",
            unit(
                counts=counts(two),
                judgements={**judged((2, 2, 1)), item: proposal(RATINGS[proposed])},
                decisions={item: final},
                reviews=sufficient(),
            ),
        )


def settled() -> Iterator[Named]:
    """Ratings that are handed in are taken as they are, and no rule is held against them."""
    for item in ("P1.1", "P1.2", "P1.3"):
        others = {other: said for other, said in judged().items() if other != item}
        yield (
            f"settled-{item}",
            "A judged standard is settled, over weak casework",
            unit(counts=counts((0, 1, 1, 1)), judgements=others, ratings={item: "outstanding"}),
        )
    for item, rating in (("P2.1", "outstanding"), ("P2.3", "inadequate"), ("P2.4", "not_rated")):
        yield (
            f"settled-{item}",
            "A computed standard is settled",
            unit(ratings={item: rating}, judgements=judged((3, 2, 2)), reviews=sufficient()),
        )
    everything = {f"P1.{at}": "good" for at in (1, 2, 3)} | {
        f"P2.{at}": "requires_improvement" for at in (1, 2, 3, 4)
    }
    yield (
        "settled-all",
        "Only ratings are known",
        unit(counts=None, judgements=None, ratings=everything),
    )
