"""How many situations come to something else, for one thing that changed about an item.

It asks what goes through situations, combinations or measures, and says when nothing can be
counted. It does *not* itself decide anything about a rule.
"""

from __future__ import annotations

from collections.abc import Callable

from assay import languages, model
from assay.comparison import demands, folds, measures
from assay.comparison.change import Example, Reach
from assay.comparison.meaning import same
from assay.comparison.situations import Side, Situation, Space, Supposed, TooMany, in_words
from assay.languages import Language
from assay.record import Record
from assay.verifier.domains import NotDecided

Two = tuple[model.Framework, model.Framework]
Scales = tuple[model.Scale, model.Scale]
Rated = model.Standard | model.KeyQuestion | model.Rating | model.Test

OF_CASES = model.LowestOrHighest | model.ShareOfCases
"""Methods that band shares of cases."""


class Told(Record):
    """What follows in a situation: something to compare, and the same in words."""

    outcome: Callable[[Side, Supposed], object]
    words: Callable[[Side, Supposed], str]


WHEN_NOT_SAID = {"applies": True, "not_rated_when": False}
"""What a condition that is not there comes to."""


def of_item(versions: Two, before: object, after: object) -> Reach | None:
    """An item that came, went, was retired or is in use again; only rules reach anywhere alone."""
    was = before if isinstance(before, model.Rule) else None
    now = after if isinstance(after, model.Rule) else None
    return None if was is None and now is None else of_rule(versions, was, now)


def of_field(versions: Two, before: model.Model, after: model.Model, field: str) -> Reach | None:
    """One field of an item that says something else."""
    language = _language(versions)
    match before, after:
        case model.Rule(), model.Rule():
            # `when` and `then` are one rule: where both changed, it is counted with the first.
            counts = field == "when" or (field == "then" and same(before.when, after.when))
            return of_rule(versions, before, after) if counts else None
        case model.Set(), model.Set() if field == "cases":
            return of_cases(versions, before.cases, after.cases)
        case model.Bands(), model.Bands() if field == "banding":
            old, new = _scales(versions, before.scale, after.scale)
            return measures.of_bands(language, (before.banding, old), (after.banding, new))
        case model.Table(), model.Table() if field in {"rows", "law"}:
            old, new = _scales(versions, before.scale, after.scale)
            counts = field == "rows" or same(before.rows, after.rows)
            return measures.of_tables(language, (before, old), (after, new)) if counts else None
        case _ if field in WHEN_NOT_SAID:
            return of_condition(versions, field, getattr(before, field), getattr(after, field))
        case (
            model.Standard() | model.KeyQuestion() | model.Rating() | model.Test(),
            model.Standard() | model.KeyQuestion() | model.Rating() | model.Test(),
        ) if field == "method":
            return of_methods(versions, before, after)
        case _:
            return None


def _language(versions: Two) -> Language:
    """What is counted is said in the language of the later version."""
    return languages.language(versions[1].language)


def _scales(versions: Two, before: str, after: str) -> Scales:
    return versions[0].index.scale(before), versions[1].index.scale(after)


def of_rule(versions: Two, before: model.Rule | None, after: model.Rule | None) -> Reach | None:
    """A rule that came, went or says something else."""

    def told(rule: model.Rule | None) -> Told:
        return Told(
            lambda side, known: demands.demands(side, demands.acting(side, rule, known)),
            lambda side, known: demands.in_words(side, demands.acting(side, rule, known)),
        )

    sides = (
        Side(versions[0], demands.conditions(before)),
        Side(versions[1], demands.conditions(after)),
    )
    return _counted(sides, told(before), told(after))


def of_condition(
    versions: Two, field: str, before: model.Condition | None, after: model.Condition | None
) -> Reach | None:
    """A condition of its own: whom something is asked of, or when it is not rated."""
    say = _language(versions).say
    yes, no = say("it applies"), say("it does not apply")
    if field == "not_rated_when":
        yes, no = say("it is not rated"), say("it is rated")
    unsaid = WHEN_NOT_SAID[field]

    def told(condition: model.Condition | None) -> Told:
        def met(side: Side, known: Supposed) -> bool:
            return unsaid if condition is None else side.holds(condition, known)

        return Told(met, lambda side, known: yes if met(side, known) else no)

    sides = Side(versions[0], (before,)), Side(versions[1], (after,))
    return _counted(sides, told(before), told(after))


def of_cases(versions: Two, before: model.Cases, after: model.Cases) -> Reach | None:
    """Which cases are in a set."""
    if not isinstance(before, model.CasesWhere) or not isinstance(after, model.CasesWhere):
        return None

    say = _language(versions).say

    def told(cases: model.CasesWhere) -> Told:
        def inside(side: Side, known: Supposed) -> bool:
            return side.holds(cases.condition, known)

        return Told(
            inside,
            lambda side, known: say("in the set") if inside(side, known) else say("not in the set"),
        )

    sides = Side(versions[0], (before.condition,)), Side(versions[1], (after.condition,))
    return _counted(sides, told(before), told(after))


