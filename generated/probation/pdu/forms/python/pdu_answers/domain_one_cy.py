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
            "P 1.1.1 (a): A oes rhestr fer o flaenoriaethau sy'n gweddu i anghenion yr uned "
            "gyflawni hon?"
        ),
    )
    P1_1_1_b: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 1.1.1 (b): A yw staff ar bob gradd yn gwybod y blaenoriaethau ac yn gweithio yn "
            "unol â nhw?"
        ),
    )
    P1_1_1_c: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 1.1.1 (c): A yw rheolwyr canol yn troi'r cyfeiriad yn arfer cadarn o ddydd i ddydd?"
        ),
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
        title="P 1.1.2 (a): A oes gan arweinwyr ddarlun cywir o ansawdd y gwaith achos?",
    )
    P1_1_2_b: AnswersYesNoOrNotApplicable = Field(
        title="P 1.1.2 (b): A yw gwaith gwella yn newid yr hyn sy'n digwydd mewn achosion?",
    )
    P1_1_2_c: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 1.1.2 (c): A yw arweinwyr yn dysgu pan aiff pethau o chwith, ac o arolygiadau "
            "cynharach?"
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
        title=(
            "P 1.1.3 (a): A yw arweinwyr yn gwybod pwy sy'n cael pa wasanaeth, ac yn gweithredu ar "
            "wahaniaethau?"
        ),
    )
    P1_1_3_b: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 1.1.3 (b): A yw pobl ar brawf yn helpu i lunio sut y mae'r uned gyflawni yn "
            "gweithio?"
        ),
    )
    P1_1_3_c: AnswersYesNoOrNotApplicable = Field(
        title="P 1.1.3 (c): A yw arweinwyr yn mynd i'r afael â gwahaniaethu, ni waeth gan bwy?",
    )
    P1_1_3_d: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title=(
            "P 1.1.3 (d): A all pobl ddefnyddio'r Gymraeg yn eu goruchwyliaeth yr un mor hawdd â'r "
            "Saesneg?"
        ),
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
        title=(
            "P 1.1.4 (a): A yw'r risgiau i waith yr uned gyflawni yn hysbys, yn gyfrifoldeb i "
            "rywun ac yn cael eu lleihau?"
        ),
    )
    P1_1_4_b: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 1.1.4 (b): A yw partneriaethau yn rhoi i ymarferwyr yr hyn sydd ei angen arnynt i "
            "gadw pobl yn ddiogel?"
        ),
    )
    P1_1_4_c: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 1.1.4 (c): A yw newid, megis atal cyswllt, yn cael ei gynllunio fel bod pobl yn "
            "aros yn ddiogel?"
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
            "P 1.2.1 (a): A oes digon o staff yn eu swyddi, ar y graddau cywir, i wneud y gwaith "
            "yn dda?"
        ),
    )
    P1_2_1_b: AnswersYesNoOrNotApplicable = Field(
        title="P 1.2.1 (b): A yw llwythi gwaith yn hylaw, ac a wneir rhywbeth pan nad ydynt?",
    )
    P1_2_1_c: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 1.2.1 (c): A yw achosion yn mynd at ymarferwyr sydd â'r sgìl a'r amser ar eu cyfer?"
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
            "P 1.2.2 (a): A yw anghenion hyfforddi yn hysbys, ar gyfer yr uned gyflawni a phob "
            "aelod o staff?"
        ),
    )
    P1_2_2_b: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 1.2.2 (b): A yw hyfforddiant yn cael ei gwblhau, ac a welir ei ôl mewn gwaith achos?"
        ),
    )
    P1_2_2_c: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 1.2.2 (c): A yw hyfforddeion a staff newydd gymhwyso yn cael eu datblygu'n ddiogel?"
        ),
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
        title="P 1.2.3 (a): A yw ymarferwyr yn cael goruchwyliaeth reolaidd sy'n gwella eu gwaith?",
    )
    P1_2_3_b: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 1.2.3 (b): A yw penderfyniadau rheolwyr mewn achosion unigol yn gwneud pobl yn fwy "
            "diogel?"
        ),
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
        title="P 1.2.4 (a): A wrandewir ar staff, ac a ydynt yn gweld beth a ddaeth o hynny?",
    )
    P1_2_4_b: AnswersYesNoOrNotApplicable = Field(
        title="P 1.2.4 (b): A oes gofal am ddiogelwch a llesiant staff?",
    )
    P1_2_4_c: AnswersYesNoOrNotApplicable = Field(
        title="P 1.2.4 (c): A oes gan bob aelod o staff gyfle teg i ddatblygu a symud ymlaen?",
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
        title="P 1.3.1 (a): A yw anghenion pobl yn ddigon hysbys i gynllunio gwasanaethau?",
    )
    P1_3_1_b: AnswersYesNoOrNotApplicable = Field(
        title="P 1.3.1 (b): A oes digon o bob gwasanaeth, yn y lleoedd iawn?",
    )
    P1_3_1_c: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 1.3.1 (c): A yw arweinwyr yn mynd ar drywydd y bylchau, ac yn defnyddio arian lleol "
            "i'w llenwi?"
        ),
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
        title="P 1.3.2 (a): A yw ymarferwyr yn gwybod beth sydd ar gael, ac yn atgyfeirio'n dda?",
    )
    P1_3_2_b: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 1.3.2 (b): A yw amseroedd aros, gadael cyn y diwedd a chwblhau yn cael eu monitro, "
            "ac a weithredir arnynt?"
        ),
    )
    P1_3_2_c: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 1.3.2 (c): A yw gwasanaethau'n addas i fenywod ac eraill y mae eu hanghenion yn "
            "llai cyffredin?"
        ),
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
            "P 1.3.3 (a): A yw ymarferwyr a darparwyr yn rhannu'r hyn y mae angen i'r llall ei "
            "wybod?"
        ),
    )
    P1_3_3_b: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 1.3.3 (b): A yw gwasanaethau i bobl a all achosi niwed difrifol yn gwneud eraill yn "
            "fwy diogel?"
        ),
    )
    P1_3_3_c: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 1.3.3 (c): A yw cysylltiadau â llysoedd a charchardai yn rhoi dechrau cadarn i "
            "oruchwyliaeth?"
        ),
    )
    P1_3_3_d: AnswersYesNoOrNotApplicable = Field(
        title=(
            "P 1.3.3 (d): A yw'r uned gyflawni yn gwybod pa wahaniaeth y mae ei gwasanaethau'n ei "
            "wneud?"
        ),
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
        title="Beth edrychodd yr adolygiad arno, a beth a ganfu?",
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
        "“Beth edrychodd yr adolygiad arno, a beth a ganfu?”: atebwch mewn geiriau",
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
            "Trefniadau amrywiaeth: os yw hyn yn wir (ystyrir y radd Rhagorol ar gyfer P 1.1), ar "
            "gyfer P 1.1, rhaid dewis: Da ar y mwyaf, oni bai bod hyn yn wir: Adolygiad o'r "
            "trefniadau amrywiaeth: Digonol"
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
