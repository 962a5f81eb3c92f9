"""Tystiolaeth ymlaen llaw'r rhanbarth. Version 1.0 of the form, region 8.5.

Written by the Assay compiler: change the rule files, not this module. What is not enforced
stands in `left_out`, at the end.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .checking import Among, Answers, NeededWords, Present, Rule, Words

Evidence = Literal["attached", "contained", "alternative", "not_available"]


class RegionalEvidenceInAdvance(Answers):
    """Tystiolaeth ymlaen llaw'r rhanbarth."""

    framework: Literal["region"]
    release: Literal["8.5"]
    form: Literal["regional_evidence_in_advance"]
    R1_1_reducing_reoffending: Evidence = Field(
        title="Strategaeth ranbarthol ar leihau aildroseddu",
    )
    R1_1_reducing_reoffending_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Strategaeth ranbarthol ar leihau aildroseddu: enw'r ffeil",
        description=(
            "“Strategaeth ranbarthol ar leihau aildroseddu: enw'r ffeil”: i'w ateb dim ond os yw "
            "hyn yn wir: “Strategaeth ranbarthol ar leihau aildroseddu”: un o'r rhain: Wedi'i "
            "hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
    )
    R1_1_reducing_reoffending_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Strategaeth ranbarthol ar leihau aildroseddu: ble mae hi, beth a anfonir yn ei lle, "
            "neu pam nad yw ar gael"
        ),
        description=(
            "“Strategaeth ranbarthol ar leihau aildroseddu: ble mae hi, beth a anfonir yn ei lle, "
            "neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “Strategaeth ranbarthol "
            "ar leihau aildroseddu”: un o'r rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd "
            "eisoes, Mae tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
    )
    R1_1_engagement_strategy: Evidence = Field(
        title="Strategaeth ranbarthol ar ymgysylltu â phobl ar brawf",
    )
    R1_1_engagement_strategy_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Strategaeth ranbarthol ar ymgysylltu â phobl ar brawf: enw'r ffeil",
        description=(
            "“Strategaeth ranbarthol ar ymgysylltu â phobl ar brawf: enw'r ffeil”: i'w ateb dim "
            "ond os yw hyn yn wir: “Strategaeth ranbarthol ar ymgysylltu â phobl ar brawf”: un o'r "
            "rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
    )
    R1_1_engagement_strategy_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Strategaeth ranbarthol ar ymgysylltu â phobl ar brawf: ble mae hi, beth a anfonir yn "
            "ei lle, neu pam nad yw ar gael"
        ),
        description=(
            "“Strategaeth ranbarthol ar ymgysylltu â phobl ar brawf: ble mae hi, beth a anfonir yn "
            "ei lle, neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “Strategaeth "
            "ranbarthol ar ymgysylltu â phobl ar brawf”: un o'r rhain: Wedi'i chynnwys mewn dogfen "
            "a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
    )
    R1_1_diversity_strategy: Evidence = Field(
        title=(
            "[EN] Regional equality, diversity and inclusion strategy, including analysis of "
            "disproportionality"
        ),
    )
    R1_1_diversity_strategy_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "[EN] Regional equality, diversity and inclusion strategy, including analysis of "
            "disproportionality: enw'r ffeil"
        ),
        description=(
            "“[EN] Regional equality, diversity and inclusion strategy, including analysis of "
            "disproportionality: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: “[EN] Regional "
            "equality, diversity and inclusion strategy, including analysis of "
            "disproportionality”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
    )
    R1_1_diversity_strategy_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "[EN] Regional equality, diversity and inclusion strategy, including analysis of "
            "disproportionality: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar gael"
        ),
        description=(
            "“[EN] Regional equality, diversity and inclusion strategy, including analysis of "
            "disproportionality: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar gael”: "
            "i'w ateb dim ond os yw hyn yn wir: “[EN] Regional equality, diversity and inclusion "
            "strategy, including analysis of disproportionality”: un o'r rhain: Wedi'i chynnwys "
            "mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
    )
    R1_1_risk_register: Evidence = Field(title="Cofrestr risg y rhanbarth")
    R1_1_risk_register_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Cofrestr risg y rhanbarth: enw'r ffeil",
        description=(
            "“Cofrestr risg y rhanbarth: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: "
            "“Cofrestr risg y rhanbarth”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall "
            "wedi'i hatodi"
        ),
    )
    R1_1_risk_register_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Cofrestr risg y rhanbarth: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar "
            "gael"
        ),
        description=(
            "“Cofrestr risg y rhanbarth: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar "
            "gael”: i'w ateb dim ond os yw hyn yn wir: “Cofrestr risg y rhanbarth”: un o'r rhain: "
            "Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, "
            "Ddim ar gael"
        ),
    )
    R1_1_improvement_plan: Evidence = Field(title="Cynllun gwella ansawdd y rhanbarth")
    R1_1_improvement_plan_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Cynllun gwella ansawdd y rhanbarth: enw'r ffeil",
        description=(
            "“Cynllun gwella ansawdd y rhanbarth: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: "
            "“Cynllun gwella ansawdd y rhanbarth”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth "
            "arall wedi'i hatodi"
        ),
    )
    R1_1_improvement_plan_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Cynllun gwella ansawdd y rhanbarth: ble mae hi, beth a anfonir yn ei lle, neu pam nad "
            "yw ar gael"
        ),
        description=(
            "“Cynllun gwella ansawdd y rhanbarth: ble mae hi, beth a anfonir yn ei lle, neu pam "
            "nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “Cynllun gwella ansawdd y "
            "rhanbarth”: un o'r rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae "
            "tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
    )
    R1_1_narrative: NeededWords = Field(
        title=(
            "[EN] Where leadership stands now, in brief. Name any listed document that you do not "
            "have."
        ),
    )
    regional_evidence_in_advance_leadership: Annotated[Words | None, Present] = Field(
        default=None,
        title="[EN] Is there anything else to know about the evidence on leadership?",
    )
    R1_2_workforce_strategy: Evidence = Field(title="Strategaeth gweithlu'r rhanbarth")
    R1_2_workforce_strategy_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Strategaeth gweithlu'r rhanbarth: enw'r ffeil",
        description=(
            "“Strategaeth gweithlu'r rhanbarth: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: "
            "“Strategaeth gweithlu'r rhanbarth”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth "
            "arall wedi'i hatodi"
        ),
    )
    R1_2_workforce_strategy_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Strategaeth gweithlu'r rhanbarth: ble mae hi, beth a anfonir yn ei lle, neu pam nad "
            "yw ar gael"
        ),
        description=(
            "“Strategaeth gweithlu'r rhanbarth: ble mae hi, beth a anfonir yn ei lle, neu pam nad "
            "yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “Strategaeth gweithlu'r rhanbarth”: "
            "un o'r rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall "
            "wedi'i hatodi, Ddim ar gael"
        ),
    )
    R1_2_workload_strategy: Evidence = Field(
        title=(
            "[EN] Workload planning and prioritisation strategy, including diversity analysis "
            "across staff grades, recruitment and retention"
        ),
    )
    R1_2_workload_strategy_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "[EN] Workload planning and prioritisation strategy, including diversity analysis "
            "across staff grades, recruitment and retention: enw'r ffeil"
        ),
        description=(
            "“[EN] Workload planning and prioritisation strategy, including diversity analysis "
            "across staff grades, recruitment and retention: enw'r ffeil”: i'w ateb dim ond os yw "
            "hyn yn wir: “[EN] Workload planning and prioritisation strategy, including diversity "
            "analysis across staff grades, recruitment and retention”: un o'r rhain: Wedi'i "
            "hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
    )
    R1_2_workload_strategy_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "[EN] Workload planning and prioritisation strategy, including diversity analysis "
            "across staff grades, recruitment and retention: ble mae hi, beth a anfonir yn ei lle, "
            "neu pam nad yw ar gael"
        ),
        description=(
            "“[EN] Workload planning and prioritisation strategy, including diversity analysis "
            "across staff grades, recruitment and retention: ble mae hi, beth a anfonir yn ei lle, "
            "neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “[EN] Workload planning "
            "and prioritisation strategy, including diversity analysis across staff grades, "
            "recruitment and retention”: un o'r rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd "
            "eisoes, Mae tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
    )
    R1_2_narrative: NeededWords = Field(
        title=(
            "[EN] Where staffing stands now, in brief. Name any listed document that you do not "
            "have."
        ),
    )
    regional_evidence_in_advance_staffing: Annotated[Words | None, Present] = Field(
        default=None,
        title="[EN] Is there anything else to know about the evidence on staffing?",
    )
    R2_1_information_sharing: Evidence = Field(
        title=(
            "[EN] Overview of information-sharing arrangements with local police forces and "
            "children's social care"
        ),
    )
    R2_1_information_sharing_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "[EN] Overview of information-sharing arrangements with local police forces and "
            "children's social care: enw'r ffeil"
        ),
        description=(
            "“[EN] Overview of information-sharing arrangements with local police forces and "
            "children's social care: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: “[EN] "
            "Overview of information-sharing arrangements with local police forces and children's "
            "social care”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
    )
    R2_1_information_sharing_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "[EN] Overview of information-sharing arrangements with local police forces and "
            "children's social care: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar gael"
        ),
        description=(
            "“[EN] Overview of information-sharing arrangements with local police forces and "
            "children's social care: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar "
            "gael”: i'w ateb dim ond os yw hyn yn wir: “[EN] Overview of information-sharing "
            "arrangements with local police forces and children's social care”: un o'r rhain: "
            "Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, "
            "Ddim ar gael"
        ),
    )
    R2_1_narrative: NeededWords = Field(
        title=(
            "[EN] Where public protection stands now, in brief. Say so if there is no such "
            "overview."
        ),
    )
    regional_evidence_in_advance_public_protection: Annotated[Words | None, Present] = Field(
        default=None,
        title="[EN] Is there anything else to know about the evidence on public protection?",
    )
    R2_2_services: Evidence = Field(title="[EN] Overview of services and interventions available")
    R2_2_services_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="[EN] Overview of services and interventions available: enw'r ffeil",
        description=(
            "“[EN] Overview of services and interventions available: enw'r ffeil”: i'w ateb dim "
            "ond os yw hyn yn wir: “[EN] Overview of services and interventions available”: un o'r "
            "rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
    )
    R2_2_services_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "[EN] Overview of services and interventions available: ble mae hi, beth a anfonir yn "
            "ei lle, neu pam nad yw ar gael"
        ),
        description=(
            "“[EN] Overview of services and interventions available: ble mae hi, beth a anfonir yn "
            "ei lle, neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “[EN] Overview of "
            "services and interventions available”: un o'r rhain: Wedi'i chynnwys mewn dogfen a "
            "gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
    )
    R2_2_narrative: NeededWords = Field(
        title=(
            "[EN] Where work on desistance stands now, in brief. Say so if there is no such "
            "overview."
        ),
    )
    regional_evidence_in_advance_desistance: Annotated[Words | None, Present] = Field(
        default=None,
        title="[EN] Is there anything else to know about the evidence on desistance?",
    )
    R2_3_court_arrangements: Evidence = Field(title="[EN] Overview of local court arrangements")
    R2_3_court_arrangements_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="[EN] Overview of local court arrangements: enw'r ffeil",
        description=(
            "“[EN] Overview of local court arrangements: enw'r ffeil”: i'w ateb dim ond os yw hyn "
            "yn wir: “[EN] Overview of local court arrangements”: un o'r rhain: Wedi'i hatodi, Mae "
            "tystiolaeth arall wedi'i hatodi"
        ),
    )
    R2_3_court_arrangements_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "[EN] Overview of local court arrangements: ble mae hi, beth a anfonir yn ei lle, neu "
            "pam nad yw ar gael"
        ),
        description=(
            "“[EN] Overview of local court arrangements: ble mae hi, beth a anfonir yn ei lle, neu "
            "pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “[EN] Overview of local court "
            "arrangements”: un o'r rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae "
            "tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
    )
    R2_3_narrative: NeededWords = Field(
        title="[EN] Where court work stands now, in brief. Say so if there is no such overview.",
    )
    regional_evidence_in_advance_court_work: Annotated[Words | None, Present] = Field(
        default=None,
        title="[EN] Is there anything else to know about the evidence on court work?",
    )
    R2_4_unpaid_work_strategy: Evidence = Field(
        title="[EN] Regional unpaid work strategy and delivery arrangements",
    )
    R2_4_unpaid_work_strategy_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="[EN] Regional unpaid work strategy and delivery arrangements: enw'r ffeil",
        description=(
            "“[EN] Regional unpaid work strategy and delivery arrangements: enw'r ffeil”: i'w ateb "
            "dim ond os yw hyn yn wir: “[EN] Regional unpaid work strategy and delivery "
            "arrangements”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
    )
    R2_4_unpaid_work_strategy_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "[EN] Regional unpaid work strategy and delivery arrangements: ble mae hi, beth a "
            "anfonir yn ei lle, neu pam nad yw ar gael"
        ),
        description=(
            "“[EN] Regional unpaid work strategy and delivery arrangements: ble mae hi, beth a "
            "anfonir yn ei lle, neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “[EN] "
            "Regional unpaid work strategy and delivery arrangements”: un o'r rhain: Wedi'i "
            "chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, Ddim "
            "ar gael"
        ),
    )
    R2_4_narrative: NeededWords = Field(
        title="[EN] Where unpaid work stands now, in brief. Name what you do not have in writing.",
    )
    regional_evidence_in_advance_unpaid_work: Annotated[Words | None, Present] = Field(
        default=None,
        title="[EN] Is there anything else to know about the evidence on unpaid work?",
    )
    R2_5_resettlement_strategy: Evidence = Field(
        title="[EN] Regional resettlement strategy and delivery arrangements",
    )
    R2_5_resettlement_strategy_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="[EN] Regional resettlement strategy and delivery arrangements: enw'r ffeil",
        description=(
            "“[EN] Regional resettlement strategy and delivery arrangements: enw'r ffeil”: i'w "
            "ateb dim ond os yw hyn yn wir: “[EN] Regional resettlement strategy and delivery "
            "arrangements”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
    )
    R2_5_resettlement_strategy_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "[EN] Regional resettlement strategy and delivery arrangements: ble mae hi, beth a "
            "anfonir yn ei lle, neu pam nad yw ar gael"
        ),
        description=(
            "“[EN] Regional resettlement strategy and delivery arrangements: ble mae hi, beth a "
            "anfonir yn ei lle, neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “[EN] "
            "Regional resettlement strategy and delivery arrangements”: un o'r rhain: Wedi'i "
            "chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, Ddim "
            "ar gael"
        ),
    )
    R2_5_narrative: NeededWords = Field(
        title="[EN] Where resettlement stands now, in brief. Name what you do not have in writing.",
    )
    regional_evidence_in_advance_resettlement: Annotated[Words | None, Present] = Field(
        default=None,
        title="[EN] Is there anything else to know about the evidence on resettlement?",
    )
    R2_6_victim_arrangements: Evidence = Field(
        title="[EN] Overview of regional victim contact arrangements",
    )
    R2_6_victim_arrangements_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="[EN] Overview of regional victim contact arrangements: enw'r ffeil",
        description=(
            "“[EN] Overview of regional victim contact arrangements: enw'r ffeil”: i'w ateb dim "
            "ond os yw hyn yn wir: “[EN] Overview of regional victim contact arrangements”: un o'r "
            "rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
    )
    R2_6_victim_arrangements_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "[EN] Overview of regional victim contact arrangements: ble mae hi, beth a anfonir yn "
            "ei lle, neu pam nad yw ar gael"
        ),
        description=(
            "“[EN] Overview of regional victim contact arrangements: ble mae hi, beth a anfonir yn "
            "ei lle, neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “[EN] Overview of "
            "regional victim contact arrangements”: un o'r rhain: Wedi'i chynnwys mewn dogfen a "
            "gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
    )
    R2_6_narrative: NeededWords = Field(
        title="[EN] Where victim work stands now, in brief. Say so if there is no such overview.",
    )
    regional_evidence_in_advance_victim_work: Annotated[Words | None, Present] = Field(
        default=None,
        title="[EN] Is there anything else to know about the evidence on victim work?",
    )
    regional_evidence_in_advance_organisational_data: Annotated[Words | None, Present] = Field(
        default=None,
        title="[EN] Where does the spreadsheet lack data, or differ from what was asked?",
    )


