/**
 * Victim work case. Version 1.0 of the form, region 8.5.
 *
 * Written by the Assay compiler: change the rule files, not this file.
 *
 * These types hold each answer to its own kind. They do not enforce what applies, hurdles and reasons, that numbers are whole or within their limits, that a day exists, or that a text is not blank: check answers against the JSON Schema of the form.
 */

/** The version of the form. */
export type VictimWorkCaseVersion = "1.0";

export type YesOrNo =
  /** Yes */
  | "yes"
  /** No */
  | "no";

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

/** Victim work case */
export interface VictimWorkCase {
  readonly framework: "region";
  readonly release: "8.5";
  readonly form: "victim_work_case";
  /** Does an eligible victim live in this region? */
  readonly victim_contact_victim_in_region: YesOrNo;
  /** Did the victim take up contact? */
  readonly victim_contact_contact_wanted: YesOrNo;
  /** Has there been work with the victim before a release? */
  readonly victim_contact_release_prepared: YesOrNo;
  /** Probation delivery unit */
  readonly victim_contact_unit: string;
  /**
   * Who are the victims, and how were they harmed? Write without names.
   *
   * Never required by itself: comment.
   */
  readonly victim_work_case_victim_summary?: string;
  /** VW 1 (a): Was the victim found and offered contact promptly, in a way that fits them? */
  readonly VW1_a: AnswersYesNoOrNotApplicable;
  /** VW 1 (b): Was contact explained so that the victim could decide? */
  readonly VW1_b: AnswersYesNoOrNotApplicable;
  /** VW 1 (c): Was the victim helped to find the support that they needed? */
  readonly VW1_c: AnswersYesNoOrNotApplicable;
  /** VW 1: Are victims given a real choice about contact, and help to find support? */
  readonly VW1: AnswersYesOrNo;
  /**
   * Why is this your answer to VW 1?
   *
   * VW 1 needs no reason: it agrees with its prompts. Rule `reason:region/VW1/agrees`.
   *
   * Never required by itself: reason.
   */
  readonly VW1_reason?: string;
  /**
   * What decided your answer about the offer?
   *
   * Never required by itself: comment.
   */
  readonly victim_work_case_victim_offer_comment?: string;
  /** VW 2 (a): Did the victim liaison officer and the practitioner work together? */
  readonly VW2_a: AnswersYesNoOrNotApplicable;
  /** VW 2 (b): Were worries about the victim's safety acted on at once? */
  readonly VW2_b: AnswersYesNoOrNotApplicable;
  /**
   * VW 2 (c): Was the victim told what they wanted to know, at the right time and with care?
   *
   * VW 2 (c) is asked only when “Did the victim take up contact?” is Yes. Rule `applies:region/VW2_c`.
   */
  readonly VW2_c?: AnswersYesNoOrNotApplicable;
  /** VW 2: Is what is known used to keep victims safe, and are they kept informed? */
  readonly VW2: AnswersYesOrNo;
  /**
   * Why is this your answer to VW 2?
   *
   * VW 2 needs no reason: it agrees with its prompts. Rule `reason:region/VW2/agrees`.
   *
   * Never required by itself: reason.
   */
  readonly VW2_reason?: string;
  /**
   * What decided your answer about safety and information?
   *
   * Never required by itself: comment.
   */
  readonly victim_work_case_victim_safety_comment?: string;
  /**
   * VW 3 (a): Was the victim asked in time what they wanted, and helped to say it?
   *
   * VW 3 is asked only when “Did the victim take up contact?” is Yes and “Has there been work with the victim before a release?” is Yes. Rule `applies:region/VW3`.
   */
  readonly VW3_a?: AnswersYesNoOrNotApplicable;
  /**
   * VW 3 (b): Did the request reach those who decide, and do the conditions protect the victim?
   *
   * VW 3 is asked only when “Did the victim take up contact?” is Yes and “Has there been work with the victim before a release?” is Yes. Rule `applies:region/VW3`.
   */
  readonly VW3_b?: AnswersYesNoOrNotApplicable;
  /**
   * VW 3 (c): Was the victim told of the release and of the conditions before the day?
   *
   * VW 3 is asked only when “Did the victim take up contact?” is Yes and “Has there been work with the victim before a release?” is Yes. Rule `applies:region/VW3`.
   */
  readonly VW3_c?: AnswersYesNoOrNotApplicable;
  /**
   * VW 3: Can victims have their say before a release, and is it used?
   *
   * VW 3 is asked only when “Did the victim take up contact?” is Yes and “Has there been work with the victim before a release?” is Yes. Rule `applies:region/VW3`.
   */
  readonly VW3?: AnswersYesOrNo;
  /**
   * Why is this your answer to VW 3?
   *
   * VW 3 needs no reason: it agrees with its prompts. Rule `reason:region/VW3/agrees`.
   *
   * Never required by itself: reason.
   */
  readonly VW3_reason?: string;
  /**
   * VW 3 (i): What would have made contact better for this victim?
   *
   * VW 3 is asked only when “Did the victim take up contact?” is Yes and “Has there been work with the victim before a release?” is Yes. Rule `applies:region/VW3`.
   *
   * Never required by itself: information-only.
   */
  readonly VW3_i?: string;
  /**
   * What decided your answer about the time before release?
   *
   * “Before a release” is asked only when “Did the victim take up contact?” is Yes and “Has there been work with the victim before a release?” is Yes. Rule `applies:region/victim_work_case/view_4`.
   *
   * Never required by itself: comment.
   */
  readonly victim_work_case_victim_release_comment?: string;
  /**
   * What was done well that others could learn from?
   *
   * Never required by itself: comment.
   */
  readonly victim_work_case_victim_practice?: string;
  /**
   * Did anything need immediate action? Say what was done and by whom.
   *
   * Never required by itself: comment.
   */
  readonly victim_work_case_victim_alert?: string;
  /**
   * What does the case show for regional domain one?
   *
   * Never required by itself: comment.
   */
  readonly victim_work_case_victim_for_leadership?: string;
}

