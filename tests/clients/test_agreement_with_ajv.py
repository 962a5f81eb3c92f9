"""Our checker and Ajv are of one mind on thousands of answered forms, but for known rules."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from ajv import Json, verdicts
from made_framework import hostel
from many_answers import many_answers

from assay.answers.checking import Checker
from assay.emitters.forms import sheets
from assay.emitters.forms.schema import schema
from assay.emitters.forms.sheet import Sheet
from assay.emitters.forms.wording import wording
from assay.model.document import load
from assay.model.framework import Framework

GENERATED = Path(__file__).parents[2] / "generated" / "probation"
NUMBER = 1500


def frameworks() -> list[Framework]:
    paths = sorted(GENERATED.glob("*/model.json"))
    return [hostel(), *(load(path.read_bytes()).framework for path in paths)]


@pytest.fixture(scope="module")
def every_sheet() -> list[Sheet]:
    """One sheet a form and set: languages change no verdict."""
    return [each for made in frameworks() for each in sheets(made) if each.language == "en"]


def test_the_checker_and_ajv_agree(
    node_modules: Path, tmp_path: Path, every_sheet: list[Sheet]
) -> None:
    made = [(schema(each, wording("en")), list(many_answers(each, NUMBER))) for each in every_sheet]
    told = verdicts(node_modules, tmp_path, made)
    beyond: Counter[str] = Counter()
    for sheet, (_, answers), by_ajv in zip(every_sheet, made, told, strict=True):
        counted = compare(sheet, answers, by_ajv)
        assert min(counted["accepted"], counted["refused"]) > NUMBER / 5, (sheet.urn, counted)
        beyond.update(counted)
    assert sum(number for rule, number in beyond.items() if rule.endswith("/balance")) > 100


def compare(sheet: Sheet, made: list[Json], told: list[frozenset[str]]) -> Counter[str]:
    checker = Checker(sheet)
    kinds = {rule.id: f"kind:{rule.key}" for rule in sheet.rules if rule.kind == "kind"}
    unsaid = {rule.id for rule in sheet.rules if rule.unsaid}
    counted: Counter[str] = Counter()
    for answers, by_ajv in zip(made, told, strict=True):
        ours = checker.rules_broken(answers)
        ours = {"form:" if each == checker.form_rule else kinds.get(each, each) for each in ours}
        clear = not any(each.startswith("kind:") for each in by_ajv)
        if clear:
            assert by_ajv <= ours, (sheet.urn, answers, by_ajv - ours)
            assert ours - by_ajv <= unsaid, (sheet.urn, answers, ours - by_ajv)
        else:
            assert _kinds(ours) == _kinds(by_ajv), (sheet.urn, answers)
            assert ours <= by_ajv | unsaid, (sheet.urn, answers, ours - by_ajv)
        assert bool(checker.check(answers)) == bool(ours)
        counted["accepted" if not by_ajv else "refused"] += 1
        counted.update(ours - by_ajv)
    return counted


def _kinds(rules: set[str] | frozenset[str]) -> set[str]:
    return {each for each in rules if each.startswith(("kind:", "form:"))}
