"""Evidence in advance. Version 1.0 of the form, pdu 8.5.

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
    """Evidence in advance."""

    framework: Literal["pdu"]
    release: Literal["8.5"]
    form: Literal["evidence_in_advance"]
    P1_1_delivery_plan: EvidenceP11DeliveryPlan = Field(title="PDU delivery plan")
    P1_1_delivery_plan_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="PDU delivery plan: name of the file",
        description=(
            "“PDU delivery plan: name of the file” is asked only when “PDU delivery plan” is one "
            "of Attached, Attached instead: Presentation by the head of PDU"
        ),
    )
    P1_1_delivery_plan_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="PDU delivery plan: where it is, what is sent instead, or why it is not available",
        description=(
            "“PDU delivery plan: where it is, what is sent instead, or why it is not available” is "
            "asked only when “PDU delivery plan” is one of Contained in a document that is already "
            "submitted, Attached instead: Presentation by the head of PDU, Not available"
        ),
    )
    P1_1_performance_dashboard: Evidence = Field(title="Performance dashboard")
    P1_1_performance_dashboard_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Performance dashboard: name of the file",
        description=(
            "“Performance dashboard: name of the file” is asked only when “Performance dashboard” "
            "is one of Attached, Alternative evidence is attached"
        ),
    )
    P1_1_performance_dashboard_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Performance dashboard: where it is, what is sent instead, or why it is not available"
        ),
        description=(
            "“Performance dashboard: where it is, what is sent instead, or why it is not "
            "available” is asked only when “Performance dashboard” is one of Contained in a "
            "document that is already submitted, Alternative evidence is attached, Not available"
        ),
    )
    P1_1_roif_services: Evidence = Field(
        title="Regional Outcomes and Innovation Fund (ROIF) commissioned services",
    )
    P1_1_roif_services_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Regional Outcomes and Innovation Fund (ROIF) commissioned services: name of the file"
        ),
        description=(
            "“Regional Outcomes and Innovation Fund (ROIF) commissioned services: name of the "
            "file” is asked only when “Regional Outcomes and Innovation Fund (ROIF) commissioned "
            "services” is one of Attached, Alternative evidence is attached"
        ),
    )
    P1_1_roif_services_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Regional Outcomes and Innovation Fund (ROIF) commissioned services: where it is, what "
            "is sent instead, or why it is not available"
        ),
        description=(
            "“Regional Outcomes and Innovation Fund (ROIF) commissioned services: where it is, "
            "what is sent instead, or why it is not available” is asked only when “Regional "
            "Outcomes and Innovation Fund (ROIF) commissioned services” is one of Contained in a "
            "document that is already submitted, Alternative evidence is attached, Not available"
        ),
    )
    P1_1_structure: Evidence = Field(
        title="PDU structure, spans of control and lead responsibilities",
    )
    P1_1_structure_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="PDU structure, spans of control and lead responsibilities: name of the file",
        description=(
            "“PDU structure, spans of control and lead responsibilities: name of the file” is "
            "asked only when “PDU structure, spans of control and lead responsibilities” is one of "
            "Attached, Alternative evidence is attached"
        ),
    )
    P1_1_structure_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "PDU structure, spans of control and lead responsibilities: where it is, what is sent "
            "instead, or why it is not available"
        ),
        description=(
            "“PDU structure, spans of control and lead responsibilities: where it is, what is sent "
            "instead, or why it is not available” is asked only when “PDU structure, spans of "
            "control and lead responsibilities” is one of Contained in a document that is already "
            "submitted, Alternative evidence is attached, Not available"
        ),
    )
    P1_1_partnerships: Evidence = Field(
        title="Local partnership arrangements – the key partners, with names and contact details",
    )
    P1_1_partnerships_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Local partnership arrangements – the key partners, with names and contact details: "
            "name of the file"
        ),
        description=(
            "“Local partnership arrangements – the key partners, with names and contact details: "
            "name of the file” is asked only when “Local partnership arrangements – the key "
            "partners, with names and contact details” is one of Attached, Alternative evidence is "
            "attached"
        ),
    )
    P1_1_partnerships_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Local partnership arrangements – the key partners, with names and contact details: "
            "where it is, what is sent instead, or why it is not available"
        ),
        description=(
            "“Local partnership arrangements – the key partners, with names and contact details: "
            "where it is, what is sent instead, or why it is not available” is asked only when "
            "“Local partnership arrangements – the key partners, with names and contact details” "
            "is one of Contained in a document that is already submitted, Alternative evidence is "
            "attached, Not available"
        ),
    )
    P1_1_risk_register: EvidenceP11RiskRegister = Field(title="Risk register")
    P1_1_risk_register_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Risk register: name of the file",
        description=(
            "“Risk register: name of the file” is asked only when “Risk register” is one of "
            "Attached, Attached instead: Evidence of how this is overseen at a regional level"
        ),
    )
    P1_1_risk_register_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Risk register: where it is, what is sent instead, or why it is not available",
        description=(
            "“Risk register: where it is, what is sent instead, or why it is not available” is "
            "asked only when “Risk register” is one of Contained in a document that is already "
            "submitted, Attached instead: Evidence of how this is overseen at a regional level, "
            "Not available"
        ),
    )
    P1_1_improvement_plan: Evidence = Field(title="PDU improvement plan")
    P1_1_improvement_plan_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="PDU improvement plan: name of the file",
        description=(
            "“PDU improvement plan: name of the file” is asked only when “PDU improvement plan” is "
            "one of Attached, Alternative evidence is attached"
        ),
    )
    P1_1_improvement_plan_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="PDU improvement plan: where it is, what is sent instead, or why it is not available",
        description=(
            "“PDU improvement plan: where it is, what is sent instead, or why it is not available” "
            "is asked only when “PDU improvement plan” is one of Contained in a document that is "
            "already submitted, Alternative evidence is attached, Not available"
        ),
    )
    P1_1_engagement_plan: Evidence = Field(title="People on probation engagement plan")
    P1_1_engagement_plan_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="People on probation engagement plan: name of the file",
        description=(
            "“People on probation engagement plan: name of the file” is asked only when “People on "
            "probation engagement plan” is one of Attached, Alternative evidence is attached"
        ),
    )
    P1_1_engagement_plan_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "People on probation engagement plan: where it is, what is sent instead, or why it is "
            "not available"
        ),
        description=(
            "“People on probation engagement plan: where it is, what is sent instead, or why it is "
            "not available” is asked only when “People on probation engagement plan” is one of "
            "Contained in a document that is already submitted, Alternative evidence is attached, "
            "Not available"
        ),
    )
    P1_1_service_level_measures: Evidence = Field(title="PDU Performance service level measures")
    P1_1_service_level_measures_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="PDU Performance service level measures: name of the file",
        description=(
            "“PDU Performance service level measures: name of the file” is asked only when “PDU "
            "Performance service level measures” is one of Attached, Alternative evidence is "
            "attached"
        ),
    )
    P1_1_service_level_measures_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "PDU Performance service level measures: where it is, what is sent instead, or why it "
            "is not available"
        ),
        description=(
            "“PDU Performance service level measures: where it is, what is sent instead, or why it "
            "is not available” is asked only when “PDU Performance service level measures” is one "
            "of Contained in a document that is already submitted, Alternative evidence is "
            "attached, Not available"
        ),
    )
    P1_1_narrative: NeededWords = Field(
        title=(
            "Where leadership stands now, in brief. Name any listed document that you do not have."
        ),
    )
    evidence_in_advance_leadership: Annotated[Words | None, Present] = Field(
        default=None,
        title="Is there anything else to know about the evidence on leadership?",
    )
    P1_2_training_needs: Evidence = Field(title="Staff training needs analysis – by PDU")
    P1_2_training_needs_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Staff training needs analysis – by PDU: name of the file",
        description=(
            "“Staff training needs analysis – by PDU: name of the file” is asked only when “Staff "
            "training needs analysis – by PDU” is one of Attached, Alternative evidence is attached"
        ),
    )
    P1_2_training_needs_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Staff training needs analysis – by PDU: where it is, what is sent instead, or why it "
            "is not available"
        ),
        description=(
            "“Staff training needs analysis – by PDU: where it is, what is sent instead, or why it "
            "is not available” is asked only when “Staff training needs analysis – by PDU” is one "
            "of Contained in a document that is already submitted, Alternative evidence is "
            "attached, Not available"
        ),
    )
    P1_2_training_completion: Evidence = Field(title="Staff training completion rates")
    P1_2_training_completion_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Staff training completion rates: name of the file",
        description=(
            "“Staff training completion rates: name of the file” is asked only when “Staff "
            "training completion rates” is one of Attached, Alternative evidence is attached"
        ),
    )
    P1_2_training_completion_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Staff training completion rates: where it is, what is sent instead, or why it is not "
            "available"
        ),
        description=(
            "“Staff training completion rates: where it is, what is sent instead, or why it is not "
            "available” is asked only when “Staff training completion rates” is one of Contained "
            "in a document that is already submitted, Alternative evidence is attached, Not "
            "available"
        ),
    )
    P1_2_narrative: NeededWords = Field(
        title="Where staffing stands now, in brief. Name any listed document that you do not have.",
    )
    evidence_in_advance_staffing: Annotated[Words | None, Present] = Field(
        default=None,
        title="Is there anything else to know about the evidence on staffing?",
    )
    P1_3_needs_analysis: Evidence = Field(
        title="People on probation needs analysis, including diversity factors",
    )
    P1_3_needs_analysis_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="People on probation needs analysis, including diversity factors: name of the file",
        description=(
            "“People on probation needs analysis, including diversity factors: name of the file” "
            "is asked only when “People on probation needs analysis, including diversity factors” "
            "is one of Attached, Alternative evidence is attached"
        ),
    )
    P1_3_needs_analysis_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "People on probation needs analysis, including diversity factors: where it is, what is "
            "sent instead, or why it is not available"
        ),
        description=(
            "“People on probation needs analysis, including diversity factors: where it is, what "
            "is sent instead, or why it is not available” is asked only when “People on probation "
            "needs analysis, including diversity factors” is one of Contained in a document that "
            "is already submitted, Alternative evidence is attached, Not available"
        ),
    )
    P1_3_commissioned_services: Evidence = Field(
        title=(
            "Commissioned rehabilitative services (CRS) providers and referral rates, capacity and "
            "completions"
        ),
    )
    P1_3_commissioned_services_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Commissioned rehabilitative services (CRS) providers and referral rates, capacity and "
            "completions: name of the file"
        ),
        description=(
            "“Commissioned rehabilitative services (CRS) providers and referral rates, capacity "
            "and completions: name of the file” is asked only when “Commissioned rehabilitative "
            "services (CRS) providers and referral rates, capacity and completions” is one of "
            "Attached, Alternative evidence is attached"
        ),
    )
    P1_3_commissioned_services_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Commissioned rehabilitative services (CRS) providers and referral rates, capacity and "
            "completions: where it is, what is sent instead, or why it is not available"
        ),
        description=(
            "“Commissioned rehabilitative services (CRS) providers and referral rates, capacity "
            "and completions: where it is, what is sent instead, or why it is not available” is "
            "asked only when “Commissioned rehabilitative services (CRS) providers and referral "
            "rates, capacity and completions” is one of Contained in a document that is already "
            "submitted, Alternative evidence is attached, Not available"
        ),
    )
    P1_3_services_directory: Evidence = Field(
        title="Directory of services – overview of services available",
    )
    P1_3_services_directory_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Directory of services – overview of services available: name of the file",
        description=(
            "“Directory of services – overview of services available: name of the file” is asked "
            "only when “Directory of services – overview of services available” is one of "
            "Attached, Alternative evidence is attached"
        ),
    )
    P1_3_services_directory_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Directory of services – overview of services available: where it is, what is sent "
            "instead, or why it is not available"
        ),
        description=(
            "“Directory of services – overview of services available: where it is, what is sent "
            "instead, or why it is not available” is asked only when “Directory of services – "
            "overview of services available” is one of Contained in a document that is already "
            "submitted, Alternative evidence is attached, Not available"
        ),
    )
    P1_3_resettlement_plan: Evidence = Field(
        title="Resettlement implementation plan and monitoring of resettlement services in PDU",
    )
    P1_3_resettlement_plan_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Resettlement implementation plan and monitoring of resettlement services in PDU: name "
            "of the file"
        ),
        description=(
            "“Resettlement implementation plan and monitoring of resettlement services in PDU: "
            "name of the file” is asked only when “Resettlement implementation plan and monitoring "
            "of resettlement services in PDU” is one of Attached, Alternative evidence is attached"
        ),
    )
    P1_3_resettlement_plan_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Resettlement implementation plan and monitoring of resettlement services in PDU: "
            "where it is, what is sent instead, or why it is not available"
        ),
        description=(
            "“Resettlement implementation plan and monitoring of resettlement services in PDU: "
            "where it is, what is sent instead, or why it is not available” is asked only when "
            "“Resettlement implementation plan and monitoring of resettlement services in PDU” is "
            "one of Contained in a document that is already submitted, Alternative evidence is "
            "attached, Not available"
        ),
    )
    P1_3_court_liaison: Evidence = Field(
        title="Court liaison arrangements in PDU/sentencer feedback",
    )
    P1_3_court_liaison_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Court liaison arrangements in PDU/sentencer feedback: name of the file",
        description=(
            "“Court liaison arrangements in PDU/sentencer feedback: name of the file” is asked "
            "only when “Court liaison arrangements in PDU/sentencer feedback” is one of Attached, "
            "Alternative evidence is attached"
        ),
    )
    P1_3_court_liaison_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Court liaison arrangements in PDU/sentencer feedback: where it is, what is sent "
            "instead, or why it is not available"
        ),
        description=(
            "“Court liaison arrangements in PDU/sentencer feedback: where it is, what is sent "
            "instead, or why it is not available” is asked only when “Court liaison arrangements "
            "in PDU/sentencer feedback” is one of Contained in a document that is already "
            "submitted, Alternative evidence is attached, Not available"
        ),
    )
    P1_3_narrative: NeededWords = Field(
        title="Where services stand now, in brief. Name any listed document that you do not have.",
    )
    evidence_in_advance_services: Annotated[Words | None, Present] = Field(
        default=None,
        title="Is there anything else to know about the evidence on services?",
    )


EvidenceInAdvance.kinds = {
    "P1_1_delivery_plan": (
        "kind:pdu/P1_1_delivery_plan",
        (
            "“PDU delivery plan”: choose one of “Attached”, “Contained in a document that is "
            "already submitted”, “Attached instead: Presentation by the head of PDU”, “Not "
            "available”"
        ),
    ),
    "P1_1_delivery_plan_file": (
        "kind:pdu/P1_1_delivery_plan_file",
        "“PDU delivery plan: name of the file”: answer in words",
    ),
    "P1_1_delivery_plan_comment": (
        "kind:pdu/P1_1_delivery_plan_comment",
        (
            "“PDU delivery plan: where it is, what is sent instead, or why it is not available”: "
            "answer in words"
        ),
    ),
    "P1_1_performance_dashboard": (
        "kind:pdu/P1_1_performance_dashboard",
        (
            "“Performance dashboard”: choose one of “Attached”, “Contained in a document that is "
            "already submitted”, “Alternative evidence is attached”, “Not available”"
        ),
    ),
    "P1_1_performance_dashboard_file": (
        "kind:pdu/P1_1_performance_dashboard_file",
        "“Performance dashboard: name of the file”: answer in words",
    ),
    "P1_1_performance_dashboard_comment": (
        "kind:pdu/P1_1_performance_dashboard_comment",
        (
            "“Performance dashboard: where it is, what is sent instead, or why it is not "
            "available”: answer in words"
        ),
    ),
    "P1_1_roif_services": (
        "kind:pdu/P1_1_roif_services",
        (
            "“Regional Outcomes and Innovation Fund (ROIF) commissioned services”: choose one of "
            "“Attached”, “Contained in a document that is already submitted”, “Alternative "
            "evidence is attached”, “Not available”"
        ),
    ),
    "P1_1_roif_services_file": (
        "kind:pdu/P1_1_roif_services_file",
        (
            "“Regional Outcomes and Innovation Fund (ROIF) commissioned services: name of the "
            "file”: answer in words"
        ),
    ),
    "P1_1_roif_services_comment": (
        "kind:pdu/P1_1_roif_services_comment",
        (
            "“Regional Outcomes and Innovation Fund (ROIF) commissioned services: where it is, "
            "what is sent instead, or why it is not available”: answer in words"
        ),
    ),
    "P1_1_structure": (
        "kind:pdu/P1_1_structure",
        (
            "“PDU structure, spans of control and lead responsibilities”: choose one of "
            "“Attached”, “Contained in a document that is already submitted”, “Alternative "
            "evidence is attached”, “Not available”"
        ),
    ),
    "P1_1_structure_file": (
        "kind:pdu/P1_1_structure_file",
        (
            "“PDU structure, spans of control and lead responsibilities: name of the file”: answer "
            "in words"
        ),
    ),
    "P1_1_structure_comment": (
        "kind:pdu/P1_1_structure_comment",
        (
            "“PDU structure, spans of control and lead responsibilities: where it is, what is sent "
            "instead, or why it is not available”: answer in words"
        ),
    ),
    "P1_1_partnerships": (
        "kind:pdu/P1_1_partnerships",
        (
            "“Local partnership arrangements – the key partners, with names and contact details”: "
            "choose one of “Attached”, “Contained in a document that is already submitted”, "
            "“Alternative evidence is attached”, “Not available”"
        ),
    ),
    "P1_1_partnerships_file": (
        "kind:pdu/P1_1_partnerships_file",
        (
            "“Local partnership arrangements – the key partners, with names and contact details: "
            "name of the file”: answer in words"
        ),
    ),
    "P1_1_partnerships_comment": (
        "kind:pdu/P1_1_partnerships_comment",
        (
            "“Local partnership arrangements – the key partners, with names and contact details: "
            "where it is, what is sent instead, or why it is not available”: answer in words"
        ),
    ),
    "P1_1_risk_register": (
        "kind:pdu/P1_1_risk_register",
        (
            "“Risk register”: choose one of “Attached”, “Contained in a document that is already "
            "submitted”, “Attached instead: Evidence of how this is overseen at a regional level”, "
            "“Not available”"
        ),
    ),
    "P1_1_risk_register_file": (
        "kind:pdu/P1_1_risk_register_file",
        "“Risk register: name of the file”: answer in words",
    ),
    "P1_1_risk_register_comment": (
        "kind:pdu/P1_1_risk_register_comment",
        (
            "“Risk register: where it is, what is sent instead, or why it is not available”: "
            "answer in words"
        ),
    ),
    "P1_1_improvement_plan": (
        "kind:pdu/P1_1_improvement_plan",
        (
            "“PDU improvement plan”: choose one of “Attached”, “Contained in a document that is "
            "already submitted”, “Alternative evidence is attached”, “Not available”"
        ),
    ),
    "P1_1_improvement_plan_file": (
        "kind:pdu/P1_1_improvement_plan_file",
        "“PDU improvement plan: name of the file”: answer in words",
    ),
    "P1_1_improvement_plan_comment": (
        "kind:pdu/P1_1_improvement_plan_comment",
        (
            "“PDU improvement plan: where it is, what is sent instead, or why it is not "
            "available”: answer in words"
        ),
    ),
    "P1_1_engagement_plan": (
        "kind:pdu/P1_1_engagement_plan",
        (
            "“People on probation engagement plan”: choose one of “Attached”, “Contained in a "
            "document that is already submitted”, “Alternative evidence is attached”, “Not "
            "available”"
        ),
    ),
    "P1_1_engagement_plan_file": (
        "kind:pdu/P1_1_engagement_plan_file",
        "“People on probation engagement plan: name of the file”: answer in words",
    ),
    "P1_1_engagement_plan_comment": (
        "kind:pdu/P1_1_engagement_plan_comment",
        (
            "“People on probation engagement plan: where it is, what is sent instead, or why it is "
            "not available”: answer in words"
        ),
    ),
    "P1_1_service_level_measures": (
        "kind:pdu/P1_1_service_level_measures",
        (
            "“PDU Performance service level measures”: choose one of “Attached”, “Contained in a "
            "document that is already submitted”, “Alternative evidence is attached”, “Not "
            "available”"
        ),
    ),
    "P1_1_service_level_measures_file": (
        "kind:pdu/P1_1_service_level_measures_file",
        "“PDU Performance service level measures: name of the file”: answer in words",
    ),
    "P1_1_service_level_measures_comment": (
        "kind:pdu/P1_1_service_level_measures_comment",
        (
            "“PDU Performance service level measures: where it is, what is sent instead, or why it "
            "is not available”: answer in words"
        ),
    ),
    "P1_1_narrative": (
        "kind:pdu/P1_1_narrative",
        (
            "“Where leadership stands now, in brief. Name any listed document that you do not "
            "have.”: answer in words"
        ),
    ),
    "evidence_in_advance_leadership": (
        "kind:pdu/evidence_in_advance_leadership",
        "“Is there anything else to know about the evidence on leadership?”: answer in words",
    ),
    "P1_2_training_needs": (
        "kind:pdu/P1_2_training_needs",
        (
            "“Staff training needs analysis – by PDU”: choose one of “Attached”, “Contained in a "
            "document that is already submitted”, “Alternative evidence is attached”, “Not "
            "available”"
        ),
    ),
    "P1_2_training_needs_file": (
        "kind:pdu/P1_2_training_needs_file",
        "“Staff training needs analysis – by PDU: name of the file”: answer in words",
    ),
    "P1_2_training_needs_comment": (
        "kind:pdu/P1_2_training_needs_comment",
        (
            "“Staff training needs analysis – by PDU: where it is, what is sent instead, or why it "
            "is not available”: answer in words"
        ),
    ),
    "P1_2_training_completion": (
        "kind:pdu/P1_2_training_completion",
        (
            "“Staff training completion rates”: choose one of “Attached”, “Contained in a document "
            "that is already submitted”, “Alternative evidence is attached”, “Not available”"
        ),
    ),
    "P1_2_training_completion_file": (
        "kind:pdu/P1_2_training_completion_file",
        "“Staff training completion rates: name of the file”: answer in words",
    ),
    "P1_2_training_completion_comment": (
        "kind:pdu/P1_2_training_completion_comment",
        (
            "“Staff training completion rates: where it is, what is sent instead, or why it is not "
            "available”: answer in words"
        ),
    ),
    "P1_2_narrative": (
        "kind:pdu/P1_2_narrative",
        (
            "“Where staffing stands now, in brief. Name any listed document that you do not "
            "have.”: answer in words"
        ),
    ),
    "evidence_in_advance_staffing": (
        "kind:pdu/evidence_in_advance_staffing",
        "“Is there anything else to know about the evidence on staffing?”: answer in words",
    ),
    "P1_3_needs_analysis": (
        "kind:pdu/P1_3_needs_analysis",
        (
            "“People on probation needs analysis, including diversity factors”: choose one of "
            "“Attached”, “Contained in a document that is already submitted”, “Alternative "
            "evidence is attached”, “Not available”"
        ),
    ),
    "P1_3_needs_analysis_file": (
        "kind:pdu/P1_3_needs_analysis_file",
        (
            "“People on probation needs analysis, including diversity factors: name of the file”: "
            "answer in words"
        ),
    ),
    "P1_3_needs_analysis_comment": (
        "kind:pdu/P1_3_needs_analysis_comment",
        (
            "“People on probation needs analysis, including diversity factors: where it is, what "
            "is sent instead, or why it is not available”: answer in words"
        ),
    ),
    "P1_3_commissioned_services": (
        "kind:pdu/P1_3_commissioned_services",
        (
            "“Commissioned rehabilitative services (CRS) providers and referral rates, capacity "
            "and completions”: choose one of “Attached”, “Contained in a document that is already "
            "submitted”, “Alternative evidence is attached”, “Not available”"
        ),
    ),
    "P1_3_commissioned_services_file": (
        "kind:pdu/P1_3_commissioned_services_file",
        (
            "“Commissioned rehabilitative services (CRS) providers and referral rates, capacity "
            "and completions: name of the file”: answer in words"
        ),
    ),
    "P1_3_commissioned_services_comment": (
        "kind:pdu/P1_3_commissioned_services_comment",
        (
            "“Commissioned rehabilitative services (CRS) providers and referral rates, capacity "
            "and completions: where it is, what is sent instead, or why it is not available”: "
            "answer in words"
        ),
    ),
    "P1_3_services_directory": (
        "kind:pdu/P1_3_services_directory",
        (
            "“Directory of services – overview of services available”: choose one of “Attached”, "
            "“Contained in a document that is already submitted”, “Alternative evidence is "
            "attached”, “Not available”"
        ),
    ),
    "P1_3_services_directory_file": (
        "kind:pdu/P1_3_services_directory_file",
        (
            "“Directory of services – overview of services available: name of the file”: answer in "
            "words"
        ),
    ),
    "P1_3_services_directory_comment": (
        "kind:pdu/P1_3_services_directory_comment",
        (
            "“Directory of services – overview of services available: where it is, what is sent "
            "instead, or why it is not available”: answer in words"
        ),
    ),
    "P1_3_resettlement_plan": (
        "kind:pdu/P1_3_resettlement_plan",
        (
            "“Resettlement implementation plan and monitoring of resettlement services in PDU”: "
            "choose one of “Attached”, “Contained in a document that is already submitted”, "
            "“Alternative evidence is attached”, “Not available”"
        ),
    ),
    "P1_3_resettlement_plan_file": (
        "kind:pdu/P1_3_resettlement_plan_file",
        (
            "“Resettlement implementation plan and monitoring of resettlement services in PDU: "
            "name of the file”: answer in words"
        ),
    ),
    "P1_3_resettlement_plan_comment": (
        "kind:pdu/P1_3_resettlement_plan_comment",
        (
            "“Resettlement implementation plan and monitoring of resettlement services in PDU: "
            "where it is, what is sent instead, or why it is not available”: answer in words"
        ),
    ),
    "P1_3_court_liaison": (
        "kind:pdu/P1_3_court_liaison",
        (
            "“Court liaison arrangements in PDU/sentencer feedback”: choose one of “Attached”, "
            "“Contained in a document that is already submitted”, “Alternative evidence is "
            "attached”, “Not available”"
        ),
    ),
    "P1_3_court_liaison_file": (
        "kind:pdu/P1_3_court_liaison_file",
        "“Court liaison arrangements in PDU/sentencer feedback: name of the file”: answer in words",
    ),
    "P1_3_court_liaison_comment": (
        "kind:pdu/P1_3_court_liaison_comment",
        (
            "“Court liaison arrangements in PDU/sentencer feedback: where it is, what is sent "
            "instead, or why it is not available”: answer in words"
        ),
    ),
    "P1_3_narrative": (
        "kind:pdu/P1_3_narrative",
        (
            "“Where services stand now, in brief. Name any listed document that you do not have.”: "
            "answer in words"
        ),
    ),
    "evidence_in_advance_services": (
        "kind:pdu/evidence_in_advance_services",
        "“Is there anything else to know about the evidence on services?”: answer in words",
    ),
}
EvidenceInAdvance.rules = (
    Rule(
        id="applies:pdu/P1_1_delivery_plan_file",
        message=(
            "“PDU delivery plan: name of the file” is asked only when “PDU delivery plan” is one "
            "of Attached, Attached instead: Presentation by the head of PDU"
        ),
        when=Among("P1_1_delivery_plan", ("attached", "alternative")),
        needs=("P1_1_delivery_plan_file",),
        bars=("P1_1_delivery_plan_file",),
    ),
    Rule(
        id="applies:pdu/P1_1_delivery_plan_comment",
        message=(
            "“PDU delivery plan: where it is, what is sent instead, or why it is not available” is "
            "asked only when “PDU delivery plan” is one of Contained in a document that is already "
            "submitted, Attached instead: Presentation by the head of PDU, Not available"
        ),
        when=Among("P1_1_delivery_plan", ("contained", "alternative", "not_available")),
        needs=("P1_1_delivery_plan_comment",),
        bars=("P1_1_delivery_plan_comment",),
    ),
    Rule(
        id="applies:pdu/P1_1_performance_dashboard_file",
        message=(
            "“Performance dashboard: name of the file” is asked only when “Performance dashboard” "
            "is one of Attached, Alternative evidence is attached"
        ),
        when=Among("P1_1_performance_dashboard", ("attached", "alternative")),
        needs=("P1_1_performance_dashboard_file",),
        bars=("P1_1_performance_dashboard_file",),
    ),
    Rule(
        id="applies:pdu/P1_1_performance_dashboard_comment",
        message=(
            "“Performance dashboard: where it is, what is sent instead, or why it is not "
            "available” is asked only when “Performance dashboard” is one of Contained in a "
            "document that is already submitted, Alternative evidence is attached, Not available"
        ),
        when=Among("P1_1_performance_dashboard", ("contained", "alternative", "not_available")),
        needs=("P1_1_performance_dashboard_comment",),
        bars=("P1_1_performance_dashboard_comment",),
    ),
    Rule(
        id="applies:pdu/P1_1_roif_services_file",
        message=(
            "“Regional Outcomes and Innovation Fund (ROIF) commissioned services: name of the "
            "file” is asked only when “Regional Outcomes and Innovation Fund (ROIF) commissioned "
            "services” is one of Attached, Alternative evidence is attached"
        ),
        when=Among("P1_1_roif_services", ("attached", "alternative")),
        needs=("P1_1_roif_services_file",),
        bars=("P1_1_roif_services_file",),
    ),
    Rule(
        id="applies:pdu/P1_1_roif_services_comment",
        message=(
            "“Regional Outcomes and Innovation Fund (ROIF) commissioned services: where it is, "
            "what is sent instead, or why it is not available” is asked only when “Regional "
            "Outcomes and Innovation Fund (ROIF) commissioned services” is one of Contained in a "
            "document that is already submitted, Alternative evidence is attached, Not available"
        ),
        when=Among("P1_1_roif_services", ("contained", "alternative", "not_available")),
        needs=("P1_1_roif_services_comment",),
        bars=("P1_1_roif_services_comment",),
    ),
    Rule(
        id="applies:pdu/P1_1_structure_file",
        message=(
            "“PDU structure, spans of control and lead responsibilities: name of the file” is "
            "asked only when “PDU structure, spans of control and lead responsibilities” is one of "
            "Attached, Alternative evidence is attached"
        ),
        when=Among("P1_1_structure", ("attached", "alternative")),
        needs=("P1_1_structure_file",),
        bars=("P1_1_structure_file",),
    ),
    Rule(
        id="applies:pdu/P1_1_structure_comment",
        message=(
            "“PDU structure, spans of control and lead responsibilities: where it is, what is sent "
            "instead, or why it is not available” is asked only when “PDU structure, spans of "
            "control and lead responsibilities” is one of Contained in a document that is already "
            "submitted, Alternative evidence is attached, Not available"
        ),
        when=Among("P1_1_structure", ("contained", "alternative", "not_available")),
        needs=("P1_1_structure_comment",),
        bars=("P1_1_structure_comment",),
    ),
    Rule(
        id="applies:pdu/P1_1_partnerships_file",
        message=(
            "“Local partnership arrangements – the key partners, with names and contact details: "
            "name of the file” is asked only when “Local partnership arrangements – the key "
            "partners, with names and contact details” is one of Attached, Alternative evidence is "
            "attached"
        ),
        when=Among("P1_1_partnerships", ("attached", "alternative")),
        needs=("P1_1_partnerships_file",),
        bars=("P1_1_partnerships_file",),
    ),
    Rule(
        id="applies:pdu/P1_1_partnerships_comment",
        message=(
            "“Local partnership arrangements – the key partners, with names and contact details: "
            "where it is, what is sent instead, or why it is not available” is asked only when "
            "“Local partnership arrangements – the key partners, with names and contact details” "
            "is one of Contained in a document that is already submitted, Alternative evidence is "
            "attached, Not available"
        ),
        when=Among("P1_1_partnerships", ("contained", "alternative", "not_available")),
        needs=("P1_1_partnerships_comment",),
        bars=("P1_1_partnerships_comment",),
    ),
    Rule(
        id="applies:pdu/P1_1_risk_register_file",
        message=(
            "“Risk register: name of the file” is asked only when “Risk register” is one of "
            "Attached, Attached instead: Evidence of how this is overseen at a regional level"
        ),
        when=Among("P1_1_risk_register", ("attached", "alternative")),
        needs=("P1_1_risk_register_file",),
        bars=("P1_1_risk_register_file",),
    ),
    Rule(
        id="applies:pdu/P1_1_risk_register_comment",
        message=(
            "“Risk register: where it is, what is sent instead, or why it is not available” is "
            "asked only when “Risk register” is one of Contained in a document that is already "
            "submitted, Attached instead: Evidence of how this is overseen at a regional level, "
            "Not available"
        ),
        when=Among("P1_1_risk_register", ("contained", "alternative", "not_available")),
        needs=("P1_1_risk_register_comment",),
        bars=("P1_1_risk_register_comment",),
    ),
    Rule(
        id="applies:pdu/P1_1_improvement_plan_file",
        message=(
            "“PDU improvement plan: name of the file” is asked only when “PDU improvement plan” is "
            "one of Attached, Alternative evidence is attached"
        ),
        when=Among("P1_1_improvement_plan", ("attached", "alternative")),
        needs=("P1_1_improvement_plan_file",),
        bars=("P1_1_improvement_plan_file",),
    ),
    Rule(
        id="applies:pdu/P1_1_improvement_plan_comment",
        message=(
            "“PDU improvement plan: where it is, what is sent instead, or why it is not available” "
            "is asked only when “PDU improvement plan” is one of Contained in a document that is "
            "already submitted, Alternative evidence is attached, Not available"
        ),
        when=Among("P1_1_improvement_plan", ("contained", "alternative", "not_available")),
        needs=("P1_1_improvement_plan_comment",),
        bars=("P1_1_improvement_plan_comment",),
    ),
    Rule(
        id="applies:pdu/P1_1_engagement_plan_file",
        message=(
            "“People on probation engagement plan: name of the file” is asked only when “People on "
            "probation engagement plan” is one of Attached, Alternative evidence is attached"
        ),
        when=Among("P1_1_engagement_plan", ("attached", "alternative")),
        needs=("P1_1_engagement_plan_file",),
        bars=("P1_1_engagement_plan_file",),
    ),
    Rule(
        id="applies:pdu/P1_1_engagement_plan_comment",
        message=(
            "“People on probation engagement plan: where it is, what is sent instead, or why it is "
            "not available” is asked only when “People on probation engagement plan” is one of "
            "Contained in a document that is already submitted, Alternative evidence is attached, "
            "Not available"
        ),
        when=Among("P1_1_engagement_plan", ("contained", "alternative", "not_available")),
        needs=("P1_1_engagement_plan_comment",),
        bars=("P1_1_engagement_plan_comment",),
    ),
    Rule(
        id="applies:pdu/P1_1_service_level_measures_file",
        message=(
            "“PDU Performance service level measures: name of the file” is asked only when “PDU "
            "Performance service level measures” is one of Attached, Alternative evidence is "
            "attached"
        ),
        when=Among("P1_1_service_level_measures", ("attached", "alternative")),
        needs=("P1_1_service_level_measures_file",),
        bars=("P1_1_service_level_measures_file",),
    ),
    Rule(
        id="applies:pdu/P1_1_service_level_measures_comment",
        message=(
            "“PDU Performance service level measures: where it is, what is sent instead, or why it "
            "is not available” is asked only when “PDU Performance service level measures” is one "
            "of Contained in a document that is already submitted, Alternative evidence is "
            "attached, Not available"
        ),
        when=Among("P1_1_service_level_measures", ("contained", "alternative", "not_available")),
        needs=("P1_1_service_level_measures_comment",),
        bars=("P1_1_service_level_measures_comment",),
    ),
    Rule(
        id="applies:pdu/P1_2_training_needs_file",
        message=(
            "“Staff training needs analysis – by PDU: name of the file” is asked only when “Staff "
            "training needs analysis – by PDU” is one of Attached, Alternative evidence is attached"
        ),
        when=Among("P1_2_training_needs", ("attached", "alternative")),
        needs=("P1_2_training_needs_file",),
        bars=("P1_2_training_needs_file",),
    ),
    Rule(
        id="applies:pdu/P1_2_training_needs_comment",
        message=(
            "“Staff training needs analysis – by PDU: where it is, what is sent instead, or why it "
            "is not available” is asked only when “Staff training needs analysis – by PDU” is one "
            "of Contained in a document that is already submitted, Alternative evidence is "
            "attached, Not available"
        ),
        when=Among("P1_2_training_needs", ("contained", "alternative", "not_available")),
        needs=("P1_2_training_needs_comment",),
        bars=("P1_2_training_needs_comment",),
    ),
    Rule(
        id="applies:pdu/P1_2_training_completion_file",
        message=(
            "“Staff training completion rates: name of the file” is asked only when “Staff "
            "training completion rates” is one of Attached, Alternative evidence is attached"
        ),
        when=Among("P1_2_training_completion", ("attached", "alternative")),
        needs=("P1_2_training_completion_file",),
        bars=("P1_2_training_completion_file",),
    ),
    Rule(
        id="applies:pdu/P1_2_training_completion_comment",
        message=(
            "“Staff training completion rates: where it is, what is sent instead, or why it is not "
            "available” is asked only when “Staff training completion rates” is one of Contained "
            "in a document that is already submitted, Alternative evidence is attached, Not "
            "available"
        ),
        when=Among("P1_2_training_completion", ("contained", "alternative", "not_available")),
        needs=("P1_2_training_completion_comment",),
        bars=("P1_2_training_completion_comment",),
    ),
    Rule(
        id="applies:pdu/P1_3_needs_analysis_file",
        message=(
            "“People on probation needs analysis, including diversity factors: name of the file” "
            "is asked only when “People on probation needs analysis, including diversity factors” "
            "is one of Attached, Alternative evidence is attached"
        ),
        when=Among("P1_3_needs_analysis", ("attached", "alternative")),
        needs=("P1_3_needs_analysis_file",),
        bars=("P1_3_needs_analysis_file",),
    ),
    Rule(
        id="applies:pdu/P1_3_needs_analysis_comment",
        message=(
            "“People on probation needs analysis, including diversity factors: where it is, what "
            "is sent instead, or why it is not available” is asked only when “People on probation "
            "needs analysis, including diversity factors” is one of Contained in a document that "
            "is already submitted, Alternative evidence is attached, Not available"
        ),
        when=Among("P1_3_needs_analysis", ("contained", "alternative", "not_available")),
        needs=("P1_3_needs_analysis_comment",),
        bars=("P1_3_needs_analysis_comment",),
    ),
    Rule(
        id="applies:pdu/P1_3_commissioned_services_file",
        message=(
            "“Commissioned rehabilitative services (CRS) providers and referral rates, capacity "
            "and completions: name of the file” is asked only when “Commissioned rehabilitative "
            "services (CRS) providers and referral rates, capacity and completions” is one of "
            "Attached, Alternative evidence is attached"
        ),
        when=Among("P1_3_commissioned_services", ("attached", "alternative")),
        needs=("P1_3_commissioned_services_file",),
        bars=("P1_3_commissioned_services_file",),
    ),
    Rule(
        id="applies:pdu/P1_3_commissioned_services_comment",
        message=(
            "“Commissioned rehabilitative services (CRS) providers and referral rates, capacity "
            "and completions: where it is, what is sent instead, or why it is not available” is "
            "asked only when “Commissioned rehabilitative services (CRS) providers and referral "
            "rates, capacity and completions” is one of Contained in a document that is already "
            "submitted, Alternative evidence is attached, Not available"
        ),
        when=Among("P1_3_commissioned_services", ("contained", "alternative", "not_available")),
        needs=("P1_3_commissioned_services_comment",),
        bars=("P1_3_commissioned_services_comment",),
    ),
    Rule(
        id="applies:pdu/P1_3_services_directory_file",
        message=(
            "“Directory of services – overview of services available: name of the file” is asked "
            "only when “Directory of services – overview of services available” is one of "
            "Attached, Alternative evidence is attached"
        ),
        when=Among("P1_3_services_directory", ("attached", "alternative")),
        needs=("P1_3_services_directory_file",),
        bars=("P1_3_services_directory_file",),
    ),
    Rule(
        id="applies:pdu/P1_3_services_directory_comment",
        message=(
            "“Directory of services – overview of services available: where it is, what is sent "
            "instead, or why it is not available” is asked only when “Directory of services – "
            "overview of services available” is one of Contained in a document that is already "
            "submitted, Alternative evidence is attached, Not available"
        ),
        when=Among("P1_3_services_directory", ("contained", "alternative", "not_available")),
        needs=("P1_3_services_directory_comment",),
        bars=("P1_3_services_directory_comment",),
    ),
    Rule(
        id="applies:pdu/P1_3_resettlement_plan_file",
        message=(
            "“Resettlement implementation plan and monitoring of resettlement services in PDU: "
            "name of the file” is asked only when “Resettlement implementation plan and monitoring "
            "of resettlement services in PDU” is one of Attached, Alternative evidence is attached"
        ),
        when=Among("P1_3_resettlement_plan", ("attached", "alternative")),
        needs=("P1_3_resettlement_plan_file",),
        bars=("P1_3_resettlement_plan_file",),
    ),
    Rule(
        id="applies:pdu/P1_3_resettlement_plan_comment",
        message=(
            "“Resettlement implementation plan and monitoring of resettlement services in PDU: "
            "where it is, what is sent instead, or why it is not available” is asked only when "
            "“Resettlement implementation plan and monitoring of resettlement services in PDU” is "
            "one of Contained in a document that is already submitted, Alternative evidence is "
            "attached, Not available"
        ),
        when=Among("P1_3_resettlement_plan", ("contained", "alternative", "not_available")),
        needs=("P1_3_resettlement_plan_comment",),
        bars=("P1_3_resettlement_plan_comment",),
    ),
    Rule(
        id="applies:pdu/P1_3_court_liaison_file",
        message=(
            "“Court liaison arrangements in PDU/sentencer feedback: name of the file” is asked "
            "only when “Court liaison arrangements in PDU/sentencer feedback” is one of Attached, "
            "Alternative evidence is attached"
        ),
        when=Among("P1_3_court_liaison", ("attached", "alternative")),
        needs=("P1_3_court_liaison_file",),
        bars=("P1_3_court_liaison_file",),
    ),
    Rule(
        id="applies:pdu/P1_3_court_liaison_comment",
        message=(
            "“Court liaison arrangements in PDU/sentencer feedback: where it is, what is sent "
            "instead, or why it is not available” is asked only when “Court liaison arrangements "
            "in PDU/sentencer feedback” is one of Contained in a document that is already "
            "submitted, Alternative evidence is attached, Not available"
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
