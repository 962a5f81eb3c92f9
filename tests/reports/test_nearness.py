"""What another rating would have needed is tried out: with it the rating is there, and with one
case less it is not.

The evaluator is asked both times, so this does *not* know any band.
"""

from __future__ import annotations

from collections.abc import Mapping

from hypothesis import given, settings
from hypothesis import strategies as st
from test_pages import framework

from assay import model
from assay.evaluator.inspection import Inspection, Judgement
from assay.evaluator.nearness import Nearness
from assay.evaluator.obstacles import obstacles
from assay.evaluator.rating import Evaluator
from assay.evaluator.result import ByRule, ByScore, ItemResult
from assay.evaluator.steps import MoreCases, MorePoints, Step

Counts = Mapping[str, Mapping[str, int]]

PDU = framework("pdu")
SCHOOL = framework("school")
EVALUATORS = {"pdu": Evaluator(PDU), "school": Evaluator(SCHOOL)}
NEARNESS = {"pdu": Nearness(PDU), "school": Nearness(SCHOOL)}
CASEWORK = tuple(f"{letter}{number}" for letter in "APDV" for number in (1, 2, 3))
LESSONS = ("S1.1", "S1.2", "S2.1", "S2.2")
WORDS = {"pdu": ("yes", "no"), "school": ("seen", "not_seen")}
RATINGS = ("inadequate", "requires_improvement", "good", "outstanding")


