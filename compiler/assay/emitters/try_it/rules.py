"""The rules of a framework as the script of the page reads them: compact, and only what a rating
hangs on.

Conditions, methods and effects are those of `model.json`, member by member, without what says
nothing: a member that is null, false or empty is left out. Clauses that a sentence quotes come
worded (`words`), so that the script words no condition itself. It does *not* hold guidance, titles
of prompts or places in rule files.
"""

from __future__ import annotations

from typing import Any

from assay import model
from assay.model import words
from assay.model.sentences import ENGLISH as SAY

Json = dict[str, Any]

FORMAT_VERSION = "1.0"
SILENT = ("place", "said", "guidance", "because", "sources", "illustrative", "key")
"""Members of the model that no rating hangs on."""


def rules(framework: model.Framework) -> Json:
    """All that rating by a framework needs."""
    index = framework.index
    roles = {role.code: role.title for part in _parts(framework) for role in part.roles}
    made: Json = _said(
        {
            "format": "assay-rating-rules",
            "format_version": FORMAT_VERSION,
            "parts": [_part(framework, part) for part in _parts(framework)],
            "roles": {code: index.role(code).title for code in roles},
            "called": {own.kind: own.singular for own in framework.called},
        }
    )
    return made


def _parts(framework: model.Framework) -> tuple[model.Framework | model.BroughtIn, ...]:
    """The framework itself, and after it what it brings in."""
    return (framework, *framework.uses)


def _part(framework: model.Framework, part: model.Framework | model.BroughtIn) -> Json:
    inspects = part.inspects
    return {
        "name": part.code if isinstance(part, model.Framework) else part.name,
        "title": part.title,
        "version": part.version,
        "inspects": None if inspects is None else inspects.code,
        "made_of": None if inspects is None else inspects.made_of,
        "decided_by": part.decided_by,
        "scales": [_scale(each) for each in part.scales],
        "answers": [_answers(each) for each in part.answers],
        "bands": [
            {"code": each.code, "title": each.title, **_banding(framework, each.banding)}
            for each in part.bands
        ],
        "tables": [_table(each) for each in part.tables],
        "facts": [_fact(fact) for record in part.records for fact in record.facts],
        "domains": [{"code": each.code, "title": each.title} for each in part.domains],
        "standards": [_standard(framework, each) for each in part.standards],
        "ratings": [_rating(framework, each) for each in part.ratings],
        "reviews": [_named(each) | _answered(each.answered_by) for each in part.reviews],
        "sets": [_set(each) for each in part.sets],
        "rules": [_rule(framework, each) for each in part.rules],
        "timetables": [
            {"milestones": [_milestone(each) for each in timetable.milestones]}
            for timetable in part.timetables
        ],
    }


# ------------------------------------------------------------------ scales, answers and bands
def _named(item: model.Item | model.Named) -> Json:
    return {"code": item.code, "title": item.title}


def _scale(scale: model.Scale) -> Json:
    points = [_named(point) | {"score": point.score} for point in scale.points]
    return {"code": scale.code, "points": points}


def _answers(answers: model.Answers) -> Json:
    each = [_named(answer) | {"counts": answer.counts} for answer in answers.answers]
    return {"code": answers.code, "answers": each}


def _banding(framework: model.Framework, banding: model.Banding) -> Json:
    bands = [
        {
            "rating": band.rating,
            "range": _tree(band.range),
            "words": words.range(framework, band.range),
        }
        for band in banding.bands
    ]
    law = None if banding.law is None else _tree(banding.law)
    made = {"measures": banding.measures, "rounding": banding.rounding, "bands": bands, "law": law}
    return {"banding": made}


def _table(table: model.Table) -> Json:
    rows = [
        {"units": row.units, "cells": [_tree(cell) for cell in row.cells]} for row in table.rows
    ]
    law = None if table.law is None else _tree(table.law)
    return {"code": table.code, "title": table.title, "rows": rows, "law": law}


# ------------------------------------------------------------------ what is asked and rated
def _fact(fact: model.Fact) -> Json:
    value = fact.value
    choices = value.choices if isinstance(value, model.OneOf | model.SeveralOf) else ()
    return {
        "code": fact.code,
        "title": fact.title,
        "kind": value.kind,
        "unit": value.unit if isinstance(value, model.NumberOf) else None,
        "choices": [_named(choice) for choice in choices],
        "applies": _condition(fact.applies),
    }


def _standard(framework: model.Framework, standard: model.Standard) -> Json:
    return {
        "code": standard.code,
        "printed": standard.printed,
        "title": standard.title,
        "domain": standard.domain,
        "cases_from": standard.cases_from,
        "applies": _condition(standard.applies),
        "retired": standard.retired is not None,
        **_rated(framework, standard),
        "key_questions": [_key_question(framework, each) for each in standard.key_questions],
    }


