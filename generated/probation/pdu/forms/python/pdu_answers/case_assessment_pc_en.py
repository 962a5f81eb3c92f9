"""Case assessment: PC, PDU core standards. Version 1.0 of the form, pdu 8.5.

Written by the Assay compiler: change the rule files, not this module. What is not enforced
stands in `left_out`, at the end.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .checking import (
    Among,
    Answered,
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

ChoicesCaseSentence = Literal[
    "community_order",
    "suspended_sentence",
    "licence",
    "post_sentence_supervision",
]
YesOrNo = Literal["yes", "no"]
ChoicesCaseRisk = Literal["low", "medium", "high", "very_high"]
ChoicesCaseSex = Literal["female", "male"]
AnswersYesNoOrNotApplicable = Literal["yes", "no", "not_applicable"]
AnswersYesOrNo = Literal["yes", "no"]


class CaseAssessmentPC(Answers):
    """Case assessment: PC, PDU core standards."""

    framework: Literal["pdu"]
    release: Literal["8.5"]
    form: Literal["case_assessment"]
    set: Literal["PC"]
    case_sentence: ChoicesCaseSentence = Field(title="Sentence")
    case_activity_or_programme: Annotated[YesOrNo | None, Present] = Field(
        default=None,
        title="Is there a rehabilitation activity or programme requirement?",
        description=(
            "“Is there a rehabilitation activity or programme requirement?” is asked only when "
            "“Sentence” is one of Community order, Suspended sentence order"
        ),
    )
    case_start: Day = Field(title="Start of the order, or of supervision after release")
    case_ended_after: Whole = Field(title="Time from start to end (days)")
    case_released_from_custody: YesOrNo = Field(
        title="Was the person released from custody to this supervision?",
    )
    case_court_report: YesOrNo = Field(title="Was a court report written for this sentence?")
    case_contact_suspended: YesOrNo = Field(title="Has contact been suspended?")
    case_suspended_after: Annotated[Whole | None, Present] = Field(
        default=None,
        title="Time from release to the suspension of contact (weeks)",
        description=(
            "“Time from release to the suspension of contact” is asked only when “Has contact been "
            "suspended?” is Yes"
        ),
    )
    case_reactivated: Annotated[YesOrNo | None, Present] = Field(
        default=None,
        title="Was contact resumed after it was suspended?",
        description=(
            "“Was contact resumed after it was suspended?” is asked only when “Has contact been "
            "suspended?” is Yes"
        ),
    )
    case_risk: ChoicesCaseRisk = Field(title="Risk of serious harm")
    case_child_safeguarding_concern: YesOrNo = Field(
        title="Is there a child safeguarding concern?",
    )
    case_domestic_abuse_concern: YesOrNo = Field(title="Is there a domestic abuse concern?")
    case_victim_contact_eligible: YesOrNo = Field(
        title="Is the case eligible for statutory victim contact?",
    )
    case_sex: ChoicesCaseSex = Field(title="Sex")
    case_practitioner: NeededWords = Field(title="Probation practitioner")
    case_another_sentence: YesOrNo = Field(
        title="Did another sentence of this person begin in the same period?",
    )
    case_under_review: YesOrNo = Field(
        title="Is there a serious further offence investigation or a similar review?",
    )
    case_assessment_case_summary: Annotated[Words | None, Present] = Field(
        default=None,
        title="Who is the person, and what is this case about? Write without names.",
    )
    CW1_a: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="CW 1 (a): Was the report built on enough information from the right sources?",
        description=(
            "CW 1 is asked only when “Was a court report written for this sentence?” is Yes"
        ),
    )
    CW1_b: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="CW 1 (b): Did the report explain the offence, the person and their circumstances?",
        description=(
            "CW 1 is asked only when “Was a court report written for this sentence?” is Yes"
        ),
    )
    CW1_c: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title=(
            "CW 1 (c): Did the report set out clearly who may be harmed, how, and how likely it is?"
        ),
        description=(
            "CW 1 is asked only when “Was a court report written for this sentence?” is Yes"
        ),
    )
    CW1_d: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="CW 1 (d): Was the proposal clear, suitable and likely to be carried out?",
        description=(
            "CW 1 is asked only when “Was a court report written for this sentence?” is Yes"
        ),
    )
    CW1: Annotated[AnswersYesOrNo | None, Present] = Field(
        default=None,
        title="CW 1: Does the court report give the court a sound basis for its sentence?",
        description=(
            "CW 1 is asked only when “Was a court report written for this sentence?” is Yes"
        ),
    )
    CW1_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Why is this your answer to CW 1?",
        description="CW 1 needs no reason: it agrees with its prompts",
    )
    case_assessment_court_work_comment: Annotated[Words | None, Present] = Field(
        default=None,
        title="What decided your answer about the court report?",
        description=(
            "“Court work” is asked only when “Was a court report written for this sentence?” is Yes"
        ),
    )
    A1_a: AnswersYesNoOrNotApplicable = Field(
        title=(
            "A 1 (a): Does the assessment draw on the person's own account of their life and "
            "offending?"
        ),
    )
    A1_b: AnswersYesNoOrNotApplicable = Field(
        title="A 1 (b): Does the assessment analyse diversity, and what it means for the work?",
    )
    A1_c: AnswersYesNoOrNotApplicable = Field(
        title=(
            "A 1 (c): Does the assessment show which personal circumstances help or hinder "
            "engagement?"
        ),
    )
    A1_d: AnswersYesNoOrNotApplicable = Field(
        title="A 1 (d): Does the assessment analyse how ready the person is to engage, and why?",
    )
    A1_e: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title=(
            "A 1 (e): Does the assessment use what was learned about the person before their "
            "release?"
        ),
        description=(
            "A 1 (e) is asked only when “Was the person released from custody to this "
            "supervision?” is Yes"
        ),
    )
    A1: AnswersYesOrNo = Field(
        title="A 1: Does assessment focus sufficiently on engaging the person on probation?",
    )
    A1_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Why is this your answer to A 1?",
        description="A 1 needs no reason: it agrees with its prompts",
    )
    A1_i: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="A 1 (i): Did the practitioner have enough time to assess this case well?",
    )
    A1_ii: Annotated[Words | None, Present] = Field(
        default=None,
        title="A 1 (ii): How did workload affect the work in this case?",
    )
    A2_a: AnswersYesNoOrNotApplicable = Field(
        title="A 2 (a): Does the assessment identify and analyse the factors linked to offending?",
    )
    A2_b: AnswersYesNoOrNotApplicable = Field(
        title=(
            "A 2 (b): Does the assessment explain why the person offends, and how that is changing?"
        ),
    )
    A2_c: AnswersYesNoOrNotApplicable = Field(
        title=(
            "A 2 (c): Does the assessment identify strengths and protective factors, and weigh "
            "them?"
        ),
    )
    A2_d: AnswersYesNoOrNotApplicable = Field(
        title=(
            "A 2 (d): Does the assessment draw on what other services know about needs and "
            "strengths?"
        ),
    )
    A2_e: AnswersYesNoOrNotApplicable = Field(
        title="A 2 (e): Does the assessment make clear which factors matter most now?",
    )
    A2: AnswersYesOrNo = Field(
        title=(
            "A 2: Does assessment focus sufficiently on the factors linked to offending and "
            "desistance?"
        ),
    )
    A2_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Why is this your answer to A 2?",
        description="A 2 needs no reason: it agrees with its prompts",
    )
    A2_i: Annotated[Words | None, Present] = Field(
        default=None,
        title="A 2 (i): Which factors does the inspector judge to be linked to offending?",
    )
    A3_a: AnswersYesNoOrNotApplicable = Field(
        title=(
            "A 3 (a): Does the assessment identify and analyse every significant risk of harm to "
            "others?"
        ),
    )
    A3_b: AnswersYesNoOrNotApplicable = Field(
        title=(
            "A 3 (b): Does the assessment make good use of what other agencies know about risk of "
            "harm?"
        ),
    )
    A3_c: Annotated[AnswersYesOrNo | None, Present] = Field(
        default=None,
        title="A 3 (c): Is the assessment of child safeguarding sufficient?",
        description="A 3 (c) is asked only when “Is there a child safeguarding concern?” is Yes",
    )
    A3_d: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="A 3 (d): Is the assessment of domestic abuse sufficient?",
        description="A 3 (d) is asked only when “Is there a domestic abuse concern?” is Yes",
    )
    A3_e: AnswersYesNoOrNotApplicable = Field(
        title="A 3 (e): Does the assessment look closely at who was harmed and who could be?",
    )
    A3_f: AnswersYesNoOrNotApplicable = Field(
        title=(
            "A 3 (f): Is the level of risk of serious harm right, and are the reasons for it clear?"
        ),
    )
    A3: AnswersYesOrNo = Field(
        title="A 3: Does assessment focus sufficiently on keeping other people safe?",
    )
    A3_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Why is this your answer to A 3?",
        description="A 3 needs no reason: it agrees with its prompts",
    )
    A3_i: Annotated[Words | None, Present] = Field(
        default=None,
        title="A 3 (i): Which agencies did not answer questions about risk in time?",
    )
    case_assessment_assessment_comment: Annotated[Words | None, Present] = Field(
        default=None,
        title="What decided your answers about assessment?",
    )
    P1_a: AnswersYesNoOrNotApplicable = Field(
        title="P 1 (a): Was the person involved in making their plan in a way that shaped it?",
    )
    P1_b: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 1 (b): Does planning take enough account of the person's diversity and "
            "circumstances?"
        ),
    )
    P1_c: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 1 (c): Does planning build on motivation, and deal with what may stop the person "
            "engaging?"
        ),
    )
    P1_d: AnswersYesNoOrNotApplicable = Field(
        title="P 1 (d): Does planning set a pattern of contact that fits the person and the work?",
    )
    P1_e: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 1 (e): Does the person know what the sentence asks of them, and what they can "
            "expect?"
        ),
    )
    P1: AnswersYesOrNo = Field(
        title="P 1: Does planning focus sufficiently on engaging the person on probation?",
    )
    P1_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Why is this your answer to P 1?",
        description="P 1 needs no reason: it agrees with its prompts",
    )
    P1_i: Annotated[Words | None, Present] = Field(
        default=None,
        title="P 1 (i): What would more time or support have changed in the plan?",
    )
    P2_a: AnswersYesNoOrNotApplicable = Field(
        title="P 2 (a): Does planning set out work on the factors that matter most?",
    )
    P2_b: AnswersYesNoOrNotApplicable = Field(
        title="P 2 (b): Does planning build on the person's strengths and on what protects them?",
    )
    P2_c: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 2 (c): Does planning choose services and interventions that fit this person's needs?"
        ),
    )
    P2_d: AnswersYesNoOrNotApplicable = Field(
        title="P 2 (d): Does planning put the work in a sensible order for the time available?",
    )
    P2_e: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="P 2 (e): Does planning make full use of the requirements that the court imposed?",
        description=(
            "P 2 (e) is asked only when “Sentence” is one of Community order, Suspended sentence "
            "order"
        ),
    )
    P2_f: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title=(
            "P 2 (f): Does planning bring the important work forward, ahead of the suspension of "
            "contact?"
        ),
        description="P 2 (f) is asked only when “Has contact been suspended?” is Yes",
    )
    P2: AnswersYesOrNo = Field(
        title=(
            "P 2: Does planning focus sufficiently on the factors linked to offending and "
            "desistance?"
        ),
    )
    P2_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Why is this your answer to P 2?",
        description="P 2 needs no reason: it agrees with its prompts",
    )
    P2_i: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="P 2 (i): Were the services this person needed available in time?",
    )
    P2_ii: Annotated[Words | None, Present] = Field(
        default=None,
        title="P 2 (ii): Which services were missing, and what was done instead?",
    )
    P3_a: AnswersYesNoOrNotApplicable = Field(
        title="P 3 (a): Does planning address the factors that make harm to others more likely?",
    )
    P3_b: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 3 (b): Does planning set out controls that are necessary, lawful and in proportion?"
        ),
    )
    P3_c: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 3 (c): Does planning fit together with the work of other agencies on risk of harm?"
        ),
    )
    P3_d: AnswersYesNoOrNotApplicable = Field(
        title="P 3 (d): Does planning protect the people who have been harmed or could be harmed?",
    )
    P3_e: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="P 3 (e): Is planning for the safety of children sufficient?",
        description="P 3 (e) is asked only when “Is there a child safeguarding concern?” is Yes",
    )
    P3_f: AnswersYesNoOrNotApplicable = Field(
        title="P 3 (f): Does planning say what will be done, and by whom, if risk rises?",
    )
    P3_g: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="P 3 (g): Does planning use what is known through statutory victim contact?",
        description=(
            "P 3 (g) is asked only when “Is the case eligible for statutory victim contact?” is Yes"
        ),
    )
    P3: AnswersYesOrNo = Field(
        title="P 3: Does planning focus sufficiently on keeping other people safe?",
    )
    P3_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Why is this your answer to P 3?",
        description="P 3 needs no reason: it agrees with its prompts",
    )
    P3_i: Annotated[Words | None, Present] = Field(
        default=None,
        title="P 3 (i): Which multi-agency arrangements covered the case then?",
    )
    case_assessment_planning_comment: Annotated[Words | None, Present] = Field(
        default=None,
        title="What decided your answers about planning?",
    )
    D1_a: AnswersYesNoOrNotApplicable = Field(
        title="D 1 (a): Did work with the person start promptly and keep up its pace?",
    )
    D1_b: AnswersYesNoOrNotApplicable = Field(
        title="D 1 (b): Was an effective working relationship built and kept up with the person?",
    )
    D1_c: AnswersYesNoOrNotApplicable = Field(
        title=(
            "D 1 (c): Did the way the work was done fit the person's diversity and circumstances?"
        ),
    )
    D1_d: AnswersYesNoOrNotApplicable = Field(
        title="D 1 (d): Was enough done to keep the person taking part?",
    )
    D1_e: AnswersYesNoOrNotApplicable = Field(
        title="D 1 (e): Was poor compliance met with a timely, fair and proportionate response?",
    )
    D1: AnswersYesOrNo = Field(
        title="D 1: Does delivery focus sufficiently on engaging the person on probation?",
    )
    D1_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Why is this your answer to D 1?",
        description="D 1 needs no reason: it agrees with its prompts",
    )
    D1_i: Annotated[Whole | None, Present] = Field(
        default=None,
        title="D 1 (i): How many practitioners have been responsible for this case so far?",
    )
    D1_ii: Annotated[Words | None, Present] = Field(
        default=None,
        title="D 1 (ii): In the practitioner's view, how did workload affect this case?",
    )
    D2_a: AnswersYesNoOrNotApplicable = Field(
        title=(
            "D 2 (a): Did the services delivered address the factors most closely linked to "
            "offending?"
        ),
    )
    D2_b: AnswersYesNoOrNotApplicable = Field(
        title="D 2 (b): Was the work delivered in a sensible order, and enough of it early?",
    )
    D2_c: AnswersYesNoOrNotApplicable = Field(
        title="D 2 (c): Did delivery build on the person's strengths and protective factors?",
    )
    D2_d: AnswersYesNoOrNotApplicable = Field(
        title="D 2 (d): Was the work of other services brought in and kept together?",
    )
    D2_e: AnswersYesNoOrNotApplicable = Field(
        title="D 2 (e): Was the person linked to support that can last after supervision?",
    )
    D2_f: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="D 2 (f): Was the activity or programme requirement delivered as the court intended?",
        description=(
            "D 2 (f) is asked only when “Sentence” is one of Community order, Suspended sentence "
            "order"
        ),
    )
    D2: AnswersYesOrNo = Field(
        title=(
            "D 2: Does delivery focus sufficiently on the factors linked to offending and "
            "desistance?"
        ),
    )
    D2_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Why is this your answer to D 2?",
        description="D 2 needs no reason: it agrees with its prompts",
    )
    D2_i: Annotated[Words | None, Present] = Field(
        default=None,
        title="D 2 (i): Which services did the person receive, and who provided each?",
    )
    D2_ii: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="D 2 (ii): Could every service the person needed be had in time?",
    )
    D2_iii: Annotated[Words | None, Present] = Field(
        default=None,
        title="D 2 (iii): What outcomes are recorded for the person so far?",
    )
    D3_a: AnswersYesNoOrNotApplicable = Field(
        title="D 3 (a): Was contact with the person enough to manage the risk of harm?",
    )
    D3_b: AnswersYesNoOrNotApplicable = Field(
        title="D 3 (b): Were actual and potential victims protected by the work that was done?",
    )
    D3_c: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="D 3 (c): Was enough done throughout to protect children from harm?",
        description="D 3 (c) is asked only when “Is there a child safeguarding concern?” is Yes",
    )
    D3_d: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="D 3 (d): Was enough done throughout to protect people from domestic abuse?",
        description="D 3 (d) is asked only when “Is there a domestic abuse concern?” is Yes",
    )
    D3_e: AnswersYesNoOrNotApplicable = Field(
        title="D 3 (e): Did probation and other agencies act together to manage the risk of harm?",
    )
    D3_f: AnswersYesNoOrNotApplicable = Field(
        title="D 3 (f): Were the controls on the person checked, and breaches acted on?",
    )
    D3: AnswersYesOrNo = Field(
        title="D 3: Does delivery focus sufficiently on keeping other people safe?",
    )
    D3_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Why is this your answer to D 3?",
        description="D 3 needs no reason: it agrees with its prompts",
    )
    D3_i: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="D 3 (i): Has the person been charged with or convicted of a new offence?",
    )
    D3_ii: Annotated[Words | None, Present] = Field(
        default=None,
        title="D 3 (ii): Which other agencies took part in managing the risk of harm?",
    )
    case_assessment_delivery_comment: Annotated[Words | None, Present] = Field(
        default=None,
        title="What decided your answers about delivery?",
    )
    V1_a: AnswersYesNoOrNotApplicable = Field(
        title=(
            "V 1 (a): Were engagement and compliance looked at again, and the approach changed if "
            "needed?"
        ),
    )
    V1_b: AnswersYesNoOrNotApplicable = Field(
        title="V 1 (b): Was the person meaningfully involved in reviewing their progress?",
    )
    V1_c: AnswersYesNoOrNotApplicable = Field(
        title="V 1 (c): Were changes in the person's diversity and circumstances picked up?",
    )
    V1_d: AnswersYesNoOrNotApplicable = Field(
        title="V 1 (d): Were the results of reviews recorded so that others could act on them?",
    )
    V1_e: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title=(
            "V 1 (e): When contact was resumed, was the approach to engagement thought through "
            "afresh?"
        ),
        description=(
            "V 1 (e) is asked only when “Was contact resumed after it was suspended?” is Yes"
        ),
    )
    V1: AnswersYesOrNo = Field(
        title="V 1: Does reviewing focus sufficiently on engaging the person on probation?",
    )
    V1_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Why is this your answer to V 1?",
        description="V 1 needs no reason: it agrees with its prompts",
    )
    V2_a: AnswersYesNoOrNotApplicable = Field(
        title="V 2 (a): Did reviewing find the changes in factors linked to offending?",
    )
    V2_b: AnswersYesNoOrNotApplicable = Field(
        title="V 2 (b): Did reviewing recognise progress and build on the person's strengths?",
    )
    V2_c: AnswersYesNoOrNotApplicable = Field(
        title="V 2 (c): Did reviewing draw on what other services and agencies knew?",
    )
    V2_d: AnswersYesNoOrNotApplicable = Field(
        title="V 2 (d): Was the plan of work changed where the review showed that it should be?",
    )
    V2_e: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="V 2 (e): Was progress taken stock of before contact was suspended?",
        description="V 2 (e) is asked only when “Has contact been suspended?” is Yes",
    )
    V2: AnswersYesOrNo = Field(
        title=(
            "V 2: Does reviewing focus sufficiently on the factors linked to offending and "
            "desistance?"
        ),
    )
    V2_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Why is this your answer to V 2?",
        description="V 2 needs no reason: it agrees with its prompts",
    )
    V3_a: AnswersYesNoOrNotApplicable = Field(
        title="V 3 (a): Were changes in the risk of harm identified, and acted on in time?",
    )
    V3_b: AnswersYesNoOrNotApplicable = Field(
        title=(
            "V 3 (b): Was information from other agencies sought and used when risk was reviewed?"
        ),
    )
    V3_c: AnswersYesNoOrNotApplicable = Field(
        title="V 3 (c): Were the person and those close to them involved in reviewing the risk?",
    )
    V3_d: AnswersYesNoOrNotApplicable = Field(
        title="V 3 (d): Was the safety of actual and potential victims looked at again?",
    )
    V3_e: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="V 3 (e): Was the safety of children looked at again when circumstances changed?",
        description="V 3 (e) is asked only when “Is there a child safeguarding concern?” is Yes",
    )
    V3: AnswersYesOrNo = Field(
        title="V 3: Does reviewing focus sufficiently on keeping other people safe?",
    )
    V3_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Why is this your answer to V 3?",
        description="V 3 needs no reason: it agrees with its prompts",
    )
    case_assessment_reviewing_comment: Annotated[Words | None, Present] = Field(
        default=None,
        title="What decided your answers about reviewing?",
    )
    RS1_a: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="RS 1 (a): Was the person in touch with their community practitioner before release?",
        description=(
            "RS 1 is asked only when “Was the person released from custody to this supervision?” "
            "is Yes"
        ),
    )
    RS1_b: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="RS 1 (b): Were the needs that mattered most for release dealt with in time?",
        description=(
            "RS 1 is asked only when “Was the person released from custody to this supervision?” "
            "is Yes"
        ),
    )
    RS1_c: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="RS 1 (c): Was the risk of harm on release prepared for, with victims in mind?",
        description=(
            "RS 1 is asked only when “Was the person released from custody to this supervision?” "
            "is Yes"
        ),
    )
    RS1_d: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="RS 1 (d): Was the person supported to settle in the first weeks after release?",
        description=(
            "RS 1 is asked only when “Was the person released from custody to this supervision?” "
            "is Yes"
        ),
    )
    RS1: Annotated[AnswersYesOrNo | None, Present] = Field(
        default=None,
        title="RS 1: Did resettlement work prepare the person for a safe and settled return?",
        description=(
            "RS 1 is asked only when “Was the person released from custody to this supervision?” "
            "is Yes"
        ),
    )
    RS1_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Why is this your answer to RS 1?",
        description="RS 1 needs no reason: it agrees with its prompts",
    )
    case_assessment_resettlement_comment: Annotated[Words | None, Present] = Field(
        default=None,
        title="What decided your answer about resettlement?",
        description=(
            "“Resettlement” is asked only when “Was the person released from custody to this "
            "supervision?” is Yes"
        ),
    )
    case_assessment_effective_practice: Annotated[Words | None, Present] = Field(
        default=None,
        title="What was done well that others could learn from?",
    )
    case_assessment_feedback_given: Annotated[Words | None, Present] = Field(
        default=None,
        title="What strengths and improvements did you discuss with the practitioner?",
    )
    case_assessment_alert_raised: Annotated[Words | None, Present] = Field(
        default=None,
        title="Did anything need immediate action? Say what was done and by whom.",
    )
    case_assessment_evidence_for_leadership: Annotated[Words | None, Present] = Field(
        default=None,
        title="What does the case show for domain one?",
    )


CaseAssessmentPC.kinds = {
    "case_sentence": (
        "kind:pdu/case_sentence",
        (
            "“Sentence”: choose one of “Community order”, “Suspended sentence order”, “Licence”, "
            "“Post-sentence supervision only”"
        ),
    ),
    "case_activity_or_programme": (
        "kind:pdu/case_activity_or_programme",
        "“Is there a rehabilitation activity or programme requirement?”: choose one of “Yes”, “No”",
    ),
    "case_start": (
        "kind:pdu/case_start",
        (
            "“Start of the order, or of supervision after release”: give a date, year first, such "
            "as 2025-03-31"
        ),
    ),
    "case_ended_after": (
        "kind:pdu/case_ended_after",
        "“Time from start to end (days)”: give a whole number, 0 or more",
    ),
    "case_released_from_custody": (
        "kind:pdu/case_released_from_custody",
        "“Was the person released from custody to this supervision?”: choose one of “Yes”, “No”",
    ),
    "case_court_report": (
        "kind:pdu/case_court_report",
        "“Was a court report written for this sentence?”: choose one of “Yes”, “No”",
    ),
    "case_contact_suspended": (
        "kind:pdu/case_contact_suspended",
        "“Has contact been suspended?”: choose one of “Yes”, “No”",
    ),
    "case_suspended_after": (
        "kind:pdu/case_suspended_after",
        "“Time from release to the suspension of contact (weeks)”: give a whole number, 0 or more",
    ),
    "case_reactivated": (
        "kind:pdu/case_reactivated",
        "“Was contact resumed after it was suspended?”: choose one of “Yes”, “No”",
    ),
    "case_risk": (
        "kind:pdu/case_risk",
        "“Risk of serious harm”: choose one of “Low”, “Medium”, “High”, “Very high”",
    ),
    "case_child_safeguarding_concern": (
        "kind:pdu/case_child_safeguarding_concern",
        "“Is there a child safeguarding concern?”: choose one of “Yes”, “No”",
    ),
    "case_domestic_abuse_concern": (
        "kind:pdu/case_domestic_abuse_concern",
        "“Is there a domestic abuse concern?”: choose one of “Yes”, “No”",
    ),
    "case_victim_contact_eligible": (
        "kind:pdu/case_victim_contact_eligible",
        "“Is the case eligible for statutory victim contact?”: choose one of “Yes”, “No”",
    ),
    "case_sex": ("kind:pdu/case_sex", "“Sex”: choose one of “Female”, “Male”"),
    "case_practitioner": (
        "kind:pdu/case_practitioner",
        "“Probation practitioner”: answer in words",
    ),
    "case_another_sentence": (
        "kind:pdu/case_another_sentence",
        (
            "“Did another sentence of this person begin in the same period?”: choose one of “Yes”, "
            "“No”"
        ),
    ),
    "case_under_review": (
        "kind:pdu/case_under_review",
        (
            "“Is there a serious further offence investigation or a similar review?”: choose one "
            "of “Yes”, “No”"
        ),
    ),
    "case_assessment_case_summary": (
        "kind:pdu/case_assessment_case_summary",
        "“Who is the person, and what is this case about? Write without names.”: answer in words",
    ),
    "CW1_a": ("kind:pdu/CW1_a", "CW 1 (a): choose one of “Yes”, “No”, “Not applicable”"),
    "CW1_b": ("kind:pdu/CW1_b", "CW 1 (b): choose one of “Yes”, “No”, “Not applicable”"),
    "CW1_c": ("kind:pdu/CW1_c", "CW 1 (c): choose one of “Yes”, “No”, “Not applicable”"),
    "CW1_d": ("kind:pdu/CW1_d", "CW 1 (d): choose one of “Yes”, “No”, “Not applicable”"),
    "CW1": ("kind:pdu/CW1", "CW 1: choose one of “Yes”, “No”"),
    "CW1_reason": ("kind:pdu/CW1_reason", "“Why is this your answer to CW 1?”: answer in words"),
    "case_assessment_court_work_comment": (
        "kind:pdu/case_assessment_court_work_comment",
        "“What decided your answer about the court report?”: answer in words",
    ),
    "A1_a": ("kind:pdu/A1_a", "A 1 (a): choose one of “Yes”, “No”, “Not applicable”"),
    "A1_b": ("kind:pdu/A1_b", "A 1 (b): choose one of “Yes”, “No”, “Not applicable”"),
    "A1_c": ("kind:pdu/A1_c", "A 1 (c): choose one of “Yes”, “No”, “Not applicable”"),
    "A1_d": ("kind:pdu/A1_d", "A 1 (d): choose one of “Yes”, “No”, “Not applicable”"),
    "A1_e": ("kind:pdu/A1_e", "A 1 (e): choose one of “Yes”, “No”, “Not applicable”"),
    "A1": ("kind:pdu/A1", "A 1: choose one of “Yes”, “No”"),
    "A1_reason": ("kind:pdu/A1_reason", "“Why is this your answer to A 1?”: answer in words"),
    "A1_i": ("kind:pdu/A1_i", "A 1 (i): choose one of “Yes”, “No”, “Not applicable”"),
    "A1_ii": ("kind:pdu/A1_ii", "A 1 (ii): answer in words"),
    "A2_a": ("kind:pdu/A2_a", "A 2 (a): choose one of “Yes”, “No”, “Not applicable”"),
    "A2_b": ("kind:pdu/A2_b", "A 2 (b): choose one of “Yes”, “No”, “Not applicable”"),
    "A2_c": ("kind:pdu/A2_c", "A 2 (c): choose one of “Yes”, “No”, “Not applicable”"),
    "A2_d": ("kind:pdu/A2_d", "A 2 (d): choose one of “Yes”, “No”, “Not applicable”"),
    "A2_e": ("kind:pdu/A2_e", "A 2 (e): choose one of “Yes”, “No”, “Not applicable”"),
    "A2": ("kind:pdu/A2", "A 2: choose one of “Yes”, “No”"),
    "A2_reason": ("kind:pdu/A2_reason", "“Why is this your answer to A 2?”: answer in words"),
    "A2_i": ("kind:pdu/A2_i", "A 2 (i): answer in words"),
    "A3_a": ("kind:pdu/A3_a", "A 3 (a): choose one of “Yes”, “No”, “Not applicable”"),
    "A3_b": ("kind:pdu/A3_b", "A 3 (b): choose one of “Yes”, “No”, “Not applicable”"),
    "A3_c": ("kind:pdu/A3_c", "A 3 (c): choose one of “Yes”, “No”"),
    "A3_d": ("kind:pdu/A3_d", "A 3 (d): choose one of “Yes”, “No”, “Not applicable”"),
    "A3_e": ("kind:pdu/A3_e", "A 3 (e): choose one of “Yes”, “No”, “Not applicable”"),
    "A3_f": ("kind:pdu/A3_f", "A 3 (f): choose one of “Yes”, “No”, “Not applicable”"),
    "A3": ("kind:pdu/A3", "A 3: choose one of “Yes”, “No”"),
    "A3_reason": ("kind:pdu/A3_reason", "“Why is this your answer to A 3?”: answer in words"),
    "A3_i": ("kind:pdu/A3_i", "A 3 (i): answer in words"),
    "case_assessment_assessment_comment": (
        "kind:pdu/case_assessment_assessment_comment",
        "“What decided your answers about assessment?”: answer in words",
    ),
    "P1_a": ("kind:pdu/P1_a", "P 1 (a): choose one of “Yes”, “No”, “Not applicable”"),
    "P1_b": ("kind:pdu/P1_b", "P 1 (b): choose one of “Yes”, “No”, “Not applicable”"),
    "P1_c": ("kind:pdu/P1_c", "P 1 (c): choose one of “Yes”, “No”, “Not applicable”"),
    "P1_d": ("kind:pdu/P1_d", "P 1 (d): choose one of “Yes”, “No”, “Not applicable”"),
    "P1_e": ("kind:pdu/P1_e", "P 1 (e): choose one of “Yes”, “No”, “Not applicable”"),
    "P1": ("kind:pdu/P1", "P 1: choose one of “Yes”, “No”"),
    "P1_reason": ("kind:pdu/P1_reason", "“Why is this your answer to P 1?”: answer in words"),
    "P1_i": ("kind:pdu/P1_i", "P 1 (i): answer in words"),
    "P2_a": ("kind:pdu/P2_a", "P 2 (a): choose one of “Yes”, “No”, “Not applicable”"),
    "P2_b": ("kind:pdu/P2_b", "P 2 (b): choose one of “Yes”, “No”, “Not applicable”"),
    "P2_c": ("kind:pdu/P2_c", "P 2 (c): choose one of “Yes”, “No”, “Not applicable”"),
    "P2_d": ("kind:pdu/P2_d", "P 2 (d): choose one of “Yes”, “No”, “Not applicable”"),
    "P2_e": ("kind:pdu/P2_e", "P 2 (e): choose one of “Yes”, “No”, “Not applicable”"),
    "P2_f": ("kind:pdu/P2_f", "P 2 (f): choose one of “Yes”, “No”, “Not applicable”"),
    "P2": ("kind:pdu/P2", "P 2: choose one of “Yes”, “No”"),
    "P2_reason": ("kind:pdu/P2_reason", "“Why is this your answer to P 2?”: answer in words"),
    "P2_i": ("kind:pdu/P2_i", "P 2 (i): choose one of “Yes”, “No”, “Not applicable”"),
    "P2_ii": ("kind:pdu/P2_ii", "P 2 (ii): answer in words"),
    "P3_a": ("kind:pdu/P3_a", "P 3 (a): choose one of “Yes”, “No”, “Not applicable”"),
    "P3_b": ("kind:pdu/P3_b", "P 3 (b): choose one of “Yes”, “No”, “Not applicable”"),
    "P3_c": ("kind:pdu/P3_c", "P 3 (c): choose one of “Yes”, “No”, “Not applicable”"),
    "P3_d": ("kind:pdu/P3_d", "P 3 (d): choose one of “Yes”, “No”, “Not applicable”"),
    "P3_e": ("kind:pdu/P3_e", "P 3 (e): choose one of “Yes”, “No”, “Not applicable”"),
    "P3_f": ("kind:pdu/P3_f", "P 3 (f): choose one of “Yes”, “No”, “Not applicable”"),
    "P3_g": ("kind:pdu/P3_g", "P 3 (g): choose one of “Yes”, “No”, “Not applicable”"),
    "P3": ("kind:pdu/P3", "P 3: choose one of “Yes”, “No”"),
    "P3_reason": ("kind:pdu/P3_reason", "“Why is this your answer to P 3?”: answer in words"),
    "P3_i": ("kind:pdu/P3_i", "P 3 (i): answer in words"),
    "case_assessment_planning_comment": (
        "kind:pdu/case_assessment_planning_comment",
        "“What decided your answers about planning?”: answer in words",
    ),
    "D1_a": ("kind:pdu/D1_a", "D 1 (a): choose one of “Yes”, “No”, “Not applicable”"),
    "D1_b": ("kind:pdu/D1_b", "D 1 (b): choose one of “Yes”, “No”, “Not applicable”"),
    "D1_c": ("kind:pdu/D1_c", "D 1 (c): choose one of “Yes”, “No”, “Not applicable”"),
    "D1_d": ("kind:pdu/D1_d", "D 1 (d): choose one of “Yes”, “No”, “Not applicable”"),
    "D1_e": ("kind:pdu/D1_e", "D 1 (e): choose one of “Yes”, “No”, “Not applicable”"),
    "D1": ("kind:pdu/D1", "D 1: choose one of “Yes”, “No”"),
    "D1_reason": ("kind:pdu/D1_reason", "“Why is this your answer to D 1?”: answer in words"),
    "D1_i": ("kind:pdu/D1_i", "D 1 (i): give a whole number, 0 or more"),
    "D1_ii": ("kind:pdu/D1_ii", "D 1 (ii): answer in words"),
    "D2_a": ("kind:pdu/D2_a", "D 2 (a): choose one of “Yes”, “No”, “Not applicable”"),
    "D2_b": ("kind:pdu/D2_b", "D 2 (b): choose one of “Yes”, “No”, “Not applicable”"),
    "D2_c": ("kind:pdu/D2_c", "D 2 (c): choose one of “Yes”, “No”, “Not applicable”"),
    "D2_d": ("kind:pdu/D2_d", "D 2 (d): choose one of “Yes”, “No”, “Not applicable”"),
    "D2_e": ("kind:pdu/D2_e", "D 2 (e): choose one of “Yes”, “No”, “Not applicable”"),
    "D2_f": ("kind:pdu/D2_f", "D 2 (f): choose one of “Yes”, “No”, “Not applicable”"),
    "D2": ("kind:pdu/D2", "D 2: choose one of “Yes”, “No”"),
    "D2_reason": ("kind:pdu/D2_reason", "“Why is this your answer to D 2?”: answer in words"),
    "D2_i": ("kind:pdu/D2_i", "D 2 (i): answer in words"),
    "D2_ii": ("kind:pdu/D2_ii", "D 2 (ii): choose one of “Yes”, “No”, “Not applicable”"),
    "D2_iii": ("kind:pdu/D2_iii", "D 2 (iii): answer in words"),
    "D3_a": ("kind:pdu/D3_a", "D 3 (a): choose one of “Yes”, “No”, “Not applicable”"),
    "D3_b": ("kind:pdu/D3_b", "D 3 (b): choose one of “Yes”, “No”, “Not applicable”"),
    "D3_c": ("kind:pdu/D3_c", "D 3 (c): choose one of “Yes”, “No”, “Not applicable”"),
    "D3_d": ("kind:pdu/D3_d", "D 3 (d): choose one of “Yes”, “No”, “Not applicable”"),
    "D3_e": ("kind:pdu/D3_e", "D 3 (e): choose one of “Yes”, “No”, “Not applicable”"),
    "D3_f": ("kind:pdu/D3_f", "D 3 (f): choose one of “Yes”, “No”, “Not applicable”"),
    "D3": ("kind:pdu/D3", "D 3: choose one of “Yes”, “No”"),
    "D3_reason": ("kind:pdu/D3_reason", "“Why is this your answer to D 3?”: answer in words"),
    "D3_i": ("kind:pdu/D3_i", "D 3 (i): choose one of “Yes”, “No”, “Not applicable”"),
    "D3_ii": ("kind:pdu/D3_ii", "D 3 (ii): answer in words"),
    "case_assessment_delivery_comment": (
        "kind:pdu/case_assessment_delivery_comment",
        "“What decided your answers about delivery?”: answer in words",
    ),
    "V1_a": ("kind:pdu/V1_a", "V 1 (a): choose one of “Yes”, “No”, “Not applicable”"),
    "V1_b": ("kind:pdu/V1_b", "V 1 (b): choose one of “Yes”, “No”, “Not applicable”"),
    "V1_c": ("kind:pdu/V1_c", "V 1 (c): choose one of “Yes”, “No”, “Not applicable”"),
    "V1_d": ("kind:pdu/V1_d", "V 1 (d): choose one of “Yes”, “No”, “Not applicable”"),
    "V1_e": ("kind:pdu/V1_e", "V 1 (e): choose one of “Yes”, “No”, “Not applicable”"),
    "V1": ("kind:pdu/V1", "V 1: choose one of “Yes”, “No”"),
    "V1_reason": ("kind:pdu/V1_reason", "“Why is this your answer to V 1?”: answer in words"),
    "V2_a": ("kind:pdu/V2_a", "V 2 (a): choose one of “Yes”, “No”, “Not applicable”"),
    "V2_b": ("kind:pdu/V2_b", "V 2 (b): choose one of “Yes”, “No”, “Not applicable”"),
    "V2_c": ("kind:pdu/V2_c", "V 2 (c): choose one of “Yes”, “No”, “Not applicable”"),
    "V2_d": ("kind:pdu/V2_d", "V 2 (d): choose one of “Yes”, “No”, “Not applicable”"),
    "V2_e": ("kind:pdu/V2_e", "V 2 (e): choose one of “Yes”, “No”, “Not applicable”"),
    "V2": ("kind:pdu/V2", "V 2: choose one of “Yes”, “No”"),
    "V2_reason": ("kind:pdu/V2_reason", "“Why is this your answer to V 2?”: answer in words"),
    "V3_a": ("kind:pdu/V3_a", "V 3 (a): choose one of “Yes”, “No”, “Not applicable”"),
    "V3_b": ("kind:pdu/V3_b", "V 3 (b): choose one of “Yes”, “No”, “Not applicable”"),
    "V3_c": ("kind:pdu/V3_c", "V 3 (c): choose one of “Yes”, “No”, “Not applicable”"),
    "V3_d": ("kind:pdu/V3_d", "V 3 (d): choose one of “Yes”, “No”, “Not applicable”"),
    "V3_e": ("kind:pdu/V3_e", "V 3 (e): choose one of “Yes”, “No”, “Not applicable”"),
    "V3": ("kind:pdu/V3", "V 3: choose one of “Yes”, “No”"),
    "V3_reason": ("kind:pdu/V3_reason", "“Why is this your answer to V 3?”: answer in words"),
    "case_assessment_reviewing_comment": (
        "kind:pdu/case_assessment_reviewing_comment",
        "“What decided your answers about reviewing?”: answer in words",
    ),
    "RS1_a": ("kind:pdu/RS1_a", "RS 1 (a): choose one of “Yes”, “No”, “Not applicable”"),
    "RS1_b": ("kind:pdu/RS1_b", "RS 1 (b): choose one of “Yes”, “No”, “Not applicable”"),
    "RS1_c": ("kind:pdu/RS1_c", "RS 1 (c): choose one of “Yes”, “No”, “Not applicable”"),
    "RS1_d": ("kind:pdu/RS1_d", "RS 1 (d): choose one of “Yes”, “No”, “Not applicable”"),
    "RS1": ("kind:pdu/RS1", "RS 1: choose one of “Yes”, “No”"),
    "RS1_reason": ("kind:pdu/RS1_reason", "“Why is this your answer to RS 1?”: answer in words"),
    "case_assessment_resettlement_comment": (
        "kind:pdu/case_assessment_resettlement_comment",
        "“What decided your answer about resettlement?”: answer in words",
    ),
    "case_assessment_effective_practice": (
        "kind:pdu/case_assessment_effective_practice",
        "“What was done well that others could learn from?”: answer in words",
    ),
    "case_assessment_feedback_given": (
        "kind:pdu/case_assessment_feedback_given",
        "“What strengths and improvements did you discuss with the practitioner?”: answer in words",
    ),
    "case_assessment_alert_raised": (
        "kind:pdu/case_assessment_alert_raised",
        "“Did anything need immediate action? Say what was done and by whom.”: answer in words",
    ),
    "case_assessment_evidence_for_leadership": (
        "kind:pdu/case_assessment_evidence_for_leadership",
        "“What does the case show for domain one?”: answer in words",
    ),
}
CaseAssessmentPC.rules = (
    Rule(
        id="set:pdu/PC",
        message="this case does not belong to PC, PDU core standards",
        then=Not(
            Some(
                (
                    Among("case_sentence", ("post_sentence_supervision",)),
                    Every(
                        (
                            Among("case_sentence", ("licence",)),
                            Within("case_suspended_after", whole=True, at_most=8),
                        ),
                    ),
                ),
            ),
        ),
    ),
    Rule(
        id="applies:pdu/case_activity_or_programme",
        message=(
            "“Is there a rehabilitation activity or programme requirement?” is asked only when "
            "“Sentence” is one of Community order, Suspended sentence order"
        ),
        when=Among("case_sentence", ("community_order", "suspended_sentence")),
        needs=("case_activity_or_programme",),
        bars=("case_activity_or_programme",),
    ),
    Rule(
        id="applies:pdu/case_suspended_after",
        message=(
            "“Time from release to the suspension of contact” is asked only when “Has contact been "
            "suspended?” is Yes"
        ),
        when=Among("case_contact_suspended", ("yes",)),
        needs=("case_suspended_after",),
        bars=("case_suspended_after",),
    ),
    Rule(
        id="applies:pdu/case_reactivated",
        message=(
            "“Was contact resumed after it was suspended?” is asked only when “Has contact been "
            "suspended?” is Yes"
        ),
        when=Among("case_contact_suspended", ("yes",)),
        needs=("case_reactivated",),
        bars=("case_reactivated",),
    ),
    Rule(
        id="applies:pdu/case_assessment/view_2",
        message=(
            "“Court work” is asked only when “Was a court report written for this sentence?” is Yes"
        ),
        when=Among("case_court_report", ("yes",)),
        bars=("case_assessment_court_work_comment",),
    ),
    Rule(
        id="applies:pdu/CW1",
        message="CW 1 is asked only when “Was a court report written for this sentence?” is Yes",
        when=Among("case_court_report", ("yes",)),
        needs=("CW1_a", "CW1_b", "CW1_c", "CW1_d", "CW1"),
        bars=("CW1_a", "CW1_b", "CW1_c", "CW1_d", "CW1"),
    ),
    Rule(
        id="applies:pdu/A1_e",
        message=(
            "A 1 (e) is asked only when “Was the person released from custody to this "
            "supervision?” is Yes"
        ),
        when=Among("case_released_from_custody", ("yes",)),
        needs=("A1_e",),
        bars=("A1_e",),
    ),
    Rule(
        id="applies:pdu/A3_c",
        message="A 3 (c) is asked only when “Is there a child safeguarding concern?” is Yes",
        when=Among("case_child_safeguarding_concern", ("yes",)),
        needs=("A3_c",),
        bars=("A3_c",),
    ),
    Rule(
        id="applies:pdu/A3_d",
        message="A 3 (d) is asked only when “Is there a domestic abuse concern?” is Yes",
        when=Among("case_domestic_abuse_concern", ("yes",)),
        needs=("A3_d",),
        bars=("A3_d",),
    ),
    Rule(
        id="applies:pdu/P2_e",
        message=(
            "P 2 (e) is asked only when “Sentence” is one of Community order, Suspended sentence "
            "order"
        ),
        when=Among("case_sentence", ("community_order", "suspended_sentence")),
        needs=("P2_e",),
        bars=("P2_e",),
    ),
    Rule(
        id="applies:pdu/P2_f",
        message="P 2 (f) is asked only when “Has contact been suspended?” is Yes",
        when=Among("case_contact_suspended", ("yes",)),
        needs=("P2_f",),
        bars=("P2_f",),
    ),
    Rule(
        id="applies:pdu/P3_e",
        message="P 3 (e) is asked only when “Is there a child safeguarding concern?” is Yes",
        when=Among("case_child_safeguarding_concern", ("yes",)),
        needs=("P3_e",),
        bars=("P3_e",),
    ),
    Rule(
        id="applies:pdu/P3_g",
        message=(
            "P 3 (g) is asked only when “Is the case eligible for statutory victim contact?” is Yes"
        ),
        when=Among("case_victim_contact_eligible", ("yes",)),
        needs=("P3_g",),
        bars=("P3_g",),
    ),
    Rule(
        id="applies:pdu/D2_f",
        message=(
            "D 2 (f) is asked only when “Sentence” is one of Community order, Suspended sentence "
            "order"
        ),
        when=Among("case_sentence", ("community_order", "suspended_sentence")),
        needs=("D2_f",),
        bars=("D2_f",),
    ),
    Rule(
        id="applies:pdu/D3_c",
        message="D 3 (c) is asked only when “Is there a child safeguarding concern?” is Yes",
        when=Among("case_child_safeguarding_concern", ("yes",)),
        needs=("D3_c",),
        bars=("D3_c",),
    ),
    Rule(
        id="applies:pdu/D3_d",
        message="D 3 (d) is asked only when “Is there a domestic abuse concern?” is Yes",
        when=Among("case_domestic_abuse_concern", ("yes",)),
        needs=("D3_d",),
        bars=("D3_d",),
    ),
    Rule(
        id="applies:pdu/V1_e",
        message="V 1 (e) is asked only when “Was contact resumed after it was suspended?” is Yes",
        when=Among("case_reactivated", ("yes",)),
        needs=("V1_e",),
        bars=("V1_e",),
    ),
    Rule(
        id="applies:pdu/V2_e",
        message="V 2 (e) is asked only when “Has contact been suspended?” is Yes",
        when=Among("case_contact_suspended", ("yes",)),
        needs=("V2_e",),
        bars=("V2_e",),
    ),
    Rule(
        id="applies:pdu/V3_e",
        message="V 3 (e) is asked only when “Is there a child safeguarding concern?” is Yes",
        when=Among("case_child_safeguarding_concern", ("yes",)),
        needs=("V3_e",),
        bars=("V3_e",),
    ),
    Rule(
        id="applies:pdu/case_assessment/view_7",
        message=(
            "“Resettlement” is asked only when “Was the person released from custody to this "
            "supervision?” is Yes"
        ),
        when=Among("case_released_from_custody", ("yes",)),
        bars=("case_assessment_resettlement_comment",),
    ),
    Rule(
        id="applies:pdu/RS1",
        message=(
            "RS 1 is asked only when “Was the person released from custody to this supervision?” "
            "is Yes"
        ),
        when=Among("case_released_from_custody", ("yes",)),
        needs=("RS1_a", "RS1_b", "RS1_c", "RS1_d", "RS1"),
        bars=("RS1_a", "RS1_b", "RS1_c", "RS1_d", "RS1"),
    ),
    Rule(
        id="hurdle:pdu/child_safeguarding",
        message="Child safeguarding: when A 3 (c) is No, A 3 must be No",
        when=Among("A3_c", ("no",)),
        then=Some((Not(Answered("A3")), Among("A3", ("no",)))),
    ),
    Rule(
        id="reason:pdu/CW1",
        message="give the reason for the answer to CW 1",
        when=Among("CW1", ("no",)),
        needs=("CW1_reason",),
    ),
    Rule(
        id="reason:pdu/CW1/balance",
        message=(
            "give the reason for the answer to CW 1: it goes against the balance of its prompts"
        ),
        when=Every(
            (
                Among("CW1", ("yes",)),
                Some(
                    (
                        Among("CW1_a", ("no",)),
                        Among("CW1_b", ("no",)),
                        Among("CW1_c", ("no",)),
                        Among("CW1_d", ("no",)),
                    ),
                ),
                Not(
                    Some(
                        (
                            Among("CW1_a", ("yes",)),
                            Among("CW1_b", ("yes",)),
                            Among("CW1_c", ("yes",)),
                            Among("CW1_d", ("yes",)),
                        ),
                    ),
                ),
            ),
        ),
        needs=("CW1_reason",),
    ),
    Rule(
        id="reason:pdu/A1",
        message="give the reason for the answer to A 1",
        when=Among("A1", ("no",)),
        needs=("A1_reason",),
    ),
    Rule(
        id="reason:pdu/A1/balance",
        message="give the reason for the answer to A 1: it goes against the balance of its prompts",
        when=Every(
            (
                Among("A1", ("yes",)),
                Some(
                    (
                        Among("A1_a", ("no",)),
                        Among("A1_b", ("no",)),
                        Among("A1_c", ("no",)),
                        Among("A1_d", ("no",)),
                        Among("A1_e", ("no",)),
                    ),
                ),
                Not(
                    Some(
                        (
                            Among("A1_a", ("yes",)),
                            Among("A1_b", ("yes",)),
                            Among("A1_c", ("yes",)),
                            Among("A1_d", ("yes",)),
                            Among("A1_e", ("yes",)),
                        ),
                    ),
                ),
            ),
        ),
        needs=("A1_reason",),
    ),
    Rule(
        id="reason:pdu/A2",
        message="give the reason for the answer to A 2",
        when=Among("A2", ("no",)),
        needs=("A2_reason",),
    ),
    Rule(
        id="reason:pdu/A2/balance",
        message="give the reason for the answer to A 2: it goes against the balance of its prompts",
        when=Every(
            (
                Among("A2", ("yes",)),
                Some(
                    (
                        Among("A2_a", ("no",)),
                        Among("A2_b", ("no",)),
                        Among("A2_c", ("no",)),
                        Among("A2_d", ("no",)),
                        Among("A2_e", ("no",)),
                    ),
                ),
                Not(
                    Some(
                        (
                            Among("A2_a", ("yes",)),
                            Among("A2_b", ("yes",)),
                            Among("A2_c", ("yes",)),
                            Among("A2_d", ("yes",)),
                            Among("A2_e", ("yes",)),
                        ),
                    ),
                ),
            ),
        ),
        needs=("A2_reason",),
    ),
    Rule(
        id="reason:pdu/A3",
        message="give the reason for the answer to A 3",
        when=Among("A3", ("no",)),
        needs=("A3_reason",),
    ),
    Rule(
        id="reason:pdu/A3/balance",
        message="give the reason for the answer to A 3: it goes against the balance of its prompts",
        when=Every(
            (
                Among("A3", ("yes",)),
                Some(
                    (
                        Among("A3_a", ("no",)),
                        Among("A3_b", ("no",)),
                        Among("A3_c", ("no",)),
                        Among("A3_d", ("no",)),
                        Among("A3_e", ("no",)),
                        Among("A3_f", ("no",)),
                    ),
                ),
                Not(
                    Some(
                        (
                            Among("A3_a", ("yes",)),
                            Among("A3_b", ("yes",)),
                            Among("A3_c", ("yes",)),
                            Among("A3_d", ("yes",)),
                            Among("A3_e", ("yes",)),
                            Among("A3_f", ("yes",)),
                        ),
                    ),
                ),
            ),
        ),
        needs=("A3_reason",),
    ),
    Rule(
        id="reason:pdu/P1",
        message="give the reason for the answer to P 1",
        when=Among("P1", ("no",)),
        needs=("P1_reason",),
    ),
    Rule(
        id="reason:pdu/P1/balance",
        message="give the reason for the answer to P 1: it goes against the balance of its prompts",
        when=Every(
            (
                Among("P1", ("yes",)),
                Some(
                    (
                        Among("P1_a", ("no",)),
                        Among("P1_b", ("no",)),
                        Among("P1_c", ("no",)),
                        Among("P1_d", ("no",)),
                        Among("P1_e", ("no",)),
                    ),
                ),
                Not(
                    Some(
                        (
                            Among("P1_a", ("yes",)),
                            Among("P1_b", ("yes",)),
                            Among("P1_c", ("yes",)),
                            Among("P1_d", ("yes",)),
                            Among("P1_e", ("yes",)),
                        ),
                    ),
                ),
            ),
        ),
        needs=("P1_reason",),
    ),
    Rule(
        id="reason:pdu/P2",
        message="give the reason for the answer to P 2",
        when=Among("P2", ("no",)),
        needs=("P2_reason",),
    ),
    Rule(
        id="reason:pdu/P2/balance",
        message="give the reason for the answer to P 2: it goes against the balance of its prompts",
        when=Every(
            (
                Among("P2", ("yes",)),
                Some(
                    (
                        Among("P2_a", ("no",)),
                        Among("P2_b", ("no",)),
                        Among("P2_c", ("no",)),
                        Among("P2_d", ("no",)),
                        Among("P2_e", ("no",)),
                        Among("P2_f", ("no",)),
                    ),
                ),
                Not(
                    Some(
                        (
                            Among("P2_a", ("yes",)),
                            Among("P2_b", ("yes",)),
                            Among("P2_c", ("yes",)),
                            Among("P2_d", ("yes",)),
                            Among("P2_e", ("yes",)),
                            Among("P2_f", ("yes",)),
                        ),
                    ),
                ),
            ),
        ),
        needs=("P2_reason",),
    ),
    Rule(
        id="reason:pdu/P3",
        message="give the reason for the answer to P 3",
        when=Among("P3", ("no",)),
        needs=("P3_reason",),
    ),
    Rule(
        id="reason:pdu/P3/balance",
        message="give the reason for the answer to P 3: it goes against the balance of its prompts",
        when=Every(
            (
                Among("P3", ("yes",)),
                Some(
                    (
                        Among("P3_a", ("no",)),
                        Among("P3_b", ("no",)),
                        Among("P3_c", ("no",)),
                        Among("P3_d", ("no",)),
                        Among("P3_e", ("no",)),
                        Among("P3_f", ("no",)),
                        Among("P3_g", ("no",)),
                    ),
                ),
                Not(
                    Some(
                        (
                            Among("P3_a", ("yes",)),
                            Among("P3_b", ("yes",)),
                            Among("P3_c", ("yes",)),
                            Among("P3_d", ("yes",)),
                            Among("P3_e", ("yes",)),
                            Among("P3_f", ("yes",)),
                            Among("P3_g", ("yes",)),
                        ),
                    ),
                ),
            ),
        ),
        needs=("P3_reason",),
    ),
    Rule(
        id="reason:pdu/D1",
        message="give the reason for the answer to D 1",
        when=Among("D1", ("no",)),
        needs=("D1_reason",),
    ),
    Rule(
        id="reason:pdu/D1/balance",
        message="give the reason for the answer to D 1: it goes against the balance of its prompts",
        when=Every(
            (
                Among("D1", ("yes",)),
                Some(
                    (
                        Among("D1_a", ("no",)),
                        Among("D1_b", ("no",)),
                        Among("D1_c", ("no",)),
                        Among("D1_d", ("no",)),
                        Among("D1_e", ("no",)),
                    ),
                ),
                Not(
                    Some(
                        (
                            Among("D1_a", ("yes",)),
                            Among("D1_b", ("yes",)),
                            Among("D1_c", ("yes",)),
                            Among("D1_d", ("yes",)),
                            Among("D1_e", ("yes",)),
                        ),
                    ),
                ),
            ),
        ),
        needs=("D1_reason",),
    ),
    Rule(
        id="reason:pdu/D2",
        message="give the reason for the answer to D 2",
        when=Among("D2", ("no",)),
        needs=("D2_reason",),
    ),
    Rule(
        id="reason:pdu/D2/balance",
        message="give the reason for the answer to D 2: it goes against the balance of its prompts",
        when=Every(
            (
                Among("D2", ("yes",)),
                Some(
                    (
                        Among("D2_a", ("no",)),
                        Among("D2_b", ("no",)),
                        Among("D2_c", ("no",)),
                        Among("D2_d", ("no",)),
                        Among("D2_e", ("no",)),
                        Among("D2_f", ("no",)),
                    ),
                ),
                Not(
                    Some(
                        (
                            Among("D2_a", ("yes",)),
                            Among("D2_b", ("yes",)),
                            Among("D2_c", ("yes",)),
                            Among("D2_d", ("yes",)),
                            Among("D2_e", ("yes",)),
                            Among("D2_f", ("yes",)),
                        ),
                    ),
                ),
            ),
        ),
        needs=("D2_reason",),
    ),
    Rule(
        id="reason:pdu/D3",
        message="give the reason for the answer to D 3",
        when=Among("D3", ("no",)),
        needs=("D3_reason",),
    ),
    Rule(
        id="reason:pdu/D3/balance",
        message="give the reason for the answer to D 3: it goes against the balance of its prompts",
        when=Every(
            (
                Among("D3", ("yes",)),
                Some(
                    (
                        Among("D3_a", ("no",)),
                        Among("D3_b", ("no",)),
                        Among("D3_c", ("no",)),
                        Among("D3_d", ("no",)),
                        Among("D3_e", ("no",)),
                        Among("D3_f", ("no",)),
                    ),
                ),
                Not(
                    Some(
                        (
                            Among("D3_a", ("yes",)),
                            Among("D3_b", ("yes",)),
                            Among("D3_c", ("yes",)),
                            Among("D3_d", ("yes",)),
                            Among("D3_e", ("yes",)),
                            Among("D3_f", ("yes",)),
                        ),
                    ),
                ),
            ),
        ),
        needs=("D3_reason",),
    ),
    Rule(
        id="reason:pdu/V1",
        message="give the reason for the answer to V 1",
        when=Among("V1", ("no",)),
        needs=("V1_reason",),
    ),
    Rule(
        id="reason:pdu/V1/balance",
        message="give the reason for the answer to V 1: it goes against the balance of its prompts",
        when=Every(
            (
                Among("V1", ("yes",)),
                Some(
                    (
                        Among("V1_a", ("no",)),
                        Among("V1_b", ("no",)),
                        Among("V1_c", ("no",)),
                        Among("V1_d", ("no",)),
                        Among("V1_e", ("no",)),
                    ),
                ),
                Not(
                    Some(
                        (
                            Among("V1_a", ("yes",)),
                            Among("V1_b", ("yes",)),
                            Among("V1_c", ("yes",)),
                            Among("V1_d", ("yes",)),
                            Among("V1_e", ("yes",)),
                        ),
                    ),
                ),
            ),
        ),
        needs=("V1_reason",),
    ),
    Rule(
        id="reason:pdu/V2",
        message="give the reason for the answer to V 2",
        when=Among("V2", ("no",)),
        needs=("V2_reason",),
    ),
    Rule(
        id="reason:pdu/V2/balance",
        message="give the reason for the answer to V 2: it goes against the balance of its prompts",
        when=Every(
            (
                Among("V2", ("yes",)),
                Some(
                    (
                        Among("V2_a", ("no",)),
                        Among("V2_b", ("no",)),
                        Among("V2_c", ("no",)),
                        Among("V2_d", ("no",)),
                        Among("V2_e", ("no",)),
                    ),
                ),
                Not(
                    Some(
                        (
                            Among("V2_a", ("yes",)),
                            Among("V2_b", ("yes",)),
                            Among("V2_c", ("yes",)),
                            Among("V2_d", ("yes",)),
                            Among("V2_e", ("yes",)),
                        ),
                    ),
                ),
            ),
        ),
        needs=("V2_reason",),
    ),
    Rule(
        id="reason:pdu/V3",
        message="give the reason for the answer to V 3",
        when=Among("V3", ("no",)),
        needs=("V3_reason",),
    ),
    Rule(
        id="reason:pdu/V3/balance",
        message="give the reason for the answer to V 3: it goes against the balance of its prompts",
        when=Every(
            (
                Among("V3", ("yes",)),
                Some(
                    (
                        Among("V3_a", ("no",)),
                        Among("V3_b", ("no",)),
                        Among("V3_c", ("no",)),
                        Among("V3_d", ("no",)),
                        Among("V3_e", ("no",)),
                    ),
                ),
                Not(
                    Some(
                        (
                            Among("V3_a", ("yes",)),
                            Among("V3_b", ("yes",)),
                            Among("V3_c", ("yes",)),
                            Among("V3_d", ("yes",)),
                            Among("V3_e", ("yes",)),
                        ),
                    ),
                ),
            ),
        ),
        needs=("V3_reason",),
    ),
    Rule(
        id="reason:pdu/RS1",
        message="give the reason for the answer to RS 1",
        when=Among("RS1", ("no",)),
        needs=("RS1_reason",),
    ),
    Rule(
        id="reason:pdu/RS1/balance",
        message=(
            "give the reason for the answer to RS 1: it goes against the balance of its prompts"
        ),
        when=Every(
            (
                Among("RS1", ("yes",)),
                Some(
                    (
                        Among("RS1_a", ("no",)),
                        Among("RS1_b", ("no",)),
                        Among("RS1_c", ("no",)),
                        Among("RS1_d", ("no",)),
                    ),
                ),
                Not(
                    Some(
                        (
                            Among("RS1_a", ("yes",)),
                            Among("RS1_b", ("yes",)),
                            Among("RS1_c", ("yes",)),
                            Among("RS1_d", ("yes",)),
                        ),
                    ),
                ),
            ),
        ),
        needs=("RS1_reason",),
    ),
    Rule(
        id="reason:pdu/CW1/agrees",
        message="CW 1 needs no reason: it agrees with its prompts",
        when=Some(
            (
                Among("CW1", ("no",)),
                Every(
                    (
                        Among("CW1", ("yes",)),
                        Some(
                            (
                                Among("CW1_a", ("no",)),
                                Among("CW1_b", ("no",)),
                                Among("CW1_c", ("no",)),
                                Among("CW1_d", ("no",)),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        bars=("CW1_reason",),
    ),
    Rule(
        id="reason:pdu/A1/agrees",
        message="A 1 needs no reason: it agrees with its prompts",
        when=Some(
            (
                Among("A1", ("no",)),
                Every(
                    (
                        Among("A1", ("yes",)),
                        Some(
                            (
                                Among("A1_a", ("no",)),
                                Among("A1_b", ("no",)),
                                Among("A1_c", ("no",)),
                                Among("A1_d", ("no",)),
                                Among("A1_e", ("no",)),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        bars=("A1_reason",),
    ),
    Rule(
        id="reason:pdu/A2/agrees",
        message="A 2 needs no reason: it agrees with its prompts",
        when=Some(
            (
                Among("A2", ("no",)),
                Every(
                    (
                        Among("A2", ("yes",)),
                        Some(
                            (
                                Among("A2_a", ("no",)),
                                Among("A2_b", ("no",)),
                                Among("A2_c", ("no",)),
                                Among("A2_d", ("no",)),
                                Among("A2_e", ("no",)),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        bars=("A2_reason",),
    ),
    Rule(
        id="reason:pdu/A3/agrees",
        message="A 3 needs no reason: it agrees with its prompts",
        when=Some(
            (
                Among("A3", ("no",)),
                Every(
                    (
                        Among("A3", ("yes",)),
                        Some(
                            (
                                Among("A3_a", ("no",)),
                                Among("A3_b", ("no",)),
                                Among("A3_c", ("no",)),
                                Among("A3_d", ("no",)),
                                Among("A3_e", ("no",)),
                                Among("A3_f", ("no",)),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        bars=("A3_reason",),
    ),
    Rule(
        id="reason:pdu/P1/agrees",
        message="P 1 needs no reason: it agrees with its prompts",
        when=Some(
            (
                Among("P1", ("no",)),
                Every(
                    (
                        Among("P1", ("yes",)),
                        Some(
                            (
                                Among("P1_a", ("no",)),
                                Among("P1_b", ("no",)),
                                Among("P1_c", ("no",)),
                                Among("P1_d", ("no",)),
                                Among("P1_e", ("no",)),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        bars=("P1_reason",),
    ),
    Rule(
        id="reason:pdu/P2/agrees",
        message="P 2 needs no reason: it agrees with its prompts",
        when=Some(
            (
                Among("P2", ("no",)),
                Every(
                    (
                        Among("P2", ("yes",)),
                        Some(
                            (
                                Among("P2_a", ("no",)),
                                Among("P2_b", ("no",)),
                                Among("P2_c", ("no",)),
                                Among("P2_d", ("no",)),
                                Among("P2_e", ("no",)),
                                Among("P2_f", ("no",)),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        bars=("P2_reason",),
    ),
    Rule(
        id="reason:pdu/P3/agrees",
        message="P 3 needs no reason: it agrees with its prompts",
        when=Some(
            (
                Among("P3", ("no",)),
                Every(
                    (
                        Among("P3", ("yes",)),
                        Some(
                            (
                                Among("P3_a", ("no",)),
                                Among("P3_b", ("no",)),
                                Among("P3_c", ("no",)),
                                Among("P3_d", ("no",)),
                                Among("P3_e", ("no",)),
                                Among("P3_f", ("no",)),
                                Among("P3_g", ("no",)),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        bars=("P3_reason",),
    ),
    Rule(
        id="reason:pdu/D1/agrees",
        message="D 1 needs no reason: it agrees with its prompts",
        when=Some(
            (
                Among("D1", ("no",)),
                Every(
                    (
                        Among("D1", ("yes",)),
                        Some(
                            (
                                Among("D1_a", ("no",)),
                                Among("D1_b", ("no",)),
                                Among("D1_c", ("no",)),
                                Among("D1_d", ("no",)),
                                Among("D1_e", ("no",)),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        bars=("D1_reason",),
    ),
    Rule(
        id="reason:pdu/D2/agrees",
        message="D 2 needs no reason: it agrees with its prompts",
        when=Some(
            (
                Among("D2", ("no",)),
                Every(
                    (
                        Among("D2", ("yes",)),
                        Some(
                            (
                                Among("D2_a", ("no",)),
                                Among("D2_b", ("no",)),
                                Among("D2_c", ("no",)),
                                Among("D2_d", ("no",)),
                                Among("D2_e", ("no",)),
                                Among("D2_f", ("no",)),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        bars=("D2_reason",),
    ),
    Rule(
        id="reason:pdu/D3/agrees",
        message="D 3 needs no reason: it agrees with its prompts",
        when=Some(
            (
                Among("D3", ("no",)),
                Every(
                    (
                        Among("D3", ("yes",)),
                        Some(
                            (
                                Among("D3_a", ("no",)),
                                Among("D3_b", ("no",)),
                                Among("D3_c", ("no",)),
                                Among("D3_d", ("no",)),
                                Among("D3_e", ("no",)),
                                Among("D3_f", ("no",)),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        bars=("D3_reason",),
    ),
    Rule(
        id="reason:pdu/V1/agrees",
        message="V 1 needs no reason: it agrees with its prompts",
        when=Some(
            (
                Among("V1", ("no",)),
                Every(
                    (
                        Among("V1", ("yes",)),
                        Some(
                            (
                                Among("V1_a", ("no",)),
                                Among("V1_b", ("no",)),
                                Among("V1_c", ("no",)),
                                Among("V1_d", ("no",)),
                                Among("V1_e", ("no",)),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        bars=("V1_reason",),
    ),
    Rule(
        id="reason:pdu/V2/agrees",
        message="V 2 needs no reason: it agrees with its prompts",
        when=Some(
            (
                Among("V2", ("no",)),
                Every(
                    (
                        Among("V2", ("yes",)),
                        Some(
                            (
                                Among("V2_a", ("no",)),
                                Among("V2_b", ("no",)),
                                Among("V2_c", ("no",)),
                                Among("V2_d", ("no",)),
                                Among("V2_e", ("no",)),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        bars=("V2_reason",),
    ),
    Rule(
        id="reason:pdu/V3/agrees",
        message="V 3 needs no reason: it agrees with its prompts",
        when=Some(
            (
                Among("V3", ("no",)),
                Every(
                    (
                        Among("V3", ("yes",)),
                        Some(
                            (
                                Among("V3_a", ("no",)),
                                Among("V3_b", ("no",)),
                                Among("V3_c", ("no",)),
                                Among("V3_d", ("no",)),
                                Among("V3_e", ("no",)),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        bars=("V3_reason",),
    ),
    Rule(
        id="reason:pdu/RS1/agrees",
        message="RS 1 needs no reason: it agrees with its prompts",
        when=Some(
            (
                Among("RS1", ("no",)),
                Every(
                    (
                        Among("RS1", ("yes",)),
                        Some(
                            (
                                Among("RS1_a", ("no",)),
                                Among("RS1_b", ("no",)),
                                Among("RS1_c", ("no",)),
                                Among("RS1_d", ("no",)),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        bars=("RS1_reason",),
    ),
)
CaseAssessmentPC.left_out = {
    "reason:pdu/CW1/balance": (
        "a schema cannot count: it demands the reason only where no prompt counts in favour; a "
        "smaller majority is for whoever takes the answers in to check"
    ),
    "reason:pdu/A1/balance": (
        "a schema cannot count: it demands the reason only where no prompt counts in favour; a "
        "smaller majority is for whoever takes the answers in to check"
    ),
    "reason:pdu/A2/balance": (
        "a schema cannot count: it demands the reason only where no prompt counts in favour; a "
        "smaller majority is for whoever takes the answers in to check"
    ),
    "reason:pdu/A3/balance": (
        "a schema cannot count: it demands the reason only where no prompt counts in favour; a "
        "smaller majority is for whoever takes the answers in to check"
    ),
    "reason:pdu/P1/balance": (
        "a schema cannot count: it demands the reason only where no prompt counts in favour; a "
        "smaller majority is for whoever takes the answers in to check"
    ),
    "reason:pdu/P2/balance": (
        "a schema cannot count: it demands the reason only where no prompt counts in favour; a "
        "smaller majority is for whoever takes the answers in to check"
    ),
    "reason:pdu/P3/balance": (
        "a schema cannot count: it demands the reason only where no prompt counts in favour; a "
        "smaller majority is for whoever takes the answers in to check"
    ),
    "reason:pdu/D1/balance": (
        "a schema cannot count: it demands the reason only where no prompt counts in favour; a "
        "smaller majority is for whoever takes the answers in to check"
    ),
    "reason:pdu/D2/balance": (
        "a schema cannot count: it demands the reason only where no prompt counts in favour; a "
        "smaller majority is for whoever takes the answers in to check"
    ),
    "reason:pdu/D3/balance": (
        "a schema cannot count: it demands the reason only where no prompt counts in favour; a "
        "smaller majority is for whoever takes the answers in to check"
    ),
    "reason:pdu/V1/balance": (
        "a schema cannot count: it demands the reason only where no prompt counts in favour; a "
        "smaller majority is for whoever takes the answers in to check"
    ),
    "reason:pdu/V2/balance": (
        "a schema cannot count: it demands the reason only where no prompt counts in favour; a "
        "smaller majority is for whoever takes the answers in to check"
    ),
    "reason:pdu/V3/balance": (
        "a schema cannot count: it demands the reason only where no prompt counts in favour; a "
        "smaller majority is for whoever takes the answers in to check"
    ),
    "reason:pdu/RS1/balance": (
        "a schema cannot count: it demands the reason only where no prompt counts in favour; a "
        "smaller majority is for whoever takes the answers in to check"
    ),
}
