"""Parth un rhanbarthol. Version 1.0 of the form, region 8.5.

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
    """Parth un rhanbarthol."""

    framework: Literal["region"]
    release: Literal["8.5"]
    form: Literal["regional_domain_one"]
    region_in_wales: YesOrNo = Field(title="Ai Cymru yw'r rhanbarth?")
    region_extended_case_week: YesOrNo = Field(
        title=(
            "A yw achosion gwaith di-dâl ac achosion dioddefwyr yn cael eu harolygu am bythefnos?"
        ),
    )
    regional_domain_one_region_context: Annotated[Words | None, Present] = Field(
        default=None,
        title="Beth ddylai darllenydd ei wybod am y rhanbarth hwn a'i unedau cyflawni?",
    )
    regional_domain_one_public_protection_reasons: Annotated[Words | None, Present] = Field(
        default=None,
        title="Beth sydd y tu ôl i'r radd ar gyfer diogelu'r cyhoedd?",
    )
    regional_domain_one_desistance_reasons: Annotated[Words | None, Present] = Field(
        default=None,
        title="Beth sydd y tu ôl i'r radd ar gyfer ymatal?",
    )
    regional_domain_one_court_work_reasons: Annotated[Words | None, Present] = Field(
        default=None,
        title="Beth sydd y tu ôl i'r radd ar gyfer gwaith llys?",
    )
    regional_domain_one_unpaid_work_reasons: Annotated[Words | None, Present] = Field(
        default=None,
        title="Beth sydd y tu ôl i'r radd ar gyfer gwaith di-dâl?",
    )
    regional_domain_one_resettlement_reasons: Annotated[Words | None, Present] = Field(
        default=None,
        title="Beth sydd y tu ôl i'r radd ar gyfer ailsefydlu?",
    )
    regional_domain_one_victim_work_reasons: Annotated[Words | None, Present] = Field(
        default=None,
        title="Beth sydd y tu ôl i'r radd ar gyfer gwaith gyda dioddefwyr?",
    )
    R1_1_1_a: AnswersYesNoOrNotApplicable = Field(
        title="R 1.1.1 (a): A oes strategaeth ranbarthol sy'n dweud beth sydd bwysicaf, a pham?",
    )
    R1_1_1_b: AnswersYesNoOrNotApplicable = Field(
        title=(
            "R 1.1.1 (b): A yw penaethiaid yr unedau cyflawni a'u staff yn gwybod beth mae'r "
            "rhanbarth yn ei ddisgwyl, ac yn gweithio yn unol â hynny?"
        ),
    )
    R1_1_1_c: AnswersYesNoOrNotApplicable = Field(
        title=(
            "R 1.1.1 (c): A yw'r ffordd y mae'r rhanbarth wedi'i drefnu yn helpu i wneud y gwaith "
            "yn dda?"
        ),
    )
    R1_1_1: AnswersYesOrNo = Field(
        title="R 1.1.1: A yw arweinwyr rhanbarthol yn gosod cyfeiriad sy'n cyrraedd pob uned?",
    )
    R1_1_1_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Pam rydych chi'n rhoi'r ateb hwn i R 1.1.1?",
        description="nid oes angen rheswm ar gyfer R 1.1.1: mae'n cyd-fynd â'i gwestiynau ategol",
    )
    R1_1_2_a: AnswersYesNoOrNotApplicable = Field(
        title=(
            "R 1.1.2 (a): A oes gan arweinwyr ddarlun cywir o ansawdd ym mhob uned gyflawni a phob "
            "math o waith?"
        ),
    )
    R1_1_2_b: AnswersYesNoOrNotApplicable = Field(
        title=(
            "R 1.1.2 (b): A yw gwaith gwella yn newid yr hyn sy'n digwydd mewn achosion ar draws y "
            "rhanbarth?"
        ),
    )
    R1_1_2_c: AnswersYesNoOrNotApplicable = Field(
        title=(
            "R 1.1.2 (c): A yw arweinwyr yn gweithredu ar yr hyn sy'n atal y chwe math o gyflawni "
            "gwasanaethau rhag bod yn dda?"
        ),
    )
    R1_1_2: AnswersYesOrNo = Field(
        title=(
            "R 1.1.2: A yw arweinwyr rhanbarthol yn gwybod pa mor dda yw'r gwaith, ac yn ei wella?"
        ),
    )
    R1_1_2_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Pam rydych chi'n rhoi'r ateb hwn i R 1.1.2?",
        description="nid oes angen rheswm ar gyfer R 1.1.2: mae'n cyd-fynd â'i gwestiynau ategol",
    )
    R1_1_3_a: AnswersYesNoOrNotApplicable = Field(
        title=(
            "R 1.1.3 (a): A yw arweinwyr yn gwybod lle mae canlyniadau'n wahanol rhwng grwpiau a "
            "lleoedd, ac yn gweithredu ar hynny?"
        ),
    )
    R1_1_3_b: AnswersYesNoOrNotApplicable = Field(
        title=(
            "R 1.1.3 (b): A yw pobl ar brawf a dioddefwyr yn helpu i lunio'r hyn y mae'r rhanbarth "
            "yn ei wneud?"
        ),
    )
    R1_1_3_c: AnswersYesNoOrNotApplicable = Field(
        title=(
            "R 1.1.3 (c): A yw arweinwyr yn mynd i'r afael â gwahaniaethu, ac yn gofalu am staff "
            "sy'n ei wynebu?"
        ),
    )
    R1_1_3_d: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title=(
            "R 1.1.3 (d): A all pobl ddefnyddio'r Gymraeg yr un mor hawdd â'r Saesneg, ym mhob "
            "uned a gwasanaeth?"
        ),
        description=(
            "R 1.1.3 (d): i'w ateb dim ond os yw hyn yn wir: “Ai Cymru yw'r rhanbarth?”: Ie"
        ),
    )
    R1_1_3: AnswersYesOrNo = Field(
        title="R 1.1.3: A yw arweinwyr rhanbarthol yn gwneud y gwaith yn deg ac yn gynhwysol?",
    )
    R1_1_3_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Pam rydych chi'n rhoi'r ateb hwn i R 1.1.3?",
        description="nid oes angen rheswm ar gyfer R 1.1.3: mae'n cyd-fynd â'i gwestiynau ategol",
    )
    R1_1_4_a: AnswersYesNoOrNotApplicable = Field(
        title=(
            "R 1.1.4 (a): A yw'r risgiau i waith y rhanbarth yn hysbys, yn gyfrifoldeb i rywun ac "
            "yn cael eu lleihau?"
        ),
    )
    R1_1_4_b: AnswersYesNoOrNotApplicable = Field(
        title=(
            "R 1.1.4 (b): A yw cytundebau â phartneriaid yn rhoi i ymarferwyr yr hyn sydd ei angen "
            "arnynt, ym mhobman?"
        ),
    )
    R1_1_4_c: AnswersYesNoOrNotApplicable = Field(
        title=(
            "R 1.1.4 (c): A yw'r rhanbarth yn prynu ac yn lleoli gwasanaethau lle mae eu hangen ar "
            "bobl?"
        ),
    )
    R1_1_4_d: AnswersYesNoOrNotApplicable = Field(
        title=(
            "R 1.1.4 (d): A yw newid yn cael ei gynllunio fel bod pobl yn aros yn ddiogel, ym mhob "
            "rhan o'r rhanbarth?"
        ),
    )
    R1_1_4_e: AnswersYesNoOrNotApplicable = Field(
        title=(
            "R 1.1.4 (e): A yw'r rhanbarth wedi gweithredu ar yr hyn a ganfu arolygiadau ac "
            "adolygiadau cynharach?"
        ),
    )
    R1_1_4: AnswersYesOrNo = Field(
        title=(
            "R 1.1.4: A yw arweinwyr rhanbarthol yn rheoli risg, yn dysgu ac yn gweithio gydag "
            "eraill er diogelwch?"
        ),
    )
    R1_1_4_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Pam rydych chi'n rhoi'r ateb hwn i R 1.1.4?",
        description="nid oes angen rheswm ar gyfer R 1.1.4: mae'n cyd-fynd â'i gwestiynau ategol",
    )
    R1_1_rating: RatingsFourPoint = Field(
        title="R 1.1: Pa radd rydych yn ei chynnig ar gyfer Arweinyddiaeth?",
    )
    regional_domain_one_regional_leadership_comment: Annotated[Words | None, Present] = Field(
        default=None,
        title="Pa dystiolaeth sy'n pwyso fwyaf yn y radd rydych yn ei chynnig?",
    )
    regional_domain_one_regional_earlier_recommendations: Annotated[Words | None, Present] = Field(
        default=None,
        title="Pa gynnydd a fu ar argymhellion cynharach?",
    )
    R1_2_1_a: AnswersYesNoOrNotApplicable = Field(
        title="R 1.2.1 (a): A yw cynllunio'r gweithlu yn edrych ymlaen, ac a yw'n gweithio?",
    )
    R1_2_1_b: AnswersYesNoOrNotApplicable = Field(
        title="R 1.2.1 (b): A yw pobl a gwaith yn cael eu symud i'r lle y mae'r pwysau fwyaf?",
    )
    R1_2_1_c: AnswersYesNoOrNotApplicable = Field(
        title=(
            "R 1.2.1 (c): A oes staff yn y timau gwaith di-dâl, llys a dioddefwyr fel y gallant "
            "wneud y gwaith yn dda?"
        ),
    )
    R1_2_1_d: AnswersYesNoOrNotApplicable = Field(
        title="R 1.2.1 (d): A yw recriwtio, cadw staff a symud ymlaen yn deg?",
    )
    R1_2_1: AnswersYesOrNo = Field(
        title=(
            "R 1.2.1: A yw trefniadau staffio'r rhanbarth yn rhoi i bob uned y bobl sydd eu hangen "
            "arni?"
        ),
    )
    R1_2_1_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Pam rydych chi'n rhoi'r ateb hwn i R 1.2.1?",
        description="nid oes angen rheswm ar gyfer R 1.2.1: mae'n cyd-fynd â'i gwestiynau ategol",
    )
    R1_2_2_a: AnswersYesNoOrNotApplicable = Field(
        title="R 1.2.2 (a): A yw dysgu yn ymateb i'r hyn sy'n wan yng ngwaith y rhanbarth?",
    )
    R1_2_2_b: AnswersYesNoOrNotApplicable = Field(
        title=(
            "R 1.2.2 (b): A yw'r rhanbarth yn gwneud goruchwyliaeth gan reolwyr yn gryf ym mhobman?"
        ),
    )
    R1_2_2_c: AnswersYesNoOrNotApplicable = Field(
        title=(
            "R 1.2.2 (c): A yw staff yn cael eu clywed a'u cadw'n ddiogel, ble bynnag y maent yn "
            "gweithio?"
        ),
    )
    R1_2_2: AnswersYesOrNo = Field(
        title="R 1.2.2: A yw'r rhanbarth yn sicrhau bod gan staff sgiliau, goruchwyliaeth a gofal?",
    )
    R1_2_2_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Pam rydych chi'n rhoi'r ateb hwn i R 1.2.2?",
        description="nid oes angen rheswm ar gyfer R 1.2.2: mae'n cyd-fynd â'i gwestiynau ategol",
    )
    R1_2_rating: RatingsFourPoint = Field(
        title="R 1.2: Pa radd rydych yn ei chynnig ar gyfer Staffio?",
    )
    regional_domain_one_regional_staffing_comment: Annotated[Words | None, Present] = Field(
        default=None,
        title="Pa dystiolaeth sy'n pwyso fwyaf yn y radd rydych yn ei chynnig?",
    )
    regional_domain_one_staffing_boundary: Annotated[Words | None, Present] = Field(
        default=None,
        title="Pa mor agos yw cyfanswm yr unedau cyflawni at y band nesaf, ac a oedd hynny o bwys?",
    )
    regional_diversity_arrangements: Annotated[AnswersSufficientOrNot | None, Present] = Field(
        default=None,
        title="Adolygiad o drefniadau amrywiaeth y rhanbarth",
    )
    regional_domain_one_regional_diversity_comment: Annotated[Words | None, Present] = Field(
        default=None,
        title="Beth edrychodd yr adolygiad arno, a beth a ganfu?",
    )


RegionalDomainOne.kinds = {
    "region_in_wales": (
        "kind:region/region_in_wales",
        "“Ai Cymru yw'r rhanbarth?”: dewiswch un o'r rhain: “Ie”, “Na”",
    ),
    "region_extended_case_week": (
        "kind:region/region_extended_case_week",
        (
            "“A yw achosion gwaith di-dâl ac achosion dioddefwyr yn cael eu harolygu am "
            "bythefnos?”: dewiswch un o'r rhain: “Ie”, “Na”"
        ),
    ),
    "regional_domain_one_region_context": (
        "kind:region/regional_domain_one_region_context",
        (
            "“Beth ddylai darllenydd ei wybod am y rhanbarth hwn a'i unedau cyflawni?”: atebwch "
            "mewn geiriau"
        ),
    ),
    "regional_domain_one_public_protection_reasons": (
        "kind:region/regional_domain_one_public_protection_reasons",
        "“Beth sydd y tu ôl i'r radd ar gyfer diogelu'r cyhoedd?”: atebwch mewn geiriau",
    ),
    "regional_domain_one_desistance_reasons": (
        "kind:region/regional_domain_one_desistance_reasons",
        "“Beth sydd y tu ôl i'r radd ar gyfer ymatal?”: atebwch mewn geiriau",
    ),
    "regional_domain_one_court_work_reasons": (
        "kind:region/regional_domain_one_court_work_reasons",
        "“Beth sydd y tu ôl i'r radd ar gyfer gwaith llys?”: atebwch mewn geiriau",
    ),
    "regional_domain_one_unpaid_work_reasons": (
        "kind:region/regional_domain_one_unpaid_work_reasons",
        "“Beth sydd y tu ôl i'r radd ar gyfer gwaith di-dâl?”: atebwch mewn geiriau",
    ),
    "regional_domain_one_resettlement_reasons": (
        "kind:region/regional_domain_one_resettlement_reasons",
        "“Beth sydd y tu ôl i'r radd ar gyfer ailsefydlu?”: atebwch mewn geiriau",
    ),
    "regional_domain_one_victim_work_reasons": (
        "kind:region/regional_domain_one_victim_work_reasons",
        "“Beth sydd y tu ôl i'r radd ar gyfer gwaith gyda dioddefwyr?”: atebwch mewn geiriau",
    ),
    "R1_1_1_a": (
        "kind:region/R1_1_1_a",
        "R 1.1.1 (a): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "R1_1_1_b": (
        "kind:region/R1_1_1_b",
        "R 1.1.1 (b): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "R1_1_1_c": (
        "kind:region/R1_1_1_c",
        "R 1.1.1 (c): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "R1_1_1": ("kind:region/R1_1_1", "R 1.1.1: dewiswch un o'r rhain: “Ie”, “Na”"),
    "R1_1_1_reason": (
        "kind:region/R1_1_1_reason",
        "“Pam rydych chi'n rhoi'r ateb hwn i R 1.1.1?”: atebwch mewn geiriau",
    ),
    "R1_1_2_a": (
        "kind:region/R1_1_2_a",
        "R 1.1.2 (a): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "R1_1_2_b": (
        "kind:region/R1_1_2_b",
        "R 1.1.2 (b): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "R1_1_2_c": (
        "kind:region/R1_1_2_c",
        "R 1.1.2 (c): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "R1_1_2": ("kind:region/R1_1_2", "R 1.1.2: dewiswch un o'r rhain: “Ie”, “Na”"),
    "R1_1_2_reason": (
        "kind:region/R1_1_2_reason",
        "“Pam rydych chi'n rhoi'r ateb hwn i R 1.1.2?”: atebwch mewn geiriau",
    ),
    "R1_1_3_a": (
        "kind:region/R1_1_3_a",
        "R 1.1.3 (a): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "R1_1_3_b": (
        "kind:region/R1_1_3_b",
        "R 1.1.3 (b): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "R1_1_3_c": (
        "kind:region/R1_1_3_c",
        "R 1.1.3 (c): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "R1_1_3_d": (
        "kind:region/R1_1_3_d",
        "R 1.1.3 (d): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "R1_1_3": ("kind:region/R1_1_3", "R 1.1.3: dewiswch un o'r rhain: “Ie”, “Na”"),
    "R1_1_3_reason": (
        "kind:region/R1_1_3_reason",
        "“Pam rydych chi'n rhoi'r ateb hwn i R 1.1.3?”: atebwch mewn geiriau",
    ),
    "R1_1_4_a": (
        "kind:region/R1_1_4_a",
        "R 1.1.4 (a): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "R1_1_4_b": (
        "kind:region/R1_1_4_b",
        "R 1.1.4 (b): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "R1_1_4_c": (
        "kind:region/R1_1_4_c",
        "R 1.1.4 (c): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "R1_1_4_d": (
        "kind:region/R1_1_4_d",
        "R 1.1.4 (d): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "R1_1_4_e": (
        "kind:region/R1_1_4_e",
        "R 1.1.4 (e): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "R1_1_4": ("kind:region/R1_1_4", "R 1.1.4: dewiswch un o'r rhain: “Ie”, “Na”"),
    "R1_1_4_reason": (
        "kind:region/R1_1_4_reason",
        "“Pam rydych chi'n rhoi'r ateb hwn i R 1.1.4?”: atebwch mewn geiriau",
    ),
    "R1_1_rating": (
        "kind:region/R1_1_rating",
        "R 1.1: dewiswch un o'r rhain: “Annigonol”, “Angen gwella”, “Da”, “Rhagorol”",
    ),
    "regional_domain_one_regional_leadership_comment": (
        "kind:region/regional_domain_one_regional_leadership_comment",
        "“Pa dystiolaeth sy'n pwyso fwyaf yn y radd rydych yn ei chynnig?”: atebwch mewn geiriau",
    ),
    "regional_domain_one_regional_earlier_recommendations": (
        "kind:region/regional_domain_one_regional_earlier_recommendations",
        "“Pa gynnydd a fu ar argymhellion cynharach?”: atebwch mewn geiriau",
    ),
    "R1_2_1_a": (
        "kind:region/R1_2_1_a",
        "R 1.2.1 (a): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "R1_2_1_b": (
        "kind:region/R1_2_1_b",
        "R 1.2.1 (b): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "R1_2_1_c": (
        "kind:region/R1_2_1_c",
        "R 1.2.1 (c): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "R1_2_1_d": (
        "kind:region/R1_2_1_d",
        "R 1.2.1 (d): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "R1_2_1": ("kind:region/R1_2_1", "R 1.2.1: dewiswch un o'r rhain: “Ie”, “Na”"),
    "R1_2_1_reason": (
        "kind:region/R1_2_1_reason",
        "“Pam rydych chi'n rhoi'r ateb hwn i R 1.2.1?”: atebwch mewn geiriau",
    ),
    "R1_2_2_a": (
        "kind:region/R1_2_2_a",
        "R 1.2.2 (a): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "R1_2_2_b": (
        "kind:region/R1_2_2_b",
        "R 1.2.2 (b): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "R1_2_2_c": (
        "kind:region/R1_2_2_c",
        "R 1.2.2 (c): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "R1_2_2": ("kind:region/R1_2_2", "R 1.2.2: dewiswch un o'r rhain: “Ie”, “Na”"),
    "R1_2_2_reason": (
        "kind:region/R1_2_2_reason",
        "“Pam rydych chi'n rhoi'r ateb hwn i R 1.2.2?”: atebwch mewn geiriau",
    ),
    "R1_2_rating": (
        "kind:region/R1_2_rating",
        "R 1.2: dewiswch un o'r rhain: “Annigonol”, “Angen gwella”, “Da”, “Rhagorol”",
    ),
    "regional_domain_one_regional_staffing_comment": (
        "kind:region/regional_domain_one_regional_staffing_comment",
        "“Pa dystiolaeth sy'n pwyso fwyaf yn y radd rydych yn ei chynnig?”: atebwch mewn geiriau",
    ),
    "regional_domain_one_staffing_boundary": (
        "kind:region/regional_domain_one_staffing_boundary",
        (
            "“Pa mor agos yw cyfanswm yr unedau cyflawni at y band nesaf, ac a oedd hynny o "
            "bwys?”: atebwch mewn geiriau"
        ),
    ),
    "regional_diversity_arrangements": (
        "kind:region/regional_diversity_arrangements",
        (
            "“Adolygiad o drefniadau amrywiaeth y rhanbarth”: dewiswch un o'r rhain: “Digonol”, "
            "“Ddim yn ddigonol”"
        ),
    ),
    "regional_domain_one_regional_diversity_comment": (
        "kind:region/regional_domain_one_regional_diversity_comment",
        "“Beth edrychodd yr adolygiad arno, a beth a ganfu?”: atebwch mewn geiriau",
    ),
}
RegionalDomainOne.rules = (
    Rule(
        id="applies:region/R1_1_3_d",
        message="R 1.1.3 (d): i'w ateb dim ond os yw hyn yn wir: “Ai Cymru yw'r rhanbarth?”: Ie",
        when=Among("region_in_wales", ("yes",)),
        needs=("R1_1_3_d",),
        bars=("R1_1_3_d",),
    ),
    Rule(
        id="limiting_judgement:region/regional_diversity",
        message=(
            "Trefniadau amrywiaeth y rhanbarth: os yw hyn yn wir (ystyrir y radd Rhagorol ar gyfer "
            "R 1.1), ar gyfer R 1.1, rhaid dewis: Da ar y mwyaf, oni bai bod hyn yn wir: Adolygiad "
            "o drefniadau amrywiaeth y rhanbarth: Digonol"
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
        message="rhowch y rheswm dros yr ateb i R 1.1.1",
        when=Among("R1_1_1", ("no",)),
        needs=("R1_1_1_reason",),
    ),
    Rule(
        id="reason:region/R1_1_1/balance",
        message=(
            "rhowch y rheswm dros yr ateb i R 1.1.1: mae'n groes i'r rhan fwyaf o'i gwestiynau "
            "ategol"
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
        message="rhowch y rheswm dros yr ateb i R 1.1.2",
        when=Among("R1_1_2", ("no",)),
        needs=("R1_1_2_reason",),
    ),
    Rule(
        id="reason:region/R1_1_2/balance",
        message=(
            "rhowch y rheswm dros yr ateb i R 1.1.2: mae'n groes i'r rhan fwyaf o'i gwestiynau "
            "ategol"
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
        message="rhowch y rheswm dros yr ateb i R 1.1.3",
        when=Among("R1_1_3", ("no",)),
        needs=("R1_1_3_reason",),
    ),
    Rule(
        id="reason:region/R1_1_3/balance",
        message=(
            "rhowch y rheswm dros yr ateb i R 1.1.3: mae'n groes i'r rhan fwyaf o'i gwestiynau "
            "ategol"
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
        message="rhowch y rheswm dros yr ateb i R 1.1.4",
        when=Among("R1_1_4", ("no",)),
        needs=("R1_1_4_reason",),
    ),
    Rule(
        id="reason:region/R1_1_4/balance",
        message=(
            "rhowch y rheswm dros yr ateb i R 1.1.4: mae'n groes i'r rhan fwyaf o'i gwestiynau "
            "ategol"
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
        message="rhowch y rheswm dros yr ateb i R 1.2.1",
        when=Among("R1_2_1", ("no",)),
        needs=("R1_2_1_reason",),
    ),
    Rule(
        id="reason:region/R1_2_1/balance",
        message=(
            "rhowch y rheswm dros yr ateb i R 1.2.1: mae'n groes i'r rhan fwyaf o'i gwestiynau "
            "ategol"
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
        message="rhowch y rheswm dros yr ateb i R 1.2.2",
        when=Among("R1_2_2", ("no",)),
        needs=("R1_2_2_reason",),
    ),
    Rule(
        id="reason:region/R1_2_2/balance",
        message=(
            "rhowch y rheswm dros yr ateb i R 1.2.2: mae'n groes i'r rhan fwyaf o'i gwestiynau "
            "ategol"
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
        message="nid oes angen rheswm ar gyfer R 1.1.1: mae'n cyd-fynd â'i gwestiynau ategol",
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
        message="nid oes angen rheswm ar gyfer R 1.1.2: mae'n cyd-fynd â'i gwestiynau ategol",
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
        message="nid oes angen rheswm ar gyfer R 1.1.3: mae'n cyd-fynd â'i gwestiynau ategol",
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
        message="nid oes angen rheswm ar gyfer R 1.1.4: mae'n cyd-fynd â'i gwestiynau ategol",
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
        message="nid oes angen rheswm ar gyfer R 1.2.1: mae'n cyd-fynd â'i gwestiynau ategol",
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
        message="nid oes angen rheswm ar gyfer R 1.2.2: mae'n cyd-fynd â'i gwestiynau ategol",
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
