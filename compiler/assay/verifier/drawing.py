"""The network of one framework: each rated item drawn once, from its method, its rules and when it
is not rated.

Leaves are what people and cases give: proposals, shares of cases, reviews, facts of the unit. Items
of a whole that are rated over its units are leaves too: their units are not looked into. It does
*not* look for anything; `search.py` does.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from functools import cached_property
from typing import Any, assert_never

from assay import model
from assay.evaluator.banding import Bander
from assay.evaluator.conditions import Conditions
from assay.evaluator.inspection import NOT_RATED
from assay.evaluator.order import RATED
from assay.evaluator.questions import CASE
from assay.record import Record
from assay.verifier import binding, domains, nodes
from assay.verifier.asking import PICKS, About, drawn, every
from assay.verifier.domains import NotDecided
from assay.verifier.nodes import Leaf, Node, Step, Value, fold

Rated = model.Standard | model.KeyQuestion | model.Rating | model.Test
Better = Mapping[Leaf, Leaf]
"""For some leaves, another that stands in their place."""


class Item(Record):
    """A rated item as drawn.

    `first` is what its method gives or a person proposes, `bound` each effect on it with the node
    that says whether it is in force, `outcome` what comes of both.
    """

    reference: model.Reference
    codes: tuple[str, ...]
    judged: bool
    first: Node
    rated: Node
    bound: tuple[tuple[binding.Binding, Node], ...]
    outcome: Node


class Drawing:
    """Draws items and conditions; what is drawn twice is the same node.

    `claims` are conditions from outside the framework, which may tell more values apart than its
    own. With `instead`, some leaves of `base` are replaced and everything else is shared with it.
    """

    def __init__(
        self,
        framework: model.Framework,
        claims: Sequence[model.Condition] = (),
        base: Drawing | None = None,
        instead: Better | None = None,
    ) -> None:
        self.framework = framework
        self.index = framework.index
        self.conditions: Conditions = (
            base.conditions if base is not None else Conditions(framework.index)
        )
        self._claims = tuple(claims)
        self._base = base
        self._instead = instead or {}
        self._leaves: dict[tuple[type, str], Leaf] = {}
        self._items: dict[tuple[str, str], Item] = {}

    # -------------------------------------------------------------- leaves
    def leaf(
        self, source: nodes.Source, values: Callable[[], tuple[Value, ...]], ordered: int = 0
    ) -> Leaf:
        """A leaf. `ordered` is how many of its values stand in order; below 0, all but so many."""
        if self._base is not None:
            leaf = self._base.leaf(source, values, ordered)
            return self._instead.get(leaf, leaf)
        key = type(source), str(next(iter(dict(source.parts()).values()), ""))
        if key not in self._leaves:
            found = values()
            size = len(found) + ordered if ordered < 0 else ordered
            self._leaves[key] = Leaf(source, found, size)
        return self._leaves[key]

    def fact(self, code: str) -> Node:
        """The value of a fact of what is inspected."""
        fact = self.index.fact(code)
        inspected = self.framework.inspects
        if inspected is None or code != f"{inspected.code}.{fact.name}":
            raise NotDecided(f"it asks “{fact.title}” of a case, and claims are about inspections")
        return self.leaf(nodes.FactOfUnit(code), lambda: domains.of_fact(fact, self._asked))

    def number_of_cases(self, cohort: str) -> Node:
        """How many cases there are."""
        return self.leaf(
            nodes.NumberOfCases(cohort),
            lambda: domains.cut(self._cuts(model.NumberOfCases, "the number of cases")),
        )

    def number_of_units(self) -> Node:
        """How many units there are."""
        return self.leaf(
            nodes.NumberOfUnits(),
            lambda: domains.cut(self._cuts(model.NumberOfUnits, "the number of units"), least=1),
        )

    def _cuts(self, subject: type, about: str) -> list[int]:
        return [
            limit
            for condition in self._asked
            for said in model.each(condition, model.Is)
            if isinstance(said.subject, subject) and isinstance(said.predicate, model.IsWithin)
            for limit in domains.limits(said.predicate.range, about)
        ]

    @cached_property
    def _asked(self) -> tuple[model.Model, ...]:
        """All that holds conditions."""
        return (*self._claims, self.framework)

    def not_rated_when(self, found: Rated) -> model.Condition | None:
        """When an item is not rated; a test is not when its rating is not."""
        if not isinstance(found, model.Test):
            return found.not_rated_when
        return next(
            rating.not_rated_when for rating in self.framework.ratings if found in rating.tests
        )

    def banders(self, question: model.Reference) -> tuple[Bander, ...]:
        """Every band set that the share of a question is put in."""
        items: list[Rated] = [
            *self.framework.standards,
            *self.framework.ratings,
            *(each for standard in self.framework.standards for each in standard.key_questions),
            *(each for rating in self.framework.ratings for each in rating.tests),
        ]
        return tuple(
            self.bander(item, method.banded)
            for item in items
            if isinstance(method := item.method, model.LowestOrHighest)
            and method.banded is not None
            and question in method.items.items
        )

    def bander(self, item: Rated, banded: model.Banded, maximum: int | None = None) -> Bander:
        """The bands of an item."""
        scale = self.index.scale(item.scale or "")
        match banded:
            case model.InBands():
                return Bander(self.index.bands(banded.bands).banding, scale, maximum)
            case model.InOwnBands():
                return Bander(banded.banding, scale, maximum)
            case model.InTable():
                raise NotDecided(f"{item.printed} is rated by a table of units")
            case _:
                assert_never(banded)

    def _review(self, reference: model.Reference) -> Node:
        answered = self.index.review(reference.code).answered_by
        if not isinstance(answered, model.ByAnswers):
            raise NotDecided(f"the review “{reference.code}” is answered by {answered.kind}")
        answers = self.index.answers(answered.answers).answers
        against = [answer.code for answer in answers if answer.counts == "against"]
        for_ = [answer.code for answer in answers if answer.counts == "for"]
        rest = [answer.code for answer in answers if answer.counts == "not"]
        ordered = len(against) + len(for_) if len(against) == 1 and len(for_) == 1 else 0
        return self.leaf(nodes.Reviewed(reference.code), lambda: (*against, *for_, *rest), ordered)

    # -------------------------------------------------------------- items
    @property
    def drawn(self) -> tuple[Item, ...]:
        """Every item that has been drawn."""
        return tuple(self._items.values())

    def reference(self, code: str) -> model.Reference:
        """The reference to an item that has been drawn."""
        return next(item.reference for item in self._items.values() if item.reference.code == code)

    def condition(self, said: model.Condition) -> Node:
        """Whether a condition about the inspection holds."""
        return drawn(self, said, None)

    def outcome(self, reference: model.Reference) -> Node:
        """The rating of an item, or what a review came to."""
        if reference.kind == "review":
            return self._review(reference)
        return self.item(reference).outcome

    def considered(self, reference: model.Reference) -> Node:
        """The rating that is on the table for an item, before any rule."""
        return self.item(reference).rated

    def item(self, reference: model.Reference) -> Item:
        """A rated item. Raises: `NotDecided`."""
        key = reference.kind, reference.code
        if key not in self._items:
            self._items[key] = self._shared(reference) or self._item(reference)
        return self._items[key]

    def allowances(self, reference: model.Reference) -> tuple[Node, ...]:
        """For each rating of an item that a person proposes, whether the rules allow it."""
        found = self.index.item(reference)
        assert isinstance(found, Rated), reference.code
        assert found.method is not None, reference.code
        return _Drawn(self, reference, found, found.method).allowances()

    def _shared(self, reference: model.Reference) -> Item | None:
        """The item of the base, where nothing that it hangs on is replaced."""
        if self._base is None:
            return None
        item = self._base.item(reference)
        below = nodes.leaves(item.outcome)
        return item if not any(leaf in self._instead for leaf in below) else None

    def _item(self, reference: model.Reference) -> Item:
        found = self.index.item(reference)
        if reference.kind == "milestone":
            raise NotDecided(f"it asks for the day of “{found.title}”")
        if not isinstance(found, Rated) or found.scale is None or found.method is None:
            raise NotDecided(f"{_printed(found)} is not rated in an inspection as a whole")
        if not self._is_own(found):
            raise NotDecided(f"{_printed(found)} is rated in each unit")
        return _Drawn(self, reference, found, found.method).item()

    def _is_own(self, found: Rated) -> bool:
        if isinstance(found, model.KeyQuestion):
            return any(found.standard == own.code for own in self.framework.standards)
        own = (*self.framework.standards, *self.framework.ratings)
        return found in own or any(found in rating.tests for rating in self.framework.ratings)


def _printed(found: model.Item | model.Named) -> str:
    return found.printed if isinstance(found, model.Item) else found.title


class _Drawn:
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
        return Item(self.reference, self.codes, judged, first, rated, bound, outcome)

    def allowances(self) -> tuple[Node, ...]:
        return tuple(self._allowed(code) for code in self.codes)

    def _allowed(self, code: str) -> Node:
        considered = Step((), lambda: code)
        about = About(self.reference, (), considered, self.about.cohort)
        bound = binding.on(self.drawing.framework, self.reference)
        effects = binding.Effects(self.codes, bound)
        in_force = tuple(self._in_force(one, about) for one in bound)
        return Step(in_force, lambda *acting: effects.allow(code, acting))

    # -------------------------------------------------------------- when it is not rated
    def _unless_not_rated(self, first: Node) -> Node:
        said = self.drawing.not_rated_when(self.found)
        judged = isinstance(self.method, model.Judgement)
        if said is not None and not judged and not (self.whole and self.taken_together):
            when = drawn(self.drawing, said, self.about)
            first = Step((when, first), lambda holds, given: NOT_RATED if holds else given)
        applies = getattr(self.found, "applies", None)
        if applies is not None and not _asks_of_cases(applies):
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
            return rating if effects.allow(rating, in_force) else None

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


def _asks_of_cases(said: model.Condition) -> bool:
    """Whether a condition is about single cases, so that it leaves no item out."""
    facts = model.each(said, model.FactSubject)
    return any(subject.fact.startswith(f"{CASE}.") for subject in facts)


def _scored(scores: Mapping[str, int], most: int) -> Callable[[str], tuple[int, int] | str]:
    return lambda outcome: (scores[outcome], most) if outcome in scores else NOT_RATED


def _fraction(counts: tuple[int, int]) -> Fraction:
    return Fraction(*counts)


def _code(outcome: model.Outcome) -> str:
    return outcome.rating if isinstance(outcome, model.RatingOutcome) else NOT_RATED
