"""The ratings that a person proposes, asked on forms for a unit, and the rules that bind them."""

from __future__ import annotations

import json

import pytest
from jsonschema import Draft202012Validator

from assay.emitters.forms import emit, sheets
from assay.emitters.forms.sheet import Role
from assay.model.framework import Framework
from assay.model.ratings import Judgement


@pytest.mark.parametrize("code", ["pdu", "region"])
def test_every_standard_that_a_person_rates_has_its_rating_asked_once(
    shipped: dict[str, Framework], code: str
) -> None:
    asked = [
        field.code
        for sheet in sheets(shipped[code])
        if sheet.language == "en"
        for field in sheet.fields
        if field.role is Role.RATING
    ]
    judged = [
        standard.code
        for standard in shipped[code].standards
        if isinstance(standard.method, Judgement)
    ]
    assert sorted(asked) == sorted(judged)


def test_its_characteristics_stand_beside_a_rating(pdu: Framework) -> None:
    (form,) = (each for each in sheets(pdu) if (each.form, each.language) == ("domain_one", "en"))
    (rating,) = (field for field in form.fields if field.key == "P1_1_rating")
    told = [line.split(":**")[0] for line in rating.guidance.splitlines()]
    assert told == [
        "- **Outstanding",
        "- **Good",
        "- **Requires improvement",
        "- **Inadequate",
    ]
    assert rating.required


@pytest.mark.parametrize(
    ("review", "rating", "accepted"),
    [
        ("sufficient", "outstanding", True),
        ("not_sufficient", "outstanding", False),
        ("", "outstanding", False),
        ("not_sufficient", "good", True),
        ("", "good", True),
    ],
)
def test_outstanding_leadership_waits_for_the_review_of_diversity(
    pdu: Framework, review: str, rating: str, accepted: bool
) -> None:
    schema = json.loads(emit(pdu)["forms/domain_one.en.schema.json"])
    answers = {**schema["examples"][0], "P1_1_rating": rating, "diversity_arrangements": review}
    if not review:
        del answers["diversity_arrangements"]
    broken = [
        schema["allOf"][error.absolute_schema_path[1]]["$comment"]
        for error in Draft202012Validator(schema).iter_errors(answers)
        if error.absolute_schema_path[0] == "allOf"
    ]
    assert broken == ([] if accepted else ["limiting_judgement:pdu/diversity"])


def test_what_hangs_on_other_ratings_is_told_and_not_enforced(pdu: Framework) -> None:
    rule = json.loads(emit(pdu)["rules.json"])["rules"]["decision_rule:pdu/outstanding_services"]
    assert not rule["enforced"]
    assert rule["why"] == ["P2.3 is not asked on this form"]
