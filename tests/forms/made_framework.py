"""A small framework made by hand: each construct that a form can meet, once.

Two sets, facts of every kind, conditions inside conditions, a hurdle, a form for each case in each
set and one for the unit.
"""

from __future__ import annotations

import json
from typing import Any

from assay.model import conditions, facts, forms, questions, rules, scales, sets, standards
from assay.model.framework import Document, Framework, Inspects
from assay.model.item import Named, Place, Source
from assay.model.quantities import Length, Limit, Percent, Range
from assay.model.ratings import Judgement
from assay.model.references import Reference

PLACE = Place(path="standards/hostel/framework.assay", line=7)
SOURCE = Source(document="handbook", sections=("2.1",))


def named(code: str, title: str = "") -> Named:
    return Named(code=code, key=key(code), title=title or code.title(), place=PLACE)


def key(code: str) -> str:
    return code.replace("(", "_").replace(")", "").replace(".", "_")


def about(kind: str, code: str, title: str, **more: Any) -> dict[str, Any]:
    return {
        "code": code,
        "printed": code.replace("(", " ("),
        "key": key(code),
        "title": title,
        "place": PLACE,
        "sources": (SOURCE,),
        **more,
    }


def is_(fact: str, *values: str) -> conditions.Is:
    return conditions.Is(
        subject=conditions.FactSubject(fact=fact), predicate=conditions.IsOneOf(values=values)
    )


def about_fact(fact: str, predicate: Any) -> conditions.Is:
    return conditions.Is(subject=conditions.FactSubject(fact=fact), predicate=predicate)


def at_most(quantity: Any) -> conditions.IsWithin:
    return conditions.IsWithin(range=Range(high=Limit(quantity=quantity, included=True)))


def answered(kind: str, code: str, value: str) -> conditions.Is:
    return conditions.Is(
        subject=conditions.ItemSubject(item=Reference(kind=kind, code=code)),  # type: ignore[arg-type]  # any kind of item
        predicate=conditions.IsOneOf(values=(value,)),
    )


def prompt(code: str, title: str, **more: Any) -> questions.Prompt:
    question, _, label = code.rstrip(")").partition("(")
    return questions.Prompt(
        **about("prompt", code, title),
        label=label,
        key_question=question,
        answered_by=questions.ByAnswers(answers="yes_no_na"),
        guidance=f"What to look for under {code}.",
        **more,
    )


def key_question(code: str, title: str, standard: str, **more: Any) -> standards.KeyQuestion:
    return standards.KeyQuestion(
        **about("key_question", code, title),
        standard=standard,
        answered_by=questions.ByAnswers(answers="yes_no"),
        **more,
    )


SCALE = scales.Scale(
    **about("scale", "points", "Points"),
    listed="worst_to_best",
    points=tuple(
        scales.Point(**named(code).model_dump(exclude={"place"}), place=PLACE, score=score)
        for score, code in enumerate(("poor", "fair", "good"))
    ),
)


def answers(code: str, *options: tuple[str, str, str]) -> scales.Answers:
    return scales.Answers(
        **about("answers", code, code.replace("_", " ").title()),
        answers=tuple(
            scales.Answer(code=name, key=name, title=title, place=PLACE, counts=counts)  # type: ignore[arg-type]  # one of the three
            for name, title, counts in options
        ),
    )


YES, NO, NA = ("yes", "Yes", "for"), ("no", "No", "against"), ("na", "Not applicable", "not")


def fact(name: str, title: str, value: Any, **more: Any) -> facts.Fact:
    return facts.Fact(**about("fact", f"case.{name}", title), name=name, value=value, **more)


CASE = facts.RecordOfFacts(
    **about("record", "case", "Stay"),
    facts=(
        fact("origin", "Where from?", facts.OneOf(choices=(named("prison"), named("street")))),
        fact("stopped", "Did the stay stop early?", facts.YesOrNo()),
        fact(
            "after",
            "After how long?",
            facts.NumberOf(unit="weeks"),
            applies=is_("case.stopped", "yes"),
        ),
        fact("needs", "Which needs?", facts.SeveralOf(choices=(named("work"), named("health")))),
        fact("arrived", "Day of arrival", facts.ADate()),
        fact("attended", "Meetings attended", facts.Percentage()),
        fact("worker", "Key worker", facts.FreeText()),
    ),
)
UNIT = facts.RecordOfFacts(
    **about("record", "hostel", "Hostel"),
    facts=(
        facts.Fact(
            **about("fact", "hostel.in_wales", "In Wales?"), name="in_wales", value=facts.YesOrNo()
        ),
    ),
)

