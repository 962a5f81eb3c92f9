"""The published schemas: sound, complete, and of one mind with who reads the documents."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from intake_frameworks import framework, validator

from assay import model
from assay.intake.documents import read_documents
from assay.intake.problem import Problem
from assay.model.vocabulary import vocabulary

DOCUMENTS = Path(__file__).parent / "documents"
NAMES = ("pdu", "region", "house", "group")

NO_SCHEMA_SAYS = (
    "does not apply here",
    "is not asked in the set",
    "is number ",  # a case id twice
    "is here already",
    "is here more than once",
    "is answered here and counted",
    "is counted here, and in the unit",
    "the number of cases is",
    "`number_of_units` is",
    "half of a character",
    "stands here more than once",
)
"""Problems that hang on more than one value, or on the text of the file."""

TWO_DECIMALS = "a percentage with no more than two decimals"
"""A schema would say it with `multipleOf`, which validators work out with binary fractions."""


def of_a_schema(problem: Problem) -> bool:
    """Whether a schema could have said it."""
    return problem.expected != TWO_DECIMALS and not any(
        words in problem.found for words in NO_SCHEMA_SAYS
    )


def check_agreement(name: str, document: Any) -> None:
    """A document that is read is valid, and a valid one has no problem that a schema could see."""
    _, problems = read_documents(framework(name), [("any.json", json.dumps(document).encode())])
    errors = list(validator(name).iter_errors(document))
    if not problems:
        assert not errors, errors[0]
    elif not errors:
        assert not [problem for problem in problems if of_a_schema(problem)]


def documents_in_files() -> Iterator[Any]:
    for path in sorted(DOCUMENTS.rglob("*.json")):
        try:
            value = json.loads(path.read_bytes())
        except (ValueError, RecursionError):
            continue
        each = value if isinstance(value, list) else [value]
        for number, document in enumerate(each):
            name = f"{path.parent.name}/{path.name}/{number}"
            yield pytest.param(path.parent.name, document, id=name)


@pytest.mark.parametrize("file", ["inspection", "rating"])
@pytest.mark.parametrize("name", NAMES)
def test_schemas_are_schemas(name: str, file: str) -> None:
    schema = validator(name, file).schema
    jsonschema.Draft202012Validator.check_schema(schema)
    rules = framework(name)
    assert schema["$id"] == f"urn:assay:{file}:{rules.code}:{rules.version}"
    assert "default" not in _keywords(schema)
    assert _dangling(schema) == []


def _keywords(value: Any) -> set[str]:
    """The names of members, but for those that are codes of the framework."""
    if isinstance(value, list):
        return set().union(*map(_keywords, value)) if value else set()
    if not isinstance(value, dict):
        return set()
    found = set(value)
    for name, inner in value.items():
        inner_of = inner.values() if name in ("properties", "$defs") else [inner]
        for each in inner_of:
            found |= _keywords(each)
    return found


def _dangling(schema: Any) -> list[str]:
    """What is referred to and not defined, or defined for nothing."""
    text = json.dumps(schema)
    named = {part.split('"')[0] for part in text.split('"#/$defs/')[1:]}
    return sorted(named ^ set(schema["$defs"]))


@pytest.mark.parametrize(("name", "document"), list(documents_in_files()))
def test_documents_in_files(name: str, document: Any) -> None:
    check_agreement(name, document)


def test_a_schema_sees_most_of_what_is_wrong() -> None:
    """So that agreement is no agreement on nothing."""
    wrong = json.loads((DOCUMENTS / "pdu" / "wrong_words.json").read_bytes())
    assert len(list(validator("pdu").iter_errors(wrong))) > 10


# ------------------------------------------------------------------ documents made up
WHOLE = {name: json.loads((DOCUMENTS / name / "complete.json").read_bytes()) for name in NAMES}


@cache
def likely(name: str) -> st.SearchStrategy[Any]:
    """Values that stand somewhere in a document of the framework, and some that never do."""
    words = vocabulary(framework(name))
    codes = {
        *words.questions,
        *words.rated,
        *words.milestones,
        *words.reviews,
        *(fact for cohort in ("", *words.cohorts) for fact in words.case_facts(cohort)),
        *(point for rated in words.rated.values() for point in rated.scale),
        *(rule for rules in words.guidance.values() for rule in rules),
        *("yes", "no", "not_applicable", "met", "not_met", "licence", "not_rated", "stays"),
        *("2025-06-02", "2025-02-30", "2025-06-02\n", "", " ", "A 1", "Good"),
    }
    plain = (
        st.sampled_from(sorted(codes))
        | st.integers(-2, 12)
        | st.sampled_from([10**9, 10**9 + 1, 10**30, 2.5, 3.0, 100.0, 99.99, 33.333, True, None])
    )
    return st.recursive(
        plain,
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(sorted(codes)), inner, max_size=3)
        ),
        max_leaves=6,
    )


@given(st.data())
@settings(max_examples=500, deadline=None)
def test_documents_with_one_change(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(NAMES))
    document = copy.deepcopy(WHOLE[name])
    inside: Any = document
    while True:
        keys = sorted(inside) if isinstance(inside, dict) else list(range(len(inside)))
        how = data.draw(st.sampled_from(["in", "in", "in", "change", "leave out", "add"]))
        key = data.draw(st.sampled_from(keys)) if keys else None
        if how == "in" and key is not None and isinstance(inside[key], dict | list):
            inside = inside[key]
        elif how == "leave out" and key is not None:
            del inside[key]
            break
        elif how == "add" or key is None:
            value = data.draw(likely(name))
            if isinstance(inside, dict):
                inside[data.draw(st.sampled_from(_names(name)))] = value
            else:
                inside.append(value)
            break
        else:
            inside[key] = data.draw(likely(name))
            break
    check_agreement(name, document)


@cache
def _names(name: str) -> list[str]:
    words = vocabulary(framework(name))
    facts = words.case_facts(next(iter(words.cohorts), ""))
    return sorted({*words.questions, *words.rated, *facts, *(f.name for f in facts.values())})


@pytest.mark.parametrize("name", NAMES)
def test_every_code_can_be_said(name: str) -> None:
    """Each question, fact and item of the framework has a place in the schema, with its line."""
    text = json.dumps(validator(name).schema)
    words = vocabulary(framework(name))
    for question in words.questions.values():
        said = f'"{question.code}": {{"title": '
        assert (said in text) == (question.item.retired is None), question.code
    for fact in (*words.unit_facts.values(), *words.case_facts("").values()):
        assert f'"$comment": "{fact.place.path}:{fact.place.line}"' in text
    assert isinstance(framework(name), model.Framework)
