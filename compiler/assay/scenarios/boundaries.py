"""Situations near the limits of the rules, as a scenario would give them: where a change of a rule
shows first.

Each is a few lines of what is given. Which lines there are hangs on what was changed: shares near
every limit of bands, totals, ratings of all that a rule speaks of, cases. It does *not* know what
follows from a situation.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice, product

from assay.evaluator import conditions
from assay.model import claims, rules, walk
from assay.model import conditions as c
from assay.model import quantities as q
from assay.model import ratings as r
from assay.model.facts import OneOf, SeveralOf, YesOrNo
from assay.model.framework import Framework
from assay.model.item import Place
from assay.model.references import Items, Reference, Said
from assay.model.scales import Answers, Banding
from assay.model.sets import CasesWhere
from assay.scenarios.changes import parts
from assay.scenarios.changes.change import About

Situation = tuple[claims.Given, ...]
Scored = r.BandedScore | r.ShareOfMaximum

NOWHERE = Place(path="-", line=1)
MOST = 3000
"""How many situations are tried for one change."""

FEW = 5
"""How many items are given every combination of ratings; of more, one or two differ."""


def situations(framework: Framework, about: About, code: str) -> Iterator[Situation]:
    """Situations in which a change of this could show, the plainest first."""
    return islice(_all(_Maker(framework), framework, about, code), MOST)


def _all(maker: _Maker, framework: Framework, about: About, code: str) -> Iterator[Situation]:
    match about:
        case "rule":
            for rule in (one for one in framework.rules if one.code == code):
                yield from maker.of_rule(rule)
        case "set":
            for one in framework.sets:
                if one.code == code and isinstance(one.cases, CasesWhere):
                    yield from maker.cases(one.cases.condition)
        case "item":
            for item in parts.rated(framework):
                if item.code == code:
                    yield from maker.of_item(item)
        case _:
            for item in parts.rated(framework):
                method = parts.computed(item.method)
                if method is not None and parts.hangs_on(method, about, code):
                    yield from maker.of_item(item)


class _Maker:
    """Makes situations for one framework."""

    def __init__(self, framework: Framework) -> None:
        self._framework = framework
        self._index = framework.index

    # -------------------------------------------------------------- rated items
    def of_item(self, item: parts.RatedItem) -> Iterator[Situation]:
        """Situations that an item is rated in."""
        method = parts.computed(item.method)
        match method:
            case None:
                return
            case r.LowestOrHighest(items=items) if method.banded is not None:
                yield from self._shares(items.items, method.banded)
            case r.LowestOrHighest(items=items, over=r.OverEvery()):
                yield from self._in_units(items.items)
            case r.LowestOrHighest(items=items):
                yield from self.ratings(items.items)
            case r.BandedScore(items=items) | r.ShareOfMaximum(items=items):
                yield from self._scores(method, items)
            case r.ShareOfCases(condition=condition):
                yield from self._numbers(item, condition)
                yield from self._share_of_cases(condition, method.banded)
            case r.FirstThatFits():
                yield from self.of_conditions([fit.condition for fit in method.fits])

    def _banding(self, banded: r.Banded) -> Banding | None:
        match banded:
            case r.InBands(bands=bands):
                return self._index.bands(bands).banding
            case r.InOwnBands(banding=banding):
                return banding
            case r.InTable():
                return None

    def _counts(self, banded: r.Banded) -> Iterator[tuple[int, int]]:
        """Numbers of cases near each limit: a percent to each side, and halves between."""
        banding = self._banding(banded)
        limits = [] if banding is None else sorted(_limits(banding))
        for limit in limits:
            for percent in (limit, limit - 1, limit + 1):
                if 0 <= percent <= 100:
                    yield percent, 100
        for limit in limits:
            yield 2 * limit - 1, 200
            yield 10 * limit - 6, 1000
            yield 10 * limit - 4, 1000
        yield from ((100, 100), (0, 100))

    def _shares(self, items: tuple[Reference, ...], banded: r.Banded) -> Iterator[Situation]:
        first, *others = items
        for number, base in (*self._counts(banded), (0, 0)):
            rest = [self._share(one, base or 40, base or 40) for one in others]
            yield (*rest, self._share(first, number, base))
        for answer in self._answers(first).answers:
            if answer.counts == "not":
                rest = [self._share(one, 40, 40) for one in others]
                half = self._answered(first, answer.code, 20, 40)
                yield (*rest, self._share(first, 20, 40), half)
                yield (*rest, self._share(first, 10, 40), half)
        for one in items[1:]:
            full = [self._share(other, 40, 40) for other in items if other is not one]
            yield (*full, self._share(one, 0, 40))

    def _in_units(self, items: tuple[Reference, ...]) -> Iterator[Situation]:
        """Two units, and what each item may be in them."""
        one = claims.InUnits(number=1)
        for item in items:
            others = [other for other in items if other is not item]
            values = (*self._index.values_of(item), "not_rated")
            for first, second in product(values, values):
                rest = [_plain(other, values[0], claims.InUnits(number=2)) for other in others]
                yield (*rest, _plain(item, first, one), _plain(item, second, one))

    def _numbers(self, item: parts.RatedItem, condition: c.Condition) -> Iterator[Situation]:
        """Numbers of cases near those at which an item is not rated."""
        when = getattr(item, "not_rated_when", None)
        for part in () if when is None else walk.parts(when):
            if isinstance(part, c.Is) and isinstance(part.subject, c.NumberOfCases):
                within = part.predicate
                for _, number in _around(within.range) if isinstance(within, c.IsWithin) else ():
                    if number:
                        yield (_cases(number, condition),)

    def _answers(self, item: Reference) -> Answers:
        answered = getattr(self._index.item(item), "answered_by", None)
        return self._index.answers(str(getattr(answered, "answers", "")))

    def _share(self, item: Reference, number: int, base: int) -> claims.Given:
        value = next(one.code for one in self._answers(item).answers if one.counts == "for")
        return self._answered(item, value, number, base)

    def _answered(self, item: Reference, value: str, number: int, base: int) -> claims.Given:
        return claims.GivenValue(
            subject=c.ItemSubject(item=item),
            value=value,
            amount=claims.InCases(number=number, base=base),
            place=NOWHERE,
        )

    def _share_of_cases(self, condition: c.Condition, banded: r.Banded) -> Iterator[Situation]:
        for number, base in self._counts(banded):
            some = [_cases(number, condition)] if number else []
            for others in islice(self._case_conditions(condition), 40):
                if base > number:
                    yield (*some, _cases(base - number, others))
        yield from self.cases(condition)

    def _scores(
        self, method: r.BandedScore | r.ShareOfMaximum, items: Items
    ) -> Iterator[Situation]:
        if isinstance(method.over, r.OverEvery):
            yield from self._over_units(method, items.items[0])
            return
        greatest = sum(max(self._scores_of(item)) for item in items.items)
        for total in range(greatest + 1):
            yield (self._total(items, total),)
        yield from self.ratings(items.items)

    def _over_units(self, method: Scored, item: Reference) -> Iterator[Situation]:
        listed = Items(said=Said(phrase="listed"), items=(item,))
        rows = [3]
        if isinstance(method.banded, r.InTable):
            table = self._index.table(method.banded.table)
            printed = [row.units for row in table.rows]
            rows = [*printed, *(one for one in range(1, max(printed) + 2) if one not in printed)]
        most = max(self._scores_of(item))
        for units in rows:
            number = _exactly(c.NumberOfUnits(), units)
            for total in range(units * most + 1):
                yield number, self._total(listed, total)
            yield number, _plain(item, "not_rated", claims.InUnits(number=units))

    def _total(self, items: Items, total: int) -> claims.Given:
        return _exactly(c.ScoreOf(how="total", items=items), total)

    def _scores_of(self, item: Reference) -> list[int]:
        scale = str(getattr(self._index.item(item), "scale", ""))
        return [point.score for point in self._index.scale(scale).points]

    # -------------------------------------------------------------- ratings
    def ratings(self, items: Iterable[Reference]) -> Iterator[Situation]:
        """Every combination of ratings of a few items; of many, those where one or two differ."""
        chosen = tuple(dict.fromkeys(items))
        values = [tuple(self._index.values_of(item)) for item in chosen]
        if len(chosen) <= FEW:
            for combination in product(*values):
                yield tuple(map(_plain, chosen, combination))
        else:
            for usual, other in product(values[0], values[0]):
                for place in range(len(chosen)):
                    yield tuple(
                        _plain(item, other if number == place else usual)
                        for number, item in enumerate(chosen)
                    )
        for place in range(len(chosen)):
            yield tuple(
                _plain(item, "not_rated" if number == place else values[number][-1])
                for number, item in enumerate(chosen)
            )

    def of_rule(self, rule: rules.Rule) -> Iterator[Situation]:
        """Situations in which a rule may act, or not."""
        conditions = [*([] if rule.when is None else [rule.when])]
        for then in rule.then:
            conditions += [] if then.unless is None else [then.unless]
            if isinstance(then.effect, rules.AllowOnlyWhen):
                conditions.append(then.effect.condition)
        if any(then.stage == "answer" for then in rule.then):
            joined = conditions[0] if len(conditions) == 1 else c.Or(conditions=tuple(conditions))
            targets = [then.effect.target for then in rule.then if hasattr(then.effect, "target")]
            yield from self.cases(joined, targets)
            return
        yield from self.of_conditions(conditions, self._reviews_beside(rule))

    def _reviews_beside(self, rule: rules.Rule) -> Iterator[Reference]:
        """The reviews that other rules about the same items hang on: they too may stand in the
        way of a rating, or wait."""
        targets = set(_targets(rule))
        for other in self._framework.rules:
            if other is not rule and not targets.isdisjoint(_targets(other)):
                for part in walk.each(other, Reference):
                    if part.kind == "review":
                        yield part

    def of_conditions(
        self, conditions: Iterable[c.Condition], reviews: Iterable[Reference] = ()
    ) -> Iterator[Situation]:
        """Situations that decide conditions about ratings, reviews, the unit and numbers."""
        rated: dict[Reference, None] = {}
        choices: dict[str, list[claims.Given]] = {}
        for review in reviews:
            self._note(c.ItemSubject(item=review), rated, choices)
        for condition in conditions:
            for part in walk.parts(condition):
                self._note(part, rated, choices)
        others = [tuple(given) for given in choices.values()]
        for few in self.ratings(rated) if rated else ((),):
            for rest in product(*others):
                yield (*few, *rest)

    def _note(
        self, part: object, rated: dict[Reference, None], choices: dict[str, list[claims.Given]]
    ) -> None:
        match part:
            case c.Considered(target=target):
                choices[f"considered {target.code}"] = [
                    claims.GivenConsidered(rating=rating, target=target, place=NOWHERE)
                    for rating in reversed(tuple(self._index.values_of(target)))
                ]
            case c.ItemSubject(item=item) if item.kind == "review":
                values = self._index.values_of(item)
                choices[item.code] = [_plain(item, value) for value in values]
            case c.ScoreOf(items=items):
                rated.update(dict.fromkeys(items.items))
            case c.ItemSubject(item=item) if item.kind != "milestone":
                rated[item] = None
            case c.FactSubject(fact=code):
                choices[code] = [_that(code, one) for one in self._values(code)]
            case c.Is(
                subject=c.NumberOfCases() | c.NumberOfUnits() as subject,
                predicate=c.IsWithin(range=within),
            ):
                numbers = sorted({number for _, number in _around(within)})
                choices[subject.kind] = [_exactly(subject, one) for one in numbers]

    def _values(self, code: str) -> tuple[c.Predicate, ...]:
        kind = self._index.fact(code).value
        match kind:
            case YesOrNo():
                return tuple(c.IsOneOf(values=(one,)) for one in ("yes", "no"))
            case OneOf(choices=choices) | SeveralOf(choices=choices):
                return tuple(c.IsOneOf(values=(one.code,)) for one in choices)
            case _:
                return ()

    # -------------------------------------------------------------- cases
    def cases(
        self, condition: c.Condition, targets: Iterable[Reference] = ()
    ) -> Iterator[Situation]:
        """One case, with every combination of what a condition asks of it."""
        for said in self._case_conditions(condition, targets):
            yield (_cases(1, said),)

    def _case_conditions(
        self, condition: c.Condition, targets: Iterable[Reference] = ()
    ) -> Iterator[c.Condition]:
        choices: dict[str, dict[str, c.Is]] = {}
        for part in walk.parts(condition):
            match part:
                case c.Is(subject=subject, predicate=predicate):
                    self._case_choices(subject, predicate, choices)
                case c.Counted(subjects=subjects, predicate=predicate):
                    for subject in subjects:
                        self._case_choices(subject, predicate, choices)
        for target in targets:
            values = c.IsOneOf(values=tuple(self._index.values_of(target))[:1])
            self._case_choices(c.ItemSubject(item=target), values, choices)
        for combination in product(*(tuple(one.values()) for one in choices.values())):
            yield combination[0] if len(combination) == 1 else c.And(conditions=combination)

    def _case_choices(
        self, subject: c.Subject, predicate: c.Predicate, choices: dict[str, dict[str, c.Is]]
    ) -> None:
        values = tuple(self._index.values(subject))
        predicates: list[c.Predicate] = [c.IsOneOf(values=(one,)) for one in values]
        if isinstance(predicate, c.IsWithin):
            predicates = [_within(like, number) for like, number in _around(predicate.range)]
        code = subject.fact if isinstance(subject, c.FactSubject) else ""
        code = subject.item.code if isinstance(subject, c.ItemSubject) else code
        for one in predicates:
            found = choices.setdefault(code, {})
            found[repr(one)] = c.Is(subject=subject, predicate=one)


def _targets(rule: rules.Rule) -> Iterator[str]:
    for then in rule.then:
        if not isinstance(then.effect, rules.ReviewFirst):
            yield then.effect.target.code


# ------------------------------------------------------------------ lines of what is given
def _plain(item: Reference, value: str, amount: claims.InUnits | None = None) -> claims.Given:
    subject = c.ItemSubject(item=item)
    if value == "not_rated":
        return claims.GivenThat(
            subject=subject, predicate=c.IsNotRated(), amount=amount, place=NOWHERE
        )
    return claims.GivenValue(subject=subject, value=value, amount=amount, place=NOWHERE)


def _that(fact: str, predicate: c.Predicate) -> claims.Given:
    subject = c.FactSubject(fact=fact)
    if isinstance(predicate, c.IsOneOf):
        return claims.GivenValue(subject=subject, value=predicate.values[0], place=NOWHERE)
    return claims.GivenThat(subject=subject, predicate=predicate, place=NOWHERE)


def _exactly(subject: c.Subject, number: int) -> claims.Given:
    within = _within(q.Number(value=0), number)
    return claims.GivenThat(subject=subject, predicate=within, place=NOWHERE)


def _within(like: q.Quantity, number: int) -> c.IsWithin:
    match like:
        case q.Number():
            quantity: q.Quantity = q.Number(value=number)
        case q.Percent():
            quantity = q.Percent(hundredths=number)
        case _:
            quantity = like.model_copy(update={"number": number})
    limit = q.Limit(quantity=quantity, included=True)
    return c.IsWithin(range=q.Range(low=limit, high=limit))


def _cases(number: int, condition: c.Condition) -> claims.Given:
    return claims.GivenCase(number=number, condition=condition, place=NOWHERE)


# ------------------------------------------------------------------ numbers near limits
def _limits(banding: Banding) -> set[int]:
    """The whole percents at which bands begin or end."""
    found = set()
    for band in banding.bands:
        for limit in (band.range.low, band.range.high):
            if limit is not None and isinstance(limit.quantity, q.Percent):
                found.add(limit.quantity.hundredths // 100)
    if banding.law is not None:
        found |= {100 * one.numerator // one.denominator for one in banding.law.fractions}
    return found


def _around(said: q.Range) -> Iterator[tuple[q.Quantity, int]]:
    for limit in (said.low, said.high):
        if limit is not None:
            size = conditions.number(limit.quantity)
            step = 100 if isinstance(limit.quantity, q.Percent) else 1
            for near in (size, size + step, size - step, size - 3 * step):
                if near >= 0:
                    yield limit.quantity, near
