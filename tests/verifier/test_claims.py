"""What is said of claims, and that what is shown can be relied on.

`pytest tests/verifier --update` writes claims.txt anew. Read the difference before you keep it.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from small_frameworks import HERE, SMALL, framework

from assay import model, pipeline
from assay.evaluator.rating import Evaluator
from assay.verifier import claims, outcomes
from assay.verifier.outcomes import Outcome

CLAIMS = (HERE / "claims.assay").read_text()
EXPECTED = HERE / "claims.txt"


@pytest.fixture(scope="module")
def made() -> model.Framework:
    found = framework(CLAIMS)
    assert found is not None
    return found


@pytest.fixture(scope="module")
def found(made: model.Framework) -> tuple[Outcome, ...]:
    return claims.check(made, Evaluator(made))


def test_wording(found: tuple[Outcome, ...], update: bool) -> None:
    text = "\n".join(line for outcome in found for line in said(outcome)) + "\n"
    if update:
        EXPECTED.write_text(text)
    assert text == EXPECTED.read_text()


def said(outcome: Outcome) -> Iterator[str]:
    yield f"{at(outcome.claim.place)}: {outcome.verdict}: {outcomes.title(outcome.claim)}"
    yield from (f"  {line}" for line in outcomes.told(outcome, at))


def at(place: model.Place) -> str:
    return f"{place.path}:{place.line}"


def test_every_verdict_is_met(found: tuple[Outcome, ...]) -> None:
    assert {outcome.verdict for outcome in found} == {"proved", "broken", "not proved"}


def test_what_is_shown_breaks_the_claim(made: model.Framework, found: tuple[Outcome, ...]) -> None:
    evaluator = Evaluator(made)
    broken = [outcome for outcome in found if outcome.verdict == "broken"]
    for outcome in broken:
        assert outcome.shown is not None
        seen = evaluator.see(outcome.shown.inspection)
        match outcome.part:
            case model.NeverHolds(when=when):
                assert all(seen.truth(one) is True for one in when)
            case model.AlwaysHolds(when=when, then=then):
                assert all(seen.truth(one) is True for one in when)
                assert not all(seen.truth(one) is True for one in then)
            case model.BetterNeverLowers():
                assert outcome.shown.better is not None
                assert outcome.place is not None


def test_scenarios_compile(found: tuple[Outcome, ...]) -> None:
    blocks = [outcome.shown.scenario for outcome in found if outcome.shown is not None]
    text = SMALL + CLAIMS + "\n\n".join(blocks) + "\n"
    checked = pipeline.check([("small/small.assay", text.encode())])
    assert [each.message() for each in checked.diagnostics if each.severity() == "error"] == []


def test_too_many_is_not_proved(made: model.Framework) -> None:
    found = claims.check(made, Evaluator(made), most=20)
    searched = [each for each in found if not isinstance(each.part, model.BetterNeverLowers)]
    assert {outcome.verdict for outcome in searched} == {"not proved"}
