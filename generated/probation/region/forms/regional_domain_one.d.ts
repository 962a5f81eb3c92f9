/**
 * Regional domain one. Version 1.0 of the form, region 8.5.
 *
 * Written by the Assay compiler: change the rule files, not this file.
 *
 * These types hold each answer to its own kind. They do not enforce what applies, hurdles and reasons, that numbers are whole or within their limits, that a day exists, or that a text is not blank: check answers against the JSON Schema of the form.
 */

/** The version of the form. */
export type RegionalDomainOneVersion = "1.0";

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

/** Four-point rating scale */
export type RatingsFourPoint =
  /** Inadequate */
  | "inadequate"
  /** Requires improvement */
  | "requires_improvement"
  /** Good */
  | "good"
  /** Outstanding */
  | "outstanding";

/** Sufficient or not */
export type AnswersSufficientOrNot =
  /** Sufficient */
  | "sufficient"
  /** Not sufficient */
  | "insufficient";

/** Regional domain one */
export interface RegionalDomainOne {
  readonly framework: "region";
  readonly release: "8.5";
  readonly form: "regional_domain_one";
  /** Is the region Wales? */
  readonly region_in_wales: YesOrNo;
  /** Are unpaid work and victim cases inspected for two weeks? */
  readonly region_extended_case_week: YesOrNo;
  /**
   * What should a reader know about this region and its PDUs?
   *
   * Never required by itself: comment.
   */
  readonly regional_domain_one_region_context?: string;
  /**
   * What lies behind the rating of public protection?
   *
   * Never required by itself: comment.
   */
  readonly regional_domain_one_public_protection_reasons?: string;
  /**
   * What lies behind the rating of desistance?
   *
   * Never required by itself: comment.
   */
  readonly regional_domain_one_desistance_reasons?: string;
  /**
   * What lies behind the rating of court work?
   *
   * Never required by itself: comment.
   */
  readonly regional_domain_one_court_work_reasons?: string;
  /**
   * What lies behind the rating of unpaid work?
   *
   * Never required by itself: comment.
   */
  readonly regional_domain_one_unpaid_work_reasons?: string;
  /**
   * What lies behind the rating of resettlement?
   *
   * Never required by itself: comment.
   */
  readonly regional_domain_one_resettlement_reasons?: string;
  /**
   * What lies behind the rating of victim work?
   *
   * Never required by itself: comment.
   */
  readonly regional_domain_one_victim_work_reasons?: string;
  /** R 1.1.1 (a): Is there a regional strategy that says what matters most, and why? */
  readonly R1_1_1_a: AnswersYesNoOrNotApplicable;
  /** R 1.1.1 (b): Do heads of PDU and their staff know what the region expects, and work to it? */
  readonly R1_1_1_b: AnswersYesNoOrNotApplicable;
  /** R 1.1.1 (c): Does the way the region is organised help the work to be done well? */
  readonly R1_1_1_c: AnswersYesNoOrNotApplicable;
  /** R 1.1.1: Do regional leaders set a direction that reaches every unit? */
  readonly R1_1_1: AnswersYesOrNo;
  /**
   * Why is this your answer to R 1.1.1?
   *
   * R 1.1.1 needs no reason: it agrees with its prompts. Rule `reason:region/R1_1_1/agrees`.
   *
   * Never required by itself: reason.
   */
  readonly R1_1_1_reason?: string;
  /** R 1.1.2 (a): Do leaders have an accurate picture of quality in every PDU and kind of work? */
  readonly R1_1_2_a: AnswersYesNoOrNotApplicable;
  /** R 1.1.2 (b): Does improvement work change what happens in cases across the region? */
  readonly R1_1_2_b: AnswersYesNoOrNotApplicable;
  /** R 1.1.2 (c): Do leaders act on what keeps the six kinds of service delivery from being good? */
  readonly R1_1_2_c: AnswersYesNoOrNotApplicable;
  /** R 1.1.2: Do regional leaders know how good the work is, and make it better? */
  readonly R1_1_2: AnswersYesOrNo;
  /**
   * Why is this your answer to R 1.1.2?
   *
   * R 1.1.2 needs no reason: it agrees with its prompts. Rule `reason:region/R1_1_2/agrees`.
   *
   * Never required by itself: reason.
   */
  readonly R1_1_2_reason?: string;
  /** R 1.1.3 (a): Do leaders know where outcomes differ between groups and places, and act on it? */
  readonly R1_1_3_a: AnswersYesNoOrNotApplicable;
  /** R 1.1.3 (b): Do people on probation and victims help to shape what the region does? */
  readonly R1_1_3_b: AnswersYesNoOrNotApplicable;
  /** R 1.1.3 (c): Do leaders deal with discrimination, and look after staff who meet it? */
  readonly R1_1_3_c: AnswersYesNoOrNotApplicable;
  /**
   * R 1.1.3 (d): Can people use Welsh as easily as English, in every unit and service?
   *
   * R 1.1.3 (d) is asked only when “Is the region Wales?” is Yes. Rule `applies:region/R1_1_3_d`.
   */
  readonly R1_1_3_d?: AnswersYesNoOrNotApplicable;
  /** R 1.1.3: Do regional leaders make the work fair and inclusive? */
  readonly R1_1_3: AnswersYesOrNo;
  /**
   * Why is this your answer to R 1.1.3?
   *
   * R 1.1.3 needs no reason: it agrees with its prompts. Rule `reason:region/R1_1_3/agrees`.
   *
   * Never required by itself: reason.
   */
  readonly R1_1_3_reason?: string;
  /** R 1.1.4 (a): Are the risks to the region's work known, owned and reduced? */
  readonly R1_1_4_a: AnswersYesNoOrNotApplicable;
  /** R 1.1.4 (b): Do agreements with partners give practitioners what they need, everywhere? */
  readonly R1_1_4_b: AnswersYesNoOrNotApplicable;
  /** R 1.1.4 (c): Does the region buy and place services where people need them? */
  readonly R1_1_4_c: AnswersYesNoOrNotApplicable;
  /** R 1.1.4 (d): Is change planned so that people stay safe, in every part of the region? */
  readonly R1_1_4_d: AnswersYesNoOrNotApplicable;
  /** R 1.1.4 (e): Has the region acted on what earlier inspections and reviews found? */
  readonly R1_1_4_e: AnswersYesNoOrNotApplicable;
  /** R 1.1.4: Do regional leaders manage risk, learn and work with others for safety? */
  readonly R1_1_4: AnswersYesOrNo;
  /**
   * Why is this your answer to R 1.1.4?
   *
   * R 1.1.4 needs no reason: it agrees with its prompts. Rule `reason:region/R1_1_4/agrees`.
   *
   * Never required by itself: reason.
   */
  readonly R1_1_4_reason?: string;
  /** R 1.1: Which rating do you propose for Leadership? */
  readonly R1_1_rating: RatingsFourPoint;
  /**
   * What evidence weighs most in the rating you propose?
   *
   * Never required by itself: comment.
   */
  readonly regional_domain_one_regional_leadership_comment?: string;
  /**
   * What progress is there on earlier recommendations?
   *
   * Never required by itself: comment.
   */
  readonly regional_domain_one_regional_earlier_recommendations?: string;
  /** R 1.2.1 (a): Does workforce planning look ahead, and does it work? */
  readonly R1_2_1_a: AnswersYesNoOrNotApplicable;
  /** R 1.2.1 (b): Are people and work moved to where the pressure is greatest? */
  readonly R1_2_1_b: AnswersYesNoOrNotApplicable;
  /** R 1.2.1 (c): Are unpaid work, court and victim teams staffed so that they can do the work well? */
  readonly R1_2_1_c: AnswersYesNoOrNotApplicable;
  /** R 1.2.1 (d): Are recruitment, retention and progression fair? */
  readonly R1_2_1_d: AnswersYesNoOrNotApplicable;
  /** R 1.2.1: Do regional staffing arrangements give every unit the people it needs? */
  readonly R1_2_1: AnswersYesOrNo;
  /**
   * Why is this your answer to R 1.2.1?
   *
   * R 1.2.1 needs no reason: it agrees with its prompts. Rule `reason:region/R1_2_1/agrees`.
   *
   * Never required by itself: reason.
   */
  readonly R1_2_1_reason?: string;
  /** R 1.2.2 (a): Does learning answer what is weak in the region's work? */
  readonly R1_2_2_a: AnswersYesNoOrNotApplicable;
  /** R 1.2.2 (b): Does the region make management oversight strong everywhere? */
  readonly R1_2_2_b: AnswersYesNoOrNotApplicable;
  /** R 1.2.2 (c): Are staff heard and kept safe, wherever they work? */
  readonly R1_2_2_c: AnswersYesNoOrNotApplicable;
  /** R 1.2.2: Does the region see that staff are skilled, overseen and looked after? */
  readonly R1_2_2: AnswersYesOrNo;
  /**
   * Why is this your answer to R 1.2.2?
   *
   * R 1.2.2 needs no reason: it agrees with its prompts. Rule `reason:region/R1_2_2/agrees`.
   *
   * Never required by itself: reason.
   */
  readonly R1_2_2_reason?: string;
  /** R 1.2: Which rating do you propose for Staffing? */
  readonly R1_2_rating: RatingsFourPoint;
  /**
   * What evidence weighs most in the rating you propose?
   *
   * Never required by itself: comment.
   */
  readonly regional_domain_one_regional_staffing_comment?: string;
  /**
   * How near is the PDU total to the next band, and did that matter?
   *
   * Never required by itself: comment.
   */
  readonly regional_domain_one_staffing_boundary?: string;
  /**
   * Review of regional diversity arrangements
   *
   * Never required by itself: review.
   */
  readonly regional_diversity_arrangements?: AnswersSufficientOrNot;
  /**
   * What did the review look at, and what did it find?
   *
   * Never required by itself: comment.
   */
  readonly regional_domain_one_regional_diversity_comment?: string;
}

