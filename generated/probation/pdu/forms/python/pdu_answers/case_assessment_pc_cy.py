"""Asesiad achos: PC, Safonau craidd yr uned gyflawni. Version 1.0 of the form, pdu 8.5.

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
    """Asesiad achos: PC, Safonau craidd yr uned gyflawni."""

    framework: Literal["pdu"]
    release: Literal["8.5"]
    form: Literal["case_assessment"]
    set: Literal["PC"]
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
        title=(
            "CW 1 (a): A oedd yr adroddiad yn seiliedig ar ddigon o wybodaeth o'r ffynonellau "
            "cywir?"
        ),
        description=(
            "CW 1: i'w ateb dim ond os yw hyn yn wir: “A ysgrifennwyd adroddiad llys ar gyfer y "
            "ddedfryd hon?”: Ie"
        ),
    )
    CW1_b: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="CW 1 (b): A oedd yr adroddiad yn egluro'r drosedd, y person a'i amgylchiadau?",
        description=(
            "CW 1: i'w ateb dim ond os yw hyn yn wir: “A ysgrifennwyd adroddiad llys ar gyfer y "
            "ddedfryd hon?”: Ie"
        ),
    )
    CW1_c: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title=(
            "CW 1 (c): A oedd yr adroddiad yn nodi'n glir pwy a all gael eu niweidio, sut, a pha "
            "mor debygol yw hynny?"
        ),
        description=(
            "CW 1: i'w ateb dim ond os yw hyn yn wir: “A ysgrifennwyd adroddiad llys ar gyfer y "
            "ddedfryd hon?”: Ie"
        ),
    )
    CW1_d: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="CW 1 (d): A oedd y cynnig yn glir, yn addas ac yn debygol o gael ei gyflawni?",
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
        title="A 1 (a): A yw'r asesiad yn tynnu ar hanes y person ei hun am ei fywyd a'i droseddu?",
    )
    A1_b: AnswersYesNoOrNotApplicable = Field(
        title=(
            "A 1 (b): A yw'r asesiad yn dadansoddi amrywiaeth, a'r hyn y mae'n ei olygu i'r gwaith?"
        ),
    )
    A1_c: AnswersYesNoOrNotApplicable = Field(
        title=(
            "A 1 (c): A yw'r asesiad yn dangos pa amgylchiadau personol sy'n helpu neu'n rhwystro "
            "ymgysylltu?"
        ),
    )
    A1_d: AnswersYesNoOrNotApplicable = Field(
        title=(
            "A 1 (d): A yw'r asesiad yn dadansoddi pa mor barod yw'r person i ymgysylltu, a pham?"
        ),
    )
    A1_e: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="A 1 (e): A yw'r asesiad yn defnyddio'r hyn a ddysgwyd am y person cyn ei ryddhau?",
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
        title="A 1 (i): A gafodd yr ymarferydd ddigon o amser i asesu'r achos hwn yn dda?",
    )
    A1_ii: Annotated[Words | None, Present] = Field(
        default=None,
        title="A 1 (ii): Sut yr effeithiodd llwyth gwaith ar y gwaith yn yr achos hwn?",
    )
    A2_a: AnswersYesNoOrNotApplicable = Field(
        title=(
            "A 2 (a): A yw'r asesiad yn nodi ac yn dadansoddi'r ffactorau sy'n gysylltiedig â "
            "throseddu?"
        ),
    )
    A2_b: AnswersYesNoOrNotApplicable = Field(
        title=(
            "A 2 (b): A yw'r asesiad yn egluro pam y mae'r person yn troseddu, a sut y mae hynny'n "
            "newid?"
        ),
    )
    A2_c: AnswersYesNoOrNotApplicable = Field(
        title=(
            "A 2 (c): A yw'r asesiad yn nodi cryfderau a ffactorau amddiffynnol, ac yn eu pwyso "
            "a'u mesur?"
        ),
    )
    A2_d: AnswersYesNoOrNotApplicable = Field(
        title=(
            "A 2 (d): A yw'r asesiad yn tynnu ar yr hyn y mae gwasanaethau eraill yn ei wybod am "
            "anghenion a chryfderau?"
        ),
    )
    A2_e: AnswersYesNoOrNotApplicable = Field(
        title="A 2 (e): A yw'r asesiad yn ei gwneud yn glir pa ffactorau sydd bwysicaf yn awr?",
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
        title=(
            "A 2 (i): Pa ffactorau y mae'r arolygydd yn barnu eu bod yn gysylltiedig â throseddu?"
        ),
    )
    A3_a: AnswersYesNoOrNotApplicable = Field(
        title=(
            "A 3 (a): A yw'r asesiad yn nodi ac yn dadansoddi pob risg sylweddol o niwed i eraill?"
        ),
    )
    A3_b: AnswersYesNoOrNotApplicable = Field(
        title=(
            "A 3 (b): A yw'r asesiad yn gwneud defnydd da o'r hyn y mae asiantaethau eraill yn ei "
            "wybod am y risg o niwed?"
        ),
    )
    A3_c: Annotated[AnswersYesOrNo | None, Present] = Field(
        default=None,
        title="A 3 (c): A yw'r asesiad o ddiogelu plant yn ddigonol?",
        description=(
            "A 3 (c): i'w ateb dim ond os yw hyn yn wir: “A oes pryder ynghylch diogelu plant?”: Ie"
        ),
    )
    A3_d: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="A 3 (d): A yw'r asesiad o gam-drin domestig yn ddigonol?",
        description=(
            "A 3 (d): i'w ateb dim ond os yw hyn yn wir: “A oes pryder ynghylch cam-drin "
            "domestig?”: Ie"
        ),
    )
    A3_e: AnswersYesNoOrNotApplicable = Field(
        title=(
            "A 3 (e): A yw'r asesiad yn edrych yn fanwl ar bwy a niweidiwyd a phwy a allai gael eu "
            "niweidio?"
        ),
    )
    A3_f: AnswersYesNoOrNotApplicable = Field(
        title=(
            "A 3 (f): A yw lefel y risg o niwed difrifol yn gywir, ac a yw'r rhesymau drosti'n "
            "glir?"
        ),
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
        title="A 3 (i): Pa asiantaethau na wnaethant ateb cwestiynau am risg mewn pryd?",
    )
    case_assessment_assessment_comment: Annotated[Words | None, Present] = Field(
        default=None,
        title="Beth benderfynodd eich atebion am asesu?",
    )
    P1_a: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 1 (a): A gafodd y person ei gynnwys wrth lunio ei gynllun, mewn ffordd a "
            "ddylanwadodd arno?"
        ),
    )
    P1_b: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 1 (b): A yw'r gwaith cynllunio yn rhoi digon o sylw i amrywiaeth ac amgylchiadau'r "
            "person?"
        ),
    )
    P1_c: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 1 (c): A yw'r gwaith cynllunio yn adeiladu ar gymhelliant, ac yn ymdrin â'r hyn a "
            "all rwystro'r person rhag ymgysylltu?"
        ),
    )
    P1_d: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 1 (d): A yw'r gwaith cynllunio yn gosod patrwm cyswllt sy'n gweddu i'r person ac "
            "i'r gwaith?"
        ),
    )
    P1_e: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 1 (e): A yw'r person yn gwybod beth mae'r ddedfryd yn ei ofyn ganddo, a beth y gall "
            "ei ddisgwyl?"
        ),
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
        title="P 1 (i): Beth fyddai mwy o amser neu gymorth wedi'i newid yn y cynllun?",
    )
    P2_a: AnswersYesNoOrNotApplicable = Field(
        title="P 2 (a): A yw'r gwaith cynllunio yn nodi gwaith ar y ffactorau sydd bwysicaf?",
    )
    P2_b: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 2 (b): A yw'r gwaith cynllunio yn adeiladu ar gryfderau'r person ac ar yr hyn sy'n "
            "ei amddiffyn?"
        ),
    )
    P2_c: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 2 (c): A yw'r gwaith cynllunio yn dewis gwasanaethau ac ymyriadau sy'n gweddu i "
            "anghenion y person hwn?"
        ),
    )
    P2_d: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 2 (d): A yw'r gwaith cynllunio yn rhoi'r gwaith mewn trefn synhwyrol o fewn yr "
            "amser sydd ar gael?"
        ),
    )
    P2_e: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title=(
            "P 2 (e): A yw'r gwaith cynllunio yn gwneud defnydd llawn o'r gofynion a osododd y "
            "llys?"
        ),
        description=(
            "P 2 (e): i'w ateb dim ond os yw hyn yn wir: “Dedfryd”: un o'r rhain: Gorchymyn "
            "cymunedol, Gorchymyn dedfryd ohiriedig"
        ),
    )
    P2_f: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title=(
            "P 2 (f): A yw'r gwaith cynllunio yn dod â'r gwaith pwysig ymlaen, cyn i'r cyswllt "
            "gael ei atal?"
        ),
        description="P 2 (f): i'w ateb dim ond os yw hyn yn wir: “A yw'r cyswllt wedi'i atal?”: Ie",
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
        title="P 2 (i): A oedd y gwasanaethau yr oedd eu hangen ar y person hwn ar gael mewn pryd?",
    )
    P2_ii: Annotated[Words | None, Present] = Field(
        default=None,
        title="P 2 (ii): Pa wasanaethau oedd ar goll, a beth a wnaed yn eu lle?",
    )
    P3_a: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 3 (a): A yw'r gwaith cynllunio yn mynd i'r afael â'r ffactorau sy'n gwneud niwed i "
            "eraill yn fwy tebygol?"
        ),
    )
    P3_b: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 3 (b): A yw'r gwaith cynllunio yn nodi cyfyngiadau sy'n angenrheidiol, yn "
            "gyfreithlon ac yn gymesur?"
        ),
    )
    P3_c: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 3 (c): A yw'r gwaith cynllunio yn cyd-fynd â gwaith asiantaethau eraill ar y risg o "
            "niwed?"
        ),
    )
    P3_d: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 3 (d): A yw'r gwaith cynllunio yn amddiffyn y bobl a niweidiwyd neu a allai gael eu "
            "niweidio?"
        ),
    )
    P3_e: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="P 3 (e): A yw'r gwaith cynllunio ar gyfer diogelwch plant yn ddigonol?",
        description=(
            "P 3 (e): i'w ateb dim ond os yw hyn yn wir: “A oes pryder ynghylch diogelu plant?”: Ie"
        ),
    )
    P3_f: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 3 (f): A yw'r gwaith cynllunio yn dweud beth a wneir, a chan bwy, os bydd y risg yn "
            "codi?"
        ),
    )
    P3_g: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title=(
            "P 3 (g): A yw'r gwaith cynllunio yn defnyddio'r hyn sy'n hysbys drwy gyswllt statudol "
            "â dioddefwyr?"
        ),
        description=(
            "P 3 (g): i'w ateb dim ond os yw hyn yn wir: “A yw'r achos yn gymwys ar gyfer cyswllt "
            "statudol â dioddefwyr?”: Ie"
        ),
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
        title="P 3 (i): Pa drefniadau amlasiantaethol oedd yn cwmpasu'r achos bryd hynny?",
    )
    case_assessment_planning_comment: Annotated[Words | None, Present] = Field(
        default=None,
        title="Beth benderfynodd eich atebion am gynllunio?",
    )
    D1_a: AnswersYesNoOrNotApplicable = Field(
        title="D 1 (a): A ddechreuodd y gwaith gyda'r person yn brydlon, ac a gadwyd y momentwm?",
    )
    D1_b: AnswersYesNoOrNotApplicable = Field(
        title="D 1 (b): A gafodd perthynas waith effeithiol â'r person ei meithrin a'i chynnal?",
    )
    D1_c: AnswersYesNoOrNotApplicable = Field(
        title="D 1 (c): A oedd y ffordd o weithio yn gweddu i amrywiaeth ac amgylchiadau'r person?",
    )
    D1_d: AnswersYesNoOrNotApplicable = Field(
        title="D 1 (d): A wnaed digon i sicrhau bod y person yn dal i gymryd rhan?",
    )
    D1_e: AnswersYesNoOrNotApplicable = Field(
        title="D 1 (e): A gafwyd ymateb amserol, teg a chymesur i ddiffyg cydymffurfio?",
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
        title="D 1 (i): Sawl ymarferydd sydd wedi bod yn gyfrifol am yr achos hwn hyd yma?",
    )
    D1_ii: Annotated[Words | None, Present] = Field(
        default=None,
        title="D 1 (ii): Ym marn yr ymarferydd, sut yr effeithiodd llwyth gwaith ar yr achos hwn?",
    )
    D2_a: AnswersYesNoOrNotApplicable = Field(
        title=(
            "D 2 (a): A wnaeth y gwasanaethau a ddarparwyd fynd i'r afael â'r ffactorau sydd â'r "
            "cysylltiad agosaf â throseddu?"
        ),
    )
    D2_b: AnswersYesNoOrNotApplicable = Field(
        title="D 2 (b): A gyflawnwyd y gwaith mewn trefn synhwyrol, a digon ohono'n gynnar?",
    )
    D2_c: AnswersYesNoOrNotApplicable = Field(
        title=(
            "D 2 (c): A wnaeth y gwaith cyflawni adeiladu ar gryfderau a ffactorau amddiffynnol y "
            "person?"
        ),
    )
    D2_d: AnswersYesNoOrNotApplicable = Field(
        title="D 2 (d): A gafodd gwaith gwasanaethau eraill ei gynnwys a'i gydlynu?",
    )
    D2_e: AnswersYesNoOrNotApplicable = Field(
        title=(
            "D 2 (e): A gafodd y person ei gysylltu â chymorth a all barhau ar ôl yr oruchwyliaeth?"
        ),
    )
    D2_f: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title=(
            "D 2 (f): A gyflawnwyd y gofyniad gweithgarwch neu'r gofyniad rhaglen fel y bwriadodd "
            "y llys?"
        ),
        description=(
            "D 2 (f): i'w ateb dim ond os yw hyn yn wir: “Dedfryd”: un o'r rhain: Gorchymyn "
            "cymunedol, Gorchymyn dedfryd ohiriedig"
        ),
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
        title="D 2 (i): Pa wasanaethau a gafodd y person, a phwy a ddarparodd bob un?",
    )
    D2_ii: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="D 2 (ii): A oedd modd cael pob gwasanaeth yr oedd ei angen ar y person mewn pryd?",
    )
    D2_iii: Annotated[Words | None, Present] = Field(
        default=None,
        title="D 2 (iii): Pa ganlyniadau a gofnodwyd ar gyfer y person hyd yma?",
    )
    D3_a: AnswersYesNoOrNotApplicable = Field(
        title="D 3 (a): A oedd y cyswllt â'r person yn ddigon i reoli'r risg o niwed?",
    )
    D3_b: AnswersYesNoOrNotApplicable = Field(
        title=(
            "D 3 (b): A gafodd dioddefwyr gwirioneddol a phosibl eu hamddiffyn gan y gwaith a "
            "wnaed?"
        ),
    )
    D3_c: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="D 3 (c): A wnaed digon drwyddi draw i amddiffyn plant rhag niwed?",
        description=(
            "D 3 (c): i'w ateb dim ond os yw hyn yn wir: “A oes pryder ynghylch diogelu plant?”: Ie"
        ),
    )
    D3_d: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="D 3 (d): A wnaed digon drwyddi draw i amddiffyn pobl rhag cam-drin domestig?",
        description=(
            "D 3 (d): i'w ateb dim ond os yw hyn yn wir: “A oes pryder ynghylch cam-drin "
            "domestig?”: Ie"
        ),
    )
    D3_e: AnswersYesNoOrNotApplicable = Field(
        title=(
            "D 3 (e): A weithredodd y gwasanaeth prawf ac asiantaethau eraill gyda'i gilydd i "
            "reoli'r risg o niwed?"
        ),
    )
    D3_f: AnswersYesNoOrNotApplicable = Field(
        title=(
            "D 3 (f): A gafodd y cyfyngiadau ar y person eu gwirio, ac a weithredwyd ar achosion "
            "o'u torri?"
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
        title=(
            "D 3 (i): A yw'r person wedi'i gyhuddo o drosedd newydd, neu wedi'i gael yn euog o un?"
        ),
    )
    D3_ii: Annotated[Words | None, Present] = Field(
        default=None,
        title="D 3 (ii): Pa asiantaethau eraill a gymerodd ran mewn rheoli'r risg o niwed?",
    )
    case_assessment_delivery_comment: Annotated[Words | None, Present] = Field(
        default=None,
        title="Beth benderfynodd eich atebion am gyflawni?",
    )
    V1_a: AnswersYesNoOrNotApplicable = Field(
        title=(
            "V 1 (a): A edrychwyd eto ar ymgysylltu a chydymffurfio, ac a newidiwyd y dull os oedd "
            "angen?"
        ),
    )
    V1_b: AnswersYesNoOrNotApplicable = Field(
        title="V 1 (b): A gafodd y person ei gynnwys mewn ffordd ystyrlon wrth adolygu ei gynnydd?",
    )
    V1_c: AnswersYesNoOrNotApplicable = Field(
        title="V 1 (c): A sylwyd ar newidiadau yn amrywiaeth ac amgylchiadau'r person?",
    )
    V1_d: AnswersYesNoOrNotApplicable = Field(
        title="V 1 (d): A gofnodwyd canlyniadau adolygiadau fel y gallai eraill weithredu arnynt?",
    )
    V1_e: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="V 1 (e): Pan ailddechreuwyd y cyswllt, a ailystyriwyd y dull o ymgysylltu?",
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
        title=(
            "V 2 (a): A ganfu'r gwaith adolygu y newidiadau yn y ffactorau sy'n gysylltiedig â "
            "throseddu?"
        ),
    )
    V2_b: AnswersYesNoOrNotApplicable = Field(
        title=(
            "V 2 (b): A wnaeth y gwaith adolygu gydnabod cynnydd ac adeiladu ar gryfderau'r person?"
        ),
    )
    V2_c: AnswersYesNoOrNotApplicable = Field(
        title=(
            "V 2 (c): A dynnodd y gwaith adolygu ar yr hyn yr oedd gwasanaethau ac asiantaethau "
            "eraill yn ei wybod?"
        ),
    )
    V2_d: AnswersYesNoOrNotApplicable = Field(
        title=(
            "V 2 (d): A newidiwyd y cynllun gwaith lle dangosodd yr adolygiad y dylid gwneud hynny?"
        ),
    )
    V2_e: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="V 2 (e): A bwyswyd a mesurwyd y cynnydd cyn i'r cyswllt gael ei atal?",
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
        title="V 3 (a): A nodwyd newidiadau yn y risg o niwed, ac a weithredwyd arnynt mewn pryd?",
    )
    V3_b: AnswersYesNoOrNotApplicable = Field(
        title=(
            "V 3 (b): A geisiwyd ac a ddefnyddiwyd gwybodaeth gan asiantaethau eraill wrth adolygu "
            "risg?"
        ),
    )
    V3_c: AnswersYesNoOrNotApplicable = Field(
        title="V 3 (c): A gafodd y person a'r rhai sy'n agos ato eu cynnwys wrth adolygu'r risg?",
    )
    V3_d: AnswersYesNoOrNotApplicable = Field(
        title="V 3 (d): A edrychwyd eto ar ddiogelwch dioddefwyr gwirioneddol a phosibl?",
    )
    V3_e: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="V 3 (e): A edrychwyd eto ar ddiogelwch plant pan newidiodd amgylchiadau?",
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
        title="RS 1 (a): A oedd y person mewn cysylltiad â'i ymarferydd cymunedol cyn ei ryddhau?",
        description=(
            "RS 1: i'w ateb dim ond os yw hyn yn wir: “A gafodd y person ei ryddhau o'r ddalfa i'r "
            "oruchwyliaeth hon?”: Ie"
        ),
    )
    RS1_b: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="RS 1 (b): A ymdriniwyd mewn pryd â'r anghenion oedd bwysicaf ar gyfer rhyddhau?",
        description=(
            "RS 1: i'w ateb dim ond os yw hyn yn wir: “A gafodd y person ei ryddhau o'r ddalfa i'r "
            "oruchwyliaeth hon?”: Ie"
        ),
    )
    RS1_c: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title=(
            "RS 1 (c): A baratowyd ar gyfer y risg o niwed adeg rhyddhau, gan gadw dioddefwyr mewn "
            "cof?"
        ),
        description=(
            "RS 1: i'w ateb dim ond os yw hyn yn wir: “A gafodd y person ei ryddhau o'r ddalfa i'r "
            "oruchwyliaeth hon?”: Ie"
        ),
    )
    RS1_d: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title=(
            "RS 1 (d): A gafodd y person gymorth i ymgartrefu yn ystod yr wythnosau cyntaf ar ôl "
            "ei ryddhau?"
        ),
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


CaseAssessmentPC.kinds = {
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
    "A1_c": ("kind:pdu/A1_c", "A 1 (c): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "A1_d": ("kind:pdu/A1_d", "A 1 (d): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "A1_e": ("kind:pdu/A1_e", "A 1 (e): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "A1": ("kind:pdu/A1", "A 1: dewiswch un o'r rhain: “Ie”, “Na”"),
    "A1_reason": (
        "kind:pdu/A1_reason",
        "“Pam rydych chi'n rhoi'r ateb hwn i A 1?”: atebwch mewn geiriau",
    ),
    "A1_i": ("kind:pdu/A1_i", "A 1 (i): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "A1_ii": ("kind:pdu/A1_ii", "A 1 (ii): atebwch mewn geiriau"),
    "A2_a": ("kind:pdu/A2_a", "A 2 (a): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "A2_b": ("kind:pdu/A2_b", "A 2 (b): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "A2_c": ("kind:pdu/A2_c", "A 2 (c): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "A2_d": ("kind:pdu/A2_d", "A 2 (d): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "A2_e": ("kind:pdu/A2_e", "A 2 (e): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
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
    "A3_e": ("kind:pdu/A3_e", "A 3 (e): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "A3_f": ("kind:pdu/A3_f", "A 3 (f): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
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
    "P1_c": ("kind:pdu/P1_c", "P 1 (c): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "P1_d": ("kind:pdu/P1_d", "P 1 (d): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "P1_e": ("kind:pdu/P1_e", "P 1 (e): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "P1": ("kind:pdu/P1", "P 1: dewiswch un o'r rhain: “Ie”, “Na”"),
    "P1_reason": (
        "kind:pdu/P1_reason",
        "“Pam rydych chi'n rhoi'r ateb hwn i P 1?”: atebwch mewn geiriau",
    ),
    "P1_i": ("kind:pdu/P1_i", "P 1 (i): atebwch mewn geiriau"),
    "P2_a": ("kind:pdu/P2_a", "P 2 (a): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "P2_b": ("kind:pdu/P2_b", "P 2 (b): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "P2_c": ("kind:pdu/P2_c", "P 2 (c): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "P2_d": ("kind:pdu/P2_d", "P 2 (d): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "P2_e": ("kind:pdu/P2_e", "P 2 (e): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "P2_f": ("kind:pdu/P2_f", "P 2 (f): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "P2": ("kind:pdu/P2", "P 2: dewiswch un o'r rhain: “Ie”, “Na”"),
    "P2_reason": (
        "kind:pdu/P2_reason",
        "“Pam rydych chi'n rhoi'r ateb hwn i P 2?”: atebwch mewn geiriau",
    ),
    "P2_i": ("kind:pdu/P2_i", "P 2 (i): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "P2_ii": ("kind:pdu/P2_ii", "P 2 (ii): atebwch mewn geiriau"),
    "P3_a": ("kind:pdu/P3_a", "P 3 (a): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "P3_b": ("kind:pdu/P3_b", "P 3 (b): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "P3_c": ("kind:pdu/P3_c", "P 3 (c): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "P3_d": ("kind:pdu/P3_d", "P 3 (d): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "P3_e": ("kind:pdu/P3_e", "P 3 (e): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "P3_f": ("kind:pdu/P3_f", "P 3 (f): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "P3_g": ("kind:pdu/P3_g", "P 3 (g): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
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
    "D1_d": ("kind:pdu/D1_d", "D 1 (d): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "D1_e": ("kind:pdu/D1_e", "D 1 (e): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "D1": ("kind:pdu/D1", "D 1: dewiswch un o'r rhain: “Ie”, “Na”"),
    "D1_reason": (
        "kind:pdu/D1_reason",
        "“Pam rydych chi'n rhoi'r ateb hwn i D 1?”: atebwch mewn geiriau",
    ),
    "D1_i": ("kind:pdu/D1_i", "D 1 (i): rhowch rif cyfan, 0 neu fwy"),
    "D1_ii": ("kind:pdu/D1_ii", "D 1 (ii): atebwch mewn geiriau"),
    "D2_a": ("kind:pdu/D2_a", "D 2 (a): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "D2_b": ("kind:pdu/D2_b", "D 2 (b): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "D2_c": ("kind:pdu/D2_c", "D 2 (c): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "D2_d": ("kind:pdu/D2_d", "D 2 (d): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "D2_e": ("kind:pdu/D2_e", "D 2 (e): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "D2_f": ("kind:pdu/D2_f", "D 2 (f): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
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
    "D3_e": ("kind:pdu/D3_e", "D 3 (e): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "D3_f": ("kind:pdu/D3_f", "D 3 (f): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
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
    "V1_a": ("kind:pdu/V1_a", "V 1 (a): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "V1_b": ("kind:pdu/V1_b", "V 1 (b): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "V1_c": ("kind:pdu/V1_c", "V 1 (c): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "V1_d": ("kind:pdu/V1_d", "V 1 (d): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "V1_e": ("kind:pdu/V1_e", "V 1 (e): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "V1": ("kind:pdu/V1", "V 1: dewiswch un o'r rhain: “Ie”, “Na”"),
    "V1_reason": (
        "kind:pdu/V1_reason",
        "“Pam rydych chi'n rhoi'r ateb hwn i V 1?”: atebwch mewn geiriau",
    ),
    "V2_a": ("kind:pdu/V2_a", "V 2 (a): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "V2_b": ("kind:pdu/V2_b", "V 2 (b): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "V2_c": ("kind:pdu/V2_c", "V 2 (c): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "V2_d": ("kind:pdu/V2_d", "V 2 (d): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "V2_e": ("kind:pdu/V2_e", "V 2 (e): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "V2": ("kind:pdu/V2", "V 2: dewiswch un o'r rhain: “Ie”, “Na”"),
    "V2_reason": (
        "kind:pdu/V2_reason",
        "“Pam rydych chi'n rhoi'r ateb hwn i V 2?”: atebwch mewn geiriau",
    ),
    "V3_a": ("kind:pdu/V3_a", "V 3 (a): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "V3_b": ("kind:pdu/V3_b", "V 3 (b): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
    "V3_c": ("kind:pdu/V3_c", "V 3 (c): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”"),
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
CaseAssessmentPC.rules = (
    Rule(
        id="set:pdu/PC",
        message="nid yw'r achos hwn yn perthyn i PC, Safonau craidd yr uned gyflawni",
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
        id="applies:pdu/P2_e",
        message=(
            "P 2 (e): i'w ateb dim ond os yw hyn yn wir: “Dedfryd”: un o'r rhain: Gorchymyn "
            "cymunedol, Gorchymyn dedfryd ohiriedig"
        ),
        when=Among("case_sentence", ("community_order", "suspended_sentence")),
        needs=("P2_e",),
        bars=("P2_e",),
    ),
    Rule(
        id="applies:pdu/P2_f",
        message="P 2 (f): i'w ateb dim ond os yw hyn yn wir: “A yw'r cyswllt wedi'i atal?”: Ie",
        when=Among("case_contact_suspended", ("yes",)),
        needs=("P2_f",),
        bars=("P2_f",),
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
        id="applies:pdu/P3_g",
        message=(
            "P 3 (g): i'w ateb dim ond os yw hyn yn wir: “A yw'r achos yn gymwys ar gyfer cyswllt "
            "statudol â dioddefwyr?”: Ie"
        ),
        when=Among("case_victim_contact_eligible", ("yes",)),
        needs=("P3_g",),
        bars=("P3_g",),
    ),
    Rule(
        id="applies:pdu/D2_f",
        message=(
            "D 2 (f): i'w ateb dim ond os yw hyn yn wir: “Dedfryd”: un o'r rhain: Gorchymyn "
            "cymunedol, Gorchymyn dedfryd ohiriedig"
        ),
        when=Among("case_sentence", ("community_order", "suspended_sentence")),
        needs=("D2_f",),
        bars=("D2_f",),
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
