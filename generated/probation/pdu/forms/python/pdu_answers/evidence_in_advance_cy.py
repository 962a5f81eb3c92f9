"""[EN] Evidence in advance. Version 1.0 of the form, pdu 8.5.

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
    """[EN] Evidence in advance."""

    framework: Literal["pdu"]
    release: Literal["8.5"]
    form: Literal["evidence_in_advance"]
    P1_1_delivery_plan: EvidenceP11DeliveryPlan = Field(title="[EN] PDU delivery plan")
    P1_1_delivery_plan_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="[EN] PDU delivery plan: enw'r ffeil",
        description=(
            "“[EN] PDU delivery plan: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: “[EN] PDU "
            "delivery plan”: un o'r rhain: Wedi'i hatodi, Wedi'i atodi yn ei lle: [EN] "
            "Presentation by the head of PDU"
        ),
    )
    P1_1_delivery_plan_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "[EN] PDU delivery plan: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar gael"
        ),
        description=(
            "“[EN] PDU delivery plan: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar "
            "gael”: i'w ateb dim ond os yw hyn yn wir: “[EN] PDU delivery plan”: un o'r rhain: "
            "Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Wedi'i atodi yn ei lle: [EN] "
            "Presentation by the head of PDU, Ddim ar gael"
        ),
    )
    P1_1_performance_dashboard: Evidence = Field(title="[EN] Performance dashboard")
    P1_1_performance_dashboard_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="[EN] Performance dashboard: enw'r ffeil",
        description=(
            "“[EN] Performance dashboard: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: “[EN] "
            "Performance dashboard”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i "
            "hatodi"
        ),
    )
    P1_1_performance_dashboard_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "[EN] Performance dashboard: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar "
            "gael"
        ),
        description=(
            "“[EN] Performance dashboard: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar "
            "gael”: i'w ateb dim ond os yw hyn yn wir: “[EN] Performance dashboard”: un o'r rhain: "
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
        title="[EN] PDU structure, spans of control and lead responsibilities",
    )
    P1_1_structure_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="[EN] PDU structure, spans of control and lead responsibilities: enw'r ffeil",
        description=(
            "“[EN] PDU structure, spans of control and lead responsibilities: enw'r ffeil”: i'w "
            "ateb dim ond os yw hyn yn wir: “[EN] PDU structure, spans of control and lead "
            "responsibilities”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
    )
    P1_1_structure_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "[EN] PDU structure, spans of control and lead responsibilities: ble mae hi, beth a "
            "anfonir yn ei lle, neu pam nad yw ar gael"
        ),
        description=(
            "“[EN] PDU structure, spans of control and lead responsibilities: ble mae hi, beth a "
            "anfonir yn ei lle, neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “[EN] "
            "PDU structure, spans of control and lead responsibilities”: un o'r rhain: Wedi'i "
            "chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, Ddim "
            "ar gael"
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
    P1_1_risk_register: EvidenceP11RiskRegister = Field(title="[EN] Risk register")
    P1_1_risk_register_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="[EN] Risk register: enw'r ffeil",
        description=(
            "“[EN] Risk register: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: “[EN] Risk "
            "register”: un o'r rhain: Wedi'i hatodi, Wedi'i atodi yn ei lle: [EN] Evidence of how "
            "this is overseen at a regional level"
        ),
    )
    P1_1_risk_register_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="[EN] Risk register: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar gael",
        description=(
            "“[EN] Risk register: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar gael”: "
            "i'w ateb dim ond os yw hyn yn wir: “[EN] Risk register”: un o'r rhain: Wedi'i "
            "chynnwys mewn dogfen a gyflwynwyd eisoes, Wedi'i atodi yn ei lle: [EN] Evidence of "
            "how this is overseen at a regional level, Ddim ar gael"
        ),
    )
    P1_1_improvement_plan: Evidence = Field(title="[EN] PDU improvement plan")
    P1_1_improvement_plan_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="[EN] PDU improvement plan: enw'r ffeil",
        description=(
            "“[EN] PDU improvement plan: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: “[EN] "
            "PDU improvement plan”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i "
            "hatodi"
        ),
    )
    P1_1_improvement_plan_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "[EN] PDU improvement plan: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar "
            "gael"
        ),
        description=(
            "“[EN] PDU improvement plan: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar "
            "gael”: i'w ateb dim ond os yw hyn yn wir: “[EN] PDU improvement plan”: un o'r rhain: "
            "Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, "
            "Ddim ar gael"
        ),
    )
    P1_1_engagement_plan: Evidence = Field(title="[EN] People on probation engagement plan")
    P1_1_engagement_plan_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="[EN] People on probation engagement plan: enw'r ffeil",
        description=(
            "“[EN] People on probation engagement plan: enw'r ffeil”: i'w ateb dim ond os yw hyn "
            "yn wir: “[EN] People on probation engagement plan”: un o'r rhain: Wedi'i hatodi, Mae "
            "tystiolaeth arall wedi'i hatodi"
        ),
    )
    P1_1_engagement_plan_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "[EN] People on probation engagement plan: ble mae hi, beth a anfonir yn ei lle, neu "
            "pam nad yw ar gael"
        ),
        description=(
            "“[EN] People on probation engagement plan: ble mae hi, beth a anfonir yn ei lle, neu "
            "pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “[EN] People on probation "
            "engagement plan”: un o'r rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae "
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
        title="[EN] Is there anything else to know about the evidence on leadership?",
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
    P1_2_training_completion: Evidence = Field(title="[EN] Staff training completion rates")
    P1_2_training_completion_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="[EN] Staff training completion rates: enw'r ffeil",
        description=(
            "“[EN] Staff training completion rates: enw'r ffeil”: i'w ateb dim ond os yw hyn yn "
            "wir: “[EN] Staff training completion rates”: un o'r rhain: Wedi'i hatodi, Mae "
            "tystiolaeth arall wedi'i hatodi"
        ),
    )
    P1_2_training_completion_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "[EN] Staff training completion rates: ble mae hi, beth a anfonir yn ei lle, neu pam "
            "nad yw ar gael"
        ),
        description=(
            "“[EN] Staff training completion rates: ble mae hi, beth a anfonir yn ei lle, neu pam "
            "nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “[EN] Staff training completion "
            "rates”: un o'r rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae "
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
        title="[EN] Is there anything else to know about the evidence on staffing?",
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
        title="[EN] Is there anything else to know about the evidence on services?",
    )


EvidenceInAdvance.kinds = {
    "P1_1_delivery_plan": (
        "kind:pdu/P1_1_delivery_plan",
        (
            "“[EN] PDU delivery plan”: dewiswch un o'r rhain: “Wedi'i hatodi”, “Wedi'i chynnwys "
            "mewn dogfen a gyflwynwyd eisoes”, “Wedi'i atodi yn ei lle: [EN] Presentation by the "
            "head of PDU”, “Ddim ar gael”"
        ),
    ),
    "P1_1_delivery_plan_file": (
        "kind:pdu/P1_1_delivery_plan_file",
        "“[EN] PDU delivery plan: enw'r ffeil”: atebwch mewn geiriau",
    ),
    "P1_1_delivery_plan_comment": (
        "kind:pdu/P1_1_delivery_plan_comment",
        (
            "“[EN] PDU delivery plan: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar "
            "gael”: atebwch mewn geiriau"
        ),
    ),
    "P1_1_performance_dashboard": (
        "kind:pdu/P1_1_performance_dashboard",
        (
            "“[EN] Performance dashboard”: dewiswch un o'r rhain: “Wedi'i hatodi”, “Wedi'i "
            "chynnwys mewn dogfen a gyflwynwyd eisoes”, “Mae tystiolaeth arall wedi'i hatodi”, "
            "“Ddim ar gael”"
        ),
    ),
    "P1_1_performance_dashboard_file": (
        "kind:pdu/P1_1_performance_dashboard_file",
        "“[EN] Performance dashboard: enw'r ffeil”: atebwch mewn geiriau",
    ),
    "P1_1_performance_dashboard_comment": (
        "kind:pdu/P1_1_performance_dashboard_comment",
        (
            "“[EN] Performance dashboard: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar "
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
            "“[EN] PDU structure, spans of control and lead responsibilities”: dewiswch un o'r "
            "rhain: “Wedi'i hatodi”, “Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes”, “Mae "
            "tystiolaeth arall wedi'i hatodi”, “Ddim ar gael”"
        ),
    ),
    "P1_1_structure_file": (
        "kind:pdu/P1_1_structure_file",
        (
            "“[EN] PDU structure, spans of control and lead responsibilities: enw'r ffeil”: "
            "atebwch mewn geiriau"
        ),
    ),
    "P1_1_structure_comment": (
        "kind:pdu/P1_1_structure_comment",
        (
            "“[EN] PDU structure, spans of control and lead responsibilities: ble mae hi, beth a "
            "anfonir yn ei lle, neu pam nad yw ar gael”: atebwch mewn geiriau"
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
            "“[EN] Risk register”: dewiswch un o'r rhain: “Wedi'i hatodi”, “Wedi'i chynnwys mewn "
            "dogfen a gyflwynwyd eisoes”, “Wedi'i atodi yn ei lle: [EN] Evidence of how this is "
            "overseen at a regional level”, “Ddim ar gael”"
        ),
    ),
    "P1_1_risk_register_file": (
        "kind:pdu/P1_1_risk_register_file",
        "“[EN] Risk register: enw'r ffeil”: atebwch mewn geiriau",
    ),
    "P1_1_risk_register_comment": (
        "kind:pdu/P1_1_risk_register_comment",
        (
            "“[EN] Risk register: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar gael”: "
            "atebwch mewn geiriau"
        ),
    ),
    "P1_1_improvement_plan": (
        "kind:pdu/P1_1_improvement_plan",
        (
            "“[EN] PDU improvement plan”: dewiswch un o'r rhain: “Wedi'i hatodi”, “Wedi'i chynnwys "
            "mewn dogfen a gyflwynwyd eisoes”, “Mae tystiolaeth arall wedi'i hatodi”, “Ddim ar "
            "gael”"
        ),
    ),
    "P1_1_improvement_plan_file": (
        "kind:pdu/P1_1_improvement_plan_file",
        "“[EN] PDU improvement plan: enw'r ffeil”: atebwch mewn geiriau",
    ),
    "P1_1_improvement_plan_comment": (
        "kind:pdu/P1_1_improvement_plan_comment",
        (
            "“[EN] PDU improvement plan: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar "
            "gael”: atebwch mewn geiriau"
        ),
    ),
    "P1_1_engagement_plan": (
        "kind:pdu/P1_1_engagement_plan",
        (
            "“[EN] People on probation engagement plan”: dewiswch un o'r rhain: “Wedi'i hatodi”, "
            "“Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes”, “Mae tystiolaeth arall wedi'i "
            "hatodi”, “Ddim ar gael”"
        ),
    ),
    "P1_1_engagement_plan_file": (
        "kind:pdu/P1_1_engagement_plan_file",
        "“[EN] People on probation engagement plan: enw'r ffeil”: atebwch mewn geiriau",
    ),
    "P1_1_engagement_plan_comment": (
        "kind:pdu/P1_1_engagement_plan_comment",
        (
            "“[EN] People on probation engagement plan: ble mae hi, beth a anfonir yn ei lle, neu "
            "pam nad yw ar gael”: atebwch mewn geiriau"
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
            "“[EN] Is there anything else to know about the evidence on leadership?”: atebwch mewn "
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
            "“[EN] Staff training completion rates”: dewiswch un o'r rhain: “Wedi'i hatodi”, "
            "“Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes”, “Mae tystiolaeth arall wedi'i "
            "hatodi”, “Ddim ar gael”"
        ),
    ),
    "P1_2_training_completion_file": (
        "kind:pdu/P1_2_training_completion_file",
        "“[EN] Staff training completion rates: enw'r ffeil”: atebwch mewn geiriau",
    ),
    "P1_2_training_completion_comment": (
        "kind:pdu/P1_2_training_completion_comment",
        (
            "“[EN] Staff training completion rates: ble mae hi, beth a anfonir yn ei lle, neu pam "
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
        (
            "“[EN] Is there anything else to know about the evidence on staffing?”: atebwch mewn "
            "geiriau"
        ),
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
            "“[EN] Is there anything else to know about the evidence on services?”: atebwch mewn "
            "geiriau"
        ),
    ),
}
EvidenceInAdvance.rules = (
    Rule(
        id="applies:pdu/P1_1_delivery_plan_file",
        message=(
            "“[EN] PDU delivery plan: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: “[EN] PDU "
            "delivery plan”: un o'r rhain: Wedi'i hatodi, Wedi'i atodi yn ei lle: [EN] "
            "Presentation by the head of PDU"
        ),
        when=Among("P1_1_delivery_plan", ("attached", "alternative")),
        needs=("P1_1_delivery_plan_file",),
        bars=("P1_1_delivery_plan_file",),
    ),
    Rule(
        id="applies:pdu/P1_1_delivery_plan_comment",
        message=(
            "“[EN] PDU delivery plan: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar "
            "gael”: i'w ateb dim ond os yw hyn yn wir: “[EN] PDU delivery plan”: un o'r rhain: "
            "Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Wedi'i atodi yn ei lle: [EN] "
            "Presentation by the head of PDU, Ddim ar gael"
        ),
        when=Among("P1_1_delivery_plan", ("contained", "alternative", "not_available")),
        needs=("P1_1_delivery_plan_comment",),
        bars=("P1_1_delivery_plan_comment",),
    ),
    Rule(
        id="applies:pdu/P1_1_performance_dashboard_file",
        message=(
            "“[EN] Performance dashboard: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: “[EN] "
            "Performance dashboard”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i "
            "hatodi"
        ),
        when=Among("P1_1_performance_dashboard", ("attached", "alternative")),
        needs=("P1_1_performance_dashboard_file",),
        bars=("P1_1_performance_dashboard_file",),
    ),
    Rule(
        id="applies:pdu/P1_1_performance_dashboard_comment",
        message=(
            "“[EN] Performance dashboard: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar "
            "gael”: i'w ateb dim ond os yw hyn yn wir: “[EN] Performance dashboard”: un o'r rhain: "
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
            "“[EN] PDU structure, spans of control and lead responsibilities: enw'r ffeil”: i'w "
            "ateb dim ond os yw hyn yn wir: “[EN] PDU structure, spans of control and lead "
            "responsibilities”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
        when=Among("P1_1_structure", ("attached", "alternative")),
        needs=("P1_1_structure_file",),
        bars=("P1_1_structure_file",),
    ),
    Rule(
        id="applies:pdu/P1_1_structure_comment",
        message=(
            "“[EN] PDU structure, spans of control and lead responsibilities: ble mae hi, beth a "
            "anfonir yn ei lle, neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “[EN] "
            "PDU structure, spans of control and lead responsibilities”: un o'r rhain: Wedi'i "
            "chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, Ddim "
            "ar gael"
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
            "“[EN] Risk register: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: “[EN] Risk "
            "register”: un o'r rhain: Wedi'i hatodi, Wedi'i atodi yn ei lle: [EN] Evidence of how "
            "this is overseen at a regional level"
        ),
        when=Among("P1_1_risk_register", ("attached", "alternative")),
        needs=("P1_1_risk_register_file",),
        bars=("P1_1_risk_register_file",),
    ),
    Rule(
        id="applies:pdu/P1_1_risk_register_comment",
        message=(
            "“[EN] Risk register: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar gael”: "
            "i'w ateb dim ond os yw hyn yn wir: “[EN] Risk register”: un o'r rhain: Wedi'i "
            "chynnwys mewn dogfen a gyflwynwyd eisoes, Wedi'i atodi yn ei lle: [EN] Evidence of "
            "how this is overseen at a regional level, Ddim ar gael"
        ),
        when=Among("P1_1_risk_register", ("contained", "alternative", "not_available")),
        needs=("P1_1_risk_register_comment",),
        bars=("P1_1_risk_register_comment",),
    ),
    Rule(
        id="applies:pdu/P1_1_improvement_plan_file",
        message=(
            "“[EN] PDU improvement plan: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: “[EN] "
            "PDU improvement plan”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i "
            "hatodi"
        ),
        when=Among("P1_1_improvement_plan", ("attached", "alternative")),
        needs=("P1_1_improvement_plan_file",),
        bars=("P1_1_improvement_plan_file",),
    ),
    Rule(
        id="applies:pdu/P1_1_improvement_plan_comment",
        message=(
            "“[EN] PDU improvement plan: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar "
            "gael”: i'w ateb dim ond os yw hyn yn wir: “[EN] PDU improvement plan”: un o'r rhain: "
            "Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, "
            "Ddim ar gael"
        ),
        when=Among("P1_1_improvement_plan", ("contained", "alternative", "not_available")),
        needs=("P1_1_improvement_plan_comment",),
        bars=("P1_1_improvement_plan_comment",),
    ),
    Rule(
        id="applies:pdu/P1_1_engagement_plan_file",
        message=(
            "“[EN] People on probation engagement plan: enw'r ffeil”: i'w ateb dim ond os yw hyn "
            "yn wir: “[EN] People on probation engagement plan”: un o'r rhain: Wedi'i hatodi, Mae "
            "tystiolaeth arall wedi'i hatodi"
        ),
        when=Among("P1_1_engagement_plan", ("attached", "alternative")),
        needs=("P1_1_engagement_plan_file",),
        bars=("P1_1_engagement_plan_file",),
    ),
    Rule(
        id="applies:pdu/P1_1_engagement_plan_comment",
        message=(
            "“[EN] People on probation engagement plan: ble mae hi, beth a anfonir yn ei lle, neu "
            "pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “[EN] People on probation "
            "engagement plan”: un o'r rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae "
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
            "“[EN] Staff training completion rates: enw'r ffeil”: i'w ateb dim ond os yw hyn yn "
            "wir: “[EN] Staff training completion rates”: un o'r rhain: Wedi'i hatodi, Mae "
            "tystiolaeth arall wedi'i hatodi"
        ),
        when=Among("P1_2_training_completion", ("attached", "alternative")),
        needs=("P1_2_training_completion_file",),
        bars=("P1_2_training_completion_file",),
    ),
    Rule(
        id="applies:pdu/P1_2_training_completion_comment",
        message=(
            "“[EN] Staff training completion rates: ble mae hi, beth a anfonir yn ei lle, neu pam "
            "nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “[EN] Staff training completion "
            "rates”: un o'r rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae "
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