def counts(name: str, questions: tuple[str, ...]) -> st.SearchStrategy[Counts]:
    """Counts of some cases, the same number for each question, edges more often than not."""
    yes, no = WORDS[name]

    def of(base: int) -> st.SearchStrategy[Counts]:
        edges = sorted({base * each // 100 for each in (0, 49, 50, 64, 65, 66, 67, 79, 80, 100)})
        number = st.sampled_from(edges) | st.integers(0, base)
        numbers = st.tuples(*(number for _ in questions))
        return numbers.map(
            lambda each: {
                question: {yes: some, no: base - some}
                for question, some in zip(questions, each, strict=True)
            }
        )

    return st.integers(1, 60).flatmap(of)


def rated(name: str, said: Counts, code: str) -> ItemResult:
    return EVALUATORS[name].rate(Inspection(counts=said)).items[code]


def with_more(name: str, said: Counts, need: MoreCases, less: int = 0) -> Counts:
    """The counts after a need is met, or all but met."""
    yes, no = WORDS[name]
    number = need.number - less
    changed = {yes: number, no: need.base - number}
    return {**said, need.question: changed}


def check_step(name: str, said: Counts, code: str, codes: tuple[str, ...], step: Step) -> None:
    needs = [need for need in step.needs if isinstance(need, MoreCases)]
    assert len(needs) == len(step.needs)
    assert step.reachable
    met = said
    for need in needs if step.every else needs[:1]:
        met = with_more(name, met, need)
    assert at_least(rated(name, met, code), codes, step.rating)
    for need in needs:
        almost = with_more(name, met if step.every else said, need, less=1)
        assert not at_least(rated(name, almost, code), codes, step.rating)


def at_least(item: ItemResult, codes: tuple[str, ...], rating: str) -> bool:
    assert item.rating is not None
    return codes.index(item.rating) >= codes.index(rating)


def scale_of(rules: model.Framework, code: str) -> tuple[str, ...]:
    scale = rules.index.standard(code).scale
    assert scale is not None
    return tuple(point.code for point in rules.index.scale(scale).points)


@given(counts("pdu", CASEWORK))
@settings(max_examples=150, deadline=None)
def test_lowest_of_shares(said: Counts) -> None:
    result = EVALUATORS["pdu"].rate(Inspection(counts=said))
    for code in ("P2.1", "P2.2", "P2.3", "P2.4"):
        steps = NEARNESS["pdu"].better(result, code)
        now = result.items[code].rating
        assert now is not None
        assert [step.rating for step in steps] == list(RATINGS[RATINGS.index(now) + 1 :])
        for step in steps:
            check_step("pdu", said, code, RATINGS, step)


@given(counts("pdu", CASEWORK))
@settings(max_examples=100, deadline=None)
def test_what_loses_a_rating_is_the_smallest_change(said: Counts) -> None:
    result = EVALUATORS["pdu"].rate(Inspection(counts=said))
    worse = NEARNESS["pdu"].worse(result, "P2.1")
    now = result.items["P2.1"].rating
    assert now is not None
    if worse is None:
        assert now == "inadequate"
        return
    for need in worse.needs:
        assert isinstance(need, MoreCases)
        assert need.more < 0
        assert rated("pdu", with_more("pdu", said, need), "P2.1").rating != now
    fewest = min(abs(need.more) for need in worse.needs if isinstance(need, MoreCases))
    for question in ("A1", "A2", "A3"):
        yes = said[question]["yes"]
        base = yes + said[question]["no"]
        for fewer in range(1, min(fewest, yes + 1)):
            changed = {**said, question: {"yes": yes - fewer, "no": base - yes + fewer}}
            assert rated("pdu", changed, "P2.1").rating == now


@given(counts("school", LESSONS))
@settings(max_examples=150, deadline=None)
def test_highest_of_shares_that_are_not_rounded(said: Counts) -> None:
    codes = scale_of(SCHOOL, "S2")
    inspection = Inspection(counts=said, ratings={"S3": "fine"})
    result = EVALUATORS["school"].rate(inspection)
    for code in ("S1", "S2"):
        for step in NEARNESS["school"].better(result, code):
            needs = [need for need in step.needs if isinstance(need, MoreCases)]
            assert needs
            met = dict(said)
            for need in needs if step.every else needs[:1]:
                met = dict(with_more("school", met, need))
            again = EVALUATORS["school"].rate(Inspection(counts=met, ratings={"S3": "fine"}))
            assert at_least(again.items[code], codes, step.rating)


@given(st.tuples(*(st.sampled_from(RATINGS) for _ in range(7))))
@settings(max_examples=150, deadline=None)
def test_points_of_a_total(given_ratings: tuple[str, ...]) -> None:
    standards = ("P1.1", "P1.2", "P1.3", "P2.1", "P2.2", "P2.3", "P2.4")
    ratings = dict(zip(standards, given_ratings, strict=True))
    result = EVALUATORS["pdu"].rate(Inspection(ratings=ratings))
    item = result.items["pdu_overall"]
    (score,) = (reason for reason in item.because if isinstance(reason, ByScore))
    assert score.points == sum(RATINGS.index(each) for each in given_ratings)
    for step in NEARNESS["pdu"].better(result, "pdu_overall"):
        (need,) = step.needs
        assert isinstance(need, MorePoints)
        assert rating_of_points(need.points) == step.rating
        assert rating_of_points(need.points - 1) != step.rating
        assert need.points == score.points + need.more


def rating_of_points(points: int) -> str | None:
    """The overall rating of any seven ratings with this total."""
    full, rest = divmod(points, 3)
    each = [*(["outstanding"] * full), RATINGS[rest], *(["inadequate"] * 7)][:7]
    standards = ("P1.1", "P1.2", "P1.3", "P2.1", "P2.2", "P2.3", "P2.4")
    settled = Inspection(ratings=dict(zip(standards, each, strict=True)))
    return EVALUATORS["pdu"].rate(settled).items["pdu_overall"].rating


@given(
    st.tuples(*(st.sampled_from(RATINGS) for _ in range(4))),
    st.sampled_from(("sufficient", "insufficient", "")),
)
@settings(max_examples=150, deadline=None)
def test_obstacles_are_what_would_happen_to_a_proposal(
    casework: tuple[str, ...], review: str
) -> None:
    known = {
        "ratings": dict(zip(("P2.1", "P2.2", "P2.3", "P2.4"), casework, strict=True)),
        "reviews": {"diversity_arrangements": review} if review else {},
    }
    seen = EVALUATORS["pdu"].see(Inspection(**known))
    for code in ("P1.1", "P1.3"):
        for rating in RATINGS:
            proposed = Inspection(**known, judgements={code: Judgement(rating)})
            item = EVALUATORS["pdu"].rate(proposed).items[code]
            said = {
                (each.rule, each.then, each.verdict)
                for each in obstacles(seen, code, rating)
                if isinstance(each, ByRule)
            }
            came = {
                (each.rule, each.then, each.verdict)
                for each in item.because
                if isinstance(each, ByRule) and each.verdict != "allowed"
            }
            assert said == came
            assert bool(said) == (item.rating is None)
