"""Whether better answers can lower a rating.

A better answer is one that counts for instead of against, in one case or in a review, or a higher
rating proposed for one item, or given to one unit; everything else stays. Then

- a computed rating is lowered, when it is worse in the second of two complete inspections in both
  of which every proposal is allowed;
- the rating of an item that a person proposes is never changed by anybody's answer, but rules may
  come to refuse it. It is lowered, when the best rating that the rules allow is worse than before,
  or the worst is.

Better answers never lower an item, when they lower neither it nor any proposed rating that it hangs
on. Polarity proves that in one reading of the rules; where it cannot tell, every pair of
inspections is gone through, and what is found is rated by the evaluator. Whether an item is rated
at all is no part of the question: a rating is compared with a rating. It does *not* say that a
framework should be so.

Source: language.md#claims
"""

from __future__ import annotations

from collections.abc import Iterator

from assay import model
from assay.evaluator.inspection import NOT_RATED, Inspection
from assay.evaluator.order import rated_items
from assay.evaluator.rating import Evaluator
from assay.model import words
from assay.record import Record
from assay.verifier import examples, nodes, singles
from assay.verifier.domains import NotDecided
from assay.verifier.drawing import Drawing
from assay.verifier.nodes import Leaf, Node, Step, Value
from assay.verifier.outcomes import Outcome, Shown, Verdict
from assay.verifier.polarity import Polarity
from assay.verifier.rated import Item
from assay.verifier.search import MOST, Example, TooMany, reach
from assay.verifier.ways import NOTHING, RISES, Cause, Source, Ways, sources_not_up


class Judged(Record):
    """Whether better answers never lower one item, and why; as in `Outcome`."""

    item: model.Reference
    verdict: Verdict
    because: str
    states: int = 0
    shown: Shown | None = None
    place: model.Place | None = None


def report(
    framework: model.Framework, evaluator: Evaluator, most: int = MOST
) -> tuple[Judged, ...]:
    """For every rated item, whether better answers never lower it."""
    polarity = Polarity(framework)
    return tuple(
        _judge(framework, evaluator, polarity, _reference(each.item), most)
        for each in rated_items(framework)
    )


def outcome(
    framework: model.Framework,
    evaluator: Evaluator,
    polarity: Polarity,
    claim: model.Claim,
    part: model.BetterNeverLowers,
    target: model.Reference,
    most: int = MOST,
) -> Outcome:
    """What comes of `better answers never lower` for one item."""
    judged = _judge(framework, evaluator, polarity, target, most)
    return Outcome(
        claim, part, judged.verdict, judged.because, judged.states, judged.shown, judged.place
    )


def _reference(item: model.Item) -> model.Reference:
    return model.Reference.model_validate({"kind": item.kind, "code": item.code})


def _judge(
    framework: model.Framework,
    evaluator: Evaluator,
    polarity: Polarity,
    target: model.Reference,
    most: int,
) -> Judged:
    name = words.name(framework, target)
    try:
        ways = polarity.of_item(target)
    except NotDecided as why:
        return Judged(target, "not proved", str(why))
    doubtful = sources_not_up(ways)
    if not doubtful:
        return Judged(target, "proved", f"{name} rises with {_counted(ways)}, rule by rule")
    return _Pairs(framework, evaluator, polarity, target, most).judge(doubtful)


def _counted(ways: Ways) -> str:
    """What a rating hangs on: `12 answers, 3 proposed ratings and 1 review`."""
    named = {
        "answer": "answer",
        "proposal": "proposed rating",
        "review": "review",
        "unit": "rating",
    }
    kinds = [kind for kind, _ in ways]
    found = []
    for kind, title in named.items():
        number = sum(each == kind for each in kinds)
        if number:
            of_units = " of each unit" if kind == "unit" else ""
            found.append(f"{number} {title}{'s' if number > 1 else ''}{of_units}")
    return (
        " and ".join([", ".join(found[:-1]), found[-1]] if len(found) > 1 else found) or "nothing"
    )


class Found(Record):
    """Two inspections that differ in one leaf, better in the second, and an item that is lowered.

    `before` and `after` are its ratings, or the worst and best that the rules allow.
    """

    item: Item
    leaf: Leaf
    worse: Example
    better: Example
    before: tuple[str, str]
    after: tuple[str, str]


