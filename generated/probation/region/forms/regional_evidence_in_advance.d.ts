/**
 * Regional evidence in advance. Version 1.0 of the form, region 8.5.
 *
 * Written by the Assay compiler: change the rule files, not this file.
 *
 * These types hold each answer to its own kind. They do not enforce what applies, hurdles and reasons, that numbers are whole or within their limits, that a day exists, or that a text is not blank: check answers against the JSON Schema of the form.
 */

/** The version of the form. */
export type RegionalEvidenceInAdvanceVersion = "1.0";

export type Evidence =
  /** Attached */
  | "attached"
  /** Contained in a document that is already submitted */
  | "contained"
  /** Alternative evidence is attached */
  | "alternative"
  /** Not available */
  | "not_available";

/** Regional evidence in advance */
export interface RegionalEvidenceInAdvance {
  readonly framework: "region";
  readonly release: "8.5";
  readonly form: "regional_evidence_in_advance";
  /** Regional reducing reoffending strategy */
  readonly R1_1_reducing_reoffending: Evidence;
  /**
   * Regional reducing reoffending strategy: name of the file
   *
   * “Regional reducing reoffending strategy: name of the file” is asked only when “Regional reducing reoffending strategy” is one of Attached, Alternative evidence is attached. Rule `applies:region/R1_1_reducing_reoffending_file`.
   */
  readonly R1_1_reducing_reoffending_file?: string;
  /**
   * Regional reducing reoffending strategy: where it is, what is sent instead, or why it is not available
   *
   * “Regional reducing reoffending strategy: where it is, what is sent instead, or why it is not available” is asked only when “Regional reducing reoffending strategy” is one of Contained in a document that is already submitted, Alternative evidence is attached, Not available. Rule `applies:region/R1_1_reducing_reoffending_comment`.
   */
  readonly R1_1_reducing_reoffending_comment?: string;
  /** Regional engaging people on probation strategy */
  readonly R1_1_engagement_strategy: Evidence;
  /**
   * Regional engaging people on probation strategy: name of the file
   *
   * “Regional engaging people on probation strategy: name of the file” is asked only when “Regional engaging people on probation strategy” is one of Attached, Alternative evidence is attached. Rule `applies:region/R1_1_engagement_strategy_file`.
   */
  readonly R1_1_engagement_strategy_file?: string;
  /**
   * Regional engaging people on probation strategy: where it is, what is sent instead, or why it is not available
   *
   * “Regional engaging people on probation strategy: where it is, what is sent instead, or why it is not available” is asked only when “Regional engaging people on probation strategy” is one of Contained in a document that is already submitted, Alternative evidence is attached, Not available. Rule `applies:region/R1_1_engagement_strategy_comment`.
   */
  readonly R1_1_engagement_strategy_comment?: string;
  /** Regional equality, diversity and inclusion strategy, including analysis of disproportionality */
  readonly R1_1_diversity_strategy: Evidence;
  /**
   * Regional equality, diversity and inclusion strategy, including analysis of disproportionality: name of the file
   *
   * “Regional equality, diversity and inclusion strategy, including analysis of disproportionality: name of the file” is asked only when “Regional equality, diversity and inclusion strategy, including analysis of disproportionality” is one of Attached, Alternative evidence is attached. Rule `applies:region/R1_1_diversity_strategy_file`.
   */
  readonly R1_1_diversity_strategy_file?: string;
  /**
   * Regional equality, diversity and inclusion strategy, including analysis of disproportionality: where it is, what is sent instead, or why it is not available
   *
   * “Regional equality, diversity and inclusion strategy, including analysis of disproportionality: where it is, what is sent instead, or why it is not available” is asked only when “Regional equality, diversity and inclusion strategy, including analysis of disproportionality” is one of Contained in a document that is already submitted, Alternative evidence is attached, Not available. Rule `applies:region/R1_1_diversity_strategy_comment`.
   */
  readonly R1_1_diversity_strategy_comment?: string;
  /** Regional risk register */
  readonly R1_1_risk_register: Evidence;
  /**
   * Regional risk register: name of the file
   *
   * “Regional risk register: name of the file” is asked only when “Regional risk register” is one of Attached, Alternative evidence is attached. Rule `applies:region/R1_1_risk_register_file`.
   */
  readonly R1_1_risk_register_file?: string;
  /**
   * Regional risk register: where it is, what is sent instead, or why it is not available
   *
   * “Regional risk register: where it is, what is sent instead, or why it is not available” is asked only when “Regional risk register” is one of Contained in a document that is already submitted, Alternative evidence is attached, Not available. Rule `applies:region/R1_1_risk_register_comment`.
   */
  readonly R1_1_risk_register_comment?: string;
  /** Regional quality improvement plan */
  readonly R1_1_improvement_plan: Evidence;
  /**
   * Regional quality improvement plan: name of the file
   *
   * “Regional quality improvement plan: name of the file” is asked only when “Regional quality improvement plan” is one of Attached, Alternative evidence is attached. Rule `applies:region/R1_1_improvement_plan_file`.
   */
  readonly R1_1_improvement_plan_file?: string;
  /**
   * Regional quality improvement plan: where it is, what is sent instead, or why it is not available
   *
   * “Regional quality improvement plan: where it is, what is sent instead, or why it is not available” is asked only when “Regional quality improvement plan” is one of Contained in a document that is already submitted, Alternative evidence is attached, Not available. Rule `applies:region/R1_1_improvement_plan_comment`.
   */
  readonly R1_1_improvement_plan_comment?: string;
  /** Where leadership stands now, in brief. Name any listed document that you do not have. */
  readonly R1_1_narrative: string;
  /**
   * Is there anything else to know about the evidence on leadership?
   *
   * Never required by itself: comment.
   */
  readonly regional_evidence_in_advance_leadership?: string;
  /** Regional workforce strategy */
  readonly R1_2_workforce_strategy: Evidence;
  /**
   * Regional workforce strategy: name of the file
   *
   * “Regional workforce strategy: name of the file” is asked only when “Regional workforce strategy” is one of Attached, Alternative evidence is attached. Rule `applies:region/R1_2_workforce_strategy_file`.
   */
  readonly R1_2_workforce_strategy_file?: string;
  /**
   * Regional workforce strategy: where it is, what is sent instead, or why it is not available
   *
   * “Regional workforce strategy: where it is, what is sent instead, or why it is not available” is asked only when “Regional workforce strategy” is one of Contained in a document that is already submitted, Alternative evidence is attached, Not available. Rule `applies:region/R1_2_workforce_strategy_comment`.
   */
  readonly R1_2_workforce_strategy_comment?: string;
  /** Workload planning and prioritisation strategy, including diversity analysis across staff grades, recruitment and retention */
  readonly R1_2_workload_strategy: Evidence;
  /**
   * Workload planning and prioritisation strategy, including diversity analysis across staff grades, recruitment and retention: name of the file
   *
   * “Workload planning and prioritisation strategy, including diversity analysis across staff grades, recruitment and retention: name of the file” is asked only when “Workload planning and prioritisation strategy, including diversity analysis across staff grades, recruitment and retention” is one of Attached, Alternative evidence is attached. Rule `applies:region/R1_2_workload_strategy_file`.
   */
  readonly R1_2_workload_strategy_file?: string;
  /**
   * Workload planning and prioritisation strategy, including diversity analysis across staff grades, recruitment and retention: where it is, what is sent instead, or why it is not available
   *
   * “Workload planning and prioritisation strategy, including diversity analysis across staff grades, recruitment and retention: where it is, what is sent instead, or why it is not available” is asked only when “Workload planning and prioritisation strategy, including diversity analysis across staff grades, recruitment and retention” is one of Contained in a document that is already submitted, Alternative evidence is attached, Not available. Rule `applies:region/R1_2_workload_strategy_comment`.
   */
  readonly R1_2_workload_strategy_comment?: string;
  /** Where staffing stands now, in brief. Name any listed document that you do not have. */
  readonly R1_2_narrative: string;
  /**
   * Is there anything else to know about the evidence on staffing?
   *
   * Never required by itself: comment.
   */
  readonly regional_evidence_in_advance_staffing?: string;
  /** Overview of information-sharing arrangements with local police forces and children's social care */
  readonly R2_1_information_sharing: Evidence;
  /**
   * Overview of information-sharing arrangements with local police forces and children's social care: name of the file
   *
   * “Overview of information-sharing arrangements with local police forces and children's social care: name of the file” is asked only when “Overview of information-sharing arrangements with local police forces and children's social care” is one of Attached, Alternative evidence is attached. Rule `applies:region/R2_1_information_sharing_file`.
   */
  readonly R2_1_information_sharing_file?: string;
  /**
   * Overview of information-sharing arrangements with local police forces and children's social care: where it is, what is sent instead, or why it is not available
   *
   * “Overview of information-sharing arrangements with local police forces and children's social care: where it is, what is sent instead, or why it is not available” is asked only when “Overview of information-sharing arrangements with local police forces and children's social care” is one of Contained in a document that is already submitted, Alternative evidence is attached, Not available. Rule `applies:region/R2_1_information_sharing_comment`.
   */
  readonly R2_1_information_sharing_comment?: string;
  /** Where public protection stands now, in brief. Say so if there is no such overview. */
  readonly R2_1_narrative: string;
  /**
   * Is there anything else to know about the evidence on public protection?
   *
   * Never required by itself: comment.
   */
  readonly regional_evidence_in_advance_public_protection?: string;
  /** Overview of services and interventions available */
  readonly R2_2_services: Evidence;
  /**
   * Overview of services and interventions available: name of the file
   *
   * “Overview of services and interventions available: name of the file” is asked only when “Overview of services and interventions available” is one of Attached, Alternative evidence is attached. Rule `applies:region/R2_2_services_file`.
   */
  readonly R2_2_services_file?: string;
  /**
   * Overview of services and interventions available: where it is, what is sent instead, or why it is not available
   *
   * “Overview of services and interventions available: where it is, what is sent instead, or why it is not available” is asked only when “Overview of services and interventions available” is one of Contained in a document that is already submitted, Alternative evidence is attached, Not available. Rule `applies:region/R2_2_services_comment`.
   */
  readonly R2_2_services_comment?: string;
  /** Where work on desistance stands now, in brief. Say so if there is no such overview. */
  readonly R2_2_narrative: string;
  /**
   * Is there anything else to know about the evidence on desistance?
   *
   * Never required by itself: comment.
   */
  readonly regional_evidence_in_advance_desistance?: string;
  /** Overview of local court arrangements */
  readonly R2_3_court_arrangements: Evidence;
  /**
   * Overview of local court arrangements: name of the file
   *
   * “Overview of local court arrangements: name of the file” is asked only when “Overview of local court arrangements” is one of Attached, Alternative evidence is attached. Rule `applies:region/R2_3_court_arrangements_file`.
   */
  readonly R2_3_court_arrangements_file?: string;
  /**
   * Overview of local court arrangements: where it is, what is sent instead, or why it is not available
   *
   * “Overview of local court arrangements: where it is, what is sent instead, or why it is not available” is asked only when “Overview of local court arrangements” is one of Contained in a document that is already submitted, Alternative evidence is attached, Not available. Rule `applies:region/R2_3_court_arrangements_comment`.
   */
  readonly R2_3_court_arrangements_comment?: string;
  /** Where court work stands now, in brief. Say so if there is no such overview. */
  readonly R2_3_narrative: string;
  /**
   * Is there anything else to know about the evidence on court work?
   *
   * Never required by itself: comment.
   */
  readonly regional_evidence_in_advance_court_work?: string;
  /** Regional unpaid work strategy and delivery arrangements */
  readonly R2_4_unpaid_work_strategy: Evidence;
  /**
   * Regional unpaid work strategy and delivery arrangements: name of the file
   *
   * “Regional unpaid work strategy and delivery arrangements: name of the file” is asked only when “Regional unpaid work strategy and delivery arrangements” is one of Attached, Alternative evidence is attached. Rule `applies:region/R2_4_unpaid_work_strategy_file`.
   */
  readonly R2_4_unpaid_work_strategy_file?: string;
  /**
   * Regional unpaid work strategy and delivery arrangements: where it is, what is sent instead, or why it is not available
   *
   * “Regional unpaid work strategy and delivery arrangements: where it is, what is sent instead, or why it is not available” is asked only when “Regional unpaid work strategy and delivery arrangements” is one of Contained in a document that is already submitted, Alternative evidence is attached, Not available. Rule `applies:region/R2_4_unpaid_work_strategy_comment`.
   */
  readonly R2_4_unpaid_work_strategy_comment?: string;
  /** Where unpaid work stands now, in brief. Name what you do not have in writing. */
  readonly R2_4_narrative: string;
  /**
   * Is there anything else to know about the evidence on unpaid work?
   *
   * Never required by itself: comment.
   */
  readonly regional_evidence_in_advance_unpaid_work?: string;
  /** Regional resettlement strategy and delivery arrangements */
  readonly R2_5_resettlement_strategy: Evidence;
  /**
   * Regional resettlement strategy and delivery arrangements: name of the file
   *
   * “Regional resettlement strategy and delivery arrangements: name of the file” is asked only when “Regional resettlement strategy and delivery arrangements” is one of Attached, Alternative evidence is attached. Rule `applies:region/R2_5_resettlement_strategy_file`.
   */
  readonly R2_5_resettlement_strategy_file?: string;
  /**
   * Regional resettlement strategy and delivery arrangements: where it is, what is sent instead, or why it is not available
   *
   * “Regional resettlement strategy and delivery arrangements: where it is, what is sent instead, or why it is not available” is asked only when “Regional resettlement strategy and delivery arrangements” is one of Contained in a document that is already submitted, Alternative evidence is attached, Not available. Rule `applies:region/R2_5_resettlement_strategy_comment`.
   */
  readonly R2_5_resettlement_strategy_comment?: string;
  /** Where resettlement stands now, in brief. Name what you do not have in writing. */
  readonly R2_5_narrative: string;
  /**
   * Is there anything else to know about the evidence on resettlement?
   *
   * Never required by itself: comment.
   */
  readonly regional_evidence_in_advance_resettlement?: string;
  /** Overview of regional victim contact arrangements */
  readonly R2_6_victim_arrangements: Evidence;
  /**
   * Overview of regional victim contact arrangements: name of the file
   *
   * “Overview of regional victim contact arrangements: name of the file” is asked only when “Overview of regional victim contact arrangements” is one of Attached, Alternative evidence is attached. Rule `applies:region/R2_6_victim_arrangements_file`.
   */
  readonly R2_6_victim_arrangements_file?: string;
  /**
   * Overview of regional victim contact arrangements: where it is, what is sent instead, or why it is not available
   *
   * “Overview of regional victim contact arrangements: where it is, what is sent instead, or why it is not available” is asked only when “Overview of regional victim contact arrangements” is one of Contained in a document that is already submitted, Alternative evidence is attached, Not available. Rule `applies:region/R2_6_victim_arrangements_comment`.
   */
  readonly R2_6_victim_arrangements_comment?: string;
  /** Where victim work stands now, in brief. Say so if there is no such overview. */
  readonly R2_6_narrative: string;
  /**
   * Is there anything else to know about the evidence on victim work?
   *
   * Never required by itself: comment.
   */
  readonly regional_evidence_in_advance_victim_work?: string;
  /**
   * Where does the spreadsheet lack data, or differ from what was asked?
   *
   * Never required by itself: comment.
   */
  readonly regional_evidence_in_advance_organisational_data?: string;
}

