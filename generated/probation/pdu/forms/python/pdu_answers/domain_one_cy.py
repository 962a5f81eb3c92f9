"""Parth un. Version 1.0 of the form, pdu 8.5.

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
    """Parth un."""

    framework: Literal["pdu"]
    release: Literal["8.5"]
    form: Literal["domain_one"]
    pdu_in_wales: YesOrNo = Field(title="A yw'r uned yng Nghymru?")
    pdu_extended_fieldwork: YesOrNo = Field(
        title="A yw achosion yn cael eu harolygu am bythefnos yn lle wythnos?",
    )
    domain_one_pdu_context: Annotated[Words | None, Present] = Field(
        default=None,
        title="Beth ddylai darllenydd ei wybod am yr uned gyflawni hon a'i hardal?",
    )
    P1_1_1_a: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 1.1.1 (a): [EN] Is there a short list of priorities that fits the needs of this PDU?"
        ),
    )
    P1_1_1_b: AnswersYesNoOrNotApplicable = Field(
        title="P 1.1.1 (b): [EN] Do staff in every grade know the priorities and work to them?",
    )
    P1_1_1_c: AnswersYesNoOrNotApplicable = Field(
        title="P 1.1.1 (c): [EN] Do middle managers turn the direction into sound daily practice?",
    )
    P1_1_1: AnswersYesOrNo = Field(
        title="P 1.1.1: A yw arweinwyr yn gosod cyfeiriad y gall staff ei roi ar waith?",
    )
    P1_1_1_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Pam rydych chi'n rhoi'r ateb hwn i P 1.1.1?",
        description="nid oes angen rheswm ar gyfer P 1.1.1: mae'n cyd-fynd â'i gwestiynau ategol",
    )
    P1_1_2_a: AnswersYesNoOrNotApplicable = Field(
        title="P 1.1.2 (a): [EN] Do leaders have an accurate picture of the quality of casework?",
    )
    P1_1_2_b: AnswersYesNoOrNotApplicable = Field(
        title="P 1.1.2 (b): [EN] Does improvement work change what happens in cases?",
    )
    P1_1_2_c: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 1.1.2 (c): [EN] Do leaders learn when things go wrong, and from earlier inspections?"
        ),
    )
    P1_1_2: AnswersYesOrNo = Field(
        title=(
            "P 1.1.2: A yw arweinwyr yn gwybod pa mor dda yw'r gwaith achos, ac yn gweithredu ar "
            "hynny?"
        ),
    )
    P1_1_2_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Pam rydych chi'n rhoi'r ateb hwn i P 1.1.2?",
        description="nid oes angen rheswm ar gyfer P 1.1.2: mae'n cyd-fynd â'i gwestiynau ategol",
    )
    P1_1_3_a: AnswersYesNoOrNotApplicable = Field(
        title="P 1.1.3 (a): [EN] Do leaders know who gets which service, and act on differences?",
    )
    P1_1_3_b: AnswersYesNoOrNotApplicable = Field(
        title="P 1.1.3 (b): [EN] Do people on probation help to shape how the PDU works?",
    )
    P1_1_3_c: AnswersYesNoOrNotApplicable = Field(
        title="P 1.1.3 (c): [EN] Do leaders deal with discrimination, whoever it comes from?",
    )
    P1_1_3_d: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="P 1.1.3 (d): [EN] Can people use Welsh in their supervision as easily as English?",
        description=(
            "P 1.1.3 (d): i'w ateb dim ond os yw hyn yn wir: “A yw'r uned yng Nghymru?”: Ie"
        ),
    )
    P1_1_3: AnswersYesOrNo = Field(
        title="P 1.1.3: A yw arweinwyr yn gwneud y gwaith yn deg ac yn gynhwysol?",
    )
    P1_1_3_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Pam rydych chi'n rhoi'r ateb hwn i P 1.1.3?",
        description="nid oes angen rheswm ar gyfer P 1.1.3: mae'n cyd-fynd â'i gwestiynau ategol",
    )
    P1_1_4_a: AnswersYesNoOrNotApplicable = Field(
        title="P 1.1.4 (a): [EN] Are the risks to the PDU's work known, owned and reduced?",
    )
    P1_1_4_b: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 1.1.4 (b): [EN] Do partnerships give practitioners what they need to keep people "
            "safe?"
        ),
    )
    P1_1_4_c: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 1.1.4 (c): [EN] Is change, such as suspending contact, planned so that people stay "
            "safe?"
        ),
    )
    P1_1_4: AnswersYesOrNo = Field(
        title=(
            "P 1.1.4: A yw arweinwyr yn rheoli risg ac yn gweithio gyda phartneriaid i gadw pobl "
            "yn ddiogel?"
        ),
    )
    P1_1_4_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Pam rydych chi'n rhoi'r ateb hwn i P 1.1.4?",
        description="nid oes angen rheswm ar gyfer P 1.1.4: mae'n cyd-fynd â'i gwestiynau ategol",
    )
    P1_1_rating: RatingsFourPoint = Field(
        title="P 1.1: Pa radd rydych yn ei chynnig ar gyfer Arweinyddiaeth?",
    )
    domain_one_leadership_comment: Annotated[Words | None, Present] = Field(
        default=None,
        title=(
            "Pa dystiolaeth sy'n pwyso fwyaf yn y radd rydych yn ei chynnig ar gyfer "
            "arweinyddiaeth?"
        ),
    )
    domain_one_earlier_recommendations: Annotated[Words | None, Present] = Field(
        default=None,
        title="Pa gynnydd a fu ar argymhellion cynharach?",
    )
    P1_2_1_a: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 1.2.1 (a): [EN] Are enough staff in post, in the right grades, to do the work well?"
        ),
    )
    P1_2_1_b: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 1.2.1 (b): [EN] Are workloads manageable, and is something done when they are not?"
        ),
    )
    P1_2_1_c: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 1.2.1 (c): [EN] Do cases go to practitioners with the skill and the time for them?"
        ),
    )
    P1_2_1: AnswersYesOrNo = Field(
        title="P 1.2.1: A oes digon o staff, ac a yw'r gwaith wedi'i rannu'n dda?",
    )
    P1_2_1_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Pam rydych chi'n rhoi'r ateb hwn i P 1.2.1?",
        description="nid oes angen rheswm ar gyfer P 1.2.1: mae'n cyd-fynd â'i gwestiynau ategol",
    )
    P1_2_2_a: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 1.2.2 (a): [EN] Are training needs known, for the PDU and for each member of staff?"
        ),
    )
    P1_2_2_b: AnswersYesNoOrNotApplicable = Field(
        title="P 1.2.2 (b): [EN] Is training completed, and can it be seen in casework?",
    )
    P1_2_2_c: AnswersYesNoOrNotApplicable = Field(
        title="P 1.2.2 (c): [EN] Are trainees and newly qualified staff brought on safely?",
    )
    P1_2_2: AnswersYesOrNo = Field(
        title="P 1.2.2: A oes gan staff y sgiliau y mae eu hachosion yn galw amdanynt?",
    )
    P1_2_2_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Pam rydych chi'n rhoi'r ateb hwn i P 1.2.2?",
        description="nid oes angen rheswm ar gyfer P 1.2.2: mae'n cyd-fynd â'i gwestiynau ategol",
    )
    P1_2_3_a: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 1.2.3 (a): [EN] Do practitioners get regular supervision that improves their work?"
        ),
    )
    P1_2_3_b: AnswersYesNoOrNotApplicable = Field(
        title="P 1.2.3 (b): [EN] Do managers' decisions in individual cases make people safer?",
    )
    P1_2_3: AnswersYesOrNo = Field(
        title="P 1.2.3: A yw goruchwyliaeth gan reolwyr yn gwella'r gwaith achos?",
    )
    P1_2_3_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Pam rydych chi'n rhoi'r ateb hwn i P 1.2.3?",
        description="nid oes angen rheswm ar gyfer P 1.2.3: mae'n cyd-fynd â'i gwestiynau ategol",
    )
    P1_2_4_a: AnswersYesNoOrNotApplicable = Field(
        title="P 1.2.4 (a): [EN] Are staff listened to, and do they see what came of it?",
    )
    P1_2_4_b: AnswersYesNoOrNotApplicable = Field(
        title="P 1.2.4 (b): [EN] Are the safety and wellbeing of staff looked after?",
    )
    P1_2_4_c: AnswersYesNoOrNotApplicable = Field(
        title="P 1.2.4 (c): [EN] Do all staff have a fair chance to develop and progress?",
    )
    P1_2_4: AnswersYesOrNo = Field(
        title="P 1.2.4: A yw staff yn cael eu clywed, eu cefnogi a'u trin yn deg?",
    )
    P1_2_4_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Pam rydych chi'n rhoi'r ateb hwn i P 1.2.4?",
        description="nid oes angen rheswm ar gyfer P 1.2.4: mae'n cyd-fynd â'i gwestiynau ategol",
    )
    P1_2_rating: RatingsFourPoint = Field(
        title="P 1.2: Pa radd rydych yn ei chynnig ar gyfer Staffio?",
    )
    domain_one_staffing_comment: Annotated[Words | None, Present] = Field(
        default=None,
        title="Pa dystiolaeth sy'n pwyso fwyaf yn y radd rydych yn ei chynnig ar gyfer staffio?",
    )
    P1_3_1_a: AnswersYesNoOrNotApplicable = Field(
        title="P 1.3.1 (a): [EN] Are people's needs known well enough to plan services?",
    )
    P1_3_1_b: AnswersYesNoOrNotApplicable = Field(
        title="P 1.3.1 (b): [EN] Is there enough of each service, in the right places?",
    )
    P1_3_1_c: AnswersYesNoOrNotApplicable = Field(
        title="P 1.3.1 (c): [EN] Do leaders pursue the gaps, and use local money to fill them?",
    )
    P1_3_1: AnswersYesOrNo = Field(
        title="P 1.3.1: A yw'r gwasanaethau sydd ar gael yn cyfateb i anghenion pobl ar brawf?",
    )
    P1_3_1_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Pam rydych chi'n rhoi'r ateb hwn i P 1.3.1?",
        description="nid oes angen rheswm ar gyfer P 1.3.1: mae'n cyd-fynd â'i gwestiynau ategol",
    )
    P1_3_2_a: AnswersYesNoOrNotApplicable = Field(
        title="P 1.3.2 (a): [EN] Do practitioners know what is on offer and refer well?",
    )
    P1_3_2_b: AnswersYesNoOrNotApplicable = Field(
        title="P 1.3.2 (b): [EN] Are waiting, drop-out and completion watched and acted on?",
    )
    P1_3_2_c: AnswersYesNoOrNotApplicable = Field(
        title="P 1.3.2 (c): [EN] Do services suit women and others whose needs are less common?",
    )
    P1_3_2: AnswersYesOrNo = Field(
        title="P 1.3.2: A yw'r bobl iawn yn cyrraedd gwasanaethau mewn pryd ac yn eu cwblhau?",
    )
    P1_3_2_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Pam rydych chi'n rhoi'r ateb hwn i P 1.3.2?",
        description="nid oes angen rheswm ar gyfer P 1.3.2: mae'n cyd-fynd â'i gwestiynau ategol",
    )
    P1_3_3_a: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 1.3.3 (a): [EN] Do practitioners and providers exchange what the other needs to "
            "know?"
        ),
    )
    P1_3_3_b: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 1.3.3 (b): [EN] Do services for people who may cause serious harm make others safer?"
        ),
    )
    P1_3_3_c: AnswersYesNoOrNotApplicable = Field(
        title="P 1.3.3 (c): [EN] Do links with courts and prisons give supervision a sound start?",
    )
    P1_3_3_d: AnswersYesNoOrNotApplicable = Field(
        title="P 1.3.3 (d): [EN] Does the PDU know what difference its services make?",
    )
    P1_3_3: AnswersYesOrNo = Field(
        title="P 1.3.3: A yw gwasanaethau a phartneriaid yn cyfrannu at ymatal ac at ddiogelwch?",
    )
    P1_3_3_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Pam rydych chi'n rhoi'r ateb hwn i P 1.3.3?",
        description="nid oes angen rheswm ar gyfer P 1.3.3: mae'n cyd-fynd â'i gwestiynau ategol",
    )
    P1_3_rating: RatingsFourPoint = Field(
        title="P 1.3: Pa radd rydych yn ei chynnig ar gyfer Gwasanaethau?",
    )
    domain_one_services_comment: Annotated[Words | None, Present] = Field(
        default=None,
        title=(
            "Pa dystiolaeth sy'n pwyso fwyaf yn y radd rydych yn ei chynnig ar gyfer gwasanaethau?"
        ),
    )
    diversity_arrangements: Annotated[AnswersSufficientOrNot | None, Present] = Field(
        default=None,
        title="Adolygiad o'r trefniadau amrywiaeth",
    )
    domain_one_diversity_comment: Annotated[Words | None, Present] = Field(
        default=None,
        title="[EN] What did the review look at, and what did it find?",
    )


DomainOne.kinds = {
    "pdu_in_wales": (
        "kind:pdu/pdu_in_wales",
        "“A yw'r uned yng Nghymru?”: dewiswch un o'r rhain: “Ie”, “Na”",
    ),
    "pdu_extended_fieldwork": (
        "kind:pdu/pdu_extended_fieldwork",
        (
            "“A yw achosion yn cael eu harolygu am bythefnos yn lle wythnos?”: dewiswch un o'r "
            "rhain: “Ie”, “Na”"
        ),
    ),
    "domain_one_pdu_context": (
        "kind:pdu/domain_one_pdu_context",
        (
            "“Beth ddylai darllenydd ei wybod am yr uned gyflawni hon a'i hardal?”: atebwch mewn "
            "geiriau"
        ),
    ),
    "P1_1_1_a": (
        "kind:pdu/P1_1_1_a",
        "P 1.1.1 (a): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "P1_1_1_b": (
        "kind:pdu/P1_1_1_b",
        "P 1.1.1 (b): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "P1_1_1_c": (
        "kind:pdu/P1_1_1_c",
        "P 1.1.1 (c): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "P1_1_1": ("kind:pdu/P1_1_1", "P 1.1.1: dewiswch un o'r rhain: “Ie”, “Na”"),
    "P1_1_1_reason": (
        "kind:pdu/P1_1_1_reason",
        "“Pam rydych chi'n rhoi'r ateb hwn i P 1.1.1?”: atebwch mewn geiriau",
    ),
    "P1_1_2_a": (
        "kind:pdu/P1_1_2_a",
        "P 1.1.2 (a): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "P1_1_2_b": (
        "kind:pdu/P1_1_2_b",
        "P 1.1.2 (b): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "P1_1_2_c": (
        "kind:pdu/P1_1_2_c",
        "P 1.1.2 (c): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "P1_1_2": ("kind:pdu/P1_1_2", "P 1.1.2: dewiswch un o'r rhain: “Ie”, “Na”"),
    "P1_1_2_reason": (
        "kind:pdu/P1_1_2_reason",
        "“Pam rydych chi'n rhoi'r ateb hwn i P 1.1.2?”: atebwch mewn geiriau",
    ),
    "P1_1_3_a": (
        "kind:pdu/P1_1_3_a",
        "P 1.1.3 (a): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "P1_1_3_b": (
        "kind:pdu/P1_1_3_b",
        "P 1.1.3 (b): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "P1_1_3_c": (
        "kind:pdu/P1_1_3_c",
        "P 1.1.3 (c): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "P1_1_3_d": (
        "kind:pdu/P1_1_3_d",
        "P 1.1.3 (d): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "P1_1_3": ("kind:pdu/P1_1_3", "P 1.1.3: dewiswch un o'r rhain: “Ie”, “Na”"),
    "P1_1_3_reason": (
        "kind:pdu/P1_1_3_reason",
        "“Pam rydych chi'n rhoi'r ateb hwn i P 1.1.3?”: atebwch mewn geiriau",
    ),
    "P1_1_4_a": (
        "kind:pdu/P1_1_4_a",
        "P 1.1.4 (a): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "P1_1_4_b": (
        "kind:pdu/P1_1_4_b",
        "P 1.1.4 (b): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "P1_1_4_c": (
        "kind:pdu/P1_1_4_c",
        "P 1.1.4 (c): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "P1_1_4": ("kind:pdu/P1_1_4", "P 1.1.4: dewiswch un o'r rhain: “Ie”, “Na”"),
    "P1_1_4_reason": (
        "kind:pdu/P1_1_4_reason",
        "“Pam rydych chi'n rhoi'r ateb hwn i P 1.1.4?”: atebwch mewn geiriau",
    ),
    "P1_1_rating": (
        "kind:pdu/P1_1_rating",
        "P 1.1: dewiswch un o'r rhain: “Annigonol”, “Angen gwella”, “Da”, “Rhagorol”",
    ),
    "domain_one_leadership_comment": (
        "kind:pdu/domain_one_leadership_comment",
        (
            "“Pa dystiolaeth sy'n pwyso fwyaf yn y radd rydych yn ei chynnig ar gyfer "
            "arweinyddiaeth?”: atebwch mewn geiriau"
        ),
    ),
    "domain_one_earlier_recommendations": (
        "kind:pdu/domain_one_earlier_recommendations",
        "“Pa gynnydd a fu ar argymhellion cynharach?”: atebwch mewn geiriau",
    ),
    "P1_2_1_a": (
        "kind:pdu/P1_2_1_a",
        "P 1.2.1 (a): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "P1_2_1_b": (
        "kind:pdu/P1_2_1_b",
        "P 1.2.1 (b): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "P1_2_1_c": (
        "kind:pdu/P1_2_1_c",
        "P 1.2.1 (c): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "P1_2_1": ("kind:pdu/P1_2_1", "P 1.2.1: dewiswch un o'r rhain: “Ie”, “Na”"),
    "P1_2_1_reason": (
        "kind:pdu/P1_2_1_reason",
        "“Pam rydych chi'n rhoi'r ateb hwn i P 1.2.1?”: atebwch mewn geiriau",
    ),
    "P1_2_2_a": (
        "kind:pdu/P1_2_2_a",
        "P 1.2.2 (a): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "P1_2_2_b": (
        "kind:pdu/P1_2_2_b",
        "P 1.2.2 (b): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "P1_2_2_c": (
        "kind:pdu/P1_2_2_c",
        "P 1.2.2 (c): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "P1_2_2": ("kind:pdu/P1_2_2", "P 1.2.2: dewiswch un o'r rhain: “Ie”, “Na”"),
    "P1_2_2_reason": (
        "kind:pdu/P1_2_2_reason",
        "“Pam rydych chi'n rhoi'r ateb hwn i P 1.2.2?”: atebwch mewn geiriau",
    ),
    "P1_2_3_a": (
        "kind:pdu/P1_2_3_a",
        "P 1.2.3 (a): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "P1_2_3_b": (
        "kind:pdu/P1_2_3_b",
        "P 1.2.3 (b): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "P1_2_3": ("kind:pdu/P1_2_3", "P 1.2.3: dewiswch un o'r rhain: “Ie”, “Na”"),
    "P1_2_3_reason": (
        "kind:pdu/P1_2_3_reason",
        "“Pam rydych chi'n rhoi'r ateb hwn i P 1.2.3?”: atebwch mewn geiriau",
    ),
    "P1_2_4_a": (
        "kind:pdu/P1_2_4_a",
        "P 1.2.4 (a): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "P1_2_4_b": (
        "kind:pdu/P1_2_4_b",
        "P 1.2.4 (b): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "P1_2_4_c": (
        "kind:pdu/P1_2_4_c",
        "P 1.2.4 (c): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "P1_2_4": ("kind:pdu/P1_2_4", "P 1.2.4: dewiswch un o'r rhain: “Ie”, “Na”"),
    "P1_2_4_reason": (
        "kind:pdu/P1_2_4_reason",
        "“Pam rydych chi'n rhoi'r ateb hwn i P 1.2.4?”: atebwch mewn geiriau",
    ),
    "P1_2_rating": (
        "kind:pdu/P1_2_rating",
        "P 1.2: dewiswch un o'r rhain: “Annigonol”, “Angen gwella”, “Da”, “Rhagorol”",
    ),
    "domain_one_staffing_comment": (
        "kind:pdu/domain_one_staffing_comment",
        (
            "“Pa dystiolaeth sy'n pwyso fwyaf yn y radd rydych yn ei chynnig ar gyfer staffio?”: "
            "atebwch mewn geiriau"
        ),
    ),
    "P1_3_1_a": (
        "kind:pdu/P1_3_1_a",
        "P 1.3.1 (a): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "P1_3_1_b": (
        "kind:pdu/P1_3_1_b",
        "P 1.3.1 (b): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "P1_3_1_c": (
        "kind:pdu/P1_3_1_c",
        "P 1.3.1 (c): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "P1_3_1": ("kind:pdu/P1_3_1", "P 1.3.1: dewiswch un o'r rhain: “Ie”, “Na”"),
    "P1_3_1_reason": (
        "kind:pdu/P1_3_1_reason",
        "“Pam rydych chi'n rhoi'r ateb hwn i P 1.3.1?”: atebwch mewn geiriau",
    ),
    "P1_3_2_a": (
        "kind:pdu/P1_3_2_a",
        "P 1.3.2 (a): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "P1_3_2_b": (
        "kind:pdu/P1_3_2_b",
        "P 1.3.2 (b): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "P1_3_2_c": (
        "kind:pdu/P1_3_2_c",
        "P 1.3.2 (c): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "P1_3_2": ("kind:pdu/P1_3_2", "P 1.3.2: dewiswch un o'r rhain: “Ie”, “Na”"),
    "P1_3_2_reason": (
        "kind:pdu/P1_3_2_reason",
        "“Pam rydych chi'n rhoi'r ateb hwn i P 1.3.2?”: atebwch mewn geiriau",
    ),
    "P1_3_3_a": (
        "kind:pdu/P1_3_3_a",
        "P 1.3.3 (a): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "P1_3_3_b": (
        "kind:pdu/P1_3_3_b",
        "P 1.3.3 (b): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "P1_3_3_c": (
        "kind:pdu/P1_3_3_c",
        "P 1.3.3 (c): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "P1_3_3_d": (
        "kind:pdu/P1_3_3_d",
        "P 1.3.3 (d): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "P1_3_3": ("kind:pdu/P1_3_3", "P 1.3.3: dewiswch un o'r rhain: “Ie”, “Na”"),
    "P1_3_3_reason": (
        "kind:pdu/P1_3_3_reason",
        "“Pam rydych chi'n rhoi'r ateb hwn i P 1.3.3?”: atebwch mewn geiriau",
    ),
    "P1_3_rating": (
        "kind:pdu/P1_3_rating",
        "P 1.3: dewiswch un o'r rhain: “Annigonol”, “Angen gwella”, “Da”, “Rhagorol”",
    ),
    "domain_one_services_comment": (
        "kind:pdu/domain_one_services_comment",
        (
            "“Pa dystiolaeth sy'n pwyso fwyaf yn y radd rydych yn ei chynnig ar gyfer "
            "gwasanaethau?”: atebwch mewn geiriau"
        ),
    ),
    "diversity_arrangements": (
        "kind:pdu/diversity_arrangements",
        (
            "“Adolygiad o'r trefniadau amrywiaeth”: dewiswch un o'r rhain: “Digonol”, “Ddim yn "
            "ddigonol”"
        ),
    ),
    "domain_one_diversity_comment": (
        "kind:pdu/domain_one_diversity_comment",
        "“[EN] What did the review look at, and what did it find?”: atebwch mewn geiriau",
    ),
}
DomainOne.rules = (
    Rule(
        id="applies:pdu/P1_1_3_d",
        message="P 1.1.3 (d): i'w ateb dim ond os yw hyn yn wir: “A yw'r uned yng Nghymru?”: Ie",
        when=Among("pdu_in_wales", ("yes",)),
        needs=("P1_1_3_d",),
        bars=("P1_1_3_d",),
    ),
    Rule(
        id="limiting_judgement:pdu/diversity",
        message=(
            "[EN] Diversity arrangements: os yw hyn yn wir (ystyrir y radd Rhagorol ar gyfer P "
            "1.1), ar gyfer P 1.1, rhaid dewis: Da ar y mwyaf, oni bai bod hyn yn wir: Adolygiad "
            "o'r trefniadau amrywiaeth: Digonol"
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
        message="rhowch y rheswm dros yr ateb i P 1.1.1",
        when=Among("P1_1_1", ("no",)),
        needs=("P1_1_1_reason",),
    ),
    Rule(
        id="reason:pdu/P1_1_1/balance",
        message=(
            "rhowch y rheswm dros yr ateb i P 1.1.1: mae'n groes i'r rhan fwyaf o'i gwestiynau "
            "ategol"
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
        message="rhowch y rheswm dros yr ateb i P 1.1.2",
        when=Among("P1_1_2", ("no",)),
        needs=("P1_1_2_reason",),
    ),
    Rule(
        id="reason:pdu/P1_1_2/balance",
        message=(
            "rhowch y rheswm dros yr ateb i P 1.1.2: mae'n groes i'r rhan fwyaf o'i gwestiynau "
            "ategol"
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
        message="rhowch y rheswm dros yr ateb i P 1.1.3",
        when=Among("P1_1_3", ("no",)),
        needs=("P1_1_3_reason",),
    ),
    Rule(
        id="reason:pdu/P1_1_3/balance",
        message=(
            "rhowch y rheswm dros yr ateb i P 1.1.3: mae'n groes i'r rhan fwyaf o'i gwestiynau "
            "ategol"
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
        message="rhowch y rheswm dros yr ateb i P 1.1.4",
        when=Among("P1_1_4", ("no",)),
        needs=("P1_1_4_reason",),
    ),
    Rule(
        id="reason:pdu/P1_1_4/balance",
        message=(
            "rhowch y rheswm dros yr ateb i P 1.1.4: mae'n groes i'r rhan fwyaf o'i gwestiynau "
            "ategol"
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
        message="rhowch y rheswm dros yr ateb i P 1.2.1",
        when=Among("P1_2_1", ("no",)),
        needs=("P1_2_1_reason",),
    ),
    Rule(
        id="reason:pdu/P1_2_1/balance",
        message=(
            "rhowch y rheswm dros yr ateb i P 1.2.1: mae'n groes i'r rhan fwyaf o'i gwestiynau "
            "ategol"
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
        message="rhowch y rheswm dros yr ateb i P 1.2.2",
        when=Among("P1_2_2", ("no",)),
        needs=("P1_2_2_reason",),
    ),
    Rule(
        id="reason:pdu/P1_2_2/balance",
        message=(
            "rhowch y rheswm dros yr ateb i P 1.2.2: mae'n groes i'r rhan fwyaf o'i gwestiynau "
            "ategol"
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
        message="rhowch y rheswm dros yr ateb i P 1.2.3",
        when=Among("P1_2_3", ("no",)),
        needs=("P1_2_3_reason",),
    ),
    Rule(
        id="reason:pdu/P1_2_3/balance",
        message=(
            "rhowch y rheswm dros yr ateb i P 1.2.3: mae'n groes i'r rhan fwyaf o'i gwestiynau "
            "ategol"
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
        message="rhowch y rheswm dros yr ateb i P 1.2.4",
        when=Among("P1_2_4", ("no",)),
        needs=("P1_2_4_reason",),
    ),
    Rule(
        id="reason:pdu/P1_2_4/balance",
        message=(
            "rhowch y rheswm dros yr ateb i P 1.2.4: mae'n groes i'r rhan fwyaf o'i gwestiynau "
            "ategol"
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
        message="rhowch y rheswm dros yr ateb i P 1.3.1",
        when=Among("P1_3_1", ("no",)),
        needs=("P1_3_1_reason",),
    ),
    Rule(
        id="reason:pdu/P1_3_1/balance",
        message=(
            "rhowch y rheswm dros yr ateb i P 1.3.1: mae'n groes i'r rhan fwyaf o'i gwestiynau "
            "ategol"
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
        message="rhowch y rheswm dros yr ateb i P 1.3.2",
        when=Among("P1_3_2", ("no",)),
        needs=("P1_3_2_reason",),
    ),
    Rule(
        id="reason:pdu/P1_3_2/balance",
        message=(
            "rhowch y rheswm dros yr ateb i P 1.3.2: mae'n groes i'r rhan fwyaf o'i gwestiynau "
            "ategol"
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
        message="rhowch y rheswm dros yr ateb i P 1.3.3",
        when=Among("P1_3_3", ("no",)),
        needs=("P1_3_3_reason",),
    ),
    Rule(
        id="reason:pdu/P1_3_3/balance",
        message=(
            "rhowch y rheswm dros yr ateb i P 1.3.3: mae'n groes i'r rhan fwyaf o'i gwestiynau "
            "ategol"
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
        message="nid oes angen rheswm ar gyfer P 1.1.1: mae'n cyd-fynd â'i gwestiynau ategol",
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
        message="nid oes angen rheswm ar gyfer P 1.1.2: mae'n cyd-fynd â'i gwestiynau ategol",
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
        message="nid oes angen rheswm ar gyfer P 1.1.3: mae'n cyd-fynd â'i gwestiynau ategol",
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
        message="nid oes angen rheswm ar gyfer P 1.1.4: mae'n cyd-fynd â'i gwestiynau ategol",
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
        message="nid oes angen rheswm ar gyfer P 1.2.1: mae'n cyd-fynd â'i gwestiynau ategol",
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
        message="nid oes angen rheswm ar gyfer P 1.2.2: mae'n cyd-fynd â'i gwestiynau ategol",
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
        message="nid oes angen rheswm ar gyfer P 1.2.3: mae'n cyd-fynd â'i gwestiynau ategol",
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
        message="nid oes angen rheswm ar gyfer P 1.2.4: mae'n cyd-fynd â'i gwestiynau ategol",
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
        message="nid oes angen rheswm ar gyfer P 1.3.1: mae'n cyd-fynd â'i gwestiynau ategol",
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
        message="nid oes angen rheswm ar gyfer P 1.3.2: mae'n cyd-fynd â'i gwestiynau ategol",
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
        message="nid oes angen rheswm ar gyfer P 1.3.3: mae'n cyd-fynd â'i gwestiynau ategol",
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
