"""What comes of looking at a claim, and its wording.

`proved`, `broken` and `not proved` are three things: what is not proved is not said to be false. A
broken claim shows an inspection that breaks it, which the evaluator has rated. It does *not* decide
anything.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Literal

from assay import model
from assay.evaluator.inspection import Inspection
from assay.record import Record

Verdict = Literal["proved", "broken", "not proved"]


class Shown(Record):
    """An inspection that breaks a claim: in words, as a scenario, and as the evaluator rated it.

    `follows` and the scenario are empty where all that the claim is about is given.

    `better` is a second one for `better answers never lower`: the same but for the answer that is
    better in it, and yet its rating is lower.
    """

    sentences: tuple[str, ...]
    follows: tuple[str, ...]
    scenario: str
    inspection: Inspection
    better: Inspection | None = None


class Outcome(Record):
    """What came of one part of a claim.

    `because` says how it is proved, or why it is not. `states` is how much was gone through, 0 when
    the rules themselves are the proof. `place` is the rule or rating that breaks it, if one does.
    `is_empty` where a claim is proved, and no inspection meets its conditions.
    """

    claim: model.Claim
    part: model.ClaimPart
    verdict: Verdict
    because: str
    states: int = 0
    shown: Shown | None = None
    place: model.Place | None = None
    is_empty: bool = False


def title(claim: model.Claim) -> str:
    """The title of a claim after its keyword, without which it may say the opposite."""
    is_never = any(isinstance(part, model.NeverHolds) for part in claim.claims)
    return f"{'never' if is_never else 'always'}: {claim.title}"


def told(outcome: Outcome, at: Callable[[model.Place], str]) -> Iterator[str]:
    """What an outcome stands on, line by line; `at` says how a place is written."""
    yield outcome.because
    if outcome.place is not None:
        yield f"see {at(outcome.place)}"
    shown = outcome.shown
    if shown is None:
        return
    yield "given:"
    yield from (f"  {sentence}" for sentence in shown.sentences)
    if not shown.follows:
        return
    yield "then:"
    yield from (f"  {sentence}" for sentence in shown.follows)
    yield "as a scenario:" if shown.better is None else "as scenarios:"
    yield from (f"  {line}" for line in shown.scenario.splitlines())
