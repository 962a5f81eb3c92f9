"""The answers of all forms as code systems with value sets, in one Bundle.

A Questionnaire says of each answer its code and the address of its code system; here the systems
are, each with the titles of its codes in every language, and a value set of all its codes. They do
not stand inside the Questionnaires: FHIR has nothing contained that is not referred to, and codings
refer by address. It does *not* say which question takes which answers.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assay.emitters.forms.fhir.vocabulary import system, translated
from assay.emitters.forms.naming import type_name
from assay.emitters.forms.sheet import Choices, Json, SeveralChoices, Sheet
from assay.model.framework import Framework


def bundle(framework: Framework, forms: Sequence[tuple[Sheet, ...]]) -> Json:
    """Every list of choices once, as a code system and a value set."""
    found: dict[str, list[tuple[str, Choices]]] = {}
    for languages in forms:
        for name, choices in _of_form(languages).items():
            found.setdefault(name, choices)
    made = [
        {"fullUrl": each["url"], "resource": each}
        for name, choices in sorted(found.items())
        for each in (_system(framework, name, choices), _value_set(framework, name))
    ]
    return {"resourceType": "Bundle", "type": "collection", "entry": made}


def _of_form(languages: Sequence[Sheet]) -> dict[str, list[tuple[str, Choices]]]:
    """The lists of one form by name, each in its languages."""
    found: dict[str, list[tuple[str, Choices]]] = {}
    for sheet in languages:
        for choices in dict.fromkeys(_asked(sheet)):
            found.setdefault(choices.name, []).append((sheet.language, choices))
    return found


def _asked(sheet: Sheet) -> Iterator[Choices]:
    for field in sheet.fields:
        match field.shape:
            case Choices() as choices:
                yield choices
            case SeveralChoices(choices):
                yield choices
            case _:
                pass


def _system(framework: Framework, name: str, languages: list[tuple[str, Choices]]) -> Json:
    (language, first), *others = languages
    title = translated([code for code, _ in languages])
    return {
        "resourceType": "CodeSystem",
        "language": language,
        "url": system(framework.code, name),
        "version": framework.version,
        "name": type_name(name),
        **(title("title", tuple(choices.title for _, choices in languages)) if first.title else {}),
        "status": "active",
        "caseSensitive": True,
        "valueSet": _address(framework, name),
        "content": "complete",
        "concept": [
            {"code": code, "display": title} | _designations(number, others)
            for number, (code, title) in enumerate(first.options)
        ],
    }


def _designations(number: int, others: list[tuple[str, Choices]]) -> Json:
    told = [
        {"language": language, "value": choices.options[number][1]} for language, choices in others
    ]
    return {"designation": told} if told else {}


def _value_set(framework: Framework, name: str) -> Json:
    return {
        "resourceType": "ValueSet",
        "url": _address(framework, name),
        "version": framework.version,
        "name": f"{type_name(name)}Answers",
        "status": "active",
        "compose": {"include": [{"system": system(framework.code, name)}]},
    }


def _address(framework: Framework, name: str) -> str:
    return f"{system(framework.code, name)}:all"
