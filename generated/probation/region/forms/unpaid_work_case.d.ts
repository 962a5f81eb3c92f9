/**
 * Unpaid work case. Version 1.0 of the form, region 8.5.
 *
 * Written by the Assay compiler: change the rule files, not this file.
 *
 * These types hold each answer to its own kind. They do not enforce what applies, hurdles and reasons, that numbers are whole or within their limits, that a day exists, or that a text is not blank: check answers against the JSON Schema of the form.
 */

/** The version of the form. */
export type UnpaidWorkCaseVersion = "1.0";

/** Sentence */
export type ChoicesRequirementSentence =
  /** Community order */
  | "community_order"
  /** Suspended sentence order */
  | "suspended_sentence";

export type YesOrNo =
  /** Yes */
  | "yes"
  /** No */
  | "no";

/** Risk of serious harm */
export type ChoicesRequirementRisk =
  /** Low */
  | "low"
  /** Medium */
  | "medium"
  /** High */
  | "high"
  /** Very high */
  | "very_high";

/** Sex */
export type ChoicesRequirementSex =
  /** Female */
  | "female"
  /** Male */
  | "male";

/** Yes, no or not applicable */
export type AnswersYesNoOrNotApplicable =
  /** Yes */
  | "yes"
  /** No */
  | "no"
  /** Not applicable */
  | "not_applicable";

/** Yes or no */
export type AnswersYesOrNo =
  /** Yes */
  | "yes"
  /** No */
  | "no";

/** Unpaid work case */
export interface UnpaidWorkCase {
  readonly framework: "region";
  readonly release: "8.5";
  readonly form: "unpaid_work_case";
  /** Start of the requirement */
  readonly requirement_start: string;
  /** Sentence */
  readonly requirement_sentence: ChoicesRequirementSentence;
  /** Hours that the court ordered */
  readonly requirement_hours: number;
  /** Are there other requirements beside unpaid work? */
  readonly requirement_other_requirements: YesOrNo;
  /** Is the requirement still open when it is inspected? */
  readonly requirement_open_at_fieldwork: YesOrNo;
  /** Was a court report written for this sentence? */
  readonly requirement_court_report: YesOrNo;
  /** Risk of serious harm */
  readonly requirement_risk: ChoicesRequirementRisk;
  /** Is there a child safeguarding concern? */
  readonly requirement_child_safeguarding_concern: YesOrNo;
  /** Sex */
  readonly requirement_sex: ChoicesRequirementSex;
  /** Probation delivery unit */
  readonly requirement_unit: string;
  /**
   * What did the court order, and for whom? Write without names.
   *
   * Never required by itself: comment.
   */
  readonly unpaid_work_case_requirement_summary?: string;
  /** UW 1 (a): Were the person's needs and circumstances found out before work was given? */
  readonly UW1_a: AnswersYesNoOrNotApplicable;
  /** UW 1 (b): Was the work chosen to suit the person, and to be of use to them? */
  readonly UW1_b: AnswersYesNoOrNotApplicable;
  /**
   * UW 1 (c): Was time for training and employment offered where it would help?
   *
   * UW 1 (c) is asked only when “Hours that the court ordered” is at least 40. Rule `applies:region/UW1_c`.
   */
  readonly UW1_c?: AnswersYesNoOrNotApplicable;
  /** UW 1: Is unpaid work planned around the person who has to do it? */
  readonly UW1: AnswersYesOrNo;
  /**
   * Why is this your answer to UW 1?
   *
   * UW 1 needs no reason: it agrees with its prompts. Rule `reason:region/UW1/agrees`.
   *
   * Never required by itself: reason.
   */
  readonly UW1_reason?: string;
  /**
   * What decided your answer about planning?
   *
   * Never required by itself: comment.
   */
  readonly unpaid_work_case_unpaid_work_planning_comment?: string;
  /** UW 2 (a): Were the risks that the person brings assessed for this kind of work? */
  readonly UW2_a: AnswersYesNoOrNotApplicable;
  /** UW 2 (b): Did what is known about risk reach the people who run the work? */
  readonly UW2_b: AnswersYesNoOrNotApplicable;
  /** UW 2 (c): Was the placement safe, and changed when something new was learned? */
  readonly UW2_c: AnswersYesNoOrNotApplicable;
  /**
   * UW 2 (d): Was the safety of children considered?
   *
   * UW 2 (d) is asked only when “Is there a child safeguarding concern?” is Yes. Rule `applies:region/UW2_d`.
   */
  readonly UW2_d?: AnswersYesNoOrNotApplicable;
  /** UW 2: Does unpaid work keep the person and other people safe? */
  readonly UW2: AnswersYesOrNo;
  /**
   * Why is this your answer to UW 2?
   *
   * UW 2 needs no reason: it agrees with its prompts. Rule `reason:region/UW2/agrees`.
   *
   * Never required by itself: reason.
   */
  readonly UW2_reason?: string;
  /**
   * What decided your answer about safety?
   *
   * Never required by itself: comment.
   */
  readonly unpaid_work_case_unpaid_work_safety_comment?: string;
  /** UW 3 (a): Did work begin promptly, and go on at a steady pace? */
  readonly UW3_a: AnswersYesNoOrNotApplicable;
  /** UW 3 (b): Did staff help the person to keep to the requirement? */
  readonly UW3_b: AnswersYesNoOrNotApplicable;
  /** UW 3 (c): Were absences and bad behaviour dealt with fairly and in time? */
  readonly UW3_c: AnswersYesNoOrNotApplicable;
  /** UW 3 (d): Was the work worth doing, for the person and for the community? */
  readonly UW3_d: AnswersYesNoOrNotApplicable;
  /** UW 3: Is the sentence of the court carried out promptly, fully and fairly? */
  readonly UW3: AnswersYesOrNo;
  /**
   * Why is this your answer to UW 3?
   *
   * UW 3 needs no reason: it agrees with its prompts. Rule `reason:region/UW3/agrees`.
   *
   * Never required by itself: reason.
   */
  readonly UW3_reason?: string;
  /**
   * UW 3 (i): If the court had a report, what did it say about unpaid work?
   *
   * UW 3 (i) is asked only when “Was a court report written for this sentence?” is Yes. Rule `applies:region/UW3_i`.
   *
   * Never required by itself: information-only.
   */
  readonly UW3_i?: string;
  /**
   * UW 3 (ii): What made it harder, or easier, to complete the hours?
   *
   * Never required by itself: information-only.
   */
  readonly UW3_ii?: string;
  /**
   * What decided your answer about the sentence?
   *
   * Never required by itself: comment.
   */
  readonly unpaid_work_case_unpaid_work_sentence_comment?: string;
  /**
   * What was done well that others could learn from?
   *
   * Never required by itself: comment.
   */
  readonly unpaid_work_case_unpaid_work_practice?: string;
  /**
   * If there was an interview, what did the practitioner add?
   *
   * Never required by itself: comment.
   */
  readonly unpaid_work_case_unpaid_work_interview?: string;
  /**
   * Did anything need immediate action? Say what was done and by whom.
   *
   * Never required by itself: comment.
   */
  readonly unpaid_work_case_unpaid_work_alert?: string;
  /**
   * What does the case show for regional domain one?
   *
   * Never required by itself: comment.
   */
  readonly unpaid_work_case_unpaid_work_for_leadership?: string;
}