ARRIVAL = standards.Standard(
    **about("standard", "P2.1", "Arrival"),
    key_questions=(
        key_question(
            "A1",
            "Was the person made welcome?",
            "P2.1",
            prompts=(
                prompt("A1(a)", "Was someone there?"),
                prompt("A1(b)", "Was the room ready?", applies=is_("case.origin", "prison")),
                prompt(
                    "A1(c)",
                    "Were needs met?",
                    applies=about_fact(
                        "case.needs", conditions.IsNotOneOf(values=("work", "health"))
                    ),
                ),
                prompt("A1(d)", "Was Welsh offered?", applies=is_("hostel.in_wales", "yes")),
            ),
            information_questions=(
                questions.InformationQuestion(
                    **about("information_question", "A1(i)", "What did the person say?"),
                    label="i",
                    key_question="A1",
                    answered_by=questions.ByText(),
                ),
            ),
        ),
        key_question(
            "A2",
            "Was leaving prepared?",
            "P2.1",
            applies=is_("case.stopped", "yes"),
            prompts=(
                prompt("A2(a)", "Was it talked about?"),
                prompt(
                    "A2(b)",
                    "Was it early?",
                    applies=about_fact("case.arrived", conditions.IsBefore(date="2025-03-01")),
                ),
                prompt(
                    "A2(c)",
                    "Were missed meetings followed up?",
                    applies=about_fact("case.attended", at_most(Percent(hundredths=6450))),
                ),
                prompt(
                    "A2(e)",
                    "Was the way home in Wales planned?",
                    applies=conditions.And(
                        conditions=(is_("case.origin", "prison"), is_("hostel.in_wales", "yes"))
                    ),
                ),
                prompt(
                    "A2(d)",
                    "Was any of these true?",
                    applies=conditions.CountedConditions(
                        how_many=conditions.HowMany(how="exactly", number=1),
                        conditions=(is_("case.origin", "street"), is_("case.needs", "work")),
                    ),
                ),
            ),
        ),
    ),
)
RUNNING = standards.Standard(
    **about("standard", "P1.1", "Leadership"),
    scale="points",
    method=Judgement(role="inspector"),
    key_questions=(
        key_question(
            "P1.1.1", "Is there a plan?", "P1.1", prompts=(prompt("P1.1.1(a)", "Known?"),)
        ),
        standards.KeyQuestion(
            **about("key_question", "P1.1.2", "How well do leaders listen?"),
            standard="P1.1",
            scale="points",
            method=Judgement(role="inspector"),
        ),
    ),
)
SHORT = conditions.And(
    conditions=(
        is_("case.stopped", "yes"),
        about_fact("case.after", at_most(Length(number=8, unit="weeks"))),
    )
)


def in_set(question: standards.KeyQuestion) -> sets.QuestionInSet:
    return sets.QuestionInSet(
        key_question=question.code,
        adjusted=False,
        prompts=tuple(sets.AskedPrompt(how="unchanged", prompt=each) for each in question.prompts),
    )


ADJUSTED_A1 = sets.QuestionInSet(
    key_question="A1",
    adjusted=True,
    prompts=(
        sets.AskedPrompt(how="unchanged", prompt=ARRIVAL.key_questions[0].prompts[0]),
        sets.AskedPrompt(
            how="replaced",
            prompt=prompt("A1(b)", "Was there a bed?", applies=is_("case.origin", "street")),
        ),
        sets.AskedPrompt(how="added", prompt=prompt("A1(e)", "Was return talked about?")),
    ),
    left_out=(sets.LeftOut(prompt="A1(c)", because="Too short.", place=PLACE),),
)
SETS = (
    sets.Set(
        **about("set", "CO", "Core"),
        cases=sets.EveryOtherCase(),
        questions=tuple(in_set(question) for question in ARRIVAL.key_questions),
    ),
    sets.Set(
        **about("set", "AD", "Adjusted"),
        adjusts="CO",
        cases=sets.CasesWhere(condition=SHORT),
        questions=(ADJUSTED_A1, in_set(ARRIVAL.key_questions[1])),
    ),
)


