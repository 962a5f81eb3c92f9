"""A report as a document for programs: the ratings, the figures behind them, and the same
sentences.

All numbers are whole; a percentage is a text, `64.516`, because a binary fraction would not be
exact. It does *not* leave anything out that a page says.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from fractions import Fraction
from typing import Any, assert_never

from assay.evaluator.result import (
    Advised,
    AgainstPrompts,
    ByDeparture,
    ByExtreme,
    ByJudgement,
    ByLine,
    ByRule,
    ByScore,
    BySettlement,
    ByShare,
    Departed,
    Found,
    HurdleEnforced,
    LeftStart,
    Missing,
    NoRow,
    NothingFits,
    NotRatedBecause,
    Part,
    Reason,
    Refused,
    ReviewNeeded,
)
from assay.evaluator.steps import (
    LineFits,
    MoreCases,
    MorePoints,
    Need,
    PartRated,
    PartScored,
    Proposed,
)
from assay.reports import findings, names
from assay.reports.page import ItemPage, Near, Page, Statement

FORMAT = "assay-rating"
FORMAT_VERSION = "1.0"


def render(pages: Sequence[Page]) -> str:
    """One document; of several units a list of them, each on a line of its own."""
    if len(pages) == 1:
        return json.dumps(document(pages[0]), ensure_ascii=False, indent=1) + "\n"
    lines = [json.dumps(document(page), ensure_ascii=False) for page in pages]
    return "[\n" + ",\n".join(lines) + "\n]\n"


def document(page: Page) -> dict[str, Any]:
    """The report of one unit, or of a whole."""
    head = {"format": FORMAT, "format_version": FORMAT_VERSION}
    return head | _unit(page)


def _unit(page: Page) -> dict[str, Any]:
    made: dict[str, Any] = {
        "framework": page.framework,
        "version": page.version,
        "unit": page.unit,
        "ratings": {item.code: _item(item) for item in page.items()},
        "findings": [_finding(statement) for statement in page.findings],
        "missing": [_missing(statement) for statement in page.missing],
    }
    if page.units:
        made["units"] = [_unit(unit) for unit in page.units]
    return made


def _item(item: ItemPage) -> dict[str, Any]:
    result = item.result
    made: dict[str, Any] = {
        "title": item.heading,
        "kind": result.kind,
        "rating": result.rating,
        "standing": result.standing,
        "score": result.score,
        "possible": list(result.possible),
    }
    if result.out_of is not None:
        made["out_of"] = result.out_of
    made["because"] = [_reason(statement) for statement in item.because]
    if item.nearness:
        made["next"] = [_near(near) for near in item.nearness]
    return made


def _said(statement: Statement) -> dict[str, Any]:
    """What every statement has: its sentence, and where its rule stands."""
    made: dict[str, Any] = {"text": statement.text}
    if statement.trace.place:
        made["sources"] = list(statement.trace.sources)
        made["place"] = statement.trace.place
    if statement.trace.illustrative:
        made["illustrative"] = True
    return made


# ------------------------------------------------------------------ reasons
def _reason(statement: Statement) -> dict[str, Any]:
    reason = statement.about
    assert isinstance(reason, Reason)
    kind, figures = _figures(reason)
    return {"kind": kind} | figures | _said(statement)


def _figures(reason: Reason) -> tuple[str, dict[str, Any]]:
    match reason:
        case ByShare():
            return "share", _share(reason)
        case ByScore():
            return "score", _score(reason)
        case ByExtreme():
            parts = [_part(part) for part in reason.made_from]
            return reason.extreme, {"parts": parts, "possible": list(reason.outcomes)}
        case ByLine():
            return "line", {"line": reason.line, "rating": reason.outcome}
        case ByJudgement():
            figures = {"rating": reason.rating, "by": reason.judgement_by, "role": reason.role}
            start = {"starting_from": list(reason.start)} if reason.start else {}
            return "judgement", figures | {"reason": reason.reason} | start
        case ByDeparture():
            who = {"by": reason.decided_by, "on": reason.on, "reason": reason.reason}
            return "decision", {"rating": reason.rating, "before": reason.before} | who
        case BySettlement():
            return "settled", {"rating": reason.rating}
        case ByRule():
            verdict = {"rule": reason.rule, "verdict": reason.verdict}
            return "rule", verdict | {"before": reason.before, "after": reason.after}
        case NotRatedBecause():
            said: dict[str, Any] = {"why": reason.why}
            if reason.which:
                said["which"] = [part.unit or part.code for part in reason.which]
            if reason.of_start:
                said["of_starting_point"] = True
            return "not_rated", said
        case _:
            assert_never(reason)


def _share(reason: ByShare) -> dict[str, Any]:
    made: dict[str, Any] = {"question": reason.question} if reason.question else {}
    made |= {"least": reason.least, "most": reason.most, "base": reason.base, "open": reason.open}
    if reason.percent is not None:
        made["percent"] = _percent(reason.percent)
    return made | {"possible": list(reason.outcomes), "deciding": reason.deciding}


def _score(reason: ByScore) -> dict[str, Any]:
    made: dict[str, Any] = {"how": reason.how, "parts": [_part(part) for part in reason.made_from]}
    made |= {"points": reason.points, "out_of": reason.out_of}
    if reason.how == "share_of_maximum" and reason.score is not None:
        made["percent"] = _percent(reason.score)
    if reason.band is not None:
        made["band"] = list(reason.band)
    return made | {"by_law": reason.by_law, "possible": list(reason.outcomes)}


def _part(part: Part) -> dict[str, Any]:
    made: dict[str, Any] = {"item": part.code}
    if part.unit:
        made["unit"] = part.unit
    return made | {"possible": list(part.outcomes), "score": part.score}


def _percent(share: Fraction) -> str:
    return names.percent(share).removesuffix("%")


# ------------------------------------------------------------------ other ratings
def _near(near: Near) -> dict[str, Any]:
    step = near.step
    made: dict[str, Any] = {"rating": step.rating, "better": step.better}
    made |= {"reachable": step.reachable, "every": step.every}
    if step.of_start:
        made["of_starting_point"] = True
    return made | {
        "needs": [_need(need) for need in step.needs],
        "rules": [_rule(rule) for rule in near.rules],
        "text": near.way.text,
    }


def _rule(statement: Statement) -> dict[str, Any]:
    if isinstance(statement.about, Advised):
        return _finding(statement)
    return _reason(statement)


def _need(need: Need) -> dict[str, Any]:
    match need:
        case MoreCases():
            made: dict[str, Any] = {"kind": "cases"}
            if need.question:
                made["question"] = need.question
            counts = {"more": need.more, "number": need.number, "base": need.base}
            return made | counts | {"percent": _percent(need.percent)}
        case MorePoints():
            points = {"more": need.more, "points": need.points, "out_of": need.out_of}
            return {"kind": "points"} | points
        case PartRated():
            return {"kind": "part", **_part(need.part), "at_least": need.rating}
        case PartScored():
            return {"kind": "part_score", **_part(need.part), "needed": need.score}
        case LineFits():
            return {"kind": "line", "line": need.line}
        case Proposed():
            return {"kind": "proposal", "role": need.role}
        case _:
            assert_never(need)


# ------------------------------------------------------------------ findings
def _finding(statement: Statement) -> dict[str, Any]:
    found = statement.about
    assert isinstance(found, Found)
    made: dict[str, Any] = {"kind": _kind(found), "severity": findings.severity(found)}
    made["item"] = findings.item_of(found)
    rule = findings.rule_of(found)
    if rule is not None:
        made["rule"] = rule[0]
    return made | _found(found) | _said(statement)


def _kind(found: Found) -> str:
    match found:
        case HurdleEnforced():
            return "hurdle_enforced"
        case AgainstPrompts():
            return "against_prompts"
        case Refused():
            return "refused"
        case Advised():
            return "advised"
        case ReviewNeeded():
            return "review_needed"
        case LeftStart():
            return "left_starting_point"
        case Departed():
            return "departed"
        case NoRow():
            return "no_row"
        case NothingFits():
            return "nothing_fits"
        case _:
            assert_never(found)


def _found(found: Found) -> dict[str, Any]:
    """The figures of a finding."""
    match found:
        case HurdleEnforced():
            return {"answer": found.after} | _cases(found.cases, found.number)
        case AgainstPrompts():
            return {"answer": found.answer} | _cases(found.cases, found.number)
        case Refused() | ReviewNeeded():
            return {"rating": found.rating}
        case Advised():
            reason = {"set_aside": found.reason} if found.reason else {}
            return {"rating": found.rating, "certain": found.certain} | reason
        case LeftStart():
            start = {"starting_from": list(found.start)}
            return {"rating": found.rating, "reason": found.reason} | start
        case Departed():
            who = {"by": found.decided_by, "on": found.on, "reason": found.reason}
            return {"before": found.before, "rating": found.rating} | who
        case NoRow():
            law = {"by_law": list(found.outcomes), "score": found.score}
            return {"table": found.table, "units": found.units} | law
        case NothingFits():
            return {}
        case _:
            assert_never(found)


def _cases(ids: tuple[str, ...], number: int) -> dict[str, Any]:
    return {"cases": list(ids), "number": number}


def _missing(statement: Statement) -> dict[str, Any]:
    missing = statement.about
    assert isinstance(missing, Missing)
    made: dict[str, Any] = {"kind": missing.kind, "item": missing.item, "text": statement.text}
    made["wanted_for"] = list(missing.wanted_for)
    if missing.cases:
        made["cases"] = list(missing.cases)
    if missing.number:
        made["number"] = missing.number
    return made
