"""Victim work case. Version 1.0 of the form, region 8.5.

Written by the Assay compiler: change the rule files, not this module. What is not enforced
stands in `left_out`, at the end.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .checking import Among, Answers, Every, NeededWords, Not, Present, Rule, Some, Words

YesOrNo = Literal["yes", "no"]
AnswersYesNoOrNotApplicable = Literal["yes", "no", "not_applicable"]
AnswersYesOrNo = Literal["yes", "no"]


class VictimWorkCase(Answers):
    """Victim work case."""

    framework: Literal["region"]
    release: Literal["8.5"]
    form: Literal["victim_work_case"]
    victim_contact_victim_in_region: YesOrNo = Field(
        title="Does an eligible victim live in this region?",
    )
    victim_contact_contact_wanted: YesOrNo = Field(title="Did the victim take up contact?")
    victim_contact_release_prepared: YesOrNo = Field(
        title="Has there been work with the victim before a release?",
    )
    victim_contact_unit: NeededWords = Field(title="Probation delivery unit")
    victim_work_case_victim_summary: Annotated[Words | None, Present] = Field(
        default=None,
        title="Who are the victims, and how were they harmed? Write without names.",
    )
    VW1_a: AnswersYesNoOrNotApplicable = Field(
        title=(
            "VW 1 (a): Was the victim found and offered contact promptly, in a way that fits them?"
        ),
    )
    VW1_b: AnswersYesNoOrNotApplicable = Field(
        title="VW 1 (b): Was contact explained so that the victim could decide?",
    )
    VW1_c: AnswersYesNoOrNotApplicable = Field(
        title="VW 1 (c): Was the victim helped to find the support that they needed?",
    )
    VW1: AnswersYesOrNo = Field(
        title="VW 1: Are victims given a real choice about contact, and help to find support?",
    )
    VW1_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Why is this your answer to VW 1?",
        description="VW 1 needs no reason: it agrees with its prompts",
    )
    victim_work_case_victim_offer_comment: Annotated[Words | None, Present] = Field(
        default=None,
        title="What decided your answer about the offer?",
    )
    VW2_a: AnswersYesNoOrNotApplicable = Field(
        title="VW 2 (a): Did the victim liaison officer and the practitioner work together?",
    )
    VW2_b: AnswersYesNoOrNotApplicable = Field(
        title="VW 2 (b): Were worries about the victim's safety acted on at once?",
    )
    VW2_c: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title=(
            "VW 2 (c): Was the victim told what they wanted to know, at the right time and with "
            "care?"
        ),
        description="VW 2 (c) is asked only when “Did the victim take up contact?” is Yes",
    )
    VW2: AnswersYesOrNo = Field(
        title="VW 2: Is what is known used to keep victims safe, and are they kept informed?",
    )
    VW2_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Why is this your answer to VW 2?",
        description="VW 2 needs no reason: it agrees with its prompts",
    )
    victim_work_case_victim_safety_comment: Annotated[Words | None, Present] = Field(
        default=None,
        title="What decided your answer about safety and information?",
    )
    VW3_a: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="VW 3 (a): Was the victim asked in time what they wanted, and helped to say it?",
        description=(
            "VW 3 is asked only when “Did the victim take up contact?” is Yes and “Has there been "
            "work with the victim before a release?” is Yes"
        ),
    )
    VW3_b: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title=(
            "VW 3 (b): Did the request reach those who decide, and do the conditions protect the "
            "victim?"
        ),
        description=(
            "VW 3 is asked only when “Did the victim take up contact?” is Yes and “Has there been "
            "work with the victim before a release?” is Yes"
        ),
    )
    VW3_c: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="VW 3 (c): Was the victim told of the release and of the conditions before the day?",
        description=(
            "VW 3 is asked only when “Did the victim take up contact?” is Yes and “Has there been "
            "work with the victim before a release?” is Yes"
        ),
    )
    VW3: Annotated[AnswersYesOrNo | None, Present] = Field(
        default=None,
        title="VW 3: Can victims have their say before a release, and is it used?",
        description=(
            "VW 3 is asked only when “Did the victim take up contact?” is Yes and “Has there been "
            "work with the victim before a release?” is Yes"
        ),
    )
    VW3_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Why is this your answer to VW 3?",
        description="VW 3 needs no reason: it agrees with its prompts",
    )
    VW3_i: Annotated[Words | None, Present] = Field(
        default=None,
        title="VW 3 (i): What would have made contact better for this victim?",
        description=(
            "VW 3 is asked only when “Did the victim take up contact?” is Yes and “Has there been "
            "work with the victim before a release?” is Yes"
        ),
    )
    victim_work_case_victim_release_comment: Annotated[Words | None, Present] = Field(
        default=None,
        title="What decided your answer about the time before release?",
        description=(
            "“Before a release” is asked only when “Did the victim take up contact?” is Yes and "
            "“Has there been work with the victim before a release?” is Yes"
        ),
    )
    victim_work_case_victim_practice: Annotated[Words | None, Present] = Field(
        default=None,
        title="What was done well that others could learn from?",
    )
    victim_work_case_victim_alert: Annotated[Words | None, Present] = Field(
        default=None,
        title="Did anything need immediate action? Say what was done and by whom.",
    )
    victim_work_case_victim_for_leadership: Annotated[Words | None, Present] = Field(
        default=None,
        title="What does the case show for regional domain one?",
    )


VictimWorkCase.kinds = {
    "victim_contact_victim_in_region": (
        "kind:region/victim_contact_victim_in_region",
        "“Does an eligible victim live in this region?”: choose one of “Yes”, “No”",
    ),
    "victim_contact_contact_wanted": (
        "kind:region/victim_contact_contact_wanted",
        "“Did the victim take up contact?”: choose one of “Yes”, “No”",
    ),
    "victim_contact_release_prepared": (
        "kind:region/victim_contact_release_prepared",
        "“Has there been work with the victim before a release?”: choose one of “Yes”, “No”",
    ),
    "victim_contact_unit": (
        "kind:region/victim_contact_unit",
        "“Probation delivery unit”: answer in words",
    ),
    "victim_work_case_victim_summary": (
        "kind:region/victim_work_case_victim_summary",
        "“Who are the victims, and how were they harmed? Write without names.”: answer in words",
    ),
    "VW1_a": ("kind:region/VW1_a", "VW 1 (a): choose one of “Yes”, “No”, “Not applicable”"),
    "VW1_b": ("kind:region/VW1_b", "VW 1 (b): choose one of “Yes”, “No”, “Not applicable”"),
    "VW1_c": ("kind:region/VW1_c", "VW 1 (c): choose one of “Yes”, “No”, “Not applicable”"),
    "VW1": ("kind:region/VW1", "VW 1: choose one of “Yes”, “No”"),
    "VW1_reason": ("kind:region/VW1_reason", "“Why is this your answer to VW 1?”: answer in words"),
    "victim_work_case_victim_offer_comment": (
        "kind:region/victim_work_case_victim_offer_comment",
        "“What decided your answer about the offer?”: answer in words",
    ),
    "VW2_a": ("kind:region/VW2_a", "VW 2 (a): choose one of “Yes”, “No”, “Not applicable”"),
    "VW2_b": ("kind:region/VW2_b", "VW 2 (b): choose one of “Yes”, “No”, “Not applicable”"),
    "VW2_c": ("kind:region/VW2_c", "VW 2 (c): choose one of “Yes”, “No”, “Not applicable”"),
    "VW2": ("kind:region/VW2", "VW 2: choose one of “Yes”, “No”"),
    "VW2_reason": ("kind:region/VW2_reason", "“Why is this your answer to VW 2?”: answer in words"),
    "victim_work_case_victim_safety_comment": (
        "kind:region/victim_work_case_victim_safety_comment",
        "“What decided your answer about safety and information?”: answer in words",
    ),
    "VW3_a": ("kind:region/VW3_a", "VW 3 (a): choose one of “Yes”, “No”, “Not applicable”"),
    "VW3_b": ("kind:region/VW3_b", "VW 3 (b): choose one of “Yes”, “No”, “Not applicable”"),
    "VW3_c": ("kind:region/VW3_c", "VW 3 (c): choose one of “Yes”, “No”, “Not applicable”"),
    "VW3": ("kind:region/VW3", "VW 3: choose one of “Yes”, “No”"),
    "VW3_reason": ("kind:region/VW3_reason", "“Why is this your answer to VW 3?”: answer in words"),
    "VW3_i": ("kind:region/VW3_i", "VW 3 (i): answer in words"),
    "victim_work_case_victim_release_comment": (
        "kind:region/victim_work_case_victim_release_comment",
        "“What decided your answer about the time before release?”: answer in words",
    ),
    "victim_work_case_victim_practice": (
        "kind:region/victim_work_case_victim_practice",
        "“What was done well that others could learn from?”: answer in words",
    ),
    "victim_work_case_victim_alert": (
        "kind:region/victim_work_case_victim_alert",
        "“Did anything need immediate action? Say what was done and by whom.”: answer in words",
    ),
    "victim_work_case_victim_for_leadership": (
        "kind:region/victim_work_case_victim_for_leadership",
        "“What does the case show for regional domain one?”: answer in words",
    ),
}
VictimWorkCase.rules = (
    Rule(
        id="applies:region/VW2_c",
        message="VW 2 (c) is asked only when “Did the victim take up contact?” is Yes",
        when=Among("victim_contact_contact_wanted", ("yes",)),
        needs=("VW2_c",),
        bars=("VW2_c",),
    ),
    Rule(
        id="applies:region/victim_work_case/view_4",
        message=(
            "“Before a release” is asked only when “Did the victim take up contact?” is Yes and "
            "“Has there been work with the victim before a release?” is Yes"
        ),
        when=Every(
            (
                Among("victim_contact_contact_wanted", ("yes",)),
                Among("victim_contact_release_prepared", ("yes",)),
            ),
        ),
        bars=("victim_work_case_victim_release_comment",),
    ),
    Rule(
        id="applies:region/VW3",
        message=(
            "VW 3 is asked only when “Did the victim take up contact?” is Yes and “Has there been "
            "work with the victim before a release?” is Yes"
        ),
        when=Every(
            (
                Among("victim_contact_contact_wanted", ("yes",)),
                Among("victim_contact_release_prepared", ("yes",)),
            ),
        ),
        needs=("VW3_a", "VW3_b", "VW3_c", "VW3"),
        bars=("VW3_a", "VW3_b", "VW3_c", "VW3", "VW3_i"),
    ),
    Rule(
        id="reason:region/VW1",
        message="give the reason for the answer to VW 1",
        when=Among("VW1", ("no",)),
        needs=("VW1_reason",),
    ),
    Rule(
        id="reason:region/VW1/balance",
        message=(
            "give the reason for the answer to VW 1: it goes against the balance of its prompts"
        ),
        when=Every(
            (
                Among("VW1", ("yes",)),
                Some((Among("VW1_a", ("no",)), Among("VW1_b", ("no",)), Among("VW1_c", ("no",)))),
                Not(
                    Some(
                        (
                            Among("VW1_a", ("yes",)),
                            Among("VW1_b", ("yes",)),
                            Among("VW1_c", ("yes",)),
                        ),
                    ),
                ),
            ),
        ),
        needs=("VW1_reason",),
    ),
    Rule(
        id="reason:region/VW2",
        message="give the reason for the answer to VW 2",
        when=Among("VW2", ("no",)),
        needs=("VW2_reason",),
    ),
    Rule(
        id="reason:region/VW2/balance",
        message=(
            "give the reason for the answer to VW 2: it goes against the balance of its prompts"
        ),
        when=Every(
            (
                Among("VW2", ("yes",)),
                Some((Among("VW2_a", ("no",)), Among("VW2_b", ("no",)), Among("VW2_c", ("no",)))),
                Not(
                    Some(
                        (
                            Among("VW2_a", ("yes",)),
                            Among("VW2_b", ("yes",)),
                            Among("VW2_c", ("yes",)),
                        ),
                    ),
                ),
            ),
        ),
        needs=("VW2_reason",),
    ),
    Rule(
        id="reason:region/VW3",
        message="give the reason for the answer to VW 3",
        when=Among("VW3", ("no",)),
        needs=("VW3_reason",),
    ),
    Rule(
        id="reason:region/VW3/balance",
        message=(
            "give the reason for the answer to VW 3: it goes against the balance of its prompts"
        ),
        when=Every(
            (
                Among("VW3", ("yes",)),
                Some((Among("VW3_a", ("no",)), Among("VW3_b", ("no",)), Among("VW3_c", ("no",)))),
                Not(
                    Some(
                        (
                            Among("VW3_a", ("yes",)),
                            Among("VW3_b", ("yes",)),
                            Among("VW3_c", ("yes",)),
                        ),
                    ),
                ),
            ),
        ),
        needs=("VW3_reason",),
    ),
    Rule(
        id="reason:region/VW1/agrees",
        message="VW 1 needs no reason: it agrees with its prompts",
        when=Some(
            (
                Among("VW1", ("no",)),
                Every(
                    (
                        Among("VW1", ("yes",)),
                        Some(
                            (
                                Among("VW1_a", ("no",)),
                                Among("VW1_b", ("no",)),
                                Among("VW1_c", ("no",)),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        bars=("VW1_reason",),
    ),
    Rule(
        id="reason:region/VW2/agrees",
        message="VW 2 needs no reason: it agrees with its prompts",
        when=Some(
            (
                Among("VW2", ("no",)),
                Every(
                    (
                        Among("VW2", ("yes",)),
                        Some(
                            (
                                Among("VW2_a", ("no",)),
                                Among("VW2_b", ("no",)),
                                Among("VW2_c", ("no",)),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        bars=("VW2_reason",),
    ),
    Rule(
        id="reason:region/VW3/agrees",
        message="VW 3 needs no reason: it agrees with its prompts",
        when=Some(
            (
                Among("VW3", ("no",)),
                Every(
                    (
                        Among("VW3", ("yes",)),
                        Some(
                            (
                                Among("VW3_a", ("no",)),
                                Among("VW3_b", ("no",)),
                                Among("VW3_c", ("no",)),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        bars=("VW3_reason",),
    ),
)
VictimWorkCase.left_out = {
    "reason:region/VW1/balance": (
        "a schema cannot count: it demands the reason only where no prompt counts in favour; a "
        "smaller majority is for whoever takes the answers in to check"
    ),
    "reason:region/VW2/balance": (
        "a schema cannot count: it demands the reason only where no prompt counts in favour; a "
        "smaller majority is for whoever takes the answers in to check"
    ),
    "reason:region/VW3/balance": (
        "a schema cannot count: it demands the reason only where no prompt counts in favour; a "
        "smaller majority is for whoever takes the answers in to check"
    ),
}
