"""One inspection out of all that there could be: for the evaluator, for a reader and as a scenario.

What is rated from cases is shown by its rating and rated from counts: any counts that give the
rating would do. It does *not* look for examples, and never shows what the evaluator has not
rated: `claims.py` and `monotone.py` see to that.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, assert_never

from assay import model
from assay.evaluator.conditions import DOES_NOT_APPLY
from assay.evaluator.inspection import NOT_RATED, Inspection, Judgement
from assay.evaluator.order import RATED
from assay.model import words
from assay.record import Record
from assay.verifier import nodes
from assay.verifier.drawing import Drawing
from assay.verifier.nodes import Leaf, Node, Value
from assay.verifier.rated import Item
from assay.verifier.search import Example


def value(node: Node, example: Example, known: dict[Node, Value] | None = None) -> Value:
    """What a node comes to in an example."""
    known = {} if known is None else known
    for each in nodes.under(node):
        if each not in known:
            if isinstance(each, Leaf):
                known[each] = example[each]
            else:
                known[each] = each.work(*[known[one] for one in each.inputs])
    return known[node]


# ------------------------------------------------------------------ for the evaluator
def inspection(framework: model.Framework, example: Example) -> Inspection:
    """The example as the evaluator takes it."""
    judgements: dict[str, Judgement] = {}
    counts: dict[str, Mapping[str, int]] = {}
    ratings: dict[str, str] = {}
    reviews: dict[str, str] = {}
    facts: dict[str, Any] = {}
    cases: dict[str, Any] = {}
    units: int | None = None
    for leaf, given in example.items():
        match leaf.source:
            case nodes.Proposed(item=item):
                judgements[item] = Judgement(str(given))
            case nodes.Share(question=question):
                counts[question] = _counts(framework, question, given)
            case nodes.Given(item=item):
                ratings[item] = str(given)
            case nodes.Reviewed(review=review):
                reviews[review] = str(given)
            case nodes.FactOfUnit(fact=fact):
                if given is not DOES_NOT_APPLY:
                    facts[fact] = given
            case nodes.NumberOfCases(cohort=cohort):
                cases[cohort] = given
            case nodes.NumberOfUnits():
                assert isinstance(given, int), given
                units = given
            case _:
                assert_never(leaf.source)
    return Inspection(
        judgements=judgements,
        counts=counts,
        ratings=ratings,
        reviews=reviews,
        facts=facts,
        number_of_cases=cases,
        number_of_units=units,
    )


def _counts(framework: model.Framework, question: str, given: Any) -> Mapping[str, int]:
    answered = framework.index.key_question(question).answered_by
    assert isinstance(answered, model.ByAnswers), question
    answers = framework.index.answers(answered.answers).answers
    yes = next(answer.code for answer in answers if answer.counts == "for")
    no = next((answer.code for answer in answers if answer.counts == "against"), None)
    number, base = (0, 0) if given == NOT_RATED else given
    counts = {yes: number}
    if no is not None:
        counts[no] = base - number
    return counts


# ------------------------------------------------------------------ for a reader
class Said(Record):
    """One thing that is given: what it is about, as a reader and as a rule file call it, and its
    value both ways."""

    about: str
    code: str
    title: str
    value: str


def given(drawing: Drawing, example: Example, apart: Leaf | None = None) -> tuple[Said, ...]:
    """All that is given in an example: ratings of what is rated from cases or units, and the rest
    as it is. What hangs on `apart` is not given; the leaf itself is."""
    items = [
        item
        for item in drawing.drawn
        if _from_cases(item) and _inside(item, example) and apart not in nodes.leaves(item.outcome)
    ]
    covered = {leaf for item in items for leaf in nodes.leaves(item.outcome)}
    known: dict[Node, Value] = {}
    found = [
        _rating(drawing, item.reference, value(item.outcome, example, known)) for item in items
    ]
    for leaf, each in example.items():
        if leaf not in covered and each is not DOES_NOT_APPLY:
            found.append(_leaf(drawing, leaf, each))
    return tuple(sorted(found, key=lambda said: said.code))


def _from_cases(item: Item) -> bool:
    sources = [leaf.source for leaf in nodes.leaves(item.outcome)]
    return item.from_cases and all(isinstance(each, nodes.Share | nodes.Given) for each in sources)


def _inside(item: Item, example: Example) -> bool:
    return all(leaf in example for leaf in nodes.leaves(item.outcome))


def _rating(drawing: Drawing, reference: model.Reference, rating: Value) -> Said:
    points = {point.code: point.title for point in drawing.index.points(reference)}
    name = words.name(drawing.framework, reference)
    if rating == NOT_RATED:
        return Said(name, reference.code, "not rated", "not rated")
    return Said(name, reference.code, f"“{points[str(rating)]}”", str(rating))


def _leaf(drawing: Drawing, leaf: Leaf, given: Any) -> Said:
    index = drawing.index
    match leaf.source:
        case nodes.Proposed(item=code) | nodes.Given(item=code):
            return _rating(drawing, drawing.reference(code), given)
        case nodes.Reviewed(review=code):
            reference = model.Reference(kind="review", code=code)
            title = index.values_of(reference).get(given, given)
            return Said(words.name(drawing.framework, reference), code, f"“{title}”", given)
        case nodes.FactOfUnit(fact=code):
            return _fact(index.fact(code), given)
        case nodes.Share(question=code):
            return _share(drawing, index.key_question(code), given)
        case nodes.NumberOfCases():
            return Said("the number of cases", "number of cases", str(given), f"exactly {given}")
        case nodes.NumberOfUnits():
            return Said("the number of units", "number of units", str(given), f"exactly {given}")
        case _:
            assert_never(leaf.source)


def _share(drawing: Drawing, question: model.KeyQuestion, given: Any) -> Said:
    if given == NOT_RATED:
        return Said(question.printed, question.code, "not asked in any case", "")
    counts = _counts(drawing.framework, question.code, given)
    answer = next(iter(counts))
    reference = model.Reference(kind="key_question", code=question.code)
    title = drawing.index.values_of(reference)[answer]
    cases = f"in {given[0]} of {given[1]} cases"
    return Said(question.printed, question.code, f"“{title}” {cases}", f"{answer} {cases}")


def _fact(fact: model.Fact, given: Any) -> Said:
    about = f"“{fact.title}”"
    match fact.value:
        case model.ADate():
            day = date.fromordinal(given).isoformat()
            return Said(about, fact.code, day, f"on {day}")
        case model.NumberOf(unit=unit):
            return Said(about, fact.code, f"{given} {unit}", f"exactly {given} {unit}")
        case model.Percentage():
            shown = words.percent(given)
            return Said(about, fact.code, shown, f"exactly {shown}")
        case model.WholeNumber():
            return Said(about, fact.code, str(given), f"exactly {given}")
        case model.SeveralOf(choices=choices):
            titles = ", ".join(choice.title for choice in choices if choice.code in given)
            return Said(about, fact.code, f"“{titles}”" if titles else "none", "")
        case model.OneOf(choices=choices):
            titles = next(choice.title for choice in choices if choice.code == given)
            return Said(about, fact.code, f"“{titles}”", given)
        case _:
            return Said(about, fact.code, f"“{str(given).capitalize()}”", str(given))


def sentences(said: tuple[Said, ...]) -> Iterator[str]:
    """What is given, in words; what has one value is one sentence."""
    by_value: dict[str, list[str]] = {}
    for each in said:
        by_value.setdefault(each.title, []).append(each.about)
    for title, about in by_value.items():
        listed = about[0] if len(about) == 1 else f"{', '.join(about[:-1])} and {about[-1]}"
        yield f"{listed} {'is' if len(about) == 1 else 'are'} {title}"


# ------------------------------------------------------------------ as a scenario
def scenario(title: str, said: tuple[Said, ...], then: tuple[str, ...]) -> str:
    """What is given and what follows, ready to stand in a rule file."""
    lines = [f"  given {each.code} is {each.value}" for each in said if each.value]
    lines += [f"  then {each}" for each in then]
    return "\n".join([f'scenario "{title}" {{', *lines, "}"])


def outcomes(
    drawing: Drawing,
    example: Example,
    said: tuple[Said, ...],
    conditions: tuple[model.Condition, ...],
) -> tuple[Said, ...]:
    """The ratings that conditions ask for and that are not given: what follows."""
    there = {each.code for each in said}
    found: dict[str, Said] = {}
    for condition in conditions:
        for reference in model.each(condition, model.Reference):
            if reference.code not in there and reference.kind in RATED:
                outcome = value(drawing.outcome(reference), example)
                found[reference.code] = _rating(drawing, reference, outcome)
    return tuple(found.values())


def as_said(drawing: Drawing, example: Example) -> Inspection:
    """The example as it is shown: what is rated from cases by its rating."""
    whole = inspection(drawing.framework, example)
    known: dict[Node, Value] = {}
    ratings = dict(whole.ratings)
    for item in drawing.drawn:
        if _from_cases(item) and _inside(item, example):
            ratings[item.reference.code] = str(value(item.outcome, example, known))
    return Inspection(
        number_of_units=whole.number_of_units,
        judgements=whole.judgements,
        reviews=whole.reviews,
        facts=whole.facts,
        number_of_cases=whole.number_of_cases,
        ratings=ratings,
    )