def _key_question(framework: model.Framework, question: model.KeyQuestion) -> Json:
    answered = question.answered_by
    return {
        "code": question.code,
        "printed": question.printed,
        "title": question.title,
        "applies": _condition(question.applies),
        **({} if answered is None else _answered(answered)),
        **_rated(framework, question),
        "prompts": [_prompt(each) for each in question.prompts],
        "information": [each.code for each in question.information_questions],
    }


def _prompt(prompt: model.Prompt) -> Json:
    made = {"code": prompt.code, "printed": prompt.printed, "applies": _condition(prompt.applies)}
    return made | _answered(prompt.answered_by)


def _answered(said: model.AnsweredBy) -> Json:
    """The name of the list of answers; of anything else its kind."""
    if isinstance(said, model.ByAnswers):
        return {"answers": said.answers}
    return {"answered_by": said.kind}


def _set(each: model.Set) -> Json:
    where = each.cases.condition if isinstance(each.cases, model.CasesWhere) else None
    questions = [
        {
            "key_question": question.key_question,
            "prompts": [_prompt(asked.prompt) for asked in question.prompts],
        }
        for question in each.questions
    ]
    return {"code": each.code, "cases": _condition(where), "questions": questions}


def _rating(framework: model.Framework, rating: model.Rating) -> Json:
    tests = [_named(test) | _rated(framework, test) for test in rating.tests]
    made = _named(rating) | {"retired": rating.retired is not None}
    return made | _rated(framework, rating) | {"tests": tests}


def _rated(
    framework: model.Framework,
    item: model.Standard | model.KeyQuestion | model.Rating | model.Test,
) -> Json:
    """How an item is rated; nothing of one that is not."""
    when = None if isinstance(item, model.Test) else item.not_rated_when
    return {
        "scale": item.scale,
        "method": None if item.method is None else _method(framework, item.method),
        "not_rated_when": _condition(when),
        "not_rated_words": None if when is None else words.condition(framework, when),
    }


def _method(framework: model.Framework, method: model.Method) -> Json:
    match method:
        case model.Judgement(starting_from=start):
            made = _tree(method)
            if start is not None:
                made["starting_from"] = _method(framework, start)
            return made
        case model.FirstThatFits():
            lines = [
                _tree(fit) | {"words": words.condition(framework, fit.condition)}
                for fit in method.fits
            ]
            return _tree(method) | {"fits": lines}
        case model.ShareOfCases():
            said = {"words": words.condition(framework, method.condition)}
            return _tree(method) | said | _banded(framework, method.banded)
        case _:
            return _tree(method) | _banded(framework, method.banded)


def _banded(framework: model.Framework, banded: model.Banded | None) -> Json:
    """Bands that stand in place, with their words; of others the model has the name."""
    if not isinstance(banded, model.InOwnBands):
        return {}
    return {"banded": {"kind": banded.kind, **_banding(framework, banded.banding)}}


# ------------------------------------------------------------------ rules and days
def _rule(framework: model.Framework, rule: model.Rule) -> Json:
    return {
        "kind": rule.kind,
        "code": rule.code,
        "title": rule.title,
        "retired": rule.retired is not None,
        "when": _condition(rule.when),
        "then": [
            {
                "stage": then.stage,
                "effect": _tree(then.effect),
                "unless": _condition(then.unless),
                "words": _asked(framework, rule, then),
            }
            for then in rule.then
        ],
    }


def _asked(framework: model.Framework, rule: model.Rule, then: model.Then) -> str:
    """What a rule asks, with its condition."""
    asks = words.then(framework, then)
    if rule.when is None:
        return asks
    when = words.condition(framework, rule.when)
    return framework.say(SAY.when, condition=when, asks=asks)


def _milestone(milestone: model.Milestone) -> Json:
    made = _named(milestone) | {"moment": _tree(milestone.moment)}
    return made | {"others": [_tree(other) for other in milestone.others]}


def _condition(said: model.Condition | None) -> Json | None:
    return None if said is None else _tree(said)


def _tree(part: model.Model) -> Json:
    """A part of the model as `model.json` has it, without what no rating hangs on."""
    made: Json = _said(part.model_dump(exclude_none=True))
    return made


def _said(value: Any) -> Any:
    """A value without members that say nothing."""
    if isinstance(value, dict):
        said = ((name, _said(part)) for name, part in value.items() if name not in SILENT)
        return {name: part for name, part in said if part or (part == 0 and part is not False)}
    if isinstance(value, list | tuple):
        return [_said(part) for part in value]
    return value
