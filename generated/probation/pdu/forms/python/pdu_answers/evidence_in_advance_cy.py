"""Tystiolaeth ymlaen llaw. Version 1.0 of the form, pdu 8.5.

Written by the Assay compiler: change the rule files, not this module. What is not enforced
stands in `left_out`, at the end.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .checking import Among, Answers, NeededWords, Present, Rule, Words

EvidenceP11DeliveryPlan = Literal["attached", "contained", "alternative", "not_available"]
Evidence = Literal["attached", "contained", "alternative", "not_available"]
EvidenceP11RiskRegister = Literal["attached", "contained", "alternative", "not_available"]


class EvidenceInAdvance(Answers):
    """Tystiolaeth ymlaen llaw."""

    framework: Literal["pdu"]
    release: Literal["8.5"]
    form: Literal["evidence_in_advance"]
    P1_1_delivery_plan: EvidenceP11DeliveryPlan = Field(title="Cynllun cyflawni'r uned")
    P1_1_delivery_plan_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Cynllun cyflawni'r uned: enw'r ffeil",
        description=(
            "“Cynllun cyflawni'r uned: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: “Cynllun "
            "cyflawni'r uned”: un o'r rhain: Wedi'i hatodi, Wedi'i atodi yn ei lle: Cyflwyniad gan "
            "bennaeth yr uned gyflawni"
        ),
    )
    P1_1_delivery_plan_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Cynllun cyflawni'r uned: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar gael"
        ),
        description=(
            "“Cynllun cyflawni'r uned: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar "
            "gael”: i'w ateb dim ond os yw hyn yn wir: “Cynllun cyflawni'r uned”: un o'r rhain: "
            "Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Wedi'i atodi yn ei lle: Cyflwyniad "
            "gan bennaeth yr uned gyflawni, Ddim ar gael"
        ),
    )
    P1_1_performance_dashboard: Evidence = Field(title="Dangosfwrdd perfformiad")
    P1_1_performance_dashboard_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Dangosfwrdd perfformiad: enw'r ffeil",
        description=(
            "“Dangosfwrdd perfformiad: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: "
            "“Dangosfwrdd perfformiad”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i "
            "hatodi"
        ),
    )
    P1_1_performance_dashboard_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Dangosfwrdd perfformiad: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar gael"
        ),
        description=(
            "“Dangosfwrdd perfformiad: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar "
            "gael”: i'w ateb dim ond os yw hyn yn wir: “Dangosfwrdd perfformiad”: un o'r rhain: "
            "Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, "
            "Ddim ar gael"
        ),
    )
    P1_1_roif_services: Evidence = Field(
        title="[EN] Regional Outcomes and Innovation Fund (ROIF) commissioned services",
    )
    P1_1_roif_services_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "[EN] Regional Outcomes and Innovation Fund (ROIF) commissioned services: enw'r ffeil"
        ),
        description=(
            "“[EN] Regional Outcomes and Innovation Fund (ROIF) commissioned services: enw'r "
            "ffeil”: i'w ateb dim ond os yw hyn yn wir: “[EN] Regional Outcomes and Innovation "
            "Fund (ROIF) commissioned services”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth "
            "arall wedi'i hatodi"
        ),
    )
    P1_1_roif_services_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "[EN] Regional Outcomes and Innovation Fund (ROIF) commissioned services: ble mae hi, "
            "beth a anfonir yn ei lle, neu pam nad yw ar gael"
        ),
        description=(
            "“[EN] Regional Outcomes and Innovation Fund (ROIF) commissioned services: ble mae hi, "
            "beth a anfonir yn ei lle, neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: "
            "“[EN] Regional Outcomes and Innovation Fund (ROIF) commissioned services”: un o'r "
            "rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i "
            "hatodi, Ddim ar gael"
        ),
    )
    P1_1_structure: Evidence = Field(
        title="Strwythur yr uned gyflawni, rhychwantau rheoli a chyfrifoldebau arweiniol",
    )
    P1_1_structure_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Strwythur yr uned gyflawni, rhychwantau rheoli a chyfrifoldebau arweiniol: enw'r ffeil"
        ),
        description=(
            "“Strwythur yr uned gyflawni, rhychwantau rheoli a chyfrifoldebau arweiniol: enw'r "
            "ffeil”: i'w ateb dim ond os yw hyn yn wir: “Strwythur yr uned gyflawni, rhychwantau "
            "rheoli a chyfrifoldebau arweiniol”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth "
            "arall wedi'i hatodi"
        ),
    )
    P1_1_structure_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Strwythur yr uned gyflawni, rhychwantau rheoli a chyfrifoldebau arweiniol: ble mae "
            "hi, beth a anfonir yn ei lle, neu pam nad yw ar gael"
        ),
        description=(
            "“Strwythur yr uned gyflawni, rhychwantau rheoli a chyfrifoldebau arweiniol: ble mae "
            "hi, beth a anfonir yn ei lle, neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn "
            "wir: “Strwythur yr uned gyflawni, rhychwantau rheoli a chyfrifoldebau arweiniol”: un "
            "o'r rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall "
            "wedi'i hatodi, Ddim ar gael"
        ),
    )
    P1_1_partnerships: Evidence = Field(
        title=(
            "[EN] Local partnership arrangements – the key partners, with names and contact details"
        ),
    )
    P1_1_partnerships_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "[EN] Local partnership arrangements – the key partners, with names and contact "
            "details: enw'r ffeil"
        ),
        description=(
            "“[EN] Local partnership arrangements – the key partners, with names and contact "
            "details: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: “[EN] Local partnership "
            "arrangements – the key partners, with names and contact details”: un o'r rhain: "
            "Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
    )
    P1_1_partnerships_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "[EN] Local partnership arrangements – the key partners, with names and contact "
            "details: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar gael"
        ),
        description=(
            "“[EN] Local partnership arrangements – the key partners, with names and contact "
            "details: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar gael”: i'w ateb dim "
            "ond os yw hyn yn wir: “[EN] Local partnership arrangements – the key partners, with "
            "names and contact details”: un o'r rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd "
            "eisoes, Mae tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
    )
    P1_1_risk_register: EvidenceP11RiskRegister = Field(title="Cofrestr risg")
    P1_1_risk_register_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Cofrestr risg: enw'r ffeil",
        description=(
            "“Cofrestr risg: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: “Cofrestr risg”: un "
            "o'r rhain: Wedi'i hatodi, Wedi'i atodi yn ei lle: [EN] Evidence of how this is "
            "overseen at a regional level"
        ),
    )
    P1_1_risk_register_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Cofrestr risg: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar gael",
        description=(
            "“Cofrestr risg: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar gael”: i'w "
            "ateb dim ond os yw hyn yn wir: “Cofrestr risg”: un o'r rhain: Wedi'i chynnwys mewn "
            "dogfen a gyflwynwyd eisoes, Wedi'i atodi yn ei lle: [EN] Evidence of how this is "
            "overseen at a regional level, Ddim ar gael"
        ),
    )
    P1_1_improvement_plan: Evidence = Field(title="Cynllun gwella'r uned gyflawni")
    P1_1_improvement_plan_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Cynllun gwella'r uned gyflawni: enw'r ffeil",
        description=(
            "“Cynllun gwella'r uned gyflawni: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: "
            "“Cynllun gwella'r uned gyflawni”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall "
            "wedi'i hatodi"
        ),
    )
    P1_1_improvement_plan_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Cynllun gwella'r uned gyflawni: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw "
            "ar gael"
        ),
        description=(
            "“Cynllun gwella'r uned gyflawni: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw "
            "ar gael”: i'w ateb dim ond os yw hyn yn wir: “Cynllun gwella'r uned gyflawni”: un o'r "
            "rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i "
            "hatodi, Ddim ar gael"
        ),
    )
    P1_1_engagement_plan: Evidence = Field(title="Cynllun ymgysylltu â phobl ar brawf")
    P1_1_engagement_plan_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Cynllun ymgysylltu â phobl ar brawf: enw'r ffeil",
        description=(
            "“Cynllun ymgysylltu â phobl ar brawf: enw'r ffeil”: i'w ateb dim ond os yw hyn yn "
            "wir: “Cynllun ymgysylltu â phobl ar brawf”: un o'r rhain: Wedi'i hatodi, Mae "
            "tystiolaeth arall wedi'i hatodi"
        ),
    )
    P1_1_engagement_plan_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Cynllun ymgysylltu â phobl ar brawf: ble mae hi, beth a anfonir yn ei lle, neu pam "
            "nad yw ar gael"
        ),
        description=(
            "“Cynllun ymgysylltu â phobl ar brawf: ble mae hi, beth a anfonir yn ei lle, neu pam "
            "nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “Cynllun ymgysylltu â phobl ar "
            "brawf”: un o'r rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae "
            "tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
    )
    P1_1_service_level_measures: Evidence = Field(
        title="[EN] PDU Performance service level measures",
    )
    P1_1_service_level_measures_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="[EN] PDU Performance service level measures: enw'r ffeil",
        description=(
            "“[EN] PDU Performance service level measures: enw'r ffeil”: i'w ateb dim ond os yw "
            "hyn yn wir: “[EN] PDU Performance service level measures”: un o'r rhain: Wedi'i "
            "hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
    )
    P1_1_service_level_measures_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "[EN] PDU Performance service level measures: ble mae hi, beth a anfonir yn ei lle, "
            "neu pam nad yw ar gael"
        ),
        description=(
            "“[EN] PDU Performance service level measures: ble mae hi, beth a anfonir yn ei lle, "
            "neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “[EN] PDU Performance "
            "service level measures”: un o'r rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd "
            "eisoes, Mae tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
    )
    P1_1_narrative: NeededWords = Field(
        title=(
            "[EN] Where leadership stands now, in brief. Name any listed document that you do not "
            "have."
        ),
    )
    evidence_in_advance_leadership: Annotated[Words | None, Present] = Field(
        default=None,
        title="A oes unrhyw beth arall i'w wybod am y dystiolaeth ar arweinyddiaeth?",
    )
    P1_2_training_needs: Evidence = Field(title="[EN] Staff training needs analysis – by PDU")
    P1_2_training_needs_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="[EN] Staff training needs analysis – by PDU: enw'r ffeil",
        description=(
            "“[EN] Staff training needs analysis – by PDU: enw'r ffeil”: i'w ateb dim ond os yw "
            "hyn yn wir: “[EN] Staff training needs analysis – by PDU”: un o'r rhain: Wedi'i "
            "hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
    )
    P1_2_training_needs_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "[EN] Staff training needs analysis – by PDU: ble mae hi, beth a anfonir yn ei lle, "
            "neu pam nad yw ar gael"
        ),
        description=(
            "“[EN] Staff training needs analysis – by PDU: ble mae hi, beth a anfonir yn ei lle, "
            "neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “[EN] Staff training "
            "needs analysis – by PDU”: un o'r rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd "
            "eisoes, Mae tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
    )
    P1_2_training_completion: Evidence = Field(title="Cyfraddau cwblhau hyfforddiant staff")
    P1_2_training_completion_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Cyfraddau cwblhau hyfforddiant staff: enw'r ffeil",
        description=(
            "“Cyfraddau cwblhau hyfforddiant staff: enw'r ffeil”: i'w ateb dim ond os yw hyn yn "
            "wir: “Cyfraddau cwblhau hyfforddiant staff”: un o'r rhain: Wedi'i hatodi, Mae "
            "tystiolaeth arall wedi'i hatodi"
        ),
    )
    P1_2_training_completion_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Cyfraddau cwblhau hyfforddiant staff: ble mae hi, beth a anfonir yn ei lle, neu pam "
            "nad yw ar gael"
        ),
        description=(
            "“Cyfraddau cwblhau hyfforddiant staff: ble mae hi, beth a anfonir yn ei lle, neu pam "
            "nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “Cyfraddau cwblhau hyfforddiant "
            "staff”: un o'r rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae "
            "tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
    )
    P1_2_narrative: NeededWords = Field(
        title=(
            "[EN] Where staffing stands now, in brief. Name any listed document that you do not "
            "have."
        ),
    )
    evidence_in_advance_staffing: Annotated[Words | None, Present] = Field(
        default=None,
        title="A oes unrhyw beth arall i'w wybod am y dystiolaeth ar staffio?",
    )
    P1_3_needs_analysis: Evidence = Field(
        title="[EN] People on probation needs analysis, including diversity factors",
    )
    P1_3_needs_analysis_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="[EN] People on probation needs analysis, including diversity factors: enw'r ffeil",
        description=(
            "“[EN] People on probation needs analysis, including diversity factors: enw'r ffeil”: "
            "i'w ateb dim ond os yw hyn yn wir: “[EN] People on probation needs analysis, "
            "including diversity factors”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall "
            "wedi'i hatodi"
        ),
    )
    P1_3_needs_analysis_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "[EN] People on probation needs analysis, including diversity factors: ble mae hi, "
            "beth a anfonir yn ei lle, neu pam nad yw ar gael"
        ),
        description=(
            "“[EN] People on probation needs analysis, including diversity factors: ble mae hi, "
            "beth a anfonir yn ei lle, neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: "
            "“[EN] People on probation needs analysis, including diversity factors”: un o'r rhain: "
            "Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, "
            "Ddim ar gael"
        ),
    )
    P1_3_commissioned_services: Evidence = Field(
        title=(
            "[EN] Commissioned rehabilitative services (CRS) providers and referral rates, "
            "capacity and completions"
        ),
    )
    P1_3_commissioned_services_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "[EN] Commissioned rehabilitative services (CRS) providers and referral rates, "
            "capacity and completions: enw'r ffeil"
        ),
        description=(
            "“[EN] Commissioned rehabilitative services (CRS) providers and referral rates, "
            "capacity and completions: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: “[EN] "
            "Commissioned rehabilitative services (CRS) providers and referral rates, capacity and "
            "completions”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
    )
    P1_3_commissioned_services_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "[EN] Commissioned rehabilitative services (CRS) providers and referral rates, "
            "capacity and completions: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar gael"
        ),
        description=(
            "“[EN] Commissioned rehabilitative services (CRS) providers and referral rates, "
            "capacity and completions: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar "
            "gael”: i'w ateb dim ond os yw hyn yn wir: “[EN] Commissioned rehabilitative services "
            "(CRS) providers and referral rates, capacity and completions”: un o'r rhain: Wedi'i "
            "chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, Ddim "
            "ar gael"
        ),
    )
    P1_3_services_directory: Evidence = Field(
        title="[EN] Directory of services – overview of services available",
    )
    P1_3_services_directory_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="[EN] Directory of services – overview of services available: enw'r ffeil",
        description=(
            "“[EN] Directory of services – overview of services available: enw'r ffeil”: i'w ateb "
            "dim ond os yw hyn yn wir: “[EN] Directory of services – overview of services "
            "available”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
    )
    P1_3_services_directory_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "[EN] Directory of services – overview of services available: ble mae hi, beth a "
            "anfonir yn ei lle, neu pam nad yw ar gael"
        ),
        description=(
            "“[EN] Directory of services – overview of services available: ble mae hi, beth a "
            "anfonir yn ei lle, neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “[EN] "
            "Directory of services – overview of services available”: un o'r rhain: Wedi'i "
            "chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, Ddim "
            "ar gael"
        ),
    )
    P1_3_resettlement_plan: Evidence = Field(
        title=(
            "[EN] Resettlement implementation plan and monitoring of resettlement services in PDU"
        ),
    )
    P1_3_resettlement_plan_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "[EN] Resettlement implementation plan and monitoring of resettlement services in PDU: "
            "enw'r ffeil"
        ),
        description=(
            "“[EN] Resettlement implementation plan and monitoring of resettlement services in "
            "PDU: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: “[EN] Resettlement "
            "implementation plan and monitoring of resettlement services in PDU”: un o'r rhain: "
            "Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
    )
    P1_3_resettlement_plan_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "[EN] Resettlement implementation plan and monitoring of resettlement services in PDU: "
            "ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar gael"
        ),
        description=(
            "“[EN] Resettlement implementation plan and monitoring of resettlement services in "
            "PDU: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar gael”: i'w ateb dim ond "
            "os yw hyn yn wir: “[EN] Resettlement implementation plan and monitoring of "
            "resettlement services in PDU”: un o'r rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd "
            "eisoes, Mae tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
    )
    P1_3_court_liaison: Evidence = Field(
        title="[EN] Court liaison arrangements in PDU/sentencer feedback",
    )
    P1_3_court_liaison_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="[EN] Court liaison arrangements in PDU/sentencer feedback: enw'r ffeil",
        description=(
            "“[EN] Court liaison arrangements in PDU/sentencer feedback: enw'r ffeil”: i'w ateb "
            "dim ond os yw hyn yn wir: “[EN] Court liaison arrangements in PDU/sentencer "
            "feedback”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
    )
    P1_3_court_liaison_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "[EN] Court liaison arrangements in PDU/sentencer feedback: ble mae hi, beth a anfonir "
            "yn ei lle, neu pam nad yw ar gael"
        ),
        description=(
            "“[EN] Court liaison arrangements in PDU/sentencer feedback: ble mae hi, beth a "
            "anfonir yn ei lle, neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “[EN] "
            "Court liaison arrangements in PDU/sentencer feedback”: un o'r rhain: Wedi'i chynnwys "
            "mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
    )
    P1_3_narrative: NeededWords = Field(
        title=(
            "[EN] Where services stand now, in brief. Name any listed document that you do not "
            "have."
        ),
    )
    evidence_in_advance_services: Annotated[Words | None, Present] = Field(
        default=None,
        title="A oes unrhyw beth arall i'w wybod am y dystiolaeth ar wasanaethau?",
    )


EvidenceInAdvance.kinds = {
    "P1_1_delivery_plan": (
        "kind:pdu/P1_1_delivery_plan",
        (
            "“Cynllun cyflawni'r uned”: dewiswch un o'r rhain: “Wedi'i hatodi”, “Wedi'i chynnwys "
            "mewn dogfen a gyflwynwyd eisoes”, “Wedi'i atodi yn ei lle: Cyflwyniad gan bennaeth yr "
            "uned gyflawni”, “Ddim ar gael”"
        ),
    ),
    "P1_1_delivery_plan_file": (
        "kind:pdu/P1_1_delivery_plan_file",
        "“Cynllun cyflawni'r uned: enw'r ffeil”: atebwch mewn geiriau",
    ),
    "P1_1_delivery_plan_comment": (
        "kind:pdu/P1_1_delivery_plan_comment",
        (
            "“Cynllun cyflawni'r uned: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar "
            "gael”: atebwch mewn geiriau"
        ),
    ),
    "P1_1_performance_dashboard": (
        "kind:pdu/P1_1_performance_dashboard",
        (
            "“Dangosfwrdd perfformiad”: dewiswch un o'r rhain: “Wedi'i hatodi”, “Wedi'i chynnwys "
            "mewn dogfen a gyflwynwyd eisoes”, “Mae tystiolaeth arall wedi'i hatodi”, “Ddim ar "
            "gael”"
        ),
    ),
    "P1_1_performance_dashboard_file": (
        "kind:pdu/P1_1_performance_dashboard_file",
        "“Dangosfwrdd perfformiad: enw'r ffeil”: atebwch mewn geiriau",
    ),
    "P1_1_performance_dashboard_comment": (
        "kind:pdu/P1_1_performance_dashboard_comment",
        (
            "“Dangosfwrdd perfformiad: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar "
            "gael”: atebwch mewn geiriau"
        ),
    ),
    "P1_1_roif_services": (
        "kind:pdu/P1_1_roif_services",
        (
            "“[EN] Regional Outcomes and Innovation Fund (ROIF) commissioned services”: dewiswch "
            "un o'r rhain: “Wedi'i hatodi”, “Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes”, "
            "“Mae tystiolaeth arall wedi'i hatodi”, “Ddim ar gael”"
        ),
    ),
    "P1_1_roif_services_file": (
        "kind:pdu/P1_1_roif_services_file",
        (
            "“[EN] Regional Outcomes and Innovation Fund (ROIF) commissioned services: enw'r "
            "ffeil”: atebwch mewn geiriau"
        ),
    ),
    "P1_1_roif_services_comment": (
        "kind:pdu/P1_1_roif_services_comment",
        (
            "“[EN] Regional Outcomes and Innovation Fund (ROIF) commissioned services: ble mae hi, "
            "beth a anfonir yn ei lle, neu pam nad yw ar gael”: atebwch mewn geiriau"
        ),
    ),
    "P1_1_structure": (
        "kind:pdu/P1_1_structure",
        (
            "“Strwythur yr uned gyflawni, rhychwantau rheoli a chyfrifoldebau arweiniol”: dewiswch "
            "un o'r rhain: “Wedi'i hatodi”, “Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes”, "
            "“Mae tystiolaeth arall wedi'i hatodi”, “Ddim ar gael”"
        ),
    ),
    "P1_1_structure_file": (
        "kind:pdu/P1_1_structure_file",
        (
            "“Strwythur yr uned gyflawni, rhychwantau rheoli a chyfrifoldebau arweiniol: enw'r "
            "ffeil”: atebwch mewn geiriau"
        ),
    ),
    "P1_1_structure_comment": (
        "kind:pdu/P1_1_structure_comment",
        (
            "“Strwythur yr uned gyflawni, rhychwantau rheoli a chyfrifoldebau arweiniol: ble mae "
            "hi, beth a anfonir yn ei lle, neu pam nad yw ar gael”: atebwch mewn geiriau"
        ),
    ),
    "P1_1_partnerships": (
        "kind:pdu/P1_1_partnerships",
        (
            "“[EN] Local partnership arrangements – the key partners, with names and contact "
            "details”: dewiswch un o'r rhain: “Wedi'i hatodi”, “Wedi'i chynnwys mewn dogfen a "
            "gyflwynwyd eisoes”, “Mae tystiolaeth arall wedi'i hatodi”, “Ddim ar gael”"
        ),
    ),
    "P1_1_partnerships_file": (
        "kind:pdu/P1_1_partnerships_file",
        (
            "“[EN] Local partnership arrangements – the key partners, with names and contact "
            "details: enw'r ffeil”: atebwch mewn geiriau"
        ),
    ),
    "P1_1_partnerships_comment": (
        "kind:pdu/P1_1_partnerships_comment",
        (
            "“[EN] Local partnership arrangements – the key partners, with names and contact "
            "details: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar gael”: atebwch mewn "
            "geiriau"
        ),
    ),
    "P1_1_risk_register": (
        "kind:pdu/P1_1_risk_register",
        (
            "“Cofrestr risg”: dewiswch un o'r rhain: “Wedi'i hatodi”, “Wedi'i chynnwys mewn dogfen "
            "a gyflwynwyd eisoes”, “Wedi'i atodi yn ei lle: [EN] Evidence of how this is overseen "
            "at a regional level”, “Ddim ar gael”"
        ),
    ),
    "P1_1_risk_register_file": (
        "kind:pdu/P1_1_risk_register_file",
        "“Cofrestr risg: enw'r ffeil”: atebwch mewn geiriau",
    ),
    "P1_1_risk_register_comment": (
        "kind:pdu/P1_1_risk_register_comment",
        (
            "“Cofrestr risg: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar gael”: "
            "atebwch mewn geiriau"
        ),
    ),
    "P1_1_improvement_plan": (
        "kind:pdu/P1_1_improvement_plan",
        (
            "“Cynllun gwella'r uned gyflawni”: dewiswch un o'r rhain: “Wedi'i hatodi”, “Wedi'i "
            "chynnwys mewn dogfen a gyflwynwyd eisoes”, “Mae tystiolaeth arall wedi'i hatodi”, "
            "“Ddim ar gael”"
        ),
    ),
    "P1_1_improvement_plan_file": (
        "kind:pdu/P1_1_improvement_plan_file",
        "“Cynllun gwella'r uned gyflawni: enw'r ffeil”: atebwch mewn geiriau",
    ),
    "P1_1_improvement_plan_comment": (
        "kind:pdu/P1_1_improvement_plan_comment",
        (
            "“Cynllun gwella'r uned gyflawni: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw "
            "ar gael”: atebwch mewn geiriau"
        ),
    ),
    "P1_1_engagement_plan": (
        "kind:pdu/P1_1_engagement_plan",
        (
            "“Cynllun ymgysylltu â phobl ar brawf”: dewiswch un o'r rhain: “Wedi'i hatodi”, "
            "“Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes”, “Mae tystiolaeth arall wedi'i "
            "hatodi”, “Ddim ar gael”"
        ),
    ),
    "P1_1_engagement_plan_file": (
        "kind:pdu/P1_1_engagement_plan_file",
        "“Cynllun ymgysylltu â phobl ar brawf: enw'r ffeil”: atebwch mewn geiriau",
    ),
    "P1_1_engagement_plan_comment": (
        "kind:pdu/P1_1_engagement_plan_comment",
        (
            "“Cynllun ymgysylltu â phobl ar brawf: ble mae hi, beth a anfonir yn ei lle, neu pam "
            "nad yw ar gael”: atebwch mewn geiriau"
        ),
    ),
    "P1_1_service_level_measures": (
        "kind:pdu/P1_1_service_level_measures",
        (
            "“[EN] PDU Performance service level measures”: dewiswch un o'r rhain: “Wedi'i "
            "hatodi”, “Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes”, “Mae tystiolaeth arall "
            "wedi'i hatodi”, “Ddim ar gael”"
        ),
    ),
    "P1_1_service_level_measures_file": (
        "kind:pdu/P1_1_service_level_measures_file",
        "“[EN] PDU Performance service level measures: enw'r ffeil”: atebwch mewn geiriau",
    ),
    "P1_1_service_level_measures_comment": (
        "kind:pdu/P1_1_service_level_measures_comment",
        (
            "“[EN] PDU Performance service level measures: ble mae hi, beth a anfonir yn ei lle, "
            "neu pam nad yw ar gael”: atebwch mewn geiriau"
        ),
    ),
    "P1_1_narrative": (
        "kind:pdu/P1_1_narrative",
        (
            "“[EN] Where leadership stands now, in brief. Name any listed document that you do not "
            "have.”: atebwch mewn geiriau"
        ),
    ),
    "evidence_in_advance_leadership": (
        "kind:pdu/evidence_in_advance_leadership",
        (
            "“A oes unrhyw beth arall i'w wybod am y dystiolaeth ar arweinyddiaeth?”: atebwch mewn "
            "geiriau"
        ),
    ),
    "P1_2_training_needs": (
        "kind:pdu/P1_2_training_needs",
        (
            "“[EN] Staff training needs analysis – by PDU”: dewiswch un o'r rhain: “Wedi'i "
            "hatodi”, “Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes”, “Mae tystiolaeth arall "
            "wedi'i hatodi”, “Ddim ar gael”"
        ),
    ),
    "P1_2_training_needs_file": (
        "kind:pdu/P1_2_training_needs_file",
        "“[EN] Staff training needs analysis – by PDU: enw'r ffeil”: atebwch mewn geiriau",
    ),
    "P1_2_training_needs_comment": (
        "kind:pdu/P1_2_training_needs_comment",
        (
            "“[EN] Staff training needs analysis – by PDU: ble mae hi, beth a anfonir yn ei lle, "
            "neu pam nad yw ar gael”: atebwch mewn geiriau"
        ),
    ),
    "P1_2_training_completion": (
        "kind:pdu/P1_2_training_completion",
        (
            "“Cyfraddau cwblhau hyfforddiant staff”: dewiswch un o'r rhain: “Wedi'i hatodi”, "
            "“Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes”, “Mae tystiolaeth arall wedi'i "
            "hatodi”, “Ddim ar gael”"
        ),
    ),
    "P1_2_training_completion_file": (
        "kind:pdu/P1_2_training_completion_file",
        "“Cyfraddau cwblhau hyfforddiant staff: enw'r ffeil”: atebwch mewn geiriau",
    ),
    "P1_2_training_completion_comment": (
        "kind:pdu/P1_2_training_completion_comment",
        (
            "“Cyfraddau cwblhau hyfforddiant staff: ble mae hi, beth a anfonir yn ei lle, neu pam "
            "nad yw ar gael”: atebwch mewn geiriau"
        ),
    ),
    "P1_2_narrative": (
        "kind:pdu/P1_2_narrative",
        (
            "“[EN] Where staffing stands now, in brief. Name any listed document that you do not "
            "have.”: atebwch mewn geiriau"
        ),
    ),
    "evidence_in_advance_staffing": (
        "kind:pdu/evidence_in_advance_staffing",
        "“A oes unrhyw beth arall i'w wybod am y dystiolaeth ar staffio?”: atebwch mewn geiriau",
    ),
    "P1_3_needs_analysis": (
        "kind:pdu/P1_3_needs_analysis",
        (
            "“[EN] People on probation needs analysis, including diversity factors”: dewiswch un "
            "o'r rhain: “Wedi'i hatodi”, “Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes”, “Mae "
            "tystiolaeth arall wedi'i hatodi”, “Ddim ar gael”"
        ),
    ),
    "P1_3_needs_analysis_file": (
        "kind:pdu/P1_3_needs_analysis_file",
        (
            "“[EN] People on probation needs analysis, including diversity factors: enw'r ffeil”: "
            "atebwch mewn geiriau"
        ),
    ),
    "P1_3_needs_analysis_comment": (
        "kind:pdu/P1_3_needs_analysis_comment",
        (
            "“[EN] People on probation needs analysis, including diversity factors: ble mae hi, "
            "beth a anfonir yn ei lle, neu pam nad yw ar gael”: atebwch mewn geiriau"
        ),
    ),
    "P1_3_commissioned_services": (
        "kind:pdu/P1_3_commissioned_services",
        (
            "“[EN] Commissioned rehabilitative services (CRS) providers and referral rates, "
            "capacity and completions”: dewiswch un o'r rhain: “Wedi'i hatodi”, “Wedi'i chynnwys "
            "mewn dogfen a gyflwynwyd eisoes”, “Mae tystiolaeth arall wedi'i hatodi”, “Ddim ar "
            "gael”"
        ),
    ),
    "P1_3_commissioned_services_file": (
        "kind:pdu/P1_3_commissioned_services_file",
        (
            "“[EN] Commissioned rehabilitative services (CRS) providers and referral rates, "
            "capacity and completions: enw'r ffeil”: atebwch mewn geiriau"
        ),
    ),
    "P1_3_commissioned_services_comment": (
        "kind:pdu/P1_3_commissioned_services_comment",
        (
            "“[EN] Commissioned rehabilitative services (CRS) providers and referral rates, "
            "capacity and completions: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar "
            "gael”: atebwch mewn geiriau"
        ),
    ),
    "P1_3_services_directory": (
        "kind:pdu/P1_3_services_directory",
        (
            "“[EN] Directory of services – overview of services available”: dewiswch un o'r rhain: "
            "“Wedi'i hatodi”, “Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes”, “Mae tystiolaeth "
            "arall wedi'i hatodi”, “Ddim ar gael”"
        ),
    ),
    "P1_3_services_directory_file": (
        "kind:pdu/P1_3_services_directory_file",
        (
            "“[EN] Directory of services – overview of services available: enw'r ffeil”: atebwch "
            "mewn geiriau"
        ),
    ),
    "P1_3_services_directory_comment": (
        "kind:pdu/P1_3_services_directory_comment",
        (
            "“[EN] Directory of services – overview of services available: ble mae hi, beth a "
            "anfonir yn ei lle, neu pam nad yw ar gael”: atebwch mewn geiriau"
        ),
    ),
    "P1_3_resettlement_plan": (
        "kind:pdu/P1_3_resettlement_plan",
        (
            "“[EN] Resettlement implementation plan and monitoring of resettlement services in "
            "PDU”: dewiswch un o'r rhain: “Wedi'i hatodi”, “Wedi'i chynnwys mewn dogfen a "
            "gyflwynwyd eisoes”, “Mae tystiolaeth arall wedi'i hatodi”, “Ddim ar gael”"
        ),
    ),
    "P1_3_resettlement_plan_file": (
        "kind:pdu/P1_3_resettlement_plan_file",
        (
            "“[EN] Resettlement implementation plan and monitoring of resettlement services in "
            "PDU: enw'r ffeil”: atebwch mewn geiriau"
        ),
    ),
    "P1_3_resettlement_plan_comment": (
        "kind:pdu/P1_3_resettlement_plan_comment",
        (
            "“[EN] Resettlement implementation plan and monitoring of resettlement services in "
            "PDU: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar gael”: atebwch mewn "
            "geiriau"
        ),
    ),
    "P1_3_court_liaison": (
        "kind:pdu/P1_3_court_liaison",
        (
            "“[EN] Court liaison arrangements in PDU/sentencer feedback”: dewiswch un o'r rhain: "
            "“Wedi'i hatodi”, “Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes”, “Mae tystiolaeth "
            "arall wedi'i hatodi”, “Ddim ar gael”"
        ),
    ),
    "P1_3_court_liaison_file": (
        "kind:pdu/P1_3_court_liaison_file",
        (
            "“[EN] Court liaison arrangements in PDU/sentencer feedback: enw'r ffeil”: atebwch "
            "mewn geiriau"
        ),
    ),
    "P1_3_court_liaison_comment": (
        "kind:pdu/P1_3_court_liaison_comment",
        (
            "“[EN] Court liaison arrangements in PDU/sentencer feedback: ble mae hi, beth a "
            "anfonir yn ei lle, neu pam nad yw ar gael”: atebwch mewn geiriau"
        ),
    ),
    "P1_3_narrative": (
        "kind:pdu/P1_3_narrative",
        (
            "“[EN] Where services stand now, in brief. Name any listed document that you do not "
            "have.”: atebwch mewn geiriau"
        ),
    ),
    "evidence_in_advance_services": (
        "kind:pdu/evidence_in_advance_services",
        (
            "“A oes unrhyw beth arall i'w wybod am y dystiolaeth ar wasanaethau?”: atebwch mewn "
            "geiriau"
        ),
    ),
}
EvidenceInAdvance.rules = (
    Rule(
        id="applies:pdu/P1_1_delivery_plan_file",
        message=(
            "“Cynllun cyflawni'r uned: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: “Cynllun "
            "cyflawni'r uned”: un o'r rhain: Wedi'i hatodi, Wedi'i atodi yn ei lle: Cyflwyniad gan "
            "bennaeth yr uned gyflawni"
        ),
        when=Among("P1_1_delivery_plan", ("attached", "alternative")),
        needs=("P1_1_delivery_plan_file",),
        bars=("P1_1_delivery_plan_file",),
    ),
    Rule(
        id="applies:pdu/P1_1_delivery_plan_comment",
        message=(
            "“Cynllun cyflawni'r uned: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar "
            "gael”: i'w ateb dim ond os yw hyn yn wir: “Cynllun cyflawni'r uned”: un o'r rhain: "
            "Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Wedi'i atodi yn ei lle: Cyflwyniad "
            "gan bennaeth yr uned gyflawni, Ddim ar gael"
        ),
        when=Among("P1_1_delivery_plan", ("contained", "alternative", "not_available")),
        needs=("P1_1_delivery_plan_comment",),
        bars=("P1_1_delivery_plan_comment",),
    ),
    Rule(
        id="applies:pdu/P1_1_performance_dashboard_file",
        message=(
            "“Dangosfwrdd perfformiad: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: "
            "“Dangosfwrdd perfformiad”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i "
            "hatodi"
        ),
        when=Among("P1_1_performance_dashboard", ("attached", "alternative")),
        needs=("P1_1_performance_dashboard_file",),
        bars=("P1_1_performance_dashboard_file",),
    ),
    Rule(
        id="applies:pdu/P1_1_performance_dashboard_comment",
        message=(
            "“Dangosfwrdd perfformiad: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar "
            "gael”: i'w ateb dim ond os yw hyn yn wir: “Dangosfwrdd perfformiad”: un o'r rhain: "
            "Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, "
            "Ddim ar gael"
        ),
        when=Among("P1_1_performance_dashboard", ("contained", "alternative", "not_available")),
        needs=("P1_1_performance_dashboard_comment",),
        bars=("P1_1_performance_dashboard_comment",),
    ),
    Rule(
        id="applies:pdu/P1_1_roif_services_file",
        message=(
            "“[EN] Regional Outcomes and Innovation Fund (ROIF) commissioned services: enw'r "
            "ffeil”: i'w ateb dim ond os yw hyn yn wir: “[EN] Regional Outcomes and Innovation "
            "Fund (ROIF) commissioned services”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth "
            "arall wedi'i hatodi"
        ),
        when=Among("P1_1_roif_services", ("attached", "alternative")),
        needs=("P1_1_roif_services_file",),
        bars=("P1_1_roif_services_file",),
    ),
    Rule(
        id="applies:pdu/P1_1_roif_services_comment",
        message=(
            "“[EN] Regional Outcomes and Innovation Fund (ROIF) commissioned services: ble mae hi, "
            "beth a anfonir yn ei lle, neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: "
            "“[EN] Regional Outcomes and Innovation Fund (ROIF) commissioned services”: un o'r "
            "rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i "
            "hatodi, Ddim ar gael"
        ),
        when=Among("P1_1_roif_services", ("contained", "alternative", "not_available")),
        needs=("P1_1_roif_services_comment",),
        bars=("P1_1_roif_services_comment",),
    ),
    Rule(
        id="applies:pdu/P1_1_structure_file",
        message=(
            "“Strwythur yr uned gyflawni, rhychwantau rheoli a chyfrifoldebau arweiniol: enw'r "
            "ffeil”: i'w ateb dim ond os yw hyn yn wir: “Strwythur yr uned gyflawni, rhychwantau "
            "rheoli a chyfrifoldebau arweiniol”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth "
            "arall wedi'i hatodi"
        ),
        when=Among("P1_1_structure", ("attached", "alternative")),
        needs=("P1_1_structure_file",),
        bars=("P1_1_structure_file",),
    ),
    Rule(
        id="applies:pdu/P1_1_structure_comment",
        message=(
            "“Strwythur yr uned gyflawni, rhychwantau rheoli a chyfrifoldebau arweiniol: ble mae "
            "hi, beth a anfonir yn ei lle, neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn "
            "wir: “Strwythur yr uned gyflawni, rhychwantau rheoli a chyfrifoldebau arweiniol”: un "
            "o'r rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall "
            "wedi'i hatodi, Ddim ar gael"
        ),
        when=Among("P1_1_structure", ("contained", "alternative", "not_available")),
        needs=("P1_1_structure_comment",),
        bars=("P1_1_structure_comment",),
    ),
    Rule(
        id="applies:pdu/P1_1_partnerships_file",
        message=(
            "“[EN] Local partnership arrangements – the key partners, with names and contact "
            "details: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: “[EN] Local partnership "
            "arrangements – the key partners, with names and contact details”: un o'r rhain: "
            "Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
        when=Among("P1_1_partnerships", ("attached", "alternative")),
        needs=("P1_1_partnerships_file",),
        bars=("P1_1_partnerships_file",),
    ),
    Rule(
        id="applies:pdu/P1_1_partnerships_comment",
        message=(
            "“[EN] Local partnership arrangements – the key partners, with names and contact "
            "details: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar gael”: i'w ateb dim "
            "ond os yw hyn yn wir: “[EN] Local partnership arrangements – the key partners, with "
            "names and contact details”: un o'r rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd "
            "eisoes, Mae tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
        when=Among("P1_1_partnerships", ("contained", "alternative", "not_available")),
        needs=("P1_1_partnerships_comment",),
        bars=("P1_1_partnerships_comment",),
    ),
    Rule(
        id="applies:pdu/P1_1_risk_register_file",
        message=(
            "“Cofrestr risg: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: “Cofrestr risg”: un "
            "o'r rhain: Wedi'i hatodi, Wedi'i atodi yn ei lle: [EN] Evidence of how this is "
            "overseen at a regional level"
        ),
        when=Among("P1_1_risk_register", ("attached", "alternative")),
        needs=("P1_1_risk_register_file",),
        bars=("P1_1_risk_register_file",),
    ),
    Rule(
        id="applies:pdu/P1_1_risk_register_comment",
        message=(
            "“Cofrestr risg: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar gael”: i'w "
            "ateb dim ond os yw hyn yn wir: “Cofrestr risg”: un o'r rhain: Wedi'i chynnwys mewn "
            "dogfen a gyflwynwyd eisoes, Wedi'i atodi yn ei lle: [EN] Evidence of how this is "
            "overseen at a regional level, Ddim ar gael"
        ),
        when=Among("P1_1_risk_register", ("contained", "alternative", "not_available")),
        needs=("P1_1_risk_register_comment",),
        bars=("P1_1_risk_register_comment",),
    ),
    Rule(
        id="applies:pdu/P1_1_improvement_plan_file",
        message=(
            "“Cynllun gwella'r uned gyflawni: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: "
            "“Cynllun gwella'r uned gyflawni”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall "
            "wedi'i hatodi"
        ),
        when=Among("P1_1_improvement_plan", ("attached", "alternative")),
        needs=("P1_1_improvement_plan_file",),
        bars=("P1_1_improvement_plan_file",),
    ),
    Rule(
        id="applies:pdu/P1_1_improvement_plan_comment",
        message=(
            "“Cynllun gwella'r uned gyflawni: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw "
            "ar gael”: i'w ateb dim ond os yw hyn yn wir: “Cynllun gwella'r uned gyflawni”: un o'r "
            "rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i "
            "hatodi, Ddim ar gael"
        ),
        when=Among("P1_1_improvement_plan", ("contained", "alternative", "not_available")),
        needs=("P1_1_improvement_plan_comment",),
        bars=("P1_1_improvement_plan_comment",),
    ),
    Rule(
        id="applies:pdu/P1_1_engagement_plan_file",
        message=(
            "“Cynllun ymgysylltu â phobl ar brawf: enw'r ffeil”: i'w ateb dim ond os yw hyn yn "
            "wir: “Cynllun ymgysylltu â phobl ar brawf”: un o'r rhain: Wedi'i hatodi, Mae "
            "tystiolaeth arall wedi'i hatodi"
        ),
        when=Among("P1_1_engagement_plan", ("attached", "alternative")),
        needs=("P1_1_engagement_plan_file",),
        bars=("P1_1_engagement_plan_file",),
    ),
    Rule(
        id="applies:pdu/P1_1_engagement_plan_comment",
        message=(
            "“Cynllun ymgysylltu â phobl ar brawf: ble mae hi, beth a anfonir yn ei lle, neu pam "
            "nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “Cynllun ymgysylltu â phobl ar "
            "brawf”: un o'r rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae "
            "tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
        when=Among("P1_1_engagement_plan", ("contained", "alternative", "not_available")),
        needs=("P1_1_engagement_plan_comment",),
        bars=("P1_1_engagement_plan_comment",),
    ),
    Rule(
        id="applies:pdu/P1_1_service_level_measures_file",
        message=(
            "“[EN] PDU Performance service level measures: enw'r ffeil”: i'w ateb dim ond os yw "
            "hyn yn wir: “[EN] PDU Performance service level measures”: un o'r rhain: Wedi'i "
            "hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
        when=Among("P1_1_service_level_measures", ("attached", "alternative")),
        needs=("P1_1_service_level_measures_file",),
        bars=("P1_1_service_level_measures_file",),
    ),
    Rule(
        id="applies:pdu/P1_1_service_level_measures_comment",
        message=(
            "“[EN] PDU Performance service level measures: ble mae hi, beth a anfonir yn ei lle, "
            "neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “[EN] PDU Performance "
            "service level measures”: un o'r rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd "
            "eisoes, Mae tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
        when=Among("P1_1_service_level_measures", ("contained", "alternative", "not_available")),
        needs=("P1_1_service_level_measures_comment",),
        bars=("P1_1_service_level_measures_comment",),
    ),
    Rule(
        id="applies:pdu/P1_2_training_needs_file",
        message=(
            "“[EN] Staff training needs analysis – by PDU: enw'r ffeil”: i'w ateb dim ond os yw "
            "hyn yn wir: “[EN] Staff training needs analysis – by PDU”: un o'r rhain: Wedi'i "
            "hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
        when=Among("P1_2_training_needs", ("attached", "alternative")),
        needs=("P1_2_training_needs_file",),
        bars=("P1_2_training_needs_file",),
    ),
    Rule(
        id="applies:pdu/P1_2_training_needs_comment",
        message=(
            "“[EN] Staff training needs analysis – by PDU: ble mae hi, beth a anfonir yn ei lle, "
            "neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “[EN] Staff training "
            "needs analysis – by PDU”: un o'r rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd "
            "eisoes, Mae tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
        when=Among("P1_2_training_needs", ("contained", "alternative", "not_available")),
        needs=("P1_2_training_needs_comment",),
        bars=("P1_2_training_needs_comment",),
    ),
    Rule(
        id="applies:pdu/P1_2_training_completion_file",
        message=(
            "“Cyfraddau cwblhau hyfforddiant staff: enw'r ffeil”: i'w ateb dim ond os yw hyn yn "
            "wir: “Cyfraddau cwblhau hyfforddiant staff”: un o'r rhain: Wedi'i hatodi, Mae "
            "tystiolaeth arall wedi'i hatodi"
        ),
        when=Among("P1_2_training_completion", ("attached", "alternative")),
        needs=("P1_2_training_completion_file",),
        bars=("P1_2_training_completion_file",),
    ),
    Rule(
        id="applies:pdu/P1_2_training_completion_comment",
        message=(
            "“Cyfraddau cwblhau hyfforddiant staff: ble mae hi, beth a anfonir yn ei lle, neu pam "
            "nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “Cyfraddau cwblhau hyfforddiant "
            "staff”: un o'r rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae "
            "tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
        when=Among("P1_2_training_completion", ("contained", "alternative", "not_available")),
        needs=("P1_2_training_completion_comment",),
        bars=("P1_2_training_completion_comment",),
    ),
    Rule(
        id="applies:pdu/P1_3_needs_analysis_file",
        message=(
            "“[EN] People on probation needs analysis, including diversity factors: enw'r ffeil”: "
            "i'w ateb dim ond os yw hyn yn wir: “[EN] People on probation needs analysis, "
            "including diversity factors”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall "
            "wedi'i hatodi"
        ),
        when=Among("P1_3_needs_analysis", ("attached", "alternative")),
        needs=("P1_3_needs_analysis_file",),
        bars=("P1_3_needs_analysis_file",),
    ),
    Rule(
        id="applies:pdu/P1_3_needs_analysis_comment",
        message=(
            "“[EN] People on probation needs analysis, including diversity factors: ble mae hi, "
            "beth a anfonir yn ei lle, neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: "
            "“[EN] People on probation needs analysis, including diversity factors”: un o'r rhain: "
            "Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, "
            "Ddim ar gael"
        ),
        when=Among("P1_3_needs_analysis", ("contained", "alternative", "not_available")),
        needs=("P1_3_needs_analysis_comment",),
        bars=("P1_3_needs_analysis_comment",),
    ),
    Rule(
        id="applies:pdu/P1_3_commissioned_services_file",
        message=(
            "“[EN] Commissioned rehabilitative services (CRS) providers and referral rates, "
            "capacity and completions: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: “[EN] "
            "Commissioned rehabilitative services (CRS) providers and referral rates, capacity and "
            "completions”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
        when=Among("P1_3_commissioned_services", ("attached", "alternative")),
        needs=("P1_3_commissioned_services_file",),
        bars=("P1_3_commissioned_services_file",),
    ),
    Rule(
        id="applies:pdu/P1_3_commissioned_services_comment",
        message=(
            "“[EN] Commissioned rehabilitative services (CRS) providers and referral rates, "
            "capacity and completions: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar "
            "gael”: i'w ateb dim ond os yw hyn yn wir: “[EN] Commissioned rehabilitative services "
            "(CRS) providers and referral rates, capacity and completions”: un o'r rhain: Wedi'i "
            "chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, Ddim "
            "ar gael"
        ),
        when=Among("P1_3_commissioned_services", ("contained", "alternative", "not_available")),
        needs=("P1_3_commissioned_services_comment",),
        bars=("P1_3_commissioned_services_comment",),
    ),
    Rule(
        id="applies:pdu/P1_3_services_directory_file",
        message=(
            "“[EN] Directory of services – overview of services available: enw'r ffeil”: i'w ateb "
            "dim ond os yw hyn yn wir: “[EN] Directory of services – overview of services "
            "available”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
        when=Among("P1_3_services_directory", ("attached", "alternative")),
        needs=("P1_3_services_directory_file",),
        bars=("P1_3_services_directory_file",),
    ),
    Rule(
        id="applies:pdu/P1_3_services_directory_comment",
        message=(
            "“[EN] Directory of services – overview of services available: ble mae hi, beth a "
            "anfonir yn ei lle, neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “[EN] "
            "Directory of services – overview of services available”: un o'r rhain: Wedi'i "
            "chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, Ddim "
            "ar gael"
        ),
        when=Among("P1_3_services_directory", ("contained", "alternative", "not_available")),
        needs=("P1_3_services_directory_comment",),
        bars=("P1_3_services_directory_comment",),
    ),
    Rule(
        id="applies:pdu/P1_3_resettlement_plan_file",
        message=(
            "“[EN] Resettlement implementation plan and monitoring of resettlement services in "
            "PDU: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: “[EN] Resettlement "
            "implementation plan and monitoring of resettlement services in PDU”: un o'r rhain: "
            "Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
        when=Among("P1_3_resettlement_plan", ("attached", "alternative")),
        needs=("P1_3_resettlement_plan_file",),
        bars=("P1_3_resettlement_plan_file",),
    ),
    Rule(
        id="applies:pdu/P1_3_resettlement_plan_comment",
        message=(
            "“[EN] Resettlement implementation plan and monitoring of resettlement services in "
            "PDU: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar gael”: i'w ateb dim ond "
            "os yw hyn yn wir: “[EN] Resettlement implementation plan and monitoring of "
            "resettlement services in PDU”: un o'r rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd "
            "eisoes, Mae tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
        when=Among("P1_3_resettlement_plan", ("contained", "alternative", "not_available")),
        needs=("P1_3_resettlement_plan_comment",),
        bars=("P1_3_resettlement_plan_comment",),
    ),
    Rule(
        id="applies:pdu/P1_3_court_liaison_file",
        message=(
            "“[EN] Court liaison arrangements in PDU/sentencer feedback: enw'r ffeil”: i'w ateb "
            "dim ond os yw hyn yn wir: “[EN] Court liaison arrangements in PDU/sentencer "
            "feedback”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
        when=Among("P1_3_court_liaison", ("attached", "alternative")),
        needs=("P1_3_court_liaison_file",),
        bars=("P1_3_court_liaison_file",),
    ),
    Rule(
        id="applies:pdu/P1_3_court_liaison_comment",
        message=(
            "“[EN] Court liaison arrangements in PDU/sentencer feedback: ble mae hi, beth a "
            "anfonir yn ei lle, neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “[EN] "
            "Court liaison arrangements in PDU/sentencer feedback”: un o'r rhain: Wedi'i chynnwys "
            "mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
        when=Among("P1_3_court_liaison", ("contained", "alternative", "not_available")),
        needs=("P1_3_court_liaison_comment",),
        bars=("P1_3_court_liaison_comment",),
    ),
)
EvidenceInAdvance.left_out = {
    "file:pdu/evidence_in_advance": (
        "a schema cannot compare two answers: this is for whoever takes the answers in to check"
    ),
}