class _Pairs:
    """Every pair of inspections of which one is better in one thing."""

    def __init__(
        self,
        framework: model.Framework,
        evaluator: Evaluator,
        polarity: Polarity,
        target: model.Reference,
        most: int,
    ) -> None:
        self.framework = framework
        self.polarity = polarity
        self.evaluator = evaluator
        self.target = target
        self.most = most
        self.states = 0

    def judge(self, doubtful: Ways) -> Judged:
        """What comes of going through the pairs for each source that polarity leaves open."""
        drawing = Drawing(self.framework)
        try:
            drawing.item(self.target)
        except NotDecided as why:
            return self._open(doubtful, str(why))
        judged = [self._judge(drawing, source, cause) for source, cause in doubtful.items()]
        for each in judged:
            if each is not None and each.verdict == "broken":
                return each
        for each in judged:
            if each is not None:
                return each
        because = f"every pair of inspections was gone through, as {self.states:,} states"
        return Judged(self.target, "proved", because, self.states)

    def _judge(self, drawing: Drawing, source: Source, cause: Cause) -> Judged | None:
        """What comes of one source; None when nothing is lowered by it."""
        try:
            found = self._lowered(drawing, source)
        except NotDecided as why:
            return self._in_one_case(source, cause, str(why))
        except TooMany:
            why_not = f"there are over {self.most:,} states to go through"
            return self._open({source: cause}, why_not)
        return None if found is None else self._broken(drawing, found, cause)

    def _lowered(self, drawing: Drawing, source: Source) -> Found | None:
        leaf = self._leaf(drawing, source)
        better = Leaf(leaf.source, leaf.values, leaf.ordered)
        other = Drawing(self.framework, base=drawing, instead={leaf: better})
        for item in self._links(drawing, leaf):
            found = self._pair(drawing, other, item, leaf, better)
            if found is not None:
                return found
        return None

    def _leaf(self, drawing: Drawing, source: Source) -> Leaf:
        """The one leaf that a source makes better. Raises: `NotDecided` where it is not so."""
        found = [
            (leaf, ways[source])
            for leaf in nodes.leaves(drawing.item(self.target).outcome)
            if source in (ways := self._ways_of(drawing, leaf))
        ]
        if len(found) == 1 and found[0][1].way == "rises":
            return found[0][0]
        what = "a unit" if source[0] == "unit" else "a case"
        raise NotDecided(f"what {source[1]} does in {what} is not gone through")

    def _ways_of(self, drawing: Drawing, leaf: Leaf) -> Ways:
        match leaf.source:
            case nodes.Proposed(item=code):
                return {("proposal", code): RISES}
            case nodes.Reviewed(review=code):
                return {("review", code): RISES}
            case nodes.Share(question=code):
                return self.polarity.of_answer(model.Reference(kind="key_question", code=code))
            case nodes.Given(item=code):
                return self.polarity.of_first(drawing.reference(code))
            case _:
                return NOTHING

    def _links(self, drawing: Drawing, leaf: Leaf) -> Iterator[Item]:
        """The item, and the proposed ratings that it hangs on and that hang on the leaf."""
        below = set(nodes.under(drawing.item(self.target).outcome))
        for item in drawing.drawn:
            linked = item.reference == self.target or (item.judged and item.outcome in below)
            if linked and leaf in nodes.leaves(*_looks_at(drawing, item)):
                yield item

    # -------------------------------------------------------------- one pair
    def _pair(
        self, drawing: Drawing, other: Drawing, item: Item, leaf: Leaf, better: Leaf
    ) -> Found | None:
        first, second = _ends(drawing, item), _ends(other, item)
        codes = item.codes

        def lowered(_better: bool, before: tuple[str, str], after: tuple[str, str]) -> object:
            pairs = zip(before, after, strict=True)
            falls = any(codes.index(two) < codes.index(one) for one, two in pairs)
            return (before, after) if falls else False

        root = Step((_is_better(leaf, better), first, second), lowered)
        reached = reach(root, self.most - self.states)
        self.states += reached.states
        for came, example in reached.examples.items():
            if isinstance(came, tuple):
                return self._found(item, leaf, better, example, came)
        return None

    @staticmethod
    def _found(
        item: Item,
        leaf: Leaf,
        better: Leaf,
        example: Example,
        came: tuple[tuple[str, str], tuple[str, str]],
    ) -> Found:
        before, after = came
        worse = {each: value for each, value in example.items() if each is not better}
        return Found(item, leaf, worse, {**worse, leaf: example[better]}, before, after)

    # -------------------------------------------------------------- what comes of it
    def _broken(self, drawing: Drawing, found: Found, cause: Cause) -> Judged:
        worse = examples.inspection(self.framework, found.worse)
        better = examples.inspection(self.framework, found.better)
        item = found.item
        seen = [_as_rated(self.evaluator, item, each) for each in (worse, better)]
        if seen != [found.before, found.after]:
            return self._open(
                {("proposal", item.reference.code): cause},
                "what seemed to lower it are not two inspections that can happen",
            )
        turned = cause.turned
        name = words.name(self.framework, item.reference)
        because = f"{turned.words if turned else 'a rule'} can lower {name}"
        place = self._place(cause)
        shown = _shown(drawing, found, worse, better)
        return Judged(self.target, "broken", because, self.states, shown, place)

    def _in_one_case(self, source: Source, cause: Cause, why: str) -> Judged:
        """What one case shows, where cases are not gone through."""
        ways = self.polarity.of_item(self.target)
        shown = (
            singles.lowered(self.framework, self.evaluator, self.target, source[1], ways)
            if source[0] == "answer"
            else None
        )
        if shown is None:
            return self._open({source: cause}, why)
        name = words.name(self.framework, self.target)
        turned = cause.turned
        because = f"{turned.words if turned else 'a rule'} can lower {name}"
        return Judged(self.target, "broken", because, 0, shown, self._place(cause))

    def _place(self, cause: Cause) -> model.Place | None:
        """The rule or line that turned it, or else where the item is declared."""
        if cause.turned is not None and cause.turned.place is not None:
            return cause.turned.place
        found = self.framework.index.item(self.target)
        return found.place

    def _open(self, doubtful: Ways, why: str) -> Judged:
        cause = next(iter(doubtful.values()))
        turned = cause.turned
        name = words.name(self.framework, self.target)
        because = f"{turned.words if turned else 'a rule'} may lower {name}; {why}"
        place = self._place(cause)
        return Judged(self.target, "not proved", because, self.states, None, place)


