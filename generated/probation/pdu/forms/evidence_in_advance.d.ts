/**
 * Evidence in advance. Version 1.0 of the form, pdu 8.5.
 *
 * Written by the Assay compiler: change the rule files, not this file.
 *
 * These types hold each answer to its own kind. They do not enforce what applies, hurdles and reasons, that numbers are whole or within their limits, that a day exists, or that a text is not blank: check answers against the JSON Schema of the form.
 */

/** The version of the form. */
export type EvidenceInAdvanceVersion = "1.0";

export type EvidenceP11DeliveryPlan =
  /** Attached */
  | "attached"
  /** Contained in a document that is already submitted */
  | "contained"
  /** Attached instead: Presentation by the head of PDU */
  | "alternative"
  /** Not available */
  | "not_available";

export type Evidence =
  /** Attached */
  | "attached"
  /** Contained in a document that is already submitted */
  | "contained"
  /** Alternative evidence is attached */
  | "alternative"
  /** Not available */
  | "not_available";

export type EvidenceP11RiskRegister =
  /** Attached */
  | "attached"
  /** Contained in a document that is already submitted */
  | "contained"
  /** Attached instead: Evidence of how this is overseen at a regional level */
  | "alternative"
  /** Not available */
  | "not_available";

/** Evidence in advance */
export interface EvidenceInAdvance {
  readonly framework: "pdu";
  readonly release: "8.5";
  readonly form: "evidence_in_advance";
  /** PDU delivery plan */
  readonly P1_1_delivery_plan: EvidenceP11DeliveryPlan;
  /**
   * PDU delivery plan: name of the file
   *
   * “PDU delivery plan: name of the file” is asked only when “PDU delivery plan” is one of Attached, Attached instead: Presentation by the head of PDU. Rule `applies:pdu/P1_1_delivery_plan_file`.
   */
  readonly P1_1_delivery_plan_file?: string;
  /**
   * PDU delivery plan: where it is, what is sent instead, or why it is not available
   *
   * “PDU delivery plan: where it is, what is sent instead, or why it is not available” is asked only when “PDU delivery plan” is one of Contained in a document that is already submitted, Attached instead: Presentation by the head of PDU, Not available. Rule `applies:pdu/P1_1_delivery_plan_comment`.
   */
  readonly P1_1_delivery_plan_comment?: string;
  /** Performance dashboard */
  readonly P1_1_performance_dashboard: Evidence;
  /**
   * Performance dashboard: name of the file
   *
   * “Performance dashboard: name of the file” is asked only when “Performance dashboard” is one of Attached, Alternative evidence is attached. Rule `applies:pdu/P1_1_performance_dashboard_file`.
   */
  readonly P1_1_performance_dashboard_file?: string;
  /**
   * Performance dashboard: where it is, what is sent instead, or why it is not available
   *
   * “Performance dashboard: where it is, what is sent instead, or why it is not available” is asked only when “Performance dashboard” is one of Contained in a document that is already submitted, Alternative evidence is attached, Not available. Rule `applies:pdu/P1_1_performance_dashboard_comment`.
   */
  readonly P1_1_performance_dashboard_comment?: string;
  /** Regional Outcomes and Innovation Fund (ROIF) commissioned services */
  readonly P1_1_roif_services: Evidence;
  /**
   * Regional Outcomes and Innovation Fund (ROIF) commissioned services: name of the file
   *
   * “Regional Outcomes and Innovation Fund (ROIF) commissioned services: name of the file” is asked only when “Regional Outcomes and Innovation Fund (ROIF) commissioned services” is one of Attached, Alternative evidence is attached. Rule `applies:pdu/P1_1_roif_services_file`.
   */
  readonly P1_1_roif_services_file?: string;
  /**
   * Regional Outcomes and Innovation Fund (ROIF) commissioned services: where it is, what is sent instead, or why it is not available
   *
   * “Regional Outcomes and Innovation Fund (ROIF) commissioned services: where it is, what is sent instead, or why it is not available” is asked only when “Regional Outcomes and Innovation Fund (ROIF) commissioned services” is one of Contained in a document that is already submitted, Alternative evidence is attached, Not available. Rule `applies:pdu/P1_1_roif_services_comment`.
   */
  readonly P1_1_roif_services_comment?: string;
  /** PDU structure, spans of control and lead responsibilities */
  readonly P1_1_structure: Evidence;
  /**
   * PDU structure, spans of control and lead responsibilities: name of the file
   *
   * “PDU structure, spans of control and lead responsibilities: name of the file” is asked only when “PDU structure, spans of control and lead responsibilities” is one of Attached, Alternative evidence is attached. Rule `applies:pdu/P1_1_structure_file`.
   */
  readonly P1_1_structure_file?: string;
  /**
   * PDU structure, spans of control and lead responsibilities: where it is, what is sent instead, or why it is not available
   *
   * “PDU structure, spans of control and lead responsibilities: where it is, what is sent instead, or why it is not available” is asked only when “PDU structure, spans of control and lead responsibilities” is one of Contained in a document that is already submitted, Alternative evidence is attached, Not available. Rule `applies:pdu/P1_1_structure_comment`.
   */
  readonly P1_1_structure_comment?: string;
  /** Local partnership arrangements – the key partners, with names and contact details */
  readonly P1_1_partnerships: Evidence;
  /**
   * Local partnership arrangements – the key partners, with names and contact details: name of the file
   *
   * “Local partnership arrangements – the key partners, with names and contact details: name of the file” is asked only when “Local partnership arrangements – the key partners, with names and contact details” is one of Attached, Alternative evidence is attached. Rule `applies:pdu/P1_1_partnerships_file`.
   */
  readonly P1_1_partnerships_file?: string;
  /**
   * Local partnership arrangements – the key partners, with names and contact details: where it is, what is sent instead, or why it is not available
   *
   * “Local partnership arrangements – the key partners, with names and contact details: where it is, what is sent instead, or why it is not available” is asked only when “Local partnership arrangements – the key partners, with names and contact details” is one of Contained in a document that is already submitted, Alternative evidence is attached, Not available. Rule `applies:pdu/P1_1_partnerships_comment`.
   */
  readonly P1_1_partnerships_comment?: string;
  /** Risk register */
  readonly P1_1_risk_register: EvidenceP11RiskRegister;
  /**
   * Risk register: name of the file
   *
   * “Risk register: name of the file” is asked only when “Risk register” is one of Attached, Attached instead: Evidence of how this is overseen at a regional level. Rule `applies:pdu/P1_1_risk_register_file`.
   */
  readonly P1_1_risk_register_file?: string;
  /**
   * Risk register: where it is, what is sent instead, or why it is not available
   *
   * “Risk register: where it is, what is sent instead, or why it is not available” is asked only when “Risk register” is one of Contained in a document that is already submitted, Attached instead: Evidence of how this is overseen at a regional level, Not available. Rule `applies:pdu/P1_1_risk_register_comment`.
   */
  readonly P1_1_risk_register_comment?: string;
  /** PDU improvement plan */
  readonly P1_1_improvement_plan: Evidence;
  /**
   * PDU improvement plan: name of the file
   *
   * “PDU improvement plan: name of the file” is asked only when “PDU improvement plan” is one of Attached, Alternative evidence is attached. Rule `applies:pdu/P1_1_improvement_plan_file`.
   */
  readonly P1_1_improvement_plan_file?: string;
  /**
   * PDU improvement plan: where it is, what is sent instead, or why it is not available
   *
   * “PDU improvement plan: where it is, what is sent instead, or why it is not available” is asked only when “PDU improvement plan” is one of Contained in a document that is already submitted, Alternative evidence is attached, Not available. Rule `applies:pdu/P1_1_improvement_plan_comment`.
   */
  readonly P1_1_improvement_plan_comment?: string;
  /** People on probation engagement plan */
  readonly P1_1_engagement_plan: Evidence;
  /**
   * People on probation engagement plan: name of the file
   *
   * “People on probation engagement plan: name of the file” is asked only when “People on probation engagement plan” is one of Attached, Alternative evidence is attached. Rule `applies:pdu/P1_1_engagement_plan_file`.
   */
  readonly P1_1_engagement_plan_file?: string;
  /**
   * People on probation engagement plan: where it is, what is sent instead, or why it is not available
   *
   * “People on probation engagement plan: where it is, what is sent instead, or why it is not available” is asked only when “People on probation engagement plan” is one of Contained in a document that is already submitted, Alternative evidence is attached, Not available. Rule `applies:pdu/P1_1_engagement_plan_comment`.
   */
  readonly P1_1_engagement_plan_comment?: string;
  /** PDU Performance service level measures */
  readonly P1_1_service_level_measures: Evidence;
  /**
   * PDU Performance service level measures: name of the file
   *
   * “PDU Performance service level measures: name of the file” is asked only when “PDU Performance service level measures” is one of Attached, Alternative evidence is attached. Rule `applies:pdu/P1_1_service_level_measures_file`.
   */
  readonly P1_1_service_level_measures_file?: string;
  /**
   * PDU Performance service level measures: where it is, what is sent instead, or why it is not available
   *
   * “PDU Performance service level measures: where it is, what is sent instead, or why it is not available” is asked only when “PDU Performance service level measures” is one of Contained in a document that is already submitted, Alternative evidence is attached, Not available. Rule `applies:pdu/P1_1_service_level_measures_comment`.
   */
  readonly P1_1_service_level_measures_comment?: string;
  /** Where leadership stands now, in brief. Name any listed document that you do not have. */
  readonly P1_1_narrative: string;
  /**
   * Is there anything else to know about the evidence on leadership?
   *
   * Never required by itself: comment.
   */
  readonly evidence_in_advance_leadership?: string;
  /** Staff training needs analysis – by PDU */
  readonly P1_2_training_needs: Evidence;
  /**
   * Staff training needs analysis – by PDU: name of the file
   *
   * “Staff training needs analysis – by PDU: name of the file” is asked only when “Staff training needs analysis – by PDU” is one of Attached, Alternative evidence is attached. Rule `applies:pdu/P1_2_training_needs_file`.
   */
  readonly P1_2_training_needs_file?: string;
  /**
   * Staff training needs analysis – by PDU: where it is, what is sent instead, or why it is not available
   *
   * “Staff training needs analysis – by PDU: where it is, what is sent instead, or why it is not available” is asked only when “Staff training needs analysis – by PDU” is one of Contained in a document that is already submitted, Alternative evidence is attached, Not available. Rule `applies:pdu/P1_2_training_needs_comment`.
   */
  readonly P1_2_training_needs_comment?: string;
  /** Staff training completion rates */
  readonly P1_2_training_completion: Evidence;
  /**
   * Staff training completion rates: name of the file
   *
   * “Staff training completion rates: name of the file” is asked only when “Staff training completion rates” is one of Attached, Alternative evidence is attached. Rule `applies:pdu/P1_2_training_completion_file`.
   */
  readonly P1_2_training_completion_file?: string;
  /**
   * Staff training completion rates: where it is, what is sent instead, or why it is not available
   *
   * “Staff training completion rates: where it is, what is sent instead, or why it is not available” is asked only when “Staff training completion rates” is one of Contained in a document that is already submitted, Alternative evidence is attached, Not available. Rule `applies:pdu/P1_2_training_completion_comment`.
   */
  readonly P1_2_training_completion_comment?: string;
  /** Where staffing stands now, in brief. Name any listed document that you do not have. */
  readonly P1_2_narrative: string;
  /**
   * Is there anything else to know about the evidence on staffing?
   *
   * Never required by itself: comment.
   */
  readonly evidence_in_advance_staffing?: string;
  /** People on probation needs analysis, including diversity factors */
  readonly P1_3_needs_analysis: Evidence;
  /**
   * People on probation needs analysis, including diversity factors: name of the file
   *
   * “People on probation needs analysis, including diversity factors: name of the file” is asked only when “People on probation needs analysis, including diversity factors” is one of Attached, Alternative evidence is attached. Rule `applies:pdu/P1_3_needs_analysis_file`.
   */
  readonly P1_3_needs_analysis_file?: string;
  /**
   * People on probation needs analysis, including diversity factors: where it is, what is sent instead, or why it is not available
   *
   * “People on probation needs analysis, including diversity factors: where it is, what is sent instead, or why it is not available” is asked only when “People on probation needs analysis, including diversity factors” is one of Contained in a document that is already submitted, Alternative evidence is attached, Not available. Rule `applies:pdu/P1_3_needs_analysis_comment`.
   */
  readonly P1_3_needs_analysis_comment?: string;
  /** Commissioned rehabilitative services (CRS) providers and referral rates, capacity and completions */
  readonly P1_3_commissioned_services: Evidence;
  /**
   * Commissioned rehabilitative services (CRS) providers and referral rates, capacity and completions: name of the file
   *
   * “Commissioned rehabilitative services (CRS) providers and referral rates, capacity and completions: name of the file” is asked only when “Commissioned rehabilitative services (CRS) providers and referral rates, capacity and completions” is one of Attached, Alternative evidence is attached. Rule `applies:pdu/P1_3_commissioned_services_file`.
   */
  readonly P1_3_commissioned_services_file?: string;
  /**
   * Commissioned rehabilitative services (CRS) providers and referral rates, capacity and completions: where it is, what is sent instead, or why it is not available
   *
   * “Commissioned rehabilitative services (CRS) providers and referral rates, capacity and completions: where it is, what is sent instead, or why it is not available” is asked only when “Commissioned rehabilitative services (CRS) providers and referral rates, capacity and completions” is one of Contained in a document that is already submitted, Alternative evidence is attached, Not available. Rule `applies:pdu/P1_3_commissioned_services_comment`.
   */
  readonly P1_3_commissioned_services_comment?: string;
  /** Directory of services – overview of services available */
  readonly P1_3_services_directory: Evidence;
  /**
   * Directory of services – overview of services available: name of the file
   *
   * “Directory of services – overview of services available: name of the file” is asked only when “Directory of services – overview of services available” is one of Attached, Alternative evidence is attached. Rule `applies:pdu/P1_3_services_directory_file`.
   */
  readonly P1_3_services_directory_file?: string;
  /**
   * Directory of services – overview of services available: where it is, what is sent instead, or why it is not available
   *
   * “Directory of services – overview of services available: where it is, what is sent instead, or why it is not available” is asked only when “Directory of services – overview of services available” is one of Contained in a document that is already submitted, Alternative evidence is attached, Not available. Rule `applies:pdu/P1_3_services_directory_comment`.
   */
  readonly P1_3_services_directory_comment?: string;
  /** Resettlement implementation plan and monitoring of resettlement services in PDU */
  readonly P1_3_resettlement_plan: Evidence;
  /**
   * Resettlement implementation plan and monitoring of resettlement services in PDU: name of the file
   *
   * “Resettlement implementation plan and monitoring of resettlement services in PDU: name of the file” is asked only when “Resettlement implementation plan and monitoring of resettlement services in PDU” is one of Attached, Alternative evidence is attached. Rule `applies:pdu/P1_3_resettlement_plan_file`.
   */
  readonly P1_3_resettlement_plan_file?: string;
  /**
   * Resettlement implementation plan and monitoring of resettlement services in PDU: where it is, what is sent instead, or why it is not available
   *
   * “Resettlement implementation plan and monitoring of resettlement services in PDU: where it is, what is sent instead, or why it is not available” is asked only when “Resettlement implementation plan and monitoring of resettlement services in PDU” is one of Contained in a document that is already submitted, Alternative evidence is attached, Not available. Rule `applies:pdu/P1_3_resettlement_plan_comment`.
   */
  readonly P1_3_resettlement_plan_comment?: string;
  /** Court liaison arrangements in PDU/sentencer feedback */
  readonly P1_3_court_liaison: Evidence;
  /**
   * Court liaison arrangements in PDU/sentencer feedback: name of the file
   *
   * “Court liaison arrangements in PDU/sentencer feedback: name of the file” is asked only when “Court liaison arrangements in PDU/sentencer feedback” is one of Attached, Alternative evidence is attached. Rule `applies:pdu/P1_3_court_liaison_file`.
   */
  readonly P1_3_court_liaison_file?: string;
  /**
   * Court liaison arrangements in PDU/sentencer feedback: where it is, what is sent instead, or why it is not available
   *
   * “Court liaison arrangements in PDU/sentencer feedback: where it is, what is sent instead, or why it is not available” is asked only when “Court liaison arrangements in PDU/sentencer feedback” is one of Contained in a document that is already submitted, Alternative evidence is attached, Not available. Rule `applies:pdu/P1_3_court_liaison_comment`.
   */
  readonly P1_3_court_liaison_comment?: string;
  /** Where services stand now, in brief. Name any listed document that you do not have. */
  readonly P1_3_narrative: string;
  /**
   * Is there anything else to know about the evidence on services?
   *
   * Never required by itself: comment.
   */
  readonly evidence_in_advance_services?: string;
}

