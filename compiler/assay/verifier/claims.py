"""Claims about every possible inspection: each is proved, or broken by an inspection that is shown.

A possible inspection is a complete one. Whoever judges may propose any rating that the rules allow,
or that the item is not rated; every share of cases, every answer to a review and every fact of the
unit may be; and everything else follows. Ratings are those that the methods and rules give: what
whoever decides makes of a computed rating is theirs to answer for. Shares of different questions
are taken as independent; what is rated over units or by a condition on cases may have every rating
that its bands have. So what is proved holds, and what breaks is rated by the evaluator before it
is shown. It does *not* guess: what is too much to go through is not proved.

Source: language.md#claims
"""

from __future__ import annotations

from assay import model
from assay.evaluator.inspection import Inspection
from assay.evaluator.rating import Evaluator
from assay.verifier import examples, monotone
from assay.verifier.asking import every, needed
from assay.verifier.domains import NotDecided
from assay.verifier.drawing import Drawing
from assay.verifier.nodes import Node, Step
from assay.verifier.outcomes import Outcome, Shown, Verdict
from assay.verifier.polarity import Polarity
from assay.verifier.search import MOST, Example, TooMany, reach


def check(
    framework: model.Framework, evaluator: Evaluator, most: int = MOST
) -> tuple[Outcome, ...]:
    """What comes of every claim of a framework, part by part, in the order of the files."""
    checker = Checker(framework, evaluator, most)
    return tuple(
        outcome
        for claim in framework.claims
        if claim.retired is None
        for outcome in checker.check(claim)
    )


class Checker:
    """The claims of one framework, one after the other."""

    def __init__(self, framework: model.Framework, evaluator: Evaluator, most: int = MOST) -> None:
        self._framework = framework
        self._evaluator = evaluator
        self._polarity = Polarity(framework)
        self._most = most

    def check(self, claim: model.Claim) -> tuple[Outcome, ...]:
        """What comes of one claim, part by part; of `better answers never lower`, item by item."""
        return tuple(
            outcome
            for part in claim.claims
            for outcome in _part(
                self._framework, self._evaluator, self._polarity, claim, part, self._most
            )
        )


def _part(
    framework: model.Framework,
    evaluator: Evaluator,
    polarity: Polarity,
    claim: model.Claim,
    part: model.ClaimPart,
    most: int,
) -> tuple[Outcome, ...]:
    match part:
        case model.BetterNeverLowers(targets=targets):
            return tuple(
                monotone.outcome(framework, evaluator, polarity, claim, part, target, most)
                for target in targets
            )
        case model.NeverHolds(when=when):
            return (_Looked(framework, evaluator, claim, part, most).at(when, ()),)
        case model.AlwaysHolds(when=when, then=then):
            return (_Looked(framework, evaluator, claim, part, most).at(when, then),)


class _Looked:
    """One claim about conditions, while it is looked at."""

    def __init__(
        self,
        framework: model.Framework,
        evaluator: Evaluator,
        claim: model.Claim,
        part: model.ClaimPart,
        most: int,
    ) -> None:
        self.framework = framework
        self.evaluator = evaluator
        self.claim = claim
        self.part = part
        self.most = most

    def at(self, when: tuple[model.Condition, ...], then: tuple[model.Condition, ...]) -> Outcome:
        """Whether `then` holds wherever `when` does; without `then`, whether `when` never does."""
        drawing = Drawing(self.framework, (*when, *then))
        try:
            met = [_if_it_holds(node) for each in when for node in needed(drawing, each)]
            last = every([drawing.condition(each) for each in then])
            root = Step((*met, last), lambda *holds: holds[-1] and bool(then))
            reached = reach(root, self.most)
        except NotDecided as why:
            return self._said("not proved", str(why))
        except TooMany:
            return self._said("not proved", f"there are over {self.most:,} states to go through")
        broken = reached.examples.get(False)
        if broken is None:
            is_empty = bool(then) and True not in reached.examples
            how = f"every possible inspection was gone through, as {reached.states:,} states"
            if is_empty:
                how = f"{how}; there is none that meets its conditions"
            return self._said("proved", how, reached.states, is_empty=is_empty)
        return self._broken(drawing, broken, when, then, reached.states)

    def _broken(
        self,
        drawing: Drawing,
        example: Example,
        when: tuple[model.Condition, ...],
        then: tuple[model.Condition, ...],
        states: int,
    ) -> Outcome:
        inspection = examples.inspection(self.framework, example)
        said = examples.given(drawing, example)
        shown = examples.as_said(drawing, example)
        if not all(self._breaks(each, when, then) for each in (inspection, shown)):
            return self._said(
                "not proved", "what seemed to break it is not an inspection that can happen", states
            )
        follows = examples.outcomes(drawing, example, said, (*when, *then))
        title = f"{self.claim.title}: an inspection that breaks it"
        return self._said(
            "broken",
            "there is an inspection in which it does not hold",
            states,
            Shown(
                tuple(examples.sentences(said)),
                tuple(examples.sentences(follows)),
                _scenario(title, said, follows),
                shown,
            ),
        )

    def _breaks(
        self,
        inspection: Inspection,
        when: tuple[model.Condition, ...],
        then: tuple[model.Condition, ...],
    ) -> bool:
        seen = self.evaluator.see(inspection)
        if not all(seen.truth(each) is True for each in when):
            return False
        return not then or not all(seen.truth(each) is True for each in then)

    def _said(
        self,
        verdict: Verdict,
        because: str,
        states: int = 0,
        shown: Shown | None = None,
        *,
        is_empty: bool = False,
    ) -> Outcome:
        return Outcome(self.claim, self.part, verdict, because, states, shown, is_empty=is_empty)


def _if_it_holds(condition: Node) -> Node:
    """A condition that leaves out every inspection in which it does not hold."""
    return Step((condition,), lambda holds: holds or None)


def _scenario(
    title: str, said: tuple[examples.Said, ...], follows: tuple[examples.Said, ...]
) -> str:
    if not follows:
        return ""
    return examples.scenario(title, said, tuple(f"{each.code} is {each.value}" for each in follows))