/** The rules about these answers, as rules.json and problems name them. */
export type VictimWorkCaseRule =
  | "kind:region/victim_contact_victim_in_region"
  | "kind:region/victim_contact_contact_wanted"
  | "kind:region/victim_contact_release_prepared"
  | "kind:region/victim_contact_unit"
  | "kind:region/victim_work_case_victim_summary"
  | "kind:region/VW1_a"
  | "kind:region/VW1_b"
  | "kind:region/VW1_c"
  | "kind:region/VW1"
  | "kind:region/VW1_reason"
  | "kind:region/victim_work_case_victim_offer_comment"
  | "kind:region/VW2_a"
  | "kind:region/VW2_b"
  | "kind:region/VW2_c"
  | "kind:region/VW2"
  | "kind:region/VW2_reason"
  | "kind:region/victim_work_case_victim_safety_comment"
  | "kind:region/VW3_a"
  | "kind:region/VW3_b"
  | "kind:region/VW3_c"
  | "kind:region/VW3"
  | "kind:region/VW3_reason"
  | "kind:region/VW3_i"
  | "kind:region/victim_work_case_victim_release_comment"
  | "kind:region/victim_work_case_victim_practice"
  | "kind:region/victim_work_case_victim_alert"
  | "kind:region/victim_work_case_victim_for_leadership"
  | "applies:region/VW2_c"
  | "applies:region/victim_work_case/view_4"
  | "applies:region/VW3"
  | "reason:region/VW1"
  | "reason:region/VW1/balance"
  | "reason:region/VW2"
  | "reason:region/VW2/balance"
  | "reason:region/VW3"
  | "reason:region/VW3/balance"
  | "reason:region/VW1/agrees"
  | "reason:region/VW2/agrees"
  | "reason:region/VW3/agrees";
