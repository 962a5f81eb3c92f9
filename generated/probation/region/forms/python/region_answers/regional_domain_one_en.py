"""Regional domain one. Version 1.0 of the form, region 8.5.

Written by the Assay compiler: change the rule files, not this module. What is not enforced
stands in `left_out`, at the end.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .checking import Among, Answered, Answers, Every, NeededWords, Not, Present, Rule, Some, Words

YesOrNo = Literal["yes", "no"]
AnswersYesNoOrNotApplicable = Literal["yes", "no", "not_applicable"]
AnswersYesOrNo = Literal["yes", "no"]
RatingsFourPoint = Literal["inadequate", "requires_improvement", "good", "outstanding"]
AnswersSufficientOrNot = Literal["sufficient", "insufficient"]


class RegionalDomainOne(Answers):
    """Regional domain one."""

    framework: Literal["region"]
    release: Literal["8.5"]
    form: Literal["regional_domain_one"]
    region_in_wales: YesOrNo = Field(title="Is the region Wales?")
    region_extended_case_week: YesOrNo = Field(
        title="Are unpaid work and victim cases inspected for two weeks?",
    )
    regional_domain_one_region_context: Annotated[Words | None, Present] = Field(
        default=None,
        title="What should a reader know about this region and its PDUs?",
    )
    regional_domain_one_public_protection_reasons: Annotated[Words | None, Present] = Field(
        default=None,
        title="What lies behind the rating of public protection?",
    )
    regional_domain_one_desistance_reasons: Annotated[Words | None, Present] = Field(
        default=None,
        title="What lies behind the rating of desistance?",
    )
    regional_domain_one_court_work_reasons: Annotated[Words | None, Present] = Field(
        default=None,
        title="What lies behind the rating of court work?",
    )
    regional_domain_one_unpaid_work_reasons: Annotated[Words | None, Present] = Field(
        default=None,
        title="What lies behind the rating of unpaid work?",
    )
    regional_domain_one_resettlement_reasons: Annotated[Words | None, Present] = Field(
        default=None,
        title="What lies behind the rating of resettlement?",
    )
    regional_domain_one_victim_work_reasons: Annotated[Words | None, Present] = Field(
        default=None,
        title="What lies behind the rating of victim work?",
    )
    R1_1_1_a: AnswersYesNoOrNotApplicable = Field(
        title="R 1.1.1 (a): Is there a regional strategy that says what matters most, and why?",
    )
    R1_1_1_b: AnswersYesNoOrNotApplicable = Field(
        title=(
            "R 1.1.1 (b): Do heads of PDU and their staff know what the region expects, and work "
            "to it?"
        ),
    )
    R1_1_1_c: AnswersYesNoOrNotApplicable = Field(
        title="R 1.1.1 (c): Does the way the region is organised help the work to be done well?",
    )
    R1_1_1: AnswersYesOrNo = Field(
        title="R 1.1.1: Do regional leaders set a direction that reaches every unit?",
    )
    R1_1_1_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Why is this your answer to R 1.1.1?",
        description="R 1.1.1 needs no reason: it agrees with its prompts",
    )
    R1_1_2_a: AnswersYesNoOrNotApplicable = Field(
        title=(
            "R 1.1.2 (a): Do leaders have an accurate picture of quality in every PDU and kind of "
            "work?"
        ),
    )
    R1_1_2_b: AnswersYesNoOrNotApplicable = Field(
        title="R 1.1.2 (b): Does improvement work change what happens in cases across the region?",
    )
    R1_1_2_c: AnswersYesNoOrNotApplicable = Field(
        title=(
            "R 1.1.2 (c): Do leaders act on what keeps the six kinds of service delivery from "
            "being good?"
        ),
    )
    R1_1_2: AnswersYesOrNo = Field(
        title="R 1.1.2: Do regional leaders know how good the work is, and make it better?",
    )
    R1_1_2_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Why is this your answer to R 1.1.2?",
        description="R 1.1.2 needs no reason: it agrees with its prompts",
    )
    R1_1_3_a: AnswersYesNoOrNotApplicable = Field(
        title=(
            "R 1.1.3 (a): Do leaders know where outcomes differ between groups and places, and act "
            "on it?"
        ),
    )
    R1_1_3_b: AnswersYesNoOrNotApplicable = Field(
        title="R 1.1.3 (b): Do people on probation and victims help to shape what the region does?",
    )
    R1_1_3_c: AnswersYesNoOrNotApplicable = Field(
        title="R 1.1.3 (c): Do leaders deal with discrimination, and look after staff who meet it?",
    )
    R1_1_3_d: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="R 1.1.3 (d): Can people use Welsh as easily as English, in every unit and service?",
        description="R 1.1.3 (d) is asked only when “Is the region Wales?” is Yes",
    )
    R1_1_3: AnswersYesOrNo = Field(
        title="R 1.1.3: Do regional leaders make the work fair and inclusive?",
    )
    R1_1_3_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Why is this your answer to R 1.1.3?",
        description="R 1.1.3 needs no reason: it agrees with its prompts",
    )
    R1_1_4_a: AnswersYesNoOrNotApplicable = Field(
        title="R 1.1.4 (a): Are the risks to the region's work known, owned and reduced?",
    )
    R1_1_4_b: AnswersYesNoOrNotApplicable = Field(
        title=(
            "R 1.1.4 (b): Do agreements with partners give practitioners what they need, "
            "everywhere?"
        ),
    )
    R1_1_4_c: AnswersYesNoOrNotApplicable = Field(
        title="R 1.1.4 (c): Does the region buy and place services where people need them?",
    )
    R1_1_4_d: AnswersYesNoOrNotApplicable = Field(
        title=(
            "R 1.1.4 (d): Is change planned so that people stay safe, in every part of the region?"
        ),
    )
    R1_1_4_e: AnswersYesNoOrNotApplicable = Field(
        title="R 1.1.4 (e): Has the region acted on what earlier inspections and reviews found?",
    )
    R1_1_4: AnswersYesOrNo = Field(
        title="R 1.1.4: Do regional leaders manage risk, learn and work with others for safety?",
    )
    R1_1_4_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Why is this your answer to R 1.1.4?",
        description="R 1.1.4 needs no reason: it agrees with its prompts",
    )
    R1_1_rating: RatingsFourPoint = Field(
        title="R 1.1: Which rating do you propose for Leadership?",
    )
    regional_domain_one_regional_leadership_comment: Annotated[Words | None, Present] = Field(
        default=None,
        title="What evidence weighs most in the rating you propose?",
    )
    regional_domain_one_regional_earlier_recommendations: Annotated[Words | None, Present] = Field(
        default=None,
        title="What progress is there on earlier recommendations?",
    )
    R1_2_1_a: AnswersYesNoOrNotApplicable = Field(
        title="R 1.2.1 (a): Does workforce planning look ahead, and does it work?",
    )
    R1_2_1_b: AnswersYesNoOrNotApplicable = Field(
        title="R 1.2.1 (b): Are people and work moved to where the pressure is greatest?",
    )
    R1_2_1_c: AnswersYesNoOrNotApplicable = Field(
        title=(
            "R 1.2.1 (c): Are unpaid work, court and victim teams staffed so that they can do the "
            "work well?"
        ),
    )
    R1_2_1_d: AnswersYesNoOrNotApplicable = Field(
        title="R 1.2.1 (d): Are recruitment, retention and progression fair?",
    )
    R1_2_1: AnswersYesOrNo = Field(
        title="R 1.2.1: Do regional staffing arrangements give every unit the people it needs?",
    )
    R1_2_1_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Why is this your answer to R 1.2.1?",
        description="R 1.2.1 needs no reason: it agrees with its prompts",
    )
    R1_2_2_a: AnswersYesNoOrNotApplicable = Field(
        title="R 1.2.2 (a): Does learning answer what is weak in the region's work?",
    )
    R1_2_2_b: AnswersYesNoOrNotApplicable = Field(
        title="R 1.2.2 (b): Does the region make management oversight strong everywhere?",
    )
    R1_2_2_c: AnswersYesNoOrNotApplicable = Field(
        title="R 1.2.2 (c): Are staff heard and kept safe, wherever they work?",
    )
    R1_2_2: AnswersYesOrNo = Field(
        title="R 1.2.2: Does the region see that staff are skilled, overseen and looked after?",
    )
    R1_2_2_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Why is this your answer to R 1.2.2?",
        description="R 1.2.2 needs no reason: it agrees with its prompts",
    )
    R1_2_rating: RatingsFourPoint = Field(title="R 1.2: Which rating do you propose for Staffing?")
    regional_domain_one_regional_staffing_comment: Annotated[Words | None, Present] = Field(
        default=None,
        title="What evidence weighs most in the rating you propose?",
    )
    regional_domain_one_staffing_boundary: Annotated[Words | None, Present] = Field(
        default=None,
        title="How near is the PDU total to the next band, and did that matter?",
    )
    regional_diversity_arrangements: Annotated[AnswersSufficientOrNot | None, Present] = Field(
        default=None,
        title="Review of regional diversity arrangements",
    )
    regional_domain_one_regional_diversity_comment: Annotated[Words | None, Present] = Field(
        default=None,
        title="What did the review look at, and what did it find?",
    )


RegionalDomainOne.kinds = {
    "region_in_wales": (
        "kind:region/region_in_wales",
        "“Is the region Wales?”: choose one of “Yes”, “No”",
    ),
    "region_extended_case_week": (
        "kind:region/region_extended_case_week",
        "“Are unpaid work and victim cases inspected for two weeks?”: choose one of “Yes”, “No”",
    ),
    "regional_domain_one_region_context": (
        "kind:region/regional_domain_one_region_context",
        "“What should a reader know about this region and its PDUs?”: answer in words",
    ),
    "regional_domain_one_public_protection_reasons": (
        "kind:region/regional_domain_one_public_protection_reasons",
        "“What lies behind the rating of public protection?”: answer in words",
    ),
    "regional_domain_one_desistance_reasons": (
        "kind:region/regional_domain_one_desistance_reasons",
        "“What lies behind the rating of desistance?”: answer in words",
    ),
    "regional_domain_one_court_work_reasons": (
        "kind:region/regional_domain_one_court_work_reasons",
        "“What lies behind the rating of court work?”: answer in words",
    ),
    "regional_domain_one_unpaid_work_reasons": (
        "kind:region/regional_domain_one_unpaid_work_reasons",
        "“What lies behind the rating of unpaid work?”: answer in words",
    ),
    "regional_domain_one_resettlement_reasons": (
        "kind:region/regional_domain_one_resettlement_reasons",
        "“What lies behind the rating of resettlement?”: answer in words",
    ),
    "regional_domain_one_victim_work_reasons": (
        "kind:region/regional_domain_one_victim_work_reasons",
        "“What lies behind the rating of victim work?”: answer in words",
    ),
    "R1_1_1_a": (
        "kind:region/R1_1_1_a",
        "R 1.1.1 (a): choose one of “Yes”, “No”, “Not applicable”",
    ),
    "R1_1_1_b": (
        "kind:region/R1_1_1_b",
        "R 1.1.1 (b): choose one of “Yes”, “No”, “Not applicable”",
    ),
    "R1_1_1_c": (
        "kind:region/R1_1_1_c",
        "R 1.1.1 (c): choose one of “Yes”, “No”, “Not applicable”",
    ),
    "R1_1_1": ("kind:region/R1_1_1", "R 1.1.1: choose one of “Yes”, “No”"),
    "R1_1_1_reason": (
        "kind:region/R1_1_1_reason",
        "“Why is this your answer to R 1.1.1?”: answer in words",
    ),
    "R1_1_2_a": (
        "kind:region/R1_1_2_a",
        "R 1.1.2 (a): choose one of “Yes”, “No”, “Not applicable”",
    ),
    "R1_1_2_b": (
        "kind:region/R1_1_2_b",
        "R 1.1.2 (b): choose one of “Yes”, “No”, “Not applicable”",
    ),
    "R1_1_2_c": (
        "kind:region/R1_1_2_c",
        "R 1.1.2 (c): choose one of “Yes”, “No”, “Not applicable”",
    ),
    "R1_1_2": ("kind:region/R1_1_2", "R 1.1.2: choose one of “Yes”, “No”"),
    "R1_1_2_reason": (
        "kind:region/R1_1_2_reason",
        "“Why is this your answer to R 1.1.2?”: answer in words",
    ),
    "R1_1_3_a": (
        "kind:region/R1_1_3_a",
        "R 1.1.3 (a): choose one of “Yes”, “No”, “Not applicable”",
    ),
    "R1_1_3_b": (
        "kind:region/R1_1_3_b",
        "R 1.1.3 (b): choose one of “Yes”, “No”, “Not applicable”",
    ),
    "R1_1_3_c": (
        "kind:region/R1_1_3_c",
        "R 1.1.3 (c): choose one of “Yes”, “No”, “Not applicable”",
    ),
    "R1_1_3_d": (
        "kind:region/R1_1_3_d",
        "R 1.1.3 (d): choose one of “Yes”, “No”, “Not applicable”",
    ),
    "R1_1_3": ("kind:region/R1_1_3", "R 1.1.3: choose one of “Yes”, “No”"),
    "R1_1_3_reason": (
        "kind:region/R1_1_3_reason",
        "“Why is this your answer to R 1.1.3?”: answer in words",
    ),
    "R1_1_4_a": (
        "kind:region/R1_1_4_a",
        "R 1.1.4 (a): choose one of “Yes”, “No”, “Not applicable”",
    ),
    "R1_1_4_b": (
        "kind:region/R1_1_4_b",
        "R 1.1.4 (b): choose one of “Yes”, “No”, “Not applicable”",
    ),
    "R1_1_4_c": (
        "kind:region/R1_1_4_c",
        "R 1.1.4 (c): choose one of “Yes”, “No”, “Not applicable”",
    ),
    "R1_1_4_d": (
        "kind:region/R1_1_4_d",
        "R 1.1.4 (d): choose one of “Yes”, “No”, “Not applicable”",
    ),
    "R1_1_4_e": (
        "kind:region/R1_1_4_e",
        "R 1.1.4 (e): choose one of “Yes”, “No”, “Not applicable”",
    ),
    "R1_1_4": ("kind:region/R1_1_4", "R 1.1.4: choose one of “Yes”, “No”"),
    "R1_1_4_reason": (
        "kind:region/R1_1_4_reason",
        "“Why is this your answer to R 1.1.4?”: answer in words",
    ),
    "R1_1_rating": (
        "kind:region/R1_1_rating",
        "R 1.1: choose one of “Inadequate”, “Requires improvement”, “Good”, “Outstanding”",
    ),
    "regional_domain_one_regional_leadership_comment": (
        "kind:region/regional_domain_one_regional_leadership_comment",
        "“What evidence weighs most in the rating you propose?”: answer in words",
    ),
    "regional_domain_one_regional_earlier_recommendations": (
        "kind:region/regional_domain_one_regional_earlier_recommendations",
        "“What progress is there on earlier recommendations?”: answer in words",
    ),
    "R1_2_1_a": (
        "kind:region/R1_2_1_a",
        "R 1.2.1 (a): choose one of “Yes”, “No”, “Not applicable”",
    ),
    "R1_2_1_b": (
        "kind:region/R1_2_1_b",
        "R 1.2.1 (b): choose one of “Yes”, “No”, “Not applicable”",
    ),
    "R1_2_1_c": (
        "kind:region/R1_2_1_c",
        "R 1.2.1 (c): choose one of “Yes”, “No”, “Not applicable”",
    ),
    "R1_2_1_d": (
        "kind:region/R1_2_1_d",
        "R 1.2.1 (d): choose one of “Yes”, “No”, “Not applicable”",
    ),
    "R1_2_1": ("kind:region/R1_2_1", "R 1.2.1: choose one of “Yes”, “No”"),
    "R1_2_1_reason": (
        "kind:region/R1_2_1_reason",
        "“Why is this your answer to R 1.2.1?”: answer in words",
    ),
    "R1_2_2_a": (
        "kind:region/R1_2_2_a",
        "R 1.2.2 (a): choose one of “Yes”, “No”, “Not applicable”",
    ),
    "R1_2_2_b": (
        "kind:region/R1_2_2_b",
        "R 1.2.2 (b): choose one of “Yes”, “No”, “Not applicable”",
    ),
    "R1_2_2_c": (
        "kind:region/R1_2_2_c",
        "R 1.2.2 (c): choose one of “Yes”, “No”, “Not applicable”",
    ),
    "R1_2_2": ("kind:region/R1_2_2", "R 1.2.2: choose one of “Yes”, “No”"),
    "R1_2_2_reason": (
        "kind:region/R1_2_2_reason",
        "“Why is this your answer to R 1.2.2?”: answer in words",
    ),
    "R1_2_rating": (
        "kind:region/R1_2_rating",
        "R 1.2: choose one of “Inadequate”, “Requires improvement”, “Good”, “Outstanding”",
    ),
    "regional_domain_one_regional_staffing_comment": (
        "kind:region/regional_domain_one_regional_staffing_comment",
        "“What evidence weighs most in the rating you propose?”: answer in words",
    ),
    "regional_domain_one_staffing_boundary": (
        "kind:region/regional_domain_one_staffing_boundary",
        "“How near is the PDU total to the next band, and did that matter?”: answer in words",
    ),
    "regional_diversity_arrangements": (
        "kind:region/regional_diversity_arrangements",
        "“Review of regional diversity arrangements”: choose one of “Sufficient”, “Not sufficient”",
    ),
    "regional_domain_one_regional_diversity_comment": (
        "kind:region/regional_domain_one_regional_diversity_comment",
        "“What did the review look at, and what did it find?”: answer in words",
    ),
}
RegionalDomainOne.rules = (
    Rule(
        id="applies:region/R1_1_3_d",
        message="R 1.1.3 (d) is asked only when “Is the region Wales?” is Yes",
        when=Among("region_in_wales", ("yes",)),
        needs=("R1_1_3_d",),
        bars=("R1_1_3_d",),
    ),
    Rule(
        id="limiting_judgement:region/regional_diversity",
        message=(
            "Regional diversity arrangements: when Outstanding is considered for R 1.1, R 1.1 must "
            "be at most Good unless Review of regional diversity arrangements is Sufficient"
        ),
        when=Every(
            (
                Among("R1_1_rating", ("outstanding",)),
                Not(Among("regional_diversity_arrangements", ("sufficient",))),
            ),
        ),
        then=Some(
            (
                Not(Answered("R1_1_rating")),
                Among("R1_1_rating", ("inadequate", "requires_improvement", "good")),
            ),
        ),
    ),
    Rule(
        id="reason:region/R1_1_1",
        message="give the reason for the answer to R 1.1.1",
        when=Among("R1_1_1", ("no",)),
        needs=("R1_1_1_reason",),
    ),
    Rule(
        id="reason:region/R1_1_1/balance",
        message=(
            "give the reason for the answer to R 1.1.1: it goes against the balance of its prompts"
        ),
        when=Every(
            (
                Among("R1_1_1", ("yes",)),
                Some(
                    (
                        Among("R1_1_1_a", ("no",)),
                        Among("R1_1_1_b", ("no",)),
                        Among("R1_1_1_c", ("no",)),
                    ),
                ),
                Not(
                    Some(
                        (
                            Among("R1_1_1_a", ("yes",)),
                            Among("R1_1_1_b", ("yes",)),
                            Among("R1_1_1_c", ("yes",)),
                        ),
                    ),
                ),
            ),
        ),
        needs=("R1_1_1_reason",),
    ),
    Rule(
        id="reason:region/R1_1_2",
        message="give the reason for the answer to R 1.1.2",
        when=Among("R1_1_2", ("no",)),
        needs=("R1_1_2_reason",),
    ),
    Rule(
        id="reason:region/R1_1_2/balance",
        message=(
            "give the reason for the answer to R 1.1.2: it goes against the balance of its prompts"
        ),
        when=Every(
            (
                Among("R1_1_2", ("yes",)),
                Some(
                    (
                        Among("R1_1_2_a", ("no",)),
                        Among("R1_1_2_b", ("no",)),
                        Among("R1_1_2_c", ("no",)),
                    ),
                ),
                Not(
                    Some(
                        (
                            Among("R1_1_2_a", ("yes",)),
                            Among("R1_1_2_b", ("yes",)),
                            Among("R1_1_2_c", ("yes",)),
                        ),
                    ),
                ),
            ),
        ),
        needs=("R1_1_2_reason",),
    ),
    Rule(
        id="reason:region/R1_1_3",
        message="give the reason for the answer to R 1.1.3",
        when=Among("R1_1_3", ("no",)),
        needs=("R1_1_3_reason",),
    ),
    Rule(
        id="reason:region/R1_1_3/balance",
        message=(
            "give the reason for the answer to R 1.1.3: it goes against the balance of its prompts"
        ),
        when=Every(
            (
                Among("R1_1_3", ("yes",)),
                Some(
                    (
                        Among("R1_1_3_a", ("no",)),
                        Among("R1_1_3_b", ("no",)),
                        Among("R1_1_3_c", ("no",)),
                        Among("R1_1_3_d", ("no",)),
                    ),
                ),
                Not(
                    Some(
                        (
                            Among("R1_1_3_a", ("yes",)),
                            Among("R1_1_3_b", ("yes",)),
                            Among("R1_1_3_c", ("yes",)),
                            Among("R1_1_3_d", ("yes",)),
                        ),
                    ),
                ),
            ),
        ),
        needs=("R1_1_3_reason",),
    ),
    Rule(
        id="reason:region/R1_1_4",
        message="give the reason for the answer to R 1.1.4",
        when=Among("R1_1_4", ("no",)),
        needs=("R1_1_4_reason",),
    ),
    Rule(
        id="reason:region/R1_1_4/balance",
        message=(
            "give the reason for the answer to R 1.1.4: it goes against the balance of its prompts"
        ),
        when=Every(
            (
                Among("R1_1_4", ("yes",)),
                Some(
                    (
                        Among("R1_1_4_a", ("no",)),
                        Among("R1_1_4_b", ("no",)),
                        Among("R1_1_4_c", ("no",)),
                        Among("R1_1_4_d", ("no",)),
                        Among("R1_1_4_e", ("no",)),
                    ),
                ),
                Not(
                    Some(
                        (
                            Among("R1_1_4_a", ("yes",)),
                            Among("R1_1_4_b", ("yes",)),
                            Among("R1_1_4_c", ("yes",)),
                            Among("R1_1_4_d", ("yes",)),
                            Among("R1_1_4_e", ("yes",)),
                        ),
                    ),
                ),
            ),
        ),
        needs=("R1_1_4_reason",),
    ),
    Rule(
        id="reason:region/R1_2_1",
        message="give the reason for the answer to R 1.2.1",
        when=Among("R1_2_1", ("no",)),
        needs=("R1_2_1_reason",),
    ),
    Rule(
        id="reason:region/R1_2_1/balance",
        message=(
            "give the reason for the answer to R 1.2.1: it goes against the balance of its prompts"
        ),
        when=Every(
            (
                Among("R1_2_1", ("yes",)),
                Some(
                    (
                        Among("R1_2_1_a", ("no",)),
                        Among("R1_2_1_b", ("no",)),
                        Among("R1_2_1_c", ("no",)),
                        Among("R1_2_1_d", ("no",)),
                    ),
                ),
                Not(
                    Some(
                        (
                            Among("R1_2_1_a", ("yes",)),
                            Among("R1_2_1_b", ("yes",)),
                            Among("R1_2_1_c", ("yes",)),
                            Among("R1_2_1_d", ("yes",)),
                        ),
                    ),
                ),
            ),
        ),
        needs=("R1_2_1_reason",),
    ),
    Rule(
        id="reason:region/R1_2_2",
        message="give the reason for the answer to R 1.2.2",
        when=Among("R1_2_2", ("no",)),
        needs=("R1_2_2_reason",),
    ),
    Rule(
        id="reason:region/R1_2_2/balance",
        message=(
            "give the reason for the answer to R 1.2.2: it goes against the balance of its prompts"
        ),
        when=Every(
            (
                Among("R1_2_2", ("yes",)),
                Some(
                    (
                        Among("R1_2_2_a", ("no",)),
                        Among("R1_2_2_b", ("no",)),
                        Among("R1_2_2_c", ("no",)),
                    ),
                ),
                Not(
                    Some(
                        (
                            Among("R1_2_2_a", ("yes",)),
                            Among("R1_2_2_b", ("yes",)),
                            Among("R1_2_2_c", ("yes",)),
                        ),
                    ),
                ),
            ),
        ),
        needs=("R1_2_2_reason",),
    ),
    Rule(
        id="reason:region/R1_1_1/agrees",
        message="R 1.1.1 needs no reason: it agrees with its prompts",
        when=Some(
            (
                Among("R1_1_1", ("no",)),
                Every(
                    (
                        Among("R1_1_1", ("yes",)),
                        Some(
                            (
                                Among("R1_1_1_a", ("no",)),
                                Among("R1_1_1_b", ("no",)),
                                Among("R1_1_1_c", ("no",)),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        bars=("R1_1_1_reason",),
    ),
    Rule(
        id="reason:region/R1_1_2/agrees",
        message="R 1.1.2 needs no reason: it agrees with its prompts",
        when=Some(
            (
                Among("R1_1_2", ("no",)),
                Every(
                    (
                        Among("R1_1_2", ("yes",)),
                        Some(
                            (
                                Among("R1_1_2_a", ("no",)),
                                Among("R1_1_2_b", ("no",)),
                                Among("R1_1_2_c", ("no",)),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        bars=("R1_1_2_reason",),
    ),
    Rule(
        id="reason:region/R1_1_3/agrees",
        message="R 1.1.3 needs no reason: it agrees with its prompts",
        when=Some(
            (
                Among("R1_1_3", ("no",)),
                Every(
                    (
                        Among("R1_1_3", ("yes",)),
                        Some(
                            (
                                Among("R1_1_3_a", ("no",)),
                                Among("R1_1_3_b", ("no",)),
                                Among("R1_1_3_c", ("no",)),
                                Among("R1_1_3_d", ("no",)),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        bars=("R1_1_3_reason",),
    ),
    Rule(
        id="reason:region/R1_1_4/agrees",
        message="R 1.1.4 needs no reason: it agrees with its prompts",
        when=Some(
            (
                Among("R1_1_4", ("no",)),
                Every(
                    (
                        Among("R1_1_4", ("yes",)),
                        Some(
                            (
                                Among("R1_1_4_a", ("no",)),
                                Among("R1_1_4_b", ("no",)),
                                Among("R1_1_4_c", ("no",)),
                                Among("R1_1_4_d", ("no",)),
                                Among("R1_1_4_e", ("no",)),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        bars=("R1_1_4_reason",),
    ),
    Rule(
        id="reason:region/R1_2_1/agrees",
        message="R 1.2.1 needs no reason: it agrees with its prompts",
        when=Some(
            (
                Among("R1_2_1", ("no",)),
                Every(
                    (
                        Among("R1_2_1", ("yes",)),
                        Some(
                            (
                                Among("R1_2_1_a", ("no",)),
                                Among("R1_2_1_b", ("no",)),
                                Among("R1_2_1_c", ("no",)),
                                Among("R1_2_1_d", ("no",)),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        bars=("R1_2_1_reason",),
    ),
    Rule(
        id="reason:region/R1_2_2/agrees",
        message="R 1.2.2 needs no reason: it agrees with its prompts",
        when=Some(
            (
                Among("R1_2_2", ("no",)),
                Every(
                    (
                        Among("R1_2_2", ("yes",)),
                        Some(
                            (
                                Among("R1_2_2_a", ("no",)),
                                Among("R1_2_2_b", ("no",)),
                                Among("R1_2_2_c", ("no",)),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        bars=("R1_2_2_reason",),
    ),
)
RegionalDomainOne.left_out = {
    "decision_rule:region/outstanding_regional_leadership": (
        "R2.1 is not asked on this form; R2.2 is not asked on this form; R2.3 is not asked on this "
        "form; R2.5 is not asked on this form; R2.4 is not asked on this form; R2.6 is not asked "
        "on this form"
    ),
    "reason:region/R1_1_1/balance": (
        "a schema cannot count: it demands the reason only where no prompt counts in favour; a "
        "smaller majority is for whoever takes the answers in to check"
    ),
    "reason:region/R1_1_2/balance": (
        "a schema cannot count: it demands the reason only where no prompt counts in favour; a "
        "smaller majority is for whoever takes the answers in to check"
    ),
    "reason:region/R1_1_3/balance": (
        "a schema cannot count: it demands the reason only where no prompt counts in favour; a "
        "smaller majority is for whoever takes the answers in to check"
    ),
    "reason:region/R1_1_4/balance": (
        "a schema cannot count: it demands the reason only where no prompt counts in favour; a "
        "smaller majority is for whoever takes the answers in to check"
    ),
    "reason:region/R1_2_1/balance": (
        "a schema cannot count: it demands the reason only where no prompt counts in favour; a "
        "smaller majority is for whoever takes the answers in to check"
    ),
    "reason:region/R1_2_2/balance": (
        "a schema cannot count: it demands the reason only where no prompt counts in favour; a "
        "smaller majority is for whoever takes the answers in to check"
    ),
}