RegionalEvidenceInAdvance.kinds = {
    "R1_1_reducing_reoffending": (
        "kind:region/R1_1_reducing_reoffending",
        (
            "“Strategaeth ranbarthol ar leihau aildroseddu”: dewiswch un o'r rhain: “Wedi'i "
            "hatodi”, “Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes”, “Mae tystiolaeth arall "
            "wedi'i hatodi”, “Ddim ar gael”"
        ),
    ),
    "R1_1_reducing_reoffending_file": (
        "kind:region/R1_1_reducing_reoffending_file",
        "“Strategaeth ranbarthol ar leihau aildroseddu: enw'r ffeil”: atebwch mewn geiriau",
    ),
    "R1_1_reducing_reoffending_comment": (
        "kind:region/R1_1_reducing_reoffending_comment",
        (
            "“Strategaeth ranbarthol ar leihau aildroseddu: ble mae hi, beth a anfonir yn ei lle, "
            "neu pam nad yw ar gael”: atebwch mewn geiriau"
        ),
    ),
    "R1_1_engagement_strategy": (
        "kind:region/R1_1_engagement_strategy",
        (
            "“Strategaeth ranbarthol ar ymgysylltu â phobl ar brawf”: dewiswch un o'r rhain: "
            "“Wedi'i hatodi”, “Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes”, “Mae tystiolaeth "
            "arall wedi'i hatodi”, “Ddim ar gael”"
        ),
    ),
    "R1_1_engagement_strategy_file": (
        "kind:region/R1_1_engagement_strategy_file",
        (
            "“Strategaeth ranbarthol ar ymgysylltu â phobl ar brawf: enw'r ffeil”: atebwch mewn "
            "geiriau"
        ),
    ),
    "R1_1_engagement_strategy_comment": (
        "kind:region/R1_1_engagement_strategy_comment",
        (
            "“Strategaeth ranbarthol ar ymgysylltu â phobl ar brawf: ble mae hi, beth a anfonir yn "
            "ei lle, neu pam nad yw ar gael”: atebwch mewn geiriau"
        ),
    ),
    "R1_1_diversity_strategy": (
        "kind:region/R1_1_diversity_strategy",
        (
            "“[EN] Regional equality, diversity and inclusion strategy, including analysis of "
            "disproportionality”: dewiswch un o'r rhain: “Wedi'i hatodi”, “Wedi'i chynnwys mewn "
            "dogfen a gyflwynwyd eisoes”, “Mae tystiolaeth arall wedi'i hatodi”, “Ddim ar gael”"
        ),
    ),
    "R1_1_diversity_strategy_file": (
        "kind:region/R1_1_diversity_strategy_file",
        (
            "“[EN] Regional equality, diversity and inclusion strategy, including analysis of "
            "disproportionality: enw'r ffeil”: atebwch mewn geiriau"
        ),
    ),
    "R1_1_diversity_strategy_comment": (
        "kind:region/R1_1_diversity_strategy_comment",
        (
            "“[EN] Regional equality, diversity and inclusion strategy, including analysis of "
            "disproportionality: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar gael”: "
            "atebwch mewn geiriau"
        ),
    ),
    "R1_1_risk_register": (
        "kind:region/R1_1_risk_register",
        (
            "“Cofrestr risg y rhanbarth”: dewiswch un o'r rhain: “Wedi'i hatodi”, “Wedi'i chynnwys "
            "mewn dogfen a gyflwynwyd eisoes”, “Mae tystiolaeth arall wedi'i hatodi”, “Ddim ar "
            "gael”"
        ),
    ),
    "R1_1_risk_register_file": (
        "kind:region/R1_1_risk_register_file",
        "“Cofrestr risg y rhanbarth: enw'r ffeil”: atebwch mewn geiriau",
    ),
    "R1_1_risk_register_comment": (
        "kind:region/R1_1_risk_register_comment",
        (
            "“Cofrestr risg y rhanbarth: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar "
            "gael”: atebwch mewn geiriau"
        ),
    ),
    "R1_1_improvement_plan": (
        "kind:region/R1_1_improvement_plan",
        (
            "“Cynllun gwella ansawdd y rhanbarth”: dewiswch un o'r rhain: “Wedi'i hatodi”, “Wedi'i "
            "chynnwys mewn dogfen a gyflwynwyd eisoes”, “Mae tystiolaeth arall wedi'i hatodi”, "
            "“Ddim ar gael”"
        ),
    ),
    "R1_1_improvement_plan_file": (
        "kind:region/R1_1_improvement_plan_file",
        "“Cynllun gwella ansawdd y rhanbarth: enw'r ffeil”: atebwch mewn geiriau",
    ),
    "R1_1_improvement_plan_comment": (
        "kind:region/R1_1_improvement_plan_comment",
        (
            "“Cynllun gwella ansawdd y rhanbarth: ble mae hi, beth a anfonir yn ei lle, neu pam "
            "nad yw ar gael”: atebwch mewn geiriau"
        ),
    ),
    "R1_1_narrative": (
        "kind:region/R1_1_narrative",
        (
            "“[EN] Where leadership stands now, in brief. Name any listed document that you do not "
            "have.”: atebwch mewn geiriau"
        ),
    ),
    "regional_evidence_in_advance_leadership": (
        "kind:region/regional_evidence_in_advance_leadership",
        (
            "“[EN] Is there anything else to know about the evidence on leadership?”: atebwch mewn "
            "geiriau"
        ),
    ),
    "R1_2_workforce_strategy": (
        "kind:region/R1_2_workforce_strategy",
        (
            "“Strategaeth gweithlu'r rhanbarth”: dewiswch un o'r rhain: “Wedi'i hatodi”, “Wedi'i "
            "chynnwys mewn dogfen a gyflwynwyd eisoes”, “Mae tystiolaeth arall wedi'i hatodi”, "
            "“Ddim ar gael”"
        ),
    ),
    "R1_2_workforce_strategy_file": (
        "kind:region/R1_2_workforce_strategy_file",
        "“Strategaeth gweithlu'r rhanbarth: enw'r ffeil”: atebwch mewn geiriau",
    ),
    "R1_2_workforce_strategy_comment": (
        "kind:region/R1_2_workforce_strategy_comment",
        (
            "“Strategaeth gweithlu'r rhanbarth: ble mae hi, beth a anfonir yn ei lle, neu pam nad "
            "yw ar gael”: atebwch mewn geiriau"
        ),
    ),
    "R1_2_workload_strategy": (
        "kind:region/R1_2_workload_strategy",
        (
            "“[EN] Workload planning and prioritisation strategy, including diversity analysis "
            "across staff grades, recruitment and retention”: dewiswch un o'r rhain: “Wedi'i "
            "hatodi”, “Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes”, “Mae tystiolaeth arall "
            "wedi'i hatodi”, “Ddim ar gael”"
        ),
    ),
    "R1_2_workload_strategy_file": (
        "kind:region/R1_2_workload_strategy_file",
        (
            "“[EN] Workload planning and prioritisation strategy, including diversity analysis "
            "across staff grades, recruitment and retention: enw'r ffeil”: atebwch mewn geiriau"
        ),
    ),
    "R1_2_workload_strategy_comment": (
        "kind:region/R1_2_workload_strategy_comment",
        (
            "“[EN] Workload planning and prioritisation strategy, including diversity analysis "
            "across staff grades, recruitment and retention: ble mae hi, beth a anfonir yn ei lle, "
            "neu pam nad yw ar gael”: atebwch mewn geiriau"
        ),
    ),
    "R1_2_narrative": (
        "kind:region/R1_2_narrative",
        (
            "“[EN] Where staffing stands now, in brief. Name any listed document that you do not "
            "have.”: atebwch mewn geiriau"
        ),
    ),
    "regional_evidence_in_advance_staffing": (
        "kind:region/regional_evidence_in_advance_staffing",
        (
            "“[EN] Is there anything else to know about the evidence on staffing?”: atebwch mewn "
            "geiriau"
        ),
    ),
    "R2_1_information_sharing": (
        "kind:region/R2_1_information_sharing",
        (
            "“[EN] Overview of information-sharing arrangements with local police forces and "
            "children's social care”: dewiswch un o'r rhain: “Wedi'i hatodi”, “Wedi'i chynnwys "
            "mewn dogfen a gyflwynwyd eisoes”, “Mae tystiolaeth arall wedi'i hatodi”, “Ddim ar "
            "gael”"
        ),
    ),
    "R2_1_information_sharing_file": (
        "kind:region/R2_1_information_sharing_file",
        (
            "“[EN] Overview of information-sharing arrangements with local police forces and "
            "children's social care: enw'r ffeil”: atebwch mewn geiriau"
        ),
    ),
    "R2_1_information_sharing_comment": (
        "kind:region/R2_1_information_sharing_comment",
        (
            "“[EN] Overview of information-sharing arrangements with local police forces and "
            "children's social care: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar "
            "gael”: atebwch mewn geiriau"
        ),
    ),
    "R2_1_narrative": (
        "kind:region/R2_1_narrative",
        (
            "“[EN] Where public protection stands now, in brief. Say so if there is no such "
            "overview.”: atebwch mewn geiriau"
        ),
    ),
    "regional_evidence_in_advance_public_protection": (
        "kind:region/regional_evidence_in_advance_public_protection",
        (
            "“[EN] Is there anything else to know about the evidence on public protection?”: "
            "atebwch mewn geiriau"
        ),
    ),
    "R2_2_services": (
        "kind:region/R2_2_services",
        (
            "“[EN] Overview of services and interventions available”: dewiswch un o'r rhain: "
            "“Wedi'i hatodi”, “Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes”, “Mae tystiolaeth "
            "arall wedi'i hatodi”, “Ddim ar gael”"
        ),
    ),
    "R2_2_services_file": (
        "kind:region/R2_2_services_file",
        (
            "“[EN] Overview of services and interventions available: enw'r ffeil”: atebwch mewn "
            "geiriau"
        ),
    ),
    "R2_2_services_comment": (
        "kind:region/R2_2_services_comment",
        (
            "“[EN] Overview of services and interventions available: ble mae hi, beth a anfonir yn "
            "ei lle, neu pam nad yw ar gael”: atebwch mewn geiriau"
        ),
    ),
    "R2_2_narrative": (
        "kind:region/R2_2_narrative",
        (
            "“[EN] Where work on desistance stands now, in brief. Say so if there is no such "
            "overview.”: atebwch mewn geiriau"
        ),
    ),
    "regional_evidence_in_advance_desistance": (
        "kind:region/regional_evidence_in_advance_desistance",
        (
            "“[EN] Is there anything else to know about the evidence on desistance?”: atebwch mewn "
            "geiriau"
        ),
    ),
    "R2_3_court_arrangements": (
        "kind:region/R2_3_court_arrangements",
        (
            "“[EN] Overview of local court arrangements”: dewiswch un o'r rhain: “Wedi'i hatodi”, "
            "“Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes”, “Mae tystiolaeth arall wedi'i "
            "hatodi”, “Ddim ar gael”"
        ),
    ),
    "R2_3_court_arrangements_file": (
        "kind:region/R2_3_court_arrangements_file",
        "“[EN] Overview of local court arrangements: enw'r ffeil”: atebwch mewn geiriau",
    ),
    "R2_3_court_arrangements_comment": (
        "kind:region/R2_3_court_arrangements_comment",
        (
            "“[EN] Overview of local court arrangements: ble mae hi, beth a anfonir yn ei lle, neu "
            "pam nad yw ar gael”: atebwch mewn geiriau"
        ),
    ),
    "R2_3_narrative": (
        "kind:region/R2_3_narrative",
        (
            "“[EN] Where court work stands now, in brief. Say so if there is no such overview.”: "
            "atebwch mewn geiriau"
        ),
    ),
    "regional_evidence_in_advance_court_work": (
        "kind:region/regional_evidence_in_advance_court_work",
        (
            "“[EN] Is there anything else to know about the evidence on court work?”: atebwch mewn "
            "geiriau"
        ),
    ),
    "R2_4_unpaid_work_strategy": (
        "kind:region/R2_4_unpaid_work_strategy",
        (
            "“[EN] Regional unpaid work strategy and delivery arrangements”: dewiswch un o'r "
            "rhain: “Wedi'i hatodi”, “Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes”, “Mae "
            "tystiolaeth arall wedi'i hatodi”, “Ddim ar gael”"
        ),
    ),
    "R2_4_unpaid_work_strategy_file": (
        "kind:region/R2_4_unpaid_work_strategy_file",
        (
            "“[EN] Regional unpaid work strategy and delivery arrangements: enw'r ffeil”: atebwch "
            "mewn geiriau"
        ),
    ),
    "R2_4_unpaid_work_strategy_comment": (
        "kind:region/R2_4_unpaid_work_strategy_comment",
        (
            "“[EN] Regional unpaid work strategy and delivery arrangements: ble mae hi, beth a "
            "anfonir yn ei lle, neu pam nad yw ar gael”: atebwch mewn geiriau"
        ),
    ),
    "R2_4_narrative": (
        "kind:region/R2_4_narrative",
        (
            "“[EN] Where unpaid work stands now, in brief. Name what you do not have in writing.”: "
            "atebwch mewn geiriau"
        ),
    ),
    "regional_evidence_in_advance_unpaid_work": (
        "kind:region/regional_evidence_in_advance_unpaid_work",
        (
            "“[EN] Is there anything else to know about the evidence on unpaid work?”: atebwch "
            "mewn geiriau"
        ),
    ),
    "R2_5_resettlement_strategy": (
        "kind:region/R2_5_resettlement_strategy",
        (
            "“[EN] Regional resettlement strategy and delivery arrangements”: dewiswch un o'r "
            "rhain: “Wedi'i hatodi”, “Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes”, “Mae "
            "tystiolaeth arall wedi'i hatodi”, “Ddim ar gael”"
        ),
    ),
    "R2_5_resettlement_strategy_file": (
        "kind:region/R2_5_resettlement_strategy_file",
        (
            "“[EN] Regional resettlement strategy and delivery arrangements: enw'r ffeil”: atebwch "
            "mewn geiriau"
        ),
    ),
    "R2_5_resettlement_strategy_comment": (
        "kind:region/R2_5_resettlement_strategy_comment",
        (
            "“[EN] Regional resettlement strategy and delivery arrangements: ble mae hi, beth a "
            "anfonir yn ei lle, neu pam nad yw ar gael”: atebwch mewn geiriau"
        ),
    ),
    "R2_5_narrative": (
        "kind:region/R2_5_narrative",
        (
            "“[EN] Where resettlement stands now, in brief. Name what you do not have in "
            "writing.”: atebwch mewn geiriau"
        ),
    ),
    "regional_evidence_in_advance_resettlement": (
        "kind:region/regional_evidence_in_advance_resettlement",
        (
            "“[EN] Is there anything else to know about the evidence on resettlement?”: atebwch "
            "mewn geiriau"
        ),
    ),
    "R2_6_victim_arrangements": (
        "kind:region/R2_6_victim_arrangements",
        (
            "“[EN] Overview of regional victim contact arrangements”: dewiswch un o'r rhain: "
            "“Wedi'i hatodi”, “Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes”, “Mae tystiolaeth "
            "arall wedi'i hatodi”, “Ddim ar gael”"
        ),
    ),
    "R2_6_victim_arrangements_file": (
        "kind:region/R2_6_victim_arrangements_file",
        (
            "“[EN] Overview of regional victim contact arrangements: enw'r ffeil”: atebwch mewn "
            "geiriau"
        ),
    ),
    "R2_6_victim_arrangements_comment": (
        "kind:region/R2_6_victim_arrangements_comment",
        (
            "“[EN] Overview of regional victim contact arrangements: ble mae hi, beth a anfonir yn "
            "ei lle, neu pam nad yw ar gael”: atebwch mewn geiriau"
        ),
    ),
    "R2_6_narrative": (
        "kind:region/R2_6_narrative",
        (
            "“[EN] Where victim work stands now, in brief. Say so if there is no such overview.”: "
            "atebwch mewn geiriau"
        ),
    ),
    "regional_evidence_in_advance_victim_work": (
        "kind:region/regional_evidence_in_advance_victim_work",
        (
            "“[EN] Is there anything else to know about the evidence on victim work?”: atebwch "
            "mewn geiriau"
        ),
    ),
    "regional_evidence_in_advance_organisational_data": (
        "kind:region/regional_evidence_in_advance_organisational_data",
        (
            "“[EN] Where does the spreadsheet lack data, or differ from what was asked?”: atebwch "
            "mewn geiriau"
        ),
    ),
}
RegionalEvidenceInAdvance.rules = (
    Rule(
        id="applies:region/R1_1_reducing_reoffending_file",
        message=(
            "“Strategaeth ranbarthol ar leihau aildroseddu: enw'r ffeil”: i'w ateb dim ond os yw "
            "hyn yn wir: “Strategaeth ranbarthol ar leihau aildroseddu”: un o'r rhain: Wedi'i "
            "hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
        when=Among("R1_1_reducing_reoffending", ("attached", "alternative")),
        needs=("R1_1_reducing_reoffending_file",),
        bars=("R1_1_reducing_reoffending_file",),
    ),
    Rule(
        id="applies:region/R1_1_reducing_reoffending_comment",
        message=(
            "“Strategaeth ranbarthol ar leihau aildroseddu: ble mae hi, beth a anfonir yn ei lle, "
            "neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “Strategaeth ranbarthol "
            "ar leihau aildroseddu”: un o'r rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd "
            "eisoes, Mae tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
        when=Among("R1_1_reducing_reoffending", ("contained", "alternative", "not_available")),
        needs=("R1_1_reducing_reoffending_comment",),
        bars=("R1_1_reducing_reoffending_comment",),
    ),
    Rule(
        id="applies:region/R1_1_engagement_strategy_file",
        message=(
            "“Strategaeth ranbarthol ar ymgysylltu â phobl ar brawf: enw'r ffeil”: i'w ateb dim "
            "ond os yw hyn yn wir: “Strategaeth ranbarthol ar ymgysylltu â phobl ar brawf”: un o'r "
            "rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
        when=Among("R1_1_engagement_strategy", ("attached", "alternative")),
        needs=("R1_1_engagement_strategy_file",),
        bars=("R1_1_engagement_strategy_file",),
    ),
    Rule(
        id="applies:region/R1_1_engagement_strategy_comment",
        message=(
            "“Strategaeth ranbarthol ar ymgysylltu â phobl ar brawf: ble mae hi, beth a anfonir yn "
            "ei lle, neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “Strategaeth "
            "ranbarthol ar ymgysylltu â phobl ar brawf”: un o'r rhain: Wedi'i chynnwys mewn dogfen "
            "a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
        when=Among("R1_1_engagement_strategy", ("contained", "alternative", "not_available")),
        needs=("R1_1_engagement_strategy_comment",),
        bars=("R1_1_engagement_strategy_comment",),
    ),
    Rule(
        id="applies:region/R1_1_diversity_strategy_file",
        message=(
            "“[EN] Regional equality, diversity and inclusion strategy, including analysis of "
            "disproportionality: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: “[EN] Regional "
            "equality, diversity and inclusion strategy, including analysis of "
            "disproportionality”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
        when=Among("R1_1_diversity_strategy", ("attached", "alternative")),
        needs=("R1_1_diversity_strategy_file",),
        bars=("R1_1_diversity_strategy_file",),
    ),
    Rule(
        id="applies:region/R1_1_diversity_strategy_comment",
        message=(
            "“[EN] Regional equality, diversity and inclusion strategy, including analysis of "
            "disproportionality: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar gael”: "
            "i'w ateb dim ond os yw hyn yn wir: “[EN] Regional equality, diversity and inclusion "
            "strategy, including analysis of disproportionality”: un o'r rhain: Wedi'i chynnwys "
            "mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
        when=Among("R1_1_diversity_strategy", ("contained", "alternative", "not_available")),
        needs=("R1_1_diversity_strategy_comment",),
        bars=("R1_1_diversity_strategy_comment",),
    ),
    Rule(
        id="applies:region/R1_1_risk_register_file",
        message=(
            "“Cofrestr risg y rhanbarth: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: "
            "“Cofrestr risg y rhanbarth”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall "
            "wedi'i hatodi"
        ),
        when=Among("R1_1_risk_register", ("attached", "alternative")),
        needs=("R1_1_risk_register_file",),
        bars=("R1_1_risk_register_file",),
    ),
    Rule(
        id="applies:region/R1_1_risk_register_comment",
        message=(
            "“Cofrestr risg y rhanbarth: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar "
            "gael”: i'w ateb dim ond os yw hyn yn wir: “Cofrestr risg y rhanbarth”: un o'r rhain: "
            "Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, "
            "Ddim ar gael"
        ),
        when=Among("R1_1_risk_register", ("contained", "alternative", "not_available")),
        needs=("R1_1_risk_register_comment",),
        bars=("R1_1_risk_register_comment",),
    ),
    Rule(
        id="applies:region/R1_1_improvement_plan_file",
        message=(
            "“Cynllun gwella ansawdd y rhanbarth: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: "
            "“Cynllun gwella ansawdd y rhanbarth”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth "
            "arall wedi'i hatodi"
        ),
        when=Among("R1_1_improvement_plan", ("attached", "alternative")),
        needs=("R1_1_improvement_plan_file",),
        bars=("R1_1_improvement_plan_file",),
    ),
    Rule(
        id="applies:region/R1_1_improvement_plan_comment",
        message=(
            "“Cynllun gwella ansawdd y rhanbarth: ble mae hi, beth a anfonir yn ei lle, neu pam "
            "nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “Cynllun gwella ansawdd y "
            "rhanbarth”: un o'r rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae "
            "tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
        when=Among("R1_1_improvement_plan", ("contained", "alternative", "not_available")),
        needs=("R1_1_improvement_plan_comment",),
        bars=("R1_1_improvement_plan_comment",),
    ),
    Rule(
        id="applies:region/R1_2_workforce_strategy_file",
        message=(
            "“Strategaeth gweithlu'r rhanbarth: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: "
            "“Strategaeth gweithlu'r rhanbarth”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth "
            "arall wedi'i hatodi"
        ),
        when=Among("R1_2_workforce_strategy", ("attached", "alternative")),
        needs=("R1_2_workforce_strategy_file",),
        bars=("R1_2_workforce_strategy_file",),
    ),
    Rule(
        id="applies:region/R1_2_workforce_strategy_comment",
        message=(
            "“Strategaeth gweithlu'r rhanbarth: ble mae hi, beth a anfonir yn ei lle, neu pam nad "
            "yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “Strategaeth gweithlu'r rhanbarth”: "
            "un o'r rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall "
            "wedi'i hatodi, Ddim ar gael"
        ),
        when=Among("R1_2_workforce_strategy", ("contained", "alternative", "not_available")),
        needs=("R1_2_workforce_strategy_comment",),
        bars=("R1_2_workforce_strategy_comment",),
    ),
    Rule(
        id="applies:region/R1_2_workload_strategy_file",
        message=(
            "“[EN] Workload planning and prioritisation strategy, including diversity analysis "
            "across staff grades, recruitment and retention: enw'r ffeil”: i'w ateb dim ond os yw "
            "hyn yn wir: “[EN] Workload planning and prioritisation strategy, including diversity "
            "analysis across staff grades, recruitment and retention”: un o'r rhain: Wedi'i "
            "hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
        when=Among("R1_2_workload_strategy", ("attached", "alternative")),
        needs=("R1_2_workload_strategy_file",),
        bars=("R1_2_workload_strategy_file",),
    ),
    Rule(
        id="applies:region/R1_2_workload_strategy_comment",
        message=(
            "“[EN] Workload planning and prioritisation strategy, including diversity analysis "
            "across staff grades, recruitment and retention: ble mae hi, beth a anfonir yn ei lle, "
            "neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “[EN] Workload planning "
            "and prioritisation strategy, including diversity analysis across staff grades, "
            "recruitment and retention”: un o'r rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd "
            "eisoes, Mae tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
        when=Among("R1_2_workload_strategy", ("contained", "alternative", "not_available")),
        needs=("R1_2_workload_strategy_comment",),
        bars=("R1_2_workload_strategy_comment",),
    ),
    Rule(
        id="applies:region/R2_1_information_sharing_file",
        message=(
            "“[EN] Overview of information-sharing arrangements with local police forces and "
            "children's social care: enw'r ffeil”: i'w ateb dim ond os yw hyn yn wir: “[EN] "
            "Overview of information-sharing arrangements with local police forces and children's "
            "social care”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
        when=Among("R2_1_information_sharing", ("attached", "alternative")),
        needs=("R2_1_information_sharing_file",),
        bars=("R2_1_information_sharing_file",),
    ),
    Rule(
        id="applies:region/R2_1_information_sharing_comment",
        message=(
            "“[EN] Overview of information-sharing arrangements with local police forces and "
            "children's social care: ble mae hi, beth a anfonir yn ei lle, neu pam nad yw ar "
            "gael”: i'w ateb dim ond os yw hyn yn wir: “[EN] Overview of information-sharing "
            "arrangements with local police forces and children's social care”: un o'r rhain: "
            "Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, "
            "Ddim ar gael"
        ),
        when=Among("R2_1_information_sharing", ("contained", "alternative", "not_available")),
        needs=("R2_1_information_sharing_comment",),
        bars=("R2_1_information_sharing_comment",),
    ),
    Rule(
        id="applies:region/R2_2_services_file",
        message=(
            "“[EN] Overview of services and interventions available: enw'r ffeil”: i'w ateb dim "
            "ond os yw hyn yn wir: “[EN] Overview of services and interventions available”: un o'r "
            "rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
        when=Among("R2_2_services", ("attached", "alternative")),
        needs=("R2_2_services_file",),
        bars=("R2_2_services_file",),
    ),
    Rule(
        id="applies:region/R2_2_services_comment",
        message=(
            "“[EN] Overview of services and interventions available: ble mae hi, beth a anfonir yn "
            "ei lle, neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “[EN] Overview of "
            "services and interventions available”: un o'r rhain: Wedi'i chynnwys mewn dogfen a "
            "gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
        when=Among("R2_2_services", ("contained", "alternative", "not_available")),
        needs=("R2_2_services_comment",),
        bars=("R2_2_services_comment",),
    ),
    Rule(
        id="applies:region/R2_3_court_arrangements_file",
        message=(
            "“[EN] Overview of local court arrangements: enw'r ffeil”: i'w ateb dim ond os yw hyn "
            "yn wir: “[EN] Overview of local court arrangements”: un o'r rhain: Wedi'i hatodi, Mae "
            "tystiolaeth arall wedi'i hatodi"
        ),
        when=Among("R2_3_court_arrangements", ("attached", "alternative")),
        needs=("R2_3_court_arrangements_file",),
        bars=("R2_3_court_arrangements_file",),
    ),
    Rule(
        id="applies:region/R2_3_court_arrangements_comment",
        message=(
            "“[EN] Overview of local court arrangements: ble mae hi, beth a anfonir yn ei lle, neu "
            "pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “[EN] Overview of local court "
            "arrangements”: un o'r rhain: Wedi'i chynnwys mewn dogfen a gyflwynwyd eisoes, Mae "
            "tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
        when=Among("R2_3_court_arrangements", ("contained", "alternative", "not_available")),
        needs=("R2_3_court_arrangements_comment",),
        bars=("R2_3_court_arrangements_comment",),
    ),
    Rule(
        id="applies:region/R2_4_unpaid_work_strategy_file",
        message=(
            "“[EN] Regional unpaid work strategy and delivery arrangements: enw'r ffeil”: i'w ateb "
            "dim ond os yw hyn yn wir: “[EN] Regional unpaid work strategy and delivery "
            "arrangements”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
        when=Among("R2_4_unpaid_work_strategy", ("attached", "alternative")),
        needs=("R2_4_unpaid_work_strategy_file",),
        bars=("R2_4_unpaid_work_strategy_file",),
    ),
    Rule(
        id="applies:region/R2_4_unpaid_work_strategy_comment",
        message=(
            "“[EN] Regional unpaid work strategy and delivery arrangements: ble mae hi, beth a "
            "anfonir yn ei lle, neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “[EN] "
            "Regional unpaid work strategy and delivery arrangements”: un o'r rhain: Wedi'i "
            "chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, Ddim "
            "ar gael"
        ),
        when=Among("R2_4_unpaid_work_strategy", ("contained", "alternative", "not_available")),
        needs=("R2_4_unpaid_work_strategy_comment",),
        bars=("R2_4_unpaid_work_strategy_comment",),
    ),
    Rule(
        id="applies:region/R2_5_resettlement_strategy_file",
        message=(
            "“[EN] Regional resettlement strategy and delivery arrangements: enw'r ffeil”: i'w "
            "ateb dim ond os yw hyn yn wir: “[EN] Regional resettlement strategy and delivery "
            "arrangements”: un o'r rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
        when=Among("R2_5_resettlement_strategy", ("attached", "alternative")),
        needs=("R2_5_resettlement_strategy_file",),
        bars=("R2_5_resettlement_strategy_file",),
    ),
    Rule(
        id="applies:region/R2_5_resettlement_strategy_comment",
        message=(
            "“[EN] Regional resettlement strategy and delivery arrangements: ble mae hi, beth a "
            "anfonir yn ei lle, neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “[EN] "
            "Regional resettlement strategy and delivery arrangements”: un o'r rhain: Wedi'i "
            "chynnwys mewn dogfen a gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, Ddim "
            "ar gael"
        ),
        when=Among("R2_5_resettlement_strategy", ("contained", "alternative", "not_available")),
        needs=("R2_5_resettlement_strategy_comment",),
        bars=("R2_5_resettlement_strategy_comment",),
    ),
    Rule(
        id="applies:region/R2_6_victim_arrangements_file",
        message=(
            "“[EN] Overview of regional victim contact arrangements: enw'r ffeil”: i'w ateb dim "
            "ond os yw hyn yn wir: “[EN] Overview of regional victim contact arrangements”: un o'r "
            "rhain: Wedi'i hatodi, Mae tystiolaeth arall wedi'i hatodi"
        ),
        when=Among("R2_6_victim_arrangements", ("attached", "alternative")),
        needs=("R2_6_victim_arrangements_file",),
        bars=("R2_6_victim_arrangements_file",),
    ),
    Rule(
        id="applies:region/R2_6_victim_arrangements_comment",
        message=(
            "“[EN] Overview of regional victim contact arrangements: ble mae hi, beth a anfonir yn "
            "ei lle, neu pam nad yw ar gael”: i'w ateb dim ond os yw hyn yn wir: “[EN] Overview of "
            "regional victim contact arrangements”: un o'r rhain: Wedi'i chynnwys mewn dogfen a "
            "gyflwynwyd eisoes, Mae tystiolaeth arall wedi'i hatodi, Ddim ar gael"
        ),
        when=Among("R2_6_victim_arrangements", ("contained", "alternative", "not_available")),
        needs=("R2_6_victim_arrangements_comment",),
        bars=("R2_6_victim_arrangements_comment",),
    ),
)
RegionalEvidenceInAdvance.left_out = {
    "file:region/regional_evidence_in_advance": (
        "a schema cannot compare two answers: this is for whoever takes the answers in to check"
    ),
}
