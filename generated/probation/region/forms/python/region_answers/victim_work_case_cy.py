"""Achos gwaith gyda dioddefwyr. Version 1.0 of the form, region 8.5.

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
    """Achos gwaith gyda dioddefwyr."""

    framework: Literal["region"]
    release: Literal["8.5"]
    form: Literal["victim_work_case"]
    victim_contact_victim_in_region: YesOrNo = Field(
        title="A oes dioddefwr cymwys yn byw yn y rhanbarth hwn?",
    )
    victim_contact_contact_wanted: YesOrNo = Field(
        title="A dderbyniodd y dioddefwr y cynnig o gyswllt?",
    )
    victim_contact_release_prepared: YesOrNo = Field(
        title="A fu gwaith gyda'r dioddefwr cyn i rywun gael ei ryddhau?",
    )
    victim_contact_unit: NeededWords = Field(title="Uned gyflawni'r gwasanaeth prawf")
    victim_work_case_victim_summary: Annotated[Words | None, Present] = Field(
        default=None,
        title="Pwy yw'r dioddefwyr, a sut y cawsant eu niweidio? Ysgrifennwch heb enwau.",
    )
    VW1_a: AnswersYesNoOrNotApplicable = Field(
        title=(
            "VW 1 (a): A gafodd y dioddefwr ei ganfod a chael cynnig cyswllt yn brydlon, mewn "
            "ffordd sy'n addas iddo?"
        ),
    )
    VW1_b: AnswersYesNoOrNotApplicable = Field(
        title="VW 1 (b): A eglurwyd y cyswllt fel y gallai'r dioddefwr benderfynu?",
    )
    VW1_c: AnswersYesNoOrNotApplicable = Field(
        title=(
            "VW 1 (c): A gafodd y dioddefwr gymorth i ddod o hyd i'r gefnogaeth yr oedd ei hangen "
            "arno?"
        ),
    )
    VW1: AnswersYesOrNo = Field(
        title=(
            "VW 1: A yw dioddefwyr yn cael dewis gwirioneddol ynghylch cyswllt, a chymorth i ddod "
            "o hyd i gefnogaeth?"
        ),
    )
    VW1_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Pam rydych chi'n rhoi'r ateb hwn i VW 1?",
        description="nid oes angen rheswm ar gyfer VW 1: mae'n cyd-fynd â'i gwestiynau ategol",
    )
    victim_work_case_victim_offer_comment: Annotated[Words | None, Present] = Field(
        default=None,
        title="Beth benderfynodd eich ateb am y cynnig?",
    )
    VW2_a: AnswersYesNoOrNotApplicable = Field(
        title="VW 2 (a): A weithiodd y swyddog cyswllt dioddefwyr a'r ymarferydd gyda'i gilydd?",
    )
    VW2_b: AnswersYesNoOrNotApplicable = Field(
        title="VW 2 (b): A weithredwyd ar unwaith ar bryderon am ddiogelwch y dioddefwr?",
    )
    VW2_c: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title=(
            "VW 2 (c): A gafodd y dioddefwr wybod yr hyn yr oedd am ei wybod, ar yr adeg iawn a "
            "chyda gofal?"
        ),
        description=(
            "VW 2 (c): i'w ateb dim ond os yw hyn yn wir: “A dderbyniodd y dioddefwr y cynnig o "
            "gyswllt?”: Ie"
        ),
    )
    VW2: AnswersYesOrNo = Field(
        title=(
            "VW 2: A yw'r hyn sy'n hysbys yn cael ei ddefnyddio i gadw dioddefwyr yn ddiogel, ac a "
            "ydynt yn cael gwybod beth sy'n digwydd?"
        ),
    )
    VW2_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Pam rydych chi'n rhoi'r ateb hwn i VW 2?",
        description="nid oes angen rheswm ar gyfer VW 2: mae'n cyd-fynd â'i gwestiynau ategol",
    )
    victim_work_case_victim_safety_comment: Annotated[Words | None, Present] = Field(
        default=None,
        title="Beth benderfynodd eich ateb am ddiogelwch a gwybodaeth?",
    )
    VW3_a: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title=(
            "VW 3 (a): A ofynnwyd i'r dioddefwr mewn pryd beth yr oedd ei eisiau, ac a gafodd "
            "gymorth i'w ddweud?"
        ),
        description=(
            "VW 3: i'w ateb dim ond os yw hyn yn wir: “A dderbyniodd y dioddefwr y cynnig o "
            "gyswllt?”: Ie, a hefyd “A fu gwaith gyda'r dioddefwr cyn i rywun gael ei ryddhau?”: Ie"
        ),
    )
    VW3_b: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title=(
            "VW 3 (b): A gyrhaeddodd y cais y rhai sy'n penderfynu, ac a yw'r amodau'n amddiffyn y "
            "dioddefwr?"
        ),
        description=(
            "VW 3: i'w ateb dim ond os yw hyn yn wir: “A dderbyniodd y dioddefwr y cynnig o "
            "gyswllt?”: Ie, a hefyd “A fu gwaith gyda'r dioddefwr cyn i rywun gael ei ryddhau?”: Ie"
        ),
    )
    VW3_c: Annotated[AnswersYesNoOrNotApplicable | None, Present] = Field(
        default=None,
        title="VW 3 (c): A gafodd y dioddefwr wybod am y rhyddhau ac am yr amodau cyn y diwrnod?",
        description=(
            "VW 3: i'w ateb dim ond os yw hyn yn wir: “A dderbyniodd y dioddefwr y cynnig o "
            "gyswllt?”: Ie, a hefyd “A fu gwaith gyda'r dioddefwr cyn i rywun gael ei ryddhau?”: Ie"
        ),
    )
    VW3: Annotated[AnswersYesOrNo | None, Present] = Field(
        default=None,
        title=(
            "VW 3: A all dioddefwyr ddweud eu dweud cyn i rywun gael ei ryddhau, ac a ddefnyddir "
            "hynny?"
        ),
        description=(
            "VW 3: i'w ateb dim ond os yw hyn yn wir: “A dderbyniodd y dioddefwr y cynnig o "
            "gyswllt?”: Ie, a hefyd “A fu gwaith gyda'r dioddefwr cyn i rywun gael ei ryddhau?”: Ie"
        ),
    )
    VW3_reason: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Pam rydych chi'n rhoi'r ateb hwn i VW 3?",
        description="nid oes angen rheswm ar gyfer VW 3: mae'n cyd-fynd â'i gwestiynau ategol",
    )
    VW3_i: Annotated[Words | None, Present] = Field(
        default=None,
        title="VW 3 (i): Beth fyddai wedi gwella'r cyswllt i'r dioddefwr hwn?",
        description=(
            "VW 3: i'w ateb dim ond os yw hyn yn wir: “A dderbyniodd y dioddefwr y cynnig o "
            "gyswllt?”: Ie, a hefyd “A fu gwaith gyda'r dioddefwr cyn i rywun gael ei ryddhau?”: Ie"
        ),
    )
    victim_work_case_victim_release_comment: Annotated[Words | None, Present] = Field(
        default=None,
        title="Beth benderfynodd eich ateb am y cyfnod cyn rhyddhau?",
        description=(
            "“Cyn rhyddhau”: i'w ateb dim ond os yw hyn yn wir: “A dderbyniodd y dioddefwr y "
            "cynnig o gyswllt?”: Ie, a hefyd “A fu gwaith gyda'r dioddefwr cyn i rywun gael ei "
            "ryddhau?”: Ie"
        ),
    )
    victim_work_case_victim_practice: Annotated[Words | None, Present] = Field(
        default=None,
        title="Beth a wnaed yn dda y gallai eraill ddysgu ohono?",
    )
    victim_work_case_victim_alert: Annotated[Words | None, Present] = Field(
        default=None,
        title=(
            "A oedd angen gweithredu ar unwaith ar unrhyw beth? Dywedwch beth a wnaed a chan bwy."
        ),
    )
    victim_work_case_victim_for_leadership: Annotated[Words | None, Present] = Field(
        default=None,
        title="Beth mae'r achos yn ei ddangos ar gyfer parth un rhanbarthol?",
    )


VictimWorkCase.kinds = {
    "victim_contact_victim_in_region": (
        "kind:region/victim_contact_victim_in_region",
        "“A oes dioddefwr cymwys yn byw yn y rhanbarth hwn?”: dewiswch un o'r rhain: “Ie”, “Na”",
    ),
    "victim_contact_contact_wanted": (
        "kind:region/victim_contact_contact_wanted",
        "“A dderbyniodd y dioddefwr y cynnig o gyswllt?”: dewiswch un o'r rhain: “Ie”, “Na”",
    ),
    "victim_contact_release_prepared": (
        "kind:region/victim_contact_release_prepared",
        (
            "“A fu gwaith gyda'r dioddefwr cyn i rywun gael ei ryddhau?”: dewiswch un o'r rhain: "
            "“Ie”, “Na”"
        ),
    ),
    "victim_contact_unit": (
        "kind:region/victim_contact_unit",
        "“Uned gyflawni'r gwasanaeth prawf”: atebwch mewn geiriau",
    ),
    "victim_work_case_victim_summary": (
        "kind:region/victim_work_case_victim_summary",
        (
            "“Pwy yw'r dioddefwyr, a sut y cawsant eu niweidio? Ysgrifennwch heb enwau.”: atebwch "
            "mewn geiriau"
        ),
    ),
    "VW1_a": (
        "kind:region/VW1_a",
        "VW 1 (a): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "VW1_b": (
        "kind:region/VW1_b",
        "VW 1 (b): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "VW1_c": (
        "kind:region/VW1_c",
        "VW 1 (c): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "VW1": ("kind:region/VW1", "VW 1: dewiswch un o'r rhain: “Ie”, “Na”"),
    "VW1_reason": (
        "kind:region/VW1_reason",
        "“Pam rydych chi'n rhoi'r ateb hwn i VW 1?”: atebwch mewn geiriau",
    ),
    "victim_work_case_victim_offer_comment": (
        "kind:region/victim_work_case_victim_offer_comment",
        "“Beth benderfynodd eich ateb am y cynnig?”: atebwch mewn geiriau",
    ),
    "VW2_a": (
        "kind:region/VW2_a",
        "VW 2 (a): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "VW2_b": (
        "kind:region/VW2_b",
        "VW 2 (b): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "VW2_c": (
        "kind:region/VW2_c",
        "VW 2 (c): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "VW2": ("kind:region/VW2", "VW 2: dewiswch un o'r rhain: “Ie”, “Na”"),
    "VW2_reason": (
        "kind:region/VW2_reason",
        "“Pam rydych chi'n rhoi'r ateb hwn i VW 2?”: atebwch mewn geiriau",
    ),
    "victim_work_case_victim_safety_comment": (
        "kind:region/victim_work_case_victim_safety_comment",
        "“Beth benderfynodd eich ateb am ddiogelwch a gwybodaeth?”: atebwch mewn geiriau",
    ),
    "VW3_a": (
        "kind:region/VW3_a",
        "VW 3 (a): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "VW3_b": (
        "kind:region/VW3_b",
        "VW 3 (b): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "VW3_c": (
        "kind:region/VW3_c",
        "VW 3 (c): dewiswch un o'r rhain: “Ie”, “Na”, “Ddim yn berthnasol”",
    ),
    "VW3": ("kind:region/VW3", "VW 3: dewiswch un o'r rhain: “Ie”, “Na”"),
    "VW3_reason": (
        "kind:region/VW3_reason",
        "“Pam rydych chi'n rhoi'r ateb hwn i VW 3?”: atebwch mewn geiriau",
    ),
    "VW3_i": ("kind:region/VW3_i", "VW 3 (i): atebwch mewn geiriau"),
    "victim_work_case_victim_release_comment": (
        "kind:region/victim_work_case_victim_release_comment",
        "“Beth benderfynodd eich ateb am y cyfnod cyn rhyddhau?”: atebwch mewn geiriau",
    ),
    "victim_work_case_victim_practice": (
        "kind:region/victim_work_case_victim_practice",
        "“Beth a wnaed yn dda y gallai eraill ddysgu ohono?”: atebwch mewn geiriau",
    ),
    "victim_work_case_victim_alert": (
        "kind:region/victim_work_case_victim_alert",
        (
            "“A oedd angen gweithredu ar unwaith ar unrhyw beth? Dywedwch beth a wnaed a chan "
            "bwy.”: atebwch mewn geiriau"
        ),
    ),
    "victim_work_case_victim_for_leadership": (
        "kind:region/victim_work_case_victim_for_leadership",
        "“Beth mae'r achos yn ei ddangos ar gyfer parth un rhanbarthol?”: atebwch mewn geiriau",
    ),
}
VictimWorkCase.rules = (
    Rule(
        id="applies:region/VW2_c",
        message=(
            "VW 2 (c): i'w ateb dim ond os yw hyn yn wir: “A dderbyniodd y dioddefwr y cynnig o "
            "gyswllt?”: Ie"
        ),
        when=Among("victim_contact_contact_wanted", ("yes",)),
        needs=("VW2_c",),
        bars=("VW2_c",),
    ),
    Rule(
        id="applies:region/victim_work_case/view_4",
        message=(
            "“Cyn rhyddhau”: i'w ateb dim ond os yw hyn yn wir: “A dderbyniodd y dioddefwr y "
            "cynnig o gyswllt?”: Ie, a hefyd “A fu gwaith gyda'r dioddefwr cyn i rywun gael ei "
            "ryddhau?”: Ie"
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
            "VW 3: i'w ateb dim ond os yw hyn yn wir: “A dderbyniodd y dioddefwr y cynnig o "
            "gyswllt?”: Ie, a hefyd “A fu gwaith gyda'r dioddefwr cyn i rywun gael ei ryddhau?”: Ie"
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
        message="rhowch y rheswm dros yr ateb i VW 1",
        when=Among("VW1", ("no",)),
        needs=("VW1_reason",),
    ),
    Rule(
        id="reason:region/VW1/balance",
        message=(
            "rhowch y rheswm dros yr ateb i VW 1: mae'n groes i'r rhan fwyaf o'i gwestiynau ategol"
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
        message="rhowch y rheswm dros yr ateb i VW 2",
        when=Among("VW2", ("no",)),
        needs=("VW2_reason",),
    ),
    Rule(
        id="reason:region/VW2/balance",
        message=(
            "rhowch y rheswm dros yr ateb i VW 2: mae'n groes i'r rhan fwyaf o'i gwestiynau ategol"
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
        message="rhowch y rheswm dros yr ateb i VW 3",
        when=Among("VW3", ("no",)),
        needs=("VW3_reason",),
    ),
    Rule(
        id="reason:region/VW3/balance",
        message=(
            "rhowch y rheswm dros yr ateb i VW 3: mae'n groes i'r rhan fwyaf o'i gwestiynau ategol"
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
        message="nid oes angen rheswm ar gyfer VW 1: mae'n cyd-fynd â'i gwestiynau ategol",
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
        message="nid oes angen rheswm ar gyfer VW 2: mae'n cyd-fynd â'i gwestiynau ategol",
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
        message="nid oes angen rheswm ar gyfer VW 3: mae'n cyd-fynd â'i gwestiynau ategol",
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