/** The rules about these answers, as rules.json and problems name them. */
export type RegionalDomainOneRule =
  | "kind:region/region_in_wales"
  | "kind:region/region_extended_case_week"
  | "kind:region/regional_domain_one_region_context"
  | "kind:region/regional_domain_one_public_protection_reasons"
  | "kind:region/regional_domain_one_desistance_reasons"
  | "kind:region/regional_domain_one_court_work_reasons"
  | "kind:region/regional_domain_one_unpaid_work_reasons"
  | "kind:region/regional_domain_one_resettlement_reasons"
  | "kind:region/regional_domain_one_victim_work_reasons"
  | "kind:region/R1_1_1_a"
  | "kind:region/R1_1_1_b"
  | "kind:region/R1_1_1_c"
  | "kind:region/R1_1_1"
  | "kind:region/R1_1_1_reason"
  | "kind:region/R1_1_2_a"
  | "kind:region/R1_1_2_b"
  | "kind:region/R1_1_2_c"
  | "kind:region/R1_1_2"
  | "kind:region/R1_1_2_reason"
  | "kind:region/R1_1_3_a"
  | "kind:region/R1_1_3_b"
  | "kind:region/R1_1_3_c"
  | "kind:region/R1_1_3_d"
  | "kind:region/R1_1_3"
  | "kind:region/R1_1_3_reason"
  | "kind:region/R1_1_4_a"
  | "kind:region/R1_1_4_b"
  | "kind:region/R1_1_4_c"
  | "kind:region/R1_1_4_d"
  | "kind:region/R1_1_4_e"
  | "kind:region/R1_1_4"
  | "kind:region/R1_1_4_reason"
  | "kind:region/R1_1_rating"
  | "kind:region/regional_domain_one_regional_leadership_comment"
  | "kind:region/regional_domain_one_regional_earlier_recommendations"
  | "kind:region/R1_2_1_a"
  | "kind:region/R1_2_1_b"
  | "kind:region/R1_2_1_c"
  | "kind:region/R1_2_1_d"
  | "kind:region/R1_2_1"
  | "kind:region/R1_2_1_reason"
  | "kind:region/R1_2_2_a"
  | "kind:region/R1_2_2_b"
  | "kind:region/R1_2_2_c"
  | "kind:region/R1_2_2"
  | "kind:region/R1_2_2_reason"
  | "kind:region/R1_2_rating"
  | "kind:region/regional_domain_one_regional_staffing_comment"
  | "kind:region/regional_domain_one_staffing_boundary"
  | "kind:region/regional_diversity_arrangements"
  | "kind:region/regional_domain_one_regional_diversity_comment"
  | "applies:region/R1_1_3_d"
  | "decision_rule:region/outstanding_regional_leadership"
  | "limiting_judgement:region/regional_diversity"
  | "reason:region/R1_1_1"
  | "reason:region/R1_1_1/balance"
  | "reason:region/R1_1_2"
  | "reason:region/R1_1_2/balance"
  | "reason:region/R1_1_3"
  | "reason:region/R1_1_3/balance"
  | "reason:region/R1_1_4"
  | "reason:region/R1_1_4/balance"
  | "reason:region/R1_2_1"
  | "reason:region/R1_2_1/balance"
  | "reason:region/R1_2_2"
  | "reason:region/R1_2_2/balance"
  | "reason:region/R1_1_1/agrees"
  | "reason:region/R1_1_2/agrees"
  | "reason:region/R1_1_3/agrees"
  | "reason:region/R1_1_4/agrees"
  | "reason:region/R1_2_1/agrees"
  | "reason:region/R1_2_2/agrees";
