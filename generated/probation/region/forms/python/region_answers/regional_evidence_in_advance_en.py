"""Regional evidence in advance. Version 1.0 of the form, region 8.5.

Written by the Assay compiler: change the rule files, not this module. What is not enforced
stands in `left_out`, at the end.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .checking import Among, Answers, NeededWords, Present, Rule, Words

Evidence = Literal["attached", "contained", "alternative", "not_available"]


class RegionalEvidenceInAdvance(Answers):
    """Regional evidence in advance."""

    framework: Literal["region"]
    release: Literal["8.5"]
    form: Literal["regional_evidence_in_advance"]
    R1_1_reducing_reoffending: Evidence = Field(title="Regional reducing reoffending strategy")
    R1_1_reducing_reoffending_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Regional reducing reoffending strategy: name of the file",
        description=(
            "“Regional reducing reoffending strategy: name of the file” is asked only when "
            "“Regional reducing reoffending strategy” is one of Attached, Alternative evidence is "
            "attached"
        ),
    )
    R1_1_reducing_reoffending_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Regional reducing reoffending strategy: where it is, what is sent instead, or why it "
            "is not available"
        ),
        description=(
            "“Regional reducing reoffending strategy: where it is, what is sent instead, or why it "
            "is not available” is asked only when “Regional reducing reoffending strategy” is one "
            "of Contained in a document that is already submitted, Alternative evidence is "
            "attached, Not available"
        ),
    )
    R1_1_engagement_strategy: Evidence = Field(
        title="Regional engaging people on probation strategy",
    )
    R1_1_engagement_strategy_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Regional engaging people on probation strategy: name of the file",
        description=(
            "“Regional engaging people on probation strategy: name of the file” is asked only when "
            "“Regional engaging people on probation strategy” is one of Attached, Alternative "
            "evidence is attached"
        ),
    )
    R1_1_engagement_strategy_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Regional engaging people on probation strategy: where it is, what is sent instead, or "
            "why it is not available"
        ),
        description=(
            "“Regional engaging people on probation strategy: where it is, what is sent instead, "
            "or why it is not available” is asked only when “Regional engaging people on probation "
            "strategy” is one of Contained in a document that is already submitted, Alternative "
            "evidence is attached, Not available"
        ),
    )
    R1_1_diversity_strategy: Evidence = Field(
        title=(
            "Regional equality, diversity and inclusion strategy, including analysis of "
            "disproportionality"
        ),
    )
    R1_1_diversity_strategy_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Regional equality, diversity and inclusion strategy, including analysis of "
            "disproportionality: name of the file"
        ),
        description=(
            "“Regional equality, diversity and inclusion strategy, including analysis of "
            "disproportionality: name of the file” is asked only when “Regional equality, "
            "diversity and inclusion strategy, including analysis of disproportionality” is one of "
            "Attached, Alternative evidence is attached"
        ),
    )
    R1_1_diversity_strategy_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Regional equality, diversity and inclusion strategy, including analysis of "
            "disproportionality: where it is, what is sent instead, or why it is not available"
        ),
        description=(
            "“Regional equality, diversity and inclusion strategy, including analysis of "
            "disproportionality: where it is, what is sent instead, or why it is not available” is "
            "asked only when “Regional equality, diversity and inclusion strategy, including "
            "analysis of disproportionality” is one of Contained in a document that is already "
            "submitted, Alternative evidence is attached, Not available"
        ),
    )
    R1_1_risk_register: Evidence = Field(title="Regional risk register")
    R1_1_risk_register_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Regional risk register: name of the file",
        description=(
            "“Regional risk register: name of the file” is asked only when “Regional risk "
            "register” is one of Attached, Alternative evidence is attached"
        ),
    )
    R1_1_risk_register_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Regional risk register: where it is, what is sent instead, or why it is not available"
        ),
        description=(
            "“Regional risk register: where it is, what is sent instead, or why it is not "
            "available” is asked only when “Regional risk register” is one of Contained in a "
            "document that is already submitted, Alternative evidence is attached, Not available"
        ),
    )
    R1_1_improvement_plan: Evidence = Field(title="Regional quality improvement plan")
    R1_1_improvement_plan_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Regional quality improvement plan: name of the file",
        description=(
            "“Regional quality improvement plan: name of the file” is asked only when “Regional "
            "quality improvement plan” is one of Attached, Alternative evidence is attached"
        ),
    )
    R1_1_improvement_plan_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Regional quality improvement plan: where it is, what is sent instead, or why it is "
            "not available"
        ),
        description=(
            "“Regional quality improvement plan: where it is, what is sent instead, or why it is "
            "not available” is asked only when “Regional quality improvement plan” is one of "
            "Contained in a document that is already submitted, Alternative evidence is attached, "
            "Not available"
        ),
    )
    R1_1_narrative: NeededWords = Field(
        title=(
            "Where leadership stands now, in brief. Name any listed document that you do not have."
        ),
    )
    regional_evidence_in_advance_leadership: Annotated[Words | None, Present] = Field(
        default=None,
        title="Is there anything else to know about the evidence on leadership?",
    )
    R1_2_workforce_strategy: Evidence = Field(title="Regional workforce strategy")
    R1_2_workforce_strategy_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Regional workforce strategy: name of the file",
        description=(
            "“Regional workforce strategy: name of the file” is asked only when “Regional "
            "workforce strategy” is one of Attached, Alternative evidence is attached"
        ),
    )
    R1_2_workforce_strategy_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Regional workforce strategy: where it is, what is sent instead, or why it is not "
            "available"
        ),
        description=(
            "“Regional workforce strategy: where it is, what is sent instead, or why it is not "
            "available” is asked only when “Regional workforce strategy” is one of Contained in a "
            "document that is already submitted, Alternative evidence is attached, Not available"
        ),
    )
    R1_2_workload_strategy: Evidence = Field(
        title=(
            "Workload planning and prioritisation strategy, including diversity analysis across "
            "staff grades, recruitment and retention"
        ),
    )
    R1_2_workload_strategy_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Workload planning and prioritisation strategy, including diversity analysis across "
            "staff grades, recruitment and retention: name of the file"
        ),
        description=(
            "“Workload planning and prioritisation strategy, including diversity analysis across "
            "staff grades, recruitment and retention: name of the file” is asked only when "
            "“Workload planning and prioritisation strategy, including diversity analysis across "
            "staff grades, recruitment and retention” is one of Attached, Alternative evidence is "
            "attached"
        ),
    )
    R1_2_workload_strategy_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Workload planning and prioritisation strategy, including diversity analysis across "
            "staff grades, recruitment and retention: where it is, what is sent instead, or why it "
            "is not available"
        ),
        description=(
            "“Workload planning and prioritisation strategy, including diversity analysis across "
            "staff grades, recruitment and retention: where it is, what is sent instead, or why it "
            "is not available” is asked only when “Workload planning and prioritisation strategy, "
            "including diversity analysis across staff grades, recruitment and retention” is one "
            "of Contained in a document that is already submitted, Alternative evidence is "
            "attached, Not available"
        ),
    )
    R1_2_narrative: NeededWords = Field(
        title="Where staffing stands now, in brief. Name any listed document that you do not have.",
    )
    regional_evidence_in_advance_staffing: Annotated[Words | None, Present] = Field(
        default=None,
        title="Is there anything else to know about the evidence on staffing?",
    )
    R2_1_information_sharing: Evidence = Field(
        title=(
            "Overview of information-sharing arrangements with local police forces and children's "
            "social care"
        ),
    )
    R2_1_information_sharing_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Overview of information-sharing arrangements with local police forces and children's "
            "social care: name of the file"
        ),
        description=(
            "“Overview of information-sharing arrangements with local police forces and children's "
            "social care: name of the file” is asked only when “Overview of information-sharing "
            "arrangements with local police forces and children's social care” is one of Attached, "
            "Alternative evidence is attached"
        ),
    )
    R2_1_information_sharing_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Overview of information-sharing arrangements with local police forces and children's "
            "social care: where it is, what is sent instead, or why it is not available"
        ),
        description=(
            "“Overview of information-sharing arrangements with local police forces and children's "
            "social care: where it is, what is sent instead, or why it is not available” is asked "
            "only when “Overview of information-sharing arrangements with local police forces and "
            "children's social care” is one of Contained in a document that is already submitted, "
            "Alternative evidence is attached, Not available"
        ),
    )
    R2_1_narrative: NeededWords = Field(
        title="Where public protection stands now, in brief. Say so if there is no such overview.",
    )
    regional_evidence_in_advance_public_protection: Annotated[Words | None, Present] = Field(
        default=None,
        title="Is there anything else to know about the evidence on public protection?",
    )
    R2_2_services: Evidence = Field(title="Overview of services and interventions available")
    R2_2_services_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Overview of services and interventions available: name of the file",
        description=(
            "“Overview of services and interventions available: name of the file” is asked only "
            "when “Overview of services and interventions available” is one of Attached, "
            "Alternative evidence is attached"
        ),
    )
    R2_2_services_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Overview of services and interventions available: where it is, what is sent instead, "
            "or why it is not available"
        ),
        description=(
            "“Overview of services and interventions available: where it is, what is sent instead, "
            "or why it is not available” is asked only when “Overview of services and "
            "interventions available” is one of Contained in a document that is already submitted, "
            "Alternative evidence is attached, Not available"
        ),
    )
    R2_2_narrative: NeededWords = Field(
        title="Where work on desistance stands now, in brief. Say so if there is no such overview.",
    )
    regional_evidence_in_advance_desistance: Annotated[Words | None, Present] = Field(
        default=None,
        title="Is there anything else to know about the evidence on desistance?",
    )
    R2_3_court_arrangements: Evidence = Field(title="Overview of local court arrangements")
    R2_3_court_arrangements_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Overview of local court arrangements: name of the file",
        description=(
            "“Overview of local court arrangements: name of the file” is asked only when “Overview "
            "of local court arrangements” is one of Attached, Alternative evidence is attached"
        ),
    )
    R2_3_court_arrangements_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Overview of local court arrangements: where it is, what is sent instead, or why it is "
            "not available"
        ),
        description=(
            "“Overview of local court arrangements: where it is, what is sent instead, or why it "
            "is not available” is asked only when “Overview of local court arrangements” is one of "
            "Contained in a document that is already submitted, Alternative evidence is attached, "
            "Not available"
        ),
    )
    R2_3_narrative: NeededWords = Field(
        title="Where court work stands now, in brief. Say so if there is no such overview.",
    )
    regional_evidence_in_advance_court_work: Annotated[Words | None, Present] = Field(
        default=None,
        title="Is there anything else to know about the evidence on court work?",
    )
    R2_4_unpaid_work_strategy: Evidence = Field(
        title="Regional unpaid work strategy and delivery arrangements",
    )
    R2_4_unpaid_work_strategy_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Regional unpaid work strategy and delivery arrangements: name of the file",
        description=(
            "“Regional unpaid work strategy and delivery arrangements: name of the file” is asked "
            "only when “Regional unpaid work strategy and delivery arrangements” is one of "
            "Attached, Alternative evidence is attached"
        ),
    )
    R2_4_unpaid_work_strategy_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Regional unpaid work strategy and delivery arrangements: where it is, what is sent "
            "instead, or why it is not available"
        ),
        description=(
            "“Regional unpaid work strategy and delivery arrangements: where it is, what is sent "
            "instead, or why it is not available” is asked only when “Regional unpaid work "
            "strategy and delivery arrangements” is one of Contained in a document that is already "
            "submitted, Alternative evidence is attached, Not available"
        ),
    )
    R2_4_narrative: NeededWords = Field(
        title="Where unpaid work stands now, in brief. Name what you do not have in writing.",
    )
    regional_evidence_in_advance_unpaid_work: Annotated[Words | None, Present] = Field(
        default=None,
        title="Is there anything else to know about the evidence on unpaid work?",
    )
    R2_5_resettlement_strategy: Evidence = Field(
        title="Regional resettlement strategy and delivery arrangements",
    )
    R2_5_resettlement_strategy_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Regional resettlement strategy and delivery arrangements: name of the file",
        description=(
            "“Regional resettlement strategy and delivery arrangements: name of the file” is asked "
            "only when “Regional resettlement strategy and delivery arrangements” is one of "
            "Attached, Alternative evidence is attached"
        ),
    )
    R2_5_resettlement_strategy_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Regional resettlement strategy and delivery arrangements: where it is, what is sent "
            "instead, or why it is not available"
        ),
        description=(
            "“Regional resettlement strategy and delivery arrangements: where it is, what is sent "
            "instead, or why it is not available” is asked only when “Regional resettlement "
            "strategy and delivery arrangements” is one of Contained in a document that is already "
            "submitted, Alternative evidence is attached, Not available"
        ),
    )
    R2_5_narrative: NeededWords = Field(
        title="Where resettlement stands now, in brief. Name what you do not have in writing.",
    )
    regional_evidence_in_advance_resettlement: Annotated[Words | None, Present] = Field(
        default=None,
        title="Is there anything else to know about the evidence on resettlement?",
    )
    R2_6_victim_arrangements: Evidence = Field(
        title="Overview of regional victim contact arrangements",
    )
    R2_6_victim_arrangements_file: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title="Overview of regional victim contact arrangements: name of the file",
        description=(
            "“Overview of regional victim contact arrangements: name of the file” is asked only "
            "when “Overview of regional victim contact arrangements” is one of Attached, "
            "Alternative evidence is attached"
        ),
    )
    R2_6_victim_arrangements_comment: Annotated[NeededWords | None, Present] = Field(
        default=None,
        title=(
            "Overview of regional victim contact arrangements: where it is, what is sent instead, "
            "or why it is not available"
        ),
        description=(
            "“Overview of regional victim contact arrangements: where it is, what is sent instead, "
            "or why it is not available” is asked only when “Overview of regional victim contact "
            "arrangements” is one of Contained in a document that is already submitted, "
            "Alternative evidence is attached, Not available"
        ),
    )
    R2_6_narrative: NeededWords = Field(
        title="Where victim work stands now, in brief. Say so if there is no such overview.",
    )
    regional_evidence_in_advance_victim_work: Annotated[Words | None, Present] = Field(
        default=None,
        title="Is there anything else to know about the evidence on victim work?",
    )
    regional_evidence_in_advance_organisational_data: Annotated[Words | None, Present] = Field(
        default=None,
        title="Where does the spreadsheet lack data, or differ from what was asked?",
    )


RegionalEvidenceInAdvance.kinds = {
    "R1_1_reducing_reoffending": (
        "kind:region/R1_1_reducing_reoffending",
        (
            "“Regional reducing reoffending strategy”: choose one of “Attached”, “Contained in a "
            "document that is already submitted”, “Alternative evidence is attached”, “Not "
            "available”"
        ),
    ),
    "R1_1_reducing_reoffending_file": (
        "kind:region/R1_1_reducing_reoffending_file",
        "“Regional reducing reoffending strategy: name of the file”: answer in words",
    ),
    "R1_1_reducing_reoffending_comment": (
        "kind:region/R1_1_reducing_reoffending_comment",
        (
            "“Regional reducing reoffending strategy: where it is, what is sent instead, or why it "
            "is not available”: answer in words"
        ),
    ),
    "R1_1_engagement_strategy": (
        "kind:region/R1_1_engagement_strategy",
        (
            "“Regional engaging people on probation strategy”: choose one of “Attached”, "
            "“Contained in a document that is already submitted”, “Alternative evidence is "
            "attached”, “Not available”"
        ),
    ),
    "R1_1_engagement_strategy_file": (
        "kind:region/R1_1_engagement_strategy_file",
        "“Regional engaging people on probation strategy: name of the file”: answer in words",
    ),
    "R1_1_engagement_strategy_comment": (
        "kind:region/R1_1_engagement_strategy_comment",
        (
            "“Regional engaging people on probation strategy: where it is, what is sent instead, "
            "or why it is not available”: answer in words"
        ),
    ),
    "R1_1_diversity_strategy": (
        "kind:region/R1_1_diversity_strategy",
        (
            "“Regional equality, diversity and inclusion strategy, including analysis of "
            "disproportionality”: choose one of “Attached”, “Contained in a document that is "
            "already submitted”, “Alternative evidence is attached”, “Not available”"
        ),
    ),
    "R1_1_diversity_strategy_file": (
        "kind:region/R1_1_diversity_strategy_file",
        (
            "“Regional equality, diversity and inclusion strategy, including analysis of "
            "disproportionality: name of the file”: answer in words"
        ),
    ),
    "R1_1_diversity_strategy_comment": (
        "kind:region/R1_1_diversity_strategy_comment",
        (
            "“Regional equality, diversity and inclusion strategy, including analysis of "
            "disproportionality: where it is, what is sent instead, or why it is not available”: "
            "answer in words"
        ),
    ),
    "R1_1_risk_register": (
        "kind:region/R1_1_risk_register",
        (
            "“Regional risk register”: choose one of “Attached”, “Contained in a document that is "
            "already submitted”, “Alternative evidence is attached”, “Not available”"
        ),
    ),
    "R1_1_risk_register_file": (
        "kind:region/R1_1_risk_register_file",
        "“Regional risk register: name of the file”: answer in words",
    ),
    "R1_1_risk_register_comment": (
        "kind:region/R1_1_risk_register_comment",
        (
            "“Regional risk register: where it is, what is sent instead, or why it is not "
            "available”: answer in words"
        ),
    ),
    "R1_1_improvement_plan": (
        "kind:region/R1_1_improvement_plan",
        (
            "“Regional quality improvement plan”: choose one of “Attached”, “Contained in a "
            "document that is already submitted”, “Alternative evidence is attached”, “Not "
            "available”"
        ),
    ),
    "R1_1_improvement_plan_file": (
        "kind:region/R1_1_improvement_plan_file",
        "“Regional quality improvement plan: name of the file”: answer in words",
    ),
    "R1_1_improvement_plan_comment": (
        "kind:region/R1_1_improvement_plan_comment",
        (
            "“Regional quality improvement plan: where it is, what is sent instead, or why it is "
            "not available”: answer in words"
        ),
    ),
    "R1_1_narrative": (
        "kind:region/R1_1_narrative",
        (
            "“Where leadership stands now, in brief. Name any listed document that you do not "
            "have.”: answer in words"
        ),
    ),
    "regional_evidence_in_advance_leadership": (
        "kind:region/regional_evidence_in_advance_leadership",
        "“Is there anything else to know about the evidence on leadership?”: answer in words",
    ),
    "R1_2_workforce_strategy": (
        "kind:region/R1_2_workforce_strategy",
        (
            "“Regional workforce strategy”: choose one of “Attached”, “Contained in a document "
            "that is already submitted”, “Alternative evidence is attached”, “Not available”"
        ),
    ),
    "R1_2_workforce_strategy_file": (
        "kind:region/R1_2_workforce_strategy_file",
        "“Regional workforce strategy: name of the file”: answer in words",
    ),
    "R1_2_workforce_strategy_comment": (
        "kind:region/R1_2_workforce_strategy_comment",
        (
            "“Regional workforce strategy: where it is, what is sent instead, or why it is not "
            "available”: answer in words"
        ),
    ),
    "R1_2_workload_strategy": (
        "kind:region/R1_2_workload_strategy",
        (
            "“Workload planning and prioritisation strategy, including diversity analysis across "
            "staff grades, recruitment and retention”: choose one of “Attached”, “Contained in a "
            "document that is already submitted”, “Alternative evidence is attached”, “Not "
            "available”"
        ),
    ),
    "R1_2_workload_strategy_file": (
        "kind:region/R1_2_workload_strategy_file",
        (
            "“Workload planning and prioritisation strategy, including diversity analysis across "
            "staff grades, recruitment and retention: name of the file”: answer in words"
        ),
    ),
    "R1_2_workload_strategy_comment": (
        "kind:region/R1_2_workload_strategy_comment",
        (
            "“Workload planning and prioritisation strategy, including diversity analysis across "
            "staff grades, recruitment and retention: where it is, what is sent instead, or why it "
            "is not available”: answer in words"
        ),
    ),
    "R1_2_narrative": (
        "kind:region/R1_2_narrative",
        (
            "“Where staffing stands now, in brief. Name any listed document that you do not "
            "have.”: answer in words"
        ),
    ),
    "regional_evidence_in_advance_staffing": (
        "kind:region/regional_evidence_in_advance_staffing",
        "“Is there anything else to know about the evidence on staffing?”: answer in words",
    ),
    "R2_1_information_sharing": (
        "kind:region/R2_1_information_sharing",
        (
            "“Overview of information-sharing arrangements with local police forces and children's "
            "social care”: choose one of “Attached”, “Contained in a document that is already "
            "submitted”, “Alternative evidence is attached”, “Not available”"
        ),
    ),
    "R2_1_information_sharing_file": (
        "kind:region/R2_1_information_sharing_file",
        (
            "“Overview of information-sharing arrangements with local police forces and children's "
            "social care: name of the file”: answer in words"
        ),
    ),
    "R2_1_information_sharing_comment": (
        "kind:region/R2_1_information_sharing_comment",
        (
            "“Overview of information-sharing arrangements with local police forces and children's "
            "social care: where it is, what is sent instead, or why it is not available”: answer "
            "in words"
        ),
    ),
    "R2_1_narrative": (
        "kind:region/R2_1_narrative",
        (
            "“Where public protection stands now, in brief. Say so if there is no such overview.”: "
            "answer in words"
        ),
    ),
    "regional_evidence_in_advance_public_protection": (
        "kind:region/regional_evidence_in_advance_public_protection",
        (
            "“Is there anything else to know about the evidence on public protection?”: answer in "
            "words"
        ),
    ),
    "R2_2_services": (
        "kind:region/R2_2_services",
        (
            "“Overview of services and interventions available”: choose one of “Attached”, "
            "“Contained in a document that is already submitted”, “Alternative evidence is "
            "attached”, “Not available”"
        ),
    ),
    "R2_2_services_file": (
        "kind:region/R2_2_services_file",
        "“Overview of services and interventions available: name of the file”: answer in words",
    ),
    "R2_2_services_comment": (
        "kind:region/R2_2_services_comment",
        (
            "“Overview of services and interventions available: where it is, what is sent instead, "
            "or why it is not available”: answer in words"
        ),
    ),
    "R2_2_narrative": (
        "kind:region/R2_2_narrative",
        (
            "“Where work on desistance stands now, in brief. Say so if there is no such "
            "overview.”: answer in words"
        ),
    ),
    "regional_evidence_in_advance_desistance": (
        "kind:region/regional_evidence_in_advance_desistance",
        "“Is there anything else to know about the evidence on desistance?”: answer in words",
    ),
    "R2_3_court_arrangements": (
        "kind:region/R2_3_court_arrangements",
        (
            "“Overview of local court arrangements”: choose one of “Attached”, “Contained in a "
            "document that is already submitted”, “Alternative evidence is attached”, “Not "
            "available”"
        ),
    ),
    "R2_3_court_arrangements_file": (
        "kind:region/R2_3_court_arrangements_file",
        "“Overview of local court arrangements: name of the file”: answer in words",
    ),
    "R2_3_court_arrangements_comment": (
        "kind:region/R2_3_court_arrangements_comment",
        (
            "“Overview of local court arrangements: where it is, what is sent instead, or why it "
            "is not available”: answer in words"
        ),
    ),
    "R2_3_narrative": (
        "kind:region/R2_3_narrative",
        (
            "“Where court work stands now, in brief. Say so if there is no such overview.”: answer "
            "in words"
        ),
    ),
    "regional_evidence_in_advance_court_work": (
        "kind:region/regional_evidence_in_advance_court_work",
        "“Is there anything else to know about the evidence on court work?”: answer in words",
    ),
    "R2_4_unpaid_work_strategy": (
        "kind:region/R2_4_unpaid_work_strategy",
        (
            "“Regional unpaid work strategy and delivery arrangements”: choose one of “Attached”, "
            "“Contained in a document that is already submitted”, “Alternative evidence is "
            "attached”, “Not available”"
        ),
    ),
    "R2_4_unpaid_work_strategy_file": (
        "kind:region/R2_4_unpaid_work_strategy_file",
        (
            "“Regional unpaid work strategy and delivery arrangements: name of the file”: answer "
            "in words"
        ),
    ),
    "R2_4_unpaid_work_strategy_comment": (
        "kind:region/R2_4_unpaid_work_strategy_comment",
        (
            "“Regional unpaid work strategy and delivery arrangements: where it is, what is sent "
            "instead, or why it is not available”: answer in words"
        ),
    ),
    "R2_4_narrative": (
        "kind:region/R2_4_narrative",
        (
            "“Where unpaid work stands now, in brief. Name what you do not have in writing.”: "
            "answer in words"
        ),
    ),
    "regional_evidence_in_advance_unpaid_work": (
        "kind:region/regional_evidence_in_advance_unpaid_work",
        "“Is there anything else to know about the evidence on unpaid work?”: answer in words",
    ),
    "R2_5_resettlement_strategy": (
        "kind:region/R2_5_resettlement_strategy",
        (
            "“Regional resettlement strategy and delivery arrangements”: choose one of “Attached”, "
            "“Contained in a document that is already submitted”, “Alternative evidence is "
            "attached”, “Not available”"
        ),
    ),
    "R2_5_resettlement_strategy_file": (
        "kind:region/R2_5_resettlement_strategy_file",
        (
            "“Regional resettlement strategy and delivery arrangements: name of the file”: answer "
            "in words"
        ),
    ),
    "R2_5_resettlement_strategy_comment": (
        "kind:region/R2_5_resettlement_strategy_comment",
        (
            "“Regional resettlement strategy and delivery arrangements: where it is, what is sent "
            "instead, or why it is not available”: answer in words"
        ),
    ),
    "R2_5_narrative": (
        "kind:region/R2_5_narrative",
        (
            "“Where resettlement stands now, in brief. Name what you do not have in writing.”: "
            "answer in words"
        ),
    ),
    "regional_evidence_in_advance_resettlement": (
        "kind:region/regional_evidence_in_advance_resettlement",
        "“Is there anything else to know about the evidence on resettlement?”: answer in words",
    ),
    "R2_6_victim_arrangements": (
        "kind:region/R2_6_victim_arrangements",
        (
            "“Overview of regional victim contact arrangements”: choose one of “Attached”, "
            "“Contained in a document that is already submitted”, “Alternative evidence is "
            "attached”, “Not available”"
        ),
    ),
    "R2_6_victim_arrangements_file": (
        "kind:region/R2_6_victim_arrangements_file",
        "“Overview of regional victim contact arrangements: name of the file”: answer in words",
    ),
    "R2_6_victim_arrangements_comment": (
        "kind:region/R2_6_victim_arrangements_comment",
        (
            "“Overview of regional victim contact arrangements: where it is, what is sent instead, "
            "or why it is not available”: answer in words"
        ),
    ),
    "R2_6_narrative": (
        "kind:region/R2_6_narrative",
        (
            "“Where victim work stands now, in brief. Say so if there is no such overview.”: "
            "answer in words"
        ),
    ),
    "regional_evidence_in_advance_victim_work": (
        "kind:region/regional_evidence_in_advance_victim_work",
        "“Is there anything else to know about the evidence on victim work?”: answer in words",
    ),
    "regional_evidence_in_advance_organisational_data": (
        "kind:region/regional_evidence_in_advance_organisational_data",
        "“Where does the spreadsheet lack data, or differ from what was asked?”: answer in words",
    ),
}
RegionalEvidenceInAdvance.rules = (
    Rule(
        id="applies:region/R1_1_reducing_reoffending_file",
        message=(
            "“Regional reducing reoffending strategy: name of the file” is asked only when "
            "“Regional reducing reoffending strategy” is one of Attached, Alternative evidence is "
            "attached"
        ),
        when=Among("R1_1_reducing_reoffending", ("attached", "alternative")),
        needs=("R1_1_reducing_reoffending_file",),
        bars=("R1_1_reducing_reoffending_file",),
    ),
    Rule(
        id="applies:region/R1_1_reducing_reoffending_comment",
        message=(
            "“Regional reducing reoffending strategy: where it is, what is sent instead, or why it "
            "is not available” is asked only when “Regional reducing reoffending strategy” is one "
            "of Contained in a document that is already submitted, Alternative evidence is "
            "attached, Not available"
        ),
        when=Among("R1_1_reducing_reoffending", ("contained", "alternative", "not_available")),
        needs=("R1_1_reducing_reoffending_comment",),
        bars=("R1_1_reducing_reoffending_comment",),
    ),
    Rule(
        id="applies:region/R1_1_engagement_strategy_file",
        message=(
            "“Regional engaging people on probation strategy: name of the file” is asked only when "
            "“Regional engaging people on probation strategy” is one of Attached, Alternative "
            "evidence is attached"
        ),
        when=Among("R1_1_engagement_strategy", ("attached", "alternative")),
        needs=("R1_1_engagement_strategy_file",),
        bars=("R1_1_engagement_strategy_file",),
    ),
    Rule(
        id="applies:region/R1_1_engagement_strategy_comment",
        message=(
            "“Regional engaging people on probation strategy: where it is, what is sent instead, "
            "or why it is not available” is asked only when “Regional engaging people on probation "
            "strategy” is one of Contained in a document that is already submitted, Alternative "
            "evidence is attached, Not available"
        ),
        when=Among("R1_1_engagement_strategy", ("contained", "alternative", "not_available")),
        needs=("R1_1_engagement_strategy_comment",),
        bars=("R1_1_engagement_strategy_comment",),
    ),
    Rule(
        id="applies:region/R1_1_diversity_strategy_file",
        message=(
            "“Regional equality, diversity and inclusion strategy, including analysis of "
            "disproportionality: name of the file” is asked only when “Regional equality, "
            "diversity and inclusion strategy, including analysis of disproportionality” is one of "
            "Attached, Alternative evidence is attached"
        ),
        when=Among("R1_1_diversity_strategy", ("attached", "alternative")),
        needs=("R1_1_diversity_strategy_file",),
        bars=("R1_1_diversity_strategy_file",),
    ),
    Rule(
        id="applies:region/R1_1_diversity_strategy_comment",
        message=(
            "“Regional equality, diversity and inclusion strategy, including analysis of "
            "disproportionality: where it is, what is sent instead, or why it is not available” is "
            "asked only when “Regional equality, diversity and inclusion strategy, including "
            "analysis of disproportionality” is one of Contained in a document that is already "
            "submitted, Alternative evidence is attached, Not available"
        ),
        when=Among("R1_1_diversity_strategy", ("contained", "alternative", "not_available")),
        needs=("R1_1_diversity_strategy_comment",),
        bars=("R1_1_diversity_strategy_comment",),
    ),
    Rule(
        id="applies:region/R1_1_risk_register_file",
        message=(
            "“Regional risk register: name of the file” is asked only when “Regional risk "
            "register” is one of Attached, Alternative evidence is attached"
        ),
        when=Among("R1_1_risk_register", ("attached", "alternative")),
        needs=("R1_1_risk_register_file",),
        bars=("R1_1_risk_register_file",),
    ),
    Rule(
        id="applies:region/R1_1_risk_register_comment",
        message=(
            "“Regional risk register: where it is, what is sent instead, or why it is not "
            "available” is asked only when “Regional risk register” is one of Contained in a "
            "document that is already submitted, Alternative evidence is attached, Not available"
        ),
        when=Among("R1_1_risk_register", ("contained", "alternative", "not_available")),
        needs=("R1_1_risk_register_comment",),
        bars=("R1_1_risk_register_comment",),
    ),
    Rule(
        id="applies:region/R1_1_improvement_plan_file",
        message=(
            "“Regional quality improvement plan: name of the file” is asked only when “Regional "
            "quality improvement plan” is one of Attached, Alternative evidence is attached"
        ),
        when=Among("R1_1_improvement_plan", ("attached", "alternative")),
        needs=("R1_1_improvement_plan_file",),
        bars=("R1_1_improvement_plan_file",),
    ),
    Rule(
        id="applies:region/R1_1_improvement_plan_comment",
        message=(
            "“Regional quality improvement plan: where it is, what is sent instead, or why it is "
            "not available” is asked only when “Regional quality improvement plan” is one of "
            "Contained in a document that is already submitted, Alternative evidence is attached, "
            "Not available"
        ),
        when=Among("R1_1_improvement_plan", ("contained", "alternative", "not_available")),
        needs=("R1_1_improvement_plan_comment",),
        bars=("R1_1_improvement_plan_comment",),
    ),
    Rule(
        id="applies:region/R1_2_workforce_strategy_file",
        message=(
            "“Regional workforce strategy: name of the file” is asked only when “Regional "
            "workforce strategy” is one of Attached, Alternative evidence is attached"
        ),
        when=Among("R1_2_workforce_strategy", ("attached", "alternative")),
        needs=("R1_2_workforce_strategy_file",),
        bars=("R1_2_workforce_strategy_file",),
    ),
    Rule(
        id="applies:region/R1_2_workforce_strategy_comment",
        message=(
            "“Regional workforce strategy: where it is, what is sent instead, or why it is not "
            "available” is asked only when “Regional workforce strategy” is one of Contained in a "
            "document that is already submitted, Alternative evidence is attached, Not available"
        ),
        when=Among("R1_2_workforce_strategy", ("contained", "alternative", "not_available")),
        needs=("R1_2_workforce_strategy_comment",),
        bars=("R1_2_workforce_strategy_comment",),
    ),
    Rule(
        id="applies:region/R1_2_workload_strategy_file",
        message=(
            "“Workload planning and prioritisation strategy, including diversity analysis across "
            "staff grades, recruitment and retention: name of the file” is asked only when "
            "“Workload planning and prioritisation strategy, including diversity analysis across "
            "staff grades, recruitment and retention” is one of Attached, Alternative evidence is "
            "attached"
        ),
        when=Among("R1_2_workload_strategy", ("attached", "alternative")),
        needs=("R1_2_workload_strategy_file",),
        bars=("R1_2_workload_strategy_file",),
    ),
    Rule(
        id="applies:region/R1_2_workload_strategy_comment",
        message=(
            "“Workload planning and prioritisation strategy, including diversity analysis across "
            "staff grades, recruitment and retention: where it is, what is sent instead, or why it "
            "is not available” is asked only when “Workload planning and prioritisation strategy, "
            "including diversity analysis across staff grades, recruitment and retention” is one "
            "of Contained in a document that is already submitted, Alternative evidence is "
            "attached, Not available"
        ),
        when=Among("R1_2_workload_strategy", ("contained", "alternative", "not_available")),
        needs=("R1_2_workload_strategy_comment",),
        bars=("R1_2_workload_strategy_comment",),
    ),
    Rule(
        id="applies:region/R2_1_information_sharing_file",
        message=(
            "“Overview of information-sharing arrangements with local police forces and children's "
            "social care: name of the file” is asked only when “Overview of information-sharing "
            "arrangements with local police forces and children's social care” is one of Attached, "
            "Alternative evidence is attached"
        ),
        when=Among("R2_1_information_sharing", ("attached", "alternative")),
        needs=("R2_1_information_sharing_file",),
        bars=("R2_1_information_sharing_file",),
    ),
    Rule(
        id="applies:region/R2_1_information_sharing_comment",
        message=(
            "“Overview of information-sharing arrangements with local police forces and children's "
            "social care: where it is, what is sent instead, or why it is not available” is asked "
            "only when “Overview of information-sharing arrangements with local police forces and "
            "children's social care” is one of Contained in a document that is already submitted, "
            "Alternative evidence is attached, Not available"
        ),
        when=Among("R2_1_information_sharing", ("contained", "alternative", "not_available")),
        needs=("R2_1_information_sharing_comment",),
        bars=("R2_1_information_sharing_comment",),
    ),
    Rule(
        id="applies:region/R2_2_services_file",
        message=(
            "“Overview of services and interventions available: name of the file” is asked only "
            "when “Overview of services and interventions available” is one of Attached, "
            "Alternative evidence is attached"
        ),
        when=Among("R2_2_services", ("attached", "alternative")),
        needs=("R2_2_services_file",),
        bars=("R2_2_services_file",),
    ),
    Rule(
        id="applies:region/R2_2_services_comment",
        message=(
            "“Overview of services and interventions available: where it is, what is sent instead, "
            "or why it is not available” is asked only when “Overview of services and "
            "interventions available” is one of Contained in a document that is already submitted, "
            "Alternative evidence is attached, Not available"
        ),
        when=Among("R2_2_services", ("contained", "alternative", "not_available")),
        needs=("R2_2_services_comment",),
        bars=("R2_2_services_comment",),
    ),
    Rule(
        id="applies:region/R2_3_court_arrangements_file",
        message=(
            "“Overview of local court arrangements: name of the file” is asked only when “Overview "
            "of local court arrangements” is one of Attached, Alternative evidence is attached"
        ),
        when=Among("R2_3_court_arrangements", ("attached", "alternative")),
        needs=("R2_3_court_arrangements_file",),
        bars=("R2_3_court_arrangements_file",),
    ),
    Rule(
        id="applies:region/R2_3_court_arrangements_comment",
        message=(
            "“Overview of local court arrangements: where it is, what is sent instead, or why it "
            "is not available” is asked only when “Overview of local court arrangements” is one of "
            "Contained in a document that is already submitted, Alternative evidence is attached, "
            "Not available"
        ),
        when=Among("R2_3_court_arrangements", ("contained", "alternative", "not_available")),
        needs=("R2_3_court_arrangements_comment",),
        bars=("R2_3_court_arrangements_comment",),
    ),
    Rule(
        id="applies:region/R2_4_unpaid_work_strategy_file",
        message=(
            "“Regional unpaid work strategy and delivery arrangements: name of the file” is asked "
            "only when “Regional unpaid work strategy and delivery arrangements” is one of "
            "Attached, Alternative evidence is attached"
        ),
        when=Among("R2_4_unpaid_work_strategy", ("attached", "alternative")),
        needs=("R2_4_unpaid_work_strategy_file",),
        bars=("R2_4_unpaid_work_strategy_file",),
    ),
    Rule(
        id="applies:region/R2_4_unpaid_work_strategy_comment",
        message=(
            "“Regional unpaid work strategy and delivery arrangements: where it is, what is sent "
            "instead, or why it is not available” is asked only when “Regional unpaid work "
            "strategy and delivery arrangements” is one of Contained in a document that is already "
            "submitted, Alternative evidence is attached, Not available"
        ),
        when=Among("R2_4_unpaid_work_strategy", ("contained", "alternative", "not_available")),
        needs=("R2_4_unpaid_work_strategy_comment",),
        bars=("R2_4_unpaid_work_strategy_comment",),
    ),
    Rule(
        id="applies:region/R2_5_resettlement_strategy_file",
        message=(
            "“Regional resettlement strategy and delivery arrangements: name of the file” is asked "
            "only when “Regional resettlement strategy and delivery arrangements” is one of "
            "Attached, Alternative evidence is attached"
        ),
        when=Among("R2_5_resettlement_strategy", ("attached", "alternative")),
        needs=("R2_5_resettlement_strategy_file",),
        bars=("R2_5_resettlement_strategy_file",),
    ),
    Rule(
        id="applies:region/R2_5_resettlement_strategy_comment",
        message=(
            "“Regional resettlement strategy and delivery arrangements: where it is, what is sent "
            "instead, or why it is not available” is asked only when “Regional resettlement "
            "strategy and delivery arrangements” is one of Contained in a document that is already "
            "submitted, Alternative evidence is attached, Not available"
        ),
        when=Among("R2_5_resettlement_strategy", ("contained", "alternative", "not_available")),
        needs=("R2_5_resettlement_strategy_comment",),
        bars=("R2_5_resettlement_strategy_comment",),
    ),
    Rule(
        id="applies:region/R2_6_victim_arrangements_file",
        message=(
            "“Overview of regional victim contact arrangements: name of the file” is asked only "
            "when “Overview of regional victim contact arrangements” is one of Attached, "
            "Alternative evidence is attached"
        ),
        when=Among("R2_6_victim_arrangements", ("attached", "alternative")),
        needs=("R2_6_victim_arrangements_file",),
        bars=("R2_6_victim_arrangements_file",),
    ),
    Rule(
        id="applies:region/R2_6_victim_arrangements_comment",
        message=(
            "“Overview of regional victim contact arrangements: where it is, what is sent instead, "
            "or why it is not available” is asked only when “Overview of regional victim contact "
            "arrangements” is one of Contained in a document that is already submitted, "
            "Alternative evidence is attached, Not available"
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