def _is_better(leaf: Leaf, better: Leaf) -> Node:
    """That the second is better than the first; there is no pair where it is not."""
    ranks = {value: rank for rank, value in enumerate(leaf.values[: leaf.ordered])}

    def above(worse: Value, value: Value) -> bool | None:
        if worse not in ranks or value not in ranks or ranks[value] <= ranks[worse]:
            return None
        return True

    return Step((leaf, better), above)


def _looks_at(drawing: Drawing, item: Item) -> tuple[Node, ...]:
    return drawing.allowances(item.reference) if item.judged else (item.outcome,)


def _ends(drawing: Drawing, item: Item) -> Node:
    """The rating of an item twice; or the worst and the best that the rules allow. What is not
    rated is not compared."""
    if not item.judged:
        outcome = drawing.item(item.reference).outcome
        return Step((outcome,), lambda rating: None if rating == NOT_RATED else (rating, rating))
    codes = item.codes

    def ends(*allowed: bool) -> tuple[str, str] | None:
        there = [code for code, each in zip(codes, allowed, strict=True) if each]
        return (there[0], there[-1]) if there else None

    return Step(drawing.allowances(item.reference), ends)


def _as_rated(evaluator: Evaluator, item: Item, inspection: Inspection) -> tuple[str, str] | None:
    """The same, as the evaluator rates it."""
    seen = evaluator.see(inspection)
    if item.judged:
        allowed = [code for code in item.codes if seen.allowed(code, item.reference)]
        return (allowed[0], allowed[-1]) if allowed else None
    rating = seen.result.items[item.reference.code].rating
    return None if rating is None or rating == NOT_RATED else (rating, rating)


def _shown(drawing: Drawing, found: Found, worse: Inspection, better: Inspection) -> Shown:
    first = examples.given(drawing, found.worse, found.leaf)
    second = examples.given(drawing, found.better, found.leaf)
    changed = [
        (before, after)
        for before, after in zip(first, second, strict=True)
        if before.value != after.value
    ]
    follows = [_comes(drawing, found, found.before, [before for before, _ in changed])]
    follows.append(_comes(drawing, found, found.after, [after for _, after in changed]))
    return Shown(
        tuple(examples.sentences(first)),
        tuple(follows),
        "\n".join(
            (
                examples.scenario(
                    "before a better answer", first, _then(drawing, found, found.before)
                ),
                examples.scenario(
                    "after a better answer", second, _then(drawing, found, found.after)
                ),
            )
        ),
        worse,
        better,
    )


def _comes(drawing: Drawing, found: Found, ends: tuple[str, str], said: list[examples.Said]) -> str:
    titles = {point.code: point.title for point in drawing.index.points(found.item.reference)}
    given = " and ".join(examples.sentences(tuple(said)))
    name = words.name(drawing.framework, found.item.reference)
    low, high = (titles[code] for code in ends)
    if not found.item.judged:
        return f"when {given}, {name} is “{high}”"
    allowed = f"“{high}”" if low == high else f"“{low}” to “{high}”"
    return f"when {given}, {allowed} may be proposed for {name}"


def _then(drawing: Drawing, found: Found, ends: tuple[str, str]) -> tuple[str, ...]:
    code = found.item.reference.code
    if not found.item.judged:
        return (f"{code} is {ends[1]}",)
    codes = found.item.codes
    return tuple(
        f"{each} is not allowed for {code}"
        for rank, each in enumerate(codes)
        if not codes.index(ends[0]) <= rank <= codes.index(ends[1])
    ) or (f"{ends[1]} is allowed for {code}",)