/** The rules about these answers, as rules.json and problems name them. */
export type EvidenceInAdvanceRule =
  | "kind:pdu/P1_1_delivery_plan"
  | "kind:pdu/P1_1_delivery_plan_file"
  | "kind:pdu/P1_1_delivery_plan_comment"
  | "kind:pdu/P1_1_performance_dashboard"
  | "kind:pdu/P1_1_performance_dashboard_file"
  | "kind:pdu/P1_1_performance_dashboard_comment"
  | "kind:pdu/P1_1_roif_services"
  | "kind:pdu/P1_1_roif_services_file"
  | "kind:pdu/P1_1_roif_services_comment"
  | "kind:pdu/P1_1_structure"
  | "kind:pdu/P1_1_structure_file"
  | "kind:pdu/P1_1_structure_comment"
  | "kind:pdu/P1_1_partnerships"
  | "kind:pdu/P1_1_partnerships_file"
  | "kind:pdu/P1_1_partnerships_comment"
  | "kind:pdu/P1_1_risk_register"
  | "kind:pdu/P1_1_risk_register_file"
  | "kind:pdu/P1_1_risk_register_comment"
  | "kind:pdu/P1_1_improvement_plan"
  | "kind:pdu/P1_1_improvement_plan_file"
  | "kind:pdu/P1_1_improvement_plan_comment"
  | "kind:pdu/P1_1_engagement_plan"
  | "kind:pdu/P1_1_engagement_plan_file"
  | "kind:pdu/P1_1_engagement_plan_comment"
  | "kind:pdu/P1_1_service_level_measures"
  | "kind:pdu/P1_1_service_level_measures_file"
  | "kind:pdu/P1_1_service_level_measures_comment"
  | "kind:pdu/P1_1_narrative"
  | "kind:pdu/evidence_in_advance_leadership"
  | "kind:pdu/P1_2_training_needs"
  | "kind:pdu/P1_2_training_needs_file"
  | "kind:pdu/P1_2_training_needs_comment"
  | "kind:pdu/P1_2_training_completion"
  | "kind:pdu/P1_2_training_completion_file"
  | "kind:pdu/P1_2_training_completion_comment"
  | "kind:pdu/P1_2_narrative"
  | "kind:pdu/evidence_in_advance_staffing"
  | "kind:pdu/P1_3_needs_analysis"
  | "kind:pdu/P1_3_needs_analysis_file"
  | "kind:pdu/P1_3_needs_analysis_comment"
  | "kind:pdu/P1_3_commissioned_services"
  | "kind:pdu/P1_3_commissioned_services_file"
  | "kind:pdu/P1_3_commissioned_services_comment"
  | "kind:pdu/P1_3_services_directory"
  | "kind:pdu/P1_3_services_directory_file"
  | "kind:pdu/P1_3_services_directory_comment"
  | "kind:pdu/P1_3_resettlement_plan"
  | "kind:pdu/P1_3_resettlement_plan_file"
  | "kind:pdu/P1_3_resettlement_plan_comment"
  | "kind:pdu/P1_3_court_liaison"
  | "kind:pdu/P1_3_court_liaison_file"
  | "kind:pdu/P1_3_court_liaison_comment"
  | "kind:pdu/P1_3_narrative"
  | "kind:pdu/evidence_in_advance_services"
  | "applies:pdu/P1_1_delivery_plan_file"
  | "applies:pdu/P1_1_delivery_plan_comment"
  | "applies:pdu/P1_1_performance_dashboard_file"
  | "applies:pdu/P1_1_performance_dashboard_comment"
  | "applies:pdu/P1_1_roif_services_file"
  | "applies:pdu/P1_1_roif_services_comment"
  | "applies:pdu/P1_1_structure_file"
  | "applies:pdu/P1_1_structure_comment"
  | "applies:pdu/P1_1_partnerships_file"
  | "applies:pdu/P1_1_partnerships_comment"
  | "applies:pdu/P1_1_risk_register_file"
  | "applies:pdu/P1_1_risk_register_comment"
  | "applies:pdu/P1_1_improvement_plan_file"
  | "applies:pdu/P1_1_improvement_plan_comment"
  | "applies:pdu/P1_1_engagement_plan_file"
  | "applies:pdu/P1_1_engagement_plan_comment"
  | "applies:pdu/P1_1_service_level_measures_file"
  | "applies:pdu/P1_1_service_level_measures_comment"
  | "applies:pdu/P1_2_training_needs_file"
  | "applies:pdu/P1_2_training_needs_comment"
  | "applies:pdu/P1_2_training_completion_file"
  | "applies:pdu/P1_2_training_completion_comment"
  | "applies:pdu/P1_3_needs_analysis_file"
  | "applies:pdu/P1_3_needs_analysis_comment"
  | "applies:pdu/P1_3_commissioned_services_file"
  | "applies:pdu/P1_3_commissioned_services_comment"
  | "applies:pdu/P1_3_services_directory_file"
  | "applies:pdu/P1_3_services_directory_comment"
  | "applies:pdu/P1_3_resettlement_plan_file"
  | "applies:pdu/P1_3_resettlement_plan_comment"
  | "applies:pdu/P1_3_court_liaison_file"
  | "applies:pdu/P1_3_court_liaison_comment"
  | "file:pdu/evidence_in_advance";
