"""Domain one. Version 1.0 of the form, pdu 8.5.

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


class DomainOne(Answers):
    """Domain one."""

    framework: Literal["pdu"]
    release: Literal["8.5"]
    form: Literal["domain_one"]
    pdu_in_wales: YesOrNo = Field(title="Is the unit in Wales?")
    pdu_extended_fieldwork: YesOrNo = Field(
        title="Are cases inspected for two weeks instead of one?",
    )
    domain_one_pdu_context: Annotated[Words | None, Present] = Field(
        default=None,
        title="What should a reader know about this PDU and its area?",
    )
    P1_1_1_a: AnswersYesNoOrNotApplicable = Field(
        title="P 1.1.1 (a): Is there a short list of priorities that fits the needs of this PDU?",
    )
    P1_1_1_b: AnswersYesNoOrNotApplicable = Field(
        title="P 1.1.1 (b): Do staff in every grade know the priorities and work to them?",
    )
    P1_1_1_c: AnswersYesNoOrNotApplicable = Field(
        title="P 1.1.1 (c): Do middle managers turn the direction into sound daily practice?",
    )
    P1_1_1: AnswersYesOrNo = Field(
        title="P 1.1.1: Do leaders set a direction that staff can put into practice?",
    )
    P1_1_1_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Why is this your answer to P 1.1.1?",
        description="P 1.1.1 needs no reason: it agrees with its prompts",
    )
    P1_1_2_a: AnswersYesNoOrNotApplicable = Field(
        title="P 1.1.2 (a): Do leaders have an accurate picture of the quality of casework?",
    )
    P1_1_2_b: AnswersYesNoOrNotApplicable = Field(
        title="P 1.1.2 (b): Does improvement work change what happens in cases?",
    )
    P1_1_2_c: AnswersYesNoOrNotApplicable = Field(
        title="P 1.1.2 (c): Do leaders learn when things go wrong, and from earlier inspections?",
    )
    P1_1_2: AnswersYesOrNo = Field(
        title="P 1.1.2: Do leaders know how good casework is, and act on it?",
    )
    P1_1_2_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Why is this your answer to P 1.1.2?",
        description="P 1.1.2 needs no reason: it agrees with its prompts",
    )
    P1_1_3_a: AnswersYesNoOrNotApplicable = Field(
        title="P 1.1.3 (a): Do leaders know who gets which service, and act on differences?",
    )
    P1_1_3_b: AnswersYesNoOrNotApplicable = Field(
        title="P 1.1.3 (b): Do people on probation help to shape how the PDU works?",
    )
    P1_1_3_c: AnswersYesNoOrNotApplicable = Field(
        title="P 1.1.3 (c): Do leaders deal with discrimination, whoever it comes from?",
    )
    P1_1_3_d: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="P 1.1.3 (d): Can people use Welsh in their supervision as easily as English?",
        description="P 1.1.3 (d) is asked only when “Is the unit in Wales?” is Yes",
    )
    P1_1_3: AnswersYesOrNo = Field(title="P 1.1.3: Do leaders make the work fair and inclusive?")
    P1_1_3_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Why is this your answer to P 1.1.3?",
        description="P 1.1.3 needs no reason: it agrees with its prompts",
    )
    P1_1_4_a: AnswersYesNoOrNotApplicable = Field(
        title="P 1.1.4 (a): Are the risks to the PDU's work known, owned and reduced?",
    )
    P1_1_4_b: AnswersYesNoOrNotApplicable = Field(
        title="P 1.1.4 (b): Do partnerships give practitioners what they need to keep people safe?",
    )
    P1_1_4_c: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 1.1.4 (c): Is change, such as suspending contact, planned so that people stay safe?"
        ),
    )
    P1_1_4: AnswersYesOrNo = Field(
        title="P 1.1.4: Do leaders manage risk and work with partners to keep people safe?",
    )
    P1_1_4_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Why is this your answer to P 1.1.4?",
        description="P 1.1.4 needs no reason: it agrees with its prompts",
    )
    P1_1_rating: RatingsFourPoint = Field(
        title="P 1.1: Which rating do you propose for Leadership?",
    )
    domain_one_leadership_comment: Annotated[Words | None, Present] = Field(
        default=None,
        title="What evidence weighs most in the rating you propose for leadership?",
    )
    domain_one_earlier_recommendations: Annotated[Words | None, Present] = Field(
        default=None,
        title="What progress is there on earlier recommendations?",
    )
    P1_2_1_a: AnswersYesNoOrNotApplicable = Field(
        title="P 1.2.1 (a): Are enough staff in post, in the right grades, to do the work well?",
    )
    P1_2_1_b: AnswersYesNoOrNotApplicable = Field(
        title="P 1.2.1 (b): Are workloads manageable, and is something done when they are not?",
    )
    P1_2_1_c: AnswersYesNoOrNotApplicable = Field(
        title="P 1.2.1 (c): Do cases go to practitioners with the skill and the time for them?",
    )
    P1_2_1: AnswersYesOrNo = Field(
        title="P 1.2.1: Are there enough staff, and is the work shared out well?",
    )
    P1_2_1_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Why is this your answer to P 1.2.1?",
        description="P 1.2.1 needs no reason: it agrees with its prompts",
    )
    P1_2_2_a: AnswersYesNoOrNotApplicable = Field(
        title="P 1.2.2 (a): Are training needs known, for the PDU and for each member of staff?",
    )
    P1_2_2_b: AnswersYesNoOrNotApplicable = Field(
        title="P 1.2.2 (b): Is training completed, and can it be seen in casework?",
    )
    P1_2_2_c: AnswersYesNoOrNotApplicable = Field(
        title="P 1.2.2 (c): Are trainees and newly qualified staff brought on safely?",
    )
    P1_2_2: AnswersYesOrNo = Field(
        title="P 1.2.2: Do staff have the skills that their cases demand?",
    )
    P1_2_2_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Why is this your answer to P 1.2.2?",
        description="P 1.2.2 needs no reason: it agrees with its prompts",
    )
    P1_2_3_a: AnswersYesNoOrNotApplicable = Field(
        title="P 1.2.3 (a): Do practitioners get regular supervision that improves their work?",
    )
    P1_2_3_b: AnswersYesNoOrNotApplicable = Field(
        title="P 1.2.3 (b): Do managers' decisions in individual cases make people safer?",
    )
    P1_2_3: AnswersYesOrNo = Field(
        title="P 1.2.3: Does management oversight make casework better?",
    )
    P1_2_3_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Why is this your answer to P 1.2.3?",
        description="P 1.2.3 needs no reason: it agrees with its prompts",
    )
    P1_2_4_a: AnswersYesNoOrNotApplicable = Field(
        title="P 1.2.4 (a): Are staff listened to, and do they see what came of it?",
    )
    P1_2_4_b: AnswersYesNoOrNotApplicable = Field(
        title="P 1.2.4 (b): Are the safety and wellbeing of staff looked after?",
    )
    P1_2_4_c: AnswersYesNoOrNotApplicable = Field(
        title="P 1.2.4 (c): Do all staff have a fair chance to develop and progress?",
    )
    P1_2_4: AnswersYesOrNo = Field(
        title="P 1.2.4: Are staff listened to, supported and treated fairly?",
    )
    P1_2_4_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Why is this your answer to P 1.2.4?",
        description="P 1.2.4 needs no reason: it agrees with its prompts",
    )
    P1_2_rating: RatingsFourPoint = Field(title="P 1.2: Which rating do you propose for Staffing?")
    domain_one_staffing_comment: Annotated[Words | None, Present] = Field(
        default=None,
        title="What evidence weighs most in the rating you propose for staffing?",
    )
    P1_3_1_a: AnswersYesNoOrNotApplicable = Field(
        title="P 1.3.1 (a): Are people's needs known well enough to plan services?",
    )
    P1_3_1_b: AnswersYesNoOrNotApplicable = Field(
        title="P 1.3.1 (b): Is there enough of each service, in the right places?",
    )
    P1_3_1_c: AnswersYesNoOrNotApplicable = Field(
        title="P 1.3.1 (c): Do leaders pursue the gaps, and use local money to fill them?",
    )
    P1_3_1: AnswersYesOrNo = Field(
        title="P 1.3.1: Do the services on offer match the needs of people on probation?",
    )
    P1_3_1_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Why is this your answer to P 1.3.1?",
        description="P 1.3.1 needs no reason: it agrees with its prompts",
    )
    P1_3_2_a: AnswersYesNoOrNotApplicable = Field(
        title="P 1.3.2 (a): Do practitioners know what is on offer and refer well?",
    )
    P1_3_2_b: AnswersYesNoOrNotApplicable = Field(
        title="P 1.3.2 (b): Are waiting, drop-out and completion watched and acted on?",
    )
    P1_3_2_c: AnswersYesNoOrNotApplicable = Field(
        title="P 1.3.2 (c): Do services suit women and others whose needs are less common?",
    )
    P1_3_2: AnswersYesOrNo = Field(
        title="P 1.3.2: Do the right people reach services in time and complete them?",
    )
    P1_3_2_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Why is this your answer to P 1.3.2?",
        description="P 1.3.2 needs no reason: it agrees with its prompts",
    )
    P1_3_3_a: AnswersYesNoOrNotApplicable = Field(
        title="P 1.3.3 (a): Do practitioners and providers exchange what the other needs to know?",
    )
    P1_3_3_b: AnswersYesNoOrNotApplicable = Field(
        title="P 1.3.3 (b): Do services for people who may cause serious harm make others safer?",
    )
    P1_3_3_c: AnswersYesNoOrNotApplicable = Field(
        title="P 1.3.3 (c): Do links with courts and prisons give supervision a sound start?",
    )
    P1_3_3_d: AnswersYesNoOrNotApplicable = Field(
        title="P 1.3.3 (d): Does the PDU know what difference its services make?",
    )
    P1_3_3: AnswersYesOrNo = Field(
        title="P 1.3.3: Do services and partners add to desistance and safety?",
    )
    P1_3_3_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Why is this your answer to P 1.3.3?",
        description="P 1.3.3 needs no reason: it agrees with its prompts",
    )
    P1_3_rating: RatingsFourPoint = Field(title="P 1.3: Which rating do you propose for Services?")
    domain_one_services_comment: Annotated[Words | None, Present] = Field(
        default=None,
        title="What evidence weighs most in the rating you propose for services?",
    )
    diversity_arrangements: Annotated[AnswersSufficientOrNot | None, Present] = Field(
        default=None,
        title="Review of diversity arrangements",
    )
    domain_one_diversity_comment: Annotated[Words | None, Present] = Field(
        default=None,
        title="What did the review look at, and what did it find?",
    )


DomainOne.kinds = {
    "pdu_in_wales": ("kind:pdu/pdu_in_wales", "“Is the unit in Wales?”: choose one of “Yes”, “No”"),
    "pdu_extended_fieldwork": (
        "kind:pdu/pdu_extended_fieldwork",
        "“Are cases inspected for two weeks instead of one?”: choose one of “Yes”, “No”",
    ),
    "domain_one_pdu_context": (
        "kind:pdu/domain_one_pdu_context",
        "“What should a reader know about this PDU and its area?”: answer in words",
    ),
    "P1_1_1_a": ("kind:pdu/P1_1_1_a", "P 1.1.1 (a): choose one of “Yes”, “No”, “Not applicable”"),
    "P1_1_1_b": ("kind:pdu/P1_1_1_b", "P 1.1.1 (b): choose one of “Yes”, “No”, “Not applicable”"),
    "P1_1_1_c": ("kind:pdu/P1_1_1_c", "P 1.1.1 (c): choose one of “Yes”, “No”, “Not applicable”"),
    "P1_1_1": ("kind:pdu/P1_1_1", "P 1.1.1: choose one of “Yes”, “No”"),
    "P1_1_1_reason": (
        "kind:pdu/P1_1_1_reason",
        "“Why is this your answer to P 1.1.1?”: answer in words",
    ),
    "P1_1_2_a": ("kind:pdu/P1_1_2_a", "P 1.1.2 (a): choose one of “Yes”, “No”, “Not applicable”"),
    "P1_1_2_b": ("kind:pdu/P1_1_2_b", "P 1.1.2 (b): choose one of “Yes”, “No”, “Not applicable”"),
    "P1_1_2_c": ("kind:pdu/P1_1_2_c", "P 1.1.2 (c): choose one of “Yes”, “No”, “Not applicable”"),
    "P1_1_2": ("kind:pdu/P1_1_2", "P 1.1.2: choose one of “Yes”, “No”"),
    "P1_1_2_reason": (
        "kind:pdu/P1_1_2_reason",
        "“Why is this your answer to P 1.1.2?”: answer in words",
    ),
    "P1_1_3_a": ("kind:pdu/P1_1_3_a", "P 1.1.3 (a): choose one of “Yes”, “No”, “Not applicable”"),
    "P1_1_3_b": ("kind:pdu/P1_1_3_b", "P 1.1.3 (b): choose one of “Yes”, “No”, “Not applicable”"),
    "P1_1_3_c": ("kind:pdu/P1_1_3_c", "P 1.1.3 (c): choose one of “Yes”, “No”, “Not applicable”"),
    "P1_1_3_d": ("kind:pdu/P1_1_3_d", "P 1.1.3 (d): choose one of “Yes”, “No”, “Not applicable”"),
    "P1_1_3": ("kind:pdu/P1_1_3", "P 1.1.3: choose one of “Yes”, “No”"),
    "P1_1_3_reason": (
        "kind:pdu/P1_1_3_reason",
        "“Why is this your answer to P 1.1.3?”: answer in words",
    ),
    "P1_1_4_a": ("kind:pdu/P1_1_4_a", "P 1.1.4 (a): choose one of “Yes”, “No”, “Not applicable”"),
    "P1_1_4_b": ("kind:pdu/P1_1_4_b", "P 1.1.4 (b): choose one of “Yes”, “No”, “Not applicable”"),
    "P1_1_4_c": ("kind:pdu/P1_1_4_c", "P 1.1.4 (c): choose one of “Yes”, “No”, “Not applicable”"),
    "P1_1_4": ("kind:pdu/P1_1_4", "P 1.1.4: choose one of “Yes”, “No”"),
    "P1_1_4_reason": (
        "kind:pdu/P1_1_4_reason",
        "“Why is this your answer to P 1.1.4?”: answer in words",
    ),
    "P1_1_rating": (
        "kind:pdu/P1_1_rating",
        "P 1.1: choose one of “Inadequate”, “Requires improvement”, “Good”, “Outstanding”",
    ),
    "domain_one_leadership_comment": (
        "kind:pdu/domain_one_leadership_comment",
        "“What evidence weighs most in the rating you propose for leadership?”: answer in words",
    ),
    "domain_one_earlier_recommendations": (
        "kind:pdu/domain_one_earlier_recommendations",
        "“What progress is there on earlier recommendations?”: answer in words",
    ),
    "P1_2_1_a": ("kind:pdu/P1_2_1_a", "P 1.2.1 (a): choose one of “Yes”, “No”, “Not applicable”"),
    "P1_2_1_b": ("kind:pdu/P1_2_1_b", "P 1.2.1 (b): choose one of “Yes”, “No”, “Not applicable”"),
    "P1_2_1_c": ("kind:pdu/P1_2_1_c", "P 1.2.1 (c): choose one of “Yes”, “No”, “Not applicable”"),
    "P1_2_1": ("kind:pdu/P1_2_1", "P 1.2.1: choose one of “Yes”, “No”"),
    "P1_2_1_reason": (
        "kind:pdu/P1_2_1_reason",
        "“Why is this your answer to P 1.2.1?”: answer in words",
    ),
    "P1_2_2_a": ("kind:pdu/P1_2_2_a", "P 1.2.2 (a): choose one of “Yes”, “No”, “Not applicable”"),
    "P1_2_2_b": ("kind:pdu/P1_2_2_b", "P 1.2.2 (b): choose one of “Yes”, “No”, “Not applicable”"),
    "P1_2_2_c": ("kind:pdu/P1_2_2_c", "P 1.2.2 (c): choose one of “Yes”, “No”, “Not applicable”"),
    "P1_2_2": ("kind:pdu/P1_2_2", "P 1.2.2: choose one of “Yes”, “No”"),
    "P1_2_2_reason": (
        "kind:pdu/P1_2_2_reason",
        "“Why is this your answer to P 1.2.2?”: answer in words",
    ),
    "P1_2_3_a": ("kind:pdu/P1_2_3_a", "P 1.2.3 (a): choose one of “Yes”, “No”, “Not applicable”"),
    "P1_2_3_b": ("kind:pdu/P1_2_3_b", "P 1.2.3 (b): choose one of “Yes”, “No”, “Not applicable”"),
    "P1_2_3": ("kind:pdu/P1_2_3", "P 1.2.3: choose one of “Yes”, “No”"),
    "P1_2_3_reason": (
        "kind:pdu/P1_2_3_reason",
        "“Why is this your answer to P 1.2.3?”: answer in words",
    ),
    "P1_2_4_a": ("kind:pdu/P1_2_4_a", "P 1.2.4 (a): choose one of “Yes”, “No”, “Not applicable”"),
    "P1_2_4_b": ("kind:pdu/P1_2_4_b", "P 1.2.4 (b): choose one of “Yes”, “No”, “Not applicable”"),
    "P1_2_4_c": ("kind:pdu/P1_2_4_c", "P 1.2.4 (c): choose one of “Yes”, “No”, “Not applicable”"),
    "P1_2_4": ("kind:pdu/P1_2_4", "P 1.2.4: choose one of “Yes”, “No”"),
    "P1_2_4_reason": (
        "kind:pdu/P1_2_4_reason",
        "“Why is this your answer to P 1.2.4?”: answer in words",
    ),
    "P1_2_rating": (
        "kind:pdu/P1_2_rating",
        "P 1.2: choose one of “Inadequate”, “Requires improvement”, “Good”, “Outstanding”",
    ),
    "domain_one_staffing_comment": (
        "kind:pdu/domain_one_staffing_comment",
        "“What evidence weighs most in the rating you propose for staffing?”: answer in words",
    ),
    "P1_3_1_a": ("kind:pdu/P1_3_1_a", "P 1.3.1 (a): choose one of “Yes”, “No”, “Not applicable”"),
    "P1_3_1_b": ("kind:pdu/P1_3_1_b", "P 1.3.1 (b): choose one of “Yes”, “No”, “Not applicable”"),
    "P1_3_1_c": ("kind:pdu/P1_3_1_c", "P 1.3.1 (c): choose one of “Yes”, “No”, “Not applicable”"),
    "P1_3_1": ("kind:pdu/P1_3_1", "P 1.3.1: choose one of “Yes”, “No”"),
    "P1_3_1_reason": (
        "kind:pdu/P1_3_1_reason",
        "“Why is this your answer to P 1.3.1?”: answer in words",
    ),
    "P1_3_2_a": ("kind:pdu/P1_3_2_a", "P 1.3.2 (a): choose one of “Yes”, “No”, “Not applicable”"),
    "P1_3_2_b": ("kind:pdu/P1_3_2_b", "P 1.3.2 (b): choose one of “Yes”, “No”, “Not applicable”"),
    "P1_3_2_c": ("kind:pdu/P1_3_2_c", "P 1.3.2 (c): choose one of “Yes”, “No”, “Not applicable”"),
    "P1_3_2": ("kind:pdu/P1_3_2", "P 1.3.2: choose one of “Yes”, “No”"),
    "P1_3_2_reason": (
        "kind:pdu/P1_3_2_reason",
        "“Why is this your answer to P 1.3.2?”: answer in words",
    ),
    "P1_3_3_a": ("kind:pdu/P1_3_3_a", "P 1.3.3 (a): choose one of “Yes”, “No”, “Not applicable”"),
    "P1_3_3_b": ("kind:pdu/P1_3_3_b", "P 1.3.3 (b): choose one of “Yes”, “No”, “Not applicable”"),
    "P1_3_3_c": ("kind:pdu/P1_3_3_c", "P 1.3.3 (c): choose one of “Yes”, “No”, “Not applicable”"),
    "P1_3_3_d": ("kind:pdu/P1_3_3_d", "P 1.3.3 (d): choose one of “Yes”, “No”, “Not applicable”"),
    "P1_3_3": ("kind:pdu/P1_3_3", "P 1.3.3: choose one of “Yes”, “No”"),
    "P1_3_3_reason": (
        "kind:pdu/P1_3_3_reason",
        "“Why is this your answer to P 1.3.3?”: answer in words",
    ),
    "P1_3_rating": (
        "kind:pdu/P1_3_rating",
        "P 1.3: choose one of “Inadequate”, “Requires improvement”, “Good”, “Outstanding”",
    ),
    "domain_one_services_comment": (
        "kind:pdu/domain_one_services_comment",
        "“What evidence weighs most in the rating you propose for services?”: answer in words",
    ),
    "diversity_arrangements": (
        "kind:pdu/diversity_arrangements",
        "“Review of diversity arrangements”: choose one of “Sufficient”, “Not sufficient”",
    ),
    "domain_one_diversity_comment": (
        "kind:pdu/domain_one_diversity_comment",
        "“What did the review look at, and what did it find?”: answer in words",
    ),
}
DomainOne.rules = (
    Rule(
        id="applies:pdu/P1_1_3_d",
        message="P 1.1.3 (d) is asked only when “Is the unit in Wales?” is Yes",
        when=Among("pdu_in_wales", ("yes",)),
        needs=("P1_1_3_d",),
        bars=("P1_1_3_d",),
    ),
    Rule(
        id="limiting_judgement:pdu/diversity",
        message=(
            "Diversity arrangements: when Outstanding is considered for P 1.1, P 1.1 must be at "
            "most Good unless Review of diversity arrangements is Sufficient"
        ),
        when=Every(
            (
                Among("P1_1_rating", ("outstanding",)),
                Not(Among("diversity_arrangements", ("sufficient",))),
            ),
        ),
        then=Some(
            (
                Not(Answered("P1_1_rating")),
                Among("P1_1_rating", ("inadequate", "requires_improvement", "good")),
            ),
        ),
    ),
    Rule(
        id="reason:pdu/P1_1_1",
        message="give the reason for the answer to P 1.1.1",
        when=Among("P1_1_1", ("no",)),
        needs=("P1_1_1_reason",),
    ),
    Rule(
        id="reason:pdu/P1_1_1/balance",
        message=(
            "give the reason for the answer to P 1.1.1: it goes against the balance of its prompts"
        ),
        when=Every(
            (
                Among("P1_1_1", ("yes",)),
                Some(
                    (
                        Among("P1_1_1_a", ("no",)),
                        Among("P1_1_1_b", ("no",)),
                        Among("P1_1_1_c", ("no",)),
                    ),
                ),
                Not(
                    Some(
                        (
                            Among("P1_1_1_a", ("yes",)),
                            Among("P1_1_1_b", ("yes",)),
                            Among("P1_1_1_c", ("yes",)),
                        ),
                    ),
                ),
            ),
        ),
        needs=("P1_1_1_reason",),
    ),
    Rule(
        id="reason:pdu/P1_1_2",
        message="give the reason for the answer to P 1.1.2",
        when=Among("P1_1_2", ("no",)),
        needs=("P1_1_2_reason",),
    ),
    Rule(
        id="reason:pdu/P1_1_2/balance",
        message=(
            "give the reason for the answer to P 1.1.2: it goes against the balance of its prompts"
        ),
        when=Every(
            (
                Among("P1_1_2", ("yes",)),
                Some(
                    (
                        Among("P1_1_2_a", ("no",)),
                        Among("P1_1_2_b", ("no",)),
                        Among("P1_1_2_c", ("no",)),
                    ),
                ),
                Not(
                    Some(
                        (
                            Among("P1_1_2_a", ("yes",)),
                            Among("P1_1_2_b", ("yes",)),
                            Among("P1_1_2_c", ("yes",)),
                        ),
                    ),
                ),
            ),
        ),
        needs=("P1_1_2_reason",),
    ),
    Rule(
        id="reason:pdu/P1_1_3",
        message="give the reason for the answer to P 1.1.3",
        when=Among("P1_1_3", ("no",)),
        needs=("P1_1_3_reason",),
    ),
    Rule(
        id="reason:pdu/P1_1_3/balance",
        message=(
            "give the reason for the answer to P 1.1.3: it goes against the balance of its prompts"
        ),
        when=Every(
            (
                Among("P1_1_3", ("yes",)),
                Some(
                    (
                        Among("P1_1_3_a", ("no",)),
                        Among("P1_1_3_b", ("no",)),
                        Among("P1_1_3_c", ("no",)),
                        Among("P1_1_3_d", ("no",)),
                    ),
                ),
                Not(
                    Some(
                        (
                            Among("P1_1_3_a", ("yes",)),
                            Among("P1_1_3_b", ("yes",)),
                            Among("P1_1_3_c", ("yes",)),
                            Among("P1_1_3_d", ("yes",)),
                        ),
                    ),
                ),
            ),
        ),
        needs=("P1_1_3_reason",),
    ),
    Rule(
        id="reason:pdu/P1_1_4",
        message="give the reason for the answer to P 1.1.4",
        when=Among("P1_1_4", ("no",)),
        needs=("P1_1_4_reason",),
    ),
    Rule(
        id="reason:pdu/P1_1_4/balance",
        message=(
            "give the reason for the answer to P 1.1.4: it goes against the balance of its prompts"
        ),
        when=Every(
            (
                Among("P1_1_4", ("yes",)),
                Some(
                    (
                        Among("P1_1_4_a", ("no",)),
                        Among("P1_1_4_b", ("no",)),
                        Among("P1_1_4_c", ("no",)),
                    ),
                ),
                Not(
                    Some(
                        (
                            Among("P1_1_4_a", ("yes",)),
                            Among("P1_1_4_b", ("yes",)),
                            Among("P1_1_4_c", ("yes",)),
                        ),
                    ),
                ),
            ),
        ),
        needs=("P1_1_4_reason",),
    ),
    Rule(
        id="reason:pdu/P1_2_1",
        message="give the reason for the answer to P 1.2.1",
        when=Among("P1_2_1", ("no",)),
        needs=("P1_2_1_reason",),
    ),
    Rule(
        id="reason:pdu/P1_2_1/balance",
        message=(
            "give the reason for the answer to P 1.2.1: it goes against the balance of its prompts"
        ),
        when=Every(
            (
                Among("P1_2_1", ("yes",)),
                Some(
                    (
                        Among("P1_2_1_a", ("no",)),
                        Among("P1_2_1_b", ("no",)),
                        Among("P1_2_1_c", ("no",)),
                    ),
                ),
                Not(
                    Some(
                        (
                            Among("P1_2_1_a", ("yes",)),
                            Among("P1_2_1_b", ("yes",)),
                            Among("P1_2_1_c", ("yes",)),
                        ),
                    ),
                ),
            ),
        ),
        needs=("P1_2_1_reason",),
    ),
    Rule(
        id="reason:pdu/P1_2_2",
        message="give the reason for the answer to P 1.2.2",
        when=Among("P1_2_2", ("no",)),
        needs=("P1_2_2_reason",),
    ),
    Rule(
        id="reason:pdu/P1_2_2/balance",
        message=(
            "give the reason for the answer to P 1.2.2: it goes against the balance of its prompts"
        ),
        when=Every(
            (
                Among("P1_2_2", ("yes",)),
                Some(
                    (
                        Among("P1_2_2_a", ("no",)),
                        Among("P1_2_2_b", ("no",)),
                        Among("P1_2_2_c", ("no",)),
                    ),
                ),
                Not(
                    Some(
                        (
                            Among("P1_2_2_a", ("yes",)),
                            Among("P1_2_2_b", ("yes",)),
                            Among("P1_2_2_c", ("yes",)),
                        ),
                    ),
                ),
            ),
        ),
        needs=("P1_2_2_reason",),
    ),
    Rule(
        id="reason:pdu/P1_2_3",
        message="give the reason for the answer to P 1.2.3",
        when=Among("P1_2_3", ("no",)),
        needs=("P1_2_3_reason",),
    ),
    Rule(
        id="reason:pdu/P1_2_3/balance",
        message=(
            "give the reason for the answer to P 1.2.3: it goes against the balance of its prompts"
        ),
        when=Every(
            (
                Among("P1_2_3", ("yes",)),
                Some((Among("P1_2_3_a", ("no",)), Among("P1_2_3_b", ("no",)))),
                Not(Some((Among("P1_2_3_a", ("yes",)), Among("P1_2_3_b", ("yes",))))),
            ),
        ),
        needs=("P1_2_3_reason",),
    ),
    Rule(
        id="reason:pdu/P1_2_4",
        message="give the reason for the answer to P 1.2.4",
        when=Among("P1_2_4", ("no",)),
        needs=("P1_2_4_reason",),
    ),
    Rule(
        id="reason:pdu/P1_2_4/balance",
        message=(
            "give the reason for the answer to P 1.2.4: it goes against the balance of its prompts"
        ),
        when=Every(
            (
                Among("P1_2_4", ("yes",)),
                Some(
                    (
                        Among("P1_2_4_a", ("no",)),
                        Among("P1_2_4_b", ("no",)),
                        Among("P1_2_4_c", ("no",)),
                    ),
                ),
                Not(
                    Some(
                        (
                            Among("P1_2_4_a", ("yes",)),
                            Among("P1_2_4_b", ("yes",)),
                            Among("P1_2_4_c", ("yes",)),
                        ),
                    ),
                ),
            ),
        ),
        needs=("P1_2_4_reason",),
    ),
    Rule(
        id="reason:pdu/P1_3_1",
        message="give the reason for the answer to P 1.3.1",
        when=Among("P1_3_1", ("no",)),
        needs=("P1_3_1_reason",),
    ),
    Rule(
        id="reason:pdu/P1_3_1/balance",
        message=(
            "give the reason for the answer to P 1.3.1: it goes against the balance of its prompts"
        ),
        when=Every(
            (
                Among("P1_3_1", ("yes",)),
                Some(
                    (
                        Among("P1_3_1_a", ("no",)),
                        Among("P1_3_1_b", ("no",)),
                        Among("P1_3_1_c", ("no",)),
                    ),
                ),
                Not(
                    Some(
                        (
                            Among("P1_3_1_a", ("yes",)),
                            Among("P1_3_1_b", ("yes",)),
                            Among("P1_3_1_c", ("yes",)),
                        ),
                    ),
                ),
            ),
        ),
        needs=("P1_3_1_reason",),
    ),
    Rule(
        id="reason:pdu/P1_3_2",
        message="give the reason for the answer to P 1.3.2",
        when=Among("P1_3_2", ("no",)),
        needs=("P1_3_2_reason",),
    ),
    Rule(
        id="reason:pdu/P1_3_2/balance",
        message=(
            "give the reason for the answer to P 1.3.2: it goes against the balance of its prompts"
        ),
        when=Every(
            (
                Among("P1_3_2", ("yes",)),
                Some(
                    (
                        Among("P1_3_2_a", ("no",)),
                        Among("P1_3_2_b", ("no",)),
                        Among("P1_3_2_c", ("no",)),
                    ),
                ),
                Not(
                    Some(
                        (
                            Among("P1_3_2_a", ("yes",)),
                            Among("P1_3_2_b", ("yes",)),
                            Among("P1_3_2_c", ("yes",)),
                        ),
                    ),
                ),
            ),
        ),
        needs=("P1_3_2_reason",),
    ),
    Rule(
        id="reason:pdu/P1_3_3",
        message="give the reason for the answer to P 1.3.3",
        when=Among("P1_3_3", ("no",)),
        needs=("P1_3_3_reason",),
    ),
    Rule(
        id="reason:pdu/P1_3_3/balance",
        message=(
            "give the reason for the answer to P 1.3.3: it goes against the balance of its prompts"
        ),
        when=Every(
            (
                Among("P1_3_3", ("yes",)),
                Some(
                    (
                        Among("P1_3_3_a", ("no",)),
                        Among("P1_3_3_b", ("no",)),
                        Among("P1_3_3_c", ("no",)),
                        Among("P1_3_3_d", ("no",)),
                    ),
                ),
                Not(
                    Some(
                        (
                            Among("P1_3_3_a", ("yes",)),
                            Among("P1_3_3_b", ("yes",)),
                            Among("P1_3_3_c", ("yes",)),
                            Among("P1_3_3_d", ("yes",)),
                        ),
                    ),
                ),
            ),
        ),
        needs=("P1_3_3_reason",),
    ),
    Rule(
        id="reason:pdu/P1_1_1/agrees",
        message="P 1.1.1 needs no reason: it agrees with its prompts",
        when=Some(
            (
                Among("P1_1_1", ("no",)),
                Every(
                    (
                        Among("P1_1_1", ("yes",)),
                        Some(
                            (
                                Among("P1_1_1_a", ("no",)),
                                Among("P1_1_1_b", ("no",)),
                                Among("P1_1_1_c", ("no",)),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        bars=("P1_1_1_reason",),
    ),
    Rule(
        id="reason:pdu/P1_1_2/agrees",
        message="P 1.1.2 needs no reason: it agrees with its prompts",
        when=Some(
            (
                Among("P1_1_2", ("no",)),
                Every(
                    (
                        Among("P1_1_2", ("yes",)),
                        Some(
                            (
                                Among("P1_1_2_a", ("no",)),
                                Among("P1_1_2_b", ("no",)),
                                Among("P1_1_2_c", ("no",)),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        bars=("P1_1_2_reason",),
    ),
    Rule(
        id="reason:pdu/P1_1_3/agrees",
        message="P 1.1.3 needs no reason: it agrees with its prompts",
        when=Some(
            (
                Among("P1_1_3", ("no",)),
                Every(
                    (
                        Among("P1_1_3", ("yes",)),
                        Some(
                            (
                                Among("P1_1_3_a", ("no",)),
                                Among("P1_1_3_b", ("no",)),
                                Among("P1_1_3_c", ("no",)),
                                Among("P1_1_3_d", ("no",)),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        bars=("P1_1_3_reason",),
    ),
    Rule(
        id="reason:pdu/P1_1_4/agrees",
        message="P 1.1.4 needs no reason: it agrees with its prompts",
        when=Some(
            (
                Among("P1_1_4", ("no",)),
                Every(
                    (
                        Among("P1_1_4", ("yes",)),
                        Some(
                            (
                                Among("P1_1_4_a", ("no",)),
                                Among("P1_1_4_b", ("no",)),
                                Among("P1_1_4_c", ("no",)),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        bars=("P1_1_4_reason",),
    ),
    Rule(
        id="reason:pdu/P1_2_1/agrees",
        message="P 1.2.1 needs no reason: it agrees with its prompts",
        when=Some(
            (
                Among("P1_2_1", ("no",)),
                Every(
                    (
                        Among("P1_2_1", ("yes",)),
                        Some(
                            (
                                Among("P1_2_1_a", ("no",)),
                                Among("P1_2_1_b", ("no",)),
                                Among("P1_2_1_c", ("no",)),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        bars=("P1_2_1_reason",),
    ),
    Rule(
        id="reason:pdu/P1_2_2/agrees",
        message="P 1.2.2 needs no reason: it agrees with its prompts",
        when=Some(
            (
                Among("P1_2_2", ("no",)),
                Every(
                    (
                        Among("P1_2_2", ("yes",)),
                        Some(
                            (
                                Among("P1_2_2_a", ("no",)),
                                Among("P1_2_2_b", ("no",)),
                                Among("P1_2_2_c", ("no",)),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        bars=("P1_2_2_reason",),
    ),
    Rule(
        id="reason:pdu/P1_2_3/agrees",
        message="P 1.2.3 needs no reason: it agrees with its prompts",
        when=Some(
            (
                Among("P1_2_3", ("no",)),
                Every(
                    (
                        Among("P1_2_3", ("yes",)),
                        Some((Among("P1_2_3_a", ("no",)), Among("P1_2_3_b", ("no",)))),
                    ),
                ),
            ),
        ),
        bars=("P1_2_3_reason",),
    ),
    Rule(
        id="reason:pdu/P1_2_4/agrees",
        message="P 1.2.4 needs no reason: it agrees with its prompts",
        when=Some(
            (
                Among("P1_2_4", ("no",)),
                Every(
                    (
                        Among("P1_2_4", ("yes",)),
                        Some(
                            (
                                Among("P1_2_4_a", ("no",)),
                                Among("P1_2_4_b", ("no",)),
                                Among("P1_2_4_c", ("no",)),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        bars=("P1_2_4_reason",),
    ),
    Rule(
        id="reason:pdu/P1_3_1/agrees",
        message="P 1.3.1 needs no reason: it agrees with its prompts",
        when=Some(
            (
                Among("P1_3_1", ("no",)),
                Every(
                    (
                        Among("P1_3_1", ("yes",)),
                        Some(
                            (
                                Among("P1_3_1_a", ("no",)),
                                Among("P1_3_1_b", ("no",)),
                                Among("P1_3_1_c", ("no",)),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        bars=("P1_3_1_reason",),
    ),
    Rule(
        id="reason:pdu/P1_3_2/agrees",
        message="P 1.3.2 needs no reason: it agrees with its prompts",
        when=Some(
            (
                Among("P1_3_2", ("no",)),
                Every(
                    (
                        Among("P1_3_2", ("yes",)),
                        Some(
                            (
                                Among("P1_3_2_a", ("no",)),
                                Among("P1_3_2_b", ("no",)),
                                Among("P1_3_2_c", ("no",)),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        bars=("P1_3_2_reason",),
    ),
    Rule(
        id="reason:pdu/P1_3_3/agrees",
        message="P 1.3.3 needs no reason: it agrees with its prompts",
        when=Some(
            (
                Among("P1_3_3", ("no",)),
                Every(
                    (
                        Among("P1_3_3", ("yes",)),
                        Some(
                            (
                                Among("P1_3_3_a", ("no",)),
                                Among("P1_3_3_b", ("no",)),
                                Among("P1_3_3_c", ("no",)),
                                Among("P1_3_3_d", ("no",)),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        bars=("P1_3_3_reason",),
    ),
)
DomainOne.left_out = {
    "decision_rule:pdu/outstanding_leadership": (
        "P2.1 is not asked on this form; P2.3 is not asked on this form; P2.2 is not asked on this "
        "form; P2.4 is not asked on this form"
    ),
    "decision_rule:pdu/outstanding_services": "P2.3 is not asked on this form",
    "reason:pdu/P1_1_1/balance": (
        "a schema cannot count: it demands the reason only where no prompt counts in favour; a "
        "smaller majority is for whoever takes the answers in to check"
    ),
    "reason:pdu/P1_1_2/balance": (
        "a schema cannot count: it demands the reason only where no prompt counts in favour; a "
        "smaller majority is for whoever takes the answers in to check"
    ),
    "reason:pdu/P1_1_3/balance": (
        "a schema cannot count: it demands the reason only where no prompt counts in favour; a "
        "smaller majority is for whoever takes the answers in to check"
    ),
    "reason:pdu/P1_1_4/balance": (
        "a schema cannot count: it demands the reason only where no prompt counts in favour; a "
        "smaller majority is for whoever takes the answers in to check"
    ),
    "reason:pdu/P1_2_1/balance": (
        "a schema cannot count: it demands the reason only where no prompt counts in favour; a "
        "smaller majority is for whoever takes the answers in to check"
    ),
    "reason:pdu/P1_2_2/balance": (
        "a schema cannot count: it demands the reason only where no prompt counts in favour; a "
        "smaller majority is for whoever takes the answers in to check"
    ),
    "reason:pdu/P1_2_3/balance": (
        "a schema cannot count: it demands the reason only where no prompt counts in favour; a "
        "smaller majority is for whoever takes the answers in to check"
    ),
    "reason:pdu/P1_2_4/balance": (
        "a schema cannot count: it demands the reason only where no prompt counts in favour; a "
        "smaller majority is for whoever takes the answers in to check"
    ),
    "reason:pdu/P1_3_1/balance": (
        "a schema cannot count: it demands the reason only where no prompt counts in favour; a "
        "smaller majority is for whoever takes the answers in to check"
    ),
    "reason:pdu/P1_3_2/balance": (
        "a schema cannot count: it demands the reason only where no prompt counts in favour; a "
        "smaller majority is for whoever takes the answers in to check"
    ),
    "reason:pdu/P1_3_3/balance": (
        "a schema cannot count: it demands the reason only where no prompt counts in favour; a "
        "smaller majority is for whoever takes the answers in to check"
    ),
}