def of_methods(versions: Two, before: Rated, after: Rated) -> Reach | None:
    """Two methods of an item; None where nothing can be counted."""
    old, new = _computed(before.method), _computed(after.method)
    if old is None or new is None or before.scale is None or after.scale is None:
        return None
    scales = _scales(versions, before.scale, after.scale)
    titles = measures.Titles(_language(versions), *scales)
    if isinstance(old, model.FirstThatFits) and isinstance(new, model.FirstThatFits):
        return _of_lines(versions, old, new, titles)
    if isinstance(old, OF_CASES) and _only_bands_differ(old, new):
        return _of_bandings(versions, (old, new), scales)
    first = folds.fold(versions[0], old, before.scale)
    second = folds.fold(versions[1], new, after.scale)
    if first is None or second is None:
        return None
    return _of_folds(versions, folds.compare(first, second), titles)


def _of_bandings(
    versions: Two, methods: tuple[model.Computed, model.Computed], scales: Scales
) -> Reach | None:
    before, after = map(_banding, versions, methods)
    if before is None or after is None:
        return None
    return measures.of_bands(_language(versions), (before, scales[0]), (after, scales[1]))


def _computed(method: model.Method | None) -> model.Computed | None:
    return method.starting_from if isinstance(method, model.Judgement) else method


def _only_bands_differ(old: model.Computed, new: model.Computed) -> bool:
    if type(old) is not type(new) or not hasattr(old, "banded"):
        return False
    return same(old, new.model_copy(update={"banded": old.banded}))


def _banding(framework: model.Framework, method: model.Computed) -> model.Banding | None:
    banded = getattr(method, "banded", None)
    match banded:
        case model.InBands():
            return framework.index.bands(banded.bands).banding
        case model.InOwnBands():
            return banded.banding
        case _:
            return None


def _of_folds(versions: Two, counted: folds.Counted, titles: measures.Titles) -> Reach:
    what = titles.language.say("combinations of ratings")
    if not counted.changed:
        return Reach(what, counted.total, 0)
    given = tuple((_name(versions, code), titles.of(rating)) for code, rating in counted.example)
    example = Example(given, titles.of(counted.before), titles.of(counted.after))
    return Reach(what, counted.total, counted.changed, example)


def _name(versions: Two, code: str) -> str:
    for framework in reversed(versions):
        item = framework.index.any_item(code)
        if item is not None:
            return item.printed if item.kind in ("standard", "key_question") else item.title
    return code


def _of_lines(
    versions: Two, old: model.FirstThatFits, new: model.FirstThatFits, titles: measures.Titles
) -> Reach | None:
    def told(method: model.FirstThatFits) -> Told:
        def first(side: Side, known: Supposed) -> model.Outcome | None:
            for fit in method.fits:
                if side.holds(fit.condition, known):
                    return fit.outcome
            return method.otherwise

        return Told(first, lambda side, known: _title(titles, first(side, known)))

    sides = (
        Side(versions[0], (fit.condition for fit in old.fits)),
        Side(versions[1], (fit.condition for fit in new.fits)),
    )
    # What is not rated has a rule of its own, before any line is asked, unless a line asks for it.
    asks = any(
        True for side in sides for each in side.said for _ in model.each(each, model.IsNotRated)
    )
    return _counted(sides, told(old), told(new), with_not_rated=asks)


def _title(titles: measures.Titles, outcome: model.Outcome | None) -> str:
    if isinstance(outcome, model.NotRatedOutcome):
        return titles.language.say("not rated")
    return titles.of(None if outcome is None else outcome.rating)


# ------------------------------------------------------------------ going through situations
def _counted(
    sides: tuple[Side, Side], before: Told, after: Told, *, with_not_rated: bool = True
) -> Reach | None:
    language = languages.language(sides[1].framework.language)
    what = language.say("situations")
    try:
        space = Space(*sides, with_not_rated=with_not_rated)
    except NotDecided as why:
        return Reach(what, 0, None, reason=why.said(language))
    if not space.names:
        return None

    def differs(situation: Situation) -> bool:
        known = Supposed(situation)
        return before.outcome(sides[0], known) != after.outcome(sides[1], known)

    def example(situation: Situation | None) -> Example | None:
        if situation is None:
            return None
        known = Supposed(situation)
        told = before.words(sides[0], known), after.words(sides[1], known)
        return Example(in_words(sides, situation), *told)

    try:
        found = [
            (situation, number) for situation, number in space.situations() if differs(situation)
        ]
    except TooMany as too_many:
        first = next((each for each in space.some() if differs(each)), None)
        return Reach(what, too_many.total, None, example(first))
    changed = sum(number for _, number in found)
    return Reach(what, space.total, changed, example(found[0][0] if found else None))
