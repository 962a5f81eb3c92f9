"""One case in which a better answer lowers a rating, shown by rating it twice.

Where polarity finds a hurdle or a share of cases the wrong way round, one case is enough to show
it. What the rules in question ask of a case is tried in every way, and all else is answered as well
as can be. It does *not* prove anything: when nothing is found, nothing is said.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice, product

from assay import model
from assay.evaluator.inspection import Case, Inspection, Judgement
from assay.evaluator.rating import Evaluator
from assay.model import words
from assay.record import Record
from assay.verifier.outcomes import Shown
from assay.verifier.ways import Ways

MOST_TRIED = 500


class Pair(Record):
    """One case, what is better in the second, and the ratings of the item in both."""

    question: model.Reference
    answers: Mapping[str, str]
    facts: Mapping[str, str]
    worse: Inspection
    better: Inspection
    before: str
    after: str


def lowered(
    framework: model.Framework,
    evaluator: Evaluator,
    target: model.Reference,
    code: str,
    ways: Ways,
) -> Shown | None:
    """A better answer to a question that lowers an item, if one case can show it."""
    codes = [point.code for point in framework.index.points(target)]
    for pair in islice(_pairs(framework, evaluator, target, code, ways), MOST_TRIED):
        ranks = [codes.index(each) for each in (pair.before, pair.after) if each in codes]
        if len(ranks) == 2 and ranks[1] < ranks[0]:
            return _shown(framework, target, pair)
    return None


def _pairs(
    framework: model.Framework,
    evaluator: Evaluator,
    target: model.Reference,
    code: str,
    ways: Ways,
) -> Iterator[Pair]:
    asking = list(_asking(framework, code))
    questions = _questions(framework, asking)
    question = questions.pop(code, None)
    if question is None:
        return
    answers = {name: list(framework.index.values_of(each)) for name, each in questions.items()}
    facts = {
        subject.fact: values
        for part in asking
        for subject in model.each(part, model.FactSubject)
        if (values := list(framework.index.values(subject)))
    }
    plain = {name: _best(framework, name) for kind, name in ways if kind == "answer"}
    for chosen in product(*answers.values(), *facts.values()):
        given = {**plain, **dict(zip(answers, chosen[: len(answers)], strict=True))}
        known = dict(zip(facts, chosen[len(answers) :], strict=True))
        counts = _counts(framework, question)
        for worse in (name for name, count in counts.items() if count == "against"):
            for better in (name for name, count in counts.items() if count == "for"):
                first = _inspection(framework, {**given, code: worse}, known)
                second = _inspection(framework, {**given, code: better}, known)
                rated = [evaluator.rate(each).items[target.code].rating for each in (first, second)]
                said = {**given, code: worse}
                yield Pair(question, said, known, first, second, rated[0] or "", rated[1] or "")


def _asking(framework: model.Framework, code: str) -> Iterator[model.Model]:
    """The rules on answers and the shares of cases that name a question."""
    rules = [
        rule
        for rule in framework.rules
        if any(then.stage == "answer" for then in rule.then) and rule.retired is None
    ]
    items: list[model.Standard | model.Rating] = [*framework.standards, *framework.ratings]
    shares = [item.method for item in items if isinstance(item.method, model.ShareOfCases)]
    for part in (*rules, *shares):
        if any(each.code == code for each in model.each(part, model.Reference)):
            yield part


def _questions(framework: model.Framework, asking: list[model.Model]) -> dict[str, model.Reference]:
    return {
        each.code: each
        for part in asking
        for each in model.each(part, model.Reference)
        if each.kind in ("key_question", "prompt") and _counts(framework, each)
    }


def _counts(framework: model.Framework, question: model.Reference) -> Mapping[str, model.Counts]:
    answered = getattr(framework.index.item(question), "answered_by", None)
    if not isinstance(answered, model.ByAnswers):
        return {}
    answers = framework.index.answers(answered.answers).answers
    return {answer.code: answer.counts for answer in answers}


def _best(framework: model.Framework, code: str) -> str:
    counts = _counts(framework, _question(framework, code))
    return next(name for name, count in counts.items() if count == "for")


def _question(framework: model.Framework, code: str) -> model.Reference:
    item = framework.index.any_item(code)
    assert item is not None, code
    return model.Reference.model_validate({"kind": item.kind, "code": code})


def _inspection(
    framework: model.Framework, answers: Mapping[str, str], facts: Mapping[str, str]
) -> Inspection:
    """One case, with every proposal as good as can be."""
    items: list[model.Standard | model.Rating] = [*framework.standards, *framework.ratings]
    proposals = {
        item.code: Judgement(framework.index.scale(item.scale).points[-1].code)
        for item in items
        if isinstance(item.method, model.Judgement) and item.scale is not None
    }
    return Inspection(cases=(Case("1", facts, answers),), judgements=proposals)


# ------------------------------------------------------------------ in words
def _shown(framework: model.Framework, target: model.Reference, pair: Pair) -> Shown:
    index = framework.index
    titles = {point.code: point.title for point in index.points(target)}
    name = words.name(framework, target)
    asked = words.name(framework, pair.question)
    answers = index.values_of(pair.question)
    worse = pair.answers[pair.question.code]
    better = str(pair.better.cases[0].answers[pair.question.code])
    follows = (
        f"when {asked} is “{answers[worse]}”, {name} is “{titles[pair.before]}”",
        f"when {asked} is “{answers[better]}”, {name} is “{titles[pair.after]}”",
    )
    scenarios = (
        _scenario("before a better answer", pair.worse.cases[0], target, pair.before),
        _scenario("after a better answer", pair.better.cases[0], target, pair.after),
    )
    return Shown(
        tuple(_sentences(framework, pair)), follows, "\n".join(scenarios), pair.worse, pair.better
    )


def _sentences(framework: model.Framework, pair: Pair) -> Iterator[str]:
    yield "there is one case, in which"
    for fact, value in pair.facts.items():
        subject = model.FactSubject(fact=fact)
        chosen = framework.index.values(subject)[value]
        yield f"“{framework.index.fact(fact).title}” is “{chosen}”"
    by_answer: dict[str, list[str]] = {}
    for code, answer in pair.answers.items():
        question = _question(framework, code)
        title = framework.index.values_of(question)[answer]
        by_answer.setdefault(title, []).append(words.name(framework, question))
    for title, named in by_answer.items():
        listed = named[0] if len(named) == 1 else f"{', '.join(named[:-1])} and {named[-1]}"
        yield f"{listed} {'is' if len(named) == 1 else 'are'} “{title}”"


def _scenario(title: str, case: Case, target: model.Reference, rating: str) -> str:
    said = [f"{fact} is {value}" for fact, value in case.facts.items()]
    said += [f"{code} is {answer}" for code, answer in case.answers.items()]
    given = f"  given a case where {' and '.join(said)}"
    return "\n".join([f'scenario "{title}" {{', given, f"  then {target.code} is {rating}", "}"])