/** The rules about these answers, as rules.json and problems name them. */
export type UnpaidWorkCaseRule =
  | "kind:region/requirement_start"
  | "kind:region/requirement_sentence"
  | "kind:region/requirement_hours"
  | "kind:region/requirement_other_requirements"
  | "kind:region/requirement_open_at_fieldwork"
  | "kind:region/requirement_court_report"
  | "kind:region/requirement_risk"
  | "kind:region/requirement_child_safeguarding_concern"
  | "kind:region/requirement_sex"
  | "kind:region/requirement_unit"
  | "kind:region/unpaid_work_case_requirement_summary"
  | "kind:region/UW1_a"
  | "kind:region/UW1_b"
  | "kind:region/UW1_c"
  | "kind:region/UW1"
  | "kind:region/UW1_reason"
  | "kind:region/unpaid_work_case_unpaid_work_planning_comment"
  | "kind:region/UW2_a"
  | "kind:region/UW2_b"
  | "kind:region/UW2_c"
  | "kind:region/UW2_d"
  | "kind:region/UW2"
  | "kind:region/UW2_reason"
  | "kind:region/unpaid_work_case_unpaid_work_safety_comment"
  | "kind:region/UW3_a"
  | "kind:region/UW3_b"
  | "kind:region/UW3_c"
  | "kind:region/UW3_d"
  | "kind:region/UW3"
  | "kind:region/UW3_reason"
  | "kind:region/UW3_i"
  | "kind:region/UW3_ii"
  | "kind:region/unpaid_work_case_unpaid_work_sentence_comment"
  | "kind:region/unpaid_work_case_unpaid_work_practice"
  | "kind:region/unpaid_work_case_unpaid_work_interview"
  | "kind:region/unpaid_work_case_unpaid_work_alert"
  | "kind:region/unpaid_work_case_unpaid_work_for_leadership"
  | "applies:region/UW1_c"
  | "applies:region/UW2_d"
  | "applies:region/UW3_i"
  | "reason:region/UW1"
  | "reason:region/UW1/balance"
  | "reason:region/UW2"
  | "reason:region/UW2/balance"
  | "reason:region/UW3"
  | "reason:region/UW3/balance"
  | "reason:region/UW1/agrees"
  | "reason:region/UW2/agrees"
  | "reason:region/UW3/agrees";