def hurdle(code: str, when: Any, target: str, **more: Any) -> rules.Rule:
    effect = rules.MustBe(
        target=Reference(kind="key_question", code=target), demand=rules.BeExactly(value="no")
    )
    return rules.Rule(
        **about("hurdle", code, code.replace("_", " ").capitalize()),
        kind="hurdle",
        when=when,
        then=(rules.Then(effect=effect, stage="answer", place=PLACE, **more),),
    )


CONSIDERED = conditions.Considered(rating="good", target=Reference(kind="standard", code="P1.1"))
LIMIT = rules.Rule(
    **about("decision_rule", "no_plan", "No plan"),
    kind="decision_rule",
    when=answered("key_question", "P1.1.1", "no"),
    then=(
        rules.Then(
            effect=rules.MustBe(
                target=Reference(kind="key_question", code="P1.1.2"),
                demand=rules.BeAtMost(value="fair"),
            ),
            stage="answer",
            place=PLACE,
        ),
    ),
)
HURDLES = (
    LIMIT,
    hurdle(
        "partly_known",
        conditions.And(conditions=(answered("prompt", "A2(a)", "no"), CONSIDERED)),
        "A2",
    ),
    hurdle("nobody_there", answered("prompt", "A1(a)", "no"), "A1"),
    hurdle("needs_missed", answered("prompt", "A1(c)", "no"), "A1"),
    hurdle(
        "never_known",
        conditions.Considered(rating="good", target=Reference(kind="standard", code="P1.1")),
        "A2",
    ),
)


def ask(of: str, *asked: tuple[str, str]) -> forms.Ask:
    return forms.Ask(
        of=of,
        asked=tuple(forms.Asked(kind=kind, code=code) for kind, code in asked),  # type: ignore[arg-type]  # any kind of item
        place=PLACE,
    )


def comment(code: str) -> forms.Comment:
    return forms.Comment(
        **named(code, f"Say more: {code}").model_dump(exclude={"place", "kind"}), place=PLACE
    )


CASE_FORM = forms.Form(
    **about("form", "stay", "Stay assessment"),
    version="1.0",
    record="case",
    in_each_set=True,
    views=(
        forms.View(
            key="details",
            title="Details",
            place=PLACE,
            parts=(
                ask("case", *(("fact", each.code) for each in CASE.facts)),
                comment("summary"),
            ),
        ),
        forms.View(
            key="welcome",
            title="Welcome",
            place=PLACE,
            parts=(
                forms.Section(
                    key="first_day",
                    title="First day",
                    place=PLACE,
                    parts=(ask("A1", ("key_question", "A1")),),
                ),
            ),
        ),
        forms.View(
            key="leaving",
            title="Leaving",
            place=PLACE,
            applies=is_("case.stopped", "yes"),
            parts=(ask("A2", ("key_question", "A2")), comment("leaving_comment")),
        ),
    ),
)
UNIT_FORM = forms.Form(
    **about("form", "running", "Running the hostel"),
    version="1.0",
    record="hostel",
    views=(
        forms.View(
            key="hostel",
            title="Hostel",
            place=PLACE,
            parts=(
                ask("hostel", ("fact", "hostel.in_wales")),
                ask("P1.1", ("key_question", "P1.1.1"), ("key_question", "P1.1.2")),
            ),
        ),
    ),
)


def hostel() -> Framework:
    """The framework."""
    return Framework(
        **about("framework", "hostel", "Hostel inspection"),
        version="2.0",
        languages=("en", "cy"),
        inspects=Inspects(**named("hostel").model_dump(exclude={"place"}), place=PLACE),
        roles=(named("inspector"),),
        documents=(Document(**about("document", "handbook", "Handbook")),),
        scales=(SCALE,),
        answers=(answers("yes_no", YES, NO), answers("yes_no_na", YES, NO, NA)),
        records=(CASE, UNIT),
        standards=(RUNNING, ARRIVAL),
        sets=SETS,
        rules=HURDLES,
        forms=(CASE_FORM, UNIT_FORM),
    )


def reworded(framework: Framework, title: str) -> Framework:
    """The same framework, with one title for everything that has any."""

    def told(value: Any) -> Any:
        if isinstance(value, dict):
            made = {key: told(part) for key, part in value.items()}
            return made | {"title": title} if "title" in value else made
        return [told(part) for part in value] if isinstance(value, list) else value

    made = told(framework.model_dump(mode="json"))
    return Framework.model_validate_json(json.dumps(made))
