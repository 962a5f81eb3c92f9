"""Unpaid work case. Version 1.0 of the form, region 8.5.

Written by the Assay compiler: change the rule files, not this module. What is not enforced
stands in `left_out`, at the end.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .checking import (
    Among,
    Answers,
    Day,
    Every,
    NeededWords,
    Not,
    Present,
    Rule,
    Some,
    Whole,
    Within,
    Words,
)

ChoicesRequirementSentence = Literal["community_order", "suspended_sentence"]
YesOrNo = Literal["yes", "no"]
ChoicesRequirementRisk = Literal["low", "medium", "high", "very_high"]
ChoicesRequirementSex = Literal["female", "male"]
AnswersYesNoOrNotApplicable = Literal["yes", "no", "not_applicable"]
AnswersYesOrNo = Literal["yes", "no"]


class UnpaidWorkCase(Answers):
    """Unpaid work case."""

    framework: Literal["region"]
    release: Literal["8.5"]
    form: Literal["unpaid_work_case"]
    requirement_start: Day = Field(title="Start of the requirement")
    requirement_sentence: ChoicesRequirementSentence = Field(title="Sentence")
    requirement_hours: Whole = Field(title="Hours that the court ordered")
    requirement_other_requirements: YesOrNo = Field(
        title="Are there other requirements beside unpaid work?",
    )
    requirement_open_at_fieldwork: YesOrNo = Field(
        title="Is the requirement still open when it is inspected?",
    )
    requirement_court_report: YesOrNo = Field(
        title="Was a court report written for this sentence?",
    )
    requirement_risk: ChoicesRequirementRisk = Field(title="Risk of serious harm")
    requirement_child_safeguarding_concern: YesOrNo = Field(
        title="Is there a child safeguarding concern?",
    )
    requirement_sex: ChoicesRequirementSex = Field(title="Sex")
    requirement_unit: NeededWords = Field(title="Probation delivery unit")
    unpaid_work_case_requirement_summary: Annotated[Words | None, Present] = Field(
        default=None,
        title="What did the court order, and for whom? Write without names.",
    )
    UW1_a: AnswersYesNoOrNotApplicable = Field(
        title=(
            "UW 1 (a): Were the person's needs and circumstances found out before work was given?"
        ),
    )
    UW1_b: AnswersYesNoOrNotApplicable = Field(
        title="UW 1 (b): Was the work chosen to suit the person, and to be of use to them?",
    )
    UW1_c: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="UW 1 (c): Was time for training and employment offered where it would help?",
        description="UW 1 (c) is asked only when “Hours that the court ordered” is at least 40",
    )
    UW1: AnswersYesOrNo = Field(
        title="UW 1: Is unpaid work planned around the person who has to do it?",
    )
    UW1_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Why is this your answer to UW 1?",
        description="UW 1 needs no reason: it agrees with its prompts",
    )
    unpaid_work_case_unpaid_work_planning_comment: Annotated[Words | None, Present] = Field(
        default=None,
        title="What decided your answer about planning?",
    )
    UW2_a: AnswersYesNoOrNotApplicable = Field(
        title="UW 2 (a): Were the risks that the person brings assessed for this kind of work?",
    )
    UW2_b: AnswersYesNoOrNotApplicable = Field(
        title="UW 2 (b): Did what is known about risk reach the people who run the work?",
    )
    UW2_c: AnswersYesNoOrNotApplicable = Field(
        title="UW 2 (c): Was the placement safe, and changed when something new was learned?",
    )
    UW2_d: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="UW 2 (d): Was the safety of children considered?",
        description="UW 2 (d) is asked only when “Is there a child safeguarding concern?” is Yes",
    )
    UW2: AnswersYesOrNo = Field(
        title="UW 2: Does unpaid work keep the person and other people safe?",
    )
    UW2_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Why is this your answer to UW 2?",
        description="UW 2 needs no reason: it agrees with its prompts",
    )
    unpaid_work_case_unpaid_work_safety_comment: Annotated[Words | None, Present] = Field(
        default=None,
        title="What decided your answer about safety?",
    )
    UW3_a: AnswersYesNoOrNotApplicable = Field(
        title="UW 3 (a): Did work begin promptly, and go on at a steady pace?",
    )
    UW3_b: AnswersYesNoOrNotApplicable = Field(
        title="UW 3 (b): Did staff help the person to keep to the requirement?",
    )
    UW3_c: AnswersYesNoOrNotApplicable = Field(
        title="UW 3 (c): Were absences and bad behaviour dealt with fairly and in time?",
    )
    UW3_d: AnswersYesNoOrNotApplicable = Field(
        title="UW 3 (d): Was the work worth doing, for the person and for the community?",
    )
    UW3: AnswersYesOrNo = Field(
        title="UW 3: Is the sentence of the court carried out promptly, fully and fairly?",
    )
    UW3_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Why is this your answer to UW 3?",
        description="UW 3 needs no reason: it agrees with its prompts",
    )
    UW3_i: Annotated[Words | None, Present] = Field(
        default=None,
        title="UW 3 (i): If the court had a report, what did it say about unpaid work?",
        description=(
            "UW 3 (i) is asked only when “Was a court report written for this sentence?” is Yes"
        ),
    )
    UW3_ii: Annotated[Words | None, Present] = Field(
        default=None,
        title="UW 3 (ii): What made it harder, or easier, to complete the hours?",
    )
    unpaid_work_case_unpaid_work_sentence_comment: Annotated[Words | None, Present] = Field(
        default=None,
        title="What decided your answer about the sentence?",
    )
    unpaid_work_case_unpaid_work_practice: Annotated[Words | None, Present] = Field(
        default=None,
        title="What was done well that others could learn from?",
    )
    unpaid_work_case_unpaid_work_interview: Annotated[Words | None, Present] = Field(
        default=None,
        title="If there was an interview, what did the practitioner add?",
    )
    unpaid_work_case_unpaid_work_alert: Annotated[Words | None, Present] = Field(
        default=None,
        title="Did anything need immediate action? Say what was done and by whom.",
    )
    unpaid_work_case_unpaid_work_for_leadership: Annotated[Words | None, Present] = Field(
        default=None,
        title="What does the case show for regional domain one?",
    )


UnpaidWorkCase.kinds = {
    "requirement_start": (
        "kind:region/requirement_start",
        "“Start of the requirement”: give a date, year first, such as 2025-03-31",
    ),
    "requirement_sentence": (
        "kind:region/requirement_sentence",
        "“Sentence”: choose one of “Community order”, “Suspended sentence order”",
    ),
    "requirement_hours": (
        "kind:region/requirement_hours",
        "“Hours that the court ordered”: give a whole number, 0 or more",
    ),
    "requirement_other_requirements": (
        "kind:region/requirement_other_requirements",
        "“Are there other requirements beside unpaid work?”: choose one of “Yes”, “No”",
    ),
    "requirement_open_at_fieldwork": (
        "kind:region/requirement_open_at_fieldwork",
        "“Is the requirement still open when it is inspected?”: choose one of “Yes”, “No”",
    ),
    "requirement_court_report": (
        "kind:region/requirement_court_report",
        "“Was a court report written for this sentence?”: choose one of “Yes”, “No”",
    ),
    "requirement_risk": (
        "kind:region/requirement_risk",
        "“Risk of serious harm”: choose one of “Low”, “Medium”, “High”, “Very high”",
    ),
    "requirement_child_safeguarding_concern": (
        "kind:region/requirement_child_safeguarding_concern",
        "“Is there a child safeguarding concern?”: choose one of “Yes”, “No”",
    ),
    "requirement_sex": ("kind:region/requirement_sex", "“Sex”: choose one of “Female”, “Male”"),
    "requirement_unit": (
        "kind:region/requirement_unit",
        "“Probation delivery unit”: answer in words",
    ),
    "unpaid_work_case_requirement_summary": (
        "kind:region/unpaid_work_case_requirement_summary",
        "“What did the court order, and for whom? Write without names.”: answer in words",
    ),
    "UW1_a": ("kind:region/UW1_a", "UW 1 (a): choose one of “Yes”, “No”, “Not applicable”"),
    "UW1_b": ("kind:region/UW1_b", "UW 1 (b): choose one of “Yes”, “No”, “Not applicable”"),
    "UW1_c": ("kind:region/UW1_c", "UW 1 (c): choose one of “Yes”, “No”, “Not applicable”"),
    "UW1": ("kind:region/UW1", "UW 1: choose one of “Yes”, “No”"),
    "UW1_reason": ("kind:region/UW1_reason", "“Why is this your answer to UW 1?”: answer in words"),
    "unpaid_work_case_unpaid_work_planning_comment": (
        "kind:region/unpaid_work_case_unpaid_work_planning_comment",
        "“What decided your answer about planning?”: answer in words",
    ),
    "UW2_a": ("kind:region/UW2_a", "UW 2 (a): choose one of “Yes”, “No”, “Not applicable”"),
    "UW2_b": ("kind:region/UW2_b", "UW 2 (b): choose one of “Yes”, “No”, “Not applicable”"),
    "UW2_c": ("kind:region/UW2_c", "UW 2 (c): choose one of “Yes”, “No”, “Not applicable”"),
    "UW2_d": ("kind:region/UW2_d", "UW 2 (d): choose one of “Yes”, “No”, “Not applicable”"),
    "UW2": ("kind:region/UW2", "UW 2: choose one of “Yes”, “No”"),
    "UW2_reason": ("kind:region/UW2_reason", "“Why is this your answer to UW 2?”: answer in words"),
    "unpaid_work_case_unpaid_work_safety_comment": (
        "kind:region/unpaid_work_case_unpaid_work_safety_comment",
        "“What decided your answer about safety?”: answer in words",
    ),
    "UW3_a": ("kind:region/UW3_a", "UW 3 (a): choose one of “Yes”, “No”, “Not applicable”"),
    "UW3_b": ("kind:region/UW3_b", "UW 3 (b): choose one of “Yes”, “No”, “Not applicable”"),
    "UW3_c": ("kind:region/UW3_c", "UW 3 (c): choose one of “Yes”, “No”, “Not applicable”"),
    "UW3_d": ("kind:region/UW3_d", "UW 3 (d): choose one of “Yes”, “No”, “Not applicable”"),
    "UW3": ("kind:region/UW3", "UW 3: choose one of “Yes”, “No”"),
    "UW3_reason": ("kind:region/UW3_reason", "“Why is this your answer to UW 3?”: answer in words"),
    "UW3_i": ("kind:region/UW3_i", "UW 3 (i): answer in words"),
    "UW3_ii": ("kind:region/UW3_ii", "UW 3 (ii): answer in words"),
    "unpaid_work_case_unpaid_work_sentence_comment": (
        "kind:region/unpaid_work_case_unpaid_work_sentence_comment",
        "“What decided your answer about the sentence?”: answer in words",
    ),
    "unpaid_work_case_unpaid_work_practice": (
        "kind:region/unpaid_work_case_unpaid_work_practice",
        "“What was done well that others could learn from?”: answer in words",
    ),
    "unpaid_work_case_unpaid_work_interview": (
        "kind:region/unpaid_work_case_unpaid_work_interview",
        "“If there was an interview, what did the practitioner add?”: answer in words",
    ),
    "unpaid_work_case_unpaid_work_alert": (
        "kind:region/unpaid_work_case_unpaid_work_alert",
        "“Did anything need immediate action? Say what was done and by whom.”: answer in words",
    ),
    "unpaid_work_case_unpaid_work_for_leadership": (
        "kind:region/unpaid_work_case_unpaid_work_for_leadership",
        "“What does the case show for regional domain one?”: answer in words",
    ),
}
UnpaidWorkCase.rules = (
    Rule(
        id="applies:region/UW1_c",
        message="UW 1 (c) is asked only when “Hours that the court ordered” is at least 40",
        when=Within("requirement_hours", whole=True, at_least=40),
        needs=("UW1_c",),
        bars=("UW1_c",),
    ),
    Rule(
        id="applies:region/UW2_d",
        message="UW 2 (d) is asked only when “Is there a child safeguarding concern?” is Yes",
        when=Among("requirement_child_safeguarding_concern", ("yes",)),
        needs=("UW2_d",),
        bars=("UW2_d",),
    ),
    Rule(
        id="applies:region/UW3_i",
        message=(
            "UW 3 (i) is asked only when “Was a court report written for this sentence?” is Yes"
        ),
        when=Among("requirement_court_report", ("yes",)),
        bars=("UW3_i",),
    ),
    Rule(
        id="reason:region/UW1",
        message="give the reason for the answer to UW 1",
        when=Among("UW1", ("no",)),
        needs=("UW1_reason",),
    ),
    Rule(
        id="reason:region/UW1/balance",
        message=(
            "give the reason for the answer to UW 1: it goes against the balance of its prompts"
        ),
        when=Every(
            (
                Among("UW1", ("yes",)),
                Some((Among("UW1_a", ("no",)), Among("UW1_b", ("no",)), Among("UW1_c", ("no",)))),
                Not(
                    Some(
                        (
                            Among("UW1_a", ("yes",)),
                            Among("UW1_b", ("yes",)),
                            Among("UW1_c", ("yes",)),
                        ),
                    ),
                ),
            ),
        ),
        needs=("UW1_reason",),
    ),
    Rule(
        id="reason:region/UW2",
        message="give the reason for the answer to UW 2",
        when=Among("UW2", ("no",)),
        needs=("UW2_reason",),
    ),
    Rule(
        id="reason:region/UW2/balance",
        message=(
            "give the reason for the answer to UW 2: it goes against the balance of its prompts"
        ),
        when=Every(
            (
                Among("UW2", ("yes",)),
                Some(
                    (
                        Among("UW2_a", ("no",)),
                        Among("UW2_b", ("no",)),
                        Among("UW2_c", ("no",)),
                        Among("UW2_d", ("no",)),
                    ),
                ),
                Not(
                    Some(
                        (
                            Among("UW2_a", ("yes",)),
                            Among("UW2_b", ("yes",)),
                            Among("UW2_c", ("yes",)),
                            Among("UW2_d", ("yes",)),
                        ),
                    ),
                ),
            ),
        ),
        needs=("UW2_reason",),
    ),
    Rule(
        id="reason:region/UW3",
        message="give the reason for the answer to UW 3",
        when=Among("UW3", ("no",)),
        needs=("UW3_reason",),
    ),
    Rule(
        id="reason:region/UW3/balance",
        message=(
            "give the reason for the answer to UW 3: it goes against the balance of its prompts"
        ),
        when=Every(
            (
                Among("UW3", ("yes",)),
                Some(
                    (
                        Among("UW3_a", ("no",)),
                        Among("UW3_b", ("no",)),
                        Among("UW3_c", ("no",)),
                        Among("UW3_d", ("no",)),
                    ),
                ),
                Not(
                    Some(
                        (
                            Among("UW3_a", ("yes",)),
                            Among("UW3_b", ("yes",)),
                            Among("UW3_c", ("yes",)),
                            Among("UW3_d", ("yes",)),
                        ),
                    ),
                ),
            ),
        ),
        needs=("UW3_reason",),
    ),
    Rule(
        id="reason:region/UW1/agrees",
        message="UW 1 needs no reason: it agrees with its prompts",
        when=Some(
            (
                Among("UW1", ("no",)),
                Every(
                    (
                        Among("UW1", ("yes",)),
                        Some(
                            (
                                Among("UW1_a", ("no",)),
                                Among("UW1_b", ("no",)),
                                Among("UW1_c", ("no",)),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        bars=("UW1_reason",),
    ),
    Rule(
        id="reason:region/UW2/agrees",
        message="UW 2 needs no reason: it agrees with its prompts",
        when=Some(
            (
                Among("UW2", ("no",)),
                Every(
                    (
                        Among("UW2", ("yes",)),
                        Some(
                            (
                                Among("UW2_a", ("no",)),
                                Among("UW2_b", ("no",)),
                                Among("UW2_c", ("no",)),
                                Among("UW2_d", ("no",)),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        bars=("UW2_reason",),
    ),
    Rule(
        id="reason:region/UW3/agrees",
        message="UW 3 needs no reason: it agrees with its prompts",
        when=Some(
            (
                Among("UW3", ("no",)),
                Every(
                    (
                        Among("UW3", ("yes",)),
                        Some(
                            (
                                Among("UW3_a", ("no",)),
                                Among("UW3_b", ("no",)),
                                Among("UW3_c", ("no",)),
                                Among("UW3_d", ("no",)),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        bars=("UW3_reason",),
    ),
)
UnpaidWorkCase.left_out = {
    "reason:region/UW1/balance": (
        "a schema cannot count: it demands the reason only where no prompt counts in favour; a "
        "smaller majority is for whoever takes the answers in to check"
    ),
    "reason:region/UW2/balance": (
        "a schema cannot count: it demands the reason only where no prompt counts in favour; a "
        "smaller majority is for whoever takes the answers in to check"
    ),
    "reason:region/UW3/balance": (
        "a schema cannot count: it demands the reason only where no prompt counts in favour; a "
        "smaller majority is for whoever takes the answers in to check"
    ),
}
