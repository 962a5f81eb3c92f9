"""A form of 2,000 questions is made for every target and checked; what is made grows as they do."""

from __future__ import annotations

import made_framework as made
import pytest

from assay import emitters
from assay.answers.checking import Checker
from assay.answers.examples import examples
from assay.emitters.forms import sheets
from assay.model import forms, standards
from assay.model.framework import Framework

FORMS = [name for name in emitters.emitters() if name.startswith("forms.")]


def with_questions(number: int) -> Framework:
    """The hostel with one form, of so many key questions and prompts; one prompt in four is asked
    of those who come from prison."""
    questions = []
    for count in range(number // 5):
        code = f"B{count + 1}"
        last = made.prompt(f"{code}(d)", "Was it?", applies=made.is_("case.origin", "prison"))
        prompts = (*(made.prompt(f"{code}({label})", "Was it?") for label in "abc"), last)
        questions.append(made.key_question(code, "Was it done?", "P9.9", prompts=prompts))
    standard = standards.Standard(
        **made.about("standard", "P9.9", "Much"), key_questions=tuple(questions)
    )
    asked = made.ask("P9.9", *(("key_question", each.code) for each in questions))
    views = (
        made.CASE_FORM.views[0],
        forms.View(key="much", title="Much", place=made.PLACE, parts=(asked,)),
    )
    form = made.CASE_FORM.model_copy(update={"in_each_set": False, "views": views})
    base = made.hostel()
    parts = {name: getattr(base, name) for name in type(base).model_fields}
    parts |= {"standards": (*base.standards, standard), "sets": (), "forms": (form,)}
    return Framework(**parts)


@pytest.fixture(scope="module")
def frameworks() -> dict[int, Framework]:
    return {number: with_questions(number) for number in (500, 2000)}


@pytest.mark.parametrize("name", FORMS)
def test_every_target_takes_it(name: str, frameworks: dict[int, Framework]) -> None:
    emit = emitters.emitters([name])[name]
    sizes = {
        number: sum(map(len, emit(framework).values())) for number, framework in frameworks.items()
    }
    assert sizes[500] <= sizes[2000] < 4.5 * sizes[500]


def test_its_answers_are_checked(frameworks: dict[int, Framework]) -> None:
    sheet = sheets(frameworks[2000])[0]
    assert len(sheet.fields) > 2000
    (answers, *_) = examples(sheet)["bases"]
    checker = Checker(sheet)
    assert checker.check(answers) == ()
    (mistake,) = checker.check(answers | {"B7": "perhaps"})
    assert mistake.rule == "kind:hostel/B7"
