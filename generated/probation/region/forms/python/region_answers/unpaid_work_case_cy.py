"""Achos gwaith di-dâl. Version 1.0 of the form, region 8.5.

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
    """Achos gwaith di-dâl."""

    framework: Literal["region"]
    release: Literal["8.5"]
    form: Literal["unpaid_work_case"]
    requirement_start: Day = Field(title="Dechrau'r gofyniad")
    requirement_sentence: ChoicesRequirementSentence = Field(title="Dedfryd")
    requirement_hours: Whole = Field(title="Yr oriau a orchmynnodd y llys")
    requirement_other_requirements: YesOrNo = Field(
        title="A oes gofynion eraill heblaw gwaith di-dâl?",
    )
    requirement_open_at_fieldwork: YesOrNo = Field(
        title="A yw'r gofyniad yn dal yn agored pan gaiff ei arolygu?",
    )
    requirement_court_report: YesOrNo = Field(
        title="A ysgrifennwyd adroddiad llys ar gyfer y ddedfryd hon?",
    )
    requirement_risk: ChoicesRequirementRisk = Field(title="Risg o niwed difrifol")
    requirement_child_safeguarding_concern: YesOrNo = Field(
        title="A oes pryder ynghylch diogelu plant?",
    )
    requirement_sex: ChoicesRequirementSex = Field(title="Rhyw")
    requirement_unit: NeededWords = Field(title="Uned gyflawni'r gwasanaeth prawf")
    unpaid_work_case_requirement_summary: Annotated[Words | None, Present] = Field(
        default=None,
        title="Beth a orchmynnodd y llys, ac i bwy? Ysgrifennwch heb enwau.",
    )
    UW1_a: AnswersYesNoOrNotApplicable = Field(
        title="UW 1 (a): A ganfuwyd anghenion ac amgylchiadau'r person cyn rhoi gwaith?",
    )
    UW1_b: AnswersYesNoOrNotApplicable = Field(
        title="UW 1 (b): A ddewiswyd y gwaith i weddu i'r person, ac i fod o fudd iddo?",
    )
    UW1_c: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title=(
            "UW 1 (c): A gynigiwyd amser ar gyfer hyfforddiant a chyflogaeth lle byddai hynny'n "
            "helpu?"
        ),
        description=(
            "UW 1 (c): i'w ateb dim ond os yw hyn yn wir: “Yr oriau a orchmynnodd y llys”: o leiaf "
            "40"
        ),
    )
    UW1: AnswersYesOrNo = Field(
        title="UW 1: A yw gwaith di-dâl wedi'i gynllunio o amgylch y person sy'n gorfod ei wneud?",
    )
    UW1_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Pam rydych chi'n rhoi'r ateb hwn i UW 1?",
        description="nid oes angen rheswm ar gyfer UW 1: mae'n cyd-fynd â'i gwestiynau ategol",
    )
    unpaid_work_case_unpaid_work_planning_comment: Annotated[Words | None, Present] = Field(
        default=None,
        title="Beth benderfynodd eich ateb am gynllunio?",
    )
    UW2_a: AnswersYesNoOrNotApplicable = Field(
        title=(
            "UW 2 (a): A aseswyd y risgiau y mae'r person yn eu cyflwyno ar gyfer y math hwn o "
            "waith?"
        ),
    )
    UW2_b: AnswersYesNoOrNotApplicable = Field(
        title="UW 2 (b): A gyrhaeddodd yr hyn sy'n hysbys am risg y bobl sy'n rhedeg y gwaith?",
    )
    UW2_c: AnswersYesNoOrNotApplicable = Field(
        title=(
            "UW 2 (c): A oedd y lleoliad yn ddiogel, ac a gafodd ei newid pan ddysgwyd rhywbeth "
            "newydd?"
        ),
    )
    UW2_d: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="UW 2 (d): A ystyriwyd diogelwch plant?",
        description=(
            "UW 2 (d): i'w ateb dim ond os yw hyn yn wir: “A oes pryder ynghylch diogelu plant?”: "
            "Ie"
        ),
    )
    UW2: AnswersYesOrNo = Field(
        title="UW 2: A yw gwaith di-dâl yn cadw'r person a phobl eraill yn ddiogel?",
    )
    UW2_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Pam rydych chi'n rhoi'r ateb hwn i UW 2?",
        description="nid oes angen rheswm ar gyfer UW 2: mae'n cyd-fynd â'i gwestiynau ategol",
    )
    unpaid_work_case_unpaid_work_safety_comment: Annotated[Words | None, Present] = Field(
        default=None,
        title="Beth benderfynodd eich ateb am ddiogelwch?",
    )
    UW3_a: AnswersYesNoOrNotApplicable = Field(
        title="UW 3 (a): A ddechreuodd y gwaith yn brydlon, ac a aeth yn ei flaen yn gyson?",
    )
    UW3_b: AnswersYesNoOrNotApplicable = Field(
        title="UW 3 (b): A helpodd staff y person i gadw at y gofyniad?",
    )
    UW3_c: AnswersYesNoOrNotApplicable = Field(
        title="UW 3 (c): A ymdriniwyd ag absenoldebau ac ymddygiad gwael yn deg ac mewn pryd?",
    )
    UW3_d: AnswersYesNoOrNotApplicable = Field(
        title="UW 3 (d): A oedd y gwaith yn werth ei wneud, i'r person ac i'r gymuned?",
    )
    UW3: AnswersYesOrNo = Field(
        title="UW 3: A yw dedfryd y llys yn cael ei chyflawni'n brydlon, yn llawn ac yn deg?",
    )
    UW3_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Pam rydych chi'n rhoi'r ateb hwn i UW 3?",
        description="nid oes angen rheswm ar gyfer UW 3: mae'n cyd-fynd â'i gwestiynau ategol",
    )
    UW3_i: Annotated[Words | None, Present] = Field(
        default=None,
        title="UW 3 (i): Os oedd gan y llys adroddiad, beth a ddywedodd am waith di-dâl?",
        description=(
            "UW 3 (i): i'w ateb dim ond os yw hyn yn wir: “A ysgrifennwyd adroddiad llys ar gyfer "
            "y ddedfryd hon?”: Ie"
        ),
    )
    UW3_ii: Annotated[Words | None, Present] = Field(
        default=None,
        title="UW 3 (ii): Beth a'i gwnaeth yn anoddach, neu'n haws, cwblhau'r oriau?",
    )
    unpaid_work_case_unpaid_work_sentence_comment: Annotated[Words | None, Present] = Field(
        default=None,
        title="Beth benderfynodd eich ateb am y ddedfryd?",
    )
    unpaid_work_case_unpaid_work_practice: Annotated[Words | None, Present] = Field(
        default=None,
        title="Beth a wnaed yn dda y gallai eraill ddysgu ohono?",
    )
    unpaid_work_case_unpaid_work_interview: Annotated[Words | None, Present] = Field(
        default=None,
        title="Os bu cyfweliad, beth ychwanegodd yr ymarferydd?",
    )
    unpaid_work_case_unpaid_work_alert: Annotated[Words | None, Present] = Field(
        default=None,
        title=(
            "A oedd angen gweithredu ar unwaith ar unrhyw beth? Dywedwch beth a wnaed a chan bwy."
        ),
    )
    unpaid_work_case_unpaid_work_for_leadership: Annotated[Words | None, Present] = Field(
        default=None,
        title="Beth mae'r achos yn ei ddangos ar gyfer parth un rhanbarthol?",
    )


UnpaidWorkCase.kinds = {
    "requirement_start": (
        "kind:region/requirement_start",
        "“Dechrau'r gofyniad”: rhowch ddyddiad, y flwyddyn yn gyntaf, er enghraifft 2025-03-31",
    ),
    "requirement_sentence": (
        "kind:region/requirement_sentence",
        "“Dedfryd”: dewiswch un o'r rhain: “Gorchymyn cymunedol”, “Gorchymyn dedfryd ohiriedig”",
    ),
    "requirement_hours": (
        "kind:region/requirement_hours",
        "“Yr oriau a orchmynnodd y llys”: rhowch rif cyfan, 0 neu fwy",
    ),
    "requirement_other_requirements": (
        "kind:region/requirement_other_requirements",
        "“A oes gofynion eraill heblaw gwaith di-dâl?”: dewiswch un o'r rhain: “Ie”, “Na”",
    ),
    "requirement_open_at_fieldwork": (
        "kind:region/requirement_open_at_fieldwork",
        (
            "“A yw'r gofyniad yn dal yn agored pan gaiff ei arolygu?”: dewiswch un o'r rhain: "
            "“Ie”, “Na”"
        ),
    ),
    "requirement_court_report": (
        "kind:region/requirement_court_report",
        (
            "“A ysgrifennwyd adroddiad llys ar gyfer y ddedfryd hon?”: dewiswch un o'r rhain: "
            "“Ie”, “Na”"
        ),
    ),
    "requirement_risk": (
        "kind:region/requirement_risk",
        "“Risg o niwed difrifol”: dewiswch un o'r rhain: “Isel”, “Canolig”, “Uchel”, “Uchel iawn”",
    ),
    "requirement_child_safeguarding_concern": (
        "kind:region/requirement_child_safeguarding_concern",
        "“A oes pryder ynghylch diogelu plant?”: dewiswch un o'r rhain: “Ie”, “Na”",
    ),
    "requirement_sex": (
        "kind:region/requirement_sex",
        "“Rhyw”: dewiswch un o'r rhain: “Benyw”, “Gwryw”",
    ),
    "requirement_unit": (
        "kind:region/requirement_unit",
        "“Uned gyflawni'r gwasanaeth prawf”: atebwch mewn geiriau",
    ),
    "unpaid_work_case_requirement_summary": (
        "kind:region/unpaid_work_case_requirement_summary",
        "“Beth a orchmynnodd y llys, ac i bwy? Ysgrifennwch heb enwau.”: atebwch mewn geiriau",
    ),
    "UW1_a": (
        "kind:region/UW1_a",
        "UW 1 (a): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "UW1_b": (
        "kind:region/UW1_b",
        "UW 1 (b): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "UW1_c": (
        "kind:region/UW1_c",
        "UW 1 (c): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "UW1": ("kind:region/UW1", "UW 1: dewiswch un o'r rhain: “Ie”, “Na”"),
    "UW1_reason": (
        "kind:region/UW1_reason",
        "“Pam rydych chi'n rhoi'r ateb hwn i UW 1?”: atebwch mewn geiriau",
    ),
    "unpaid_work_case_unpaid_work_planning_comment": (
        "kind:region/unpaid_work_case_unpaid_work_planning_comment",
        "“Beth benderfynodd eich ateb am gynllunio?”: atebwch mewn geiriau",
    ),
    "UW2_a": (
        "kind:region/UW2_a",
        "UW 2 (a): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "UW2_b": (
        "kind:region/UW2_b",
        "UW 2 (b): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "UW2_c": (
        "kind:region/UW2_c",
        "UW 2 (c): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "UW2_d": (
        "kind:region/UW2_d",
        "UW 2 (d): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "UW2": ("kind:region/UW2", "UW 2: dewiswch un o'r rhain: “Ie”, “Na”"),
    "UW2_reason": (
        "kind:region/UW2_reason",
        "“Pam rydych chi'n rhoi'r ateb hwn i UW 2?”: atebwch mewn geiriau",
    ),
    "unpaid_work_case_unpaid_work_safety_comment": (
        "kind:region/unpaid_work_case_unpaid_work_safety_comment",
        "“Beth benderfynodd eich ateb am ddiogelwch?”: atebwch mewn geiriau",
    ),
    "UW3_a": (
        "kind:region/UW3_a",
        "UW 3 (a): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "UW3_b": (
        "kind:region/UW3_b",
        "UW 3 (b): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "UW3_c": (
        "kind:region/UW3_c",
        "UW 3 (c): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "UW3_d": (
        "kind:region/UW3_d",
        "UW 3 (d): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "UW3": ("kind:region/UW3", "UW 3: dewiswch un o'r rhain: “Ie”, “Na”"),
    "UW3_reason": (
        "kind:region/UW3_reason",
        "“Pam rydych chi'n rhoi'r ateb hwn i UW 3?”: atebwch mewn geiriau",
    ),
    "UW3_i": ("kind:region/UW3_i", "UW 3 (i): atebwch mewn geiriau"),
    "UW3_ii": ("kind:region/UW3_ii", "UW 3 (ii): atebwch mewn geiriau"),
    "unpaid_work_case_unpaid_work_sentence_comment": (
        "kind:region/unpaid_work_case_unpaid_work_sentence_comment",
        "“Beth benderfynodd eich ateb am y ddedfryd?”: atebwch mewn geiriau",
    ),
    "unpaid_work_case_unpaid_work_practice": (
        "kind:region/unpaid_work_case_unpaid_work_practice",
        "“Beth a wnaed yn dda y gallai eraill ddysgu ohono?”: atebwch mewn geiriau",
    ),
    "unpaid_work_case_unpaid_work_interview": (
        "kind:region/unpaid_work_case_unpaid_work_interview",
        "“Os bu cyfweliad, beth ychwanegodd yr ymarferydd?”: atebwch mewn geiriau",
    ),
    "unpaid_work_case_unpaid_work_alert": (
        "kind:region/unpaid_work_case_unpaid_work_alert",
        (
            "“A oedd angen gweithredu ar unwaith ar unrhyw beth? Dywedwch beth a wnaed a chan "
            "bwy.”: atebwch mewn geiriau"
        ),
    ),
    "unpaid_work_case_unpaid_work_for_leadership": (
        "kind:region/unpaid_work_case_unpaid_work_for_leadership",
        "“Beth mae'r achos yn ei ddangos ar gyfer parth un rhanbarthol?”: atebwch mewn geiriau",
    ),
}
UnpaidWorkCase.rules = (
    Rule(
        id="applies:region/UW1_c",
        message=(
            "UW 1 (c): i'w ateb dim ond os yw hyn yn wir: “Yr oriau a orchmynnodd y llys”: o leiaf "
            "40"
        ),
        when=Within("requirement_hours", whole=True, at_least=40),
        needs=("UW1_c",),
        bars=("UW1_c",),
    ),
    Rule(
        id="applies:region/UW2_d",
        message=(
            "UW 2 (d): i'w ateb dim ond os yw hyn yn wir: “A oes pryder ynghylch diogelu plant?”: "
            "Ie"
        ),
        when=Among("requirement_child_safeguarding_concern", ("yes",)),
        needs=("UW2_d",),
        bars=("UW2_d",),
    ),
    Rule(
        id="applies:region/UW3_i",
        message=(
            "UW 3 (i): i'w ateb dim ond os yw hyn yn wir: “A ysgrifennwyd adroddiad llys ar gyfer "
            "y ddedfryd hon?”: Ie"
        ),
        when=Among("requirement_court_report", ("yes",)),
        bars=("UW3_i",),
    ),
    Rule(
        id="reason:region/UW1",
        message="rhowch y rheswm dros yr ateb i UW 1",
        when=Among("UW1", ("no",)),
        needs=("UW1_reason",),
    ),
    Rule(
        id="reason:region/UW1/balance",
        message=(
            "rhowch y rheswm dros yr ateb i UW 1: mae'n groes i'r rhan fwyaf o'i gwestiynau ategol"
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
        message="rhowch y rheswm dros yr ateb i UW 2",
        when=Among("UW2", ("no",)),
        needs=("UW2_reason",),
    ),
    Rule(
        id="reason:region/UW2/balance",
        message=(
            "rhowch y rheswm dros yr ateb i UW 2: mae'n groes i'r rhan fwyaf o'i gwestiynau ategol"
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
        message="rhowch y rheswm dros yr ateb i UW 3",
        when=Among("UW3", ("no",)),
        needs=("UW3_reason",),
    ),
    Rule(
        id="reason:region/UW3/balance",
        message=(
            "rhowch y rheswm dros yr ateb i UW 3: mae'n groes i'r rhan fwyaf o'i gwestiynau ategol"
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
        message="nid oes angen rheswm ar gyfer UW 1: mae'n cyd-fynd â'i gwestiynau ategol",
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
        message="nid oes angen rheswm ar gyfer UW 2: mae'n cyd-fynd â'i gwestiynau ategol",
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
        message="nid oes angen rheswm ar gyfer UW 3: mae'n cyd-fynd â'i gwestiynau ategol",
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
