"""Answers as a QuestionnaireResponse: each where its Questionnaire asks for it.

What FHIR cannot hold at all, such as a day that is in no calendar, makes no response. It does *not*
drop answers that do not apply: whoever checks the response is to find them.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from answering import IDENTITY, Json


def response(questionnaire: Json, answers: Json) -> Json | None:
    """The response, or nothing where an answer is of no kind that its item may have."""
    keys = {item["linkId"] for item in within(questionnaire["item"])}
    identity = {
        each["system"].split(":")[-1]: each["value"] for each in questionnaire["identifier"]
    }
    told = {key: answers.get(key) for key in IDENTITY if key in identity or key in answers}
    if not answers.keys() <= keys | set(IDENTITY) or told != identity:
        return None
    try:
        items = _items(questionnaire["item"], answers)
    except Unfit:
        return None
    made: Json = {
        "resourceType": "QuestionnaireResponse",
        "questionnaire": f"{questionnaire['url']}|{questionnaire['version']}",
        "status": "completed",
    }
    return made | ({"item": items} if items else {})


def within(items: list[Json]) -> list[Json]:
    """The items, and all inside them."""
    return [each for item in items for each in (item, *within(item.get("item", [])))]


class Unfit(Exception):
    """FHIR has no such answer to such a question."""


def _items(items: list[Json], answers: Json) -> list[Json]:
    made: list[Json] = []
    for item in items:
        if item["type"] == "group":
            inside = _items(item["item"], answers)
            made += [{"linkId": item["linkId"], "item": inside}] if inside else []
        elif item["linkId"] in answers:
            given = answers[item["linkId"]]
            values = given if item.get("repeats") else [given]
            if not isinstance(values, list) or len({repr(value) for value in values}) < len(values):
                raise Unfit
            found = [_value(item, value) for value in values]
            made += [{"linkId": item["linkId"], "answer": found}] if found else []
    return made


def _value(item: Json, value: Any) -> Json:
    match item["type"], value:
        case "choice", str() if value.strip() == value != "":
            system = item["answerOption"][0]["valueCoding"]["system"]
            return {"valueCoding": {"system": system, "code": value}}
        case "integer", int() if not isinstance(value, bool):
            return {"valueInteger": value}
        case "decimal", int() | float() if not isinstance(value, bool):
            return {"valueDecimal": value}
        case "date", str() if _is_day(value):
            return {"valueDate": value}
        case "string" | "text", str() if value:
            return {"valueString": value}
        case _:
            raise Unfit


def _is_day(value: str) -> bool:
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False