/** The rules about these answers, as rules.json and problems name them. */
export type RegionalEvidenceInAdvanceRule =
  | "kind:region/R1_1_reducing_reoffending"
  | "kind:region/R1_1_reducing_reoffending_file"
  | "kind:region/R1_1_reducing_reoffending_comment"
  | "kind:region/R1_1_engagement_strategy"
  | "kind:region/R1_1_engagement_strategy_file"
  | "kind:region/R1_1_engagement_strategy_comment"
  | "kind:region/R1_1_diversity_strategy"
  | "kind:region/R1_1_diversity_strategy_file"
  | "kind:region/R1_1_diversity_strategy_comment"
  | "kind:region/R1_1_risk_register"
  | "kind:region/R1_1_risk_register_file"
  | "kind:region/R1_1_risk_register_comment"
  | "kind:region/R1_1_improvement_plan"
  | "kind:region/R1_1_improvement_plan_file"
  | "kind:region/R1_1_improvement_plan_comment"
  | "kind:region/R1_1_narrative"
  | "kind:region/regional_evidence_in_advance_leadership"
  | "kind:region/R1_2_workforce_strategy"
  | "kind:region/R1_2_workforce_strategy_file"
  | "kind:region/R1_2_workforce_strategy_comment"
  | "kind:region/R1_2_workload_strategy"
  | "kind:region/R1_2_workload_strategy_file"
  | "kind:region/R1_2_workload_strategy_comment"
  | "kind:region/R1_2_narrative"
  | "kind:region/regional_evidence_in_advance_staffing"
  | "kind:region/R2_1_information_sharing"
  | "kind:region/R2_1_information_sharing_file"
  | "kind:region/R2_1_information_sharing_comment"
  | "kind:region/R2_1_narrative"
  | "kind:region/regional_evidence_in_advance_public_protection"
  | "kind:region/R2_2_services"
  | "kind:region/R2_2_services_file"
  | "kind:region/R2_2_services_comment"
  | "kind:region/R2_2_narrative"
  | "kind:region/regional_evidence_in_advance_desistance"
  | "kind:region/R2_3_court_arrangements"
  | "kind:region/R2_3_court_arrangements_file"
  | "kind:region/R2_3_court_arrangements_comment"
  | "kind:region/R2_3_narrative"
  | "kind:region/regional_evidence_in_advance_court_work"
  | "kind:region/R2_4_unpaid_work_strategy"
  | "kind:region/R2_4_unpaid_work_strategy_file"
  | "kind:region/R2_4_unpaid_work_strategy_comment"
  | "kind:region/R2_4_narrative"
  | "kind:region/regional_evidence_in_advance_unpaid_work"
  | "kind:region/R2_5_resettlement_strategy"
  | "kind:region/R2_5_resettlement_strategy_file"
  | "kind:region/R2_5_resettlement_strategy_comment"
  | "kind:region/R2_5_narrative"
  | "kind:region/regional_evidence_in_advance_resettlement"
  | "kind:region/R2_6_victim_arrangements"
  | "kind:region/R2_6_victim_arrangements_file"
  | "kind:region/R2_6_victim_arrangements_comment"
  | "kind:region/R2_6_narrative"
  | "kind:region/regional_evidence_in_advance_victim_work"
  | "kind:region/regional_evidence_in_advance_organisational_data"
  | "applies:region/R1_1_reducing_reoffending_file"
  | "applies:region/R1_1_reducing_reoffending_comment"
  | "applies:region/R1_1_engagement_strategy_file"
  | "applies:region/R1_1_engagement_strategy_comment"
  | "applies:region/R1_1_diversity_strategy_file"
  | "applies:region/R1_1_diversity_strategy_comment"
  | "applies:region/R1_1_risk_register_file"
  | "applies:region/R1_1_risk_register_comment"
  | "applies:region/R1_1_improvement_plan_file"
  | "applies:region/R1_1_improvement_plan_comment"
  | "applies:region/R1_2_workforce_strategy_file"
  | "applies:region/R1_2_workforce_strategy_comment"
  | "applies:region/R1_2_workload_strategy_file"
  | "applies:region/R1_2_workload_strategy_comment"
  | "applies:region/R2_1_information_sharing_file"
  | "applies:region/R2_1_information_sharing_comment"
  | "applies:region/R2_2_services_file"
  | "applies:region/R2_2_services_comment"
  | "applies:region/R2_3_court_arrangements_file"
  | "applies:region/R2_3_court_arrangements_comment"
  | "applies:region/R2_4_unpaid_work_strategy_file"
  | "applies:region/R2_4_unpaid_work_strategy_comment"
  | "applies:region/R2_5_resettlement_strategy_file"
  | "applies:region/R2_5_resettlement_strategy_comment"
  | "applies:region/R2_6_victim_arrangements_file"
  | "applies:region/R2_6_victim_arrangements_comment"
  | "file:region/regional_evidence_in_advance";
