"""Asesiad achos: PA, Safonau addasedig yr uned gyflawni. Version 1.0 of the form, pdu 8.5.

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


class CaseAssessmentPA(Answers):
    """Asesiad achos: PA, Safonau addasedig yr uned gyflawni."""

    framework: Literal["pdu"]
    release: Literal["8.5"]
    form: Literal["case_assessment"]
    set: Literal["PA"]
    case_sentence: ChoicesCaseSentence = Field(title="Dedfryd")
    case_activity_or_programme: Annotated[YesOrNo | None, Present] = Field(
        default=None,
        title="A oes gofyniad gweithgarwch adsefydlu neu ofyniad rhaglen?",
        description=(
            "“A oes gofyniad gweithgarwch adsefydlu neu ofyniad rhaglen?”: i'w ateb dim ond os yw "
            "hyn yn wir: “Dedfryd”: un o'r rhain: Gorchymyn cymunedol, Gorchymyn dedfryd ohiriedig"
        ),
    )
    case_start: Day = Field(title="Dechrau'r gorchymyn, neu'r oruchwyliaeth ar ôl rhyddhau")
    case_ended_after: Whole = Field(title="Yr amser o'r dechrau i'r diwedd (dyddiau)")
    case_released_from_custody: YesOrNo = Field(
        title="A gafodd y person ei ryddhau o'r ddalfa i'r oruchwyliaeth hon?",
    )
    case_court_report: YesOrNo = Field(
        title="A ysgrifennwyd adroddiad llys ar gyfer y ddedfryd hon?",
    )
    case_contact_suspended: YesOrNo = Field(title="A yw'r cyswllt wedi'i atal?")
    case_suspended_after: Annotated[Whole | None, Present] = Field(
        default=None,
        title="Yr amser o'r rhyddhau hyd at atal y cyswllt (wythnosau)",
        description=(
            "“Yr amser o'r rhyddhau hyd at atal y cyswllt”: i'w ateb dim ond os yw hyn yn wir: “A "
            "yw'r cyswllt wedi'i atal?”: Ie"
        ),
    )
    case_reactivated: Annotated[YesOrNo | None, Present] = Field(
        default=None,
        title="A ailddechreuwyd y cyswllt ar ôl ei atal?",
        description=(
            "“A ailddechreuwyd y cyswllt ar ôl ei atal?”: i'w ateb dim ond os yw hyn yn wir: “A "
            "yw'r cyswllt wedi'i atal?”: Ie"
        ),
    )
    case_risk: ChoicesCaseRisk = Field(title="Risg o niwed difrifol")
    case_child_safeguarding_concern: YesOrNo = Field(title="A oes pryder ynghylch diogelu plant?")
    case_domestic_abuse_concern: YesOrNo = Field(title="A oes pryder ynghylch cam-drin domestig?")
    case_victim_contact_eligible: YesOrNo = Field(
        title="A yw'r achos yn gymwys ar gyfer cyswllt statudol â dioddefwyr?",
    )
    case_sex: ChoicesCaseSex = Field(title="Rhyw")
    case_practitioner: NeededWords = Field(title="Ymarferydd prawf")
    case_another_sentence: YesOrNo = Field(
        title="A ddechreuodd dedfryd arall i'r person hwn yn yr un cyfnod?",
    )
    case_under_review: YesOrNo = Field(
        title="A oes ymchwiliad i drosedd ddifrifol bellach neu adolygiad tebyg?",
    )
    case_assessment_case_summary: Annotated[Words | None, Present] = Field(
        default=None,
        title="Pwy yw'r person, ac am beth mae'r achos hwn? Ysgrifennwch heb enwau.",
    )
    CW1_a: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="CW 1 (a): [EN] Was the report built on enough information from the right sources?",
        description=(
            "CW 1: i'w ateb dim ond os yw hyn yn wir: “A ysgrifennwyd adroddiad llys ar gyfer y "
            "ddedfryd hon?”: Ie"
        ),
    )
    CW1_b: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title=(
            "CW 1 (b): [EN] Did the report explain the offence, the person and their circumstances?"
        ),
        description=(
            "CW 1: i'w ateb dim ond os yw hyn yn wir: “A ysgrifennwyd adroddiad llys ar gyfer y "
            "ddedfryd hon?”: Ie"
        ),
    )
    CW1_c: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title=(
            "CW 1 (c): [EN] Did the report set out clearly who may be harmed, how, and how likely "
            "it is?"
        ),
        description=(
            "CW 1: i'w ateb dim ond os yw hyn yn wir: “A ysgrifennwyd adroddiad llys ar gyfer y "
            "ddedfryd hon?”: Ie"
        ),
    )
    CW1_d: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="CW 1 (d): [EN] Was the proposal clear, suitable and likely to be carried out?",
        description=(
            "CW 1: i'w ateb dim ond os yw hyn yn wir: “A ysgrifennwyd adroddiad llys ar gyfer y "
            "ddedfryd hon?”: Ie"
        ),
    )
    CW1: Annotated[AnswersYesOrNo | None, Present] = Field(
        default=None,
        title="CW 1: A yw'r adroddiad llys yn rhoi sail gadarn i'r llys ar gyfer ei ddedfryd?",
        description=(
            "CW 1: i'w ateb dim ond os yw hyn yn wir: “A ysgrifennwyd adroddiad llys ar gyfer y "
            "ddedfryd hon?”: Ie"
        ),
    )
    CW1_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Pam rydych chi'n rhoi'r ateb hwn i CW 1?",
        description="nid oes angen rheswm ar gyfer CW 1: mae'n cyd-fynd â'i gwestiynau ategol",
    )
    case_assessment_court_work_comment: Annotated[Words | None, Present] = Field(
        default=None,
        title="Beth benderfynodd eich ateb am yr adroddiad llys?",
        description=(
            "“Gwaith llys”: i'w ateb dim ond os yw hyn yn wir: “A ysgrifennwyd adroddiad llys ar "
            "gyfer y ddedfryd hon?”: Ie"
        ),
    )
    A1_a: AnswersYesNoOrNotApplicable = Field(
        title=(
            "A 1 (a): [EN] Does the assessment draw on the person's own account of their life and "
            "offending?"
        ),
    )
    A1_b: AnswersYesNoOrNotApplicable = Field(
        title=(
            "A 1 (b): [EN] Does the assessment analyse diversity, and what it means for the work?"
        ),
    )
    A1_c: AnswersYesNoOrNotApplicable = Field(
        title="A 1 (c): [EN] Does the assessment show what will shape the person's first weeks?",
    )
    A1_d: AnswersYesNoOrNotApplicable = Field(
        title=(
            "A 1 (d): [EN] Does the assessment record what the person expects to need afterwards?"
        ),
    )
    A1_e: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title=(
            "A 1 (e): [EN] Does the assessment use what was learned about the person before their "
            "release?"
        ),
        description=(
            "A 1 (e): i'w ateb dim ond os yw hyn yn wir: “A gafodd y person ei ryddhau o'r ddalfa "
            "i'r oruchwyliaeth hon?”: Ie"
        ),
    )
    A1: AnswersYesOrNo = Field(
        title=(
            "A 1: A yw'r gwaith asesu yn canolbwyntio'n ddigonol ar ymgysylltu â'r person ar brawf?"
        ),
    )
    A1_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Pam rydych chi'n rhoi'r ateb hwn i A 1?",
        description="nid oes angen rheswm ar gyfer A 1: mae'n cyd-fynd â'i gwestiynau ategol",
    )
    A1_i: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="A 1 (i): [EN] Did the practitioner have enough time to assess this case well?",
    )
    A1_ii: Annotated[Words | None, Present] = Field(
        default=None,
        title="A 1 (ii): [EN] How did workload affect the work in this case?",
    )
    A2_a: AnswersYesNoOrNotApplicable = Field(
        title=(
            "A 2 (a): [EN] Does the assessment identify and analyse the factors linked to "
            "offending?"
        ),
    )
    A2_c: AnswersYesNoOrNotApplicable = Field(
        title=(
            "A 2 (c): [EN] Does the assessment identify strengths and protective factors, and "
            "weigh them?"
        ),
    )
    A2_d: AnswersYesNoOrNotApplicable = Field(
        title=(
            "A 2 (d): [EN] Does the assessment use what services in custody and outside already "
            "knew?"
        ),
    )
    A2_e: AnswersYesNoOrNotApplicable = Field(
        title=(
            "A 2 (e): [EN] Does the assessment pick out what could be acted on in the time there "
            "was?"
        ),
    )
    A2: AnswersYesOrNo = Field(
        title=(
            "A 2: A yw'r gwaith asesu yn canolbwyntio'n ddigonol ar y ffactorau sy'n gysylltiedig "
            "â throseddu ac ymatal?"
        ),
    )
    A2_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Pam rydych chi'n rhoi'r ateb hwn i A 2?",
        description="nid oes angen rheswm ar gyfer A 2: mae'n cyd-fynd â'i gwestiynau ategol",
    )
    A2_i: Annotated[Words | None, Present] = Field(
        default=None,
        title="A 2 (i): [EN] Which factors does the inspector judge to be linked to offending?",
    )
    A3_a: AnswersYesNoOrNotApplicable = Field(
        title=(
            "A 3 (a): [EN] Does the assessment identify and analyse every significant risk of harm "
            "to others?"
        ),
    )
    A3_b: AnswersYesNoOrNotApplicable = Field(
        title=(
            "A 3 (b): [EN] Does the assessment make good use of what other agencies know about "
            "risk of harm?"
        ),
    )
    A3_c: Annotated[AnswersYesOrNo | None, Present] = Field(
        default=None,
        title="A 3 (c): [EN] Is the assessment of child safeguarding sufficient?",
        description=(
            "A 3 (c): i'w ateb dim ond os yw hyn yn wir: “A oes pryder ynghylch diogelu plant?”: Ie"
        ),
    )
    A3_d: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="A 3 (d): [EN] Is the assessment of domestic abuse sufficient?",
        description=(
            "A 3 (d): i'w ateb dim ond os yw hyn yn wir: “A oes pryder ynghylch cam-drin "
            "domestig?”: Ie"
        ),
    )
    A3_e: AnswersYesNoOrNotApplicable = Field(
        title="A 3 (e): [EN] Does the assessment say who would be at risk once contact stopped?",
    )
    A3_f: AnswersYesNoOrNotApplicable = Field(
        title="A 3 (f): [EN] Was the level of risk of serious harm right when contact stopped?",
    )
    A3: AnswersYesOrNo = Field(
        title="A 3: A yw'r gwaith asesu yn canolbwyntio'n ddigonol ar gadw pobl eraill yn ddiogel?",
    )
    A3_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Pam rydych chi'n rhoi'r ateb hwn i A 3?",
        description="nid oes angen rheswm ar gyfer A 3: mae'n cyd-fynd â'i gwestiynau ategol",
    )
    A3_i: Annotated[Words | None, Present] = Field(
        default=None,
        title="A 3 (i): [EN] Which agencies did not answer questions about risk in time?",
    )
    case_assessment_assessment_comment: Annotated[Words | None, Present] = Field(
        default=None,
        title="Beth benderfynodd eich atebion am asesu?",
    )
    P1_a: AnswersYesNoOrNotApplicable = Field(
        title="P 1 (a): [EN] Was the person involved in making their plan in a way that shaped it?",
    )
    P1_b: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 1 (b): [EN] Does planning take enough account of the person's diversity and "
            "circumstances?"
        ),
    )
    P1_d: AnswersYesNoOrNotApplicable = Field(
        title="P 1 (d): [EN] Does planning make the most of the contact that there was time for?",
    )
    P1_e: AnswersYesNoOrNotApplicable = Field(
        title="P 1 (e): [EN] Does the person know what still binds them once contact stops?",
    )
    P1: AnswersYesOrNo = Field(
        title=(
            "P 1: A yw'r gwaith cynllunio yn canolbwyntio'n ddigonol ar ymgysylltu â'r person ar "
            "brawf?"
        ),
    )
    P1_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Pam rydych chi'n rhoi'r ateb hwn i P 1?",
        description="nid oes angen rheswm ar gyfer P 1: mae'n cyd-fynd â'i gwestiynau ategol",
    )
    P1_i: Annotated[Words | None, Present] = Field(
        default=None,
        title="P 1 (i): [EN] What would more time or support have changed in the plan?",
    )
    P2_a: AnswersYesNoOrNotApplicable = Field(
        title="P 2 (a): [EN] Does planning set out work on the factors that matter most?",
    )
    P2_b: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 2 (b): [EN] Does planning build on the person's strengths and on what protects them?"
        ),
    )
    P2_c: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 2 (c): [EN] Were referrals planned early enough to take hold before contact ended?"
        ),
    )
    P2_d: AnswersYesNoOrNotApplicable = Field(
        title="P 2 (d): [EN] Is the most important work planned for the first third of the period?",
    )
    P2_e: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 2 (e): [EN] Did planning check that services would go on without probation contact?"
        ),
    )
    P2_f: AnswersYesNoOrNotApplicable = Field(
        title="P 2 (f): [EN] Is there an exit plan that passes the person's needs on to others?",
    )
    P2: AnswersYesOrNo = Field(
        title=(
            "P 2: A yw'r gwaith cynllunio yn canolbwyntio'n ddigonol ar y ffactorau sy'n "
            "gysylltiedig â throseddu ac ymatal?"
        ),
    )
    P2_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Pam rydych chi'n rhoi'r ateb hwn i P 2?",
        description="nid oes angen rheswm ar gyfer P 2: mae'n cyd-fynd â'i gwestiynau ategol",
    )
    P2_i: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="P 2 (i): [EN] Were the services this person needed available in time?",
    )
    P2_ii: Annotated[Words | None, Present] = Field(
        default=None,
        title="P 2 (ii): [EN] Which services were missing, and what was done instead?",
    )
    P3_a: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 3 (a): [EN] Does planning address the factors that make harm to others more likely?"
        ),
    )
    P3_b: AnswersYesNoOrNotApplicable = Field(
        title="P 3 (b): [EN] Does planning set out which controls remain, and who will check them?",
    )
    P3_c: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 3 (c): [EN] Does planning fit together with the work of other agencies on risk of "
            "harm?"
        ),
    )
    P3_d: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 3 (d): [EN] Does planning protect the people who have been harmed or could be "
            "harmed?"
        ),
    )
    P3_e: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="P 3 (e): [EN] Is planning for the safety of children sufficient?",
        description=(
            "P 3 (e): i'w ateb dim ond os yw hyn yn wir: “A oes pryder ynghylch diogelu plant?”: Ie"
        ),
    )
    P3_f: AnswersYesNoOrNotApplicable = Field(
        title="P 3 (f): [EN] Do contingency plans say who acts, while nobody is seeing the person?",
    )
    P3: AnswersYesOrNo = Field(
        title=(
            "P 3: A yw'r gwaith cynllunio yn canolbwyntio'n ddigonol ar gadw pobl eraill yn "
            "ddiogel?"
        ),
    )
    P3_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Pam rydych chi'n rhoi'r ateb hwn i P 3?",
        description="nid oes angen rheswm ar gyfer P 3: mae'n cyd-fynd â'i gwestiynau ategol",
    )
    P3_i: Annotated[Words | None, Present] = Field(
        default=None,
        title="P 3 (i): [EN] Which multi-agency arrangements covered the case then?",
    )
    case_assessment_planning_comment: Annotated[Words | None, Present] = Field(
        default=None,
        title="Beth benderfynodd eich atebion am gynllunio?",
    )
    D1_a: AnswersYesNoOrNotApplicable = Field(
        title="D 1 (a): [EN] Did work with the person start promptly and keep up its pace?",
    )
    D1_b: AnswersYesNoOrNotApplicable = Field(
        title=(
            "D 1 (b): [EN] Was an effective working relationship built and kept up with the person?"
        ),
    )
    D1_c: AnswersYesNoOrNotApplicable = Field(
        title=(
            "D 1 (c): [EN] Did the way the work was done fit the person's diversity and "
            "circumstances?"
        ),
    )
    D1_d: AnswersYesNoOrNotApplicable = Field(
        title=(
            "D 1 (d): [EN] Was the person prepared for contact to stop, and told how to ask for "
            "help?"
        ),
    )
    D1_e: AnswersYesNoOrNotApplicable = Field(
        title=(
            "D 1 (e): [EN] Was the person introduced to services that carry on without probation?"
        ),
    )
    D1: AnswersYesOrNo = Field(
        title=(
            "D 1: A yw'r gwaith cyflawni yn canolbwyntio'n ddigonol ar ymgysylltu â'r person ar "
            "brawf?"
        ),
    )
    D1_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Pam rydych chi'n rhoi'r ateb hwn i D 1?",
        description="nid oes angen rheswm ar gyfer D 1: mae'n cyd-fynd â'i gwestiynau ategol",
    )
    D1_i: Annotated[Whole | None, Present] = Field(
        default=None,
        title="D 1 (i): [EN] How many practitioners have been responsible for this case so far?",
    )
    D1_ii: Annotated[Words | None, Present] = Field(
        default=None,
        title="D 1 (ii): [EN] In the practitioner's view, how did workload affect this case?",
    )
    D2_a: AnswersYesNoOrNotApplicable = Field(
        title=(
            "D 2 (a): [EN] Did the services delivered address the factors most closely linked to "
            "offending?"
        ),
    )
    D2_b: AnswersYesNoOrNotApplicable = Field(
        title=(
            "D 2 (b): [EN] Was the most important work delivered in the first third of supervision?"
        ),
    )
    D2_c: AnswersYesNoOrNotApplicable = Field(
        title="D 2 (c): [EN] Did delivery build on the person's strengths and protective factors?",
    )
    D2_d: AnswersYesNoOrNotApplicable = Field(
        title="D 2 (d): [EN] Was the work of other services brought in and kept together?",
    )
    D2_e: AnswersYesNoOrNotApplicable = Field(
        title="D 2 (e): [EN] Were referrals made that would meet the person's remaining needs?",
    )
    D2: AnswersYesOrNo = Field(
        title=(
            "D 2: A yw'r gwaith cyflawni yn canolbwyntio'n ddigonol ar y ffactorau sy'n "
            "gysylltiedig â throseddu ac ymatal?"
        ),
    )
    D2_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Pam rydych chi'n rhoi'r ateb hwn i D 2?",
        description="nid oes angen rheswm ar gyfer D 2: mae'n cyd-fynd â'i gwestiynau ategol",
    )
    D2_i: Annotated[Words | None, Present] = Field(
        default=None,
        title="D 2 (i): [EN] Which services did the person receive, and who provided each?",
    )
    D2_ii: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="D 2 (ii): [EN] Could every service the person needed be had in time?",
    )
    D2_iii: Annotated[Words | None, Present] = Field(
        default=None,
        title="D 2 (iii): [EN] What outcomes are recorded for the person so far?",
    )
    D3_a: AnswersYesNoOrNotApplicable = Field(
        title="D 3 (a): [EN] Was contact with the person enough to manage the risk of harm?",
    )
    D3_b: AnswersYesNoOrNotApplicable = Field(
        title=(
            "D 3 (b): [EN] Were actual and potential victims protected by the work that was done?"
        ),
    )
    D3_c: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="D 3 (c): [EN] Was enough done throughout to protect children from harm?",
        description=(
            "D 3 (c): i'w ateb dim ond os yw hyn yn wir: “A oes pryder ynghylch diogelu plant?”: Ie"
        ),
    )
    D3_d: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="D 3 (d): [EN] Was enough done throughout to protect people from domestic abuse?",
        description=(
            "D 3 (d): i'w ateb dim ond os yw hyn yn wir: “A oes pryder ynghylch cam-drin "
            "domestig?”: Ie"
        ),
    )
    D3_e: AnswersYesNoOrNotApplicable = Field(
        title=(
            "D 3 (e): [EN] Did other agencies agree, before contact stopped, how to manage the "
            "risk?"
        ),
    )
    D3_f: AnswersYesNoOrNotApplicable = Field(
        title=(
            "D 3 (f): [EN] Was contact resumed, or other action taken, when a change called for it?"
        ),
    )
    D3: AnswersYesOrNo = Field(
        title=(
            "D 3: A yw'r gwaith cyflawni yn canolbwyntio'n ddigonol ar gadw pobl eraill yn ddiogel?"
        ),
    )
    D3_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Pam rydych chi'n rhoi'r ateb hwn i D 3?",
        description="nid oes angen rheswm ar gyfer D 3: mae'n cyd-fynd â'i gwestiynau ategol",
    )
    D3_i: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="D 3 (i): [EN] Has the person been charged with or convicted of a new offence?",
    )
    D3_ii: Annotated[Words | None, Present] = Field(
        default=None,
        title="D 3 (ii): [EN] Which other agencies took part in managing the risk of harm?",
    )
    case_assessment_delivery_comment: Annotated[Words | None, Present] = Field(
        default=None,
        title="Beth benderfynodd eich atebion am gyflawni?",
    )
    V1_a: AnswersYesNoOrNotApplicable = Field(
        title="V 1 (a): [EN] Was the person's engagement looked at before contact stopped?",
    )
    V1_b: AnswersYesNoOrNotApplicable = Field(
        title="V 1 (b): [EN] Was the person meaningfully involved in reviewing their progress?",
    )
    V1_c: AnswersYesNoOrNotApplicable = Field(
        title="V 1 (c): [EN] Were changes in the person's diversity and circumstances picked up?",
    )
    V1_e: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title=(
            "V 1 (e): [EN] When contact was resumed, was the approach to engagement thought "
            "through afresh?"
        ),
        description=(
            "V 1 (e): i'w ateb dim ond os yw hyn yn wir: “A ailddechreuwyd y cyswllt ar ôl ei "
            "atal?”: Ie"
        ),
    )
    V1: AnswersYesOrNo = Field(
        title=(
            "V 1: A yw'r gwaith adolygu yn canolbwyntio'n ddigonol ar ymgysylltu â'r person ar "
            "brawf?"
        ),
    )
    V1_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Pam rydych chi'n rhoi'r ateb hwn i V 1?",
        description="nid oes angen rheswm ar gyfer V 1: mae'n cyd-fynd â'i gwestiynau ategol",
    )
    V2_a: AnswersYesNoOrNotApplicable = Field(
        title="V 2 (a): [EN] Did reviewing find the changes in factors linked to offending?",
    )
    V2_b: AnswersYesNoOrNotApplicable = Field(
        title="V 2 (b): [EN] Were referrals followed up before the case was left without contact?",
    )
    V2_c: AnswersYesNoOrNotApplicable = Field(
        title="V 2 (c): [EN] Did reviewing draw on what other services and agencies knew?",
    )
    V2_d: AnswersYesNoOrNotApplicable = Field(
        title=(
            "V 2 (d): [EN] Did the review settle which work others would carry on, and put it in "
            "hand?"
        ),
    )
    V2_e: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="V 2 (e): [EN] Was progress taken stock of before contact was suspended?",
        description="V 2 (e): i'w ateb dim ond os yw hyn yn wir: “A yw'r cyswllt wedi'i atal?”: Ie",
    )
    V2: AnswersYesOrNo = Field(
        title=(
            "V 2: A yw'r gwaith adolygu yn canolbwyntio'n ddigonol ar y ffactorau sy'n "
            "gysylltiedig â throseddu ac ymatal?"
        ),
    )
    V2_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Pam rydych chi'n rhoi'r ateb hwn i V 2?",
        description="nid oes angen rheswm ar gyfer V 2: mae'n cyd-fynd â'i gwestiynau ategol",
    )
    V3_a: AnswersYesNoOrNotApplicable = Field(
        title="V 3 (a): [EN] Were changes in the risk of harm identified, and acted on in time?",
    )
    V3_b: AnswersYesNoOrNotApplicable = Field(
        title=(
            "V 3 (b): [EN] Did news from other agencies still reach probation and lead to a review?"
        ),
    )
    V3_d: AnswersYesNoOrNotApplicable = Field(
        title="V 3 (d): [EN] Was the safety of actual and potential victims looked at again?",
    )
    V3_e: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title=(
            "V 3 (e): [EN] Was the safety of children looked at again when circumstances changed?"
        ),
        description=(
            "V 3 (e): i'w ateb dim ond os yw hyn yn wir: “A oes pryder ynghylch diogelu plant?”: Ie"
        ),
    )
    V3: AnswersYesOrNo = Field(
        title=(
            "V 3: A yw'r gwaith adolygu yn canolbwyntio'n ddigonol ar gadw pobl eraill yn ddiogel?"
        ),
    )
    V3_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Pam rydych chi'n rhoi'r ateb hwn i V 3?",
        description="nid oes angen rheswm ar gyfer V 3: mae'n cyd-fynd â'i gwestiynau ategol",
    )
    case_assessment_reviewing_comment: Annotated[Words | None, Present] = Field(
        default=None,
        title="Beth benderfynodd eich atebion am adolygu?",
    )
    RS1_a: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title=(
            "RS 1 (a): [EN] Was the person in touch with their community practitioner before "
            "release?"
        ),
        description=(
            "RS 1: i'w ateb dim ond os yw hyn yn wir: “A gafodd y person ei ryddhau o'r ddalfa i'r "
            "oruchwyliaeth hon?”: Ie"
        ),
    )
    RS1_b: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="RS 1 (b): [EN] Were the needs that mattered most for release dealt with in time?",
        description=(
            "RS 1: i'w ateb dim ond os yw hyn yn wir: “A gafodd y person ei ryddhau o'r ddalfa i'r "
            "oruchwyliaeth hon?”: Ie"
        ),
    )
    RS1_c: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="RS 1 (c): [EN] Was the risk of harm on release prepared for, with victims in mind?",
        description=(
            "RS 1: i'w ateb dim ond os yw hyn yn wir: “A gafodd y person ei ryddhau o'r ddalfa i'r "
            "oruchwyliaeth hon?”: Ie"
        ),
    )
    RS1_d: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="RS 1 (d): [EN] Was the person supported to settle in the first weeks after release?",
        description=(
            "RS 1: i'w ateb dim ond os yw hyn yn wir: “A gafodd y person ei ryddhau o'r ddalfa i'r "
            "oruchwyliaeth hon?”: Ie"
        ),
    )
    RS1: Annotated[AnswersYesOrNo | None, Present] = Field(
        default=None,
        title=(
            "RS 1: A wnaeth y gwaith ailsefydlu baratoi'r person i ddychwelyd yn ddiogel ac yn "
            "sefydlog?"
        ),
        description=(
            "RS 1: i'w ateb dim ond os yw hyn yn wir: “A gafodd y person ei ryddhau o'r ddalfa i'r "
            "oruchwyliaeth hon?”: Ie"
        ),
    )
    RS1_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Pam rydych chi'n rhoi'r ateb hwn i RS 1?",
        description="nid oes angen rheswm ar gyfer RS 1: mae'n cyd-fynd â'i gwestiynau ategol",
    )
    case_assessment_resettlement_comment: Annotated[Words | None, Present] = Field(
        default=None,
        title="Beth benderfynodd eich ateb am ailsefydlu?",
        description=(
            "“Ailsefydlu”: i'w ateb dim ond os yw hyn yn wir: “A gafodd y person ei ryddhau o'r "
            "ddalfa i'r oruchwyliaeth hon?”: Ie"
        ),
    )
    case_assessment_effective_practice: Annotated[Words | None, Present] = Field(
        default=None,
        title="Beth a wnaed yn dda y gallai eraill ddysgu ohono?",
    )
    case_assessment_feedback_given: Annotated[Words | None, Present] = Field(
        default=None,
        title="Pa gryfderau a gwelliannau y buoch yn eu trafod gyda'r ymarferydd?",
    )
    case_assessment_alert_raised: Annotated[Words | None, Present] = Field(
        default=None,
        title=(
            "A oedd angen gweithredu ar unwaith ar unrhyw beth? Dywedwch beth a wnaed a chan bwy."
        ),
    )
    case_assessment_evidence_for_leadership: Annotated[Words | None, Present] = Field(
        default=None,
        title="Beth mae'r achos yn ei ddangos ar gyfer parth un?",
    )


CaseAssessmentPA.kinds = {
    "case_sentence": (
        "kind:pdu/case_sentence",
        (
            "“Dedfryd”: dewiswch un o'r rhain: “Gorchymyn cymunedol”, “Gorchymyn dedfryd "
            "ohiriedig”, “Trwydded”, “Goruchwyliaeth ôl-ddedfryd yn unig”"
        ),
    ),
    "case_activity_or_programme": (
        "kind:pdu/case_activity_or_programme",
        (
            "“A oes gofyniad gweithgarwch adsefydlu neu ofyniad rhaglen?”: dewiswch un o'r rhain: "
            "“Ie”, “Na”"
        ),
    ),
    "case_start": (
        "kind:pdu/case_start",
        (
            "“Dechrau'r gorchymyn, neu'r oruchwyliaeth ar ôl rhyddhau”: rhowch ddyddiad, y "
            "flwyddyn yn gyntaf, er enghraifft 2025-03-31"
        ),
    ),
    "case_ended_after": (
        "kind:pdu/case_ended_after",
        "“Yr amser o'r dechrau i'r diwedd (dyddiau)”: rhowch rif cyfan, 0 neu fwy",
    ),
    "case_released_from_custody": (
        "kind:pdu/case_released_from_custody",
        (
            "“A gafodd y person ei ryddhau o'r ddalfa i'r oruchwyliaeth hon?”: dewiswch un o'r "
            "rhain: “Ie”, “Na”"
        ),
    ),
    "case_court_report": (
        "kind:pdu/case_court_report",
        (
            "“A ysgrifennwyd adroddiad llys ar gyfer y ddedfryd hon?”: dewiswch un o'r rhain: "
            "“Ie”, “Na”"
        ),
    ),
    "case_contact_suspended": (
        "kind:pdu/case_contact_suspended",
        "“A yw'r cyswllt wedi'i atal?”: dewiswch un o'r rhain: “Ie”, “Na”",
    ),
    "case_suspended_after": (
        "kind:pdu/case_suspended_after",
        "“Yr amser o'r rhyddhau hyd at atal y cyswllt (wythnosau)”: rhowch rif cyfan, 0 neu fwy",
    ),
    "case_reactivated": (
        "kind:pdu/case_reactivated",
        "“A ailddechreuwyd y cyswllt ar ôl ei atal?”: dewiswch un o'r rhain: “Ie”, “Na”",
    ),
    "case_risk": (
        "kind:pdu/case_risk",
        "“Risg o niwed difrifol”: dewiswch un o'r rhain: “Isel”, “Canolig”, “Uchel”, “Uchel iawn”",
    ),
    "case_child_safeguarding_concern": (
        "kind:pdu/case_child_safeguarding_concern",
        "“A oes pryder ynghylch diogelu plant?”: dewiswch un o'r rhain: “Ie”, “Na”",
    ),
    "case_domestic_abuse_concern": (
        "kind:pdu/case_domestic_abuse_concern",
        "“A oes pryder ynghylch cam-drin domestig?”: dewiswch un o'r rhain: “Ie”, “Na”",
    ),
    "case_victim_contact_eligible": (
        "kind:pdu/case_victim_contact_eligible",
        (
            "“A yw'r achos yn gymwys ar gyfer cyswllt statudol â dioddefwyr?”: dewiswch un o'r "
            "rhain: “Ie”, “Na”"
        ),
    ),
    "case_sex": ("kind:pdu/case_sex", "“Rhyw”: dewiswch un o'r rhain: “Benyw”, “Gwryw”"),
    "case_practitioner": ("kind:pdu/case_practitioner", "“Ymarferydd prawf”: atebwch mewn geiriau"),
    "case_another_sentence": (
        "kind:pdu/case_another_sentence",
        (
            "“A ddechreuodd dedfryd arall i'r person hwn yn yr un cyfnod?”: dewiswch un o'r rhain: "
            "“Ie”, “Na”"
        ),
    ),
    "case_under_review": (
        "kind:pdu/case_under_review",
        (
            "“A oes ymchwiliad i drosedd ddifrifol bellach neu adolygiad tebyg?”: dewiswch un o'r "
            "rhain: “Ie”, “Na”"
        ),
    ),
    "case_assessment_case_summary": (
        "kind:pdu/case_assessment_case_summary",
        (
            "“Pwy yw'r person, ac am beth mae'r achos hwn? Ysgrifennwch heb enwau.”: atebwch mewn "
            "geiriau"
        ),
    ),
    "CW1_a": (
        "kind:pdu/CW1_a",
        "CW 1 (a): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "CW1_b": (
        "kind:pdu/CW1_b",
        "CW 1 (b): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "CW1_c": (
        "kind:pdu/CW1_c",
        "CW 1 (c): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "CW1_d": (
        "kind:pdu/CW1_d",
        "CW 1 (d): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "CW1": ("kind:pdu/CW1", "CW 1: dewiswch un o'r rhain: “Ie”, “Na”"),
    "CW1_reason": (
        "kind:pdu/CW1_reason",
        "“Pam rydych chi'n rhoi'r ateb hwn i CW 1?”: atebwch mewn geiriau",
    ),
    "case_assessment_court_work_comment": (
        "kind:pdu/case_assessment_court_work_comment",
        "“Beth benderfynodd eich ateb am yr adroddiad llys?”: atebwch mewn geiriau",
    ),
    "A1_a": ("kind:pdu/A1_a", "A 1 (a): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "A1_b": ("kind:pdu/A1_b", "A 1 (b): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "A1_c": (
        "kind:pdu/PA/A1_c",
        "A 1 (c): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "A1_d": (
        "kind:pdu/PA/A1_d",
        "A 1 (d): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "A1_e": ("kind:pdu/A1_e", "A 1 (e): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "A1": ("kind:pdu/A1", "A 1: dewiswch un o'r rhain: “Ie”, “Na”"),
    "A1_reason": (
        "kind:pdu/A1_reason",
        "“Pam rydych chi'n rhoi'r ateb hwn i A 1?”: atebwch mewn geiriau",
    ),
    "A1_i": ("kind:pdu/A1_i", "A 1 (i): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "A1_ii": ("kind:pdu/A1_ii", "A 1 (ii): atebwch mewn geiriau"),
    "A2_a": ("kind:pdu/A2_a", "A 2 (a): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "A2_c": ("kind:pdu/A2_c", "A 2 (c): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "A2_d": (
        "kind:pdu/PA/A2_d",
        "A 2 (d): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "A2_e": (
        "kind:pdu/PA/A2_e",
        "A 2 (e): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "A2": ("kind:pdu/A2", "A 2: dewiswch un o'r rhain: “Ie”, “Na”"),
    "A2_reason": (
        "kind:pdu/A2_reason",
        "“Pam rydych chi'n rhoi'r ateb hwn i A 2?”: atebwch mewn geiriau",
    ),
    "A2_i": ("kind:pdu/A2_i", "A 2 (i): atebwch mewn geiriau"),
    "A3_a": ("kind:pdu/A3_a", "A 3 (a): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "A3_b": ("kind:pdu/A3_b", "A 3 (b): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "A3_c": ("kind:pdu/A3_c", "A 3 (c): dewiswch un o'r rhain: “Ie”, “Na”"),
    "A3_d": ("kind:pdu/A3_d", "A 3 (d): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "A3_e": (
        "kind:pdu/PA/A3_e",
        "A 3 (e): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "A3_f": (
        "kind:pdu/PA/A3_f",
        "A 3 (f): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "A3": ("kind:pdu/A3", "A 3: dewiswch un o'r rhain: “Ie”, “Na”"),
    "A3_reason": (
        "kind:pdu/A3_reason",
        "“Pam rydych chi'n rhoi'r ateb hwn i A 3?”: atebwch mewn geiriau",
    ),
    "A3_i": ("kind:pdu/A3_i", "A 3 (i): atebwch mewn geiriau"),
    "case_assessment_assessment_comment": (
        "kind:pdu/case_assessment_assessment_comment",
        "“Beth benderfynodd eich atebion am asesu?”: atebwch mewn geiriau",
    ),
    "P1_a": ("kind:pdu/P1_a", "P 1 (a): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "P1_b": ("kind:pdu/P1_b", "P 1 (b): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "P1_d": (
        "kind:pdu/PA/P1_d",
        "P 1 (d): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "P1_e": (
        "kind:pdu/PA/P1_e",
        "P 1 (e): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "P1": ("kind:pdu/P1", "P 1: dewiswch un o'r rhain: “Ie”, “Na”"),
    "P1_reason": (
        "kind:pdu/P1_reason",
        "“Pam rydych chi'n rhoi'r ateb hwn i P 1?”: atebwch mewn geiriau",
    ),
    "P1_i": ("kind:pdu/P1_i", "P 1 (i): atebwch mewn geiriau"),
    "P2_a": ("kind:pdu/P2_a", "P 2 (a): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "P2_b": ("kind:pdu/P2_b", "P 2 (b): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "P2_c": (
        "kind:pdu/PA/P2_c",
        "P 2 (c): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "P2_d": (
        "kind:pdu/PA/P2_d",
        "P 2 (d): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "P2_e": (
        "kind:pdu/PA/P2_e",
        "P 2 (e): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "P2_f": (
        "kind:pdu/PA/P2_f",
        "P 2 (f): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "P2": ("kind:pdu/P2", "P 2: dewiswch un o'r rhain: “Ie”, “Na”"),
    "P2_reason": (
        "kind:pdu/P2_reason",
        "“Pam rydych chi'n rhoi'r ateb hwn i P 2?”: atebwch mewn geiriau",
    ),
    "P2_i": ("kind:pdu/P2_i", "P 2 (i): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "P2_ii": ("kind:pdu/P2_ii", "P 2 (ii): atebwch mewn geiriau"),
    "P3_a": ("kind:pdu/P3_a", "P 3 (a): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "P3_b": (
        "kind:pdu/PA/P3_b",
        "P 3 (b): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "P3_c": ("kind:pdu/P3_c", "P 3 (c): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "P3_d": ("kind:pdu/P3_d", "P 3 (d): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "P3_e": ("kind:pdu/P3_e", "P 3 (e): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "P3_f": (
        "kind:pdu/PA/P3_f",
        "P 3 (f): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "P3": ("kind:pdu/P3", "P 3: dewiswch un o'r rhain: “Ie”, “Na”"),
    "P3_reason": (
        "kind:pdu/P3_reason",
        "“Pam rydych chi'n rhoi'r ateb hwn i P 3?”: atebwch mewn geiriau",
    ),
    "P3_i": ("kind:pdu/P3_i", "P 3 (i): atebwch mewn geiriau"),
    "case_assessment_planning_comment": (
        "kind:pdu/case_assessment_planning_comment",
        "“Beth benderfynodd eich atebion am gynllunio?”: atebwch mewn geiriau",
    ),
    "D1_a": ("kind:pdu/D1_a", "D 1 (a): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "D1_b": ("kind:pdu/D1_b", "D 1 (b): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "D1_c": ("kind:pdu/D1_c", "D 1 (c): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "D1_d": (
        "kind:pdu/PA/D1_d",
        "D 1 (d): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "D1_e": (
        "kind:pdu/PA/D1_e",
        "D 1 (e): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "D1": ("kind:pdu/D1", "D 1: dewiswch un o'r rhain: “Ie”, “Na”"),
    "D1_reason": (
        "kind:pdu/D1_reason",
        "“Pam rydych chi'n rhoi'r ateb hwn i D 1?”: atebwch mewn geiriau",
    ),
    "D1_i": ("kind:pdu/D1_i", "D 1 (i): rhowch rif cyfan, 0 neu fwy"),
    "D1_ii": ("kind:pdu/D1_ii", "D 1 (ii): atebwch mewn geiriau"),
    "D2_a": ("kind:pdu/D2_a", "D 2 (a): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "D2_b": (
        "kind:pdu/PA/D2_b",
        "D 2 (b): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "D2_c": ("kind:pdu/D2_c", "D 2 (c): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "D2_d": ("kind:pdu/D2_d", "D 2 (d): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "D2_e": (
        "kind:pdu/PA/D2_e",
        "D 2 (e): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "D2": ("kind:pdu/D2", "D 2: dewiswch un o'r rhain: “Ie”, “Na”"),
    "D2_reason": (
        "kind:pdu/D2_reason",
        "“Pam rydych chi'n rhoi'r ateb hwn i D 2?”: atebwch mewn geiriau",
    ),
    "D2_i": ("kind:pdu/D2_i", "D 2 (i): atebwch mewn geiriau"),
    "D2_ii": (
        "kind:pdu/D2_ii",
        "D 2 (ii): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "D2_iii": ("kind:pdu/D2_iii", "D 2 (iii): atebwch mewn geiriau"),
    "D3_a": ("kind:pdu/D3_a", "D 3 (a): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "D3_b": ("kind:pdu/D3_b", "D 3 (b): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "D3_c": ("kind:pdu/D3_c", "D 3 (c): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "D3_d": ("kind:pdu/D3_d", "D 3 (d): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "D3_e": (
        "kind:pdu/PA/D3_e",
        "D 3 (e): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "D3_f": (
        "kind:pdu/PA/D3_f",
        "D 3 (f): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "D3": ("kind:pdu/D3", "D 3: dewiswch un o'r rhain: “Ie”, “Na”"),
    "D3_reason": (
        "kind:pdu/D3_reason",
        "“Pam rydych chi'n rhoi'r ateb hwn i D 3?”: atebwch mewn geiriau",
    ),
    "D3_i": ("kind:pdu/D3_i", "D 3 (i): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "D3_ii": ("kind:pdu/D3_ii", "D 3 (ii): atebwch mewn geiriau"),
    "case_assessment_delivery_comment": (
        "kind:pdu/case_assessment_delivery_comment",
        "“Beth benderfynodd eich atebion am gyflawni?”: atebwch mewn geiriau",
    ),
    "V1_a": (
        "kind:pdu/PA/V1_a",
        "V 1 (a): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "V1_b": ("kind:pdu/V1_b", "V 1 (b): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "V1_c": ("kind:pdu/V1_c", "V 1 (c): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "V1_e": ("kind:pdu/V1_e", "V 1 (e): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "V1": ("kind:pdu/V1", "V 1: dewiswch un o'r rhain: “Ie”, “Na”"),
    "V1_reason": (
        "kind:pdu/V1_reason",
        "“Pam rydych chi'n rhoi'r ateb hwn i V 1?”: atebwch mewn geiriau",
    ),
    "V2_a": ("kind:pdu/V2_a", "V 2 (a): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "V2_b": (
        "kind:pdu/PA/V2_b",
        "V 2 (b): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "V2_c": ("kind:pdu/V2_c", "V 2 (c): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "V2_d": (
        "kind:pdu/PA/V2_d",
        "V 2 (d): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "V2_e": ("kind:pdu/V2_e", "V 2 (e): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "V2": ("kind:pdu/V2", "V 2: dewiswch un o'r rhain: “Ie”, “Na”"),
    "V2_reason": (
        "kind:pdu/V2_reason",
        "“Pam rydych chi'n rhoi'r ateb hwn i V 2?”: atebwch mewn geiriau",
    ),
    "V3_a": ("kind:pdu/V3_a", "V 3 (a): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "V3_b": (
        "kind:pdu/PA/V3_b",
        "V 3 (b): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "V3_d": ("kind:pdu/V3_d", "V 3 (d): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "V3_e": ("kind:pdu/V3_e", "V 3 (e): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "V3": ("kind:pdu/V3", "V 3: dewiswch un o'r rhain: “Ie”, “Na”"),
    "V3_reason": (
        "kind:pdu/V3_reason",
        "“Pam rydych chi'n rhoi'r ateb hwn i V 3?”: atebwch mewn geiriau",
    ),
    "case_assessment_reviewing_comment": (
        "kind:pdu/case_assessment_reviewing_comment",
        "“Beth benderfynodd eich atebion am adolygu?”: atebwch mewn geiriau",
    ),
    "RS1_a": (
        "kind:pdu/RS1_a",
        "RS 1 (a): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "RS1_b": (
        "kind:pdu/RS1_b",
        "RS 1 (b): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "RS1_c": (
        "kind:pdu/RS1_c",
        "RS 1 (c): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "RS1_d": (
        "kind:pdu/RS1_d",
        "RS 1 (d): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "RS1": ("kind:pdu/RS1", "RS 1: dewiswch un o'r rhain: “Ie”, “Na”"),
    "RS1_reason": (
        "kind:pdu/RS1_reason",
        "“Pam rydych chi'n rhoi'r ateb hwn i RS 1?”: atebwch mewn geiriau",
    ),
    "case_assessment_resettlement_comment": (
        "kind:pdu/case_assessment_resettlement_comment",
        "“Beth benderfynodd eich ateb am ailsefydlu?”: atebwch mewn geiriau",
    ),
    "case_assessment_effective_practice": (
        "kind:pdu/case_assessment_effective_practice",
        "“Beth a wnaed yn dda y gallai eraill ddysgu ohono?”: atebwch mewn geiriau",
    ),
    "case_assessment_feedback_given": (
        "kind:pdu/case_assessment_feedback_given",
        (
            "“Pa gryfderau a gwelliannau y buoch yn eu trafod gyda'r ymarferydd?”: atebwch mewn "
            "geiriau"
        ),
    ),
    "case_assessment_alert_raised": (
        "kind:pdu/case_assessment_alert_raised",
        (
            "“A oedd angen gweithredu ar unwaith ar unrhyw beth? Dywedwch beth a wnaed a chan "
            "bwy.”: atebwch mewn geiriau"
        ),
    ),
    "case_assessment_evidence_for_leadership": (
        "kind:pdu/case_assessment_evidence_for_leadership",
        "“Beth mae'r achos yn ei ddangos ar gyfer parth un?”: atebwch mewn geiriau",
    ),
}
CaseAssessmentPA.rules = (
    Rule(
        id="set:pdu/PA",
        message="nid yw'r achos hwn yn perthyn i PA, Safonau addasedig yr uned gyflawni",
        then=Some(
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
    Rule(
        id="applies:pdu/case_activity_or_programme",
        message=(
            "“A oes gofyniad gweithgarwch adsefydlu neu ofyniad rhaglen?”: i'w ateb dim ond os yw "
            "hyn yn wir: “Dedfryd”: un o'r rhain: Gorchymyn cymunedol, Gorchymyn dedfryd ohiriedig"
        ),
        when=Among("case_sentence", ("community_order", "suspended_sentence")),
        needs=("case_activity_or_programme",),
        bars=("case_activity_or_programme",),
    ),
    Rule(
        id="applies:pdu/case_suspended_after",
        message=(
            "“Yr amser o'r rhyddhau hyd at atal y cyswllt”: i'w ateb dim ond os yw hyn yn wir: “A "
            "yw'r cyswllt wedi'i atal?”: Ie"
        ),
        when=Among("case_contact_suspended", ("yes",)),
        needs=("case_suspended_after",),
        bars=("case_suspended_after",),
    ),
    Rule(
        id="applies:pdu/case_reactivated",
        message=(
            "“A ailddechreuwyd y cyswllt ar ôl ei atal?”: i'w ateb dim ond os yw hyn yn wir: “A "
            "yw'r cyswllt wedi'i atal?”: Ie"
        ),
        when=Among("case_contact_suspended", ("yes",)),
        needs=("case_reactivated",),
        bars=("case_reactivated",),
    ),
    Rule(
        id="applies:pdu/case_assessment/view_2",
        message=(
            "“Gwaith llys”: i'w ateb dim ond os yw hyn yn wir: “A ysgrifennwyd adroddiad llys ar "
            "gyfer y ddedfryd hon?”: Ie"
        ),
        when=Among("case_court_report", ("yes",)),
        bars=("case_assessment_court_work_comment",),
    ),
    Rule(
        id="applies:pdu/CW1",
        message=(
            "CW 1: i'w ateb dim ond os yw hyn yn wir: “A ysgrifennwyd adroddiad llys ar gyfer y "
            "ddedfryd hon?”: Ie"
        ),
        when=Among("case_court_report", ("yes",)),
        needs=("CW1_a", "CW1_b", "CW1_c", "CW1_d", "CW1"),
        bars=("CW1_a", "CW1_b", "CW1_c", "CW1_d", "CW1"),
    ),
    Rule(
        id="applies:pdu/A1_e",
        message=(
            "A 1 (e): i'w ateb dim ond os yw hyn yn wir: “A gafodd y person ei ryddhau o'r ddalfa "
            "i'r oruchwyliaeth hon?”: Ie"
        ),
        when=Among("case_released_from_custody", ("yes",)),
        needs=("A1_e",),
        bars=("A1_e",),
    ),
    Rule(
        id="applies:pdu/A3_c",
        message=(
            "A 3 (c): i'w ateb dim ond os yw hyn yn wir: “A oes pryder ynghylch diogelu plant?”: Ie"
        ),
        when=Among("case_child_safeguarding_concern", ("yes",)),
        needs=("A3_c",),
        bars=("A3_c",),
    ),
    Rule(
        id="applies:pdu/A3_d",
        message=(
            "A 3 (d): i'w ateb dim ond os yw hyn yn wir: “A oes pryder ynghylch cam-drin "
            "domestig?”: Ie"
        ),
        when=Among("case_domestic_abuse_concern", ("yes",)),
        needs=("A3_d",),
        bars=("A3_d",),
    ),
    Rule(
        id="applies:pdu/P3_e",
        message=(
            "P 3 (e): i'w ateb dim ond os yw hyn yn wir: “A oes pryder ynghylch diogelu plant?”: Ie"
        ),
        when=Among("case_child_safeguarding_concern", ("yes",)),
        needs=("P3_e",),
        bars=("P3_e",),
    ),
    Rule(
        id="applies:pdu/D3_c",
        message=(
            "D 3 (c): i'w ateb dim ond os yw hyn yn wir: “A oes pryder ynghylch diogelu plant?”: Ie"
        ),
        when=Among("case_child_safeguarding_concern", ("yes",)),
        needs=("D3_c",),
        bars=("D3_c",),
    ),
    Rule(
        id="applies:pdu/D3_d",
        message=(
            "D 3 (d): i'w ateb dim ond os yw hyn yn wir: “A oes pryder ynghylch cam-drin "
            "domestig?”: Ie"
        ),
        when=Among("case_domestic_abuse_concern", ("yes",)),
        needs=("D3_d",),
        bars=("D3_d",),
    ),
    Rule(
        id="applies:pdu/V1_e",
        message=(
            "V 1 (e): i'w ateb dim ond os yw hyn yn wir: “A ailddechreuwyd y cyswllt ar ôl ei "
            "atal?”: Ie"
        ),
        when=Among("case_reactivated", ("yes",)),
        needs=("V1_e",),
        bars=("V1_e",),
    ),
    Rule(
        id="applies:pdu/V2_e",
        message="V 2 (e): i'w ateb dim ond os yw hyn yn wir: “A yw'r cyswllt wedi'i atal?”: Ie",
        when=Among("case_contact_suspended", ("yes",)),
        needs=("V2_e",),
        bars=("V2_e",),
    ),
    Rule(
        id="applies:pdu/V3_e",
        message=(
            "V 3 (e): i'w ateb dim ond os yw hyn yn wir: “A oes pryder ynghylch diogelu plant?”: Ie"
        ),
        when=Among("case_child_safeguarding_concern", ("yes",)),
        needs=("V3_e",),
        bars=("V3_e",),
    ),
    Rule(
        id="applies:pdu/case_assessment/view_7",
        message=(
            "“Ailsefydlu”: i'w ateb dim ond os yw hyn yn wir: “A gafodd y person ei ryddhau o'r "
            "ddalfa i'r oruchwyliaeth hon?”: Ie"
        ),
        when=Among("case_released_from_custody", ("yes",)),
        bars=("case_assessment_resettlement_comment",),
    ),
    Rule(
        id="applies:pdu/RS1",
        message=(
            "RS 1: i'w ateb dim ond os yw hyn yn wir: “A gafodd y person ei ryddhau o'r ddalfa i'r "
            "oruchwyliaeth hon?”: Ie"
        ),
        when=Among("case_released_from_custody", ("yes",)),
        needs=("RS1_a", "RS1_b", "RS1_c", "RS1_d", "RS1"),
        bars=("RS1_a", "RS1_b", "RS1_c", "RS1_d", "RS1"),
    ),
    Rule(
        id="hurdle:pdu/child_safeguarding",
        message="Diogelu plant: os yw hyn yn wir (A 3 (c): Na), ar gyfer A 3, rhaid dewis: Na",
        when=Among("A3_c", ("no",)),
        then=Some((Not(Answered("A3")), Among("A3", ("no",)))),
    ),
    Rule(
        id="reason:pdu/CW1",
        message="rhowch y rheswm dros yr ateb i CW 1",
        when=Among("CW1", ("no",)),
        needs=("CW1_reason",),
    ),
    Rule(
        id="reason:pdu/CW1/balance",
        message=(
            "rhowch y rheswm dros yr ateb i CW 1: mae'n groes i'r rhan fwyaf o'i gwestiynau ategol"
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
        message="rhowch y rheswm dros yr ateb i A 1",
        when=Among("A1", ("no",)),
        needs=("A1_reason",),
    ),
    Rule(
        id="reason:pdu/A1/balance",
        message=(
            "rhowch y rheswm dros yr ateb i A 1: mae'n groes i'r rhan fwyaf o'i gwestiynau ategol"
        ),
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
        message="rhowch y rheswm dros yr ateb i A 2",
        when=Among("A2", ("no",)),
        needs=("A2_reason",),
    ),
    Rule(
        id="reason:pdu/A2/balance",
        message=(
            "rhowch y rheswm dros yr ateb i A 2: mae'n groes i'r rhan fwyaf o'i gwestiynau ategol"
        ),
        when=Every(
            (
                Among("A2", ("yes",)),
                Some(
                    (
                        Among("A2_a", ("no",)),
                        Among("A2_c", ("no",)),
                        Among("A2_d", ("no",)),
                        Among("A2_e", ("no",)),
                    ),
                ),
                Not(
                    Some(
                        (
                            Among("A2_a", ("yes",)),
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
        message="rhowch y rheswm dros yr ateb i A 3",
        when=Among("A3", ("no",)),
        needs=("A3_reason",),
    ),
    Rule(
        id="reason:pdu/A3/balance",
        message=(
            "rhowch y rheswm dros yr ateb i A 3: mae'n groes i'r rhan fwyaf o'i gwestiynau ategol"
        ),
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
        message="rhowch y rheswm dros yr ateb i P 1",
        when=Among("P1", ("no",)),
        needs=("P1_reason",),
    ),
    Rule(
        id="reason:pdu/P1/balance",
        message=(
            "rhowch y rheswm dros yr ateb i P 1: mae'n groes i'r rhan fwyaf o'i gwestiynau ategol"
        ),
        when=Every(
            (
                Among("P1", ("yes",)),
                Some(
                    (
                        Among("P1_a", ("no",)),
                        Among("P1_b", ("no",)),
                        Among("P1_d", ("no",)),
                        Among("P1_e", ("no",)),
                    ),
                ),
                Not(
                    Some(
                        (
                            Among("P1_a", ("yes",)),
                            Among("P1_b", ("yes",)),
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
        message="rhowch y rheswm dros yr ateb i P 2",
        when=Among("P2", ("no",)),
        needs=("P2_reason",),
    ),
    Rule(
        id="reason:pdu/P2/balance",
        message=(
            "rhowch y rheswm dros yr ateb i P 2: mae'n groes i'r rhan fwyaf o'i gwestiynau ategol"
        ),
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
        message="rhowch y rheswm dros yr ateb i P 3",
        when=Among("P3", ("no",)),
        needs=("P3_reason",),
    ),
    Rule(
        id="reason:pdu/P3/balance",
        message=(
            "rhowch y rheswm dros yr ateb i P 3: mae'n groes i'r rhan fwyaf o'i gwestiynau ategol"
        ),
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
                        ),
                    ),
                ),
            ),
        ),
        needs=("P3_reason",),
    ),
    Rule(
        id="reason:pdu/D1",
        message="rhowch y rheswm dros yr ateb i D 1",
        when=Among("D1", ("no",)),
        needs=("D1_reason",),
    ),
    Rule(
        id="reason:pdu/D1/balance",
        message=(
            "rhowch y rheswm dros yr ateb i D 1: mae'n groes i'r rhan fwyaf o'i gwestiynau ategol"
        ),
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
        message="rhowch y rheswm dros yr ateb i D 2",
        when=Among("D2", ("no",)),
        needs=("D2_reason",),
    ),
    Rule(
        id="reason:pdu/D2/balance",
        message=(
            "rhowch y rheswm dros yr ateb i D 2: mae'n groes i'r rhan fwyaf o'i gwestiynau ategol"
        ),
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
                        ),
                    ),
                ),
            ),
        ),
        needs=("D2_reason",),
    ),
    Rule(
        id="reason:pdu/D3",
        message="rhowch y rheswm dros yr ateb i D 3",
        when=Among("D3", ("no",)),
        needs=("D3_reason",),
    ),
    Rule(
        id="reason:pdu/D3/balance",
        message=(
            "rhowch y rheswm dros yr ateb i D 3: mae'n groes i'r rhan fwyaf o'i gwestiynau ategol"
        ),
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
        message="rhowch y rheswm dros yr ateb i V 1",
        when=Among("V1", ("no",)),
        needs=("V1_reason",),
    ),
    Rule(
        id="reason:pdu/V1/balance",
        message=(
            "rhowch y rheswm dros yr ateb i V 1: mae'n groes i'r rhan fwyaf o'i gwestiynau ategol"
        ),
        when=Every(
            (
                Among("V1", ("yes",)),
                Some(
                    (
                        Among("V1_a", ("no",)),
                        Among("V1_b", ("no",)),
                        Among("V1_c", ("no",)),
                        Among("V1_e", ("no",)),
                    ),
                ),
                Not(
                    Some(
                        (
                            Among("V1_a", ("yes",)),
                            Among("V1_b", ("yes",)),
                            Among("V1_c", ("yes",)),
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
        message="rhowch y rheswm dros yr ateb i V 2",
        when=Among("V2", ("no",)),
        needs=("V2_reason",),
    ),
    Rule(
        id="reason:pdu/V2/balance",
        message=(
            "rhowch y rheswm dros yr ateb i V 2: mae'n groes i'r rhan fwyaf o'i gwestiynau ategol"
        ),
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
        message="rhowch y rheswm dros yr ateb i V 3",
        when=Among("V3", ("no",)),
        needs=("V3_reason",),
    ),
    Rule(
        id="reason:pdu/V3/balance",
        message=(
            "rhowch y rheswm dros yr ateb i V 3: mae'n groes i'r rhan fwyaf o'i gwestiynau ategol"
        ),
        when=Every(
            (
                Among("V3", ("yes",)),
                Some(
                    (
                        Among("V3_a", ("no",)),
                        Among("V3_b", ("no",)),
                        Among("V3_d", ("no",)),
                        Among("V3_e", ("no",)),
                    ),
                ),
                Not(
                    Some(
                        (
                            Among("V3_a", ("yes",)),
                            Among("V3_b", ("yes",)),
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
        message="rhowch y rheswm dros yr ateb i RS 1",
        when=Among("RS1", ("no",)),
        needs=("RS1_reason",),
    ),
    Rule(
        id="reason:pdu/RS1/balance",
        message=(
            "rhowch y rheswm dros yr ateb i RS 1: mae'n groes i'r rhan fwyaf o'i gwestiynau ategol"
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
        message="nid oes angen rheswm ar gyfer CW 1: mae'n cyd-fynd â'i gwestiynau ategol",
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
        message="nid oes angen rheswm ar gyfer A 1: mae'n cyd-fynd â'i gwestiynau ategol",
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
        message="nid oes angen rheswm ar gyfer A 2: mae'n cyd-fynd â'i gwestiynau ategol",
        when=Some(
            (
                Among("A2", ("no",)),
                Every(
                    (
                        Among("A2", ("yes",)),
                        Some(
                            (
                                Among("A2_a", ("no",)),
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
        message="nid oes angen rheswm ar gyfer A 3: mae'n cyd-fynd â'i gwestiynau ategol",
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
        message="nid oes angen rheswm ar gyfer P 1: mae'n cyd-fynd â'i gwestiynau ategol",
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
        message="nid oes angen rheswm ar gyfer P 2: mae'n cyd-fynd â'i gwestiynau ategol",
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
        message="nid oes angen rheswm ar gyfer P 3: mae'n cyd-fynd â'i gwestiynau ategol",
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
        message="nid oes angen rheswm ar gyfer D 1: mae'n cyd-fynd â'i gwestiynau ategol",
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
        message="nid oes angen rheswm ar gyfer D 2: mae'n cyd-fynd â'i gwestiynau ategol",
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
        message="nid oes angen rheswm ar gyfer D 3: mae'n cyd-fynd â'i gwestiynau ategol",
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
        message="nid oes angen rheswm ar gyfer V 1: mae'n cyd-fynd â'i gwestiynau ategol",
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
        message="nid oes angen rheswm ar gyfer V 2: mae'n cyd-fynd â'i gwestiynau ategol",
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
        message="nid oes angen rheswm ar gyfer V 3: mae'n cyd-fynd â'i gwestiynau ategol",
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
        message="nid oes angen rheswm ar gyfer RS 1: mae'n cyd-fynd â'i gwestiynau ategol",
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
CaseAssessmentPA.left_out = {
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
