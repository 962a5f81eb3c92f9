"""One rated item, drawn into the network: its method, when it is not rated, and its rules.

The methods say the same as the evaluator's, of one thing at a time; a test holds that they do. It
does *not* keep what it has drawn; `drawing.py` does.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import TYPE_CHECKING, Any, assert_never

from assay import model
from assay.evaluator.banding import Bander
from assay.evaluator.inspection import NOT_RATED
from assay.evaluator.order import RATED
from assay.record import Record
from assay.verifier import binding, domains, nodes
from assay.verifier.asking import PICKS, About, drawn, every
from assay.verifier.nodes import Leaf, Node, Step, Value, fold

if TYPE_CHECKING:
    from assay.verifier.drawing import Drawing

Rated = model.Standard | model.KeyQuestion | model.Rating | model.Test


class Item(Record):
    """A rated item as drawn.

    `first` is what its method gives or a person proposes, `bound` each effect on it with the node
    that says whether it is in force, `outcome` what comes of both. `from_cases` when its method
    takes cases or units, and no other rating of the inspection.
    """

    reference: model.Reference
    codes: tuple[str, ...]
    judged: bool
    from_cases: bool
    first: Node
    rated: Node
    bound: tuple[tuple[binding.Binding, Node], ...]
    outcome: Node


class Drawn:
    """One item while it is drawn."""

    def __init__(
        self, drawing: Drawing, reference: model.Reference, found: Rated, method: model.Method
    ) -> None:
        self.drawing = drawing
        self.reference = reference
        self.found = found
        self.method = method
        self.index = drawing.index
        self.codes = tuple(point.code for point in drawing.index.points(reference))
        self.scores = {point.code: point.score for point in drawing.index.points(reference)}
        # One part that is not rated leaves it all so: what else there is need not be kept.
        self.whole = isinstance(drawing.not_rated_when(found), model.AnyPartNotRated)
        cohort = getattr(found, "cases_from", None) or ""
        self.about = About(reference, cohort=cohort)
        self.taken_together = False

    def item(self) -> Item:
        judged = isinstance(self.method, model.Judgement)
        first = self._first()
        rated = self._unless_not_rated(first)
        about = About(self.reference, self.about.made_of, rated, self.about.cohort)
        bound = tuple(
            (one, self._in_force(one, about))
            for one in binding.on(self.drawing.framework, self.reference)
        )
        outcome = self._bound(judged, rated, bound)
        return Item(
            self.reference, self.codes, judged, self._from_cases(), first, rated, bound, outcome
        )

    def _from_cases(self) -> bool:
        match self.method:
            case model.ShareOfCases():
                return True
            case model.LowestOrHighest(banded=banded) if banded is not None:
                return True
            case model.Judgement() | model.FirstThatFits():
                return False
            case _:
                return isinstance(self.method.over, model.OverEvery)

    def allowances(self) -> tuple[Node, ...]:
        return tuple(self._allowed(code) for code in self.codes)

    def _allowed(self, code: str) -> Node:
        considered = Step((), lambda: code)
        about = About(self.reference, (), considered, self.about.cohort)
        bound = binding.on(self.drawing.framework, self.reference)
        effects = binding.Effects(self.codes, bound)
        in_force = tuple(self._in_force(one, about) for one in bound)
        return Step(in_force, lambda *acting: effects.judge(code, acting) == code)

    # -------------------------------------------------------------- when it is not rated
    def _unless_not_rated(self, first: Node) -> Node:
        said = self.drawing.not_rated_when(self.found)
        judged = isinstance(self.method, model.Judgement)
        if said is not None and not judged and not (self.whole and self.taken_together):
            when = drawn(self.drawing, said, self.about)
            first = Step((when, first), lambda holds, given: NOT_RATED if holds else given)
        applies = getattr(self.found, "applies", None)
        if applies is not None and not self.drawing.asks_of_cases(applies):
            asked = drawn(self.drawing, applies, self.about)
            first = Step((asked, first), lambda holds, given: given if holds else NOT_RATED)
        return first

    # -------------------------------------------------------------- rules
    def _in_force(self, one: binding.Binding, about: About) -> Node:
        truths = []
        for condition, wanted in one.conditions():
            truth = drawn(self.drawing, condition, about)
            truths.append(truth if wanted else Step((truth,), lambda holds: not holds))
        return every(truths)

    def _bound(
        self, judged: bool, rated: Node, bound: tuple[tuple[binding.Binding, Node], ...]
    ) -> Node:
        if not bound:
            return rated
        effects = binding.Effects(self.codes, [one for one, _ in bound])

        def proposed(rating: str, *in_force: bool) -> str | None:
            return effects.judge(rating, in_force)

        def computed(rating: str, *in_force: bool) -> str:
            return effects.leave(rating, in_force)

        work = proposed if judged else computed
        return Step((rated, *(node for _, node in bound)), work)

    # -------------------------------------------------------------- methods
    def _first(self) -> Node:
        method = self.method
        match method:
            case model.Judgement():
                codes = self.codes
                return self.drawing.leaf(
                    nodes.Proposed(self.reference.code), lambda: (*codes, NOT_RATED), len(codes)
                )
            case model.FirstThatFits():
                return self._first_that_fits(method)
            case model.ShareOfCases():
                return self._given(self._bander(method.banded))
            case model.LowestOrHighest() | model.BandedScore() | model.ShareOfMaximum():
                if isinstance(method.over, model.OverEvery):
                    return self._given(None)
                if isinstance(method, model.LowestOrHighest) and method.banded is not None:
                    return self._lowest_share(method, method.banded)
                return self._of_ratings(method)
            case _:
                assert_never(method)

    def _given(self, bander: Bander | None) -> Leaf:
        """A leaf for what the method gives, whatever its cases or units are."""
        codes = self.codes
        if bander is not None and not bander.by_law:
            banded = {band.rating for band in bander.banding.bands}
            codes = tuple(code for code in codes if code in banded)
        return self.drawing.leaf(
            nodes.Given(self.reference.code), lambda: (*codes, NOT_RATED), len(codes)
        )

    def _bander(self, banded: model.Banded, maximum: int | None = None) -> Bander:
        return self.drawing.bander(self.found, banded, maximum)

    def _taken(self, pick: Callable[[Any, Any], Any]) -> Callable[[Any, Any], Any]:
        """Takes one part more: those that are not rated are left out, or leave it all so."""
        self.taken_together = True
        whole = self.whole

        def taken(so_far: Any, one: Any) -> Any:
            if so_far is None:
                return one
            if NOT_RATED in (so_far, one):
                return NOT_RATED if whole else one if so_far == NOT_RATED else so_far
            return pick(so_far, one)

        return taken

    # -------------------------------------------------------------- from cases
    def _lowest_share(self, method: model.LowestOrHighest, banded: model.Banded) -> Node:
        bander = self._bander(banded)
        shares = [self._share(item) for item in method.items.items]
        self.about = About(self.reference, tuple(shares), cohort=self.about.cohort)
        pick = min if method.extreme == "lowest" else max

        taken = self._taken(lambda so_far, share: pick(so_far, share, key=_fraction))

        def end(share: Any) -> str | None:
            return NOT_RATED if share == NOT_RATED else bander.of_share(*share)

        return fold(None, shares, taken, end)

    def _share(self, question: model.Reference) -> Leaf:
        def values() -> tuple[Value, ...]:
            return (*domains.shares(self.drawing.banders(question)), NOT_RATED)

        return self.drawing.leaf(nodes.Share(question.code), values, -1)

    # -------------------------------------------------------------- from ratings
    def _of_ratings(
        self, method: model.LowestOrHighest | model.BandedScore | model.ShareOfMaximum
    ) -> Node:
        items = method.items.items
        parts = tuple(self.drawing.outcome(item) for item in items)
        self.about = About(self.reference, parts, cohort=self.about.cohort)
        if isinstance(method, model.LowestOrHighest):
            return self._extreme(method, parts)
        points = [{point.code: point.score for point in self.index.points(item)} for item in items]
        maxima = [max(each.values()) for each in points]
        share = isinstance(method, model.ShareOfMaximum)
        needs_maximum = share or self._by_law(method.banded)
        how: model.ScoreHow = "total" if isinstance(method, model.ShareOfMaximum) else method.how
        scored: list[Node] = [
            Step(
                (part,),
                _scored(each, most if needs_maximum else 0),
            )
            for part, each, most in zip(parts, points, maxima, strict=True)
        ]
        return self._banded_score(scored, how, method.banded, share=share)

    def _extreme(self, method: model.LowestOrHighest, parts: tuple[Node, ...]) -> Node:
        rank = {code: place for place, code in enumerate(self.codes)}
        pick = min if method.extreme == "lowest" else max

        taken = self._taken(lambda so_far, outcome: pick(so_far, outcome, key=rank.__getitem__))

        return fold(None, parts, taken, lambda outcome: outcome)

    def _banded_score(
        self, scored: list[Node], how: model.ScoreHow, banded: model.Banded, *, share: bool
    ) -> Node:
        """The parts that are rated, taken together; the maximum is kept where a law or a share
        divides it."""
        pick = PICKS[how]
        greatest = pick if how == "total" else max
        banders: dict[int, Bander] = {}

        def together(so_far: tuple[int, int], one: tuple[int, int]) -> tuple[int, int]:
            return pick(so_far[0], one[0]), greatest(so_far[1], one[1])

        taken = self._taken(together)

        def end(so_far: Any) -> str | None:
            if so_far == NOT_RATED:
                return NOT_RATED
            score, most = so_far
            if most not in banders:
                banders[most] = self._bander(banded, most)
            bander = banders[most]
            return bander.of_share(score, most) if share else bander.of(score)

        return fold(None, scored, taken, end)

    def _by_law(self, banded: model.Banded) -> bool:
        return self._bander(banded).by_law

    def _first_that_fits(self, method: model.FirstThatFits) -> Node:
        looked_at = {
            part: None
            for fit in method.fits
            for part in model.each(fit.condition, model.Reference)
            if part.kind in RATED
        }
        parts = tuple(self.drawing.outcome(item) for item in looked_at)
        self.about = About(self.reference, parts, cohort=self.about.cohort)
        tests = [drawn(self.drawing, fit.condition, self.about) for fit in method.fits]
        outcomes = [_code(fit.outcome) for fit in method.fits]
        last = None if method.otherwise is None else _code(method.otherwise)

        def work(*met: bool) -> str | None:
            return next((code for code, holds in zip(outcomes, met, strict=True) if holds), last)

        return Step(tuple(tests), work)


def _scored(scores: Mapping[str, int], most: int) -> Callable[[str], tuple[int, int] | str]:
    return lambda outcome: (scores[outcome], most) if outcome in scores else NOT_RATED


def _fraction(counts: tuple[int, int]) -> Fraction:
    return Fraction(*counts)


def _code(outcome: model.Outcome) -> str:
    return outcome.rating if isinstance(outcome, model.RatingOutcome) else NOT_RATED
