"""What is written out from the model is what the language has: a scenario that is read again is the
same scenario, and the spelling of a rule is one that the compiler reads."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from reading import EVERY, EVERY_NAME, compiled, frameworks

from assay import model
from assay.model import Scenario, spelling
from assay.project import find
from assay.scenarios import writing
from assay.scenarios.searching import reads


@pytest.mark.parametrize(("library", "name"), EVERY, ids=EVERY_NAME)
def test_written_out_and_read_again(library: Path, name: str) -> None:
    scenarios = frameworks(library)[name].scenarios
    text = "\n".join(writing.scenario(one) for one in scenarios)
    assert reads(text)
    files = tuple(
        (path, text.encode() if path.endswith(f"{name}/scenarios.assay") else data)
        for path, data in find([str(library)])[0].files
    )
    again = compiled(files)[name].scenarios
    assert [said(one) for one in again] == [said(one) for one in scenarios]


def said(scenario: Scenario) -> Any:
    """What a scenario says, whatever its place and whatever is said about it."""
    parts = scenario.model_dump(include={"title", "given", "then", "examples", "because_of"})
    return without_places(parts)


def without_places(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: without_places(one) for key, one in value.items() if key != "place"}
    if isinstance(value, list | tuple):
        return [without_places(one) for one in value]
    return value


@pytest.mark.parametrize(("library", "name"), EVERY, ids=EVERY_NAME)
def test_rules_are_spelt_as_the_language_has_them(library: Path, name: str) -> None:
    for rule in frameworks(library)[name].rules:
        assert reads(f'decision rule one "One" {{\n{spelling.rule(rule)}\n}}\n'), rule.code


def test_one_of_several_is_spelt_like_any_number() -> None:
    standards = [model.Reference(kind="standard", code=code) for code in ("P1.1", "P1.2")]
    counted = model.Counted(
        how_many=model.HowMany(how="exactly", number=1),
        said=model.Said(phrase="listed"),
        subjects=tuple(model.ItemSubject(item=one) for one in standards),
        predicate=model.IsOneOf(values=("good",)),
    )
    text = spelling.condition(counted)
    assert text == "exactly 1 of (P1.1, P1.2) are good"
    assert reads(f'always "One is good" {{ then {text} }}\n')


def test_what_cannot_be_read_is_not_taken_for_rules() -> None:
    assert not reads('scenario "half" { given')
