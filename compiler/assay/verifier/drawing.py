"""The network of one framework: each rated item drawn once, from its method, its rules and when it
is not rated.

Leaves are what people and cases give: proposals, shares of cases, reviews, facts of the unit. Items
of a whole that are rated over its units are leaves too: their units are not looked into. It does
*not* look for anything; `search.py` does.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import assert_never

from assay import model
from assay.evaluator.banding import Bander
from assay.evaluator.conditions import Conditions
from assay.evaluator.order import RATED
from assay.verifier import domains, nodes
from assay.verifier.asking import drawn
from assay.verifier.domains import NotDecided
from assay.verifier.nodes import Leaf, Node, Value
from assay.verifier.rated import Drawn, Item, Rated

Better = Mapping[Leaf, Leaf]
"""For some leaves, another that stands in their place."""


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
        if self._is_of_cases(code):
            raise NotDecided(f"it asks “{fact.title}” of a case, and claims are about inspections")
        return self.leaf(nodes.FactOfUnit(code), lambda: domains.of_fact(fact, self._asked))

    def _is_of_cases(self, fact: str) -> bool:
        inspected = self.framework.inspects
        return inspected is None or not fact.startswith(f"{inspected.code}.")

    def asks_of_cases(self, said: model.Condition) -> bool:
        """Whether a condition is about single cases, so that it leaves no item out."""
        return any(self._is_of_cases(each.fact) for each in model.each(said, model.FactSubject))

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
        return Drawn(self, reference, found, found.method).allowances()

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
        if reference.kind not in RATED or _is_only_answered(found):
            raise NotDecided(
                f"it asks {_printed(found)} of a case, and claims are about inspections"
            )
        if not isinstance(found, Rated) or found.scale is None or found.method is None:
            raise NotDecided(f"{_printed(found)} is not rated here")
        if not self._is_own(found):
            raise NotDecided(f"{_printed(found)} is rated in each unit")
        return Drawn(self, reference, found, found.method).item()

    def _is_own(self, found: Rated) -> bool:
        if isinstance(found, model.KeyQuestion):
            return any(found.standard == own.code for own in self.framework.standards)
        own = (*self.framework.standards, *self.framework.ratings)
        return found in own or any(found in rating.tests for rating in self.framework.ratings)


def _is_only_answered(found: model.Item | model.Named) -> bool:
    return isinstance(found, model.KeyQuestion) and found.method is None


def _printed(found: model.Item | model.Named) -> str:
    return found.printed if isinstance(found, model.Item) else found.title
